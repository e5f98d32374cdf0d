import { compareText, type Finding } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { assemble, toolsOf } from './assemble.ts';
import { type DiscoveryScope, listedFiles, nearnessOf, readCandidates } from './candidates.ts';
import { configuredAgents, readListed } from './configured.ts';
import type { CardFile } from './files.ts';
import { floorsFor, weakFloors } from './floors.ts';
import { type AgentFiles, groupByFolder } from './group.ts';
import { apartFrom, unlistedFiles, withoutListed } from './listed.ts';
import { allFiles, listFiles } from './listing.ts';
import {
  agentFolderOf,
  cardMatcher,
  excludeMatcher,
  folderOf,
  isBelow,
  isToolList,
  isTraceFile,
  stemOf,
  traceStemOf,
} from './patterns.ts';
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

/**
 * Finds the agents of a tree and reads their files
 * (docs/reference/files.md#how-files-become-agents).
 */
export async function discover(
  tree: Tree,
  settings: Settings,
  question: DiscoveryScope,
): Promise<Discovery> {
  const files = await filesOf(tree, settings);
  const {
    read,
    floors: ofTree,
    findings: ofFloors,
    files: floorFiles,
  } = await readWithFloors(tree, settings, question, files);
  const floors = [...ofTree, ...(question.floorsInForce ?? [])];
  // A floor that a change leaves alone is no news.
  const isAsked = ({ location: { file } }: Finding): boolean => question.within?.has(file) ?? true;
  const governed = read.filter((file) => file.kind === 'governed');
  const broken = read.filter((file) => file.kind === 'broken');
  const findings: Finding[] = [
    ...broken.flatMap((file) => file.findings),
    ...ofFloors,
    ...weakFloors(ofTree).filter(isAsked),
  ];
  const notices = [...foreignNotice(read), ...unheldFloors(governed, floors)];
  const globalTools = settings.tools && (await readTools(settings.tools, tree, settings.aliases));
  const exemptions = question.exemptions ?? [];
  const configured = settings.agents ?? [];
  const listed = await readListed(configured, tree);
  for (const notice of excludedAndListed(settings)) notices.push(notice);
  const isNear = nearnessOf(question);
  const isExcluded = excludeMatcher(settings.exclude);
  const isOpen = (file: string): boolean => settings.discover && isNear(file) && !isExcluded(file);
  const toolLists = globalTools ? [] : files.filter((file) => isToolList(file) && isOpen(file));
  const traceFiles = settings.traces
    ? []
    : files.filter((file) => isTraceFile(file) && isOpen(file));
  const grouping = settings.discover
    ? groupByFolder(
        [...governedOf([...listed.values()]), ...governedOf(read)],
        { toolLists, traceFiles },
        broken.map((file) => file.file),
      )
    : { agents: [], findings: [] };
  const found = apartFrom(configured, withoutListed(grouping.agents, configured));
  const counted =
    question.within && sharesTraces(settings)
      ? await countAgents(tree, settings, files)
      : found.length;
  const count = configured.length + counted;
  const taken = new Set(found.flatMap((one) => [...one.toolLists, ...one.traceFiles]));
  const own = await configuredAgents(configured, {
    tree,
    settings,
    globalTools,
    files,
    listed,
    free: files.filter((file) => !taken.has(file)),
    count,
    touched: question.within ?? new Set<string>(),
    floors,
    exemptions,
  });
  const agents: Agent[] = [...own.agents];
  for (const one of found) {
    const lists = one.toolLists.map((text) => ({ text }));
    const traces = tracesOf({ beside: one.traceFiles, of: count }, files, settings);
    const tools = globalTools ?? (await toolsOf(lists, tree, settings));
    const held = floorsFor(folderOfAgent(one), [], floors);
    agents.push(assemble({ files: one, tools, traces, floors: held, exemptions }, settings));
  }
  // What a listing settles is not in doubt, whatever the names of the files say.
  const settled = new Set(own.agents.flatMap((agent) => agent.files));
  const folders = new Set(found.map(folderOfAgent));
  const isInDoubt = ({ location: { file } }: Finding): boolean =>
    !settled.has(file) && folders.has(agentFolderOf(file));
  for (const finding of own.findings) findings.push(finding);
  for (const finding of grouping.findings)
    if (configured.length === 0 || isInDoubt(finding)) findings.push(finding);
  const doubted = new Set(findings.map(({ location: { file } }) => file));
  for (const finding of unlistedFiles(governed, { grouping, found, doubted }, settings))
    if (isAsked(finding)) findings.push(finding);
  // Without an agent nobody else tells what is wrong with the tools that are given for all.
  if (agents.length === 0)
    for (const finding of globalTools?.findings ?? []) findings.push(finding);
  return { agents, files: [...own.files, ...governed, ...floorFiles], findings, notices };
}

