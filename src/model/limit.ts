import type { Place } from '../document/document.ts';
import type { TimeWindow } from '../pattern/time/time-window.ts';

/** The calls that a rate limit counts together. */
export const RATE_KEYS = ['session', 'agent', 'tool', 'entry'] as const;
export type RateKey = (typeof RATE_KEYS)[number];

/** The calls that a retry loop consists of. */
export const RETRY_KINDS = ['denied', 'failed', 'identical'] as const;
type RetryKind = (typeof RETRY_KINDS)[number];

/** The tokens that a budget counts. `uncached` is all but tokens read from a cache. */
export const TOKEN_COUNTS = ['total', 'output', 'input', 'uncached'] as const;
export type TokenCount = (typeof TOKEN_COUNTS)[number];

/**
 * A behavioural limit: a condition on the calls before a call, or on its time. The entry decides
 * only while its limit is reached (docs/reference/limits.md#kinds-of-limit).
 */
export type Limit = { readonly place: Place } & (
  | {
      readonly kind: 'rate';
      /** The number of calls that pass. The next one reaches the limit. */
      readonly max: number;
      /** The length of the sliding window in milliseconds, or the whole session. */
      readonly per: number | 'session';
      readonly by: RateKey;
    }
  | {
      readonly kind: 'retry_loop';
      /** The number of calls in a row that reaches the limit. */
      readonly max: number;
      readonly on: RetryKind;
      /**
       * The time within which the calls have to happen, in milliseconds. Absent if any time counts.
       */
      readonly within?: number;
    }
  | {
      readonly kind: 'token_budget';
      /** The number of tokens of a session, spent before a call, that reaches the limit. */
      readonly max: number;
      readonly count: TokenCount;
    }
  | {
      readonly kind: 'time_window';
      /** Whether the limit is reached inside the windows or outside all of them. */
      readonly reached: 'inside' | 'outside';
      readonly window: TimeWindow;
      /** The windows as written, for reports. */
      readonly text: string;
    }
);
export type LimitKind = Limit['kind'];
export type LimitOf<Kind extends LimitKind> = Extract<Limit, { readonly kind: Kind }>;

/** The kinds of limit, by their key in a file. */
export const LIMIT_KINDS = [
  'rate',
  'retry_loop',
  'token_budget',
  'time_window',
] as const satisfies readonly LimitKind[];
