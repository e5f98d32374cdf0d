import {
  type AccessPolicy,
  accessPolicy,
  type ListedEntry,
} from '../../evaluation/access/access-policy.ts';
import {
  FIXED_FIELDS,
  possibleRequests,
  type SqlPatterns,
  sqlPatternsOf,
} from '../../evaluation/access/request-text.ts';
import type { AccessLists } from '../../model/access.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Rule } from '../../model/decision.ts';
import { otherwiseRule } from '../../model/entry-rule.ts';
import { type PolicySide, policySide } from '../names/policy-side.ts';

/** The access lists of an agent at the base or at the head of a change. */
export interface AccessSide {
  /** Absent if the agent is absent, or has no access list. */
  readonly lists?: AccessLists;
  /** Whether the agent exists. An absent agent may do nothing. */
  readonly isPresent: boolean;
  readonly entryOf: AccessPolicy['entryOf'];
  readonly side: PolicySide;
}

/**
 * Prepares the access lists of an agent before and after a change. With `limits` as `reached`,
 * entries with a limit decide; with `open`, they never do.
 */
export function accessSides(
  base: Agent | undefined,
  head: Agent | undefined,
  limits: 'reached' | 'open',
): BaseAndHead<AccessSide> {
  const lists = [base?.access, head?.access].flatMap((access) =>
    access ? [...access.floors, ...access.own] : [],
  );
  const patterns = sqlPatternsOf(lists.flatMap(({ entries }) => entries));
  return { base: sideOf(base, limits, patterns), head: sideOf(head, limits, patterns) };
}

function sideOf(
  agent: Agent | undefined,
  limits: 'reached' | 'open',
  patterns: SqlPatterns,
): AccessSide {
  if (agent?.access === undefined) {
    // Without an access list, nothing restricts the requests of an agent.
    const level = agent ? 'allowed' : 'denied';
    const side = policySide({
      stages: [],
      otherwise: otherwiseRule(level),
      outcomes: [],
      settings: [],
      fields: FIXED_FIELDS + patterns.size,
      requests: possibleRequests(patterns.size),
    });
    return { isPresent: agent !== undefined, entryOf: () => undefined, side };
  }
  const { policy, entryOf } = accessPolicy(agent.access, () => limits === 'reached', patterns);
  return { lists: agent.access, isPresent: true, entryOf, side: policySide(policy) };
}

/** Returns the entry of a rule on either side. */
export function entryOfRule(
  { base, head }: BaseAndHead<AccessSide>,
  rule: Rule,
): ListedEntry | undefined {
  return base.entryOf(rule) ?? head.entryOf(rule);
}

/**
 * Returns the enabled entries of a side by name. Entries of floors and of the agent's own lists
 * have different keys, even if their names are equal.
 */
export function entriesByName({ lists }: AccessSide): ReadonlyMap<string, ListedEntry> {
  const entries = new Map<string, ListedEntry>();
  for (const [scope, group] of [
    ['floor', lists?.floors ?? []],
    ['own', lists?.own ?? []],
  ] as const)
    for (const list of group)
      for (const entry of list.entries) {
        const key = JSON.stringify([scope, entry.name]);
        if (entry.enabled && !entries.has(key)) entries.set(key, { entry, list });
      }
  return entries;
}
