import type { AccessEntry } from '../../../model/access.ts';
import type { Request } from '../../../model/decision.ts';
import type { RecordedSubject } from '../../../model/recorded-result.ts';
import { compileViews } from '../../decision/decide.ts';
import { accessPolicy, type ListedEntry } from '../access-policy.ts';
import type { CompiledAccess, MatchedEntries } from '../decide-access.ts';

/** The request fields that may be missing from a trace. */
const UNKNOWN_FIELDS = ['argument', 'channel', 'sql'] as const;
export type UnknownField = (typeof UNKNOWN_FIELDS)[number];

/** An entry that may match a request, depending on a field that is missing from the trace. */
export interface UnknownMatch {
  readonly listed: ListedEntry;
  /** The first field for which the entry has a pattern but the trace has no value. */
  readonly field: UnknownField;
}

/**
 * The entries that match a request, and the entries that may match, depending on fields that are
 * missing from the trace.
 */
export interface SubjectView {
  readonly matched: MatchedEntries;
  readonly unknown: readonly UnknownMatch[];
}

/** A view, in the form in which a partial report stores it. */
type RecordedView = Pick<RecordedSubject, 'matched' | 'unknown'>;

/** A list of views, and a function that returns the index of a request's view in this list. */
export interface SubjectViews {
  readonly list: readonly SubjectView[];
  /** Returns the index of a view that another process recorded with `recordedView`. */
  restored(view: RecordedView): number;
  number(request: Request | string, unknown: readonly UnknownField[]): number;
}

/** Returns the entries that may match a request if some fields are missing from the trace. */
type MayMatch = (request: Request | string) => readonly UnknownMatch[];

/**
 * Creates the views for requests to compiled access lists. Requests that the same entries match or
 * may match share a view, so there are few views.
 */
export function viewsOf(compiled: CompiledAccess): SubjectViews {
  const list: SubjectView[] = [];
  const restored = new Map<string, number>();
  const entries = entriesIn(compiled);
  const numbers = new Map<MatchedEntries, Map<readonly UnknownMatch[], number>>();
  const searches = new Map<string, MayMatch>();
  const searchFor = (unknown: readonly UnknownField[]): MayMatch => {
    const fields = UNKNOWN_FIELDS.filter((field) => unknown.includes(field));
    const key = fields.join();
    const search = searches.get(key) ?? compileSearch(compiled, fields);
    searches.set(key, search);
    return search;
  };
  return {
    list,
    restored: ({ matched, unknown }) => {
      const key = JSON.stringify([matched, unknown]);
      const known = restored.get(key);
      if (known !== undefined) return known;
      restored.set(key, list.length);
      list.push({
        matched: compiled.matchedByNumbers(matched),
        unknown: unknown.flatMap(([entry, field]): readonly UnknownMatch[] => {
          const [listed, name] = [entries[entry], UNKNOWN_FIELDS[field]];
          return listed && name ? [{ listed, field: name }] : [];
        }),
      });
      return list.length - 1;
    },
    number: (request, unknown) => {
      const matched = compiled.matchedBy(request);
      const possible = unknown.length === 0 ? NO_MATCHES : searchFor(unknown)(request);
      const byUnknown = numbers.get(matched) ?? new Map<readonly UnknownMatch[], number>();
      numbers.set(matched, byUnknown);
      const known = byUnknown.get(possible);
      if (known !== undefined) return known;
      byUnknown.set(possible, list.length);
      list.push({ matched, unknown: decisive(compiled, matched, possible) });
      return list.length - 1;
    },
  };
}

/** Returns the entries of all rules, in the order of the rules. A default has no entry. */
function entriesIn({
  access: { policy, entryOf },
}: CompiledAccess): readonly (ListedEntry | undefined)[] {
  return policy.stages.flatMap(({ rules }) => rules.map(entryOf));
}

/** Describes a view, so that another process can restore it from the same access lists. */
export function recordedView(
  compiled: CompiledAccess,
  { matched, unknown }: SubjectView,
): RecordedView {
  const entries = entriesIn(compiled);
  return {
    matched: matched.numbers,
    unknown: unknown.map(
      ({ listed, field }) => [entries.indexOf(listed), UNKNOWN_FIELDS.indexOf(field)] as const,
    ),
  };
}

const NO_MATCHES: readonly UnknownMatch[] = [];

/** Returns the entries that have a pattern for at least one of the missing fields. */
function unknownEntries(
  compiled: CompiledAccess,
  fields: readonly UnknownField[],
): readonly UnknownMatch[] {
  const { policy, entryOf } = compiled.access;
  return policy.stages
    .flatMap(({ rules }) => rules.flatMap((rule) => entryOf(rule) ?? []))
    .flatMap((listed) => {
      const field = fields.find((name) => hasPattern(listed.entry, name));
      return field === undefined ? [] : { listed, field };
    });
}

function hasPattern({ patterns, sql }: AccessEntry, field: UnknownField): boolean {
  return field === 'sql' ? sql !== undefined : patterns[field] !== undefined;
}

/** Compiles a search for entries that may match. Patterns for missing fields are ignored. */
function compileSearch(compiled: CompiledAccess, fields: readonly UnknownField[]): MayMatch {
  const candidates = unknownEntries(compiled, fields);
  if (candidates.length === 0) return () => NO_MATCHES;
  const originals = new Map(
    candidates.map((match) => [withoutFields(match.listed.entry, fields), match]),
  );
  const [first] = candidates;
  const own = first ? [{ ...first.listed.list, entries: [...originals.keys()] }] : [];
  const { policy, entryOf } = accessPolicy(
    { floors: [], own },
    () => true,
    compiled.access.sqlPatterns,
  );
  return compileViews(policy, ({ matching }): readonly UnknownMatch[] =>
    matching.flatMap((rule) => {
      const entry = entryOf(rule)?.entry;
      return (entry && originals.get(entry)) ?? [];
    }),
  );
}

function withoutFields(entry: AccessEntry, fields: readonly UnknownField[]): AccessEntry {
  const { sql, ...rest } = entry;
  const patterns = Object.entries(entry.patterns).filter(
    ([field]) => !fields.some((name) => name === field),
  );
  return {
    ...rest,
    patterns: Object.fromEntries(patterns),
    ...(sql && !fields.includes('sql') && { sql }),
  };
}

/**
 * Returns the entries in `possible` that come before the first matching entry without a limit.
 * Later entries cannot change the decision.
 */
function decisive(
  { access: { policy, entryOf } }: CompiledAccess,
  { unlimited }: MatchedEntries,
  possible: readonly UnknownMatch[],
): readonly UnknownMatch[] {
  if (possible.length === 0) return possible;
  const tried = new Set<ListedEntry>();
  for (const [index, { rules }] of policy.stages.entries())
    for (const rule of rules) {
      const listed = entryOf(rule);
      if (listed === undefined) continue;
      if (listed === unlimited[index]) break;
      tried.add(listed);
    }
  return possible.filter(({ listed }) => tried.has(listed));
}
