import { describe, expect, test } from '@jest/globals';
import { DiskTree } from '../../src/adapters/files/disk-tree.ts';
import { ApiError } from '../../src/adapters/github/github.ts';
import type { ChangedFile } from '../../src/model/changed-file.ts';
import type { Tree } from '../../src/model/tree.ts';
import { ComparisonError, resolveCommit } from '../../src/run/base-and-head/commits.ts';
import { openChange } from '../../src/run/base-and-head/open-change.ts';
import type { Sources } from '../../src/run/base-and-head/sources.ts';
import type { PullRequest } from '../../src/run/event.ts';
import type { Plan } from '../../src/run/plan.ts';
import { asked, type Client, openClient } from '../support/github-client.ts';
import { type Making, openRepository, type Repository, write } from '../support/repository.ts';
import type { PlannedCommit } from '../support/scenario/commits.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { blobSha } from '../support/stand-in/file-tree.ts';
import type { StandInOptions } from '../support/stand-in/server.ts';

type Changes = Extract<Plan, { kind: 'changes' }>;

const base: FileTree = {
  'card.yaml': 'one\n',
  'gone.yaml': 'gone\n',
  'old.yaml': 'a\nb\nc\nd\n',
  'same.yaml': 'same\n',
};
const head: FileTree = {
  'card.yaml': 'two\n',
  'new.yaml': 'new\n',
  'moved.yaml': 'a\nb\nc\nd\n',
  'same.yaml': 'same\n',
};
const CHANGES = [
  { file: 'card.yaml', status: 'modified' },
  { file: 'gone.yaml', status: 'removed' },
  { file: 'moved.yaml', status: 'renamed', previous: 'old.yaml' },
  { file: 'new.yaml', status: 'added' },
];

/** A pull request whose base branch has moved on by one commit. */
const PULL: readonly PlannedCommit[] = [
  { name: 'base', files: base, parents: [] },
  { name: 'main', files: { ...base, 'later.yaml': 'later\n' }, parents: ['base'] },
  { name: 'head', files: head, parents: ['base'] },
  { name: 'merge', files: { ...head, 'later.yaml': 'later\n' }, parents: ['main', 'head'] },
];

/** The whole history. The usual checkout is one commit deep. */
const WHOLE: Making = { depth: 'all' };

type Options = Partial<StandInOptions> | ((ids: Repository['ids']) => Partial<StandInOptions>);

interface Scene extends Client, Repository {
  readonly pull: PullRequest;
  readonly plan: Changes;
}

/** Working copies that have already been created. Most tests only read them. */
const copies = new Map<readonly PlannedCommit[], Map<string, Promise<Repository>>>();

function shared(commits: readonly PlannedCommit[], making: Making): Promise<Repository> {
  const ofCommits = copies.get(commits) ?? new Map<string, Promise<Repository>>();
  copies.set(commits, ofCommits);
  const key = JSON.stringify(making);
  const copy = ofCommits.get(key) ?? openRepository(commits, making);
  ofCommits.set(key, copy);
  return copy;
}

/**
 * Creates a working copy and a GitHub with the same commits, and the plan for a pull request to
 * main.
 */
async function openScene(
  commits: readonly PlannedCommit[] = PULL,
  making: Making = {},
  options: Options = {},
): Promise<Scene> {
  const refs = { 'refs/heads/main': commits.some((one) => one.name === 'main') ? 'main' : 'base' };
  const repository = await shared(commits, { depth: 1, refs, ...making });
  const { ids } = repository;
  const client = await openClient({
    commits: Object.fromEntries(commits.map((one) => [ids[one.name]!, one.files])),
    parents: Object.fromEntries(
      commits.map((one) => [ids[one.name]!, one.parents.map((parent) => ids[parent]!)]),
    ),
    refs: { main: ids[refs['refs/heads/main']]! },
    pullRequests: [{ number: 7, base: ids.base!, head: ids.head! }],
    ...(typeof options === 'function' ? options(ids) : options),
  });
  const pull = { number: 7, headSha: ids.head!, baseRef: 'main', baseSha: ids.base! };
  const plan: Changes = {
    kind: 'changes',
    base: { from: 'pull-request', pull, testMerge: ids.merge ?? 'none' },
    head: { from: 'checkout', of: [ids.merge, ids.head].filter((id) => id !== undefined) },
    reportSha: ids.head!,
    pull,
    baseMayBeMissing: false,
  };
  return { ...repository, ...client, pull, plan };
}

