import type { ChangedFile } from '../../report/report.ts';
import type { RunRequest } from '../request.ts';
import { pathsOf } from './governed-changes.ts';

/**
 * Events whose workflow GitHub takes from the default branch; for the others it is that of the
 * change.
 */
export const WORKFLOW_OF_DEFAULT_BRANCH: readonly string[] = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'repository_dispatch',
];

/**
 * A notice about a change to the workflow that runs the gate: on pull_request GitHub runs the
 * changed version, which is outside what the gate can hold.
 */
export function workflowNotices(
  { workflowFile, event }: Pick<RunRequest, 'workflowFile' | 'event'>,
  affected: readonly ChangedFile[],
): readonly string[] {
  if (workflowFile === undefined) return [];
  if (!affected.some((change) => pathsOf(change).includes(workflowFile))) return [];
  const version = WORKFLOW_OF_DEFAULT_BRANCH.includes(event)
    ? 'the version of the default branch'
    : 'the changed version';
  return [
    `the change touches ${workflowFile}, which runs this gate; this run used ${version}, so look at it with care: the gate cannot hold back what runs it, but a code owner of the file or a ruleset can`,
  ];
}
