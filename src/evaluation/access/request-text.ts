import type { AccessEntry, AccessRequest, PatternField } from '../../model/access.ts';
import type { PossibleRequests, Request } from '../../model/decision.ts';
import { fieldsOf, joinFields } from '../../pattern/fields.ts';
import { compilePattern } from '../../pattern/match.ts';
import type { LinearRegex } from '../../pattern/regex/regex.ts';
import { sqlReadings } from '../../pattern/sql-text.ts';
import { suffixesBehind } from '../../pattern/suffixes.ts';

/*
 * Requests to access lists as strings, for questions about all requests. The fields are joined.
 * Each begins with a mark, so that no field is empty, and so that an absent argument differs from
 * an empty one. One more field for each SQL pattern says whether the SQL text matches it.
 */

/** A name that can be written with the prefix and without it: `agent:main` and `main`. */
export const PREFIXED = { actor: 'agent:', call: 'tool:', delegate: 'agent:' } as const;

/** The mark of a name that may have the prefix, but is written without it. */
export const BARE = 'b';
/** The mark of a name that may have the prefix, but has another one. */
export const FULL = 'f';
/** The mark of any other text. */
export const OTHER = 'o';
export const PRESENT = '=';
const ABSENT = '-';

/** How many of the readings of an SQL text match a pattern: none, some, or every one. */
const SQL_MARKS = { none: 'x', some: 'xx', every: 'xxx' } as const;
/** Patterns of those marks. */
const SQL_SOME = 'xx*';
const SQL_EVERY = 'xxx*';

/** The number of fields of a request without SQL patterns. */
export const FIXED_FIELDS = 5;

/** The SQL patterns that a request as one string has fields for, by their text. */
export type SqlPatterns = ReadonlyMap<string, LinearRegex>;

/** Returns the SQL patterns of several entries, each once. */
export function sqlPatternsOf(entries: readonly Pick<AccessEntry, 'sql'>[]): SqlPatterns {
  const patterns = new Map<string, LinearRegex>();
  for (const { sql } of entries) if (sql?.regex) patterns.set(sql.text, sql.regex);
  return patterns;
}

/** Returns the prefix that a resource may have, which depends on the action. */
function prefixOf(action: string): string | undefined {
  if (action === 'call') return PREFIXED.call;
  return action === 'delegate' ? PREFIXED.delegate : undefined;
}

/**
 * Marks a name. With the prefix, or without any colon, it is written bare. A prefix that is written
 * twice counts once.
 */
function marked(name: string, prefix: string | undefined): string {
  if (prefix === undefined) return OTHER + name;
  let bare = name;
  while (bare.startsWith(prefix)) bare = bare.slice(prefix.length);
  if (bare !== name) return BARE + bare;
  return (name.includes(':') ? FULL : BARE) + name;
}

/** Returns a request as one string. */
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
 * Returns a request to call a tool with several names. `granting` are the names that an entry may
 * allow; `all` are those that it may deny (docs/reference/patterns.md#which-names-a-rule-tries).
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
 * Returns the patterns of the requests that an entry matches, as joined strings. The pattern of a
 * name is also tried behind the prefix, if it has a colon: `tool:shell_*` matches the tool
 * `shell_exec` (docs/reference/access-lists.md#prefixes). Undefined if no request can match.
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

/** Returns the patterns of the names that a pattern matches behind a prefix. */
function bareNames(pattern: string, prefix: string): readonly string[] {
  if (!pattern.includes(':')) return [];
  return suffixesBehind(pattern, prefix).map((suffix) => BARE + suffix);
}

/**
 * Returns the patterns of the fields for SQL. A deny matches if some reading of the text does, an
 * allow only if every reading does. Undefined if an unreadable pattern makes an entry match
 * nothing.
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
 * Returns which joined strings are requests: those that `requestText` returns. `sqlPatterns` is the
 * number of SQL patterns.
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

/** Returns the request that a joined string stands for, except for its SQL text. */
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

/** Returns how many readings of the SQL text match each pattern, for a joined string. */
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
