import { type Alphabet, holds, type Neighbour } from './alphabet.ts';
import type { Instruction, Program } from './program.ts';

/** The state of a search before the next character is read. */
export interface Place {
  /**
   * The active instructions, in any order. The program's first instruction is omitted, because it
   * is always active.
   */
  readonly instructions: Int32Array;
  /** The neighbour before the current position in the text. */
  readonly before: Neighbour;
}

/** The result of a step that finds a match and therefore ends the search. */
export const MATCHED = 'matched';

/** A numeric code for each kind of instruction. */
const CODES = { set: 0, split: 1, jump: 2, assert: 3, match: 4 } as const;

/**
 * Follows all paths of a program through text at once (Thompson and Pike). Each step takes time at
 * most proportional to the number of instructions. The program starts again at every character and
 * therefore finds a match anywhere in the text.
 */
export class Simulation {
  readonly #instructions: readonly Instruction[];
  readonly #alphabet: Alphabet;
  readonly #codes: Uint8Array;
  /**
   * For a `set` instruction, the number of its set. For any other instruction, the number of the
   * next instruction.
   */
  readonly #to: Int32Array;
  /** For a `set` instruction, the next instruction. For a `split`, the second branch. */
  readonly #or: Int32Array;
  /** The number of the step in which each instruction was last reached. */
  readonly #reached: Uint32Array;
  /** The instructions that remain to be followed in the current step. */
  readonly #waiting: Int32Array;
  /** The instructions from which the next step starts. */
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
    // A step follows each instruction once, and each instruction adds at most two others.
    this.#waiting = new Int32Array(3 * instructions.length + 1);
    this.#targets = new Int32Array(instructions.length);
  }

  /**
   * Returns the state after the next symbol, or `MATCHED` if the text before that symbol contains a
   * match.
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
   * Begins a step and returns the step's number. If the number overflows 32 bits, numbering
   * restarts and the record of reached instructions is cleared.
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
