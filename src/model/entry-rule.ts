import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import { compilePattern } from '../pattern/match.ts';
import type { Level, Match, Rule, RuleOf } from './decision.ts';

/** A rule, in the shape that the reader of a format returns. */
export interface Entry {
  readonly level: Level;
  /** Patterns of requests. At least one has to match. Absent if the rule matches every request. */
  readonly patterns?: readonly string[];
  /** Patterns of requests to exclude. */
  readonly except?: readonly string[];
  readonly condition?: Condition | 'unreadable';
  /** The rule as written, which is its name in reports. */
  readonly name: string;
  readonly place: Place;
  /** The bounded actions that an agent can perform because of this rule. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Creates a rule for which reports have no special wording. A rule that allows or warns matches
 * only the strings that can be granted. A stricter rule matches any string of the request.
 */
export function entryRule(entry: Entry): RuleOf<'entry'> {
  const { level, patterns, except = [], condition, name, place, actions } = entry;
  const match: Match = {
    ...(patterns && { patterns: patterns.map(compilePattern) }),
    except: except.map(compilePattern),
    tries: level === 'allowed' || level === 'warned' ? 'granting' : 'all',
  };
  const rule = { level, match, ...(condition && { condition }) };
  return {
    ...rule,
    key: JSON.stringify(['entry', level, matchKey(rule)]),
    place,
    name,
    outcome: level,
    ...(actions && { actions }),
    kind: 'entry',
  };
}

/**
 * Creates the default of a policy for which reports have no special wording. `place` is absent if
 * no file states the default.
 */
export function otherwiseRule(level: Level, place?: Place): RuleOf<'otherwise'> {
  return {
    key: JSON.stringify(['otherwise', level]),
    level,
    match: { except: [], tries: 'granting' },
    ...(place && { place }),
    name: 'otherwise',
    outcome: level,
    kind: 'otherwise',
  };
}

/**
 * Returns a key for the requests that a rule matches. Two rules have the same key if their
 * patterns, exceptions and conditions are written alike.
 */
export function matchKey({ match, condition }: Pick<Rule, 'match' | 'condition'>): string {
  const texts = (list: Match['except']): readonly string[] => list.map(({ text }) => text);
  const { patterns, except, tries } = match;
  return JSON.stringify([patterns && texts(patterns), texts(except), tries, condition]);
}
