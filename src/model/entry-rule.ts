import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import { compilePattern } from '../pattern/match.ts';
import type { Level, Match, Rule, RuleOf } from './decision.ts';

/** What the reader of a format knows of a rule. */
export interface Entry {
  readonly level: Level;
  /** Patterns over requests, of which one has to match; absent: every request. */
  readonly patterns?: readonly string[];
  /** Patterns that take requests out again. */
  readonly except?: readonly string[];
  readonly condition?: Condition | 'unreadable';
  /** What people call it: the text of the rule as it is written. */
  readonly name: string;
  readonly place: Place;
  /** Bounded actions that it lets an agent perform. */
  readonly actions?: readonly Located<string>[];
}

/**
 * A rule of a format that has no words of its own. What restricts tries every text of a request,
 * and what allows tries those alone that may grant.
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

/** What a policy says where no rule decides; without a place where nothing is written. */
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

/** The requests that a rule matches, as a key: equal for rules that are spelt alike. */
export function matchKey({ match, condition }: Pick<Rule, 'match' | 'condition'>): string {
  const texts = (list: Match['except']): readonly string[] => list.map(({ text }) => text);
  const { patterns, except, tries } = match;
  return JSON.stringify([patterns && texts(patterns), texts(except), tries, condition]);
}
