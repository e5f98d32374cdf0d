import { quoted } from '../finding/words.ts';
import type { ToolPattern } from '../model/policy.ts';
import { type QuestionOptions, subtract } from '../pattern/language.ts';
import { likelyNames } from '../pattern/likely-names.ts';
import { allDeciders, type Cause, type Causes, type Half, type Halves } from './causes.ts';
import { type Decider, rankOf } from './deciders.ts';
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

/** A rule that both sides have with another severity or other exemptions, and what actions do, are told as fields. */
function isToldElsewhere(one: Decider, cause: Cause, other: Half): boolean {
  if (cause.kind === 'actions') return true;
  return (
    one.kind === 'rule' &&
    other.deciders.prohibitions.some((rule) => rule.kind === 'rule' && keyOf(rule.rule.pattern) === keyOf(one.rule.pattern))
  );
}

function keyOf({ spellings }: ToolPattern): string {
  return JSON.stringify(spellings.map(({ text }) => text));
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
  if (one.kind === 'mapping') return one.pattern.spellings.map(({ text }) => text);
  if (one.kind === 'rule' && !one.rule.except?.length) return one.rule.pattern.spellings.map(({ text }) => text);
  return one.kind === 'trigger' && one.condition.kind === 'tool-matches' ? [one.condition.pattern.text] : undefined;
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
  const isNew = cause.side === 'head';
  const state = one.kind === 'default' ? undefined : 'there';
  return {
    direction: 'neutral',
    kind: KINDS[one.kind],
    subject: subjectOf(cause),
    before: state === undefined ? defaultWords(halves.base) : isNew ? null : state,
    after: state === undefined ? defaultWords(halves.head) : isNew ? state : null,
    sentence: `${reasonOf(cause, halves, causes)}, without effect today${anyway(one, isNew ? halves.base : halves.head, halves)}`,
    ...(isNew ? one.place && { at: one.place } : { ...nearest(halves.head), ...(one.place && { wasAt: one.place }) }),
    noEffect: true,
  };
}

function nearest({ agent }: Half): Pick<Told, 'at'> {
  const at = agent?.policy?.place ?? agent?.card?.place;
  return at ? { at } : {};
}

/** Why an edit has no effect, as far as a likely name shows it: what holds the name at its level on the other side. */
function anyway(one: Decider, other: Half, halves: Halves): string {
  const [name] = likelyNames(patternsOf(one) ?? []);
  if (name === undefined) return '';
  const { prohibitions, granter } = other.standing(oneName(name));
  const worst = prohibitions[0];
  const decider = worst && rankOf(worst) < rankOf(granter) ? worst : granter;
  switch (decider.kind) {
    case 'rule':
      return `: the rule against ${quoted(decider.rule.pattern.text)} decides anyway`;
    case 'trigger':
      return `: the trigger on ${quoted(decider.trigger.text)} decides anyway`;
    case 'mapping':
      return `: the capability ${quoted(decider.capability.name)} ${decider.level === 'blocked' ? 'goes beyond the card' : 'maps such tools'} anyway`;
    case 'default':
      return `: tools that no capability maps are ${defaultWords(other === halves.base ? halves.base : halves.head)} anyway`;
    case 'ungoverned':
    case 'absent':
      return '';
    default:
      return decider satisfies never;
  }
}
