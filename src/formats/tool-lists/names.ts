import { Reader } from '../../document/reader.ts';
import { toolList } from '../../rules/tool-list.ts';
import { Gathering } from './gathering.ts';
import { field, holdsList, isList, isMap, toolReaders } from './shape.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/**
 * A JSON or YAML list of tools, at the top of the file or under `tools`. Each tool is a name or a
 * map with a `name`. An item can also be a map from servers to lists of tools. One list can
 * therefore contain names with and without a server.
 */
export const NAMES: ToolListFormat = {
  id: 'names',
  title: 'list of names',
  recognise: (document) =>
    document.form !== 'lines' && (isList(document.root) || isList(field(document.root, 'tools'))),
  declared(document, options) {
    const gathering = new Gathering(options);
    for (const entry of toolReaders(document)) {
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
 * Returns the first other key in a map that contains `tools` and nothing but lists. In such a map,
 * `tools` may be the name of a server.
 */
function otherList({ root }: ToolListDocument): string | undefined {
  if (!isMap(root) || ![...root.entries.values()].every(({ node }) => isList(node)))
    return undefined;
  return [...root.entries.keys()].find((key) => key !== 'tools' && !OTHER_LISTS.includes(key));
}
