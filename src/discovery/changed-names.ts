import { MAX_PERMISSION_BYTES } from '../formats/permissions/dialect.ts';
import { permissionPathOf } from '../formats/permissions/dialects.ts';
import { mayBeProgram } from '../formats/permissions/named-scripts.ts';
import type { BaseAndHead } from '../model/base-and-head.ts';
import type { Tree } from '../model/tree.ts';
import { permissionFilesIn, readHosts, unitsOf } from './hosts.ts';
import { namedFilesOf, pathBelow } from './named-files.ts';

/**
 * The changed files whose names appear in permission files, and the permission files that name
 * them.
 */
interface ChangedNames {
  readonly named: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
}

/** Matches package managers, whose commands may run the scripts in `package.json`. */
const RUNS_SCRIPTS = /\b(?:npm|pnpm|yarn|bun)\b/;
const PACKAGE = 'package.json';

/**
 * Returns the changed files that permission files name before or after the change. Changed
 * permission files themselves are skipped, and only text that may name a changed file is parsed.
 */
export async function changedNames(
  { base, head }: BaseAndHead<Tree>,
  changed: readonly string[],
): Promise<ChangedNames> {
  const [named, naming] = [new Set<string>(), new Set<string>()];
  const programs = changed.filter((path) => mayBeProgram(path) || nameOf(path) === PACKAGE);
  const likely = programs.length === 0 ? [] : await likelyFiles(head, changed, programs);
  if (likely.length === 0) return { named, naming };
  for (const folder of (await readHosts(head, new Set(likely))).values())
    for (const unit of unitsOf(folder)) {
      const found = [...(await namedFilesOf(base, unit)), ...(await namedFilesOf(head, unit))];
      const met = found.map(({ file }) => file).filter((file) => programs.includes(file));
      for (const file of met) named.add(file);
      if (met.length > 0) for (const file of unit.files) naming.add(file);
    }
  return { named, naming };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Returns the permission files whose text may name one of the given programs. */
async function likelyFiles(
  tree: Tree,
  changed: readonly string[],
  programs: readonly string[],
): Promise<readonly string[]> {
  const files = (await permissionFilesIn(tree)).filter((file) => !changed.includes(file));
  await tree.prefetch?.(files);
  const names = new Set(programs.map(nameOf));
  const packages = new Map<string, Promise<boolean>>();
  const isOfPackage = (file: string): Promise<boolean> => {
    const path = pathBelow(permissionPathOf(file)?.folder ?? '', PACKAGE) ?? PACKAGE;
    const known = packages.get(path) ?? isPackageConcerned(tree, path, names);
    packages.set(path, known);
    return known;
  };
  const likely = await Promise.all(
    files.map(async (file) => {
      const text = await textOf(tree, file);
      return mayName(text, names) || (RUNS_SCRIPTS.test(text) && (await isOfPackage(file)));
    }),
  );
  return files.filter((_, index) => likely[index]);
}

/** Whether a `package.json` file changed, or the one at `path` may name one of the given files. */
async function isPackageConcerned(
  tree: Tree,
  path: string,
  names: ReadonlySet<string>,
): Promise<boolean> {
  return names.has(PACKAGE) || mayName(await textOf(tree, path), names);
}

async function textOf(tree: Tree, file: string): Promise<string> {
  const read = await tree.read(file, MAX_PERMISSION_BYTES);
  return read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : '';
}

/**
 * Whether text may name one of the given files. True if the text contains an escaped character,
 * which may hide a name.
 */
function mayName(text: string, names: ReadonlySet<string>): boolean {
  if (/\\[ux]/.test(text)) return true;
  for (const name of names) if (text.includes(name)) return true;
  return false;
}
