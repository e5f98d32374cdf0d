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

/** The actions whose resource can have a prefix. */
const PREFIXED_ACTIONS = ['call', 'delegate'] as const;

/** The maximum number of wildcards in a pattern that `withColon` splits. */
const MAX_WILDCARDS = 4;

/** A set of requests: those that match a pattern in `patterns` and none in `except`. */
export interface Region {
  readonly patterns: readonly string[];
  readonly except: readonly string[];
}

/**
 * Returns the requests that an entry matches, as sets of request texts. Unlike `entryPatterns`, it
 * excludes texts that are no possible request. It also excludes doubled prefixes such as
 * `tool:tool:x`, which no agent or tool name has.
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
    // Only the prefixed actions have bare names. A literal action that is one of them matches no
    // other action.
    if (target.startsWith(BARE) || (!/[*?]/.test(action) && verbs.length > 0)) return regions;
    const excluded = verbs.map((verb) => except(1, PRESENT + verb));
    return [...regions, region(action, [OTHER + target.slice(1)], excluded)];
  });
}

/**
 * Returns patterns for names that can have a prefix. A leading `?` in `pattern` stands for any
 * mark.
 */
function markedNames(pattern: string): readonly string[] {
  if (!pattern.startsWith('?')) return [pattern];
  const text = pattern.slice(1);
  return [BARE + text, ...withColon(text).map((name) => FULL + name)];
}

/** Returns patterns for marked names that no request contains. */
function impossible(prefix: string): readonly string[] {
  return [`${BARE}${prefix}*`, `${FULL}${prefix}*`];
}

/**
 * Returns patterns for the names with a colon that a pattern matches. With too many wildcards,
 * returns the pattern itself, which also matches names without a colon.
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
