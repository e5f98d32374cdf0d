import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  idle: (calls: number, undated: number) => ({
    message: `the traces contain ${counted(calls, 'call')}, but none within the requested time window${undated > 0 ? `; ${digits(undated)} of them ${undated === 1 ? 'has' : 'have'} no timestamp` : ''}`,
    help: 'find out whether the agent has stopped running, or whether its traces are stored elsewhere',
  }),
});

export const idle = {
  id: 'idle',
  severity: 'warning',
  summary: 'The traces contain calls, but none within the requested time window.',
  words,
} as const satisfies WordedRule;
