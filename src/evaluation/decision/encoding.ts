import type { DecisionPolicy, Rule, Stage } from '../../model/decision.ts';
import { rankOf } from '../../model/decision.ts';
import { type Condition, toolPatterns } from '../../pattern/condition.ts';
import { joinFields } from '../../pattern/fields.ts';
import type { Outcome, Stage as PatternStage } from '../../pattern/name-function.ts';
import { joinRegular } from '../../pattern/regular.ts';
import { holdsByRequest } from './decide.ts';

/*
 * Encodes decision policies as pattern stages, which `pattern/language.ts` can compare over all
 * requests. Limiting rules become sets, in which the strictest level applies. All deciding stages
 * form one ordered list, in which the first matching rule applies. For this list, `last` stages are
 * reversed, and `strictest` and `all` stages are sorted by level.
 */

/**
 * The properties of a rule that a comparison distinguishes: the level and, for some rules, a key.
 */
interface Tag {
  /** The label that the rule's patterns assign to a request. */
  readonly text: string;
  readonly rank: number;
  /**
   * A key that distinguishes the rule from other rules at the same level. Absent if only the level
   * is relevant.
   */
  readonly key?: string;
}

/** The parts of a decision that a comparison distinguishes. */
export interface Detail {
  /** Returns a rule's key, or undefined if only the rule's level is relevant. */
  readonly keyOf: (rule: Rule) => string | undefined;
  /**
   * The limits that a comparison distinguishes. With `every`, these are all matching limits that
   * have a key. With `strictest`, this is only the strictest limit.
   */
  readonly limits: 'every' | 'strictest';
}

/** A policy's decision for a request, reduced to the parts that a comparison distinguishes. */
export interface Reading {
  /** The rank of the decision's level, which is 0 for `denied`. */
  readonly rank: number;
  /** The limits that apply to the request and have a key. */
  readonly limits: readonly Tag[];
  /** The rule that applies in the deciding stages. */
  readonly settled: Tag;
}

/**
 * The content of a pattern stage: several limits, a single limit, part of an ordered list, or a
 * check that a string is a valid request.
 */
type Slot =
  | { readonly kind: 'limits' | 'limit' | 'fields' }
  | { readonly kind: 'ordered'; readonly list: string };

/**
 * The pattern stages that encode one policy, and the content of each stage. Both maps are keyed by
 * stage name. The names determine the order of the stages.
 */
interface SidedSlots {
  readonly stages: ReadonlyMap<string, PatternStage>;
  readonly slots: ReadonlyMap<string, Slot>;
}

/** The pattern stage that encodes a single rule. */
export interface Form {
  readonly stage: PatternStage;
  /** Returns whether the rule matches a request to which its stage assigns the given labels. */
  readonly holds: (labels: readonly string[]) => boolean;
}

type Entry = PatternStage['entries'][number];

/**
 * Encodes two policies in the same way. If both policies make the same decision for a request, the
 * request has the same outcome in both encodings.
 */
export class Encoding {
  readonly a: readonly PatternStage[];
  readonly b: readonly PatternStage[];
  readonly #slots: readonly Slot[];
  readonly #tags = new Map<string, Tag>();
  readonly #forms = new Map<string, { readonly form: Form; readonly tag: Tag }>();

  /**
   * Encodes two policies whose requests have the same number of fields.
   * @throws Error if the numbers of fields differ, which is an internal error
   */
  constructor(
    a: DecisionPolicy,
    b: DecisionPolicy,
    details: readonly [Detail, Detail],
    checksRequests = true,
  ) {
    const count = fieldsOfBoth(a, b);
    const fields = checksRequests ? count : 1;
    const [left, right] = [
      this.#sideOf(a, details[0], fields),
      this.#sideOf(b, details[1], fields),
    ];
    const isUsed = (name: string): boolean =>
      [left, right].some(
        ({ stages, slots }) =>
          (stages.get(name)?.entries.length ?? 0) > 0 || slots.get(name)?.kind === 'fields',
      );
    const names = [...new Set([...left.slots.keys(), ...right.slots.keys()])].filter(isUsed).sort();
    const stageOf = (side: SidedSlots, other: SidedSlots, name: string): PatternStage =>
      side.stages.get(name) ?? { mode: other.stages.get(name)?.mode ?? 'all', entries: [] };
    this.#slots = names.flatMap((name) => left.slots.get(name) ?? right.slots.get(name) ?? []);
    this.a = names.map((name) => stageOf(left, right, name));
    this.b = names.map((name) => stageOf(right, left, name));
  }

