import type { Place } from '../document/document.ts';

/** A tool that an agent may call (docs/reference/patterns.md#the-name-of-a-tool). */
export interface Tool {
  /**
   * The canonical name: `mcp__<server>__<name>` if a separate field states the server, otherwise
   * the name as written.
   */
  readonly canonical: string;
  /**
   * The names of the tool as tool lists and traces write them. Different files may write it
   * differently.
   */
  readonly raw: readonly string[];
  readonly server?: string;
  /** Further names of the tool, from `aliases:` in the configuration. */
  readonly aliases: readonly string[];
  /** The place that declares the tool. Absent for a name that is not from a file. */
  readonly place?: Place;
}

/** A tool as the reader of a format returns it, without aliases. */
export interface DeclaredTool {
  readonly name: string;
  readonly server?: string;
  readonly place?: Place;
}

/** The tools of an agent, from all its tool lists. */
export interface ToolList {
  readonly tools: readonly Tool[];
  /** A description of each tool list, such as `tools.json (MCP tools/list, 117 tools)`. */
  readonly sources: readonly string[];
  /** Whether every tool is listed. False if a tool list says that it omits tools. */
  readonly complete: boolean;
}

/**
 * Returns the canonical name of a tool (docs/reference/patterns.md#the-name-of-a-tool). If the
 * server is known, it is part of that name, and characters outside `[A-Za-z0-9_.-]` become `_`.
 * Otherwise, the name stays as it is, because a server is never guessed from a name.
 */
export function canonicalName(name: string, server: string | undefined): string {
  if (server === undefined) return name;
  return `mcp__${plain(server)}__${plain(name)}`;
}

function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9_.-]/gu, '_');
}

/** Adds aliases to a tool. `aliases` maps the canonical name or a raw name to more names. */
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
 * Merges tools that have the same canonical name. A merged tool has the names of all of them, and
 * the place of the first.
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
 * Returns every name of a tool: its canonical name, raw names and aliases. Forbidden rules are
 * compared with all of them (docs/reference/patterns.md#which-names-a-rule-tries).
 */
export function allNames(tool: Tool): readonly string[] {
  return [...new Set([tool.canonical, ...tool.raw, ...tool.aliases])];
}
