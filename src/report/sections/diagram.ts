import type { ToolDecision } from '../../evaluation/names-evaluation.ts';
import type { Capability } from '../../model/policy.ts';
import type { AgentReport, Report } from '../report.ts';
import type { Part } from '../writing/budget.ts';
import { cut, fenced, inline, mermaidLabel } from '../writing/escape.ts';
import { counted, MAX_NAME_LENGTH, type Noun, TOOLS } from '../writing/words.ts';
import { worstFirst } from './agents-table.ts';

/** The maximum number of nodes. Larger diagrams are hard to read. */
const MAX_NODES = 40;
/** The maximum length of a label, in characters. */
const MAX_LABEL_LENGTH = 48;
/** The maximum number of diagrams. A browser loads each diagram in a separate frame. */
const MAX_DIAGRAMS = 5;

const DIAGRAMS: Noun = ['diagram', 'diagrams'];

/**
 * Renders diagrams of agents, capabilities and tools. Diagrams that would be too large are omitted.
 */
export function diagramParts(report: Report, rank: number): readonly Part[] {
  const drawn = worstFirst(report.agents).flatMap((agent) => {
    const source = diagramOf(agent);
    return source === undefined ? [] : [{ agent, source }];
  });
  return drawn.slice(0, MAX_DIAGRAMS).map(({ agent, source }): Part => {
    const open = `<details><summary>Diagram of ${inline(cut(agent.agent.name, MAX_NAME_LENGTH))}: which capability maps which tool${source.includes('classDef') ? '; violations are outlined in red' : ''}</summary>\n\n`;
    return {
      kind: 'items',
      rank,
      open,
      items: [{ weight: 1, forms: [() => `${fenced(source, 'mermaid')}\n`] }],
      close: '\n</details>\n\n',
      noun: DIAGRAMS,
    };
  });
}

/**
 * Returns the Mermaid source of an agent's diagram. If there are many tools, they are counted
 * instead of named. Returns undefined if the diagram would be empty or still too large.
 */
export function diagramOf({ agent, evaluation }: AgentReport): string | undefined {
  if (!agent.policy || !evaluation?.governed || evaluation.decisions.length === 0) return undefined;
  const branches = new Map<Capability | undefined, ToolDecision[]>(
    agent.policy?.capabilities.map((capability) => [capability, []]),
  );
  for (const decision of evaluation.decisions) {
    const branch = branches.get(decision.capability);
    if (branch) branch.push(decision);
    else branches.set(decision.capability, [decision]);
  }
  const bad = new Set(evaluation.violations.map((violation) => violation.decision));
  return draw(agent.name, branches, bad, 'named') ?? draw(agent.name, branches, bad, 'counted');
}

type Branches = ReadonlyMap<Capability | undefined, readonly ToolDecision[]>;

function draw(
  agent: string,
  branches: Branches,
  bad: ReadonlySet<ToolDecision | undefined>,
  tools: 'named' | 'counted',
): string | undefined {
  const lines = ['flowchart LR', `  agent["${label(agent)}"]`];
  const red: string[] = [];
  let nodes = 1;
  let branch = 0;
  for (const [capability, decisions] of branches) {
    const from = `c${branch}`;
    branch += 1;
    nodes += 1;
    lines.push(
      `  agent ${capability ? '-->' : '-.->'} ${from}["${capability ? label(capability.name) : 'no capability'}"]`,
    );
    for (const [index, leaf] of leaves(decisions, bad, tools).entries()) {
      nodes += 1;
      if (nodes >= MAX_NODES) return undefined;
      const to = `${from}t${index}`;
      lines.push(`  ${from} ${capability ? '-->' : '-.->'} ${to}["${leaf.text}"]`);
      if (leaf.bad) red.push(to);
    }
  }
  if (nodes >= MAX_NODES) return undefined;
  if (red.length > 0)
    lines.push(
      '  classDef violation stroke:#d1242f,stroke-width:3px',
      `  class ${red.join(',')} violation`,
    );
  return lines.join('\n');
}

function leaves(
  decisions: readonly ToolDecision[],
  bad: ReadonlySet<ToolDecision | undefined>,
  tools: 'named' | 'counted',
): readonly { text: string; bad: boolean }[] {
  if (tools === 'named')
    return decisions.map((decision) => ({
      text: label(decision.tool.canonical),
      bad: bad.has(decision),
    }));
  const lists = [
    decisions.filter((decision) => !bad.has(decision)),
    decisions.filter((decision) => bad.has(decision)),
  ] as const;
  return lists.flatMap((list, index) =>
    list.length === 0
      ? []
      : [
          {
            text: `${counted(list.length, TOOLS)}${index === 1 ? ' in violation' : ''}`,
            bad: index === 1,
          },
        ],
  );
}

function label(text: string): string {
  return mermaidLabel(cut(text, MAX_LABEL_LENGTH));
}
