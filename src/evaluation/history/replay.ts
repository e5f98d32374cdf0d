import type { Agent } from '../../model/agent.ts';
import type { Call, Trace } from '../../model/call.ts';
import { detached } from '../../model/copy-string.ts';
import {
  type EffectiveDefaults,
  type EscalationTrigger,
  effectiveDefaults,
} from '../../model/policy.ts';
import { type DeclaredTool, type Tool, toolOf } from '../../model/tool.ts';
import { conditionFields } from '../../pattern/condition.ts';
import { compileDecider, type Decider, decideTool, type NameDecision } from '../decide.ts';
import { decideAction } from '../decide-action.ts';
import { alignmentPolicy, governing, triggersOf } from '../decision/alignment.ts';
import { applyTriggers, type DecidedName, evaluateNames, type Fired } from '../evaluate.ts';
import { lookupIn } from './facts.ts';
import type { History } from './history.ts';
import { NewestTraces } from './newest-traces.ts';
import { finishReplay } from './replay-result.ts';
import { TraceTable } from './trace-table.ts';

/** Whose history is replayed, and how much of it. */
export interface ReplaySetup {
  readonly agent: Pick<Agent, 'name' | 'card' | 'policy' | 'tools'>;
  /** Ids under which traces name the agent; empty when none is known. */
  readonly ids: ReadonlySet<string>;
  /**
   * Whether records of every id are its own in sources that it shares with nobody, as where its
   * card stated none at base.
   */
  readonly everyId?: boolean;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Milliseconds since 1970: earlier calls are left out and counted. */
  readonly since?: number;
  /** Only so many traces, the newest. */
  readonly limit?: number;
}

/** What is known of a source before its calls come. */
export interface CallSource {
  /** The key of calls without trace and session: the path of the file. */
  readonly name: string;
  readonly agentIds: 'card' | 'framework';
  /** Whether other agents' records may lie in it. */
  readonly shared: boolean;
  /**
   * Whether the change that is judged cannot have edited it (docs/reference/traces.md#evidence).
   */
  readonly evidence: boolean;
}

/** What is kept of one tool while its calls come. */
export interface KnownTool {
  readonly name: DecidedName;
  /**
   * Whether a policy would say anything of it, so that the traces that called it are worth
   * remembering.
   */
  readonly suspicious: boolean;
  readonly redacted: boolean;
  first?: number;
  last?: number;
  /** Earliest call in evidence that the change cannot edit. */
  firstSeen?: number;
  /** The newest traces that called it, the newest first. */
  readonly recent: { readonly id: string; readonly trace: number; readonly at: number }[];
}

const SHOWN_TRACES = 3;

/**
 * Replays the history of one agent (docs/reference/traces.md#what-a-trace-is): takes calls as they
 * come, from any number of sources, and judges every trace like a tool list of its distinct tools.
 * Nothing is kept of a call but numbers, so that a history of any length fits.
 */
export class Replay {
  readonly setup: ReplaySetup;
  readonly table: TraceTable;
  readonly tools: KnownTool[] = [];
  /** Triggers that ask about more than the name, and so of every trace anew. */
  readonly contextual: readonly EscalationTrigger[];
  readonly byName: readonly EscalationTrigger[];
  readonly defaults: EffectiveDefaults | undefined;
  /**
   * What the triggers of a trace that brought its own facts came to, once for each record of it:
   * several may bear one id.
   */
  readonly fired = new Map<
    number,
    { readonly tools: readonly number[]; readonly fired: Fired }[]
  >();
  readonly undecided = new Set<EscalationTrigger>();
  /** Traces that there may be something to tell of. */
  readonly newest = new NewestTraces();
  readonly others = new Map<string, number>();
  readonly declared = new Map<string, Tool>();
  applied: Set<string> | undefined;
  counts = { calls: 0, denied: 0, redacted: 0, unattributed: 0, before: 0, undated: 0, empty: 0 };
  /** The oldest call of the agent in evidence. */
  oldestEvidence: number | undefined;
  hasEvidence = false;
  /** The trace of the last call, because a trace's calls nearly always follow one another. */
  #lastId: string | undefined;
  #lastTrace = 0;
  readonly #decide: Decider | undefined;
  /** Numbers of tools: by name, then by server; `named` is part of the name. */
  readonly #numbers = new Map<string, Map<string, number>>();

  constructor(setup: ReplaySetup) {
    this.setup = setup;
    const policy = governing(setup.agent);
    this.#decide = policy && compileDecider(alignmentPolicy(setup.agent));
    this.defaults = policy && effectiveDefaults(policy);
    const triggers = policy ? triggersOf(setup.agent) : [];
    this.byName = triggers.filter(
      (trigger) =>
        trigger.condition === undefined || conditionFields(trigger.condition).length === 0,
    );
    this.contextual = triggers.filter((trigger) => !this.byName.includes(trigger));
    this.table = new TraceTable({ times: setup.limit !== undefined });
  }

