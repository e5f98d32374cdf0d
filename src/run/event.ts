/**
 * The event that started a run, and any commits that the user specified. The payload is untrusted,
 * so every value is checked before use.
 */
export interface EventFacts {
  /** The GitHub event's name, or `local` on the command line. The name is untrusted. */
  readonly name: string;
  /**
   * Whether the run was started on the command line, where more forms of commit names are accepted.
   * This is independent of `name`, because an event in any environment could be named `local`.
   */
  readonly isLocal?: true;
  readonly payload: unknown;
  /** The event's commit. Empty on the command line. */
  readonly sha: string;
  /** The `base-ref` input, or the base in a command's arguments. */
  readonly baseRef?: string;
  /** The `head-ref` input, or the head in a command's arguments. */
  readonly headRef?: string;
}

/** The pull request that a run checks. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** The base commit in the event. It may be out of date, so it is used only in error messages. */
  readonly baseSha: string;
}

/** Matches a full commit id. */
export const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether the event is for a pull request. */
export function isPullRequestEvent({ name }: EventFacts): boolean {
  return name === 'pull_request' || name === 'pull_request_target';
}

/**
 * Returns an event's pull request. Returns undefined for other events, or if the payload is
 * incomplete.
 */
export function pullRequestOf(event: EventFacts): PullRequest | undefined {
  if (!isPullRequestEvent(event)) return undefined;
  const { payload } = event;
  const number = valueAt(payload, 'pull_request', 'number');
  const headSha = shaAt(payload, 'pull_request', 'head', 'sha');
  const baseRef = textAt(payload, 'pull_request', 'base', 'ref');
  const baseSha = shaAt(payload, 'pull_request', 'base', 'sha');
  if (!Number.isSafeInteger(number) || (number as number) < 1 || !headSha || !baseRef || !baseSha)
    return undefined;
  return { number: number as number, headSha, baseRef, baseSha };
}

/**
 * The workflow run whose completion started this run (`workflow_run`). GitHub provides these facts,
 * but the pull request's author chooses the names of the branch and its repository.
 */
export interface TriggeringRun {
  /** The event that started the workflow, such as `pull_request`. */
  readonly event: string;
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** The run's conclusion, such as `success`, `failure` or `cancelled`. Empty if unknown. */
  readonly conclusion: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** The branch's repository, as `owner/name`. */
  readonly headRepository: string;
  /** The repository in which the workflow ran, as `owner/name`. */
  readonly repository: string;
}

/**
 * Returns the workflow run in the payload of a `workflow_run` event. Returns undefined if the
 * payload is incomplete, for example because the fork with the branch was deleted.
 */
export function triggeringRunOf(payload: unknown): TriggeringRun | undefined {
  const text = (...keys: string[]): string | undefined => textAt(payload, 'workflow_run', ...keys);
  const whole = (key: string): number | undefined => {
    const value = valueAt(payload, 'workflow_run', key);
    return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;
  };
  const [event, headBranch] = [text('event'), text('head_branch')];
  const [id, number, attempt] = [whole('id'), whole('run_number'), whole('run_attempt')];
  const headSha = shaAt(payload, 'workflow_run', 'head_sha');
  const headRepository = text('head_repository', 'full_name');
  const repository = text('repository', 'full_name');
  if (!event || !headBranch || !id || !number || !attempt) return undefined;
  if (!headSha || !headRepository || !repository) return undefined;
  const conclusion = text('conclusion') ?? '';
  return {
    event,
    id,
    number,
    attempt,
    conclusion,
    headSha,
    headBranch,
    headRepository,
    repository,
  };
}

/** Returns the value at a path of keys in a payload, or undefined if a key is missing. */
export function valueAt(value: unknown, ...keys: string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** Returns the string at a path of keys in a payload, or undefined if it is missing or empty. */
export function textAt(value: unknown, ...keys: string[]): string | undefined {
  const at = valueAt(value, ...keys);
  return typeof at === 'string' && at !== '' ? at : undefined;
}

/**
 * Returns the full commit id at a path of keys in a payload. Returns undefined for a branch or tag
 * name, because it could refer to any commit.
 */
export function shaAt(value: unknown, ...keys: string[]): string | undefined {
  const at = textAt(value, ...keys);
  return at !== undefined && SHA.test(at) ? at : undefined;
}
