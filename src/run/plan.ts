import { type Base, chooseBase, type RefusedBase } from './base-and-head/find-base.ts';
import {
  type EventFacts,
  isPullRequestEvent,
  type PullRequest,
  pullRequestOf,
  SHA,
  shaAt,
  textAt,
  valueAt,
} from './event.ts';

/** A commit by its SHA, or by a name that still has to be resolved. */
type CommitName = string;

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
      readonly base: Base;
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
  | RefusedBase;

/** A plan that compares a head with a base. */
export type ChangePlan = Extract<Plan, { kind: 'changes' }>;

/** A plan that checks files, with or without a comparison. */
export type CheckingPlan = Extract<Plan, { kind: 'all' | 'changes' }>;

/**
 * The plan of a run for an event. `chooseBase` of `base-and-head/find-base.ts` says what to compare
 * with; this file says what to check.
 */
export function planOf(event: EventFacts): Plan {
  const { payload } = event;
  // After an event that only removes something, there is nothing to check, whatever the inputs are.
  if (isPullRequestEvent(event) && textAt(payload, 'action') === 'closed')
    return { kind: 'nothing', because: 'the pull request is closed' };
  if (event.name === 'push' && valueAt(payload, 'deleted') === true)
    return { kind: 'nothing', because: 'the push deletes a branch or tag' };
  const choice = chooseBase(event);
  switch (choice.kind) {
    case 'refused':
      return choice;
    case 'none':
      return {
        kind: 'all',
        reportSha: pushedCommit(event),
        ...(choice.note !== undefined && { note: choice.note }),
      };
    case 'base':
      return planOfChange(event, choice.base, choice.mayBeMissing === true);
    default:
      return choice satisfies never;
  }
}

function planOfChange(event: EventFacts, base: Base, baseMayBeMissing: boolean): Plan {
  const head = headOf(event);
  if (head === undefined)
    return {
      kind: 'refused',
      because: 'base-ref is set and head-ref is not',
      help: 'set both: on this event the checked-out files are not the change',
    };
  const pull = pullRequestOf(event);
  const labelled = pull?.number ?? queuedPull(event);
  return {
    kind: 'changes',
    base,
    head,
    reportSha: pull?.headSha ?? reportShaOf(event, head),
    ...(pull && { pull }),
    ...(labelled !== undefined && { labelled }),
    baseMayBeMissing,
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

/**
 * The head of a change: that of the input, otherwise the checkout. On `pull_request_target` the
 * default branch is checked out, so the head commit is read as data. Undefined where the checkout
 * is not the change and no head is given.
 */
function headOf(event: EventFacts): ChangePlan['head'] | undefined {
  const { name, headRef, baseRef } = event;
  if (headRef !== undefined) return { from: 'commit', commit: headRef };
  const pull = pullRequestOf(event);
  if (pull)
    return name === 'pull_request'
      ? { from: 'checkout', of: ids(event.sha, pull.headSha) }
      : { from: 'commit', commit: pull.headSha };
  if (!event.isLocal && !SELF_CONTAINED.includes(name)) return undefined;
  if (!OF_ONE_COMMIT.includes(name)) return { from: 'checkout', of: [] };
  // A pushed commit that is not known stays in the list, where it allows no checkout at all.
  return { from: 'checkout', of: baseRef === undefined ? [pushedCommit(event)] : ids(event.sha) };
}

/** The commit that reports of a change refer to, where it is not that of a pull request. */
function reportShaOf(event: EventFacts, head: ChangePlan['head']): string {
  if (event.isLocal) return '';
  if (head.from === 'commit') return SHA.test(head.commit) ? head.commit : '';
  return event.baseRef === undefined ? pushedCommit(event) : event.sha;
}

/** The commit that was pushed or queued; on other events that of the event. */
function pushedCommit({ name, payload, sha }: EventFacts): string {
  switch (name) {
    case 'merge_group':
      return shaAt(payload, 'merge_group', 'head_sha') ?? sha;
    case 'push':
      return shaAt(payload, 'after') ?? sha;
    default:
      return sha;
  }
}

/** The pull request in the name of the queue's branch. */
function queuedPull({ name, payload, baseRef }: EventFacts): number | undefined {
  if (name !== 'merge_group' || baseRef !== undefined) return undefined;
  const branch = textAt(payload, 'merge_group', 'head_ref') ?? '';
  const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch)?.[1];
  return queued === undefined ? undefined : Number(queued);
}

function ids(...texts: readonly string[]): readonly string[] {
  return texts.filter((text) => SHA.test(text));
}
