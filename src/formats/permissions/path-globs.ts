import { FIELD_BREAK } from '../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../pattern/regular.ts';
import { either } from './patterns.ts';

/*
 * Path globs as most editors interpret them (docs/reference/permission-files.md#patterns).
 */

/**
 * The special parts of a pattern, each with a function that returns the corresponding expression.
 */
const TOKENS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^\*\*\//, () => `(?:${ANY_TEXT}/)?`],
  [/^\/\*\*$/, () => `(?:/${ANY_TEXT})?`],
  [/^\*\*/, () => ANY_TEXT],
  [/^\*/, () => `[^/${FIELD_BREAK}]*`],
  [/^\?/, () => `[^/${FIELD_BREAK}]`],
  [/^\[[!^]?[^\]/[\\]+\]/, classExpression],
  [/^\{[^{}]*\}/, (text) => either(text.slice(1, -1).split(',').map(pathGlobExpression))],
];

function classExpression(text: string): string {
  const body = text.slice(1, -1);
  const isNegated = /^[!^]/.test(body);
  const members = (isNegated ? body.slice(1) : body).replace(/[&~]/g, '\\$&');
  return `[${isNegated ? `^/${FIELD_BREAK}` : ''}${members}]`;
}

/**
 * Returns an expression for the paths that a glob matches. `*` and `?` do not match slashes, and
 * `**` matches any number of folders.
 */
export function pathGlobExpression(pattern: string): string {
  let source = '';
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const taken = TOKENS.find(([token]) => token.test(rest));
    const match = taken?.[0].exec(rest)?.[0] ?? rest.slice(0, 1);
    source += taken === undefined ? literally(match) : taken[1](match);
    at += match.length;
  }
  return source;
}
