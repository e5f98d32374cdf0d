import { Reader } from '../../document/reader.ts';
import { Gathering } from './gathering.ts';
import { field, isList, isMap } from './shape.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/** The tool list in a request to Amazon Bedrock's Converse API, or only its `toolConfig`. */
export const BEDROCK: ToolListFormat = {
  id: 'bedrock',
  title: 'Bedrock Converse request',
  recognise(document) {
    const tools = field(configOf(document), 'tools');
    return isList(tools) && tools.items.some((tool) => isMap(field(tool, 'toolSpec')));
  },
  declared(document, options) {
    const gathering = new Gathering(options);
    const top = Reader.of(document);
    for (const tool of (top.has('toolConfig') ? top.get('toolConfig') : top).get('tools').items()) {
      // A cache point is listed among the tools but is not a tool.
      if (tool.has('cachePoint')) continue;
      gathering.add(tool.get(tool.has('systemTool') ? 'systemTool' : 'toolSpec').get('name'));
    }
    return gathering.result();
  },
};

function configOf({ root }: ToolListDocument) {
  return field(root, 'toolConfig') ?? root;
}
