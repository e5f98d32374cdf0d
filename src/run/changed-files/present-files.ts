import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { ComparisonError } from '../base-and-head/commits.ts';

/**
 * Requires that the head has the files that the change adds or edits. One may be missing because
 * another commit or another folder is checked out, or a link is broken. Without this error, the run
 * would look like a change that touches nothing.
 * @throws ComparisonError naming the first missing file.
 */
export async function requireGovernedFiles(
  head: Tree,
  governed: readonly ChangedFile[],
): Promise<void> {
  for (const { file, status, submodule } of governed) {
    if (status === 'removed' || submodule || (await head.read(file, 0)).kind !== 'absent') continue;
    throw new ComparisonError(
      `${JSON.stringify(file)} is part of the change but is not in ${head.label}`,
      'check out the commit of the event, and set working-directory to the "path" of the checkout; if the file is a broken link, fix it',
    );
  }
}
