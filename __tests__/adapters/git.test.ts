import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Git } from '../../src/adapters/git/git.ts';
import { parseRawDiff } from '../../src/adapters/git/listing.ts';
import { newFolder, openCommit, openRepository, trap, write } from '../support/repository.ts';
import { git as plainGit } from '../support/scenario/git.ts';

const environment = { ...process.env };
const started = process.cwd();
afterEach(() => {
  process.chdir(started);
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
});

const two = (before: Record<string, string>, after: Record<string, string>) => [
  { name: 'before', files: before, parents: [] },
  { name: 'after', files: after, parents: ['before'] },
];

describe('commits', () => {
  test('the test merge, one commit deep, names its parents though neither is there', async () => {
    const plan = [
      { name: 'base', files: { a: '1\n' }, parents: [] },
      { name: 'head', files: { a: '2\n' }, parents: ['base'] },
      { name: 'merge', files: { a: '2\n' }, parents: ['base', 'head'] },
    ];
    const { git, ids } = await openRepository(plan, { depth: 1 });
    expect(await git.parents('HEAD')).toEqual([ids.base, ids.head]);
    expect([
      await git.commit('HEAD'),
      await git.commit(ids.base!),
      await git.commit(ids.head!),
    ]).toEqual([ids.merge, undefined, undefined]);
    expect([
      await git.diff(ids.base!),
      await git.files(ids.base!),
      await git.mergeBase(ids.base!, 'HEAD'),
    ]).toEqual([undefined, undefined, undefined]);
  });

  test('a message that looks like a header names no parents', async () => {
    const { git, folder, run } = await openCommit({ a: '1\n' });
    const fake = 'f'.repeat(40);
    await run(
      '-c',
      'user.name=parent',
      '-c',
      `user.email=parent ${fake}`,
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      `parent ${fake}\n\nparent ${fake}`,
    );
    expect(await git.parents('HEAD')).toEqual([
      (await plainGit(folder, ['rev-parse', 'HEAD^'])).trim(),
    ]);
  });

  test.each([
    'HEAD',
    'main',
    'refs/heads/x',
    '--help',
    '-h',
    '--git-dir',
    '',
    ' ',
    '..',
    'a b',
    '$(id)',
    'HEAD;id',
    '\0',
    ':/only',
    'HEAD:a',
  ])('the name %j is resolved to a commit or to nothing', async (name) => {
    const { git, ids } = await openCommit({ a: '1\n' });
    const commit = await git.commit(name).catch(() => undefined);
    expect([undefined, ids.only]).toContain(commit);
    if (name.startsWith('-') || !['HEAD', ':/only'].includes(name)) expect(commit).toBeUndefined();
  });

  test('a replaced commit is read as it was written', async () => {
    const { git, ids, run } = await openRepository(two({ a: '1\n' }, { a: '2\n', evil: '' }));
    await run('replace', ids.after!, ids.before!);
    expect(await git.parents(ids.after!)).toEqual([ids.before]);
    expect([...(await git.files(ids.after!))!.keys()]).toEqual(['a', 'evil']);
  });
});

