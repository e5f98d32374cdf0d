import { wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  inferred: (capability: string) => ({
    message: `the capability ${quoted(capability)} lists no action; Card Gate assumes the bounded action of the same name`,
    help: 'add "required_actions" to name the action explicitly',
  }),
});

/**
 * Reports a capability that is bound to an action only because their names are equal. Renaming
 * either of them breaks the binding.
 */
export const inferredBinding = {
  id: 'inferred-binding',
  severity: 'note',
  summary: 'A capability is bound to an action only by its name.',
  words,
  parts: ['card'],
  *check({ policy }) {
    for (const { name, binding, place } of policy?.capabilities ?? []) {
      if (binding !== 'inferred') continue;
      yield {
        at: place,
        on: 'key',
        ...words.inferred(name),
        fix: newKey(place, 'required_actions', [name], 'add this to the capability'),
      };
    }
  },
} as const satisfies FileRule;
