import type { Node } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { toolList } from '../../rules/tool-list.ts';
import { Gathering } from './gathering.ts';
import { field, isList, isMap, textOf } from './shape.ts';
import type { ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in an MCP server's response to `tools/list` (MCP 2025-11-25). The file contains one
 * or more pages. Each page is a JSON-RPC message, or only its result. The file also contains the
 * server's name, either on its own or in an `initialize` response before the list.
 */
export const MCP_TOOLS: ToolListFormat = {
  id: 'mcp',
  title: 'MCP tools/list',
  recognise({ root }) {
    if (isList(root))
      return (
        root.items.length > 0 &&
        root.items.every(isMessage) &&
        root.items.some((page) => isAnswer(page) || isList(field(page, 'tools')))
      );
    return isAnswer(root) || isBareResult(root);
  },
  declared(document, options) {
    const gathering = new Gathering(options);
    const top = Reader.of(document);
    let own: string | undefined;
    let cursor: Reader | undefined;
    for (const page of isList(document.root) ? top.items() : [top]) {
      own = serverInfo(page) ?? own;
      if (page.get('error').isMap) {
        gathering.wrong({ at: page.get('error').place, ...toolList.words.serverError() });
      }
      const result = page.get('result').has('tools') ? page.get('result') : page;
      if (!result.has('tools')) continue;
      // Clients build tool names from the server's key in their configuration, and the user may
      // specify this key. The server's own name is only a fallback.
      for (const tool of result.get('tools').items())
        gathering.add(tool.get('name'), options.server ?? own);
      cursor = result.get('nextCursor');
    }
    if (cursor?.text()) {
      gathering.incomplete({
        at: cursor.place,
        on: 'key',
        ...incompleteToolList.words.morePages(),
      });
    }
    return gathering.result();
  },
};

function serverInfo(page: Reader): string | undefined {
  const places = [page.get('metadata'), page.get('result'), page];
  return places
    .map((place) => place.get('serverInfo').get('name').text())
    .find((name) => name !== undefined && name.trim() !== '');
}

function isMessage(node: Node): boolean {
  return (
    isMap(node) && (node.entries.has('jsonrpc') || isAnswer(node) || isList(field(node, 'tools')))
  );
}

/** Whether a node is a JSON-RPC response to `tools/list`, or a JSON-RPC error. */
function isAnswer(node: Node): boolean {
  if (isList(field(field(node, 'result'), 'tools'))) return true;
  return field(node, 'jsonrpc') !== undefined && isMap(field(node, 'error'));
}

/**
 * Whether a node is a `tools/list` result without the JSON-RPC message around it. Such a result has
 * keys that only MCP uses.
 */
function isBareResult(node: Node): boolean {
  const tools = field(node, 'tools');
  if (!isList(tools)) return false;
  const fromServer =
    textOf(field(node, 'nextCursor')) !== undefined ||
    field(field(node, 'metadata'), 'serverInfo') !== undefined;
  return (
    tools.items.some((tool) => field(tool, 'inputSchema') !== undefined) ||
    (fromServer && tools.items.every(isMap))
  );
}
