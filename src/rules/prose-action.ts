import { otherValue } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/**
 * Nothing an agent does is called by a sentence, so a sentence forbids nothing (spec 4, document
 * 004).
 */
export const proseAction: FileRule = {
  id: 'prose-action',
  kinds: CARDS,
  *check({ card }) {
    for (const { value, place } of card?.forbiddenActions ?? []) {
      if (!/\s/.test(value)) continue;
      const identifier = value
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('_');
      const fix =
        identifier === undefined
          ? undefined
          : otherValue(place, identifier, 'write it as an identifier');
      yield {
        at: place,
        message: `the forbidden action ${quoted(value)} is prose; expected is an identifier`,
        help: 'name a concrete action, such as "delete_without_confirmation"',
        ...(fix && { fix }),
      };
    }
  },
};
