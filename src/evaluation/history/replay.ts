import type { Call, Trace } from '../../model/call.ts';
import { copyString } from '../../model/copy-string.ts';
import {
  type EffectiveDefaults,
  type EscalationTrigger,
  effectiveDefaults,
} from '../../model/policy.ts';
import type { RecordedResult, RecordedSubject } from '../../model/recorded-result.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import { type DeclaredTool, type Tool, toolOf } from '../../model/tool.ts';
import { conditionFields } from '../../pattern/condition.ts';
import { AccessReplay } from '../access/access-replay.ts';
import { applyTriggers, type Fired, recordedFired, restoredFired } from '../apply-triggers.ts';
import type { NameDecision } from '../decide.ts';
import { decideAction } from '../decide-action.ts';
import { governing, triggersOf } from '../decision/alignment.ts';
import { evaluateNames } from '../names-evaluation.ts';
import { isGoverned, toolDecider, UNDECIDED } from '../tool-decider.ts';
import { lookupIn } from './facts.ts';
import type { History } from './history.ts';
import { NewestTraces } from './newest-traces.ts';
import { finishReplay } from './replay-result.ts';
import type {
  FiredRecord,
  KnownTool,
  ReplayCounts,
  ReplaySetup,
  ReplayState,
} from './replay-state.ts';
import { TraceTable } from './trace-table.ts';

/** A source of calls: a trace file or the API. */
export interface CallSource {
  /**
   * The source's name, such as a file path. Calls that have neither a trace nor a session are
   * grouped by this name.
   */
  readonly name: string;
  readonly agentIds: 'card' | 'framework';
  /** Whether the source can contain other agents' records. */
  readonly shared: boolean;
  /**
   * Whether the change being checked could not have edited the source
   * (docs/reference/traces.md#evidence).
   */
  readonly evidence: boolean;
}

/**
 * The functions that receive the records from a trace source. The optional functions are needed
 * only for access lists.
 */
export interface SourceSink {
  /**
   * `result` contains the results that another process computed from the call's arguments. In that
   * case, `call` does not contain the arguments.
   */
  call(call: Call, result?: RecordedResult): void;
  trace(trace: Trace, result?: RecordedResult): void;
  declare(tool: DeclaredTool): void;
  usage?(usage: TokenUsage): void;
  turn?(turn: UserTurn): void;
  operation?(operation: OperationEvent): void;
  readonly compareArguments?: true;
  readonly inspectArguments?: true;
}

/** The maximum number of traces to list for each tool. */
const MAX_SHOWN_TRACES = 3;

/**
 * Replays one agent's traces (docs/reference/traces.md#what-a-trace-is). Calls are added one by one
 * from any number of sources. Each trace is then evaluated as a list of the tools that were called
 * in it. Calls are stored only as numbers, so millions of calls fit into memory.
 */
export class Replay implements ReplayState {
  readonly setup: ReplaySetup;
  readonly table: TraceTable;
  readonly tools: KnownTool[] = [];
  readonly contextual: readonly EscalationTrigger[];
  readonly byName: readonly EscalationTrigger[];
  readonly defaults: EffectiveDefaults | undefined;
  readonly fired = new Map<number, FiredRecord[]>();
  readonly undecided = new Set<EscalationTrigger>();
  readonly newest = new NewestTraces();
  readonly others = new Map<string, number>();
  readonly declared = new Map<string, Tool>();
  applied: Set<string> | undefined;
  readonly counts: ReplayCounts = {
    calls: 0,
    denied: 0,
    redacted: 0,
    unattributed: 0,
    before: 0,
    undated: 0,
    empty: 0,
  };
  readonly access: AccessReplay | undefined;
  oldestEvidence: number | undefined;
  hasEvidence = false;
  /**
   * The id of the latest trace. Caching it is worthwhile, because successive calls nearly always
   * belong to the same trace.
   */
  #lastTraceId: string | undefined;
  #lastTrace = 0;
  readonly #decide: (tool: Tool) => NameDecision;
  /**
   * The number of each tool. The outer key combines the tool name and `Call.named`. The inner key
   * is the server.
   */
  readonly #numbers = new Map<string, Map<string, number>>();

