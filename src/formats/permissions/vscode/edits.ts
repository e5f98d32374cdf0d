import type { Reader } from '../../../document/reader.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern, either } from '../patterns.ts';
import { DEFAULT_EDITS } from './defaults.ts';

/*
 * `chat.tools.edits.autoApprove`: which files may be edited without a question
 * (docs/reference/vscode.md#edits-of-files).
 */

/** Returns the rules about edits, in order. The last rule that matches decides. */
export function editRules(map: Reader): readonly HostRule[] {
  const written = new Map(map.entries());
  const own = [...written].filter(([pattern]) => !Object.hasOwn(DEFAULT_EDITS, pattern));
  const builtIn = Object.entries(DEFAULT_EDITS).map(([pattern, approves]) => {
    const value = written.get(pattern);
    return value?.boolean() === undefined
      ? ruleOf(pattern, approves)
      : ruleOf(pattern, value.boolean() ?? approves, value);
  });
  return [
    ...builtIn,
    ...own.flatMap(([pattern, value]) => {
      const approves = value.boolean();
      return approves === undefined ? [] : [ruleOf(pattern, approves, value)];
    }),
  ];
}

function ruleOf(pattern: string, approves: boolean, value?: Reader): HostRule {
  return hostRule({
    list: value === undefined ? 'mode' : approves ? 'allow' : 'ask',
    level: approves ? 'allowed' : 'needs approval',
    patterns: [callPattern(['edit'], globExpression(pattern), '')],
    name: pattern,
    examples: [{ kind: 'edit', prefix: '', text: samplePath(pattern) }],
    ...(value && { place: value.place }),
  });
}

/** The special parts of a pattern, each with the expression that it stands for. */
const TOKENS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^\*\*\//, () => `(?:${ANY_TEXT}/)?`],
  [/^\/\*\*$/, () => `(?:/${ANY_TEXT})?`],
  [/^\*\*/, () => ANY_TEXT],
  [/^\*/, () => `[^/${FIELD_BREAK}]*`],
  [/^\?/, () => `[^/${FIELD_BREAK}]`],
  [/^\[[!^]?[^\]/[\\]+\]/, classExpression],
  [/^\{[^{}]*\}/, (text) => either(text.slice(1, -1).split(',').map(globExpression))],
];

function classExpression(text: string): string {
  const body = text.slice(1, -1);
  const isNegated = /^[!^]/.test(body);
  const members = (isNegated ? body.slice(1) : body).replace(/[&~]/g, '\\$&');
  return `[${isNegated ? `^/${FIELD_BREAK}` : ''}${members}]`;
}

/** Returns an expression for the paths that a pattern of Visual Studio Code matches. */
export function globExpression(pattern: string): string {
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

function samplePath(pattern: string): string {
  return pattern
    .replace(/\{([^{},]*)[^{}]*\}/g, '$1')
    .replace(/^\*\*\/\*$/, 'src/app.ts')
    .replace(/^\*\*\/\*\./, 'file.')
    .replace(/\*\*\//g, '')
    .replace(/\/\*\*$/, '/config')
    .replace(/\*\*/g, 'file')
    .replace(/^\*/, 'file')
    .replace(/\.env\*/, '.env.local')
    .replace(/\*/g, 'file')
    .replace(/\?/g, 'x')
    .replace(/\[[^\]]*\]/g, 'a');
}
