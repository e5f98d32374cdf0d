import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RepositoryData } from '../stand-in/repository.ts';
import type { StandIn, StandInOptions } from '../stand-in/server.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { Permissions } from '../stand-in/state.ts';
import { USUAL_PERMISSIONS, WORKFLOW_LOGIN } from '../stand-in/state.ts';
import { checkOut } from './checkout.ts';
import { ACTION, BUNDLE } from './entry-pool.ts';
import { environmentOf, stepInputs, TOKEN } from './environment.ts';
import { actorOf, buildEvent } from './events.ts';
import type { History } from './history.ts';
import { historyOf } from './history.ts';
import type { ActionOptions, ActionResult } from './run-action.ts';
import { runAction } from './run-action.ts';
import type { Scenario } from './scenario.ts';
import { FORK, hasPullRequest, NOW, PULL_REQUEST, REPOSITORY } from './scenario.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const OWN_PROCESS = fileURLToPath(new URL('./own-process.mjs', import.meta.url));

/**
 * Options for running a scenario. By default, the committed bundle runs with the scenario's clock
 * and this repository's action.yml.
 */
export interface WorldOptions {
  /** The arguments of a node process that is started for every run. It uses the machine's clock. */
  readonly command?: readonly string[];
  /** Whether to run the bundle in a new process each time. The process must end by itself. */
  readonly ownProcess?: boolean;
  readonly actionFile?: string;
  readonly onRequest?: StandInOptions['onRequest'];
  readonly limitSeconds?: number;
}

/**
 * A scenario that has been set up: a repository, a workspace and a stand-in for GitHub. The action
 * can run in it any number of times.
 */
export interface World {
  readonly scenario: Scenario;
  readonly history: History;
  readonly workspace: string;
  readonly event: Readonly<Record<string, unknown>>;
  /** The path of the file with the event, which each run reads. */
  readonly eventFile: string;
  readonly standIn: StandIn;
  /**
   * Runs the action. The given values replace those of the scenario. Inputs are replaced one by
   * one.
   */
  run(again?: Pick<Scenario, 'inputs' | 'run' | 'now'>): Promise<ActionResult>;
  /** Replaces text that differs between runs with placeholders: folders, the port and durations. */
  settle(text: string): string;
  close(): Promise<void>;
}

/** Sets up a scenario in a temporary folder, which `close` removes. */
export async function openWorld(scenario: Scenario, options: WorldOptions = {}): Promise<World> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'card-gate-')));
  const place = (name: string): string => join(folder, name);
  const workspace = join(folder, 'work', 'agents', 'agents');
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    for (const name of ['home', 'temporary']) await mkdir(place(name));
    const history = historyOf(scenario);
    await checkOut(scenario, history, workspace);
    const event = filled(buildEvent(scenario, history), history) as Record<string, unknown>;
    await writeFile(place('event.json'), JSON.stringify(event, null, 2));
    const standIn = await startStandIn(standInOptions(scenario, history, options));
    let runs = 0;
    return {
      scenario,
      history,
      workspace,
      event,
      eventFile: place('event.json'),
      standIn,
      run: async (again = {}) => {
        runs += 1;
        const now = { ...scenario, ...again };
        const given = filled({ ...scenario.inputs, ...again.inputs }, history) as Record<
          string,
          string
        >;
        const inputs = stepInputs(options.actionFile ?? join(ROOT, 'action.yml'), given);
        const { url, graphqlUrl } = standIn;
        const places = {
          workspace,
          event: place('event.json'),
          home: place('home'),
          temporary: place('temporary'),
          url,
          graphqlUrl,
        };
        return runAction({
          program: programOf(options, now.now ?? NOW),
          now: now.now ?? NOW,
          workspace,
          environment: environmentOf(now, history, places, inputs),
          folder: place(`run-${runs}`),
          ...(options.limitSeconds === undefined ? {} : { limitSeconds: options.limitSeconds }),
        });
      },
      settle: (text) =>
        text
          .replaceAll(workspace, '<workspace>')
          .replaceAll(place('temporary'), '<temporary>')
          .replaceAll(folder, '<folder>')
          .replaceAll(standIn.url, '<api>')
          .replaceAll(/\b(in|after|took) \d+(?:\.\d+)? ?(?:ms|s)\b/g, '$1 <time>')
          .replaceAll(/\(\d+(?:\.\d+)? ?(?:ms|s)\)/g, '(<time>)'),
      close: async () => {
        await standIn.close();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

function programOf({ command, ownProcess }: WorldOptions, now: string): ActionOptions['program'] {
  return command ?? (ownProcess === true ? [OWN_PROCESS, BUNDLE, now] : ACTION);
}

function standInOptions(
  scenario: Scenario,
  history: History,
  options: WorldOptions,
): StandInOptions {
  const { commits, parents, refs, base, head } = history;
  const pullRequest = {
    number: PULL_REQUEST,
    base,
    head,
    author: actorOf(scenario),
    draft: scenario.draft ?? false,
    closed: scenario.action === 'closed',
    labels: scenario.labels ?? [],
    headRepository: scenario.fork === true ? FORK : REPOSITORY,
  };
  const comments = (scenario.comments ?? []).map((comment) => ({
    issue: PULL_REQUEST,
    author: WORKFLOW_LOGIN,
    ...comment,
  }));
  return {
    repository: REPOSITORY,
    token: TOKEN,
    commits,
    parents,
    refs,
    pullRequests: hasPullRequest(scenario) ? [pullRequest] : [],
    comments: filled(comments, history) as typeof comments,
    others: otherRepositories(scenario),
    permissions: permissionsOf(scenario),
    faults: scenario.faults ?? [],
    now: scenario.now ?? NOW,
    ...(scenario.viewer === undefined
      ? {}
      : { viewerLogin: scenario.viewer === 'refused' ? null : scenario.viewer }),
    ...(options.onRequest === undefined ? {} : { onRequest: options.onRequest }),
  };
}

// Forks and Dependabot get at most read permissions, except on events that run main's workflow.
function permissionsOf(scenario: Scenario): Permissions {
  const asked = scenario.permissions ?? USUAL_PERMISSIONS;
  const isUntrusted =
    (scenario.fork === true || scenario.dependabot === true) && scenario.event === 'pull_request';
  if (!isUntrusted) return asked;
  return Object.fromEntries(
    Object.entries(asked).map(([scope, level]) => [scope, level === 'write' ? 'read' : level]),
  );
}

function otherRepositories(scenario: Scenario): Readonly<Record<string, RepositoryData>> {
  const all = Object.entries(scenario.repositories ?? {}).map(([name, { files, ref, token }]) => {
    const commit = createHash('sha1').update(name).digest('hex');
    const refs = { main: commit, ...(ref === undefined ? {} : { [ref]: commit }) };
    return [
      name,
      { commits: { [commit]: files }, refs, ...(token === undefined ? {} : { token }) },
    ] as const;
  });
  return Object.fromEntries(all);
}

// Scenarios cannot know commit ids, so they contain {{base}}, {{main}}, {{head}} and {{merge}}.
function filled(value: unknown, history: History): unknown {
  if (typeof value === 'string')
    return value.replaceAll(
      /\{\{(base|main|head|merge)\}\}/g,
      (_, name: 'base') => history[name] ?? '',
    );
  if (Array.isArray(value)) return value.map((item) => filled(item, history));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, filled(item, history)]),
  );
}
