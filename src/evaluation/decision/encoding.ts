import type { DecisionPolicy, Rule, Stage } from '../../model/decision.ts';
import { LEVELS, rankOf } from '../../model/decision.ts';
import { type Condition, toolPatterns } from '../../pattern/condition.ts';
import { joinFields } from '../../pattern/fields.ts';
import type { Outcome, Stage as PatternStage } from '../../pattern/language.ts';
import { holdsByRequest } from './decide.ts';

/**
 * Policies as functions over texts, for questions about all requests. Rules that only limit are
 * sets, in which the lowest level counts. All deciding stages together are one ordered list, of
 * which the first rule that matches decides: a stage in which the last counts is turned round, and
 * one in which all or the strictest count is sorted by level. The walk over that list subtracts
 * from each rule what the rules before it have decided.
 */

/** What a question tells of a rule: its level, and which rule it is where it asks for that. */
interface Tag {
  readonly text: string;
  readonly rank: number;
  /** The key by which the rule is told from others of its level; absent where it is not. */
  readonly own?: string;
}

/** How much a question tells apart. */
export interface Detail {
  /** A key of a rule that is told from others of its level; undefined: by its level alone. */
  readonly tell: (rule: Rule) => string | undefined;
  /** Whether each set of told limits is an answer of its own, or only the strictest of them. */
  readonly limits: 'every' | 'strictest';
}

/** What a policy says of a request, as far as a question tells. */
export interface Reading {
  /** The rank of the level. */
  readonly rank: number;
  /** Limits that the question tells, of those that count. */
  readonly told: readonly Tag[];
  /** What decides where nothing limits. */
  readonly settled: Tag;
}

/**
 * A place in the function: a set of limits, one limit that is more than a list of patterns, a part
 * of an ordered list, or the requests that have as many fields as they should.
 */
type Slot =
  | { readonly kind: 'limits' | 'limit' | 'fields' }
  | { readonly kind: 'ordered'; readonly list: string };

/** The slots of both sides in their order; a side has no stage for what only the other has. */
interface SidedSlots {
  readonly stages: ReadonlyMap<string, PatternStage>;
  readonly slots: ReadonlyMap<string, Slot>;
}

/** A rule that is more than a list of patterns: which of its labels say that it matches. */
export interface Form {
  readonly stage: PatternStage;
  readonly holds: (labels: readonly string[]) => boolean;
}

type Entry = PatternStage['entries'][number];

/** Both policies of a question, encoded so that equal functions say the same. */
export class Encoding {
  readonly a: readonly PatternStage[];
  readonly b: readonly PatternStage[];
  readonly #slots: readonly Slot[];
  readonly #tags = new Map<string, Tag>();
  readonly #forms = new Map<string, { readonly form: Form; readonly tag: Tag }>();

  /** @throws Error for policies over different requests, which is a mistake of the caller. */
  constructor(a: DecisionPolicy, b: DecisionPolicy, details: readonly [Detail, Detail]) {
    const fields = fieldsOfBoth(a, b);
    const [left, right] = [
      this.#sideOf(a, details[0], fields),
      this.#sideOf(b, details[1], fields),
    ];
    const names = [...new Set([...left.slots.keys(), ...right.slots.keys()])].sort();
    const slotOf = (name: string): Slot => (left.slots.get(name) ?? right.slots.get(name))!;
    const stageOf = (side: SidedSlots, other: SidedSlots, name: string): PatternStage =>
      side.stages.get(name) ?? { mode: other.stages.get(name)!.mode, entries: [] };
    this.#slots = names.map(slotOf);
    this.a = names.map((name) => stageOf(left, right, name));
    this.b = names.map((name) => stageOf(right, left, name));
  }

  /** What an outcome says; undefined of a text that is no request, for want of fields. */
  read(outcome: Outcome): Reading | undefined {
    const limits: Tag[] = [];
    const decided = new Map<string, Tag>();
    for (const [index, slot] of this.#slots.entries()) {
      const labels = outcome[index] ?? [];
      switch (slot.kind) {
        case 'fields':
          if (labels.length === 0) return undefined;
          break;
        case 'limits':
          for (const label of labels) limits.push(this.#tags.get(label)!);
          break;
        case 'limit': {
          const tag = this.#tagOf(labels);
          if (tag) limits.push(tag);
          break;
        }
        case 'ordered': {
          const tag = decided.has(slot.list) ? undefined : this.#tagOf(labels);
          if (tag) decided.set(slot.list, tag);
          break;
        }
        default:
          slot satisfies never;
      }
    }
    for (const [list, tag] of decided) if (list !== DECIDING) limits.push(tag);
    const settled = decided.get(DECIDING) ?? this.#tag({ level: 'denied' });
    return {
      rank: limits.reduce((least, { rank }) => Math.min(least, rank), settled.rank),
      told: limits.filter(({ own }) => own !== undefined),
      settled,
    };
  }

  /** What the labels of one stage say, of which a rule in parts has several. */
  #tagOf(labels: readonly string[]): Tag | undefined {
    const [first] = labels;
    if (first === undefined) return undefined;
    const tag = this.#tags.get(first);
    if (tag) return tag;
    const { form, tag: whole } = this.#forms.get(partOf(first).form)!;
    return form.holds(labels.map((label) => partOf(label).name)) ? whole : undefined;
  }

