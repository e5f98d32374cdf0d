import type { Agent } from '../../model/agent.ts';
import type { Call, CallInput, Operation } from '../../model/call.ts';
import { copyString } from '../../model/copy-string.ts';
import { digestOf } from '../../model/digest.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { Tool } from '../../model/tool.ts';
import { firstWordOf } from '../../pattern/sql-text.ts';
import { requestOfTool } from '../decision/decide.ts';
import { actorsOf } from './access-decider.ts';
import { type AccessDecision, type CompiledAccess, compileAccess } from './decide-access.ts';
import type { ReplayedCall } from './limits/call-cursor.ts';
import { CallLog } from './limits/call-log.ts';
import type { LimitReplay } from './limits/limit-replay.ts';
import { replayLimits } from './limits/replay-limits.ts';
import type { UnknownField } from './limits/subject-views.ts';
import { callRequest, requestText } from './request-text.ts';

/** A decision about a call in a trace, with the texts to show. */
export interface ReplayedDecision {
  readonly decision: AccessDecision;
  readonly actor: string;
  readonly action: string;
  /** The resource. An SQL statement is only its first word and a digest. */
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

/** The result of replaying access lists (docs/reference/traces.md#access-lists). */
export interface AccessHistory extends LimitReplay {
  /** Denied requests, by entry and resource, without those that a limit denies. */
  readonly denied: readonly DeniedGroup[];
  /** Passes every decision on, in the order of the calls. */
  readonly each: (receive: (decision: ReplayedDecision) => void) => void;
}

/** The actions and resources of operations that are not tool calls. */
const OPERATIONS = {
  delegate: { action: 'delegate', resource: undefined },
  'memory search': { action: 'search', resource: 'memory' },
  'memory write': { action: 'write', resource: 'memory' },
} as const satisfies Record<Operation['kind'], unknown>;

/** The maximum number of groups of denied requests that are kept. */
const MAX_GROUPS = 1000;

/**
 * Replays the calls of one agent against its access lists. Only numbers are kept for each call.
 * Arguments are matched at once, and only if `inspectArguments` is set.
 */
export class AccessReplay {
  /** Whether the readers have to give digests of arguments. */
  readonly comparesArguments: boolean;
  readonly inspectsArguments: boolean;
  readonly #compiled: CompiledAccess;
  readonly #log: CallLog;
  readonly #actors: readonly [string, ...string[]];
  /** The subject of each tool whose arguments are not inspected. */
  readonly #subjects = new Map<Tool, number>();

  constructor(
    agent: Pick<Agent, 'card' | 'policy' | 'own' | 'name'> & Required<Pick<Agent, 'access'>>,
    inspectArguments: boolean,
  ) {
    this.#compiled = compileAccess(agent.access);
    this.#log = new CallLog(this.#compiled);
    this.#actors = actorsOf(agent);
    const entries = [...agent.access.floors, ...agent.access.own].flatMap((list) => list.entries);
    this.comparesArguments = entries.some(
      ({ limit }) => limit?.kind === 'retry_loop' && limit.on === 'identical',
    );
    this.inspectsArguments =
      inspectArguments && entries.some(({ patterns, sql }) => patterns.argument ?? sql);
  }

  /** Adds a call of a tool, and the SQL statements and operations in it. */
  call(call: Call, tool: Tool, source: string): void {
    const place = placeOf(call, source);
    const { status, inputDigest: digest, operation } = call;
    const rest = { status, ...(digest !== undefined && { digest }) };
    this.#log.addCall({ ...place, ...rest, subject: this.#subjectOfTool(tool, call.input) });
    for (const sql of call.input?.sql ?? [])
      this.#log.addCall({ ...place, ...rest, subject: this.#subjectOfSql(tool, sql) });
    if (operation) {
      const subject = this.#subjectOfOperation(operation, tool.canonical);
      if (subject !== undefined) this.#log.addCall({ ...place, ...rest, subject });
    }
  }

  usage(usage: TokenUsage, source: string): void {
    const { input, cacheRead, cacheWrite, output, partial } = usage;
    const tokens = { input, cacheRead, cacheWrite, output, ...(partial && { partial }) };
    this.#log.addUsage({ ...placeOf(usage, source), ...tokens });
  }

  turn(turn: UserTurn, source: string): void {
    this.#log.addTurn(placeOf(turn, source));
  }

  operation(operation: OperationEvent, source: string): void {
    const subject = this.#subjectOfOperation(operation);
    if (subject !== undefined)
      this.#log.addCall({ ...placeOf(operation, source), subject, status: 'unknown' });
  }

  /** Decides about all calls in order. */
  finish(): AccessHistory {
    const denied = new Map<string, DeniedGroup>();
    const replay = replayLimits(this.#compiled, this.#log, {
      onDecision: (call, decision) => {
        if (decision.effect === 'deny' && !decision.decidedBy?.entry.limit)
          this.#addDenied(denied, call, decision);
      },
    });
    const each: AccessHistory['each'] = (receive) => {
      replayLimits(this.#compiled, this.#log, {
        onDecision: (call, decision, count) => receive(this.#shown(call, decision, count)),
      });
    };
    return { ...replay, denied: [...denied.values()], each };
  }

  #subjectOfTool(tool: Tool, input: CallInput | undefined): number {
    const known = input === undefined ? this.#subjects.get(tool) : undefined;
    if (known !== undefined) return known;
    const { sqlPatterns } = this.#compiled.access;
    const unknown: readonly UnknownField[] =
      input === undefined ? ['argument', 'channel', 'sql'] : ['channel'];
    const argument = input === undefined ? {} : { argument: input.text };
    const [actor, ...others] = this.#actors;
    const requestOf = (name: string) =>
      callRequest({ actor: name, ...argument }, requestOfTool(tool), sqlPatterns);
    const first = requestOf(actor);
    const all = [first, ...others.map(requestOf)].flatMap((request) => request.all);
    const subject = this.#log.subject({
      actor,
      action: 'call',
      resource: tool.canonical,
      request: { all, granting: first.granting },
      unknown,
    });
    if (input === undefined) this.#subjects.set(tool, subject);
    return subject;
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
    const key = JSON.stringify([decision.decidedBy?.entry.name, action, resource]);
    const group = groups.get(key) ?? {
      decision,
      action,
      resource,
      calls: 0,
      sessions: new Set<string>(),
      last: undefined,
    };
    if (groups.size < MAX_GROUPS) groups.set(key, group);
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

/** Returns the place of an event. A trace counts as the session if there is none. */
function placeOf(
  { session, trace, at, order = 0 }: Pick<Call, 'session' | 'trace' | 'at' | 'order'>,
  source: string,
): { source: string; order: number; session?: string; at?: number } {
  const id = session ?? trace;
  return {
    source,
    order,
    ...(id !== undefined && { session: copyString(id) }),
    ...(at !== undefined && { at }),
  };
}
