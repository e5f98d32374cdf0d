import { describe, expect, test } from '@jest/globals';
import { ApiTree, blobId } from '../../src/adapters/github/api-tree.ts';
import { ApiError } from '../../src/adapters/github/github.ts';
import type { FileRead } from '../../src/model/tree.ts';
import { asked, type Client, openClient } from '../support/github-client.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { BASE, HEAD } from '../support/stand-in/request.ts';
import type { StandInOptions } from '../support/stand-in/server.ts';

const CARD = 'aap_version: "1.0"\n';
const MAX = 128 * 1024;

async function openTree(
  files: FileTree,
  options: Partial<StandInOptions> = {},
): Promise<Client & { tree: ApiTree }> {
  const client = await openClient({ commits: { [BASE]: files }, refs: { main: BASE }, ...options });
  return { ...client, tree: new ApiTree(client.github, BASE) };
}

/** Describes the result of a read: the text, or the reason why there is none. */
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

/**
 * Three ways to request a file that must give the same answer: in a batch, one by one, and after a
 * listing.
 */
const WAYS: readonly (readonly [
  name: string,
  prepare: (tree: ApiTree, file: string) => Promise<unknown>,
])[] = [
  ['in a batch', (tree, file) => tree.prefetch([file])],
  ['by itself', async () => undefined],
  ['after a listing', (tree) => tree.list()],
];

describe.each(WAYS)('reading %s', (_, prepare) => {
  const read = async (
    file: string,
    files: FileTree,
    options: Partial<StandInOptions> = {},
    max = MAX,
  ): Promise<string> => {
    const { tree } = await openTree(files, options);
    await prepare(tree, file);
    return readings(await tree.read(file, max));
  };

  test.each([
    ['a file', 'card.yaml'],
    ['a folder with spaces', 'my agents/the card.yaml'],
    ['other writing', 'agenten/größe/カード.yaml'],
    ['an emoji', '🤖/card.yaml'],
    ['quotes', `a"b'c\`d/card.yaml`],
    ['what is special in addresses', 'a?b#c%d&e=f+g;h/100%25.yaml'],
    ['brackets', '[a]{b}(c)/{d}.yaml'],
    ['a backslash', 'a\\b.yaml'],
    ['a line break', 'a\nb/c\rd.yaml'],
    ['a leading dash', '-rf/--x.yaml'],
    ['a colon', 'a:b/c:d.yaml'],
    ['what looks like a parent', '..a/b..yaml'],
    ['the name of something else', '__proto__/constructor'],
  ])('%s', async (_, file) => {
    expect(await read(file, { [file]: CARD })).toBe(`text ${CARD}`);
  });

  test.each([
    ['nothing', {}, 'card.yaml', 'absent'],
    ['a folder', { 'card.yaml/x': CARD }, 'card.yaml', 'absent'],
    ['a file that is asked for as a folder', { card: CARD }, 'card/x', 'absent'],
    ['another case', { 'Card.yaml': CARD }, 'card.yaml', 'absent'],
    ['an empty file', { 'card.yaml': '' }, 'card.yaml', 'text '],
    ['one line', { 'card.yaml': 'defaults: {}' }, 'card.yaml', 'text defaults: {}'],
    ['one line of JSON', { 'card.json': '{"a":1}' }, 'card.json', 'text {"a":1}'],
    ['a list of JSON', { 'tools.json': '["a"]' }, 'tools.json', 'text ["a"]'],
    ['a long way round', { 'a/card.yaml': CARD }, './a/../a//card.yaml', `text ${CARD}`],
    [
      'a way out',
      { 'card.yaml': CARD },
      '../card.yaml',
      'refused: its path points outside the repository',
    ],
    ['the root', { 'card.yaml': CARD }, '.', 'refused: its path points outside the repository'],
  ] as const)('%s', async (_, files, file, result) => {
    expect(await read(file, files)).toBe(result);
  });

  test.each([
    ['a link to a file', { symlink: 'real/card.yaml' }, `text ${CARD}`],
    [
      'a link out of the repository',
      { symlink: '../../secret' },
      'refused: a symbolic link points outside the workspace and is not followed',
    ],
    [
      'a link to the machine',
      { symlink: '/etc/passwd' },
      'refused: a symbolic link points outside the workspace and is not followed',
    ],
    ['a link that leads nowhere', { symlink: 'gone.yaml' }, 'refused: a symbolic link is broken'],
    ['a link to a link', { symlink: 'second' }, `text ${CARD}`],
    ['a link to a folder', { symlink: 'real' }, 'absent'],
    ['links in a circle', { symlink: 'circle' }, 'refused: symbolic links form a loop'],
  ])('%s', async (_, link, result) => {
    const files = {
      'card.yaml': link,
      second: { symlink: './real/../real/card.yaml' },
      'real/card.yaml': CARD,
      circle: { symlink: 'card.yaml' },
    };
    expect(await read('card.yaml', files)).toBe(result);
  });

  test('bytes that are not UTF-8 come as they are', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x0a]);
    const { tree } = await openTree({ 'card.yaml': bytes });
    await prepare(tree, 'card.yaml');
    expect(await tree.read('card.yaml', MAX)).toEqual({ kind: 'bytes', bytes: Buffer.from(bytes) });
  });

  test('a binary file, and a text that the batch cuts', async () => {
    const long = `${'x'.repeat(600)}\n`;
    expect(await read('a.yaml', { 'a.yaml': 'a\0b\n' })).toBe('text a\0b\n');
    expect(await read('a.yaml', { 'a.yaml': long }, { textLimit: 512 })).toBe(`text ${long}`);
  });

  test('the limit is in bytes, and exact', async () => {
    const files = { 'card.yaml': 'ä\n'.repeat(10) };
    expect(await read('card.yaml', files, {}, 30)).toBe(`text ${files['card.yaml']}`);
    expect(await read('card.yaml', files, {}, 29)).toBe('too large: 30');
  });

  test('a commit that GitHub does not have is an error, and never a commit without files', async () => {
    const { github } = await openClient();
    const tree = new ApiTree(github, 'd'.repeat(40));
    const reading = (async () => {
      await prepare(tree, 'card.yaml');
      return readings(await tree.read('card.yaml', MAX));
    })();
    await expect(reading).rejects.toMatchObject({ name: 'ApiError', kind: 'refused' });
  });

  test.each([
    ['may not read', { permissions: { 'pull-requests': 'write' } as const }, 'refused'],
    ['gets no answer', { faults: [{ path: '*', answer: { status: 503 } }] }, 'unreachable'],
    [
      'gets half an answer',
      { faults: [{ path: /graphql|trees|contents/, answer: 'truncated-json' as const }] },
      undefined,
    ],
    [
      'gets the page of a proxy',
      { faults: [{ path: '*', answer: 'not-json' as const }] },
      'unreachable',
    ],
  ])('a token that %s is never a file that is absent', async (_, options, kind) => {
    const { tree } = await openTree({ 'card.yaml': CARD }, options);
    const reading = (async () => {
      await prepare(tree, 'card.yaml');
      return readings(await tree.read('card.yaml', MAX));
    })();
    if (kind) await expect(reading).rejects.toMatchObject({ name: 'ApiError', kind });
    else expect(await reading.catch((error: ApiError) => error.kind)).not.toBe('absent');
  });
});

