import { digits } from '../../document/digits.ts';
import type { RecordedShard } from '../report.ts';
import { CALLS, counted, type Noun } from '../writing/words.ts';

const SOURCES: Noun = ['trace source', 'trace sources'];

/** The beginning of every partial report. Only such a file, or an empty one, is replaced. */
export const PARTIAL_START = '{"schema":"card-gate-partial/';

/** Returns the default name for the file with a shard's partial report. */
export function shardFileName({ shard: { number, of } }: RecordedShard): string {
  return `card-gate-shard-${number}-of-${of}.ndjson`;
}

/** Describes what a shard recorded, and explains why there is no verdict. */
export function shardWords({ shard, sources, calls }: RecordedShard): string {
  return `shard ${shard.number} of ${shard.of} recorded ${counted(calls, CALLS)} from ${digits(sources.recorded)} of ${counted(sources.all, SOURCES)}; nothing was evaluated, because only a merge of all shards evaluates traces`;
}
