import type { CallStatus } from '../../../model/call.ts';
import type { Request } from '../../../model/decision.ts';
import type { RecordedSubject } from '../../../model/recorded-result.ts';
import type { CompiledAccess } from '../decide-access.ts';
import { bytes, Column, floats, integers } from './columns.ts';
import { NameTable } from './name-table.ts';
import { type SubjectViews, type UnknownField, viewsOf } from './subject-views.ts';

/** The location and time of an event in a trace. */
export interface EventPlace {
  /** The trace file's path. The file is treated as the session if the event does not name one. */
  readonly source: string;
  /** The event's position in the file. Requests at the same position belong to one call. */
  readonly order: number;
  /**
   * The time of the event in milliseconds since 1970. Absent or NaN if the trace does not record
   * the time.
   */
  readonly at?: number;
  readonly session?: string | undefined;
}

/** The content of a request. Many calls can have the same subject. */
interface Subject {
  readonly actor: string;
  readonly action: string;
  readonly resource: string;
  /** The tool name under which limits count the call. Defaults to the resource. */
  readonly tool?: string;
  /** The request, encoded by `callRequest` or `requestText`. */
  readonly request: Request | string;
  /** The request fields whose values the trace does not contain. */
  readonly unknown?: readonly UnknownField[];
}

/** A call to add to the call log. */
interface LoggedCall extends EventPlace {
  /** The number of the call's subject, from `CallLog.subject`. */
  readonly subject: number;
  readonly status: CallStatus;
  /** A digest of the tool and its arguments. Absent or NaN if the trace has no arguments. */
  readonly digest?: number;
}

/** The token counts of one model response. Each token is counted in only one field. */
interface LoggedUsage extends EventPlace {
  /** The number of input tokens that were neither read from nor written to a cache. */
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
  /** True if the trace omits some of the tokens, so that the actual numbers may be higher. */
  readonly partial?: true | undefined;
}

/**
 * The kinds of event, numbered in the order in which events at one position in a file are replayed.
 */
export const EVENT = { usage: 0, turn: 1, call: 2 } as const;

/** The stored number for each call status. */
export const STATUS = { ok: 0, error: 1, denied: 2, unknown: 3 } as const satisfies Record<
  CallStatus,
  number
>;

/** The number of token counts stored for each usage event. */
export const TOKEN_FIELDS = 4;

/** The latest time that a Date can represent, in milliseconds since 1970. */
const MAX_TIME = 8.64e15;

/** A subject as stored in the call log. `actor`, `tool` and `view` are indices into tables. */
export interface KeptSubject {
  readonly actor: number;
  readonly action: string;
  readonly resource: string;
  readonly tool: number;
  readonly view: number;
}

/** The events in a call log, stored as columns. Each column contains one number for each event. */
export interface EventColumns {
  /** The time of each event in milliseconds since 1970. NaN for an event without a time. */
  readonly at: Float64Array;
  readonly order: Float64Array;
  readonly source: Int32Array;
  readonly session: Int32Array;
  /** The kind of each event, as a value of `EVENT`. */
  readonly kind: Uint8Array;
  /** The status of each call, as a value of `STATUS`. Unused for other events. */
  readonly status: Uint8Array;
  /** For a call, its subject number. For a usage event, its index among the usage events. */
  readonly item: Int32Array;
  /** The digest of each call's tool and arguments. NaN for a call without a digest. */
  readonly digest: Float64Array;
}

/**
 * Records an agent's calls, token usage and user messages for replaying limits. Events can be added
 * in any order. They are stored as numbers, so that a million calls fit into memory. Arguments are
 * matched when a subject is added, and are not stored.
 */
export class CallLog {
  readonly sources = new NameTable();
  readonly actors = new NameTable();
  readonly tools = new NameTable();
  readonly views: SubjectViews;
  readonly subjects: KeptSubject[] = [];
  readonly #sessionIds = new NameTable();
  /** The session number for each number in `#sessionIds`. */
  readonly #sessionsOfIds: number[] = [];
  /** The session number for each file, for events without a session. */
  readonly #sessionsOfSources: number[] = [];
  /**
   * The id of each session, indexed by session number. Undefined for a file that is treated as a
   * session.
   */
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

  /** Creates a log for replaying calls against the given access lists. */
  constructor(compiled: CompiledAccess) {
    this.views = viewsOf(compiled);
  }

  /** Adds a subject and returns its number. Equal subjects share a number. */
  subject({ actor, action, resource, tool = resource, request, unknown = [] }: Subject): number {
    return this.#subject({ actor, action, resource, tool }, this.views.number(request, unknown));
  }

  /** Adds a subject that another process recorded, and returns the subject's number. */
  restoredSubject(actor: string, { action, resource, tool, ...view }: RecordedSubject): number {
    return this.#subject({ actor, action, resource, tool }, this.views.restored(view));
  }

  #subject(
    {
      actor,
      action,
      resource,
      tool,
    }: Required<Pick<Subject, 'actor' | 'action' | 'resource' | 'tool'>>,
    view: number,
  ): number {
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

  /** Adds token usage. The tokens count as spent before every call at a later position. */
  addUsage(usage: LoggedUsage): void {
    this.#add(usage, EVENT.usage, this.#isPartial.length, 0, Number.NaN);
    this.#tokens.push(usage.input);
    this.#tokens.push(usage.cacheRead);
    this.#tokens.push(usage.cacheWrite);
    this.#tokens.push(usage.output);
    this.#isPartial.push(usage.partial ? 1 : 0);
  }

  /** Adds a user message. */
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

  get size(): number {
    return this.#kind.length;
  }

  /** The number of sessions, including files that are treated as sessions. */
  get sessionCount(): number {
    return this.#idsOfSessions.length;
  }

  /** Returns a session's id, or undefined for a file that is treated as a session. */
  sessionId(session: number): string | undefined {
    return this.#idsOfSessions[session];
  }

  /** Returns the events in the order in which they were added. */
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

  /**
   * Returns `TOKEN_FIELDS` token counts for each usage event, and whether the trace omits some of
   * the event's tokens.
   */
  usages(): { readonly tokens: Float64Array; readonly isPartial: Uint8Array } {
    return { tokens: this.#tokens.values, isPartial: this.#isPartial.values };
  }
}
