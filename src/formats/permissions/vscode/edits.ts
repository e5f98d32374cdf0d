import type { Reader } from '../../../document/reader.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { pathGlobExpression } from '../path-globs.ts';
import { callPattern } from '../patterns.ts';
import { DEFAULT_EDITS } from './defaults.ts';

/*
 * The key `chat.tools.edits.autoApprove`, which lists files that can be edited without approval
 * (docs/reference/vscode.md#edits-of-files).
 */

/** Returns the rules for edits, in order. The last matching rule applies. */
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
    patterns: [callPattern(['edit'], pathGlobExpression(pattern), '')],
    name: pattern,
    examples: [{ kind: 'edit', prefix: '', text: samplePath(pattern) }],
    ...(value && { place: value.place }),
  });
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
