import { locate } from '../../finding/finding.ts';
import { quotedPattern } from '../../finding/words.ts';
import {
  type AccessEntry,
  type AccessLists,
  type AccessRequest,
  type Effect,
  PATTERN_FIELDS,
} from '../../model/access.ts';
import { compilePattern } from '../../pattern/match.ts';
import { sqlReadings } from '../../pattern/sql-text.ts';
import { inOrderOfPriority, type ListedEntry } from './access-policy.ts';
import { type AccessDecision, compileAccess, patternsText, reasonOf } from './decide-access.ts';

/** An access-list entry as shown in an explanation, with its location. */
export interface ExplainedEntry {
  readonly policy_id: string;
  readonly effect: Effect;
  readonly priority: number;
  readonly file: string;
  /** The entry's line number, starting from 1. */
  readonly line: number;
}

/**
 * The explanation of a decision by an agent's access lists
 * (docs/reference/access-lists.md#explanations).
 */
export interface AccessExplanation {
  readonly actor: string;
  readonly action: string;
  readonly resource: string;
  readonly effect: Effect;
  /** The name of the entry that applies. Null if the default applies. */
  readonly policy_id: string | null;
  readonly reason: string;
  readonly mode: 'matched' | 'default';
  /** The entry that applies, with its patterns. Null if the default applies. */
  readonly matched: (ExplainedEntry & { readonly patterns: string }) | null;
  /** The matching entries that come after the entry that applies. */
  readonly beaten: readonly ExplainedEntry[];
  /** The matching entries that were skipped because their limits were not reached. */
  readonly skipped: readonly (ExplainedEntry & { readonly why: string })[];
  /** The entries that match all fields of the request but one. */
  readonly near: readonly (ExplainedEntry & { readonly why: string })[];
}

/** The maximum number of entries to list in `near`. */
const MAX_NEAR = 5;

/** Explains the decision for one request, assuming that no limit is reached. */
export function explainAccess(lists: AccessLists, request: AccessRequest): AccessExplanation {
  const { decideRequest } = compileAccess(lists);
  const decision = decideRequest(request, () => false);
  const { decidedBy, beaten, skipped, effect, mode } = decision;
  const { actor, action, resource } = request;
  return {
    actor,
    action,
    resource,
    effect,
    policy_id: decidedBy?.entry.name ?? null,
    reason: reasonOf(decision),
    mode,
    matched: decidedBy
      ? { ...explained(decidedBy), patterns: patternsText(decidedBy.entry) }
      : null,
    beaten: beaten.map(explained),
    skipped: skipped.map((listed) => ({
      ...explained(listed),
      why: 'its limit depends on other calls and on the time',
    })),
    near: nearEntries(lists, request, decision),
  };
}

function explained({ entry }: ListedEntry): ExplainedEntry {
  const { file, range } = locate(entry.place);
  const { name, effect, priority } = entry;
  return { policy_id: name, effect, priority, file, line: range?.start.line ?? 1 };
}

function nearEntries(
  { floors, own }: AccessLists,
  request: AccessRequest,
  { decidedBy, beaten, skipped }: AccessDecision,
): AccessExplanation['near'] {
  const met = new Set([decidedBy, ...beaten, ...skipped].flatMap((listed) => listed?.entry ?? []));
  return inOrderOfPriority([...floors, ...own])
    .filter(({ entry }) => !met.has(entry))
    .flatMap((listed) => {
      const missed = missedFields(listed.entry, request);
      const [why] = missed;
      return why !== undefined && missed.length === 1 ? [{ ...explained(listed), why }] : [];
    })
    .slice(0, MAX_NEAR);
}

/** Describes each request field that an entry does not match. */
function missedFields({ patterns, sql }: AccessEntry, request: AccessRequest): readonly string[] {
  const clauses = PATTERN_FIELDS.flatMap((field): readonly string[] => {
    const pattern = patterns[field];
    const value = request[field];
    if (pattern === undefined || (value !== undefined && isMet(pattern.text, value))) return [];
    const found = value === undefined ? 'but the request has none' : `not ${JSON.stringify(value)}`;
    return [`its ${field} is ${JSON.stringify(pattern.text)}, ${found}`];
  });
  if (sql === undefined) return clauses;
  const readings = request.sql === undefined ? [] : sqlReadings(request.sql);
  const isSqlMet = readings.some((reading) => sql.regex?.matches(reading));
  return isSqlMet
    ? clauses
    : [...clauses, `its SQL pattern ${quotedPattern(sql.text)} does not match`];
}

/** Returns whether a pattern matches a value, with or without the prefix `agent:` or `tool:`. */
function isMet(pattern: string, value: string): boolean {
  const { matches } = compilePattern(pattern);
  const bare = value.replace(/^(?:agent|tool):/, '');
  return [value, bare, ...(bare.includes(':') ? [] : [`agent:${bare}`, `tool:${bare}`])].some(
    (name) => matches(name) && (name === value || name === bare || pattern.includes(':')),
  );
}
