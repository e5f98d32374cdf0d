import { quoted } from '../finding/words.ts';
import { matchesAny } from '../judge/decide.ts';
import { triggersOf } from '../judge/evaluate.ts';
import type { ToolPattern } from '../model/policy.ts';
import { type QuestionOptions, subtract } from '../pattern/language.ts';
import { likelyNames } from '../pattern/likely-names.ts';
import { allDeciders, type Cause, type Causes, type Half, type Halves } from './causes.ts';
import { asksForOtherFacts, conditionKey, type Decider, type Mapping, patternKey, rankOf } from './deciders.ts';
import { defaultWords, reasonOf, subjectOf } from './name-words.ts';
import { oneName } from './standing.ts';
import type { Told } from './told.ts';

/** Points that one question may visit here, where an answer only spares the reader a line. */
const STATES = 500;

/**
 * Edits that change the level of no name, each once (spec 10): a prohibition that is lifted where the default denies anyway. What takes
 * the place of something that said the same, as in a split, is a way of writing, and not told.
 */
export function withoutEffect(halves: Halves, causes: Causes, effective: ReadonlySet<string>, options: QuestionOptions): readonly Told[] {
  const { base, head } = halves;
  if ([base, head].some(({ deciders: { rest } }) => rest.kind !== 'default')) return [];
  const told = new Map<string, Told>();
  for (const [half, other] of [
    [base, head],
    [head, base],
  ] as const) {
    for (const one of allDeciders(half.deciders)) {
      if (!causes.isEdited(one)) continue;
      const cause = causes.causeOf(one);
      if (effective.has(cause.key) || told.has(cause.key) || isToldElsewhere(one, cause, other)) continue;
      if (isRewritten(one, other, causes, options)) continue;
      told.set(cause.key, tellWithout(one, cause, halves, causes));
    }
  }
  return [...told.values()];
}

/** A rule that both sides have with another severity or other exemptions, what actions do, and triggers on other facts are told as fields. */
function isToldElsewhere(one: Decider, cause: Cause, other: Half): boolean {
  if (cause.kind === 'actions' || (one.kind === 'trigger' && asksForOtherFacts(one.trigger))) return true;
  return (
    one.kind === 'rule' &&
    other.deciders.prohibitions.some((rule) => rule.kind === 'rule' && patternKey(rule.rule.pattern) === patternKey(one.rule.pattern))
  );
}

/** Whether the other side says the same of all its names, and says it anew. */
function isRewritten(one: Decider, other: Half, causes: Causes, options: QuestionOptions): boolean {
  const own = patternsOf(one);
  if (own === undefined) return false;
  const alike = allDeciders(other.deciders).filter(
    (two) => (one.kind === 'mapping') === (two.kind === 'mapping') && speaksAsMuch(two, one),
  );
  const within = { stateLimit: STATES, ...(options.budget && { budget: options.budget }) };
  const covers = (some: readonly Decider[]): boolean =>
    subtract(
      own,
      some.flatMap((two) => patternsOf(two) ?? []),
      within,
    ).kind === 'none';
  return covers(alike) && !covers(alike.filter((two) => !causes.isEdited(two)));
}

function speaksAsMuch(two: Decider, one: Decider): boolean {
  return one.kind === 'mapping' ? rankOf(two) === rankOf(one) : rankOf(two) <= rankOf(one);
}

/** The patterns of a decider that says its own of exactly what they match. */
function patternsOf(one: Decider): readonly string[] | undefined {
  if (one.kind === 'mapping') return textsOf(one.pattern);
  if (one.kind === 'rule' && !one.rule.except?.length) return textsOf(one.rule.pattern);
  return one.kind === 'trigger' && one.condition.kind === 'tool-matches' ? [one.condition.pattern.text] : undefined;
}

function textsOf({ spellings }: ToolPattern): readonly string[] {
  return spellings.map(({ text }) => text);
}

const KINDS = {
  rule: 'forbidden-rule',
  trigger: 'trigger',
  mapping: 'capability',
  default: 'default',
  ungoverned: 'default',
  absent: 'default',
} as const satisfies Record<Decider['kind'], Told['kind']>;

function tellWithout(one: Decider, cause: Cause, halves: Halves, causes: Causes): Told {
  const { base, head } = halves;
  const isNew = cause.side === 'head';
  const [before, after] = [base, head].map((half) => stateOf(one, half, (half === head) === isNew));
  return {
    direction: 'neutral',
    kind: KINDS[one.kind],
    subject: subjectOf(cause),
    before: before!,
    after: after!,
    sentence: `${reasonOf(cause, halves, causes)}, without effect today${anyway(one, cause, head)}`,
    ...(isNew ? one.place && { at: one.place } : { ...nearest(head), ...(one.place && { wasAt: one.place }) }),
    noEffect: true,
  };
}

/** What a side has of it: a default says something in any case, and a trigger may be there with another action. */
function stateOf(one: Decider, half: Half, has: boolean): string | null {
  if (one.kind === 'default') return defaultWords(half);
  if (one.kind !== 'trigger') return has ? 'there' : null;
  const trigger = half.agent && triggersOf(half.agent).find((two) => conditionKey(two) === conditionKey(one.trigger));
  return trigger ? quoted(trigger.action) : null;
}

function nearest({ agent }: Half): Pick<Told, 'at'> {
  const at = agent?.policy?.place ?? agent?.card?.place;
  return at ? { at } : {};
}

/** Why an edit has no effect, where its likely names agree on it: what else is said of them at head. */
function anyway(one: Decider, cause: Cause, head: Half): string {
  const patterns =
    one.kind === 'mapping' && cause.kind === 'capability' ? one.capability.patterns.flatMap(textsOf) : (patternsOf(one) ?? []);
  const reasons = new Set(likelyNames(patterns).map((name) => othersAt(one, name, head)));
  const [reason = ''] = reasons;
  return reasons.size === 1 ? reason : '';
}

/** What decides a name at head besides one decider and its like. */
function othersAt(one: Decider, name: string, { standing, deciders }: Half): string {
  const { prohibitions, granter } = standing(oneName(name));
  const worst = prohibitions.find(({ key }) => key !== one.key);
  const isOther = ({ key, capability }: Mapping): boolean => key !== one.key && !(one.kind === 'mapping' && capability === one.capability);
  const next =
    granter.kind !== 'mapping' || isOther(granter)
      ? granter
      : (deciders.mappings.find((two) => isOther(two) && matchesAny(two.pattern, [name])) ?? deciders.rest);
  const decider = worst && rankOf(worst) < rankOf(next) ? worst : next;
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
