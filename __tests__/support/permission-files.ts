import { plainValueOf } from '../../src/document/document.ts';
import { readTolerantJson } from '../../src/document/json.ts';
import { readToml } from '../../src/document/toml.ts';
import type { PermissionFile } from '../../src/model/host-permissions.ts';

/** Returns a permission file with the given value, as discovery reads it. */
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

/** Returns a permission file in TOML, as discovery reads it. */
export function tomlPermissionFile(role: string, text: string): PermissionFile {
  const parsed = readToml(text);
  const file = `${role}.toml`;
  if ('problems' in parsed) throw new Error(`${file} is not TOML`);
  const { root } = parsed;
  return { document: { file, syntax: 'yaml', text, root, value: plainValueOf(root) }, role };
}

/** Returns a permission file in a language of its host, as discovery reads it. */
export function textPermissionFile(role: string, text: string, file: string): PermissionFile {
  const root = { kind: 'scalar', start: 0, end: text.length, value: text } as const;
  return { document: { file, syntax: 'yaml', text, root, value: text }, role };
}
