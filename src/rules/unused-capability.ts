import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  unused: (capability: string) => ({
    message: `no call in the traces used the capability ${quoted(capability)}`,
    help: 'remove the capability from the policy if the agent does not need it',
  }),
});

export const unusedCapability = {
  id: 'unused-capability',
  severity: 'note',
  summary: 'A capability was never used.',
  words,
} as const satisfies WordedRule;
