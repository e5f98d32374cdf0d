import type { AccessLists } from '../../model/access.ts';
import type { Agent } from '../../model/agent.ts';
import type { Call, CallInput, Operation } from '../../model/call.ts';
import { copyString } from '../../model/copy-string.ts';
import type { Request } from '../../model/decision.ts';
import { digestOf } from '../../model/digest.ts';
import type { LimitKind } from '../../model/limit.ts';
import { atLeast } from '../../model/policy.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { Tool } from '../../model/tool.ts';
import { headOf, startAlike } from '../../pattern/common-name.ts';
import { firstWordOf } from '../../pattern/sql-text.ts';
import { requestOfTool } from '../decision/decide.ts';
import { actorsOf } from './access-decider.ts';
import { inOrderOfPriority, type ListedEntry } from './access-policy.ts';
import {
  type AccessDecision,
  type CompiledAccess,
  compileAccess,
  severityOfDenial,
} from './decide-access.ts';
import type { ReplayedCall } from './limits/call-cursor.ts';
import { CallLog } from './limits/call-log.ts';
import type { LimitReplay, NotEvaluated } from './limits/limit-replay.ts';
import { replayLimits } from './limits/replay-limits.ts';
import { callRequest, requestText } from './request-text.ts';

/** A decision about a call in a trace, with the texts to show. */
export interface ReplayedDecision {
  readonly decision: AccessDecision;
  readonly actor: string;
  readonly action: string;
  /** The resource. Of an SQL statement, only the first word and a digest are shown. */
  readonly resource: string;
  readonly source: string;
  readonly session?: string;
  /** The number of the call in its session, from 1. */
  readonly number: number;
  /** In milliseconds since 1970. Absent if the trace has no time. */
  readonly at?: number;
  /** What the limit of the entry counted. Absent for an entry without a limit. */
  readonly count?: number;
}

/** Denied requests with the same entry and resource. */
export interface DeniedGroup {
  readonly decision: AccessDecision;
  readonly action: string;
  readonly resource: string;
  calls: number;
  readonly sessions: Set<string>;
  last: number | undefined;
}

/** A denied request in a trace, other than a call of a tool that the lists deny by its name. */
export interface DeniedCall {
  readonly decision: AccessDecision;
  /** The kind of the limit that was reached, or `denied`. */
  readonly type: LimitKind | 'denied';
  readonly action: string;
  readonly resource: string;
  /** The session, or otherwise the file. */
  readonly session: string;
  readonly at?: number;
}

/** The result of replaying access lists (docs/reference/traces.md#access-lists). */
export interface AccessHistory extends LimitReplay {
  /**
   * Denied requests, by entry and resource. Calls of tools that the lists deny by name, and those
   * that a limit denies, are left out.
   */
  readonly denied: readonly DeniedGroup[];
  /** The number of denied requests, and the first of them. */
  readonly deniedCount: number;
  readonly deniedCalls: readonly DeniedCall[];
  /** The verdicts of traces with such a request, by the number of the trace. */
  readonly verdicts: ReadonlyMap<number, 'warn' | 'fail'>;
  /** Passes every decision on, in the order of the calls. */
  readonly each: (receive: (decision: ReplayedDecision) => void) => void;
}

/** The actions and resources of operations that are not tool calls. */
const OPERATIONS = {
  delegate: { action: 'delegate', resource: undefined },
  'memory search': { action: 'search', resource: 'memory' },
  'memory write': { action: 'write', resource: 'memory' },
} as const satisfies Record<Operation['kind'], unknown>;

/**
 * The maximum number of groups of denied requests by entry and resource. Beyond it, there is one
 * group for each entry.
 */
const MAX_GROUPS = 1000;
/** The maximum number of denied requests that are kept. */
const MAX_DENIED = 1000;

/**
 * Replays the calls of one agent against its access lists. Only numbers are kept for each call.
 * Arguments are matched at once, and only if `inspectArguments` is set.
 */
