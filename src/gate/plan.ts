/** What a run compares, told from the event alone (spec 11): pure, so that each row of the table is a test. */

/** A commit by its SHA, or by a name that still has to be resolved. */
export type CommitName = string;

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
  /** Nothing is judged: the event takes something away. */
  | { readonly kind: 'nothing'; readonly because: string }
  /** Everything is judged; nothing is compared. */
  | { readonly kind: 'all'; readonly note?: string; readonly reportSha: string }
  /** What changed from a base is judged: in the checked-out files, or in a head commit that is read as data. */
  | {
      readonly kind: 'changes';
      readonly base:
        | { readonly from: 'pull-request'; readonly pull: PullRequest }
        | { readonly from: 'commit'; readonly commit: CommitName };
      readonly head: { readonly from: 'checkout' } | { readonly from: 'commit'; readonly commit: CommitName };
      readonly reportSha: string;
      /** The pull request that may get a comment; absent where a comment has no place. */
      readonly pull?: PullRequest;
      /** A base that neither git nor the API has means that all is checked, and not an error: a new branch, a forced push. */
      readonly baseMayBeMissing: boolean;
    }
  | { readonly kind: 'refused'; readonly because: string; readonly help: string };

/** What is known of the event. The payload is data from outside: everything in it is checked before it is used. */
export interface EventFacts {
  readonly name: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly baseRef?: string;
  readonly headRef?: string;
}

const ZERO_SHA = /^0+$/;

/** Reads an event into a plan. */
export function planOf(event: EventFacts): Plan {
  const { payload } = event;
  if (event.baseRef !== undefined || event.headRef !== undefined) return planOfRefs(event);
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target': {
      if (textAt(payload, 'action') === 'closed') return { kind: 'nothing', because: 'the pull request is closed' };
      const pull = pullRequestOf(payload);
      if (!pull) return broken(event.name, 'a pull request');
      const head = event.name === 'pull_request' ? ({ from: 'checkout' } as const) : ({ from: 'commit', commit: pull.headSha } as const);
      return { kind: 'changes', base: { from: 'pull-request', pull }, head, reportSha: pull.headSha, pull, baseMayBeMissing: false };
    }
    case 'merge_group': {
      const base = textAt(payload, 'merge_group', 'base_sha');
      const head = textAt(payload, 'merge_group', 'head_sha');
      if (!base || !head) return broken(event.name, 'base_sha and head_sha');
      return {
        kind: 'changes',
        base: { from: 'commit', commit: base },
        head: { from: 'checkout' },
        reportSha: head,
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
      return { kind: 'all', reportSha: event.sha, note: `the event ${event.name} tells nothing of a change, so everything is judged` };
  }
}

function planOfPush(event: EventFacts): Plan {
  const { payload } = event;
  if (valueAt(payload, 'deleted') === true) return { kind: 'nothing', because: 'the push deletes a branch or tag' };
  const before = textAt(payload, 'before');
  const after = textAt(payload, 'after') ?? event.sha;
  if (textAt(payload, 'ref')?.startsWith('refs/tags/'))
    return { kind: 'all', reportSha: after, note: 'a tag was pushed, so everything is judged' };
  if (!before || ZERO_SHA.test(before)) return { kind: 'all', reportSha: after, note: 'a new branch was pushed, so everything is judged' };
  const forced = valueAt(payload, 'forced') === true;
  return {
    kind: 'changes',
    base: { from: 'commit', commit: before },
    head: { from: 'checkout' },
    reportSha: after,
    baseMayBeMissing: forced,
  };
}

/** The inputs base-ref and head-ref say what to compare on any event. */
function planOfRefs(event: EventFacts): Plan {
  const pull = event.name === 'pull_request' || event.name === 'pull_request_target' ? pullRequestOf(event.payload) : undefined;
  const untrusted = event.name !== 'pull_request' && event.name !== 'push' && event.name !== 'merge_group';
  if (event.baseRef === undefined) {
    if (pull) {
      return {
        kind: 'changes',
        base: { from: 'pull-request', pull },
        head: { from: 'commit', commit: event.headRef! },
        reportSha: pull.headSha,
        pull,
        baseMayBeMissing: false,
      };
    }
    return { kind: 'refused', because: 'head-ref is set and base-ref is not', help: 'set both, or neither' };
  }
  if (event.headRef === undefined && untrusted && !['schedule', 'workflow_dispatch'].includes(event.name)) {
    return {
      kind: 'refused',
      because: 'base-ref is set and head-ref is not',
      help: 'set both: on this event the checked-out files are not the change',
    };
  }
  return {
    kind: 'changes',
    base: { from: 'commit', commit: event.baseRef },
    head: event.headRef === undefined ? { from: 'checkout' } : { from: 'commit', commit: event.headRef },
    reportSha: pull?.headSha ?? event.sha,
    ...(pull && { pull }),
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
  const headSha = textAt(payload, 'pull_request', 'head', 'sha');
  const baseRef = textAt(payload, 'pull_request', 'base', 'ref');
  const baseSha = textAt(payload, 'pull_request', 'base', 'sha');
  if (typeof number !== 'number' || !headSha || !baseRef || !baseSha) return undefined;
  return { number, headSha, baseRef, baseSha };
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
