import { CALL_KINDS, type CallKind } from '../../model/host-call.ts';
import { type Condition, usesToolMatches } from '../../pattern/condition.ts';
import { compilePattern } from '../../pattern/match.ts';
import { ANY_TEXT, literally } from '../../pattern/regular.ts';
import { everyCallOf, KINDS_OF_TOOL, type ReadRule, readRule } from './claude/rules.ts';
import { callPattern, globExpression, hostExpression } from './patterns.ts';
import { KINDS_BY_NAME } from './written-call.ts';

/** Matches a call kind and a text pattern, such as `shell: git push *`. */
const KIND_AND_TEXT = new RegExp(`^(${CALL_KINDS.join('|')}):\\s*(\\S.*)$`);
/** Matches an MCP tool name in Claude Code's format: a server, optionally followed by a tool. */
const MCP_TOOL = /^mcp__(.+?)(?:__(.+))?$/;
/** Matches a server name without a tool. Only host rules may use this form. */
const SERVER_ALONE = /^mcp__(?:(?!__).)*$/;
const DOMAIN = /^WebFetch\(domain:(.+)\)$/;

/**
 * Returns patterns for the host calls that a policy's pattern forbids
 * (docs/reference/permission-files.md#floors). The pattern is a tool name (`mcp__pay__*`), a rule
 * in Claude Code's format (`Bash(git push *)`), or a call kind and a text pattern (`shell: git push
 * *`). The pattern forbids the same calls in every host, regardless of how each host spells those
 * calls. Returns undefined for a rule whose meaning depends on more than the call.
 */
export function forbiddenCalls(pattern: string): readonly string[] | undefined {
  const [, kind, text] = KIND_AND_TEXT.exec(pattern) ?? [];
  if (kind !== undefined && text !== undefined)
    return [
      ...kindsOf(kind).map((each) => callPattern([each], expressionOf(text))),
      ...(kind === 'fetch' ? [addressPattern(text)] : []),
    ];
  const read = ruleOf(pattern);
  if (read.kind !== 'rule') return isName(pattern) ? callsOfTools(pattern) : undefined;
  const domain = DOMAIN.exec(pattern)?.[1];
  return [
    ...read.patterns,
    ...(isName(pattern) ? [...callsOfTools(pattern), ...otherNames(pattern)] : []),
    ...(domain === undefined ? [] : [addressPattern(domain)]),
  ];
}

/** Whether a pattern matches only tool names, not arguments. */
function isName(pattern: string): boolean {
  return !/[()]/.test(pattern);
}

/**
 * Returns patterns for all calls to tools whose names match a policy's pattern, in every host's
 * spelling. The name of a host's built-in tool, such as `Bash`, represents that tool's calls.
 */
export function callsOfTools(pattern: string): readonly string[] {
  const kinds = kindsOfTools(pattern);
  const plain = pattern.startsWith('mcp__') ? pattern.replace(/[^\w*?-]/gu, '_') : pattern;
  return [
    ...(kinds.length > 0 ? everyCallOf(kinds) : []),
    ...new Set([pattern, plain].map((name) => callPattern(['mcp', 'tool'], globExpression(name)))),
    ...(SERVER_ALONE.test(pattern) ? [] : otherNames(pattern)),
  ];
}

/**
 * Returns the call kinds of the built-in tools that a pattern matches. Wildcards match only Claude
 * Code's tool names, because other names are specific to certain hosts.
 */
function kindsOfTools(pattern: string): readonly CallKind[] {
  const { matches } = compilePattern(pattern);
  const kind = Object.hasOwn(KINDS_BY_NAME, pattern) ? KINDS_BY_NAME[pattern] : undefined;
  return [
    ...new Set([
      ...Object.entries(KINDS_OF_TOOL).flatMap(([tool, own]) => (matches(tool) ? own : [])),
      ...(kind === undefined || kind === 'mcp' ? [] : kindsOf(kind)),
    ]),
  ];
}

/**
 * Reads a rule. If Claude Code ignores the rule as written, reads the suggested correction instead.
 */
function ruleOf(pattern: string): ReadRule {
  const read = readRule(pattern, 'deny');
  return read.kind === 'dead' && read.instead !== undefined ? readRule(read.instead, 'deny') : read;
}

