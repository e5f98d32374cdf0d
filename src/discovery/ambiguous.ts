import { type Finding, type Fix, findingAt, findingIn, topOf } from '../finding/finding.ts';
import type { Governed } from '../model/governed.ts';
import type { AgentFiles } from './group.ts';
import { stemOf } from './patterns.ts';

/** A file that pairs with none, or with several, of the agents of its folder. */
export interface Unpaired {
  /** A card or a policy as it was read, or the path of a tool list or of traces. */
  readonly file: Governed | string;
  readonly as: 'card' | 'policy' | 'tools' | 'traces';
  /** The end of the sentence that begins with the file. */
  readonly why: string;
}

/**
 * What is said of a file that cannot be paired, with the configuration that would settle it (spec
 * 2, "Agents").
 */
export function ambiguousAgent(
  { file, as, why }: Unpaired,
  agents: readonly AgentFiles[],
): Finding {
  const path = typeof file === 'string' ? file : file.document.file;
  const message = `${WORDS[as]}${JSON.stringify(path)} ${why}`;
  const help =
    'name the files of one agent alike (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml';
  const fix = configuration(path, as, agents);
  return typeof file === 'string'
    ? findingIn('ambiguous-agent', path, message, { help, fix })
    : findingAt('ambiguous-agent', { at: topOf(file.document), message, help, fix });
}

const WORDS: Readonly<Record<Unpaired['as'], string>> = {
  card: '',
  policy: '',
  tools: 'the tool list ',
  traces: 'the trace file ',
};

interface Entry {
  readonly name: string;
  card?: string;
  policy?: string;
  tools?: readonly string[];
  traces?: readonly string[];
}

/**
 * The agents of the folder as they are, and the file with the first of them that has none of its
 * kind.
 */
function configuration(path: string, as: Unpaired['as'], agents: readonly AgentFiles[]): Fix {
  const entries = agents.map(
    (agent): Entry => ({
      name: agent.name,
      ...(agent.card && { card: agent.card.document.file }),
      ...(agent.policy && { policy: agent.policy.document.file }),
      ...(agent.toolLists.length > 0 && { tools: agent.toolLists }),
      ...(agent.traceFiles.length > 0 && { traces: agent.traceFiles }),
    }),
  );
  const taken = new Set(entries.map((entry) => entry.name));
  const without = as === 'card' ? undefined : entries.find((entry) => entry[as] === undefined);
  if (as === 'tools' || as === 'traces') {
    const owner = without ?? entries[0];
    if (owner) owner[as] = [...(owner[as] ?? []), path];
  } else if (without) without.policy = path;
  else entries.push({ name: freeName(path, taken), [as]: path });
  const belongs =
    as === 'card' ? '' : `, with ${WORDS[as].trim() || 'the policy'} at the one that it belongs to`;
  return {
    title: `the agents, for .github/card-gate.yml${belongs}`,
    language: 'yaml',
    lines: ['agents:', ...entries.flatMap(linesOf)].join('\n'),
  };
}

function freeName(path: string, taken: ReadonlySet<string>): string {
  const wanted = stemOf(path) || 'other';
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
  return name;
}

function linesOf({ name, card, policy, tools, traces }: Entry): readonly string[] {
  return [
    `  - name: ${scalar(name)}`,
    ...(card === undefined ? [] : [`    card: ${scalar(card)}`]),
    ...(policy === undefined ? [] : [`    policy: ${scalar(policy)}`]),
    ...(tools === undefined ? [] : [`    tools: [${tools.map(scalar).join(', ')}]`]),
    ...(traces === undefined ? [] : [`    traces: { files: [${traces.map(scalar).join(', ')}] }`]),
  ];
}

/** A text as YAML reads it back: plain where it is plain, else in double quotes. */
function scalar(text: string): string {
  return /^[A-Za-z_.][\w./-]*$/.test(text) && !/^(?:true|false|null|\.+|\.inf|\.nan)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