  /**
   * Converts the outcome for a string back to a decision. Returns undefined if the string is not a
   * valid request.
   */
  read(outcome: Outcome): Reading | undefined {
    const labelsAt = (index: number): readonly string[] => outcome[index] ?? [];
    const isNoRequest = this.#slots.some(
      ({ kind }, index) =>
        kind === 'fields' && (labelsAt(index).length === 0 || labelsAt(index).includes(IMPOSSIBLE)),
    );
    if (isNoRequest) return undefined;
    let limits: Tag[] = [];
    const decided = new Map<string, Tag>();
    for (const [index, slot] of this.#slots.entries()) {
      if (slot.kind === 'limits') limits = limits.concat(labelsAt(index).flatMap(this.#tagsOf));
      if (slot.kind === 'limit' || slot.kind === 'ordered') {
        const tag = this.#tagOf(labelsAt(index));
        if (tag && slot.kind === 'limit') limits.push(tag);
        if (tag && slot.kind === 'ordered' && !decided.has(slot.list)) decided.set(slot.list, tag);
      }
    }
    for (const [list, tag] of decided) if (list !== DECIDING) limits.push(tag);
    const settled = decided.get(DECIDING) ?? this.#tag({ level: 'denied' });
    return {
      rank: limits.reduce((lowest, { rank }) => Math.min(lowest, rank), settled.rank),
      limits: limits.filter(({ key }) => key !== undefined),
      settled,
    };
  }

  readonly #tagsOf = (label: string): readonly Tag[] => {
    const tag = this.#tags.get(label);
    return tag ? [tag] : [];
  };

