import type { Node, Path } from '../../document/document.ts';
import { HOW_TO_LIST } from './advice.ts';
import { shown } from './gathering.ts';
import { field, isList, isMap } from './shape.ts';
import type { UsageDocument } from './usage-format.ts';

/** Why a well-known file is no tool list: the sentence, and where it shows. */
export interface Refusal {
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}

/** Tells files that people take for tool lists and that name none; undefined for everything else. */
export function refusalOf({ root, form }: UsageDocument): Refusal | undefined {
  if (form === 'lines' || form === 'front-matter' || !isMap(root)) return undefined;
  return serversOnly(root) ?? registryEntry(root) ?? agentCard(root);
}

/** Keys under which clients list their MCP servers. */
const SERVER_KEYS: readonly Path[] = [['mcpServers'], ['servers'], ['mcp', 'servers'], ['context_servers']];

/** `.mcp.json`, `claude_desktop_config.json`, `.vscode/mcp.json` and their like. Only names of servers are shown, since the rest holds secrets. */
function serversOnly(root: Node): Refusal | undefined {
  for (const path of SERVER_KEYS) {
    const servers = path.reduce<Node | undefined>((node, key) => field(node, String(key)), root);
    if (!isMap(servers) || field(root, 'tools') !== undefined) continue;
    const nodes = [...servers.entries.values()].map(({ node }) => node);
    if (!nodes.every(isMap) || nodes.some((node) => field(node, 'tools') !== undefined)) continue;
    const names = [...servers.entries.keys()];
    const some = names.slice(0, 3).map(shown).join(', ');
    const list = names.length > 3 ? `${some} and ${names.length - 3} more` : some;
    return { path, message: `the file names MCP servers only${list && ` (${list})`}, not the tools that they have`, help: HOW_TO_LIST };
  }
  return undefined;
}

/** `server.json` of the MCP registry: how to start a server, or where it is. */
function registryEntry(root: Node): Refusal | undefined {
  const key = ['packages', 'remotes'].find((each) => isList(field(root, each)));
  if (key === undefined || field(root, 'name') === undefined || field(root, 'tools') !== undefined) return undefined;
  return {
    path: [key],
    message: 'the file is an entry of the MCP registry: it says how to start the server, not which tools it has',
    help: HOW_TO_LIST,
  };
}

/** The agent card of A2A. */
function agentCard(root: Node): Refusal | undefined {
  const skills = field(root, 'skills');
  if (!isList(skills) || field(root, 'tools') !== undefined || !skills.items.every((skill) => field(skill, 'id') !== undefined))
    return undefined;
  const help = 'give the list of the tools that the agent calls to do what its skills say; see docs/tool-lists.md';
  return {
    path: ['skills'],
    message: 'the file is an A2A agent card: its skills say what others can ask the agent for, and are no tools',
    help,
  };
}
