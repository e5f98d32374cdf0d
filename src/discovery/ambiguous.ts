import { type Finding, type Fix, findingAt, findingIn, topOf } from '../finding/finding.ts';
import type { Governed } from '../model/governed.ts';
import {
  type FileRole,
  type ListedAgent,
  listingFix,
  ambiguousAgent as rule,
  type Unpairable,
} from '../rules/ambiguous-agent.ts';
import type { AgentFiles } from './agent-files.ts';
import { stemOf } from './patterns.ts';

/** A file that could belong to several agents in its folder, or to none. */
export interface Unpaired {
  /** The card or policy that was read, or the path of the tool list or trace file. */
  readonly file: Governed | string;
  readonly as: FileRole;
  readonly why: Unpairable;
}

/**
 * Creates the finding about a file that matches no agent or more than one. The suggested fix is a
 * configuration that assigns the file to an agent.
 */
export function ambiguousAgent(
  { file, as, why }: Unpaired,
  agents: readonly AgentFiles[],
): Finding {
  const path = typeof file === 'string' ? file : file.document.file;
  const words = rule.words.unpaired(path, as, why);
  const fix = configuration(path, as, agents);
  return typeof file === 'string'
    ? findingIn(rule, path, words, { fix })
    : findingAt(rule, { at: topOf(file.document), ...words, fix });
}

/**
 * Creates a configuration that lists the folder's agents and includes the file. If the file is a
 * card, it becomes a new agent. Any other file is assigned to the first agent without a file of
 * this kind.
 */
function configuration(path: string, as: FileRole, agents: readonly AgentFiles[]): Fix {
  const entries = agents.map(
    ({
      name,
      own: {
        card: [card],
        policy: [policy],
        access,
      },
      toolLists,
      traceFiles,
    }): ListedAgent => ({
      name,
      ...(card && { card: card.document.file }),
      ...(policy && { policy: policy.document.file }),
      ...(access.length > 0 && { access: access.map(({ document }) => document.file) }),
      ...(toolLists.length > 0 && { tools: toolLists }),
      ...(traceFiles.length > 0 && { traces: traceFiles }),
    }),
  );
  const taken = new Set(entries.map((entry) => entry.name));
  const candidate = as === 'card' ? undefined : entries.find((entry) => entry[as] === undefined);
  if (as === 'policy' && candidate) candidate.policy = path;
  else if (as === 'card' || as === 'policy')
    entries.push({ name: freeName(path, taken), [as]: path });
  else {
    const owner = candidate ?? entries[0];
    if (owner) owner[as] = [...(owner[as] ?? []), path];
  }
  return listingFix(entries, as);
}

function freeName(path: string, taken: ReadonlySet<string>): string {
  const wanted = stemOf(path) || 'other';
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
  return name;
}
