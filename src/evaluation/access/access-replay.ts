import type { AccessLists } from '../../model/access.ts';
import type { Agent } from '../../model/agent.ts';
import type { Call } from '../../model/call.ts';
import type { LimitKind } from '../../model/limit.ts';
import { atLeast } from '../../model/policy.ts';
import type { RecordedSubject } from '../../model/recorded-result.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { Tool } from '../../model/tool.ts';
import { headOf, startAlike } from '../../pattern/common-name.ts';
import { actorsOf } from './access-decider.ts';
import { inOrderOfPriority, type ListedEntry } from './access-policy.ts';
import {
  type AccessDecision,
  type CompiledAccess,
  compileAccess,
  severityOfDenial,
} from './decide-access.ts';
import { type DeniedGroup, DeniedGroups } from './denied-groups.ts';
import type { ReplayedCall } from './limits/call-cursor.ts';
import { CallLog } from './limits/call-log.ts';
import type { LimitReplay, NotEvaluated } from './limits/limit-replay.ts';
import { replayLimits } from './limits/replay-limits.ts';
import { RequestSubjects } from './request-subjects.ts';

/** The decision for a request in a trace, with the wording that reports use for the request. */
export interface ReplayedDecision {
  readonly decision: AccessDecision;
  readonly actor: string;
  readonly action: string;
  /**
   * The request's resource. For an SQL statement, this is only the statement's first word and a
   * digest.
   */
  readonly resource: string;
  readonly source: string;
  readonly session?: string;
  /** The call's number within its session, starting from 1. */
  readonly number: number;
  /**
   * The time of the call in milliseconds since 1970. Absent if the trace does not record the time.
   */
  readonly at?: number;
  /**
   * The count for the limit of the entry that applied, such as the number of calls in the window or
   * of tokens spent. Absent if the entry has no limit.
   */
  readonly count?: number;
}

/** A denied request in a trace, other than a call to a tool that the access lists deny by name. */
export interface DeniedCall {
  readonly decision: AccessDecision;
  /** The kind of limit that denied the request, or `denied` if no limit was involved. */
  readonly type: LimitKind | 'denied';
  readonly action: string;
  readonly resource: string;
  /** The session id, or the trace file's path if the request has no session. */
  readonly session: string;
  readonly at?: number;
}

/**
 * The result of replaying an agent's traces against its access lists
 * (docs/reference/traces.md#access-lists).
 */
export interface AccessHistory extends LimitReplay {
  /**
   * Denied requests, grouped by entry and resource. This excludes requests that a limit denied, and
   * calls to tools that the access lists deny by name.
   */
  readonly denied: readonly DeniedGroup[];
  /** The total number of denied requests. `deniedCalls` lists at most the first 1,000. */
  readonly deniedCount: number;
  readonly deniedCalls: readonly DeniedCall[];
  /** The verdict for each trace that contains a denied request, keyed by trace number. */
  readonly verdicts: ReadonlyMap<number, 'warn' | 'fail'>;
  /** Calls `receive` with every decision, in the order of the calls. */
  readonly each: (receive: (decision: ReplayedDecision) => void) => void;
}

/** The maximum length of `deniedCalls`. */
const MAX_DENIED = 1000;

/**
 * Replays one agent's calls against its access lists. Only numbers are stored for each call.
 * Arguments are matched immediately, and only if `inspectArguments` is set.
 */
export class AccessReplay {
  /** Whether any limit depends on token usage. */
  readonly countsTokens: boolean;
  readonly needsTurns: boolean;
  /** Whether any limit compares arguments. If so, trace readers must supply argument digests. */
  readonly comparesArguments: boolean;
  readonly inspectsArguments: boolean;
  readonly #compiled: CompiledAccess;
  readonly #log: CallLog;
  readonly #subjects: RequestSubjects;
  /** The entries that apply only to SQL statements. Empty if arguments are inspected. */
  readonly #aboutSql: readonly ListedEntry[];
  readonly #withOperations = new Set<string>();
  /** The trace number of each call, keyed by source and indexed by the call's position. */
  readonly #traces = new Map<string, number[]>();

