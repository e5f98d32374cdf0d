import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  noKeyOfFork: () => ({
    message: 'the API was not asked about the published card, because the input api-key is empty',
    help: 'set the input api-key to a secret that contains the key; pull requests from forks cannot use secrets',
  }),
  notAllowed: () => ({
    message: 'the API was not asked about the published card, because --api is not set',
    help: 'add --api, and set the environment variable MNEMOM_API_KEY to the key',
  }),
  ofFleet: () => ({
    message: 'the API was not asked about the published card, because a fleet has no key for it',
    help: "rely on the repository's own check",
  }),
  noId: () => ({
    message: 'the API was not asked about the published card, because the agent has no id',
    help: 'add "agent_id" to the card, or set "agent-id" for the agent in the configuration',
  }),
});

export const remoteNotChecked = {
  id: 'remote-not-checked',
  severity: 'warning',
  summary: 'The API was not asked about a published card.',
  words,
} as const satisfies WordedRule;
