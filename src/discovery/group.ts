import { compareText, type Finding } from '../finding/finding.ts';
import type { Governed } from '../model/governed.ts';
import { isCard } from '../model/governed.ts';
import { ambiguousAgent, type Unpaired } from './ambiguous.ts';
import { isFloor } from './floors.ts';
import { agentFolderOf, folderOf, stemOf, traceStemOf } from './patterns.ts';

/** The files of one agent by convention, before its tools are read. */
export interface AgentFiles {
  readonly name: string;
  readonly identity: string;
  readonly card?: Governed;
  readonly policy?: Governed;
  readonly toolLists: readonly string[];
  readonly traceFiles: readonly string[];
  readonly findings: readonly Finding[];
}

/** Paths of the files that lie with agents and are no cards and no policies. */
export interface Beside {
  readonly toolLists: readonly string[];
  readonly traceFiles: readonly string[];
}

/** What pairing came to: agents, and what pairs with none of them. */
export interface Grouping {
  readonly agents: readonly AgentFiles[];
  readonly findings: readonly Finding[];
}

/**
 * Pairs governed files by folder (docs/reference/files.md#several-agents-in-one-folder): a folder
 * with one card is one agent with all that lies in it; with several, files pair by stem. What pairs
 * with none or several is a finding that shows the configuration to write.
 */
export function groupByFolder(
  governed: readonly Governed[],
  beside: Beside,
  broken: readonly string[] = [],
): Grouping {
  const folders = new Map<string, Governed[]>();
  for (const file of governed) {
    // Templates and policies of scope org bind other agents and are none themselves.
    if (isFloor(file)) continue;
    const folder = folderOf(file.document.file);
    const others = folders.get(folder);
    if (others) others.push(file);
    else folders.set(folder, [file]);
  }
  const agents: AgentFiles[] = [];
  const findings: Finding[] = [];
  for (const [folder, files] of [...folders].sort(([a], [b]) => compareText(a, b))) {
    const here: Beside = {
      toolLists: beside.toolLists.filter((file) => folderOf(file) === folder),
      traceFiles: beside.traceFiles.filter((file) => agentFolderOf(file) === folder),
    };
    const missing = broken.filter((file) => folderOf(file) === folder);
    const grouped = groupFolder(folder, files, here, missing);
    for (const agent of grouped.agents) agents.push(agent);
    for (const finding of grouped.findings) findings.push(finding);
  }
  return { agents: distinctNames(agents), findings };
}

function groupFolder(
  folder: string,
  files: readonly Governed[],
  beside: Beside,
  broken: readonly string[],
): { agents: AgentFiles[]; findings: Finding[] } {
  const cards = files.filter((file) => isCard(file.kind));
  const policies = files.filter((file) => file.kind === 'policy');
  const label = folder === '' ? 'root' : folder.slice(folder.lastIndexOf('/') + 1);
  if (cards.length <= 1 && policies.length <= 1 && !folder.startsWith('.mnemom/agents')) {
    const [card] = cards;
    const [policy] = policies;
    // A card that does not load may be the one that the policy belongs to; the policy is then
    // judged alone and the gate fails for the card.
    return {
      agents: [
        {
          name: label,
          identity: folder,
          ...(card && { card }),
          ...(policy && { policy }),
          ...beside,
          findings: [],
        },
      ],
      findings: [],
    };
  }
  return groupByStem(folder, label, cards, policies, beside, broken);
}

interface Group {
  readonly card?: Governed;
  readonly policies: Governed[];
  readonly lists: string[];
  readonly traces: string[];
}

function groupByStem(
  folder: string,
  label: string,
  cards: readonly Governed[],
  policies: readonly Governed[],
  beside: Beside,
  broken: readonly string[],
): { agents: AgentFiles[]; findings: Finding[] } {
  const unpaired: Unpaired[] = [];
  const groups = new Map<string, Group>();
  const as = cards.length > 0 ? 'card' : 'policy';
  for (const anchor of cards.length > 0 ? cards : policies) {
    const stem = stemOf(anchor.document.file);
    const known = groups.get(stem);
    if (known === undefined)
      groups.set(stem, {
        ...(as === 'card' && { card: anchor }),
        policies: as === 'card' ? [] : [anchor],
        lists: [],
        traces: [],
      });
    else {
      const first = (known.card ?? known.policies[0])!.document.file;
      unpaired.push({
        file: anchor,
        as,
        why: { kind: 'same-name', other: first },
      });
    }
  }
  const only = cards.length === 1 ? [...groups.values()][0] : undefined;
  if (as === 'card') {
    for (const policy of policies) {
      const stem = stemOf(policy.document.file);
      const group = groups.get(stem) ?? (policies.length === 1 ? only : undefined);
      const [first] = group?.policies ?? [];
      if (first) {
        const second = { agent: stem || label, first: first.document.file };
        unpaired.push({ file: policy, as: 'policy', why: { kind: 'second-policy', ...second } });
      } else if (group) group.policies.push(policy);
      // The card that it pairs with may be one that does not load, which is reported already.
      else if (!broken.some((file) => stemOf(file) === stem)) {
        const why: Unpaired['why'] =
          cards.length === 1
            ? { kind: 'policies-of-one-card', policies: policies.length }
            : { kind: 'no-card', cards: cards.length };
        unpaired.push({ file: policy, as: 'policy', why });
      }
    }
  }
  const pair = (file: string, stem: string, kind: 'tools' | 'traces'): void => {
    const group = groups.get(stem) ?? only;
    if (group) group[kind === 'tools' ? 'lists' : 'traces'].push(file);
    else if (!broken.some((one) => stemOf(one) === stem))
      unpaired.push({
        file,
        as: kind,
        why: { kind: 'no-agent', agents: groups.size },
      });
  };
  for (const list of beside.toolLists) pair(list, stemOf(list), 'tools');
  for (const file of beside.traceFiles) pair(file, traceStemOf(file), 'traces');
  const agents = [...groups].map(
    ([
      stem,
      {
        card,
        policies: [policy],
        lists: toolLists,
        traces: traceFiles,
      },
    ]): AgentFiles => ({
      name: stem || label,
      identity: stem === '' ? folder : `${folder}#${stem}`,
      ...(card && { card }),
      ...(policy && { policy }),
      toolLists,
      traceFiles,
      findings: [],
    }),
  );
  return { agents, findings: unpaired.map((one) => ambiguousAgent(one, agents)) };
}

/** Agents of the same name are told apart by their whole path. */
function distinctNames(agents: readonly AgentFiles[]): readonly AgentFiles[] {
  const byPath = renamed(agents, (agent) => pathName(agent.identity));
  // The file `x/b.card.yaml` and the folder `x/b` have one path between them.
  return renamed(byPath, (agent) => agent.identity);
}

function renamed(
  agents: readonly AgentFiles[],
  name: (agent: AgentFiles) => string,
): readonly AgentFiles[] {
  const counts = new Map<string, number>();
  for (const agent of agents) counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
  return agents.map((agent) =>
    counts.get(agent.name)! > 1 ? { ...agent, name: name(agent) } : agent,
  );
}

function pathName(identity: string): string {
  if (identity === '') return '.';
  return identity.startsWith('#') ? `./${identity.slice(1)}` : identity.replace('#', '/');
}
