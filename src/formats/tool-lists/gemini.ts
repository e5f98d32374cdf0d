import type { Node } from '../../document/document.ts';
import type { Reader } from '../../document/reader.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { toolList } from '../../rules/tool-list.ts';
import { Gathering } from './gathering.ts';
import { isMap, toolNodes, toolReaders } from './shape.ts';
import type { ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in a request to Gemini or Vertex AI, or only its `tools` array. The list contains
 * function declarations and built-in tools. Each built-in tool has a separate key.
 */
export const GEMINI: ToolListFormat = {
  id: 'gemini',
  title: 'Gemini request',
  recognise: (document) => toolNodes(document).some(isGeminiTool),
  declared(document, options) {
    const gathering = new Gathering(options);
    for (const tool of toolReaders(document)) {
      if (!tool.isMap)
        gathering.wrong({
          at: tool.place,
          ...toolList.words.geminiTool(),
        });
      for (const [key, value] of tool.entries()) addKey(gathering, key, value);
    }
    return gathering.result();
  },
};

const FUNCTIONS: readonly string[] = ['functionDeclarations', 'function_declarations'];
const SERVERS: readonly string[] = ['mcpServers', 'mcp_servers'];
const BUILT_IN: readonly string[] = [
  ...[
    'googleSearch',
    'google_search',
    'googleSearchRetrieval',
    'google_search_retrieval',
    'enterpriseWebSearch',
    'enterprise_web_search',
  ],
  ...['codeExecution', 'code_execution', 'urlContext', 'url_context', 'googleMaps', 'google_maps'],
  ...['computerUse', 'computer_use', 'fileSearch', 'file_search', 'retrieval'],
];

function isGeminiTool(tool: Node): boolean {
  return (
    isMap(tool) &&
    !tool.entries.has('name') &&
    !tool.entries.has('type') &&
    [...FUNCTIONS, ...BUILT_IN].some((key) => tool.entries.has(key))
  );
}

function addKey(gathering: Gathering, key: string, value: Reader): void {
  if (FUNCTIONS.includes(key)) {
    for (const each of value.items()) gathering.add(each.get('name'));
  } else if (SERVERS.includes(key)) {
    gathering.incomplete({
      at: value.place,
      on: 'key',
      ...incompleteToolList.words.unnamedServers(),
    });
  } else gathering.addText(key, value.place);
}
