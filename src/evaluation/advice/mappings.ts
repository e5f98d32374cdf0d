import { quoted } from '../../finding/words.ts';
import { type Agent, ownParts } from '../../model/agent.ts';
import type { Capability } from '../../model/policy.ts';
import type { Tool } from '../../model/tool.ts';
import type { DecidedName } from '../decide.ts';
import { type ProposedPattern, partsOfName, proposePatterns, wordsOfName } from './patterns.ts';

/*
 * Proposes capabilities for the tool calls in traces (docs/recommend.md#policies).
 */

/** A capability to recommend. */
export interface ProposedCapability {
  readonly name: string;
  /**
   * The capability in the agent's own policy that already has this name and these actions. Absent
   * if the capability is new.
   */
  readonly own?: Capability;
  readonly actions: readonly string[];
  readonly patterns: readonly ProposedPattern[];
  /** Whether the actions were inferred only from the names of the tools. */
  readonly isGuess: boolean;
}

/** A tool that cannot be recommended, with the reason. */
export interface Refusal {
  readonly name: string;
  readonly why: string;
}

/** The recommendations for a policy. */
export interface ProposedMappings {
  readonly capabilities: readonly ProposedCapability[];
  readonly refused: readonly Refusal[];
}

/** The information that `proposeMappings` needs in addition to the tools. */
interface MappingContext {
  readonly agent: Agent;
  readonly decide: (tool: Tool) => DecidedName;
  /** The names that wildcards must not match. */
  readonly avoid: readonly string[];
  readonly isComplete: boolean;
}

/**
 * Proposes capabilities for tools. A tool that the agent's own policy maps keeps its capability.
 * Any other tool is assigned to the bounded action that best fits the tool's name. Tools that a
 * rule forbids are refused.
 */
export function proposeMappings(tools: readonly Tool[], context: MappingContext): ProposedMappings {
  const { agent } = context;
  const refused: Refusal[] = [];
  const groups = new Map<string, Group>();
  const allowed: string[] = [];
  for (const tool of tools) {
    const decided = context.decide(tool);
    const group = groupOf(decided, agent);
    if ('why' in group) {
      refused.push({ name: tool.canonical, why: group.why });
      continue;
    }
    allowed.push(tool.canonical);
    if (group === GRANTED_ABOVE) continue;
    const known = groups.get(group.key);
    if (known) known.names.push(tool.canonical);
    else groups.set(group.key, { ...group, names: [tool.canonical] });
  }
  const taken = new Set(ownCapabilities(agent).map(({ name }) => name));
  const capabilities = [...groups.values()].map(({ names, ...group }): ProposedCapability => {
    const others = allowed.filter((name) => !names.includes(name));
    const avoid = [...context.avoid, ...others, ...refused.map(({ name }) => name)];
    const { own, actions, title, isGuess } = group;
    return {
      name: own?.name ?? freeName(title, taken),
      ...(own && { own }),
      actions,
      patterns: proposePatterns(names, { avoid, isComplete: context.isComplete }),
      isGuess,
    };
  });
  return { capabilities: inOrder(capabilities, agent), refused };
}

/**
 * Returns the reason why a tool must not be recommended, or undefined if the tool may be
 * recommended. A tool must not be recommended if a rule, a card, a floor or an entry denies it. If
 * only a default denies the tool, it may be recommended, unless the default belongs to a floor's
 * access list.
 */
export function refusalOf({
  tool,
  forbidden,
  exceeded,
  decision,
  access,
}: DecidedName): string | undefined {
  if (/[*?]/.test(tool.canonical))
    return 'its name contains a wildcard, which would match other tools';
  if (tool.canonical.trim() === '') return 'its name is blank';
  const [rule] = forbidden;
  if (rule) return `the rule ${quoted(rule.pattern.text)} forbids it`;
  const [beyond] = exceeded;
  if (beyond)
    return beyond.forbiddenAt
      ? `its capability grants ${quoted(beyond.action.value)}, which is forbidden`
      : `its capability grants ${quoted(beyond.action.value)}, which the card does not list`;
  if (access?.effect === 'deny') {
    const by = access.decidedBy?.entry.name;
    if (by !== undefined) return `the entry ${quoted(by)} denies it`;
    if (access.byFloor) return "a floor's default denies it";
  }
  const limit = decision?.limits.find(({ level }) => level === 'denied');
  return limit ? `${quoted(limit.name)} denies it` : undefined;
}

