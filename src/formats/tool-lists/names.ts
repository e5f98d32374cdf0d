import { Reader } from '../../document/reader.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { toolList } from '../../rules/tool-list.ts';
import { Gathering } from './gathering.ts';
import { field, holdsList, isList, isMap, toolReaders } from './shape.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/**
 * A JSON or YAML list of tools, at the top of the file or under `tools`. Each tool is a name or a
 * map with a `name`. An item can also be a map from servers to lists of tools. One list can
 * therefore contain names with and without a server. In a map, a tool can also be a reference such
 * as `@git`, which Kiro's agents use.
 */
export const NAMES: ToolListFormat = {
  id: 'names',
  title: 'list of names',
  recognise: (document) =>
    document.form !== 'lines' && (isList(document.root) || isList(field(document.root, 'tools'))),
  declared(document, options) {
    const gathering = new Gathering(options);
    const isAgent = isMap(document.root);
    for (const entry of toolReaders(document)) {
      if (isAgent && addReference(gathering, entry)) continue;
      const servers = serversIn(entry);
      if (servers.length === 0) gathering.addNamed(entry);
      for (const [server, list] of servers) gathering.addServer(server, list);
    }
    const other = otherList(document);
    if (other !== undefined) {
      gathering.wrong({
        at: Reader.of(document).get(other).place,
        on: 'key',
        ...toolList.words.listNextToTools(other),
      });
    }
    return gathering.result();
  },
};

/**
 * Adds an entry in the format of Kiro's agents: `@git` represents all tools on the server `git`,
 * `@git/log` one of them, and `@builtin` all of Kiro's own tools. Returns false for any other
 * entry.
 */
function addReference(gathering: Gathering, entry: Reader): boolean {
  const [reference, server, tool] = /^@([\w.-]+)(?:\/(.+))?$/.exec(entry.text() ?? '') ?? [];
  if (reference === undefined || server === undefined) return false;
  const { words } = incompleteToolList;
  if (tool !== undefined) gathering.addText(tool, entry.place, server);
  else if (server === 'builtin')
    gathering.incomplete({ at: entry.place, ...words.wildcard(reference, undefined) });
  else gathering.incomplete({ at: entry.place, ...words.wholeServer(reference, server) });
  return true;
}

/**
 * Returns the servers in an item, each with its list. Returns an empty list if the item is a tool.
 */
function serversIn(entry: Reader): readonly (readonly [string, Reader])[] {
  if (!entry.isMap) return [];
  const entries = [...entry.entries()];
  return entries.every(([, value]) => holdsList(value)) ? entries : [];
}

/** Keys of other lists that may appear next to `tools` in an MCP server's response. */
const OTHER_LISTS: readonly string[] = [
  'prompts',
  'resources',
  'resourceTemplates',
  'resource_templates',
];

/**
 * Returns the first key other than `tools` and `OTHER_LISTS` in a map that contains only lists. In
 * such a map, `tools` may be the name of a server. Returns undefined if the map has no other key or
 * is not such a map.
 */
function otherList({ root }: ToolListDocument): string | undefined {
  if (!isMap(root) || ![...root.entries.values()].every(({ node }) => isList(node)))
    return undefined;
  return [...root.entries.keys()].find((key) => key !== 'tools' && !OTHER_LISTS.includes(key));
}
