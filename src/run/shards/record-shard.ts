import { Sha256 } from '../../adapters/process/sha256.ts';
import { InflationBudget } from '../../discovery/inflate.ts';
import type { SourceSink } from '../../evaluation/history/replay.ts';
import type { ApiEnd, PartialIdentity, Shard, SourceEnd } from '../../formats/shards/partial.ts';
import type { EventContent } from '../../formats/shards/trace-event.ts';
import { PartialWriter } from '../../formats/shards/write-partial.ts';
import type { TraceSource } from '../../formats/traces/read-traces.ts';
import type { TraceFormat, TraceSink } from '../../formats/traces/trace-format.ts';
import type { Agent } from '../../model/agent.ts';
import type { Call } from '../../model/call.ts';
import { IdKeys } from '../../model/id-table.ts';
import type { RecordedResult } from '../../model/recorded-result.ts';
import { shardOf } from '../../model/shard-of.ts';
import type { Tree } from '../../model/tree.ts';
import type { RecordedShard } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import { tracedAgents } from '../history/history.ts';
import { type ApiTraces, fetchTraces, readSharedFile } from '../history/read-sources.ts';
import { type Reading, readingOf, sinkOfAll, sinksFor } from '../history/readings.ts';
import type { TraceApi } from '../history/trace-api.ts';
import { sourceText } from '../history/trace-sources.ts';
import { inputsDigest } from './inputs-digest.ts';
import { type RunSource, sourcesOf } from './sources.ts';

/** The inputs for recording a shard. */
interface ShardSetup {
  readonly shard: Shard;
  readonly identity: Omit<PartialIdentity, 'inputs'>;
  readonly tree: Tree;
  readonly settings: Settings;
  readonly now: Date;
  readonly api: TraceApi;
  readonly progress?: (line: string) => void;
  /** The size from which a file is divided by sessions. Tests set it. */
  readonly dividedBytes?: number;
}

/**
 * Reads a share of the traces of agents, and records what a replay needs of them. Nothing is
 * evaluated: `merge` replays the recorded calls of all shards as if it had read the traces.
 */
export async function recordShard(
  agents: readonly Agent[],
  setup: ShardSetup,
): Promise<RecordedShard> {
  const { shard, identity, tree, settings } = setup;
  const traced = tracedAgents(agents);
  const readings = traced.map((agent) => readingOf(agent, [], { settings }));
  const sources = await sourcesOf(readings, tree, setup.dividedBytes);
  const inputs = await inputsDigest(agents, tree, settings);
  const about = sources.map((source) => source.about);
  const writer = new PartialWriter({ ...identity, inputs, shard, sources: about });
  const inflation = new InflationBudget();
  const counts = { recorded: 0, calls: 0 };
  for (const [index, source] of sources.entries()) {
    if (source.about.by === 'source' && !isOwn(source, shard)) continue;
    writer.begin(index);
    const recorder = new SourceRecorder(writer, source, shard);
    const { end, read } = await recordSource(source, recorder, { ...setup, inflation });
    writer.end(end);
    if (read) setup.progress?.(sourceText(read));
    counts.recorded += 1;
    counts.calls += recorder.calls;
  }
  return {
    shard,
    sources: { all: sources.length, recorded: counts.recorded },
    calls: counts.calls,
    write: (append) => writer.write(append, new Sha256()),
  };
}

function isOwn({ about: { agents, name } }: RunSource, { number, of }: Shard): boolean {
  return shardOf(onlyOf(agents), name, of) === number;
}

/** Returns the only agent of a source, or an empty text if several share it. */
function onlyOf(agents: readonly string[]): string {
  const [only, ...others] = agents;
  return others.length === 0 ? (only ?? '') : '';
}

