import type { AccessEntry, AccessList, AccessLists } from '../../model/access.ts';
import type { DecisionPolicy, Level, Rule } from '../../model/decision.ts';
import { entryRule, otherwiseRule } from '../../model/entry-rule.ts';
import { underFloor } from '../decision/under-floor.ts';
import {
  entryPatterns,
  FIXED_FIELDS,
  possibleRequests,
  type SqlPatterns,
  sqlPatternsOf,
} from './request-text.ts';

/** An access-list entry and the list that contains it. */
export interface ListedEntry {
  readonly entry: AccessEntry;
  readonly list: AccessList;
}

/**
 * Returns true if the limit of an entry counts as reached. A policy omits an entry if it has a
 * limit and this function returns false.
 */
export type Reached = (entry: AccessEntry) => boolean;

/**
 * A policy that was built from access lists, with a function that returns the entry for each of its
 * rules.
 */
export interface AccessPolicy {
  readonly policy: DecisionPolicy;
  /** Returns the entry from which a rule was created, or undefined for a list's default. */
  readonly entryOf: (rule: Rule) => ListedEntry | undefined;
  readonly sqlPatterns: SqlPatterns;
}

/**
 * The level that each effect assigns to a request. An audited request is allowed with a warning.
 */
const LEVEL_OF: Readonly<Record<AccessEntry['effect'], Level>> = {
  allow: 'allowed',
  audit: 'warned',
  deny: 'denied',
};

/**
 * Builds a policy from an agent's access lists. Each floor becomes one stage, and the agent's own
 * lists together become another. In each stage, the first matching entry applies. `sqlPatterns`
 * must contain the SQL patterns from these lists and from every list with which the policy will be
 * compared.
 */
export function accessPolicy(
  { floors, own }: AccessLists,
  reached: Reached,
  sqlPatterns: SqlPatterns = sqlPatternsOf([...floors, ...own].flatMap(({ entries }) => entries)),
): AccessPolicy {
  const entries = new Map<Rule, ListedEntry>();
  const rulesOf = (lists: readonly AccessList[]): readonly Rule[] =>
    inOrderOfPriority(lists).flatMap((listed) => {
      const rule = ruleOf(listed.entry, reached, sqlPatterns);
      if (rule) entries.set(rule, listed);
      return rule ?? [];
    });
  const policyOf = (lists: readonly AccessList[]): DecisionPolicy => ({
    stages: [{ role: 'decides', combinator: 'first', rules: rulesOf(lists) }],
    otherwise: defaultRule(lists),
    outcomes: ['denied', 'warned', 'allowed'],
    settings: [],
    fields: FIXED_FIELDS + sqlPatterns.size,
    requests: possibleRequests(sqlPatterns.size),
  });
  return {
    policy: floors.reduceRight(
      (policy, list) => underFloor(policyOf([list]), policy),
      policyOf(own),
    ),
    entryOf: (rule) => entries.get(rule),
    sqlPatterns,
  };
}

/**
 * Returns the enabled entries of access lists in descending order of priority. Entries with equal
 * priority keep their order in the lists.
 */
export function inOrderOfPriority(lists: readonly AccessList[]): readonly ListedEntry[] {
  return lists
    .flatMap((list) => list.entries.map((entry): ListedEntry => ({ entry, list })))
    .filter(({ entry }) => entry.enabled)
    .toSorted((a, b) => b.entry.priority - a.entry.priority);
}

function ruleOf(entry: AccessEntry, reached: Reached, sqlPatterns: SqlPatterns): Rule | undefined {
  if (entry.limit && !reached(entry)) return undefined;
  // If the limit is invalid, a deny entry always applies, and an audit entry never applies.
  if (entry.hasBrokenLimit && entry.effect !== 'deny') return undefined;
  const patterns = entryPatterns(entry, sqlPatterns);
  if (patterns === undefined) return undefined;
  const { name, place, effect, limit } = entry;
  const rule = entryRule({ level: LEVEL_OF[effect], patterns, name, place });
  // A call counts towards a limit regardless of which of the tool's names matches.
  return limit ? { ...rule, match: { ...rule.match, tries: 'all' } } : rule;
}

/** Returns the strictest default among access lists that are evaluated as one list. */
function defaultRule(lists: readonly AccessList[]): Rule {
  const strict = lists.find(({ otherwise }) => otherwise === 'deny');
  const list = strict ?? lists.find(({ otherwiseAt }) => otherwiseAt);
  return otherwiseRule(strict ? 'denied' : 'allowed', list?.otherwiseAt);
}
