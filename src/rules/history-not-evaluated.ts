import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  noKeyOfFork: () => ({
    message: 'traces should be fetched from the API, but the input api-key is empty',
    help: 'pass the secret to the job; pull requests from forks do not have it',
  }),
  notAsked: () => ({
    message: 'traces should be fetched from the API, which the command line does only with --api',
    help: 'add --api, and set the environment variable MNEMOM_API_KEY to the key',
  }),
});

export const historyNotEvaluated = {
  id: 'history-not-evaluated',
  severity: 'warning',
  summary: 'Traces are configured but could not be fetched without a key.',
  words,
} as const satisfies WordedRule;
