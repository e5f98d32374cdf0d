import { wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  prose: (action: string) => ({
    message: `the forbidden action ${quoted(action)} is a sentence; expected an identifier`,
    help: 'write the identifier of an action, such as "delete_without_confirmation"',
  }),
});

/**
 * Reports a forbidden action that is a sentence. It has no effect, because action names are not
 * sentences.
 */
export const proseAction = {
  id: 'prose-action',
  severity: 'warning',
  summary: 'A forbidden action is a sentence instead of an identifier.',
  words,
  parts: ['card'],
  *check({ card }) {
    for (const { value, place } of card?.forbiddenActions ?? []) {
      if (!/\s/.test(value)) continue;
      const identifier = value
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('_');
      yield {
        at: place,
        ...words.prose(value),
        fix:
          identifier === undefined
            ? undefined
            : otherValue(place, identifier, 'write the action as an identifier'),
      };
    }
  },
} as const satisfies FileRule;
