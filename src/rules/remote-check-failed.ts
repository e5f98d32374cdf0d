import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** The code that sends requests to the API provides the message and help. */
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
    help: 'set the input api-key to a secret that contains the key',
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
  words,
} as const satisfies WordedRule;
