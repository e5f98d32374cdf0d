import { writeInside } from '../adapters/files/report-file.ts';
import type { Runner } from '../adapters/process/runner.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import type { RecordedShard, Report } from '../report/report.ts';
import { PARTIAL_START, shardFileName, shardWords } from '../report/sections/shard-words.ts';
import { commandData, errorCommand, plain } from '../report/writing/escape.ts';
import type { Adapters } from '../run/adapters.ts';
import type { RunRequest } from '../run/request.ts';
import { run } from '../run/run.ts';
import { mergingAdapters, openMerge } from '../run/shards/open-merge.ts';
import { identityOf } from '../run/shards/same-run.ts';
import { ShardsError } from '../run/shards/shards-error.ts';
import type { Settings } from '../settings/settings.ts';
import type { Access } from './action-request.ts';

/**
 * Carries out a request. If the input `merge` is set, the traces come from the partial reports of
 * shards. If these do not form one complete run, the report says so.
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

/**
 * Writes a shard's partial report and returns the exit code. A shard has no verdict, so the outputs
 * keep the failure that was set at the start.
 */
export async function publishShard(
  runner: Runner,
  shard: RecordedShard,
  { settings, root }: { readonly settings: Pick<Settings, 'shardFile'>; readonly root: string },
): Promise<0 | 1> {
  const name = settings.shardFile ?? shardFileName(shard);
  try {
    const file = await writeInside(root, name, shard.write, PARTIAL_START);
    runner.output('shard-file', file);
  } catch (error) {
    const why = systemProblem(error) ?? (error as Error).message;
    const { number, of } = shard.shard;
    runner.line(
      errorCommand(`the partial report of shard ${number} of ${of} was not written: ${why}`),
    );
    return 1;
  }
  runner.line(`::notice title=Card Gate::${commandData(plain(shardWords(shard)))}`);
  return 0;
}
