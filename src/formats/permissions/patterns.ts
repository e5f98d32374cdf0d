import type { CallKind } from '../../model/host-call.ts';
import { FIELD_BREAK } from '../../pattern/fields.ts';
import { ANY_TEXT, isComparable, literally, regularFields } from '../../pattern/regular.ts';

/*
 * Converts agent hosts' pattern languages to regular expressions for one field of a request
 * (docs/reference/permission-files.md#patterns).
 */

/** An expression for any single character in a field. */
const ANY_CHAR = `[^${FIELD_BREAK}]`;

/** Returns an expression that matches any of the alternatives in `sources`. */
export function either(sources: readonly string[]): string {
  return `(?:${sources.join('|')})`;
}

/**
 * Returns a pattern for calls of the kinds in `kinds` whose text matches an expression. If `prefix`
 * is omitted, shell commands may have any prefix, and other calls must have none.
 */
export function callPattern(
  kinds: readonly CallKind[],
  text: string,
  prefix = kinds.some((kind) => kind.startsWith('shell')) ? ANY_TEXT : '',
): string {
  return regularFields([either(kinds.map(literally)), prefix, text]);
}

/** Returns an expression for a string in which `*` matches any text. */
export function starExpression(text: string): string {
  return text.split('*').map(literally).join(ANY_TEXT);
}

/**
 * Returns an expression for a string in which `*` matches any text and `?` matches one character.
 */
export function globExpression(text: string): string {
  return text
    .split(/([*?])/)
    .map((part) => (part === '*' ? ANY_TEXT : part === '?' ? ANY_CHAR : literally(part)))
    .join('');
}

/** Returns an expression for a string, optionally followed by a space and more text. */
export function wordsExpression(text: string): string {
  return `${literally(text)}(?: ${ANY_TEXT})?`;
}

/** Returns an expression for host names. A leading `*.` matches one or more labels. */
export function hostExpression(pattern: string): string {
  const name = pattern.toLowerCase().replace(/\.$/, '');
  if (name === '*') return ANY_TEXT;
  const [head, rest] = name.startsWith('*.') ? [`(?:[^.]+\\.)+`, name.slice(2)] : ['', name];
  return head + rest.split('*').map(literally).join('[^.]*');
}

/** Options that determine where in a path a pattern may match. */
interface PathAnchors {
  /** Whether a folder followed by `/**`, such as `src/**`, matches that folder at any depth. */
  readonly isDeep: boolean;
}

/**
 * An expression for the first segment of a path below the working folder. The segment cannot be
 * `..` or `~`.
 */
const FIRST = `(?:[^/.~${FIELD_BREAK}][^/${FIELD_BREAK}]*|[.~][^/.${FIELD_BREAK}][^/${FIELD_BREAK}]*|~\\.[^/${FIELD_BREAK}]*|\\.\\.[^/${FIELD_BREAK}]+)`;
/** An expression for any number of folders, each followed by a slash. */
const FOLDERS = `(?:${ANY_TEXT}/)?`;
/**
 * An expression for one or more folders, each followed by a slash. The first folder must be below
 * the working folder.
 */
const FOLDERS_INSIDE = `${FIRST}/${FOLDERS}`;
/** An expression for paths outside the working folder. */
export const OUTSIDE_PATH = `(?:/${ANY_TEXT}|~(?:/${ANY_TEXT})?|\\.\\.(?:/${ANY_TEXT})?)`;

/**
 * Returns an expression for the paths that a `.gitignore` pattern matches. A path is relative to
 * the working folder (`src/a.ts`, `../b`), absolute (`/etc/x`), or relative to the home folder
 * (`~/x`). The pattern `//x` is absolute. `/x` and `x` are relative to the working folder. `**` as
 * a whole segment matches any number of folders.
 */
export function pathExpression(pattern: string, { isDeep }: PathAnchors): string {
  if (pattern.startsWith('//')) return rootExpression(segmentsOf(pattern));
  if (pattern === '~' || pattern.startsWith('~/'))
    return `~${tailOf(segmentsOf(pattern.slice(1)))}`;
  const segments = segmentsOf(pattern);
  const up = segments.filter((segment) => segment === '..').length;
  if (up > 0) return aboveExpression(up, segments.slice(up));
  const isAnchored = /^\.?\//.test(pattern);
  const isBare = segments.length === 1 && segments[0] !== '**' && !isAnchored;
  const isFolder = segments.length === 2 && segments[1] === '**' && segments[0] !== '**';
  const isAnywhere = isBare || (isFolder && isDeep && !isAnchored);
  return insideExpression(isAnywhere ? ['**', ...segments] : segments);
}

/**
 * Returns an expression for paths below an ancestor of the working folder. `up` is the number of
 * levels above the working folder.
 */
function aboveExpression(up: number, segments: readonly string[]): string {
  const top = Array.from({ length: up }, () => '\\.\\.').join('/');
  return `${top}${tailOf(segments)}`;
}

