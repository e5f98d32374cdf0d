import { type Fix, wording } from '../finding/finding.ts';
import { counted, quotedWhole } from '../finding/words.ts';
import { yamlEntry } from '../finding/yaml.ts';
import type { Part } from '../model/governed.ts';
import type { WordedRule } from './rule.ts';

/** The role of an agent's file: a part such as the card, a tool list (`tools`) or `traces`. */
export type FileRole = Part | 'tools' | 'traces';

/** The reason why a file could not be assigned to an agent. */
export type Unpairable =
  | { readonly kind: 'same-name'; readonly other: string }
  | { readonly kind: 'no-agent' | 'several-agents'; readonly agents: number }
  | { readonly kind: 'no-card'; readonly cards: number }
  | { readonly kind: 'second-policy'; readonly agent: string; readonly first: string }
  /** There are several policies next to a single card, and none has the same name as the card. */
  | { readonly kind: 'policies-of-one-card'; readonly policies: number };

/** The words before a file's path in messages. Empty for a card or policy. */
const ROLES: Readonly<Record<FileRole, string>> = {
  card: '',
  policy: '',
  access: 'the access list ',
  tools: 'the tool list ',
  traces: 'the trace file ',
};

const words = wording({
  unpaired: (file: string, as: FileRole, why: Unpairable) => ({
    message: `${ROLES[as]}${quotedWhole(file)} ${whyText(why)}`,
    help: 'give the files of one agent the same base name (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml',
  }),
  /** The message for a tool list in a folder whose agents are listed in the configuration. */
  unlisted: (file: string, why: Unpairable) => ({
    message: `the tool list ${quotedWhole(file)} ${whyText(why)}`,
    help: 'list the file under its agent\'s "tools"',
  }),
});

function whyText(why: Unpairable): string {
  switch (why.kind) {
    case 'same-name':
      return `shares its name with ${quotedWhole(why.other)} in the same folder`;
    case 'no-agent':
      return `does not match any of the ${counted(why.agents, 'agent')} in its folder`;
    case 'several-agents':
      return `could belong to more than one of the ${counted(why.agents, 'agent')} in its folder`;
    case 'no-card':
      return `does not match any of the ${counted(why.cards, 'card')} in its folder`;
    case 'second-policy':
      return `is a second policy for the agent ${quotedWhole(why.agent)}, which already has ${quotedWhole(why.first)}`;
    case 'policies-of-one-card':
      return `is one of ${counted(why.policies, 'policy', 'policies')} in a folder with only one card, but its file name does not match the card's`;
    default:
      return why satisfies never;
  }
}

export const ambiguousAgent = {
  id: 'ambiguous-agent',
  severity: 'error',
  summary: 'It is unclear which agent a file belongs to.',
  blocking: true,
  words,
} as const satisfies WordedRule;

/** An agent's files, as listed under `agents` in the configuration. */
export interface ListedAgent {
  readonly name: string;
  card?: string;
  policy?: string;
  access?: readonly string[];
  tools?: readonly string[];
  traces?: readonly string[];
}

/**
 * Creates a fix that lists agents under `agents` in the configuration. The title explains where to
 * add the ambiguous file.
 */
export function listingFix(agents: readonly ListedAgent[], as: FileRole): Fix {
  const belongs = as === 'card' ? '' : `, with ${ROLES[as].trim() || 'the policy'} under its agent`;
  const entries = agents.map(({ traces, ...agent }) => ({
    ...agent,
    ...(traces && { traces: { files: traces } }),
  }));
  return {
    title: `list the agents in .github/card-gate.yml${belongs}`,
    language: 'yaml',
    lines: yamlEntry('agents', entries),
  };
}

/** Creates a fix that adds a tool list to an agent in the configuration. */
export function toolsFix(file: string): Fix {
  return {
    title: 'add this to the agent in the configuration',
    language: 'yaml',
    lines: yamlEntry('tools', [file]),
  };
}
