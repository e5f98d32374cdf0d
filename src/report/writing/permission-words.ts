import type { AgentComparison, Change, Direction, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import type { Location } from '../../finding/finding.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import { cut } from './escape.ts';
import { placeText } from './links.ts';

// Describes permission changes for all surfaces. The strings are not escaped, and values in them
// are in double quotes.

/** The maximum length of a sentence in a headline or a table cell, in characters. */
const MAX_SENTENCE_LENGTH = 160;
/**
 * The maximum number of tools to name in a table cell. If a change affects more tools, only the
 * first is named.
 */
const MAX_EXAMPLES = 3;

/** The symbol before a change, for each direction. */
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
 * Returns the words for a direction of change: `new permissions`, `fewer permissions` or
 * `permissions unchanged`.
 */
export function directionWords(direction: Direction): string {
  return DIRECTION_WORDS[direction];
}

/** Whether an agent is treated as widened only because its permissions could not be compared. */
export function isUnknown({ changes, direction }: AgentComparison): boolean {
  const widening = changes.filter((change) => change.direction === 'widens');
  return (
    direction === 'widens' &&
    widening.length > 0 &&
    widening.every(({ kind }) => kind === 'not-compared')
  );
}

/**
 * Returns the names of the base agents with which an agent is compared, starting with the agent's
 * own base name.
 */
export function formerNames({
  agent,
  formerly,
  alsoFormerly = [],
}: AgentComparison): readonly string[] {
  return [...new Set([formerly ?? agent, ...alsoFormerly])];
}

/**
 * Matches a sentence's first clause, up to a colon outside quotes. The reason follows the colon.
 */
const CLAUSE = /^((?:"(?:[^"\\]|\\.)*"|[^":])*): /u;
/**
 * The minimum length of a clause, in characters. A shorter clause is unclear without its reason.
 */
const MIN_CLAUSE_LENGTH = 24;

/**
 * Returns the sentence about a change, cut to `MAX_SENTENCE_LENGTH`. Omits the reason, which the
 * list of permission changes shows, unless the rest would be too short to understand.
 */
export function withoutReason({ sentence }: Change): string {
  const clause = CLAUSE.exec(sentence)?.[1];
  const isEnough =
    clause !== undefined && (clause.length >= MIN_CLAUSE_LENGTH || clause.includes('"'));
  return cut(isEnough ? clause : sentence, MAX_SENTENCE_LENGTH);
}

/** Returns the reason for a change, or an empty string if the sentence does not contain one. */
export function reasonOf({ sentence }: Change): string {
  const clause = CLAUSE.exec(sentence);
  return clause === null ? '' : sentence.slice(clause[0].length);
}

/** Describes a change in a table cell, such as `"a" and 2 more tools now allowed`. */
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
 * Returns a clause about the label that approved the new permissions, to put after "this change
 * grants new permissions". Returns an empty string if no label approved them.
 */
export function approvedWords({ letThrough }: PermissionChanges): string {
  return letThrough === undefined ? '' : `approved by the label ${quoted(letThrough)}`;
}

/**
 * Returns a note saying that a change is undecided. Returns an empty string if the change is
 * decided, or if its sentence already states this.
 */
export function undecidedWords(change: Change): string {
  if (change.kind === 'not-compared') return 'counts as a widening';
  if (
    !change.undecided ||
    /undecided|(?:could not|cannot) be (?:decided|compared)/.test(change.sentence)
  )
    return '';
  return change.direction === 'widens' ? 'undecided, so it counts as a widening' : 'undecided';
}

/**
 * Returns a note saying that a change has no effect. Returns an empty string if the change has an
 * effect, or if its sentence already states this.
 */
export function noEffectWords(change: Change): string {
  return change.noEffect &&
    !change.sentence.includes('no effect') &&
    !change.sentence.includes('without effect')
    ? 'no effect today'
    : '';
}

/**
 * Returns all tools that a change affects, or an empty list if its sentence already names them all.
 */
export function furtherTools({ tools, sentence }: Change): readonly string[] {
  return tools.every((tool) => sentence.includes(quoted(tool))) ? [] : tools;
}

/**
 * Returns a change's example. Returns undefined if the change has tools, or if its sentence already
 * contains the example.
 */
export function witnessOf({ example, tools, sentence }: Change): string | undefined {
  if (example === undefined || tools.length > 0) return undefined;
  const isNamed = [quoted(example), `such as ${example}`].some((text) => sentence.includes(text));
  return isNamed ? undefined : example;
}

/**
 * Returns the location of the line that determined the state before the change. Returns undefined
 * if that line still determines the state.
 */
export function formerPlace({ at, wasAt }: Change): Location | undefined {
  if (wasAt === undefined || wasAt.file === '') return undefined;
  return at !== undefined && placeText(at) === placeText(wasAt) ? undefined : wasAt;
}

/**
 * Returns a note that names the base agent with which an agent was compared. Returns an empty
 * string if that is the agent's own base version.
 */
export function comparedWords({ comparedWith }: Change): string {
  return comparedWith === undefined ? '' : `compared with ${quoted(comparedWith)}`;
}

/**
 * Describes what happened to the agent itself: `new agent`, `removed`, `was "old-name"`, or
 * `compared with …` if there are several base agents. Returns an empty string if the agent was kept
 * under the same name.
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
 * Returns an agent's coverage in the base, such as `was 100 %`. Returns an empty string if the
 * coverage in the head is displayed as the same number.
 */
export function formerCoverage(comparison: AgentComparison | undefined): string {
  if (comparison === undefined || comparison.status !== 'kept') return '';
  const { before, after } = comparison.coverage;
  return before === after || showPercent(before) === showPercent(after)
    ? ''
    : `was ${showPercent(before)}`;
}

/** Counts the changes in a given direction. */
export function changesOf(agents: readonly AgentComparison[], direction: Direction): number {
  return agents.reduce(
    (sum, { changes }) => sum + changes.filter((change) => change.direction === direction).length,
    0,
  );
}

/**
 * Describes a coverage change, such as `coverage 75 % (was 100 %)`. Returns an empty string if
 * coverage did not change.
 */
export function coverageWords(agent: AgentComparison): string {
  const former = formerCoverage(agent);
  return former === '' ? '' : `coverage ${showPercent(agent.coverage.after)} (${former})`;
}

/**
 * Sorts agents by direction: new permissions first, then fewer permissions, then unchanged
 * permissions.
 */
export function byDirection(agents: readonly AgentComparison[]): readonly AgentComparison[] {
  const rank: Readonly<Record<Direction, number>> = { widens: 0, narrows: 1, neutral: 2 };
  return [...agents].sort((a, b) => rank[a.direction] - rank[b.direction]);
}

/**
 * Describes the changes to an agent in a title, such as `new permissions; coverage 75 % (was 100
 * %)` or `removed`.
 */
export function titleWords(agent: AgentComparison): string {
  const coverage = coverageWords(agent);
  const status = statusWords(agent);
  const words = [
    ...(status === '' ? [] : [status]),
    ...(agent.status === 'kept'
      ? [isUnknown(agent) ? 'permissions not compared' : directionWords(agent.direction)]
      : []),
    ...(coverage === '' ? [] : [coverage]),
  ];
  return words.join('; ');
}
