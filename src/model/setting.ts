import type { Place } from '../document/document.ts';

/**
 * Defines how two values of a setting are compared.
 *
 * - `ranked`: by position in a list, strictest first. The two values of a pair in `alike` are
 *   equal.
 * - `amount`, `date`: a higher or later value permits more, unless `wider` is `less`. A missing
 *   value permits the most.
 * - `set`: more members permit more, unless `wider` is `less`. A missing value represents all
 *   possible members.
 * - `mixed`: any change adds some permissions and removes others.
 * - `unordered`: different values cannot be compared.
 */
export type SettingOrder =
  | {
      readonly kind: 'ranked';
      readonly strictestFirst: readonly unknown[];
      readonly alike?: readonly (readonly [unknown, unknown])[];
    }
  | { readonly kind: 'amount' | 'date'; readonly wider?: 'more' | 'less' }
  | { readonly kind: 'set'; readonly wider?: 'more' | 'less' }
  | { readonly kind: 'mixed' | 'unordered' };

/** A setting in a policy, such as a mode or an amount. Rules are not settings. */
export interface Setting {
  /** A key that identifies the setting in every policy. */
  readonly key: string;
  /** The setting's name in a sentence, such as `the enforcement mode`. */
  readonly subject: string;
  readonly order: SettingOrder;
  /**
   * The value. Dates are in milliseconds since 1970. Undefined if the policy does not set a value.
   */
  readonly value: unknown;
  /** A description of the value. If absent, reports quote the value itself. */
  readonly words?: string;
  readonly place?: Place;
}

/**
 * The effect on permissions of changing a setting from its base value to its head value.
 *
 * With `both`, the head value adds some permissions and removes others. With `unclear`, the values
 * cannot be compared, and the change is treated as a widening.
 */
export type SettingComparison = 'same' | 'wider' | 'narrower' | 'both' | 'unclear';

/** Compares a setting's base value with its head value, and returns the effect on permissions. */
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
      const isReversed = order.wider === 'less';
      const rankOf = (value: unknown): number =>
        value === undefined
          ? Number.POSITIVE_INFINITY
          : (isReversed ? -1 : 1) * (typeof value === 'number' ? value : Number.NaN);
      return compareNumbers(rankOf(base), rankOf(head));
    }
    case 'set':
      return order.wider === 'less'
        ? compareSets(membersOf(head), membersOf(base))
        : compareSets(membersOf(base), membersOf(head));
    case 'mixed':
      return JSON.stringify(base) === JSON.stringify(head) ? 'same' : 'both';
    case 'unordered':
      return JSON.stringify(base) === JSON.stringify(head) ? 'same' : 'unclear';
    default:
      return order satisfies never;
  }
}

function isAlike(pairs: readonly (readonly [unknown, unknown])[], a: unknown, b: unknown): boolean {
  return pairs.some(([first, second]) =>
    first === a ? second === b : first === b && second === a,
  );
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
  const hasAdded = [...head].some((member) => !base.has(member));
  const hasRemoved = [...base].some((member) => !head.has(member));
  if (hasAdded) return hasRemoved ? 'both' : 'wider';
  return hasRemoved ? 'narrower' : 'same';
}
