import { matchesAny } from '../evaluation/decide.ts';
import { triggersOf } from '../evaluation/decision/alignment.ts';
import { quoted } from '../finding/words.ts';
import type { ToolPattern } from '../model/policy.ts';
import { toolPatterns } from '../pattern/condition.ts';
import {
  compareFunctions,
  type Outcome,
  type QuestionLimits,
  type Stage,
} from '../pattern/language.ts';
import { likelyNames } from '../pattern/likely-names.ts';
import type { ChangeDraft } from './change-draft.ts';
import {
  asksForOtherFacts,
  conditionKey,
  type Decider,
  type Mapping,
  type Prohibition,
  patternKey,
  rankOf,
} from './names/deciders.ts';
import { allDeciders, type Cause, type Causes, type Half, type Halves } from './names/edits.ts';
import { oneName } from './names/name-decision.ts';
import { defaultWords, reasonOf, subjectOf } from './names/name-words.ts';
import { apartOf, type Form, simplePatterns } from './names/stage-encoding.ts';

/** Points that one question may visit here, where an answer only spares the reader a line. */
const STATES = 500;

/**
 * Edits that change the level of no name, each once (spec 10): a prohibition that is lifted where
 * the default denies anyway. What takes the place of something that said the same, as in a split,
 * is a way of writing, and not told.
 */
export function withoutEffect(
  halves: Halves,
  causes: Causes,
  effective: ReadonlySet<string>,
  options: QuestionLimits,
): readonly ChangeDraft[] {
  const { base, head } = halves;
  if ([base, head].some(({ deciders: { rest } }) => rest.kind !== 'default')) return [];
  const told = new Map<string, ChangeDraft>();
  for (const [half, other] of [
    [base, head],
    [head, base],
  ] as const) {
    for (const one of allDeciders(half.deciders)) {
      if (!causes.isEdited(one)) continue;
      const cause = causes.causeOf(one);
      if (effective.has(cause.key) || told.has(cause.key) || isToldElsewhere(one, cause, other))
        continue;
      if (isRewritten(one, other, causes, options)) continue;
      told.set(cause.key, tellWithout(one, cause, halves, causes));
    }
  }
  return [...told.values()];
}

/**
 * Whether a field tells it: severities, exemptions, actions, and triggers on other facts have their
 * own.
 */
function isToldElsewhere(
  one: Decider,
  cause: Cause,
  { deciders: { prohibitions, rest } }: Half,
): boolean {
  switch (one.kind) {
    case 'rule':
      return prohibitions.some(
        (two) =>
          two.kind === 'rule' && patternKey(two.rule.pattern) === patternKey(one.rule.pattern),
      );
    case 'trigger':
      return asksForOtherFacts(one.trigger);
    case 'mapping':
      return cause.kind === 'actions';
    case 'default':
      return (
        rest.kind === 'default' && rest.defaults.unmappedAction === one.defaults.unmappedAction
      );
    case 'ungoverned':
    case 'absent':
      return true;
    default:
      return one satisfies never;
  }
}

/** Whether the other side says the same of all its names, and says it anew. */
function isRewritten(one: Decider, other: Half, causes: Causes, options: QuestionLimits): boolean {
  if (one.kind !== 'rule' && one.kind !== 'trigger' && one.kind !== 'mapping') return false;
  const alike = [...other.deciders.prohibitions, ...other.deciders.mappings].filter((two) =>
    saysAsMuch(two, one),
  );
  const within = { stateLimit: STATES, ...(options.budget && { budget: options.budget }) };
  return (
    isCovered(one, alike, within) &&
    !isCovered(
      one,
      alike.filter((two) => !causes.isEdited(two)),
      within,
    )
  );
}

function saysAsMuch(two: Prohibition | Mapping, one: Prohibition | Mapping): boolean {
  if (one.kind === 'mapping' || two.kind === 'mapping')
    return one.kind === two.kind && two.level === one.level;
  return rankOf(two) <= rankOf(one);
}

/**
 * Whether others together take every name that one takes; a question past its bound counts as none.
 */
function isCovered(
  one: Prohibition | Mapping,
  others: readonly (Prohibition | Mapping)[],
  options: QuestionLimits,
): boolean {
  const forms = [
    formOf(one),
    unionOf(others),
    ...others.flatMap((two) => (plainPatterns(two) ? [] : [formOf(two)])),
  ];
  const [a, b] = [
    forms.map(({ stage }) => stage),
    forms.map(({ stage: { mode } }): Stage => ({ mode, entries: [] })),
  ];
  const left = (outcome: Outcome): boolean =>
    forms.every(({ holds }, index) => holds(outcome[index]!) === (index === 0));
  const { classes, decided } = compareFunctions(
    { stages: a },
    { stages: b },
    (of) => (left(of) ? 'left' : undefined),
    options,
  );
  return decided && classes.size === 0;
}

