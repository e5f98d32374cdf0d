import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import { compilePattern } from '../pattern/match.ts';
import type { Level, Match, Rule, RuleOf } from './decision.ts';

/** A rule as the reader of a policy format returns it. */
export interface Entry {
  readonly level: Level;
  /**
   * The patterns of requests, at least one of which must match. Absent if the rule matches every
   * request.
   */
  readonly patterns?: readonly string[];
  /** The patterns of requests that the rule does not match. */
  readonly except?: readonly string[];
  readonly condition?: Condition | 'unreadable';
  /**
   * Identifies what the rule is about, where its patterns also depend on other rules. The same text
   * before and after a change means the same rule.
   */
  readonly identity?: string;
  /** The name of the rule in reports: its text in the file. */
  readonly name: string;
  /** Absent if no file states the rule. */
  readonly place?: Place;
  /** Example requests that the rule matches, easiest to understand first. */
  readonly examples?: readonly string[];
  /** The name of the rule's effect in explanations. Absent if they show its level. */
  readonly outcome?: string;
  /** The bounded actions that the rule allows an agent to perform. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Creates a rule for which reports have no specific wording. A rule that allows or warns is
 * compared only with the strings through which a request can be granted. A stricter rule is
 * compared with all its strings.
 */
export function entryRule(entry: Entry): RuleOf<'entry'> {
  const {
    level,
    patterns,
    except = [],
    condition,
    identity,
    name,
    place,
    examples,
    actions,
  } = entry;
  const match: Match = {
    ...(patterns && { patterns: patterns.map(compilePattern) }),
    except: except.map(compilePattern),
    tries: level === 'allowed' || level === 'warned' ? 'granting' : 'all',
  };
  const rule = { level, match, ...(condition && { condition }) };
  return {
    ...rule,
    key: `entry ${level} ${identity ?? matchKey(rule)}`,
    ...(identity !== undefined && { identity }),
    ...(place && { place }),
    name,
    outcome: entry.outcome ?? level,
    ...(examples && { examples }),
    ...(actions && { actions }),
    kind: 'entry',
  };
}

/**
 * Creates a policy's default for which reports have no specific wording. `place` is absent if no
 * file states the default.
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
 * Returns a key for the requests that a rule matches. Rules have the same key if their patterns,
 * exceptions and conditions are written alike.
 */
export function matchKey({ match, condition }: Pick<Rule, 'match' | 'condition'>): string {
  // Patterns may be long and have many special characters, so their lengths separate them.
  const texts = (list: Match['except']): string =>
    list.map(({ text }) => `${text.length} ${text}`).join('');
  const { patterns, except, tries } = match;
  const parts = [patterns ? texts(patterns) : 'all', texts(except)];
  return `${tries} ${parts[0]} except ${parts[1]}${condition ? JSON.stringify(condition) : ''}`;
}
