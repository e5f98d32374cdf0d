import type { Node } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { toolList } from '../../rules/tool-list.ts';
import { Gathering } from './gathering.ts';
import { field, holdsList, isList, isMap, textOf, toolNodes, toolReaders } from './shape.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in a request to OpenAI, or only its `tools` array. Chat Completions requests have
 * `tools` or the older `functions`. Responses requests have functions, built-in tools and MCP
 * servers.
 */
export const OPENAI: ToolListFormat = {
  id: 'openai',
  title: 'OpenAI request',
  recognise: (document) => isRequest(document) || hasFunctions(document.root),
  declared(document, options) {
    const gathering = new Gathering(options);
    for (const tool of toolReaders(document)) addTool(gathering, tool);
    if (hasFunctions(document.root))
      for (const each of Reader.of(document).get('functions').items())
        gathering.add(each.get('name'));
    return gathering.result();
  },
};

/** Matches the start of a built-in tool's type in the Responses API. Some types end with a date. */
const BUILT_IN =
  /^(?:apply_patch|code_interpreter|computer|file_search|image_generation|local_shell|namespace|shell|tool_search|web_search)/;

function isOpenAiTool(tool: Node): boolean {
  if (isMap(field(tool, 'function')) || isMap(field(tool, 'custom'))) return true;
  const type = textOf(field(tool, 'type')) ?? '';
  if (type === 'function' || type === 'custom') return field(tool, 'name') !== undefined;
  return type === 'mcp' ? field(tool, 'server_label') !== undefined : BUILT_IN.test(type);
}

/**
 * Whether a tool has a type but no name. Accepting any type under `tools` also covers new built-in
 * tools.
 */
function hasBareType(tool: Node): boolean {
  return textOf(field(tool, 'type')) !== undefined && field(tool, 'name') === undefined;
}

/**
 * Whether a document is a request with tools, or only a list of tools. In a list, every item must
 * be a tool, because messages and events also have types.
 */
function isRequest(document: ToolListDocument): boolean {
  const tools = toolNodes(document);
  if (isList(document.root)) return tools.length > 0 && tools.every(isOpenAiTool);
  return tools.some((tool) => isOpenAiTool(tool) || hasBareType(tool));
}

function hasFunctions(root: Node): boolean {
  const functions = field(root, 'functions');
  return (
    isList(functions) &&
    functions.items.length > 0 &&
    functions.items.every((each) => field(each, 'name') !== undefined)
  );
}

function addTool(gathering: Gathering, tool: Reader): void {
  const type = tool.get('type').text();
  if (tool.get('function').isMap) gathering.add(tool.get('function').get('name'));
  else if (tool.get('custom').isMap) gathering.add(tool.get('custom').get('name'));
  else if (type === 'mcp') addServer(gathering, tool);
  else if (tool.get('tools').exists)
    for (const nested of tool.get('tools').items()) addTool(gathering, nested);
  // A built-in tool's type is also its name.
  else if (!tool.has('name') && type !== undefined && type !== 'function' && type !== 'custom')
    gathering.add(tool.get('type'));
  else gathering.addNamed(tool);
}

function addServer(gathering: Gathering, tool: Reader): void {
  const server = tool.get('server_label').text();
  if (server === undefined) {
    gathering.wrong({
      at: tool.get('server_label').place,
      ...toolList.words.serverWithout('server_label'),
    });
    return;
  }
  const allowed = tool.get('allowed_tools');
  const names = allowed.isMap ? allowed.get('tool_names') : allowed;
  for (const name of names.items()) gathering.add(name, server);
  // A filter such as `read_only` does not name tools. An empty list allows none of the server's
  // tools.
  if (!holdsList(names)) {
    gathering.incomplete({
      at: tool.place,
      ...incompleteToolList.words.unnamed(server, 'allowed_tools'),
    });
  }
}
