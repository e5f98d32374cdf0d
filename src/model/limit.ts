import type { Place } from '../document/document.ts';
import type { TimeWindow } from '../pattern/time/time-window.ts';

/**
 * The ways to group calls for a rate limit. Calls are counted separately for each session, agent or
 * tool, or together for all requests that the entry matches.
 */
export const RATE_KEYS = ['session', 'agent', 'tool', 'entry'] as const;
export type RateKey = (typeof RATE_KEYS)[number];

/** The kinds of call that form a retry loop if they occur in a row. */
export const RETRY_KINDS = ['denied', 'failed', 'identical'] as const;
type RetryKind = (typeof RETRY_KINDS)[number];

/** The tokens that a token budget counts. `uncached` excludes tokens read from a cache. */
export const TOKEN_COUNTS = ['total', 'output', 'input', 'uncached'] as const;
export type TokenCount = (typeof TOKEN_COUNTS)[number];

/**
 * A behavioural limit, which depends on the time of a call or on earlier calls. An entry with a
 * limit applies only while the limit is reached (docs/reference/limits.md#kinds-of-limit).
 */
export type Limit = { readonly place: Place } & (
  | {
      readonly kind: 'rate';
      /** The maximum number of calls. The limit is reached at the next call. */
      readonly max: number;
      /**
       * The length of the sliding window in milliseconds, or `session` if calls are counted over
       * the whole session.
       */
      readonly per: number | 'session';
      readonly by: RateKey;
    }
  | {
      readonly kind: 'retry_loop';
      /** The number of consecutive calls at which the limit is reached. */
      readonly max: number;
      readonly on: RetryKind;
      /**
       * The period, in milliseconds, within which the calls must occur. Absent if there is no such
       * restriction.
       */
      readonly within?: number;
    }
  | {
      readonly kind: 'token_budget';
      /**
       * The number of tokens at which the limit is reached. Only tokens that the session spent
       * before the call are counted.
       */
      readonly max: number;
      readonly count: TokenCount;
    }
  | {
      readonly kind: 'time_window';
      /** Whether the limit is reached inside or outside the time window. */
      readonly reached: 'inside' | 'outside';
      readonly window: TimeWindow;
      /** The time window as written in the file, for reports. */
      readonly text: string;
    }
);
export type LimitKind = Limit['kind'];
export type LimitOf<Kind extends LimitKind> = Extract<Limit, { readonly kind: Kind }>;

/** The kinds of behavioural limit, which are also the keys in files. */
export const LIMIT_KINDS = [
  'rate',
  'retry_loop',
  'token_budget',
  'time_window',
] as const satisfies readonly LimitKind[];
