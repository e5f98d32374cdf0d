import { digits } from '../document/digits.ts';

/**
 * Parses file patterns for `GlobSet`. A table in docs/file-patterns.md describes the syntax. Syntax
 * that only other tools support is not matched literally. Instead, it is reported with a fix.
 */

/**
 * The maximum length of a file pattern, in characters. Linux limits a path to 4,096 bytes, and real
 * paths are far shorter.
 */
export const MAX_GLOB_LENGTH = 1000;
/** The maximum number of file patterns in a list. */
export const MAX_GLOBS = 256;
/** The maximum nesting depth of braces. */
const MAX_BRACES = 10;

/** A part of a file pattern. Successive parts match successive parts of a path. */
export type GlobPart =
  | { readonly kind: 'character'; readonly point: number }
  /** `?`: one character other than `/`. */
  | { readonly kind: 'any' }
  /**
   * `[…]`: one character other than `/` that is inside one of the ranges or, for a negated class,
   * outside all ranges.
   */
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    }
  /** `*`: any number of characters other than `/`. */
  | { readonly kind: 'run' }
  /**
   * `**` at the end of a pattern, or next to text other than `/`: any characters, including `/`.
   */
  | { readonly kind: 'deep' }
  /** `**` followed by `/`: zero or more folders. */
  | { readonly kind: 'folders' }
  /** `/**` at the end of a pattern: a file, or a folder and everything in it. */
  | { readonly kind: 'below' }
  /** `{a,b}`: one of several alternatives, each of which is a list of parts. */
  | { readonly kind: 'either'; readonly options: readonly (readonly GlobPart[])[] };

/** A parsed file pattern, with its source text. */
export interface Glob {
  readonly text: string;
  readonly parts: readonly GlobPart[];
}

/** The reason why a file pattern is invalid, and an instruction to fix it. */
interface GlobProblem {
  /** The reason, in words that follow the file pattern in a sentence. */
  readonly message: string;
  readonly help: string;
}

/** The result of parsing a file pattern. */
type ReadGlob =
  | { readonly kind: 'glob'; readonly glob: Glob }
  | { readonly kind: 'wrong'; readonly problem: GlobProblem };

/**
 * Parses a file pattern. A pattern without wildcards matches the path of a single file. Never
 * throws.
 */
export function readGlob(text: string): ReadGlob {
  if (text.length > MAX_GLOB_LENGTH) {
    const message = `has ${digits(text.length)} characters; the limit for a file pattern is ${digits(MAX_GLOB_LENGTH)}`;
    return wrong(message, 'write several shorter patterns');
  }
  const points = [...text.replace(/^(?:\.\/)+/, '')];
  try {
    return { kind: 'glob', glob: { text, parts: new GlobReader(points).read() } };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'wrong', problem: error.problem };
    throw error;
  }
}

/**
 * Whether a string is a file pattern rather than the path of a single file. Strings with wildcard
 * syntax from other tools also count as patterns, so unsupported syntax is reported.
 */
