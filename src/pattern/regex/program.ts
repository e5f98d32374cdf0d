import type { CharSet } from './char-set.ts';
import type { Assertion, RegexNode } from './syntax.ts';

/**
 * An instruction in a program. All instructions have the same fields, which makes access to the
 * fields fast.
 *
 * - `set`: reads a character in the set `to`, then continues with the next instruction
 * - `split`: continues with both instructions `to` and `or`
 * - `jump`: continues with the instruction `to`
 * - `assert`: continues with the next instruction if `assertion` is true at the current position
 * - `match`: reports a match
 */
export interface Instruction {
  readonly op: 'set' | 'split' | 'jump' | 'assert' | 'match';
  readonly to: number;
  readonly or: number;
  readonly assertion: Assertion | undefined;
  /**
   * The code point as written in the expression, for use in sample text. -1 if the set contains
   * several characters.
   */
  readonly written: number;
}

/**
 * A regular expression that is compiled to the instructions of a non-deterministic automaton
 * (Thompson's construction).
 */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly sets: readonly CharSet[];
  /** Whether the expression contains word boundaries. */
  readonly asksForWords: boolean;
}

/** Compiles a parsed regular expression. The program has at most `node.size` + 1 instructions. */
export function programOf(node: RegexNode): Program {
  const writer = new ProgramWriter();
  writer.write(node);
  writer.add('match');
  return {
    instructions: writer.instructions,
    sets: writer.sets,
    asksForWords: writer.instructions.some(
      ({ assertion }) => assertion === 'word-boundary' || assertion === 'no-word-boundary',
    ),
  };
}

class ProgramWriter {
  readonly instructions: Instruction[] = [];
  readonly sets: CharSet[] = [];
  readonly #setIds = new Map<string, number>();

  add(op: Instruction['op'], fields: Partial<Instruction> = {}): number {
    this.instructions.push({ op, to: 0, or: 0, assertion: undefined, written: -1, ...fields });
    return this.instructions.length - 1;
  }

  write(node: RegexNode): void {
    switch (node.kind) {
      case 'nothing':
        return;
      case 'set':
        this.add('set', { to: this.#setId(node.set), written: node.written ?? -1 });
        return;
      case 'assertion':
        this.add('assert', { assertion: node.assertion });
        return;
      case 'sequence':
        for (const part of node.parts) this.write(part);
        return;
      case 'choice':
        this.#writeChoice(node.options);
        return;
      case 'repeat':
        this.#writeRepeat(node.of, node.min, node.max);
        return;
      default:
        node satisfies never;
    }
  }

  #writeChoice(options: readonly RegexNode[]): void {
    const jumps: number[] = [];
    options.forEach((option, index) => {
      const isLast = index === options.length - 1;
      const split = isLast ? -1 : this.add('split');
      this.write(option);
      if (isLast) return;
      jumps.push(this.add('jump'));
      this.#aim(split, split + 1, this.instructions.length);
    });
    for (const jump of jumps) this.#aim(jump, this.instructions.length);
  }

  #writeRepeat(of: RegexNode, min: number, max: number): void {
    for (let count = 0; count < min; count += 1) this.write(of);
    if (max === Infinity) {
      const split = this.add('split');
      this.write(of);
      this.add('jump', { to: split });
      this.#aim(split, split + 1, this.instructions.length);
      return;
    }
    const splits: number[] = [];
    for (let count = min; count < max; count += 1) {
      splits.push(this.add('split'));
      this.write(of);
    }
    for (const split of splits) this.#aim(split, split + 1, this.instructions.length);
  }

  #aim(at: number, to: number, or = 0): void {
    const instruction = this.instructions[at];
    if (instruction !== undefined) this.instructions[at] = { ...instruction, to, or };
  }

  #setId(set: CharSet): number {
    const key = set.join(';');
    const id = this.#setIds.get(key) ?? this.sets.push(set) - 1;
    this.#setIds.set(key, id);
    return id;
  }
}
