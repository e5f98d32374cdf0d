import { FIELD_BREAK, fieldsOf } from './fields.ts';
import { compileRegular } from './landmarks.ts';
import { isRegular } from './regular.ts';

/**
 * A compiled pattern. `*` matches any number of characters, including none. `?` matches exactly one
 * code point. Any other character matches itself. In a pattern from `joinFields`, each wildcard
 * stays inside its own field.
 */
export interface Pattern {
  readonly text: string;
  /**
   * Whether the pattern matches the whole of a name. The time is at most proportional to the length
   * of the pattern times the length of the name.
   */
  matches(name: string): boolean;
}

/**
 * Compiles a pattern. Most patterns are words between stars, for which the built-in string search
 * is enough.
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

/** Whether a pattern has no wildcards, and so matches only one name. */
export function isLiteral(text: string): boolean {
  return !/[*?]/.test(text);
}

/**
 * Whether a name matches the words between the stars of a pattern. Each word is matched as early as
 * possible, which leaves most room for the next words.
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

/** Returns a matching function that works for every pattern. It compares code points. */
function generalMatcher(text: string): Pattern['matches'] {
  const tokens = [...text].map((char) =>
    char === '*' ? STAR : char === '?' ? ANY : pointAt(char, 0),
  );
  return (name) => matchesTokens(tokens, name);
}

/**
 * Whether a name matches the tokens of a pattern. After a mismatch, the last star takes one
 * character more. It never helps if an earlier star takes more.
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

/** Returns the code point at an offset, which must be inside the string. */
function pointAt(text: string, at: number): number {
  // biome-ignore lint/style/noNonNullAssertion: the offset is inside the text.
  return text.codePointAt(at)!;
}

/**
 * Whether a pattern contains half of a surrogate pair. The built-in string search would also find
 * this half inside a whole pair.
 */
export function holdsLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}
