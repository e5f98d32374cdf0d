import { inOrderOfPriority, type ListedEntry } from '../../evaluation/access/access-policy.ts';
import type { AccessEntry, AccessLists } from '../../model/access.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { contentOf, type EntryPair, entryPairs } from './entry-pairs.ts';

/**
 * The entries at the base and head whose limits are reached. It contains both entries of a pair, or
 * neither.
 */
export type LimitState = ReadonlySet<AccessEntry>;

/** The maximum number of states to compare. */
const MAX_STATES = 32;

/** The combinations of reached limits for which access lists are compared. */
interface LimitStates {
  readonly states: readonly LimitState[];
  /** Whether `states` contains every state in which a decision may differ. */
  readonly isComplete: boolean;
}

/**
 * Returns the combinations of reached limits to compare
 * (docs/reference/comparison.md#access-lists): no limits, all limits, and two combinations for each
 * edited entry. In both combinations, the edited entry determines the decision. In the first, every
 * later limit is also reached if its entry has a different effect on the other side (base or head).
 * In the second, no other limits are reached.
 */
export function limitStates(lists: BaseAndHead<AccessLists | undefined>): LimitStates {
  const pairs = entryPairs(lists);
  const limited = pairs.filter(({ base, head }) => base?.entry.limit ?? head?.entry.limit);
  if (limited.length === 0) return { states: [new Set()], isComplete: true };
  const sides = {
    base: sideOf(pairs, 'base', lists.base),
    head: sideOf(pairs, 'head', lists.head),
  };
  const states = new Map<string, LimitState>();
  const add = (reached: readonly EntryPair[]): void => {
    const chosen = limited.filter((pair) => reached.includes(pair));
    const key = chosen.map((pair) => limited.indexOf(pair)).join();
    if (!states.has(key)) states.set(key, entriesOf(chosen));
  };
  add([]);
  add(limited);
  const edited = editedPairs(pairs, sides);
  for (const [here, there] of [
    ['base', 'head'],
    ['head', 'base'],
  ] as const)
    for (const pair of edited) {
      const entry = pair[here]?.entry;
      if (entry === undefined) continue;
      const rest = limited.filter(
        (other) =>
          other !== pair && other[there]?.entry.limit && !sides[here].precedes(other, pair),
      );
      const own = entry.limit ? [pair] : [];
      add([...own, ...rest.filter((other) => other[there]?.entry.effect !== entry.effect)]);
      add(own);
      if (states.size > MAX_STATES) return { states: [...states.values()], isComplete: false };
    }
  return { states: [...states.values()], isComplete: true };
}

function entriesOf(pairs: readonly EntryPair[]): LimitState {
  return new Set(
    pairs.flatMap(({ base, head }) => [base, head].flatMap((side) => side?.entry ?? [])),
  );
}

/** The order in which the entries of the base or head are evaluated. */
interface Side {
  /** The pairs with an entry on this side, in evaluation order. */
  readonly order: readonly EntryPair[];
  /** Whether the first entry is evaluated before the second in the same stage. */
  readonly precedes: (first: EntryPair, second: EntryPair) => boolean;
}

function sideOf(
  pairs: readonly EntryPair[],
  side: 'base' | 'head',
  lists: AccessLists | undefined,
): Side {
  const pairOf = new Map<AccessEntry, EntryPair>();
  for (const pair of pairs) {
    const entry = pair[side]?.entry;
    if (entry) pairOf.set(entry, pair);
  }
  const stages = [...(lists?.floors ?? []).map((floor) => [floor]), lists?.own ?? []];
  const places = new Map<EntryPair, { readonly stage: number; readonly at: number }>();
  for (const [stage, group] of stages.entries())
    for (const [at, { entry }] of inOrderOfPriority(group).entries()) {
      const pair = pairOf.get(entry);
      if (pair) places.set(pair, { stage, at });
    }
  return {
    order: [...places.keys()],
    precedes: (first, second) => {
      const [a, b] = [places.get(first), places.get(second)];
      return a !== undefined && b !== undefined && a.stage === b.stage && a.at < b.at;
    },
  };
}

/** Returns the pairs that a change adds, removes, edits or moves. */
function editedPairs(
  pairs: readonly EntryPair[],
  { base, head }: BaseAndHead<Side>,
): readonly EntryPair[] {
  const edited = new Set(pairs.filter(({ base: was, head: is }) => !isSame(was, is)));
  const isKept = (pair: EntryPair): boolean => pair.base !== undefined && pair.head !== undefined;
  const [before, after] = [base.order.filter(isKept), head.order.filter(isKept)];
  const first = before.findIndex((pair, index) => after[index] !== pair);
  const last = before.findLastIndex((pair, index) => after[index] !== pair);
  for (const pair of first === -1 ? [] : before.slice(first, last + 1)) edited.add(pair);
  return [...edited];
}

function isSame(was: ListedEntry | undefined, is: ListedEntry | undefined): boolean {
  return was !== undefined && is !== undefined && contentOf(was.entry) === contentOf(is.entry);
}
