import { InflationBudget } from '../../discovery/inflate.ts';
import type { SourceSink } from '../../evaluation/history/replay.ts';
import type { TraceSource } from '../../formats/traces/read-traces.ts';
import type { TraceFormat } from '../../formats/traces/trace-format.ts';
import { type Agent, isReadable } from '../../model/agent.ts';
import { IdTable, type SeenIds } from '../../model/id-table.ts';
import type { Tree } from '../../model/tree.ts';
import type { Settings } from '../../settings/settings.ts';
import type { AgentHistory, FindFormer } from './agent-history.ts';
import type { IsEvidence } from './evidence.ts';
import {
  type ApiTraces,
  apiName,
  fetchTraces,
  readSharedFile,
  reportApi,
  type TraceApi,
} from './read-sources.ts';
import {
  finish,
  type Reading,
  readingOf,
  report,
  reportIdle,
  type SharedFile,
  sharedFilesOf,
  sinkOfAll,
  sinksFor,
} from './readings.ts';
import { sourceText } from './trace-sources.ts';

/** Where the events of a recorded trace source are sent. */
export interface ReplayTarget {
  /**
   * Returns the sinks for the records of a trace format. They belong to the agents that share the
   * source.
   */
  readonly sinksOf: (format: TraceFormat) => readonly SourceSink[];
  readonly seen: SeenIds;
}

/** The checkout and the settings under which recorded traces are replayed. */
type ReplayedFrom = Pick<HistorySetup, 'tree' | 'settings'>;

/** The traces that shards recorded. Sources are replayed in the order in which they are read. */
export interface RecordedTraces {
  /** @throws SettingsError if the recorded traces belong to other agents. */
  open(agents: readonly Agent[], readings: readonly Reading[], from: ReplayedFrom): Promise<void>;
  /** Replays the next source, which is a file. */
  file(target: ReplayTarget): Promise<TraceSource>;
  /** Replays the next source, which is a set of traces from the API. */
  api(target: ReplayTarget): Promise<ApiTraces>;
  /** @throws SettingsError if there are more sources. */
  end(): Promise<void>;
}

interface HistorySetup {
  readonly tree: Tree;
  readonly settings: Settings;
  readonly now: Date;
  /** Tests whether a trace file can prove when a tool was first called. */
  readonly isEvidence: IsEvidence;
  /**
   * The decompression limit shared by all files in the run. If absent, a separate limit of the same
   * size applies to these traces.
   */
  readonly inflation?: InflationBudget;
  readonly api: TraceApi;
  /** The start of the time window, in milliseconds since 1970. Earlier calls are ignored. */
  readonly since?: number;
  readonly progress?: (line: string) => void;
  /** The traces that shards recorded. If present, no file is read and nothing is fetched. */
  readonly recorded?: RecordedTraces;
  /**
   * Finds the base agents with the same location or id as the checked agents. Traces with the ids
   * or names of these base agents are also evaluated.
   */
  readonly former?: FindFormer;
}

/**
 * Evaluates the traces of agents. A shared file is read only once, and each of its calls belongs to
 * the agent that the call names. Traces from the API are fetched for all agents concurrently. An
 * unreadable source becomes a finding about the agent.
 */
export async function historiesOf(
  agents: readonly Agent[],
  setup: HistorySetup,
): Promise<ReadonlyMap<Agent, AgentHistory>> {
  const traced = tracedAgents(agents);
  const former = traced.length > 0 ? await setup.former?.(traced) : undefined;
  const readings = traced.map((agent) => readingOf(agent, former?.get(agent) ?? [], setup));
  const { recorded } = setup;
  await recorded?.open(agents, readings, setup);
  const common: Common = {
    seen: new IdTable('presence'),
    inflation: setup.inflation ?? new InflationBudget(),
  };
  for (const file of sharedFilesOf(readings)) await readFile(file, common, setup);
  for (const reading of readings) reportIdle(reading);
  if (recorded) for (const reading of readings) await readApi(reading, setup);
  else await Promise.all(readings.map((reading) => readApi(reading, setup)));
  await recorded?.end();
  return new Map(readings.map((reading) => [reading.agent, finish(reading, setup)]));
}

/**
 * Returns the agents whose traces are evaluated. Agents with unreadable files are omitted, because
 * other findings report these files, and the agents' permissions are unknown.
 */
export function tracedAgents(agents: readonly Agent[]): readonly Agent[] {
  return agents.filter((agent) => agent.traces !== undefined && isReadable(agent));
}

/**
 * The state that is shared while all trace files of a run are read: the calls that were already
 * read, and the decompression limit.
 */
interface Common {
  readonly seen: IdTable;
  readonly inflation: InflationBudget;
}

async function readFile(
  file: SharedFile,
  common: Common,
  { tree, isEvidence, progress, recorded }: HistorySetup,
): Promise<void> {
  const { file: path } = file.file;
  const { owners } = file;
  const shared = file.file.shared || owners.length > 1;
  const evidence = await isEvidence(path);
  const sinksOf = sinksFor(owners, { name: path, shared, evidence });
  const seen = shared ? common.seen : owners[0].seen;
  const source = recorded
    ? await recorded.file({ sinksOf, seen })
    : await readSharedFile(
        file,
        { sinkOf: (format) => sinkOfAll(sinksOf(format)), seen },
        { tree, inflation: common.inflation },
      );
  progress?.(sourceText(source));
  report(source, owners);
}

async function readApi(reading: Reading, setup: HistorySetup): Promise<void> {
  const origin = reading.agent.traces?.api;
  if (origin === undefined) return;
  const sinksOf = sinksFor([reading], { name: apiName(origin), shared: false, evidence: true });
  const { seen } = reading;
  const traces = setup.recorded
    ? await setup.recorded.api({ sinksOf, seen })
    : await fetchTraces(origin, { sinkOf: (format) => sinkOfAll(sinksOf(format)), seen }, setup);
  reportApi(reading, traces);
}
