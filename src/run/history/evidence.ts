import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';

/** Whether a file is evidence of when a tool was first called. */
export type IsEvidence = (file: string) => boolean | Promise<boolean>;

/** Accepts every file. For runs without a comparison, where no change could have edited a trace. */
export const ALL_EVIDENCE: IsEvidence = () => true;

/** Events without a change. Nothing could have edited a trace. */
const WITHOUT_CHANGE: readonly string[] = ['schedule', 'workflow_dispatch', 'local'];

/**
 * Returns the evidence of a run without a base. Every file is evidence if the event has no change.
 * None is if the event has an unknown change, as a push does.
 */
export function evidenceWithoutBase(event: string): IsEvidence {
  return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}

/**
 * Returns the evidence for a change: files of a tree that git tracks and that the change does not
 * touch, even if a step of the run wrote to them (`docs/traces.md`, "New tools"). An untracked file
 * was created during the run, by steps that the change may control. If `affected` is undefined, the
 * changes could not be listed and no file is evidence.
 */
export function evidenceIn(tree: Tree, affected: readonly ChangedFile[] | undefined): IsEvidence {
  const affectedPaths = affected && new Set(affected.flatMap(pathsOf));
  return async (file) => {
    if (affectedPaths === undefined || affectedPaths.has(file)) return false;
    // If a commit is read as data, every file is tracked.
    return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
  };
}
