import type { Place } from '../document/document.ts';

/** A concrete tool that an agent may call (docs/reference/patterns.md#the-name-of-a-tool). */
export interface Tool {
  /** `mcp__<server>__<name>` when the server is known from a field, else the name as written. */
  readonly canonical: string;
  /** The names as its sources write them; several when two lists name the same tool. */
  readonly raw: readonly string[];
  readonly server?: string;
  /** Further names of the same tool, from `aliases:` in the configuration. */
  readonly aliases: readonly string[];
  /** Where the tool was declared; absent for names given inline. */
  readonly place?: Place;
}

/** A name as a reader of a format finds it, before aliases are known. */
export interface DeclaredTool {
  readonly name: string;
  readonly server?: string;
  readonly place?: Place;
}

/** The tools of an agent, from all its lists together. */
export interface ToolList {
  readonly tools: readonly Tool[];
  /** Where they came from, for people: `tools.json (MCP tools/list, 117 tools)`. */
  readonly sources: readonly string[];
  /** False when a list says that more tools exist than it names. */
  readonly complete: boolean;
}

/**
 * The canonical name of a tool (docs/reference/patterns.md#the-name-of-a-tool): characters of
 * server and name outside `[A-Za-z0-9_.-]` become `_`; without a server the name stands as it is,
 * because a split is never guessed.
 */
export function canonicalName(name: string, server: string | undefined): string {
  if (server === undefined) return name;
  return `mcp__${plain(server)}__${plain(name)}`;
}

function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9_.-]/gu, '_');
}

/**
 * Makes the tool of a declared name; `aliases` maps a canonical or raw name to its further names.
 */
export function toolOf(
  declared: DeclaredTool,
  aliases: ReadonlyMap<string, readonly string[]>,
): Tool {
  const canonical = canonicalName(declared.name, declared.server);
  const more = new Set([...(aliases.get(canonical) ?? []), ...(aliases.get(declared.name) ?? [])]);
  return {
    canonical,
    raw: [declared.name],
    ...(declared.server !== undefined && { server: declared.server }),
    aliases: [...more].filter((name) => name !== canonical),
    ...(declared.place && { place: declared.place }),
  };
}

/**
 * Each canonical name once: what two lists say of one tool is put together, and the first place is
 * kept.
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
 * Every name that a prohibition tries: canonical, as written, aliases
 * (docs/reference/patterns.md#which-names-a-rule-tries).
 */
export function allNames(tool: Tool): readonly string[] {
  return [...new Set([tool.canonical, ...tool.raw, ...tool.aliases])];
}
