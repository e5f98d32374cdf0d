import type { Place } from '../document/document.ts';

/**
 * How the values of one setting compare. `ranked`: in the order of a list, the strictest first, but
 * for pairs that are alike; `amount` and `date`: more or later is wider, and nothing is widest,
 * unless `wider` says `less`; `set`: more members are wider, and nothing is every member;
 * `unordered`: another value is not known to be stricter.
 */
export type SettingOrder =
  | {
      readonly kind: 'ranked';
      readonly strictestFirst: readonly unknown[];
      readonly alike?: readonly (readonly [unknown, unknown])[];
    }
  | { readonly kind: 'amount' | 'date'; readonly wider?: 'more' | 'less' }
  | { readonly kind: 'set' }
  | { readonly kind: 'unordered' };

/** Something that a policy sets beside its rules. */
export interface Setting {
  /** Equal for the same setting of two policies. */
  readonly key: string;
  /** What it is called in a sentence: `the enforcement mode`. */
  readonly subject: string;
  readonly order: SettingOrder;
  /** Dates are milliseconds since 1970; undefined where nothing is set. */
  readonly value: unknown;
  /** The value as a sentence says it; absent: the value itself in quotes. */
  readonly words?: string;
  readonly place?: Place;
}

/**
 * What the second value permits against the first: `both` gives one thing and takes another,
 * `unclear` cannot be compared and counts as the less safe case.
 */
export type SettingComparison = 'same' | 'wider' | 'narrower' | 'both' | 'unclear';

/** Compares two values of a setting. */
export function compareSettings(
  order: SettingOrder,
  base: unknown,
  head: unknown,
): SettingComparison {
  switch (order.kind) {
    case 'ranked':
      if (isAlike(order.alike ?? [], base, head)) return 'same';
      return compareNumbers(rankIn(order.strictestFirst, base), rankIn(order.strictestFirst, head));
    case 'amount':
    case 'date': {
      const least = order.wider === 'less';
      const endless = (value: unknown): number =>
        value === undefined
          ? Number.POSITIVE_INFINITY
          : (least ? -1 : 1) * (typeof value === 'number' ? value : Number.NaN);
      return compareNumbers(endless(base), endless(head));
    }
    case 'set':
      return compareSets(membersOf(base), membersOf(head));
    case 'unordered':
      return JSON.stringify(base) === JSON.stringify(head) ? 'same' : 'unclear';
    default:
      return order satisfies never;
  }
}

function isAlike(pairs: readonly (readonly [unknown, unknown])[], a: unknown, b: unknown): boolean {
  return pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

function rankIn(strictestFirst: readonly unknown[], value: unknown): number {
  const rank = strictestFirst.indexOf(value);
  return rank === -1 ? Number.NaN : rank;
}

function compareNumbers(base: number, head: number): SettingComparison {
  if (Number.isNaN(base) || Number.isNaN(head)) return 'unclear';
  return base === head ? 'same' : base < head ? 'wider' : 'narrower';
}

function membersOf(value: unknown): ReadonlySet<unknown> | undefined {
  return value === undefined ? undefined : new Set(value as Iterable<unknown>);
}

function compareSets(
  base: ReadonlySet<unknown> | undefined,
  head: ReadonlySet<unknown> | undefined,
): SettingComparison {
  if (base === undefined || head === undefined)
    return base === head ? 'same' : head === undefined ? 'wider' : 'narrower';
  const gives = [...head].some((member) => !base.has(member));
  const takes = [...base].some((member) => !head.has(member));
  return gives ? (takes ? 'both' : 'wider') : takes ? 'narrower' : 'same';
}
