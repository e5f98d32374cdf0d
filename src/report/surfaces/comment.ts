import type { Report } from '../report.ts';
import { agentsTable } from '../sections/agents-table.ts';
import { exemptionsPart, ignoredPart } from '../sections/allowances.ts';
import { powerParts } from '../sections/changes.ts';
import { coveragePart } from '../sections/coverage.ts';
import { findingParts } from '../sections/finding-items.ts';
import { changedFilesPart, footPart, headPart, noticesPart, omitted } from '../sections/frame.ts';
import { historyParts } from '../sections/history.ts';
import { toolParts } from '../sections/tools-table.ts';
import { assemble, codePoints, type Part } from '../writing/budget.ts';
import {
  type Marker,
  markerOf,
  NO_RUN,
  type RunNumber,
  readMarker,
  withoutRun,
} from '../writing/marker.ts';

/** GitHub takes 65,536 code points; some are left for what it may add. */
const COMMENT_LIMIT = 65_000;
/** A comment about more agents or tools than these is a list that nobody reads. */
const MOST_AGENTS = 100;
const MOST_TOOLS = 300;
const MOST_EXEMPTIONS = 50;

/** What a comment needs beyond the report. */
export interface CommentOptions {
  readonly run?: RunNumber;
}

/** The marker of the comment of a gate; a body of ours begins with it. */
export function commentMarker(id: string, run: RunNumber = NO_RUN): string {
  return markerOf('comment', id, run);
}

/** Reads the marker of a comment that begins with one. */
export function parseMarker(body: string): Marker | undefined {
  return readMarker('comment', body);
}

/**
 * Whether two bodies say the same to people, whichever runs wrote them: such a comment is left
 * alone.
 */
export function saysTheSame(one: string, other: string): boolean {
  return withoutRun('comment', one) === withoutRun('comment', other);
}

/**
 * The comment on a pull request: marker, verdict, table, findings; the rest is folded (spec 13). At
 * most 65,000 code points.
 */
export function renderComment(report: Report, { run = NO_RUN }: CommentOptions = {}): string {
  const marker: Part = { kind: 'fixed', text: `${commentMarker(report.settings.id, run)}\n` };
  const parts: readonly Part[] = report.nothingToCheck
    ? [marker, headPart(report), { kind: 'omissions' }, noticesPart(report, 1), footPart(report)]
    : [
        marker,
        headPart(report),
        agentsTable(report, 1, MOST_AGENTS),
        { kind: 'omissions' },
        ...powerParts(report, report.comparison, { widens: 2, narrows: 4, neutral: 7 }),
        ...findingParts(report, 3, { perRule: 5, perSeverity: 25 }),
        exemptionsPart(report, 4, MOST_EXEMPTIONS),
        ignoredPart(report, 4),
        // Where each gap is a finding already, with its lines to paste, a list of them would only
        // say it again.
        ...(report.findings.some(({ rule }) => rule === 'unmapped-action')
          ? []
          : [coveragePart(report, 6, 'gaps')]),
        ...historyParts(report, 8, MOST_TOOLS),
        ...toolParts(report, 9, MOST_TOOLS),
        changedFilesPart(report, 10),
        noticesPart(report, 5),
        footPart(report),
      ];
  return assemble(parts, {
    limit: COMMENT_LIMIT,
    measure: codePoints,
    omitted: omitted(report, 'summary of the run'),
  });
}

/** What an earlier comment becomes when nothing governed is changed any more. */
export function renderNothingToCheck(report: Report, options: CommentOptions = {}): string {
  return renderComment(
    {
      ...report,
      nothingToCheck: true,
      verdict: 'pass',
      conclusion: 'success',
      agents: [],
      findings: [],
    },
    options,
  );
}
