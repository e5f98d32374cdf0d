/** A commit, by its SHA or by a name that is resolved later. */
type CommitName = string;

/** The pull request of the run. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** The base commit of the event. It may be out of date, so it is used only as a last resort. */
  readonly baseSha: string;
}

/**
 * What a run checks and compares, which depends on the event
 * (docs/security-model.md#what-is-compared).
 */
export type Plan =
  /** Nothing is checked, because the event only removes something. */
  | { readonly kind: 'nothing'; readonly because: string }
  /** Everything is checked; nothing is compared. */
  | { readonly kind: 'all'; readonly note?: string; readonly reportSha: string }
  /**
   * The changes since a base are checked, either in the checkout or in a head commit that is read
   * as data.
   */
  | {
      readonly kind: 'changes';
      readonly base: /**
       * The first parent of the test merge if that is checked out, otherwise the commit where the
       * head left the base branch.
       */
        | { readonly from: 'pull-request'; readonly pull: PullRequest; readonly testMerge: string }
        | { readonly from: 'commit'; readonly commit: string }
        /**
         * The commit where the head branched off from the ref of an input, or the ref itself if the
         * head contains it.
         */
        | { readonly from: 'branch-point'; readonly ref: CommitName };
      /**
       * The checkout must be at one of the commits in `of`, or at a commit that the run added on
       * top of one. If there are none, any checkout is allowed.
       */
      readonly head:
        | { readonly from: 'checkout'; readonly of: readonly string[] }
        | { readonly from: 'commit'; readonly commit: CommitName };
      /** The commit that reports refer to. Empty if the head is a name that is resolved later. */
      readonly reportSha: string;
      /** The pull request for the comment; absent if there is none. */
      readonly pull?: PullRequest;
      /**
       * The number of the pull request whose labels count. In a merge queue, it is part of the
       * queue's branch name.
       */
      readonly labelled?: number;
      /** Whether the base may be missing, as after a forced push. Everything is then checked. */
      readonly baseMayBeMissing: boolean;
    }
  | { readonly kind: 'refused'; readonly because: string; readonly help: string };

/** A plan that compares a head with a base. */
export type ChangePlan = Extract<Plan, { kind: 'changes' }>;

/** A plan that checks files, with or without a comparison. */
export type CheckingPlan = Extract<Plan, { kind: 'all' | 'changes' }>;

/**
 * The event that started a run, and the ref inputs. The payload comes from outside, so each value
 * in it is checked before use.
 */
export interface EventFacts {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly baseRef?: string;
  readonly headRef?: string;
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ZERO_SHA = /^0+$/;

/** Returns the plan of a run for an event. */
export function planOf(event: EventFacts): Plan {
  const { payload } = event;
  // After an event that only removes something, there is nothing to check, whatever the inputs are.
  if (isPullRequestEvent(event) && textAt(payload, 'action') === 'closed')
    return { kind: 'nothing', because: 'the pull request is closed' };
  if (event.name === 'push' && valueAt(payload, 'deleted') === true)
    return { kind: 'nothing', because: 'the push deletes a branch or tag' };
  if (event.baseRef !== undefined || event.headRef !== undefined) return planOfRefs(event);
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target': {
      const pull = pullRequestOf(payload);
      if (!pull) return broken(event.name, 'a pull request');
      return {
        kind: 'changes',
        base: { from: 'pull-request', pull, testMerge: event.sha },
        head: ownHead(event, pull),
        reportSha: pull.headSha,
        pull,
        labelled: pull.number,
        baseMayBeMissing: false,
      };
    }
    case 'merge_group': {
      const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(
        textAt(payload, 'merge_group', 'head_ref') ?? '',
      )?.[1];
      const base = shaAt(payload, 'merge_group', 'base_sha');
      const head = shaAt(payload, 'merge_group', 'head_sha');
      if (!base || !head) return broken(event.name, 'base_sha and head_sha');
      return {
        kind: 'changes',
        base: { from: 'commit', commit: base },
        head: { from: 'checkout', of: [head] },
        reportSha: head,
        ...(queued !== undefined && { labelled: Number(queued) }),
        baseMayBeMissing: false,
      };
    }
    case 'push':
      return planOfPush(event);
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'all', reportSha: event.sha };
    case 'workflow_run':
    case 'issue_comment':
    case 'repository_dispatch':
      return {
        kind: 'refused',
        because: `GitHub runs ${event.name} on the default branch, not on the change`,
        help: 'set the inputs base-ref and head-ref to the commits to compare',
      };
    default:
      return {
        kind: 'all',
        reportSha: event.sha,
        note: `the event ${event.name} does not describe a change, so everything is checked`,
      };
  }
}

/**
 * The head of a pull request. On `pull_request` it is the checkout. On `pull_request_target` the
 * checkout is the default branch, so the head commit is read as data.
 */
