import type { EscalationTrigger } from '../../model/policy.ts';
import { definedSpan, earlier, later } from '../../model/span.ts';
import { applyTriggers, type Fired, type NamesEvaluation, type ToolDecision } from '../evaluate.ts';
import type { HistoryGroup, Said, TraceViolation } from './history.ts';
import type { KnownTool, Replay } from './replay.ts';

/**
 * Violations that are listed one by one (docs/reference/traces.md#what-is-reported); the count
 * stays exact.
 */
const MOST_LISTED = 1000;
const SHOWN_TRACES = 3;

/** What the policy says of one tool by its name, and what its calls came to. */
export interface EvaluatedTool extends NamesEvaluation {
  readonly known: KnownTool;
  readonly decision: ToolDecision;
  readonly verdict: 'pass' | 'warn' | 'fail';
  calls: number;
  denied: number;
  traces: number;
  first: number | undefined;
  last: number | undefined;
}

/**
 * What a trigger that asks about the trace said of a tool, or of the whole trace, over all traces.
 */
interface Gathered {
  readonly about: Said;
  calls: number;
  traces: number;
  first: number | undefined;
  last: number | undefined;
  readonly ids: { readonly id: string; readonly at: number }[];
}

type TreeResult = 'pass' | 'warn' | 'fail';
const ORDER: Readonly<Record<TreeResult, number>> = { pass: 0, warn: 1, fail: 2 };

function worse(a: TreeResult, b: TreeResult): TreeResult {
  return ORDER[b] > ORDER[a] ? b : a;
}

/** Judges traces one after another and keeps what is to be told of them. */
export class Ledger {
  readonly summary = { pass: 0, warn: 0, fail: 0, skipped: 0 };
  violationCount = 0;
  readonly #replay: Replay;
  readonly #tools: readonly EvaluatedTool[];
  readonly #gathered = new Map<string, Gathered>();
  #rows: TraceViolation[] = [];

  constructor(replay: Replay, tools: readonly EvaluatedTool[]) {
    this.#replay = replay;
    this.#tools = tools;
  }

  judge(trace: number): void {
    const called: number[] = [];
    let verdict: 'pass' | 'warn' | 'fail' = 'pass';
    this.#replay.table.each(trace, (number, denied, calls, first, last) => {
      const tool = this.#tools[number]!;
      if (denied) {
        tool.denied += calls;
        return;
      }
      called.push(number);
      tool.calls += calls;
      tool.traces += 1;
      tool.first = earlier(tool.first, first);
      tool.last = later(tool.last, last);
      verdict = worse(verdict, tool.verdict);
      const at =
        last ?? this.#replay.newest.get(trace)?.lasts.get(number) ?? this.#replay.table.last(trace);
      for (const violation of tool.violations)
        this.#row({ violation, calls, ...(at !== undefined && { at }) }, trace);
    });
    if (called.length === 0) {
      this.summary.skipped += 1;
      return;
    }
    this.summary[worse(verdict, this.#ask(trace, called))] += 1;
  }

  /** The triggers that ask about the trace itself. */
  #ask(trace: number, called: readonly number[]): 'pass' | 'warn' | 'fail' {
    const { contextual, fired: known, table } = this.#replay;
    if (contextual.length === 0) return 'pass';
    const records = known.get(trace) ?? [{ tools: called, fired: this.#fire(contextual, called) }];
    const at = table.last(trace);
    let verdict: TreeResult = 'pass';
    // What two records of one trace say alike is said once.
    const told = new Set<string>();
    const say = (trigger: EscalationTrigger, number: number | undefined): void => {
      const key = `${contextual.indexOf(trigger)} ${number ?? '*'}`;
      if (told.has(key)) return;
      told.add(key);
      verdict = worse(verdict, this.#say(trigger, number, trace, at));
    };
    for (const { tools, fired } of records) {
      for (const trigger of fired.perList) say(trigger, undefined);
      for (const [place, triggers] of fired.perTool)
        for (const trigger of triggers) say(trigger, tools[place]);
    }
    return verdict;
  }

  #fire(contextual: readonly EscalationTrigger[], numbers: readonly number[]): Fired {
    const fired = applyTriggers(
      contextual,
      numbers.map((number) => this.#tools[number]!.known.name),
      undefined,
    );
    for (const trigger of fired.undecided) this.#replay.undecided.add(trigger);
    return fired;
  }

  #say(
    trigger: EscalationTrigger,
    number: number | undefined,
    trace: number,
    at: number | undefined,
  ): 'pass' | 'warn' | 'fail' {
    const tool = number === undefined ? undefined : this.#tools[number];
    const about = saidBy(trigger, tool?.decision);
    const key = `${this.#replay.contextual.indexOf(trigger)} ${number ?? '*'}`;
    const gathered = this.#gathered.get(key) ?? {
      about,
      calls: 0,
      traces: 0,
      first: undefined,
      last: undefined,
      ids: [],
    };
    this.#gathered.set(key, gathered);
    gathered.traces += 1;
    gathered.first = earlier(gathered.first, at);
    gathered.last = later(gathered.last, at);
    const id = this.#replay.newest.get(trace)?.id;
    if (id !== undefined) {
      gathered.ids.push({ id, at: at ?? Number.NEGATIVE_INFINITY });
      gathered.ids.sort((a, b) => b.at - a.at).splice(SHOWN_TRACES);
    }
    if (about.level === 'violation')
      this.#row({ violation: about.violation, calls: 0, ...(at !== undefined && { at }) }, trace);
    return about.level === 'violation' ? 'fail' : about.level === 'warning' ? 'warn' : 'pass';
  }

  #row(row: Omit<TraceViolation, 'traceId'>, trace: number): void {
    this.violationCount += 1;
    const traceId = this.#replay.newest.get(trace)?.id;
    if (traceId === undefined) return;
    this.#rows.push({ ...row, traceId });
    if (this.#rows.length >= 4 * MOST_LISTED) this.#rows = newest(this.#rows);
  }

  /** The newest violations, each with its trace. */
  listed(): readonly TraceViolation[] {
    return newest(this.#rows);
  }

  groups(): readonly HistoryGroup[] {
    return [...this.#gathered.values()].map(({ about, calls, traces, ids, ...span }) => ({
      about,
      calls,
      traces,
      traceIds: ids.map(({ id }) => id),
      ...definedSpan(span),
    }));
  }
}

function saidBy(trigger: EscalationTrigger, decision: ToolDecision | undefined): Said {
  const about = decision && { decision };
  switch (trigger.action) {
    case 'deny':
      return {
        level: 'violation',
        violation: { type: 'escalation', severity: 'high', trigger, ...about },
      };
    case 'log':
      return { level: 'logged', trigger, ...about };
    case 'escalate':
    case 'warn':
      return { level: 'warning', warning: { type: 'escalation', trigger, ...about } };
    default:
      return trigger.action satisfies never;
  }
}

function newest(rows: TraceViolation[]): TraceViolation[] {
  const at = (row: TraceViolation): number => row.at ?? Number.NEGATIVE_INFINITY;
  return rows.sort((a, b) => at(b) - at(a)).slice(0, MOST_LISTED);
}