  constructor(setup: ReplaySetup) {
    this.setup = setup;
    const policy = governing(setup.agent);
    this.#decide = toolDecider(setup.agent);
    this.defaults = policy && effectiveDefaults(policy);
    const triggers = policy ? triggersOf(setup.agent) : [];
    this.byName = triggers.filter(
      (trigger) =>
        trigger.condition === undefined || conditionFields(trigger.condition).length === 0,
    );
    this.contextual = triggers.filter((trigger) => !this.byName.includes(trigger));
    this.table = new TraceTable({ times: setup.limit !== undefined });
    const { access } = setup.agent;
    if (access)
      this.access = new AccessReplay({ ...setup.agent, access }, setup.inspectArguments === true);
  }

  /** Returns the functions that receive a source's calls, traces and declared tools. */
  from(source: CallSource): SourceSink {
    if (source.evidence) this.hasEvidence = true;
    return {
      call: (call, result) => {
        if (this.#isOwn(call.agent, source)) this.#add(call, source, result?.subjects?.[0]);
      },
      trace: (trace, result) => {
        if (this.#isOwn(trace.agent, source)) this.#addTrace(trace, source, result);
      },
      declare: (tool) => {
        const known = toolOf(tool, this.setup.aliases);
        if (!this.declared.has(known.canonical)) this.declared.set(known.canonical, known);
      },
      ...(this.access && this.#accessSink(this.access, source)),
    };
  }

  /** Returns the functions that receive the records needed only by access lists. */
  #accessSink(access: AccessReplay, source: CallSource): Partial<SourceSink> {
    const isOwn = (agent: string | undefined): boolean =>
      agent === undefined ? !source.shared : this.#isNamed(agent, source);
    return {
      ...(access.countsTokens && {
        usage: (usage: TokenUsage) => {
          if (isOwn(usage.agent)) access.usage(usage, source.name);
        },
      }),
      ...(access.needsTurns && { turn: (turn: UserTurn) => access.turn(turn, source.name) }),
      operation: (operation) => {
        if (isOwn(operation.agent) && !this.#isBefore(operation))
          access.operation(operation, source.name);
      },
      ...(access.comparesArguments && { compareArguments: true as const }),
      ...(access.inspectsArguments && { inspectArguments: true as const }),
    };
  }

  /**
   * Evaluates all calls that have been added. `graceHours` is the length of the grace period, or 0
   * if there is none. `windowStart` is the start of the time window for which traces were
   * requested, in milliseconds since 1970, or undefined if there is no time window.
   */
  finish(at: {
    readonly now: Date;
    readonly graceHours: number;
    readonly windowStart?: number;
  }): History {
    return finishReplay(this, at);
  }

  #isOwn(agent: string | undefined, source: CallSource): boolean {
    if (agent === undefined) {
      if (source.shared) this.counts.unattributed += 1;
      return !source.shared;
    }
    if (this.#isNamed(agent, source)) return true;
    const before = this.others.get(agent);
    this.others.set(before === undefined ? copyString(agent) : agent, (before ?? 0) + 1);
    return false;
  }

  /** Returns whether records that name `agent` belong to the agent being replayed. */
  #isNamed(agent: string, source: CallSource): boolean {
    const { ids, everyId = false } = this.setup;
    return (
      ids.has(agent) ||
      agent === this.setup.agent.name ||
      (!source.shared && (source.agentIds === 'framework' || ids.size === 0 || everyId))
    );
  }

  #isBefore({ at }: Pick<Call, 'at'>): boolean {
    const { since } = this.setup;
    return since !== undefined && (at === undefined || at < since);
  }

  /**
   * Adds a call and returns its tool number. Returns undefined if the call is outside the time
   * window.
   */
  #add(call: Call, source: CallSource, subjects?: readonly RecordedSubject[]): number | undefined {
    const toolNumber = this.#numberOf(call);
    const known = this.#toolAt(toolNumber);
    const isUse = call.status !== 'denied';
    if (isUse && source.evidence && call.at !== undefined) {
      known.firstSeen = Math.min(known.firstSeen ?? call.at, call.at);
      this.oldestEvidence = Math.min(this.oldestEvidence ?? call.at, call.at);
    }
    if (this.#isLeftOut(call)) return undefined;
    if (isUse) this.counts.calls += 1;
    else this.counts.denied += 1;
    if (known.redacted) this.counts.redacted += 1;
    const traceId = call.trace ?? call.session ?? source.name;
    if (traceId !== this.#lastTraceId) {
      this.#lastTraceId = traceId;
      this.#lastTrace = this.table.trace(traceId);
    }
    const trace = this.#lastTrace;
    this.table.add(trace, toolNumber, !isUse, call.at);
    if (!known.redacted) this.access?.call(call, known.name.tool, source.name, trace, subjects);
    if (isUse) this.#use(known, toolNumber, trace, traceId, call.at);
    return toolNumber;
  }

  /** Returns whether a call is outside the time window, and counts the call if it is. */
  #isLeftOut({ at }: Call): boolean {
    const { since } = this.setup;
    if (since === undefined || (at !== undefined && at >= since)) return false;
    this.counts[at === undefined ? 'undated' : 'before'] += 1;
    return true;
  }

