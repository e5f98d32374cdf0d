import { MnemomError } from '../../adapters/mnemom/error.ts';
import type { FetchedTraces } from '../../adapters/mnemom/list.ts';
import { Mnemom } from '../../adapters/mnemom/mnemom.ts';
import type { InflationBudget } from '../../discovery/inflate.ts';
import { readTraceFile } from '../../discovery/trace-file.ts';
import { findingIn, type Words } from '../../finding/finding.ts';
import { AP_TRACE } from '../../formats/traces/ap-trace.ts';
import {
  type SinkOf,
  TraceFileReader,
  type TraceSource,
} from '../../formats/traces/read-traces.ts';
import type { TraceOrigin } from '../../model/agent.ts';
import type { SeenIds } from '../../model/id-table.ts';
import type { Tree } from '../../model/tree.ts';
import { historyNotEvaluated } from '../../rules/history-not-evaluated.ts';
import { traceSource } from '../../rules/trace-source.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Reading, report, type SharedFile } from './readings.ts';

/**
 * Fetches an agent's traces from the Mnemom API.
 * @throws MnemomError
 */
type FetchTraces = (
  agentId: string,
  wanted: { readonly since: number; readonly limit: number },
) => Promise<FetchedTraces>;

/**
 * A function that fetches traces from the Mnemom API, or the text of a finding that explains why
 * the API is not used.
 */
export type TraceApi =
  | FetchTraces
  | { readonly missing: 'error' | 'warning'; readonly words: Words };

/** A run's access to the API. All requests share one time limit and one rate limit. */
export interface ApiAccess {
  readonly client: Mnemom;
  readonly traces: FetchTraces;
}

/**
 * Returns a function that gives a run access to the API. With `remote-check`, the fetched traces
 * are kept in memory, because they are evaluated twice.
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

/**
 * Returns a function that fetches traces and caches them, so that the same traces are fetched only
 * once.
 */
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

/** Describes which of an agent's traces to fetch from the API. */
export function wantedTraces(
  { window }: { readonly window: number },
  { traceLimit }: Pick<Settings, 'traceLimit'>,
  now: Date,
): Parameters<FetchTraces>[1] {
  return { since: now.getTime() - window * 1000, limit: traceLimit ?? MAX_API_TRACES };
}

/**
 * Reads a trace file. Never throws. If the file could not be read, the result states the reason.
 */
export function readSharedFile(
  { file }: SharedFile,
  to: { readonly sinkOf: SinkOf; readonly seen: SeenIds },
  from: { readonly tree: Tree; readonly inflation: InflationBudget },
): Promise<TraceSource> {
  return readTraceFile(from.tree, file, to.sinkOf, to.seen, from.inflation);
}

/** An agent's traces from the API, or the reason why there are none. */
export type ApiTraces =
  | { readonly source: TraceSource; readonly windowStart: number; readonly truncated: boolean }
  | { readonly missing: 'error' | 'warning'; readonly words: Words };

/**
 * Returns the name that messages use for an agent's traces from the API, in place of a file path.
 */
export function apiName({ agentId }: NonNullable<TraceOrigin['api']>): string {
  return `the API (agent ${agentId})`;
}

/** Fetches an agent's traces from the API. */
export async function fetchTraces(
  origin: NonNullable<TraceOrigin['api']>,
  to: { readonly sinkOf: SinkOf; readonly seen: SeenIds },
  {
    api,
    now,
    settings,
  }: { readonly api: TraceApi; readonly now: Date; readonly settings: Settings },
): Promise<ApiTraces> {
  if (typeof api !== 'function') return api;
  try {
    const { rows, truncated, skipped, windowStart, oldest } = await api(
      origin.agentId,
      wantedTraces(origin, settings, now),
    );
    const reader = new TraceFileReader(apiName(origin), to.sinkOf, {
      format: AP_TRACE,
      seen: to.seen,
    });
    for (const row of rows) reader.record(row);
    const leftovers = { unparsable: skipped, tooLong: 0, cutOff: false };
    return {
      source: { ...reader.end(), leftovers },
      // If older traces are missing, the time window begins at the oldest fetched trace.
      windowStart: truncated ? Math.max(windowStart, oldest ?? windowStart) : windowStart,
      truncated,
    };
  } catch (error) {
    if (!(error instanceof MnemomError)) throw error;
    return { missing: 'error', words: traceSource.words.notFetched(error.message, error.help) };
  }
}

/**
 * Adds an agent's traces from the API to its reading. If there are none, adds a finding instead.
 */
export function reportApi(reading: Reading, traces: ApiTraces): void {
  if ('missing' in traces) {
    const rule = traces.missing === 'error' ? traceSource : historyNotEvaluated;
    reading.findings.push(findingIn(rule, '', traces.words, { agent: reading.agent.name }));
    return;
  }
  reading.windowStart = traces.windowStart;
  reading.truncated = traces.truncated;
  report(traces.source, [reading]);
}
