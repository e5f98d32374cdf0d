import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareFindings, type Finding, findingIn } from '../finding/finding.ts';
import { conclude, gating, verdictOfFinding, worst } from '../judge/verdict.ts';
import { TreeError } from '../model/tree.ts';
import { plain } from '../report/escape.ts';
import type { Report, ReportSettings } from '../report/report.ts';
import { OPTION_NAMES, readInputs } from '../settings/inputs.ts';
import { DEFAULT_CONFIG, type Options, type Settings, SettingsError, settle } from '../settings/settings.ts';
import { elsewhereReader } from '../world/elsewhere.ts';
import { ApiError, GitHub } from '../world/github.ts';
import type { Runner } from '../world/runner.ts';
import { openWorkspace } from '../world/workspace.ts';
import { ComparisonError } from './commits.ts';
import { BrokenConfiguration } from './configuration.ts';
import { judgePlan } from './judge-plan.ts';
import { type Plan, planOf } from './plan.ts';
import { publish } from './publish.ts';
import type { Judged, Setup } from './setup.ts';

/** When a run happens, and what is running. */
export interface Clock {
  readonly now: Date;
  /** The time that the clock was set to, as it was written; the report says so. Absent when it is the machine's clock. */
  readonly setTo?: string;
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
  readonly version: string;
}

/** A report and what is needed to publish it. */
export interface Outcome {
  readonly runner: Runner;
  readonly report: Report;
  readonly settings: Settings;
  readonly plan?: Plan;
  readonly github?: GitHub;
  readonly root: string;
  /** When the run began, or the time that the clock was set to. */
  readonly now: Date;
}

/** Runs the gate as an action, from the event to the exit code; nothing that happens on the way ends without a verdict (spec 11). */
export async function runAction(runner: Runner, clock: Clock): Promise<0 | 1> {
  const outcome = await judgeRun(runner, clock);
  await publish(outcome);
  return outcome.report.conclusion === 'success' ? 0 : 1;
}

async function judgeRun(runner: Runner, clock: Clock): Promise<Outcome> {
  const { env } = runner;
  const defaultId = defaultIdOf(env);
  // Whatever fails below is told with what was known by then.
  const known: { settings: Settings; plan?: Plan; github?: GitHub; root: string } = {
    settings: settle({}, undefined, defaultId),
    root: env.GITHUB_WORKSPACE ?? process.cwd(),
  };
  let judged: Judged;
  try {
    const token = runner.input('github-token').trim();
    if (token) runner.mask(token);
    const apiKey = runner.input('api-key').trim();
    if (apiKey) runner.mask(apiKey);
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (token && owner && repo) known.github = new GitHub({ token, owner, repo });
    const { environment: _, ...usable } = usableInputs(runner);
    known.settings = settle(usable, undefined, defaultId);
    known.plan = planOf({
      name: env.GITHUB_EVENT_NAME ?? '',
      payload: await readPayload(env.GITHUB_EVENT_PATH),
      sha: env.GITHUB_SHA ?? '',
      ...(usable['base-ref'] !== undefined && { baseRef: usable['base-ref'] }),
      ...(usable['head-ref'] !== undefined && { headRef: usable['head-ref'] }),
    });
    const inputs = readInputs(runner.input, runner.givenInputs);
    const workspace = await openWorkspace(await workingFolder(known.root, inputs['working-directory'] ?? '.'), known.root);
    known.root = workspace.root;
    const named = runner.input('config').trim();
    const ownFloorToken = runner.input('floor-token').trim();
    if (ownFloorToken) runner.mask(ownFloorToken);
    const floorToken = ownFloorToken || token;
    const setup: Setup = {
      runner,
      now: clock.now,
      elapsed: clock.elapsed,
      inputs,
      configFile: path.posix.normalize(named || DEFAULT_CONFIG),
      configNamed: named !== '',
      defaultId,
      later: env.GITHUB_EVENT_NAME === 'push' ? 'with the next run' : 'after the merge',
      workspace,
      event: env.GITHUB_EVENT_NAME ?? '',
      plan: known.plan,
      ...(known.github && { github: known.github }),
      ...(apiKey && { apiKey }),
      ...(floorToken && { readElsewhere: elsewhereReader(floorToken) }),
    };
    judged = await judgePlan(setup, (settings) => {
      known.settings = settings;
    });
  } catch (error) {
    judged = {
      agents: [],
      loose: findingsOfError(error, runner),
      notices: [],
      changes: [],
      nothingToCheck: false,
      staleFiles: new Set(),
      scope: known.plan?.kind === 'all' ? 'all' : 'changed',
    };
  }
  return { runner, ...known, now: clock.now, report: reportOf(env, clock, known.settings, known.plan, judged) };
}

/** Every input that can be understood, so that a broken one does not undo what the others say of comment, check run and `on-error`. */
function usableInputs({ input }: Runner): Options {
  const usable = OPTION_NAMES.map((name): Options => {
    try {
      return readInputs((one) => (one === name ? input(name) : ''), []);
    } catch {
      return {};
    }
  });
  return Object.assign({}, ...usable) as Options;
}

