import type { PermissionChanges } from '../../diff/change.ts';
import { compareText } from '../../finding/finding.ts';

/**
 * Returns the dialects of the compared permission files, each with the host version on which it is
 * based, such as `claude-code 2.1.240`. The list is sorted and has no duplicates.
 */
export function dialectsOf(comparison: PermissionChanges | undefined): readonly string[] {
  const dialects = (comparison?.agents ?? []).flatMap(({ host }) =>
    host ? [`${host.dialect} ${host.version}`] : [],
  );
  return [...new Set(dialects)].sort(compareText);
}
