import { wording } from '../finding/finding.ts';
import { oneLine, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  all: (agent: string, expires: string, reason: string) => ({
    message: `${quoted(agent)} is exempt from its whole floor until ${quoted(expires)}: ${oneLine(reason)}`,
    help: 'limit the exemption to the sections and patterns from which the agent needs to be exempt',
  }),
});

export const exemptAll = {
  id: 'exempt-all',
  severity: 'warning',
  summary: 'An agent is exempt from its whole floor.',
  security: 'medium',
  words,
} as const satisfies WordedRule;
