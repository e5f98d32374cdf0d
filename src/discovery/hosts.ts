import { type Document, type LoadProblem, plainValueOf } from '../document/document.ts';
import { type LooseKeys, loadFrontMatter, loadLooseFrontMatter } from '../document/front-matter.ts';
import { readTolerantJson } from '../document/json.ts';
import type { Loaded } from '../document/load.ts';
import { tooLarge } from '../document/load.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Dialect, DialectFile, DialectUnit } from '../formats/permissions/dialect.ts';
import {
  DIALECTS,
  type PermissionPath,
  permissionPathOf,
} from '../formats/permissions/dialects.ts';
import type { HostPermissions, HostUnit, PermissionFile } from '../model/host-permissions.ts';
import type { Tree } from '../model/tree.ts';
import { findingsOfBroken } from '../rules/broken-file.ts';
import { parseError } from '../rules/parse-error.ts';
import { listFiles } from './listing.ts';

/** One host's permission files in one folder, with the results of reading them. */
export interface HostFolder {
  readonly dialect: Dialect;
  readonly folder: string;
  readonly files: readonly PermissionFile[];
  /** The paths of all files in the folder, including files that could not be read. */
  readonly paths: readonly string[];
  /** The paths of the files that exist but contain no permissions. */
  readonly plain: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the permission files in a tree. If `within` contains the paths that a change affects, only
 * host folders with at least one of these paths are read. If `within` is undefined, all host
 * folders are read.
 */
export async function readHosts(
  tree: Tree,
  within: ReadonlySet<string> | undefined,
): Promise<ReadonlyMap<string, HostFolder>> {
  const folders = new Map<string, HostFolder>();
  for (const [key, list] of await permissionPaths(tree, within ?? new Set()))
    if (within === undefined || list.some(({ path }) => within.has(path)))
      folders.set(
        key,
        await readFolder(
          tree,
          list.filter(({ path, file }) => !within || !file.isUnit || within.has(path)),
        ),
      );
  return folders;
}

/** The path of a permission file, with the properties that follow from the path. */
interface FoundPath extends PermissionPath {
  readonly path: string;
}

/**
 * Returns the paths of permission files, grouped by host and folder. Includes the tree's paths and
 * those in `more`, which may not exist. A file that a host reads only together with other files is
 * omitted if none of the other files exist.
 */
async function permissionPaths(
  tree: Tree,
  more: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly FoundPath[]>> {
  const listed = new Set(await listFiles(tree, (file) => permissionPathOf(file) !== undefined));
  const folders = new Map<string, FoundPath[]>();
  const roles = new Map<string, Set<string>>();
  for (const path of new Set([...listed, ...more])) {
    const known = permissionPathOf(path);
    if (known === undefined) continue;
    const key = keyOf(known);
    const list = folders.get(key) ?? [];
    list.push({ path, ...known });
    folders.set(key, list);
    if (listed.has(path)) roles.set(key, (roles.get(key) ?? new Set()).add(known.file.role));
  }
  return new Map(
    [...folders].flatMap(([key, list]) => {
      const isRead = ({ file: { beside } }: FoundPath): boolean =>
        beside === undefined || beside.some((role) => roles.get(key)?.has(role));
      const read = list.filter(isRead);
      return read.length === 0 ? [] : [[key, read] as const];
    }),
  );
}

/** Returns the paths of all permission files in a tree. */
export async function permissionFilesIn(tree: Tree): Promise<readonly string[]> {
  const folders = await permissionPaths(tree, new Set());
  return [...folders.values()].flatMap((list) => list.map(({ path }) => path));
}

/** Returns a key for the host and folder of a permission file. */
export function keyOf({ dialect, folder, part }: Omit<PermissionPath, 'file'>): string {
  return JSON.stringify([dialect.id, folder, part]);
}

async function readFolder(tree: Tree, paths: readonly FoundPath[]): Promise<HostFolder> {
  const files: PermissionFile[] = [];
  const findings: Finding[] = [];
  const plain = new Set<string>();
  const { dialect = DIALECTS[0], folder = '' } = paths[0] ?? {};
  if (dialect === undefined) throw new Error('there are no dialects');
  const all = await Promise.all(
    paths.map(async ({ path, file }) => ({
      path,
      file,
      read: await readPermissionFile(tree, path, file),
    })),
  );
  for (const { path, file, read } of all) {
    if (read === undefined) continue;
    if (read.isPlain) plain.add(path);
    for (const finding of read.findings) findings.push(finding);
    if (read.document) files.push({ document: read.document, role: file.role });
  }
  return { dialect, folder, files, paths: paths.map(({ path }) => path), plain, findings };
}

/** The result of reading a permission file. A file without permissions has no document. */
export interface ReadFile {
  readonly document?: Document;
  readonly isPlain?: true;
  readonly findings: readonly Finding[];
}

/**
 * Reads the permission file at a path. Returns undefined if the file does not exist or has no part
 * that contains permissions.
 */
export async function readPermissionFile(
  tree: Tree,
  path: string,
  { syntax, maxBytes, isPlain, loose, excerpt }: DialectFile,
): Promise<ReadFile | undefined> {
  const read = await tree.read(path, maxBytes);
  if (read.kind === 'absent') return undefined;
  if (read.kind === 'refused')
    return { findings: [findingIn(parseError, path, parseError.words.refused(read.reason))] };
  if (read.kind === 'too-large') {
    const { text, problems } = tooLarge(path, read.bytes, maxBytes);
    return { findings: findingsOfBroken(path, text, problems) };
  }
  const text = new TextDecoder('utf-8').decode(read.bytes);
  if (isPlain?.(text)) return { isPlain: true, findings: [] };
  const part = excerpt === undefined ? text : excerpt(text);
  if (part === undefined) return undefined;
  const parsed = await loadPermissions(path, text, syntax, part);
  const isLoose = parsed.kind === 'broken' && loose !== undefined;
  const loaded = isLoose ? await loadLoosely(path, text, loose) : parsed;
  if (loaded.kind === 'broken')
    return { findings: findingsOfBroken(path, loaded.text, loaded.problems) };
  // The host still reads a file with repeated keys, and uses the last value of each key.
  const repeated = findingsOfBroken(path, loaded.document.text, loaded.repeated ?? []).map(
    ({ blocking: _, ...finding }): Finding => ({ ...finding, severity: 'warning' }),
  );
  return { document: loaded.document, findings: repeated };
}

/** Loads front matter that is not valid YAML. */
async function loadLoosely(
  file: string,
  text: string,
  keys: LooseKeys,
): Promise<Awaited<ReturnType<typeof loadPermissions>>> {
  const { readYaml } = await import('../document/yaml.ts');
  return loadLooseFrontMatter(file, text, keys, readYaml);
}

/**
 * Loads a permission file. `part` is the text to parse as YAML, with the same offsets as the whole
 * text.
 */
export async function loadPermissions(
  file: string,
  text: string,
  syntax: DialectFile['syntax'],
  part: string,
): Promise<Loaded & { readonly repeated?: readonly LoadProblem[] }> {
  switch (syntax) {
    case 'json':
    case 'json-with-comments': {
      const parsed = readTolerantJson(text, { comments: syntax === 'json-with-comments' });
      if ('problems' in parsed) return { kind: 'broken', file, text, problems: parsed.problems };
      const { root, repeated } = parsed;
      const document: Document = { file, syntax: 'json', text, root, value: plainValueOf(root) };
      return { kind: 'document', document, repeated };
    }
    case 'front-matter': {
      const { readYaml } = await import('../document/yaml.ts');
      return loadFrontMatter(file, text, readYaml);
    }
    case 'yaml': {
      const { readYaml } = await import('../document/yaml.ts');
      const parsed = readYaml(part);
      if ('problems' in parsed) return { kind: 'broken', file, text, problems: parsed.problems };
      const { root } = parsed;
      return {
        kind: 'document',
        document: { file, syntax: 'yaml', text, root, value: plainValueOf(root) },
      };
    }
    case 'toml': {
      const { readToml } = await import('../document/toml.ts');
      const parsed = readToml(text);
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

const unitsOfFolders = new WeakMap<HostFolder, readonly HostUnit[]>();

/**
 * Returns the units that the permission files in one folder form: the host itself, and each of its
 * agents or other parts.
 */
export function unitsOf(host: HostFolder): readonly HostUnit[] {
  const known = unitsOfFolders.get(host);
  if (known) return known;
  const { dialect, folder, files, findings } = host;
  const units = dialect
    .unitsOf(files, folder)
    .map((unit) => unitOf(unit, dialect, folder, findings));
  unitsOfFolders.set(host, units);
  return units;
}

function unitOf(
  { agent, key, files, read, readOn }: DialectUnit,
  { id, version }: Dialect,
  folder: string,
  findings: readonly Finding[],
): HostUnit {
  let permissions: HostPermissions | undefined;
  return {
    name: unitName(id, agent, folder),
    identity: JSON.stringify([id, folder, key ?? agent ?? null]),
    dialect: id,
    version,
    folder,
    ...(agent !== undefined && { agent }),
    files: files.map(({ document }) => document.file),
    ...(readOn && { permissionsOn: readOn }),
    findings,
    get permissions() {
      permissions ??= read();
      return permissions;
    },
  };
}

/** Returns a unit's name in reports, such as `claude-code · reviewer (services/api)`. */
function unitName(dialect: string, agent: string | undefined, folder: string): string {
  const name = agent === undefined ? dialect : `${dialect} · ${agent}`;
  return folder === '' ? name : `${name} (${folder})`;
}
