import type { AccessEntry, AccessRequest, PatternField } from '../../model/access.ts';
import type { PossibleRequests, Request } from '../../model/decision.ts';
import { fieldsOf, joinFields } from '../../pattern/fields.ts';
import { compilePattern } from '../../pattern/match.ts';
import type { LinearRegex } from '../../pattern/regex/regex.ts';
import { sqlReadings } from '../../pattern/sql-text.ts';
import { suffixesBehind } from '../../pattern/suffixes.ts';

/*
 * Encodes access-list requests as strings, so that patterns can be compared over all requests. Each
 * field begins with a marker, so a field is never empty, and an absent argument differs from an
 * empty one. For each SQL pattern, an additional field records whether the SQL text matches the
 * pattern.
 */

/** The optional prefixes of names. For example, `agent:main` and `main` refer to the same agent. */
export const PREFIXED = { actor: 'agent:', call: 'tool:', delegate: 'agent:' } as const;

/** Marks a name without its prefix, such as `main` for both `main` and `agent:main`. */
export const BARE = 'b';
/** Marks a name with a prefix other than `agent:` and `tool:`, such as `mcp:files/read`. */
export const FULL = 'f';
/** Marks a name that has no optional prefix, such as the resource of a `search` request. */
export const OTHER = 'o';
export const PRESENT = '=';
const ABSENT = '-';

/**
 * The markers that record how many interpretations of SQL text match a pattern. SQL text can be
 * interpreted in several ways, for example with and without its comments.
 */
const SQL_MARKS = { none: 'x', some: 'xx', every: 'xxx' } as const;
/**
 * A pattern for the markers in `SQL_MARKS` that requires at least one interpretation of the SQL
 * text to match.
 */
const SQL_SOME = 'xx*';
/**
 * A pattern for the markers in `SQL_MARKS` that requires every interpretation of the SQL text to
 * match.
 */
const SQL_EVERY = 'xxx*';

/** The number of fields in a request string, not counting the fields for SQL patterns. */
export const FIXED_FIELDS = 5;

/** SQL patterns, keyed by their text. A request string has one field for each pattern. */
export type SqlPatterns = ReadonlyMap<string, LinearRegex>;

/** Returns the distinct SQL patterns in the given entries. */
export function sqlPatternsOf(entries: readonly Pick<AccessEntry, 'sql'>[]): SqlPatterns {
  const patterns = new Map<string, LinearRegex>();
  for (const { sql } of entries) if (sql?.regex) patterns.set(sql.text, sql.regex);
  return patterns;
}

/** Returns the optional prefix for an action's resource, or undefined if there is none. */
function prefixOf(action: string): string | undefined {
  if (action === 'call') return PREFIXED.call;
  return action === 'delegate' ? PREFIXED.delegate : undefined;
}

/**
 * Removes the optional prefix from a name, even if the prefix is repeated, and puts a marker before
 * the name.
 */
function marked(name: string, prefix: string | undefined): string {
  if (prefix === undefined) return OTHER + name;
  let bare = name;
  while (bare.startsWith(prefix)) bare = bare.slice(prefix.length);
  if (bare !== name) return BARE + bare;
  return (name.includes(':') ? FULL : BARE) + name;
}

/** Encodes a request as a single string. */
export function requestText(request: AccessRequest, patterns: SqlPatterns): string {
  const { actor, action, resource, argument, channel, sql } = request;
  return joinFields([
    marked(actor, PREFIXED.actor),
    PRESENT + action,
    marked(resource, prefixOf(action)),
    argument === undefined ? ABSENT : PRESENT + argument,
    channel === undefined ? ABSENT : PRESENT + channel,
    ...sqlMarks(sql, patterns),
  ]);
}

function sqlMarks(sql: string | undefined, patterns: SqlPatterns): readonly string[] {
  if (patterns.size === 0) return [];
  const readings = sql === undefined ? [] : sqlReadings(sql);
  return [...patterns.values()].map((regex) => {
    const matching = readings.filter((reading) => regex.matches(reading)).length;
    if (matching === 0) return SQL_MARKS.none;
    return matching === readings.length ? SQL_MARKS.every : SQL_MARKS.some;
  });
}

/**
 * Returns the request for a call to a tool that has several names. Deny entries are matched against
 * the names in `all`, and other entries against the names in `granting`
 * (docs/reference/patterns.md#which-names-a-rule-tries).
 */
export function callRequest(
  call: Omit<AccessRequest, 'action' | 'resource'>,
  names: Request,
  patterns: SqlPatterns,
): Request {
  const textOf = (name: string): string =>
    requestText({ ...call, action: 'call', resource: name }, patterns);
  return { all: names.all.map(textOf), granting: names.granting.map(textOf) };
}

/**
 * Returns patterns for the strings of all requests that an entry matches, or undefined if the entry
 * matches none. A name pattern that contains a colon is also tried without its prefix, so
 * `tool:shell_*` matches the tool `shell_exec` (docs/reference/access-lists.md#prefixes).
 */