describe('a batch', () => {
  const files = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`agents/${index}/card.yaml`, `${CARD}# ${index}\n`]),
  );

  test('brings fifty files a request, each once, and reading them makes no further request', async () => {
    const client = await openTree(files);
    await client.tree.prefetch([...Object.keys(files), ...Object.keys(files)]);
    await client.tree.prefetch(Object.keys(files));
    expect(asked(client)).toEqual(Array(3).fill('POST /graphql'));
    for (const [file, text] of Object.entries(files))
      expect(readings(await client.tree.read(file, MAX))).toBe(`text ${text}`);
    expect(asked(client)).toHaveLength(3);
  });

  test('leaves to single requests what it cannot give whole', async () => {
    const client = await openTree(
      { 'a.yaml': `${'x'.repeat(600)}\n`, 'b.yaml': CARD, 'c.yaml': 'a\0b\n' },
      { textLimit: 512 },
    );
    await client.tree.prefetch(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml']);
    for (const file of ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', 'a.yaml'])
      await client.tree.read(file, MAX);
    const ref = `?ref=${BASE}`;
    expect(asked(client)).toEqual([
      'POST /graphql',
      `GET /contents/a.yaml${ref}`,
      `GET /contents/c.yaml${ref}`,
    ]);
  });

  test('that fails in part decides nothing about any file', async () => {
    const body = {
      data: { repository: { tip: { oid: BASE }, f0: null } },
      errors: [{ path: ['repository', 'f0'], message: 'timed out' }],
    };
    const { tree } = await openTree(
      { 'card.yaml': CARD },
      { faults: [{ path: '/graphql', answer: { status: 200, body } }] },
    );
    await tree.prefetch(['card.yaml', 'gone.yaml']);
    expect(readings(await tree.read('card.yaml', MAX))).toBe(`text ${CARD}`);
    expect(readings(await tree.read('gone.yaml', MAX))).toBe('absent');
  });

  test('that gets no answer is an error', async () => {
    const { tree } = await openTree(
      { 'card.yaml': CARD },
      { faults: [{ path: '/graphql', answer: { status: 502 } }] },
    );
    await expect(tree.prefetch(['card.yaml'])).rejects.toMatchObject({ kind: 'unreachable' });
  });

  test('that lacks a field leaves the file open', async () => {
    const body = { data: { repository: { tip: { oid: BASE } } } };
    const { tree } = await openTree(
      { 'card.yaml': CARD },
      { faults: [{ path: '/graphql', answer: { status: 200, body } }] },
    );
    await tree.prefetch(['card.yaml']);
    expect(readings(await tree.read('card.yaml', MAX))).toBe(`text ${CARD}`);
  });

  test('cannot be led out of its query by a path', async () => {
    const evil = '") { __typename } viewer { login } x: object(expression: "a';
    const client = await openTree({ [evil]: CARD });
    await client.tree.prefetch([evil]);
    expect(readings(await client.tree.read(evil, MAX))).toBe(`text ${CARD}`);
    expect([client.standIn.problems, asked(client)]).toEqual([[], ['POST /graphql']]);
  });
});

