import type { Glob, GlobPart } from './glob.ts';

/**
 * Limits the work of matching file patterns. Several sets may share a limit. Work is counted in
 * steps rather than time, so the limit is reached at the same point on every machine.
 */
export interface GlobWork {
  /** Adds steps to the work done so far. Throws if the total exceeds the limit. */
  spend(steps: number): void;
}

/** A state of the automaton that matches paths. */
interface State {
  /** The positions in the program at which matching continues. */
  readonly places: readonly number[];
  /** The indices of the file patterns that match a path ending in this state. */
  readonly found: readonly number[];
  /** The next state for each symbol. Undefined if the next state has not been computed. */
  readonly next: (State | undefined)[];
}

/**
 * The maximum number of integers in a set's cached states. If this number is exceeded, all states
 * are discarded and rebuilt on demand.
 */
const MAX_HELD = 1 << 17;
const SLASH = 0x2f;

/**
 * Matches a path against many file patterns at once, ignoring case. The patterns form one
 * automaton, so each character of a path is read only once. States are built on demand. The time to
 * match is at most proportional to the path's length times the total length of the patterns.
 */
export class GlobSet {
  readonly #program = new Program();
  readonly #work: GlobWork | undefined;
  readonly #states = new Map<string, State>();
  #held = 0;
  #start: State | undefined;

  constructor(globs: readonly Glob[], work?: GlobWork) {
    this.#work = work;
    globs.forEach((glob, index) => {
      this.#program.add(glob, index);
    });
  }

  /** Returns the indices of the file patterns that match a path, in ascending order. */
  find(path: string): readonly number[] {
    const program = this.#program;
    this.#start ??= this.#stateOf(program.closure(program.starts));
    let state = this.#start;
    let at = 0;
    while (at < path.length && state.places.length > 0) {
      let point = path.charCodeAt(at);
      at += 1;
      if (point >= 0xd800 && point < 0xdc00) {
        point = path.codePointAt(at - 1) ?? point;
        if (point > 0xffff) at += 1;
      }
      const symbol = program.symbolOf(point);
      state = state.next[symbol] ?? this.#step(state, symbol);
    }
    this.#work?.spend(at);
    return at < path.length ? NONE : state.found;
  }

  #step(state: State, symbol: number): State {
    const { places, visited } = this.#program.step(state.places, symbol);
    this.#work?.spend(visited);
    const next = this.#stateOf({ places, visited });
    state.next[symbol] = next;
    return next;
  }

  #stateOf({ places }: Closure): State {
    const key = places.join();
    const known = this.#states.get(key);
    if (known) return known;
    this.#held += 2 * places.length + this.#program.symbols;
    if (this.#held > MAX_HELD) {
      // Clearing the map does not affect the current path. The path's states still refer to each
      // other and are freed afterwards.
      this.#states.clear();
      this.#start = undefined;
      this.#held = 0;
    }
    const state: State = { places, found: this.#program.foundAt(places), next: [] };
    this.#states.set(key, state);
    return state;
  }
}

const NONE: readonly number[] = [];

type Step =
  | { readonly kind: 'take'; readonly takes: (point: number) => boolean }
  | { readonly kind: 'go'; to: readonly number[] }
  | { readonly kind: 'found'; readonly index: number };

interface Closure {
  /** The positions in the program that read a character or end a pattern, in ascending order. */
  readonly places: readonly number[];
  /** The number of steps visited, as a measure of the work. */
  readonly visited: number;
}

/**
 * The compiled steps of several file patterns in one list. Characters that no step distinguishes
 * share a symbol.
 */
class Program {
  readonly starts: number[] = [];
  readonly #steps: Step[] = [];
  readonly #points = new Map<number, number>();
  readonly #classes: ((point: number) => boolean)[] = [];
  readonly #symbols = new Map<string, number>();
  readonly #samples: number[] = [];
  readonly #ofPoint: number[] = [];
  #marks = new Uint32Array(0);
  #mark = 0;

  get symbols(): number {
    return this.#samples.length;
  }

  add({ parts }: Glob, index: number): void {
    this.starts.push(this.#steps.length);
    this.#sequence(parts);
    this.#steps.push({ kind: 'found', index });
  }

  /** Returns the number of a character's symbol. */
  symbolOf(point: number): number {
    const known = point < 128 ? this.#ofPoint[point] : undefined;
    if (known !== undefined) return known;
    const folded = fold(point);
    const own = this.#points.get(folded) ?? -1;
    const key = `${own} ${this.#classes.map((takes) => (takes(folded) ? 1 : 0)).join('')}`;
    let symbol = this.#symbols.get(key);
    if (symbol === undefined) {
      symbol = this.#samples.length;
      this.#symbols.set(key, symbol);
      this.#samples.push(folded);
    }
    if (point < 128) this.#ofPoint[point] = symbol;
    return symbol;
  }

  step(places: readonly number[], symbol: number): Closure {
    // biome-ignore lint/style/noNonNullAssertion: symbols are numbered in the order of the list.
    const point = this.#samples[symbol]!;
    const next: number[] = [];
    for (const place of places) {
      const step = this.#stepAt(place);
      if (step.kind === 'take' && step.takes(point)) next.push(place + 1);
    }
    const { places: reached, visited } = this.closure(next);
    return { places: reached, visited: visited + places.length };
  }

  #stepAt(place: number): Step {
    // biome-ignore lint/style/noNonNullAssertion: places are indices into the list.
    return this.#steps[place]!;
  }

