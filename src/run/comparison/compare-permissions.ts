import { type AgentComparison, directionOf, type PermissionChanges } from '../../diff/change.ts';
import { compareAgents, type Side, WORK } from '../../diff/compare.ts';
import type { BothAliases } from '../../diff/names/aliases.ts';
import { widestOf } from '../../diff/widest.ts';
import { coverageOf } from '../../evaluation/coverage.ts';
import { governing } from '../../evaluation/decision/alignment.ts';
import { compareText } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { ChangedFile } from '../../report/report.ts';
import type { FoundAgents } from '../evaluate-tree.ts';
import { type AgentMatch, matchAgents } from './agent-matching.ts';
import { type Concern, concernsOf, incomplete, type Unread, uncompared } from './not-compared.ts';

/** What a change does to the permissions of agents. */
export interface PermissionComparison {
  readonly permissions: PermissionChanges;
  /** By the identity of the agent at head. */
  readonly byIdentity: ReadonlyMap<string, AgentComparison>;
  /**
   * Present names of agents by their former ones, in every way in which the agents can be matched:
   * what a finding of the head was before has to be found in each.
   */
  readonly renamed: readonly ReadonlyMap<string, string>[];
}

/**
 * Compares the agents of two sides. Where files of a side could not be read, that is reported as
 * what it is, and not as a card that is gone; what they may hide counts as a widening.
 */
export function comparePermissions(
  { base, head }: BaseAndHead<FoundAgents>,
  affected: readonly ChangedFile[],
  unread: readonly Unread[],
  aliases?: BothAliases,
): PermissionComparison {
  const matches = matchAgents(base.agents, head.agents, affected).filter(
    // What the head has, and the change does not touch there, is not gone.
    (match) => match.head !== undefined || !head.identities.has(match.base!.identity),
  );
  const budget = { left: WORK };
  const concerns = concernsOf(unread, affected);
  const compareWith = (was: Agent | undefined, is: Agent | undefined): AgentComparison =>
    compareAgents(was && sideOf(was), is && sideOf(is), {
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

/** What the change does to one agent, as far as its files could be read on both sides. */
function comparisonOf(
  { base, head, others = [] }: AgentMatch,
  concerns: (agent: Agent) => Concern,
  compareWith: (base: Agent | undefined, head: Agent | undefined) => AgentComparison,
): AgentComparison {
  const all = [head, base, ...others].flatMap((agent) => (agent ? [concerns(agent)] : []));
  const own = [...new Set(all.flatMap((one) => one.own))];
  if (own.length > 0) return uncompared((head ?? base)!.name, own, base?.name);
  const whole = widestOf(
    compareWith(base, head),
    others.map((other) => compareWith(other, head)),
  );
  // An agent that is gone has no permissions that a file could hide.
  return head === undefined
    ? whole
    : incomplete(whole, [...new Set(all.flatMap((one) => one.more))]);
}

function sideOf(agent: Agent): Side {
  return { agent, coverage: coverageOf(agent.card, governing(agent)).percent };
}

/**
 * Names of agents that changed, by their partners, and once more by what else they are compared
 * with, where some are.
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
  const most = Math.min(
    MAX_RENAMES,
    matches.reduce((longest, { others = [] }) => Math.max(longest, others.length), 0),
  );
  return Array.from({ length: most + 1 }, (_, index) =>
    names(({ base, others = [] }) => (index === 0 ? base : (others[index - 1] ?? base))),
  );
}

/** Ways of matching that are looked at for what is new. */
const MAX_RENAMES = 4;
