/**
 * Returns every key that any YAML or JSON parser might find in the text, at any depth. If in doubt,
 * includes a word, because other parsers are more lenient than Card Gate's parser. Resolves quotes,
 * escapes, tags, anchors and aliases. Block scalars, quoted strings and comments contain no keys.
 * Takes linear time and never throws.
 */
export function looseKeys(text: string, syntax: 'json' | 'yaml'): ReadonlySet<string> {
  return new KeyScan(text, syntax).keys();
}

/**
 * Normalises a key to detect keys that look alike. Ignores case, Unicode form, escapes, invisible
 * characters, and white space or quotes around the key.
 */
export function foldedKey(key: string): string {
  const trimmed = withoutInvisible(key);
  const [, quote = '', word = trimmed] = /^(["']?)(.*)\1$/s.exec(trimmed) ?? [];
  return withoutInvisible(unescaped(word, quote)).toLowerCase();
}

/**
 * Normalises the Unicode form of a string, and removes invisible characters and surrounding white
 * space.
 */
function withoutInvisible(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim();
}

/**
 * Replaces all YAML 1.1 line breaks with line feeds, because YAML 1.1 parsers begin a new line at
 * each of them, even inside a comment. Also removes null characters, which appear if UTF-32 text
 * was decoded with another encoding.
 */
function withPlainBreaks(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}

/**
 * The maximum length of a key, or of a quoted string that spans several lines. Longer text is not
 * examined, because keys in cards and policies are shorter, even with escapes.
 */
const MAX_KEY_LENGTH = 1024;

const INVISIBLE = /\s|\p{Cf}/u;

/** Whether a character is invisible, or is white space other than a line feed. */
function isSpace(char: string | undefined): boolean {
  return char !== '\n' && isSpaceOrBreak(char);
}

/**
 * Whether a character is invisible or white space, including line feeds. ASCII characters are
 * tested first, because the pattern is slow.
 */
function isSpaceOrBreak(char: string | undefined): boolean {
  if (char === undefined) return false;
  return char < '\x80' ? char <= ' ' && INVISIBLE.test(char) : INVISIBLE.test(char);
}

/** Matches the start of a block scalar, such as `|`, `>-` or `|2`, to the end of its line. */
const BLOCK_HEAD = /[|>][-+\d]{0,2}[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
/** Matches a YAML tag, anchor or alias. */
const PROPERTY = /!<[^>\n]*>|[&!*][^\s,[\]{}]*/y;
/** Matches the start or end marker of a YAML document. */
const MARKER = /(?:---|\.\.\.)(?=\s|$)/y;

class KeyScan {
  readonly #text: string;
  readonly #json: boolean;
  readonly #keys = new Set<string>();
  readonly #anchors = new Map<string, string>();
  #at = 0;
  #lineStart = 0;
  /**
   * The number of open brackets at the current position. Inside brackets, a comma or a bracket ends
   * a word.
   */
  #depth = 0;
  /**
   * The column of the last key, dash or question mark on the current line. The lines of a block
   * scalar are indented further than this column.
   */
  #column = -1;
  /** Whether the next word is a key because it follows a `?`. */
  #isKeyNext = false;
  #anchor: string | undefined;
  #isBinary = false;

  constructor(text: string, syntax: 'json' | 'yaml') {
    this.#text = withPlainBreaks(text);
    this.#json = syntax === 'json';
  }

  keys(): ReadonlySet<string> {
    while (this.#at < this.#text.length) this.#step();
    return this.#keys;
  }

  #step(): void {
    const char = this.#text.charAt(this.#at);
    if (char === '\n') this.#nextLine(this.#at + 1);
    else if (isSpace(char)) this.#at += 1;
    else if (char === '#' && this.#isAfterSpace()) this.#skipLine();
    else if (this.#json && char === '/' && this.#skipSlashes()) return;
    else if ('{['.includes(char)) this.#bracket(1);
    else if ('}]'.includes(char)) this.#bracket(-1);
    else if (char === ',' && this.#depth > 0) this.#at += 1;
    else if (`"'`.includes(char)) this.#quoted(char);
    else if ('-?:'.includes(char) && this.#isMark()) this.#mark(char);
    else if (this.#at === this.#lineStart && this.#take(MARKER) !== undefined) this.#column = -1;
    else if ('&!*'.includes(char)) this.#property();
    else if (!this.#block()) this.#plain();
  }

  #isAfterSpace(): boolean {
    return (
      this.#at === this.#lineStart || /[\s,[\]{}]|\p{Cf}/u.test(this.#text.charAt(this.#at - 1))
    );
  }

  /**
   * Whether the dash, question mark or colon at the current position is YAML syntax rather than
   * part of a word. Inside brackets, a colon does not need to be followed by a space.
   */
  #isMark(): boolean {
    const next = this.#text[this.#at + 1];
    return (
      next === undefined ||
      isSpaceOrBreak(next) ||
      (this.#text[this.#at] === ':' && (this.#depth > 0 || /["'[{&!*]/.test(next)))
    );
  }

  #mark(char: string): void {
    if (char === '?') this.#isKeyNext = true;
    if (char !== ':') this.#column = this.#at - this.#lineStart;
    this.#at += 1;
  }

  #bracket(by: 1 | -1): void {
    this.#depth = Math.max(0, this.#depth + by);
    this.#at += 1;
  }

  #nextLine(at: number): void {
    this.#at = at;
    this.#lineStart = at;
    this.#column = -1;
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  /** Skips a JSON comment at the current position. Returns false if there is none. */
  #skipSlashes(): boolean {
    const next = this.#text[this.#at + 1];
    if (next === '/') this.#skipLine();
    else if (next === '*') {
      const end = this.#text.indexOf('*/', this.#at + 2);
      // Skipping an unclosed comment cannot hide keys, because no parser accepts such a file.
      this.#at = end === -1 ? this.#at + 2 : end + 2;
    } else return false;
    return true;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #property(): void {
    // The pattern also matches a bare `&`, `!` or `*`.
    const written = this.#take(PROPERTY) ?? '';
    const name = written.slice(1).replace(/:$/, '');
    if (written.startsWith('&')) this.#anchor = name;
    else if (written.startsWith('!')) this.#isBinary = /binary>?$/i.test(name);
    else {
      const word = this.#anchors.get(name);
      if (word === undefined) return;
      if (written.endsWith(':') || this.#isKeyNext || this.#isColonNext()) this.#key(word);
    }
  }

  /**
   * Reads a quoted word. If the word spans several lines, those lines are also searched for keys,
   * because another parser may not treat the first quote as the start of a string.
   */
  #quoted(quote: string): void {
    const start = this.#at;
    const end = endOfQuoted(this.#text, start, quote);
    if (end === undefined) {
      this.#at += 1;
      return;
    }
    const raw = this.#text.slice(start + 1, end - 1);
    const newline = raw.indexOf('\n');
    this.#at = end;
    const isKey = this.#isKeyNext || this.#isColonNext();
    this.#scalar(raw.length <= MAX_KEY_LENGTH ? unescaped(raw, quote) : '', start, isKey);
    if (newline !== -1) this.#nextLine(start + 1 + newline + 1);
  }

  /** Whether a colon follows, possibly after white space, line breaks and comments. */
  #isColonNext(): boolean {
    let at = this.#at;
    for (;;) {
      while (isSpaceOrBreak(this.#text[at])) at += 1;
      const end =
        this.#text[at] === '#' || this.#text.startsWith('//', at)
          ? '\n'
          : this.#text.startsWith('/*', at)
            ? '*/'
            : undefined;
      if (end === undefined) return this.#text[at] === ':';
      const closed = this.#text.indexOf(end, at + 1);
      if (closed === -1) return false;
      at = closed + end.length;
    }
  }

  #plain(): void {
    const start = this.#at;
    const { end, isKey } = this.#endOfPlain(start);
    this.#at = Math.max(end, start + 1);
    const raw = this.#text.slice(start, end);
    // Inside brackets, the colon after a word may be on a later line, even if the word is not
    // quoted.
    const isEntry = isKey || this.#isKeyNext || (this.#depth > 0 && this.#isColonNext());
    this.#scalar(raw.length <= MAX_KEY_LENGTH ? unescaped(raw, '') : '', start, isEntry);
  }

  /**
   * Returns the offset at which an unquoted word ends: a colon, a comment or the end of the line.
   * Inside brackets, a comma or a bracket also ends the word. `isKey` is true if a colon ends the
   * word.
   */
  #endOfPlain(start: number): { readonly end: number; readonly isKey: boolean } {
    let at = start;
    for (; at < this.#text.length; at += 1) {
      const char = this.#text.charAt(at);
      if (char === '\n') break;
      if (char === '#' && isSpace(this.#text[at - 1])) break;
      if (this.#depth > 0 && ',[]{}'.includes(char)) break;
      if (this.#json && char === '/' && /[/*]/.test(this.#text[at + 1] ?? '')) break;
      const next = this.#text[at + 1];
      if (char === ':' && (this.#depth > 0 || next === undefined || isSpaceOrBreak(next)))
        return { end: at, isKey: true };
    }
    return { end: at, isKey: false };
  }

  /**
   * Skips a block scalar, whose lines are indented further than its key or dash. Returns false if
   * there is none at the current position. The lines contain no keys, but after a `?` the whole
   * scalar is itself a key.
   */
  #block(): boolean {
    const isValue = this.#column >= 0 || this.#isKeyNext;
    if (this.#depth > 0 || !isValue || this.#take(BLOCK_HEAD) === undefined) return false;
    const isKey = this.#isKeyNext;
    const column = this.#column;
    const start = this.#at + 1;
    this.#nextLine(start);
    while (this.#at < this.#text.length) {
      const newline = this.#text.indexOf('\n', this.#at);
      const end = newline === -1 ? this.#text.length : newline;
      const indent = this.#text.slice(this.#at, end).search(/[^ ]/);
      if (indent !== -1 && indent <= column) break;
      this.#nextLine(end + 1);
    }
    if (isKey)
      this.#scalar(
        this.#text.slice(start, Math.min(this.#at, start + MAX_KEY_LENGTH)),
        start,
        true,
      );
    return true;
  }

  #scalar(value: string, start: number, isKey: boolean): void {
    const values = this.#isBinary ? [value, decoded(value)] : [value];
    if (this.#anchor !== undefined) this.#anchors.set(this.#anchor, values.at(-1) ?? value);
    this.#anchor = undefined;
    this.#isBinary = false;
    if (!isKey) return;
    this.#column = start - this.#lineStart;
    for (const key of values) this.#key(key);
  }

  #key(value: string): void {
    this.#isKeyNext = false;
    const key = foldedKey(value);
    if (key !== '') this.#keys.add(key);
  }
}

/**
 * Returns the offset after a string's closing quote. Returns undefined if the string is not closed,
 * or if its closing quote is more than `MAX_KEY_LENGTH` characters after its first newline.
 */
function endOfQuoted(text: string, start: number, quote: string): number | undefined {
  let limit = text.length;
  for (let at = start + 1; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && quote === '"') at += 1;
    else if (char === quote) return at + 1;
    if (text[at] === '\n') limit = Math.min(limit, at + MAX_KEY_LENGTH);
  }
  return undefined;
}

const ESCAPE =
  /\\(?:u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|x([\da-fA-F]{2})|\s*\n\s*|(.))/gu;

/**
 * Resolves JSON, JSON5 and YAML escapes in a string. If the string has no quotes, resolves only
 * numeric escapes.
 */
function unescaped(raw: string, quote: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(ESCAPE, (written, four, braced, eight, two, other: string | undefined) => {
    const digits: string | undefined = four ?? braced ?? eight ?? two;
    if (digits !== undefined) {
      const point = Number.parseInt(digits, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    }
    if (quote === '') return written;
    if (other === undefined) return '';
    return /[0abtnvfre_NLP]/.test(other) ? ' ' : other;
  });
}

/** Decodes Base64 text. Ignores invalid characters. */
function decoded(value: string): string {
  const [text = ''] = value.replaceAll('-', '+').replaceAll('_', '/').split('=');
  const digits = text.replace(/[^A-Za-z0-9+/]/g, '');
  // A single remaining digit encodes less than a byte and is dropped.
  const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    Uint8Array.from(binary, (unit) => unit.charCodeAt(0)),
  );
}
