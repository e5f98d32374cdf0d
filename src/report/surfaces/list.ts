import type { Report } from '../report.ts';
import type { TextOptions } from '../writing/colour.ts';
import { ANNOTATIONS } from './annotations.ts';
import { ATTESTATION_FILE } from './attestation-file.ts';
import { CHECK_RUN } from './check-run.ts';
import { COMMENT } from './comment.ts';
import { DECISIONS_FILE } from './decisions-file.ts';
import { ISSUE } from './issue.ts';
import { JSON_REPORT } from './json.ts';
import { LOG } from './log.ts';
import { OUTPUTS } from './outputs.ts';
import { SARIF_FILE } from './sarif-file.ts';
import { SUGGESTIONS } from './suggestions.ts';
import { SUMMARY } from './summary.ts';
import type { Surface } from './surface.ts';
import { TEXT } from './text.ts';

/**
 * All surfaces of a report, in the order in which the action publishes them. The values of
 * `--format` are in the same order.
 */
const SURFACES = [
  TEXT,
  OUTPUTS,
  LOG,
  JSON_REPORT,
  DECISIONS_FILE,
  ATTESTATION_FILE,
  SARIF_FILE,
  SUMMARY,
  CHECK_RUN,
  ANNOTATIONS,
  COMMENT,
  SUGGESTIONS,
  ISSUE,
] as const satisfies readonly Surface[];

type Listed = (typeof SURFACES)[number];

/** A value of `--format` that prints a report. */
type ReportFormat = Extract<Listed, { readonly format: object }>['format']['flag'];

/** A surface that the action publishes after the outputs and the log. */
type PublishedSurface = Extract<Listed, { readonly published: object }>;

/** The values of `--format` for a report. */
export const REPORT_FORMATS: readonly ReportFormat[] = SURFACES.flatMap((surface) =>
  'format' in surface ? [surface.format.flag] : [],
);

/** The surfaces that the action publishes after the outputs and the log, in order. */
export const PUBLISHED: readonly PublishedSurface[] = SURFACES.flatMap((surface) =>
  'published' in surface ? [surface] : [],
);

/** Renders a report in a command-line format, without a trailing line break. */
export function printReport(report: Report, format: ReportFormat, options: TextOptions): string {
  const surface = SURFACES.find((entry) => 'format' in entry && entry.format.flag === format);
  if (surface === undefined || !('format' in surface))
    throw new Error(`no surface prints the format ${format}`);
  return surface.format.print(report, options);
}
