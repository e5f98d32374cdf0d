import type { ListedEntry } from '../access-policy.ts';
import type { CallCursor } from './call-cursor.ts';
import type { CallLog } from './call-log.ts';
import { integerAt } from './columns.ts';
import type { LimitResult, NotEvaluated, StoppedSession } from './limit-replay.ts';
import { HIT, type LimitState, PASS, REASONS, type Reason, reasonFor } from './limit-state.ts';

/** A stopped session, with fields that can be updated as later calls are counted. */
type OpenStop = { -readonly [Key in keyof StoppedSession]: StoppedSession[Key] };

const UNLISTED = -1;

/** Counts the calls for which a limit or entry could not be evaluated, by reason and file. */
export class UnknownTally {
  readonly #sources: number;
  readonly #calls = new Map<Reason, Int32Array>();

  constructor(sources: number) {
    this.#sources = sources;
  }

  add(reason: Reason, source: number, calls = 1): void {
    let counts = this.#calls.get(reason);
    if (counts === undefined) {
      counts = new Int32Array(this.#sources);
      this.#calls.set(reason, counts);
    }
    counts[source] = integerAt(counts, source) + calls;
  }

  rows(listed: ListedEntry, log: CallLog): readonly NotEvaluated[] {
    return REASONS.flatMap((reason) =>
      [...(this.#calls.get(reason) ?? [])].flatMap((calls, source) =>
        calls === 0 ? [] : [{ listed, source: log.sources.name(source), reason, calls }],
      ),
    );
  }
}

/** Evaluates one limit during a replay and records its results. */
export class LimitTally {
  readonly listed: ListedEntry;
  readonly state: LimitState;
  /** The result for the current call: `PASS`, `HIT`, or a negative result that encodes a reason. */
  result: number = PASS;
  decisions = 0;
  #evaluated = 0;
  #hits = 0;
  #sessions = 0;
  readonly #log: CallLog;
  readonly #maxStopped: number;
  readonly #unknown: UnknownTally;
  readonly #stopped: OpenStop[] = [];
  /**
   * For each session, its index in `#stopped` plus 1, or 0 if the session was not stopped.
   * `UNLISTED` for a session that was stopped after the list was full.
   */
  #places: Int32Array | undefined;
  /** The last call counted in `#evaluated`. A call with several requests counts once. */
  #lastEvaluated = -1;
  /** The last call counted in `#hits`, so that a call with several requests counts once. */
  #lastHit = -1;
  /** The last call counted in `#unknown`, so that a call with several requests counts once. */
  #lastUnknown = -1;

  constructor(listed: ListedEntry, state: LimitState, log: CallLog, maxStopped: number) {
    this.listed = listed;
    this.state = state;
    this.#log = log;
    this.#maxStopped = maxStopped;
    this.#unknown = new UnknownTally(log.sources.size);
  }

  /** Evaluates the limit for a call and records the result. */
  evaluate(call: CallCursor): void {
    const result = this.state.evaluate(call);
    this.result = result;
    if (result < PASS) {
      if (this.#lastUnknown === call.ordinal) return;
      this.#lastUnknown = call.ordinal;
      this.#unknown.add(reasonFor(result), call.source);
      return;
    }
    if (this.#lastEvaluated !== call.ordinal) this.#evaluated += 1;
    this.#lastEvaluated = call.ordinal;
    if (result === HIT && this.#lastHit !== call.ordinal) {
      this.#lastHit = call.ordinal;
      this.#hit(call);
    }
  }

  #hit(call: CallCursor): void {
    this.#hits += 1;
    this.#places ??= new Int32Array(this.#log.sessionCount);
    const place = integerAt(this.#places, call.session);
    if (place === UNLISTED) return;
    // This check avoids reading the array at index -1, which would be slow.
    const known = place > 0 ? this.#stopped[place - 1] : undefined;
    if (known) {
      known.further += 1;
      return;
    }
    this.#sessions += 1;
    const isListed = this.#stopped.length < this.#maxStopped;
    if (isListed) this.#stopped.push(this.#stop(call));
    this.#places[call.session] = isListed ? this.#stopped.length : UNLISTED;
  }

  #stop(call: CallCursor): OpenStop {
    const session = this.#log.sessionId(call.session);
    return {
      ...(session !== undefined && { session }),
      source: this.#log.sources.name(call.source),
      order: call.order,
      number: call.number,
      tool: this.#log.tools.name(call.tool),
      ...(!Number.isNaN(call.at) && { at: call.at }),
      count: this.state.count,
      further: 0,
    };
  }

  finish(): LimitResult {
    return {
      listed: this.listed,
      evaluated: this.#evaluated,
      hits: this.#hits,
      decisions: this.decisions,
      sessions: this.#sessions,
      stopped: this.#stopped,
    };
  }

  notEvaluated(): readonly NotEvaluated[] {
    return this.#unknown.rows(this.listed, this.#log);
  }
}
