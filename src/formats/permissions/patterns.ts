import type { CallKind } from '../../model/host-call.ts';
import { FIELD_BREAK } from '../../pattern/fields.ts';
import { ANY_TEXT, isComparable, literally, regularFields } from '../../pattern/regular.ts';

/*
 * The languages in which agent hosts write what a rule matches, as regular expressions for one
 * field of a request (docs/reference/permission-files.md#patterns).
 */

/** Any single character of a field, as an expression. */
const ANY_CHAR = `[^${FIELD_BREAK}]`;

/** Returns an expression that matches any of several expressions. */
export function either(sources: readonly string[]): string {
  return `(?:${sources.join('|')})`;
}

/**
 * Returns the pattern for calls of some kinds whose text matches an expression. Without `prefix`,
 * the prefix of shell commands may be anything; other calls have none.
 */
export function callPattern(
  kinds: readonly CallKind[],
  text: string,
  prefix = kinds.some((kind) => kind.startsWith('shell')) ? ANY_TEXT : '',
): string {
  return regularFields([either(kinds.map(literally)), prefix, text]);
}

/** Returns an expression for a text in which `*` stands for any text. */
export function starExpression(text: string): string {
  return text.split('*').map(literally).join(ANY_TEXT);
}

/** Returns an expression for a text in which `*` stands for any text and `?` for one character. */
export function globExpression(text: string): string {
  return text
    .split(/([*?])/)
    .map((part) => (part === '*' ? ANY_TEXT : part === '?' ? ANY_CHAR : literally(part)))
    .join('');
}

/** Returns an expression for a text, alone or followed by a blank and more text. */
export function wordsExpression(text: string): string {
  return `${literally(text)}(?: ${ANY_TEXT})?`;
}

/** Returns an expression for host names. A leading `*.` stands for one or more labels. */
export function hostExpression(pattern: string): string {
  const name = pattern.toLowerCase().replace(/\.$/, '');
  if (name === '*') return ANY_TEXT;
  const [head, rest] = name.startsWith('*.') ? [`(?:[^.]+\\.)+`, name.slice(2)] : ['', name];
  return head + rest.split('*').map(literally).join('[^.]*');
}

/** How a pattern of paths is anchored. */
export interface PathAnchors {
  /** Whether a pattern of one folder and `/**` matches that folder at any depth. */
  readonly isDeep: boolean;
}

/** The first segment of a path below the working folder: neither `..` nor the sign of home. */
const FIRST = `(?:[^/.~${FIELD_BREAK}][^/${FIELD_BREAK}]*|[.~][^/.${FIELD_BREAK}][^/${FIELD_BREAK}]*|~\\.[^/${FIELD_BREAK}]*|\\.\\.[^/${FIELD_BREAK}]+)`;
/** Any folders, each with its slash, and such folders below the working folder. */
const FOLDERS = `(?:${ANY_TEXT}/)?`;
const FOLDERS_INSIDE = `${FIRST}/${FOLDERS}`;
/** Paths outside of the working folder, as an expression. */
export const OUTSIDE_PATH = `(?:/${ANY_TEXT}|~(?:/${ANY_TEXT})?|\\.\\.(?:/${ANY_TEXT})?)`;

/**
 * Returns an expression for paths that a pattern in the language of `.gitignore` matches. A path is
 * relative to the working folder (`src/a.ts`, `../b`), absolute (`/etc/x`), or below the home
 * folder (`~/x`). The pattern `//x` is absolute, `/x` and `x` are relative to the working folder,
 * and `**` stands for any folders if it is a whole segment.
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

/** Returns an expression for paths that segments match below a folder above the working folder. */
function aboveExpression(up: number, segments: readonly string[]): string {
  const top = Array.from({ length: up }, () => '\\.\\.').join('/');
  return `${top}${tailOf(segments)}`;
}

/** Returns the segments of a pattern. `.` and `..` are resolved, except those at the start. */
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

/** Returns an expression for paths below the working folder that segments match. */
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
 * Returns an expression for the absolute paths that segments match. A pattern that begins with
 * `**` also matches files whose absolute path is not known, because every file is below the root.
 */
function rootExpression(segments: readonly string[]): string {
  const [first, next, ...rest] = segments;
  if (first !== '**') return tailOf(segments);
  return next === undefined ? ANY_TEXT : `${FOLDERS}${firstExpression(next)}${tailOf(rest)}`;
}

/**
 * Returns an expression for what follows a segment: further segments, and everything below the
 * folders that they match.
 */
function tailOf(segments: readonly string[]): string {
  const [first, ...rest] = segments;
  if (first === undefined) return `(?:/${ANY_TEXT})?`;
  if (first !== '**') return `/${segmentExpression(first)}${tailOf(rest)}`;
  const [next, ...further] = rest;
  if (next === undefined) return `/${ANY_TEXT}`;
  return `/${FOLDERS}${segmentExpression(next)}${tailOf(further)}`;
}

/** The first segments that lead out of the working folder, or are the folder itself. */
const NOT_INSIDE: readonly string[] = ['', '.', '..', '~'];

/** Returns an expression for the first segments below the working folder that a segment matches. */
function firstExpression(segment: string): string {
  const form = new RegExp(`^(?:${segmentExpression(segment)})$`);
  if (!NOT_INSIDE.some((text) => form.test(text))) return segmentExpression(segment);
  return either(withoutTexts(tokensOf(segment), NOT_INSIDE));
}

/** Returns expressions for the texts that tokens match, except some texts of dots and tildes. */
function withoutTexts(tokens: readonly string[], texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [tokens.map(tokenExpression).join('')];
  const options = new Set<string>();
  if (!texts.includes('') && tokens.every((token) => /^\*/.test(token))) options.add('');
  for (const [token, rest] of beginnings(tokens)) {
    const plain = rest.map(tokenExpression).join('');
    const source = /^[*?]/.test(token) ? `[^/.~${FIELD_BREAK}]` : tokenExpression(token);
    const special = [...'.~'].filter((char) => new RegExp(`^${oneOf(token)}$`).test(char));
    // A class stays whole, so it may match a little more.
    if (special.length === 0 || !/^\\?[.~]$/.test(token)) options.add(source + plain);
    for (const char of special) {
      const left = texts.flatMap((text) => (text.startsWith(char) ? [text.slice(1)] : []));
      for (const option of withoutTexts(rest, left)) options.add(literally(char) + option);
    }
  }
  return [...options];
}

/** Returns every token that can match the first character, with the tokens that follow it. */
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

/** Splits a segment into its characters and its special parts. */
function tokensOf(segment: string): readonly string[] {
  return segment.match(/\*+|\?|\[[!^]?\]?[^\]]+\]|\\[\s\S]|[\s\S]/gu) ?? [];
}

function tokenExpression(token: string): string {
  if (token.startsWith('*')) return `[^/${FIELD_BREAK}]*`;
  if (token === '?') return `[^/${FIELD_BREAK}]`;
  if (/^\[[\s\S]+\]$/.test(token)) return classExpression(token) ?? literally(token);
  return literally(token.length > 1 && token.startsWith('\\') ? token.slice(1) : token);
}

/** Returns the expression of a class of characters. Returns undefined if it is not valid. */
function classExpression(text: string): string | undefined {
  const body = text.slice(1, -1).replace(/^!/, '^');
  const [sign, members] = body.startsWith('^') ? ['^/', body.slice(1)] : ['', body];
  const source = `[${sign}${members.replace(/[[\]\\&~]/g, '\\$&')}]`;
  return isComparable(source) ? source : undefined;
}
