import { createRequire } from 'node:module';
import type { History } from './history.ts';
import type { Scenario } from './scenario.ts';
import { FORK, PULL_REQUEST, REPOSITORY } from './scenario.ts';

type Json = Record<string, unknown>;

/**
 * The id that GitHub uses if there is no commit: before the first push of a branch, and after its
 * deletion.
 */
export const NO_COMMIT = '0'.repeat(40);
/** The `before` of a forced push, which is a commit that no longer exists in the repository. */
export const LOST_COMMIT = 'f0'.repeat(20);
/** The workflow file of every scenario. */
export const WORKFLOW = '.github/workflows/cards.yml';

interface Definition {
  readonly name: string;
  readonly examples: readonly Json[];
}

const require = createRequire(import.meta.url);
const definitions = require('@octokit/webhooks-examples') as readonly Definition[];

/** Returns the actor: Dependabot, the fork's owner, or a member. */
export function actorOf(scenario: Scenario): string {
  if (scenario.dependabot === true) return 'dependabot[bot]';
  return scenario.fork === true ? 'contributor' : 'octocat';
}

/**
 * Returns the payload that GitHub would deliver for the scenario's event. It is a real example if
 * there is one, with the repository, numbers and commits of the scenario.
 */
export function buildEvent(scenario: Scenario, history: History): Json {
  return merged(ofEvent(scenario, history), scenario.payload ?? {}) as Json;
}

function ofEvent(scenario: Scenario, history: History): Json {
  switch (scenario.event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(scenario, history);
    case 'pull_request_review': {
      const payload = example(scenario, 'pull_request_review', 'submitted');
      return {
        ...payload,
        pull_request: pullRequest(payload.pull_request as Json, scenario, history),
      };
    }
    case 'push':
      return pushEvent(scenario, history);
    case 'merge_group':
      return mergeGroupEvent(scenario, history);
    case 'schedule': {
      // There is no example of this event. Its payload contains little more than the cron line.
      const { repository, organization, sender } = example(
        { ...scenario, event: 'workflow_dispatch' },
        'workflow_dispatch',
      );
      return { schedule: '0 6 * * 1', repository, organization, sender, workflow: WORKFLOW };
    }
    case 'workflow_dispatch':
      return {
        ...example(scenario, 'workflow_dispatch'),
        inputs: {},
        ref: history.ref,
        workflow: WORKFLOW,
      };
    case 'workflow_run': {
      const payload = example(scenario, 'workflow_run', 'completed');
      const head = scenario.fork === true ? FORK : REPOSITORY;
      const run = {
        ...(payload.workflow_run as Json),
        event: 'pull_request',
        head_branch: 'feature',
        head_sha: history.head,
        pull_requests: [],
      };
      return {
        ...payload,
        workflow_run: {
          ...run,
          head_repository: { ...((run as Json).head_repository as Json), full_name: head },
          repository: { ...((run as Json).repository as Json), full_name: REPOSITORY },
        },
      };
    }
    case 'issue_comment': {
      const payload = example(scenario, 'issue_comment', 'created');
      const html = `https://github.com/${REPOSITORY}/pull/${PULL_REQUEST}`;
      return {
        ...payload,
        issue: {
          ...(payload.issue as Json),
          number: PULL_REQUEST,
          html_url: html,
          pull_request: { html_url: html },
        },
      };
    }
    default:
      return example(scenario, scenario.event, scenario.action);
  }
}

// Returns the example of an event, preferably with the given action, as if it had occurred in the
// scenario's repository.
function example(scenario: Scenario, name: string, action?: string): Json {
  const examples = definitions.find((definition) => definition.name === name)?.examples ?? [
    { repository: {}, sender: {} },
  ];
  const wanted = scenario.action ?? action;
  const found = examples.find((candidate) => candidate.action === wanted) ?? examples[0]!;
  const was = (found.repository as Json | undefined)?.full_name;
  const text = JSON.stringify(found);
  const payload = JSON.parse(
    typeof was === 'string' ? text.replaceAll(was, REPOSITORY) : text,
  ) as Json;
  const [login, short] = REPOSITORY.split('/') as [string, string];
  return {
    ...payload,
    ...(wanted === undefined ? {} : { action: wanted }),
    repository: repository(payload.repository as Json, login, short, false),
    sender: user(payload.sender as Json, actorOf(scenario)),
  };
}

