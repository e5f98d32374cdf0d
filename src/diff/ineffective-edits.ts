import { conditionKey, triggersOf } from '../evaluation/decision/alignment.ts';
import { decideHits } from '../evaluation/decision/decide.ts';
import {
  compareLimits,
  type Form,
  formOf,
  simplePatterns,
} from '../evaluation/decision/encoding.ts';
import { quoted } from '../finding/words.ts';
import type { BaseAndHead } from '../model/base-and-head.ts';
import { isOtherwise, type Rule, rankOf } from '../model/decision.ts';
import { patternKey, spellingTexts } from '../model/policy.ts';
import { toolPatterns } from '../pattern/condition.ts';
import { compareFunctions, type SearchLimits } from '../pattern/language.ts';
import { likelyNames } from '../pattern/likely-names.ts';
import type { Outcome, Stage } from '../pattern/name-function.ts';
import { joinRegular } from '../pattern/regular.ts';
import { wordOf } from './change.ts';
import type { ChangeDraft } from './change-draft.ts';
import type { Cause, Causes } from './names/edits.ts';
import { type ChangePhrases, defaultWords, NAME_PHRASES } from './names/name-words.ts';
import { allRules, asksForOtherFacts, ofKind, type PolicySide } from './names/policy-side.ts';

/**
 * The maximum number of states to visit for one edit. The limit is low, because the result only
 * shortens the report by one line.
 */
const MAX_STATES = 500;

/**
 * Returns a change for each edit that leaves the level of every request unchanged. For example,
 * removing a forbidden rule has no effect if the default denies the tools anyway. Edits that only
 * rewrite a rule, such as splitting it in two, are ignored.
 */
export function withoutEffect(
  sides: BaseAndHead<PolicySide>,
  causes: Causes,
  effective: ReadonlySet<string>,
  limits: SearchLimits,
  phrases: Pick<ChangePhrases, 'reasonOf' | 'subjectOf'> = NAME_PHRASES,
): readonly ChangeDraft[] {
  const { base, head } = sides;
  if ([base, head].some(({ policy }) => !isStated(policy.otherwise))) return [];
  const drafts = new Map<string, ChangeDraft>();
  for (const [side, other] of [
    [base, head],
    [head, base],
  ] as const) {
    for (const rule of allRules(side)) {
      if (!causes.isEdited(rule)) continue;
      // Identifying these edits only shortens the report, so the rest are skipped when the budget
      // is exhausted.
      if (limits.budget?.countsAll && limits.budget.left < 0) return [...drafts.values()];
      const cause = causes.causeOf(rule);
      if (effective.has(cause.key) || drafts.has(cause.key) || isSaidElsewhere(rule, cause, other))
        continue;
      if (isRewritten(rule, other, causes, limits)) continue;
      drafts.set(cause.key, draftOf(rule, cause, sides, causes, phrases));
    }
  }
  return [...drafts.values()];
}

/** Whether a rule is the default of a policy or of another list of rules. */
function isStated({ kind }: Rule): boolean {
  return kind === 'default' || kind === 'otherwise';
}

/**
 * Whether another change already reports the edit. This is the case for edits to severities,
 * exemptions and actions, and to triggers whose condition depends on more than tool names.
 */
function isSaidElsewhere(rule: Rule, cause: Cause, { limits, policy }: PolicySide): boolean {
  switch (rule.kind) {
    case 'forbidden':
      return ofKind(limits, 'forbidden').some(
        (limit) => patternKey(limit.forbidden.pattern) === patternKey(rule.forbidden.pattern),
      );
    case 'trigger':
      return asksForOtherFacts(rule.trigger);
    case 'mapping':
      return cause.kind === 'actions';
    case 'default': {
      const { otherwise } = policy;
      return (
        otherwise.kind === 'default' &&
        otherwise.defaults.unmappedAction === rule.defaults.unmappedAction
      );
    }
    case 'entry':
    case 'otherwise':
      return false;
    case 'ungoverned':
    case 'absent':
      return true;
    default:
      return rule satisfies never;
  }
}