export class AccessReplay {
  /** Whether any limit depends on tokens. `needsTurns` says so for messages from the user. */
  readonly countsTokens: boolean;
  readonly needsTurns: boolean;
  /** Whether readers must supply digests of arguments. */
  readonly comparesArguments: boolean;
  readonly inspectsArguments: boolean;
  readonly #compiled: CompiledAccess;
  readonly #log: CallLog;
  readonly #actors: readonly [string, ...string[]];
  /** The entries about SQL statements, if arguments are not inspected. */
  readonly #aboutSql: readonly ListedEntry[];
  /** The subject of each tool whose arguments are not inspected. */
  readonly #subjects = new Map<Tool, number>();
  /**
   * The subjects of calls that the lists deny by the name of the tool, whatever the arguments are.
   */
  readonly #deniedByName = new Set<number>();
  readonly #withOperations = new Set<string>();
  /** The numbers of traces by the position of their calls, for each source. */
  readonly #traces = new Map<string, number[]>();

  constructor(
    agent: Pick<Agent, 'card' | 'policy' | 'own' | 'name'> & Required<Pick<Agent, 'access'>>,
    inspectArguments: boolean,
  ) {
    this.#compiled = compileAccess(agent.access);
    this.#log = new CallLog(this.#compiled);
    this.#actors = actorsOf(agent);
    const entries = [...agent.access.floors, ...agent.access.own].flatMap((list) => list.entries);
    this.countsTokens = entries.some(({ limit }) => limit?.kind === 'token_budget');
    this.needsTurns = entries.some(({ limit }) => limit?.kind === 'retry_loop');
    this.comparesArguments = entries.some(
      ({ limit }) => limit?.kind === 'retry_loop' && limit.on === 'identical',
    );
    this.inspectsArguments = inspectArguments;
    this.#aboutSql = inspectArguments ? [] : entriesAboutSql(agent.access);
  }

  /**
   * Adds a call of a tool, and the SQL statements and operations in it. `trace` is the number of its
   * trace.
   */
  call(call: Call, tool: Tool, source: string, trace: number): void {
    const { order = 0, input, operation } = call;
    this.#noteTrace(source, order, trace);
    this.#add(call, source, this.#subjectOfTool(tool, input));
    for (const sql of input?.sql ?? []) this.#add(call, source, this.#subjectOfSql(tool, sql));
    const subject = operation && this.#subjectOfOperation(operation, tool.canonical);
    if (subject !== undefined) this.#add(call, source, subject);
  }

