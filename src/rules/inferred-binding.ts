import { newKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/** A binding by name alone breaks when either is renamed (spec 4). */
export const inferredBinding: FileRule = {
  id: 'inferred-binding',
  kinds: CARDS,
  *check({ policy }) {
    for (const { name, binding, place } of policy?.capabilities ?? []) {
      if (binding !== 'inferred') continue;
      yield {
        at: place,
        on: 'key',
        message: `the capability ${quoted(name)} names no action; it is taken to carry out the bounded action of the same name`,
        help: 'say so with "required_actions"',
        fix: newKey(place, 'required_actions', [name], 'add this to the capability'),
      };
    }
  },
};
