import { commentWord, uncommentWord } from './escape.ts';

/**
 * The run that wrote a comment or issue, identified by `GITHUB_RUN_NUMBER` and
 * `GITHUB_RUN_ATTEMPT`.
 */
export interface RunNumber {
  readonly number: number;
  readonly attempt: number;
}

/** The content of a marker. */
export interface Marker {
  readonly id: string;
  readonly run: RunNumber;
}

/** The surfaces that contain a marker. A marker for one surface never matches the other. */
export type Marked = 'comment' | 'issue' | 'suggestion';

/** The number of an unknown run. Every run of GitHub Actions has a later number. */
export const NO_RUN: RunNumber = { number: 0, attempt: 0 };

const WORD: Readonly<Record<Marked, string>> = {
  comment: 'card-gate',
  issue: 'card-gate-issue',
  suggestion: 'card-gate-suggestion',
};

const PATTERN: Readonly<Record<Marked, RegExp>> = {
  comment: /^<!-- card-gate:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
  issue: /^<!-- card-gate-issue:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
  suggestion: /^<!-- card-gate-suggestion:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
};

/**
 * Returns the marker: an HTML comment at the start of a comment or issue. Later runs of the gate
 * use it to find their own comments and issues.
 */
export function markerOf(surface: Marked, id: string, run: RunNumber): string {
  return `<!-- ${WORD[surface]}:${commentWord(id)} run=${run.number}.${run.attempt} -->`;
}

/**
 * Reads the marker at the start of a comment or issue. Returns undefined if there is none. Markers
 * in other places were written by somebody else and are ignored.
 */
export function readMarker(surface: Marked, body: string): Marker | undefined {
  const match = PATTERN[surface].exec(body);
  const id = match?.[1] === undefined ? undefined : uncommentWord(match[1]);
  if (!match || id === undefined) return undefined;
  return { id, run: { number: Number(match[2]), attempt: Number(match[3]) } };
}

/** Whether a later run than `run` wrote a comment or issue. */
export function isOfLaterRun(surface: Marked, body: string, run: RunNumber): boolean {
  const before = readMarker(surface, body)?.run;
  return (
    before !== undefined &&
    (before.number > run.number || (before.number === run.number && before.attempt > run.attempt))
  );
}

/**
 * Removes everything that differs between runs from a comment or issue: the run in the marker,
 * links to runs, and line endings changed by a browser.
 */
export function withoutRun(surface: Marked, body: string): string {
  const marker = PATTERN[surface].exec(body);
  return `${marker ? `${WORD[surface]}:${marker[1]}` : ''}${body.slice(marker?.[0].length ?? 0)}`
    .replaceAll('\r\n', '\n')
    .replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, '')
    .trimEnd();
}
