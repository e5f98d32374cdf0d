import type { GitHub } from '../adapters/github/github.ts';
import type { Runner } from '../adapters/process/runner.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import { findingIn, type Words } from '../finding/finding.ts';
import type { Report } from '../report/report.ts';
import { headlineOf } from '../report/sections/headline.ts';
import type { DeliveryContext } from '../report/surfaces/delivery.ts';
import { PUBLISHED } from '../report/surfaces/list.ts';
import { renderLog } from '../report/surfaces/log.ts';
import { outputsOf } from '../report/surfaces/outputs.ts';
import { commandData, errorCommand, plain } from '../report/writing/escape.ts';
import { placeText } from '../report/writing/links.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import type { Plan } from '../run/plan.ts';
import type { Settings } from '../settings/settings.ts';
import { type Channels, deliver, type Unwritten, unwritten } from './deliver.ts';

/** A report, with the values required to publish it. */
interface PublishRequest {
  readonly runner: Runner;
  readonly report: Report;
  readonly settings: Settings;
  readonly plan: Plan;
  readonly github?: GitHub;
  /** The root folder for the report file. */
  readonly root: string;
  /** The time of the run, according to its clock. */
  readonly now: Date;
}

/** The time limit for all publishing requests, in milliseconds. */
const PUBLISHING_TIME = 60_000;

/**
 * Publishes a report: first the outputs, then the log, then the other surfaces in their listed
 * order. If the token lacks the permission for a surface, a notice says so. The verdict and the
 * exit code are not affected.
 */
export async function publish(request: PublishRequest): Promise<Published> {
  const { runner, github } = request;
  // The outputs come first, so every other surface can report a failure to write them.
  const refused = writeOutputs(request);
  const complete =
    refused === undefined ? request : { ...request, report: undelivered(request.report, refused) };
  for (const line of renderLog(complete.report, { commands: true })) runner.line(line);
  const missing: Unwritten[] = [];
  const channels: Channels = { runner, root: request.root, missing, ...(github && { github }) };
  github?.limit(PUBLISHING_TIME);
  for (const { published } of PUBLISHED) {
    try {
      const delivery = published.delivery(complete.report, contextOf(request));
      if (delivery) await deliver(delivery, channels);
    } catch (error) {
      missing.push(unwritten(published.called, published.permission, error));
    }
  }
  for (const text of noticesOf(missing))
    runner.line(`::notice title=Card Gate::${commandData(plain(text))}`);
  runner.line(closingLine(complete));
  return { conclusion: complete.report.conclusion };
}

/** Returns the facts that the surfaces need beyond the report. */
function contextOf({ runner: { env }, settings, plan, now }: PublishRequest): DeliveryContext {
  const commit = 'reportSha' in plan ? plan.reportSha : '';
  const pull = 'pull' in plan ? plan.pull : undefined;
  return {
    settings,
    run: {
      number: Number(env.GITHUB_RUN_NUMBER ?? 0),
      attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    },
    now,
    checked: checkedFrom(plan),
    ...(commit !== '' && { commit }),
    ...(pull && { pull: pull.number }),
  };
}

function checkedFrom(plan: Plan): DeliveryContext['checked'] {
  if (plan.kind === 'nothing') return 'nowhere';
  return plan.kind === 'changes' && plan.head.from === 'commit' ? 'another commit' : 'checkout';
}

/** The conclusion after publishing, which is a failure if the outputs could not be written. */
export type Published = Pick<Report, 'conclusion'>;

/**
 * Sets the verdict to `error` before the run begins, so that later jobs do not read a success if
 * the run is cancelled or killed. Outputs written later replace this value.
 */
export function presetOutputs(runner: Runner): void {
  try {
    runner.output('verdict', 'error');
    runner.output('conclusion', 'failure');
  } catch {
    // The same error is reported when the actual outputs are written.
  }
}

/**
 * Writes the outputs. Returns a description of the error if this fails. The verdict and the
 * conclusion are written last, so incomplete outputs still contain the error set by
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
 * Returns the report for a run whose outputs could not be written. Its verdict is always `error`,
 * because later jobs cannot read the actual verdict.
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

/** Returns the last line of the log. If the check fails, the runner shows this line in red. */
function closingLine({ report }: PublishRequest): string {
  if (report.conclusion === 'success')
    return `Card Gate: ${report.verdict}${report.relaxed ? ` (${report.relaxed})` : ''}`;
  const { title, detail, worst } = headlineOf(report);
  const place = worst === undefined ? '' : placeText(worst.location);
  const words = `${title}${detail === '' ? '' : `: ${detail}`}${place === '' ? '' : ` (${place})`}`;
  return errorCommand(words);
}

/**
 * Returns a notice that lists all missing permissions, and a notice for each surface that failed
 * for another reason.
 */
function noticesOf(missing: readonly Unwritten[]): readonly string[] {
  const lacking = missing.flatMap((item) => ('permission' in item ? [item] : []));
  const others = missing.flatMap((item) =>
    'why' in item
      ? [`${item.what} could not be written; the verdict is not affected. ${item.why}`]
      : [],
  );
  if (lacking.length === 0) return others;
  const surfaces = lacking.map(({ what }) => what).join(' and ');
  const permissions = [
    ...new Set(lacking.map(({ permission }) => JSON.stringify(permission))),
  ].join(' and ');
  const notice = `${surfaces} could not be written, because the token lacks a permission; the verdict is not affected. Add ${permissions} under "permissions" (this does not help on pull requests from forks)`;
  return [notice, ...others];
}
