import type { Runner } from '../adapters/process/runner.ts';
import type { Report } from '../report/report.ts';
import type { Adapters } from '../run/adapters.ts';
import type { RunRequest } from '../run/request.ts';
import { run } from '../run/run.ts';
import { mergingAdapters, openMerge } from '../run/shards/open-merge.ts';
import { identityOf } from '../run/shards/run-identity.ts';
import { ShardsError } from '../run/shards/shards-error.ts';
import type { Access } from './action-request.ts';

/**
 * Runs a request. If the input `merge` is set, the traces are those that shards recorded. If these
 * do not add up, the run reports that.
 */
export async function runMerging(
  runner: Runner,
  request: RunRequest,
  adapters: Adapters,
  { root }: Pick<Access, 'root'>,
): Promise<Report> {
  const paths = runner
    .input('merge')
    .split('\n')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  if (paths.length === 0) return run(request, adapters);
  try {
    if (runner.input('shard').trim() !== '')
      throw new ShardsError(
        'the inputs shard and merge are both set',
        'set shard in the jobs of the matrix, and merge in the job after them',
      );
    const identity = await identityOf(adapters, request.clock);
    const recorded = await openMerge(paths, root, identity);
    return await run(request, mergingAdapters(adapters, recorded));
  } catch (failure) {
    return run({ ...request, failure: request.failure ?? failure }, adapters);
  }
}
