import type { AccessEntry } from '../../model/access.ts';
import { fieldsOf, joinFields } from '../../pattern/fields.ts';
import { compilePattern } from '../../pattern/match.ts';
import {
  BARE,
  entryPatterns,
  FULL,
  OTHER,
  PREFIXED,
  PRESENT,
  type SqlPatterns,
} from './request-text.ts';

/** The actions whose resource may have an optional prefix, such as `tool:`. */
const PREFIXED_ACTIONS = ['call', 'delegate'] as const;

/** The maximum number of wildcards in a pattern that `withColon` splits. */
const MAX_WILDCARDS = 4;

/** A set of requests: those that match a pattern in `patterns` but no pattern in `except`. */
export interface Region {
  readonly patterns: readonly string[];
  readonly except: readonly string[];
}

/**
 * Returns the set of requests that an entry matches. Unlike the result of `entryPatterns`, the set
 * excludes strings that cannot occur in requests, such as names with a doubled prefix
 * (`tool:tool:x`).
 */
export function regionsOf(
  entry: Pick<AccessEntry, 'patterns' | 'sql' | 'effect'>,
  sqlPatterns: SqlPatterns,
): readonly Region[] {
  return (entryPatterns(entry, sqlPatterns) ?? []).flatMap((text) => {
    const [actor = '', action = '', target = '', ...tail] = fieldsOf(text);
    const actors = markedNames(actor);
    const except = (index: number, pattern: string): string => {
      const fields = [actor, action, target, ...tail].map(() => '*');
      fields[index] = pattern;
      return joinFields(fields);
    };
    const region = (verb: string, targets: readonly string[], others: readonly string[]) => ({
      patterns: actors.flatMap((name) =>
        targets.map((resource) => joinFields([name, verb, resource, ...tail])),
      ),
      except: [...impossible(PREFIXED.actor).map((name) => except(0, name)), ...others],
    });
    const pattern = compilePattern(action.slice(PRESENT.length));
    const verbs = PREFIXED_ACTIONS.filter((verb) => pattern.matches(verb));
    const regions = verbs.map((verb) => {
      const others = impossible(PREFIXED[verb]).map((name) => except(2, name));
      return region(PRESENT + verb, markedNames(target), others);
    });
    // Only `call` and `delegate` accept names without a prefix. An action pattern that is exactly
    // one of these words matches no other action.
    if (target.startsWith(BARE) || (!/[*?]/.test(action) && verbs.length > 0)) return regions;
    const excluded = verbs.map((verb) => except(1, PRESENT + verb));
    return [...regions, region(action, [OTHER + target.slice(1)], excluded)];
  });
}

/**
 * Returns patterns for names with the markers `BARE` and `FULL`. A `?` at the start of `pattern`
 * matches any marker and is replaced with each of them.
 */
function markedNames(pattern: string): readonly string[] {
  if (!pattern.startsWith('?')) return [pattern];
  const text = pattern.slice(1);
  return [BARE + text, ...withColon(text).map((name) => FULL + name)];
}

/**
 * Returns patterns for names in which the prefix follows the marker. No request contains such a
 * name.
 */
function impossible(prefix: string): readonly string[] {
  return [`${BARE}${prefix}*`, `${FULL}${prefix}*`];
}

/**
 * Returns patterns for the names that match the given pattern and contain a colon. Returns the
 * pattern itself if it has too many wildcards.
 */
function withColon(pattern: string): readonly string[] {
  if (pattern.includes(':')) return [pattern];
  const runs = [...pattern.matchAll(/\*+|\?/g)];
  if (runs.length > MAX_WILDCARDS) return [pattern];
  return runs.map(({ 0: run, index }) => {
    const colon = run === '?' ? ':' : '*:*';
    return pattern.slice(0, index) + colon + pattern.slice(index + run.length);
  });
}