describe('what changed', () => {
  const before = {
    'same.yaml': 'same\n',
    'card.yaml': 'one\ntwo\nthree\nfour\n',
    'gone.yaml': 'gone\n',
    'old name.yaml': 'a\nb\nc\nd\ne\n',
  };
  const after = {
    'same.yaml': 'same\n',
    'card.yaml': 'one\n',
    'new.yaml': 'new\n',
    'new "name".yaml': 'a\nb\nc\nd\ne\nf\n',
  };
  const changes = [
    { file: 'card.yaml', status: 'modified' },
    { file: 'gone.yaml', status: 'removed' },
    { file: 'new.yaml', status: 'added' },
    { file: 'new "name".yaml', status: 'renamed', previous: 'old name.yaml' },
  ];
  const sorted = (list: readonly { file: string }[] | undefined) =>
    [...(list ?? [])].sort((a, b) => (a.file < b.file ? -1 : 1));

  test('between two commits, and from a commit to the files on disk', async () => {
    const { git, ids, folder } = await openRepository(two(before, after));
    expect(sorted(await git.diff(ids.before!, ids.after))).toEqual(sorted(changes));
    expect(sorted(await git.diff(ids.before!))).toEqual(sorted(changes));
    await write(folder, {
      'card.yaml': before['card.yaml'],
      'same.yaml': 'other\n',
      'untracked.yaml': 'x',
    });
    await rm(join(folder, 'new.yaml'));
    expect(sorted(await git.diff(ids.before!))).toEqual(
      sorted([
        ...changes.filter((one) => !/^(card|new)\.yaml/.test(one.file)),
        { file: 'same.yaml', status: 'modified' },
      ]),
    );
  });

  test('in subfolders too, whatever the repository is set to', async () => {
    const { git, ids, run } = await openRepository(
      two({ 'a/x': '1\n', y: '1\n' }, { 'a/x': '2\n', y: '2\n' }),
    );
    for (const [key, value] of Object.entries({
      'diff.relative': 'true',
      'diff.noprefix': 'true',
      'core.quotePath': 'true',
      'diff.renames': 'false',
    }))
      await run('config', key, value);
    expect(sorted(await git.diff(ids.before!)).map((one) => one.file)).toEqual(['a/x', 'y']);
  });

  test.each([
    ['spaces', ' a  b .yaml'],
    ['a line break', 'a\nb\r.yaml'],
    ['a tab', 'a\tb.yaml'],
    ['quotes', `"a'b\`.yaml`],
    ['a backslash', 'a\\b\\n.yaml'],
    ['a dash', '-n.yaml'],
    ['two dashes', '--output=x.yaml'],
    ['a magic pathspec', ':(exclude)x.yaml'],
    ['other writing', 'größe/カード.yaml'],
    ['an emoji', '🤖.yaml'],
    ['a pattern', '*.yaml'],
    ['a brace', '{a => b}/c.yaml'],
    ['a control character', 'a\u0007\u001b[31m.yaml'],
  ])('in a path with %s', async (_, file) => {
    const { git, ids, folder } = await openRepository(
      two({ x: '1\n' }, { x: '1\n', [file]: 'new\n' }),
    );
    expect(await git.diff(ids.before!)).toEqual([{ file, status: 'added' }]);
    expect([...(await git.files('HEAD'))!.keys()].sort()).toEqual([file, 'x'].sort());
    await write(folder, { [`untracked/${file}`]: '' });
    expect(await git.untracked()).toEqual([`untracked/${file}`]);
    expect(await plainGit(folder, ['status', '--porcelain', '--', 'x'])).toBe('');
  });

  test('a link that becomes a file is modified, and so is its opposite', async () => {
    const plan = [
      { name: 'before', files: { a: { symlink: 'b' }, b: 'b\n' }, parents: [] },
      { name: 'after', files: { a: 'b', b: { symlink: 'a' } }, parents: ['before'] },
    ];
    const { git, ids } = await openRepository(plan);
    expect(sorted(await git.diff(ids.before!))).toEqual([
      { file: 'a', status: 'modified' },
      { file: 'b', status: 'modified' },
    ]);
  });

  test('a submodule is not a file, and is a change where it moves', async () => {
    const { git, ids, run } = await openRepository(two({ x: '1\n' }, { x: '1\n' }));
    await run('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},module`);
    await run('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'module');
    expect([...(await git.files('HEAD'))!.keys()]).toEqual(['x']);
    expect([...(await git.listing('HEAD'))!.submodules]).toEqual([['module', 'a'.repeat(40)]]);
    expect([...(await git.index())!.submodules]).toEqual([['module', 'a'.repeat(40)]]);
    expect(await git.diff(ids.before!, 'HEAD')).toEqual([
      { file: 'module', status: 'added', submodule: true },
    ]);
    expect(await git.diff(ids.before!)).toEqual([
      { file: 'module', status: 'added', submodule: true },
    ]);
  });

  test('files that a sparse checkout left out are not removed', async () => {
    const { git, ids } = await openRepository(
      two({ 'a/x': '1\n', 'b/y': '1\n' }, { 'a/x': '2\n', 'b/y': '1\n' }),
      { sparse: ['/a/'] },
    );
    expect(await git.diff(ids.before!)).toEqual([{ file: 'a/x', status: 'modified' }]);
    expect([...(await git.index())!.skipped]).toEqual(['b/y']);
  });

  test('is unknown for anything that is not a commit', async () => {
    const { git, ids } = await openCommit({ a: '1\n' });
    expect(await git.diff('d'.repeat(40))).toBeUndefined();
    expect(await git.diff(ids.only!, 'd'.repeat(40))).toBeUndefined();
    expect(await git.diff('--output=written')).toBeUndefined();
    expect(existsSync(join(git.root, 'written'))).toBe(false);
  });

  test('links are distinguished from files', async () => {
    const { git } = await openCommit({ a: 'b', b: { symlink: 'a' } });
    const files = (await git.files('HEAD'))!;
    expect([...files].map(([file, entry]) => [file, entry.link])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect((await git.object(files.get('a')!.blob, 0))!.size).toBe(1);
    expect(await git.object('d'.repeat(40), 0)).toBeUndefined();
  });
});

test('a raw difference is read in every status', () => {
  const id = 'a'.repeat(40);
  const row = (status: string, before = '100644', after = '100644'): string =>
    `:${before} ${after} ${id} ${id} ${status}`;
  const rows = [
    ...[
      row('A'),
      'a',
      row('M'),
      'm',
      row('D'),
      'd',
      row('T'),
      't',
      row('U'),
      'u',
      row('R100'),
      'r1',
      'r2',
      row('C75'),
      'c1',
      'c2',
    ],
    // A name that looks like a status is still a name.
    ...[row('M'), row('R100'), row('A'), 'D'],
    ...[
      row('M', '160000', '160000'),
      's',
      row('T', '100644', '160000'),
      'f',
      row('D', '160000', '000000'),
      'g',
    ],
  ];
  expect(parseRawDiff(`${rows.join('\0')}\0`)).toEqual([
    { status: 'added', file: 'a' },
    { status: 'modified', file: 'm' },
    { status: 'removed', file: 'd' },
    { status: 'modified', file: 't' },
    { status: 'modified', file: 'u' },
    { status: 'renamed', previous: 'r1', file: 'r2' },
    { status: 'added', file: 'c2' },
    { status: 'modified', file: row('R100') },
    { status: 'added', file: 'D' },
    { status: 'modified', file: 's', submodule: true },
    { status: 'modified', file: 'f', submodule: true },
    { status: 'removed', file: 'g', submodule: true },
  ]);
  expect(parseRawDiff('')).toEqual([]);
});

describe('nothing of the repository is run', () => {
  const plan = two(
    { 'a.yaml': '1\n', 'b.yaml': '1\n' },
    { 'a.yaml': '2\n', 'b.yaml': '2\n', '.gitattributes': '* filter=evil diff=evil merge=evil\n' },
  );

  async function everything(git: Git, base: string): Promise<unknown> {
    await git.parents('HEAD');
    await git.files('HEAD');
    await git.untracked();
    await git.index();
    await git.diff(base, 'HEAD');
    return git.diff(base);
  }

  test.each([
    ['an external diff', ['diff.external']],
    ['an external diff of a driver', ['diff.evil.command']],
    ['a conversion to text', ['diff.evil.textconv']],
    ['a monitor of the file system', ['core.fsmonitor']],
    ['a filter', ['filter.evil.clean', 'filter.evil.smudge']],
    ['a filter that stays', ['filter.evil.process']],
    ['a filter with dots in its name', ['filter.e.v.i.l.clean']],
    ['a pager', ['core.pager', 'pager.diff']],
    [
      'an editor, a way to connect, a keeper of passwords',
      ['core.editor', 'core.sshCommand', 'credential.helper', 'core.askPass'],
    ],
    ['an alias of a command', ['alias.diff', 'alias.ls-tree', 'alias.rev-parse']],
  ])('%s', async (_, keys) => {
    const { git, ids, run, folder } = await openRepository(plan);
    const { program, trace } = await trap();
    for (const key of keys)
      await run('config', key, key.startsWith('alias.') ? `!${program}` : program);
    await run('config', 'filter.evil.required', 'true');
    if (keys[0]!.includes('e.v.i.l'))
      await writeFile(join(folder, '.git', 'info', 'attributes'), '* filter=e.v.i.l\n');
    // The time differs from that in the index, so git has to read the files.
    await write(folder, { 'a.yaml': '3\n', 'b.yaml': '2\n' });
    expect(await everything(git, ids.before!)).toEqual([
      { file: '.gitattributes', status: 'added' },
      { file: 'a.yaml', status: 'modified' },
      { file: 'b.yaml', status: 'modified' },
    ]);
    expect(existsSync(trace)).toBe(false);
  });

  test('a trap works: git itself would run the filter', async () => {
    const { run, ids, folder } = await openRepository(plan);
    const { program, trace } = await trap();
    await run('config', 'filter.evil.clean', program);
    await write(folder, { 'a.yaml': '3\n' });
    await run('diff', '--name-status', ids.before!);
    expect(await readFile(trace, 'utf8')).toContain('trap.sh');
  });

  test('a filter whose name cannot be silenced makes git no source', async () => {
    const { git, ids, folder } = await openRepository(plan);
    const { program, trace } = await trap();
    await appendFile(join(folder, '.git', 'config'), `[filter "e=vil"]\n\tclean = ${program}\n`);
    await writeFile(join(folder, '.git', 'info', 'attributes'), '* filter=e=vil\n');
    await write(folder, { 'a.yaml': '3\n' });
    expect([await git.diff(ids.before!), existsSync(trace)]).toEqual([undefined, false]);
  });

  test('hooks', async () => {
    const { git, ids, folder, run } = await openRepository(plan);
    const { program, trace } = await trap();
    for (const hook of [
      'post-index-change',
      'fsmonitor-watchman',
      'reference-transaction',
      'post-checkout',
      'pre-auto-gc',
    ]) {
      await mkdir(join(folder, '.git', 'hooks'), { recursive: true });
      await writeFile(join(folder, '.git', 'hooks', hook), `#!/bin/sh\nexec ${program}\n`);
      await chmod(join(folder, '.git', 'hooks', hook), 0o755);
    }
    await run('config', 'core.hooksPath', join(folder, '.git', 'hooks'));
    await write(folder, { 'a.yaml': '3\n' });
    await everything(git, ids.before!);
    expect(existsSync(trace)).toBe(false);
  });

  test.each([
    '.',
    '',
    './',
    'bin',
  ])('a program named git, where PATH begins with the relative folder %j', async (first) => {
    const { ids, folder } = await openRepository(plan);
    const { program, trace } = await trap();
    for (const file of ['git', 'bin/git']) {
      await write(folder, { [file]: `#!/bin/sh\nexec ${program}\n` });
      await chmod(join(folder, file), 0o755);
    }
    process.env.PATH = `${first}:${environment.PATH}`;
    process.chdir(folder);
    expect(await new Git(folder).commit('HEAD')).toBe(ids.after);
    expect(existsSync(trace)).toBe(false);
  });

  test('settings of the repository for hooks, monitors and quoting are ignored', async () => {
    const { git, run } = await openRepository(plan);
    const settings = {
      'core.hooksPath': '/dev/null',
      'core.fsmonitor': 'false',
      'core.quotePath': 'false',
    };
    for (const [key, value] of Object.entries(settings)) {
      await run('config', key, 'true');
      expect((await git.run(['config', '--get', key])).stdout.toString()).toBe(`${value}\n`);
    }
  });

  test.each([
    ['GIT_EXTERNAL_DIFF', (program: string) => program],
    ['GIT_PAGER', (program: string) => program],
    ['GIT_SSH_COMMAND', (program: string) => program],
    ['GIT_ASKPASS', (program: string) => program],
  ])('what %s names', async (name, value) => {
    const { git, ids, folder } = await openRepository(plan);
    const { program, trace } = await trap();
    process.env[name] = value(program);
    await write(folder, { 'a.yaml': '3\n' });
    await everything(git, ids.before!);
    expect(existsSync(trace)).toBe(false);
  });

  test('nothing is fetched for what a partial clone lacks', async () => {
    const { git, ids, run } = await openRepository(
      two({ 'a.yaml': 'old\n' }, { 'a.yaml': 'new\n' }),
      { partial: true },
    );
    const { program, trace } = await trap();
    await run('config', 'remote.origin.uploadpack', program);
    await run('config', 'protocol.file.allow', 'always');
    const blob = (await git.files(ids.before!))!.get('a.yaml')!.blob;
    expect(await git.object(blob, 1000)).toBeUndefined();
    expect((await git.object(ids.before!, 1000))!.type).toBe('commit');
    expect(await git.diff(ids.before!)).toEqual([{ file: 'a.yaml', status: 'modified' }]);
    expect(existsSync(trace)).toBe(false);
  });

  test('nothing is written', async () => {
    const { git, ids, folder } = await openRepository(plan);
    const index = await readFile(join(folder, '.git', 'index'));
    await write(folder, { 'b.yaml': '2\n' });
    await everything(git, ids.before!);
    expect(Buffer.compare(await readFile(join(folder, '.git', 'index')), index)).toBe(0);
    expect(await plainGit(folder, ['for-each-ref'])).toBe('');
  });
});

describe('which repository is read', () => {
  test('one that belongs to somebody else', async () => {
    const { ids, folder } = await openCommit({ a: '1\n' });
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
    process.env.GIT_CONFIG_GLOBAL = '/dev/null';
    process.env.GIT_CONFIG_NOSYSTEM = '1';
    expect(await new Git(folder).commit('HEAD')).toBe(ids.only);
    // Without the safe directory, git refuses. The assertion above is therefore meaningful.
    const elsewhere = new Git(await newFolder('other'));
    expect((await elsewhere.run(['-C', folder, 'rev-parse', 'HEAD'])).stderr).toContain(
      'dubious ownership',
    );
  });

  test.each([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
  ])('the one of the folder, whatever %s says', async (name) => {
    const other = await openCommit({ other: '1\n' });
    const { ids, folder, git } = await openCommit({ a: '1\n' });
    process.env[name] = name === 'GIT_WORK_TREE' ? other.folder : join(other.folder, '.git');
    expect(await git.commit('HEAD')).toBe(ids.only);
    if (name !== 'GIT_INDEX_FILE') expect(await new Git(folder).diff(ids.only!)).toEqual([]);
  });

  test('no repository above it', async () => {
    const { folder } = await openCommit({ 'inner/a': '1\n' });
    await mkdir(join(folder, 'inner', '.git'));
    const inner = new Git(join(folder, 'inner'));
    expect([
      await inner.commit('HEAD'),
      await inner.parents('HEAD'),
      await inner.files('HEAD'),
    ]).toEqual([undefined, [], undefined]);
  });

  test('none, where git is not installed', async () => {
    const { folder } = await openCommit({ a: '1\n' });
    process.env.PATH = await newFolder('empty');
    const git = new Git(folder);
    expect(await git.run(['status'])).toEqual({
      code: 127,
      stdout: Buffer.alloc(0),
      stderr: 'git is not installed',
    });
    expect([
      await git.commit('HEAD'),
      await git.parents('HEAD'),
      await git.diff('HEAD'),
      await git.files('HEAD'),
    ]).toEqual([undefined, [], undefined, undefined]);
    expect([await git.untracked(), await git.index(), await git.listing('HEAD')]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  test('none, where the folder is gone', async () => {
    const git = new Git('/nowhere/at/all');
    expect((await git.run(['status'])).code).toBe(127);
    expect(await git.commit('HEAD')).toBeUndefined();
  });
});
