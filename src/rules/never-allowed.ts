import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /**
   * `request` describes the request. `entry` names the entry that allows it, or is undefined if the
   * default does. `owner` is the owner of the floor that forbids the request for all agents.
   */
  allowed: (request: string, entry: string | undefined, owner: string) => ({
    message: `the agent may make the request ${request}${entry === undefined ? '' : ` because of the entry ${quoted(entry)}`}, but ${owner} forbids this request for all agents`,
    help: "deny such requests in the agent's access list",
  }),
  undecided: (owner: string) => ({
    message: `Card Gate could not determine whether the agent may make requests that ${owner} forbids for every agent`,
    help: 'use fewer entries, or fewer wildcards in their patterns',
  }),
  statedHere: () => 'such requests are forbidden for every agent here',
});

export const neverAllowed = {
  id: 'never-allowed',
  severity: 'error',
  summary: 'An agent may make a request that its floor forbids for every agent.',
  violation: true,
  words,
} as const satisfies WordedRule;
