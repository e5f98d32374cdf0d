import { NOTHING_TO_CHECK, type RunResult } from '../../report/build.ts';
import { SettingsError } from '../../settings/settings-error.ts';
import type { Adapters } from '../adapters.ts';
import { agentsOf } from '../evaluate-tree.ts';
import type { RunRequest } from '../request.ts';
import { type BeforeEvaluation, scopeOf } from '../scope/scope.ts';
import { recordShard } from './record-shard.ts';
import { identityOf } from './run-identity.ts';
import { ShardsError } from './shards-error.ts';

/**
 * Checks that a run that merges shards covers every agent.
 * @throws ShardsError if it is about a change.
 */
export function requireWholeRun({ recorded }: Adapters, { change }: BeforeEvaluation): void {
  if (recorded && change)
    throw new ShardsError(
      'shards can be merged only in a run that checks every agent, and this one compares a change',
      'run the audit on the events schedule or workflow_dispatch',
    );
}

/**
 * Records one shard of the traces, in place of a check.
 * @throws SettingsError if the run is about a change, or about some files alone.
 */
export async function shardResult(
  request: RunRequest,
  adapters: Adapters,
  prepared: BeforeEvaluation,
): Promise<RunResult> {
  const { head, change, settings } = prepared;
  const inForce = settings.inForce.head;
  if (change !== undefined || request.named?.files)
    throw new SettingsError(
      '"shard" is set, but this run does not check every agent',
      'use shards on the events schedule or workflow_dispatch, without paths and without a base',
    );
  const [number = 0, of = 0] = (inForce.shard ?? '').split('/').map(Number);
  const { agents } = await agentsOf(head, inForce, await scopeOf(request, adapters, prepared));
  const { clock } = request;
  const { traceRead: progress } = adapters;
  const shard = await recordShard(agents, {
    shard: { number, of },
    identity: await identityOf(adapters, clock),
    tree: head,
    settings: inForce,
    now: clock.now,
    api: adapters.traceApi(inForce),
    ...(progress && { progress }),
  });
  return { ...NOTHING_TO_CHECK, nothingToCheck: false, scope: 'all', shard };
}
