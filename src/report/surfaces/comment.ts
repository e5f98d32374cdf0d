import type { PermissionChanges } from '../../diff/change.ts';
import { isWidening, type Report } from '../report.ts';
import { exemptionsPart, ignoredPart } from '../sections/allowances.ts';
import { briefHead } from '../sections/brief-head.ts';
import { briefTable } from '../sections/brief-table.ts';
import { type Cause, causeItem, causesOf, leadOf, urgentFindings } from '../sections/causes.ts';
import { changeParts } from '../sections/changes.ts';
import { areGapsReported, coveragePart } from '../sections/coverage.ts';
import { findingParts } from '../sections/finding-items.ts';
import { footPart, noticesPart, omitted } from '../sections/frame.ts';
import { headPart } from '../sections/headline.ts';
import { isVisible, permissionDiff } from '../sections/permission-diff.ts';
import { remoteParts } from '../sections/remote.ts';
import { assemble, codePoints, type Part } from '../writing/budget.ts';
import {
  type Marker,
  markerOf,
  NO_RUN,
  type RunNumber,
  readMarker,
  withoutRun,
} from '../writing/marker.ts';
import { formerCoverage } from '../writing/permission-words.ts';
import { counted, FINDINGS, joined } from '../writing/words.ts';
import type { Delivery, DeliveryContext } from './delivery.ts';
import type { Surface } from './surface.ts';

/**
 * The maximum length of a comment, in code points. Longer comments are rarely read, and the job
 * summary contains the whole report. GitHub accepts 65,536.
 */
const COMMENT_LIMIT = 10_000;
/** The maximum number of visible lines in a comment about a single agent. */
const MAX_LINES = 12;
/** The maximum number of visible permission changes. */
const MAX_DIFF_LINES = 6;
/** The maximum number of visible causes if there are several agents. */
const MAX_CAUSES = 6;
const MAX_EXEMPTIONS = 50;
/**
 * The factors by which sentences are shortened. Escaping can make hostile text many times longer.
 */
const SCALES = [1, 0.5, 0.15];

interface CommentOptions {
  readonly run?: RunNumber;
}

/** Returns the marker at the start of a gate's comment. */
export function commentMarker(id: string, run: RunNumber = NO_RUN): string {
  return markerOf('comment', id, run);
}

/** Reads the marker at the start of a comment. Returns undefined if there is none. */
export function parseMarker(body: string): Marker | undefined {
  return readMarker('comment', body);
}

/**
 * Whether two comments are identical except for the run that wrote them. If so, the comment is not
 * updated.
 */
export function saysTheSame(body: string, other: string): boolean {
  return withoutRun('comment', body) === withoutRun('comment', other);
}

/**
 * Whether a report requires no comment, because everything was checked and the change passed
 * without visible changes to permissions or coverage.
 */
function isSilent(report: Report): boolean {
  return (
    isNeutral(report) &&
    report.governed.length > 0 &&
    report.comparison !== undefined &&
    briefHead(report, []).caveats === ''
  );
}

/** Whether a passing change has no effect that readers must see. If so, a single line is enough. */
function isNeutral(report: Report): boolean {
  const { verdict, comparison, configurationChange } = report;
  return (
    verdict === 'pass' &&
    configurationChange === undefined &&
    urgentFindings(report).length === 0 &&
    !report.findings.some(isWidening) &&
    (comparison === undefined ||
      comparison.agents.every(
        (agent) =>
          agent.status === 'kept' && !agent.changes.some(isVisible) && formerCoverage(agent) === '',
      ))
  );
}

/**
 * Renders the pull request comment, with the marker, the verdict, the action required, the
 * permission changes, and the causes of problems. All other details are in a collapsed section. The
 * comment has at most 10,000 code points.
 */
