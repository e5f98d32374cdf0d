import type { Place } from '../document/document.ts';

/** A tool that an agent may call (docs/reference/patterns.md#the-name-of-a-tool). */
export interface Tool {
  /**
   * The canonical name: `mcp__<server>__<name>` if the server is known from a separate field, and
   * otherwise the name as written.
   */
  readonly canonical: string;
  /**
   * The names of the tool as written in tool lists and traces. Two tool lists may spell the same
   * tool differently.
   */
  readonly raw: readonly string[];
  readonly server?: string;
  /** Further names of the tool, from `aliases:` in the configuration. */
  readonly aliases: readonly string[];
  /**
   * The place that declares the tool. Absent for a tool name that is given directly, outside any
   * file.
   */
  readonly place?: Place;
}

/** A tool without aliases, in the shape that the reader of a format returns. */
export interface DeclaredTool {
  readonly name: string;
  readonly server?: string;
  readonly place?: Place;
}

/** The tools of an agent, merged from all its tool lists. */
export interface ToolList {
  readonly tools: readonly Tool[];
  /** Descriptions of the tool lists, such as `tools.json (MCP tools/list, 117 tools)`. */
  readonly sources: readonly string[];
  /** Whether the list contains every tool. False if a source says that it leaves out tools. */
  readonly complete: boolean;
}

/**
 * Returns the canonical name of a tool (docs/reference/patterns.md#the-name-of-a-tool). Without a
 * server, returns the name unchanged, because Card Gate never guesses a server from a name. With a
 * server, replaces characters outside `[A-Za-z0-9_.-]` by `_`.
 */
export function canonicalName(name: string, server: string | undefined): string {
  if (server === undefined) return name;
  return `mcp__${plain(server)}__${plain(name)}`;
}

function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9_.-]/gu, '_');
}

/** Adds aliases to a declared tool. `aliases` maps a canonical or raw name to further names. */
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
 * Merges the tools that have the same canonical name. The merged tool has all their names, and the
 * place of the first.
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
 * Returns every name of a tool: canonical, raw and aliases. Rules that forbid tools match any of
 * these names (docs/reference/patterns.md#which-names-a-rule-tries).
 */
export function allNames(tool: Tool): readonly string[] {
  return [...new Set([tool.canonical, ...tool.raw, ...tool.aliases])];
}
