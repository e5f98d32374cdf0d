import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  forbidden: (action: string, owner: string) => ({
    message: `the bounded action ${quoted(action)} is forbidden by ${owner}, so the agent may not take it`,
    help: 'remove it from the bounded actions, or ask for an exemption',
  }),
  forbiddenHere: (owner: string) => `${owner} forbids it here`,
});

export const forbiddenByOrg = {
  id: 'forbidden-by-org',
  severity: 'error',
  summary: 'A bounded action of the agent is forbidden by its floor.',
  words,
} as const satisfies WordedRule;
