import { MnemomError } from '../../adapters/mnemom/error.ts';
import type { FetchedTraces } from '../../adapters/mnemom/list.ts';
import { Mnemom } from '../../adapters/mnemom/mnemom.ts';
import type { InflationBudget } from '../../discovery/inflate.ts';
import { readTraceFile } from '../../discovery/traces.ts';
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
 * Fetches the traces of an agent from the Mnemom API.
 * @throws MnemomError
 */
type FetchTraces = (
  agentId: string,
  wanted: { readonly since: number; readonly limit: number },
) => Promise<FetchedTraces>;

/**
 * A function that fetches traces from the Mnemom API, or the text of a finding that says why the
 * API is not used.
 */
export type TraceApi =
  | FetchTraces
  | { readonly missing: 'error' | 'warning'; readonly words: Words };

/**
 * Returns a function that fetches traces with an API key. All agents share one client and its rate
 * limit.
 */
export function fetchWith(
  key: string,
  settings: Pick<Settings, 'apiUrl' | 'apiTimeout'>,
  now: Date,
  progress: (line: string) => void,
): FetchTraces {
  const client = new Mnemom({
    key,
    url: settings.apiUrl,
    timeoutMs: settings.apiTimeout * 1000,
    progress,
  });
  return (agentId, wanted) => client.traces(agentId, { ...wanted, now: now.getTime() });
}

/** The maximum number of traces to fetch for one agent, unless the settings state a limit. */
const MAX_API_TRACES = 1000;

/** Reads a trace file. Never throws: the result states why a file could not be read. */
export function readSharedFile(
  { file }: SharedFile,
  to: { readonly sinkOf: SinkOf; readonly seen: SeenIds },
  from: { readonly tree: Tree; readonly inflation: InflationBudget },
): Promise<TraceSource> {
  return readTraceFile(from.tree, file, to.sinkOf, to.seen, from.inflation);
}

/** The traces of an agent from the API, or why there are none. */
export type ApiTraces =
  | { readonly source: TraceSource; readonly windowStart: number; readonly truncated: boolean }
  | { readonly missing: 'error' | 'warning'; readonly words: Words };

/** Describes the traces of an agent from the API in place of a path. */
export function apiName({ agentId }: NonNullable<TraceOrigin['api']>): string {
  return `the API (agent ${agentId})`;
}

/** Fetches the traces of an agent from the API. */
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
  const since = now.getTime() - origin.window * 1000;
  try {
    const { rows, truncated, skipped, windowStart, oldest } = await api(origin.agentId, {
      since,
      limit: settings.traceLimit ?? MAX_API_TRACES,
    });
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

/** Adds the traces from the API to what was read for an agent, or a finding that they are missing. */
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
