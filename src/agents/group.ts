import { compareText, type Finding, findingAt, findingIn, topOf } from '../finding/finding.ts';
import type { Governed } from '../model/governed.ts';
import { isCard } from '../model/governed.ts';
import { folderOf, isTemplate, stemOf } from './patterns.ts';

/** The files of one agent by convention, before its tools are read. */
export interface AgentFiles {
  readonly name: string;
  readonly identity: string;
  readonly card?: Governed;
  readonly policy?: Governed;
  readonly toolLists: readonly string[];
  readonly findings: readonly Finding[];
}

/** What pairing came to: agents, and what pairs with none of them. */
export interface Grouping {
  readonly agents: readonly AgentFiles[];
  readonly findings: readonly Finding[];
  /** Policies of scope org: they bind other agents and are none themselves. */
  readonly floors: readonly string[];
}

/**
 * Pairs governed files by folder (spec 2, "Agents"): a folder with one card is one agent with all that lies in it;
 * with several, files pair by stem. What pairs with none or several is a finding that shows the configuration to write.
 */
export function groupByFolder(governed: readonly Governed[], toolLists: readonly string[], broken: readonly string[] = []): Grouping {
  const floors: string[] = [];
  const folders = new Map<string, Governed[]>();
  for (const file of governed) {
    const path = file.document.file;
    if (isTemplate(path)) continue;
    if (file.kind === 'policy' && file.policy?.scope === 'org') {
      floors.push(path);
      continue;
    }
    const folder = folderOf(path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const agents: AgentFiles[] = [];
  const findings: Finding[] = [];
  for (const [folder, files] of [...folders].sort(([a], [b]) => compareText(a, b))) {
    const lists = toolLists.filter((file) => folderOf(file) === folder);
    const missing = broken.filter((file) => folderOf(file) === folder);
    const grouped = groupFolder(folder, files, lists, missing);
    agents.push(...grouped.agents);
    findings.push(...grouped.findings);
  }
  return { agents: distinctNames(agents), findings, floors };
}

function groupFolder(
  folder: string,
  files: readonly Governed[],
  lists: readonly string[],
  broken: readonly string[],
): { agents: AgentFiles[]; findings: Finding[] } {
  const cards = files.filter((file) => isCard(file.kind));
  const policies = files.filter((file) => file.kind === 'policy');
  const label = folder === '' ? 'root' : folder.slice(folder.lastIndexOf('/') + 1);
  if (cards.length <= 1 && policies.length <= 1 && !folder.startsWith('.mnemom/agents')) {
    const [card] = cards;
    const [policy] = policies;
    // A card that does not load may be the one that the policy belongs to; the policy is then judged alone and the gate fails for the card.
    return {
      agents: [{ name: label, identity: folder, ...(card && { card }), ...(policy && { policy }), toolLists: lists, findings: [] }],
      findings: [],
    };
  }
  return groupByStem(folder, label, cards, policies, lists, broken);
}

function groupByStem(
  folder: string,
  label: string,
  cards: readonly Governed[],
  policies: readonly Governed[],
  lists: readonly string[],
  broken: readonly string[],
): { agents: AgentFiles[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const stems = new Map<string, { card?: Governed; policies: Governed[]; lists: string[] }>();
  const anchors = cards.length > 0 ? cards : policies;
  for (const anchor of anchors) {
    const stem = stemOf(anchor.document.file);
    const known = stems.get(stem);
    if (known) {
      findings.push(
        ambiguous(anchor, `shares its name with ${JSON.stringify((known.card ?? known.policies[0])!.document.file)} in the same folder`),
      );
    } else stems.set(stem, cards.length > 0 ? { card: anchor, policies: [], lists: [] } : { policies: [anchor], lists: [] });
  }
  const only = cards.length === 1 ? stems.get(stemOf(cards[0]!.document.file)) : undefined;
  if (cards.length > 0) {
    for (const policy of policies) {
      const group = stems.get(stemOf(policy.document.file)) ?? (only && policies.length === 1 ? only : undefined);
      if (group) group.policies.push(policy);
      else if (!broken.some((file) => stemOf(file) === stemOf(policy.document.file)))
        findings.push(ambiguous(policy, `pairs with none of the ${cards.length === 1 ? 'agents' : `${cards.length} cards`} in its folder`));
    }
  }
  for (const list of lists) {
    const group = stems.get(stemOf(list)) ?? only;
    if (group) group.lists.push(list);
    else {
      findings.push(
        findingIn(
          'ambiguous-agent',
          list,
          `the tool list ${JSON.stringify(list)} pairs with none of the ${stems.size} agents in its folder`,
          {
            help: `name it after its agent, such as ${JSON.stringify(`${[...stems.keys()][0] ?? 'agent'}.tools.json`)}, or list the agents in .github/card-gate.yml`,
          },
        ),
      );
    }
  }
  const agents: AgentFiles[] = [];
  for (const [stem, group] of stems) {
    const [policy, ...more] = group.policies;
    for (const other of more)
      findings.push(
        ambiguous(
          other,
          `is the second policy of the agent ${JSON.stringify(stem || label)}, after ${JSON.stringify(policy!.document.file)}`,
        ),
      );
    agents.push({
      name: stem || label,
      identity: stem === '' ? folder : `${folder}#${stem}`,
      ...(group.card && { card: group.card }),
      ...(policy && { policy }),
      toolLists: group.lists,
      findings: [],
    });
  }
  return { agents, findings };
}

function ambiguous(file: Governed, why: string): Finding {
  const path = file.document.file;
  return findingAt('ambiguous-agent', {
    at: topOf(file.document),
    message: `${JSON.stringify(path)} ${why}`,
    help: 'name the files of one agent alike (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml',
    fix: {
      title: 'the agents, for .github/card-gate.yml',
      language: 'yaml',
      lines: `agents:\n  - name: ${stemOf(path) || 'my-agent'}\n    card: ${isCard(file.kind) ? path : `${folderOf(path) ? `${folderOf(path)}/` : ''}card.yaml`}\n    policy: ${isCard(file.kind) ? `${folderOf(path) ? `${folderOf(path)}/` : ''}policy.yaml` : path}`,
    },
  });
}

/** Two folders of the same name are told apart by their whole path. */
function distinctNames(agents: readonly AgentFiles[]): readonly AgentFiles[] {
  const counts = new Map<string, number>();
  for (const agent of agents) counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
  return agents.map((agent) => (counts.get(agent.name)! > 1 ? { ...agent, name: agent.identity.replace('#', '/') || agent.name } : agent));
}
