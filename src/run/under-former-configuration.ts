import { directionOf } from '../diff/change.ts';
import { compareText } from '../finding/finding.ts';
import { ownParts } from '../model/agent.ts';
import type { ComparedPermissions } from './compare-agents.ts';
import type { FoundAgents } from './judge-tree.ts';

/**
 * The agents that have a file of their own: one that a former listing still names may have moved,
 * and would pair with nothing.
 */
export function withOwnFiles(found: FoundAgents): FoundAgents {
  return {
    ...found,
    agents: found.agents.filter(
      (agent) => ownParts(agent).card !== undefined || ownParts(agent).policy !== undefined,
    ),
  };
}

/**
 * Adds to what a change does under the configurations of both sides what it does under the former
 * one alone (docs/security-model.md#changes-to-the-configuration). Otherwise a change could widen
 * an agent and have its own configuration look at another in its place. An agent that only the
 * former configuration misses, because it moved together with its listing, is not gone.
 */
export function withFormerConfiguration(
  own: ComparedPermissions,
  former: ComparedPermissions,
): ComparedPermissions {
  const known = new Set(
    own.power.agents.filter(({ direction }) => direction === 'widens').map(({ agent }) => agent),
  );
  const wider = former.power.agents.filter(
    ({ agent, status, direction }) =>
      status !== 'removed' && direction === 'widens' && !known.has(agent),
  );
  if (wider.length === 0) return own;
  const replaced = new Set(wider.map(({ agent }) => agent));
  const agents = [...own.power.agents.filter(({ agent }) => !replaced.has(agent)), ...wider].sort(
    (a, b) => compareText(a.agent, b.agent),
  );
  const identities = [...former.byIdentity].filter(([, comparison]) => wider.includes(comparison));
  return {
    ...own,
    power: { direction: directionOf(agents.map(({ direction }) => direction)), agents },
    byIdentity: new Map([...own.byIdentity, ...identities]),
  };
}
