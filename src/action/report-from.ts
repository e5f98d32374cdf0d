import { readInside } from '../adapters/files/report-file.ts';
import { publishComment } from '../adapters/github/comment.ts';
import { ApiError, GitHub } from '../adapters/github/github.ts';
import { pullRequestOfRun, unclearWords } from '../adapters/github/pull-request-of-run.ts';
import { readPayload } from '../adapters/process/event-payload.ts';
import type { Runner } from '../adapters/process/runner.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import {
  MAX_RECEIVED_BYTES,
  type ReceivedReport,
  readReceivedReport,
} from '../report/sections/received-report.ts';
import {
  type ReceivedRun,
  renderNothingReceived,
  renderReceivedComment,
  reportsNothing,
} from '../report/surfaces/received-comment.ts';
import { commandData, plain } from '../report/writing/escape.ts';
import { type TriggeringRun, triggeringRunOf } from '../run/event.ts';
import { readInputs } from '../settings/inputs.ts';
import { INPUT_NAMES } from '../settings/options/derived.ts';
import { type Settings, settle } from '../settings/settings.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { defaultIdOf, repositoryOf } from './environment.ts';

/** The inputs that have an effect together with `report-from`. */
const INPUTS: readonly string[] = ['report-from', 'id', 'comment', 'github-token'];

/** The time limit for all requests, in milliseconds. */
const REPORTING_TIME = 60_000;

/** The values that `report-from` requires from its workflow. */
interface Reporting {
  readonly runner: Runner;
  readonly github: GitHub;
  readonly settings: Pick<Settings, 'id' | 'comment'>;
  readonly root: string;
  readonly path: string;
  readonly version: string;
}

/**
 * Posts a comment on a pull request, based on the JSON report of the pull request's run
 * (docs/fork-comments.md). The report is untrusted, so any problem with it is only a warning. The
 * step fails only if the setup is incorrect or a request fails.
 */
export async function reportFrom(runner: Runner, version: string): Promise<0 | 1> {
  try {
    const payload = await readPayload(runner.env.GITHUB_EVENT_PATH);
    const result = await report(reportingOf(runner, version), payload);
    runner.line(`::${result.level} title=Card Gate::${commandData(plain(result.sentence))}`);
    return 0;
  } catch (error) {
    runner.line(`::error title=Card Gate::${commandData(plain(failureWords(error)))}`);
    return 1;
  }
}

function failureWords(error: unknown): string {
  if (error instanceof SettingsError)
    return `${error.message}${error.help === undefined ? '' : `; ${error.help}`}`;
  if (error instanceof ApiError)
    return error.status === 403 || error.status === 404
      ? `the report could not be posted as a comment, because the token lacks a permission; add "pull-requests: write" under "permissions" (${error.message})`
      : `the report could not be posted as a comment: ${error.message}`;
  const said = systemProblem(error) ?? (error instanceof Error ? error.message : String(error));
  return `the report could not be posted as a comment: ${said}`;
}

/**
 * Returns the values that `report-from` requires.
 * @throws SettingsError, ApiError if the inputs or the environment are not usable.
 */
function reportingOf(runner: Runner, version: string): Reporting {
  const { env, input } = runner;
  const token = input('github-token').trim();
  if (token) runner.mask(token);
  const inputs = readInputs(input, runner.givenInputs);
  const idle = INPUT_NAMES.find((name) => !INPUTS.includes(name) && input(name).trim() !== '');
  if (idle !== undefined)
    throw new SettingsError(
      `the input ${JSON.stringify(idle)} has no effect together with report-from`,
      'remove it from this step',
    );
  if (env.GITHUB_EVENT_NAME !== 'workflow_run')
    throw new SettingsError(
      'report-from works only with the workflow_run event',
      'use it in a workflow with "on: workflow_run"',
    );
  const repository = repositoryOf(env.GITHUB_REPOSITORY);
  if (!token || !repository)
    throw new SettingsError(
      'no GitHub token is set',
      "remove the input github-token to use the job's token",
    );
  const github = new GitHub({ token, ...repository });
  github.limit(REPORTING_TIME);
  return {
    runner,
    github,
    settings: settle(inputs, undefined, defaultIdOf(env)),
    root: env.GITHUB_WORKSPACE || '.',
    path: input('report-from').trim(),
    version,
  };
}

