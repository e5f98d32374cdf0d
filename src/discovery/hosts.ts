import { type Document, plainValueOf } from '../document/document.ts';
import { loadFrontMatter } from '../document/front-matter.ts';
import { readTolerantJson } from '../document/json.ts';
import type { Loaded } from '../document/load.ts';
import { tooLarge } from '../document/load.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Dialect, DialectFile, DialectUnit } from '../formats/permissions/dialect.ts';
import { DIALECTS, permissionPathOf } from '../formats/permissions/dialects.ts';
import type { HostPermissions, HostUnit, PermissionFile } from '../model/host-permissions.ts';
import type { Tree } from '../model/tree.ts';
import { findingsOfBroken } from '../rules/broken-file.ts';
import { parseError } from '../rules/parse-error.ts';
import { listFiles } from './listing.ts';

/** The permission files of one host in one folder, as far as they could be read. */
export interface HostFolder {
  readonly dialect: Dialect;
  readonly folder: string;
  readonly files: readonly PermissionFile[];
  /** The paths of all files, also of those that could not be read. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the permission files of a tree. `within` are the paths that a change affects: then only the
 * folders of hosts that contain one of them are read. Absent if all are.
 */
export async function readHosts(
  tree: Tree,
  within: ReadonlySet<string> | undefined,
): Promise<ReadonlyMap<string, HostFolder>> {
  const paths = new Map<string, string[]>();
  const all = await listFiles(tree, (file) => permissionPathOf(file) !== undefined);
  for (const path of [...all, ...(within ?? [])]) {
    const known = permissionPathOf(path);
    if (known === undefined) continue;
    const key = keyOf(known.dialect, known.folder);
    const list = paths.get(key) ?? [];
    paths.set(key, list.includes(path) ? list : [...list, path]);
  }
  const folders = new Map<string, HostFolder>();
  for (const [key, list] of paths)
    if (within === undefined || list.some((path) => within.has(path)))
      folders.set(key, await readFolder(tree, list));
  return folders;
}

function keyOf({ id }: Dialect, folder: string): string {
  return JSON.stringify([id, folder]);
}

async function readFolder(tree: Tree, paths: readonly string[]): Promise<HostFolder> {
  const files: PermissionFile[] = [];
  const findings: Finding[] = [];
  const [first = ''] = paths;
  const { dialect = DIALECTS[0], folder = '' } = permissionPathOf(first) ?? {};
  if (dialect === undefined) throw new Error('there are no dialects');
  for (const path of paths) {
    const known = permissionPathOf(path);
    if (known === undefined) continue;
    const read = await readPermissionFile(tree, path, known.file);
    if (read === undefined) continue;
    for (const finding of read.findings) findings.push(finding);
    if (read.document) files.push({ document: read.document, role: known.file.role });
  }
  return { dialect, folder, files, paths, findings };
}

async function readPermissionFile(
  tree: Tree,
  path: string,
  { syntax, maxBytes, isPlain }: DialectFile,
): Promise<{ readonly document?: Document; readonly findings: readonly Finding[] } | undefined> {
  const read = await tree.read(path, maxBytes);
  if (read.kind === 'absent') return undefined;
  if (read.kind === 'refused')
    return { findings: [findingIn(parseError, path, parseError.words.refused(read.reason))] };
  const text = read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : '';
  if (read.kind === 'bytes' && isPlain?.(text)) return { findings: [] };
  const loaded =
    read.kind === 'too-large'
      ? tooLarge(path, read.bytes, maxBytes)
      : await load(path, text, syntax);
  if (loaded.kind === 'broken')
    return { findings: findingsOfBroken(path, loaded.text, loaded.problems) };
  return { document: loaded.document, findings: [] };
}

async function load(file: string, text: string, syntax: DialectFile['syntax']): Promise<Loaded> {
  switch (syntax) {
    case 'json':
    case 'json-with-comments': {
      const parsed = readTolerantJson(text, { comments: syntax === 'json-with-comments' });
      if ('problems' in parsed) return { kind: 'broken', file, text, problems: parsed.problems };
      const { root } = parsed;
      const document: Document = { file, syntax: 'json', text, root, value: plainValueOf(root) };
      return { kind: 'document', document };
    }
    case 'front-matter': {
      const { readYaml } = await import('../document/yaml.ts');
      return loadFrontMatter(file, text, readYaml);
    }
    case 'yaml': {
      const { readYaml } = await import('../document/yaml.ts');
      const parsed = readYaml(text);
      if ('problems' in parsed) return { kind: 'broken', file, text, problems: parsed.problems };
      const { root } = parsed;
      return {
        kind: 'document',
        document: { file, syntax: 'yaml', text, root, value: plainValueOf(root) },
      };
    }
    case 'text': {
      const root = { kind: 'scalar', start: 0, end: text.length, value: text } as const;
      return { kind: 'document', document: { file, syntax: 'yaml', text, root, value: text } };
    }
    default:
      return syntax satisfies never;
  }
}

/** Returns the units of the permission files in one folder. */
export function unitsOf({ dialect, folder, files, findings }: HostFolder): readonly HostUnit[] {
  return dialect.unitsOf(files).map((unit) => unitOf(unit, dialect, folder, findings));
}

function unitOf(
  { agent, files, read }: DialectUnit,
  { id, version }: Dialect,
  folder: string,
  findings: readonly Finding[],
): HostUnit {
  let permissions: HostPermissions | undefined;
  return {
    name: unitName(id, agent, folder),
    identity: JSON.stringify([id, folder, agent ?? null]),
    dialect: id,
    version,
    folder,
    ...(agent !== undefined && { agent }),
    files: files.map(({ document }) => document.file),
    findings,
    get permissions() {
      permissions ??= read();
      return permissions;
    },
  };
}

/** Returns the name of a unit in reports, such as `claude-code · reviewer (services/api)`. */
export function unitName(dialect: string, agent: string | undefined, folder: string): string {
  const name = agent === undefined ? dialect : `${dialect} · ${agent}`;
  return folder === '' ? name : `${name} (${folder})`;
}
