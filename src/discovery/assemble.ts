import { accessOf } from '../floors/access.ts';
import { composeAgent } from '../floors/compose.ts';
import { ownPolicy } from '../floors/own-policy.ts';
import type { Agent, Exemption, Floor } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import type { ToolItem } from '../settings/entries.ts';
import { ownFilesOf, type Settings } from '../settings/settings.ts';
import { type AgentFiles, governedFilesOf } from './agent-files.ts';
import { cardMatcher, isFileGlob } from './patterns.ts';
import { type DeclaredTools, listOwnership, readTools } from './tools.ts';
import type { FoundTraces } from './traces.ts';

/**
 * Reads the tools in the entries of a tool setting. Returns undefined if there are no entries,
 * because the agent's tools are then unknown.
 */
export async function toolsOf(
  items: readonly ToolItem[],
  tree: Tree,
  settings: Settings,
): Promise<DeclaredTools | undefined> {
  return items.length > 0 ? readTools(items, tree, settings.aliases) : undefined;
}

/** The tools in the setting `tools`, which apply to all agents. */
export interface GlobalTools {
  /** All tools in the setting. */
  readonly all: DeclaredTools;
  /**
   * Returns the tools for the agent to which the given files belong. For a file pattern in the
   * setting, each agent receives only its own tool lists.
   */
  for(own: readonly string[]): Promise<DeclaredTools>;
}

/**
 * Reads the setting `tools`. Returns undefined if the setting is absent. `files` contains the paths
 * of all files in the tree.
 */
export async function globalToolsOf(
  { tools, aliases, cards, exclude, agents = [] }: Settings,
  tree: Tree,
  files: readonly string[],
): Promise<GlobalTools | undefined> {
  if (tools === undefined) return undefined;
  const all = await readTools(tools, tree, aliases);
  if (!tools.some(({ text }) => isFileGlob(text))) return { all, for: async () => all };
  const isMain = cardMatcher(cards, exclude);
  const mains = [...files.filter((file) => isMain(file)), ...agents.flatMap(ownFilesOf)];
  const ownership = listOwnership(mains);
  return { all, for: (own) => readTools(tools, tree, aliases, ownership(own)) };
}

/** The parts from which `assemble` builds an agent. */
interface AgentParts {
  readonly files: AgentFiles;
  readonly tools: DeclaredTools | undefined;
  readonly traces: FoundTraces | undefined;
  /** The floors that apply to the agent, outermost first. */
  readonly floors: readonly Floor[];
  /** All exemptions in force, including those of other agents. */
  readonly exemptions: readonly Exemption[];
}

/**
 * Builds an agent from its parts. The environment's defaults are applied first, then the floors.
 */
export function assemble(
  { files, tools, traces, floors, exemptions }: AgentParts,
  settings: Settings,
): Agent {
  const [card] = files.own.card;
  const { policy, findings } = ownPolicy(card, files.own.policy[0], settings.environmentDefaults);
  const own = { ...(card?.card && { card: card.card }), ...(policy && { policy }) };
  const { findings: floorFindings, ...composed } = composeAgent(
    own,
    floors,
    exemptions.filter(({ agent }) => agent === files.name),
  );
  return {
    name: files.name,
    identity: files.identity,
    ...composed,
    ...accessOf(files.own.access, floors),
    ...(tools?.list && { tools: tools.list }),
    ...(tools && tools.unread.length > 0 && { unreadToolLists: tools.unread }),
    ...(traces?.origin && { traces: traces.origin }),
    files: [
      ...governedFilesOf(files).map(({ document }) => document.file),
      ...(tools?.files ?? []),
      ...(traces?.origin?.files ?? []).map(({ file }) => file),
    ],
    findings: [
      ...files.findings,
      ...findings,
      ...floorFindings,
      ...(tools?.findings ?? []),
      ...(traces?.findings ?? []),
    ].map((finding) => ({
      ...finding,
      agent: files.name,
    })),
  };
}
