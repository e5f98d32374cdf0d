import type { Finding } from '../finding/finding.ts';
import type { HostUnit } from '../model/host-permissions.ts';
import { UsageError } from './arguments.ts';
import type { Invocation } from './recommend-agent.ts';
import type { Recommended } from './recommend-policy.ts';
export async function recommendForHosts(
  units: readonly HostUnit[],
  wanted: string,
  invocation: Invocation,
): Promise<Recommended | { failures: readonly Finding[] }> {
  throw new UsageError(`not yet ${units.length} ${wanted} ${invocation.now}`);
}
