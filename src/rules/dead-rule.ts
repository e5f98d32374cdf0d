import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** How to fix a rule that has no effect: a replacement that works, or other advice. */
interface Remedy {
  readonly instead?: string;
  readonly advice?: string;
}

const words = wording({
  /** `why` is a sentence without a full stop. */
  rule: (rule: string, why: string, { instead, advice = 'remove the rule' }: Remedy) => ({
    message: `the rule ${quoted(rule)} has no effect: ${why}`,
    help: instead === undefined ? advice : `write ${quoted(instead)}`,
  }),
  setting: (key: string, why: string) => ({
    message: `the setting ${quoted(key)} has no effect here: ${why}`,
    help: 'remove the setting',
  }),
  misspelt: (key: string, meant: string) => ({
    message: `the key ${quoted(key)} is unknown, so it probably has no effect; did you mean ${quoted(meant)}?`,
    help: `rename the key to ${quoted(meant)}, or remove it`,
  }),
});

export const deadRule = {
  id: 'dead-rule',
  severity: 'warning',
  summary: 'A permission rule or setting has no effect.',
  words,
} as const satisfies WordedRule;