function plainPatterns(one: Prohibition | Mapping): readonly string[] | undefined {
  return one.kind === 'mapping' ? textsOf(one.pattern) : simplePatterns(one);
}

function formOf(one: Prohibition | Mapping): Form {
  return one.kind === 'mapping' || simplePatterns(one) ? unionOf([one]) : apartOf(one);
}

/** Those of some that are no more than patterns, as one. */
function unionOf(some: readonly (Prohibition | Mapping)[]): Form {
  const entries = some
    .flatMap((one) => plainPatterns(one) ?? [])
    .map((pattern) => ({ pattern, label: 'hit' }));
  return { stage: { mode: 'all', entries }, holds: (labels) => labels.length > 0 };
}

function textsOf({ spellings }: ToolPattern): readonly string[] {
  return spellings.map(({ text }) => text);
}

/** Patterns whose names are likely ones of a decider. */
function patternsOf(one: Decider): readonly string[] {
  if (one.kind === 'mapping') return textsOf(one.pattern);
  if (one.kind === 'trigger') return toolPatterns(one.condition).map(({ text }) => text);
  return one.kind === 'rule' ? textsOf(one.rule.pattern) : [];
}

const KINDS = {
  rule: 'forbidden-rule',
  trigger: 'trigger',
  mapping: 'capability',
  default: 'default',
  ungoverned: 'default',
  absent: 'default',
} as const satisfies Record<Decider['kind'], ChangeDraft['kind']>;

function tellWithout(one: Decider, cause: Cause, halves: Halves, causes: Causes): ChangeDraft {
  const { base, head } = halves;
  const isNew = cause.side === 'head';
  const [before, after] = [base, head].map((half) => stateOf(one, half, (half === head) === isNew));
  const other = decidesAnyway(one, cause, head);
  const near = other?.place ?? nearest(head);
  return {
    direction: 'neutral',
    kind: KINDS[one.kind],
    subject: subjectOf(cause),
    before: before!,
    after: after!,
    sentence: `${reasonOf(cause, halves, causes)}, without effect today${other ? anyway(other) : ''}`,
    ...(isNew
      ? one.place && { at: one.place }
      : { ...(near && { at: near }), ...(one.place && { wasAt: one.place }) }),
    noEffect: true,
  };
}

/**
 * What a side has of it: a default says something in any case, and a trigger may be there with
 * another action.
 */
function stateOf(one: Decider, half: Half, has: boolean): string | null {
  if (one.kind === 'default') return defaultWords(half);
  if (one.kind !== 'trigger') return has ? 'there' : null;
  const trigger =
    half.agent &&
    triggersOf(half.agent).find((two) => conditionKey(two) === conditionKey(one.trigger));
  return trigger ? quoted(trigger.action) : null;
}

function nearest({ agent }: Half): ChangeDraft['at'] {
  return agent?.policy?.place ?? agent?.card?.place;
}

/**
 * Why an edit has no effect, where its likely names agree on it: what else decides them at head.
 */
function decidesAnyway(one: Decider, cause: Cause, head: Half): Decider | undefined {
  const patterns =
    one.kind === 'mapping' && cause.kind === 'capability'
      ? one.capability.patterns.flatMap(textsOf)
      : (patternsOf(one) ?? []);
  const others = likelyNames(patterns).map((name) => othersAt(one, name, head));
  return new Set(others.map(anyway)).size === 1 ? others[0] : undefined;
}

/** What decides a name at head besides one decider and its like. */
function othersAt(one: Decider, name: string, { standing, deciders }: Half): Decider {
  const { prohibitions, granter } = standing(oneName(name));
  const worst = prohibitions.find(({ key }) => key !== one.key);
  const isOther = ({ key, capability }: Mapping): boolean =>
    key !== one.key && !(one.kind === 'mapping' && capability === one.capability);
  const next =
    granter.kind !== 'mapping' || isOther(granter)
      ? granter
      : (deciders.mappings.find((two) => isOther(two) && matchesAny(two.pattern, [name])) ??
        deciders.rest);
  return worst && rankOf(worst) <= rankOf(next) ? worst : next;
}

function anyway(decider: Decider): string {
  switch (decider.kind) {
    case 'rule':
      return `: the rule against ${quoted(decider.rule.pattern.text)} decides anyway`;
    case 'trigger':
      return `: the trigger on ${quoted(decider.trigger.text)} decides anyway`;
    case 'mapping':
      return `: the capability ${quoted(decider.capability.name)} maps such tools anyway${decider.level === 'blocked' ? ', beyond the card' : ''}`;
    case 'default':
      return `: tools that no capability maps are ${UNMAPPED[decider.defaults.unmappedAction]} anyway`;
    case 'ungoverned':
    case 'absent':
      return '';
    default:
      return decider satisfies never;
  }
}

const UNMAPPED = { allow: 'allowed', warn: 'warned about', deny: 'denied' } as const;
