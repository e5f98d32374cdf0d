import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /**
   * `is` and `least` are formatted percentages, such as `66.6 %`. `is` is undefined if the coverage
   * is unknown.
   */
  low: (is: string | undefined, least: string) => ({
    message: `coverage is ${is ?? 'unknown'}; at least ${least} of the bounded actions must be mapped`,
    help:
      is === undefined
        ? 'give the agent a card with bounded actions and a policy that maps them'
        : 'map the bounded actions that the report lists as unmapped',
  }),
});

export const lowCoverage = {
  id: 'low-coverage',
  severity: 'error',
  summary: 'Coverage is below the required minimum.',
  words,
} as const satisfies WordedRule;
