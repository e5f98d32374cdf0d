import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  idle: (calls: number, undated: number) => ({
    message: `the traces hold ${counted(calls, 'call')}, and none in the window that was asked for${undated > 0 ? `, ${digits(undated)} of them without a time` : ''}`,
    help: 'check whether the agent has stopped, or whether its traces go to another place',
  }),
});

export const idle = {
  id: 'idle',
  severity: 'warning',
  summary: 'The traces hold calls, and none in the window that was asked for.',
  words,
} as const satisfies WordedRule;
