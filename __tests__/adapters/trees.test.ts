import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DiskTree } from '../../src/adapters/files/disk-tree.ts';
import { GitTree } from '../../src/adapters/git/git-tree.ts';
import { openWorkspace } from '../../src/adapters/git/workspace.ts';
import { follow } from '../../src/model/paths.ts';
import type { FileRead, Tree } from '../../src/model/tree.ts';
import { newFolder, openCommit, openRepository, write } from '../support/repository.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';

const MAX = 1000;
const CARD = 'aap_version: "1.0"\n';

/** Describes the result of a read. */
function readings(read: FileRead): string {
  switch (read.kind) {
    case 'bytes':
      return `text ${Buffer.from(read.bytes).toString('utf8')}`;
    case 'absent':
      return 'absent';
    case 'too-large':
      return `too large: ${read.bytes}`;
    case 'refused':
      return `refused: ${read.reason}`;
    default:
      return read satisfies never;
  }
}

// The same files must read the same on disk and in a commit. Otherwise, every link would look like
// a change.
const KINDS: readonly (readonly [name: string, open: (files: FileTree) => Promise<Tree>])[] = [
  [
    'on disk',
    async (files) => {
      const folder = await newFolder('workspace');
      await write(folder, files);
      return new DiskTree(folder);
    },
  ],
  [
    'in a commit',
    async (files) => {
      const { git, ids } = await openCommit(files);
      return new GitTree(git, ids.only!);
    },
  ],
];

describe.each(KINDS)('files %s', (_, open) => {
  test.each([
    ['spaces', ' my agents / the card.yaml'],
    ['a line break', 'a\nb/card\r.yaml'],
    ['quotes', `a"b'c/\`card\`.yaml`],
    ['other writing', 'größe/カード.yaml'],
    ['an emoji', '🤖/card.yaml'],
    ['a dash', '-rf/--card.yaml'],
    ['a backslash', 'a\\b.yaml'],
    ['a pattern', '*/{card,?}[a].yaml'],
    ['a colon', 'HEAD:card.yaml'],
    ['a hash', 'a#b.yaml'],
    ['the look of a parent', '..a/b..yaml'],
    ['the name of something else', '__proto__/constructor'],
  ])('with %s in their paths', async (_, file) => {
    const tree = await open({ [file]: CARD, other: '' });
    expect(await tree.list()).toEqual([file, 'other'].sort());
    expect(readings(await tree.read(file, MAX))).toBe(`text ${CARD}`);
  });

  test('are listed in the order of code units, without what is not the project’s own', async () => {
    const tree = await open({
      'b.yaml': '',
      'a/c.yaml': '',
      'a.yaml': '',
      'B.yaml': '',
      'ä.yaml': '',
      'node_modules/x.yaml': '',
      'a/node_modules/x.yaml': '',
      'a/node_modules.yaml': '',
      '.github/card-gate.yml': '',
    });
    expect(await tree.list()).toEqual([
      '.github/card-gate.yml',
      'B.yaml',
      'a.yaml',
      'a/c.yaml',
      'a/node_modules.yaml',
      'b.yaml',
      'ä.yaml',
    ]);
  });

  test.each([
    ['nothing', 'gone.yaml', 'absent'],
    ['nothing in a folder that is none', 'card.yaml/gone.yaml', 'absent'],
    ['a folder', 'a', 'absent'],
    ['an empty file', 'a/empty', 'text '],
    ['a long way round', './a/../card.yaml', `text ${CARD}`],
    ['a way out', '../card.yaml', 'refused: its path points outside the workspace'],
    [
      'out of the root and in again',
      '../workspace/../../card.yaml',
      'refused: its path points outside the workspace',
    ],
  ])('of %s', async (_, file, result) => {
    const tree = await open({ 'card.yaml': CARD, 'a/empty': '' });
    expect(readings(await tree.read(file, MAX))).toBe(result);
  });

  test('of the limit and of one byte more', async () => {
    const tree = await open({ a: 'x'.repeat(MAX), b: 'x'.repeat(MAX + 1) });
    expect([readings(await tree.read('a', MAX)), readings(await tree.read('b', MAX))]).toEqual([
      `text ${'x'.repeat(MAX)}`,
      `too large: ${MAX + 1}`,
    ]);
  });

  test('come byte by byte', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x0d, 0x0a]);
    const tree = await open({ a: bytes });
    expect(await tree.read('a', MAX)).toEqual({ kind: 'bytes', bytes: Buffer.from(bytes) });
  });

  test.each([
    ['a file', { symlink: 'real/card.yaml' }, `text ${CARD}`],
    ['a file, by a long way', { symlink: './real/../real//card.yaml' }, `text ${CARD}`],
    ['a link', { symlink: 'second' }, `text ${CARD}`],
    ['a file in a folder that is a link', { symlink: 'folder/card.yaml' }, `text ${CARD}`],
    ['a folder', { symlink: 'real' }, 'absent'],
    ['the root', { symlink: '.' }, 'absent'],
    ['nowhere', { symlink: 'gone.yaml' }, 'refused: a symbolic link is broken'],
    ['itself', { symlink: 'card.yaml' }, 'refused: symbolic links form a loop'],
    [
      'the machine',
      { symlink: '/etc/hostname' },
      'refused: a symbolic link points outside the workspace and is not followed',
    ],
    [
      'a device',
      { symlink: '/dev/zero' },
      'refused: a symbolic link points outside the workspace and is not followed',
    ],
    [
      'the folder above',
      { symlink: '..' },
      'refused: a symbolic link points outside the workspace and is not followed',
    ],
  ])('that are links to %s', async (_, link, result) => {
    const tree = await open({
      'card.yaml': link,
      second: { symlink: 'real/card.yaml' },
      folder: { symlink: 'real' },
      'real/card.yaml': CARD,
    });
    expect(readings(await tree.read('card.yaml', MAX))).toBe(result);
    expect(await tree.list()).toEqual(['card.yaml', 'folder', 'real/card.yaml', 'second']);
  });

  test('behind a folder that is a link are read where they are, and listed once', async () => {
    const tree = await open({
      agents: { symlink: 'real/../real' },
      'real/card.yaml': CARD,
      out: { symlink: '../' },
    });
    expect(readings(await tree.read('agents/card.yaml', MAX))).toBe(`text ${CARD}`);
    expect(readings(await tree.read('out/secret', MAX))).not.toMatch(/^text/);
    expect(await tree.list()).toEqual(['agents', 'out', 'real/card.yaml']);
  });
});