  /**
   * Returns the tag of the rule that a stage's labels represent, or undefined if no rule matches. A
   * rule with a stage of its own can have several labels.
   */
  #tagOf(labels: readonly string[]): Tag | undefined {
    const [first] = labels;
    if (first === undefined) return undefined;
    const tag = this.#tags.get(first);
    if (tag) return tag;
    const inParts = this.#forms.get(partOf(first).form);
    return inParts?.form.holds(labels.map((label) => partOf(label).name)) ? inParts.tag : undefined;
  }

  #sideOf(policy: DecisionPolicy, detail: Detail, fields: number): SidedSlots {
    const stages = new Map<string, PatternStage>();
    const slots = new Map<string, Slot>();
    const put = (name: string, slot: Slot, stage: PatternStage): void => {
      slots.set(name, slot);
      stages.set(name, stage);
    };
    const keyed: Entry[] = [];
    const others: Entry[] = [];
    for (const rule of sortedLimits(policy.stages)) {
      const tag = this.#tag(rule, detail.keyOf(rule));
      const patterns = simplePatterns(rule);
      if (patterns)
        for (const pattern of patterns)
          (tag.key === undefined ? others : keyed).push({ pattern, label: tag.text });
      else put(`limit ${rule.key}`, { kind: 'limit' }, this.#inParts(rule, tag));
    }
    put(
      ' with key',
      { kind: 'limits' },
      { mode: detail.limits === 'every' ? 'all' : 'first', entries: keyed },
    );
    put(' plain', { kind: 'limits' }, { mode: 'first', entries: others });
    const lists = orderedLists(policy);
    for (const [list, rules] of lists)
      for (const [index, stage] of this.#ordered(rules, policy, detail).entries())
        put(`${list} ${String(index).padStart(6, '0')}`, { kind: 'ordered', list }, stage);
    if (fields > 1) {
      const { possible, impossible } = policy.requests ?? {
        possible: [joinFields(Array.from({ length: fields }, () => '?*'))],
        impossible: [],
      };
      const entries = [
        ...possible.map((pattern) => ({ pattern, label: 'request' })),
        ...impossible.map((pattern) => ({ pattern, label: IMPOSSIBLE })),
      ];
      put(' fields', { kind: 'fields' }, { mode: 'all', entries });
    }
    return { stages, slots };
  }

  /**
   * Encodes an ordered list of rules as stages. Each rule with exceptions or a condition has a
   * stage of its own. Consecutive rules without exceptions and conditions share a stage.
   */
  #ordered(
    rules: readonly Rule[],
    { otherwise }: DecisionPolicy,
    detail: Detail,
  ): readonly PatternStage[] {
    const stages: PatternStage[] = [];
    let run: Entry[] = [];
    for (const rule of rules) {
      const tag = this.#tag(rule, detail.keyOf(rule));
      const patterns = rule === otherwise ? ['*'] : simplePatterns(rule);
      if (patterns) for (const pattern of patterns) run.push({ pattern, label: tag.text });
      else {
        stages.push({ mode: 'first', entries: joinedRuns(run) }, this.#inParts(rule, tag));
        run = [];
      }
    }
    return [...stages, { mode: 'first', entries: joinedRuns(run) }];
  }

  /** Encodes a rule as a stage of its own, whose labels identify the rule and its tag. */
  #inParts(rule: Rule, tag: Tag): PatternStage {
    const form = formOf(rule);
    const name = JSON.stringify([rule.key, tag.text]);
    this.#forms.set(name, { form, tag });
    const { mode, entries } = form.stage;
    return {
      mode,
      entries: entries.map(({ pattern, label }) => ({
        pattern,
        label: JSON.stringify(['part', name, label]),
      })),
    };
  }

  /**
   * Returns a rule's tag. Without a key, the tag's text is the level, and all rules at this level
   * in both policies share the tag.
   */
  #tag(rule: Pick<Rule, 'level'>, key?: string): Tag {
    const rank = rankOf(rule);
    const text = key === undefined ? rule.level : JSON.stringify([rank, key]);
    const tag: Tag = { text, rank, ...(key !== undefined && { key }) };
    this.#tags.set(text, tag);
    return tag;
  }
}

/** Joins the patterns of adjacent entries with the same label, whose order is irrelevant. */
function joinedRuns(entries: readonly Entry[]): readonly Entry[] {
  const result: Entry[] = [];
  for (let at = 0; at < entries.length; ) {
    const label = entries[at]?.label ?? '';
    let end = at;
    while (end < entries.length && entries[end]?.label === label) end += 1;
    const patterns = entries.slice(at, end).map(({ pattern }) => pattern);
    for (const pattern of joinRegular(patterns)) result.push({ pattern, label });
    at = end;
  }
  return result;
}

/**
 * Returns the number of fields in the requests of two policies. A policy without rules accepts any
 * number of fields.
 */
function fieldsOfBoth(a: DecisionPolicy, b: DecisionPolicy): number {
  const known = [a, b].filter(({ stages }) => stages.some(({ rules }) => rules.length > 0));
  const counts = new Set((known.length > 0 ? known : [a, b]).map(({ fields = 1 }) => fields));
  if (known.length > 1 && counts.size > 1)
    throw new Error('the requests of the two policies have different numbers of fields');
  return [...counts].reduce((most, count) => Math.max(most, count), 1);
}

const DECIDING = 'z deciding';
/** The label for strings that have the fields of a request but are not valid requests. */
const IMPOSSIBLE = 'impossible';

/**
 * Parses a label that `#inParts` created. `form` is the name of the rule's form, and `name` is the
 * form's own label.
 */
function partOf(label: string): { readonly form: string; readonly name: string } {
  const [, form, name] = JSON.parse(label) as readonly [string, string, string];
  return { form, name };
}

/**
 * Returns the distinct rules in all limiting `all` stages, sorted by level (strictest first), then
 * by key.
 */
