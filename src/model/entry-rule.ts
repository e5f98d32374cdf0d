import type { Located, Place } from '../document/document.ts';
import type { Condition } from '../pattern/condition.ts';
import { compilePattern } from '../pattern/match.ts';
import type { Level, Match, Rule, RuleOf } from './decision.ts';

/** A rule, in the form in which the reader for a policy format returns it. */
export interface Entry {
  readonly level: Level;
  /**
   * The patterns for requests. A request matches if at least one pattern matches. Absent if the
   * rule matches every request.
   */
  readonly patterns?: readonly string[];
  /** The patterns for requests that the rule does not match. */
  readonly except?: readonly string[];
  readonly condition?: Condition | 'unreadable';
  /**
   * A key that identifies the rule in both versions of a policy. Present if the rule's patterns
   * also depend on other rules. Rules with the same key count as the same rule, even if their
   * patterns differ.
   */
  readonly identity?: string;
  /** The rule's name in reports, which is the rule's text in the file. */
  readonly name: string;
  /** The place that contains the rule. Absent if no file contains it. */
  readonly place?: Place;
  /** Example requests that the rule matches, simplest first. */
  readonly examples?: readonly string[];
  /** The outcome that explanations show for the rule. If absent, explanations show the level. */
  readonly outcome?: string;
  /** The bounded actions that the rule allows an agent to perform. */
  readonly actions?: readonly Located<string>[];
}

/**
 * Creates a rule for which reports have no specific wording. Rules that allow or warn are matched
 * only against the strings through which a request can be granted. Stricter rules are matched
 * against all strings.
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
 * Returns a key for the requests that a rule matches. Rules share a key if their patterns,
 * exceptions and conditions are written identically.
 */
export function matchKey({ match, condition }: Pick<Rule, 'match' | 'condition'>): string {
  // Patterns may be long and contain special characters, so they are delimited by their lengths.
  const texts = (list: Match['except']): string =>
    list.map(({ text }) => `${text.length} ${text}`).join('');
  const { patterns, except, tries } = match;
  const parts = [patterns ? texts(patterns) : 'all', texts(except)];
  return `${tries} ${parts[0]} except ${parts[1]}${condition ? JSON.stringify(condition) : ''}`;
}
