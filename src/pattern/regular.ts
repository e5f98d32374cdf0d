import { FIELD_BREAK } from './fields.ts';
import { type Casing, EXACT } from './regex/casing.ts';
import { type CharSet, complement, LAST_POINT } from './regex/char-set.ts';
import { RegexStop } from './regex/fault.ts';
import { parseCasedRegex } from './regex/parser.ts';
import { type Instruction, type Program, programOf } from './regex/program.ts';

/*
 * Regular patterns, which are patterns in the form of regular expressions. Agent hosts' access
 * rules need them for word boundaries, path segments, labels in host names and the hosts' own
 * regular expressions (docs/reference/patterns.md#patterns-of-agent-hosts). A regular pattern is a
 * string like any other pattern, so policies and comparisons treat both kinds alike.
 */

/** Marks a pattern as regular. Unicode assigns no character to this code point. */
const MARK = '\ufdd1';

/** The code point that separates a request's fields. */
const BREAK = FIELD_BREAK.codePointAt(0) ?? 0;

/** Matches any text within a field, including empty text. */
export const ANY_TEXT = '[^]*'.replace('[^]', `[^${FIELD_BREAK}]`);

/**
 * The maximum number of characters that a class may list or exclude, because pattern comparison
 * tries each of them.
 */
const MAX_CLASS = 600;

/** Effectively no limits, because the files that contain these patterns are limited already. */
const UNLIMITED = { length: Number.POSITIVE_INFINITY, size: Number.POSITIVE_INFINITY } as const;

/** Returns a pattern that matches whole names with a regular expression (`parseCasedRegex`). */
export function regularPattern(source: string): string {
  return MARK + source;
}

/**
 * Returns a pattern for requests with several fields. Each source is a regular expression for one
 * field.
 */
export function regularFields(sources: readonly string[]): string {
  return regularPattern(sources.map((source) => `(?:${source})`).join(FIELD_BREAK));
}

/** The text between two fields in a pattern from `regularFields`. */
const BETWEEN_FIELDS = `)${FIELD_BREAK}(?:`;
/** The maximum length of the last field in a joined pattern, in UTF-16 code units. */
const MAX_JOINED = 2400;

/**
 * Joins regular patterns that differ only in their last field. The joined patterns match the same
 * names, but there are fewer patterns, so comparing many rules is several times faster.
 */
export function joinRegular(patterns: readonly string[]): readonly string[] {
  if (patterns.length < 2) return patterns;
  const joined: string[] = [];
  const groups = new Map<string, Set<string>>();
  for (const pattern of patterns) {
    const end = pattern.endsWith(')') ? pattern.lastIndexOf(BETWEEN_FIELDS) : -1;
    if (end === -1 || !isRegular(pattern)) {
      joined.push(pattern);
      continue;
    }
    const start = pattern.slice(0, end + BETWEEN_FIELDS.length);
    const ends = groups.get(start) ?? new Set();
    groups.set(start, ends.add(pattern.slice(start.length, -1)));
  }
  for (const [start, ends] of groups) {
    let open: string[] = [];
    let length = start.length;
    const finish = (): void => {
      if (open.length > 0) joined.push(`${start}${open.join('|')})`);
      open = [];
      length = start.length;
    };
    for (const text of ends) {
      if (length + text.length > MAX_JOINED) finish();
      open.push(text);
      length += text.length + 1;
    }
    finish();
  }
  return joined;
}

/** Whether a pattern is regular. */
export function isRegular(pattern: string): boolean {
  return pattern.startsWith(MARK);
}

/** Escapes a string for use as literal text in a regular expression. */
export function literally(text: string): string {
  return text.replaceAll(FIELD_BREAK, '\ufffd').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Whether a host's regular expression can be compared exactly. */
export function isComparable(source: string, casing: Casing = EXACT): boolean {
  // A field break in the expression would be mistaken for the end of a field.
  if (source === '' || source.includes(BETWEEN_FIELDS)) return false;
  try {
    return programOf(parseCasedRegex(source, casing)).sets.every(
      (set) => sizeOf(set) <= MAX_CLASS || sizeOf(complement(set)) <= MAX_CLASS,
    );
  } catch (error) {
    if (error instanceof RegexStop) return false;
    throw error;
  }
}

/** A program whose classes list their characters. */
export interface RegularProgram {
  readonly instructions: readonly Instruction[];
  readonly classes: readonly CharClass[];
  readonly hasAssertions: boolean;
}

/** A character class, defined by the characters that it contains or excludes. */
export interface CharClass {
  readonly chars: ReadonlySet<string>;
  /** Whether the class contains all characters except `chars`. */
  readonly isNegated: boolean;
}

/**
 * Whether a class contains a character. An empty string represents any character that no class
 * lists.
 */
export function contains({ chars, isNegated }: CharClass, char: string): boolean {
  return chars.has(char) !== isNegated;
}

/** The maximum number of cached programs. */
const MAX_PROGRAMS = 4096;
const programs = new Map<string, RegularProgram>();

/**
 * Compiles a regular pattern, or returns the cached program, because comparisons compile the same
 * patterns many times.
 * @throws Error under the same conditions as `compileProgram`
 */
export function regularProgram(pattern: string): RegularProgram {
  const known = programs.get(pattern);
  if (known) return known;
  const program = compileProgram(pattern);
  if (programs.size >= MAX_PROGRAMS) programs.clear();
  programs.set(pattern, program);
  return program;
}

/**
 * Compiles a regular pattern. A field break matches only a class that consists of the field break
 * alone.
 * @throws Error if `regularFields` did not create the pattern from comparable sources, which is an
 * internal error
 */
function compileProgram(pattern: string): RegularProgram {
  const program: Program = programOf(parseCasedRegex(pattern.slice(MARK.length), EXACT, UNLIMITED));
  return {
    instructions: program.instructions,
    classes: program.sets.map(classOf),
    hasAssertions: program.instructions.some(({ op }) => op === 'assert'),
  };
}

function classOf(set: CharSet): CharClass {
  const [first] = set;
  if (first?.[0] === BREAK && first[1] === BREAK && set.length === 1)
    return { chars: new Set([FIELD_BREAK]), isNegated: false };
  if (sizeOf(set) <= MAX_CLASS) {
    const chars = charsOf(set);
    chars.delete(FIELD_BREAK);
    return { chars, isNegated: false };
  }
  const outside = complement(set);
  if (sizeOf(outside) > MAX_CLASS) throw new Error('a class of a regular pattern is too large');
  return { chars: charsOf(outside).add(FIELD_BREAK), isNegated: true };
}

function sizeOf(set: CharSet): number {
  return set.reduce((total, [from, to]) => total + to - from + 1, 0);
}

function charsOf(set: CharSet): Set<string> {
  const chars = new Set<string>();
  for (const [from, to] of set)
    for (let point = from; point <= to && point <= LAST_POINT; point += 1)
      chars.add(String.fromCodePoint(point));
  return chars;
}
