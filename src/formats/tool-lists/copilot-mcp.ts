import { Reader } from '../../document/reader.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { Gathering } from './gathering.ts';
import { field, holdsList, isMap } from './shape.ts';
import type { ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in the MCP configuration for Copilot agents. `mcpServers.<server>.tools` lists each
 * server's tools, and `["*"]` selects all tools.
 */
export const COPILOT_MCP: ToolListFormat = {
  id: 'copilot-mcp',
  title: 'Copilot MCP configuration',
  recognise({ root }) {
    const servers = field(root, 'mcpServers');
    return (
      isMap(servers) &&
      [...servers.entries.values()].some(({ node }) => field(node, 'tools') !== undefined)
    );
  },
  declared(document, options) {
    const gathering = new Gathering(options);
    for (const [name, server] of Reader.of(document).get('mcpServers').entries()) {
      const tools = server.get('tools');
      if (tools.text() !== undefined) gathering.add(tools, name);
      else if (holdsList(tools)) for (const tool of tools.items()) gathering.add(tool, name);
      else gathering.incomplete({ at: tools.place, ...incompleteToolList.words.noToolsKey(name) });
    }
    return gathering.result();
  },
};
