import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import { PARTS, type Part } from '../model/governed.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  missingFile: (help: string) => ({ message: 'the file does not exist', help }),
  missingListed: (part: Part, file: string, agent: string) => ({
    message: `the ${PARTS[part].name} ${quotedWhole(file)}, which the configuration lists for the agent ${quotedWhole(agent)}, does not exist`,
    help: 'put the file back, or remove the agent from the configuration',
  }),
  missingHost: (file: string, agent: string) => ({
    message: `the permission file ${quotedWhole(file)}, which the configuration lists for the agent ${quotedWhole(agent)}, does not exist`,
    help: 'put the file back, or correct the path under "host" in the configuration',
  }),
  unknownHost: (file: string, agent: string, dialects: readonly string[]) => ({
    message: `${quotedWhole(file)}, which the configuration lists under "host" for the agent ${quotedWhole(agent)}, is not the name of a permission file that Card Gate supports`,
    help: `list a permission file of ${dialects.slice(0, -1).join(', ')} or ${dialects.at(-1)}, such as ".claude/settings.json", or the folder that contains it`,
  }),
  emptyHost: (folder: string, agent: string) => ({
    message: `the folder ${quotedWhole(folder || '.')}, which the configuration lists under "host" for the agent ${quotedWhole(agent)}, contains no permission file`,
    help: 'correct the path under "host" in the configuration',
  }),
  notOfHost: (file: string, agent: string) => ({
    message: `no agent host reads ${quotedWhole(file)}, which the configuration lists for the agent ${quotedWhole(agent)}`,
    help: 'list the file that sets the host\'s permissions under "host" instead',
  }),
  noPolicy: (command: string) => ({
    message: 'there is no policy, so no tool can be checked',
    help: `pass the policy with --policy, or create one with "${command} init"`,
  }),
  notCompared: () => ({
    message: 'the two versions could not be compared, because some files could not be loaded',
    help: 'fix these files, or compare different commits',
  }),
  submodule: (file: string, folder: string) => ({
    message: `the change moves the submodule ${quotedWhole(folder)} to another commit, and the previous version of ${quotedWhole(file)} is not checked out`,
    help: 'set "submodules: true" and "fetch-depth: 0" on actions/checkout',
  }),
  /**
   * The message for an input error. The code that found the error provides the message and help.
   */
  because: (message: string, help: string | undefined) => ({ message, help }),
  ofApi: (message: string, isRefused: boolean) => ({
    message,
    help: isRefused
      ? 'give the job the permission "contents: read", or set "fetch-depth: 0" on actions/checkout'
      : 'run the job again; nothing was checked',
  }),
  ofSystem: (message: string) => ({
    message,
    help: 'make sure that the step can read and write this path, then run the job again',
  }),
  noOutputs: (reason: string) => ({
    message: `the outputs could not be written, so no later step can read the verdict: ${reason}`,
    help: 'make sure that the runner sets GITHUB_OUTPUT and that its disk is not full',
  }),
});

export const couldNotEvaluate = {
  id: 'could-not-evaluate',
  severity: 'error',
  summary: 'Card Gate could not complete the check.',
  blocking: true,
  words,
} as const satisfies WordedRule;
