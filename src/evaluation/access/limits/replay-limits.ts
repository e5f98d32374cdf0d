import type { AccessEntry, Effect } from '../../../model/access.ts';
import type { ListedEntry } from '../access-policy.ts';
import type { CompiledAccess } from '../decide-access.ts';
import { CallCursor } from './call-cursor.ts';
import { type CallLog, EVENT, type EventColumns } from './call-log.ts';
import { byteAt, floatAt, integerAt } from './columns.ts';
import { DecisionPlan } from './decision-plan.ts';
import type { LimitReplay, LimitReplayOptions, NotEvaluated, OnDecision } from './limit-replay.ts';
import type { LimitState } from './limit-state.ts';
import { LimitTally, UnknownTally } from './limit-tally.ts';
import { RateGrouping } from './rate-groups.ts';
import { RateState } from './rate-state.ts';
import { RetryRows } from './retry-rows.ts';
import type { SubjectView, UnknownMatch } from './subject-views.ts';
import { TimeWindowState } from './time-window-state.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { SessionTokens, TokenBudgetState } from './token-budget-state.ts';

/** The default maximum number of stopped sessions to list for each limit. */
const MAX_STOPPED = 1_000;

/**
 * Replays a call log by determining the decision for each call in order, and evaluating each limit
 * at each call (docs/reference/limits.md#replay). The log must have been created for the same
 * access lists.
 */
export function replayLimits(
  compiled: CompiledAccess,
  log: CallLog,
  options: LimitReplayOptions = {},
): LimitReplay {
  const replay = new Replay(log, options);
  replay.run();
  return replay.finish(orderOf(compiled));
}

/** Returns each entry's position in the access lists. */
function orderOf({
  access: { policy, entryOf },
}: CompiledAccess): ReadonlyMap<ListedEntry, number> {
  const listed = policy.stages.flatMap(({ rules }) => rules.flatMap((rule) => entryOf(rule) ?? []));
  return new Map(listed.map((entry, index) => [entry, index]));
}

/** The plan for evaluating the calls that share a `SubjectView`. */
interface ViewPlan {
  readonly plan: DecisionPlan;
  /** The limits of entries that may match, depending on a field that is missing from the trace. */
  readonly possible: readonly LimitTally[];
  readonly unknown: readonly UnknownMatch[];
  /** The number of calls in each file that may match the entries in `unknown`. */
  readonly unknownCalls: Int32Array;
}

class Replay {
  readonly #log: CallLog;
  readonly #columns: EventColumns;
  readonly #tokens: SessionTokens;
  readonly #rows: RetryRows;
  readonly #grouping: RateGrouping;
  readonly #tallies = new Map<ListedEntry, LimitTally>();
  readonly #plans: readonly ViewPlan[];
  readonly #onDecision: OnDecision | undefined;
  readonly #maxStopped: number;
  readonly #counts: Record<Effect, number> = { allow: 0, deny: 0, audit: 0 };

  constructor(log: CallLog, { maxStopped = MAX_STOPPED, onDecision }: LimitReplayOptions) {
    this.#log = log;
    this.#columns = log.columns();
    this.#maxStopped = maxStopped;
    this.#onDecision = onDecision;
    this.#tokens = new SessionTokens(log, this.#columns);
    this.#rows = new RetryRows(log.sessionCount);
    this.#grouping = new RateGrouping(log);
    this.#plans = log.views.list.map((view) => this.#planOf(view));
  }

