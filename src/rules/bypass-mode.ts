import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/**
 * Returns the word for a mode in messages: `option` if it is a command-line flag, otherwise `mode`.
 */
function nounOf(mode: string): string {
  return mode.startsWith('-') ? 'option' : 'mode';
}

const words = wording({
  /** `mode` is the mode or option, as written. */
  mode: (mode: string) => ({
    message: `the ${nounOf(mode)} ${quoted(mode)} allows every call that no rule forbids, without asking for approval`,
    help:
      nounOf(mode) === 'option'
        ? 'remove the option, and allow only the calls that the agent needs'
        : 'remove the mode, or choose one that asks for approval',
  }),
  rule: (rule: string) => ({
    message: `the rule ${quoted(rule)} allows every call that no later rule restricts, without asking for approval`,
    help: 'replace the rule with narrower rules for the tools that the agent needs',
  }),
});

export const bypassMode = {
  id: 'bypass-mode',
  severity: 'error',
  summary: 'An agent host runs without asking for permission.',
  security: 'high',
  words,
} as const satisfies WordedRule;