function folderOfAgent({ card, policy }: AgentFiles): string {
  return folderOf((card ?? policy)!.document.file);
}

/**
 * Every file of a tree, those that are found by their names also where they are reached through a
 * link to a folder.
 */
async function filesOf(tree: Tree, settings: Settings): Promise<readonly string[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const own = await allFiles(tree);
  const wanted = await listFiles(
    tree,
    (file) => isCandidate(file) || isToolList(file) || isTraceFile(file),
  );
  const known = new Set(own);
  const detours = wanted.filter((file) => !known.has(file));
  return detours.length === 0 ? own : [...own, ...detours].sort(compareText);
}

/** Whether traces or an id are given for all agents, so that it matters how many there are. */
function sharesTraces(settings: Settings): boolean {
  return settings.traces !== undefined || settings.agentId !== undefined;
}

/** How many agents are discovered in the whole tree, also where only some are looked at. */
async function countAgents(
  tree: Tree,
  settings: Settings,
  files: readonly string[],
): Promise<number> {
  if (!settings.discover) return 0;
  const listed = await readListed(settings.agents ?? [], tree);
  const read = await readCandidates(tree, settings, {}, files);
  const { agents } = groupByFolder([...governedOf([...listed.values()]), ...governedOf(read)], {
    toolLists: [],
    traceFiles: [],
  });
  return withoutListed(agents, settings.agents ?? []).length;
}

function governedOf(read: readonly CardFile[]): readonly Governed[] {
  return read.flatMap((file) => (file.kind === 'governed' ? [file.governed] : []));
}

/**
 * Files at excluded paths that the configuration lists are checked, and that has to be known to
 * whoever wrote the pattern.
 */
function excludedAndListed(settings: Settings): readonly string[] {
  const isExcluded = excludeMatcher(settings.exclude);
  return [...listedFiles(settings)]
    .filter((file) => file !== undefined && isExcluded(file))
    .map(
      (file) =>
        `${file} is checked although "exclude" leaves its path out, because the configuration names it`,
    );
}

/** Whether an agent is to be judged: a change touches it, or a floor that it lies beneath. */
export function isConcerned(
  agent: Agent,
  { within, beneath = [], identities }: DiscoveryScope,
): boolean {
  if (within === undefined || isTouched(agent, within) || identities?.has(agent.identity))
    return true;
  return beneath.some((reach) => isBelow(folderOf(agent.files[0] ?? ''), reach));
}

/**
 * Whether a change touches an agent: one of its files, or one that was its and is gone
 * (docs/reference/files.md#how-files-become-agents).
 */
export function isTouched(agent: Agent, changed: ReadonlySet<string>): boolean {
  if (
    [...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) =>
      changed.has(file),
    )
  )
    return true;
  // The identity begins with the folder, whose name may hold a `#` as well.
  const folder =
    agent.files
      .map(folderOf)
      .find((one) => agent.identity === one || agent.identity.startsWith(`${one}#`)) ??
    agent.identity;
  const stem = agent.identity === folder ? undefined : agent.identity.slice(folder.length + 1);
  const present = new Set(agent.files);
  return [...changed].some((file) => {
    if (present.has(file) || agentFolderOf(file) !== folder) return false;
    return stem === undefined || (isTraceFile(file) ? traceStemOf(file) : stemOf(file)) === stem;
  });
}

/**
 * Files that bear the name of a card and are none are told once, together, because a repository may
 * hold many.
 */
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
