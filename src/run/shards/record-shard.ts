import { Sha256 } from '../../adapters/process/sha256.ts';
import { InflationBudget } from '../../discovery/inflate.ts';
import type { SourceSink } from '../../evaluation/history/replay.ts';
import type {
  ApiEnd,
  EventContent,
  PartialIdentity,
  Shard,
  SourceEnd,
} from '../../formats/shards/partial.ts';
import { PartialWriter } from '../../formats/shards/write-partial.ts';
import type { TraceSource } from '../../formats/traces/read-traces.ts';
import type { TraceFormat, TraceSink } from '../../formats/traces/trace-format.ts';
import type { Agent } from '../../model/agent.ts';
import type { Call } from '../../model/call.ts';
import { shardOf } from '../../model/digest.ts';
import { IdKeys } from '../../model/id-table.ts';
import type { RecordedResult } from '../../model/recorded-result.ts';
import type { Tree } from '../../model/tree.ts';
import { NOTHING_TO_CHECK, type RunResult } from '../../report/build.ts';
import type { RecordedShard } from '../../report/report.ts';
import type { Settings } from '../../settings/settings.ts';
import { SettingsError } from '../../settings/settings-error.ts';
import type { Adapters } from '../adapters.ts';
import { agentsOf } from '../evaluate-tree.ts';
import { tracedAgents } from '../history/history.ts';
import {
  type ApiTraces,
  fetchTraces,
  readSharedFile,
  type TraceApi,
} from '../history/read-sources.ts';
import { type Reading, readingOf, sinkOfAll, sinksFor } from '../history/readings.ts';
import { sourceText } from '../history/trace-sources.ts';
import type { RunRequest } from '../request.ts';
import { type BeforeEvaluation, scopeOf } from '../scope/scope.ts';
import { identityOf } from './same-run.ts';
import { ShardsError } from './shards-error.ts';
import { inputsDigest, type RunSource, sourcesOf } from './sources.ts';

/**
 * Checks that a run that merges shards covers every agent.
 * @throws ShardsError if the run checks a change
 */
export function requireWholeRun({ recorded }: Adapters, { change }: BeforeEvaluation): void {
  if (recorded && change)
    throw new ShardsError(
      'shards can be merged only in a run that checks every agent, but this run compares a change',
      'run the audit on the schedule or workflow_dispatch event',
    );
}

/**
 * Records one shard of the traces, without evaluating the agents. @throws SettingsError if the run
 * checks a change or only some files
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
      'use shards on the schedule or workflow_dispatch event, without paths and without a base',
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

/** The inputs of `recordShard`. */
interface ShardSetup {
  readonly shard: Shard;
  readonly identity: Omit<PartialIdentity, 'inputs'>;
  readonly tree: Tree;
  readonly settings: Settings;
  readonly now: Date;
  readonly api: TraceApi;
  readonly progress?: (line: string) => void;
  /** The minimum size of a file that is divided by sessions, in bytes. Only tests set it. */
  readonly dividedBytes?: number;
}

/**
 * Reads this shard's part of the agents' traces and records the data that a replay needs. Nothing
 * is evaluated: `merge` later replays the recorded calls of all shards, as if it had read the
 * traces itself.
 */
async function recordShard(agents: readonly Agent[], setup: ShardSetup): Promise<RecordedShard> {
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

/** Returns the only agent that uses a source, or an empty string if several agents share it. */
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

/** Records the events of a source that belong to this shard, and counts all of its events. */
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

  /** Returns a sink for a trace format, which records the events that it receives. */
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
