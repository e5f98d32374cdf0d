import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actorOf, WORKFLOW } from './events.ts';
import type { History } from './history.ts';
import type { Scenario } from './scenario.ts';
import { REPOSITORY } from './scenario.ts';

/** The workflow's token in every scenario. */
export const TOKEN = 'scenario-workflow-token';

/** The paths that one run uses. */
export interface Places {
  readonly workspace: string;
  readonly event: string;
  readonly home: string;
  readonly temporary: string;
  readonly url: string;
  readonly graphqlUrl: string;
}

/**
 * Returns the inputs of a step as the runner passes them: the given value, otherwise the default in
 * action.yml, otherwise an empty string.
 */
export function stepInputs(
  actionFile: string,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (!existsSync(actionFile)) return given;
  const declared = declaredInputs(actionFile);
  const unknown = Object.keys(given).filter(
    (name) => !declared.some(([other]) => other.toLowerCase() === name.toLowerCase()),
  );
  if (unknown.length > 0) throw new Error(`inputs: action.yml has no "${unknown.join('", "')}"`);
  const defaults = declared.map(
    ([name, input]) => [name, evaluated(String(input?.default ?? ''))] as const,
  );
  return { ...Object.fromEntries(defaults), ...given };
}

type Declared = readonly (readonly [string, { readonly default?: unknown } | null])[];

const read = new Map<string, Declared>();

// Read once for each process and used for hundreds of runs.
function declaredInputs(actionFile: string): Declared {
  const known = read.get(actionFile);
  if (known !== undefined) return known;
  const action = parse(readFileSync(actionFile, 'utf8')) as {
    inputs?: Record<string, { default?: unknown } | null>;
  };
  const declared = Object.entries(action.inputs ?? {});
  read.set(actionFile, declared);
  return declared;
}

// The runner supports all expressions, but the defaults in action.yml use only this one.
function evaluated(text: string): string {
  const value = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, TOKEN);
  if (value.includes('${{'))
    throw new Error(
      `action.yml: a default has the expression "${value}", which scenarios cannot evaluate`,
    );
  return value;
}

/**
 * Returns the environment that the runner gives to an action. Only PATH comes from the tests' own
 * environment.
 */
export function environmentOf(
  scenario: Scenario,
  history: History,
  places: Places,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const isPullRequest =
    scenario.event === 'pull_request' || scenario.event === 'pull_request_target';
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: places.home,
    TMPDIR: places.temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'card-gate',
    GITHUB_ACTOR: actorOf(scenario),
    GITHUB_TRIGGERING_ACTOR: actorOf(scenario),
    GITHUB_API_URL: places.url,
    GITHUB_GRAPHQL_URL: places.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_BASE_REF: isPullRequest ? 'main' : '',
    GITHUB_HEAD_REF: isPullRequest ? 'feature' : '',
    GITHUB_EVENT_NAME: scenario.event,
    GITHUB_EVENT_PATH: places.event,
    GITHUB_JOB: 'gate',
    GITHUB_REF: history.ref,
    GITHUB_REF_NAME: history.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: history.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_OWNER: REPOSITORY.split('/')[0]!,
    GITHUB_RUN_ATTEMPT: String(scenario.run?.attempt ?? 1),
    GITHUB_RUN_ID: String(scenario.run?.id ?? 9_000_000_012),
    GITHUB_RUN_NUMBER: String(scenario.run?.number ?? 12),
    GITHUB_SHA: history.sha,
    GITHUB_WORKFLOW: 'Cards',
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/${WORKFLOW}@${history.ref}`,
    GITHUB_WORKFLOW_SHA: history.sha,
    GITHUB_WORKSPACE: places.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: places.temporary,
  };
  if (scenario.debug === true) environment.RUNNER_DEBUG = '1';
  for (const [name, value] of Object.entries(inputs))
    environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  return environment;
}
