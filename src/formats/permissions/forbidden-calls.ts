import { CALL_KINDS, type CallKind } from '../../model/host-call.ts';
import { type ReadRule, readRule } from './claude/rules.ts';
import { callPattern, globExpression, hostExpression } from './patterns.ts';

/** Matches a kind of call and a pattern for its text, such as `shell: git push *`. */
const KIND_AND_TEXT = new RegExp(`^(${CALL_KINDS.join('|')}):\\s*(\\S.*)$`);
/** Matches an MCP tool as Claude Code writes it: a server, optionally followed by a tool. */
const MCP_TOOL = /^mcp__(.+?)(?:__(.+))?$/;
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
  if (read.kind !== 'rule') return undefined;
  const domain = DOMAIN.exec(pattern)?.[1];
  return [
    ...read.patterns,
    ...otherNames(pattern),
    ...(domain === undefined ? [] : [addressPattern(domain)]),
  ];
}

/** Parses a rule. If Claude Code would ignore its form, uses the form that is suggested instead. */
function ruleOf(pattern: string): ReadRule {
  const read = readRule(pattern, 'deny');
  return read.kind === 'dead' && read.instead !== undefined ? readRule(read.instead, 'deny') : read;
}

/**
 * Returns patterns for an MCP tool in the spellings of other hosts, such as `pay_refund` and
 * `pay/refund`.
 */
function otherNames(pattern: string): readonly string[] {
  const [, server, tool = '*'] = MCP_TOOL.exec(pattern) ?? [];
  if (server === undefined) return [];
  const names = [`${server}_${tool}`, `${server}/${tool}`, `mcp_${server}_${tool}`];
  return names.map((name) => callPattern(['mcp', 'tool'], globExpression(name)));
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
