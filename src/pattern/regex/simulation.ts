import { type Alphabet, holds, type Neighbour } from './alphabet.ts';
import type { Instruction, Program } from './program.ts';

/** Where a search is in the program, before the next character of a text is known. */
export interface Place {
  /** The instructions to go on with, in ascending order, without the first one. */
  readonly instructions: readonly number[];
  /** What is before this place in the text. */
  readonly before: Neighbour;
}

/** The result of a step that ends the search: a match was found. */
export const MATCHED = 'matched';

/**
 * Simulates a program on a text, all its ways at once (Thompson and Pike). A step takes time in
 * proportion to the number of instructions, whatever was read before. A search begins again at each
 * character, so a match may be anywhere.
 */
export class Simulation {
  readonly #instructions: readonly Instruction[];
  readonly #alphabet: Alphabet;
  /** The step in which an instruction was last reached, and in which it was last a target. */
  readonly #reached: Uint32Array;
  readonly #targeted: Uint32Array;
  #step = 0;

  constructor(program: Program, alphabet: Alphabet) {
    this.#instructions = program.instructions;
    this.#alphabet = alphabet;
    this.#reached = new Uint32Array(program.instructions.length);
    this.#targeted = new Uint32Array(program.instructions.length);
  }

  /** Returns the place after one more symbol, or that the text before it has a match. */
  next(place: Place, symbol: number): Place | typeof MATCHED {
    const after = this.#alphabet.neighbourOf(symbol);
    const targets: number[] = [];
    const waiting: number[] = [0, ...place.instructions];
    this.#startStep();
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const instruction = this.#instructions[at];
      if (instruction === undefined || this.#reached[at] === this.#step) continue;
      this.#reached[at] = this.#step;
      switch (instruction.op) {
        case 'match':
          return MATCHED;
        case 'set':
          if (this.#alphabet.has(instruction.to, symbol)) this.#addTarget(targets, at + 1);
          break;
        case 'split':
          waiting.push(instruction.to, instruction.or);
          break;
        case 'jump':
          waiting.push(instruction.to);
          break;
        case 'assert':
          if (instruction.assertion && holds(instruction.assertion, place.before, after))
            waiting.push(at + 1);
          break;
        default:
          instruction.op satisfies never;
      }
    }
    return { instructions: targets.sort((left, right) => left - right), before: after };
  }

  /** Begins a step; after 2^32 of them the marks of the first ones are cleared. */
  #startStep(): void {
    this.#step = (this.#step + 1) >>> 0;
    if (this.#step !== 0) return;
    this.#reached.fill(0);
    this.#targeted.fill(0);
    this.#step = 1;
  }

  #addTarget(targets: number[], target: number): void {
    const instruction = this.#instructions[target];
    const end = instruction?.op === 'jump' ? instruction.to : target;
    if (this.#targeted[end] === this.#step) return;
    this.#targeted[end] = this.#step;
    targets.push(end);
  }
}
