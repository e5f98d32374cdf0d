import type { AgentComparison, Change, Direction, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import type { Location } from '../../finding/finding.ts';
import { choice, enumeration, quoted } from '../../finding/words.ts';
import { someOf } from '../sections/groups.ts';
import { counted, type Noun } from './budget.ts';
import { cut } from './escape.ts';
import { placeText } from './links.ts';

/**
 * Words about what a change does, the same on every surface. Not escaped yet; values stand in
 * double quotes.
 */

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
export const ARROW: Readonly<Record<Direction, string>> = {
  widens: '▲',
  narrows: '▼',
  neutral: '·',
};

/** What a change does to several agents together, as words that can follow "this change". */
export function powerTitle({ power, agents }: PermissionChanges): string {
  if (power === 'neutral') return 'no change of power';
  const concerned = agents.filter((agent) => agent.power === power);
  if (power === 'narrows') return `takes power from ${whomOf(concerned)}`;
  const removed = concerned.filter((agent) => agent.status === 'removed');
  const unknown = concerned.filter(isUnknown);
  const others = concerned.filter((agent) => agent.status !== 'removed' && !isUnknown(agent));
  return [
    ...(others.length > 0 ? [`gives ${whomOf(others)} more power${thanWords(others)}`] : []),
    ...(removed.length > 0 ? [`removes ${whomOf(removed)}`] : []),
    ...(unknown.length > 0 ? [`may grant ${whomOf(unknown)} new permissions`] : []),
  ].join(' and ');
}

/**
 * Which agents of the base it is compared with, where its id and its place say different things.
 */
function thanWords([one, ...others]: readonly AgentComparison[]): string {
  if (one === undefined || others.length > 0 || !one.alsoFormerly) return '';
  return ` than ${choice(formerNames(one))} had`;
}

function formerNames({ agent, formerly, alsoFormerly = [] }: AgentComparison): readonly string[] {
  return [...new Set([formerly ?? agent, ...alsoFormerly])];
}

/** Whether an agent counts as widened only because its permissions could not be compared. */
export function isUnknown({ changes, power }: AgentComparison): boolean {
  const widening = changes.filter(({ direction }) => direction === 'widens');
  return (
    power === 'widens' &&
    widening.length > 0 &&
    widening.every(({ kind }) => kind === 'not-compared')
  );
}

function whomOf(agents: readonly AgentComparison[]): string {
  return agents.length === 1
    ? JSON.stringify(cut(agents[0]!.agent, NAME_LENGTH))
    : counted(agents.length, AGENTS);
}

/**
 * What is given, or else taken, in some words: `5 things: "a" and 2 more tools are now allowed; …;
 * and 2 more`; empty without a change of power.
 */
export function powerDetail({ power, agents }: PermissionChanges): string {
  const concerned = agents.filter((agent) => agent.power === power);
  const changes = concerned.flatMap((agent) =>
    agent.changes.filter((change) => change.direction === power),
  );
  if (power === 'neutral' || changes.length === 0) return '';
  const isCounted = changes.length > 1 && !concerned.every(isUnknown);
  const count = isCounted ? `${counted(changes.length, THINGS)}: ` : '';
  if (concerned.length === 1) return `${count}${someOf(changes.map(coreOf), TOLD, '; ')}`;
  // Of several agents one change each tells more than many of the first.
  const each = concerned.map((comparison) => {
    const { agent, changes: all, alsoFormerly } = comparison;
    const [first, ...others] = all.filter((change) => change.direction === power);
    const than = alsoFormerly ? `, compared with ${enumeration(formerNames(comparison))}` : '';
    const rest = others.length > 0 ? `, and ${digits(others.length)} more` : '';
    return `${quoted(agent)}${than}: ${first ? coreOf(first) : powerWords(power)}${rest}`;
  });
  return `${count}${someOf(each, TOLD, '; ')}`;
}

/** A quote-aware first clause, whose reason follows a colon. */
const CLAUSE = /^((?:"(?:[^"\\]|\\.)*"|[^":])*): /u;
/** A clause shorter than this says too little without what follows. */
const LEAST = 24;

/** A sentence without its reason, which the list of changes tells. */
function coreOf({ sentence }: Change): string {
  const clause = CLAUSE.exec(sentence)?.[1];
  return cut(
    clause !== undefined && (clause.length >= LEAST || clause.includes('"')) ? clause : sentence,
    SENTENCE_LENGTH,
  );
}

/**
 * That a label lets a widening through, as words that can follow "this change gives more power";
 * empty where none does.
 */
