import type { AgentComparison, Change, ChangeOfPower, Power } from '../comparison/change.ts';
import { digits } from '../document/digits.ts';
import { quoted } from '../finding/words.ts';
import { showPercent } from '../judge/coverage.ts';
import { counted, type Noun } from './budget.ts';
import { cut } from './escape.ts';

/** Words about what a change does, the same on every surface. Not escaped yet; values stand in double quotes. */

export const THINGS: Noun = ['thing', 'things'];
export const CHANGES: Noun = ['change', 'changes'];
const AGENTS: Noun = ['agent', 'agents'];

/** Longest name of an agent, and longest sentence in a headline. */
const NAME_LENGTH = 100;
const SENTENCE_LENGTH = 160;
/** Changes that a headline tells. */
const TOLD = 3;
/** Tools that stand for many. */
const EXAMPLES = 3;

/** The sign before what widens, narrows, or does neither. */
export const ARROW: Readonly<Record<Power, string>> = { widens: '▲', narrows: '▼', neutral: '·' };

/** What a change does to several agents together, as words that can follow "this change". */
export function powerTitle(comparison: ChangeOfPower): string {
  const { power } = comparison;
  if (power === 'neutral') return 'no change of power';
  const whom = whomOf(comparison.agents.filter((agent) => agent.power === power));
  return power === 'widens' ? `gives ${whom} more power` : `takes power from ${whom}`;
}

function whomOf(agents: readonly AgentComparison[]): string {
  return agents.length === 1 ? JSON.stringify(cut(agents[0]!.agent, NAME_LENGTH)) : counted(agents.length, AGENTS);
}

/** What is given, or else taken, in some words: `5 things: "a" and 2 more tools are now allowed; …; and 2 more`; empty without a change of power. */
export function powerDetail({ power, agents }: ChangeOfPower): string {
  const concerned = agents.filter((agent) => agent.power === power);
  const changes = concerned.flatMap((agent) => agent.changes.filter((change) => change.direction === power));
  if (power === 'neutral' || changes.length === 0) return '';
  const told = changes
    .slice(0, TOLD)
    .map((change) => (concerned.length > 1 ? `${quoted(change.agent)}: ${sentenceOf(change)}` : sentenceOf(change)));
  const rest = changes.length > TOLD ? [`and ${digits(changes.length - TOLD)} more`] : [];
  const count = changes.length > 1 ? `${counted(changes.length, THINGS)}: ` : '';
  return `${count}${[...told, ...rest].join('; ')}`;
}

function sentenceOf(change: Change): string {
  return cut(change.sentence, SENTENCE_LENGTH);
}

/** That a label lets a widening through, as words that can follow "this change gives more power"; empty where none does. */
export function letThroughWords({ letThrough }: ChangeOfPower): string {
  return letThrough === undefined ? '' : `let through by the label ${quoted(letThrough)}`;
}

/** Whether a change could not be decided, and its sentence does not say so already. */
export function undecidedWords(change: Change): string {
  if (!change.undecided || /undecided|could not be decided/.test(change.sentence)) return '';
  return change.direction === 'widens' ? 'undecided, so it counts as giving power' : 'undecided';
}

/** What a neutral change is, where its sentence does not say so already. */
export function noEffectWords(change: Change): string {
  return change.noEffect && !change.sentence.includes('no effect') && !change.sentence.includes('without effect') ? 'no effect today' : '';
}

/** Tools of a change that its sentence does not name yet; empty where it names them all. */
export function furtherTools({ tools, sentence }: Change): readonly string[] {
  return tools.every((tool) => sentence.includes(quoted(tool))) ? [] : tools;
}

/** The name that shows what a change is about, where neither tools nor the sentence do. */
export function witnessOf({ example, tools, sentence }: Change): string | undefined {
  return example === undefined || tools.length > 0 || sentence.includes(quoted(example)) ? undefined : example;
}

/** One change as briefly as a cell of a table has room for: `"a" and 2 more tools: allowed`. */
export function briefly(change: Change): string {
  const { kind, tools, example, after } = change;
  if (kind !== 'names' || after === null) return sentenceOf(change);
  const [first] = tools;
  if (first === undefined) return example === undefined ? sentenceOf(change) : `names such as ${quoted(example)}: now ${after}`;
  if (tools.length <= EXAMPLES) return `${tools.map(quoted).join(', ')}: now ${after}`;
  return `${quoted(first)} and ${digits(tools.length - 1)} more tools: now ${after}`;
}

/** What became of an agent itself: `new`, `removed`, `was "old-name"`; empty where nothing did. */
export function statusWords({ status, formerly }: AgentComparison): string {
  switch (status) {
    case 'added':
      return 'new';
    case 'removed':
      return 'removed';
    case 'kept':
      return formerly === undefined ? '' : `was ${quoted(formerly)}`;
    default:
      return status satisfies never;
  }
}

/** The coverage that an agent had, where it had another: `was 100 %`; empty where it is the same to the eye. */
export function formerCoverage(comparison: AgentComparison | undefined): string {
  if (comparison === undefined || comparison.status !== 'kept') return '';
  const { before, after } = comparison.coverage;
  return before === after || showPercent(before) === showPercent(after) ? '' : `was ${showPercent(before)}`;
}

/** Agents of a comparison, those that get power first, then those that lose some. */
export function byPower(agents: readonly AgentComparison[]): readonly AgentComparison[] {
  const rank: Readonly<Record<Power, number>> = { widens: 0, narrows: 1, neutral: 2 };
  return [...agents].sort((a, b) => rank[a.power] - rank[b.power]);
}

/** What a change does to an agent: `more power`, `less power`, `no change of power`. */
export function powerWords(power: Power): string {
  return { widens: 'more power', narrows: 'less power', neutral: 'no change of power' }[power];
}
