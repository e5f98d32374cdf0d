import { type AgentComparison, directionOf, type PermissionChanges } from '../../diff/change.ts';
import { type ComparedAgent, compareAgents, MAX_WORK } from '../../diff/compare.ts';
import type { BothAliases } from '../../diff/names/aliases.ts';
import { widestOf } from '../../diff/widest.ts';
import { coverageOf } from '../../evaluation/coverage.ts';
import { governing } from '../../evaluation/decision/alignment.ts';
import { compareText } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import type { FoundAgents } from '../evaluate-tree.ts';
import { type AgentMatch, matchAgents } from './agent-matching.ts';
import { type Concern, concernsOf, incomplete, type Unread, uncompared } from './not-compared.ts';

/** The changes of permissions, by agent. */
export interface PermissionComparison {
  readonly permissions: PermissionChanges;
  /** By the identities of the agents at the head. */
  readonly byIdentity: ReadonlyMap<string, AgentComparison>;
  /**
   * The present names of agents by their former ones, one map for each way of matching the agents.
   * A finding of the head is old only if the base has it in each of them.
   */
  readonly renamed: readonly ReadonlyMap<string, string>[];
}

/**
 * Compares the permissions of agents on both sides. A file that could not be read does not count as
 * removed: the comparison reports it, and counts what it may hide as a widening.
 */
export function comparePermissions(
  { base, head }: BaseAndHead<FoundAgents>,
  affected: readonly ChangedFile[],
  unread: readonly Unread[],
  aliases?: BothAliases,
): PermissionComparison {
  const matches = matchAgents(base.agents, head.agents, affected).filter(
    // An agent that the head has at files which the change does not touch is not removed.
    ({ base: former, head: present }) =>
      present !== undefined || (former !== undefined && !head.identities.has(former.identity)),
  );
  const budget = { left: MAX_WORK };
  const concerns = concernsOf(unread, affected);
  const compareWith = (former: Agent | undefined, present: Agent | undefined): AgentComparison =>
    compareAgents(former && comparedAgent(former), present && comparedAgent(present), {
      budget,
      ...(aliases && { aliases }),
    });
  const comparisons = matches
    .map((match) => ({
      identity: match.head?.identity,
      comparison: comparisonOf(match, concerns, compareWith),
    }))
    .sort((a, b) => compareText(a.comparison.agent, b.comparison.agent));
  const all = comparisons.map(({ comparison }) => comparison);
  return {
    permissions: { direction: directionOf(all.map(({ direction }) => direction)), agents: all },
    byIdentity: new Map(
      comparisons.flatMap(({ identity, comparison }) =>
        identity === undefined ? [] : [[identity, comparison] as const],
      ),
    ),
    renamed: renamesOf(matches),
  };
}

/** The comparison of one agent, as complete as its readable files allow. */
function comparisonOf(
  { base, head, others = [] }: AgentMatch,
  concerns: (agent: Agent) => Concern,
  compareWith: (base: Agent | undefined, head: Agent | undefined) => AgentComparison,
): AgentComparison {
  const agents = [head, base, ...others].filter((agent) => agent !== undefined);
  const all = agents.map(concerns);
  const own = [...new Set(all.flatMap((concern) => concern.own))];
  if (own.length > 0) return uncompared(agents[0]?.name ?? '', own, base?.name);
  const whole = widestOf(
    compareWith(base, head),
    others.map((former) => compareWith(former, head)),
  );
  // A removed agent has no permissions that a file could hide.
  return head === undefined
    ? whole
    : incomplete(whole, [...new Set(all.flatMap((concern) => concern.more))]);
}

function comparedAgent(agent: Agent): ComparedAgent {
  return { agent, coverage: coverageOf(agent.card, governing(agent)).percent };
}

/**
 * The renames of agents: one map for the partners, and one more for each further agent of the base
 * that is compared.
 */
function renamesOf(matches: readonly AgentMatch[]): readonly ReadonlyMap<string, string>[] {
  const names = (baseOf: (match: AgentMatch) => Agent | undefined): ReadonlyMap<string, string> =>
    new Map(
      matches.flatMap((match) => {
        const base = baseOf(match);
        return base && match.head && base.name !== match.head.name
          ? [[base.name, match.head.name] as const]
          : [];
      }),
    );
  const ways = Math.min(
    MAX_RENAMES,
    matches.reduce((longest, { others = [] }) => Math.max(longest, others.length), 0),
  );
  return Array.from({ length: ways + 1 }, (_, index) =>
    names(({ base, others = [] }) => (index === 0 ? base : (others[index - 1] ?? base))),
  );
}

/** Further ways of matching that decide which findings are new. */
const MAX_RENAMES = 4;
