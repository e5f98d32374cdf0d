import type { Report } from '../report.ts';
import { agentsTable } from '../sections/agents-table.ts';
import { exemptionsPart, ignoredPart } from '../sections/allowances.ts';
import { changeParts } from '../sections/changes.ts';
import { coveragePart } from '../sections/coverage.ts';
import { diagramParts } from '../sections/diagram.ts';
import { floorParts } from '../sections/effective.ts';
import { findingParts } from '../sections/finding-items.ts';
import { changedFilesPart, footPart, noticesPart, omitted } from '../sections/frame.ts';
import { headPart } from '../sections/headline.ts';
import { historyParts } from '../sections/history.ts';
import { remoteParts } from '../sections/remote.ts';
import { toolParts } from '../sections/tools-table.ts';
import { assemble, type Part, utf8Bytes } from '../writing/budget.ts';
import type { Surface } from './surface.ts';

/**
 * The maximum size of the summary, in bytes. GitHub accepts 1 MiB per step, and other programs in
 * the step may need the rest.
 */
const SUMMARY_LIMIT = 900 * 1024;

interface SummaryOptions {
  /** The number of bytes that the same step has already written to the summary file. */
  readonly bytesBefore?: number;
}

/**
 * Renders the whole report for the job summary. Together with `bytesBefore`, the summary occupies
 * at most 900 KiB in UTF-8.
 */
export function renderSummary(report: Report, { bytesBefore = 0 }: SummaryOptions = {}): string {
  const parts: readonly Part[] = [
    headPart(report),
    agentsTable(report, 1),
    { kind: 'omissions' },
    ...changeParts(report, report.comparison, { widens: 2, narrows: 4, neutral: 7 }),
    ...findingParts(report, 3, { perRule: 20, perSeverity: 100 }),
    exemptionsPart(report, 4),
    ignoredPart(report, 4),
    coveragePart(report, 6, 'all'),
    ...remoteParts(report, 7),
    ...diagramParts(report, 8),
    ...historyParts(report, 9),
    ...toolParts(report, 10),
    ...floorParts(report, 11),
    changedFilesPart(report, 12),
    noticesPart(report, 5),
    footPart(report),
  ];
  return assemble(parts, {
    limit: SUMMARY_LIMIT - bytesBefore,
    measure: utf8Bytes,
    omitted: omitted(report, 'job log'),
  });
}

/** The job summary, and `--format markdown`. */
export const SUMMARY = {
  name: 'summary',
  doors: ['action', 'command line'],
  render: renderSummary,
  format: { flag: 'markdown', print: (report) => renderSummary(report) },
  published: {
    called: 'the job summary',
    permission: '',
    delivery: (report, { settings }) =>
      settings.summary
        ? { to: 'summary', render: (bytesBefore) => renderSummary(report, { bytesBefore }) }
        : undefined,
  },
} as const satisfies Surface;
