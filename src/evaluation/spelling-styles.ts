import type { Fix, FoundProblem } from '../finding/finding.ts';
import { placeholderIn } from '../model/placeholder.ts';
import { type Policy, spellingTexts, type ToolPattern } from '../model/policy.ts';
import { canonicalName, type Tool } from '../model/tool.ts';
import { compilePattern } from '../pattern/match.ts';
import { aliasFix, type NameMismatch, serversFix, spellingStyle } from '../rules/spelling-style.ts';
import type { ToolDecision } from './names-evaluation.ts';

/** A mismatch between a policy's patterns and the names in a tool list, with a fix. */
interface FoundMismatch {
  readonly why: NameMismatch;
  /** The pattern at whose place the mismatch is reported. */
  readonly pattern: ToolPattern;
  readonly fix: Fix | undefined;
}

/**
 * Returns the reason why no capability maps any tool, if the tool names use a different style or
 * server than the patterns in the capabilities.
 */
export function mappingMismatchOf(
  policy: Policy,
  decisions: readonly ToolDecision[],
): FoundMismatch | undefined {
  return mismatchOf({ ...policy, forbidden: [] }, decisions);
}

/**
 * Returns the reason why a policy's patterns match no tool, if the tool names have a different
 * style or server. Nearly always, a server name or an alias is missing. Returns undefined if a
 * pattern matches or no reason is found.
 */
export function mismatchOf(
  policy: Policy,
  decisions: readonly ToolDecision[],
): FoundMismatch | undefined {
  const written = [
    ...policy.capabilities.flatMap((capability) => capability.patterns),
    ...policy.forbidden.map((rule) => rule.pattern),
  ];
  const patterns = written.filter(({ text }) => placeholderIn(text) === undefined);
  const matched = decisions.some(
    (decision) =>
      decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0,
  );
  const [pattern] = patterns;
  const tools = decisions.map(({ tool }) => tool);
  const [first] = tools;
  if (matched || first === undefined || pattern === undefined) return undefined;
  const names = tools.map(({ canonical }) => canonical);
  const example = { pattern: pattern.text, tool: first.canonical };
  const patternStyles = new Set(patterns.map(({ text }) => styleOf(text)));
  if (names.some((name) => patternStyles.has(styleOf(name)))) {
    const other = otherServer(patterns, tools);
    return other && { ...other, fix: undefined };
  }
  const areBare = names.every((name) => styleOf(name) === 'bare');
  const servers = areBare ? serversOf(policy) : [];
  const file = tools.every(({ place }) => place?.document.file === first.place?.document.file)
    ? first.place?.document.file
    : undefined;
  const fix = servers.length > 0 ? listByServer(policy, names) : aliasFixFor(patterns, names);
  return { why: { kind: 'style', ...example, servers, file }, pattern, fix };
}

/**
 * Reports a policy whose patterns match no tool because the tool names have a different style or
 * server.
 */
export function spellingStyles(
  policy: Policy,
  decisions: readonly ToolDecision[],
): readonly FoundProblem[] {
  const found = mismatchOf(policy, decisions);
  if (found === undefined) return [];
  const words = spellingStyle.words.different(found.why);
  return [[spellingStyle, { at: found.pattern.place, ...words, fix: found.fix }]];
}

/** The maximum number of pattern–tool pairs to compare. Real policies have far fewer pairs. */
const MAX_PAIRS = 100_000;

/** Matches a pattern for a single server. Captures the server and the rest of the pattern. */
const OF_SERVER = /^mcp__([A-Za-z0-9.-]+(?:_[A-Za-z0-9.-]+)*)__(.+)$/;

function textsOf(policy: Policy): readonly string[] {
  return policy.capabilities
    .flatMap(({ patterns }) => patterns)
    .filter(({ text }) => placeholderIn(text) === undefined)
    .flatMap(spellingTexts);
}

/** Returns the servers that a policy's capabilities name, in order. */
function serversOf(policy: Policy): readonly string[] {
  return [...new Set(textsOf(policy).flatMap((text) => OF_SERVER.exec(text)?.[1] ?? []))];
}

