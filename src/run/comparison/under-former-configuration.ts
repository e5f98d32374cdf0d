import { directionOf } from '../../diff/change.ts';
import { compareText } from '../../finding/finding.ts';
import { ownParts } from '../../model/agent.ts';
import type { FoundAgents } from '../evaluate-tree.ts';
import type { PermissionComparison } from './compare-permissions.ts';

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
  own: PermissionComparison,
  former: PermissionComparison,
): PermissionComparison {
  const known = new Set(
    own.permissions.agents
      .filter(({ direction }) => direction === 'widens')
      .map(({ agent }) => agent),
  );
  const wider = former.permissions.agents.filter(
    ({ agent, status, direction }) =>
      status !== 'removed' && direction === 'widens' && !known.has(agent),
  );
  if (wider.length === 0) return own;
  const replaced = new Set(wider.map(({ agent }) => agent));
  const agents = [
    ...own.permissions.agents.filter(({ agent }) => !replaced.has(agent)),
    ...wider,
  ].sort((a, b) => compareText(a.agent, b.agent));
  const identities = [...former.byIdentity].filter(([, comparison]) => wider.includes(comparison));
  return {
    ...own,
    permissions: { direction: directionOf(agents.map(({ direction }) => direction)), agents },
    byIdentity: new Map([...own.byIdentity, ...identities]),
  };
}
