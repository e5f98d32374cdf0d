import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  forbidden: (action: string, owner: string) => ({
    message: `${owner} forbids the bounded action ${quoted(action)}, so the agent must not take it`,
    help: 'remove the action from the bounded actions, or request an exemption',
  }),
  forbiddenHere: (owner: string) => `${owner} forbids the action here`,
});

export const forbiddenByOrg = {
  id: 'forbidden-by-org',
  severity: 'error',
  summary: "A floor forbids one of the agent's bounded actions.",
  security: 'high',
  words,
} as const satisfies WordedRule;