function repository(from: Json | undefined, login: string, name: string, fork: boolean): Json {
  const owner = {
    ...(from?.owner as Json | undefined),
    login,
    type: fork ? 'User' : 'Organization',
  };
  return {
    ...from,
    name,
    full_name: `${login}/${name}`,
    owner,
    fork,
    default_branch: 'main',
    html_url: `https://github.com/${login}/${name}`,
  };
}

function user(from: Json | undefined, login: string): Json {
  return {
    ...from,
    login,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    html_url: `https://github.com/${login}`,
  };
}

function pullRequestEvent(scenario: Scenario, history: History): Json {
  const payload = example(scenario, 'pull_request', 'opened');
  const before =
    payload.action === 'synchronize' ? { before: history.base, after: history.head } : {};
  const pull = pullRequest(payload.pull_request as Json, scenario, history);
  return {
    ...payload,
    ...before,
    number: PULL_REQUEST,
    pull_request: { ...pull, state: payload.action === 'closed' ? 'closed' : 'open' },
  };
}

function pullRequest(from: Json, scenario: Scenario, history: History): Json {
  const was = { base: (from.base as Json).sha as string, head: (from.head as Json).sha as string };
  const pull = JSON.parse(
    JSON.stringify(from).replaceAll(was.base, history.base).replaceAll(was.head, history.head),
  ) as Json;
  const [owner, name] = (scenario.fork === true ? FORK : REPOSITORY).split('/') as [string, string];
  const [baseOwner, baseName] = REPOSITORY.split('/') as [string, string];
  const base = pull.base as Json;
  const head = pull.head as Json;
  return {
    ...pull,
    number: PULL_REQUEST,
    html_url: `https://github.com/${REPOSITORY}/pull/${PULL_REQUEST}`,
    draft: scenario.draft ?? false,
    merge_commit_sha: history.merge,
    labels: (scenario.labels ?? []).map((label, index) => ({
      id: 300 + index,
      name: label,
      color: 'ededed',
      default: false,
    })),
    user: user(pull.user as Json, actorOf(scenario)),
    base: {
      ...base,
      ref: 'main',
      label: `${baseOwner}:main`,
      repo: repository(base.repo as Json, baseOwner, baseName, false),
    },
    head: {
      ...head,
      ref: 'feature',
      label: `${owner}:feature`,
      user: user(head.user as Json, owner),
      repo: repository(head.repo as Json, owner, name, scenario.fork === true),
    },
  };
}

function pushEvent(scenario: Scenario, history: History): Json {
  const kind = scenario.push ?? 'update';
  const isNew = kind === 'new-branch' || kind === 'tag';
  const payload = example(scenario, 'push');
  const before = isNew
    ? NO_COMMIT
    : kind === 'forced'
      ? LOST_COMMIT
      : kind === 'deleted'
        ? history.head
        : history.base;
  const after = kind === 'deleted' ? NO_COMMIT : history.head;
  const commit = {
    ...(payload.head_commit as Json | null),
    id: after,
    message: 'head',
    timestamp: '2026-11-20T10:01:00Z',
  };
  return {
    ...payload,
    ref: kind === 'deleted' ? 'refs/heads/feature' : history.ref,
    before,
    after,
    created: isNew,
    deleted: kind === 'deleted',
    forced: kind === 'forced',
    base_ref: null,
    compare: `https://github.com/${REPOSITORY}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: kind === 'deleted' ? [] : [commit],
    head_commit: kind === 'deleted' ? null : commit,
    pusher: { name: actorOf(scenario), email: 'author@example.com' },
  };
}

function mergeGroupEvent(scenario: Scenario, history: History): Json {
  const payload = example(scenario, 'merge_group', 'checks_requested');
  const group = payload.merge_group as Json;
  const commit = { ...(group.head_commit as Json), id: history.merge, message: 'merge' };
  const sides = {
    head_sha: history.merge,
    head_ref: history.ref,
    base_sha: history.main,
    base_ref: 'refs/heads/main',
  };
  return { ...payload, merge_group: { ...group, ...sides, head_commit: commit } };
}

function merged(under: unknown, over: unknown): unknown {
  const isObject = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(under) || !isObject(over)) return over;
  return {
    ...under,
    ...Object.fromEntries(
      Object.entries(over).map(([key, value]) => [key, merged(under[key], value)]),
    ),
  };
}
