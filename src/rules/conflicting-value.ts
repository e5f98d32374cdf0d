import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS, declaredValues } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/** An agent cannot hold to a value and stand against it (spec 4). */
export const conflictingValue: FileRule = {
  id: 'conflicting-value',
  kinds: CARDS,
  *check(context) {
    const { values } = blocksOf(context);
    const declared = new Map(declaredValues(values).map((value) => [value.value, value.place]));
    for (const conflict of values.get('conflicts_with').texts()) {
      const place = declared.get(conflict.value);
      if (place === undefined) continue;
      yield {
        at: conflict.place,
        message: `the value ${quoted(conflict.value)} is declared, and the card is in conflict with it`,
        help: 'take it out of "declared" or out of "conflicts_with"',
        related: [{ at: place, message: `${quoted(conflict.value)} is declared here` }],
      };
    }
  },
};