export function renderComment(report: Report, { run = NO_RUN }: CommentOptions = {}): string {
  const marker: Part = { kind: 'fixed', text: `${commentMarker(report.settings.id, run)}\n` };
  const size = {
    limit: COMMENT_LIMIT,
    measure: codePoints,
    omitted: omitted(report, 'run summary'),
  };
  if (report.nothingToCheck) {
    const parts = [headPart(report), noticesPart(report, 1), footPart(report)];
    return assemble([marker, ...parts, { kind: 'omissions' }], size);
  }
  const causes = causesOf(report);
  let text = '';
  for (const scale of SCALES) {
    text = assemble([marker, ...bodyParts(report, causes, scale)], size);
    if (codePoints(text) <= COMMENT_LIMIT) break;
  }
  return text;
}

function bodyParts(report: Report, causes: readonly Cause[], scale: number): readonly Part[] {
  const head = briefHead(report, causes, scale);
  if (isNeutral(report)) {
    const text = [head.first, head.caveats].filter((line) => line !== '').join(' ');
    return [{ kind: 'fixed', text: `${text}\n` }];
  }
  const paragraphs = [head.first, head.todo, head.caveats].filter((line) => line !== '');
  const diffLines = head.saysTheChange ? 0 : MAX_DIFF_LINES;
  const diff = permissionDiff(shownChanges(report), diffLines, scale);
  const table = briefTable(report, 1);
  const isAlone = table.items.length === 0;
  // The collapsed section counts as a line.
  const left = MAX_LINES - paragraphs.length - diff.shown - 1;
  const lead = leadOf(causes);
  const listed = causes.filter((cause) => cause !== lead);
  const most = isAlone ? Math.max(lead === undefined ? 1 : 0, left) : MAX_CAUSES;
  const more = listed.slice(most).reduce((sum, { count }) => sum + count, 0);
  return [
    { kind: 'fixed', text: `${paragraphs.join('\n\n')}\n\n` },
    { kind: 'fixed', text: diff.block },
    table,
    {
      kind: 'items',
      rank: 1,
      open: '',
      items: listed.slice(0, most).map((cause) => causeItem(report, cause)),
      close: '\n',
      noun: FINDINGS,
    },
    ...foldParts(report, head.saysTheChange ? 0 : diff.more, more),
  ];
}

/**
 * Returns the changes to show, or undefined if nothing was compared. If the run could not check
 * everything, omits agents that could not be compared, because the listed cause already reports
 * them.
 */
function shownChanges({ comparison, verdict }: Report): PermissionChanges | undefined {
  if (comparison === undefined || verdict !== 'error') return comparison;
  const agents = comparison.agents.map((agent) => ({
    ...agent,
    changes: agent.changes.filter(({ kind }) => kind !== 'not-compared'),
  }));
  return { ...comparison, agents };
}

/** Returns the collapsed section, which contains all other details. */
function foldParts(report: Report, changes: number, findings: number): readonly Part[] {
  const more = joined([
    ...(changes > 0 ? [counted(changes, ['permission change', 'permission changes'])] : []),
    ...(findings > 0 ? [counted(findings, FINDINGS)] : []),
  ]);
  const title = more === '' ? 'Details' : `${more.replace(/[\d,]+/, '$& more')}, and details`;
  const urgent = { ...report, findings: urgentFindings(report) };
  return [
    { kind: 'fixed', text: `<details><summary>${title}</summary>\n\n` },
    { kind: 'omissions' },
    ...changeParts(report, report.comparison, { widens: 2, narrows: 4, neutral: 7 }),
    ...findingParts(urgent, 3, { perRule: 5, perSeverity: 25 }),
    exemptionsPart(report, 4, MAX_EXEMPTIONS),
    ignoredPart(report, 4),
    // Findings with lines to paste already show the unmapped actions.
    ...(areGapsReported(report.findings) ? [] : [coveragePart(report, 6, 'gaps')]),
    noticesPart(report, 5),
    ...remoteParts(report, 8),
    footPart(report),
    { kind: 'fixed', text: '\n</details>\n' },
  ];
}

/**
 * Renders the text that replaces an existing comment once the change no longer touches governed
 * files.
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

/** The comment that the action keeps up to date on a pull request. */
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
