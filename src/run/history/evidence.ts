import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';

/** Whether a file can prove when a tool was first called. */
export type IsEvidence = (file: string) => boolean | Promise<boolean>;

/** Accepts every file, for runs in which no change could have edited a trace. */
export const ALL_EVIDENCE: IsEvidence = () => true;

/** Events that are not about a change, so that no trace can have been edited. */
const WITHOUT_CHANGE: readonly string[] = ['schedule', 'workflow_dispatch', 'local'];

/**
 * Returns which files are evidence in a run without a base. If the event is not about a change, all
 * are. Otherwise, as for a push, the change is not known, and none are.
 */
export function evidenceWithoutBase(event: string): IsEvidence {
  return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}

/**
 * Returns which files are evidence in a run that compares: files that git tracks and that the
 * change does not affect, even if a step of the run wrote to them (`docs/traces.md`, "New tools").
 * Untracked files do not count, because they come from steps that the change may control. If the
 * changes could not be listed, no file counts.
 */
export function evidenceIn(tree: Tree, affected: readonly ChangedFile[] | undefined): IsEvidence {
  const affectedPaths = affected && new Set(affected.flatMap(pathsOf));
  return async (file) => {
    if (affectedPaths === undefined || affectedPaths.has(file)) return false;
    // In a commit that is read as data, every file is tracked.
    return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
  };
}
