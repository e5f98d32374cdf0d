import type { AgentComparison, Change, Direction, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import type { Location } from '../../finding/finding.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import { cut } from './escape.ts';
import { placeText } from './links.ts';

/**
 * Words about the effect of a change on permissions, which all surfaces share. They are not escaped
 * yet, and values are in double quotes.
 */

/** Longest sentence in a headline or a table cell, in characters. */
const MAX_SENTENCE_LENGTH = 160;
/** How many tools a table cell names before it counts the rest. */
const MAX_EXAMPLES = 3;

/** The sign before a change, by its direction. */
export const ARROW: Readonly<Record<Direction, string>> = {
  widens: '▲',
  narrows: '▼',
  neutral: '·',
};

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  widens: 'new permissions',
  narrows: 'fewer permissions',
  neutral: 'permissions unchanged',
};

/**
 * A direction in words: `new permissions`, `fewer permissions`, `permissions unchanged`.
 */
export function directionWords(direction: Direction): string {
  return DIRECTION_WORDS[direction];
}

/** Whether an agent counts as widened only because its permissions could not be compared. */
export function isUnknown({ changes, direction }: AgentComparison): boolean {
  const widening = changes.filter((change) => change.direction === 'widens');
  return (
    direction === 'widens' &&
    widening.length > 0 &&
    widening.every(({ kind }) => kind === 'not-compared')
  );
}

/** The agents of the base that an agent is compared with, by name: its counterpart first. */
export function formerNames({
  agent,
  formerly,
  alsoFormerly = [],
}: AgentComparison): readonly string[] {
  return [...new Set([formerly ?? agent, ...alsoFormerly])];
}

/** The first clause of a sentence, before a colon outside quotes; a reason follows the colon. */
const CLAUSE = /^((?:"(?:[^"\\]|\\.)*"|[^":])*): /u;
/** A shorter clause does not say enough without its reason. */
const MIN_CLAUSE_LENGTH = 24;

/** The sentence of a change without its reason, which the list of changes shows. */
export function withoutReason({ sentence }: Change): string {
  const clause = CLAUSE.exec(sentence)?.[1];
  const isEnough =
    clause !== undefined && (clause.length >= MIN_CLAUSE_LENGTH || clause.includes('"'));
  return cut(isEnough ? clause : sentence, MAX_SENTENCE_LENGTH);
}

/** One change in a few words for a table cell: `"a" and 2 more tools now allowed`. */
export function briefly(change: Change): string {
  const { kind, tools, example, after } = change;
  if (kind !== 'names' || after === null) return withoutReason(change);
  const [first] = tools;
  if (first === undefined)
    return example === undefined
      ? withoutReason(change)
      : `tools such as ${quoted(example)} now ${after}`;
  if (tools.length <= MAX_EXAMPLES) return `${tools.map(quoted).join(', ')} now ${after}`;
  return `${quoted(first)} and ${digits(tools.length - 1)} more tools now ${after}`;
}

/**
 * The words about the label that approved a widening, to follow "this change grants new
 * permissions"; empty where no label approved it.
 */
export function approvedWords({ letThrough }: PermissionChanges): string {
  return letThrough === undefined ? '' : `approved by the label ${quoted(letThrough)}`;
}

/** The words about an undecided change; empty where its sentence says so already. */
export function undecidedWords(change: Change): string {
  if (change.kind === 'not-compared') return 'counts as a widening';
  if (
    !change.undecided ||
    /undecided|(?:could not|cannot) be (?:decided|compared)/.test(change.sentence)
  )
    return '';
  return change.direction === 'widens' ? 'undecided, so it counts as a widening' : 'undecided';
}

/** The words about a change without effect; empty where its sentence says so already. */
export function noEffectWords(change: Change): string {
  return change.noEffect &&
    !change.sentence.includes('no effect') &&
    !change.sentence.includes('without effect')
    ? 'no effect today'
    : '';
}

/** All tools of a change; empty where its sentence already names all of them. */
export function furtherTools({ tools, sentence }: Change): readonly string[] {
  return tools.every((tool) => sentence.includes(quoted(tool))) ? [] : tools;
}

/** An example name for a change that names no tool; undefined where its sentence has the name. */
export function witnessOf({ example, tools, sentence }: Change): string | undefined {
  return example === undefined || tools.length > 0 || sentence.includes(quoted(example))
    ? undefined
    : example;
}

/** The place that decided before the change; undefined where the same line decides now. */
export function formerPlace({ at, wasAt }: Change): Location | undefined {
  if (wasAt === undefined || wasAt.file === '') return undefined;
  return at !== undefined && placeText(at) === placeText(wasAt) ? undefined : wasAt;
}

/**
 * The agent of the base that a change is compared with, where that is not the agent's counterpart;
 * empty otherwise.
 */
export function comparedWords({ comparedWith }: Change): string {
  return comparedWith === undefined ? '' : `compared with ${quoted(comparedWith)}`;
}

/**
 * What happened to the agent itself: `new agent`, `removed`, `was "old-name"`; empty where nothing
 * happened.
 */
export function statusWords(comparison: AgentComparison): string {
  const { status, formerly, alsoFormerly = [] } = comparison;
  switch (status) {
    case 'added':
      return 'new agent';
    case 'removed':
      return 'removed';
    case 'kept':
      if (alsoFormerly.length > 0) return `compared with ${enumeration(formerNames(comparison))}`;
      return formerly === undefined ? '' : `was ${quoted(formerly)}`;
    default:
      return status satisfies never;
  }
}

/**
 * The coverage of an agent in the base: `was 100 %`; empty where it reads the same in the head.
 */
export function formerCoverage(comparison: AgentComparison | undefined): string {
  if (comparison === undefined || comparison.status !== 'kept') return '';
  const { before, after } = comparison.coverage;
  return before === after || showPercent(before) === showPercent(after)
    ? ''
    : `was ${showPercent(before)}`;
}

/** The agents of a comparison: first the widened ones, then the narrowed ones, then the others. */
export function byDirection(agents: readonly AgentComparison[]): readonly AgentComparison[] {
  const rank: Readonly<Record<Direction, number>> = { widens: 0, narrows: 1, neutral: 2 };
  return [...agents].sort((a, b) => rank[a.direction] - rank[b.direction]);
}

/**
 * The effect of a change on an agent, for its title: `new permissions; coverage 75 % (was 100 %)`,
 * `removed`.
 */
export function titleWords(agent: AgentComparison): string {
  const former = formerCoverage(agent);
  const status = statusWords(agent);
  const words = [
    ...(status === '' ? [] : [status]),
    ...(agent.status === 'kept'
      ? [isUnknown(agent) ? 'permissions not compared' : directionWords(agent.direction)]
      : []),
    ...(former === '' ? [] : [`coverage ${showPercent(agent.coverage.after)} (${former})`]),
  ];
  return words.join('; ');
}
