import { readHosts, unitsOf as unitsOfFolder } from '../../src/discovery/hosts.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { HostUnit } from '../../src/model/host-permissions.ts';
import type { Tree } from '../../src/model/tree.ts';
import { checkHosts, compareHostFiles } from '../../src/run/hosts/hosts.ts';

/** Files by path. */
export type HostFiles = Readonly<Record<string, string>>;

/** Returns a tree with the given files. */
function treeOf(files: HostFiles): Tree {
  return {
    label: 'the files of a test',
    list: async () => Object.keys(files).sort(),
    read: async (file) => {
      const text = files[file];
      return text === undefined
        ? { kind: 'absent' }
        : { kind: 'bytes', bytes: new TextEncoder().encode(text) };
    },
  };
}

/** Returns the units of permission files. */
export async function unitsOf(files: HostFiles): Promise<readonly HostUnit[]> {
  return [...(await readHosts(treeOf(files), undefined)).values()].flatMap(unitsOfFolder);
}

/** Returns the findings about permission files. */
export async function findingsOf(files: HostFiles): Promise<readonly Finding[]> {
  return (await checkHosts(treeOf(files), undefined)).findings;
}

/** Returns the comparison of permission files. */
export async function comparisonOf(base: HostFiles, head: HostFiles) {
  return compareHostFiles({ base: treeOf(base), head: treeOf(head) }, undefined);
}

/**
 * Returns the changes that one file causes and that have an effect, each with its direction and
 * sentence.
 */
export async function changesOf(
  file: string,
  base: string,
  head: string,
): Promise<readonly string[]> {
  const { comparisons = [] } = await comparisonOf({ [file]: base }, { [file]: head });
  return comparisons
    .flatMap(({ changes }) => changes)
    .filter(({ direction }) => direction !== 'neutral')
    .map(({ direction, sentence }) => `${direction}: ${sentence}`);
}

/** Returns the direction of a change to one file. */
export async function directionOf(file: string, base: string, head: string): Promise<string> {
  const found = new Set((await changesOf(file, base, head)).map((text) => text.split(':')[0]));
  return found.has('widens') ? 'widens' : found.has('narrows') ? 'narrows' : 'neutral';
}
