import type { CharSet } from './char-set.ts';

/** A place between two characters that a pattern may ask about. */
export type Assertion = 'start' | 'end' | 'word-boundary' | 'no-word-boundary';

/** A parsed pattern. `size` is the number of instructions that it needs at most, at least 1. */
export type RegexNode = { readonly size: number } & (
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'set';
      readonly set: CharSet;
      /** The character as the source has it, if the set is one character. */
      readonly written?: number;
    }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly of: RegexNode;
      readonly min: number;
      /** `Infinity` if there is no maximum. */
      readonly max: number;
    }
);

const NOTHING: RegexNode = { kind: 'nothing', size: 1 };

/** Returns the node of parts in a row. */
export function sequenceOf(parts: readonly RegexNode[]): RegexNode {
  const [only, ...others] = parts;
  if (only === undefined) return NOTHING;
  return others.length === 0 ? only : { kind: 'sequence', parts, size: totalSize(parts) };
}

/** Returns the node of alternatives. Each but the last needs a split and a jump. */
export function choiceOf(options: readonly RegexNode[]): RegexNode {
  const [only, ...others] = options;
  if (only === undefined) return NOTHING;
  if (others.length === 0) return only;
  return { kind: 'choice', options, size: totalSize(options) + 2 * others.length };
}

/** Returns the node of a part that is repeated from `min` to `max` times, `Infinity` included. */
export function repeatOf(of: RegexNode, min: number, max: number): RegexNode {
  const optional = max === Infinity ? of.size + 2 : (max - min) * (of.size + 1);
  return { kind: 'repeat', of, min, max, size: Math.max(1, min * of.size + optional) };
}

function totalSize(nodes: readonly RegexNode[]): number {
  return nodes.reduce((total, { size }) => total + size, 0);
}
