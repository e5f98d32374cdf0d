import type { Document, Located, Place } from '../document/document.ts';
import type { Pattern } from '../pattern/match.ts';
import type { RegexFault } from '../pattern/regex/fault.ts';
import type { LinearRegex } from '../pattern/regex/regex.ts';
import type { Limit } from './limit.ts';
import type { LimitFault } from './limit-fault.ts';
import type { RuleSeverity } from './policy.ts';

/**
 * The possible effects of an access-list entry. `audit` allows the request and marks it for
 * logging.
 */
export const EFFECTS = ['allow', 'deny', 'audit'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The request fields for which an access-list entry can have a pattern. */
export const PATTERN_FIELDS = ['actor', 'action', 'resource', 'argument', 'channel'] as const;
export type PatternField = (typeof PATTERN_FIELDS)[number];

/** A compiled pattern for one field of a request, with its source text. */
export interface FieldPattern {
  readonly text: string;
  readonly pattern: Pattern;
  readonly place: Place;
}

/** A regular expression that an access-list entry matches against SQL text. */
export interface SqlPattern {
  readonly text: string;
  /**
   * The compiled expression. Absent if the expression is invalid, which is reported as an error in
   * the access list.
   */
  readonly regex?: LinearRegex;
  readonly place: Place;
}

/** A request that access lists evaluate: an actor's request to perform an action on a resource. */
export interface AccessRequest {
  /** The agent's id or name, with or without the prefix `agent:`. */
  readonly actor: string;
  /** The action: `call`, `execute`, `search`, `write`, `delegate` or any other word. */
  readonly action: string;
  /**
   * The object of the action: a tool name, `sql:` followed by a statement, `memory`, an agent id or
   * any other string.
   */
  readonly resource: string;
  /** The request's arguments as text. Absent if unknown. */
  readonly argument?: string;
  /** The channel of the request. Absent if unknown. */
  readonly channel?: string;
  /** The request's SQL text. Absent if there is none. */
  readonly sql?: string;
}

/** A request in an access list's example or test. Some fields may be missing. */
export interface WrittenRequest {
  readonly request: AccessRequest;
  readonly place: Place;
}

/** A test in an access list: a request, and the decision that the list is expected to make. */
export interface AccessTest extends WrittenRequest {
  readonly expected: Effect;
  /** The name of the entry that the decision must come from. Absent if any entry is acceptable. */
  readonly entry?: Located<string>;
}

/** One entry of an access list (docs/reference/access-lists.md#entries). */
export interface AccessEntry {
  /** The entry's name. For an entry without a name, the entry's position, such as `entry 3`. */
  readonly name: string;
  /** The entry's effect on a matching request. An invalid effect is treated as `deny`. */
  readonly effect: Effect;
  /** The entry's pattern for each request field. A field without a pattern may have any value. */
  readonly patterns: Readonly<Partial<Record<PatternField, FieldPattern>>>;
  readonly sql?: SqlPattern;
  /** The entry's priority. Entries with a higher priority are evaluated first. */
  readonly priority: number;
  /** Whether the file sets the entry's priority. */
  readonly hasPriority: boolean;
  readonly enabled: boolean;
  readonly message?: string;
  readonly severity: RuleSeverity;
  /**
   * The entry's behavioural limit. If present, the entry applies only while the limit is reached.
   */
  readonly limit?: Limit;
  /**
   * Whether the entry's limit is invalid. If so, the entry always applies if its effect is `deny`,
   * and otherwise never applies.
   */
  readonly hasBrokenLimit: boolean;
  readonly match: readonly WrittenRequest[];
  readonly notMatch: readonly WrittenRequest[];
  readonly place: Place;
}

/** Returns whether an entry has no limit and matches every request. */
export function matchesEverything(entry: AccessEntry): boolean {
  const { patterns, sql, limit, hasBrokenLimit } = entry;
  if (sql || limit || hasBrokenLimit || patterns.argument || patterns.channel) return false;
  return Object.values(patterns).every(({ text }) => /^\*+$/.test(text));
}

/** The content of an access-list file (docs/reference/access-lists.md#the-file). */
export interface AccessList {
  readonly document: Document;
  readonly scope: 'org' | 'agent';
  /** The entries, in the order in which the file lists them. */
  readonly entries: readonly AccessEntry[];
  /** The decision for requests that no entry matches. Defaults to `allow`. */
  readonly otherwise: 'allow' | 'deny';
  /** The place that sets `otherwise`. Absent if no file sets it. */
  readonly otherwiseAt?: Place;
  readonly tests: readonly AccessTest[];
  /** The requests that agents must never make. Only floors can contain such requests. */
  readonly never: readonly NeverAllowed[];
  /** The faults in the file that the JSON schema cannot detect. */
  readonly faults: readonly AccessFault[];
}

/**
 * The access lists that apply to an agent: its own and those of its floors
 * (docs/reference/access-lists.md#several-lists).
 */
export interface AccessLists {
  /**
   * The access lists of outer scopes, outermost first. Each list is evaluated independently, and
   * the strictest decision applies.
   */
  readonly floors: readonly AccessList[];
  /** The agent's own access lists, sorted by path. They are evaluated as one list. */
  readonly own: readonly AccessList[];
}

/** Patterns for requests that a floor forbids for every agent. */
export interface NeverAllowed {
  readonly patterns: Readonly<Partial<Record<PatternField, FieldPattern>>>;
  readonly place: Place;
}

/**
 * A part of an access list that is unreadable, has no effect, or has a different meaning in
 * Moneypenny.
 */
export type AccessFault = { readonly at: Place } & (
  | { readonly kind: 'regex'; readonly text: string; readonly fault: RegexFault }
  | { readonly kind: 'limit'; readonly fault: LimitFault }
  | { readonly kind: 'two-spellings'; readonly key: string; readonly other: string }
  /**
   * A time window that Moneypenny's code interprets differently from Moneypenny's documentation.
   * Card Gate follows the documentation. The window is a cron pattern, or hours that cross
   * midnight. `as` contains the equivalent cron patterns.
   */
  | { readonly kind: 'reinterpreted'; readonly from: 'cron' | 'hours'; readonly as: string }
  | { readonly kind: 'unread'; readonly key: string }
);
