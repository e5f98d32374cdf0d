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

/** The permissions that each agent gains or loses. */
export interface PermissionComparison {
  readonly permissions: PermissionChanges;
  /** Maps the identity of each head agent to the agent's comparison. */
  readonly byIdentity: ReadonlyMap<string, AgentComparison>;
  /**
   * Maps former agent names to current names. If agents can be matched in several ways, there are
   * several maps, and a head finding is treated as pre-existing only if the base contains it under
   * every map.
   */
  readonly renamed: readonly ReadonlyMap<string, string>[];
}

/**
 * Compares agents' permissions before and after a change. An unreadable file is treated as a
 * widening rather than as a removed file, because it may hide permissions.
 */
export function comparePermissions(
  { base, head }: BaseAndHead<FoundAgents>,
  affected: readonly ChangedFile[],
  unread: readonly Unread[],
  aliases?: BothAliases,
): PermissionComparison {
  const matches = matchAgents(base.agents, head.agents, affected).filter(
    // An agent was not removed if it exists in head files that the change does not affect.
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

/** Compares an agent before and after a change, based on the files that can be read. */
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
  // Unreadable files cannot hide new permissions if the agent was removed.
  return head === undefined
    ? whole
    : incomplete(whole, [...new Set(all.flatMap((concern) => concern.more))]);
}

function comparedAgent(agent: Agent): ComparedAgent {
  return { agent, coverage: coverageOf(agent.card, governing(agent)).percent };
}

/**
 * Returns maps from former to current agent names. The first map pairs each agent with its partner.
 * Each further map pairs it with another base agent that it may match.
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

/** The maximum number of additional maps from `renamesOf`, after the first. */
const MAX_RENAMES = 4;