  /** The sink for the calls of a source. */
  from(source: CallSource): {
    call(call: Call): void;
    trace(trace: Trace): void;
    declare(tool: DeclaredTool): void;
  } {
    if (source.evidence) this.hasEvidence = true;
    return {
      call: (call) => {
        if (this.#isOwn(call.agent, source)) this.#add(call, source);
      },
      trace: (trace) => {
        if (this.#isOwn(trace.agent, source)) this.#addTrace(trace, source);
      },
      declare: (tool) => {
        const one = toolOf(tool, this.setup.aliases);
        if (!this.declared.has(one.canonical)) this.declared.set(one.canonical, one);
      },
    };
  }

  /**
   * Judges what has come. `graceHours` 0 is no grace period; `windowStart` is where the sources
   * themselves begin, when somebody cut them.
   */
  finish(at: {
    readonly now: Date;
    readonly graceHours: number;
    readonly windowStart?: number;
  }): History {
    return finishReplay(this, at);
  }

  #isOwn(agent: string | undefined, source: CallSource): boolean {
    const { ids, everyId = false } = this.setup;
    if (agent === undefined) {
      if (source.shared) this.counts.unattributed += 1;
      return !source.shared;
    }
    const isOurs = ids.has(agent) || agent === this.setup.agent.name;
    if (
      isOurs ||
      (!source.shared && (source.agentIds === 'framework' || ids.size === 0 || everyId))
    )
      return true;
    const before = this.others.get(agent);
    this.others.set(before === undefined ? detached(agent) : agent, (before ?? 0) + 1);
    return false;
  }

  #add(call: Call, source: CallSource): number | undefined {
    const tool = this.#numberOf(call);
    const known = this.tools[tool]!;
    const isUse = call.status !== 'denied';
    if (isUse && source.evidence && call.at !== undefined) {
      known.firstSeen = Math.min(known.firstSeen ?? call.at, call.at);
      this.oldestEvidence = Math.min(this.oldestEvidence ?? call.at, call.at);
    }
    const { since } = this.setup;
    if (since !== undefined && (call.at === undefined || call.at < since)) {
      this.counts[call.at === undefined ? 'undated' : 'before'] += 1;
      return undefined;
    }
    if (isUse) this.counts.calls += 1;
    else this.counts.denied += 1;
    if (known.redacted) this.counts.redacted += 1;
    const id = call.trace ?? call.session ?? source.name;
    if (id !== this.#lastId) {
      this.#lastId = id;
      this.#lastTrace = this.table.trace(id);
    }
    const trace = this.#lastTrace;
    this.table.add(trace, tool, !isUse, call.at);
    if (isUse && call.at !== undefined) {
      known.first = Math.min(known.first ?? call.at, call.at);
      known.last = Math.max(known.last ?? call.at, call.at);
    }
    if (isUse && (known.suspicious || this.contextual.length > 0))
      this.#remember(known, tool, trace, id, call.at);
    return tool;
  }

  #addTrace(trace: Trace, source: CallSource): void {
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
    const tools = new Set<number>();
    for (const call of trace.calls) {
      const tool = this.#add(call, source);
      if (tool !== undefined && call.status !== 'denied') tools.add(tool);
    }
    if (tools.size === 0 || this.contextual.length === 0) return;
    const names = [...tools].map((tool) => this.tools[tool]!.name);
    const fired = applyTriggers(this.contextual, names, (field) => lookupIn(trace.facts, field));
    for (const trigger of fired.undecided) this.undecided.add(trigger);
    const number = this.table.trace(trace.id);
    const before = this.fired.get(number);
    if (before === undefined) this.fired.set(number, [{ tools: [...tools], fired }]);
    else before.push({ tools: [...tools], fired });
  }

  #remember(
    known: KnownTool,
    tool: number,
    trace: number,
    name: string,
    at: number | undefined,
  ): void {
    this.newest.note(trace, name, tool, at);
    const time = at ?? Number.NEGATIVE_INFINITY;
    const { recent } = known;
    const newest = recent[0];
    if (newest?.trace === trace) {
      if (time > newest.at) recent[0] = { ...newest, at: time };
      return;
    }
    const oldest = recent.at(-1);
    if (recent.length === SHOWN_TRACES && oldest !== undefined && time < oldest.at) return;
    const same = recent.findIndex((one) => one.trace === trace);
    if (same !== -1) recent.splice(same, 1);
    const place = recent.findIndex((one) => one.at <= time);
    recent.splice(place === -1 ? recent.length : place, 0, { id: detached(name), trace, at: time });
    recent.length = Math.min(recent.length, SHOWN_TRACES);
  }

  #numberOf(call: Call): number {
    const name = call.named === undefined ? call.tool : `${call.named}\n${call.tool}`;
    let servers = this.#numbers.get(name);
    if (servers === undefined) {
      servers = new Map();
      this.#numbers.set(detached(name), servers);
    }
    const before = servers.get(call.server ?? '');
    if (before !== undefined) return before;
    const number = this.tools.length;
    servers.set(detached(call.server ?? ''), number);
    this.tools.push(this.#know(call));
    return number;
  }

  #know(call: Call): KnownTool {
    const declared = toolOf(
      {
        name: detached(call.tool),
        ...(call.server !== undefined && { server: detached(call.server) }),
      },
      this.setup.aliases,
    );
    const tool =
      call.raw === undefined
        ? declared
        : { ...declared, raw: [...declared.raw, detached(call.raw)] };
    const redacted = call.named === 'redacted';
    const decision = redacted
      ? UNDECIDED
      : ((call.named === 'action'
          ? decideAction(
              call.tool,
              this.setup.agent.card,
              this.setup.agent.policy?.forbiddenActions,
            )
          : undefined) ?? this.#byTool(tool));
    const name = { ...decision, tool };
    if (redacted || this.defaults === undefined)
      return { name, suspicious: redacted, redacted, recent: [] };
    const { violations, warnings, logged } = evaluateNames([name], this.byName, this.defaults);
    return {
      name,
      suspicious: violations.length + warnings.length + logged.length > 0,
      redacted,
      recent: [],
    };
  }

  #byTool(tool: Tool): NameDecision {
    return this.#decide ? decideTool(this.#decide, tool) : UNDECIDED;
  }
}

const UNDECIDED: NameDecision = { forbidden: [], alsoMapped: [], exceeded: [] };
