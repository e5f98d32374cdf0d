import { type Finding, findingAt, topOf } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { assemble, toolsOf } from './assemble.ts';
import { nearnessOf, type Question, readCandidates } from './candidates.ts';
import { configuredAgents } from './configured.ts';
import type { CardFile } from './files.ts';
import { floorsFor, isFloor, weakFloors } from './floors.ts';
import { groupByFolder } from './group.ts';
import { agentFolderOf, folderOf, isBelow, isToolList, isTraceFile, stemOf, traceStemOf } from './patterns.ts';
import { readTools } from './tools.ts';
import { tracesOf } from './traces.ts';
import { readWithFloors, unheldFloors } from './tree-floors.ts';

/** The agents of a tree, the files that were read for them, and what was found on the way. */
export interface Discovery {
  readonly agents: readonly Agent[];
  /** Every governed file that was read, to be validated. */
  readonly files: readonly (CardFile & { kind: 'governed' })[];
  /** Findings that belong to no agent. */
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** Finds the agents of a tree and reads their files (spec 2, "Agents"). */
export async function discover(tree: Tree, settings: Settings, question: Question): Promise<Discovery> {
  const files = await tree.list();
  const { read, floors, findings: ofFloors, files: floorFiles } = await readWithFloors(tree, settings, question, files);
  // A floor that a change leaves alone is no news.
  const isAsked = ({ location: { file } }: Finding): boolean => question.within?.has(file) ?? true;
  const governed = read.filter((file) => file.kind === 'governed');
  const broken = read.filter((file) => file.kind === 'broken');
  const findings: Finding[] = [...broken.flatMap((file) => file.findings), ...ofFloors, ...weakFloors(floors).filter(isAsked)];
  const notices = [...foreignNotice(read), ...unheldFloors(governed, floors)];
  const globalTools = settings.tools && (await readTools(settings.tools, tree, settings.aliases));
  const exemptions = question.exemptions ?? [];
  if (settings.agents) {
    const touched = question.within ?? new Set<string>();
    const own = await configuredAgents(settings.agents, { tree, settings, globalTools, files, touched, floors, exemptions });
    const all = [...findings, ...own.findings, ...governed.filter((file) => !isFloor(file.governed)).map(unlisted)];
    return { agents: own.agents, files: [...own.files, ...governed, ...floorFiles], findings: all, notices };
  }
  const isNear = nearnessOf(question);
  const toolLists = globalTools ? [] : files.filter((file) => isToolList(file) && isNear(file));
  const traceFiles = settings.traces ? [] : files.filter((file) => isTraceFile(file) && isNear(file));
  const grouping = groupByFolder(
    governed.map((file) => file.governed),
    { toolLists, traceFiles },
    broken.map((file) => file.file),
  );
  for (const finding of grouping.findings) findings.push(finding);
  const of = question.within && sharesTraces(settings) ? await countAgents(tree, settings, files) : grouping.agents.length;
  const agents: Agent[] = [];
  for (const one of grouping.agents) {
    const own = one.toolLists.map((text) => ({ text }));
    const traces = tracesOf({ beside: one.traceFiles, of }, files, settings);
    const tools = globalTools ?? (await toolsOf(own, tree, settings));
    const held = floorsFor(folderOf((one.card ?? one.policy)!.document.file), [], floors);
    agents.push(assemble({ files: one, tools, traces, floors: held, exemptions }, settings));
  }
  // Without an agent nobody else tells what is wrong with the tools that are given for all.
  if (agents.length === 0) for (const finding of globalTools?.findings ?? []) findings.push(finding);
  return { agents, files: [...governed, ...floorFiles], findings, notices };
}

/** Whether traces or an id are given for all agents, so that it matters how many there are. */
function sharesTraces(settings: Settings): boolean {
  return settings.traces !== undefined || settings.agentId !== undefined;
}

/** How many agents the whole tree has, also where only some are looked at. */
async function countAgents(tree: Tree, settings: Settings, files: readonly string[]): Promise<number> {
  const read = await readCandidates(tree, settings, {}, files);
  const governed = read.flatMap((file) => (file.kind === 'governed' ? [file.governed] : []));
  return groupByFolder(governed, { toolLists: [], traceFiles: [] }).agents.length;
}

/** Whether an agent is to be judged: a change touches it, or a floor that it lies beneath. */
export function isConcerned(agent: Agent, { within, beneath = [], identities }: Question): boolean {
  if (within === undefined || isTouched(agent, within) || identities?.has(agent.identity)) return true;
  return beneath.some((reach) => isBelow(folderOf(agent.files[0] ?? ''), reach));
}

/** Whether a change touches an agent: one of its files, or one that was its and is gone (spec 11, "Changed means more than touched"). */
export function isTouched(agent: Agent, changed: ReadonlySet<string>): boolean {
  if ([...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) => changed.has(file))) return true;
  // The identity begins with the folder, whose name may hold a `#` as well.
  const folder = agent.files.map(folderOf).find((one) => agent.identity === one || agent.identity.startsWith(`${one}#`)) ?? agent.identity;
  const stem = agent.identity === folder ? undefined : agent.identity.slice(folder.length + 1);
  const present = new Set(agent.files);
  return [...changed].some((file) => {
    if (present.has(file) || agentFolderOf(file) !== folder) return false;
    return stem === undefined || (isTraceFile(file) ? traceStemOf(file) : stemOf(file)) === stem;
  });
}

function unlisted(file: CardFile & { kind: 'governed' }): Finding {
  return findingAt('unlisted-agent', {
    at: topOf(file.governed.document),
    message: `${JSON.stringify(file.file)} belongs to no agent of the configuration, so its tools are not judged`,
    help: 'list its agent under "agents" in the configuration',
  });
}

/** Files that bear the name of a card and are none are told once, together, because a repository may hold many. */
function foreignNotice(files: readonly CardFile[]): string[] {
  const foreign = files.filter((file) => file.kind === 'foreign');
  if (foreign.length === 0) return [];
  const shown = foreign
    .slice(0, 5)
    .map((file) => file.file)
    .join(', ');
  return [
    `skipped ${foreign.length} ${foreign.length === 1 ? 'file that is' : 'files that are'} neither a card nor a policy: ${shown}${foreign.length > 5 ? ', …' : ''}`,
  ];
}
