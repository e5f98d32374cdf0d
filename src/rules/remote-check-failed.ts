import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
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
  words,
} as const satisfies WordedRule;