async function recordSource(
  source: RunSource,
  recorder: SourceRecorder,
  setup: ShardSetup & { readonly inflation: InflationBudget },
): Promise<{ readonly end: SourceEnd; readonly read?: TraceSource }> {
  const to = { sinkOf: (format: TraceFormat) => recorder.sinkOf(format), seen: recorder.keys };
  if ('file' in source) {
    const read = await readSharedFile(source.file, to, setup);
    return { end: endOf(read, recorder.events), read };
  }
  const origin = source.reading.agent.traces?.api;
  if (origin === undefined) throw new Error('a source of the API has no agent id');
  const traces = await fetchTraces(origin, to, setup);
  const api = apiEndOf(traces);
  if ('missing' in traces) return { end: { ...NOTHING_READ, api } };
  return { end: { ...endOf(traces.source, recorder.events), api }, read: traces.source };
}

const NOTHING_READ: SourceEnd = {
  events: 0,
  records: 0,
  beside: [],
  leftovers: { unparsable: 0, tooLong: 0, cutOff: false },
};

function endOf(
  { records, format, beside, leftovers, problem }: TraceSource,
  events: number,
): SourceEnd {
  return {
    events,
    records,
    ...(format && { format: format.id }),
    beside: beside.map((other) => [other.format.id, other.records] as const),
    leftovers,
    ...(problem && { problem }),
  };
}

function apiEndOf(traces: ApiTraces): ApiEnd {
  if ('missing' in traces) {
    const { message, help = '' } = traces.words;
    return { level: traces.missing, message, help };
  }
  const { windowStart, truncated } = traces;
  return { windowStart, truncated };
}

/** Records the events of one source that belong to a shard, and counts all of them. */
class SourceRecorder {
  readonly keys = new IdKeys();
  /** The number of events in the source so far. */
  events = 0;
  /** The number of recorded calls. */
  calls = 0;
  readonly #writer: PartialWriter;
  readonly #about: RunSource['about'];
  readonly #owners: readonly Reading[];
  readonly #isShared: boolean;
  readonly #shard: Shard;

  constructor(writer: PartialWriter, source: RunSource, shard: Shard) {
    this.#writer = writer;
    this.#about = source.about;
    this.#shard = shard;
    this.#owners = 'file' in source ? source.file.owners : [source.reading];
    this.#isShared = 'file' in source && (source.file.file.shared || this.#owners.length > 1);
  }

  /** Returns the sink that records what the reader of a format finds. */
  sinkOf(format: TraceFormat): TraceSink {
    const { name } = this.#about;
    const source = { name, shared: this.#isShared, evidence: false, agentIds: format.agentIds };
    const asked: SourceSink = sinkOfAll(sinksFor(this.#owners, source)(format));
    const { compareArguments, inspectArguments } = asked;
    const add = (
      content: EventContent,
      of: Pick<Call, 'agent' | 'session' | 'trace'>,
      calls: readonly Call[] = [],
    ): void => {
      this.events += 1;
      const keys = this.keys.take();
      if (!this.#isRecorded(of)) return;
      this.calls += calls.length;
      const trace = content.kind === 'trace' ? { trace: content.trace } : {};
      const results = this.#owners.flatMap(({ replay }, owner): readonly RecordedResult[] => {
        const result = calls.length > 0 ? replay.resultOf({ calls, ...trace }, source) : undefined;
        return result ? [{ owner, ...result }] : [];
      });
      this.#writer.event({ ...content, number: this.events, format: format.id, keys, results });
    };
    return {
      call: (call) => add({ kind: 'call', call }, call, [call]),
      trace: (trace) => add({ kind: 'trace', trace }, { ...trace, trace: trace.id }, trace.calls),
      declare: (tool) => add({ kind: 'declare', tool }, {}),
      ...(asked.usage && { usage: (usage) => add({ kind: 'usage', usage }, usage) }),
      ...(asked.turn && { turn: (turn) => add({ kind: 'turn', turn }, turn) }),
      ...(asked.operation && {
        operation: (operation) => add({ kind: 'operation', operation }, operation),
      }),
      ...(compareArguments && { compareArguments }),
      ...(inspectArguments && { inspectArguments }),
    };
  }

  #isRecorded({ agent, session, trace }: Pick<Call, 'agent' | 'session' | 'trace'>): boolean {
    if (this.#about.by === 'source') return true;
    const { number, of } = this.#shard;
    return (
      shardOf(agent ?? onlyOf(this.#about.agents), session ?? trace ?? this.#about.name, of) ===
      number
    );
  }
}
