import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import { compilePattern } from '../pattern/match.ts';
import type { Level, Match, Rule, RuleOf } from './decision.ts';

/** A rule as the reader of a format gives it. */
export interface Entry {
  readonly level: Level;
  /** Patterns of requests, of which at least one has to match; absent for every request. */
  readonly patterns?: readonly string[];
  /** Patterns of requests that are excluded. */
  readonly except?: readonly string[];
  readonly condition?: Condition | 'unreadable';
  /** Its name in texts: the rule as it is written. */
  readonly name: string;
  readonly place: Place;
  /** The bounded actions that it lets an agent perform. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Makes a rule of a format without texts of its own. A rule that restricts tries every text of a
 * request, and one that allows tries only those that may grant.
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

/** Makes the default of such a format; without a place where no file states it. */
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

/** A key of the requests that a rule matches, equal for rules of the same spelling. */
export function matchKey({ match, condition }: Pick<Rule, 'match' | 'condition'>): string {
  const texts = (list: Match['except']): readonly string[] => list.map(({ text }) => text);
  const { patterns, except, tries } = match;
  return JSON.stringify([patterns && texts(patterns), texts(except), tries, condition]);
}
