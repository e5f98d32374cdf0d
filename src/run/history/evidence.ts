import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';

/** Tests whether a trace file can prove when a tool was first called. */
export type IsEvidence = (file: string) => boolean | Promise<boolean>;

/** Accepts every trace file, for runs in which a change cannot have edited traces. */
export const ALL_EVIDENCE: IsEvidence = () => true;

/** Events without a change that could have edited a trace file. */
const WITHOUT_CHANGE: readonly string[] = ['schedule', 'workflow_dispatch', 'local'];

/**
 * For runs without a base, returns a test for trace files that can prove when a tool was first
 * called. If the event does not concern a change, the test accepts all files. For other events,
 * such as a push, the change is unknown, so the test rejects all files.
 */
export function evidenceWithoutBase(event: string): IsEvidence {
  return WITHOUT_CHANGE.includes(event) ? ALL_EVIDENCE : () => false;
}

/**
 * For runs with a base, returns a test for trace files that can prove when a tool was first called.
 * The test accepts tracked files that the change does not affect, even if a step in the run wrote
 * to them (`docs/traces.md`, "New tools"). It rejects untracked files, because the change may
 * control the steps that write them. If the changes could not be listed, the test rejects all
 * files.
 */
export function evidenceIn(tree: Tree, affected: readonly ChangedFile[] | undefined): IsEvidence {
  const affectedPaths = affected && new Set(affected.flatMap(pathsOf));
  return async (file) => {
    if (affectedPaths === undefined || affectedPaths.has(file)) return false;
    // In a commit that is read as data, every file is tracked.
    return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
  };
}
