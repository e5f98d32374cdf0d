import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  without: (agent: string) => ({
    message: `no tool of ${quotedWhole(agent)} is checked, because it has no tool list and no traces`,
    help: 'add a tool list in its folder, such as tools.txt with one name on each line, or set "on-no-tools" to "pass" if it has no tools',
  }),
});

export const noTools = {
  id: 'no-tools',
  severity: 'warning',
  summary: 'An agent has no tool list and no traces, so no tool is checked.',
  words,
} as const satisfies WordedRule;
