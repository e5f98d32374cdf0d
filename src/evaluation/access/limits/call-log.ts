import type { CallStatus } from '../../../model/call.ts';
import type { Request } from '../../../model/decision.ts';
import type { CompiledAccess } from '../decide-access.ts';
import { bytes, Column, floats, integers } from './columns.ts';
import { NameTable } from './name-table.ts';
import { type SubjectViews, type UnknownField, viewsOf } from './subject-views.ts';

/** The place of an event in the traces. */
export interface EventPlace {
  /** The path of the file. Without a session, the file counts as one. */
  readonly source: string;
  /** The position in the file. Calls with the same position are requests of one call. */
  readonly order: number;
  /** The time in milliseconds since 1970. Absent or NaN if the trace does not have it. */
  readonly at?: number;
  readonly session?: string | undefined;
}

/** What a call asks for. Many calls have the same subject. */
interface Subject {
  readonly actor: string;
  readonly action: string;
  readonly resource: string;
  /** The tool by which calls are counted. If it is absent, they are counted by the resource. */
  readonly tool?: string;
  /** The request, as `callRequest` or `requestText` gives it. */
  readonly request: Request | string;
  /** The fields that the trace does not have, so that the request lacks them. */
  readonly unknown?: readonly UnknownField[];
}

/** A call in a trace. */
interface LoggedCall extends EventPlace {
  /** The number that `CallLog.subject` returned. */
  readonly subject: number;
  readonly status: CallStatus;
  /** A digest of the tool and its arguments. Absent or NaN if the trace does not have them. */
  readonly digest?: number;
}

/** The tokens of one answer of a model. No number includes another one. */
interface LoggedUsage extends EventPlace {
  /** Input that was neither read from a cache nor written to one. */
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
  /** The trace lacks some of these tokens, so more may have been spent. */
  readonly partial?: true | undefined;
}

/**
 * The kinds of events, in the order in which events at the same position of a file are replayed.
 */
export const EVENT = { usage: 0, turn: 1, call: 2 } as const;

/** The statuses of calls, as numbers. */
export const STATUS = { ok: 0, error: 1, denied: 2, unknown: 3 } as const satisfies Record<
  CallStatus,
  number
>;

/** The number of token counts that are kept for each usage. */
export const TOKEN_FIELDS = 4;

/** The greatest time that a Date can hold, in milliseconds. */
const MAX_TIME = 8.64e15;

/** A subject as it is kept. It has no arguments. */
export interface KeptSubject {
  readonly actor: number;
  readonly action: string;
  readonly resource: string;
  readonly tool: number;
  readonly view: number;
}

/** The events of a log, one number each in every column. */
export interface EventColumns {
  /** NaN for an event without a time. */
  readonly at: Float64Array;
  readonly order: Float64Array;
  readonly source: Int32Array;
  readonly session: Int32Array;
  /** One of `EVENT`. */
  readonly kind: Uint8Array;
  /** One of `STATUS`, for calls. */
  readonly status: Uint8Array;
  /** The number of a call's subject, or of a usage. */
  readonly item: Int32Array;
  /** NaN for a call without a digest. */
  readonly digest: Float64Array;
}

/**
 * The calls of an agent with the tokens and turns of their sessions, for the replay of limits. They
 * can be added in any order. Only numbers are kept for each, so that a million calls fit into
 * memory. Arguments are matched when a subject is added, and are not kept.
 */
export class CallLog {
  readonly sources = new NameTable();
  readonly actors = new NameTable();
  readonly tools = new NameTable();
  readonly views: SubjectViews;
  readonly subjects: KeptSubject[] = [];
  readonly #sessionIds = new NameTable();
  /** The number of the session for each id, and for each source without one. */
  readonly #sessionsOfIds: number[] = [];
  readonly #sessionsOfSources: number[] = [];
  /** The id of each session by its number. */
  readonly #idsOfSessions: (string | undefined)[] = [];
  readonly #subjectNumbers = new Map<string, number>();
  readonly #at = new Column(floats);
  readonly #order = new Column(floats);
  readonly #source = new Column(integers);
  readonly #session = new Column(integers);
  readonly #kind = new Column(bytes);
  readonly #status = new Column(bytes);
  readonly #item = new Column(integers);
  readonly #digest = new Column(floats);
  readonly #tokens = new Column(floats);
  readonly #isPartial = new Column(bytes);

