import { wording } from '../finding/finding.ts';
import { counted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  denied: (tool: string, calls: number) => ({
    message: `${counted(calls, 'call')} to ${quotedWhole(tool)} ${calls === 1 ? 'was' : 'were'} denied at run time`,
    help: 'find out why the agent tried to call the tool',
  }),
});

export const deniedAttempt = {
  id: 'denied-attempt',
  severity: 'note',
  summary: 'A call was denied at run time.',
  words,
} as const satisfies WordedRule;