describe('the working tree', () => {
  test('a link that leaves the root is not followed although its target is there', async () => {
    const folder = await newFolder('workspace');
    await write(join(folder, '..'), {
      'secret.yaml': 'secret\n',
      'workspace-too/secret.yaml': 'secret\n',
    });
    await write(folder, {
      a: { symlink: '../secret.yaml' },
      b: { symlink: join(folder, '..', 'secret.yaml') },
      c: { symlink: '../workspace-too' },
      'deep/d': { symlink: '../../secret.yaml' },
    });
    const tree = new DiskTree(folder);
    for (const file of ['a', 'b', 'c/secret.yaml', 'deep/d'])
      expect(readings(await tree.read(file, MAX))).toBe(
        'refused: a symbolic link points outside the workspace and is not followed',
      );
    // Users may read any file on their own machine.
    expect(
      readings(await new DiskTree(folder, { reach: 'anywhere' }).read('../secret.yaml', MAX)),
    ).toBe('text secret\n');
    expect(
      readings(await new DiskTree(folder, { reach: 'anywhere' }).read('../gone.yaml', MAX)),
    ).toBe('absent');
  });

  test('a link with the whole path of a file inside is followed', async () => {
    const folder = await newFolder('workspace');
    await write(folder, { 'real.yaml': CARD, 'card.yaml': { symlink: join(folder, 'real.yaml') } });
    expect(readings(await new DiskTree(folder).read('card.yaml', MAX))).toBe(`text ${CARD}`);
  });

  test('a root that is itself reached by a link', async () => {
    const folder = await newFolder('workspace');
    await write(folder, {
      'real/card.yaml': CARD,
      'real/link.yaml': { symlink: 'card.yaml' },
      linked: { symlink: 'real' },
    });
    const tree = new DiskTree(join(folder, 'linked'));
    expect([
      readings(await tree.read('card.yaml', MAX)),
      readings(await tree.read('link.yaml', MAX)),
    ]).toEqual([`text ${CARD}`, `text ${CARD}`]);
  });

  test('only regular files are read', async () => {
    const folder = await newFolder('workspace');
    execFileSync('mkfifo', [join(folder, 'card.yaml')]);
    expect(readings(await new DiskTree(folder).read('card.yaml', MAX))).toBe(
      'refused: it is not a regular file',
    );
    expect(readings(await new DiskTree(folder).read('a\0b', MAX))).toMatch(
      /^refused: it cannot be read/,
    );
    expect(readings(await new DiskTree(folder).read('x'.repeat(5000), MAX))).toMatch(
      /^refused: it cannot be read \(ENAMETOOLONG\)/,
    );
  });

  test('a name that is not UTF-8 is refused where it is listed, and not passed over', async () => {
    const folder = await newFolder('workspace');
    writeFileSync(
      Buffer.concat([
        Buffer.from(`${folder}/`),
        Buffer.from([0x63, 0x61, 0x66, 0xe9]),
        Buffer.from('.card.yaml'),
      ]),
      CARD,
    );
    const tree = new DiskTree(folder);
    const [file, ...more] = await tree.list();
    expect([file, more]).toEqual(['caf\uFFFD.card.yaml', []]);
    expect(readings(await tree.read(file!, MAX))).toBe('refused: its name is not UTF-8');
  });

  test('a root that is gone is empty, as a job without a checkout', async () => {
    const folder = await newFolder('workspace');
    await rm(folder, { recursive: true });
    expect(await new DiskTree(folder).list()).toEqual([]);
  });

  test('what a sparse checkout left out is listed, and read from git', async () => {
    const files = {
      'a/card.yaml': CARD,
      'b/card.yaml': 'b\n',
      'b/link.yaml': { symlink: 'card.yaml' },
      'a/link.yaml': { symlink: '../b/card.yaml' },
    };
    const { folder, git } = await openCommit(files, { sparse: ['/a/'] });
    const tree = new DiskTree(folder, { git });
    await write(folder, { 'c/untracked.yaml': 'c\n' });
    expect(await tree.list()).toEqual([
      'a/card.yaml',
      'a/link.yaml',
      'b/card.yaml',
      'b/link.yaml',
      'c/untracked.yaml',
    ]);
    expect(readings(await tree.read('b/card.yaml', MAX))).toBe('text b\n');
    expect(readings(await tree.read('./b/../b/card.yaml', MAX))).toBe('text b\n');
    expect(readings(await tree.read('b/link.yaml', MAX))).toBe('text b\n');
    expect(readings(await tree.read('a/link.yaml', MAX))).toBe('text b\n');
    expect(readings(await tree.read('b/gone.yaml', MAX))).toBe('absent');
    expect(readings(await tree.read('b/card.yaml', 1))).toBe('too large: 2');
  });

  test('what is deleted on disk is absent, also in a sparse checkout', async () => {
    const { folder, git } = await openCommit(
      { 'a/card.yaml': CARD, 'b/card.yaml': 'b\n' },
      { sparse: ['/a/'] },
    );
    await rm(join(folder, 'a/card.yaml'));
    const tree = new DiskTree(folder, { git });
    expect([await tree.list(), readings(await tree.read('a/card.yaml', MAX))]).toEqual([
      ['b/card.yaml'],
      'absent',
    ]);
  });

  test('what a sparse and partial clone lacks is read from GitHub, and is never absent', async () => {
    const { folder, git } = await openCommit(
      { 'a/card.yaml': CARD, 'b/card.yaml': 'b\n' },
      { sparse: ['/a/'], partial: true },
    );
    expect(readings(await new DiskTree(folder, { git }).read('b/card.yaml', MAX))).toBe(
      'refused: its content is not in the local repository',
    );
    const elsewhere: Tree = {
      label: '',
      list: async () => [],
      read: async (file) => ({ kind: 'bytes', bytes: Buffer.from(`${file}\n`) }),
    };
    expect(readings(await new DiskTree(folder, { git, elsewhere }).read('b/card.yaml', MAX))).toBe(
      'text b/card.yaml\n',
    );
    const empty: Tree = { ...elsewhere, read: async () => ({ kind: 'absent' }) };
    expect(
      readings(await new DiskTree(folder, { git, elsewhere: empty }).read('b/card.yaml', MAX)),
    ).toBe('refused: its content is not in the local repository');
  });
});

