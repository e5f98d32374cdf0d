import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const failedWords = wording({
  /** The message and the help come from the code that asks the API. */
  failed: (message: string, help: string) => ({ message: `remote-check: ${message}`, help }),
  notAsked: (agentId: string, message: string, help: string) => ({
    message: `remote-check: the API was not asked about agent ${quotedWhole(agentId)}, because an earlier request failed: ${message}`,
    help,
  }),
  unreadable: (agentId: string, message: string) => ({
    message: `remote-check: the published card of agent ${quotedWhole(agentId)} cannot be read: ${message}`,
    help: 'publish the card again',
  }),
  noKeyOfInput: () => ({
    message: '"remote-check" is "true", but the input api-key is empty',
    help: 'pass the key to the step as the input api-key',
  }),
  noKeyOfEnvironment: () => ({
    message: 'remote-check needs a key for the API',
    help: 'set the environment variable MNEMOM_API_KEY',
  }),
});

export const remoteCheckFailed = {
  id: 'remote-check-failed',
  severity: 'error',
  summary: 'The API could not be asked about a published card.',
  blocking: true,
  words: failedWords,
} as const satisfies WordedRule;

const uncheckedWords = wording({
  noKeyOfFork: () => ({
    message: 'the API was not asked about the published card, because the input api-key is empty',
    help: 'pass the key to the step as the input api-key; pull requests from forks cannot use it',
  }),
  notAllowed: () => ({
    message: 'the API was not asked about the published card, because --api is not set',
    help: 'add --api, and set the environment variable MNEMOM_API_KEY to the key',
  }),
  noId: () => ({
    message: 'the API was not asked about the published card, because the agent has no id',
    help: 'add "agent_id" to the card, or set "agent-id" of the agent in the configuration',
  }),
});

export const remoteNotChecked = {
  id: 'remote-not-checked',
  severity: 'warning',
  summary: 'The API was not asked about a published card.',
  words: uncheckedWords,
} as const satisfies WordedRule;
