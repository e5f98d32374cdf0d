import type { FetchedTraces } from '../../adapters/mnemom/list.ts';
import { Mnemom, MnemomError } from '../../adapters/mnemom/mnemom.ts';
import { InflationBudget } from '../../discovery/inflate.ts';
import { readTraceFile } from '../../discovery/traces.ts';
import { Replay, type SourceSink } from '../../evaluation/history/replay.ts';
import { type Finding, findingIn, type Words } from '../../finding/finding.ts';
import { AP_TRACE } from '../../formats/traces/ap-trace.ts';
import {
  type SinkOf,
  TraceFileReader,
  type TraceSource,
} from '../../formats/traces/read-traces.ts';
import { type Agent, isReadable, type TraceFile } from '../../model/agent.ts';
import { IdTable } from '../../model/id-table.ts';
import { effectiveDefaults } from '../../model/policy.ts';
import type { Tree } from '../../model/tree.ts';
import { historyNotEvaluated } from '../../rules/history-not-evaluated.ts';
import { traceLinesSkipped } from '../../rules/trace-lines-skipped.ts';
import { traceSource } from '../../rules/trace-source.ts';
import { traceWithoutCalls } from '../../rules/trace-without-calls.ts';
import type { Settings } from '../../settings/settings.ts';
import type { AgentHistory, FindFormer } from './agent-history.ts';
import type { IsEvidence } from './evidence.ts';
import { aboutHistory } from './history-gaps.ts';
import { problemOf, skippedWords, sourceText } from './trace-sources.ts';

/**
 * Fetches an agent's traces from the Mnemom API.
 * @throws MnemomError
 */
type FetchTraces = (
  agentId: string,
  wanted: { readonly since: number; readonly limit: number },
) => Promise<FetchedTraces>;

/**
 * A function that fetches traces from the Mnemom API, or the wording of a finding that explains why
 * the API is not used.
 */
export type TraceApi =
  | FetchTraces
  | { readonly missing: 'error' | 'warning'; readonly words: Words };

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
  /**
   * Finds the related base agents. Traces with the ids or names of these agents are also evaluated.
   */
  readonly former?: FindFormer;
}

/** The access of a run to the API. All requests share one time limit and one rate limit. */
export interface ApiAccess {
  readonly client: Mnemom;
  readonly traces: FetchTraces;
}

/**
 * Returns a function that gives a run its access to the API. Under `remote-check`, the traces of an
 * agent are kept, because they are evaluated twice.
 */
export function apiWith(
  key: string,
  now: Date,
  progress: (line: string) => void,
): (settings: Pick<Settings, 'apiUrl' | 'apiTimeout' | 'remoteCheck'>) => ApiAccess {
  const known = new Map<string, ApiAccess>();
  return ({ apiUrl: url, apiTimeout, remoteCheck }) => {
    const id = JSON.stringify([url, apiTimeout, remoteCheck]);
    const client = new Mnemom({ key, url, timeoutMs: apiTimeout * 1000, progress });
    const fetchTraces: FetchTraces = (agentId, wanted) =>
      client.traces(agentId, { ...wanted, now: now.getTime() });
    const access = known.get(id) ?? {
      client,
      traces: remoteCheck ? remembering(fetchTraces) : fetchTraces,
    };
    known.set(id, access);
    return access;
  };
}

/** Returns a function that fetches the same traces only once. */
function remembering(fetchTraces: FetchTraces): FetchTraces {
  const known = new Map<string, ReturnType<FetchTraces>>();
  return (agentId, wanted) => {
    const id = JSON.stringify([agentId, wanted.since, wanted.limit]);
    const traces = known.get(id) ?? fetchTraces(agentId, wanted);
    known.set(id, traces);
    return traces;
  };
}

/** The default maximum number of traces to fetch per agent. */
const MAX_API_TRACES = 1000;

/** Returns the traces of an agent to fetch from the API. */
export function wantedTraces(
  { window }: { readonly window: number },
  { traceLimit }: Pick<Settings, 'traceLimit'>,
  now: Date,
): Parameters<FetchTraces>[1] {
  return { since: now.getTime() - window * 1000, limit: traceLimit ?? MAX_API_TRACES };
}

interface Reading {
  readonly agent: Agent;
  readonly replay: Replay;
  readonly sources: string[];
  readonly findings: Finding[];
  readonly seen: IdTable;
  windowStart?: number;
  truncated: boolean;
  /**
   * The number of sources that contain calls, even from other agents, or operations that access
   * lists check.
   */
  readable: number;
  /** Files without calls. They are errors only if none of the agent's sources contains calls. */
  readonly idle: { readonly file: string; readonly words: Words }[];
}

