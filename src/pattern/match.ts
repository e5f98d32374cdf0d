import { FIELD_BREAK, fieldsOf } from './fields.ts';

/**
 * A pattern, compiled once: `*` is any run of characters, also none, `?` exactly one code point,
 * all else stands for itself. In a pattern of several fields, which has field breaks in it, both
 * stay inside their field.
 */
export interface Pattern {
  readonly text: string;
  /**
   * Whether the whole of a name matches; takes time bounded by the length of the pattern times that
   * of the name.
   */
  matches(name: string): boolean;
}

/**
 * Compiles a pattern. Most are a word, or words between stars, and those need no more than the
 * search of the language's own strings.
 */
export function compilePattern(text: string): Pattern {
  if (text.includes(FIELD_BREAK)) return { text, matches: fieldByField(text) };
  if (isLiteral(text)) return { text, matches: (name) => name === text };
  const parts = text.split('*');
  const [head = '', ...rest] = parts;
  const tail = rest.pop();
  if (tail === undefined || text.includes('?') || holdsLoneSurrogate(text))
    return { text, matches: general(text) };
  if (rest.every((part) => part === '')) {
    if (tail === '') return { text, matches: (name) => name.startsWith(head) };
    const least = head.length + tail.length;
    return {
      text,
      matches: (name) => name.length >= least && name.startsWith(head) && name.endsWith(tail),
    };
  }
  const middle = rest.filter((part) => part !== '');
  return { text, matches: (name) => between(name, head, middle, tail) };
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

/** Whether a pattern is one name and nothing else. */
export function isLiteral(text: string): boolean {
  return !/[*?]/.test(text);
}

/**
 * Words between stars: each is looked for as far left as it stands, which leaves the most room for
 * the others.
 */
function between(name: string, head: string, middle: readonly string[], tail: string): boolean {
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

/**
 * The general case by code points: after a mismatch only the last star has to take one more, since
 * earlier ones gain nothing by it.
 */
function general(text: string): Pattern['matches'] {
  const tokens = [...text].map((char) =>
    char === '*' ? STAR : char === '?' ? ANY : char.codePointAt(0)!,
  );
  return (name) => {
    let token = 0;
    let at = 0;
    let afterStar = -1;
    let taken = 0;
    while (at < name.length) {
      const point = name.codePointAt(at)!;
      const wanted = tokens[token];
      if (wanted === STAR) {
        token += 1;
        afterStar = token;
        taken = at;
      } else if (wanted === ANY || wanted === point) {
        token += 1;
        at += point > 0xffff ? 2 : 1;
      } else if (afterStar !== -1) {
        taken += name.codePointAt(taken)! > 0xffff ? 2 : 1;
        at = taken;
        token = afterStar;
      } else return false;
    }
    while (tokens[token] === STAR) token += 1;
    return token === tokens.length;
  };
}

/**
 * Whether a pattern holds half a character, which a search of code units would find inside whole
 * ones.
 */
export function holdsLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}
