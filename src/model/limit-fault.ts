import type { Reader } from '../document/reader.ts';
import type { CronFault } from '../pattern/time/cron-fault.ts';
import type { HoursFault } from '../pattern/time/hours-window.ts';
import type { Limit } from './limit.ts';

/** The type of value that a key in `rule_config` must have. */
export type ConfigValue = 'count' | 'seconds' | 'hour' | 'days' | 'cron';

/** The reason why a behavioural limit is invalid. */
export type LimitFault =
  | { readonly kind: 'no-kind' }
  | { readonly kind: 'several-kinds'; readonly kinds: readonly string[] }
  /** The entry has the effect `allow`, which cannot have a limit. */
  | { readonly kind: 'allows' }
  | { readonly kind: 'rate'; readonly text: string }
  | { readonly kind: 'cron'; readonly text: string; readonly fault: CronFault }
  | { readonly kind: 'time-zone'; readonly name: string }
  /**
   * The time window defines both when to allow and when to deny. `keys` contains the two keys in
   * conflict.
   */
  | { readonly kind: 'both-windows'; readonly keys: readonly [string, string] }
  /** The time window does not define any times. `keys` contains the keys that could define them. */
  | { readonly kind: 'no-window'; readonly keys: readonly string[] }
  | { readonly kind: 'hours'; readonly fault: HoursFault }
  /** The entry has both a `limit` and a `rule_type`. */
  | { readonly kind: 'two-limits' }
  | { readonly kind: 'config-without-type' }
  | { readonly kind: 'unknown-type'; readonly type: string; readonly meant?: string }
  | { readonly kind: 'config-text' }
  | { readonly kind: 'config-shape' }
  | {
      readonly kind: 'config-unknown';
      readonly type: string;
      readonly key: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'config-twice'; readonly key: string; readonly other: string }
  /** A required key is missing. `usual` is the value that Moneypenny silently uses instead. */
  | { readonly kind: 'config-missing'; readonly key: string; readonly usual: string }
  | { readonly kind: 'config-value'; readonly key: string; readonly expected: ConfigValue };

/** A limit, or `broken` if the limit is invalid and the reason has been reported. */
export type ReadLimit = Limit | 'broken';

/** Reports a fault in a limit at the reader's place. Always returns `broken`. */
export type Refuse = (at: Reader, fault: LimitFault) => 'broken';
