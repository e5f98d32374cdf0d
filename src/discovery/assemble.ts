import { accessOf } from '../floors/access.ts';
import { composeAgent } from '../floors/compose.ts';
import { ownPolicy } from '../floors/own-policy.ts';
import type { Agent, Exemption, Floor } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import type { ToolItem } from '../settings/entries.ts';
import type { Settings } from '../settings/settings.ts';
import { type AgentFiles, governedFilesOf } from './agent-files.ts';
import { type DeclaredTools, readTools } from './tools.ts';
import type { FoundTraces } from './traces.ts';

/**
 * Reads the tools in the items of a tool setting. Returns undefined if there are no items, because
 * the agent's tools are then unknown.
 */
export async function toolsOf(
  items: readonly ToolItem[],
  tree: Tree,
  settings: Settings,
): Promise<DeclaredTools | undefined> {
  return items.length > 0 ? readTools(items, tree, settings.aliases) : undefined;
}

/** The parts of an agent, from which `assemble` builds it. */
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
 * Builds an agent from its parts. The environment's defaults are applied first, and then the
 * floors.
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