  /** Records a use of a tool: a call that was not denied. */
  #use(
    known: KnownTool,
    toolNumber: number,
    trace: number,
    traceId: string,
    at: number | undefined,
  ): void {
    if (at !== undefined) {
      known.first = Math.min(known.first ?? at, at);
      known.last = Math.max(known.last ?? at, at);
    }
    if (known.suspicious || this.contextual.length > 0)
      this.#remember(known, toolNumber, trace, traceId, at);
  }

  #toolAt(toolNumber: number): KnownTool {
    // biome-ignore lint/style/noNonNullAssertion: tools are numbered in the order of the list.
    return this.tools[toolNumber]!;
  }

  #addTrace(trace: Trace, source: CallSource, result: RecordedResult | undefined): void {
    if (trace.values.length > 0) {
      this.applied ??= new Set();
      for (const value of trace.values) this.applied.add(value);
    }
    const { since } = this.setup;
    if (
      trace.calls.length === 0 &&
      (since === undefined || (trace.at !== undefined && trace.at >= since))
    )
      this.counts.empty += 1;
    const toolNumbers = new Set<number>();
    for (const [index, call] of trace.calls.entries()) {
      const toolNumber = this.#add(call, source, result?.subjects?.[index]);
      if (toolNumber !== undefined && call.status !== 'denied') toolNumbers.add(toolNumber);
    }
    if (toolNumbers.size === 0 || this.contextual.length === 0) return;
    const fired = result?.fired
      ? restoredFired(result.fired, this.contextual)
      : this.#fire(trace, toolNumbers);
    for (const trigger of fired.undecided) this.undecided.add(trigger);
    const number = this.table.trace(trace.id);
    const before = this.fired.get(number);
    if (before === undefined) this.fired.set(number, [{ toolNumbers: [...toolNumbers], fired }]);
    else before.push({ toolNumbers: [...toolNumbers], fired });
  }

  #fire({ facts }: Trace, toolNumbers: ReadonlySet<number>): Fired {
    const names = [...toolNumbers].map((toolNumber) => this.#toolAt(toolNumber).name);
    return applyTriggers(this.contextual, names, (field) => lookupIn(facts, field));
  }

  /**
   * Returns the results that depend on the arguments of a call or trace, so that another process
   * can replay the call or trace without them. Returns undefined if nothing depends on the
   * arguments.
   */
  resultOf(
    { calls, trace }: { readonly calls: readonly Call[]; readonly trace?: Trace },
    source: CallSource,
  ): Omit<RecordedResult, 'owner'> | undefined {
    const agent = trace ? trace.agent : calls[0]?.agent;
    if (agent === undefined ? source.shared : !this.#isNamed(agent, source)) return undefined;
    const used = calls.filter(({ status }) => status !== 'denied');
    const toolNumbers = new Set(used.map((call) => this.#numberOf(call)));
    const fired =
      trace && toolNumbers.size > 0 && this.contextual.length > 0
        ? recordedFired(this.#fire(trace, toolNumbers), this.contextual)
        : undefined;
    const subjects = calls.map((call) =>
      this.access?.subjectsOf(call, this.#toolAt(this.#numberOf(call)).name.tool),
    );
    const isInspected = subjects.some((each) => each !== undefined);
    if (fired === undefined && !isInspected) return undefined;
    return {
      ...(fired && { fired }),
      ...(isInspected && { subjects }),
    };
  }

  /** Adds a trace to the list of a tool's newest traces. */
  #remember(
    known: KnownTool,
    toolNumber: number,
    trace: number,
    traceId: string,
    at: number | undefined,
  ): void {
    this.newest.note(trace, traceId, toolNumber, at);
    const time = at ?? Number.NEGATIVE_INFINITY;
    const { recent } = known;
    const newest = recent[0];
    if (newest?.trace === trace) {
      if (time > newest.at) recent[0] = { ...newest, at: time };
      return;
    }
    const oldest = recent.at(-1);
    if (recent.length === MAX_SHOWN_TRACES && oldest !== undefined && time < oldest.at) return;
    const previous = recent.findIndex((entry) => entry.trace === trace);
    if (previous !== -1) recent.splice(previous, 1);
    const place = recent.findIndex((entry) => entry.at <= time);
    const entry = { traceId: copyString(traceId), trace, at: time };
    recent.splice(place === -1 ? recent.length : place, 0, entry);
    recent.length = Math.min(recent.length, MAX_SHOWN_TRACES);
  }

  #numberOf(call: Call): number {
    const name = call.named === undefined ? call.tool : `${call.named}\n${call.tool}`;
    let servers = this.#numbers.get(name);
    if (servers === undefined) {
      servers = new Map();
      this.#numbers.set(copyString(name), servers);
    }
    const before = servers.get(call.server ?? '');
    if (before !== undefined) return before;
    const number = this.tools.length;
    servers.set(copyString(call.server ?? ''), number);
    this.tools.push(this.#know(call));
    return number;
  }

  /**
   * Creates the data for a tool when the tool is first called, including the decision for the tool.
   */
  #know(call: Call): KnownTool {
    const named = toolOf(
      {
        name: copyString(call.tool),
        ...(call.server !== undefined && { server: copyString(call.server) }),
      },
      this.setup.aliases,
    );
    const tool =
      call.raw === undefined ? named : { ...named, raw: [...named.raw, copyString(call.raw)] };
    const redacted = call.named === 'redacted';
    const decision = redacted
      ? UNDECIDED
      : ((call.named === 'action'
          ? decideAction(
              call.tool,
              this.setup.agent.card,
              this.setup.agent.policy?.forbiddenActions,
            )
          : undefined) ?? this.#decide(tool));
    const name = { ...decision, tool };
    if (redacted || !isGoverned(this.setup.agent))
      return { name, suspicious: redacted, redacted, recent: [] };
    const { violations, warnings, logged } = evaluateNames([name], this.byName, this.defaults);
    return {
      name,
      suspicious: violations.length + warnings.length + logged.length > 0,
      redacted,
      recent: [],
    };
  }
}
