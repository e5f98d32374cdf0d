import type { CallKind } from '../../model/host-call.ts';
import { FIELD_BREAK } from '../../pattern/fields.ts';
import { ANY_TEXT, literally, regularFields } from '../../pattern/regular.ts';

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

/** Returns the pattern for calls of some kinds whose text matches an expression. */
export function callPattern(kinds: readonly CallKind[], text: string, prefix = ANY_TEXT): string {
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

/**
 * Returns an expression for paths that a pattern in the language of `.gitignore` matches. A path
 * is relative to the working folder (`src/a.ts`, `../b`), absolute (`/etc/x`), or below the home
 * folder (`~/x`).
 */
export function pathExpression(pattern: string, { isDeep }: PathAnchors): string {
  if (pattern.startsWith('//')) return `/${below(pattern.slice(2))}`;
  if (pattern.startsWith('~/')) return `~/${below(pattern.slice(2))}`;
  if (pattern.startsWith('/')) return INSIDE_ONLY + below(pattern.slice(1));
  const plain = pattern.replace(/^(?:\.\/)+/, '');
  if (plain.startsWith('../')) return below(plain);
  const inner = plain.replace(/\/$/, '');
  const isBare = !inner.includes('/') && !pattern.startsWith('./');
  const isFolder = /^[^/]+\/\*\*$/.test(inner);
  return isBare || (isFolder && isDeep) ? `(?:${SEGMENTS})?${below(inner)}` : below(inner);
}

const INSIDE_ONLY = '';
/** One or more folders below the working folder, each with its slash. */
const SEGMENTS = `(?:[^/.${FIELD_BREAK}][^/${FIELD_BREAK}]*/|\\.[^/.${FIELD_BREAK}][^/${FIELD_BREAK}]*/)+`;

/** Returns an expression for a pattern of paths, and for everything below the matching folders. */
function below(pattern: string): string {
  const trimmed = pattern.replace(/\/+$/, '');
  const body = segments(trimmed);
  return trimmed.endsWith('**') ? body : `${body}(?:/${ANY_TEXT})?`;
}

function segments(pattern: string): string {
  let source = '';
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const taken = PATH_TOKENS.find(([token]) => token.test(rest));
    const match = taken?.[0].exec(rest)?.[0] ?? rest.slice(0, 1);
    source += taken === undefined ? literally(match) : taken[1](match);
    at += match.length;
  }
  return source;
}

/** The special parts of a path pattern, each with the expression that it stands for. */
const PATH_TOKENS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^\*\*\//, () => `(?:${ANY_TEXT}/)?`],
  [/^\*\*+/, () => ANY_TEXT],
  [/^\*/, () => '[^/]*'],
  [/^\?/, () => '[^/]'],
  [/^\[[!^]?[^\]/]+\]/, (text) => classExpression(text)],
  [/^\\[\s\S]/, (text) => literally(text.slice(1))],
];

function classExpression(text: string): string {
  const body = text.slice(1, -1).replace(/^!/, '^');
  const [sign, members] = body.startsWith('^') ? ['^/', body.slice(1)] : ['', body];
  return `[${sign}${members.replace(/[[\]\\&~]/g, '\\$&')}]`;
}