  #sideOf(policy: DecisionPolicy, detail: Detail, fields: number): SidedSlots {
    const stages = new Map<string, PatternStage>();
    const slots = new Map<string, Slot>();
    const put = (name: string, slot: Slot, stage: PatternStage): void => {
      slots.set(name, slot);
      stages.set(name, stage);
    };
    const told: Entry[] = [];
    const kept: Entry[] = [];
    for (const rule of sortedLimits(policy.stages)) {
      const tag = this.#tag(rule, detail.tell(rule));
      const patterns = simplePatterns(rule);
      if (patterns)
        for (const pattern of patterns)
          (tag.own === undefined ? kept : told).push({ pattern, label: tag.text });
      else put(`limit ${rule.key}`, { kind: 'limit' }, this.#inParts(rule, tag));
    }
    put(
      ' told',
      { kind: 'limits' },
      { mode: detail.limits === 'every' ? 'all' : 'first', entries: told },
    );
    put(' kept', { kind: 'limits' }, { mode: 'first', entries: kept });
    const lists = orderedLists(policy);
    for (const [list, rules] of lists)
      for (const [index, stage] of this.#ordered(rules, policy, detail).entries())
        put(`${list} ${String(index).padStart(6, '0')}`, { kind: 'ordered', list }, stage);
    if (fields > 1) {
      const pattern = joinFields(Array.from({ length: fields }, () => '?*'));
      put(' fields', { kind: 'fields' }, { mode: 'all', entries: [{ pattern, label: 'request' }] });
    }
    return { stages, slots };
  }

  /** An ordered list as stages: what is patterns alone is put together, the rest stands alone. */
  #ordered(
    rules: readonly Rule[],
    { otherwise }: DecisionPolicy,
    detail: Detail,
  ): readonly PatternStage[] {
    const stages: PatternStage[] = [];
    let run: Entry[] = [];
    for (const rule of rules) {
      const tag = this.#tag(rule, detail.tell(rule));
      const patterns = rule === otherwise ? ['*'] : simplePatterns(rule);
      if (patterns) for (const pattern of patterns) run.push({ pattern, label: tag.text });
      else {
        stages.push({ mode: 'first', entries: run }, this.#inParts(rule, tag));
        run = [];
      }
    }
    return [...stages, { mode: 'first', entries: run }];
  }

  /** A rule in a stage of its own, whose labels bear its key and how it is told. */
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
   * Labels of what is not told are levels alone, so that both sides come to be equal where they say
   * the same.
   */
  #tag(rule: Pick<Rule, 'level'>, own?: string): Tag {
    const rank = rankOf(rule);
    const text = own === undefined ? LEVELS[rank]! : JSON.stringify([rank, own]);
    const tag: Tag = { text, rank, ...(own !== undefined && { own }) };
    this.#tags.set(text, tag);
    return tag;
  }
}

/** How many fields the requests have; a policy without rules says nothing of it. */
function fieldsOfBoth(a: DecisionPolicy, b: DecisionPolicy): number {
  const known = [a, b].filter(({ stages }) => stages.some(({ rules }) => rules.length > 0));
  const counts = new Set((known.length > 0 ? known : [a, b]).map(({ fields = 1 }) => fields));
  if (known.length > 1 && counts.size > 1)
    throw new Error('policies over requests of different fields are compared');
  return [...counts].reduce((most, count) => Math.max(most, count), 1);
}

const DECIDING = 'z deciding';

/** The form that a label of a stage of one rule is of, and its name there. */
function partOf(label: string): { readonly form: string; readonly name: string } {
  const [, form, name] = JSON.parse(label) as readonly [string, string, string];
  return { form, name };
}

/** Limits that all count, each once, the strictest first, those of one level by key. */
function sortedLimits(stages: readonly Stage[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const { role, combinator, rules: list } of stages)
    if (role === 'limits' && combinator === 'all')
      for (const rule of list) if (!rules.has(rule.key)) rules.set(rule.key, rule);
  return [...rules.values()].sort(compareLimits);
}

/** Order of limits that does not depend on where they are written: by level, then by key. */
export function compareLimits(a: Rule, b: Rule): number {
  return rankOf(a) - rankOf(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/**
 * The ordered lists of a policy by name: one for each limiting stage in which not all rules count,
 * and one for all that decides, which ends with what holds otherwise.
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

/** The rules of a stage in an order in which the first that matches gives the level. */
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

/** The patterns of a rule that matches exactly what any of them does; undefined of any other. */
export function simplePatterns({ match, condition }: Rule): readonly string[] | undefined {
  if (condition === 'unreadable') return [];
  if (match.except.length > 0) return undefined;
  if (condition === undefined) return match.patterns?.map(({ text }) => text) ?? ['*'];
  return match.patterns === undefined ? alternatives(condition) : undefined;
}

/**
 * The patterns of a condition that holds for requests exactly where any of them matches; other
 * facts can't be counted on.
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

/** A rule as a stage of its own, and which of its labels say that it matches. */
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
  const asked = toolPatterns(condition).map(({ text }) => ({
    pattern: text,
    label: `asked ${text}`,
  }));
  return {
    stage: { mode: 'all', entries: [...hits, ...excepted, ...asked] },
    holds: (labels) =>
      labels.includes(HIT) &&
      !labels.includes(EXCEPTED) &&
      holdsByRequest(condition, (text) => labels.includes(`asked ${text}`)),
  };
}
