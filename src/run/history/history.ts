import type { FetchedTraces } from '../../adapters/mnemom/list.ts';
import { Mnemom, MnemomError } from '../../adapters/mnemom/mnemom.ts';
import { InflationBudget } from '../../discovery/inflate.ts';
import { readTraceFile } from '../../discovery/traces.ts';
import { Replay } from '../../evaluation/history/replay.ts';
import { type Finding, findingIn, type Words } from '../../finding/finding.ts';
import { AP_TRACE } from '../../formats/traces/ap-trace.ts';
import {
  type SinkOf,
  TraceFileReader,
  type TraceSource,
} from '../../formats/traces/read-traces.ts';
import type { Agent } from '../../model/agent.ts';
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

/** Where traces are fetched from. @throws MnemomError */
type FetchTraces = (
  agentId: string,
  wanted: { readonly since: number; readonly limit: number },
) => Promise<FetchedTraces>;

/** How traces come from the API, or what is reported where it cannot be asked. */
export type TraceApi =
  | FetchTraces
  | { readonly missing: 'error' | 'warning'; readonly words: Words };

/** What is needed to replay the histories of agents. */
interface HistorySetup {
  readonly tree: Tree;
  readonly settings: Settings;
  readonly now: Date;
  /** Whether the change that is checked cannot have edited a file. */
  readonly isEvidence: IsEvidence;
  /** What gzip may come to in the whole run; without it, in these histories. */
  readonly inflation?: InflationBudget;
  /**
   * How traces come from the API, or what is reported where it cannot be asked.
   */
  readonly api: TraceApi;
  /** Milliseconds since 1970: earlier calls of files are left out. */
  readonly since?: number;
  readonly progress?: (line: string) => void;
  /**
   * Finds the agents of the base that agents are one with: the traces of any id and name that they
   * had are their own.
   */
  readonly former?: FindFormer;
}

/** Traces from the API with a key; all agents share one client, and its limits. */
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

/** Traces that are fetched of one agent unless a limit says otherwise. */
const API_LIMIT = 1000;

/** One agent while its traces are read. */
interface Reading {
  readonly agent: Agent;
  readonly replay: Replay;
  readonly sources: string[];
  readonly findings: Finding[];
  readonly seen: IdTable;
  windowStart?: number;
  truncated: boolean;
  /** Sources that gave calls, of whomever. */
  readable: number;
  /**
   * What is to be said of files that hold no call: an error where no other file of the agent does.
   */
  readonly idle: { readonly file: string; readonly words: Words }[];
}

/**
 * Replays the histories of agents. A file that several agents have in common is read once,
 * and each call goes to the agent that it names; what is fetched from the API is fetched side by
 * side. Everything that could not be read is a finding of its agent.
 */
export async function historiesOf(
  agents: readonly Agent[],
  setup: HistorySetup,
): Promise<ReadonlyMap<Agent, AgentHistory>> {
  const traced = agents.filter(({ traces }) => traces !== undefined);
  const former = traced.length > 0 ? await setup.former?.(traced) : undefined;
  const readings = traced.map((agent) => readingOf(agent, former?.get(agent) ?? [], setup));
  const files = new Map<string, Reading[]>();
  for (const reading of readings)
    for (const file of new Set(reading.agent.traces!.files.map((one) => one.file)))
      files.set(file, [...(files.get(file) ?? []), reading]);
  const shared = {
    seen: new IdTable('presence'),
    inflation: setup.inflation ?? new InflationBudget(),
  };
  for (const [file, owners] of files) await readFile(file, owners, shared, setup);
  for (const reading of readings) tellIdle(reading);
  await Promise.all(readings.map((reading) => fetchTraces(reading, setup)));
  return new Map(readings.map((reading) => [reading.agent, finish(reading, setup)]));
}