/**
 * Returns patterns for an MCP tool in other hosts' spellings, such as `pay_refund` and
 * `pay/refund`. Gemini CLI stores the server separately. For that host, a pattern without a server
 * is matched against the tool name alone.
 */
function otherNames(pattern: string): readonly string[] {
  const [, server, tool = '*'] = MCP_TOOL.exec(pattern) ?? [];
  if (server === undefined)
    return [callPattern(['mcp'], globExpression(pattern), literally('mcp_') + ANY_TEXT)];
  const names = [
    `${server}_${tool}`,
    `${server}/${tool}`,
    `mcp_${server}_${tool}`,
    `mcp:${server}:${tool}`,
  ];
  return [
    ...names.map((name) => callPattern(['mcp', 'tool'], globExpression(name))),
    callPattern(['mcp'], globExpression(tool), globExpression(`mcp_${server}_`)),
  ];
}

/** Returns a pattern for all addresses on a network host. */
function addressPattern(host: string): string {
  return callPattern(
    ['fetch'],
    `[a-z]+://(?:[^/@]*@)?${hostExpression(host)}(?::[0-9]+)?(?:[/?#]${globExpression('*')})?`,
  );
}

function kindsOf(kind: string): readonly CallKind[] {
  if (kind === 'shell') return ['shell', 'shell-read'];
  if (kind === 'edit') return ['edit', 'write', 'notebook'];
  return CALL_KINDS.filter((known) => known === kind);
}

/**
 * Returns an expression for a text pattern. A final ` *` is optional, so `git push *` also matches
 * `git push`.
 */
function expressionOf(text: string): string {
  return text.endsWith(' *')
    ? `${globExpression(text.slice(0, -2))}(?:${globExpression(' *')})?`
    : globExpression(text);
}

/** A pattern that matches all calls. */
export const EVERY_CALL = callPattern(CALL_KINDS, ANY_TEXT, ANY_TEXT);
/** A pattern that matches all calls to MCP tools. */
export const EVERY_MCP_CALL = callPattern(['mcp'], ANY_TEXT, ANY_TEXT);

/** Maps tool names to their aliases. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/**
 * Returns patterns for the calls that tool patterns restrict, in every host's spelling. Returns
 * undefined if any of the patterns depends on more than the call.
 */
export function restrictedCalls(
  texts: readonly string[],
  aliases: Aliases,
): readonly string[] | undefined {
  const calls = withAliases(texts, aliases).map(forbiddenCalls);
  const known = calls.flatMap((patterns) => patterns ?? []);
  return calls.includes(undefined) ? undefined : known;
}

/** Returns patterns for the calls that tool patterns allow. */
export function grantedCalls(texts: readonly string[], aliases: Aliases): readonly string[] {
  return withAliases(texts, aliases).flatMap((text) =>
    /[()]|^[a-z-]+: /.test(text) ? (forbiddenCalls(text) ?? []) : callsOfTools(text),
  );
}

/** Adds each tool name with an alias that matches one of the patterns. */
function withAliases(texts: readonly string[], aliases: Aliases): readonly string[] {
  const patterns = texts.map(compilePattern);
  const named = [...aliases].flatMap(([name, others]) =>
    others.some((other) => patterns.some((pattern) => pattern.matches(other))) ? [name] : [],
  );
  return [...texts, ...named];
}

/**
 * Converts a condition on tool names into a condition on calls. Returns undefined if the condition
 * does not use tool names.
 */
export function conditionOnCalls(condition: Condition, aliases: Aliases): Condition | undefined {
  return usesToolMatches(condition) ? overCalls(condition, aliases) : undefined;
}

function overCalls(condition: Condition, aliases: Aliases): Condition {
  switch (condition.kind) {
    case 'tool-matches':
      return (
        restrictedCalls([condition.pattern.text], aliases) ?? callsOfTools(condition.pattern.text)
      )
        .map((text): Condition => ({ kind: 'tool-matches', pattern: compilePattern(text) }))
        .reduce((left, right) => ({ kind: 'or', left, right }));
    case 'not':
      return { kind: 'not', of: overCalls(condition.of, aliases) };
    case 'and':
    case 'or':
      return {
        kind: condition.kind,
        left: overCalls(condition.left, aliases),
        right: overCalls(condition.right, aliases),
      };
    default:
      return condition;
  }
}
