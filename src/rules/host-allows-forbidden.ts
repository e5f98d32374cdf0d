import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** Who forbids calls to an agent host, and with which part of a file. */
export type Denial =
  /** `owner` is the floor or the agent whose rule it is. */
  | { readonly kind: 'forbidden'; readonly owner: string; readonly pattern: string }
  | { readonly kind: 'trigger'; readonly owner: string; readonly condition: string }
  /** A capability maps the tools to an action that the agent may not perform. */
  | { readonly kind: 'action'; readonly pattern: string; readonly action: string }
  /** The policy denies tools that no capability maps. */
  | { readonly kind: 'unmapped' }
  | { readonly kind: 'entry'; readonly owner: string; readonly entry: string }
  /** The access list denies what no entry allows. */
  | { readonly kind: 'default'; readonly owner: string };

const words = wording({
  /** `host` is the name of the agent host. */
  allowed: (host: string, call: string, denial: Denial) => ({
    message: `${host} allows ${quoted(call)} without approval, but ${forbids(denial)}`,
    help: 'deny these calls in the permission file, in the form that the host reads',
  }),
  undecided: (host: string, denial: Denial) => ({
    message: `Card Gate could not decide whether ${host} allows calls although ${forbids(denial)}`,
    help: 'use fewer rules, or fewer wildcards in their patterns',
  }),
  unreadable: (host: string, denial: Denial) => ({
    message: `Card Gate cannot apply a pattern to the calls of ${host}, although ${forbids(denial)}`,
    help: 'write the name of a tool, or calls such as "Bash(git push *)" or "shell: git push *"',
  }),
  statedHere: () => 'the calls are forbidden here',
});

function forbids(denial: Denial): string {
  switch (denial.kind) {
    case 'forbidden':
      return `${denial.owner} forbids ${quoted(denial.pattern)}`;
    case 'trigger':
      return `${denial.owner} denies tools with ${quoted(denial.condition)}`;
    case 'action':
      return `the card does not permit the action ${quoted(denial.action)}, to which ${quoted(denial.pattern)} is mapped`;
    case 'unmapped':
      return 'the policy denies tools that no capability maps';
    case 'entry':
      return `${denial.owner} denies them with the entry ${quoted(denial.entry)}`;
    case 'default':
      return `${denial.owner} denies tools that no entry allows`;
    default:
      return denial satisfies never;
  }
}

export const hostAllowsForbidden = {
  id: 'host-allows-forbidden',
  severity: 'error',
  summary: 'An agent host allows calls that a floor or the policy of the agent forbids.',
  violation: true,
  words,
} as const satisfies WordedRule;
