import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  noKeyOfFork: () => ({
    message: 'the traces were not fetched from the API, because the input api-key is empty',
    help: 'set the input api-key to a secret that contains the key; pull requests from forks cannot use secrets',
  }),
  notAsked: () => ({
    message: 'the traces were not fetched from the API, because --api is not set',
    help: 'add --api, and set the environment variable MNEMOM_API_KEY to the key',
  }),
  ofFleet: () => ({
    message: 'the traces were not fetched from the API, because a fleet reads only repositories',
    help: 'check the traces of this agent in an audit of its own repository',
  }),
  /** Repeats a message that a shard recorded in its partial report. */
  recorded: (message: string, help: string) => ({ message, help: help || undefined }),
});

export const historyNotEvaluated = {
  id: 'history-not-evaluated',
  severity: 'warning',
  summary: 'Traces are configured but were not fetched from the API.',
  words,
} as const satisfies WordedRule;