/**
 * Evaluates agents' traces. A shared file is read only once, and each call in it is assigned to the
 * agent that the call names. All agents' traces are fetched from the API concurrently. An
 * unreadable source results in a finding about the agent.
 */
export async function historiesOf(
  agents: readonly Agent[],
  setup: HistorySetup,
): Promise<ReadonlyMap<Agent, AgentHistory>> {
  // An agent with unreadable files already has findings about them, and its traces cannot be
  // checked without its permissions.
  const traced = agents.filter((agent) => agent.traces !== undefined && isReadable(agent));
  const former = traced.length > 0 ? await setup.former?.(traced) : undefined;
  const readings = traced.map((agent) => readingOf(agent, former?.get(agent) ?? [], setup));
  const shared = {
    seen: new IdTable('presence'),
    inflation: setup.inflation ?? new InflationBudget(),
  };
  for (const file of sharedFilesOf(readings)) await readFile(file, shared, setup);
  for (const reading of readings) reportIdle(reading);
  await Promise.all(readings.map((reading) => fetchTraces(reading, setup)));
  return new Map(readings.map((reading) => [reading.agent, finish(reading, setup)]));
}

/** A trace file, with the agents that share it. */
interface SharedFile {
  /** The trace file, as listed by the first agent in `owners`. */
  readonly file: TraceFile;
  readonly owners: readonly [Reading, ...Reading[]];
}

/**
 * Returns several agents' trace files without duplicates, in the order in which the agents list
 * them.
 */
function sharedFilesOf(readings: readonly Reading[]): readonly SharedFile[] {
  const files = new Map<string, SharedFile>();
  for (const reading of readings)
    for (const file of reading.agent.traces?.files ?? []) {
      const known = files.get(file.file);
      if (known?.owners.at(-1) === reading) continue;
      files.set(
        file.file,
        known ? { ...known, owners: [...known.owners, reading] } : { file, owners: [reading] },
      );
    }
  return [...files.values()];
}

function readingOf(
  agent: Agent,
  former: readonly Agent[],
  { settings, since }: HistorySetup,
): Reading {
  const own = idsOf(agent);
  const formerIds = former.map(idsOf);
  const names = former.map(({ name }) => name);
  const replay = new Replay({
    agent,
    // An agent without an id owns all records in its sources. Former ids would incorrectly exclude
    // some of them.
    ids: new Set(own.length > 0 ? [...own, ...formerIds.flat(), ...names] : []),
    everyId: formerIds.some((ids) => ids.length === 0),
    aliases: settings.aliases,
    inspectArguments: settings.inspectArguments,
    ...(since !== undefined && { since }),
    ...(settings.traceLimit !== undefined && { limit: settings.traceLimit }),
  });
  return {
    agent,
    replay,
    sources: [],
    findings: [],
    seen: new IdTable('presence'),
    truncated: false,
    readable: 0,
    idle: [],
  };
}

/** Returns the ids that identify an agent in traces. */
function idsOf({ card, traces }: Agent): readonly string[] {
  return [card?.agentId, traces?.api?.agentId].filter((id) => id !== undefined);
}

async function readFile(
  { file, owners }: SharedFile,
  common: { readonly seen: IdTable; readonly inflation: InflationBudget },
  { tree, isEvidence, progress }: HistorySetup,
): Promise<void> {
  const shared = file.shared || owners.length > 1;
  const seen = shared ? common.seen : owners[0].seen;
  const evidence = await isEvidence(file.file);
  const source = await readTraceFile(
    tree,
    file,
    sinkFor(owners, file.file, { shared, evidence }),
    seen,
    common.inflation,
  );
  progress?.(sourceText(source));
  report(source, owners);
}

/** Returns a sink that passes a source's records to all agents that may own them. */
function sinkFor(
  owners: readonly Reading[],
  name: string,
  about: { readonly shared: boolean; readonly evidence: boolean },
): SinkOf {
  return ({ agentIds }) => {
    const sinks = owners.map(({ replay }) => replay.from({ name, agentIds, ...about }));
    const [only] = sinks;
    if (only && sinks.length === 1) return only;
    return sinkOfAll(sinks);
  };
}

/**
 * Returns a sink that passes all data to several sinks. An option is enabled if any of the sinks
 * enables it.
 */
