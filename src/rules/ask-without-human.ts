import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  rule: (rule: string) => ({
    message: `the rule ${quoted(rule)} asks for approval, but nobody can approve calls here, so they are denied`,
    help: 'move the rule to the deny list, or allow only the calls that the agent needs',
  }),
});

export const askWithoutHuman = {
  id: 'ask-without-human',
  severity: 'note',
  summary: 'A rule asks for approval, but nobody can give it.',
  security: 'low',
  words,
} as const satisfies WordedRule;
