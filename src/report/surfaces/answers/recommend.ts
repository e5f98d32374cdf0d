import { digits } from '../../../document/digits.ts';
import { type Evidence, FEW_SESSIONS, type HoldOut } from '../../../evaluation/advice/usage.ts';
import { counted, listed } from '../../../finding/words.ts';
import { code, fenced, plain, visible } from '../../writing/escape.ts';

/** A line in a recommended file: a pattern or a rule, with its evidence. */
export interface RecommendedLine {
  /** The capability or list that contains the line. */
  readonly group: string;
  readonly pattern: string;
  /** The names from the traces that the pattern matches. */
  readonly covers: readonly string[];
  readonly evidence: Evidence;
  /** Points that a person should review. */
  readonly notes: readonly string[];
}

/** A name that is deliberately not recommended, or a rule that no call needs, with the reason. */
export interface Unrecommended {
  readonly name: string;
  readonly why: string;
  readonly evidence: Evidence;
}

/** The output of `recommend` for a file. */
export interface Recommendation {
  readonly of: 'permissions' | 'denials' | 'unused';
  readonly file: string;
  /** The whole file, or a patch for it. */
  readonly text: string;
  readonly language: 'yaml' | 'json' | 'text';
  /** Whether the text already has comments with the evidence for each line. */
  readonly hasComments: boolean;
  readonly sessions: number;
  readonly calls: number;
  readonly evidence: Evidence;
  readonly chanceOfNew: number | undefined;
  readonly holdOut: HoldOut | undefined;
  readonly lines: readonly RecommendedLine[];
  readonly refused: readonly Unrecommended[];
  /**
   * The names that were only ever denied: the agent attempted to use them, and every call was
   * refused.
   */
  readonly attempted: readonly string[];
  /** Sentences that state what a replay of the same traces showed. */
  readonly proof: readonly string[];
}

/** The maximum number of names per sentence. */
const MAX_NAMES = 10;

/** Describes the evidence for a line, such as `2 of 3 sessions, 2 calls, …`. */
export function evidenceText(evidence: Evidence, sessions: number): string {
  const { calls, denied, first, last, confidence } = evidence;
  return [
    `${digits(evidence.sessions)} of ${counted(sessions, 'session')}`,
    ...(calls > 0 ? [counted(calls, 'call')] : []),
    ...(denied > 0 ? [counted(denied, 'denied attempt')] : []),
    ...(first === undefined || last === undefined ? [] : [span(first, last)]),
    `confidence ${confidence.toFixed(2)}`,
  ].join(', ');
}

/**
 * Returns the points to review in a line: little evidence, a pattern that matches several names,
 * only denied attempts, or a name that suggests a change. Returns an empty list if there are none.
 */
export function reviewNotes(
  { evidence, covers, pattern }: Pick<RecommendedLine, 'evidence' | 'covers' | 'pattern'>,
  isChanging: boolean,
): readonly string[] {
  return [
    ...(evidence.sessions < FEW_SESSIONS
      ? [`seen in only ${counted(evidence.sessions, 'session')}`]
      : []),
    ...(covers.length > 1 || covers[0] !== pattern
      ? [`a pattern for ${counted(covers.length, 'tool')}, which also matches new tools`]
      : []),
    ...(evidence.calls === 0 ? ['only attempted, and denied at the time'] : []),
    ...(isChanging ? ['its name suggests that it changes something'] : []),
  ];
}

/** Summarises the evidence in sentences. */
export function summaryLines(recommendation: Omit<Recommendation, 'text'>): readonly string[] {
  const { sessions, calls, evidence, chanceOfNew, holdOut, refused, attempted, proof } =
    recommendation;
  const isWhole = recommendation.of === 'permissions';
  const { first, last } = evidence;
  const dates = first === undefined || last === undefined ? '' : `, ${span(first, last)}`;
  return [
    `Recommended by Card Gate from ${counted(calls, 'call')} in ${counted(sessions, 'session')}${dates}.`,
    ...(chanceOfNew === undefined || !isWhole
      ? []
      : [
          `Chance that the next call is of a kind not seen before (Good–Turing): ${percent(chanceOfNew)}.`,
        ]),
    ...(isWhole ? [holdOutText(holdOut)] : []),
    ...proof,
    ...(refused.length === 0 ? [] : ['Not recommended:']),
    ...refused.map(
      (each) => `  ${visible(each.name)} (${usesText(each.evidence)}): ${visible(each.why)}`,
    ),
    ...(attempted.length === 0
      ? []
      : [`Only attempted, and denied at the time: ${listed(attempted.map(visible), MAX_NAMES)}.`]),
  ];
}

