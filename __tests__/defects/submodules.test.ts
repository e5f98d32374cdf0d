import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOORS, type Prepare, through } from '../support/doors.ts';
import { makeCommits, writeRepository } from '../support/scenario/commits.ts';
import { git } from '../support/scenario/git.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, POLICY, CARD as SUPPORT, TOOLS } from '../support/support-agent.ts';

/** The agent of the submodule, which is not that of the repository. */
const CARD = SUPPORT.replace('agent_id: support', 'agent_id: bot').replace('ac-support', 'ac-bot');
const WIDER = POLICY.replace('"mcp__mail__send_reply"', '"mcp__mail__*"');
const ORG = POLICY.replace('support-policy, scope: agent', 'org-policy, scope: org').replace(
  'mcp__tickets__delete_*',
  'mcp__tickets__get_secret*',
);
const LAX_ORG = ORG.replace(/forbidden:.*?defaults:/s, 'forbidden: []\ndefaults:');

/** The submodule's repository at the base and at the head, with files that belong to no agent. */
const COMMITS: Readonly<Record<string, FileTree>> = {
  before: {
    'org/policy.yaml': ORG,
    'bot/card.yaml': CARD,
    'bot/policy.yaml': POLICY,
    'bot/tools.txt': TOOLS,
    'readme.md': 'one\n',
  },
  after: {
    'org/policy.yaml': LAX_ORG,
    'bot/card.yaml': CARD,
    'bot/policy.yaml': WIDER,
    'bot/tools.txt': TOOLS,
    'readme.md': 'two\n',
  },
  same: {
    'org/policy.yaml': ORG,
    'bot/card.yaml': CARD,
    'bot/policy.yaml': POLICY,
    'bot/tools.txt': TOOLS,
    'readme.md': 'two\n',
  },
  empty: { 'readme.md': 'one\n' },
  other: { 'readme.md': 'two\n' },
};

const at = (
  name: string,
  ids: Readonly<Record<string, string>>,
): { readonly submodule: string } => ({ submodule: ids[name]! });