function ownHead(event: EventFacts, pull: PullRequest): ChangePlan['head'] {
  return event.name === 'pull_request'
    ? { from: 'checkout', of: ids(event.sha, pull.headSha) }
    : { from: 'commit', commit: pull.headSha };
}

function isPullRequestEvent(event: EventFacts): boolean {
  return event.name === 'pull_request' || event.name === 'pull_request_target';
}

function planOfPush(event: EventFacts): Plan {
  const { payload } = event;
  const after = shaAt(payload, 'after') ?? event.sha;
  if (textAt(payload, 'ref')?.startsWith('refs/tags/'))
    return { kind: 'all', reportSha: after, note: 'a tag was pushed, so everything is checked' };
  const before = textAt(payload, 'before');
  if (before === undefined || ZERO_SHA.test(before))
    return {
      kind: 'all',
      reportSha: after,
      note: 'a new branch was pushed, so everything is checked',
    };
  if (!SHA.test(before)) return broken(event.name, 'the commit before the push');
  return {
    kind: 'changes',
    base: { from: 'commit', commit: before },
    head: { from: 'checkout', of: [after] },
    reportSha: after,
    baseMayBeMissing: valueAt(payload, 'forced') === true,
  };
}

/** Events that check out the change itself, so that a base is enough for a comparison. */
const SELF_CONTAINED: readonly string[] = [
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
];

/**
 * Events for a specific commit, which must be checked out. On other events, such as `schedule`, the
 * workflow chooses what to check out.
 */
const OF_ONE_COMMIT: readonly string[] = ['merge_group', 'push'];

function ids(...texts: readonly string[]): readonly string[] {
  return texts.filter((text) => SHA.test(text));
}

/**
 * Returns the plan for the inputs `base-ref` and `head-ref`, which define the comparison on any
 * event.
 */
function planOfRefs(event: EventFacts): Plan {
  const { headRef } = event;
  const pull = isPullRequestEvent(event) ? pullRequestOf(event.payload) : undefined;
  const base = baseOfRefs(event, pull);
  if (base === undefined) {
    return {
      kind: 'refused',
      because: 'head-ref is set and base-ref is not',
      help: 'set both, or neither',
    };
  }
  if (headRef === undefined && !pull && !SELF_CONTAINED.includes(event.name)) {
    return {
      kind: 'refused',
      because: 'base-ref is set and head-ref is not',
      help: 'set both: this event does not check out the change',
    };
  }
  return {
    kind: 'changes',
    base,
    head:
      headRef !== undefined
        ? { from: 'commit', commit: headRef }
        : pull
          ? ownHead(event, pull)
          : { from: 'checkout', of: OF_ONE_COMMIT.includes(event.name) ? ids(event.sha) : [] },
    reportSha:
      pull?.headSha ?? (headRef === undefined ? event.sha : SHA.test(headRef) ? headRef : ''),
    ...(pull && { pull, labelled: pull.number }),
    baseMayBeMissing: false,
  };
}

/**
 * The base from the input `base-ref`, otherwise from the pull request. Undefined if there is
 * neither.
 */
function baseOfRefs(
  { baseRef, sha }: EventFacts,
  pull: PullRequest | undefined,
): ChangePlan['base'] | undefined {
  if (baseRef !== undefined) return { from: 'branch-point', ref: baseRef };
  return pull && { from: 'pull-request', pull, testMerge: sha };
}

function broken(event: string, what: string): Plan {
  return {
    kind: 'refused',
    because: `the payload of the ${event} event does not contain ${what}`,
    help: 'check that the step runs on GitHub Actions, or set base-ref and head-ref',
  };
}

function pullRequestOf(payload: unknown): PullRequest | undefined {
  const number = valueAt(payload, 'pull_request', 'number');
  const headSha = shaAt(payload, 'pull_request', 'head', 'sha');
  const baseRef = textAt(payload, 'pull_request', 'base', 'ref');
  const baseSha = shaAt(payload, 'pull_request', 'base', 'sha');
  if (!Number.isSafeInteger(number) || (number as number) < 1 || !headSha || !baseRef || !baseSha)
    return undefined;
  return { number: number as number, headSha, baseRef, baseSha };
}

function valueAt(value: unknown, ...keys: string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

function textAt(value: unknown, ...keys: string[]): string | undefined {
  const at = valueAt(value, ...keys);
  return typeof at === 'string' && at !== '' ? at : undefined;
}

/**
 * Returns the full id of a commit. Returns undefined for a name, because a name could resolve to
 * any commit.
 */
function shaAt(value: unknown, ...keys: string[]): string | undefined {
  const at = textAt(value, ...keys);
  return at !== undefined && SHA.test(at) ? at : undefined;
}
