import type { CronFault } from '../pattern/time/cron-fault.ts';
import type { HoursFault } from '../pattern/time/hours-window.ts';

/** The reason why a behavioural limit cannot be read. */
export type LimitFault =
  | { readonly kind: 'no-kind' }
  | { readonly kind: 'several-kinds'; readonly kinds: readonly string[] }
  /** An entry that allows cannot have a limit. */
  | { readonly kind: 'allows' }
  | { readonly kind: 'rate'; readonly text: string }
  | { readonly kind: 'cron'; readonly text: string; readonly fault: CronFault }
  | { readonly kind: 'time-zone'; readonly name: string }
  | { readonly kind: 'both-windows' }
  | { readonly kind: 'no-window' }
  | { readonly kind: 'hours'; readonly fault: HoursFault }
  /** A `limit` next to a `rule_type`. */
  | { readonly kind: 'two-limits' }
  | { readonly kind: 'config-without-type' }
  | { readonly kind: 'unknown-type'; readonly type: string; readonly meant?: string }
  | { readonly kind: 'config-text'; readonly said: string }
  | { readonly kind: 'config-shape' }
  | { readonly kind: 'config-unknown'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'config-twice'; readonly key: string; readonly other: string }
  /** `usual` is the value that Moneypenny silently uses. */
  | { readonly kind: 'config-missing'; readonly key: string; readonly usual: string }
  | { readonly kind: 'config-value'; readonly key: string; readonly expected: string };