let folder: string;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'submodule-'));
  const commits = makeCommits(
    Object.entries(COMMITS).map(([name, files]) => ({ name, files, parents: [] })),
  );
  ids = commits.ids;
  writeRepository(join(folder, 'origin.git'), {
    commits,
    has: Object.values(ids),
    refs: Object.fromEntries(Object.entries(ids).map(([name, id]) => [`refs/heads/${name}`, id])),
    config: '[core]\n\trepositoryformatversion = 0\n\tbare = true\n',
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Checks out a commit of the submodule, with or without its other commits. */
const checkedOut =
  (name: string, depth: 'whole' | 'shallow'): Prepare =>
  async (workspace) => {
    const place = join(workspace, 'central');
    await git(workspace, ['init', '--quiet', '-b', 'main', place]);
    const origin = pathToFileURL(join(folder, 'origin.git')).href;
    const wanted =
      depth === 'whole'
        ? ['+refs/heads/*:refs/remotes/origin/*']
        : ['--depth=1', `+refs/heads/${name}:refs/remotes/origin/${name}`];
    await git(place, ['fetch', '--quiet', origin, ...wanted]);
    await git(place, ['checkout', '--quiet', '--detach', ids[name]!]);
  };

/**
 * The submodule's files without a repository of their own, as another step may have created them.
 */
const copied =
  (name: string): Prepare =>
  async (workspace) => {
    const other = await mkdtemp(join(folder, 'copy-'));
    await checkedOut(name, 'shallow')(other);
    await rm(join(other, 'central', '.git'), { recursive: true });
    await cp(join(other, 'central'), join(workspace, 'central'), { recursive: true });
  };

const UNDER_FLOOR: FileTree = {
  '.github/card-gate.yml': 'widening: fail\norg: { policy: central/org/policy.yaml }\n',
  ...AGENT,
};
const BY_CONVENTION: FileTree = { '.github/card-gate.yml': 'widening: fail\n' };
const LINKED: FileTree = { ...BY_CONVENTION, 'agents/bot': { symlink: '../central/bot' } };

const CHECKOUTS = DOORS.filter((door) => door !== 'pull_request_target');
type Change = Pick<Scenario, 'base' | 'head' | 'removed'>;
const moved = (files: FileTree, from: string, to: string): Change => ({
  base: { ...files, central: at(from, ids) },
  head: { central: at(to, ids) },
});

describe.each(CHECKOUTS)('through %s, a submodule', (door) => {
  test.concurrent.each([
    [
      'with a looser floor, whose former files are not at hand',
      'error',
      UNDER_FLOOR,
      () => checkedOut('after', 'shallow'),
    ],
    [
      'with a looser floor, whose former files are at hand',
      'fail',
      UNDER_FLOOR,
      () => checkedOut('after', 'whole'),
    ],
    [
      'with agents, whose former files are not at hand',
      'error',
      BY_CONVENTION,
      () => checkedOut('after', 'shallow'),
    ],
    [
      'with agents, whose former files are at hand',
      'fail',
      BY_CONVENTION,
      () => checkedOut('after', 'whole'),
    ],
    ['with agents, copied without its repository', 'error', BY_CONVENTION, () => copied('after')],
    ['that a link leads into', 'error', LINKED, () => checkedOut('after', 'shallow')],
    [
      'with a floor, and that is not checked out',
      'error',
      UNDER_FLOOR,
      () => async () => undefined,
    ],
  ] as const)('%s moves: %s', async (_, verdict, files, prepare) => {
    expect((await through(door, moved(files, 'before', 'after'), prepare())).verdict).toBe(verdict);
  });

  test.concurrent('that is at another commit than its entry, which did not move, is checked as it is', async () => {
    const change = {
      base: { ...BY_CONVENTION, central: at('before', ids) },
      head: { 'readme.md': 'more\n' },
    };
    expect((await through(door, change, checkedOut('after', 'whole'))).verdict).toBe('fail');
  });

  test.concurrent('that the change adds brings new agents', async () => {
    const change = { base: BY_CONVENTION, head: { central: at('after', ids) } };
    expect((await through(door, change, checkedOut('after', 'shallow'))).verdict).toBe('fail');
  });

  test.concurrent.each([
    [
      'that nothing is in',
      () =>
        moved({ ...UNDER_FLOOR, '.github/card-gate.yml': 'widening: fail\n' }, 'empty', 'other'),
      () => checkedOut('other', 'shallow'),
    ],
    [
      'that nothing is in, and that is not checked out',
      () =>
        moved({ ...UNDER_FLOOR, '.github/card-gate.yml': 'widening: fail\n' }, 'empty', 'other'),
      () => async () => undefined,
    ],
    [
      'with agents that stay as they are',
      () => moved(BY_CONVENTION, 'before', 'same'),
      () => checkedOut('same', 'whole'),
    ],
    [
      'that does not move, next to a changed file',
      () => ({
        base: { ...UNDER_FLOOR, central: at('before', ids) },
        head: { 'readme.md': 'more\n' },
      }),
      () => checkedOut('before', 'shallow'),
    ],
    [
      'that does not move, above a changed agent',
      () => ({
        base: { ...UNDER_FLOOR, central: at('before', ids) },
        head: { 'agents/support/policy.yaml': POLICY.replace('are records', 'stay') },
      }),
      () => checkedOut('before', 'shallow'),
    ],
  ] as const)('%s passes', async (_, change, prepare) => {
    expect((await through(door, change(), prepare())).verdict).toBe('pass');
  });

  test('the control: the same floor in the repository itself is compared', async () => {
    const base = { ...UNDER_FLOOR, 'central/org/policy.yaml': ORG };
    expect(
      (await through(door, { base, head: { 'central/org/policy.yaml': LAX_ORG } })).verdict,
    ).toBe('fail');
  });
});

describe('through pull_request_target, where nothing of a submodule is at hand', () => {
  test('a floor in a submodule that moves is an error', async () => {
    expect(
      (await through('pull_request_target', moved(UNDER_FLOOR, 'before', 'after'))).verdict,
    ).toBe('error');
  });

  test('a submodule that nothing is in passes', async () => {
    expect(
      (await through('pull_request_target', moved(BY_CONVENTION, 'empty', 'other'))).verdict,
    ).toBe('pass');
  });
});