/** The result of opening the base and the head, in the form that tests check. */
interface Comparison {
  readonly base: string;
  readonly inForce: string;
  readonly baseTree: Tree;
  readonly changes: readonly ChangedFile[] | undefined;
  readonly headBlobs: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
}

async function compare(plan: Changes, sources: Sources): Promise<Comparison> {
  const sides = await openChange(plan, {
    sources,
    checkedOut: () =>
      new DiskTree(sources.git?.root ?? '/nowhere', { ...(sources.git && { git: sources.git }) }),
  });
  const { baseCommit, inForceCommit, base, listed: changes, headBlobs, notices } = sides!;
  return { base: baseCommit, inForce: inForceCommit, baseTree: base, changes, headBlobs, notices };
}

/** Returns a comparison in the form that callers use. */
async function comparisonRow(comparison: Promise<Comparison>): Promise<object> {
  const { base, changes, notices } = await comparison;
  return {
    base,
    changes: changes && [...changes].sort((a, b) => (a.file < b.file ? -1 : 1)),
    notices,
  };
}

async function failure(promise: Promise<unknown>): Promise<Error & { help?: string }> {
  return promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error) => error,
  );
}

const compareCall = (from: string, to: string, perPage = 100) =>
  `GET /compare/${from}...${to}?per_page=${perPage}`;

