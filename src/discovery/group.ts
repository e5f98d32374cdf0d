import { groupBy } from '../document/group-by.ts';
import { compareText, type Finding } from '../finding/finding.ts';
import {
  byPart,
  type FilesByPart,
  type Governed,
  PART_NAMES,
  PARTS,
  type Part,
} from '../model/governed.ts';
import type { AgentFiles } from './agent-files.ts';
import { ambiguousAgent, type Unpaired } from './ambiguous.ts';
import { isFloor } from './floors.ts';
import { agentFolderOf, folderOf, stemOf, traceStemOf } from './patterns.ts';

/** The paths of tool lists and trace files in the agents' folders. */
interface Neighbours {
  readonly toolLists: readonly string[];
  readonly traceFiles: readonly string[];
}

/** Agents formed from files, with findings about files that match no agent or more than one. */
export interface Grouping {
  readonly agents: readonly AgentFiles[];
  readonly findings: readonly Finding[];
}

/**
 * Groups cards, policies and access lists into agents by folder
 * (docs/reference/files.md#several-agents-in-one-folder). In a folder with one card, all files
 * belong to one agent. In a folder with several cards, files with the same stem belong to one
 * agent. If a file matches no agent or more than one, a finding suggests a configuration that
 * assigns the file to an agent.
 */
export function groupByFolder(
  governed: readonly Governed[],
  neighbours: Neighbours,
  broken: readonly string[] = [],
): Grouping {
  const folders = new Map<string, Governed[]>();
  for (const file of governed) {
    // Templates and files with scope `org` are floors rather than parts of agents.
    if (isFloor(file)) continue;
    const folder = folderOf(file.document.file);
    const siblings = folders.get(folder);
    if (siblings) siblings.push(file);
    else folders.set(folder, [file]);
  }
  const toolLists = groupBy(neighbours.toolLists, folderOf);
  const traceFiles = groupBy(neighbours.traceFiles, agentFolderOf);
  const missing = groupBy(broken, folderOf);
  const agents: AgentFiles[] = [];
  const findings: Finding[] = [];
  for (const [folder, files] of [...folders].sort(([a], [b]) => compareText(a, b))) {
    const here: Neighbours = {
      toolLists: toolLists.get(folder) ?? [],
      traceFiles: traceFiles.get(folder) ?? [],
    };
    const grouped = groupFolder(folder, files, here, missing.get(folder) ?? []);
    for (const agent of grouped.agents) agents.push(agent);
    for (const finding of grouped.findings) findings.push(finding);
  }
  return { agents: distinctNames(agents), findings };
}

function groupFolder(
  folder: string,
  files: readonly Governed[],
  neighbours: Neighbours,
  broken: readonly string[],
): { agents: AgentFiles[]; findings: Finding[] } {
  const parts = byPart(files);
  const access = parts.access.toSorted((a, b) => compareText(a.document.file, b.document.file));
  const own: FilesByPart = { ...parts, access };
  const { card: cards, policy: policies } = own;
  const label = labelOf(folder);
  const isOneAgent =
    cards.length <= 1 &&
    policies.length <= 1 &&
    (cards.length + policies.length > 0 || access.length <= 1);
  if (isOneAgent && !folder.startsWith('.mnemom/agents')) {
    // The policy may belong to a card that cannot be parsed. The policy is then evaluated alone,
    // and the broken card fails the check.
    return {
      agents: [
        {
          name: label,
          identity: folder,
          own,
          ...neighbours,
          findings: [],
        },
      ],
      findings: [],
    };
  }
  return groupByStem(folder, label, own, neighbours, broken);
}

/** Returns the agent name derived from a folder. */
export function labelOf(folder: string): string {
  const label = folder.slice(folder.lastIndexOf('/') + 1);
  return /^\.{0,2}$/.test(label) ? 'root' : label;
}

/** The files in one folder that have the same name stem, and therefore belong to one agent. */
interface Group {
  readonly own: Readonly<Record<Part, Governed[]>>;
  readonly toolLists: string[];
  readonly traceFiles: string[];
}

