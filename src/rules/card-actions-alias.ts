import { Reader } from '../document/reader.ts';
import { wording } from '../finding/finding.ts';
import { otherKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  alone: (capability: string) => ({
    message: `the capability ${quoted(capability)} has "card_actions"; expected "required_actions"`,
    help: 'write "required_actions"',
  }),
  both: (capability: string) => ({
    message: `the capability ${quoted(capability)} has both "card_actions" and "required_actions"; only "required_actions" counts`,
    help: 'remove "card_actions"',
  }),
});

/**
 * Reports the key `card_actions` in a capability. Card Gate accepts this older name, but Mnemom's
 * server does not.
 */
export const cardActionsAlias = {
  id: 'card-actions-alias',
  severity: 'warning',
  summary: 'A capability uses card_actions instead of required_actions.',
  words,
  kinds: CARDS,
  *check({ document }) {
    for (const [name, capability] of Reader.of(document).get('capabilities').entries()) {
      if (!capability.has('card_actions')) continue;
      const { place } = capability.get('card_actions');
      const both = capability.has('required_actions');
      yield {
        at: place,
        on: 'key',
        ...(both ? words.both(name) : words.alone(name)),
        fix: both
          ? undefined
          : otherKey(place, 'required_actions', 'write the key as "required_actions"'),
      };
    }
  },
} as const satisfies FileRule;