function readingOf(
  agent: Agent,
  former: readonly Agent[],
  { settings, since }: HistorySetup,
): Reading {
  const own = idsOf(agent);
  const before = former.map(idsOf);
  const names = former.map(({ name }) => name);
  const replay = new Replay({
    agent,
    // Without an id of its own every record is the agent's; those of the base would leave some out.
    ids: new Set(own.length > 0 ? [...own, ...before.flat(), ...names] : []),
    everyId: before.some((ids) => ids.length === 0),
    aliases: settings.aliases,
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

/** Ids under which traces name an agent. */
function idsOf({ card, traces }: Agent): readonly string[] {
  return [card?.agentId, traces?.api?.agentId].filter((id) => id !== undefined);
}

async function readFile(
  file: string,
  owners: readonly Reading[],
  common: { readonly seen: IdTable; readonly inflation: InflationBudget },
  { tree, isEvidence, progress }: HistorySetup,
): Promise<void> {
  const given = owners[0]!.agent.traces!.files.find((one) => one.file === file)!;
  const shared = given.shared || owners.length > 1;
  const seen = shared ? common.seen : owners[0]!.seen;
  const evidence = await isEvidence(file);
  const source = await readTraceFile(
    tree,
    given,
    sinkFor(owners, file, { shared, evidence }),
    seen,
    common.inflation,
  );
  progress?.(sourceText(source));
  tell(source, owners);
}

/** One sink for all whose calls may lie in a source. */
function sinkFor(
  owners: readonly Reading[],
  name: string,
  about: { readonly shared: boolean; readonly evidence: boolean },
): SinkOf {
  return ({ agentIds }) => {
    const sinks = owners.map(({ replay }) => replay.from({ name, agentIds, ...about }));
    const [only] = sinks;
    if (only && sinks.length === 1) return only;
    return {
      call: (call) => {
        for (const sink of sinks) sink.call(call);
      },
      trace: (trace) => {
        for (const sink of sinks) sink.trace(trace);
      },
      declare: (tool) => {
        for (const sink of sinks) sink.declare(tool);
      },
    };
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
  const since = now.getTime() - origin.window * 1000;
  try {
    const { rows, truncated, skipped, windowStart, oldest } = await api(origin.agentId, {
      since,
      limit: settings.traceLimit ?? API_LIMIT,
    });
    const reader = new TraceFileReader(
      name,
      sinkFor([reading], name, { shared: false, evidence: true }),
      {
        format: AP_TRACE,
        seen: reading.seen,
      },
    );
    for (const row of rows) reader.record(row);
    // Where older ones were cut off, what is known begins with the oldest that was not.
    reading.windowStart = truncated ? Math.max(windowStart, oldest ?? windowStart) : windowStart;
    reading.truncated = truncated;
    tell({ ...reader.end(), leftovers: { unparsable: skipped, tooLong: 0, cutOff: false } }, [
      reading,
    ]);
  } catch (error) {
    if (!(error instanceof MnemomError)) throw error;
    const words = traceSource.words.notFetched(error.message, error.help);
    reading.findings.push(findingIn(traceSource, '', words, { agent: reading.agent.name }));
  }
}

function tell(source: TraceSource, owners: readonly Reading[]): void {
  const problem = problemOf(source);
  const file = source.name.startsWith('the API') ? '' : source.name;
  for (const reading of owners) {
    const agent = reading.agent.name;
    if (problem?.isIdle === true && file !== '') {
      reading.idle.push({ file, words: problem.words });
      reading.sources.push(sourceText(source));
      tellSkipped(source, reading);
      continue;
    }
    if (problem) {
      reading.findings.push(findingIn(traceSource, file, problem.words, { agent }));
      continue;
    }
    reading.readable += 1;
    reading.sources.push(sourceText(source));
    tellSkipped(source, reading);
  }
}

function tellSkipped(source: TraceSource, reading: Reading): void {
  const skipped = skippedWords(source);
  if (skipped === undefined) return;
  const file = source.name.startsWith('the API') ? '' : source.name;
  reading.findings.push(findingIn(traceLinesSkipped, file, skipped, { agent: reading.agent.name }));
}

/** A session may call nothing; a history in which nothing calls anything is taken for none. */
function tellIdle({ agent, idle, readable, findings }: Reading): void {
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
  return {
    history,
    sources,
    findings: [...findings, ...aboutHistory(agent, history, reading.truncated)],
  };
}
