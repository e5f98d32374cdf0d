import type { AccessEntry } from '../../model/access.ts';
import { joinFields } from '../../pattern/fields.ts';
import { compilePattern } from '../../pattern/match.ts';
import {
  BARE,
  bareNames,
  FIXED_FIELDS,
  FULL,
  optionalFields,
  PREFIXED,
  PRESENT,
  type SqlPatterns,
  sqlFields,
} from './request-text.ts';

/** The actions whose resource may have a prefix. */
const PREFIXED_ACTIONS = ['call', 'delegate'] as const;

/** The maximum number of wildcards for which a colon is put in the place of each. */
const MAX_WILDCARDS = 4;

/** Requests that match one of some patterns, and none of others. */
export interface Region {
  readonly patterns: readonly string[];
  readonly except: readonly string[];
}

/**
 * Returns the requests that an entry matches, as joined strings. In contrast to `entryPatterns`,
 * the patterns leave out texts that stand for no request, such as an unmarked name with a colon.
 */
export function regionsOf(entry: AccessEntry, sqlPatterns: SqlPatterns): readonly Region[] {
  const sql = sqlFields(entry, sqlPatterns);
  if (sql === undefined) return [];
  const tail = [...optionalFields(entry), ...sql];
  const textOf = (field: 'actor' | 'action' | 'resource'): string =>
    entry.patterns[field]?.text ?? '*';
  const [actor, action, resource] = [textOf('actor'), textOf('action'), textOf('resource')];
  const actors = marked(actor, PREFIXED.actor);
  const region = (
    actions: string,
    resources: readonly string[],
    except: readonly string[],
  ): Region => ({
    patterns: actors.flatMap((name) =>
      resources.map((target) => joinFields([name, PRESENT + actions, target, ...tail])),
    ),
    except: [fieldPattern(0, `${BARE}*:*`, sql.length), ...except],
  });
  const matched = PREFIXED_ACTIONS.filter((verb) => compilePattern(action).matches(verb));
  const regions = matched.map((verb) =>
    region(verb, marked(resource, PREFIXED[verb]), [fieldPattern(2, `${BARE}*:*`, sql.length)]),
  );
  // A literal action is one of those above or another one.
  if (!/[*?]/.test(action) && matched.length > 0) return regions;
  const others = matched.map((verb) => fieldPattern(1, PRESENT + verb, sql.length));
  return [...regions, region(action, [FULL + resource], others)];
}

/** Returns a pattern of all requests with a certain field. */
function fieldPattern(index: number, pattern: string, sqlCount: number): string {
  const fields: string[] = Array.from({ length: FIXED_FIELDS + sqlCount }, () => '*');
  fields[index] = pattern;
  return joinFields(fields);
}

/** Returns patterns of the marked names that a pattern matches, if they may have a prefix. */
function marked(pattern: string, prefix: string): readonly string[] {
  return [
    ...(pattern.includes(':') ? [] : [BARE + pattern]),
    ...bareNames(pattern, prefix),
    ...withColon(pattern, prefix).map((text) => FULL + text),
  ];
}

/**
 * Returns patterns of the names with a colon that a pattern matches, apart from the prefix. For a
 * pattern with many wildcards, it returns the pattern itself, which also matches other texts.
 */
function withColon(pattern: string, prefix: string): readonly string[] {
  if (pattern.startsWith(prefix))
    return withColon(pattern.slice(prefix.length), prefix).map((text) => prefix + text);
  if (pattern.includes(':')) return [pattern];
  const runs = [...pattern.matchAll(/\*+|\?/g)];
  if (runs.length > MAX_WILDCARDS) return [pattern];
  return runs.map(({ 0: run, index }) => {
    const colon = run === '?' ? ':' : '*:*';
    return pattern.slice(0, index) + colon + pattern.slice(index + run.length);
  });
}
