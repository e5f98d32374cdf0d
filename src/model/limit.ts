import type { Place } from '../document/document.ts';
import type { TimeWindow } from '../pattern/time/time-window.ts';

/** Which calls a rate limit counts together: those of one session, agent, tool or entry. */
export const RATE_KEYS = ['session', 'agent', 'tool', 'entry'] as const;
export type RateKey = (typeof RATE_KEYS)[number];

/** Which calls count towards a retry loop. */
export const RETRY_KINDS = ['denied', 'failed', 'identical'] as const;
type RetryKind = (typeof RETRY_KINDS)[number];

/** The tokens that a budget counts. `uncached` excludes tokens read from a cache. */
export const TOKEN_COUNTS = ['total', 'output', 'input', 'uncached'] as const;
export type TokenCount = (typeof TOKEN_COUNTS)[number];

/**
 * A behavioural limit: a condition on the time of a call, or on the calls before it. An entry
 * decides only while its limit is reached (docs/reference/limits.md#kinds-of-limit).
 */
export type Limit = { readonly place: Place } & (
  | {
      readonly kind: 'rate';
      /** The number of calls that stay within the limit. The next call reaches it. */
      readonly max: number;
      /** The length of the sliding window in milliseconds, or `session` for the whole session. */
      readonly per: number | 'session';
      readonly by: RateKey;
    }
  | {
      readonly kind: 'retry_loop';
      /** The number of consecutive calls that reaches the limit. */
      readonly max: number;
      readonly on: RetryKind;
      /**
       * The time within which the calls must occur, in milliseconds. Absent if the time does not
       * matter.
       */
      readonly within?: number;
    }
  | {
      readonly kind: 'token_budget';
      /**
       * The number of tokens that reaches the limit. Only tokens that the session spent before the
       * call count.
       */
      readonly max: number;
      readonly count: TokenCount;
    }
  | {
      readonly kind: 'time_window';
      /** Whether the limit is reached inside the time window or outside it. */
      readonly reached: 'inside' | 'outside';
      readonly window: TimeWindow;
      /** The time window as written in the file, for reports. */
      readonly text: string;
    }
);
export type LimitKind = Limit['kind'];
export type LimitOf<Kind extends LimitKind> = Extract<Limit, { readonly kind: Kind }>;

/** The kinds of behavioural limit. Each is also the key of the limit in a file. */
export const LIMIT_KINDS = [
  'rate',
  'retry_loop',
  'token_budget',
  'time_window',
] as const satisfies readonly LimitKind[];
