import type { Casing } from './casing.ts';
import { type CharSet, complement, DIGITS, LAST_POINT, SPACE } from './char-set.ts';
import type { SourceReader } from './source-reader.ts';
import type { Assertion } from './syntax.ts';

/** A parsed escape sequence: a character, a set or an assertion. */
type Escape =
  | { readonly kind: 'point'; readonly point: number }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion };

const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };
const SETS: Readonly<Record<string, CharSet>> = {
  d: DIGITS,
  D: complement(DIGITS),
  s: SPACE,
  S: complement(SPACE),
};
const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  b: 'word-boundary',
  B: 'no-word-boundary',
};
/**
 * Escape sequences that only other regex dialects support, each with an equivalent that Card Gate
 * accepts.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  '0': '\\x00',
  A: '^',
  a: '\\x07',
  e: '\\x1b',
  h: '[ \\t]',
  N: '[^\\n]',
  R: '(?:\\r\\n|[\\n\\r])',
  z: '$',
  Z: '\\n?$',
};

/**
 * Returns the set for an escape such as `\d`, or undefined if the escape does not represent a set.
 */
function setOf(char: string, { word }: Casing): CharSet | undefined {
  if (char === 'w') return word;
  return char === 'W' ? complement(word) : SETS[char];
}

/** Parses an escape. The reader must be at the backslash. */
export function readEscape(reader: SourceReader, isInClass: boolean): Escape {
  const start = reader.at;
  reader.next();
  const char = reader.next();
  if (char === '') reader.refuse('incomplete-escape', start, { instead: '\\\\' });
  if (!/[0-9A-Za-z]/.test(char)) return { kind: 'point', point: char.codePointAt(0) ?? 0 };
  const control = CONTROLS[char];
  if (control !== undefined) return { kind: 'point', point: control };
  const set = setOf(char, reader.casing);
  if (set !== undefined) return { kind: 'set', set };
  const assertion = ASSERTIONS[char];
  if (assertion !== undefined && !isInClass) return { kind: 'assertion', assertion };
  if (char === 'x' || char === 'u')
    return { kind: 'point', point: readCodePoint(reader, start, char) };
  if (char === 'p' || char === 'P') {
    reader.takeMatch(/\{[^}]*\}/y);
    return reader.refuse('unicode-property', start);
  }
  if (!isInClass && /[1-9kg]/.test(char)) {
    reader.takeMatch(char === 'k' || char === 'g' ? /<[^>]*>|\{[^}]*\}|'[^']*'|\d+/y : /\d+/y);
    return reader.refuse('back-reference', start);
  }
  const instead = isInClass ? { b: '\\x08', '0': '\\x00' }[char] : SPELLINGS[char];
  return reader.refuse('unknown-escape', start, instead === undefined ? {} : { instead });
}

/** Parses the digits in `\xHH`, `\uHHHH` or `\u{H…}`, starting after the letter `x` or `u`. */
function readCodePoint(reader: SourceReader, start: number, letter: 'x' | 'u'): number {
  const match = reader.takeMatch(
    letter === 'x' ? /([0-9a-fA-F]{2})/y : /([0-9a-fA-F]{4})|\{([0-9a-fA-F]+)\}/y,
  );
  const point = Number.parseInt(match?.[1] ?? match?.[2] ?? '', 16);
  if (Number.isNaN(point) || point > LAST_POINT) return reader.refuse('incomplete-escape', start);
  if (match?.[1] === undefined || point < 0xd800 || point > 0xdbff) return point;
  const low = reader.takeMatch(/\\u([dD][c-fC-F][0-9a-fA-F]{2})/y);
  if (low === undefined) return point;
  return 0x10000 + (point - 0xd800) * 0x400 + Number.parseInt(low[1] ?? '', 16) - 0xdc00;
}