/** Groups a folder's files by name stem. */
function groupByStem(
  folder: string,
  label: string,
  own: FilesByPart,
  neighbours: Neighbours,
  broken: readonly string[],
): { agents: AgentFiles[]; findings: Finding[] } {
  const { card: cards, policy: policies, access } = own;
  const brokenStems = new Set(broken.map(stemOf));
  const anchors = PART_NAMES.map((part) => own[part]).find(({ length }) => length > 0);
  const { groups, unpaired } = groupsOf(anchors ?? []);
  const onlyGroup = cards.length === 1 ? [...groups.values()][0] : undefined;
  if (cards.length > 0)
    for (const file of addPolicies(groups, cards, policies, label, brokenStems))
      unpaired.push(file);
  if (cards.length + policies.length > 0)
    for (const list of access) {
      const stem = stemOf(list.document.file);
      const group = groups.get(stem) ?? onlyGroup;
      if (group) group.own.access.push(list);
      else if (!brokenStems.has(stem))
        unpaired.push({ file: list, as: 'access', why: { kind: 'no-agent', agents: groups.size } });
    }
  const add = (file: string, stem: string, kind: 'tools' | 'traces'): void => {
    const group = groups.get(stem) ?? onlyGroup;
    if (group) group[kind === 'tools' ? 'toolLists' : 'traceFiles'].push(file);
    else if (!brokenStems.has(stem))
      unpaired.push({ file, as: kind, why: { kind: 'no-agent', agents: groups.size } });
  };
  for (const file of neighbours.toolLists) add(file, stemOf(file), 'tools');
  for (const file of neighbours.traceFiles) add(file, traceStemOf(file), 'traces');
  const agents = [...groups].map(([stem, group]) => agentOf(folder, label, stem, group));
  return { agents, findings: unpaired.map((file) => ambiguousAgent(file, agents)) };
}

/** Creates a group for each stem among the given files, which must all be of the same kind. */
function groupsOf(anchors: readonly Governed[]): {
  readonly groups: Map<string, Group>;
  readonly unpaired: Unpaired[];
} {
  const unpaired: Unpaired[] = [];
  const groups = new Map<string, Group>();
  const firstOf = new Map<string, string>();
  for (const anchor of anchors) {
    const { file } = anchor.document;
    const stem = stemOf(file);
    const as = anchor.part;
    const first = firstOf.get(stem);
    const known = PARTS[as].isList ? groups.get(stem) : undefined;
    if (known) known.own[as].push(anchor);
    else if (first !== undefined) {
      unpaired.push({ file: anchor, as, why: { kind: 'same-name', other: first } });
    }
    if (first !== undefined) continue;
    firstOf.set(stem, file);
    groups.set(stem, { own: byPart([anchor]), toolLists: [], traceFiles: [] });
  }
  return { groups, unpaired };
}

/**
 * Adds each policy to the group with the same stem or, if there is only one card, to that card's
 * group. Returns the policies that match no group.
 */
function addPolicies(
  groups: ReadonlyMap<string, Group>,
  cards: readonly Governed[],
  policies: readonly Governed[],
  label: string,
  brokenStems: ReadonlySet<string>,
): readonly Unpaired[] {
  const onlyGroup = cards.length === 1 ? [...groups.values()][0] : undefined;
  const unpaired: Unpaired[] = [];
  for (const policy of policies) {
    const stem = stemOf(policy.document.file);
    const group = groups.get(stem) ?? (policies.length === 1 ? onlyGroup : undefined);
    const [first] = group?.own.policy ?? [];
    if (first) {
      const second = { agent: stem || label, first: first.document.file };
      unpaired.push({ file: policy, as: 'policy', why: { kind: 'second-policy', ...second } });
    } else if (group) group.own.policy.push(policy);
    // The policy may belong to a card that cannot be parsed and has already been reported.
    else if (!brokenStems.has(stem)) {
      const why: Unpaired['why'] =
        cards.length === 1
          ? { kind: 'policies-of-one-card', policies: policies.length }
          : { kind: 'no-card', cards: cards.length };
      unpaired.push({ file: policy, as: 'policy', why });
    }
  }
  return unpaired;
}

function agentOf(folder: string, label: string, stem: string, group: Group): AgentFiles {
  return {
    name: stem || label,
    identity: stem === '' ? folder : `${folder}#${stem}`,
    ...group,
    findings: [],
  };
}

/** Makes agents' names unique. Agents that share a name are renamed after their whole path. */
function distinctNames(agents: readonly AgentFiles[]): readonly AgentFiles[] {
  const byPath = renamed(agents, (agent) => pathName(agent.identity));
  // If some names are still equal, identities are used instead. For example, the file
  // `x/b.card.yaml` and the folder `x/b` have the same path name.
  return renamed(byPath, (agent) => agent.identity);
}

function renamed(
  agents: readonly AgentFiles[],
  name: (agent: AgentFiles) => string,
): readonly AgentFiles[] {
  const counts = new Map<string, number>();
  for (const agent of agents) counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
  return agents.map((agent) =>
    (counts.get(agent.name) ?? 0) > 1 ? { ...agent, name: name(agent) } : agent,
  );
}

function pathName(identity: string): string {
  if (identity === '') return '.';
  return identity.startsWith('#') ? `./${identity.slice(1)}` : identity.replace('#', '/');
}
