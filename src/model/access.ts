import type { Document, Located, Place } from '../document/document.ts';
import type { Pattern } from '../pattern/match.ts';
import type { RegexFault } from '../pattern/regex/fault.ts';
import type { LinearRegex } from '../pattern/regex/regex.ts';
import type { Limit } from './limit.ts';
import type { LimitFault } from './limit-fault.ts';
import type { RuleSeverity } from './policy.ts';

/** The effects of an entry. `audit` allows a request and asks for it to be logged. */
export const EFFECTS = ['allow', 'deny', 'audit'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The fields of a request that an entry matches with patterns. */
export const PATTERN_FIELDS = ['actor', 'action', 'resource', 'argument', 'channel'] as const;
export type PatternField = (typeof PATTERN_FIELDS)[number];

/** A pattern of an entry, both as written and compiled. */
export interface FieldPattern {
  readonly text: string;
  readonly pattern: Pattern;
  readonly place: Place;
}

/** The regular expression that an entry matches with SQL text. */
export interface SqlPattern {
  readonly text: string;
  /** Absent if the expression cannot be read, which is an error of the file. */
  readonly regex?: LinearRegex;
  readonly place: Place;
}

/** A request to an access list: an actor that wants to do something with a resource. */
export interface AccessRequest {
  /** The id or name of an agent, with or without `agent:`. */
  readonly actor: string;
  /** What the actor does: `call`, `execute`, `search`, `write`, `delegate`, or any other word. */
  readonly action: string;
  /** The name of a tool, `sql:` and a statement, `memory`, the id of an agent, or anything else. */
  readonly resource: string;
  /** The arguments as text. Absent if they are not known. */
  readonly argument?: string;
  /** Absent if the channel is not known. */
  readonly channel?: string;
  /** The SQL text. Absent if the request has none. */
  readonly sql?: string;
}

/** A request in a file, as an example of an entry or in a test. It may be incomplete. */
export interface WrittenRequest {
  readonly request: AccessRequest;
  readonly place: Place;
}

/** An assertion about the decision of the whole list. */
export interface AccessTest extends WrittenRequest {
  readonly expected: Effect;
  /** The name of the entry that has to decide. Absent if any entry may. */
  readonly entry?: Located<string>;
}

/** One entry of an access list (docs/reference/access-lists.md#entries). */
export interface AccessEntry {
  /** The name, or `entry 3` for an entry without one. */
  readonly name: string;
  /** An unreadable effect counts as `deny`. */
  readonly effect: Effect;
  /** The fields that the entry restricts. A field without a pattern may have any value. */
  readonly patterns: Readonly<Partial<Record<PatternField, FieldPattern>>>;
  readonly sql?: SqlPattern;
  /** Entries with a higher priority are tried first. */
  readonly priority: number;
  /** False if the file does not give a priority. */
  readonly hasPriority: boolean;
  readonly enabled: boolean;
  readonly message?: string;
  readonly severity: RuleSeverity;
  /** The limit that has to be reached before the entry decides. Absent if there is none. */
  readonly limit?: Limit;
  /** Whether the entry has a limit that cannot be read. It then counts as reached. */
  readonly hasBrokenLimit: boolean;
  readonly match: readonly WrittenRequest[];
  readonly notMatch: readonly WrittenRequest[];
  readonly place: Place;
}

/** Whether an entry matches every request and has no limit. */
export function matchesEverything(entry: AccessEntry): boolean {
  const { patterns, sql, limit, hasBrokenLimit } = entry;
  if (sql || limit || hasBrokenLimit || patterns.argument || patterns.channel) return false;
  return Object.values(patterns).every(({ text }) => /^\*+$/.test(text));
}

/** The content of an access-list file (docs/reference/access-lists.md#the-file). */
export interface AccessList {
  readonly document: Document;
  readonly scope: 'org' | 'agent';
  /** In the order of the file. */
  readonly entries: readonly AccessEntry[];
  /** The effect of a request that no entry matches: `allow` unless the file says otherwise. */
  readonly otherwise: 'allow' | 'deny';
  /** The place of that default. Absent if the file does not give one. */
  readonly otherwiseAt?: Place;
  readonly tests: readonly AccessTest[];
  /** Requests that no agent may be able to make. Only floors have them. */
  readonly never: readonly NeverAllowed[];
  /** The faults that the schema cannot report. */
  readonly faults: readonly AccessFault[];
}

/** The access lists that apply to an agent (docs/reference/access-lists.md#several-lists). */
export interface AccessLists {
  /** The lists of outer scopes, outermost first. Each decides by itself; the strictest counts. */
  readonly floors: readonly AccessList[];
  /** The agent's own lists, in the order of their paths. They are one list. */
  readonly own: readonly AccessList[];
}

/** Requests that no agent may be able to make, as patterns. */
export interface NeverAllowed {
  readonly patterns: Readonly<Partial<Record<PatternField, FieldPattern>>>;
  readonly place: Place;
}

/** Something in an access list that cannot be read, has no effect, or is not read as usual. */
export type AccessFault = { readonly at: Place } & (
  | { readonly kind: 'regex'; readonly text: string; readonly fault: RegexFault }
  | { readonly kind: 'limit'; readonly fault: LimitFault }
  | { readonly kind: 'two-spellings'; readonly key: string; readonly other: string }
  /**
   * A time window of Moneypenny that is read as documented and not as its code does: a cron
   * pattern, or hours that cross midnight. `as` has the cron patterns.
   */
  | { readonly kind: 'reinterpreted'; readonly from: 'cron' | 'hours'; readonly as: string }
  | { readonly kind: 'unread'; readonly key: string }
);
