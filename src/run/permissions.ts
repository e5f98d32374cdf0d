import { NOTHING_TO_CHECK, type RunResult } from '../report/build.ts';
import type { Adapters } from './adapters.ts';
import type { OpenedChange } from './base-and-head/open-change.ts';
import { compareFoundAgents } from './comparison/compare-change.ts';
import { hostsOfRun, withHosts } from './hosts/hosts.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunRequest } from './request.ts';
import { scopeOf } from './scope/scope.ts';

/**
 * Compares agents' permissions before and after a change, without evaluating the agents. If files
 * cannot be read, the result contains findings instead of a comparison.
 */
export async function permissionsResult(
  request: RunRequest,
  adapters: Adapters,
  prepared: PreparedRun & { readonly change: OpenedChange },
): Promise<RunResult> {
  const { change, changed, settings, notices } = prepared;
  const context = await scopeOf(request, adapters, prepared);
  const hosts = await hostsOfRun(prepared, context, request.named?.files && request.named.paths);
  const { permissions, found } = await compareFoundAgents({
    trees: change,
    affected: changed?.affected ?? [],
    settings,
    context,
    configFiles: [request.source.configFile],
  });
  const { baselineFile } = settings.own.head;
  const failures = [
    // An invalid baseline does not affect permissions, so findings about it are omitted.
    ...prepared.findings.filter(({ location }) => location.file !== baselineFile),
    ...(request.floors?.findings ?? []),
    ...found.base.findings,
    ...found.head.findings,
    ...hosts.findings,
  ].filter(({ blocking }) => blocking);
  return {
    ...NOTHING_TO_CHECK,
    runFindings: failures,
    notices,
    governed: changed?.governed ?? [],
    nothingToCheck: false,
    ...(failures.length === 0 && { comparison: withHosts(permissions, hosts) }),
    baseCommit: change.baseCommit,
  };
}
