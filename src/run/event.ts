/**
 * The event that started a run, and the commits that the user states. The payload comes from
 * outside, so each value in it is checked before it is used.
 */
export interface EventFacts {
  /**
   * The name of the event on GitHub, or `local` for the command line. It comes from outside too.
   */
  readonly name: string;
  /**
   * Whether the command line started the run. The name of the event does not decide this, because
   * an environment that calls its event `local` must not get the looser rules for commits of the
   * command line.
   */
  readonly isLocal?: true;
  readonly payload: unknown;
  /** The commit of the event. Empty on the command line. */
  readonly sha: string;
  /** The input base-ref, or the base in the arguments of a command. */
  readonly baseRef?: string;
  /** The input head-ref, or the head in the arguments of a command. */
  readonly headRef?: string;
}

/** The pull request that the run is for. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** The base commit in the event. It may be out of date, so it is used only as a last resort. */
  readonly baseSha: string;
}

/** Matches the full id of a commit. */
export const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether the event is about a pull request. */
export function isPullRequestEvent({ name }: EventFacts): boolean {
  return name === 'pull_request' || name === 'pull_request_target';
}

/**
 * Returns the pull request of an event. Returns undefined if the event is not about one, or if the
 * payload does not describe it.
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

/** Returns the value at a path of keys in a payload, or undefined if there is none. */
export function valueAt(value: unknown, ...keys: string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/**
 * Returns the text at a path of keys in a payload. Returns undefined if there is none or it is
 * empty.
 */
export function textAt(value: unknown, ...keys: string[]): string | undefined {
  const at = valueAt(value, ...keys);
  return typeof at === 'string' && at !== '' ? at : undefined;
}

/**
 * Returns the full id of a commit at a path of keys in a payload. Returns undefined for a name,
 * because it could refer to any commit.
 */
export function shaAt(value: unknown, ...keys: string[]): string | undefined {
  const at = textAt(value, ...keys);
  return at !== undefined && SHA.test(at) ? at : undefined;
}
