import { type CharSet, setOfPoint, setOfRange, union, WORD } from './char-set.ts';

/**
 * A pattern's treatment of upper and lower case, which determines the characters that the pattern
 * matches.
 */
export interface Casing {
  /** Returns the characters that a single character in the pattern matches. */
  readonly point: (point: number) => CharSet;
  /** Returns the characters that a range in the pattern matches. The range includes both ends. */
  readonly range: (from: number, to: number) => CharSet;
  /** The characters that `\w` matches. */
  readonly word: CharSet;
}

/** Ignores case. The text must have been folded with `foldPoint`. */
export const FOLDED: Casing = { point: setOfPoint, range: setOfRange, word: WORD };

/** The characters that `\w` matches in a pattern that distinguishes upper and lower case. */
const CASED_WORD: CharSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];

/** Treats upper and lower case as different characters. */
export const EXACT: Casing = {
  point: (point) => [[point, point]],
  range: (from, to) => [[from, to]],
  word: CASED_WORD,
};

/** The maximum size of a range for which both cases of every character are looked up. */
const MAX_RANGE = 5000;

/**
 * Ignores case. The text need not be folded. ASCII letters match only ASCII letters, as with
 * JavaScript's `i` flag.
 */
export const EITHER_CASE: Casing = {
  point: casesOf,
  range: (from, to) => {
    const points = Array.from({ length: Math.min(to - from + 1, MAX_RANGE) }, (_, at) => from + at);
    return union([[[from, to]], ...points.map(casesOf)]);
  },
  word: CASED_WORD,
};

/** Returns a character in upper and lower case. */
function casesOf(point: number): CharSet {
  const char = String.fromCodePoint(point);
  const cases = [char.toUpperCase(), char.toLowerCase()].flatMap((text) => {
    const [first = '', ...others] = text;
    const other = first.codePointAt(0) ?? point;
    return others.length === 0 && other < 128 === point < 128 ? [other] : [];
  });
  return union([point, ...cases].map((each) => [[each, each]]));
}
