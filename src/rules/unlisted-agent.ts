import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  notDiscovered: (file: string) => ({
    message: `${quotedWhole(file)} is not listed under "agents", and "discover" is false, so its agent is not checked`,
    help: 'list the agent under "agents" in the configuration, or add the file\'s path to "exclude"',
  }),
  leftOut: (file: string) => ({
    message: `${quotedWhole(file)} does not belong to any agent: the configuration lists the agent next to it, but not this file`,
    help: 'add the file to its agent under "agents" in the configuration, or remove the file',
  }),
  dropped: (agent: string) => ({
    message: `the change removes the agent ${quotedWhole(agent)} from the configuration but keeps its files, so they will not be checked after the merge`,
    help: 'keep the agent under "agents", or remove all its files too',
  }),
});

export const unlistedAgent = {
  id: 'unlisted-agent',
  severity: 'warning',
  summary: 'A governed file does not belong to any agent in the configuration.',
  words,
} as const satisfies WordedRule;
