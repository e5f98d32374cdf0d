import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /**
   * `isParsed` is false if the condition is invalid. Otherwise, the condition depends on facts that
   * are known only at run time.
   */
  undecided: (condition: string, isParsed: boolean, on: 'tools' | 'traces') => ({
    message: `the condition ${quoted(condition)} was not evaluated${on === 'traces' ? ' against the traces' : ''}: ${isParsed ? 'it depends on values that are known only at run time' : 'its syntax is not supported'}`,
    help: isParsed
      ? 'leave the condition unchanged; the runtime of the agent evaluates it'
      : 'rewrite the condition with the fields and operators that the documentation lists',
  }),
});

export const notEvaluated = {
  id: 'not-evaluated',
  severity: 'note',
  summary: 'A condition could not be evaluated before run time.',
  words,
} as const satisfies WordedRule;
