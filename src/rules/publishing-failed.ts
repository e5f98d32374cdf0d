import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  noBranch: () => ({
    message: '"publish" is "true", but "publish-branch" is not set',
    help: 'set publish-branch to a branch, such as "main", to publish cards on pushes to it',
  }),
  noKey: () => ({
    message: 'no card can be published, because the input publish-key is empty',
    help: 'set the input publish-key to the environment\'s secret, and set "environment" on the job',
  }),
  noId: () => ({
    message: 'the card cannot be published, because it has no "agent_id"',
    help: 'add "agent_id" to the card, or set "agent-id" for the agent in the configuration',
  }),
  notCommitted: (file: string) => ({
    message: `the card is not published, because ${quotedWhole(file)} differs from the pushed commit`,
    help: 'remove the step that changes the file before the check',
  }),
  /** The code that publishes cards provides the message and help. */
  failed: (message: string, help: string) => ({ message, help }),
  notRead: (file: string, branch: string, message: string) => ({
    message: `the card is not published, because ${quotedWhole(file)} could not be read in the newest commit on ${quoted(branch)}: ${message}`,
    help: 'give the token the permission "contents: read", and run the job again',
  }),
});

export const publishingFailed = {
  id: 'publishing-failed',
  severity: 'error',
  summary: 'A card that passed the check could not be published.',
  blocking: true,
  words,
} as const satisfies WordedRule;