  /** The log of calls that are replayed against these lists. */
  constructor(compiled: CompiledAccess) {
    this.views = viewsOf(compiled);
  }

  /** Returns the number of a subject. Keep it for further calls with the same subject. */
  subject({ actor, action, resource, tool = resource, request, unknown = [] }: Subject): number {
    const view = this.views.number(request, unknown);
    const key = JSON.stringify([actor, action, resource, tool, view]);
    const known = this.#subjectNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.subjects.length;
    this.subjects.push({
      actor: this.actors.number(actor),
      action,
      resource,
      tool: this.tools.number(tool),
      view,
    });
    this.#subjectNumbers.set(key, number);
    return number;
  }

  addCall(call: LoggedCall): void {
    this.#add(call, EVENT.call, call.subject, STATUS[call.status], call.digest ?? Number.NaN);
  }

  /** Adds tokens. They count for calls from their position on. */
  addUsage(usage: LoggedUsage): void {
    this.#add(usage, EVENT.usage, this.#isPartial.length, 0, Number.NaN);
    this.#tokens.push(usage.input);
    this.#tokens.push(usage.cacheRead);
    this.#tokens.push(usage.cacheWrite);
    this.#tokens.push(usage.output);
    this.#isPartial.push(usage.partial ? 1 : 0);
  }

  /** Adds a message from the user. */
  addTurn(turn: EventPlace): void {
    this.#add(turn, EVENT.turn, 0, 0, Number.NaN);
  }

  #add(place: EventPlace, kind: number, item: number, status: number, digest: number): void {
    const { source, order, at = Number.NaN, session } = place;
    this.#at.push(Math.abs(at) <= MAX_TIME ? at : Number.NaN);
    this.#order.push(order);
    const file = this.sources.number(source);
    this.#source.push(file);
    this.#session.push(this.#sessionNumber(file, session));
    this.#kind.push(kind);
    this.#status.push(status);
    this.#item.push(item);
    this.#digest.push(digest);
  }

  #sessionNumber(source: number, id: string | undefined): number {
    const numbers = id === undefined ? this.#sessionsOfSources : this.#sessionsOfIds;
    const index = id === undefined ? source : this.#sessionIds.number(id);
    const known = numbers[index];
    if (known !== undefined) return known;
    const number = this.#idsOfSessions.length;
    numbers[index] = number;
    this.#idsOfSessions.push(id === undefined ? undefined : this.#sessionIds.name(index));
    return number;
  }

  /** The number of calls, usages and turns. */
  get size(): number {
    return this.#kind.length;
  }

  /** The number of sessions, and of files with calls without a session. */
  get sessionCount(): number {
    return this.#idsOfSessions.length;
  }

  /** Returns the id of a session by its number. Undefined for a file without a session. */
  sessionId(session: number): string | undefined {
    return this.#idsOfSessions[session];
  }

  /** Returns the events so far, in the order in which they were added. */
  columns(): EventColumns {
    return {
      at: this.#at.values,
      order: this.#order.values,
      source: this.#source.values,
      session: this.#session.values,
      kind: this.#kind.values,
      status: this.#status.values,
      item: this.#item.values,
      digest: this.#digest.values,
    };
  }

  /** Returns `TOKEN_FIELDS` numbers for each usage, and whether the usage is partial. */
  usages(): { readonly tokens: Float64Array; readonly isPartial: Uint8Array } {
    return { tokens: this.#tokens.values, isPartial: this.#isPartial.values };
  }
}
