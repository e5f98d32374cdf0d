import type { LimitOf } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import { IdenticalRows, OUTCOME, type Outcome, OutcomeRows, Streaks } from './call-rows.ts';
import { RecentCalls } from './recent-calls.ts';
import { RetryLoopState } from './retry-loop-state.ts';

/**
 * Tracks the rows of calls that retry-loop limits count. Rows that no limit uses are not tracked.
 */
export class RetryRows {
  readonly #sessions: number;
  readonly #streaks: Streaks;
  /** The recent calls in each session, by window length in milliseconds. */
  readonly #recents = new Map<number, RecentCalls>();
  #recentList: readonly RecentCalls[] = [];
  #isUsed = false;
  #place: ReturnType<Streaks['enter']> = 'first';
  #denied: OutcomeRows | undefined;
  #failed: OutcomeRows | undefined;
  #identical: IdenticalRows | undefined;

  constructor(sessions: number) {
    this.#sessions = sessions;
    this.#streaks = new Streaks(sessions);
  }

  /** Returns a limit's state and starts tracking the rows that the limit uses. */
  state(limit: LimitOf<'retry_loop'>): RetryLoopState {
    this.#isUsed = true;
    const { on, within } = limit;
    const recent = within === undefined ? undefined : this.#recentFor(within);
    return new RetryLoopState(limit, this.#rowsFor(on), recent);
  }

  #recentFor(within: number): RecentCalls {
    const recent = this.#recents.get(within) ?? new RecentCalls(within, this.#sessions);
    this.#recents.set(within, recent);
    this.#recentList = [...this.#recents.values()];
    return recent;
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

  /** Begins a call by adding it to the rows of identical calls. */
  enter(call: CallCursor): void {
    if (!this.#isUsed) return;
    this.#place = this.#streaks.enter(call);
    for (const recent of this.#recentList) recent.add(call, this.#place);
    this.#identical?.add(call, this.#place);
  }

  /**
   * Completes a call by adding it to the rows of denied calls and of failed calls. `isDenied` is
   * true if the access lists deny the call.
   */
  settle(call: CallCursor, isDenied: boolean): void {
    if (!this.#isUsed) return;
    const { session } = call;
    this.#denied?.add(session, this.#place, outcomeOf(call, isDenied || call.isDenied));
    this.#failed?.add(session, this.#place, outcomeOf(call, isDenied || call.isFailed));
  }

  /** Ends a session's rows after a user message. */
  turn(session: number): void {
    this.#streaks.turn(session);
  }
}

function outcomeOf(call: CallCursor, isCounted: boolean): Outcome {
  if (isCounted) return OUTCOME.yes;
  return call.hasStatus ? OUTCOME.no : OUTCOME.perhaps;
}
