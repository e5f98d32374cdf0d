/**
 * What a run compares, by the event alone (docs/security-model.md#what-is-compared): pure, so that
 * each row of the table is a test.
 */

/** A commit by its SHA, or by a name that still has to be resolved. */
type CommitName = string;

/** The pull request that the run is for. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** The base commit of the event, which ages; a last resort. */
  readonly baseSha: string;
}

/** What is to be done. */
export type Plan =
  /** Nothing is checked: the event takes something away. */
  | { readonly kind: 'nothing'; readonly because: string }
  /** Everything is checked; nothing is compared. */
  | { readonly kind: 'all'; readonly note?: string; readonly reportSha: string }
  /**
   * What changed from a base is checked: in the checked-out files, or in a head commit that is read
   * as data.
   */
  | {
      readonly kind: 'changes';
      readonly base: /** The first parent of the test merge when that is what is checked out, else where the head left the base branch. */
        | { readonly from: 'pull-request'; readonly pull: PullRequest; readonly testMerge: string }
        | { readonly from: 'commit'; readonly commit: string }
        /**
         * Where the head left a ref that an input names; the ref itself when the head contains it.
         */
        | { readonly from: 'branch-point'; readonly ref: CommitName };
      /**
       * What is checked out has to be one of these commits, or made on top of one in the run; of
       * none, whatever is there.
       */
      readonly head:
        | { readonly from: 'checkout'; readonly of: readonly string[] }
        | { readonly from: 'commit'; readonly commit: CommitName };
      /**
       * Empty where the head is a name that is resolved later: then no report has a commit to stand
       * on.
       */
      readonly reportSha: string;
      /** The pull request that may get a comment; absent where a comment has no place. */
      readonly pull?: PullRequest;
      /**
       * The pull request whose labels count: its own, or in a merge queue the one that the queue's
       * branch is named for.
       */
      readonly labelled?: number;
      /** A forced push: a base that git does not have means that all is checked, and no error. */
      readonly baseMayBeMissing: boolean;
    }
  | { readonly kind: 'refused'; readonly because: string; readonly help: string };

/** A plan that compares. */
export type ChangePlan = Extract<Plan, { kind: 'changes' }>;

/** A plan by which files are checked, compared or not. */
export type CheckingPlan = Extract<Plan, { kind: 'all' | 'changes' }>;

/**
 * What is known of the event. The payload is data from outside: everything in it is checked before
 * it is used.
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

/** Reads an event into a plan. */
export function planOf(event: EventFacts): Plan {
  const { payload } = event;
  // What takes something away leaves nothing to check, whatever the inputs say.
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
        because: `a run on ${event.name} sees the default branch and not the change that it is about`,
        help: 'set the inputs base-ref and head-ref to the commits to compare',
      };
    default:
      return {
        kind: 'all',
        reportSha: event.sha,
        note: `the event ${event.name} tells nothing of a change, so everything is judged`,
      };
  }
}

/**
 * On pull_request the change is checked out; on pull_request_target the default branch is, so the
 * change is read as data.
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
    return { kind: 'all', reportSha: after, note: 'a tag was pushed, so everything is judged' };
  const before = textAt(payload, 'before');
  if (before === undefined || ZERO_SHA.test(before))
    return {
      kind: 'all',
      reportSha: after,
      note: 'a new branch was pushed, so everything is judged',
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

/**
 * Events whose checked-out files are what a run is about, so that a base alone says what to
 * compare.
 */
const SELF_CONTAINED: readonly string[] = [
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
];

/**
 * Events that are about one commit; a run by hand or by the clock checks whatever its workflow
 * checks out.
 */
const OF_ONE_COMMIT: readonly string[] = ['merge_group', 'push'];

function ids(...texts: readonly string[]): readonly string[] {
  return texts.filter((text) => SHA.test(text));
}

/** The inputs base-ref and head-ref say what to compare on any event. */
function planOfRefs(event: EventFacts): Plan {
  const { baseRef, headRef } = event;
  const pull = isPullRequestEvent(event) ? pullRequestOf(event.payload) : undefined;
  if (baseRef === undefined && !pull) {
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
      help: 'set both: on this event the checked-out files are not the change',
    };
  }
  return {
    kind: 'changes',
    base:
      baseRef === undefined
        ? { from: 'pull-request', pull: pull!, testMerge: event.sha }
        : { from: 'branch-point', ref: baseRef },
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

function broken(event: string, what: string): Plan {
  return {
    kind: 'refused',
    because: `the payload of the ${event} event does not hold ${what}`,
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

/** The full id of a commit; a name would be resolved to who knows what. */
function shaAt(value: unknown, ...keys: string[]): string | undefined {
  const at = textAt(value, ...keys);
  return at !== undefined && SHA.test(at) ? at : undefined;
}