function sinkOfAll(sinks: readonly SourceSink[]): SourceSink {
  const toAll =
    <T>(receiverOf: (sink: SourceSink) => ((value: T) => void) | undefined) =>
    (value: T): void => {
      for (const sink of sinks) receiverOf(sink)?.(value);
    };
  const asks = (what: 'compareArguments' | 'inspectArguments'): boolean =>
    sinks.some((sink) => sink[what] === true);
  const all: SourceSink = {
    call: toAll((sink) => sink.call),
    trace: toAll((sink) => sink.trace),
    declare: toAll((sink) => sink.declare),
  };
  return {
    ...all,
    ...(sinks.some(({ usage }) => usage) && { usage: toAll((sink) => sink.usage) }),
    ...(sinks.some(({ turn }) => turn) && { turn: toAll((sink) => sink.turn) }),
    ...(sinks.some(({ operation }) => operation) && {
      operation: toAll((sink) => sink.operation),
    }),
    ...(asks('compareArguments') && { compareArguments: true as const }),
    ...(asks('inspectArguments') && { inspectArguments: true as const }),
  };
}

async function fetchTraces(reading: Reading, setup: HistorySetup): Promise<void> {
  const origin = reading.agent.traces?.api;
  if (origin === undefined) return;
  const { api, now, settings } = setup;
  if (typeof api !== 'function') {
    const rule = api.missing === 'error' ? traceSource : historyNotEvaluated;
    reading.findings.push(findingIn(rule, '', api.words, { agent: reading.agent.name }));
    return;
  }
  const name = `the API (agent ${origin.agentId})`;
  try {
    const { rows, truncated, skipped, windowStart, oldest } = await api(
      origin.agentId,
      wantedTraces(origin, settings, now),
    );
    const reader = new TraceFileReader(
      name,
      sinkFor([reading], name, { shared: false, evidence: true }),
      {
        format: AP_TRACE,
        seen: reading.seen,
      },
    );
    for (const row of rows) reader.record(row);
    // If older traces are missing, the time window begins at the oldest fetched trace.
    reading.windowStart = truncated ? Math.max(windowStart, oldest ?? windowStart) : windowStart;
    reading.truncated = truncated;
    report({ ...reader.end(), leftovers: { unparsable: skipped, tooLong: 0, cutOff: false } }, [
      reading,
    ]);
  } catch (error) {
    if (!(error instanceof MnemomError)) throw error;
    const words = traceSource.words.notFetched(error.message, error.help);
    reading.findings.push(findingIn(traceSource, '', words, { agent: reading.agent.name }));
  }
}

/** Adds the findings about a source to all agents that use it. */
function report(source: TraceSource, owners: readonly Reading[]): void {
  const problem = problemOf(source);
  const file = source.name.startsWith('the API') ? '' : source.name;
  for (const reading of owners) {
    const agent = reading.agent.name;
    // Memory operations and delegations are included in the calls here, because access lists can
    // check them.
    const hasOperations = reading.replay.access?.hasOperations(source.name) === true;
    if (problem?.isIdle === true && file !== '' && !hasOperations) {
      reading.idle.push({ file, words: problem.words });
      reading.sources.push(sourceText(source));
      reportSkipped(source, reading);
      continue;
    }
    if (problem && !(problem.isIdle && hasOperations)) {
      reading.findings.push(findingIn(traceSource, file, problem.words, { agent }));
      continue;
    }
    reading.readable += 1;
    reading.sources.push(sourceText(source));
    reportSkipped(source, reading);
  }
}

function reportSkipped(source: TraceSource, reading: Reading): void {
  const skipped = skippedWords(source);
  if (skipped === undefined) return;
  const file = source.name.startsWith('the API') ? '' : source.name;
  reading.findings.push(findingIn(traceLinesSkipped, file, skipped, { agent: reading.agent.name }));
}

/**
 * Adds the findings about files without calls. A single session may contain no calls, so these
 * files are errors only if none of the agent's sources contains calls.
 */
function reportIdle({ agent, idle, readable, findings }: Reading): void {
  const rule = readable > 0 ? traceWithoutCalls : traceSource;
  for (const { file, words } of idle)
    findings.push(findingIn(rule, file, words, { agent: agent.name }));
}

function finish(reading: Reading, { settings, now }: HistorySetup): AgentHistory {
  const { agent, replay, findings, sources } = reading;
  if (reading.readable === 0) return { sources, findings };
  const hours =
    agent.policy && settings.grace === 'on' ? effectiveDefaults(agent.policy).graceHours : 0;
  const history = replay.finish({
    now,
    graceHours: hours,
    ...(reading.windowStart !== undefined && { windowStart: reading.windowStart }),
  });
  const about = {
    truncated: reading.truncated,
    hasOperations: replay.access?.hasOperations() === true,
  };
  return {
    history,
    sources,
    findings: [...findings, ...aboutHistory(agent, history, about)],
  };
}
