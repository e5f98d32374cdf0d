import { limitText } from '../../evaluation/access/limit-text.ts';
import { quoted } from '../../finding/words.ts';
import {
  type Limit,
  type LimitOf,
  RATE_KEYS,
  type RateKey,
  type TokenCount,
} from '../../model/limit.ts';
import { localTimeText } from '../../pattern/time/local-time-text.ts';
import { firstNewTime } from '../../pattern/time/new-time.ts';
import type { TimeSet } from '../../pattern/time/time-window.ts';
import type { Direction } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';
import type { EntryPair } from './entry-pairs.ts';

/** The effect of changing a limit's value. */
type Effect = 'same' | 'wider' | 'narrower' | 'unclear';

/**
 * Returns a change for each limit that was raised, lowered or replaced. Limits of added or removed
 * entries are ignored, because the comparison of requests already reports them.
 */
export function limitChanges(pairs: readonly EntryPair[]): readonly ChangeDraft[] {
  return pairs.flatMap(({ base, head }): readonly ChangeDraft[] => {
    const [before, entry] = [base?.entry.limit, head?.entry];
    const after = entry?.limit;
    if (before === undefined || entry === undefined || after === undefined) return [];
    const { effect, example } = compareLimits(before, after);
    if (effect === 'same') return [];
    const [was, now] = [limitText(before), limitText(after)];
    return [
      {
        direction: DIRECTIONS[effect],
        kind: 'limit',
        subject: `the limit in the entry ${quoted(entry.name)}`,
        before: was,
        after: now,
        sentence: `the limit in the entry ${quoted(entry.name)} is now ${now} instead of ${was}${example === undefined ? '' : `, so it no longer applies on ${example}`}`,
        at: after.place,
        wasAt: before.place,
        ...(effect === 'unclear' && { undecided: true as const }),
      },
    ];
  });
}

const DIRECTIONS: Readonly<Record<Exclude<Effect, 'same'>, Direction>> = {
  wider: 'widens',
  narrower: 'narrows',
  unclear: 'widens',
};

interface Compared {
  readonly effect: Effect;
  /** For a changed time window, a time at which the limit no longer applies. */
  readonly example?: string;
}

function compareLimits(before: Limit, after: Limit): Compared {
  if (before.kind === 'rate' && after.kind === 'rate')
    return { effect: compareRates(before, after) };
  if (before.kind === 'retry_loop' && after.kind === 'retry_loop')
    return { effect: compareLoops(before, after) };
  if (before.kind === 'token_budget' && after.kind === 'token_budget')
    return { effect: compareBudgets(before, after) };
  if (before.kind === 'time_window' && after.kind === 'time_window')
    return compareWindows(before, after);
  return { effect: 'unclear' };
}

/**
 * Combines the effects of several edits to a limit. If any edit makes the limit wider, the combined
 * effect is wider.
 */
function combined(effects: readonly Effect[]): Effect {
  for (const effect of ['wider', 'unclear', 'narrower'] as const)
    if (effects.includes(effect)) return effect;
  return 'same';
}

/** Compares two values for which a higher value permits more. */
function higherIsWider(before: number, after: number): Effect {
  return after === before ? 'same' : after > before ? 'wider' : 'narrower';
}

function compareRates(before: LimitOf<'rate'>, after: LimitOf<'rate'>): Effect {
  return combined([
    higherIsWider(before.max, after.max),
    comparePeriods(before.per, after.per),
    compareKeys(before.by, after.by),
  ]);
}

/**
 * Compares the periods over which calls are counted. With a shorter period, earlier calls stop
 * counting sooner, so the limit permits more.
 */
function comparePeriods(before: number | 'session', after: number | 'session'): Effect {
  if (before === after) return 'same';
  if (before === 'session' || after === 'session') return 'unclear';
  return higherIsWider(after, before);
}

/**
 * Compares the keys by which calls are grouped for counting. A key that forms smaller groups
 * permits more.
 */
function compareKeys(before: RateKey, after: RateKey): Effect {
  if (before === after) return 'same';
  const broad: readonly RateKey[] = ['entry', 'agent'];
  const rank = (key: RateKey): number =>
    broad.includes(key) ? broad.indexOf(key) : RATE_KEYS.length;
  if (rank(before) === rank(after)) return 'unclear';
  return higherIsWider(rank(before), rank(after));
}

function compareLoops(before: LimitOf<'retry_loop'>, after: LimitOf<'retry_loop'>): Effect {
  const within = (limit: LimitOf<'retry_loop'>): number => limit.within ?? Number.POSITIVE_INFINITY;
  return combined([
    higherIsWider(before.max, after.max),
    higherIsWider(within(after), within(before)),
    before.on === after.on ? 'same' : 'unclear',
  ]);
}

/** The kinds of token included in each value of `count`. */
const COUNTED: Readonly<Record<TokenCount, readonly string[]>> = {
  total: ['input', 'cache read', 'cache write', 'output'],
  input: ['input', 'cache read', 'cache write'],
  uncached: ['input', 'cache write', 'output'],
  output: ['output'],
};

function compareBudgets(before: LimitOf<'token_budget'>, after: LimitOf<'token_budget'>): Effect {
  return combined([
    higherIsWider(before.max, after.max),
    compareCounts(COUNTED[before.count], COUNTED[after.count]),
  ]);
}

/** Compares the kinds of token that two budgets count. Counting fewer kinds permits more. */
function compareCounts(before: readonly string[], after: readonly string[]): Effect {
  const isLess = before.some((kind) => !after.includes(kind));
  const isMore = after.some((kind) => !before.includes(kind));
  if (isLess) return isMore ? 'unclear' : 'wider';
  return isMore ? 'narrower' : 'same';
}

/** The Monday at which the comparison of time windows starts. */
const START = Date.UTC(2025, 0, 6);

function compareWindows(before: LimitOf<'time_window'>, after: LimitOf<'time_window'>): Compared {
  const setOf = ({ reached, window }: LimitOf<'time_window'>): TimeSet => ({
    kind: reached,
    windows: [window],
  });
  const [was, is] = [setOf(before), setOf(after)];
  // Each time at which the limit no longer applies grants a new permission.
  const lifted = firstNewTime(is, was, START);
  if (lifted) return { effect: 'wider', example: localTimeText(lifted.time, lifted.zone) };
  return { effect: firstNewTime(was, is, START) ? 'narrower' : 'same' };
}
