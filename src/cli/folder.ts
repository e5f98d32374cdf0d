import { filesBelow, kindOfPath, pathFrom } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { readCardFile } from '../discovery/files.ts';
import { cardMatcher } from '../discovery/patterns.ts';
import type { Given } from './arguments.ts';
import { localSettings } from './command.ts';

/**
 * Returns the files in a folder and its subfolders. Returns undefined if the path is not a folder.
 */
export async function filesOfFolder(
  name: string,
  { folder, tree }: Pick<Terminal, 'folder' | 'tree'>,
): Promise<readonly string[] | undefined> {
  if (name === '-' || kindOfPath(folder, name) !== 'folder') return undefined;
  const path = pathFrom(folder, name);
  const files = (await tree.list()).filter((file) => isIn(path, file));
  // The tree's listing does not include files in a folder behind a link.
  return files.length > 0 ? files : filesBelow(folder, path);
}

/** Whether a file is in a folder. Both paths must be in the form that `pathFrom` returns. */
export function isIn(folder: string, file: string): boolean {
  const ups = upsOf(folder);
  if (folder !== '.' && !/^(?:\.\.\/?)+$/.test(folder)) return file.startsWith(`${folder}/`);
  return !/^[a-z]:\//i.test(file) && upsOf(file) <= ups;
}

/** Returns the number of `..` segments at the beginning of a path. */
function upsOf(path: string): number {
  const parts = path.split('/');
  const first = parts.findIndex((part) => part !== '..');
  return first === -1 ? parts.length : first;
}

/**
 * Whether a path is a folder that contains a card, a policy or an access list, rather than only
 * permission files of agent hosts.
 */
export async function hasGovernedFile(
  name: string,
  given: Pick<Given, 'text'>,
  terminal: Terminal,
): Promise<boolean> {
  const files = await filesOfFolder(name, terminal);
  if (files === undefined) return false;
  const { settings } = await localSettings(given, terminal);
  for (const file of files.filter(cardMatcher(settings.cards, settings.exclude)))
    if ((await readCardFile(terminal.tree, file, { named: false })).kind !== 'foreign') return true;
  return false;
}

/** Returns the permission files in a folder that does not contain a card, policy or access list. */
export async function onlyHostsOf(
  name: string,
  given: Pick<Given, 'text'>,
  terminal: Terminal,
): Promise<readonly string[]> {
  const files = await filesOfFolder(name, terminal);
  if (files === undefined) return [];
  const { permissionPathOf } = await import('../formats/permissions/dialects.ts');
  const hosts = files.filter((file) => permissionPathOf(file) !== undefined);
  return hosts.length > 0 && !(await hasGovernedFile(name, given, terminal)) ? hosts : [];
}
