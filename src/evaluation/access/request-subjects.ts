import type { CallInput, Operation } from '../../model/call.ts';
import { copyString } from '../../model/copy-string.ts';
import type { Request } from '../../model/decision.ts';
import { digestOf } from '../../model/digest.ts';
import type { RecordedSubject } from '../../model/recorded-result.ts';
import type { Tool } from '../../model/tool.ts';
import { firstWordOf } from '../../pattern/sql-text.ts';
import { requestOfTool } from '../decision/decide.ts';
import type { CompiledAccess } from './decide-access.ts';
import type { CallLog } from './limits/call-log.ts';
import { recordedView } from './limits/subject-views.ts';
import { callRequest, requestText } from './request-text.ts';

/** The action and resource for each kind of operation other than a tool call. */
const OPERATIONS = {
  delegate: { action: 'delegate', resource: undefined },
  'memory search': { action: 'search', resource: 'memory' },
  'memory write': { action: 'write', resource: 'memory' },
} as const satisfies Record<Operation['kind'], unknown>;

/**
 * Converts an agent's tool calls and operations to subjects of a call log. A subject is an
 * access-list request, with the wording that reports use for the request
 * (docs/reference/traces.md#access-lists).
 */
export class RequestSubjects {
  /** The subject number of each tool, for calls whose arguments are not inspected. */
  readonly #subjects = new Map<Tool, number>();
  /**
   * The subject numbers of calls that the access lists deny by tool name, regardless of arguments.
   */
  readonly deniedByName = new Set<number>();
  readonly #restored = new Map<RecordedSubject, number>();
  readonly #compiled: CompiledAccess;
  readonly #log: CallLog;
  readonly #actors: readonly [string, ...string[]];

  /** @param actors the agent's names; reports show only the first */
  constructor(compiled: CompiledAccess, log: CallLog, actors: readonly [string, ...string[]]) {
    this.#compiled = compiled;
    this.#log = log;
    this.#actors = actors;
  }

  /** Returns a tool call's subject number. `input` is undefined if arguments are not inspected. */
  ofTool(tool: Tool, input: CallInput | undefined): number {
    const known = this.#subjects.get(tool);
    if (known !== undefined && input === undefined) return known;
    const plain = known ?? this.#addTool(tool);
    if (input === undefined) return plain;
    const subject = this.#log.subject({
      ...this.#shownCall(tool),
      request: this.#requestOfTool(tool, { argument: input.text }),
      unknown: ['channel'],
    });
    if (this.deniedByName.has(plain)) this.deniedByName.add(subject);
    return subject;
  }

  /** Describes a subject, so that another process can restore it from the same access lists. */
  recorded(subject: number): RecordedSubject {
    const kept = this.#log.subjects[subject];
    const view = kept && this.#log.views.list[kept.view];
    if (kept === undefined || view === undefined)
      throw new Error(`the call log has no subject ${subject}`);
    const { action, resource, tool } = kept;
    return {
      action,
      resource,
      tool: this.#log.tools.name(tool),
      ...recordedView(this.#compiled, view),
      isDeniedByName: this.deniedByName.has(subject),
    };
  }

  /** Returns the number of a subject that another process recorded with `recorded`. */
  restored(subject: RecordedSubject): number {
    const known = this.#restored.get(subject);
    if (known !== undefined) return known;
    const number = this.#log.restoredSubject(this.#actors[0], subject);
    this.#restored.set(subject, number);
    if (subject.isDeniedByName) this.deniedByName.add(number);
    return number;
  }

  /**
   * Adds a subject for calls to a tool with unknown arguments, and returns the subject's number.
   */
  #addTool(tool: Tool): number {
    const request = this.#requestOfTool(tool, {});
    const subject = this.#log.subject({
      ...this.#shownCall(tool),
      request,
      unknown: ['argument', 'channel', 'sql'],
    });
    this.#subjects.set(tool, subject);
    const { effect } = this.#compiled.decide(request, () => false);
    if (effect === 'deny') this.deniedByName.add(subject);
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

  /** Returns the subject number of an SQL statement in a tool call's arguments. */
  ofSql(tool: Tool, sql: string): number {
    const resource = `sql:${firstWordOf(sql) ?? 'statement'} (${hexDigest(sql)})`;
    return this.#subject('execute', `sql:${sql}`, { resource, tool: tool.canonical, sql });
  }

  /**
   * Returns an operation's subject number, or undefined for a delegation without a target. `tool`
   * is the name of the tool that performs the operation.
   */
  ofOperation({ kind, target }: Operation, tool?: string): number | undefined {
    const { action, resource = target } = OPERATIONS[kind];
    if (resource === undefined) return undefined;
    return this.#subject(action, resource, { resource: copyString(resource), tool });
  }

  /**
   * Returns the subject number for a request other than a tool call. `shown` is the request's form
   * in reports.
   */
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
}

/** Returns a string's digest as eight hexadecimal digits. */
function hexDigest(text: string): string {
  return (digestOf(text) >>> 0).toString(16).padStart(8, '0');
}
