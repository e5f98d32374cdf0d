import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  forbidden: (action: string, owner: string) => ({
    message: `${owner} forbids the bounded action ${quoted(action)}, so the agent must not take it`,
    help: 'remove the action from the bounded actions, or ask for an exemption',
  }),
  forbiddenHere: (owner: string) => `${owner} forbids it here`,
});

export const forbiddenByOrg = {
  id: 'forbidden-by-org',
  severity: 'error',
  summary: 'The floor of an agent forbids one of its bounded actions.',
  security: 'high',
  words,
} as const satisfies WordedRule;
