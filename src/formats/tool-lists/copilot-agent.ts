import type { Place } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import { inheritsAll } from './claude-agent.ts';
import { splitRules } from './claude-rules.ts';
import { Gathering } from './gathering.ts';
import { field, holdsList, isList, textOf } from './shape.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/**
 * The tool list in the front matter of a Copilot agent (`.github/agents/*.agent.md`). `tools`
 * selects from the available tools: `server/tool` selects one tool on a server, and `server/*`
 * selects all tools that `mcp-servers` lists for the server.
 */
export const COPILOT_AGENT: ToolListFormat = {
  id: 'copilot-agent',
  title: 'Copilot agent front matter',
  recognise: (document) =>
    document.form === 'front-matter' &&
    (SIGNS.some((key) => field(document.root, key) !== undefined) || namesServerTool(document)),
  declared(document, options) {
    const gathering = new Gathering(options);
    const top = Reader.of(document);
    const tools = top.get('tools');
    const entries = entriesOf(tools);
    if ((!holdsList(tools) && entries.length === 0) || entries.some(({ text }) => text === '*'))
      gathering.wrong(inheritsAll(top));
    else for (const entry of entries) addEntry(gathering, entry, top.get('mcp-servers'));
    for (const item of tools.items()) if (item.text() === undefined) gathering.add(item);
    return gathering.result();
  },
};

/**
 * Keys that identify a Copilot agent's front matter. Front matter for other programs may also list
 * tools.
 */
const SIGNS = ['mcp-servers', 'target', 'infer', 'handoffs'] as const;

const SERVER_TOOL = /^([^/()]+)\/(.+)$/s;

function namesServerTool({ root }: ToolListDocument): boolean {
  const tools = field(root, 'tools');
  const texts = isList(tools) ? tools.items.map(textOf) : splitRules(textOf(tools) ?? '');
  return texts.some((text) => text !== undefined && SERVER_TOOL.test(text));
}

interface ToolEntry {
  readonly text: string;
  readonly place: Place;
}

/** Returns the entries of a list or a comma-separated string, each with its location. */
function entriesOf(tools: Reader): readonly ToolEntry[] {
  const text = tools.text();
  if (text === undefined)
    return tools.items().flatMap((item) => {
      const name = item.text();
      return name === undefined ? [] : [{ text: name.trim(), place: item.place }];
    });
  return text
    .split(',')
    .flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), place: tools.place }]));
}

function addEntry(gathering: Gathering, { text, place }: ToolEntry, servers: Reader): void {
  const [, server, tool] = SERVER_TOOL.exec(text) ?? [];
  if (server === undefined || tool === undefined) {
    gathering.addText(text, place);
    return;
  }
  const named = servers.get(server).get('tools').texts();
  if (tool !== '*' || named.length === 0) gathering.addText(tool, place, server);
  else for (const name of named) gathering.addText(name.value, name.place, server);
}
