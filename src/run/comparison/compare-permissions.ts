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

/** The changes of permissions of each agent. */
export interface PermissionComparison {
  readonly permissions: PermissionChanges;
  /** The comparisons by the identity of the agent at the head. */
  readonly byIdentity: ReadonlyMap<string, AgentComparison>;
  /**
   * Maps from former to current names of agents. There are several if agents can be matched in
   * several ways. A finding of the head is old only if the base has it under each of these maps.
   */
  readonly renamed: readonly ReadonlyMap<string, string>[];
}

/**
 * Compares the permissions of agents before and after a change. An unreadable file does not count
 * as removed. It is reported, and whatever it may hide counts as a widening.
 */
export function comparePermissions(
  { base, head }: BaseAndHead<FoundAgents>,
  affected: readonly ChangedFile[],
  unread: readonly Unread[],
  aliases?: BothAliases,
): PermissionComparison {
  const matches = matchAgents(base.agents, head.agents, affected).filter(
    // If the head has the agent in files that the change does not affect, the agent was not
    // removed.
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

/** Compares one agent before and after a change, as far as its files can be read. */
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
  // If the agent was removed, unreadable files cannot hide new permissions.
  return head === undefined
    ? whole
    : incomplete(whole, [...new Set(all.flatMap((concern) => concern.more))]);
}

function comparedAgent(agent: Agent): ComparedAgent {
  return { agent, coverage: coverageOf(agent.card, governing(agent)).percent };
}

/**
 * Returns maps from former to current names of agents: one for the partners, and one for each
 * further agent of the base that an agent is compared with.
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

/** The maximum number of such further maps. */
const MAX_RENAMES = 4;
