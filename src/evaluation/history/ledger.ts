import type { EscalationTrigger } from '../../model/policy.ts';
import { definedSpan, earlier, later } from '../../model/span.ts';
import { applyTriggers, type Fired } from '../apply-triggers.ts';
import {
  type NamesEvaluation,
  type RuleResult,
  type ToolDecision,
  triggerResult,
} from '../names-evaluation.ts';
import type { HistoryGroup, TraceViolation } from './history.ts';
import type { KnownTool, ReplayState } from './replay-state.ts';

/**
 * The maximum number of violations to list individually
 * (docs/reference/traces.md#what-is-reported). Violations that are not listed are still counted.
 */
const MAX_LISTED = 1000;
/** The maximum number of traces that a group of results lists. */
const MAX_SHOWN_TRACES = 3;

/** The result of evaluating one tool by its name, with the tool's call counts. */
export interface EvaluatedTool extends NamesEvaluation {
  readonly known: KnownTool;
  readonly decision: ToolDecision;
  readonly verdict: 'pass' | 'warn' | 'fail';
  calls: number;
  denied: number;
  attempts: number;
  traces: number;
  first: number | undefined;
  last: number | undefined;
}

/**
 * The results of a trigger whose condition depends on the whole trace, for one tool or for whole
 * traces.
 */
interface TriggerGroup {
  readonly result: RuleResult;
  calls: number;
  traces: number;
  first: number | undefined;
  last: number | undefined;
  /** The most recent traces in which the trigger fired, newest first. */
  readonly recent: { readonly traceId: string; readonly at: number }[];
}

type TraceVerdict = 'pass' | 'warn' | 'fail';
const ORDER: Readonly<Record<TraceVerdict, number>> = { pass: 0, warn: 1, fail: 2 };

function worse(a: TraceVerdict, b: TraceVerdict): TraceVerdict {
  return ORDER[b] > ORDER[a] ? b : a;
}

/** Evaluates traces one after another and accumulates the results for reports. */
export class Ledger {
  readonly summary = { pass: 0, warn: 0, fail: 0, skipped: 0 };
  violationCount = 0;
  readonly #replay: ReplayState;
  readonly #tools: readonly EvaluatedTool[];
  readonly #byAccess: ReadonlyMap<number, TraceVerdict>;
  readonly #groups = new Map<string, TriggerGroup>();
  #rows: TraceViolation[] = [];

  /** @param byAccess the verdict of the access lists for each trace, keyed by trace number */
  constructor(
    replay: ReplayState,
    tools: readonly EvaluatedTool[],
    byAccess: ReadonlyMap<number, TraceVerdict> = new Map(),
  ) {
    this.#replay = replay;
    this.#byAccess = byAccess;
    this.#tools = tools;
  }

