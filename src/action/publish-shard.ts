import { writeInside } from '../adapters/files/report-file.ts';
import type { Runner } from '../adapters/process/runner.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import type { RecordedShard } from '../report/report.ts';
import { PARTIAL_START, shardFileName, shardWords } from '../report/sections/shard-words.ts';
import { commandData, errorCommand, plain } from '../report/writing/escape.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Writes the partial report of a shard, and returns the exit code. A shard has no verdict, so the
 * outputs keep the failure that they are preset to.
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
