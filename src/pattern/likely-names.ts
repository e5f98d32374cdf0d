import { FIELD_BREAK } from './fields.ts';
import { isRegular } from './regular.ts';

/** The characters to use where any character matches, most preferred first. */
const PLAIN = 'xyzabcdefghijklmnopqrstuvw0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Matches a separator between the words of a tool name. */
const SEPARATOR = /[_:/.-]/;

/**
 * The maximum length of a pattern from which names are generated, because longer names would be
 * hard to read.
 */
const MAX_LENGTH = 256;
/**
 * The maximum product of the total lengths of the names and the patterns, which limits the work of
 * comparing them.
 */
const MAX_WORK = 500_000_000;

/** Returns a plain character that is not taken, according to `isTaken`. */
export function characterOutside(isTaken: (char: string) => boolean): string {
  for (const char of PLAIN) if (!isTaken(char)) return char;
  for (let point = 0xa1; ; point += 1)
    if (!isTaken(String.fromCodePoint(point))) return String.fromCodePoint(point);
}

/**
 * Generates names that match the patterns by replacing wildcards in three ways, in this order:
 *
 * - with text that makes the name look like a tool name
 * - with `x`
 * - with a character that no pattern contains, so the name matches as few other patterns as
 *   possible
 *
 * Within each group, shorter names come first.
 */
export function likelyNames(patterns: readonly string[]): readonly string[] {
  const short = [...new Set(patterns)].filter(
    (pattern) => pattern.length <= MAX_LENGTH && !isRegular(pattern),
  );
  const taken = new Set(short.flatMap((pattern) => [...pattern]));
  const fresh = characterOutside((char) => taken.has(char));
  const ways: readonly ((pattern: string) => string)[] = [
    lookingLikeATool,
    (pattern) => pattern.replace(/\*+|\?/g, 'x'),
    (pattern) => pattern.replace(/\*+|\?/g, fresh),
  ];
  const names = new Set(ways.flatMap((way) => short.map(way).sort((a, b) => a.length - b.length)));
  names.delete('');
  const total = patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  let left = MAX_WORK;
  return [...names].filter((name) => {
    left -= name.length * total;
    return left >= 0;
  });
}

function lookingLikeATool(pattern: string): string {
  return pattern
    .replace(/\*+/g, (stars, at: number) => {
      const [before, after] = [pattern[at - 1], pattern[at + stars.length]];
      return isEdge(before) && isEdge(after) ? 'x' : '';
    })
    .replaceAll('?', 'x');
}

function isEdge(char: string | undefined): boolean {
  return char === undefined || char === FIELD_BREAK || SEPARATOR.test(char);
}
