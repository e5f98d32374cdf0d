import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  lock: (lock: string) => ({
    message: `the front matter changed, but ${quotedWhole(lock)} did not, so the workflow still runs as before`,
    help: 'run `gh aw compile`, and commit the lock file',
  }),
});

export const staleLock = {
  id: 'stale-lock',
  severity: 'warning',
  summary: 'An agentic workflow changed, but its lock file, which actually runs, did not.',
  security: 'medium',
  words,
} as const satisfies WordedRule;
