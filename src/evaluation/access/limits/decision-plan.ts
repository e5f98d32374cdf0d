import type { AccessEntry } from '../../../model/access.ts';
import type { AccessDecision, MatchedEntries } from '../decide-access.ts';
import type { CallCursor } from './call-cursor.ts';
import { HIT, PASS } from './limit-state.ts';
import type { LimitTally } from './limit-tally.ts';

/** The maximum number of decisions that a plan stores. */
const MAX_DECISIONS = 4096;

/** A decision for a call, and the limit of the entry that applies. */
interface PlannedDecision {
  readonly decision: AccessDecision;
  /**
   * The limit of the entry that applies. Undefined if the entry has no limit or if a default
   * applies.
   */
  readonly tally: LimitTally | undefined;
}

/**
 * A limit in a plan. If this limit is the first one reached in its stage, its `weight` is added to
 * the index into `#decisions`.
 */
interface PlannedLimit {
  readonly tally: LimitTally;
  readonly stage: number;
  readonly weight: number;
}

/**
 * Computes the decisions for calls that match the same entries. Each decision depends only on the
 * first limit that is reached in each stage. There are thus few possible decisions, and each is
 * computed only once.
 */
export class DecisionPlan {
  readonly #matched: MatchedEntries;
  readonly #limits: readonly PlannedLimit[];
  /** The decisions computed so far. The index encodes the first limit reached in each stage. */
  readonly #decisions: (PlannedDecision | undefined)[];
  /** The decision if no limit is reached. */
  readonly unlimited: PlannedDecision;
  /** The limits that do not depend on the decision. */
  readonly before: readonly LimitTally[];
  /**
   * The limits that depend on the decision of the other entries, and must therefore be evaluated
   * last.
   */
  readonly after: readonly LimitTally[];

  constructor(
    matched: MatchedEntries,
    tallyOf: (listed: MatchedEntries['limited'][number][number]) => LimitTally,
    isAfter: (entry: AccessEntry) => boolean,
  ) {
    this.#matched = matched;
    const limits: PlannedLimit[] = [];
    let unit = 1;
    for (const [stage, entries] of matched.limited.entries()) {
      for (const [index, listed] of entries.entries())
        limits.push({ tally: tallyOf(listed), stage, weight: unit * (index + 1) });
      unit *= entries.length + 1;
    }
    this.#limits = limits;
    this.#decisions = new Array(Math.min(unit, MAX_DECISIONS));
    const tallies = limits.map(({ tally }) => tally);
    this.before = tallies.filter(({ listed }) => !isAfter(listed.entry));
    this.after = tallies.filter(({ listed }) => isAfter(listed.entry));
    this.unlimited = { decision: matched.decide(() => false), tally: undefined };
  }

  /**
   * Evaluates the limits in `before` and returns the decision that applies if no limit in `after`
   * is reached.
   */
  decideBefore(call: CallCursor): PlannedDecision {
    for (const tally of this.after) tally.result = PASS;
    for (const tally of this.before) tally.evaluate(call);
    return this.#decide();
  }

  /**
   * Evaluates the limits in `after` and returns the final decision. `decideBefore` must be called
   * first.
   */
  decideAfter(call: CallCursor): PlannedDecision {
    for (const tally of this.after) tally.evaluate(call);
    return this.#decide();
  }

  #decide(): PlannedDecision {
    let number = 0;
    let decided = -1;
    for (const { tally, stage, weight } of this.#limits) {
      if (tally.result !== HIT || stage === decided) continue;
      number += weight;
      decided = stage;
    }
    if (number === 0) return this.unlimited;
    const known = this.#decisions[number];
    if (known) return known;
    const decision = this.#decideNew();
    if (number < this.#decisions.length) this.#decisions[number] = decision;
    return decision;
  }

  #decideNew(): PlannedDecision {
    const reached = this.#limits.flatMap(({ tally }) => (tally.result === HIT ? [tally] : []));
    const entries = new Set(reached.map(({ listed }) => listed.entry));
    const decision = this.#matched.decide((entry) => entries.has(entry));
    return { decision, tally: reached.find(({ listed }) => listed === decision.decidedBy) };
  }
}