interface GroupKey {
  readonly key: string;
  readonly title: string;
  readonly own?: Capability;
  readonly actions: readonly string[];
  readonly isGuess: boolean;
}

interface Group extends GroupKey {
  readonly names: string[];
}

/**
 * The group for tools that a floor already grants, so that the agent's own policy need not grant
 * them.
 */
const GRANTED_ABOVE: GroupKey = { key: '', title: '', actions: [], isGuess: false };

function groupOf(decided: DecidedName, agent: Agent): GroupKey | Pick<Refusal, 'why'> {
  const why = refusalOf(decided);
  if (why !== undefined) return { why };
  const { capability, tool } = decided;
  if (capability && capability.binding !== 'none') {
    if (capability.place.document.origin) return GRANTED_ABOVE;
    const actions = capability.actions.map(({ value }) => value);
    const { name } = capability;
    return { key: `own ${name}`, title: name, own: capability, actions, isGuess: false };
  }
  const { server = 'tools' } = partsOfName(tool.canonical);
  const bounded = agent.card?.boundedActions.map(({ value }) => value);
  if (bounded === undefined)
    return { key: `new ${server}`, title: server, actions: [titleOf(server)], isGuess: true };
  const action = actionFor(tool.canonical, bounded);
  if (action === undefined)
    return {
      why: 'no bounded action in the card fits its name; add one, then map the tool to it',
    };
  return { key: `new ${action}`, title: action, actions: [action], isGuess: true };
}

function ownCapabilities(agent: Agent): readonly Capability[] {
  return ownParts(agent).policy?.capabilities ?? [];
}

function freeName(title: string, taken: Set<string>): string {
  const base = titleOf(title);
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`;
  taken.add(name);
  return name;
}

function titleOf(text: string): string {
  const words = text.replace(/[^\p{L}\p{N}_-]+/gu, '_').replace(/^_+|_+$/g, '');
  return words === '' ? 'tools' : words;
}

/**
 * Sorts capabilities: the agent's own in the order of its policy, followed by new ones in the order
 * of their names.
 */
function inOrder(
  capabilities: readonly ProposedCapability[],
  agent: Agent,
): readonly ProposedCapability[] {
  const order = ownCapabilities(agent).map(({ name }) => name);
  const rank = ({ name }: ProposedCapability): number => {
    const index = order.indexOf(name);
    return index === -1 ? order.length : index;
  };
  return capabilities.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** Groups of synonyms that occur in names of tools and actions. */
const ALIKE: readonly (readonly string[])[] = [
  'get list read search find fetch query show view describe lookup browse retrieve'.split(' '),
  'update edit modify change set patch'.split(' '),
  'create add insert new open'.split(' '),
  'delete remove drop purge destroy'.split(' '),
  'send post reply respond response answer notify message'.split(' '),
  'write save publish put'.split(' '),
];

/**
 * Returns the bounded action that best fits a tool's name. Returns undefined if no action fits, or
 * if several fit equally well.
 */
export function actionFor(name: string, actions: readonly string[]): string | undefined {
  const words = wordsOfName(name).map(stem);
  const scored = actions.map((action) => ({ action, score: scoreOf(words, action) }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const [first, second] = scored.filter(({ score }) => score === best);
  return best >= MIN_SCORE && second === undefined ? first?.action : undefined;
}

/** The score for a word that a tool's name and an action share. */
const COMMON = 3;
/** The score for a word in an action that is a synonym of a word in the tool's name. */
const MEANS_THE_SAME = 1;
/**
 * The minimum score for an action to fit a tool's name: one shared word, or as many synonyms as
 * score the same.
 */
const MIN_SCORE = COMMON;

function scoreOf(words: readonly string[], action: string): number {
  let score = 0;
  for (const word of new Set(wordsOfName(action).map(stem))) {
    if (words.includes(word)) score += COMMON;
    else if (words.some((each) => ALIKE.some((list) => list.includes(each) && list.includes(word))))
      score += MEANS_THE_SAME;
  }
  return score;
}

function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
