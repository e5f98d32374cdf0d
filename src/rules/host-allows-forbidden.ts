import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The source of a prohibition on an agent host's calls. */
export type Denial =
  /** `owner` is the floor or agent to which the rule belongs. */
  | { readonly kind: 'forbidden'; readonly owner: string; readonly pattern: string }
  | { readonly kind: 'trigger'; readonly owner: string; readonly condition: string }
  /** A capability maps the tools to an action that the agent may not perform. */
  | { readonly kind: 'action'; readonly pattern: string; readonly action: string }
  /** The policy denies tools that no capability maps. */
  | { readonly kind: 'unmapped' }
  | { readonly kind: 'entry'; readonly owner: string; readonly entry: string }
  /** The access list denies requests that no entry allows. */
  | { readonly kind: 'default'; readonly owner: string };

/** A part of a permission file that violates an organisation's managed settings. */
export type Breach =
  | { readonly kind: 'mode'; readonly mode: string }
  | { readonly kind: 'rules'; readonly rule: string }
  | { readonly kind: 'hook' | 'server' | 'marketplace'; readonly subject: string }
  | {
      readonly kind: 'setting';
      readonly key: string;
      readonly value: string;
      readonly managed: string;
    };

const words = wording({
  allowed: (host: string, call: string, denial: Denial) => ({
    message: `${host} allows ${quoted(call)} without approval, but ${forbids(denial)}`,
    help: "deny these calls in the permission file, in the host's own syntax",
  }),
  undecided: (host: string, denial: Denial) => ({
    message: `Card Gate could not determine whether ${host} allows such calls, but ${forbids(denial)}`,
    help: 'use fewer rules, or fewer wildcards in their patterns',
  }),
  unreadable: (host: string, denial: Denial) => ({
    message:
      denial.kind === 'forbidden'
        ? `Card Gate cannot apply ${quoted(denial.pattern)}, which ${denial.owner} forbids, to calls in ${host}`
        : `${forbids(denial)}, but Card Gate cannot determine which calls in ${host} this affects`,
    help: 'write a tool name, or calls such as "Bash(git push *)" or "shell: git push *"',
  }),
  /** `owner` is the owner of the managed settings. */
  managed: (host: string, breach: Breach, owner: string) => ({
    message: `${host} ${breaks(breach, owner)}`,
    help: 'remove it from the permission file, or ask the owner of the managed settings to permit it',
  }),
  /** The message for a rule in managed settings that depends on more than the call. */
  notApplied: (host: string, owner: string, rule: string) => ({
    message: `Card Gate could not determine whether ${host} allows calls that ${owner} denies with ${quoted(rule)}`,
    help: `compare this rule with the rules of ${host}`,
  }),
  statedHere: () => 'the calls are forbidden here',
  managedHere: () => 'the managed setting is here',
});

function breaks(breach: Breach, owner: string): string {
  switch (breach.kind) {
    case 'mode':
      return `runs in the mode ${quoted(breach.mode)}, but ${owner} disables this mode`;
    case 'rules':
      return `has rules that allow calls, such as ${quoted(breach.rule)}, but ${owner} permits only managed rules`;
    case 'hook':
      return `runs ${breach.subject}, but ${owner} permits only managed hooks`;
    case 'server':
      return `starts ${breach.subject}, but ${owner} does not permit this server`;
    case 'marketplace':
      return `adds ${breach.subject}, but ${owner} does not permit this marketplace`;
    case 'setting':
      return `sets ${quoted(breach.key)} to ${breach.value}, but ${owner} sets it to ${breach.managed}`;
    default:
      return breach satisfies never;
  }
}

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
  summary: "An agent host allows calls that a floor or the agent's policy forbids.",
  security: 'high',
  violation: true,
  words,
} as const satisfies WordedRule;
