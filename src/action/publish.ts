import { writeInside } from '../adapters/files/report-file.ts';
import { publishCheckRun } from '../adapters/github/check-run.ts';
import { publishComment } from '../adapters/github/comment.ts';
import { ApiError, type GitHub } from '../adapters/github/github.ts';
import { publishIssue } from '../adapters/github/issue.ts';
import type { Runner } from '../adapters/process/runner.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import { findingIn, type Words } from '../finding/finding.ts';
import type { Report } from '../report/report.ts';
import { headlineOf } from '../report/sections/headline.ts';
import {
  checksNotShown,
  commandsNotShown,
  toCheckAnnotations,
  toWorkflowCommands,
} from '../report/surfaces/annotations.ts';
import { renderCheckRun } from '../report/surfaces/check-run.ts';
import { renderComment } from '../report/surfaces/comment.ts';
import { renderIssue } from '../report/surfaces/issue.ts';
import { toJson } from '../report/surfaces/json.ts';
import { PUBLISHED, type PublishedSurface } from '../report/surfaces/list.ts';
import { renderLog } from '../report/surfaces/log.ts';
import { outputsOf } from '../report/surfaces/outputs.ts';
import { renderSummary } from '../report/surfaces/summary.ts';
import { commandData, jsonText, plain } from '../report/writing/escape.ts';
import { placeText } from '../report/writing/links.ts';
import type { RunNumber } from '../report/writing/marker.ts';
import { isOf } from '../rules/catalogue.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import type { Plan } from '../run/plan.ts';
import type { Settings } from '../settings/settings.ts';

/** A report, with everything needed to publish it. */
interface PublishRequest {
  readonly runner: Runner;
  readonly report: Report;
  readonly settings: Settings;
  readonly plan: Plan;
  readonly github?: GitHub;
  /** The folder that contains the report file. */
  readonly root: string;
  /** The time when the run began, or the time to which the clock was set. */
  readonly now: Date;
}

/** The time limit for all publishing requests, in milliseconds. */
const PUBLISHING_TIME = 60_000;

/**
 * Publishes a report on every surface: first the outputs, then the log, then the others in the
 * order of the list of surfaces. If the token may not write a surface, a notice reports it, and the
 * verdict and the exit code do not change.
 */
export async function publish(request: PublishRequest): Promise<Published> {
  const { runner, github } = request;
  // The outputs come first, so that every other surface can report a failure to write them.
  const refused = writeOutputs(request);
  const complete =
    refused === undefined ? request : { ...request, report: undelivered(request.report, refused) };
  for (const line of renderLog(complete.report, { commands: true })) runner.line(line);
  const missing: Unwritten[] = [];
  github?.limit(PUBLISHING_TIME);
  for (const { name, published } of PUBLISHED)
    await bestEffort(missing, published.called, published.permission, () =>
      WRITERS[name](complete, missing),
    );
  for (const text of noticesOf(missing))
    runner.line(`::notice title=Card Gate::${commandData(plain(text))}`);
  runner.line(closingLine(complete));
  return { conclusion: complete.report.conclusion };
}

/** The functions that write the surfaces, by the name of the surface. */
const WRITERS: Readonly<
  Record<PublishedSurface['name'], (request: PublishRequest, missing: Unwritten[]) => Promise<void>>
> = {
  'report-file': writeReport,
  summary: writeSummary,
  annotations: annotate,
  comment,
  issue: trackingIssue,
};

/**
 * The conclusion after publishing. A success becomes a failure if no later step could read the
 * verdict.
 */
export type Published = Pick<Report, 'conclusion'>;

/**
 * Writes an error as the verdict before the run begins. A later job therefore never reads a success
 * from a run that was cancelled or killed. The last value of an output counts.
 */
export function presetOutputs(runner: Runner): void {
  try {
    runner.output('verdict', 'error');
    runner.output('conclusion', 'failure');
  } catch {
    // Writing the real outputs will report the same error.
  }
}