  /** Adds a request of a call. It runs for every call, so it creates at most one object. */
  #add(call: Call, source: string, subject: number): void {
    this.#log.addCall({
      source,
      order: call.order ?? 0,
      at: call.at ?? Number.NaN,
      session: sessionOf(call),
      status: call.status,
      digest: call.inputDigest ?? Number.NaN,
      subject,
    });
  }

  #noteTrace(source: string, order: number, trace: number): void {
    let traces = this.#traces.get(source);
    if (traces === undefined) {
      traces = [];
      this.#traces.set(source, traces);
    }
    traces[order] = trace;
  }

  usage(usage: TokenUsage, source: string): void {
    const { order, at = Number.NaN, input, cacheRead, cacheWrite, output, partial } = usage;
    const session = sessionOf(usage);
    const tokens = { input, cacheRead, cacheWrite, output, partial };
    this.#log.addUsage({ source, order, at, session, ...tokens });
  }

  turn(turn: UserTurn, source: string): void {
    const { order, at = Number.NaN } = turn;
    this.#log.addTurn({ source, order, at, session: sessionOf(turn) });
  }

  operation(operation: OperationEvent, source: string): void {
    const subject = this.#subjectOfOperation(operation);
    const { order, at = Number.NaN } = operation;
    if (subject !== undefined) {
      this.#withOperations.add(source);
      this.#log.addCall({
        source,
        order,
        at,
        session: sessionOf(operation),
        subject,
        status: 'unknown',
      });
    }
  }

  /**
   * Whether a source has operations outside tool calls, such as uses of a memory. Without a source:
   * whether any has.
   */
  hasOperations(source?: string): boolean {
    return source === undefined ? this.#withOperations.size > 0 : this.#withOperations.has(source);
  }

  /** Decides about all calls in order. */
  finish(): AccessHistory {
    const denied = new Map<string, DeniedGroup>();
    const deniedCalls: DeniedCall[] = [];
    const verdicts = new Map<number, 'warn' | 'fail'>();
    let deniedCount = 0;
    const replay = replayLimits(this.#compiled, this.#log, {
      onDecision: (call, decision) => {
        const limit = decision.decidedBy?.entry.limit;
        const isByName = limit === undefined && this.#deniedByName.has(call.subject);
        if (decision.effect !== 'deny' || isByName) return;
        deniedCount += 1;
        if (limit === undefined) this.#addDenied(denied, call, decision);
        if (deniedCalls.length < MAX_DENIED) deniedCalls.push(this.#deniedCall(call, decision));
        const trace = this.#traces.get(this.#log.sources.name(call.source))?.[call.order];
        if (trace === undefined || verdicts.get(trace) === 'fail') return;
        verdicts.set(trace, atLeast(severityOfDenial(decision), 'high') ? 'fail' : 'warn');
      },
    });
    const each: AccessHistory['each'] = (receive) => {
      replayLimits(this.#compiled, this.#log, {
        onDecision: (call, decision, count) => receive(this.#shown(call, decision, count)),
      });
    };
    return {
      ...replay,
      notEvaluated: [...replay.notEvaluated, ...this.#unseenSql()],
      denied: [...denied.values()],
      deniedCount,
      deniedCalls,
      verdicts,
      each,
    };
  }

  /** Returns a row for each entry about SQL and each source with calls that may contain SQL. */
  #unseenSql(): readonly NotEvaluated[] {
    return this.#aboutSql.flatMap((listed) =>
      [...this.#traces].map(([source, traces]): NotEvaluated => {
        const calls = traces.reduce((count) => count + 1, 0);
        return { listed, source, reason: 'sql', calls };
      }),
    );
  }

  #deniedCall(
    { subject, at, session, source }: ReplayedCall,
    decision: AccessDecision,
  ): DeniedCall {
    const { action, resource } = this.#keptSubject(subject);
    return {
      decision,
      type: decision.decidedBy?.entry.limit?.kind ?? 'denied',
      action,
      resource,
      session: this.#log.sessionId(session) ?? this.#log.sources.name(source),
      ...(!Number.isNaN(at) && { at }),
    };
  }

  #subjectOfTool(tool: Tool, input: CallInput | undefined): number {
    const known = this.#subjects.get(tool);
    if (known !== undefined && input === undefined) return known;
    const plain = known ?? this.#addTool(tool);
    if (input === undefined) return plain;
    const subject = this.#log.subject({
      ...this.#shownCall(tool),
      request: this.#requestOfTool(tool, { argument: input.text }),
      unknown: ['channel'],
    });
    if (this.#deniedByName.has(plain)) this.#deniedByName.add(subject);
    return subject;
  }

  /** Adds the calls of a tool whose arguments are not known, and returns their subject. */
  #addTool(tool: Tool): number {
    const request = this.#requestOfTool(tool, {});
    const subject = this.#log.subject({
      ...this.#shownCall(tool),
      request,
      unknown: ['argument', 'channel', 'sql'],
    });
    this.#subjects.set(tool, subject);
    const { effect } = this.#compiled.decide(request, () => false);
    if (effect === 'deny') this.#deniedByName.add(subject);
    return subject;
  }

  #shownCall(tool: Tool): { actor: string; action: string; resource: string } {
    return { actor: this.#actors[0], action: 'call', resource: tool.canonical };
  }

  #requestOfTool(tool: Tool, argument: { readonly argument?: string }): Request {
    const { sqlPatterns } = this.#compiled.access;
    const [actor, ...others] = this.#actors;
    const requestOf = (name: string): Request =>
      callRequest({ actor: name, ...argument }, requestOfTool(tool), sqlPatterns);
    const first = requestOf(actor);
    const all = [first, ...others.map(requestOf)].flatMap((request) => request.all);
    return { all, granting: first.granting };
  }

  #subjectOfSql(tool: Tool, sql: string): number {
    const resource = `sql:${firstWordOf(sql) ?? 'statement'} (${hexDigest(sql)})`;
    return this.#subject('execute', `sql:${sql}`, { resource, tool: tool.canonical, sql });
  }

  #subjectOfOperation({ kind, target }: Operation, tool?: string): number | undefined {
    const { action, resource = target } = OPERATIONS[kind];
    if (resource === undefined) return undefined;
    return this.#subject(action, resource, { resource: copyString(resource), tool });
  }

  /** Returns the subject of a request that is not about a tool. `shown` has its texts to show. */
  #subject(
    action: string,
    resource: string,
    shown: { readonly resource: string; readonly tool: string | undefined; readonly sql?: string },
  ): number {
    const { sqlPatterns } = this.#compiled.access;
    const [actor] = this.#actors;
    const sql = shown.sql === undefined ? {} : { sql: shown.sql };
    const textFor = (name: string): string =>
      requestText({ actor: name, action, resource, ...sql }, sqlPatterns);
    const all = this.#actors.map(textFor);
    return this.#log.subject({
      actor,
      action,
      resource: shown.resource,
      ...(shown.tool !== undefined && { tool: shown.tool }),
      request: { all, granting: [textFor(actor)] },
      unknown: shown.sql === undefined ? ['argument', 'channel', 'sql'] : ['argument', 'channel'],
    });
  }

  #addDenied(
    groups: Map<string, DeniedGroup>,
    { subject, at, session, source }: ReplayedCall,
    decision: AccessDecision,
  ): void {
    const { action, resource } = this.#keptSubject(subject);
    const entry = decision.decidedBy?.entry;
    const place = [entry?.place.document.file, entry?.name];
    const own = JSON.stringify([...place, action, resource]);
    // A denial must never be lost, because a later one may be worse than all before it. Beyond the
    // maximum, an entry gets one more group, which has its first resource that was left out.
    const key = groups.size < MAX_GROUPS || groups.has(own) ? own : JSON.stringify(place);
    const group = groups.get(key) ?? {
      decision,
      action,
      resource,
      calls: 0,
      sessions: new Set<string>(),
      last: undefined,
    };
    groups.set(key, group);
    group.calls += 1;
    group.sessions.add(this.#log.sessionId(session) ?? this.#log.sources.name(source));
    if (!Number.isNaN(at)) group.last = Math.max(group.last ?? at, at);
  }

  #shown(
    { subject, at, session, source, number }: ReplayedCall,
    decision: AccessDecision,
    count: number | undefined,
  ): ReplayedDecision {
    const { actor, action, resource } = this.#keptSubject(subject);
    const id = this.#log.sessionId(session);
    return {
      decision,
      actor: this.#log.actors.name(actor),
      action,
      resource,
      source: this.#log.sources.name(source),
      ...(id !== undefined && { session: id }),
      number,
      ...(!Number.isNaN(at) && { at }),
      ...(count !== undefined && { count }),
    };
  }

  #keptSubject(subject: number) {
    const kept = this.#log.subjects[subject];
    if (kept === undefined) throw new Error(`the log has no subject ${subject}`);
    return kept;
  }
}

/** Returns a digest of a text as eight hexadecimal digits. */
function hexDigest(text: string): string {
  return (digestOf(text) >>> 0).toString(16).padStart(8, '0');
}

/**
 * Returns the enabled entries that are about SQL statements only: their action matches `execute` and
 * not `call`, and their resource may begin with `sql:`.
 */
function entriesAboutSql(access: AccessLists): readonly ListedEntry[] {
  return inOrderOfPriority([...access.floors, ...access.own]).filter(({ entry }) => {
    const { action, resource } = entry.patterns;
    if (action === undefined || !action.pattern.matches('execute')) return false;
    return !action.pattern.matches('call') && startAlike(headOf(resource?.text ?? '*'), SQL_PREFIX);
  });
}

/** The beginning of a resource that is an SQL statement. */
const SQL_PREFIX = 'sql:';

/**
 * The session of an event: its session, otherwise its trace. Undefined if it has neither, so that
 * its file counts as a session.
 */
function sessionOf({ session, trace }: Pick<Call, 'session' | 'trace'>): string | undefined {
  return session ?? trace;
}