/**
 * Suggests a list that groups bare names by server. To find a name's server, only patterns that
 * contain part of the name are considered, because `*` alone would match any name. Names without a
 * unique server are listed under a placeholder. Returns undefined if no name has a unique server.
 */
function listByServer(policy: Policy, names: readonly string[]): Fix | undefined {
  const patterns = textsOf(policy).flatMap((text) => {
    const [, server, rest] = OF_SERVER.exec(text) ?? [];
    return server !== undefined && rest !== undefined && /^[^*?]{2,}\*?$/.test(rest)
      ? [{ server, pattern: compilePattern(text) }]
      : [];
  });
  if (patterns.length * names.length > MAX_PAIRS) return undefined;
  const found = new Map<string, string[]>();
  const unknown: string[] = [];
  for (const name of names) {
    const servers = new Set(
      patterns
        .filter(({ server, pattern }) => pattern.matches(canonicalName(name, server)))
        .map(({ server }) => server),
    );
    const [server, ...others] = servers;
    if (server === undefined || others.length > 0) unknown.push(name);
    else found.set(server, [...(found.get(server) ?? []), name]);
  }
  return found.size === 0 ? undefined : serversFix(found, unknown);
}

/**
 * Finds a pattern and a tool that would match if they named the same server, and returns both
 * servers. Returns undefined if there is no such pair, or if a pattern already names a tool's
 * server.
 */
function otherServer(
  patterns: readonly ToolPattern[],
  tools: readonly Tool[],
): Pick<FoundMismatch, 'why' | 'pattern'> | undefined {
  const written = patterns.flatMap((pattern) => {
    const [, server, rest = ''] = OF_SERVER.exec(pattern.text) ?? [];
    return server === undefined ? [] : [{ pattern, server, isWide: /^\*+$/.test(rest) }];
  });
  const servers = new Set(written.map(({ server }) => server));
  const ofTools = tools.flatMap(({ canonical }) => {
    const [, server, name] = OF_SERVER.exec(canonical) ?? [];
    return server !== undefined && name !== undefined ? [{ canonical, server, name }] : [];
  });
  if (ofTools.length < tools.length || ofTools.some(({ server }) => servers.has(server)))
    return undefined;
  const narrow = written.filter(({ isWide }) => !isWide);
  if (narrow.length * ofTools.length > MAX_PAIRS) return undefined;
  for (const { pattern, server } of narrow) {
    const compiled = compilePattern(pattern.text);
    const tool = ofTools.find(({ name }) => compiled.matches(canonicalName(name, server)));
    if (tool === undefined) continue;
    const example = { pattern: pattern.text, tool: tool.canonical };
    const servers = { patternServer: server, toolServer: tool.server };
    return { why: { kind: 'server', ...example, ...servers }, pattern };
  }
  return undefined;
}

function aliasFixFor(patterns: readonly ToolPattern[], names: readonly string[]): Fix | undefined {
  const alias = aliasOf(patterns, names);
  return alias && aliasFix(alias.tool, alias.pattern);
}

/**
 * Suggests an alias for a tool: a pattern without wildcards that ends with the tool's name. Tools
 * with several such patterns are ignored, because a tool receives all permissions of its alias.
 */
function aliasOf(
  patterns: readonly ToolPattern[],
  names: readonly string[],
): { readonly tool: string; readonly pattern: string } | undefined {
  const whole = [...new Set(patterns.map(({ text }) => text))].filter((text) => !/[*?]/.test(text));
  for (const tool of names) {
    const [pattern, ...more] = whole.filter((text) => lastPartOf(text) === lastPartOf(tool));
    if (pattern !== undefined && more.length === 0) return { tool, pattern };
  }
  return undefined;
}

function lastPartOf(name: string): string {
  return name.split(/__|[/:]/).at(-1) ?? name;
}

function styleOf(name: string): string {
  if (name.startsWith('mcp__')) return 'mcp__';
  if (name.startsWith('mcp:')) return 'mcp:';
  return name.includes('/') ? 'server/tool' : 'bare';
}