describe('a listing', () => {
  test('has every file and link, sorted, without what is not the project’s own', async () => {
    const { tree } = await openTree({
      'b.yaml': CARD,
      'a/c.yaml': CARD,
      'a.yaml': CARD,
      link: { symlink: 'a' },
      'node_modules/x/card.yaml': CARD,
      'a/node_modules/card.yaml': CARD,
      'a/node_modules.yaml': CARD,
    });
    expect(await tree.list()).toEqual([
      'a.yaml',
      'a/c.yaml',
      'a/node_modules.yaml',
      'b.yaml',
      'link',
    ]);
  });

  test('that is cut is an error, because what is missing would look absent', async () => {
    const { tree } = await openTree({ a: '', b: '', c: '' }, { treeLimit: 2 });
    await expect(tree.list()).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining("has more files than GitHub's API lists"),
    });
    await expect(tree.read('a', MAX)).rejects.toBeInstanceOf(ApiError);
  });

  test('of no shape is an error', async () => {
    const { tree } = await openTree(
      {},
      { faults: [{ path: '*/git/trees/*', answer: { status: 200, body: { tree: null } } }] },
    );
    await expect(tree.list()).rejects.toThrow('contains no list');
  });

  test('recognises a file that is too large without fetching it', async () => {
    const client = await openTree({ 'card.yaml': 'x'.repeat(200) });
    await client.tree.list();
    expect(readings(await client.tree.read('card.yaml', 199))).toBe('too large: 200');
    expect(asked(client)).toEqual([`GET /git/trees/${BASE}?recursive=1`]);
  });

  test('checks content against its id: it asks again for a cut answer, and fails when it stays cut', async () => {
    const cut = { path: '*/contents/*', answer: 'truncated-json' as const };
    const { tree } = await openTree({ 'card.yaml': CARD }, { faults: [cut] });
    await tree.list();
    expect(readings(await tree.read('card.yaml', MAX))).toBe(`text ${CARD}`);
    const other = await openTree(
      { 'card.yaml': CARD },
      { faults: [cut, { ...cut, path: '*/git/blobs/*' }] },
    );
    await other.tree.list();
    await expect(other.tree.read('card.yaml', MAX)).rejects.toMatchObject({
      kind: 'unreachable',
      message: `GitHub sent content that does not match its listing of commit ${BASE.slice(0, 7)} on GitHub`,
    });
  });

  test('follows links to folders, as a checkout would', async () => {
    const { tree } = await openTree({
      agents: { symlink: 'a/../real' },
      'real/card.yaml': CARD,
      up: { symlink: 'real/..' },
    });
    await tree.list();
    expect(readings(await tree.read('agents/card.yaml', MAX))).toBe(`text ${CARD}`);
    expect(readings(await tree.read('up/agents/card.yaml', MAX))).toBe(`text ${CARD}`);
    expect(readings(await tree.read('up/up/agents/gone.yaml', MAX))).toBe('absent');
  });
});

test.each([
  ['nothing', '', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
  ['a line', 'hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
])('the id of %s is git’s', (_, text, id) => {
  expect(blobId(Buffer.from(text), 40)).toBe(id);
  expect(blobId(Buffer.from(text), 64)).toHaveLength(64);
});

test('a tree has a label', async () => {
  const { github } = await openClient();
  expect(new ApiTree(github, HEAD).label).toBe('commit bbbbbbb on GitHub');
});
