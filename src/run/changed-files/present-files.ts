import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { ComparisonError } from '../base-and-head/commits.ts';

/**
 * Makes sure that the head holds what the change brings. A file may be missing because another
 * commit is checked out, or into another folder, or a link leads nowhere; to check what is there
 * would look like a change that touches nothing.
 * @throws ComparisonError naming the first file that is missing.
 */
export async function requireGovernedFiles(
  head: Tree,
  governed: readonly ChangedFile[],
): Promise<void> {
  for (const { file, status, submodule } of governed) {
    if (status === 'removed' || submodule || (await head.read(file, 0)).kind !== 'absent') continue;
    throw new ComparisonError(
      `${JSON.stringify(file)} is part of the change and is not in ${head.label}`,
      'check out the commit of the event, and name the "path" of the checkout as working-directory; mend a link that leads nowhere',
    );
  }
}
