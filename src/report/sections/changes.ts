import type { AgentComparison, Change, Direction, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { quoted } from '../../finding/words.ts';
import type { Item, Part } from '../writing/budget.ts';
import { code, cut, inline, prose } from '../writing/escape.ts';
import { basePlaceLink, type Linked, placeLink } from '../writing/links.ts';
import {
  ARROW,
  byDirection,
  comparedWords,
  formerPlace,
  furtherTools,
  isUnknown,
  noEffectWords,
  statusWords,
  titleWords,
  undecidedWords,
  witnessOf,
} from '../writing/permission-words.ts';
import { counted, MAX_NAME_LENGTH, type Noun, someOf } from '../writing/words.ts';

/** The maximum length of a sentence in an item's short form, in characters. */
const MAX_SHORT_SENTENCE = 300;
/** The maximum length of a sentence in an item's full form, in characters. */
const MAX_FULL_SENTENCE = 1_000;
/** The maximum number of tools to name per item. */
const MAX_NAMED = 8;
/** The maximum number of added or removed permissions to show expanded. */
const MAX_OPEN = 15;
/** The maximum number of unchanged agents to name. */
const MAX_AGENTS = 20;

const PERMISSION_CHANGES: Noun = ['permission change', 'permission changes'];
const OTHER_CHANGES: Noun = ['other change', 'other changes'];

/**
 * The rank of the report part for each direction of change. Parts with the highest rank are dropped
 * first when space is short.
 */
type Ranks = Readonly<Record<Direction, number>>;

/** Whether a comparison found any changes. */
export function hasChanges(
  comparison: PermissionChanges | undefined,
): comparison is PermissionChanges {
  return comparison?.agents.some((agent) => agent.changes.length > 0) ?? false;
}

/**
 * Renders the section "What this change does", which lists each agent's added and removed
 * permissions. Changes that leave permissions unchanged are collapsed.
 */
export function changeParts(
  report: Linked,
  comparison: PermissionChanges | undefined,
  ranks: Ranks,
): readonly Part[] {
  if (!hasChanges(comparison)) return [];
  return [
    { kind: 'fixed', text: '### What this change does\n\n' },
    ...agentParts(report, comparison, ranks, 'several'),
  ];
}

/** Renders all agents' changes. With `titles: 'always'`, even a single agent gets a title. */
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
    ...byDirection(concerned).flatMap((agent) =>
      partsOf(report, agent, ranks, titled || agent.status !== 'kept'),
    ),
    ...(untouched.length > 0 ? [untouchedPart(untouched, ranks.neutral)] : []),
  ];
}

const TITLES: Readonly<Record<Direction, string>> = {
  widens: '**Permissions added:**\n\n',
  narrows: '**Permissions removed:**\n\n',
  neutral: '',
};
const MORE: Readonly<Record<Direction, string>> = {
  widens: 'added',
  narrows: 'removed',
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
    const noun = direction === 'neutral' ? OTHER_CHANGES : PERMISSION_CHANGES;
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
    // A removed agent is granted nothing, and the new permissions of an uncompared agent are
    // unknown. These changes have no title.
    add(
      direction,
      agent.status === 'removed' || isUnknown(agent) ? '' : TITLES[direction],
      changes.slice(0, MAX_OPEN),
      '\n',
    );
    add(
      direction,
      fold(`${digits(changes.length - MAX_OPEN)} more ${MORE[direction]}`),
      changes.slice(MAX_OPEN),
      folded,
    );
  }
  const neutral = agent.changes.filter((change) => change.direction === 'neutral');
  add(
    'neutral',
    fold(`${counted(neutral.length, OTHER_CHANGES)} (permissions unchanged)`),
    neutral,
    folded,
  );
  return parts;
}

function agentTitle(agent: AgentComparison): string {
  return `#### ${ARROW[agent.direction]} ${inline(cut(agent.agent, MAX_NAME_LENGTH))}: ${prose(titleWords(agent))}\n\n`;
}

function untouchedPart(agents: readonly AgentComparison[], rank: number): Part {
  const names = agents.map((agent) => {
    const status = statusWords(agent);
    return `${code(cut(agent.agent, MAX_NAME_LENGTH))}${status === '' ? '' : ` (${prose(status)})`}`;
  });
  const text = `${ARROW.neutral} Permissions unchanged: ${someOf(names, MAX_AGENTS)}\n\n`;
  return {
    kind: 'items',
    rank,
    open: '',
    items: [{ weight: 1, forms: [() => text] }],
    close: '',
    noun: OTHER_CHANGES,
  };
}

/**
 * Renders a change as a sentence, followed by any notes, the tools, an example and links to lines.
 */
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
      () => form(MAX_SHORT_SENTENCE, doubt(change)),
      () => form(MAX_FULL_SENTENCE, [...doubt(change), ...about(change)]),
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
            tools.map((tool) => code(cut(tool, MAX_NAME_LENGTH))),
            MAX_NAMED,
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