/**
 * Whether an edit only rewrites a rule, because rules on the other side treat the same requests in
 * the same way.
 */
function isRewritten(rule: Rule, other: PolicySide, causes: Causes, limits: SearchLimits): boolean {
  if (isOtherwise(rule)) return false;
  const alike = [...other.limits, ...other.deciding].filter((candidate) =>
    isAsStrict(candidate, rule, other),
  );
  const within = { stateLimit: MAX_STATES, ...(limits.budget && { budget: limits.budget }) };
  return (
    isCovered(rule, alike, within) &&
    !isCovered(
      rule,
      alike.filter((candidate) => !causes.isEdited(candidate)),
      within,
    )
  );
}

/**
 * Whether `candidate` is at least as strict as `rule`. For a mapping or an entry, it must have the
 * same kind and level. For any other rule, it must be a limit that is at least as strict.
 */
function isAsStrict(candidate: Rule, rule: Rule, { limits }: PolicySide): boolean {
  const isLimit = limits.includes(candidate);
  if (rule.kind === 'mapping' || rule.kind === 'entry')
    return candidate.kind === rule.kind && candidate.level === rule.level;
  return isLimit && rankOf(candidate) <= rankOf(rule);
}

/**
 * Whether several rules together match every request that another rule matches. False if this
 * cannot be determined.
 */
function isCovered(rule: Rule, others: readonly Rule[], limits: SearchLimits): boolean {
  const forms = [
    wholeFormOf(rule),
    unionOf(others),
    ...others.flatMap((candidate) => (simplePatterns(candidate) ? [] : [formOf(candidate)])),
  ];
  const [a, b] = [
    forms.map(({ stage }) => stage),
    forms.map(({ stage: { mode } }): Stage => ({ mode, entries: [] })),
  ];
  const patterns = rule.match.patterns?.map(({ text }) => text);
  const isUncovered = (outcome: Outcome): boolean =>
    forms.every(({ holds }, index) => holds(outcome[index] ?? []) === (index === 0));
  const { classes, decided } = compareFunctions(
    { stages: a },
    { stages: b },
    (outcome) => (isUncovered(outcome) ? 'uncovered' : undefined),
    { ...limits, ...(patterns && { within: [patterns] }) },
  );
  return decided && classes.size === 0;
}

function wholeFormOf(rule: Rule): Form {
  return simplePatterns(rule) ? unionOf([rule]) : formOf(rule);
}

/** Combines rules that consist only of patterns into a single stage. */
function unionOf(rules: readonly Rule[]): Form {
  const patterns = rules.flatMap((rule) => simplePatterns(rule) ?? []);
  const entries = joinRegular(patterns).map((pattern) => ({ pattern, label: 'hit' }));
  return { stage: { mode: 'all', entries }, holds: (labels) => labels.length > 0 };
}

/** Returns the text of every pattern in a rule and its condition. */
function patternsOf({ match: { patterns = [] }, condition }: Rule): readonly string[] {
  const conditionPatterns =
    condition === undefined || condition === 'unreadable' ? [] : toolPatterns(condition);
  return [...patterns, ...conditionPatterns].map(({ text }) => text);
}

const KINDS = {
  forbidden: 'forbidden-rule',
  trigger: 'trigger',
  mapping: 'capability',
  default: 'default',
  entry: 'names',
  otherwise: 'default',
  ungoverned: 'default',
  absent: 'default',
} as const satisfies Record<Rule['kind'], ChangeDraft['kind']>;

