import type { HostCall } from '../../../model/host-call.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { pathGlobExpression } from '../path-globs.ts';
import { callPattern, hostExpression, starExpression, wordsExpression } from '../patterns.ts';
import { RUNNERS, sampleText } from '../samples.ts';

/*
 * The rules of Cursor's command line, such as `Shell(git)` and `Read(src/**)`
 * (docs/reference/cursor.md#rules).
 */

/** The result of parsing a rule in the configuration of Cursor's command line. */
export type CursorRule =
  | {
      readonly kind: 'rule';
      readonly patterns: readonly string[];
      readonly examples: readonly HostCall[];
      /**
       * A description of the calls matched. Absent unless the rule matches every call to a powerful
       * tool.
       */
      readonly everything?: string;
    }
  | { readonly kind: 'dead'; readonly why: string }
  | { readonly kind: 'opaque'; readonly why: string };

/** Parses a rule in the configuration of Cursor's command line. */
export function readCursorRule(text: string): CursorRule {
  const [, tool = '', spec = ''] = /^([A-Za-z]+)\(([\s\S]*)\)$/.exec(text.trim()) ?? [];
  switch (tool) {
    case 'Shell':
      return shellRule(spec.trim());
    case 'Read':
      return pathRule('read', spec.trim());
    case 'Write':
      return pathRule('edit', spec.trim());
    case 'WebFetch':
      return {
        kind: 'rule',
        patterns: [callPattern(['fetch'], hostExpression(spec.trim()))],
        examples: [call('fetch', spec.trim().replace(/^\*$/, 'example.com').replace(/\*/g, 'www'))],
      };
    case 'Mcp':
      return mcpRule(spec.trim());
    default:
      return { kind: 'dead', why: 'it is not a Cursor tool with a specifier in brackets' };
  }
}

function shellRule(spec: string): CursorRule {
  if (/^\*+(?::\*)?$/.test(spec))
    return {
      kind: 'rule',
      patterns: [callPattern(['shell'], ANY_TEXT)],
      examples: [call('shell', 'rm -rf build')],
      everything: 'every shell command',
    };
  const at = spec.indexOf(':');
  const command = at === -1 ? spec : spec.slice(0, at);
  if (/[\s*]/.test(command) || command === '')
    return {
      kind: 'opaque',
      why: 'Cursor documents only rules whose command is a single word',
    };
  const args = at === -1 ? '*' : spec.slice(at + 1).trim();
  const expression =
    args === '*' || args === '**'
      ? wordsExpression(command)
      : `${literally(command)} ${starExpression(args)}`;
  const example = args === '*' ? sampleText(`${command} `, true, false) : args.replace(/\*/g, 'x');
  return {
    kind: 'rule',
    patterns: [callPattern(['shell'], expression)],
    examples: [call('shell', `${command} ${example}`.trim()), call('shell', command)],
    ...(args === '*' &&
      RUNNERS.test(command) && {
        everything: `every program that ${JSON.stringify(command)} can start`,
      }),
  };
}

function pathRule(kind: 'read' | 'edit', spec: string): CursorRule {
  const isAll = /^(?:\*\*|\*\*\/\*|\/\*\*)$/.test(spec);
  return {
    kind: 'rule',
    patterns: [callPattern([kind], isAll ? ANY_TEXT : pathGlobExpression(spec))],
    examples: [call(kind, isAll ? 'src/app.ts' : samplePath(spec))],
  };
}

function samplePath(glob: string): string {
  return glob
    .replace(/\{([^{},]*)[^{}]*\}/g, '$1')
    .replace(/\*\*\/\*\./g, 'file.')
    .replace(/\*\*\//g, '')
    .replace(/\*\*/g, 'app.ts')
    .replace(/^(\.env)\*/, '$1.local')
    .replace(/\*/g, 'file')
    .replace(/\?/g, 'x');
}

function mcpRule(spec: string): CursorRule {
  if (!spec.includes(':'))
    return { kind: 'opaque', why: 'Cursor documents only MCP rules of the form "server:tool"' };
  return { kind: 'rule', patterns: [mcpPattern(spec)], examples: [mcpCall(spec)] };
}

/** Returns a pattern for a server and a tool. In both names, `*` matches any text. */
export function mcpPattern(spec: string): string {
  return callPattern(['mcp'], starExpression(spec));
}

/** Returns an example of a call that `server:tool` matches. */
export function mcpCall(spec: string): HostCall {
  const [server = '', ...tool] = spec.split(':');
  const name = tool.join(':').replace(/^\*$/, 'create_issue').replace(/\*/g, 'issue');
  return call('mcp', `${server.replace(/\*/g, 'github')}:${name}`);
}

function call(kind: HostCall['kind'], text: string): HostCall {
  return { kind, prefix: '', text };
}