/**
 * Writes the outputs. Returns a description of the error if they cannot be written. The verdict and
 * the conclusion come last, so that incomplete outputs still have the error value from
 * `presetOutputs`.
 */
function writeOutputs({ runner, report }: PublishRequest): Words | undefined {
  const { verdict = '', conclusion = '', ...others } = outputsOf(report);
  try {
    for (const [name, value] of Object.entries({ ...others, conclusion, verdict }))
      runner.output(name, value);
    return undefined;
  } catch (error) {
    return couldNotEvaluate.words.noOutputs(systemProblem(error) ?? (error as Error).message);
  }
}

/**
 * Returns the report of a run whose outputs could not be written. It contains an error that no
 * setting relaxes, because later jobs get no verdict.
 */
function undelivered({ relaxed: _, ...report }: Report, sentence: Words): Report {
  const finding = findingIn(couldNotEvaluate, '', sentence);
  return {
    ...report,
    verdict: 'error',
    conclusion: 'failure',
    nothingToCheck: false,
    findings: [finding, ...report.findings],
  };
}

/** Writes an output that is known only after publishing. No decision depends on it. */
function lateOutput(runner: Runner, missing: Unwritten[], name: string, value: string): void {
  try {
    runner.output(name, value);
  } catch (error) {
    missing.push({
      what: `the output "${name}"`,
      why: systemProblem(error) ?? (error as Error).message,
    });
  }
}

/** Returns the line that the runner shows in red if the check fails. */
function closingLine({ report }: PublishRequest): string {
  if (report.conclusion === 'success')
    return `Card Gate: ${report.verdict}${report.relaxed ? ` (not blocking: ${report.relaxed})` : ''}`;
  const { title, detail, worst } = headlineOf(report);
  const place = worst === undefined ? '' : placeText(worst.location);
  const words = `${title}${detail === '' ? '' : `: ${detail}`}${place === '' ? '' : ` (${place})`}`;
  return `::error title=Card Gate::${commandData(plain(words))}`;
}

async function writeSummary({ report, settings, runner }: PublishRequest): Promise<void> {
  if (!settings.summary) return;
  await runner.appendSummary(renderSummary(report, { bytesBefore: await runner.summarySize() }));
}

async function writeReport(
  { report, settings, root, runner }: PublishRequest,
  missing: Unwritten[],
): Promise<void> {
  if (settings.reportFile === undefined) return;
  const file = await writeInside(root, settings.reportFile, `${jsonText(toJson(report))}\n`);
  lateOutput(runner, missing, 'report-file', file);
}

/**
 * Publishes the annotations on the check run if possible, and otherwise as workflow commands. A
 * finding never appears in both.
 */
async function annotate(
  { report, settings, github, runner, plan }: PublishRequest,
  missing: Unwritten[],
): Promise<void> {
  const { annotations } = settings;
  if (annotations === 'none') return;
  const sha = 'reportSha' in plan ? plan.reportSha : undefined;
  if (annotations !== 'commands' && github && sha) {
    const { title, summary, text } = renderCheckRun(report);
    const shown = toCheckAnnotations(report);
    const result = await publishCheckRun(github, {
      name: settings.checkName,
      headSha: sha,
      externalId: settings.id,
      conclusion: report.conclusion,
      title,
      summary,
      ...(text !== undefined && { text }),
      annotations: shown.annotations,
    });
    switch (result.kind) {
      case 'complete':
        say(runner, checksNotShown(shown));
        lateOutput(runner, missing, 'check-run-url', result.url);
        return;
      case 'partial':
        lateOutput(runner, missing, 'check-run-url', result.url);
        missing.push({ what: 'a part of the annotations', why: result.error.message });
        return;
      case 'failed':
        missing.push(unwritten('the check run', 'checks: write', result.error));
        break;
      default:
        result satisfies never;
    }
  }
  const shown = toWorkflowCommands(report);
  for (const line of shown.commands) runner.line(line);
  say(runner, commandsNotShown(shown));
}

