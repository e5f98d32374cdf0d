import type { Place } from '../document/document.ts';

/** A tool that an agent may call (docs/reference/patterns.md#the-name-of-a-tool). */
export interface Tool {
  /**
   * The canonical name: `mcp__<server>__<name>` if a separate field specifies the server, otherwise
   * the name as written.
   */
  readonly canonical: string;
  /** The tool's names as written in tool lists and traces, which may use different spellings. */
  readonly raw: readonly string[];
  readonly server?: string;
  /** Additional names from `aliases` in the configuration. */
  readonly aliases: readonly string[];
  /** The place that declares the tool. Absent for a name that does not come from a file. */
  readonly place?: Place;
}

/** A tool in the form in which the reader for a format returns it, without aliases. */
export interface DeclaredTool {
  readonly name: string;
  readonly server?: string;
  readonly place?: Place;
}

/** An agent's tools, from all its tool lists. */
export interface ToolList {
  readonly tools: readonly Tool[];
  /** A description of each tool list, such as `tools.json (MCP tools/list, 117 tools)`. */
  readonly sources: readonly string[];
  /** Whether every tool is listed. False if a tool list states that it is incomplete. */
  readonly complete: boolean;
}

/**
 * Returns a tool's canonical name (docs/reference/patterns.md#the-name-of-a-tool). If the server is
 * known, the name includes the server, and characters outside `[A-Za-z0-9_.-]` become `_`.
 * Otherwise, the name is unchanged, because the server is never inferred from the name.
 */
export function canonicalName(name: string, server: string | undefined): string {
  if (server === undefined) return name;
  return `mcp__${plain(server)}__${plain(name)}`;
}

function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9_.-]/gu, '_');
}

/** Adds aliases to a tool. `aliases` maps canonical and raw names to additional names. */
export function toolOf(
  declared: DeclaredTool,
  aliases: ReadonlyMap<string, readonly string[]>,
): Tool {
  const canonical = canonicalName(declared.name, declared.server);
  const further = new Set([
    ...(aliases.get(canonical) ?? []),
    ...(aliases.get(declared.name) ?? []),
  ]);
  return {
    canonical,
    raw: [declared.name],
    ...(declared.server !== undefined && { server: declared.server }),
    aliases: [...further].filter((name) => name !== canonical),
    ...(declared.place && { place: declared.place }),
  };
}

/**
 * Merges tools with the same canonical name. A merged tool has the names of all the merged tools
 * and the place of the first.
 */
export function mergeTools(tools: readonly Tool[]): readonly Tool[] {
  const merged = new Map<
    string,
    { readonly first: Tool; readonly raw: Set<string>; readonly aliases: Set<string> }
  >();
  for (const tool of tools) {
    const known = merged.get(tool.canonical);
    if (known === undefined)
      merged.set(tool.canonical, {
        first: tool,
        raw: new Set(tool.raw),
        aliases: new Set(tool.aliases),
      });
    else {
      for (const name of tool.raw) known.raw.add(name);
      for (const name of tool.aliases) known.aliases.add(name);
    }
  }
  return [...merged.values()].map(({ first, raw, aliases }) => ({
    ...first,
    raw: [...raw],
    aliases: [...aliases],
  }));
}

/**
 * Returns all names of a tool: its canonical name, raw names and aliases. Forbidden rules are
 * matched against all names (docs/reference/patterns.md#which-names-a-rule-tries).
 */
export function allNames(tool: Tool): readonly string[] {
  return [...new Set([tool.canonical, ...tool.raw, ...tool.aliases])];
}
