import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runAction } from '../../src/action/action.ts';
import { DiskTree } from '../../src/adapters/files/disk-tree.ts';
import type { Runner } from '../../src/adapters/process/runner.ts';
import type { Terminal } from '../../src/adapters/process/terminal.ts';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { newFolder, openRepository, type Repository } from '../support/repository.ts';
import type { PlannedCommit } from '../support/scenario/commits.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const NOW = '2026-11-21T12:00:00Z';

const AGENT: FileTree = {
  'support/card.yaml': CARD,
  'support/policy.yaml': POLICY,
  'support/tools.txt': TOOLS,
};
const WIDER = POLICY.replace('mcp__mail__send_reply', 'mcp__mail__*');
const LINKED: FileTree = {
  ...AGENT,
  'support/policy.yaml': { symlink: '../rules.txt' },
  'rules.txt': POLICY,
};
/** Two versions of the agent, in folders to which a link may point. */
const IN_A_FOLDER: FileTree = {
  'shared/strict/card.yaml': CARD,
  'shared/strict/policy.yaml': POLICY,
  'shared/strict/tools.txt': TOOLS,
  'shared/wide/card.yaml': CARD,
  'shared/wide/policy.yaml': WIDER,
  'shared/wide/tools.txt': TOOLS,
};
const LISTED =
  'agents: [{ name: helper, card: support/card.yaml, policy: support/policy.yaml, tools: [support/tools.txt] }]\n';

/** Changes to a repository, by effect, with the files before and after. */
const CHANGES: Readonly<Record<string, readonly [base: FileTree, head: FileTree]>> = {
  'widens a policy': [AGENT, { ...AGENT, 'support/policy.yaml': WIDER }],
  'narrows a policy': [{ ...AGENT, 'support/policy.yaml': WIDER }, AGENT],
  'widens a policy behind a link': [LINKED, { ...LINKED, 'rules.txt': WIDER }],
  'points a link at another folder': [
    { ...IN_A_FOLDER, support: { symlink: 'shared/strict' } },
    { ...IN_A_FOLDER, support: { symlink: 'shared/wide' } },
  ],
  'puts a folder in the place of a link': [
    { ...IN_A_FOLDER, support: { symlink: 'shared/strict' } },
    { ...IN_A_FOLDER, ...AGENT, 'support/policy.yaml': WIDER },
  ],
  'puts a link in the place of a folder': [
    { ...IN_A_FOLDER, ...AGENT },
    { ...IN_A_FOLDER, support: { symlink: 'shared/wide' } },
  ],
  'adds an agent': [{ 'readme.md': 'x\n' }, { ...AGENT, 'readme.md': 'x\n' }],
  'takes a tool list away': [AGENT, { 'support/card.yaml': CARD, 'support/policy.yaml': POLICY }],
  'uses a forbidden tool': [AGENT, { ...AGENT, 'support/tools.txt': FORBIDDEN_TOOLS }],
  'edits the configuration': [
    { ...AGENT, '.github/card-gate.yml': LISTED },
    {
      ...AGENT,
      'support/policy.yaml': WIDER,
      '.github/card-gate.yml': `${LISTED}widening: fail\naliases: { mail: mcp__mail__send_reply }\n`,
    },
  ],
  'brings the first configuration': [
    AGENT,
    { ...AGENT, '.github/card-gate.yml': 'only-new: true\n' },
  ],
  'edits a floor': [
    {
      ...AGENT,
      'org/policy.yaml': POLICY.replace('support-policy, scope: agent', 'org-policy, scope: org'),
    },
    {
      ...AGENT,
      'org/policy.yaml': WIDER.replace('support-policy, scope: agent', 'org-policy, scope: org'),
    },
  ],
  'touches nothing that matters': [
    { ...AGENT, 'readme.md': 'x\n' },
    { ...AGENT, 'readme.md': 'y\n' },
  ],
};

/**
 * A report as JSON, without the parts that depend on the door: its name, its event and its links.
 */
type Shown = Readonly<Record<string, unknown>>;

function shownIn(json: string): Shown {
  const {
    settings,
    duration_ms: _,
    ...report
  } = JSON.parse(json) as { settings: Record<string, unknown>; duration_ms: number };
  const { id: __, event: ___, now: ____, ...shared } = settings;
  return { ...report, settings: shared };
}

const elapsed = (): number => 0;

