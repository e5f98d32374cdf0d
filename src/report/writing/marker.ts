import { commentWord, uncommentWord } from './escape.ts';

/**
 * The run that wrote a comment or issue, identified by `GITHUB_RUN_NUMBER` and
 * `GITHUB_RUN_ATTEMPT`.
 */
export interface RunNumber {
  readonly number: number;
  readonly attempt: number;
}

/** The content of a marker: a gate's id and the run that wrote it. */
export interface Marker {
  readonly id: string;
  readonly run: RunNumber;
}

/** The surfaces that contain a marker. Each surface's marker is distinct. */
export type Marked = 'comment' | 'issue' | 'suggestion';

/** The number of an unknown run. Every GitHub Actions run has a higher number. */
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
 * Returns the marker, which is an HTML comment at the start of a comment or issue. The gate's later
 * runs use the marker to find their own comments and issues.
 */
export function markerOf(surface: Marked, id: string, run: RunNumber): string {
  return `<!-- ${WORD[surface]}:${commentWord(id)} run=${run.number}.${run.attempt} -->`;
}

/**
 * Reads the marker at the start of a comment or issue. Returns undefined if there is none. Markers
 * elsewhere were not written by the gate, and are ignored.
 */
export function readMarker(surface: Marked, body: string): Marker | undefined {
  const match = PATTERN[surface].exec(body);
  const id = match?.[1] === undefined ? undefined : uncommentWord(match[1]);
  if (!match || id === undefined) return undefined;
  return { id, run: { number: Number(match[2]), attempt: Number(match[3]) } };
}

/** Whether a comment or issue was written by a later run than `run`. */
export function isOfLaterRun(surface: Marked, body: string, run: RunNumber): boolean {
  const before = readMarker(surface, body)?.run;
  return (
    before !== undefined &&
    (before.number > run.number || (before.number === run.number && before.attempt > run.attempt))
  );
}

/**
 * Removes the parts of a comment or issue that differ between runs: the run in the marker, and
 * links to runs. Also normalises line endings, which browsers change.
 */
export function withoutRun(surface: Marked, body: string): string {
  const marker = PATTERN[surface].exec(body);
  return `${marker ? `${WORD[surface]}:${marker[1]}` : ''}${body.slice(marker?.[0].length ?? 0)}`
    .replaceAll('\r\n', '\n')
    .replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, '')
    .trimEnd();
}