function draftOf(
  rule: Rule,
  cause: Cause,
  sides: BaseAndHead<PolicySide>,
  causes: Causes,
  { reasonOf, subjectOf }: Pick<ChangePhrases, 'reasonOf' | 'subjectOf'>,
): ChangeDraft {
  const { base, head } = sides;
  const isNew = cause.side === 'head';
  const deciding = decidesAnyway(rule, cause, head);
  const near = deciding?.place ?? nearest(head);
  return {
    direction: 'neutral',
    kind: KINDS[rule.kind],
    subject: subjectOf(cause),
    before: stateOf(rule, base, !isNew),
    after: stateOf(rule, head, isNew),
    sentence: `${reasonOf(cause, sides, causes)}, but this has no effect today${deciding ? anyway(deciding) : ''}`,
    ...(isNew
      ? rule.place && { at: rule.place }
      : { ...(near && { at: near }), ...(rule.place && { wasAt: rule.place }) }),
    noEffect: true,
  };
}

/**
 * Describes a rule's state at the base or head. Returns null if the rule is absent. A default is
 * never absent, and a trigger may be present with a different action.
 */
function stateOf(rule: Rule, side: PolicySide, isPresent: boolean): string | null {
  if (rule.kind === 'default' || rule.kind === 'otherwise') return defaultWords(side);
  if (rule.kind !== 'trigger') return isPresent ? 'present' : null;
  const trigger =
    side.agent &&
    triggersOf(side.agent).find(
      (candidate) => conditionKey(candidate) === conditionKey(rule.trigger),
    );
  return trigger ? quoted(trigger.action) : null;
}

function nearest({ agent, policy }: PolicySide): ChangeDraft['at'] {
  return agent?.policy?.place ?? agent?.card?.place ?? policy.otherwise.place;
}

/**
 * Returns the rule at the head that determines the decision for the requests that an edited rule
 * probably matches. Returns undefined if different rules apply to those requests.
 */
function decidesAnyway(rule: Rule, cause: Cause, head: PolicySide): Rule | undefined {
  const patterns =
    rule.kind === 'mapping' && cause.kind === 'capability'
      ? rule.capability.patterns.flatMap(spellingTexts)
      : patternsOf(rule);
  const others = likelyNames(patterns).map((name) => otherDecidingRule(rule, name, head));
  return new Set(others.map(anyway)).size === 1 ? others[0] : undefined;
}

/**
 * Returns the rule that would determine a request's decision at the head without the given rule and
 * its group.
 */
function otherDecidingRule(rule: Rule, name: string, { decide, policy }: PolicySide): Rule {
  const hits = new Set(decide(name).matching);
  const isOther = (candidate: Rule): boolean =>
    candidate.key !== rule.key &&
    !(candidate.group !== undefined && candidate.group.place === rule.group?.place);
  const { limits, settled } = decideHits(
    policy,
    (candidate) => hits.has(candidate) && isOther(candidate),
  );
  const worst = limits.toSorted(compareLimits)[0];
  return worst && rankOf(worst) <= rankOf(settled[0]) ? worst : settled[0];
}

function anyway(rule: Rule): string {
  switch (rule.kind) {
    case 'forbidden':
      return `: the rule against ${quoted(rule.forbidden.pattern.text)} applies anyway`;
    case 'trigger':
      return `: the trigger on ${quoted(rule.trigger.text)} applies anyway`;
    case 'mapping':
      return `: the capability ${quoted(rule.capability.name)} maps these tools anyway${rule.level === 'denied' ? ', which goes beyond what the card allows' : ''}`;
    case 'default':
      return `: unmapped tools are ${UNMAPPED[rule.defaults.unmappedAction]} anyway`;
    case 'entry':
      return `: the rule on ${quoted(rule.name)} applies anyway`;
    case 'otherwise':
      return `: requests that no rule matches are ${wordOf(rule)} anyway`;
    case 'ungoverned':
    case 'absent':
      return '';
    default:
      return rule satisfies never;
  }
}

const UNMAPPED = { allow: 'allowed', warn: 'flagged with a warning', deny: 'denied' } as const;
