import type { Node } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { toolList } from '../../rules/tool-list.ts';
import { Gathering } from './gathering.ts';
import { field, holdsList, isList, isMap, textOf, toolNodes, toolReaders } from './shape.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in a request to Anthropic's Messages API, or only its `tools` array. The list may
 * contain custom tools, built-in tools, tool sets, and MCP servers in the older or newer syntax.
 */
export const ANTHROPIC: ToolListFormat = {
  id: 'anthropic',
  title: 'Anthropic request',
  recognise: (document) => toolNodes(document).some(isAnthropicTool) || hasServers(document),
  declared(document, options) {
    const gathering = new Gathering(options);
    const sets = new Set<string>();
    for (const tool of toolReaders(document)) {
      const type = tool.get('type').text() ?? '';
      if (!TOOLSET.test(type)) {
        gathering.addNamed(tool);
        continue;
      }
      const server = tool.get('mcp_server_name').text();
      if (server !== undefined) sets.add(server);
      addToolset(gathering, tool, server);
    }
    if (isMap(document.root))
      for (const server of Reader.of(document).get('mcp_servers').items())
        addServer(gathering, server, sets);
    return gathering.result();
  },
};

/**
 * Matches the type of an entry that represents a whole set of tools, such as `mcp_toolset` or
 * `agent_toolset_20260401`.
 */
const TOOLSET = /toolset/;
/** Matches the type of a built-in tool, which ends with a version date, as in `bash_20250124`. */
const VERSIONED = /_\d{8}$/;

function isAnthropicTool(tool: Node): boolean {
  if (field(tool, 'input_schema') !== undefined) return true;
  const type = textOf(field(tool, 'type'));
  return type !== undefined && (VERSIONED.test(type) || TOOLSET.test(type));
}

function hasServers({ root }: ToolListDocument): boolean {
  const servers = field(root, 'mcp_servers');
  return isList(servers) && servers.items.length > 0 && servers.items.every(isMap);
}

/**
 * Adds the tools that a tool set enables under `configs`, which is a list or a map keyed by tool
 * name. If `default_config.enabled` is not false, the set also enables tools that it does not list,
 * so the list is incomplete.
 */
function addToolset(gathering: Gathering, set: Reader, server: string | undefined): void {
  const configs = set.get('configs');
  for (const [name, config] of configs.entries()) {
    if (isOn(set, config)) gathering.addText(name, config.place, server);
  }
  for (const config of configs.items())
    if (isOn(set, config)) gathering.add(config.get('name'), server);
  if (set.get('default_config').get('enabled').boolean() === false) return;
  const words =
    server === undefined
      ? incompleteToolList.words.wholeSet(set.get('type').text() ?? '', 'tool set')
      : incompleteToolList.words.wholeSet(server, 'MCP server');
  gathering.incomplete({ at: set.place, ...words });
}

function isOn(set: Reader, config: Reader): boolean {
  return (
    config.get('enabled').boolean() ?? set.get('default_config').get('enabled').boolean() ?? true
  );
}

/**
 * Adds the tools that an MCP server entry allows, as in the older version of the API. The entry
 * adds no tools if it has no `tool_configuration` and a tool set refers to the server.
 */
function addServer(gathering: Gathering, server: Reader, sets: ReadonlySet<string>): void {
  const name = server.get('name').text();
  if (name === undefined) {
    gathering.wrong({ at: server.get('name').place, ...toolList.words.serverWithout('name') });
    return;
  }
  const configuration = server.get('tool_configuration');
  if (configuration.get('enabled').boolean() === false || (sets.has(name) && !configuration.exists))
    return;
  const allowed = configuration.get('allowed_tools');
  for (const tool of allowed.items()) gathering.add(tool, name);
  if (!holdsList(allowed)) {
    gathering.incomplete({
      at: server.place,
      ...incompleteToolList.words.unnamed(name, 'tool_configuration.allowed_tools'),
    });
  }
}
