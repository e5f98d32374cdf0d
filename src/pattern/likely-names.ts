import { FIELD_BREAK } from './fields.ts';

/** What names are made of, in the order of preference for a character that does not matter. */
const PLAIN = 'xyzabcdefghijklmnopqrstuvw0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What stands between the words of a tool name. */
const SEPARATOR = /[_:/.-]/;

/**
 * Longest pattern that is filled in, and characters that all names times all patterns may come to:
 * people read no longer names.
 */
const LONGEST = 256;
const MOST_WORK = 500_000_000;

/** A plain character that is none of some others. */
export function characterBesides(taken: ReadonlySet<string>): string {
  for (const char of PLAIN) if (!taken.has(char)) return char;
  for (let point = 0xa1; ; point += 1)
    if (!taken.has(String.fromCodePoint(point))) return String.fromCodePoint(point);
}

/**
 * Names that patterns make when something is put for their stars, those that look most like tool
 * names first, then the shortest: first a word only where separators ask for one, then a word for
 * every star, then a character that no pattern names, which tells most.
 */
export function likelyNames(patterns: readonly string[]): readonly string[] {
  const short = [...new Set(patterns)].filter((pattern) => pattern.length <= LONGEST);
  const fresh = characterBesides(new Set(short.flatMap((pattern) => [...pattern])));
  const ways: readonly ((pattern: string) => string)[] = [
    lookingLikeATool,
    (pattern) => pattern.replace(/\*+|\?/g, 'x'),
    (pattern) => pattern.replace(/\*+|\?/g, fresh),
  ];
  const names = new Set(ways.flatMap((way) => short.map(way).sort((a, b) => a.length - b.length)));
  names.delete('');
  const total = patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  let left = MOST_WORK;
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
