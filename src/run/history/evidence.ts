import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { pathsOf } from '../changed-files/governed-changes.ts';

/** Whether a file can show when a tool was first called. */
export type IsEvidence = (file: string) => boolean | Promise<boolean>;

/** Nothing is compared, so that no change could have edited a trace. */
export const ALL_EVIDENCE: IsEvidence = () => true;

/** Events of which there is no change that could have edited a trace. */
const WITHOUT_CHANGE: readonly string[] = ['schedule', 'workflow_dispatch', 'local'];

/**
 * What is evidence where nothing can be compared: everything where there is no change, and nothing
 * where an event such as a push has brought one that is not known.
 */
export function evidenceWithoutBase(event: string): IsEvidence {
  return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}

/**
 * Files of a tree that are evidence for a change: those that git tracks and that the change leaves
 * alone, what a step of the run wrote into a tracked file included (`docs/traces.md`, "New tools").
 * An untracked file was made in the run, by steps that may be the change's own. `affected` is
 * undefined where nobody could tell what changed.
 */
export function evidenceIn(tree: Tree, affected: readonly ChangedFile[] | undefined): IsEvidence {
  const touched = affected && new Set(affected.flatMap(pathsOf));
  return async (file) => {
    if (touched === undefined || touched.has(file)) return false;
    // Of a commit that is read as data every file is tracked.
    return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
  };
}
