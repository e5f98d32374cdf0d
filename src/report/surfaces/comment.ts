import { isOf } from '../../rules/catalogue.ts';
import type { Report } from '../report.ts';
import { agentsTable } from '../sections/agents-table.ts';
import { exemptionsPart, ignoredPart } from '../sections/allowances.ts';
import { changeParts } from '../sections/changes.ts';
import { coveragePart } from '../sections/coverage.ts';
import { findingParts } from '../sections/finding-items.ts';
import { changedFilesPart, footPart, noticesPart, omitted } from '../sections/frame.ts';
import { headPart } from '../sections/headline.ts';
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
import type { Delivery, DeliveryContext } from './delivery.ts';
import type { Surface } from './surface.ts';

/**
 * The maximum length of a comment. GitHub accepts 65,536 code points, and may add some text itself.
 */
const COMMENT_LIMIT = 65_000;
/**
 * The maximum numbers of agents, tools and exemptions in a list. Nobody would read a longer list.
 */
const MAX_AGENTS = 100;
const MAX_TOOLS = 300;
const MAX_EXEMPTIONS = 50;

/** Facts that a comment needs in addition to the report. */
interface CommentOptions {
  readonly run?: RunNumber;
}

/** Returns the marker at the start of a gate's comment. */
export function commentMarker(id: string, run: RunNumber = NO_RUN): string {
  return markerOf('comment', id, run);
}

/** Reads the marker at the start of a comment. */
export function parseMarker(body: string): Marker | undefined {
  return readMarker('comment', body);
}

/**
 * Whether two comments are equal apart from the run that wrote them. If so, the comment is not
 * updated.
 */
export function saysTheSame(body: string, other: string): boolean {
  return withoutRun('comment', body) === withoutRun('comment', other);
}

/**
 * Whether a report says only that the permission files of agent hosts changed without any effect.
 * Nobody needs a comment for that.
 */
function isSilent({ agents, findings, comparison, governed, verdict }: Report): boolean {
  return (
    verdict === 'pass' &&
    agents.length === 0 &&
    governed.length > 0 &&
    findings.every(({ isNew }) => isNew === false) &&
    comparison !== undefined &&
    comparison.agents.length > 0 &&
    comparison.agents.every(({ host, direction }) => host && direction === 'neutral')
  );
}

/**
 * Renders the comment on a pull request: the marker, the verdict, the table and the findings. The
 * rest is folded. The comment has at most 65,000 code points.
 */
export function renderComment(report: Report, { run = NO_RUN }: CommentOptions = {}): string {
  const marker: Part = { kind: 'fixed', text: `${commentMarker(report.settings.id, run)}\n` };
  const parts: readonly Part[] = report.nothingToCheck
    ? [marker, headPart(report), { kind: 'omissions' }, noticesPart(report, 1), footPart(report)]
    : [
        marker,
        headPart(report),
        agentsTable(report, 1, MAX_AGENTS),
        { kind: 'omissions' },
        ...changeParts(report, report.comparison, { widens: 2, narrows: 4, neutral: 7 }),
        ...findingParts(report, 3, { perRule: 5, perSeverity: 25 }),
        exemptionsPart(report, 4, MAX_EXEMPTIONS),
        ignoredPart(report, 4),
        // Findings with lines to paste already show the unmapped actions.
        ...(report.findings.some((finding) => isOf(finding, 'unmapped-action'))
          ? []
          : [coveragePart(report, 6, 'gaps')]),
        ...historyParts(report, 8, MAX_TOOLS),
        ...toolParts(report, 9, MAX_TOOLS),
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

/**
 * Renders the new text of an existing comment when the change no longer touches a governed file.
 */
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

/**
 * Returns the comment to publish. Returns undefined outside pull requests, or if `comment` is
 * `never`.
 */
function deliveryOf(
  report: Report,
  { settings, run, pull }: DeliveryContext,
): Delivery | undefined {
  const { comment: when, id } = settings;
  if (pull === undefined || when === 'never') return undefined;
  const create =
    when === 'always' ||
    (when === 'auto'
      ? !report.nothingToCheck && !isSilent(report)
      : report.conclusion === 'failure');
  const body = renderComment(report, { run });
  return {
    to: 'comment',
    comment: { number: pull, id, run, body, create },
    output: 'comment-url',
  };
}

/** The comment on a pull request. */
export const COMMENT = {
  name: 'comment',
  doors: ['action'],
  render: renderComment,
  published: {
    called: 'the comment on the pull request',
    permission: 'pull-requests: write',
    delivery: deliveryOf,
  },
} as const satisfies Surface;