/** The result of `report-from`, as a sentence for the log. */
interface ReportingResult {
  readonly level: 'notice' | 'warning';
  readonly sentence: string;
}

function noComment(why: string): ReportingResult {
  return { level: 'warning', sentence: `no comment was posted: ${why}` };
}

/**
 * Publishes the comment and returns the result.
 * @throws ApiError if a request fails.
 */
async function report(reporting: Reporting, payload: unknown): Promise<ReportingResult> {
  const { github, settings } = reporting;
  const triggering = triggeringRunOf(payload);
  if (triggering === undefined)
    return noComment('the payload does not describe the run; the fork may have been deleted');
  if (triggering.event !== 'pull_request')
    return noComment(`the run was started by ${triggering.event}, not by a pull request`);
  const here = `${github.owner}/${github.repo}`;
  if (triggering.repository.toLowerCase() !== here.toLowerCase())
    return noComment('the run belongs to another repository');
  const pull = await pullRequestOfRun(github, triggering);
  if (pull.kind === 'unclear') return noComment(unclearWords(pull));
  const received = await receive(reporting);
  const comment = commentOn(received, settings, receivedRunOf(reporting, triggering));
  if (comment === undefined) return { level: 'notice', sentence: 'comments are switched off' };
  const published = await publishComment(github, { ...comment, number: pull.number });
  if (published.kind !== 'none') reporting.runner.output('comment-url', published.url);
  const result = `pull request ${pull.number}: ${RESULTS[published.kind]}`;
  return typeof received === 'string'
    ? { level: 'warning', sentence: `no report could be read: ${received}; ${result}` }
    : { level: 'notice', sentence: result };
}

const RESULTS = {
  created: 'the report was posted as a comment',
  updated: 'the comment was updated with the new report',
  unchanged: 'the comment is already up to date',
  superseded: 'a later run has already written the comment',
  none: 'the report needs no comment',
} as const;

/** Reads the report. If it cannot be read, returns a clause that states why. */
async function receive({ root, path }: Reporting): Promise<ReceivedReport | string> {
  try {
    return readReceivedReport(await readInside(root, path, MAX_RECEIVED_BYTES));
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    return systemProblem(error) ?? 'the file could not be read';
  }
}

/** Returns the comment to publish, or undefined if `comment` is `never`. */
function commentOn(
  received: ReceivedReport | string,
  { comment: when, id }: Reporting['settings'],
  run: ReceivedRun,
): Omit<Parameters<typeof publishComment>[1], 'number'> | undefined {
  if (when === 'never') return undefined;
  const common = { id, run: run.run };
  if (typeof received === 'string')
    return { ...common, body: renderNothingReceived(received, run), create: false };
  const isWorthy =
    when === 'on-failure' ? received.conclusion === 'failure' : !reportsNothing(received);
  return {
    ...common,
    body: renderReceivedComment(received, run),
    create: when === 'always' || isWorthy,
  };
}

/**
 * Returns the facts about the run that the comment states. None of them come from the run's
 * untrusted report.
 */
function receivedRunOf(
  { runner: { env }, github, settings, version }: Reporting,
  { id, number, attempt, conclusion, headSha }: TriggeringRun,
): ReceivedRun {
  const server = env.GITHUB_SERVER_URL ?? '';
  const repository = `${server}/${github.owner}/${github.repo}`;
  const run = `${repository}/actions/runs/${id}/attempts/${attempt}`;
  return {
    id: settings.id,
    run: { number, attempt },
    conclusion,
    sha: headSha,
    ...(/^https?:\/\//.test(server) && { links: { repository, run } }),
    version,
  };
}