function holdOutText(holdOut: HoldOut | undefined): string {
  if (holdOut === undefined)
    return 'There was no hold-out test, because it requires at least two sessions with timestamps.';
  const { older, newer, proposed, calls, covered, missed, unused } = holdOut;
  return [
    `Hold-out test: ${counted(older, 'older session')} with ${counted(proposed, 'name')} would have covered ${digits(covered)} of ${counted(calls, 'call')} in ${counted(newer, 'newer session')}.`,
    ...(missed.length === 0 ? [] : [`Missed: ${listed(missed.map(visible), MAX_NAMES)}.`]),
    ...(unused.length === 0 ? [] : [`Not used again: ${listed(unused.map(visible), MAX_NAMES)}.`]),
  ].join(' ');
}

function usesText({ calls, denied }: Evidence): string {
  if (calls === 0) return counted(denied, 'denied attempt');
  return denied === 0
    ? counted(calls, 'call')
    : `${counted(calls, 'call')}, ${counted(denied, 'denied attempt')}`;
}

/** Returns the lines for standard error. Empty if the text already has comments. */
export function notices(recommendation: Recommendation): readonly string[] {
  const { hasComments, lines, sessions } = recommendation;
  if (hasComments) return [];
  return [
    ...summaryLines(recommendation),
    ...lines.map(({ pattern, evidence, notes }) => {
      if (recommendation.of === 'unused')
        return `${plain(pattern)}: not needed in ${counted(sessions, 'session')}`;
      const review = notes.length === 0 ? '' : `; review: ${notes.join(', ')}`;
      return `${plain(pattern)}: ${evidenceText(evidence, sessions)}${review}`;
    }),
  ];
}

/** Renders a recommendation as Markdown, with a summary, a table of lines, and the text. */
export function recommendationMarkdown(recommendation: Recommendation): string {
  const { lines, sessions, text, language } = recommendation;
  const rows = lines.map(({ group, pattern, evidence, notes }) =>
    [
      code(group),
      code(pattern),
      `${digits(evidence.sessions)} of ${digits(sessions)}`,
      digits(evidence.calls),
      evidence.confidence.toFixed(2),
      notes.join(', '),
    ].join(' | '),
  );
  return [
    ...summaryLines(recommendation)
      .map((line) => code(line.trim()))
      .map((line) => `- ${line}`),
    '',
    ...(rows.length === 0
      ? []
      : [
          '| In | Rule | Sessions | Calls | Confidence | Review |',
          '|---|---|--:|--:|--:|---|',
          ...rows.map((row) => `| ${row} |`),
          '',
        ]),
    fenced(text, language).trimEnd(),
  ].join('\n');
}

/** Converts a line to plain data. Times are in RFC 3339 format. */
export function lineToJson({ pattern, covers, evidence, notes }: RecommendedLine): object {
  return {
    pattern,
    covers,
    ...evidenceToJson(evidence),
    ...(notes.length > 0 && { review_note: sentenceOf(notes) }),
  };
}

/** Joins notes into a single string. It may begin with a tool's name, so it is not capitalised. */
export function sentenceOf(notes: readonly string[]): string {
  return notes.join('; ');
}

/** Converts a recommendation to plain data, together with the properties in `part`. */
export function recommendationToJson(recommendation: Recommendation, part: object): object {
  const { of, file, text, sessions, calls, evidence, holdOut, refused, attempted, proof } =
    recommendation;
  return {
    ...part,
    of,
    file,
    evidence: {
      sessions,
      calls,
      first: timeOf(evidence.first),
      last: timeOf(evidence.last),
      chance_of_new: rounded(recommendation.chanceOfNew),
    },
    hold_out: holdOut === undefined ? null : holdOutToJson(holdOut),
    not_recommended: refused.map(({ name, why, evidence: own }) => ({
      name,
      why,
      ...evidenceToJson(own),
    })),
    attempted,
    proof,
    text,
  };
}

function holdOutToJson(holdOut: HoldOut): object {
  const { older, newer, proposed, calls, covered, missed, unused } = holdOut;
  return {
    older_sessions: older,
    newer_sessions: newer,
    proposed,
    calls,
    covered,
    missed,
    unused,
  };
}

function evidenceToJson({ sessions, calls, denied, first, last, confidence }: Evidence): object {
  return { sessions, calls, denied, first: timeOf(first), last: timeOf(last), confidence };
}

function timeOf(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}

function rounded(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 1000) / 1000;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Describes the dates of the first and last use. */
function span(first: number, last: number): string {
  return day(first) === day(last) ? `on ${day(first)}` : `${day(first)} to ${day(last)}`;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
