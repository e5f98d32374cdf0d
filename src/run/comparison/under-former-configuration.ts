import { directionOf } from '../../diff/change.ts';
import { compareText } from '../../finding/finding.ts';
import { ownDocuments } from '../../model/agent.ts';
import type { FoundAgents } from '../evaluate-tree.ts';
import type { PermissionComparison } from './compare-permissions.ts';

/**
 * Filters out agents without files of their own. An agent of the former list may have moved, and
 * its entry then names files that no longer exist.
 */
export function withOwnFiles(found: FoundAgents): FoundAgents {
  return {
    ...found,
    agents: found.agents.filter((agent) => ownDocuments(agent).length > 0),
  };
}

/**
 * Completes a comparison with the widenings that appear only under the former configuration
 * (docs/security-model.md#changes-to-the-configuration). Otherwise a change could widen an agent
 * and hide it by editing the configuration. Removed agents are left out. If an agent moved together
 * with its entry, it is missing only under the former configuration.
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
