import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS, declaredValues } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  conflict: (value: string) => ({
    message: `the value ${quoted(value)} is both declared and listed under "conflicts_with"`,
    help: 'remove the value from "declared" or from "conflicts_with"',
  }),
  declaredHere: (value: string) => `${quoted(value)} is declared here`,
});

/**
 * Reports a value that a card both declares and lists as conflicting. An agent cannot hold a value
 * and oppose it.
 */
export const conflictingValue = {
  id: 'conflicting-value',
  severity: 'warning',
  summary: 'A value is both declared and listed under conflicts_with.',
  words,
  kinds: CARDS,
  *check(context) {
    const { values } = blocksOf(context);
    const declared = new Map(declaredValues(values).map((value) => [value.value, value.place]));
    for (const conflict of values.get('conflicts_with').texts()) {
      const place = declared.get(conflict.value);
      if (place === undefined) continue;
      yield {
        at: conflict.place,
        ...words.conflict(conflict.value),
        related: [{ at: place, message: words.declaredHere(conflict.value) }],
      };
    }
  },
} as const satisfies FileRule;