  constructor(
    agent: Pick<Agent, 'card' | 'policy' | 'own' | 'name'> & Required<Pick<Agent, 'access'>>,
    inspectArguments: boolean,
  ) {
    this.#compiled = compileAccess(agent.access);
    this.#log = new CallLog(this.#compiled);
    this.#subjects = new RequestSubjects(this.#compiled, this.#log, actorsOf(agent));
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
   * Adds a tool call, with the SQL statements and the operation that it contains. `trace` is the
   * number of the trace. If another process has already inspected the arguments, `recorded`
   * contains the call's requests.
   */
  call(
    call: Call,
    tool: Tool,
    source: string,
    trace: number,
    recorded?: readonly RecordedSubject[],
  ): void {
    const { order = 0, input, operation } = call;
    this.#noteTrace(source, order, trace);
    if (recorded)
      for (const each of recorded) this.#add(call, source, this.#subjects.restored(each));
    else {
      this.#add(call, source, this.#subjects.ofTool(tool, input));
      for (const sql of input?.sql ?? []) this.#add(call, source, this.#subjects.ofSql(tool, sql));
    }
    const subject = operation && this.#subjects.ofOperation(operation, tool.canonical);
    if (subject !== undefined) this.#add(call, source, subject);
  }

  /**
   * Returns the requests that a call makes, excluding its operation, so that another process can
   * evaluate them. Returns undefined if arguments are not inspected, because the tool's name is
   * then enough.
   */
  subjectsOf({ input }: Call, tool: Tool): readonly RecordedSubject[] | undefined {
    if (input === undefined) return undefined;
    const subjects = this.#subjects;
    const numbers = [
      subjects.ofTool(tool, input),
      ...input.sql.map((sql) => subjects.ofSql(tool, sql)),
    ];
    return numbers.map((number) => subjects.recorded(number));
  }

  /**
   * Adds one of a call's requests. Creates at most one object, because this method runs for every
   * call.
   */
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
    const subject = this.#subjects.ofOperation(operation);
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
   * Returns whether a source records operations other than tool calls, such as memory searches. If
   * `source` is omitted, returns whether any source records such operations.
   */
  hasOperations(source?: string): boolean {
    return source === undefined ? this.#withOperations.size > 0 : this.#withOperations.has(source);
  }

  /** Evaluates all recorded calls in order and returns the results. */
  finish(): AccessHistory {
    const denied = new DeniedGroups();
    const deniedCalls: DeniedCall[] = [];
    const verdicts = new Map<number, 'warn' | 'fail'>();
    let deniedCount = 0;
    const replay = replayLimits(this.#compiled, this.#log, {
      onDecision: (call, decision) => {
        const limit = decision.decidedBy?.entry.limit;
        const isByName = limit === undefined && this.#subjects.deniedByName.has(call.subject);
        if (decision.effect !== 'deny' || isByName) return;
        deniedCount += 1;
        const request = this.#deniedCall(call, decision);
        if (limit === undefined) denied.add(request);
        if (deniedCalls.length < MAX_DENIED) deniedCalls.push(request);
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
      denied: denied.list(),
      deniedCount,
      deniedCalls,
      verdicts,
      each,
    };
  }

  /**
   * For each entry that applies only to SQL, returns one row per source with the number of calls
   * that may contain SQL.
   */
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
    if (kept === undefined) throw new Error(`the call log has no subject ${subject}`);
    return kept;
  }
}

/**
 * Returns the enabled entries that apply only to SQL statements. The action of such an entry
 * matches `execute` but not `call`, and its resource can begin with `sql:`.
 */
function entriesAboutSql(access: AccessLists): readonly ListedEntry[] {
  return inOrderOfPriority([...access.floors, ...access.own]).filter(({ entry }) => {
    const { action, resource } = entry.patterns;
    if (action === undefined || !action.pattern.matches('execute')) return false;
    return !action.pattern.matches('call') && startAlike(headOf(resource?.text ?? '*'), SQL_PREFIX);
  });
}

/** The prefix of a resource that contains an SQL statement. */
const SQL_PREFIX = 'sql:';

/**
 * Returns an event's session or, if it has none, its trace. Returns undefined if it has neither, in
 * which case the file is treated as the session.
 */
function sessionOf({ session, trace }: Pick<Call, 'session' | 'trace'>): string | undefined {
  return session ?? trace;
}
