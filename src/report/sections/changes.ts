import type { AgentComparison, Change, Direction, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { quoted } from '../../finding/words.ts';
import { counted, type Item, type Noun, type Part } from '../writing/budget.ts';
import { code, cut, inline, prose } from '../writing/escape.ts';
import { basePlaceLink, type Linked, placeLink } from '../writing/links.ts';
import {
  ARROW,
  byPower,
  comparedWords,
  formerPlace,
  furtherTools,
  isUnknown,
  letThroughWords,
  noEffectWords,
  statusWords,
  titleWords,
  undecidedWords,
  witnessOf,
} from '../writing/permission-words.ts';
import { NAME_LENGTH } from './agents-table.ts';
import { someOf } from './groups.ts';

/** Longest sentence in the short and in the full form of an item. */
const SHORT_SENTENCE = 300;
const FULL_SENTENCE = 1_000;
/** Tools that one item names. */
const NAMED = 8;
/** Changes of one direction that are open to the eye; the others are folded. */
const OPEN = 15;
/** Agents without a change of power that are named. */
const NAMED_AGENTS = 20;

const CHANGES_OF_POWER: Noun = ['change of power', 'changes of power'];
const NEUTRAL: Noun = ['change', 'changes'];

/**
 * Which rank of a document each kind of change has: what gives power is never dropped for something
 * lesser.
 */
export type Ranks = Readonly<Record<Direction, number>>;

/** Whether there is anything to tell of a comparison beyond that nothing changes. */
export function hasChanges(
  comparison: PermissionChanges | undefined,
): comparison is PermissionChanges {
  return comparison?.agents.some((agent) => agent.changes.length > 0) ?? false;
}

/**
 * The section "What this change does" (spec 13): by agent what it gives, then what it takes away,
 * then, folded, what does neither.
 */
export function powerParts(
  report: Linked,
  comparison: PermissionChanges | undefined,
  ranks: Ranks,
): readonly Part[] {
  if (!hasChanges(comparison)) return [];
  return [
    { kind: 'fixed', text: `### What this change does\n\n${letThrough(comparison)}` },
    ...agentParts(report, comparison, ranks, 'several'),
  ];
}

/** The parts of all agents; agents have a title of their own where there are several, or always. */
export function agentParts(
  report: Linked,
  comparison: PermissionChanges,
  ranks: Ranks,
  titles: 'several' | 'always',
): readonly Part[] {
  const concerned = comparison.agents.filter((agent) => agent.changes.length > 0);
  const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
  const titled = titles === 'always' || comparison.agents.length > 1;
  return [
    ...byPower(concerned).flatMap((agent) =>
      partsOf(report, agent, ranks, titled || agent.status !== 'kept'),
    ),
    ...(untouched.length > 0 ? [untouchedPart(untouched, ranks.neutral)] : []),
  ];
}

function letThrough(comparison: PermissionChanges): string {
  const words = letThroughWords(comparison);
  return words === '' ? '' : `The added power is ${prose(words)}: who set it has approved it.\n\n`;
}

const TITLES: Readonly<Record<Direction, string>> = {
  widens: '**It gives:**\n\n',
  narrows: '**It takes away:**\n\n',
  neutral: '',
};
const MORE: Readonly<Record<Direction, string>> = {
  widens: 'that it gives',
  narrows: 'that it takes away',
  neutral: '',
};

function partsOf(
  report: Linked,
  agent: AgentComparison,
  ranks: Ranks,
  titled: boolean,
): readonly Part[] {
  let title = titled ? agentTitle(agent) : '';
  const parts: Part[] = [];
  const add = (
    direction: Direction,
    open: string,
    changes: readonly Change[],
    close: string,
  ): void => {
    if (changes.length === 0) return;
    const items = changes.map((change) => itemOf(report, change));
    const noun = direction === 'neutral' ? NEUTRAL : CHANGES_OF_POWER;
    parts.push({
      kind: 'items',
      rank: ranks[direction],
      open: `${title}${open}`,
      items,
      close,
      noun,
    });
    title = '';
  };
  const fold = (summary: string): string => `<details><summary>${summary}</summary>\n\n`;
  const folded = '\n</details>\n\n';
  for (const direction of ['widens', 'narrows'] as const) {
    const changes = agent.changes.filter((change) => change.direction === direction);
    // That an agent is gone gives it nothing, nor is it known what one that could not be compared
    // gets; the item says what happens.
    add(
      direction,
      agent.status === 'removed' || isUnknown(agent) ? '' : TITLES[direction],
      changes.slice(0, OPEN),
      '\n',
    );
    add(
      direction,
      fold(`${digits(changes.length - OPEN)} more ${MORE[direction]}`),
      changes.slice(OPEN),
      folded,
    );
  }
  const neutral = agent.changes.filter((change) => change.direction === 'neutral');
  add(
    'neutral',
    fold(`${counted(neutral.length, NEUTRAL)} without effect on power`),
    neutral,
    folded,
  );
  return parts;
}

function agentTitle(agent: AgentComparison): string {
  return `#### ${ARROW[agent.power]} ${inline(cut(agent.agent, NAME_LENGTH))}: ${prose(titleWords(agent))}\n\n`;
}

function untouchedPart(agents: readonly AgentComparison[], rank: number): Part {
  const names = agents.map((agent) => {
    const status = statusWords(agent);
    return `${code(cut(agent.agent, NAME_LENGTH))}${status === '' ? '' : ` (${prose(status)})`}`;
  });
  const text = `${ARROW.neutral} No change of power: ${someOf(names, NAMED_AGENTS)}\n\n`;
  return {
    kind: 'items',
    rank,
    open: '',
    items: [{ weight: 1, forms: [() => text] }],
    close: '',
    noun: NEUTRAL,
  };
}

/** One change: its sentence, then whatever of tools, witness, doubt and lines is known. */
function itemOf(report: Linked, change: Change): Item {
  const form = (most: number, more: readonly string[]): string => {
    const effect = noEffectWords(change);
    const sentence = `${effect === '' ? '' : `${effect}: `}${cut(change.sentence, most)}`;
    const words = [prose(sentence), ...more, ...places(report, change)];
    return `- ${ARROW[change.direction]} ${words.join(' — ')}\n`;
  };
  return {
    weight: 1,
    forms: [
      () => form(SHORT_SENTENCE, doubt(change)),
      () => form(FULL_SENTENCE, [...doubt(change), ...about(change)]),
    ],
  };
}

function doubt(change: Change): readonly string[] {
  const words = undecidedWords(change);
  const compared = comparedWords(change);
  return [...(compared === '' ? [] : [prose(compared)]), ...(words === '' ? [] : [`*${words}*`])];
}

function about(change: Change): readonly string[] {
  const tools = furtherTools(change);
  const witness = witnessOf(change);
  return [
    ...(tools.length > 0
      ? [
          someOf(
            tools.map((tool) => code(cut(tool, NAME_LENGTH))),
            NAMED,
          ),
        ]
      : []),
    ...(witness === undefined ? [] : [`for example ${prose(quoted(witness))}`]),
  ];
}

function places(report: Linked, change: Change): readonly string[] {
  const { at } = change;
  const wasAt = formerPlace(change);
  const links = [
    ...(at === undefined || at.file === '' ? [] : [placeLink(report, at)]),
    ...(wasAt === undefined ? [] : [`was ${basePlaceLink(report, wasAt)}`]),
  ];
  return links.length > 0 ? [links.join(', ')] : [];
}
