import { type Document, nodeAt, type Path, plainValueOf } from '../../document/document.ts';
import {
  type ProposedCapability,
  type ProposedMappings,
  proposeMappings,
} from '../../evaluation/advice/mappings.ts';
import { proposePatterns, smallestRules } from '../../evaluation/advice/patterns.ts';
import { addition, edited, type NewEntry, removals, replacement } from '../../finding/edits.ts';
import { unifiedPatch } from '../../finding/patch.ts';
import { counted, quoted } from '../../finding/words.ts';
import { yamlEntry, yamlText } from '../../finding/yaml.ts';
import { ownParts } from '../../model/agent.ts';
import {
  type Capability,
  mappingTarget,
  type Policy,
  type ToolPattern,
} from '../../model/policy.ts';
import {
  evidenceText,
  lineToJson,
  type Recommendation,
  type RecommendedLine,
  sentenceOf,
} from '../../report/surfaces/answers/recommend.ts';
import {
  deniedWith,
  evidenceOf,
  type FileReplayer,
  lineOf,
  namesToAvoid,
  type ObservedAgent,
  type Replayer,
  recommendable,
  toolsNamed,
  unrecommended,
} from './observed.ts';

/*
 * Recommends changes to an agent's policy, either in a separate file or in a card
 * (docs/recommend.md#policies).
 */

/** A recommendation, with the part of its JSON output that depends on the command's mode. */
export interface Recommended {
  readonly recommendation: Recommendation;
  readonly json: object;
  /** Whether the file does not exist yet. */
  readonly isNew?: boolean;
  /** The file's text with the patch. Absent if the recommendation is not a patch. */
  readonly changed?: string;
}

/** The part of a policy or card that maps tools to actions. */
interface MappingsOf {
  readonly document: Document;
  readonly path: Path;
  readonly policy: Policy;
  /** The key that lists a capability's actions. */
  readonly actionsKey: 'card_actions' | 'required_actions';
}

function mappingsOf({ agent }: ObservedAgent): MappingsOf | undefined {
  const { policy } = ownParts(agent);
  if (policy === undefined) return undefined;
  const { document, section, actionsKey } = mappingTarget(policy);
  return { document, path: [section], policy, actionsKey };
}

/** Recommends exactly the mappings that the calls in the traces need. */
export async function recommendPolicy(
  observed: ObservedAgent,
  replayer: FileReplayer,
): Promise<Recommended> {
  const { agent, usage, decide } = observed;
  const names = usage.usedNames();
  const avoid = namesToAvoid(observed);
  const isComplete = agent.tools?.complete === true;
  const proposed = proposeMappings(toolsNamed(observed, names), {
    agent,
    decide,
    avoid,
    isComplete,
  });
  const refused = unrecommended(observed, proposed.refused);
  const wanted = new Set(recommendable(observed, names));
  const holdOut = usage.holdOut(
    (older) => coverage(proposePatterns(older, { avoid, isComplete })),
    (name) => wanted.has(name),
  );
  const lines = linesOf(observed, proposed);
  const target = mappingsOf(observed);
  const file = target?.document.file ?? replayer.newPolicy;
  const isNew = target === undefined;
  const plainText = isNew
    ? newPolicy(observed, proposed, lines)
    : changedPolicy(observed, target, proposed, lines);
  const proof = [await replayer.replayText({ file, text: plainText, isNew })];
  const language = target?.document.syntax ?? 'yaml';
  const recommendation: Recommendation = {
    of: 'permissions',
    file,
    text: plainText,
    language,
    hasComments: language === 'yaml',
    ...evidenceOf(observed),
    holdOut,
    lines,
    refused,
    proof,
  };
  return { recommendation, json: mappingsJson(observed, proposed, lines), isNew };
}

function coverage(patterns: readonly { readonly pattern: string }[]): (name: string) => boolean {
  return (name) =>
    patterns.some(({ pattern }) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
    );
}

function linesOf(
  observed: ObservedAgent,
  { capabilities }: Pick<ProposedMappings, 'capabilities'>,
): readonly RecommendedLine[] {
  return capabilities.flatMap((capability) =>
    capability.patterns.map((pattern) => lineOf(observed, capability.name, pattern)),
  );
}

function guessNote({ isGuess, actions }: ProposedCapability, hasCard: boolean): readonly string[] {
  if (!isGuess) return [];
  return [
    hasCard
      ? `mapped to "${actions.join(', ')}" only by its name`
      : 'the action name is a guess, because there is no card',
  ];
}