/** Creates, updates or closes this gate's only comment. */
async function comment(
  { report, settings, github, runner, plan }: PublishRequest,
  missing: Unwritten[],
): Promise<void> {
  const pull = 'pull' in plan ? plan.pull : undefined;
  if (!github || !pull || settings.comment === 'never') return;
  const run = runOf(runner);
  const create =
    settings.comment === 'always' ||
    (settings.comment === 'auto' ? !report.nothingToCheck : report.conclusion === 'failure');
  const body = renderComment(report, { run });
  const result = await publishComment(github, {
    number: pull.number,
    id: settings.id,
    run,
    body,
    create,
  });
  if (result.kind !== 'none') lateOutput(runner, missing, 'comment-url', result.url);
}

/**
 * Publishes the tracking issue of an audit. Other runs do not check everything, so they leave it
 * unchanged.
 */
async function trackingIssue(
  { report, settings, github, runner, now }: PublishRequest,
  missing: Unwritten[],
): Promise<void> {
  if (
    !github ||
    !settings.trackingIssue ||
    report.settings.scope !== 'all' ||
    !AUDITS.includes(report.settings.event)
  )
    return;
  const run = runOf(runner);
  const complete = !report.findings.some((finding) => isOf(finding, ...INCOMPLETE));
  const { title, body, state } = renderIssue(report, { complete, at: now, run });
  const result = await publishIssue(github, { id: settings.id, run, title, body, state });
  if (result.kind !== 'none') lateOutput(runner, missing, 'issue-url', result.url);
}

/** The events that check everything, whether or not anything changed. */
const AUDITS: readonly string[] = ['schedule', 'workflow_dispatch'];

/**
 * Rules about an incomplete evaluation. If one of them reports a finding, the issue must not report
 * that everything is in order.
 */
const INCOMPLETE = [
  'history-not-evaluated',
  'traces-truncated',
  'trace-lines-skipped',
  'redacted-names',
  'idle',
] as const;

function runOf({ env }: Runner): RunNumber {
  return {
    number: Number(env.GITHUB_RUN_NUMBER ?? 0),
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
  };
}

function say(runner: Runner, sentence: string | undefined): void {
  if (sentence !== undefined) runner.line(sentence);
}

async function bestEffort(
  missing: Unwritten[],
  what: string,
  permission: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    missing.push(
      error instanceof ApiError
        ? unwritten(what, permission, error)
        : { what, why: systemProblem(error) ?? (error as Error).message },
    );
  }
}

/** A surface that could not be written, because of a missing permission or for another reason. */
type Unwritten = { readonly what: string } & (
  | { readonly permission: string }
  | { readonly why: string }
);

function unwritten(what: string, permission: string, error: ApiError): Unwritten {
  const refused = error.status === 403 || error.status === 404 || error.status === 401;
  return refused ? { what, permission } : { what, why: error.message };
}

/**
 * Returns the notices about unwritten surfaces: one for all missing permissions, and one for each
 * other reason.
 */
function noticesOf(missing: readonly Unwritten[]): readonly string[] {
  const lacking = missing.flatMap((item) => ('permission' in item ? [item] : []));
  const others = missing.flatMap((item) =>
    'why' in item
      ? [`${item.what} could not be written; the verdict is the same. ${item.why}`]
      : [],
  );
  if (lacking.length === 0) return others;
  const surfaces = lacking.map(({ what }) => what).join(' and ');
  const permissions = lacking.map(({ permission }) => JSON.stringify(permission)).join(' and ');
  const notice = `${surfaces} could not be written, because the token lacks the permission; the verdict is the same. Add ${permissions} under "permissions" (this does not help on pull requests from forks)`;
  return [notice, ...others];
}
