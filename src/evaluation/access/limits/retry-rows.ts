import type { LimitOf } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import { IdenticalRows, OUTCOME, type Outcome, OutcomeRows } from './call-rows.ts';
import { RetryLoopState } from './retry-loop-state.ts';

/** The rows that retry loops count. Those that no limit needs are not kept. */
export class RetryRows {
  readonly #sessions: number;
  readonly #identicalStates: RetryLoopState[] = [];
  readonly #outcomeStates: RetryLoopState[] = [];
  #denied: OutcomeRows | undefined;
  #failed: OutcomeRows | undefined;
  #identical: IdenticalRows | undefined;

  constructor(sessions: number) {
    this.#sessions = sessions;
  }

  /** Returns the state of a limit, whose rows are kept from now on. */
  state(limit: LimitOf<'retry_loop'>): RetryLoopState {
    const state = new RetryLoopState(limit, this.#rowsFor(limit.on), this.#sessions);
    const states = limit.on === 'identical' ? this.#identicalStates : this.#outcomeStates;
    if (limit.within !== undefined) states.push(state);
    return state;
  }

  #rowsFor(on: LimitOf<'retry_loop'>['on']): OutcomeRows | IdenticalRows {
    switch (on) {
      case 'denied':
        this.#denied ??= new OutcomeRows(this.#sessions);
        return this.#denied;
      case 'failed':
        this.#failed ??= new OutcomeRows(this.#sessions);
        return this.#failed;
      case 'identical':
        this.#identical ??= new IdenticalRows(this.#sessions);
        return this.#identical;
      default:
        return on satisfies never;
    }
  }

  /** Adds a call to the rows of calls with the same arguments. */
  addIdentical(call: CallCursor): void {
    if (this.#identical === undefined) return;
    this.#identical.add(call);
    for (const state of this.#identicalStates) state.enter(call);
  }

  /** Adds a call to the other rows; `isDenied` says whether the lists deny it. */
  addOutcome(call: CallCursor, isDenied: boolean): void {
    if (this.#denied === undefined && this.#failed === undefined) return;
    this.#denied?.add(call, outcomeOf(call, isDenied || call.isDenied));
    this.#failed?.add(call, outcomeOf(call, isDenied || call.isFailed));
    for (const state of this.#outcomeStates) state.enter(call);
  }

  /** Ends the rows of a session, because the user has a turn. */
  turn(session: number): void {
    this.#denied?.turn(session);
    this.#failed?.turn(session);
    this.#identical?.turn(session);
  }
}

function outcomeOf(call: CallCursor, isCounted: boolean): Outcome {
  if (isCounted) return OUTCOME.yes;
  return call.hasStatus ? OUTCOME.no : OUTCOME.perhaps;
}
