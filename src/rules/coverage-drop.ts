import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /**
   * `before` and `after` are formatted percentages, such as `66.6 %`. `after` is undefined if the
   * coverage is unknown.
   */
  fell: (before: string, after: string | undefined, most: number) => ({
    message: `coverage fell from ${before} to ${after ?? 'unknown'}; the largest allowed drop is ${most} percentage points`,
    help: 'map the bounded actions that the report lists as unmapped',
  }),
});

export const coverageDropped = {
  id: 'coverage-drop',
  severity: 'error',
  summary: "An agent's coverage fell by more than the allowed amount.",
  words,
} as const satisfies WordedRule;
