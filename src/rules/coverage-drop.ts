import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /**
   * `before` and `after` are formatted percentages, such as `66.6 %`. `after` is undefined if the
   * coverage is unknown.
   */
  fell: (before: string, after: string | undefined, most: number) => ({
    message: `coverage fell from ${before} to ${after ?? 'unknown'}; a drop of at most ${most} percentage points is allowed`,
    help: 'map the bounded actions that the report lists as unmapped',
  }),
});

export const coverageDropped = {
  id: 'coverage-drop',
  severity: 'error',
  summary: 'The coverage of an agent fell by more than is allowed.',
  words,
} as const satisfies WordedRule;
