import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `change` is a sentence about the code. */
  fetches: (change: string) => ({
    message: change,
    help: 'commit the script to the repository, and run it from there',
  }),
  unpinned: (change: string) => ({
    message: change,
    help: 'pin the package to a fixed version',
  }),
});

export const runsByItself = {
  id: 'runs-by-itself',
  severity: 'error',
  summary: 'The change makes an agent host download and run code automatically.',
  security: 'high',
  words,
} as const satisfies WordedRule;
