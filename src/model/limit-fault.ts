import type { CronFault } from '../pattern/time/cron-fault.ts';
import type { HoursFault } from '../pattern/time/hours-window.ts';

/** The value that a key of `rule_config` has to have. */
export type ConfigValue = 'count' | 'seconds' | 'hour' | 'days' | 'cron';

/** The reason why a behavioural limit cannot be read. */
export type LimitFault =
  | { readonly kind: 'no-kind' }
  | { readonly kind: 'several-kinds'; readonly kinds: readonly string[] }
  /** An entry that allows cannot have a limit. */
  | { readonly kind: 'allows' }
  | { readonly kind: 'rate'; readonly text: string }
  | { readonly kind: 'cron'; readonly text: string; readonly fault: CronFault }
  | { readonly kind: 'time-zone'; readonly name: string }
  /** Times to allow and times to deny in one window, under these keys. */
  | { readonly kind: 'both-windows'; readonly keys: readonly [string, string] }
  /** A window without times, which would be under one of these keys. */
  | { readonly kind: 'no-window'; readonly keys: readonly string[] }
  | { readonly kind: 'hours'; readonly fault: HoursFault }
  /** A `limit` next to a `rule_type`. */
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
  /** `usual` is the value that Moneypenny silently uses. */
  | { readonly kind: 'config-missing'; readonly key: string; readonly usual: string }
  | { readonly kind: 'config-value'; readonly key: string; readonly expected: ConfigValue };