export function isGlob(text: string): boolean {
  if (text.length > MAX_GLOB_LENGTH) return /[*?[{]/.test(text);
  const points = [...text];
  for (let at = 0; at < points.length; at += 1) {
    const char = points[at];
    if (char === '\\') at += 1;
    else if (char === '*' || char === '?') return true;
    else if (char === '[' && classEnd(points, at) !== -1) return true;
    else if (char === '{' && braceAt(points, at) !== undefined) return true;
    else if (isGroup(points, at)) return true;
  }
  return false;
}

function wrong(message: string, help: string): ReadGlob & { readonly kind: 'wrong' } {
  return { kind: 'wrong', problem: { message, help } };
}

/** Thrown to stop parsing an invalid file pattern. */
class Unreadable extends Error {
  readonly problem: GlobProblem;

  constructor(message: string, help: string) {
    super(message);
    this.problem = { message, help };
  }
}

class GlobReader {
  readonly #points: readonly string[];
  #at = 0;

  constructor(points: readonly string[]) {
    this.#points = points;
  }

  read(): readonly GlobPart[] {
    return this.#sequence(this.#points.length, true, 0);
  }

  /**
   * Parses the pattern up to the index `end`. `begins` is true if a file or folder name begins at
   * the current position.
   */
  #sequence(end: number, begins: boolean, depth: number): readonly GlobPart[] {
    const parts: GlobPart[] = [];
    let atStart = begins;
    while (this.#at < end) {
      const char = this.#points[this.#at] ?? '';
      const wasStart = atStart;
      atStart = char === '/';
      if (char === '*') atStart = this.#stars(parts, end, wasStart);
      else if (char === '/' && this.#isBelow()) {
        parts.push({ kind: 'below' });
        this.#at += 3;
      } else parts.push(this.#one(char, wasStart, depth));
    }
    return parts;
  }

  /**
   * Whether the rest of the pattern is `/**` after a file or folder name. After a star, a final
   * `/**` matches only the contents of folders.
   */
  #isBelow(): boolean {
    const [at, points] = [this.#at, this.#points];
    return (
      at > 0 &&
      at + 3 === points.length &&
      points[at - 1] !== '*' &&
      points[at + 1] === '*' &&
      points[at + 2] === '*'
    );
  }

  /** Parses one or more stars. Returns whether a file or folder name begins after them. */
  #stars(parts: GlobPart[], end: number, begins: boolean): boolean {
    let stars = 0;
    while (this.#at < end && this.#points[this.#at] === '*') {
      stars += 1;
      this.#at += 1;
    }
    if (stars === 1 || !begins) parts.push({ kind: 'run' });
    else if (this.#points[this.#at] === '/' && this.#at < end) {
      this.#at += 1;
      parts.push({ kind: 'folders' });
      return true;
    } else parts.push({ kind: 'deep' });
    return false;
  }

  #one(char: string, begins: boolean, depth: number): GlobPart {
    const points = this.#points;
    if (isGroup(points, this.#at)) {
      const sign = `${char}(`;
      throw new Unreadable(
        `contains ${JSON.stringify(`${sign}…)`)}, which file patterns do not support`,
        sign === '!('
          ? 'list alternatives with {a,b}, and exclude files with a pattern that begins with "!"'
          : 'list alternatives with {a,b}; write "\\(" to match the character itself',
      );
    }
    if (char === '\\') {
      const next = points[this.#at + 1];
      this.#at += next === undefined ? 1 : 2;
      return character(next ?? char);
    }
    if (char === '?') {
      this.#at += 1;
      return { kind: 'any' };
    }
    if (char === '[') {
      const end = classEnd(points, this.#at);
      if (end !== -1) return this.#class(end);
    }
    if (char === '{') {
      const brace = braceAt(points, this.#at);
      if (brace !== undefined) return this.#brace(brace, begins, depth);
    }
    this.#at += 1;
    return character(char);
  }

  #class(end: number): GlobPart {
    const start = this.#at + 1;
    const negated = this.#points[start] === '!' || this.#points[start] === '^';
    const inner = this.#points.slice(start + (negated ? 1 : 0), end);
    const text = this.#points.slice(this.#at, end + 1).join('');
    this.#at = end + 1;
    if (/\[:[a-z]+:/.test(text))
      throw new Unreadable(
        `contains a named character class (${JSON.stringify(text)}), which file patterns do not support`,
        'write the characters, such as [0-9] or [a-z]',
      );
    const ranges: (readonly [number, number])[] = [];
    let plain = !negated;
    for (let at = 0; at < inner.length; at += 1) {
      if (inner[at] === '\\' && at + 1 < inner.length) at += 1;
      const from = pointOf(inner[at]);
      let to = from;
      if (inner[at + 1] === '-' && at + 2 < inner.length) {
        at += 2;
        if (inner[at] === '\\' && at + 1 < inner.length) at += 1;
        to = pointOf(inner[at]);
        if (to < from)
          throw new Unreadable(
            `contains a range in ${JSON.stringify(text)} whose first character comes after the last`,
            'write the lower character first',
          );
      }
      ranges.push([from, to]);
      plain &&= !/[-*+?.^${}(|)[\]\\/]/.test(inner[at] ?? '') && from === to;
    }
    const set: GlobPart = { kind: 'class', negated, ranges };
    // Several frameworks use folder names such as `[id]`, so a class of ordinary characters also
    // matches its own source text, including the brackets.
    return plain ? { kind: 'either', options: [[set], [...text].map(character)] } : set;
  }

  #brace({ end, commas }: Brace, begins: boolean, depth: number): GlobPart {
    if (depth >= MAX_BRACES)
      throw new Unreadable(
        `has braces that are nested more than ${MAX_BRACES} levels deep`,
        'write several patterns instead',
      );
    const start = this.#at + 1;
    if (commas.length === 0) {
      const text = this.#points.slice(start, end).join('');
      this.#at = end + 1;
      const range = /^([a-z])\.\.([a-z])$|^([A-Z])\.\.([A-Z])$|^(\d)\.\.(\d)$/.exec(text);
      const [from, to] = (range?.slice(1).filter((end) => end !== undefined) ?? [])
        .map(pointOf)
        .sort((a, b) => a - b);
      if (from !== undefined && to !== undefined)
        return { kind: 'class', negated: false, ranges: [[from, to]] };
      throw new Unreadable(
        `has the range ${JSON.stringify(`{${text}}`)}; expected a range from one letter or digit to another`,
        'list the alternatives, such as {08,09,10}',
      );
    }
    const options: (readonly GlobPart[])[] = [];
    for (const comma of [...commas, end]) {
      this.#at = options.length === 0 ? start : this.#at + 1;
      options.push(this.#sequence(comma, begins, depth + 1));
    }
    this.#at = end + 1;
    return { kind: 'either', options };
  }
}

function character(char: string): GlobPart {
  return { kind: 'character', point: pointOf(char) };
}

function pointOf(char = ''): number {
  return char.codePointAt(0) ?? 0;
}

/**
 * Whether an extended-glob group begins at an index. Such a group begins with `!(`, `@(`, `?(`,
 * `*(` or `+(` and has a closing parenthesis later in the pattern.
 */
function isGroup(points: readonly string[], at: number): boolean {
  const sign = points[at];
  return (
    sign !== undefined &&
    points[at + 1] === '(' &&
    '!@?*+'.includes(sign) &&
    points.includes(')', at + 2)
  );
}

/**
 * Returns the index of the bracket that closes a character class. Returns -1 if the class is never
 * closed, in which case the opening bracket is an ordinary character.
 */
function classEnd(points: readonly string[], at: number): number {
  let end = at + 1;
  if (points[end] === '!' || points[end] === '^') end += 1;
  // A closing bracket directly after the opening bracket belongs to the class.
  if (points[end] === ']') end += 1;
  for (; end < points.length; end += 1) {
    if (points[end] === '\\') end += 1;
    else if (points[end] === ']') return end;
  }
  return -1;
}

/** The positions of a closing brace and of the commas before it. */
interface Brace {
  readonly end: number;
  /**
   * The indices of the commas that separate alternatives. Commas inside inner braces are excluded.
   */
  readonly commas: readonly number[];
}

/**
 * Returns the positions of the closing brace and the commas that belong to an opening brace.
 * Returns undefined if the brace is never closed, or if it contains neither a comma nor a range. In
 * both cases, the brace is an ordinary character.
 */
function braceAt(points: readonly string[], start: number): Brace | undefined {
  const commas: number[] = [];
  let depth = 0;
  for (let at = start; at < points.length; at += 1) {
    const char = points[at];
    if (char === '\\') at += 1;
    else if (char === '[') at = Math.max(at, classEnd(points, at));
    else if (char === '{') depth += 1;
    else if (char === ',' && depth === 1) commas.push(at);
    else if (char === '}') {
      depth -= 1;
      if (depth > 0) continue;
      const isRange =
        commas.length === 0 && /^[^{}/]+\.\.[^{}/]+$/.test(points.slice(start + 1, at).join(''));
      return commas.length > 0 || isRange ? { end: at, commas } : undefined;
    }
  }
  return undefined;
}
