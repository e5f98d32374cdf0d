import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  source: () => ({
    message: 'the workflow has no lock file, so its front matter was checked instead',
    help: 'run `gh aw compile`, and commit the lock file',
  }),
});

export const unlockedWorkflow = {
  id: 'unlocked-workflow',
  severity: 'note',
  summary: 'An agentic workflow has no lock file, which it needs to run.',
  security: 'low',
  words,
} as const satisfies WordedRule;