async function byAction(
  folder: string,
  files: string,
  before: string,
  head: string,
): Promise<Shown> {
  const event = join(files, 'event.json');
  await writeFile(event, JSON.stringify({ ref: 'refs/heads/main', before, after: head }));
  const report = join(folder, 'report.json');
  const runner: Runner = {
    env: {
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: head,
      GITHUB_REPOSITORY: 'octo-org/agents',
    },
    input: (name) => (name === 'report-file' ? 'report.json' : ''),
    givenInputs: [],
    line: () => undefined,
    mask: () => undefined,
    output: () => undefined,
    summarySize: async () => 0,
    appendSummary: async () => undefined,
    debug: false,
  };
  await runAction(runner, { now: new Date(NOW), elapsed, version: 'test' });
  const shown = shownIn(await readFile(report, 'utf8'));
  await rm(report);
  return shown;
}

async function byCommand(folder: string, args: readonly string[]): Promise<string> {
  let printed = '';
  const terminal: Terminal = {
    tree: new DiskTree(folder, { reach: 'anywhere' }),
    repository: (git) => new DiskTree(git.root, { git, reach: 'anywhere', pending: true }),
    folder,
    out: (text) => {
      printed += text;
    },
    err: () => undefined,
    colour: false,
    elapsed,
    version: 'test',
    command: 'card-gate',
  };
  await runCommandLine([...args, '--format', 'json', '--now', NOW], terminal);
  return printed;
}

/**
 * Returns a report without the words that depend on the event: when a configuration takes effect,
 * and the name of the repository.
 */
const sameWords = (shown: Shown): unknown =>
  JSON.parse(
    JSON.stringify(shown)
      .replaceAll('in the next run', 'after the merge')
      .replaceAll('octo-org/agents@', 'base@'),
  );

/** Returns the effect of the change on permissions, or null if there was nothing to check. */
const directionIn = ({ direction }: Shown): unknown => direction;

describe('the three doors', () => {
  let repository: Repository;
  let files: string;

  beforeAll(async () => {
    const plan = Object.values(CHANGES).flatMap(([base, head], index): PlannedCommit[] => [
      { name: `base-${index}`, files: base, parents: [] },
      { name: `head-${index}`, files: head, parents: [`base-${index}`] },
    ]);
    repository = await openRepository(plan, {
      refs: Object.fromEntries(plan.map(({ name }) => [`refs/heads/${name}`, name])),
    });
    files = await newFolder('files');
  });

  test.each(
    Object.keys(CHANGES).map((name, index) => [name, index] as const),
  )('give the same report of a change that %s', async (_, index) => {
    const { folder, ids, run } = repository;
    const [base, head] = [ids[`base-${index}`]!, ids[`head-${index}`]!];
    await run('checkout', '--quiet', '--force', '--detach', head);
    await run('clean', '-fdxq');
    const action = await byAction(folder, files, base, head);
    const check = shownIn(await byCommand(folder, ['check', '--base', base]));
    expect(sameWords(check)).toEqual(sameWords(action));
    // `diff` shows the part of the report about the effect of the change.
    const diff = JSON.parse(await byCommand(folder, ['diff', base, head])) as Shown;
    expect(diff.changes).toEqual(check.changes);
    expect(directionIn(check) ?? directionIn(diff)).toEqual(directionIn(diff));
  });
});

test('a branch is not blamed for what the base branch has received since', async () => {
  const { folder, run } = await openRepository(
    [
      { name: 'start', files: { ...AGENT, 'support/policy.yaml': WIDER }, parents: [] },
      // The base branch becomes stricter, and gets a configuration.
      {
        name: 'tip',
        files: { ...AGENT, '.github/card-gate.yml': 'widening: fail\n' },
        parents: ['start'],
      },
      {
        name: 'branch',
        files: { ...AGENT, 'support/policy.yaml': WIDER, 'readme.md': 'x\n' },
        parents: ['start'],
      },
      { name: 'elsewhere', files: AGENT, parents: [] },
    ],
    { at: 'branch', refs: { 'refs/heads/main': 'tip', 'refs/heads/elsewhere': 'elsewhere' } },
  );
  const shown = async (...args: readonly string[]) =>
    JSON.parse(await byCommand(folder, args)) as {
      readonly changes: readonly unknown[];
    };
  expect((await shown('check', '--base', 'main')).changes).toEqual([]);
  expect((await shown('diff', 'main')).changes).toEqual([]);
  // Two commits are compared as they are, and so is one that shares no history.
  expect((await shown('diff', 'main', 'HEAD')).changes).toHaveLength(1);
  expect((await shown('diff', 'elsewhere')).changes).toHaveLength(1);
  // The branch's own change counts, under the newest configuration of the base branch.
  const wider = WIDER.replace('mcp__mail__*', 'mcp__*');
  await writeFile(join(folder, 'support/policy.yaml'), wider);
  await run('add', '-A');
  expect((await shown('diff', 'main')).changes).toHaveLength(1);
  expect(JSON.parse(await byCommand(folder, ['check', '--base', 'main']))).toMatchObject({
    verdict: 'fail',
  });
});
