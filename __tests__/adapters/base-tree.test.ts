import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BaseTree } from '../../src/adapters/git/base-tree.ts';
import type { ChangedFile } from '../../src/model/changed-file.ts';
import type { Tree } from '../../src/model/tree.ts';

type Files = Readonly<Record<string, string>>;

const MAX = 1000;

/** A tree that records the files that were requested. */
function treeOf(
  files: Files,
  label: string,
): Tree & { readonly asked: string[]; readonly brought: string[] } {
  const all = new Map(Object.entries(files));
  const [asked, brought]: [string[], string[]] = [[], []];
  return {
    label,
    asked,
    brought,
    list: async () => [...all.keys()].sort(),
    read: async (file) => {
      asked.push(file);
      const text = all.get(file.replace(/^\.\//, ''));
      return text === undefined
        ? { kind: 'absent' }
        : { kind: 'bytes', bytes: new TextEncoder().encode(text) };
    },
    prefetch: async (names) => {
      brought.push(...names);
    },
  };
}

async function textIn(tree: Tree, file: string): Promise<string | undefined> {
  const read = await tree.read(file, MAX);
  return read.kind === 'bytes' ? new TextDecoder().decode(read.bytes) : undefined;
}

async function streamed(tree: Tree, file: string): Promise<string | undefined> {
  const opened = await tree.open!(file);
  if (opened.kind !== 'stream') return undefined;
  const parts: string[] = [];
  for await (const chunk of opened.chunks) parts.push(new TextDecoder().decode(chunk));
  return parts.join('');
}

/** A base on GitHub. It must make no unnecessary requests. */
function baseOf(head: Tree, commit: Tree, changes: readonly ChangedFile[]): BaseTree {
  return new BaseTree({ head, commit, isLocal: false, changes, isShared: () => false });
}

const path = fc.constantFrom('a', 'b', 'c', 'd/e', '__proto__', 'constructor');
const filesOf = fc.dictionary(path, fc.constantFrom('1', '2', '3'));

/**
 * Returns the listed changes. With `renames`, some pairs of removed and added files appear as
 * renames.
 */
function changesOf(base: Files, head: Files, renames: boolean): readonly ChangedFile[] {
  const has = (files: Files, file: string): boolean => Object.hasOwn(files, file);
  const added = Object.keys(head).filter((file) => !has(base, file));
  const removed = Object.keys(base).filter((file) => !has(head, file));
  const modified = Object.keys(base).filter((file) => has(head, file) && head[file] !== base[file]);
  const pairs = renames
    ? added.slice(0, removed.length).map((file, index) => [file, removed[index]!] as const)
    : [];
  return [
    ...pairs.map(([file, previous]): ChangedFile => ({ file, status: 'renamed', previous })),
    ...added.slice(pairs.length).map((file): ChangedFile => ({ file, status: 'added' })),
    ...removed.slice(pairs.length).map((file): ChangedFile => ({ file, status: 'removed' })),
    ...modified.map((file): ChangedFile => ({ file, status: 'modified' })),
  ];
}

describe('the base laid over the checked files', () => {
  test('is the base, whatever the change does, and asks the base only for the files that it touches', async () => {
    await fc.assert(
      fc.asyncProperty(filesOf, filesOf, fc.boolean(), async (base, head, renames) => {
        const [baseTree, headTree] = [treeOf(base, 'base'), treeOf(head, 'head')];
        const changes = changesOf(base, head, renames);
        const tree = baseOf(headTree, baseTree, changes);
        expect(await tree.list()).toEqual(Object.keys(base).sort());
        for (const file of ['a', 'b', 'c', 'd/e', '__proto__', 'constructor', 'missing']) {
          const text = Object.hasOwn(base, file) ? base[file] : undefined;
          expect([
            await textIn(tree, file),
            await textIn(tree, `./${file}`),
            await streamed(tree, file),
          ]).toEqual([text, text, text]);
        }
        const touched = new Set(changes.flatMap(({ file, previous }) => [file, previous ?? file]));
        for (const file of baseTree.asked)
          expect([...touched]).toContain(file.replace(/^\.\//, ''));
        for (const file of headTree.asked)
          expect([...touched]).not.toContain(file.replace(/^\.\//, ''));
      }),
      { seed: 20261126, numRuns: 300 },
    );
  });

  test('keeps a path that one file left and another took', async () => {
    const base = treeOf({ a: 'first', b: 'second' }, 'base');
    const head = treeOf({ b: 'first', c: 'second' }, 'head');
    const tree = baseOf(head, base, [
      { file: 'b', status: 'renamed', previous: 'a' },
      { file: 'c', status: 'renamed', previous: 'b' },
    ]);
    expect(await tree.list()).toEqual(['a', 'b']);
    expect([await textIn(tree, 'a'), await textIn(tree, 'b'), await textIn(tree, 'c')]).toEqual([
      'first',
      'second',
      undefined,
    ]);
  });

  test('a file that the change adds is not there, by any writing of its path', async () => {
    const head = treeOf({ 'x/new': 'head' }, 'head');
    const tree = baseOf(head, treeOf({}, 'base'), [{ file: 'x/new', status: 'added' }]);
    expect([
      await textIn(tree, 'x/new'),
      await textIn(tree, './x/new'),
      await textIn(tree, 'x/../x//new'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  test('brings from the base what it touches, and no file that it lacks', async () => {
    const [base, head] = [
      treeOf({ a: '1', b: '1' }, 'base'),
      treeOf({ a: '2', b: '1', c: '1' }, 'head'),
    ];
    const tree = baseOf(
      head,
      base,
      changesOf({ a: '1', b: '1' }, { a: '2', b: '1', c: '1' }, false),
    );
    await tree.prefetch(['a', 'b', 'c']);
    expect([base.brought, head.brought, tree.label]).toEqual([['a'], ['b'], 'base']);
  });

  test('passes on the reason why a file is refused', async () => {
    const refusing: Tree = {
      ...treeOf({}, 'base'),
      read: async () => ({ kind: 'refused', reason: 'it is a folder' }),
    };
    const tree = baseOf(treeOf({ a: '1' }, 'head'), refusing, [{ file: 'a', status: 'modified' }]);
    expect([await tree.read('a', MAX), await tree.open('a')]).toEqual([
      { kind: 'refused', reason: 'it is a folder' },
      { kind: 'refused', reason: 'it is a folder' },
    ]);
  });
});