  #planOf({ matched, unknown }: SubjectView): ViewPlan {
    return {
      plan: new DecisionPlan(matched, (listed) => this.#tallyOf(listed), dependsOnDecision),
      possible: unknown.flatMap(({ listed }) =>
        listed.entry.limit ? [this.#tallyOf(listed)] : [],
      ),
      unknown,
      unknownCalls: new Int32Array(unknown.length === 0 ? 0 : this.#log.sources.size),
    };
  }

  #tallyOf(listed: ListedEntry): LimitTally {
    const known = this.#tallies.get(listed);
    if (known) return known;
    const tally = new LimitTally(listed, this.#stateOf(listed.entry), this.#log, this.#maxStopped);
    this.#tallies.set(listed, tally);
    return tally;
  }

  #stateOf({ limit, name }: AccessEntry): LimitState {
    if (limit === undefined) throw new Error(`the entry ${name} has no limit`);
    switch (limit.kind) {
      case 'rate':
        return new RateState(limit, this.#grouping.groupsOf(limit));
      case 'retry_loop':
        return this.#rows.state(limit);
      case 'token_budget':
        return new TokenBudgetState(limit.max, limit.count, this.#tokens);
      case 'time_window':
        return new TimeWindowState(limit);
      default:
        return limit satisfies never;
    }
  }

  run(): void {
    const timeline = timelineOf(this.#log);
    if (this.#hasUntimedCalls()) this.#addUntimed(timeline);
    const call = new CallCursor(this.#log, this.#columns, timeline);
    const { kind, session } = this.#columns;
    for (const event of timeline.events) {
      switch (byteAt(kind, event)) {
        case EVENT.usage:
          this.#tokens.add(event);
          break;
        case EVENT.turn:
          this.#rows.turn(integerAt(session, event));
          break;
        default:
          call.move(event);
          this.#decide(call);
      }
    }
  }

  #hasUntimedCalls(): boolean {
    const { at, kind } = this.#columns;
    for (let event = 0; event < kind.length; event += 1)
      if (byteAt(kind, event) === EVENT.call && Number.isNaN(floatAt(at, event))) return true;
    return false;
  }

  #addUntimed(timeline: Timeline): void {
    const call = new CallCursor(this.#log, this.#columns, timeline);
    for (const event of timeline.events) {
      if (byteAt(this.#columns.kind, event) !== EVENT.call) continue;
      call.move(event);
      if (!Number.isNaN(call.at)) continue;
      const { plan, possible } = this.#viewOf(call);
      for (const { state } of plan.before) state.addUntimed?.(call);
      for (const { state } of possible) state.addUntimed?.(call);
    }
  }

  #viewOf({ view }: CallCursor): ViewPlan {
    const plan = this.#plans[view];
    if (plan === undefined) throw new Error(`the call log has no view ${view}`);
    return plan;
  }

  #decide(call: CallCursor): void {
    const { plan, possible, unknownCalls } = this.#viewOf(call);
    if (unknownCalls.length > 0) {
      unknownCalls[call.source] = integerAt(unknownCalls, call.source) + 1;
      for (const { state } of possible) state.addPossible?.(call);
    }
    this.#rows.enter(call);
    let planned = plan.before.length === 0 ? plan.unlimited : plan.decideBefore(call);
    this.#rows.settle(call, planned.decision.effect === 'deny');
    if (plan.after.length > 0) planned = plan.decideAfter(call);
    const { decision, tally } = planned;
    this.#counts[decision.effect] += 1;
    if (tally) tally.decisions += 1;
    this.#onDecision?.(call, decision, tally?.state.count);
  }

  finish(order: ReadonlyMap<ListedEntry, number>): LimitReplay {
    const tallies = [...this.#tallies.values()].toSorted(
      (a, b) => (order.get(a.listed) ?? 0) - (order.get(b.listed) ?? 0),
    );
    const unmatched = this.#unmatched();
    const notEvaluated = [...order.keys()].flatMap((listed): readonly NotEvaluated[] => [
      ...(this.#tallies.get(listed)?.notEvaluated() ?? []),
      ...(unmatched.get(listed)?.rows(listed, this.#log) ?? []),
    ]);
    return {
      limits: tallies.map((tally) => tally.finish()),
      notEvaluated,
      decisions: this.#counts,
    };
  }

  /**
   * Returns the number of calls that each entry may match, depending on a field that is missing
   * from the trace.
   */
  #unmatched(): ReadonlyMap<ListedEntry, UnknownTally> {
    const tallies = new Map<ListedEntry, UnknownTally>();
    for (const { unknown, unknownCalls } of this.#plans)
      for (const { listed, field } of unknown) {
        const tally = tallies.get(listed) ?? new UnknownTally(this.#log.sources.size);
        tallies.set(listed, tally);
        for (const [source, calls] of unknownCalls.entries())
          if (calls > 0) tally.add(field, source, calls);
      }
    return tallies;
  }
}

/** Returns whether a limit depends on the decision of the other entries. */
function dependsOnDecision({ limit }: AccessEntry): boolean {
  return limit?.kind === 'retry_loop' && limit.on !== 'identical';
}