function mappingsJson(
  observed: ObservedAgent,
  { capabilities }: ProposedMappings,
  lines: readonly RecommendedLine[],
): object {
  const hasCard = observed.agent.card !== undefined;
  const mappings = capabilities.map((capability): [string, object] => {
    const { name, patterns, actions } = capability;
    const own = lines.filter(({ group }) => group === name);
    const covers = patterns.flatMap((pattern) => pattern.covers);
    const { sessions, confidence } = observed.usage.evidence(covers);
    const notes = [
      ...guessNote(capability, hasCard),
      ...own.flatMap(({ pattern, notes: each }) =>
        each.length === 0 ? [] : [`${pattern}: ${each.join(', ')}`],
      ),
    ];
    return [
      name,
      {
        confidence,
        tools: patterns.map(({ pattern }) => pattern),
        card_actions: actions,
        ...(notes.length > 0 && { review_note: sentenceOf(notes) }),
        sessions,
        evidence: own.map(lineToJson),
      },
    ];
  });
  return { recommendation: { capability_mappings: Object.fromEntries(mappings) } };
}

/**
 * Returns the text of an existing file with different mappings. Tools that it does not map are then
 * denied.
 */
function changedPolicy(
  observed: ObservedAgent,
  { document, path, policy, actionsKey }: MappingsOf,
  { capabilities }: ProposedMappings,
  lines: readonly RecommendedLine[],
): string {
  const value = Object.fromEntries(
    capabilities.map((capability) => [
      capability.name,
      capabilityValue(capability, document, path, actionsKey),
    ]),
  );
  const block = blockOf(observed, capabilities, lines, (capability) =>
    capabilityValue(capability, document, path, actionsKey),
  );
  const edits = [replacement(document, path, value, capabilities.length === 0 ? '{}' : block)];
  const { unmappedAction } = policy.defaults;
  if (unmappedAction && unmappedAction.value !== 'deny') {
    const { place } = unmappedAction;
    const node = place.document === document ? nodeAt(document, place.path) : undefined;
    if (node?.kind === 'scalar')
      edits.push(
        replacement(document, place.path, typeof node.value === 'boolean' ? false : 'deny'),
      );
  }
  return edited(document, edits);
}

/** Converts a capability to plain data. Properties in the file other than the tools are kept. */
function capabilityValue(
  { own, name, actions, patterns }: ProposedCapability,
  document: Document,
  path: Path,
  actionsKey: MappingsOf['actionsKey'],
): Readonly<Record<string, unknown>> {
  const tools = patterns.map(({ pattern }) => pattern);
  const node = own && nodeAt(document, [...path, name]);
  const before = node && plainValueOf(node);
  if (typeof before !== 'object' || before === null) return { tools, [actionsKey]: [...actions] };
  return { ...(before as Readonly<Record<string, unknown>>), tools };
}

/** Returns capabilities as block YAML, with the evidence above each pattern. */
function blockOf(
  observed: ObservedAgent,
  capabilities: readonly ProposedCapability[],
  lines: readonly RecommendedLine[],
  valueFor: (capability: ProposedCapability) => Readonly<Record<string, unknown>>,
): string {
  const hasCard = observed.agent.card !== undefined;
  const blocks = capabilities.map((capability) => {
    const parts = Object.entries(valueFor(capability)).map(([key, value]) =>
      key === 'tools'
        ? toolLines(
            observed,
            lines.filter(({ group }) => group === capability.name),
          )
        : yamlEntry(key, value),
    );
    const notes = guessNote(capability, hasCard).map((note) => `# review: ${oneLine(note)}`);
    const body = [...notes, ...parts].join('\n').replace(/^(?=.)/gm, '  ');
    return `${yamlText(capability.name)}:\n${body}`;
  });
  return blocks.join('\n');
}

