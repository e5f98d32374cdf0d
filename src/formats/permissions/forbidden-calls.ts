import { CALL_KINDS, type CallKind } from '../../model/host-call.ts';
import { type Condition, usesToolMatches } from '../../pattern/condition.ts';
import { compilePattern } from '../../pattern/match.ts';
import { ANY_TEXT, literally } from '../../pattern/regular.ts';
import { everyCallOf, KINDS_OF_TOOL, type ReadRule, readRule } from './claude/rules.ts';
import { callPattern, globExpression, hostExpression } from './patterns.ts';
import { KINDS_BY_NAME } from './written-call.ts';

/** Matches a kind of call and a pattern for its text, such as `shell: git push *`. */
const KIND_AND_TEXT = new RegExp(`^(${CALL_KINDS.join('|')}):\\s*(\\S.*)$`);
/** Matches an MCP tool as Claude Code writes it: a server, optionally followed by a tool. */
const MCP_TOOL = /^mcp__(.+?)(?:__(.+))?$/;
/** The name of a server without a tool, which only rules of a host may have. */
const SERVER_ALONE = /^mcp__(?:(?!__).)*$/;
const DOMAIN = /^WebFetch\(domain:(.+)\)$/;

/**
 * Returns patterns for the calls of agent hosts that a pattern of a policy forbids
 * (docs/reference/permission-files.md#floors). The pattern is the name of a tool (`mcp__pay__*`), a
 * rule in Claude Code's form (`Bash(git push *)`), or a kind with a text (`shell: git push *`). It
 * forbids the same calls in every host, however they are spelt there. Returns undefined for a rule
 * whose meaning depends on more than the call.
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

/** Whether a pattern is about the names of tools alone. */
function isName(pattern: string): boolean {
  return !/[()]/.test(pattern);
}

/**
 * Returns patterns for the calls of the tools whose names a pattern of a policy matches, as all
 * hosts write them. A tool that hosts have themselves, such as `Bash`, stands for its calls.
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
 * Returns the kinds of call of the tools of hosts that a pattern matches. Wildcards match the names
 * in Claude Code, because each other name is that of some hosts only.
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

/** Reads a rule. A form that Claude Code does not read counts as the one that it suggests. */
function ruleOf(pattern: string): ReadRule {
  const read = readRule(pattern, 'deny');
  return read.kind === 'dead' && read.instead !== undefined ? readRule(read.instead, 'deny') : read;
}

/**
 * Returns patterns for an MCP tool as other hosts name it: `pay_refund`, `pay/refund`. Gemini CLI
 * keeps the server apart. A pattern without a server is also tried for the tool alone there.
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

/** Returns a pattern for all addresses at a host. */
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

/** A final `*` after a blank also matches the absence of further words. */
function expressionOf(text: string): string {
  return text.endsWith(' *')
    ? `${globExpression(text.slice(0, -2))}(?:${globExpression(' *')})?`
    : globExpression(text);
}

/** All calls. */
export const EVERY_CALL = callPattern(CALL_KINDS, ANY_TEXT, ANY_TEXT);
/** All calls of MCP tools. */
export const EVERY_MCP_CALL = callPattern(['mcp'], ANY_TEXT, ANY_TEXT);

/** Additional names of tools, by one of their names. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** Returns the calls that patterns of tools restrict, whatever a host calls the tools. */
export function restrictedCalls(
  texts: readonly string[],
  aliases: Aliases,
): readonly string[] | undefined {
  const calls = withAliases(texts, aliases).map(forbiddenCalls);
  const known = calls.flatMap((patterns) => patterns ?? []);
  return calls.includes(undefined) ? undefined : known;
}

/** Returns the calls that patterns of tools allow. */
export function grantedCalls(texts: readonly string[], aliases: Aliases): readonly string[] {
  return withAliases(texts, aliases).flatMap((text) =>
    /[()]|^[a-z-]+: /.test(text) ? (forbiddenCalls(text) ?? []) : callsOfTools(text),
  );
}

/** Adds the tools that have an additional name which one of the patterns matches. */
function withAliases(texts: readonly string[], aliases: Aliases): readonly string[] {
  const patterns = texts.map(compilePattern);
  const named = [...aliases].flatMap(([name, others]) =>
    others.some((other) => patterns.some((pattern) => pattern.matches(other))) ? [name] : [],
  );
  return [...texts, ...named];
}

/**
 * Converts a condition about the names of tools into one about calls. Returns undefined if the
 * condition is about something else.
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
