import type { Place } from '../document/document.ts';

/** A concrete tool that an agent may call (docs/reference/patterns.md#the-name-of-a-tool). */
export interface Tool {
  /** `mcp__<server>__<name>` where a field gives the server, otherwise the name as written. */
  readonly canonical: string;
  /** The names as its sources write them; several where two lists name the same tool. */
  readonly raw: readonly string[];
  readonly server?: string;
  /** Further names of the tool, from `aliases:` in the configuration. */
  readonly aliases: readonly string[];
  /** Where the tool was declared; absent for names given inline. */
  readonly place?: Place;
}

/** A tool as the reader of a format gives it, without aliases. */
export interface DeclaredTool {
  readonly name: string;
  readonly server?: string;
  readonly place?: Place;
}

/** The tools of an agent, from all its lists. */
export interface ToolList {
  readonly tools: readonly Tool[];
  /** The sources as texts: `tools.json (MCP tools/list, 117 tools)`. */
  readonly sources: readonly string[];
  /** False where a list indicates that there are more tools than it names. */
  readonly complete: boolean;
}

/**
 * The canonical name of a tool (docs/reference/patterns.md#the-name-of-a-tool). Characters of
 * server and name outside `[A-Za-z0-9_.-]` become `_`. Without a server the name stays as it is,
 * because a server is never guessed from a name.
 */
export function canonicalName(name: string, server: string | undefined): string {
  if (server === undefined) return name;
  return `mcp__${plain(server)}__${plain(name)}`;
}

function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9_.-]/gu, '_');
}

/** Makes a tool of a declared one; `aliases` maps a canonical or raw name to further names. */
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

/** Merges tools of the same canonical name: all their names are kept, and the first place. */
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
 * Every name of a tool, all of which prohibitions try: canonical, raw and aliases
 * (docs/reference/patterns.md#which-names-a-rule-tries).
 */
export function allNames(tool: Tool): readonly string[] {
  return [...new Set([tool.canonical, ...tool.raw, ...tool.aliases])];
}
