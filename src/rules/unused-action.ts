import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  unused: (action: string) => ({
    message: `no call in the traces used the bounded action ${quoted(action)}`,
    help: 'remove the action from the card if the agent does not need it',
  }),
});

export const unusedAction = {
  id: 'unused-action',
  severity: 'note',
  summary: 'A bounded action was never used.',
  words,
} as const satisfies WordedRule;
