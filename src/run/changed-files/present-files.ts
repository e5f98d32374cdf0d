import type { ChangedFile } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';
import { ComparisonError } from '../base-and-head/commits.ts';

/**
 * Checks that the head contains every governed file that the change adds or edits. A file can be
 * missing if the wrong commit or folder is checked out, or if a link is broken. Without this check,
 * such a run would look like a change without relevant files.
 * @throws ComparisonError that names the first missing file.
 */
export async function requireGovernedFiles(
  head: Tree,
  governed: readonly ChangedFile[],
): Promise<void> {
  for (const { file, status, submodule } of governed) {
    if (status === 'removed' || submodule || (await head.read(file, 0)).kind !== 'absent') continue;
    throw new ComparisonError(
      `the change adds or edits ${JSON.stringify(file)}, but the file is not in ${head.label}`,
      'check out the event\'s commit; if actions/checkout has a "path", set working-directory to the same folder; if the file is a broken link, fix the link',
    );
  }
}
