import { type Finding, findingAt, findingIn, topOf } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';
import { isCard } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import type { ConfiguredAgent, Settings, ToolItem } from '../settings/settings.ts';
import { ownPolicy } from './compose.ts';
import { type CardFile, readCardFile } from './files.ts';
import { type AgentFiles, groupByFolder } from './group.ts';
import { cardMatcher, folderOf, isToolList, stemOf } from './patterns.ts';
import { readTools } from './tools.ts';

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
    const own = await configuredAgents(settings.agents, tree, settings, globalTools);
    findings.push(...own.findings, ...governed.map(unlisted));
    return { agents: own.agents, files: [...own.files, ...governed], findings, notices };
  }
  const folders = question.within && foldersOf(question.within);
  const toolLists = globalTools ? [] : files.filter((file) => isToolList(file) && (folders?.has(folderOf(file)) ?? true));
  const grouping = groupByFolder(
    governed.map((file) => file.governed),
    toolLists,
    broken.map((file) => file.file),
  );
  findings.push(...grouping.findings);
  for (const floor of grouping.floors)
    notices.push(`${floor} is of scope org: it is validated, and not composed with the agents beneath it`);
  const agents: Agent[] = [];
  for (const one of grouping.agents)
    agents.push(
      await assemble(
        one,
        one.toolLists.map((text) => ({ text })),
        tree,
        settings,
        globalTools,
      ),
    );
  return { agents, files: governed, findings, notices };
}

/** Reads the files that may be governed; those that the configuration lists are read with their agents. */
async function readCandidates(tree: Tree, settings: Settings, question: Question, files: readonly string[]): Promise<readonly CardFile[]> {
  const isCandidate = cardMatcher(settings.cards);
  const folders = question.within && foldersOf(question.within);
  const listed = new Set(settings.agents?.flatMap((agent) => [agent.card, agent.policy]));
  const candidates = files.filter((file) => {
    if (listed.has(file)) return false;
    if (question.named?.has(file)) return !isToolList(file);
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
  return [...changed].some((file) => !present.has(file) && folderOf(file) === folder && (stem === undefined || stemOf(file) === stem));
}

type ReadTools = Awaited<ReturnType<typeof readTools>>;

/** Reads the tools of an agent and puts it together; tools that are given for all agents win over its own (spec 8). */
async function assemble(
  files: AgentFiles,
  items: readonly ToolItem[],
  tree: Tree,
  settings: Settings,
  globalTools: ReadTools | undefined,
): Promise<Agent> {
  const { policy, findings } = ownPolicy(files.card, files.policy, settings.environmentDefaults);
  const tools = globalTools ?? (items.length > 0 ? await readTools(items, tree, settings.aliases) : undefined);
  const card = files.card?.card;
  return {
    name: files.name,
    identity: files.identity,
    ...(card && { card }),
    ...(policy && { policy }),
    ...(tools?.list && { tools: tools.list }),
    files: [files.card?.document.file, files.policy?.document.file, ...(tools?.files ?? [])].filter((file) => file !== undefined),
    findings: [...files.findings, ...findings, ...(tools?.findings ?? [])].map((finding) => ({ ...finding, agent: files.name })),
  };
}

/** Agents as the configuration lists them: every file that it names has to be there and be what it is named as. */
async function configuredAgents(
  configured: readonly ConfiguredAgent[],
  tree: Tree,
  settings: Settings,
  globalTools: ReadTools | undefined,
): Promise<{ agents: Agent[]; files: (CardFile & { kind: 'governed' })[]; findings: Finding[] }> {
  const agents: Agent[] = [];
  const files = new Map<string, CardFile & { kind: 'governed' }>();
  const findings: Finding[] = [];
  for (const one of configured) {
    const read = async (file: string | undefined, wanted: 'card' | 'policy'): Promise<Governed | undefined> => {
      if (file === undefined) return undefined;
      const result = await readCardFile(tree, file, { named: true });
      if (result.kind === 'governed') files.set(file, result);
      if (result.kind === 'governed' && isCard(result.governed.kind) === (wanted === 'card')) return result.governed;
      findings.push(...whyNot(result, one.name, wanted));
      return undefined;
    };
    const card = await read(one.card, 'card');
    const policy = await read(one.policy, 'policy');
    const named: AgentFiles = {
      name: one.name,
      identity: one.name,
      ...(card && { card }),
      ...(policy && { policy }),
      toolLists: [],
      findings: [],
    };
    const agent = await assemble(named, one.tools ?? [], tree, settings, globalTools);
    agents.push({ ...agent, files: [...new Set([...agent.files, ...[one.card, one.policy].filter((file) => file !== undefined)])] });
  }
  return { agents, files: [...files.values()], findings };
}

function whyNot(result: CardFile, agent: string, wanted: 'card' | 'policy'): readonly Finding[] {
  switch (result.kind) {
    case 'absent': {
      const rule = wanted === 'card' ? 'card-removed' : 'could-not-evaluate';
      return [
        findingIn(rule, result.file, `the ${wanted} ${JSON.stringify(result.file)} of the agent ${JSON.stringify(agent)} does not exist`, {
          help: 'put it back, or take the agent out of the configuration',
          agent,
        }),
      ];
    }
    case 'broken':
      return result.findings.map((finding) => ({ ...finding, agent }));
    case 'governed':
      return [
        findingAt(
          'configuration',
          {
            at: topOf(result.governed.document),
            message: `the configuration names this file as the ${wanted} of ${JSON.stringify(agent)}, and it is a ${isCard(result.governed.kind) ? 'card' : 'policy'}`,
          },
          agent,
        ),
      ];
    case 'foreign':
      return [
        findingIn(
          'unknown-kind',
          result.file,
          `the configuration names this file as the ${wanted} of ${JSON.stringify(agent)}: ${result.reason}`,
          { agent },
        ),
      ];
    default:
      return result satisfies never;
  }
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

function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files].map(folderOf));
}
