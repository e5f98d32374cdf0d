import { directionOf } from '../../diff/change.ts';
import { compareText } from '../../finding/finding.ts';
import { ownDocuments } from '../../model/agent.ts';
import type { FoundAgents } from '../evaluate-tree.ts';
import type { PermissionComparison } from './compare-permissions.ts';

/**
 * Omits agents without a card, policy or access list of their own. Under the former configuration,
 * a moved agent's entry lists files that no longer exist.
 */
export function withOwnFiles(found: FoundAgents): FoundAgents {
  return {
    ...found,
    agents: found.agents.filter((agent) => ownDocuments(agent).length > 0),
  };
}

/**
 * Adds the widenings that appear only under the former configuration
 * (docs/security-model.md#changes-to-the-configuration). Without this step, a change could grant
 * permissions and hide them by editing the configuration. Removed agents are not added, because
 * moved agents look removed under the former configuration.
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
