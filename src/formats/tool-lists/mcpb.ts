import { Reader } from '../../document/reader.ts';
import { incompleteToolList } from '../../rules/incomplete-tool-list.ts';
import { Gathering } from './gathering.ts';
import { field, isMap } from './shape.ts';
import type { ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in an MCP bundle's manifest (`.mcpb`, formerly `.dxt`). The bundle's name is the
 * server name unless the user specifies one.
 */
export const MCPB: ToolListFormat = {
  id: 'mcpb',
  title: 'MCPB manifest',
  recognise({ root }) {
    return (
      (field(root, 'manifest_version') ?? field(root, 'dxt_version')) !== undefined &&
      isMap(field(root, 'server'))
    );
  },
  declared(document, options) {
    const gathering = new Gathering(options);
    const top = Reader.of(document);
    const server = options.server ?? top.get('name').text();
    for (const tool of top.get('tools').items()) gathering.addNamed(tool, server);
    if (top.get('tools_generated').boolean() === true) {
      gathering.incomplete({
        at: top.get('tools_generated').place,
        on: 'key',
        ...incompleteToolList.words.generated(),
      });
    }
    return gathering.result();
  },
};
