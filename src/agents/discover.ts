import { type Finding, findingAt, topOf } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { assemble, toolsOf } from './assemble.ts';
import { configuredAgents } from './configured.ts';
import { type CardFile, readCardFile } from './files.ts';
import { groupByFolder } from './group.ts';
import { agentFolderOf, cardMatcher, folderOf, isTemplate, isToolList, isTraceFile, stemOf, traceStemOf } from './patterns.ts';
import { readTools } from './tools.ts';
import { tracesOf } from './traces.ts';

/** What of a tree is looked at. */
export interface Question {
  /** Files that the change touches, former paths included; undefined when nothing is compared. */
  readonly changed?: ReadonlySet<string>;
  /** Look only at the folders of these files; undefined: at everything. */
  readonly within?: ReadonlySet<string>;
  /** Files named on the command line: each has to be a card, a policy or a tool list. */
  readonly named?: ReadonlySet<string>;
  /** Whether a file was of a kind at the base commit. */
  readonly wasGoverned?: (file: string) => Promise<boolean>;
  /** Called as work goes on, for the log. */
  readonly progress?: (done: number, total: number) => void;
}

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
  const read = await readCandidates(tree, settings, question, files);
  const governed = read.filter((file) => file.kind === 'governed');
  const broken = read.filter((file) => file.kind === 'broken');
  const findings: Finding[] = broken.flatMap((file) => file.findings);
  const notices = foreignNotice(read);
  const globalTools = settings.tools && (await readTools(settings.tools, tree, settings.aliases));
  if (settings.agents) {
    const own = await configuredAgents(settings.agents, { tree, settings, globalTools, files, touched: question.within ?? new Set() });
    findings.push(...own.findings, ...governed.map(unlisted));
    return { agents: own.agents, files: [...own.files, ...governed], findings, notices };
  }
  const folders = question.within && foldersOf(question.within);
  const isNear = (file: string): boolean => folders?.has(agentFolderOf(file)) ?? true;
  const toolLists = globalTools ? [] : files.filter((file) => isToolList(file) && isNear(file));
  const traceFiles = settings.traces ? [] : files.filter((file) => isTraceFile(file) && isNear(file));
  const grouping = groupByFolder(
    governed.map((file) => file.governed),
    { toolLists, traceFiles },
    broken.map((file) => file.file),
  );
  findings.push(...grouping.findings);
  notices.push(...grouping.floors.map(floorNotice));
  const of = question.within && sharesTraces(settings) ? await countAgents(tree, settings, files) : grouping.agents.length;
  const agents: Agent[] = [];
  for (const one of grouping.agents) {
    const own = one.toolLists.map((text) => ({ text }));
    const traces = tracesOf({ beside: one.traceFiles, of }, files, settings);
    agents.push(assemble(one, globalTools ?? (await toolsOf(own, tree, settings)), traces, settings));
  }
  // Without an agent nobody else tells what is wrong with the tools that are given for all.
  if (agents.length === 0) findings.push(...(globalTools?.findings ?? []));
  return { agents, files: governed, findings, notices };
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

/** Reads the files that may be governed; those that the configuration lists are read with their agents. */
async function readCandidates(tree: Tree, settings: Settings, question: Question, files: readonly string[]): Promise<readonly CardFile[]> {
  const isCandidate = cardMatcher(settings.cards);
  const folders = question.within && foldersOf(question.within);
  const listed = new Set(settings.agents?.flatMap((agent) => [agent.card, agent.policy]));
  const candidates = files.filter((file) => {
    if (listed.has(file)) return false;
    if (question.named?.has(file)) return !isToolList(file) && !isTraceFile(file);
    if (!isCandidate(file)) return false;
    // With configured agents a file of no agent is validated for its own sake, and so only when it is touched.
    if (settings.agents) return question.within?.has(file) ?? true;
    return folders?.has(folderOf(file)) ?? true;
  });
  const read: CardFile[] = [];
  for (const file of candidates) {
    const { changed, wasGoverned } = question;
    const asked = wasGoverned && changed?.has(file) ? { wasGoverned } : {};
    read.push(await readCardFile(tree, file, { named: settings.cards !== undefined || question.named?.has(file) === true, ...asked }));
    question.progress?.(read.length, candidates.length);
  }
  return read;
}

/** Whether a change touches an agent: one of its files, or one that was its and is gone (spec 11, "Changed means more than touched"). */
export function isTouched(agent: Agent, changed: ReadonlySet<string>): boolean {
  if (agent.files.some((file) => changed.has(file))) return true;
  const [folder, stem] = agent.identity.split('#');
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

function floorNotice(file: string): string {
  return isTemplate(file)
    ? `${file} is a template of the organisation: it is validated, and not composed with the agents`
    : `${file} is of scope org: it is validated, and not composed with the agents beneath it`;
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

function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files].map(agentFolderOf));
}
