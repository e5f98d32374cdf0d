/** A commit by its SHA, or by a name that still has to be resolved. */
type CommitName = string;

/** The pull request that the run is for. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** The base commit of the event. It may be out of date, so it is a last resort. */
  readonly baseSha: string;
}

/**
 * What a run checks and compares. The event decides (docs/security-model.md#what-is-compared).
 */
export type Plan =
  /** Nothing is checked, because the event only removes something. */
  | { readonly kind: 'nothing'; readonly because: string }
  /** Everything is checked; nothing is compared. */
  | { readonly kind: 'all'; readonly note?: string; readonly reportSha: string }
  /**
   * The changes since a base are checked, in the checked-out files or in a head commit that is read
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
         * The commit where the head left the ref of an input; the ref itself if the head contains
         * it.
         */
        | { readonly from: 'branch-point'; readonly ref: CommitName };
      /**
       * The checkout has to be at one of the commits `of`, or at a commit that the run made on top
       * of one. Without any, every checkout is allowed.
       */
      readonly head:
        | { readonly from: 'checkout'; readonly of: readonly string[] }
        | { readonly from: 'commit'; readonly commit: CommitName };
      /**
       * The commit that reports refer to; empty where the head is a name that is resolved later.
       */
      readonly reportSha: string;
      /** The pull request for the comment; absent without one. */
      readonly pull?: PullRequest;
      /**
       * The number of the pull request whose labels count. In a merge queue, the name of the
       * queue's branch contains it.
       */
      readonly labelled?: number;
      /**
       * Whether a missing base is not an error, as after a forced push: everything is checked then.
       */
      readonly baseMayBeMissing: boolean;
    }
  | { readonly kind: 'refused'; readonly because: string; readonly help: string };

/** A plan that compares a head with a base. */
export type ChangePlan = Extract<Plan, { kind: 'changes' }>;

/** A plan that checks files, with or without a comparison. */
export type CheckingPlan = Extract<Plan, { kind: 'all' | 'changes' }>;

/**
 * The event that started a run, and the inputs about refs. The payload is data from outside, so
 * each value in it is checked before it is used.
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

/** The plan of a run for an event. */
export function planOf(event: EventFacts): Plan {
  const { payload } = event;
  // An event that only removes something leaves nothing to check, whatever the inputs are.
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
 * The head of a pull request: the checkout on `pull_request`. On `pull_request_target` the default
 * branch is checked out, so the head commit is read as data.
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

/** Events with the change itself checked out, so that a base alone says what to compare. */
const SELF_CONTAINED: readonly string[] = [
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
];

/**
 * Events for one commit, which has to be checked out. On others, such as `schedule`, the workflow
 * chooses what it checks out.
 */
const OF_ONE_COMMIT: readonly string[] = ['merge_group', 'push'];

function ids(...texts: readonly string[]): readonly string[] {
  return texts.filter((text) => SHA.test(text));
}

/** The plan for the inputs base-ref and head-ref, which say what to compare on any event. */
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

/** The base of the input base-ref, otherwise that of the pull request; undefined without both. */
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

/** The full id of a commit; undefined for a name, which could resolve to any commit. */
function shaAt(value: unknown, ...keys: string[]): string | undefined {
  const at = textAt(value, ...keys);
  return at !== undefined && SHA.test(at) ? at : undefined;
}
