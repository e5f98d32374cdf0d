import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { blobSha, treeObjects } from './file-tree.ts';
import type { Answer, AnyJson } from './request.ts';
import { ask, BASE, FILES, HEAD, MAIN, REPO, WORLD } from './request.ts';
import type { StandIn } from './server.ts';
import { startStandIn } from './server.ts';

let standIn: StandIn;
afterEach(() => standIn.close());
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(standIn, 'GET', path, undefined, headers);
const graphql = async (query: string, variables: object = {}): Promise<AnyJson> =>
  (await ask(standIn, 'POST', '/graphql', { query, variables })).json;

describe('git objects', () => {
  test('have the ids that git gives them', async () => {
    standIn = await startStandIn(WORLD);
    const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
    git('init', '--quiet');
    writeFileSync(join(folder, 'card.yaml'), 'card\n');
    expect(git('hash-object', 'card.yaml')).toBe(blobSha('card\n'));
    for (const [path, content] of [
      ['a-b', '1'],
      ['a/x', '2'],
      ['a.b', '3'],
    ] as const) {
      writeFileSync(join(folder, 'content'), content);
      git(
        'update-index',
        '--add',
        '--cacheinfo',
        `100644,${git('hash-object', '-w', 'content')},${path}`,
      );
    }
    expect(git('write-tree')).toBe(treeObjects({ 'a-b': '1', 'a/x': '2', 'a.b': '3' }).root);
    rmSync(folder, { recursive: true });
  });
});

describe('comparisons and pull requests', () => {
  test('a comparison starts at the merge base and names every kind of change', async () => {
    standIn = await startStandIn(WORLD);
    const { json } = await get(`${REPO}/compare/main...${HEAD}`);
    expect(json.merge_base_commit.sha).toBe(BASE);
    expect(json.status).toBe('diverged');
    expect(
      json.files.map((file: AnyJson) => [file.status, file.filename, file.previous_filename]),
    ).toEqual([
      ['modified', 'card.yaml', undefined],
      ['removed', 'gone.txt', undefined],
      ['added', 'link.yaml', undefined],
      ['renamed', 'new/policy.yaml', 'old/policy.yaml'],
    ]);
    expect(json.files[0].sha).toBe(blobSha('changed\n'));
    expect(standIn.problems).toEqual([]);
  });

  test('a comparison with an unknown commit is 404, and one of many files is cut at 300', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 301 }, (_, index) => [`f${index}`, `${index}`]),
    );
    standIn = await startStandIn({ ...WORLD, commits: { ...WORLD.commits, [HEAD]: many } });
    expect((await get(`${REPO}/compare/${'0'.repeat(40)}...${HEAD}`)).status).toBe(404);
    expect((await get(`${REPO}/compare/${BASE}...${HEAD}`)).json.files).toHaveLength(300);
  });

  test('the files of a pull request come in pages, 3,000 in all', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3005 }, (_, index) => [`f${index}`, `${index}`]),
    );
    standIn = await startStandIn({ ...WORLD, commits: { ...WORLD.commits, [HEAD]: many } });
    expect((await get(`${REPO}/pulls/7/files`)).json).toHaveLength(30);
    const names = new Set<string>();
    let pages = 0;
    for (
      let next: string | undefined = `${REPO}/pulls/7/files?per_page=100`;
      next !== undefined;
      pages += 1
    ) {
      const got: Answer = await get(next);
      for (const file of got.json) names.add(file.filename);
      next = /<([^>]+)>; rel="next"/.exec(got.headers.get('link') ?? '')?.[1];
    }
    expect([pages, names.size]).toEqual([30, 3000]);
    expect(standIn.problems).toEqual([]);
    await get(`${REPO}/pulls/7/files?per_page=101`);
    expect(standIn.problems).toEqual([`GET ${REPO}/pulls/7/files: per_page is above 100`]);
  });

  test('a pull request says its commits and labels', async () => {
    standIn = await startStandIn(WORLD);
    const { json } = await get(`${REPO}/pulls/7`);
    expect([json.base.sha, json.head.sha, json.state]).toEqual([BASE, HEAD, 'open']);
    expect((await get(`${REPO}/issues/7/labels`)).json[0].name).toBe('approved');
    standIn.setLabels(7, ['widening']);
    expect((await get(`${REPO}/issues/7/labels`)).json.map(({ name }: AnyJson) => name)).toEqual([
      'widening',
    ]);
    expect((await get(`${REPO}/pulls/7`)).json.labels).toHaveLength(1);
    expect(() => standIn.setLabels(8, [])).toThrow('no pull request 8');
    expect((await get(`${REPO}/pulls/8`)).status).toBe(404);
  });
});

describe('labels', () => {
  test.each([
    [{ contents: 'read', issues: 'read' }, 200],
    [{ contents: 'read', 'pull-requests': 'read' }, 200],
    [{ contents: 'read', checks: 'write' }, 403],
  ] as const)('with the permissions %j are answered with %d', async (permissions, status) => {
    standIn = await startStandIn({ ...WORLD, permissions });
    expect((await get(`${REPO}/issues/7/labels`)).status).toBe(status);
  });
});

