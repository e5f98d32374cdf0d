import {
  compareFunctions,
  type NameFunction,
  type Outcome,
  type QuestionLimits,
  STATE_LIMIT,
  type Stage,
} from '../../pattern/language.ts';
import { LEVELS, type Level } from '../change.ts';
import { type Decider, type Deciders, type Mapping, rankOf } from './deciders.ts';
import { apartOf, type Form, simplePatterns } from './stage-encoding.ts';

/**
 * What two sides differ in: keys of deciders that only one of them has, and what the patterns of
 * such a capability have in common.
 */
export interface Edits {
  readonly isEdited: (decider: Decider) => boolean;
  readonly causeOf: (mapping: Mapping) => string;
}

/**
 * A name for each way in which some name fares differently; not `decided` when the bound was met,
 * and ways may then be missing.
 */
export interface Witnesses {
  readonly names: readonly string[];
  readonly decided: boolean;
}

/**
 * Edited prohibitions of one side whose every combination is told apart: people edit fewer at once,
 * and combinations multiply.
 */
const MOST_TOGETHER = 8;

/** Points that each closer look may visit: where it needs more, a looser one is clearer. */
const MOST_CLOSELY = 10_000;

/**
 * How closely the question looks, from close to far: at every set of edited prohibitions that some
 * name meets, at the worst of them alone, or at levels alone. The direction is exact in each, and
 * the looser ones are for policies whose edits meet in too many ways.
 */
type Look = 'sets' | 'worst' | 'levels';

/**
 * Asks for which names two agents say different levels, over all names (spec 3, 10), with a witness
 * for each rule that has a part in it.
 */
export function askOverNames(
  base: Deciders,
  head: Deciders,
  edits: Edits,
  options: QuestionLimits,
): Witnesses {
  const many = [base, head].some(
    ({ prohibitions }) => prohibitions.filter(edits.isEdited).length > MOST_TOGETHER,
  );
  const names = new Set<string>();
  for (const look of many
    ? (['worst', 'levels'] as const)
    : (['sets', 'worst', 'levels'] as const)) {
    const [a, b] = [new Side(base, edits, look), new Side(head, edits, look)];
    const question = aligned(a, b);
    if (JSON.stringify(question.a) === JSON.stringify(question.b))
      return { names: [], decided: true };
    const classify = (left: Outcome, right: Outcome): string | undefined =>
      wayOf(a.read(left, question.of), b.read(right, question.of));
    const { stateLimit = STATE_LIMIT } = options;
    const within =
      look === 'levels' ? options : { ...options, stateLimit: Math.min(stateLimit, MOST_CLOSELY) };
    const { classes, decided } = compareFunctions(question.a, question.b, classify, within);
    for (const name of classes.values()) names.add(name);
    if (decided) return { names: [...names], decided };
  }
  return { names: [...names], decided: false };
}

/** What the labels of a name say: its level, and by what. */
interface Reading {
  readonly rank: number;
  /** Edited prohibitions that the name meets. */
  readonly edited: readonly Label[];
  readonly granter: Label;
}

interface Label {
  readonly text: string;
  readonly rank: number;
  readonly edited: boolean;
}

/** A decider that is more than one list of patterns has a stage of its own. */
interface Apart extends Form {
  readonly label: Label;
}

/** One side of the question: its deciders as stages. */
class Side {
  readonly edited: Stage;
  readonly kept: Stage;
  readonly granting: Stage;
  readonly apart: ReadonlyMap<string, Apart>;
  readonly #labels = new Map<string, Label>();

  constructor(
    { prohibitions, mappings, rest }: Deciders,
    { isEdited, causeOf }: Edits,
    look: Look,
  ) {
    const entries = {
      edited: [] as Stage['entries'][number][],
      kept: [] as Stage['entries'][number][],
      granting: [] as Stage['entries'][number][],
    };
    const apart = new Map<string, Apart>();
    for (const one of prohibitions) {
      const edited = isEdited(one) && look !== 'levels';
      const label = edited ? this.#label(one, one.key) : this.#label(one);
      const patterns = simplePatterns(one);
      if (patterns === undefined) apart.set(one.key, { label, ...apartOf(one) });
      else
        for (const pattern of patterns)
          entries[edited ? 'edited' : 'kept'].push({ pattern, label: label.text });
    }
    for (const one of mappings) {
      const own = isEdited(one) && look !== 'levels' ? causeOf(one) : undefined;
      const label = this.#label(one, own);
      for (const { text } of one.pattern.spellings)
        entries.granting.push({ pattern: text, label: label.text });
    }
    const label =
      look !== 'levels' && isEdited(rest) ? this.#label(rest, rest.key) : this.#label(rest);
    entries.granting.push({ pattern: '*', label: label.text });
    this.edited = { mode: look === 'sets' ? 'all' : 'first', entries: entries.edited };
    this.kept = { mode: 'first', entries: entries.kept };
    this.granting = { mode: 'first', entries: entries.granting };
    this.apart = apart;
  }

  /** What an outcome says, where further stages are those of some deciders in this order. */
  read(
    [edited = [], kept = [], [granting = ''] = [], ...others]: Outcome,
    order: readonly string[],
  ): Reading {
    const against = [...edited, ...kept].map((text) => this.#labels.get(text)!);
    others.forEach((labels, index) => {
      const one = this.apart.get(order[index]!);
      if (one?.holds(labels)) against.push(one.label);
    });
    const granter = this.#labels.get(granting)!;
    const rank = against.reduce((least, label) => Math.min(least, label.rank), granter.rank);
    return { rank, edited: against.filter((label) => label.edited), granter };
  }

  /**
   * Labels of what both sides have are levels alone, so that both sides come to be equal where they
   * say the same.
   */
  #label(decider: { readonly level: Level }, own?: string): Label {
    const rank = rankOf(decider);
    const text = own === undefined ? LEVELS[rank]! : JSON.stringify([rank, own]);
    const label = { text, rank, edited: own !== undefined };
    this.#labels.set(text, label);
    return label;
  }
}

/**
 * Two sides as functions with as many stages: a decider that only one of them has is an empty stage
 * of the other.
 */
function aligned(
  a: Side,
  b: Side,
): { readonly a: NameFunction; readonly b: NameFunction; readonly of: readonly string[] } {
  const of = [...new Set([...a.apart.keys(), ...b.apart.keys()])].sort();
  const functionOf = (side: Side, other: Side): NameFunction => ({
    stages: [
      side.edited,
      side.kept,
      side.granting,
      ...of.map(
        (key): Stage =>
          side.apart.get(key)?.stage ?? { mode: other.apart.get(key)!.stage.mode, entries: [] },
      ),
    ],
  });
  return { a: functionOf(a, b), b: functionOf(b, a), of };
}

/**
 * Tells apart the ways in which a name may come to another level, by what restrained it and what
 * grants it.
 */
function wayOf(base: Reading, head: Reading): string | undefined {
  if (base.rank === head.rank) return undefined;
  const [less, more] = base.rank < head.rank ? [base, head] : [head, base];
  const by = less.edited.filter(({ rank }) => rank < more.rank).map(({ text }) => text);
  return JSON.stringify([
    base.rank,
    head.rank,
    [...new Set(by)].sort(),
    less.granter.rank < more.rank && [less.granter.text, more.granter.text],
  ]);
}
