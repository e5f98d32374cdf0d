import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';

/** Whether a file is evidence of the time when a tool was first called. */
export type IsEvidence = (file: string) => boolean | Promise<boolean>;

/** For runs without a comparison, in which no change could have edited a trace. */
export const ALL_EVIDENCE: IsEvidence = () => true;

/** Events without a change that could have edited a trace. */
const WITHOUT_CHANGE: readonly string[] = ['schedule', 'workflow_dispatch', 'local'];

/**
 * The evidence of a run without a base: every file if the event has no change, and none if it has
 * one that is unknown, such as a push.
 */
export function evidenceWithoutBase(event: string): IsEvidence {
  return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}

/**
 * The evidence for a change: files of a tree that git tracks and the change does not touch, even if
 * a step of the run wrote into them (`docs/traces.md`, "New tools"). An untracked file was made in
 * the run, by steps that the change may control. `affected` is undefined if the changes could not
 * be listed, and then no file is evidence.
 */
export function evidenceIn(tree: Tree, affected: readonly ChangedFile[] | undefined): IsEvidence {
  const affectedPaths = affected && new Set(affected.flatMap(pathsOf));
  return async (file) => {
    if (affectedPaths === undefined || affectedPaths.has(file)) return false;
    // In a commit that is read as data every file is tracked.
    return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
  };
}
