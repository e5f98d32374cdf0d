import { type ChangedFile, isTouchedBy } from '../../model/changed-file.ts';
import type { RunRequest } from '../request.ts';

/**
 * Events for which GitHub runs the default branch's version of the workflow file. For all other
 * events, GitHub runs the version from the change.
 */
export const WORKFLOW_OF_DEFAULT_BRANCH: readonly string[] = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'repository_dispatch',
];

/**
 * Returns a notice if the change edits the workflow that runs Card Gate. On `pull_request`, GitHub
 * already runs the edited workflow, and Card Gate cannot prevent that.
 */
export function workflowNotices(
  { workflowFile, event }: Pick<RunRequest, 'workflowFile' | 'event'>,
  affected: readonly ChangedFile[],
): readonly string[] {
  if (workflowFile === undefined) return [];
  if (!isTouchedBy(affected, workflowFile)) return [];
  const version = WORKFLOW_OF_DEFAULT_BRANCH.includes(event)
    ? 'the version of the default branch'
    : 'the changed version';
  return [
    `the change edits ${workflowFile}, the workflow of this gate; this run used ${version}. Review this change with care: the gate cannot block a change to its own workflow, but a code owner of the file or a ruleset can`,
  ];
}
