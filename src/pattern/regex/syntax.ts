import type { CharSet } from './char-set.ts';

/** A condition on a position in text, based on the characters before and after the position. */
export type Assertion = 'start' | 'end' | 'word-boundary' | 'no-word-boundary';

/**
 * A parsed regular expression. `size` is an upper bound on the number of instructions for the node,
 * and at least 1.
 */
export type RegexNode = { readonly size: number } & (
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'set';
      readonly set: CharSet;
      /**
       * The code point as written in the expression. Absent if the set was not written as a single
       * character.
       */
      readonly written?: number;
    }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly of: RegexNode;
      readonly min: number;
      /** The maximum number of repetitions, or `Infinity` if there is none. */
      readonly max: number;
    }
);

const NOTHING: RegexNode = { kind: 'nothing', size: 1 };

/** Creates a node for parts that follow one another. */
export function sequenceOf(parts: readonly RegexNode[]): RegexNode {
  const [only, ...others] = parts;
  if (only === undefined) return NOTHING;
  return others.length === 0 ? only : { kind: 'sequence', parts, size: totalSize(parts) };
}

/** Creates a node for alternatives. Each alternative except the last needs a split and a jump. */
export function choiceOf(options: readonly RegexNode[]): RegexNode {
  const [only, ...others] = options;
  if (only === undefined) return NOTHING;
  if (others.length === 0) return only;
  return { kind: 'choice', options, size: totalSize(options) + 2 * others.length };
}

/** Creates a node for a part that repeats `min` to `max` times. `max` may be `Infinity`. */
export function repeatOf(of: RegexNode, min: number, max: number): RegexNode {
  const optional = max === Infinity ? of.size + 2 : (max - min) * (of.size + 1);
  return { kind: 'repeat', of, min, max, size: Math.max(1, min * of.size + optional) };
}

function totalSize(nodes: readonly RegexNode[]): number {
  return nodes.reduce((total, { size }) => total + size, 0);
}
