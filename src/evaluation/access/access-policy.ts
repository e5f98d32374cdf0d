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

/** An access-list entry, with the list that contains it. */
export interface ListedEntry {
  readonly entry: AccessEntry;
  readonly list: AccessList;
}

/** Whether an entry's limit counts as reached. If not, the entry is left out of the policy. */
export type Reached = (entry: AccessEntry) => boolean;

/** A policy built from several access lists. `entryOf` finds the entry behind a rule. */
export interface AccessPolicy {
  readonly policy: DecisionPolicy;
  /** Returns the entry from which a rule was made. Returns undefined for a default. */
  readonly entryOf: (rule: Rule) => ListedEntry | undefined;
  readonly sqlPatterns: SqlPatterns;
}

/** The level of each effect. An audited request is allowed with a warning. */
const LEVEL_OF: Readonly<Record<AccessEntry['effect'], Level>> = {
  allow: 'allowed',
  audit: 'warned',
  deny: 'denied',
};

/**
 * Builds a policy from an agent's access lists: one stage for each floor, and one for the agent's
 * own lists. In each stage, the first matching entry decides. `sqlPatterns` must contain the SQL
 * patterns of all these lists, and of any lists that they will be compared with.
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
 * Sorts the enabled entries of access lists by priority, highest first. Entries of equal priority
 * keep the order of the lists, and their order within a list.
 */
export function inOrderOfPriority(lists: readonly AccessList[]): readonly ListedEntry[] {
  return lists
    .flatMap((list) => list.entries.map((entry): ListedEntry => ({ entry, list })))
    .filter(({ entry }) => entry.enabled)
    .toSorted((a, b) => b.entry.priority - a.entry.priority);
}

function ruleOf(entry: AccessEntry, reached: Reached, sqlPatterns: SqlPatterns): Rule | undefined {
  if (entry.limit && !reached(entry)) return undefined;
  // If the limit is unreadable, an entry that denies always applies, and an entry that audits never
  // does.
  if (entry.hasBrokenLimit && entry.effect !== 'deny') return undefined;
  const patterns = entryPatterns(entry, sqlPatterns);
  if (patterns === undefined) return undefined;
  const { name, place, effect, limit } = entry;
  const rule = entryRule({ level: LEVEL_OF[effect], patterns, name, place });
  // A limit counts a call whichever name of the tool matches.
  return limit ? { ...rule, match: { ...rule.match, tries: 'all' } } : rule;
}

/**
 * Returns the default of several access lists that act as one list: the strictest of their
 * defaults.
 */
function defaultRule(lists: readonly AccessList[]): Rule {
  const strict = lists.find(({ otherwise }) => otherwise === 'deny');
  const list = strict ?? lists.find(({ otherwiseAt }) => otherwiseAt);
  return otherwiseRule(strict ? 'denied' : 'allowed', list?.otherwiseAt);
}