export function entryPatterns(
  entry: Pick<AccessEntry, 'patterns' | 'sql' | 'effect'>,
  sqlPatterns: SqlPatterns,
): readonly string[] | undefined {
  const sql = sqlFields(entry, sqlPatterns);
  if (sql === undefined) return undefined;
  const textOf = (field: PatternField): string | undefined => entry.patterns[field]?.text;
  const present = (field: PatternField): string => {
    const text = textOf(field);
    return text === undefined ? '?*' : PRESENT + text;
  };
  const action = textOf('action') ?? '*';
  const [actor, resource] = [textOf('actor') ?? '*', textOf('resource') ?? '*'];
  const tail = [present('argument'), present('channel'), ...sql];
  const actors = [`?${actor}`, ...bareNames(actor, PREFIXED.actor)];
  const resources: (readonly [string, string])[] = [[PRESENT + action, `?${resource}`]];
  for (const verb of ['call', 'delegate'] as const)
    if (compilePattern(action).matches(verb))
      for (const name of bareNames(resource, PREFIXED[verb]))
        resources.push([PRESENT + verb, name]);
  return actors.flatMap((name) =>
    resources.map(([verb, target]) => joinFields([name, verb, target, ...tail])),
  );
}

/** Converts a pattern for names with a prefix to patterns for the same names without the prefix. */
function bareNames(pattern: string, prefix: string): readonly string[] {
  if (!pattern.includes(':')) return [];
  return suffixesBehind(pattern, prefix).map((suffix) => BARE + suffix);
}

/**
 * Returns patterns for the SQL fields in a request string. A deny entry matches if at least one
 * interpretation of the SQL text matches. Any other entry matches only if all interpretations
 * match. Returns undefined if the entry matches nothing, which is the case if its SQL pattern is
 * invalid and it is not a deny entry.
 */
function sqlFields(
  { sql, effect }: Pick<AccessEntry, 'sql' | 'effect'>,
  patterns: SqlPatterns,
): readonly string[] | undefined {
  if (sql && sql.regex === undefined && effect !== 'deny') return undefined;
  return [...patterns.keys()].map((text) => {
    if (sql?.regex === undefined || sql.text !== text) return '*';
    return effect === 'deny' ? SQL_SOME : SQL_EVERY;
  });
}

/**
 * Returns patterns that match all valid request strings. `sqlPatterns` is the number of SQL
 * patterns.
 */
export function possibleRequests(sqlPatterns: number): PossibleRequests {
  const rest = Array.from({ length: FIXED_FIELDS - 3 + sqlPatterns }, () => '?*');
  const strings = (
    actors: readonly string[],
    targets: readonly (readonly [string, string])[],
  ): readonly string[] =>
    actors.flatMap((actor) => targets.map((target) => joinFields([actor, ...target, ...rest])));
  const verbs = ['call', 'delegate'] as const;
  return {
    possible: strings(
      [`${BARE}*`, `${FULL}*:*`],
      [
        ...verbs.flatMap((verb) => [
          [PRESENT + verb, `${BARE}*`] as const,
          [PRESENT + verb, `${FULL}*:*`] as const,
        ]),
        [`${PRESENT}*`, `${OTHER}*`],
      ],
    ),
    impossible: [
      ...strings(
        [BARE, FULL].map((mark) => `${mark}${PREFIXED.actor}*`),
        [['*', '*']],
      ),
      ...strings(
        ['*'],
        verbs.flatMap((verb) => [
          [PRESENT + verb, `${BARE}${PREFIXED[verb]}*`] as const,
          [PRESENT + verb, `${FULL}${PREFIXED[verb]}*`] as const,
          [PRESENT + verb, `${OTHER}*`] as const,
        ]),
      ),
    ],
  };
}

/**
 * Decodes a request string. The result does not contain the SQL text, which cannot be recovered.
 */
export function requestOfText(text: string): AccessRequest {
  const [actor = '', action = '', resource = '', argument = ABSENT, channel = ABSENT] =
    fieldsOf(text);
  const isPresent = (field: string): boolean => field.startsWith(PRESENT);
  return {
    actor: actor.slice(1),
    action: action.slice(1),
    resource: resource.slice(1),
    ...(isPresent(argument) && { argument: argument.slice(1) }),
    ...(isPresent(channel) && { channel: channel.slice(1) }),
  };
}

/**
 * Decodes a request string's SQL fields. For each pattern, returns whether it matches none, some or
 * all of the interpretations of the SQL text.
 */
export function sqlMatchesOf(
  text: string,
  patterns: SqlPatterns,
): readonly { readonly regex: LinearRegex; readonly matched: keyof typeof SQL_MARKS }[] {
  const marks = fieldsOf(text).slice(FIXED_FIELDS);
  return [...patterns.values()].map((regex, index) => {
    const { length } = marks[index] ?? SQL_MARKS.none;
    const matched = length >= SQL_MARKS.every.length ? 'every' : length > 1 ? 'some' : 'none';
    return { regex, matched };
  });
}
