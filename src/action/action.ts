import path from 'node:path';
import { openWorkspace } from '../adapters/git/workspace.ts';
import { ApiError, GitHub } from '../adapters/github/github.ts';
import { labelsOf } from '../adapters/github/labels.ts';
import { elsewhereReader } from '../adapters/github/remote-file.ts';
import type { Runner } from '../adapters/process/runner.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import { conclude, gating, verdictOfFinding, worst } from '../evaluation/verdict.ts';
import { compareFindings, type Finding, findingIn } from '../finding/finding.ts';
import { TreeError } from '../model/tree.ts';
import type { Report, ReportSettings } from '../report/report.ts';
import { plain } from '../report/writing/escape.ts';
import { ComparisonError } from '../run/base-and-head/commits.ts';
import { BrokenConfiguration } from '../run/configuration/configuration.ts';
import { answerTo, wouldBlock } from '../run/gate-policy/widening.ts';
import { judgePlan } from '../run/judge-plan.ts';
import { type Plan, planOf } from '../run/plan.ts';
import type { Judged, Setup } from '../run/setup.ts';
import { OPTION_NAMES, readInputs } from '../settings/inputs.ts';
import {
  DEFAULT_CONFIG,
  type Options,
  type Settings,
  SettingsError,
  settle,
} from '../settings/settings.ts';
import {
  checkWorkspace,
  defaultIdOf,
  readPayload,
  repositoryOf,
  workingFolder,
} from './environment.ts';
import { presetOutputs, publish } from './publish.ts';

/** When a run happens, and what is running. */
export interface Clock {
  readonly now: Date;
  /**
   * The time that the clock was set to, as it was written; the report says so. Absent when it is
   * the machine's clock.
   */
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

/**
 * Runs the gate as an action, from the event to the exit code; nothing that happens on the way ends
 * without a verdict (spec 11).
 */
export async function runAction(runner: Runner, clock: Clock): Promise<0 | 1> {
  presetOutputs(runner);
  const outcome = await judgeRun(runner, clock);
  const { conclusion } = await publish(outcome);
  return conclusion === 'success' ? 0 : 1;
}

async function judgeRun(runner: Runner, clock: Clock): Promise<Outcome> {
  const { env } = runner;
  const defaultId = defaultIdOf(env);
  // Whatever fails below is told with what was known by then.
  const known: { settings: Settings; plan?: Plan; github?: GitHub; root: string } = {
    settings: settle({}, undefined, defaultId),
    root: env.GITHUB_WORKSPACE || '.',
  };
  let judged: Judged;
  try {
    const token = runner.input('github-token').trim();
    if (token) runner.mask(token);
    const apiKey = runner.input('api-key').trim();
    if (apiKey) runner.mask(apiKey);
    const repository = repositoryOf(env.GITHUB_REPOSITORY);
    if (token && repository) known.github = new GitHub({ token, ...repository });
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
    await checkWorkspace(known.root);
    const workspace = await openWorkspace(
      await workingFolder(known.root, inputs['working-directory'] ?? '.'),
      known.root,
    );
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
      loose: [...findingsOfError(error, runner), ...(await nothingCompared(known))],
      notices: [],
      changes: [],
      nothingToCheck: false,
      staleFiles: new Set(),
      scope: known.plan?.kind === 'all' ? 'all' : 'changed',
    };
  }
  return {
    runner,
    ...known,
    now: clock.now,
    report: reportOf(env, clock, known.settings, known.plan, judged),
  };
}

/**
 * A run that ends before anything is compared may hide a widening, so where one would block,
 * "on-error" does not let it through; a label does. Otherwise a change could end the run on
 * purpose, with a link that leads nowhere.
 */
