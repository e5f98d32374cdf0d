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
import type { LimitState } from './limit-states.ts';

/** An agent's access lists on one side of a comparison, the base or the head. */
export interface AccessSide {
  /** The access lists. Absent if the agent does not exist or has no access lists. */
  readonly lists?: AccessLists;
  /** Whether the agent exists. An agent that does not exist has no permissions. */
  readonly isPresent: boolean;
  readonly entryOf: AccessPolicy['entryOf'];
  readonly side: PolicySide;
}

/**
 * Prepares an agent's access lists for comparison. An entry with a limit applies only if `reached`
 * contains the entry.
 */
export function accessSides(
  base: Agent | undefined,
  head: Agent | undefined,
  reached: LimitState,
): BaseAndHead<AccessSide> {
  const lists = [base?.access, head?.access].flatMap((access) =>
    access ? [...access.floors, ...access.own] : [],
  );
  const patterns = sqlPatternsOf(lists.flatMap(({ entries }) => entries));
  return { base: sideOf(base, reached, patterns), head: sideOf(head, reached, patterns) };
}

function sideOf(agent: Agent | undefined, reached: LimitState, patterns: SqlPatterns): AccessSide {
  if (agent?.access === undefined) {
    // Without an access list, the agent's requests are unrestricted.
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
  const { policy, entryOf } = accessPolicy(agent.access, (entry) => reached.has(entry), patterns);
  return { lists: agent.access, isPresent: true, entryOf, side: policySide(policy) };
}

/** Returns the access-list entry from which a rule at the base or head was created. */
export function entryOfRule(
  { base, head }: BaseAndHead<AccessSide>,
  rule: Rule,
): ListedEntry | undefined {
  return base.entryOf(rule) ?? head.entryOf(rule);
}