function sortedLimits(stages: readonly Stage[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const { role, combinator, rules: list } of stages)
    if (role === 'limits' && combinator === 'all')
      for (const rule of list) if (!rules.has(rule.key)) rules.set(rule.key, rule);
  return [...rules.values()].sort(compareLimits);
}

/**
 * Compares two limits to sort them by level (strictest first), then by key. Their order in the file
 * is irrelevant.
 */
export function compareLimits(a: Rule, b: Rule): number {
  return rankOf(a) - rankOf(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/**
 * Returns a policy's rules as named lists, in each of which the first matching rule applies. Each
 * limiting stage becomes a list, unless it is an `all` stage. All deciding stages form one list,
 * which ends with the default.
 */
function orderedLists({
  stages,
  otherwise,
}: DecisionPolicy): readonly (readonly [string, readonly Rule[]])[] {
  const limiting = stages.filter(
    ({ role, combinator }) => role === 'limits' && combinator !== 'all',
  );
  const deciding = stages.filter(({ role }) => role === 'decides');
  return [
    ...limiting.map((stage, index) => [`y limiting ${index}`, inOrder(stage)] as const),
    [DECIDING, [...deciding.flatMap(inOrder), otherwise]],
  ];
}

/** Returns a stage's rules in an order in which the first matching rule determines the level. */
export function inOrder({ combinator, rules }: Stage): readonly Rule[] {
  switch (combinator) {
    case 'first':
      return rules;
    case 'last':
      return rules.toReversed();
    case 'all':
    case 'strictest':
      return rules.toSorted((a, b) => rankOf(a) - rankOf(b));
    default:
      return combinator satisfies never;
  }
}

/**
 * Returns patterns that match the same requests as a rule. Returns undefined if the rule has
 * exceptions, or a condition that patterns cannot express.
 */
export function simplePatterns({ match, condition }: Rule): readonly string[] | undefined {
  if (condition === 'unreadable') return [];
  if (match.except.length > 0) return undefined;
  if (condition === undefined) return match.patterns?.map(({ text }) => text) ?? ['*'];
  return match.patterns === undefined ? alternatives(condition) : undefined;
}

/**
 * Returns patterns that express a condition: the condition is true if and only if at least one of
 * the patterns matches. Returns undefined if patterns cannot express the condition. All facts
 * except the request are treated as unknown.
 */
function alternatives(condition: Condition): readonly string[] | undefined {
  switch (condition.kind) {
    case 'tool-matches':
      return [condition.pattern.text];
    case 'or': {
      const [left, right] = [alternatives(condition.left), alternatives(condition.right)];
      return left && right && [...left, ...right];
    }
    case 'not':
    case 'and':
      return undefined;
    case 'field':
    case 'compare':
    case 'contains':
    case 'matches':
      return [];
    default:
      return condition satisfies never;
  }
}

const HIT = 'hit';
const EXCEPTED = 'excepted';

/** Encodes a rule with its exceptions and condition as a pattern stage of its own. */
export function formOf({ match: { patterns, except }, condition }: Rule): Form {
  const hits = (patterns?.map(({ text }) => text) ?? ['*']).map((pattern) => ({
    pattern,
    label: HIT,
  }));
  const excepted = except.map(({ text }) => ({ pattern: text, label: EXCEPTED }));
  if (condition === undefined)
    return {
      stage: { mode: 'first', entries: [...excepted, ...hits] },
      holds: ([label]) => label === HIT,
    };
  if (condition === 'unreadable')
    return { stage: { mode: 'all', entries: [] }, holds: () => false };
  const conditionPatterns = toolPatterns(condition).map(({ text }) => ({
    pattern: text,
    label: `condition ${text}`,
  }));
  return {
    stage: { mode: 'all', entries: [...hits, ...excepted, ...conditionPatterns] },
    holds: (labels) =>
      labels.includes(HIT) &&
      !labels.includes(EXCEPTED) &&
      holdsByRequest(condition, (text) => labels.includes(`condition ${text}`)),
  };
}