/** @throws SettingsError unless the folder exists inside the workspace. */
async function workingFolder(workspace: string, folder: string): Promise<string> {
  const full = path.resolve(workspace, folder);
  const inside = full === path.resolve(workspace) || full.startsWith(path.resolve(workspace) + path.sep);
  if (inside && (await stat(full).catch(() => undefined))?.isDirectory()) return full;
  const is = inside ? 'does not exist' : 'leads out of the workspace';
  throw new SettingsError(`the working-directory ${JSON.stringify(folder)} ${is}`, 'name the "path" that actions/checkout was given');
}

/** The sentence for what went wrong: an input error says what to do, anything else is a bug of ours (spec 11). */
function findingsOfError(error: unknown, runner: Runner): readonly Finding[] {
  if (error instanceof BrokenConfiguration) return error.findings;
  if (error instanceof SettingsError)
    return [findingIn('configuration', '', error.message, { ...(error.help !== undefined && { help: error.help }) })];
  if (error instanceof ComparisonError || error instanceof TreeError)
    return [findingIn('could-not-evaluate', '', error.message, { help: error.help })];
  if (error instanceof ApiError) {
    const help =
      error.kind === 'refused'
        ? 'give the job the permission "contents: read", or check out with "fetch-depth: 0"'
        : 'run the job again; nothing was judged';
    return [findingIn('could-not-evaluate', '', error.message, { help })];
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (runner.debug && error instanceof Error)
    for (const line of (error.stack ?? '').split('\n')) runner.line(`debug: ${plain(line.trim())}`);
  return [
    findingIn('internal-error', '', `a bug in Card Gate: ${said.replace(/\s+/g, ' ').slice(0, 500)}`, {
      help: 'please report it with the files that it happened on; nothing was judged',
    }),
  ];
}

function reportOf(env: Runner['env'], clock: Clock, settings: Settings, plan: Plan | undefined, judged: Judged): Report {
  const findings = [...judged.agents.flatMap((agent) => agent.findings), ...judged.loose].sort(compareFindings);
  const verdict = worst([...judged.agents.map((agent) => agent.verdict), ...gating(judged.loose, settings.onlyNew).map(verdictOfFinding)]);
  const reportSettings: ReportSettings = {
    id: settings.id,
    event: env.GITHUB_EVENT_NAME ?? '',
    scope: judged.scope,
    failOn: settings.failOn,
    onError: settings.onError,
    onNoCards: settings.onNoCards,
    onlyNew: settings.onlyNew,
    ...(settings.minCoverage !== undefined && { minCoverage: settings.minCoverage }),
    ...(settings.environment !== undefined && { environment: settings.environment }),
    ...(settings.config !== undefined && { config: settings.config }),
    ...(clock.setTo !== undefined && { now: clock.setTo }),
  };
  const repository = env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined;
  const sha = (plan && 'reportSha' in plan ? plan.reportSha : undefined) ?? env.GITHUB_SHA;
  return {
    verdict,
    ...conclude(gating(findings, settings.onlyNew), verdict, settings),
    nothingToCheck: judged.nothingToCheck,
    agents: judged.agents,
    findings,
    changes: judged.changes,
    notices: judged.notices,
    staleFiles: judged.staleFiles,
    ...(judged.comparison && { comparison: judged.comparison }),
    ...(judged.ignored && { ignored: judged.ignored }),
    ...(judged.configurationChange && { configurationChange: judged.configurationChange }),
    ...(judged.compared !== undefined && { compared: judged.compared }),
    settings: reportSettings,
    ...(repository &&
      sha && {
        links: {
          repository,
          sha,
          ...(judged.base !== undefined && /^[0-9a-f]{40,64}$/.test(judged.base) && { base: judged.base }),
          ...(env.GITHUB_RUN_ID && { run: `${repository}/actions/runs/${env.GITHUB_RUN_ID}` }),
          // The repository and ref that the workflow uses of this action: where the documentation of just this version lies.
          ...(env.GITHUB_ACTION_REPOSITORY &&
            env.GITHUB_ACTION_REF && {
              documentation: `${env.GITHUB_SERVER_URL}/${env.GITHUB_ACTION_REPOSITORY}/blob/${env.GITHUB_ACTION_REF}/`,
            }),
        },
      }),
    durationMs: clock.elapsed(),
    version: clock.version,
  };
}

async function readPayload(file: string | undefined): Promise<unknown> {
  if (!file) return {};
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new SettingsError('the event payload cannot be read', 'run the action on GitHub Actions, which writes it');
  }
}

/** The workflow's file and the job keep several gates of a repository apart (spec 12, `id`). */
function defaultIdOf(env: Runner['env']): string {
  const workflow = /\/\.github\/workflows\/([^/@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1] ?? env.GITHUB_WORKFLOW ?? 'workflow';
  return `${workflow}/${env.GITHUB_JOB ?? 'job'}`;
}
