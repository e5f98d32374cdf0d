import { Reader } from '../document/reader.ts';
import { otherKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/** The older name is read here but refused by the server (spec 4). */
export const cardActionsAlias: FileRule = {
  id: 'card-actions-alias',
  kinds: CARDS,
  *check({ document }) {
    for (const [name, capability] of Reader.of(document).get('capabilities').entries()) {
      if (!capability.has('card_actions')) continue;
      const { place } = capability.get('card_actions');
      const both = capability.has('required_actions');
      const fix = both
        ? undefined
        : otherKey(place, 'required_actions', 'write the key as "required_actions"');
      yield {
        at: place,
        on: 'key',
        message: `the capability ${quoted(name)} says "card_actions"; ${both ? 'only its "required_actions" count' : 'expected is "required_actions"'}`,
        help: both ? 'take "card_actions" out' : 'write "required_actions"',
        ...(fix && { fix }),
      };
    }
  },
};
