import { foldedForms, foldPoint } from './case-folding.ts';

/** A range of code points, including both ends. */
type PointRange = readonly [from: number, to: number];

/**
 * A set of characters, ignoring case, as sorted ranges with gaps between them. It contains a
 * character if a range contains the character's folded form (`foldPoint`). Characters in a range
 * that are not folded forms have no effect.
 */
export type CharSet = readonly PointRange[];

/** The last Unicode code point. */
export const LAST_POINT = 0x10ffff;

/** Every character, including line endings. */
export const ANY: CharSet = [[0, LAST_POINT]];
/** `\d`: the ASCII digits. */
export const DIGITS: CharSet = [[48, 57]];
/** `\w`: ASCII letters, digits and `_`. */
export const WORD: CharSet = [
  [48, 57],
  [95, 95],
  [97, 122],
];
/** `\s`: white space and line endings, as in ECMAScript. */
export const SPACE: CharSet = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** Returns the set that contains one character, in upper and lower case. */
export function setOfPoint(point: number): CharSet {
  const folded = foldPoint(point);
  return [[folded, folded]];
}

/** Returns the set of all characters in a range, in upper and lower case. */
export function setOfRange(from: number, to: number): CharSet {
  return union([[[from, to]], foldedForms(from, to)]);
}

/** Returns the characters that are in at least one of the sets. */
export function union(sets: readonly (readonly PointRange[])[]): CharSet {
  const sorted = sets.flat().sort(([left], [right]) => left - right);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Returns the characters that are not in the set. */
export function complement(set: CharSet): CharSet {
  const gaps: PointRange[] = [];
  let start = 0;
  for (const [from, to] of set) {
    if (from > start) gaps.push([start, from - 1]);
    start = to + 1;
  }
  if (start <= LAST_POINT) gaps.push([start, LAST_POINT]);
  return gaps;
}

/** Whether a set contains a character, ignoring case. */
export function hasPoint(set: CharSet, point: number): boolean {
  const folded = foldPoint(point);
  return set.some(([from, to]) => folded >= from && folded <= to);
}
