import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `change` is a sentence about the code. */
  change: (change: string) => ({
    message: change,
    help: 'read the code; it runs without anybody being asked',
  }),
  fetches: (change: string) => ({
    message: change,
    help: 'commit the script to the repository, and run that',
  }),
  unpinned: (change: string) => ({
    message: change,
    help: 'give the package a fixed version',
  }),
});

export const runsByItself = {
  id: 'runs-by-itself',
  severity: 'warning',
  summary: 'The change makes an agent host run code by itself.',
  words,
} as const satisfies WordedRule;
