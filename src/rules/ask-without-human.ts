import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  rule: (rule: string) => ({
    message: `nobody can answer here, so the rule ${quoted(rule)} denies`,
    help: 'move the rule to those that deny, or allow what the agent needs',
  }),
});

export const askWithoutHuman = {
  id: 'ask-without-human',
  severity: 'note',
  summary: 'A rule asks for approval where nobody can answer.',
  words,
} as const satisfies WordedRule;