describe('a commit', () => {
  test('is read as it was, whatever is on disk', async () => {
    const plan = [
      { name: 'before', files: { 'card.yaml': 'before\n' }, parents: [] },
      { name: 'after', files: { 'new.yaml': 'after\n' }, parents: ['before'] },
    ];
    const { git, ids, folder } = await openRepository(plan);
    await write(folder, { 'card.yaml': 'disk\n' });
    const tree = new GitTree(git, ids.before!);
    expect([tree.label, await tree.list(), readings(await tree.read('card.yaml', MAX))]).toEqual([
      `commit ${ids.before!.slice(0, 7)}`,
      ['card.yaml'],
      'text before\n',
    ]);
  });

  test('that is not there is an error, and never one without files', async () => {
    const { git } = await openCommit({ 'card.yaml': CARD });
    const tree = new GitTree(git, 'd'.repeat(40));
    await expect(tree.list()).rejects.toMatchObject({
      name: 'TreeError',
      message: 'git cannot list the files of commit ddddddd',
    });
    await expect(tree.read('card.yaml', MAX)).rejects.toMatchObject({
      help: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test('of a repository without any file is empty', async () => {
    const { git, ids } = await openCommit({});
    expect(await new GitTree(git, ids.only!).list()).toEqual([]);
  });

  test('of a partial clone is read from GitHub where git lacks the content', async () => {
    const plan = [
      {
        name: 'before',
        files: { 'card.yaml': 'before\n', 'link.yaml': { symlink: 'card.yaml' } },
        parents: [],
      },
      { name: 'after', files: { 'card.yaml': 'after\n' }, parents: ['before'] },
    ];
    const { git, ids } = await openRepository(plan, { partial: true });
    expect(readings(await new GitTree(git, ids.before!).read('card.yaml', MAX))).toBe(
      'refused: its content is not in the local repository',
    );
    const elsewhere: Tree = {
      label: '',
      list: async () => [],
      read: async (file) => ({ kind: 'bytes', bytes: Buffer.from(file) }),
    };
    const tree = new GitTree(git, ids.before!, elsewhere);
    expect(readings(await tree.read('card.yaml', MAX))).toBe('text card.yaml');
    // The target of a link is unknown without its content, so the link is not followed.
    expect(readings(await tree.read('link.yaml', MAX))).toMatch(/^refused/);
  });
});

describe('following links in a commit', () => {
  const links: Readonly<Record<string, string>> = {
    a: 'b',
    b: 'c/d',
    'c/d': '../e',
    'up/x': '../../y',
    loop: 'loop',
    abs: '/x',
    empty: '',
  };

  test.each([
    ['plain/file', { kind: 'path', path: 'plain/file', links: [] }],
    ['a', { kind: 'path', path: 'e', links: ['a', 'b', 'c/d'] }],
    ['a/more/../less', { kind: 'path', path: 'e/less', links: ['a', 'b', 'c/d'] }],
    ['up/x', { kind: 'refused', reason: expect.stringContaining('points outside') }],
    ['loop/x', { kind: 'refused', reason: 'symbolic links form a loop' }],
    ['abs', { kind: 'refused', reason: expect.stringContaining('points outside') }],
    ['../a', { kind: 'refused', reason: expect.stringContaining('points outside') }],
    ['empty', { kind: 'path', path: '', links: ['empty'] }],
  ])('%s', (file, result) => {
    expect(follow(file, new Map(Object.entries(links)))).toMatchObject(result);
  });

  test('a chain of forty is followed, one of forty-one is a loop', () => {
    const chain = (length: number) => ({
      get: (at: string) => (Number(at) < length ? String(Number(at) + 1) : undefined),
    });
    expect(follow('0', chain(40))).toMatchObject({
      kind: 'path',
      path: '40',
      links: { length: 40 },
    });
    expect(follow('0', chain(41)).kind).toBe('refused');
  });
});

describe('the workspace', () => {
  test('is the repository that holds the folder', async () => {
    const { folder } = await openCommit({ 'a/b/card.yaml': CARD });
    const workspace = await openWorkspace(join(folder, 'a', 'b'));
    expect([workspace.root, workspace.folder, workspace.git?.root, workspace.empty]).toEqual([
      folder,
      'a/b',
      folder,
      false,
    ]);
    expect(await openWorkspace(folder, folder)).toMatchObject({
      root: folder,
      folder: '',
      empty: false,
    });
  });

  test('does not look for a repository above the ceiling', async () => {
    const { folder } = await openCommit({ 'a/b/card.yaml': CARD });
    const workspace = await openWorkspace(join(folder, 'a', 'b'), join(folder, 'a'));
    expect(workspace).toEqual({ root: join(folder, 'a', 'b'), folder: '', empty: false });
  });

  test('is the inner of two repositories', async () => {
    const { folder } = await openCommit({ 'a/card.yaml': CARD });
    await mkdir(join(folder, 'a', '.git'));
    expect((await openWorkspace(join(folder, 'a'), folder)).root).toBe(join(folder, 'a'));
  });

  test('is empty when nothing was checked out', async () => {
    const folder = await newFolder('empty');
    expect(await openWorkspace(folder, folder)).toEqual({ root: folder, folder: '', empty: true });
    expect((await openWorkspace(join(folder, 'gone'), folder)).empty).toBe(true);
  });

  test('is never reached through a link that leads out of it', async () => {
    const outside = await openCommit({ 'card.yaml': CARD });
    const { folder } = await openCommit({ out: { symlink: outside.folder }, 'card.yaml': CARD });
    await expect(openWorkspace(join(folder, 'out'), folder)).rejects.toMatchObject({
      name: 'TreeError',
    });
    await expect(openWorkspace(join(folder, '..'), folder)).rejects.toMatchObject({
      name: 'TreeError',
    });
  });
});