  /** Evaluates the trace with the given number. */
  evaluate(trace: number): void {
    const called: number[] = [];
    let verdict: TraceVerdict = 'pass';
    this.#replay.table.each(trace, (toolNumber, denied, calls, first, last) => {
      const tool = this.#toolAt(toolNumber);
      if (denied) {
        tool.denied += calls;
        tool.attempts += 1;
        return;
      }
      called.push(toolNumber);
      tool.calls += calls;
      tool.traces += 1;
      tool.first = earlier(tool.first, first);
      tool.last = later(tool.last, last);
      verdict = worse(verdict, tool.verdict);
      const at =
        last ??
        this.#replay.newest.get(trace)?.lasts.get(toolNumber) ??
        this.#replay.table.last(trace);
      for (const violation of tool.violations)
        this.#addRow({ violation, calls, ...(at !== undefined && { at }) }, trace);
    });
    if (called.length === 0) {
      this.summary.skipped += 1;
      return;
    }
    const other = worse(this.#applyContextual(trace, called), this.#byAccess.get(trace) ?? 'pass');
    this.summary[worse(verdict, other)] += 1;
  }

  #toolAt(toolNumber: number): EvaluatedTool {
    // biome-ignore lint/style/noNonNullAssertion: tools are numbered in the order of the list.
    return this.#tools[toolNumber]!;
  }

  /**
   * Evaluates the triggers whose conditions depend on the whole trace, and returns the resulting
   * verdict.
   */
  #applyContextual(trace: number, called: readonly number[]): TraceVerdict {
    const { contextual, fired: firedRecords, table } = this.#replay;
    if (contextual.length === 0) return 'pass';
    const records = firedRecords.get(trace) ?? [
      { toolNumbers: called, fired: this.#fire(contextual, called) },
    ];
    const at = table.last(trace);
    let verdict: TraceVerdict = 'pass';
    // Several records in a trace can have the same result, which must be counted only once.
    const known = new Set<string>();
    const add = (trigger: EscalationTrigger, toolNumber: number | undefined): void => {
      const key = `${contextual.indexOf(trigger)} ${toolNumber ?? '*'}`;
      if (known.has(key)) return;
      known.add(key);
      verdict = worse(verdict, this.#addTrigger(trigger, toolNumber, trace, at));
    };
    for (const { toolNumbers, fired } of records) {
      for (const trigger of fired.perList) add(trigger, undefined);
      for (const [index, triggers] of fired.perTool)
        for (const trigger of triggers) add(trigger, toolNumbers[index]);
    }
    return verdict;
  }

  #fire(contextual: readonly EscalationTrigger[], toolNumbers: readonly number[]): Fired {
    const fired = applyTriggers(
      contextual,
      toolNumbers.map((toolNumber) => this.#toolAt(toolNumber).known.name),
      undefined,
    );
    for (const trigger of fired.undecided) this.#replay.undecided.add(trigger);
    return fired;
  }

  /** Adds the result of a trigger that fired in a trace, and returns the resulting verdict. */
  #addTrigger(
    trigger: EscalationTrigger,
    toolNumber: number | undefined,
    trace: number,
    at: number | undefined,
  ): TraceVerdict {
    const tool = toolNumber === undefined ? undefined : this.#tools[toolNumber];
    const key = `${this.#replay.contextual.indexOf(trigger)} ${toolNumber ?? '*'}`;
    const group = this.#groups.get(key) ?? {
      result: triggerResult(trigger, tool?.decision),
      calls: 0,
      traces: 0,
      first: undefined,
      last: undefined,
      recent: [],
    };
    this.#groups.set(key, group);
    group.traces += 1;
    group.first = earlier(group.first, at);
    group.last = later(group.last, at);
    const traceId = this.#replay.newest.get(trace)?.traceId;
    if (traceId !== undefined) {
      group.recent.push({ traceId, at: at ?? Number.NEGATIVE_INFINITY });
      group.recent.sort((a, b) => b.at - a.at).splice(MAX_SHOWN_TRACES);
    }
    const { result } = group;
    if (result.level === 'violation')
      this.#addRow(
        { violation: result.violation, calls: 0, ...(at !== undefined && { at }) },
        trace,
      );
    return result.level === 'violation' ? 'fail' : result.level === 'warning' ? 'warn' : 'pass';
  }

  #addRow(row: Omit<TraceViolation, 'traceId'>, trace: number): void {
    this.violationCount += 1;
    const traceId = this.#replay.newest.get(trace)?.traceId;
    if (traceId === undefined) return;
    this.#rows.push({ ...row, traceId });
    if (this.#rows.length >= 4 * MAX_LISTED) this.#rows = newest(this.#rows);
  }

  /** Returns the newest violations, each with its trace id. */
  listed(): readonly TraceViolation[] {
    return newest(this.#rows);
  }

  /**
   * Returns the results of the triggers whose conditions depend on the trace, one for each trigger
   * and tool.
   */
  groups(): readonly HistoryGroup[] {
    return [...this.#groups.values()].map(({ result, calls, traces, recent, ...span }) => ({
      result,
      calls,
      traces,
      traceIds: recent.map(({ traceId }) => traceId),
      ...definedSpan(span),
    }));
  }
}

/** Returns the newest violations, at most `MAX_LISTED`. */
function newest(rows: TraceViolation[]): TraceViolation[] {
  const at = (row: TraceViolation): number => row.at ?? Number.NEGATIVE_INFINITY;
  return rows.sort((a, b) => at(b) - at(a)).slice(0, MAX_LISTED);
}