describe('a pull request whose test merge is checked out', () => {
  test('one commit deep: the base is its first parent, and GitHub lists the changes in one request', async () => {
    const { plan, ids, git, github, ...client } = await openScene();
    const comparison = await compare(plan, { git, github });
    expect(await comparisonRow(Promise.resolve(comparison))).toEqual({
      base: ids.main,
      changes: CHANGES,
      notices: [],
    });
    expect(asked(client)).toEqual([compareCall(ids.main!, ids.head!)]);
    expect(comparison.baseTree.label).toBe(`commit ${ids.main!.slice(0, 7)} on GitHub`);
    expect([...comparison.headBlobs]).toEqual(
      ['card.yaml', 'moved.yaml', 'new.yaml'].map((file) => [file, blobSha(head[file]!)]),
    );
  });

  test('whole: git reports everything, and GitHub is not asked', async () => {
    const { plan, ids, git, github, ...client } = await openScene(PULL, WHOLE);
    const comparison = await compare(plan, { git, github });
    expect(await comparisonRow(Promise.resolve(comparison))).toEqual({
      base: ids.main,
      changes: CHANGES,
      notices: [],
    });
    expect([comparison.baseTree.label, asked(client)]).toEqual([
      `commit ${ids.main!.slice(0, 7)}`,
      [],
    ]);
    expect(comparison.headBlobs.get('card.yaml')).toBe(blobSha(head['card.yaml']!));
    expect([...comparison.headBlobs.keys()].sort()).toEqual(Object.keys(head).sort());
  });

  test('the files on disk are compared, and what git does not track is the same on both sides', async () => {
    const { plan, git, folder } = await openScene([...PULL], WHOLE);
    await write(folder, { 'same.yaml': 'changed by a step\n', 'tools.json': '[]' });
    const { changes } = (await comparisonRow(compare(plan, { git }))) as { changes: object[] };
    expect(changes).toEqual([...CHANGES, { file: 'same.yaml', status: 'modified' }]);
  });

  test('without a token, one commit deep, the base is missing, and the error shows the line to write', async () => {
    const { plan, ids, git } = await openScene();
    const error = await failure(compare(plan, { git }));
    expect(error).toBeInstanceOf(ComparisonError);
    expect([error.message, error.help]).toEqual([
      `the base commit ${ids.main!.slice(0, 7)} is not in the checkout, and no GitHub token is set`,
      'set "fetch-depth: 0" on actions/checkout, or give the job the permission "contents: read"',
    ]);
  });

  test('a merge that is not the one of the event holds more than the pull request, and is an error', async () => {
    const commits = [
      ...PULL.slice(0, 3),
      { name: 'topic', files: { ...base, 'topic.yaml': '' }, parents: ['base'] },
      { name: 'stack', files: { ...head, 'topic.yaml': '' }, parents: ['topic', 'head'] },
    ];
    const { plan, git, github } = await openScene(commits, WHOLE);
    expect((await failure(compare(plan, { git, github }))).message).toContain(
      "is neither the event's commit",
    );
  });

  test('what the run itself commits on top of it is part of the head', async () => {
    const { plan, ids, git, github, folder, run } = await openScene([...PULL], {});
    await write(folder, { 'new.yaml': 'formatted\n', 'generated.yaml': 'more\n' });
    await run('add', '--all');
    await run('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'format');
    expect(await comparisonRow(compare(plan, { git, github }))).toEqual({
      base: ids.main,
      changes: [CHANGES[0], { file: 'generated.yaml', status: 'added' }, ...CHANGES.slice(1)],
      notices: [],
    });
  });
});

describe('a pull request of which something else is checked out', () => {
  test('its head, whole: the base is where it left the base branch, and not the event’s base', async () => {
    const { plan, ids, git, github, pull, ...client } = await openScene(PULL, {
      ...WHOLE,
      at: 'head',
    });
    const aged = {
      ...plan,
      base: {
        from: 'pull-request' as const,
        testMerge: ids.merge!,
        pull: { ...pull, baseSha: 'a'.repeat(40) },
      },
    };
    expect(await comparisonRow(compare(aged, { git, github }))).toEqual({
      base: ids.base,
      changes: CHANGES,
      notices: [],
    });
    expect(asked(client)).toEqual([]);
  });

  test('its head, one commit deep: GitHub knows where it left the base branch', async () => {
    const { plan, ids, git, github, ...client } = await openScene(PULL, { at: 'head' });
    expect(await comparisonRow(compare(plan, { git, github }))).toEqual({
      base: ids.base,
      changes: CHANGES,
      notices: [],
    });
    expect(asked(client)).toEqual(['GET /commits/heads%2Fmain', compareCall(ids.main!, ids.head!)]);
  });

  test('no repository at all', async () => {
    const { plan, ids, github } = await openScene();
    expect(await comparisonRow(compare(plan, { github }))).toEqual({
      base: ids.main,
      changes: CHANGES,
      notices: [],
    });
    expect((await failure(compare(plan, {}))).message).toContain('no GitHub token is set');
  });

  test.each([
    ['whole', 'all'],
    ['one commit deep', 1],
  ] as const)('the base branch, %s, holds nothing of the change and is an error', async (_, depth) => {
    const { plan, ids, git, github } = await openScene(PULL, { depth, at: 'main' });
    const error = await failure(compare(plan, { git, github }));
    expect(error).toBeInstanceOf(ComparisonError);
    expect(error.message).toBe(
      `the checked-out commit ${ids.main!.slice(0, 7)} is neither the event's commit (${ids.merge!.slice(0, 7)}) nor a commit that this run made on top of it`,
    );
  });

  test('a head that has been merged meanwhile changes nothing', async () => {
    const commits = [
      ...PULL.slice(0, 1),
      { name: 'head', files: head, parents: ['base'] },
      { name: 'main', files: head, parents: ['head'] },
    ];
    const { plan, ids, git, github } = await openScene(commits, { ...WHOLE, at: 'head' });
    expect(await comparisonRow(compare(plan, { git, github }))).toEqual({
      base: ids.head,
      changes: [],
      notices: [],
    });
  });

  test('the head through the API alone, as on pull_request_target', async () => {
    const { plan, ids, github, ...client } = await openScene();
    const asData: Changes = { ...plan, head: { from: 'commit', commit: ids.head! } };
    expect(await comparisonRow(compare(asData, { github }))).toEqual({
      base: ids.base,
      changes: CHANGES,
      notices: [],
    });
    expect(asked(client)).toEqual(['GET /commits/heads%2Fmain', compareCall(ids.main!, ids.head!)]);
  });

  test('another head that an input names is what is compared', async () => {
    const commits = [
      ...PULL,
      { name: 'other', files: { ...base, 'other.yaml': '' }, parents: ['base'] },
    ];
    const { plan, ids, github } = await openScene(commits);
    const named: Changes = { ...plan, head: { from: 'commit', commit: ids.other! } };
    expect(await comparisonRow(compare(named, { github }))).toEqual({
      base: ids.base,
      changes: [{ file: 'other.yaml', status: 'added' }],
      notices: [],
    });
  });
});

describe('two commits', () => {
  const push = (commit: string, more: Partial<Changes> = {}): Changes => ({
    kind: 'changes',
    base: { from: 'commit', commit },
    head: { from: 'checkout', of: [] },
    reportSha: '',
    baseMayBeMissing: false,
    ...more,
  });
  const LINE: readonly PlannedCommit[] = [
    { name: 'base', files: base, parents: [] },
    { name: 'head', files: head, parents: ['base'] },
  ];

  test.each([
    ['by git', 'all', 0],
    ['by GitHub', 1, 1],
  ] as const)('are compared %s', async (_, depth, requests) => {
    const { ids, git, github, ...client } = await openScene(LINE, { depth });
    expect(await comparisonRow(compare(push(ids.base!), { git, github }))).toEqual({
      base: ids.base,
      changes: CHANGES,
      notices: [],
    });
    expect(asked(client)).toHaveLength(requests);
  });

  test('of which neither side has the base are an error', async () => {
    const { git, github } = await openScene(
      LINE,
      {},
      { faults: [{ path: '*', answer: { status: 404 } }] },
    );
    const lost = 'd'.repeat(40);
    const comparison = await compare(push(lost), { git, github });
    // The changed files are unknown, so everything is checked. The first read of the base reports
    // that it is missing.
    expect(comparison.changes).toBeUndefined();
    await expect(comparison.baseTree.read('card.yaml', 100)).rejects.toMatchObject({
      name: 'ApiError',
      kind: 'refused',
    });
    expect((await failure(compare(push(lost), { git }))).help).toContain('fetch-depth: 0');
  });

  test('that parted are not compared by GitHub, which would leave out what was there before', async () => {
    // Before a forced push, main contained a forbidden rule that it no longer contains. A
    // comparison with the common ancestor does not show this.
    const commits = [
      { name: 'base', files: base, parents: [] },
      { name: 'lost', files: { ...base, 'policy.yaml': 'forbidden\n' }, parents: ['base'] },
      { name: 'head', files: { ...base, 'x.yaml': '' }, parents: ['base'] },
    ];
    const { ids, github, git } = await openScene(commits);
    const comparison = await compare(push(ids.lost!), { git, github });
    expect([comparison.changes, comparison.notices]).toEqual([
      undefined,
      [
        `the base commit ${ids.lost!.slice(0, 7)} is not an ancestor of the checked commit, but GitHub lists only changes since their common ancestor, so everything is checked`,
      ],
    ]);
    const whole = await openScene(commits, WHOLE);
    await whole.run('fetch', '--quiet', 'origin', ids.lost!);
    expect(await comparisonRow(compare(push(ids.lost!), { git: whole.git }))).toMatchObject({
      changes: [
        { file: 'policy.yaml', status: 'removed' },
        { file: 'x.yaml', status: 'added' },
      ],
    });
  });
});

describe('refs that inputs name', () => {
  const named = (ref: string, commit?: string): Changes => ({
    kind: 'changes',
    base: { from: 'branch-point', ref },
    head: commit === undefined ? { from: 'checkout', of: [] } : { from: 'commit', commit },
    reportSha: '',
    baseMayBeMissing: false,
  });

  test.each([
    ['whole, by git', 'all'],
    ['one commit deep, by GitHub', 1],
  ] as const)('are compared from where the head left the base: %s', async (_, depth) => {
    const { ids, git, github } = await openScene(PULL, { depth, at: 'main' });
    expect(await comparisonRow(compare(named('main', ids.head), { git, github }))).toEqual({
      base: ids.base,
      changes: CHANGES,
      notices: [],
    });
  });

  test('the checked-out files are compared with an earlier commit', async () => {
    const { ids, git, github } = await openScene(PULL, { ...WHOLE, at: 'head' });
    expect(await comparisonRow(compare(named(ids.base!), { git, github }))).toEqual({
      base: ids.base,
      changes: CHANGES,
      notices: [],
    });
  });

  test('an unknown ref is an error', async () => {
    const { ids, git, github } = await openScene();
    const error = await failure(compare(named('no-such-branch', ids.head), { git, github }));
    expect([error.message, error.help]).toEqual([
      'the commit "no-such-branch" was not found',
      'set "fetch-depth: 0" on actions/checkout, or give the job the permission "contents: read"; write the name of a branch, or the full id of a commit',
    ]);
    expect((await failure(compare(named('no-such-branch'), { git }))).message).toContain(
      'was not found',
    );
  });

  test('histories that have nothing in common are an error', async () => {
    const commits = [
      { name: 'base', files: base, parents: [] },
      { name: 'head', files: head, parents: [] },
    ];
    const { ids, git, github } = await openScene(commits);
    expect(await failure(compare(named(ids.base!, ids.head), { git, github }))).toMatchObject({
      name: 'ComparisonError',
      message: expect.stringContaining('this token cannot read the comparison on GitHub'),
    });
  });

  test.each([
    ['a branch of the checkout', 'main', 'main'],
    ['a whole id', undefined, 'head'],
    ['the head, for a person', 'HEAD', 'merge'],
    ['the start of an id, for a person', 7, 'merge'],
  ])('%s is resolved', async (who, name, commit) => {
    const { ids, git, github } = await openScene(PULL, WHOLE);
    const given =
      typeof name === 'string'
        ? name
        : name === undefined
          ? ids[commit]!
          : ids[commit]!.slice(0, name);
    expect(await resolveCommit(given, { git, github }, who.endsWith('for a person'))).toBe(
      ids[commit],
    );
  });

  test('a name is asked of GitHub where git does not know it, and a whole id is not', async () => {
    const { ids, git, github, ...client } = await openScene(PULL, { at: 'head' });
    expect([
      await resolveCommit('main', { git, github }),
      await resolveCommit('d'.repeat(40), { git, github }),
    ]).toEqual([ids.main, 'd'.repeat(40)]);
    expect(asked(client)).toEqual(['GET /commits/heads%2Fmain']);
  });

  test.each([
    '-n',
    '--all',
    '--upload-pack=x',
    'a b',
    '../../main',
    '$(id)',
    '',
  ])('the name %j is neither an option nor a path', async (name) => {
    const { git, github, standIn } = await openScene();
    expect((await failure(resolveCommit(name, { git, github }))).message).toContain(
      'was not found',
    );
    expect(
      standIn.requests.every((request) =>
        request.path.startsWith('/repos/octo-org/agents/commits'),
      ),
    ).toBe(true);
  });

  test('GitHub out of reach does not count as a missing commit', async () => {
    const { git, github } = await openScene(
      PULL,
      {},
      { faults: [{ path: '*', answer: { status: 503 } }] },
    );
    expect(await failure(resolveCommit('feature', { git, github }))).toMatchObject({
      name: 'ApiError',
      kind: 'unreachable',
    });
  });
});

describe('how many changed files GitHub lists', () => {
  const many = (count: number): FileTree =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`agents/${index}/card.yaml`, `${index}\n`]),
    );
  /** The files exist only on GitHub, because the checkout is not read here. */
  const grown = (count: number, more: Partial<StandInOptions> = {}) => {
    const trees = (ids: Repository['ids']) => ({
      [ids.base!]: {},
      [ids.main!]: {},
      [ids.head!]: many(count),
      [ids.merge!]: many(count),
    });
    return openScene(PULL, {}, (ids) => ({ commits: trees(ids), ...more }));
  };
  const COMPARE = 'compare';
  const FILES = 'pulls';
  const kinds = (client: Pick<Client, 'standIn'>) =>
    asked(client).map((line) => line.split('/')[1]);

  test.each([
    [0, [COMPARE], 0],
    [299, [COMPARE], 299],
    // With 300 files, it is unknown whether there are more.
    [300, [COMPARE, FILES, FILES, FILES], 300],
    [301, [COMPARE, FILES, FILES, FILES, FILES], 301],
    [2999, [COMPARE, ...Array(30).fill(FILES)], 2999],
    [3000, [COMPARE, ...Array(30).fill(FILES)], undefined],
    [3001, [COMPARE, ...Array(30).fill(FILES)], undefined],
  ])('%i files of a pull request', async (count, requests, listed) => {
    const { plan, ids, git, github, ...client } = await grown(count);
    const { changes, notices } = await compare(plan, { git, github });
    expect([changes?.length, kinds(client)]).toEqual([listed, requests]);
    expect(notices).toEqual(
      listed === undefined
        ? ['the pull request changes 3,000 files or more, so everything is checked']
        : [],
    );
  });

  test('300 files of a push are too many to know', async () => {
    const { ids, git, github } = await grown(300);
    const plan: Changes = {
      kind: 'changes',
      base: { from: 'commit', commit: ids.base! },
      head: { from: 'checkout', of: [] },
      reportSha: '',
      baseMayBeMissing: false,
    };
    const { changes, notices } = await compare(plan, { git, github });
    expect([changes, notices]).toEqual([
      undefined,
      ['the change has 300 files or more, so everything is checked'],
    ]);
  });

  const refusing = (...paths: string[]) => paths.map((path) => ({ path, answer: { status: 403 } }));

  test('a comparison that is refused leaves the files of the pull request', async () => {
    const { plan, ids, git, github, ...client } = await openScene(
      PULL,
      {},
      { faults: refusing('*/compare/*') },
    );
    expect(await comparisonRow(compare(plan, { git, github }))).toEqual({
      base: ids.main,
      changes: CHANGES,
      notices: [],
    });
    expect(kinds(client)).toEqual([COMPARE, FILES]);
  });

  test.each([
    403, 404, 422,
  ])('where both are refused (%i), everything is checked, and reported so', async (status) => {
    const faults = refusing('*/compare/*', '*/pulls/*').map((fault) => ({
      ...fault,
      answer: { status },
    }));
    const { plan, ids, git, github } = await openScene(PULL, {}, { faults });
    expect(await comparisonRow(compare(plan, { git, github }))).toEqual({
      base: ids.main,
      changes: undefined,
      notices: ['this token cannot read the changed files on GitHub, so everything is checked'],
    });
  });

  test('where a long comparison is cut and the files are refused, everything is checked', async () => {
    const { plan, git, github } = await grown(300, { faults: refusing('*/pulls/*') });
    expect((await compare(plan, { git, github })).notices).toEqual([
      'the change has 300 files or more, so everything is checked',
    ]);
  });

  test.each([
    ['the comparison', '*/compare/*', { status: 503 }],
    [
      'the comparison, for want of requests',
      '*/compare/*',
      { status: 429, headers: { 'retry-after': '60' } },
    ],
    ['the comparison, half of it', '*/compare/*', 'truncated-json' as const],
    ['the comparison, without files', '*/compare/*', { status: 200, body: {} }],
    [
      'the comparison, with an entry that is none',
      '*/compare/*',
      { status: 200, body: { files: [null], merge_base_commit: null } },
    ],
  ])('%s not coming is an error, and never a change of nothing', async (_, path, answer) => {
    const { plan, git, github } = await openScene(PULL, {}, { faults: [{ path, answer }] });
    expect(await failure(compare(plan, { git, github }))).toMatchObject({
      name: 'ApiError',
      kind: 'unreachable',
    });
  });

  test.each([
    ['not coming', { status: 500 }],
    ['half coming', 'truncated-json' as const],
    ['of another shape', { status: 200, body: { message: 'x' } }],
    ['with an entry without a name', { status: 200, body: [{ status: 'added' }] }],
  ])('the files of a pull request %s are an error too', async (_, answer) => {
    const faults = [...refusing('*/compare/*'), { path: '*/pulls/*', answer }];
    const { plan, git, github } = await openScene(PULL, {}, { faults });
    expect(await failure(compare(plan, { git, github }))).toBeInstanceOf(ApiError);
  });

  test('every status of GitHub’s has its meaning', async () => {
    const file = (filename: string, status: string, more = {}) => ({
      filename,
      status,
      sha: 'a'.repeat(40),
      ...more,
    });
    const files = [
      file('a', 'added'),
      file('b', 'copied', { previous_filename: 'x' }),
      file('c', 'removed'),
      file('d', 'renamed', { previous_filename: 'e' }),
      file('f', 'changed'),
      file('g', 'modified', { sha: null }),
      file('h', 'something new'),
    ];
    const { plan, git, github } = await openScene(
      PULL,
      {},
      { faults: [{ path: '*/compare/*', answer: { status: 200, body: { files } } }] },
    );
    const { changes, headBlobs } = await compare(plan, { git, github });
    expect(changes).toEqual([
      { file: 'a', status: 'added' },
      { file: 'b', status: 'added' },
      { file: 'c', status: 'removed' },
      { file: 'd', status: 'renamed', previous: 'e' },
      { file: 'f', status: 'modified' },
      { file: 'g', status: 'modified' },
      { file: 'h', status: 'modified' },
    ]);
    expect([...headBlobs.keys()]).toEqual(['a', 'b', 'd', 'f', 'h']);
  });
});

