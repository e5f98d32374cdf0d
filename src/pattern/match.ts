import { FIELD_BREAK, fieldsOf } from './fields.ts';
import { compileRegular } from './landmarks.ts';
import { isRegular } from './regular.ts';

/**
 * A compiled pattern. `*` matches zero or more characters, and `?` matches exactly one code point.
 * Any other character matches itself. In a pattern created by `joinFields`, each wildcard matches
 * only within its own field.
 */
export interface Pattern {
  readonly text: string;
  /**
   * Whether the pattern matches a whole name. The time is at most proportional to the pattern's
   * length times the name's length.
   */
  matches(name: string): boolean;
}

/**
 * Compiles a pattern. Most patterns consist of words between stars and are therefore matched with
 * the built-in string search.
 */
export function compilePattern(text: string): Pattern {
  if (isRegular(text)) return { text, matches: compileRegular(text) };
  if (text.includes(FIELD_BREAK)) return { text, matches: fieldByField(text) };
  if (isLiteral(text)) return { text, matches: (name) => name === text };
  const parts = text.split('*');
  const [head = '', ...rest] = parts;
  const tail = rest.pop();
  if (tail === undefined || text.includes('?') || holdsLoneSurrogate(text))
    return { text, matches: generalMatcher(text) };
  if (rest.every((part) => part === '')) {
    if (tail === '') return { text, matches: (name) => name.startsWith(head) };
    const minLength = head.length + tail.length;
    return {
      text,
      matches: (name) => name.length >= minLength && name.startsWith(head) && name.endsWith(tail),
    };
  }
  const middle = rest.filter((part) => part !== '');
  return { text, matches: (name) => matchesWords(name, head, middle, tail) };
}

function fieldByField(text: string): Pattern['matches'] {
  const patterns = fieldsOf(text).map(compilePattern);
  return (request) => {
    const fields = fieldsOf(request);
    return (
      fields.length === patterns.length &&
      patterns.every((pattern, index) => pattern.matches(fields[index] ?? ''))
    );
  };
}

/** Whether a pattern contains no wildcards and therefore matches only one name. */
export function isLiteral(text: string): boolean {
  return !/[*?]/.test(text);
}

/**
 * Whether a name matches the words between a pattern's stars. Each word is matched as early as
 * possible, which leaves the most room for the words after it.
 */
function matchesWords(
  name: string,
  head: string,
  middle: readonly string[],
  tail: string,
): boolean {
  const end = name.length - tail.length;
  if (end < head.length || !name.startsWith(head) || !name.endsWith(tail)) return false;
  let at = head.length;
  for (const word of middle) {
    const found = name.indexOf(word, at);
    if (found === -1) return false;
    at = found + word.length;
  }
  return at <= end;
}

const STAR = -1;
const ANY = -2;

/** Returns a matching function that supports every pattern by comparing code points. */
function generalMatcher(text: string): Pattern['matches'] {
  const tokens = [...text].map((char) =>
    char === '*' ? STAR : char === '?' ? ANY : pointAt(char, 0),
  );
  return (name) => matchesTokens(tokens, name);
}

/**
 * Whether a name matches a pattern's tokens. After a mismatch, only the last star is extended by
 * one character, because extending an earlier star cannot help.
 */
function matchesTokens(tokens: readonly number[], name: string): boolean {
  let token = 0;
  let at = 0;
  let afterStar = -1;
  let taken = 0;
  while (at < name.length) {
    const point = pointAt(name, at);
    const wanted = tokens[token];
    if (wanted === STAR) {
      token += 1;
      afterStar = token;
      taken = at;
    } else if (wanted === ANY || wanted === point) {
      token += 1;
      at += point > 0xffff ? 2 : 1;
    } else if (afterStar !== -1) {
      taken += pointAt(name, taken) > 0xffff ? 2 : 1;
      at = taken;
      token = afterStar;
    } else return false;
  }
  while (tokens[token] === STAR) token += 1;
  return token === tokens.length;
}

/** Returns the code point at an offset inside a string. */
function pointAt(text: string, at: number): number {
  // biome-ignore lint/style/noNonNullAssertion: the offset is inside the string.
  return text.codePointAt(at)!;
}

/**
 * Whether a pattern contains half of a surrogate pair. For such a pattern, the built-in string
 * search would also find that half inside a complete pair.
 */
export function holdsLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}
