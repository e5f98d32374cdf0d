import { EDGE, holds, type Neighbour, OTHER_CHARACTER, WORD_CHARACTER } from './alphabet.ts';
import { type CharSet, hasPoint, WORD } from './char-set.ts';
import type { Instruction, Program } from './program.ts';
import type { LinearRegex } from './regex.ts';

/** The maximum number of instructions visited in one search for samples. */
const MAX_VISITS = 200_000;

/** The characters to use in samples, most preferred first. */
const PREFERRED = [...'xa1_ ,;=*()\'"-.bcdefghijklmnopqrstuvwyz023456789\n\t'].map(
  (char) => char.codePointAt(0) ?? 0,
);

/**
 * The maximum number of characters to try in each range of a set. The code points of the upper and
 * lower case of a letter are always closer together than this.
 */
const MAX_TRIED = 200;

/** The bits of all kinds of neighbour. The bit of a neighbour is `1 << neighbour`. */
const ANYTHING = (1 << EDGE) | (1 << WORD_CHARACTER) | (1 << OTHER_CHARACTER);

/** The beginning of a sample, as a node in a tree that contains each beginning only once. */
interface Beginning {
  readonly parent: Beginning | undefined;
  readonly point: number;
  readonly id: number;
  readonly longer: Map<number, Beginning>;
}

/** An instruction to visit, and the sample text before the instruction. */
interface Visit {
  readonly at: number;
  readonly before: Neighbour;
  /** The kinds of neighbour that may follow, encoded as bits. */
  readonly after: number;
  readonly text: Beginning;
}

/**
 * Returns at most `count` short strings that match a regular expression, shortest first. A single
 * character appears as written in the expression. A set is represented by one of its characters.
 * Returns an empty list if nothing can match, as for `a^b`, or if the search reaches its limit.
 */
export function samplesOf(regex: LinearRegex, count: number): readonly string[] {
  const alone = new SampleSearch(regex.program, count).search(['']);
  // A pattern such as `\Bx` can match only after another character.
  const texts =
    alone.length > 0 ? alone : new SampleSearch(regex.program, count).search(['x', ' ']);
  return [...new Set(texts)].filter((text) => regex.matches(text)).slice(0, count);
}

class SampleSearch {
  readonly #program: Program;
  readonly #count: number;
  /**
   * The ids of the strings that reached each search state. A state consists of an instruction and
   * the kinds of characters before and after it.
   */
  readonly #visited = new Map<number, Set<number>>();
  readonly #shown = new Map<number, readonly number[]>();
  #beginnings = 0;
  #visits = 0;

  constructor(program: Program, count: number) {
    this.#program = program;
    this.#count = count;
  }

  /**
   * Returns matching strings that begin with one of the prefixes. A prefix has at most one
   * character.
   */
  search(prefixes: readonly string[]): readonly string[] {
    const root = this.#beginning(undefined, -1);
    const found: string[] = [];
    let visits: Visit[] = prefixes.map((prefix) => {
      const point = prefix.codePointAt(0);
      const text = point === undefined ? root : this.#with(root, point);
      return { at: 0, before: neighbourOf(point), after: ANYTHING, text };
    });
    while (visits.length > 0 && found.length < this.#count && this.#visits < MAX_VISITS) {
      const longer: Visit[] = [];
      for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
        if (!this.#isNew(visit)) continue;
        this.#follow(visit, visits, longer, found);
      }
      visits = longer.reverse();
    }
    return found;
  }

  #follow(visit: Visit, waiting: Visit[], longer: Visit[], found: string[]): void {
    const instruction = this.#program.instructions[visit.at];
    if (instruction === undefined) return;
    switch (instruction.op) {
      case 'match':
        found.push(textOf(visit.text) + endingFor(visit.after));
        return;
      case 'set':
        for (const point of this.#pointsOf(instruction)) {
          const before = neighbourOf(point);
          if ((visit.after & (1 << before)) === 0) continue;
          const text = this.#with(visit.text, point);
          longer.push({ at: visit.at + 1, before, after: ANYTHING, text });
        }
        return;
      case 'split':
        waiting.push({ ...visit, at: instruction.or }, { ...visit, at: instruction.to });
        return;
      case 'jump':
        waiting.push({ ...visit, at: instruction.to });
        return;
      case 'assert': {
        const after = allowedAfter(instruction, visit);
        if (after !== 0) waiting.push({ ...visit, at: visit.at + 1, after });
        return;
      }
      default:
        instruction.op satisfies never;
    }
  }

  /** Records a visit of an instruction. Returns whether the search should continue from there. */
  #isNew({ at, before, after, text }: Visit): boolean {
    this.#visits += 1;
    if (this.#visits > MAX_VISITS) return false;
    const key = (at * 3 + before) * 8 + after;
    const texts = this.#visited.get(key) ?? new Set();
    if (texts.size >= this.#count || texts.has(text.id)) return false;
    this.#visited.set(key, texts.add(text.id));
    return true;
  }

  /** Returns at most two characters from a set: a word character and another character. */
  #pointsOf({ to, written }: Instruction): readonly number[] {
    if (written !== -1) return [written];
    const known = this.#shown.get(to);
    if (known !== undefined) return known;
    const set = this.#program.sets[to] ?? [];
    const kinds: readonly Neighbour[] = [WORD_CHARACTER, OTHER_CHARACTER];
    const points = kinds.flatMap((kind) => {
      const point = candidates(set).find(
        (candidate) => neighbourOf(candidate) === kind && hasPoint(set, candidate),
      );
      return point === undefined ? [] : [point];
    });
    this.#shown.set(to, points);
    return points;
  }

  #beginning(parent: Beginning | undefined, point: number): Beginning {
    this.#beginnings += 1;
    return { parent, point, id: this.#beginnings, longer: new Map() };
  }

  #with(text: Beginning, point: number): Beginning {
    const known = text.longer.get(point);
    if (known !== undefined) return known;
    const longer = this.#beginning(text, point);
    text.longer.set(point, longer);
    return longer;
  }
}

function neighbourOf(point: number | undefined): Neighbour {
  if (point === undefined) return EDGE;
  return hasPoint(WORD, point) ? WORD_CHARACTER : OTHER_CHARACTER;
}

/** Returns the kinds of neighbour, as bits, that must follow for an assertion to be true. */
function allowedAfter({ assertion }: Instruction, { before, after }: Visit): number {
  const neighbours: readonly Neighbour[] = [EDGE, WORD_CHARACTER, OTHER_CHARACTER];
  return neighbours
    .filter((neighbour) => assertion !== undefined && holds(assertion, before, neighbour))
    .reduce<number>((bits, neighbour) => bits | (after & (1 << neighbour)), 0);
}

/** Returns the shortest string that can follow a match, given the allowed kinds of neighbour. */
function endingFor(after: number): string {
  if ((after & (1 << EDGE)) !== 0) return '';
  return (after & (1 << OTHER_CHARACTER)) === 0 ? 'x' : ' ';
}

function candidates(set: CharSet): readonly number[] {
  const own = set.flatMap(([from, to]) =>
    Array.from({ length: Math.min(to - from + 1, MAX_TRIED) }, (_, index) => from + index),
  );
  return [...PREFERRED, ...own];
}

function textOf(beginning: Beginning): string {
  const points: number[] = [];
  for (let text = beginning; text.parent !== undefined; text = text.parent) points.push(text.point);
  return points
    .reverse()
    .map((point) => String.fromCodePoint(point))
    .join('');
}
