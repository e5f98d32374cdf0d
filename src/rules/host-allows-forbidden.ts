import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `owner` says who forbids the call, and `host` is the name of the agent host. */
  allowed: (host: string, call: string, owner: string, pattern: string) => ({
    message: `${host} allows ${quoted(call)} without approval, but ${owner} forbids ${quoted(pattern)}`,
    help: "deny these calls in the permission file, in the host's own syntax",
  }),
  undecided: (host: string, owner: string, pattern: string) => ({
    message: `Card Gate could not determine whether ${host} allows calls that ${owner} forbids with ${quoted(pattern)}`,
    help: 'use fewer rules, or fewer wildcards in their patterns',
  }),
  unreadable: (host: string, owner: string, pattern: string) => ({
    message: `Card Gate cannot apply ${quoted(pattern)}, which ${owner} forbids, to the calls of ${host}`,
    help: 'write the name of a tool, or calls such as "Bash(git push *)" or "shell: git push *"',
  }),
  statedHere: () => 'the calls are forbidden here',
});

export const hostAllowsForbidden = {
  id: 'host-allows-forbidden',
  severity: 'error',
  summary: 'An agent host allows calls that a floor or the policy of the agent forbids.',
  violation: true,
  words,
} as const satisfies WordedRule;
