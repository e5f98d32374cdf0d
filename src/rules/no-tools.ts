import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  without: (agent: string) => ({
    message: `${quotedWhole(agent)} has no tool list and no traces, so its tools are not checked`,
    help: 'add a tool list to its folder, such as tools.txt with one name on each line; if the agent has no tools, set "on-no-tools" to "pass"',
  }),
});

export const noTools = {
  id: 'no-tools',
  severity: 'warning',
  summary: 'An agent has no tool list and no traces, so no tools are checked.',
  words,
} as const satisfies WordedRule;
