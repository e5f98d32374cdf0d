import { agentsTable } from './agents-table.ts';
import { assemble, codePoints, type Part } from './budget.ts';
import { coveragePart } from './coverage-section.ts';
import { commentWord, uncommentWord } from './escape.ts';
import { findingParts } from './finding-items.ts';
import { historyParts } from './history-section.ts';
import type { Report } from './report.ts';
import { changesPart, footPart, headPart, noticesPart, omitted } from './sections.ts';
import { toolParts } from './tools-table.ts';

/** GitHub takes 65,536 code points; some are left for what it may add. */
const COMMENT_LIMIT = 65_000;
/** A comment about more agents or tools than these is a list that nobody reads. */
const MOST_AGENTS = 100;
const MOST_TOOLS = 300;

/** Which run wrote a comment: `GITHUB_RUN_NUMBER` and `GITHUB_RUN_ATTEMPT`. */
export interface RunNumber {
  readonly number: number;
  readonly attempt: number;
}

/** What the marker of a comment says. */
export interface Marker {
  readonly id: string;
  readonly run: RunNumber;
}

/** What a comment needs beyond the report. */
export interface CommentOptions {
  readonly run?: RunNumber;
}

/** A comment that no run of Actions wrote: older than any. */
const NO_RUN: RunNumber = { number: 0, attempt: 0 };

/** The HTML comment by which a run finds the comments of its own id; a body of ours begins with it. */
export function commentMarker(id: string, run: RunNumber = NO_RUN): string {
  return `<!-- card-gate:${commentWord(id)} run=${run.number}.${run.attempt} -->`;
}

/** Reads the marker of a body that begins with one; a marker anywhere else was written by somebody else. */
export function parseMarker(body: string): Marker | undefined {
  const match = /^<!-- card-gate:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/.exec(body);
  const id = match ? uncommentWord(match[1]!) : undefined;
  if (!match || id === undefined) return undefined;
  return { id, run: { number: Number(match[2]), attempt: Number(match[3]) } };
}

/** Whether two bodies say the same to people, whichever runs wrote them: such a comment is left alone. */
export function saysTheSame(one: string, other: string): boolean {
  return withoutRun(one) === withoutRun(other);
}

function withoutRun(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/^(<!-- card-gate:\S*) run=[\d.]+ -->/, '$1 -->')
    .replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, '')
    .trimEnd();
}

/** The comment on a pull request: marker, verdict, table, findings; the rest is folded (spec 13). At most 65,000 code points. */
export function renderComment(report: Report, { run = NO_RUN }: CommentOptions = {}): string {
  const marker: Part = { kind: 'fixed', text: `${commentMarker(report.settings.id, run)}\n` };
  const parts: readonly Part[] = report.nothingToCheck
    ? [marker, headPart(report), { kind: 'omissions' }, noticesPart(report, 1), footPart(report)]
    : [
        marker,
        headPart(report),
        agentsTable(report, 1, MOST_AGENTS),
        { kind: 'omissions' },
        ...findingParts(report, 2, { perRule: 5, perSeverity: 25 }),
        // Where each gap is a finding already, with its lines to paste, a list of them would only say it again.
        ...(report.findings.some(({ rule }) => rule === 'unmapped-action') ? [] : [coveragePart(report, 4, 'gaps')]),
        ...historyParts(report, 5, MOST_TOOLS),
        ...toolParts(report, 6, MOST_TOOLS),
        changesPart(report, 7),
        noticesPart(report, 3),
        footPart(report),
      ];
  return assemble(parts, { limit: COMMENT_LIMIT, measure: codePoints, omitted: omitted(report, 'summary of the run') });
}

/** What an earlier comment becomes when nothing governed is changed any more. */
export function renderNothingToCheck(report: Report, options: CommentOptions = {}): string {
  return renderComment({ ...report, nothingToCheck: true, verdict: 'pass', conclusion: 'success', agents: [], findings: [] }, options);
}
