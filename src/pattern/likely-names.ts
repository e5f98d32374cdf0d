import { FIELD_BREAK } from './fields.ts';

/** The characters of names, the preferred ones first where any character will do. */
const PLAIN = 'xyzabcdefghijklmnopqrstuvw0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The separators between the words of a tool name. */
const SEPARATOR = /[_:/.-]/;

/** The length of the longest pattern from which names are made; people read no longer names. */
const MAX_LENGTH = 256;
/** The limit of the length of all names times that of all patterns. */
const MAX_WORK = 500_000_000;

/** A plain character that is not one of the taken ones. */
export function characterOutside(taken: ReadonlySet<string>): string {
  for (const char of PLAIN) if (!taken.has(char)) return char;
  for (let point = 0xa1; ; point += 1)
    if (!taken.has(String.fromCodePoint(point))) return String.fromCodePoint(point);
}

/**
 * Names that patterns match, made by replacing their wildcards. Those that look most like tool
 * names come first, and of these the shortest. Stars become a letter first only between separators,
 * then everywhere, and then a character that is in no pattern, which shows most.
 */
export function likelyNames(patterns: readonly string[]): readonly string[] {
  const short = [...new Set(patterns)].filter((pattern) => pattern.length <= MAX_LENGTH);
  const fresh = characterOutside(new Set(short.flatMap((pattern) => [...pattern])));
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
