import { wording } from '../finding/finding.ts';
import { ignoring } from './ignore-expired.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  unused: (rule: string, path: string | undefined) => ({
    message: `${ignoring(rule, path)} matches no finding`,
    help: 'remove the entry',
  }),
});

export const ignoreUnused = {
  id: 'ignore-unused',
  severity: 'warning',
  summary: 'An entry that ignores findings does not match any finding.',
  words,
} as const satisfies WordedRule;
