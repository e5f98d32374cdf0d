import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { pathsOf } from '../changed-files/governed-changes.ts';

/** Whether a file can show when a tool was first called. */
export type IsEvidence = (file: string) => boolean | Promise<boolean>;

/** Nothing is compared, so that no change could have edited a trace. */
export const ALL_EVIDENCE: IsEvidence = () => true;
export const NO_EVIDENCE: IsEvidence = () => false;

/**
 * Files of a tree that are evidence for a change: those that git tracks and that the change leaves
 * alone, what a step of the run wrote into a tracked file included (`docs/traces.md`, "New tools").
 * An untracked file was made in the run, by steps that may be the change's own. `changes` is
 * undefined where nobody could tell what changed.
 */
export function evidenceIn(tree: Tree, changes: readonly ChangedFile[] | undefined): IsEvidence {
  const touched = changes && new Set(changes.flatMap(pathsOf));
  return async (file) => {
    if (touched === undefined || touched.has(file)) return false;
    // Of a commit that is read as data every file is tracked.
    return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
  };
}