async function nothingCompared({
  settings,
  plan,
  github,
}: Pick<Outcome, 'settings' | 'plan' | 'github'>): Promise<readonly Finding[]> {
  if (settings.onError !== 'warn' || plan?.kind !== 'changes' || !wouldBlock(settings)) return [];
  const { labelled } = plan;
  const labels = labelled === undefined ? undefined : () => labelsOf(github, labelled);
  const { severity, help } = await answerTo({ power: 'widens', agents: [] }, settings, labels);
  return [
    findingIn('widening', '', 'nothing could be compared, which counts as a widening', {
      severity,
      help,
    }),
  ];
}

/**
 * Every input that can be understood, so that a broken one does not undo what the others say of
 * comment, check run and `on-error`.
 */
function usableInputs({ input }: Runner): Options {
  const usable = OPTION_NAMES.flatMap((name) => {
    try {
      return Object.entries(readInputs((one) => (one === name ? input(name) : ''), []));
    } catch {
      return [];
    }
  });
  return Object.fromEntries(usable) as Options;
}

/**
 * The sentence for what went wrong: an input error says what to do, anything else is a bug of ours
 * (spec 11).
 */
function findingsOfError(error: unknown, runner: Runner): readonly Finding[] {
  if (error instanceof BrokenConfiguration) return error.findings;
  if (error instanceof SettingsError)
    return [
      findingIn('configuration', '', error.message, {
        ...(error.help !== undefined && { help: error.help }),
      }),
    ];
  if (error instanceof ComparisonError || error instanceof TreeError)
    return [findingIn('could-not-evaluate', '', error.message, { help: error.help })];
  if (error instanceof ApiError) {
    const help =
      error.help ??
      (error.kind === 'refused'
        ? 'give the job the permission "contents: read", or check out with "fetch-depth: 0"'
        : 'run the job again; nothing was judged');
    return [findingIn('could-not-evaluate', '', error.message, { help })];
  }
  const refused = systemProblem(error);
  if (refused !== undefined)
    return [
      findingIn('could-not-evaluate', '', refused, {
        help: 'see to it that the step can read and write there, and run the job again',
      }),
    ];
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (runner.debug && error instanceof Error)
    for (const line of (error.stack ?? '').split('\n')) runner.line(`debug: ${plain(line.trim())}`);
  return [
    findingIn(
      'internal-error',
      '',
      `a bug in Card Gate: ${said.replace(/\s+/g, ' ').slice(0, 500)}`,
      {
        help: 'please report it with the files that it happened on; nothing was judged',
      },
    ),
  ];
}

function reportOf(
  env: Runner['env'],
  clock: Clock,
  settings: Settings,
  plan: Plan | undefined,
  judged: Judged,
): Report {
  const findings = [...judged.agents.flatMap((agent) => agent.findings), ...judged.loose].sort(
    compareFindings,
  );
  const verdict = worst([
    ...judged.agents.map((agent) => agent.verdict),
    ...gating(judged.loose, settings.onlyNew).map(verdictOfFinding),
  ]);
  const reportSettings: ReportSettings = {
    id: settings.id,
    event: env.GITHUB_EVENT_NAME ?? '',
    scope: judged.scope,
    failOn: settings.failOn,
    onError: settings.onError,
    onNoCards: settings.onNoCards,
    onNoTools: settings.onNoTools,
    onlyNew: settings.onlyNew,
    ...(settings.minCoverage !== undefined && { minCoverage: settings.minCoverage }),
    ...(settings.environment !== undefined && { environment: settings.environment }),
    ...(settings.config !== undefined && { config: settings.config }),
    ...(clock.setTo !== undefined && { now: clock.setTo }),
  };
  // Only an address of the web becomes a link.
  const repository =
    /^https?:\/\//.test(env.GITHUB_SERVER_URL ?? '') && env.GITHUB_REPOSITORY
      ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`
      : undefined;
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
          ...(judged.base !== undefined &&
            /^[0-9a-f]{40,64}$/.test(judged.base) && { base: judged.base }),
          ...(env.GITHUB_RUN_ID && { run: `${repository}/actions/runs/${env.GITHUB_RUN_ID}` }),
          // The repository and ref that the workflow uses of this action: where the documentation
          // of just this version lies.
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
