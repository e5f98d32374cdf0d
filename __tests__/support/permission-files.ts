import { plainValueOf } from '../../src/document/document.ts';
import { readTolerantJson } from '../../src/document/json.ts';
import type { PermissionFile } from '../../src/model/host-permissions.ts';

/** Returns a permission file with the given value, in the form that discovery returns. */
export function permissionFile(
  role: string,
  value: unknown,
  file = `${role}.json`,
): PermissionFile {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const parsed = readTolerantJson(text, { comments: false });
  if ('problems' in parsed) throw new Error(`${file} is not JSON`);
  const { root } = parsed;
  return { document: { file, syntax: 'json', text, root, value: plainValueOf(root) }, role };
}
