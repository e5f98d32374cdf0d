import { type CallSource, Replay, type SourceSink } from '../../evaluation/history/replay.ts';
import { type Finding, findingIn, type Words } from '../../finding/finding.ts';
import type { TraceSource } from '../../formats/traces/read-traces.ts';
import type { TraceFormat } from '../../formats/traces/trace-format.ts';
import type { Agent, TraceFile } from '../../model/agent.ts';
import { IdTable } from '../../model/id-table.ts';
import { effectiveDefaults } from '../../model/policy.ts';
import { traceLinesSkipped } from '../../rules/trace-lines-skipped.ts';
import { traceSource } from '../../rules/trace-source.ts';
import { traceWithoutCalls } from '../../rules/trace-without-calls.ts';
import type { Settings } from '../../settings/settings.ts';
import type { AgentHistory } from './agent-history.ts';
import { aboutHistory } from './history-gaps.ts';
import { problemOf, skippedWords, sourceText } from './trace-sources.ts';

/** The data read so far from one agent's traces. */
export interface Reading {
  readonly agent: Agent;
  readonly replay: Replay;
  readonly sources: string[];
  readonly findings: Finding[];
  readonly seen: IdTable;
  windowStart?: number;
  truncated: boolean;
  /**
   * The number of sources that contain calls (including other agents' calls), or operations that
   * access lists check.
   */
  readable: number;
  /** Files without calls. They are errors unless another source of the agent contains calls. */
  readonly idle: { readonly file: string; readonly words: Words }[];
}

/** A trace file, and the agents that share it. */
export interface SharedFile {
  /** The trace file, as listed by the first agent in `owners`. */
  readonly file: TraceFile;
  readonly owners: readonly [Reading, ...Reading[]];
}

/**
 * Returns the trace files of several agents without duplicates, in the order in which the agents
 * list them.
 */
export function sharedFilesOf(readings: readonly Reading[]): readonly SharedFile[] {
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

export function readingOf(
  agent: Agent,
  former: readonly Agent[],
  { settings, since }: { readonly settings: Settings; readonly since?: number },
): Reading {
  const own = idsOf(agent);
  const formerIds = former.map(idsOf);
  const names = former.map(({ name }) => name);
  const replay = new Replay({
    agent,
    // An agent without an id owns all records of its sources. A former id would wrongly exclude
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

/** Returns the ids that may identify an agent in traces. */
function idsOf({ card, traces }: Agent): readonly string[] {
  return [card?.agentId, traces?.api?.agentId].filter((id) => id !== undefined);
}

/** Returns the sinks that pass the records of a source to the agents that may own them. */
export function sinksFor(
  owners: readonly Reading[],
  about: Omit<CallSource, 'agentIds'>,
): (format: Pick<TraceFormat, 'agentIds'>) => readonly SourceSink[] {
  return ({ agentIds }) => owners.map(({ replay }) => replay.from({ ...about, agentIds }));
}

/**
 * Returns a sink that passes every record on to several sinks, and enables each option that any of
 * them enables.
 */
export function sinkOfAll(sinks: readonly SourceSink[]): SourceSink {
  const [only] = sinks;
  if (only && sinks.length === 1) return only;
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

/** Adds the findings about a source to all agents that use it. */
export function report(source: TraceSource, owners: readonly Reading[]): void {
  const problem = problemOf(source);
  const file = source.name.startsWith('the API') ? '' : source.name;
  for (const reading of owners) {
    const agent = reading.agent.name;
    // Memory operations and delegations are counted as calls here, because access lists can check
    // them.
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
 * Adds the findings about files without calls. They are errors only if none of the agent's sources
 * contains a call, because a single session may contain none.
 */
export function reportIdle({ agent, idle, readable, findings }: Reading): void {
  const rule = readable > 0 ? traceWithoutCalls : traceSource;
  for (const { file, words } of idle)
    findings.push(findingIn(rule, file, words, { agent: agent.name }));
}

export function finish(
  reading: Reading,
  { settings, now }: { readonly settings: Settings; readonly now: Date },
): AgentHistory {
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
    findings: [
      ...findings,
      ...aboutHistory({ name: agent.name, ids: idsOf(agent) }, history, about),
    ],
  };
}