function toolLines(
  { usage }: Pick<ObservedAgent, 'usage'>,
  lines: readonly RecommendedLine[],
): string {
  return [
    'tools:',
    ...lines.flatMap(({ pattern, evidence, notes }) => [
      `  # ${evidenceText(evidence, usage.sessions)}`,
      ...(notes.length === 0 ? [] : [`  # review: ${oneLine(notes.join(', '))}`]),
      `  - ${yamlText(pattern)}`,
    ]),
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/**
 * Returns a policy for a card without one. The policy only warns, so users can try it without
 * blocking calls.
 */
function newPolicy(
  observed: ObservedAgent,
  { capabilities }: ProposedMappings,
  lines: readonly RecommendedLine[],
): string {
  const { card } = observed.agent;
  const name = card?.agentId ? `${card.agentId}-policy` : 'agent-policy';
  const block = blockOf(observed, capabilities, lines, (capability) => ({
    tools: [],
    card_actions: [...capability.actions],
  }));
  const mappings = capabilities.length === 0 ? ' {}' : `\n${block.replace(/^(?=.)/gm, '  ')}`;
  return `meta:
  schema_version: "1.0"
  name: ${yamlText(name)}
  description: "Tools that the agent called in its traces"
  scope: agent

capability_mappings:${mappings}

forbidden: []

escalation_triggers: []

defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: warn
  grace_period_hours: 24
`;
}

interface MappingRule {
  readonly capability: ProposedCapability;
  readonly pattern: ProposedCapability['patterns'][number];
}

/** Recommends the smallest number of mappings that end the denials in the traces. */
export async function endDenialsInPolicy(
  observed: ObservedAgent,
  replayer: Replayer,
): Promise<Recommended> {
  const { usage, decide, tools } = observed;
  const target = mappingsOf(observed);
  const all = [...tools.values()];
  const isComplete = observed.agent.tools?.complete === true;
  const context = { agent: observed.agent, decide, avoid: namesToAvoid(observed), isComplete };
  const denied = all.filter((tool) => decide(tool).decision?.level === 'denied');
  const { capabilities, refused } = proposeMappings(denied, {
    ...context,
    avoid: context.avoid.filter((name) => !denied.some(({ canonical }) => canonical === name)),
  });
  const candidates = capabilities.flatMap((capability) =>
    capability.patterns.map((pattern): MappingRule => ({ capability, pattern })),
  );
  const file = target?.document.file ?? '';
  const textWith = (rules: readonly MappingRule[]): string =>
    target === undefined ? '' : policyWith(observed, target, rules);
  const { rules, remaining } =
    target === undefined
      ? { rules: [], remaining: [] }
      : await smallestRules(candidates, (some) =>
          deniedWith(replayer, { file, text: textWith(some) }, all),
        );
  const lines = rules.map(({ capability, pattern }) =>
    lineOf(observed, capability.name, pattern, guessNote(capability, true)),
  );
  const known = new Set(refused.map(({ name }) => name));
  const others = remaining
    .filter((name) => !known.has(name))
    .map((name) => ({ name, why: 'another rule or file still denies it' }));
  const changed = textWith(rules);
  const text = target ? unifiedPatch(file, target.document.text, changed) : '';
  const recommendation = {
    ...patchOf(observed, 'denials', file, text),
    lines,
    refused: unrecommended(observed, [...refused, ...others]),
    proof: [denialProof(denied.length, remaining.length, rules.length)],
    holdOut: undefined,
  };
  return {
    recommendation: { ...recommendation, sessions: usage.sessions },
    json: { denials: lines.map(lineToJson) },
    changed,
  };
}

/**
 * Returns a sentence stating how many denials the new rules end. The numbers come from a replay.
 */
export function denialProof(
  before: number,
  after: number,
  rules: number,
  [noun, plural]: readonly [string, string] = ['denied tool', 'denied tools'],
): string {
  if (before === 0) return 'Nothing in the traces is denied.';
  const ends = `With ${counted(rules, 'new rule')}, ${after} of ${counted(before, noun, plural)} would still be denied`;
  return rules === 0
    ? `${ends}.`
    : `${ends}. A replay confirmed that each of these rules is necessary.`;
}

/** Returns the properties that all recommended patches share. */
export function patchOf(
  observed: ObservedAgent,
  of: Recommendation['of'],
  file: string,
  text: string,
): Omit<Recommendation, 'lines' | 'refused' | 'proof' | 'holdOut'> {
  return { of, file, text, language: 'text', hasComments: false, ...evidenceOf(observed) };
}

function policyWith(
  observed: ObservedAgent,
  { document, path, actionsKey }: MappingsOf,
  rules: readonly MappingRule[],
): string {
  if (rules.length === 0) return document.text;
  const groups = new Map<ProposedCapability, MappingRule['pattern'][]>();
  for (const { capability, pattern } of rules)
    groups.set(capability, [...(groups.get(capability) ?? []), pattern]);
  const entries = [...groups].map(([capability, patterns]): NewEntry => {
    const reduced = { ...capability, patterns };
    const value = {
      tools: patterns.map(({ pattern }) => pattern),
      [actionsKey]: capability.actions,
    };
    const lines = linesOf(observed, { capabilities: [reduced] });
    const block = blockOf(observed, [reduced], lines, () => value);
    return { key: capability.name, value, lines: block };
  });
  return edited(document, [addition(document, path, entries)]);
}

/** A capability, with the patterns that no call needs. */
interface UnusedPatterns {
  readonly capability: Capability;
  readonly patterns: readonly ToolPattern[];
}

/** Recommends a patch that removes the patterns that no call in the traces needs. */
export async function removeUnusedInPolicy(
  observed: ObservedAgent,
  replayer: Replayer,
): Promise<Recommended> {
  const { usage, decide, tools } = observed;
  const target = mappingsOf(observed);
  const usedTools = [...toolsNamed(observed, usage.usedNames()), ...(observed.kept ?? [])];
  const needed = new Set(usedTools.map((tool) => decide(tool).pattern));
  const unused = (target?.policy.capabilities ?? [])
    .filter(({ place }) => place.document === target?.document)
    .map((capability) => ({
      capability,
      patterns: capability.patterns.filter((pattern) => !needed.has(pattern)),
    }))
    .filter(({ patterns }) => patterns.length > 0);
  const before = target?.document.text ?? '';
  const changed = target && unused.length > 0 ? withoutPatterns(target, unused) : before;
  const file = target?.document.file ?? '';
  const after =
    changed === before || changed === undefined
      ? decide
      : await replayer.decideWith({ file, text: changed });
  if (usedTools.some((tool) => levelOf(after(tool)) !== levelOf(decide(tool))))
    throw new Error(`the patch for ${file} would change a decision about a call`);
  const lines = unused.flatMap(({ capability, patterns }) =>
    patterns.map(({ text: pattern }) => ({
      ...lineOf(observed, capability.name, { pattern, covers: [] }),
      notes: [],
    })),
  );
  return {
    recommendation: {
      ...patchOf(observed, 'unused', file, unifiedPatch(file, before, changed ?? before)),
      lines,
      refused: [],
      proof: [
        unusedProof(lines.length, tools.size, changed !== undefined),
        ...unmappedSentence(observed, unused),
      ],
      holdOut: undefined,
    },
    json: { unused: lines.map(({ group, pattern }) => ({ capability: group, pattern })) },
    changed: changed ?? before,
  };
}

/**
 * Returns a sentence about the card's actions that no capability would map without the given
 * patterns. Returns nothing if there are none.
 */
function unmappedSentence(
  { agent }: Pick<ObservedAgent, 'agent'>,
  unused: readonly UnusedPatterns[],
): readonly string[] {
  const whole = new Set(unused.filter(isWhole).map(({ capability }) => capability));
  const isMapped = (action: string, capability: Capability): boolean =>
    capability.actions.some(({ value }) => value === action);
  const mapping = agent.policy?.capabilities ?? ownParts(agent).policy?.capabilities ?? [];
  const actions = (agent.card?.boundedActions ?? []).flatMap(({ value: action }) => {
    const by = mapping.filter((capability) => isMapped(action, capability));
    return by.length > 0 && by.every((capability) => whole.has(capability)) ? [action] : [];
  });
  if (actions.length === 0) return [];
  const [what, them] = actions.length === 1 ? ['action', 'it'] : ['actions', 'them'];
  return [
    `Then no capability maps the bounded ${what} ${actions.map((each) => quoted(each)).join(', ')}, so coverage falls. Remove ${them} from the card, or keep the rules.`,
  ];
}

/** Whether all of a capability's patterns are unused. */
function isWhole({ capability, patterns }: UnusedPatterns): boolean {
  return patterns.length === capability.patterns.length;
}

/**
 * Returns the text of a file without the given patterns. Returns undefined if they cannot be
 * removed.
 */
function withoutPatterns(
  { document, path }: MappingsOf,
  unused: readonly UnusedPatterns[],
): string | undefined {
  const whole = unused.filter(isWhole).map(({ capability }) => capability.name);
  const edits = [
    removals(document, path, whole),
    ...unused
      .filter((each) => !isWhole(each))
      .map(({ patterns: [first, ...others] }) => {
        if (first === undefined) return [];
        const steps = [first, ...others].flatMap(({ place }) => place.path.at(-1) ?? []);
        return removals(document, first.place.path.slice(0, -1), steps);
      }),
  ];
  const all = edits.flatMap((each) => each ?? []);
  return edits.includes(undefined) ? undefined : edited(document, all);
}

function levelOf(decided: ReturnType<ObservedAgent['decide']>): string | undefined {
  return `${decided.decision?.level} ${decided.access?.effect}`;
}

/**
 * Returns a sentence stating how many rules are not needed by any call. The number comes from a
 * replay.
 */
export function unusedProof(unused: number, names: number, isWritable: boolean): string {
  if (unused === 0) return 'The calls in the traces need every rule that grants permissions.';
  const sentence = `No call in the traces needs ${counted(unused, 'rule')}. In a replay without ${unused === 1 ? 'it' : 'them'}, ${names === 1 ? 'the only distinct call has' : `all ${counted(names, 'distinct call')} have`} the same decision as before.`;
  return isWritable
    ? sentence
    : `${sentence} Remove ${unused === 1 ? 'it' : 'them'} by hand, because the file cannot be edited line by line.`;
}
