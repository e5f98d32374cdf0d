import { type Alphabet, holds, type Neighbour } from './alphabet.ts';
import type { Instruction, Program } from './program.ts';

/** The state of a search, before it reads the next character. */
export interface Place {
  /**
   * The instructions to continue with, in any order. The first instruction of the program is always
   * active and is left out.
   */
  readonly instructions: Int32Array;
  /** The neighbour before the current position in the text. */
  readonly before: Neighbour;
}

/** The result of a step that ends the search with a match. */
export const MATCHED = 'matched';

/** The kinds of instruction, as numbers. */
const CODES = { set: 0, split: 1, jump: 2, assert: 3, match: 4 } as const;

/**
 * Simulates all paths of a program through a text at once (Thompson and Pike). Each step takes at
 * most time proportional to the number of instructions. A new attempt begins at every character, so
 * a match may be anywhere.
 */
export class Simulation {
  readonly #instructions: readonly Instruction[];
  readonly #alphabet: Alphabet;
  readonly #codes: Uint8Array;
  /** For a `set`, the number of its set. For any other instruction, the next instruction. */
  readonly #to: Int32Array;
  /** For a `set`, the instruction after it. For a `split`, its second branch. */
  readonly #or: Int32Array;
  /** The step in which each instruction was last reached. */
  readonly #reached: Uint32Array;
  /** The instructions that the current step must still follow. */
  readonly #waiting: Int32Array;
  /** The instructions with which the next step begins. */
  readonly #targets: Int32Array;
  #step = 0;

  constructor({ instructions }: Program, alphabet: Alphabet) {
    this.#instructions = instructions;
    this.#alphabet = alphabet;
    this.#codes = Uint8Array.from(instructions, ({ op }) => CODES[op]);
    this.#to = Int32Array.from(instructions, ({ op, to }, at) => (op === 'assert' ? at + 1 : to));
    this.#or = Int32Array.from(instructions, ({ op, or }, at) => {
      const behind = instructions[at + 1];
      if (op !== 'set') return or;
      return behind?.op === 'jump' ? behind.to : at + 1;
    });
    this.#reached = new Uint32Array(instructions.length);
    // A step follows an instruction once, and then adds at most two.
    this.#waiting = new Int32Array(3 * instructions.length + 1);
    this.#targets = new Int32Array(instructions.length);
  }

  /**
   * Returns the search state after one more symbol, or `MATCHED` if the text before the symbol
   * contains a match.
   */
  next(place: Place, symbol: number): Place | typeof MATCHED {
    const [codes, to, or] = [this.#codes, this.#to, this.#or];
    const [reached, waiting, targets] = [this.#reached, this.#waiting, this.#targets];
    const sets = this.#alphabet.setsWith(symbol);
    const step = this.#nextStep();
    let targetCount = 0;
    waiting.set(place.instructions);
    let count = place.instructions.length;
    waiting[count++] = 0;
    while (count > 0) {
      const at = waiting[--count] as number;
      if (reached[at] === step) continue;
      reached[at] = step;
      const code = codes[at];
      const next = to[at] as number;
      if (code === CODES.match) return MATCHED;
      if (code === CODES.set) {
        if (sets[next] === 1) targets[targetCount++] = or[at] as number;
      } else if (code !== CODES.assert || this.#holds(at, place.before, symbol)) {
        waiting[count++] = next;
        if (code === CODES.split) waiting[count++] = or[at] as number;
      }
    }
    return {
      instructions: targets.slice(0, targetCount),
      before: this.#alphabet.neighbourOf(symbol),
    };
  }

  #holds(at: number, before: Neighbour, symbol: number): boolean {
    const assertion = this.#instructions[at]?.assertion;
    return assertion !== undefined && holds(assertion, before, this.#alphabet.neighbourOf(symbol));
  }

  /**
   * Begins a step and returns its number. After 2^32 steps, the numbers start again and old marks
   * are cleared.
   */
  #nextStep(): number {
    this.#step = (this.#step + 1) >>> 0;
    if (this.#step === 0) {
      this.#reached.fill(0);
      this.#step = 1;
    }
    return this.#step;
  }
}
