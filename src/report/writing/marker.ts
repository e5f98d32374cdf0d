import { commentWord, uncommentWord } from './escape.ts';

/** Which run wrote something: `GITHUB_RUN_NUMBER` and `GITHUB_RUN_ATTEMPT`. */
export interface RunNumber {
  readonly number: number;
  readonly attempt: number;
}

/** What a marker says. */
export interface Marker {
  readonly id: string;
  readonly run: RunNumber;
}

/**
 * The surfaces that are found again by a marker; what is written for one is never taken for the
 * other.
 */
export type Marked = 'comment' | 'issue';

/** What no run of Actions wrote: older than any. */
export const NO_RUN: RunNumber = { number: 0, attempt: 0 };

const WORD: Readonly<Record<Marked, string>> = { comment: 'card-gate', issue: 'card-gate-issue' };

const PATTERN: Readonly<Record<Marked, RegExp>> = {
  comment: /^<!-- card-gate:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
  issue: /^<!-- card-gate-issue:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
};

/**
 * The HTML comment by which a run finds what runs of its own id wrote; a body of ours begins with
 * it (spec 13).
 */
export function markerOf(surface: Marked, id: string, run: RunNumber): string {
  return `<!-- ${WORD[surface]}:${commentWord(id)} run=${run.number}.${run.attempt} -->`;
}

/**
 * Reads the marker of a body that begins with one; a marker anywhere else was written by somebody
 * else.
 */
export function readMarker(surface: Marked, body: string): Marker | undefined {
  const match = PATTERN[surface].exec(body);
  const id = match ? uncommentWord(match[1]!) : undefined;
  if (!match || id === undefined) return undefined;
  return { id, run: { number: Number(match[2]), attempt: Number(match[3]) } };
}

/** Whether a body was written by a later run than this one. */
export function isOfLaterRun(surface: Marked, body: string, run: RunNumber): boolean {
  const before = readMarker(surface, body)?.run;
  return (
    before !== undefined &&
    (before.number > run.number || (before.number === run.number && before.attempt > run.attempt))
  );
}

/**
 * A body without what every run writes anew: line ends of a browser, the run in its marker,
 * addresses of runs.
 */
export function withoutRun(surface: Marked, body: string): string {
  const marker = PATTERN[surface].exec(body);
  return `${marker ? `${WORD[surface]}:${marker[1]}` : ''}${body.slice(marker?.[0].length ?? 0)}`
    .replaceAll('\r\n', '\n')
    .replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, '')
    .trimEnd();
}