/** Splits a pattern into segments. Resolves `.` and `..`, except at the start. */
function segmentsOf(pattern: string): readonly string[] {
  const segments: string[] = [];
  for (const segment of pattern.split('/')) {
    if (segment === '' || segment === '.') continue;
    const last = segments.at(-1);
    if (segment === '..' && last !== undefined && last !== '..' && last !== '**') segments.pop();
    else if (!(segment === '**' && last === '**')) segments.push(segment);
  }
  return segments;
}

/** Returns an expression for paths below the working folder. */
function insideExpression(segments: readonly string[]): string {
  const [first, ...rest] = segments;
  if (first === undefined) return `(?:\\.|${FIRST}(?:/${ANY_TEXT})?)`;
  if (first !== '**') return firstExpression(first) + tailOf(rest);
  const [next, ...further] = rest;
  if (next === undefined) return insideExpression([]);
  const expression = segmentExpression(next);
  const own = firstExpression(next);
  const body =
    own === expression
      ? `(?:${FOLDERS_INSIDE})?${expression}`
      : `(?:${FOLDERS_INSIDE}${expression}|${own})`;
  return body + tailOf(further);
}

/**
 * Returns an expression for absolute paths. Every file is below the root, so a pattern that begins
 * with `**` also matches files with an unknown absolute path.
 */
function rootExpression(segments: readonly string[]): string {
  const [first, next, ...rest] = segments;
  if (first !== '**') return tailOf(segments);
  return next === undefined ? ANY_TEXT : `${FOLDERS}${firstExpression(next)}${tailOf(rest)}`;
}

/**
 * Returns an expression for the text that may follow a segment: the remaining segments, and any
 * files below the folders that they match.
 */
function tailOf(segments: readonly string[]): string {
  const [first, ...rest] = segments;
  if (first === undefined) return `(?:/${ANY_TEXT})?`;
  if (first !== '**') return `/${segmentExpression(first)}${tailOf(rest)}`;
  const [next, ...further] = rest;
  if (next === undefined) return `/${ANY_TEXT}`;
  return `/${FOLDERS}${segmentExpression(next)}${tailOf(further)}`;
}

/** First segments that refer to the working folder itself or lead outside it. */
const NOT_INSIDE: readonly string[] = ['', '.', '..', '~'];

/** Returns an expression for the first segment of a path below the working folder. */
function firstExpression(segment: string): string {
  const form = new RegExp(`^(?:${segmentExpression(segment)})$`);
  if (!NOT_INSIDE.some((text) => form.test(text))) return segmentExpression(segment);
  return either(withoutTexts(tokensOf(segment), NOT_INSIDE));
}

/**
 * Returns expressions for the strings that match a segment's tokens, except the segments in
 * `texts`, such as `..` and `~`.
 */
function withoutTexts(tokens: readonly string[], texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [tokens.map(tokenExpression).join('')];
  const options = new Set<string>();
  if (!texts.includes('') && tokens.every((token) => /^\*/.test(token))) options.add('');
  for (const [token, rest] of beginnings(tokens)) {
    const plain = rest.map(tokenExpression).join('');
    const source = /^[*?]/.test(token) ? `[^/.~${FIELD_BREAK}]` : tokenExpression(token);
    const special = [...'.~'].filter((char) => new RegExp(`^${oneOf(token)}$`).test(char));
    // A class cannot be split, so the result may match slightly more.
    if (special.length === 0 || !/^\\?[.~]$/.test(token)) options.add(source + plain);
    for (const char of special) {
      const left = texts.flatMap((text) => (text.startsWith(char) ? [text.slice(1)] : []));
      for (const option of withoutTexts(rest, left)) options.add(literally(char) + option);
    }
  }
  return [...options];
}

/**
 * Returns the tokens that can match a segment's first character, each with the tokens that follow
 * it.
 */
function beginnings(tokens: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const [first, ...rest] = tokens;
  if (first === undefined) return [];
  return first.startsWith('*') ? [[first, tokens], ...beginnings(rest)] : [[first, rest]];
}

function oneOf(token: string): string {
  return token.startsWith('*') ? '[^/]' : tokenExpression(token);
}

function segmentExpression(segment: string): string {
  if (/^\*+$/.test(segment)) return `[^/${FIELD_BREAK}]+`;
  return tokensOf(segment).map(tokenExpression).join('');
}

/** Splits a segment into characters and special parts. */
function tokensOf(segment: string): readonly string[] {
  return segment.match(/\*+|\?|\[[!^]?\]?[^\]]+\]|\\[\s\S]|[\s\S]/gu) ?? [];
}

function tokenExpression(token: string): string {
  if (token.startsWith('*')) return `[^/${FIELD_BREAK}]*`;
  if (token === '?') return `[^/${FIELD_BREAK}]`;
  if (/^\[[\s\S]+\]$/.test(token)) return classExpression(token) ?? literally(token);
  return literally(token.length > 1 && token.startsWith('\\') ? token.slice(1) : token);
}

/** Returns the expression for a character class, or undefined if the class is invalid. */
function classExpression(text: string): string | undefined {
  const body = text.slice(1, -1).replace(/^!/, '^');
  const [sign, members] = body.startsWith('^') ? ['^/', body.slice(1)] : ['', body];
  const source = `[${sign}${members.replace(/[[\]\\&~]/g, '\\$&')}]`;
  return isComparable(source) ? source : undefined;
}
