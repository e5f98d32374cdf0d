import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';

/** Whether a trace file can prove when a tool was first called. */
export type IsEvidence = (file: string) => boolean | Promise<boolean>;

/** Accepts every trace file, for runs in which no change can have edited traces. */
export const ALL_EVIDENCE: IsEvidence = () => true;

/** Events that are not about a change, so that no change can have edited a trace file. */
const WITHOUT_CHANGE: readonly string[] = ['schedule', 'workflow_dispatch', 'local'];

/**
 * Returns a test for trace files, in a run without a base. It accepts files that can prove when a
 * tool was first called. These are all files if the event is not about a change. On other events,
 * such as a push, the change is unknown, so no file is accepted.
 */
export function evidenceWithoutBase(event: string): IsEvidence {
  return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}

/**
 * Returns a test for trace files, in a run with a base. It accepts files that can prove when a tool
 * was first called. These are tracked files that the change does not affect, even if a step of the
 * run wrote to them (`docs/traces.md`, "New tools"). Untracked files are refused, because the
 * change may control the steps that write them. If the changes could not be listed, all files are
 * refused.
 */
export function evidenceIn(tree: Tree, affected: readonly ChangedFile[] | undefined): IsEvidence {
  const affectedPaths = affected && new Set(affected.flatMap(pathsOf));
  return async (file) => {
    if (affectedPaths === undefined || affectedPaths.has(file)) return false;
    // In a commit that is read as data, every file is tracked.
    return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
  };
}