export function letThroughWords({ letThrough }: PermissionChanges): string {
  return letThrough === undefined ? '' : `let through by the label ${quoted(letThrough)}`;
}

/** Whether a change could not be decided, and its sentence does not say so already. */
export function undecidedWords(change: Change): string {
  if (change.kind === 'not-compared') return 'counts as a widening';
  if (!change.undecided || /undecided|could not be decided/.test(change.sentence)) return '';
  return change.direction === 'widens' ? 'undecided, so it counts as giving power' : 'undecided';
}

/** What a neutral change is, where its sentence does not say so already. */
export function noEffectWords(change: Change): string {
  return change.noEffect &&
    !change.sentence.includes('no effect') &&
    !change.sentence.includes('without effect')
    ? 'no effect today'
    : '';
}

/** Tools of a change that its sentence does not name yet; empty where it names them all. */
export function furtherTools({ tools, sentence }: Change): readonly string[] {
  return tools.every((tool) => sentence.includes(quoted(tool))) ? [] : tools;
}

/** The name that shows what a change is about, where neither tools nor the sentence do. */
export function witnessOf({ example, tools, sentence }: Change): string | undefined {
  return example === undefined || tools.length > 0 || sentence.includes(quoted(example))
    ? undefined
    : example;
}

/** One change as briefly as a cell of a table has room for: `"a" and 2 more tools now allowed`. */
export function briefly(change: Change): string {
  const { kind, tools, example, after } = change;
  if (kind !== 'names' || after === null) return coreOf(change);
  const [first] = tools;
  if (first === undefined)
    return example === undefined ? coreOf(change) : `names such as ${quoted(example)} now ${after}`;
  if (tools.length <= EXAMPLES) return `${tools.map(quoted).join(', ')} now ${after}`;
  return `${quoted(first)} and ${digits(tools.length - 1)} more tools now ${after}`;
}

/** Where a change was decided before, unless that is the line where it is decided now. */
export function formerPlace({ at, wasAt }: Change): Location | undefined {
  if (wasAt === undefined || wasAt.file === '') return undefined;
  return at !== undefined && placeText(at) === placeText(wasAt) ? undefined : wasAt;
}

/**
 * The former agent that a change is seen against, where that is another than the agent's own
 * partner; empty otherwise.
 */
export function comparedWords({ comparedWith }: Change): string {
  return comparedWith === undefined ? '' : `compared with what ${quoted(comparedWith)} was`;
}

/**
 * What became of an agent itself: `new agent`, `removed`, `was "old-name"`; empty where nothing
 * did.
 */
export function statusWords(comparison: AgentComparison): string {
  const { status, formerly, alsoFormerly = [] } = comparison;
  switch (status) {
    case 'added':
      return 'new agent';
    case 'removed':
      return 'removed';
    case 'kept':
      if (alsoFormerly.length > 0)
        return `compared with what ${enumeration(formerNames(comparison))} were`;
      return formerly === undefined ? '' : `was ${quoted(formerly)}`;
    default:
      return status satisfies never;
  }
}

/**
 * The coverage that an agent had, where it had another: `was 100 %`; empty where it is the same to
 * the eye.
 */
export function formerCoverage(comparison: AgentComparison | undefined): string {
  if (comparison === undefined || comparison.status !== 'kept') return '';
  const { before, after } = comparison.coverage;
  return before === after || showPercent(before) === showPercent(after)
    ? ''
    : `was ${showPercent(before)}`;
}

/** Agents of a comparison, those that get power first, then those that lose some. */
export function byPower(agents: readonly AgentComparison[]): readonly AgentComparison[] {
  const rank: Readonly<Record<Direction, number>> = { widens: 0, narrows: 1, neutral: 2 };
  return [...agents].sort((a, b) => rank[a.power] - rank[b.power]);
}

/**
 * What a change does to an agent, for its title: `more power; coverage 75 % (was 100 %)`,
 * `removed`.
 */
export function titleWords(agent: AgentComparison): string {
  const former = formerCoverage(agent);
  const status = statusWords(agent);
  const words = [
    ...(status === '' ? [] : [status]),
    ...(agent.status === 'kept'
      ? [isUnknown(agent) ? 'permissions not compared' : powerWords(agent.power)]
      : []),
    ...(former === '' ? [] : [`coverage ${showPercent(agent.coverage.after)} (${former})`]),
  ];
  return words.join('; ');
}

/** What a change does to an agent: `more power`, `less power`, `no change of power`. */
export function powerWords(power: Direction): string {
  return { widens: 'more power', narrows: 'less power', neutral: 'no change of power' }[power];
}
