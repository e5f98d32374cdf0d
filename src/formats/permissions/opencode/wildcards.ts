import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';

/*
 * Patterns in opencode's rules (docs/reference/opencode.md#patterns). `*` matches any text,
 * including slashes and line breaks, and `?` matches one character. A space and a `*` at the end of
 * a pattern are optional.
 */

/**
 * The path that stands for the user's home folder, because the permission files do not state the
 * real path.
 */
export const HOME = '/home/you';

const ANY_CHAR = `[^${FIELD_BREAK}]`;
const SLASH = '[/\\\\]';
const WORDS = ' *';

/** Expands the home folder in a pattern, and replaces backslashes with slashes. */
export function expanded(pattern: string): string {
  return pattern.replace(/^(?:~|\$HOME)(?=\/|$)/, HOME).replaceAll('\\', '/');
}

/** Whether a pattern matches every non-empty string. */
export function isEverything(pattern: string): boolean {
  return /^\*+$/.test(pattern);
}

/** Returns a regular expression for the strings that a pattern matches. */
export function wildcardExpression(pattern: string): string {
  const { body, hasWords } = parts(pattern);
  const source = body
    .split(/([*?/])/)
    .map((part) => SIGNS[part] ?? literally(part))
    .join('');
  return hasWords ? `${source}(?: ${ANY_TEXT})?` : source;
}

const SIGNS: Readonly<Record<string, string>> = { '*': ANY_TEXT, '?': ANY_CHAR, '/': SLASH };

/** Whether a pattern matches a string. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const { body, hasWords } = parts(pattern);
  const value = text.replaceAll('\\', '/');
  if (!hasWords) return matchesGlob(body, value);
  return matchesGlob(body, value) || matchesGlob(`${body}${WORDS}`, value);
}

/**
 * A character that stands for the text matched by a wildcard when one pattern is matched against
 * another.
 */
const WILD = '\ufdd2';

/**
 * Whether the first pattern matches every string that the second pattern matches. Returns false if
 * this is uncertain.
 */
export function covers(wide: string, narrow: string): boolean {
  if (isEverything(wide)) return true;
  const { body, hasWords } = parts(narrow);
  if (wide.includes('?') && wide !== narrow) return false;
  const mark = (text: string): string => text.replace(/[*?]+/g, WILD);
  const texts = hasWords ? [mark(body), mark(`${body}${WORDS}`)] : [mark(body)];
  return wide === narrow || texts.every((text) => matchesWildcard(wide, text));
}

/** Splits a pattern into its body and its optional ending. */
function parts(pattern: string): { readonly body: string; readonly hasWords: boolean } {
  const whole = expanded(pattern);
  // Two stars at the end are not an optional ending.
  const hasWords = whole.endsWith(WORDS);
  const body = hasWords ? whole.slice(0, -WORDS.length) : whole;
  return { body: body.replace(/\*+/g, '*'), hasWords };
}

/** Whether a string matches a pattern with `*` and `?`. Tries each position at most once. */
function matchesGlob(pattern: string, text: string): boolean {
  let [at, from, star, next] = [0, 0, -1, 0];
  while (from < text.length) {
    const sign = pattern[at];
    if (sign === '*') {
      [star, next] = [at, from];
      at += 1;
    } else if (sign === '?' || sign === text[from]) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      at = star + 1;
      next += 1;
      from = next;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
