/** A comment or literal in a source file that people read. */
export interface Prose {
  /** The line at which it starts, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Matches code after which a slash begins a regular expression rather than a division. */
const BEFORE_REGEX = /(?:^|[([{,;:=!&|?+\-*%<>~]|=>|\breturn|\bcase|\btypeof)\s*$/;

/** Returns the end of a quoted text that begins at an offset, after its closing quote. */
function endOfQuoted(source: string, start: number): number {
  let end = start + 1;
  while (end < source.length && source[end] !== source[start]) end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Returns the end of a regular expression that begins at an offset, after its closing slash. */
function endOfRegex(source: string, start: number): number {
  let end = start + 1;
  let isClass = false;
  while (end < source.length && (isClass || source[end] !== '/')) {
    if (source[end] === '[') isClass = true;
    if (source[end] === ']') isClass = false;
    end += source[end] === '\\' ? 2 : 1;
  }
  return end + 1;
}

/**
 * Returns the end of a comment that begins at an offset. A line comment ends before its line break.
 */
function endOfComment(source: string, start: number): number {
  const isLine = source.startsWith('//', start);
  const close = source.indexOf(isLine ? '\n' : '*/', start);
  return close < 0 ? source.length : close + (isLine ? 0 : 2);
}

/** Reads a TypeScript source from start to end, and collects its comments and literals. */
class ProseReader {
  readonly found: Prose[] = [];
  readonly #source: string;
  /** The number of open braces inside each template expression around the current place. */
  readonly #templates: number[] = [];
  #line = 1;
  /**
   * The code before the current place. It determines whether a slash or a quote begins a literal.
   */
  #code = '';
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): readonly Prose[] {
    while (this.#at < this.#source.length) this.#step();
    return this.found;
  }

  #take(end: number, isProse: boolean): void {
    const text = this.#source.slice(this.#at, end);
    if (isProse) this.found.push({ line: this.#line, text });
    this.#line += text.split('\n').length - 1;
    this.#at = end;
  }

  #step(): void {
    const source = this.#source;
    const character = source[this.#at] ?? '';
    const next = source[this.#at + 1];
    if (character === '/' && (next === '/' || next === '*')) {
      this.#take(endOfComment(source, this.#at), true);
    } else if (character === "'" || character === '"') {
      this.#take(endOfQuoted(source, this.#at), !/(?:\bfrom|\bimport\s*\(?)\s*$/.test(this.#code));
      this.#code = 'x';
    } else if (character === '/' && BEFORE_REGEX.test(this.#code)) {
      this.#take(endOfRegex(source, this.#at), false);
      this.#code = 'x';
    } else if (character === '`' || (character === '}' && this.#templates.at(-1) === 0)) {
      if (character === '}') this.#templates.pop();
      this.#take(this.#at + 1, false);
      this.#templatePart();
    } else {
      this.#countBrace(character);
      this.#code = (this.#code + character).slice(-40);
      this.#take(this.#at + 1, false);
    }
  }

  #countBrace(character: string): void {
    const open = this.#templates.pop();
    if (open === undefined) return;
    const change = { '{': 1, '}': -1 }[character] ?? 0;
    this.#templates.push(open + change);
  }

  /** Reads a template literal from the current place to its next expression or its end. */
  #templatePart(): void {
    const source = this.#source;
    let end = this.#at;
    while (end < source.length && source[end] !== '`' && !source.startsWith('${', end))
      end += source[end] === '\\' ? 2 : 1;
    const opens = source.startsWith('${', end);
    this.#take(end + (opens ? 2 : 1), true);
    if (opens) this.#templates.push(0);
    this.#code = opens ? '(' : 'x';
  }
}

/**
 * Returns the comments, strings and template literals of a TypeScript source, in order. Module
 * names of imports are left out. A template literal gives one entry for each part between its
 * expressions.
 */
export const proseOf = (source: string): readonly Prose[] => new ProseReader(source).read();

/** Returns the names of the tests and groups in a test file. */
export function testNamesOf(source: string): readonly Prose[] {
  const names =
    /\b(?:test|describe|it)(?:\.\w+)*(?:\([^'"`]*\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
  return [...source.matchAll(names)].map((match) => ({
    line: source.slice(0, match.index).split('\n').length,
    text: match[2]!,
  }));
}