test('content that a partial clone lacks of the base comes from GitHub', async () => {
  const commits = PULL.map((one) => ({ ...one, files: { 'card.yaml': one.files['card.yaml']! } }));
  const { plan, ids, git, github, ...client } = await openScene(commits, {
    ...WHOLE,
    partial: true,
  });
  const { baseTree, changes } = await compare(plan, { git, github });
  expect([baseTree.label, changes]).toEqual([
    `commit ${ids.main!.slice(0, 7)}`,
    [{ file: 'card.yaml', status: 'modified' }],
  ]);
  const read = await baseTree.read('card.yaml', 100);
  expect(read.kind === 'bytes' && Buffer.from(read.bytes).toString()).toBe('one\n');
  expect(asked(client)).toEqual([`GET /contents/card.yaml?ref=${ids.main}`]);
});

test('a partial clone that cannot detect renames leaves that to GitHub', async () => {
  const { plan, ids, git, github } = await openScene(PULL, { ...WHOLE, partial: true });
  expect(await comparisonRow(compare(plan, { git, github }))).toEqual({
    base: ids.main,
    changes: CHANGES,
    notices: [],
  });
  expect(await failure(compare(plan, { git }))).toMatchObject({
    message: `git cannot compare the head with the base commit ${ids.main!.slice(0, 7)}`,
    help: expect.stringContaining('fetch-depth: 0'),
  });
});
