import type { Report } from '../report.ts';
import { agentsTable } from '../sections/agents-table.ts';
import { exemptionsPart, ignoredPart } from '../sections/allowances.ts';
import { changeParts } from '../sections/changes.ts';
import { coveragePart } from '../sections/coverage.ts';
import { findingParts } from '../sections/finding-items.ts';
import { changedFilesPart, footPart, noticesPart, omitted } from '../sections/frame.ts';
import { headlineOf, headPart } from '../sections/headline.ts';
import { historyParts } from '../sections/history.ts';
import { toolParts } from '../sections/tools-table.ts';
import { assemble, codeUnits, type Part } from '../writing/budget.ts';
import { cut, visible } from '../writing/escape.ts';
import { capital } from '../writing/words.ts';
import type { Surface } from './surface.ts';

/** The maximum length of the summary and of the text. GitHub accepts 65,535 characters for each. */
const OUTPUT_LIMIT = 65_535;
/** The maximum length of a title, in characters. */
const MAX_TITLE_LENGTH = 200;
const MAX_AGENTS = 200;

/** The `output` field of a check run, without its annotations. */
interface CheckRunOutput {
  readonly title: string;
  /** The verdict, the agents table, and the permission changes. */
  readonly summary: string;
  /** The findings and the decisions on tools. Absent if there are none. */
  readonly text?: string;
}

/** Renders a check run's title, summary and details, within GitHub's limits. */
export function renderCheckRun(report: Report): CheckRunOutput {
  const within = (parts: readonly Part[]): string =>
    assemble(parts, {
      limit: OUTPUT_LIMIT,
      measure: codeUnits,
      omitted: omitted(report, 'run summary'),
    });
  const summary = within([
    headPart(report),
    agentsTable(report, 1, MAX_AGENTS),
    { kind: 'omissions' },
    ...changeParts(report, report.comparison, { widens: 2, narrows: 3, neutral: 5 }),
    exemptionsPart(report, 4),
    ignoredPart(report, 4),
    noticesPart(report, 4),
    footPart(report),
  ]);
  const text = within([
    { kind: 'omissions' },
    ...findingParts(report, 1, { perRule: 10, perSeverity: 50 }),
    coveragePart(report, 2, 'gaps'),
    ...historyParts(report, 3),
    ...toolParts(report, 4),
    changedFilesPart(report, 5),
  ]);
  return { title: titleOf(report), summary, ...(text.trim() !== '' && { text }) };
}

function titleOf(report: Report): string {
  const { title } = headlineOf(report);
  return visible(cut(capital(title), MAX_TITLE_LENGTH));
}

/** The check run, which the action publishes together with the annotations. */
export const CHECK_RUN = {
  name: 'check-run',
  doors: ['action'],
  render: renderCheckRun,
} as const satisfies Surface;