  /** Returns the positions that can be reached without reading a character. */
  closure(from: readonly number[]): Closure {
    if (this.#marks.length < this.#steps.length) this.#marks = new Uint32Array(this.#steps.length);
    this.#mark += 1;
    const places: number[] = [];
    const waiting = [...from];
    let visited = 0;
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      if (this.#marks[place] === this.#mark) continue;
      this.#marks[place] = this.#mark;
      visited += 1;
      const step = this.#stepAt(place);
      if (step.kind !== 'go') places.push(place);
      else for (const to of step.to) waiting.push(to);
    }
    return { places: places.sort((a, b) => a - b), visited };
  }

  foundAt(places: readonly number[]): readonly number[] {
    const found = places.flatMap((place) => {
      const step = this.#stepAt(place);
      return step.kind === 'found' ? [step.index] : [];
    });
    return found.sort((a, b) => a - b);
  }

  #sequence(parts: readonly GlobPart[]): void {
    for (const part of parts) this.#part(part);
  }

  #part(part: GlobPart): void {
    switch (part.kind) {
      case 'character': {
        const point = fold(part.point);
        if (!this.#points.has(point)) this.#points.set(point, this.#points.size);
        this.#take((candidate) => candidate === point);
        return;
      }
      case 'any':
        this.#take(inName);
        return;
      case 'class': {
        const takes = classOf(part);
        this.#classes.push(takes);
        this.#take(takes);
        return;
      }
      case 'run':
        this.#many(inName);
        return;
      case 'deep':
        this.#many(anything);
        return;
      case 'folders':
        this.#optional(() => {
          this.#many(anything);
          this.#part(SEPARATOR);
        });
        return;
      case 'below':
        this.#optional(() => {
          this.#part(SEPARATOR);
          this.#many(anything);
        });
        return;
      case 'either':
        this.#either(part.options);
        return;
      default:
        part satisfies never;
    }
  }

  #take(takes: (point: number) => boolean): void {
    this.#steps.push({ kind: 'take', takes });
    if (!this.#points.has(SLASH)) this.#points.set(SLASH, this.#points.size);
  }

  #many(takes: (point: number) => boolean): void {
    const start = this.#go([]);
    this.#take(takes);
    const back = this.#go([start.at]);
    start.step.to = [start.at + 1, back.at + 1];
  }

  #optional(emit: () => void): void {
    const start = this.#go([]);
    emit();
    start.step.to = [start.at + 1, this.#steps.length];
  }

  #either(options: readonly (readonly GlobPart[])[]): void {
    const start = this.#go([]);
    const starts: number[] = [];
    const ends = options.map((option) => {
      starts.push(this.#steps.length);
      this.#sequence(option);
      return this.#go([]);
    });
    start.step.to = starts;
    for (const end of ends) end.step.to = [this.#steps.length];
  }

  #go(to: readonly number[]): { readonly at: number; readonly step: { to: readonly number[] } } {
    const step = { kind: 'go' as const, to };
    this.#steps.push(step);
    return { at: this.#steps.length - 1, step };
  }
}

const SEPARATOR: GlobPart = { kind: 'character', point: SLASH };
const inName = (point: number): boolean => point !== SLASH;
const anything = (): boolean => true;

/**
 * Returns a function that tests whether a character belongs to a class, ignoring case. `/` does not
 * belong to any class.
 */
function classOf({
  negated,
  ranges,
}: GlobPart & { readonly kind: 'class' }): (point: number) => boolean {
  const holds = (point: number): boolean =>
    ranges.some(([from, to]) => point >= from && point <= to);
  return (point) => point !== SLASH && (holds(point) || holds(upper(point))) !== negated;
}

/**
 * Returns a character in lower case. If the lower-case form consists of several characters, returns
 * the original character.
 */
function fold(point: number): number {
  if (point < 128) return point >= 0x41 && point <= 0x5a ? point + 32 : point;
  return single(String.fromCodePoint(point).toLowerCase()) ?? point;
}

function upper(point: number): number {
  return single(String.fromCodePoint(point).toUpperCase()) ?? point;
}

function single(text: string): number | undefined {
  const point = text.codePointAt(0) ?? 0;
  return text.length === (point > 0xffff ? 2 : 1) ? point : undefined;
}
