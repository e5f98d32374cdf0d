import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  noKeyOfFork: () => ({
    message: 'traces are to be fetched from the API, and the input api-key is empty',
    help: 'give the job the secret; pull requests from forks have none',
  }),
  notAsked: () => ({
    message:
      'traces are to be fetched from the API, and the command line fetches nothing by itself',
    help: 'run it with --api, and the key in the environment variable MNEMOM_API_KEY',
  }),
});

export const historyNotEvaluated = {
  id: 'history-not-evaluated',
  severity: 'warning',
  summary: 'Traces are configured, and could not be fetched without a key.',
  words,
} as const satisfies WordedRule;
