import { type CallLog, type EventColumns, type KeptSubject, STATUS } from './call-log.ts';
import { byteAt, floatAt, integerAt } from './columns.ts';
import type { Timeline } from './timeline.ts';

/**
 * The current call in a replay. Do not store this object, because it is reused for the next call.
 */
export interface ReplayedCall {
  /**
   * The call's number within its session, starting from 1. If the trace does not name the session,
   * this is the number within the file.
   */
  readonly number: number;
  /** The call's position in its file. */
  readonly order: number;
  /** The time of the call in milliseconds since 1970. NaN if the trace does not record the time. */
  readonly at: number;
  /** The trace file's number in the call log. */
  readonly source: number;
  /** The session's number in the call log. */
  readonly session: number;
  /** The number of the call's subject in the call log. A subject is the content of a request. */
  readonly subject: number;
}

/** Moves through the calls in a log in replay order, and provides the data of the current call. */
export class CallCursor implements ReplayedCall {
  number = 0;
  order = 0;
  at = Number.NaN;
  source = -1;
  session = -1;
  subject = 0;
  actor = 0;
  tool = 0;
  view = 0;
  status = 0;
  digest = Number.NaN;
  /**
   * The call's index, starting from 0. Requests at the same position in a file belong to one call
   * and share its index.
   */
  ordinal = -1;
  /** Whether the trace names the session. If not, the file is treated as the session. */
  hasSession = false;
  isOrdered = true;
  readonly #columns: EventColumns;
  readonly #subjects: readonly KeptSubject[];
  readonly #isUnordered: Uint8Array;
  readonly #hasId: Uint8Array;
  readonly #numbers: Int32Array;

  constructor(log: CallLog, columns: EventColumns, { isUnordered }: Timeline) {
    this.#columns = columns;
    this.#subjects = log.subjects;
    this.#isUnordered = isUnordered;
    this.#numbers = new Int32Array(log.sessionCount);
    this.#hasId = new Uint8Array(log.sessionCount).map((_, session) =>
      log.sessionId(session) === undefined ? 0 : 1,
    );
  }

  /** Moves to the call at the given event index. Calls must be visited in replay order. */
  move(event: number): void {
    const columns = this.#columns;
    const session = integerAt(columns.session, event);
    const source = integerAt(columns.source, event);
    const order = floatAt(columns.order, event);
    if (order !== this.order || source !== this.source || session !== this.session) {
      this.ordinal += 1;
      this.number = integerAt(this.#numbers, session) + 1;
      this.#numbers[session] = this.number;
    }
    this.order = order;
    this.source = source;
    this.session = session;
    this.at = floatAt(columns.at, event);
    this.status = byteAt(columns.status, event);
    this.digest = floatAt(columns.digest, event);
    this.hasSession = byteAt(this.#hasId, session) === 1;
    this.isOrdered = byteAt(this.#isUnordered, session) === 0;
    this.subject = integerAt(columns.item, event);
    const kept = this.#subjects[this.subject];
    if (kept === undefined) throw new Error(`the call log has no subject ${this.subject}`);
    this.actor = kept.actor;
    this.tool = kept.tool;
    this.view = kept.view;
  }

  /** Whether the trace records the call as denied. */
  get isDenied(): boolean {
    return this.status === STATUS.denied;
  }

  get isFailed(): boolean {
    return this.status === STATUS.error || this.status === STATUS.denied;
  }

  get hasStatus(): boolean {
    return this.status !== STATUS.unknown;
  }
}
