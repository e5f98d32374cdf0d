import path from 'node:path';
import { checkWorkspace, workingFolder } from '../adapters/files/checkout-folder.ts';
import { openWorkspace, type Workspace } from '../adapters/git/workspace.ts';
import { ApiError, GitHub } from '../adapters/github/github.ts';
import { pullRequestOfRun, unclearWords } from '../adapters/github/pull-request-of-run.ts';
import { readPayload } from '../adapters/process/event-payload.ts';
import type { Runner } from '../adapters/process/runner.ts';
import type { RunLinks } from '../report/report.ts';
import { plain } from '../report/writing/escape.ts';
import { triggeringRunOf } from '../run/event.ts';
import { type Plan, planOf } from '../run/plan.ts';
import type { Clock, RunRequest } from '../run/request.ts';
import { readInputs, SETTING_INPUTS } from '../settings/inputs.ts';
import { DEFAULT_CONFIG, type Options } from '../settings/settings.ts';
import { defaultIdOf, repositoryOf } from './environment.ts';

/** A run's repository, tokens and keys. Values that are not yet known are absent. */
export interface Access {
  /** The repository's root. Before the workspace is opened, this is the checkout folder. */
  root: string;
  workspace?: Workspace;
  github?: GitHub;
  /** The key for fetching traces from the API. */
  apiKey?: string;
  /** The key for publishing cards. */
  publishKey?: string;
  /** The token for reading floors from other repositories. */
  floorToken?: string;
}

/** A request that is still being built. */
type Draft = { -readonly [Key in keyof RunRequest]: RunRequest[Key] };

/**
 * Creates the request for a run from the event, the inputs and the environment. If this fails, the
 * request contains the error and all values known so far, and the run reports the error.
 */
export async function actionRequest(
  runner: Runner,
  clock: Clock,
): Promise<{ readonly request: RunRequest; readonly access: Access }> {
  const { env } = runner;
  const event = env.GITHUB_EVENT_NAME ?? '';
  const access: Access = { root: env.GITHUB_WORKSPACE || '.' };
  const named = runner.input('config').trim();
  const workflowFile = workflowFileOf(env);
  const draft: Draft = {
    plan: { kind: 'refused', because: 'the event was not read', help: '' },
    purpose: 'check',
    event,
    repository: env.GITHUB_REPOSITORY ?? '',
    ...(workflowFile !== undefined && { workflowFile }),
    source: {
      inputs: {},
      configFile: path.posix.normalize(named || DEFAULT_CONFIG),
      configNamed: named !== '',
      defaultId: defaultIdOf(env),
      later: event === 'push' ? 'in the next run' : 'after the merge',
    },
    clock,
    onFailure: 'report',
  };
  try {
    await fill(draft, access, runner);
  } catch (error) {
    draft.failure = error;
  }
  const links = linksOf(env, draft.plan);
  return { request: { ...draft, ...(links && { links }) }, access };
}

/** Fills in a draft step by step. If a step throws, the draft remains incomplete. */
async function fill(draft: Draft, access: Access, runner: Runner): Promise<void> {
  const { env } = runner;
  const token = secret(runner, 'github-token');
  const apiKey = secret(runner, 'api-key');
  if (apiKey) access.apiKey = apiKey;
  const publishKey = secret(runner, 'publish-key');
  if (publishKey) access.publishKey = publishKey;
  const repository = repositoryOf(env.GITHUB_REPOSITORY);
  if (token && repository) access.github = new GitHub({ token, ...repository });
  const usable = usableInputs(runner);
  draft.source = { ...draft.source, inputs: usable };
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const plan = planOf({
    name: draft.event,
    payload,
    sha: env.GITHUB_SHA ?? '',
    ...(usable['base-ref'] !== undefined && { baseRef: usable['base-ref'] }),
    ...(usable['head-ref'] !== undefined && { headRef: usable['head-ref'] }),
  });
  draft.plan = plan;
  if (draft.event === 'workflow_run' && access.github && usable.comment !== 'never') {
    const found = await withPullOfRun(plan, payload, access.github);
    draft.plan = found.plan;
    if (found.why !== undefined) runner.line(plain(`no comment was written: ${found.why}`));
  }
  const inputs = readInputs(runner.input, runner.givenInputs);
  draft.source = { ...draft.source, inputs };
  await checkWorkspace(access.root);
  access.workspace = await openWorkspace(
    await workingFolder(access.root, inputs['working-directory'] ?? '.'),
    access.root,
  );
  access.root = access.workspace.root;
  const floorToken = secret(runner, 'floor-token') || token;
  if (floorToken) access.floorToken = floorToken;
}

/**
 * Adds the pull request of the triggering run to a plan that checks this run's head, so that the
 * comment is posted on the pull request. If the pull request cannot be found, `why` contains the
 * reason, and the plan is unchanged.
 */
async function withPullOfRun(
  plan: Plan,
  payload: unknown,
  github: GitHub,
): Promise<{ readonly plan: Plan; readonly why?: string }> {
  const run = triggeringRunOf(payload);
  if (run?.event !== 'pull_request' || plan.kind !== 'changes' || plan.head.from !== 'commit')
    return { plan };
  if (plan.head.commit !== run.headSha || plan.base.from !== 'branch-point') return { plan };
  try {
    const pull = await pullRequestOfRun(github, run);
    if (pull.kind === 'unclear') return { plan, why: unclearWords(pull) };
    const { number, baseRef, baseSha } = pull;
    if (plan.base.ref.replace(/^refs\/heads\//, '') !== baseRef)
      return { plan, why: "the run's pull request targets a branch other than base-ref" };
    const found = { number, baseRef, baseSha, headSha: run.headSha };
    return { plan: { ...plan, pull: found, labelled: number } };
  } catch (error) {
    if (error instanceof ApiError) return { plan, why: error.message };
    throw error;
  }
}

/**
 * Returns a secret input and masks it in the log. Returns an empty string if the input is not set.
 */
function secret(runner: Runner, name: string): string {
  const value = runner.input(name).trim();
  if (value) runner.mask(value);
  return value;
}

/**
 * Returns all valid inputs and skips invalid ones. This way, one invalid input does not disable
 * others, such as those for the comment, the check run and `on-error`.
 */
function usableInputs({ input }: Runner): Options {
  const usable = SETTING_INPUTS.flatMap((name) => {
    try {
      return Object.entries(readInputs((key) => (key === name ? input(name) : ''), []));
    } catch {
      return [];
    }
  });
  return Object.fromEntries(usable) as Options;
}

/** Returns the path of the workflow file that runs the gate, or undefined if it is unknown. */
function workflowFileOf({ GITHUB_WORKFLOW_REF = '' }: Runner['env']): string | undefined {
  return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(GITHUB_WORKFLOW_REF)?.[1];
}

/**
 * Returns the URLs for links in the report, or undefined if the server does not have a web address.
 */
function linksOf(env: Runner['env'], plan: Plan): RunLinks | undefined {
  const server = env.GITHUB_SERVER_URL ?? '';
  const sha = ('reportSha' in plan ? plan.reportSha : undefined) ?? env.GITHUB_SHA;
  if (!/^https?:\/\//.test(server) || !env.GITHUB_REPOSITORY || !sha) return undefined;
  const repository = `${server}/${env.GITHUB_REPOSITORY}`;
  const { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = env;
  return {
    repository,
    sha,
    ...(env.GITHUB_RUN_ID && { run: `${repository}/actions/runs/${env.GITHUB_RUN_ID}` }),
    // The documentation at this ref is for the same version of the action.
    ...(action && ref && { documentation: `${server}/${action}/blob/${ref}/` }),
  };
}