describe('contents', () => {
  test('come as base64 or raw, and follow a link to a file', async () => {
    standIn = await startStandIn(WORLD);
    const { json } = await get(`${REPO}/contents/card.yaml?ref=${HEAD}`);
    expect(Buffer.from(json.content, 'base64').toString()).toBe('changed\n');
    const raw = { accept: 'application/vnd.github.raw+json' };
    expect((await get(`${REPO}/contents/old%2Fpolicy.yaml?ref=v1`, raw)).text).toBe('policy\n');
    expect((await get(`${REPO}/contents/link.yaml?ref=${HEAD}`, raw)).text).toBe('changed\n');
    expect((await get(`${REPO}/contents/card.yaml?ref=nowhere`)).status).toBe(404);
    expect((await get(`${REPO}/contents/none.yaml?ref=${HEAD}`)).status).toBe(404);
    expect((await get(`${REPO}/contents/old?ref=${BASE}`)).json[0].path).toBe('old/policy.yaml');
  });

  test('above 1 MB come without text, but raw', async () => {
    const big = 'x'.repeat(1024 * 1024 + 1);
    standIn = await startStandIn({ commits: { [BASE]: { big } } });
    const { json } = await get(`${REPO}/contents/big?ref=${BASE}`);
    expect([json.encoding, json.content]).toEqual(['none', '']);
    expect(
      (await get(`${REPO}/contents/big?ref=${BASE}`, { accept: 'application/vnd.github.raw+json' }))
        .text,
    ).toBe(big);
  });

  test('trees, blobs and commits are found by id, and a large tree is truncated', async () => {
    standIn = await startStandIn({ ...WORLD, treeLimit: 4 });
    const commit = (await get(`${REPO}/git/commits/${BASE}`)).json;
    expect(commit.tree.sha).toBe(treeObjects(FILES).root);
    const { json } = await get(`${REPO}/git/trees/${commit.tree.sha}?recursive=1`);
    expect([json.truncated, json.tree.length]).toEqual([true, 4]);
    const direct = (await get(`${REPO}/git/trees/${BASE}`)).json;
    expect([direct.truncated, direct.tree.map((entry: AnyJson) => entry.path)]).toEqual([
      false,
      ['card.yaml', 'gone.txt', 'old', 'same.txt'],
    ]);
    const blob = (await get(`${REPO}/git/blobs/${blobSha('policy\n')}`)).json;
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('policy\n');
    expect((await get(`${REPO}/commits/main`)).json.sha).toBe(MAIN);
    expect((await get(`${REPO}/commits/nowhere`)).status).toBe(422);
  });

  test('of another repository are public, or hidden behind a token of its own', async () => {
    const commits = { [BASE]: { 'policy.yaml': 'floor\n' } };
    const others = {
      'octo-org/open': { commits },
      'octo-org/closed': { commits, token: 'floor-token' },
    };
    standIn = await startStandIn({ ...WORLD, others, token: 'secret', permissions: {} });
    const read = (name: string, token: string): Promise<Answer> =>
      get(`/repos/octo-org/${name}/contents/policy.yaml?ref=${BASE}`, {
        authorization: `token ${token}`,
      });
    expect((await read('open', 'secret')).status).toBe(200);
    expect((await read('closed', 'secret')).status).toBe(404);
    expect((await read('closed', 'floor-token')).status).toBe(200);
    expect((await read('agents', 'floor-token')).status).toBe(404);
    expect(standIn.problems).toEqual([]);
    expect((await read('open', 'stolen')).status).toBe(401);
    expect(standIn.problems).toHaveLength(1);
  });
});

describe('GraphQL', () => {
  test('gives blobs under aliases, null for what is missing, variables and literals alike', async () => {
    standIn = await startStandIn(WORLD);
    const query = `query ($card: String!) {
      viewer { login }
      repository(owner: "octo-org", name: "agents") {
        f0: object(expression: $card) { ... on Blob { oid text isTruncated isBinary byteSize } }
        f1: object(expression: "${HEAD}:no {such} \\"file\\"") { ... on Blob { oid text } }
      }
    }`;
    const { data, errors } = await graphql(query, { card: `${BASE}:card.yaml` });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      viewer: { login: 'github-actions[bot]' },
      repository: {
        f0: {
          oid: blobSha('card\n'),
          text: 'card\n',
          isTruncated: false,
          isBinary: false,
          byteSize: 5,
        },
        f1: null,
      },
    });
    expect(standIn.problems).toEqual([]);
  });

  test('cuts long texts between characters and has no text for binary files', async () => {
    standIn = await startStandIn({
      commits: { [BASE]: { long: 'aé', binary: new Uint8Array([0, 1]) } },
      textLimit: 2,
    });
    const blob = '{ ... on Blob { text isTruncated isBinary } }';
    const { data } = await graphql(
      `{ repository(owner: "octo-org", name: "agents") { a: object(expression: "${BASE}:long") ${blob} b: object(expression: "${BASE}:binary") ${blob} } }`,
    );
    expect(data.repository.a).toEqual({ text: 'a', isTruncated: true, isBinary: false });
    expect(data.repository.b).toEqual({ text: null, isTruncated: false, isBinary: true });
  });

  test('refuses the viewer, unknown repositories, fields and syntax', async () => {
    standIn = await startStandIn({ ...WORLD, viewerLogin: null });
    const answer = await graphql(
      '{ viewer { login } x: repository(owner: "octo-org", name: "no") { nameWithOwner } }',
    );
    expect(answer.data).toEqual({ viewer: null, x: null });
    expect(answer.errors.map((error: AnyJson) => error.type)).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect(standIn.problems).toEqual([]);
    await graphql('{ repository(owner: "octo-org", name: "agents") { teapot } }');
    await graphql('{ viewer { login }');
    expect(standIn.problems).toHaveLength(2);
  });
});
