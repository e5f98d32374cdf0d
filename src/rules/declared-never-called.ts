import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, listed, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of tools to name in the message. The rest are only counted. */
const MAX_NAMED = 10;

const words = wording({
  idle: (idle: readonly string[], declared: number) => ({
    message: `${digits(idle.length)} of ${counted(declared, 'declared tool')} ${idle.length === 1 ? 'was' : 'were'} never called: ${listed(idle.map(quotedWhole), MAX_NAMED)}`,
    help: 'remove unneeded tools from the agent and from its tool list',
  }),
});

export const declaredNeverCalled = {
  id: 'declared-never-called',
  severity: 'note',
  summary: 'A declared tool was never called.',
  words,
} as const satisfies WordedRule;
