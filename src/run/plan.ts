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

/** A full commit id, or a name to be resolved later. */
type CommitName = string;

/**
 * The files that a run checks and compares, depending on the event
 * (docs/security-model.md#what-is-compared).
 */
export type Plan =
  /**
   * Nothing is checked, because the event only closes a pull request or deletes a branch or tag.
   */
  | { readonly kind: 'nothing'; readonly because: string }
  /** Everything is checked, without a comparison. */
  | { readonly kind: 'all'; readonly note?: string; readonly reportSha: string }
  /**
   * The changes between a base and a head are checked. The head is either the checkout or a commit
   * that is read as data.
   */
  | {
      readonly kind: 'changes';
      readonly base: Base;
      /**
       * The checkout must be at one of the commits in `of`. The run may have added commits on top.
       * If `of` is empty, any checkout is accepted.
       */
      readonly head:
        | { readonly from: 'checkout'; readonly of: readonly string[] }
        | { readonly from: 'commit'; readonly commit: CommitName };
      /** The commit to which reports refer. Empty if the head is a name to be resolved later. */
      readonly reportSha: string;
      /** The pull request on which to comment. Absent if the run does not have a pull request. */
      readonly pull?: PullRequest;
      /**
       * The number of the pull request whose labels apply. In a merge queue, the number comes from
       * the queue's branch name.
       */
      readonly labelled?: number;
      /**
       * Whether the base commit may no longer exist, as after a forced push. If the commit does not
       * exist, everything is checked.
       */
      readonly baseMayBeMissing: boolean;
    }
  | RefusedBase;

/** A plan that compares a head with a base. */
export type ChangePlan = Extract<Plan, { kind: 'changes' }>;

/** A plan that checks files, with or without a comparison. */
export type CheckingPlan = Extract<Plan, { kind: 'all' | 'changes' }>;

/**
 * Returns the plan for an event. The base is chosen by `chooseBase` in
 * `base-and-head/find-base.ts`.
 */
export function planOf(event: EventFacts): Plan {
  const { payload } = event;
  // If no check is required, the inputs are ignored.
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
      because: 'base-ref is set, but head-ref is not',
      help: 'set both inputs; on this event, the checked-out files are not the changed version',
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

/** Events for which the checkout is the head to check, unless the user specifies another head. */
const SELF_CONTAINED: readonly string[] = [
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
];

/**
 * Events for a single commit, which must be checked out. For other events, such as `schedule`, the
 * workflow decides what to check out.
 */
const OF_ONE_COMMIT: readonly string[] = ['merge_group', 'push'];

/**
 * Returns a change's head: the `head-ref` input or, if it is missing, the checkout. On
 * `pull_request_target`, the default branch is checked out, so the head commit is read as data.
 * Returns undefined if `head-ref` is missing and the checkout does not contain the change.
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
  // If the pushed commit is unknown, the list contains an empty id, which does not match any
  // checkout.
  return { from: 'checkout', of: baseRef === undefined ? [pushedCommit(event)] : ids(event.sha) };
}

/** Returns the commit to which reports refer, for a change without a pull request. */
function reportShaOf(event: EventFacts, head: ChangePlan['head']): string {
  if (event.isLocal) return '';
  if (head.from === 'commit') return SHA.test(head.commit) ? head.commit : '';
  return event.baseRef === undefined ? pushedCommit(event) : event.sha;
}

/** Returns the pushed or queued commit. For other events, returns the event's commit. */
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

/**
 * Returns the pull request number from the name of a merge queue branch. Returns undefined for any
 * other event.
 */
function queuedPull({ name, payload, baseRef }: EventFacts): number | undefined {
  if (name !== 'merge_group' || baseRef !== undefined) return undefined;
  const branch = textAt(payload, 'merge_group', 'head_ref') ?? '';
  const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch)?.[1];
  return queued === undefined ? undefined : Number(queued);
}

function ids(...texts: readonly string[]): readonly string[] {
  return texts.filter((text) => SHA.test(text));
}
