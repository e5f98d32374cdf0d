import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `mode` is a mode or an option, as it is written. */
  mode: (mode: string) => ({
    message: `${quoted(mode)} allows every call that no rule forbids, without asking`,
    help: 'remove it, and allow the calls that the agent needs',
  }),
  rule: (rule: string) => ({
    message: `the rule ${quoted(rule)} allows every call that no later rule restricts, without asking`,
    help: 'allow the tools that the agent needs, one by one',
  }),
});

export const bypassMode = {
  id: 'bypass-mode',
  severity: 'error',
  summary: 'An agent host runs without asking for permission.',
  words,
} as const satisfies WordedRule;
