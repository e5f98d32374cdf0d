import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runCli } from '../support/command-line.ts';
import { newFolder, openRepository } from '../support/repository.ts';
import { runs } from '../support/runs.ts';
import { ACTION } from '../support/scenario/entry-pool.ts';
import { runAction } from '../support/scenario/run-action.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const NOW = '2026-11-21T12:00:00Z';
/** The number of changes to try. */
const CHANGES = runs(50, 200);

const ORG = POLICY.replace('support-policy, scope: agent', 'org-policy, scope: org').replace(
  'mcp__tickets__delete_*',
  'mcp__tickets__get_secret*',
);
const cardOf = (id: string): string =>
  CARD.replace('agent_id: support', `agent_id: ${id}`).replace('ac-support', `ac-${id}`);
const agentAt = (folder: string, id: string): FileTree => ({
  [`${folder}/card.yaml`]: cardOf(id),
  [`${folder}/policy.yaml`]: POLICY.replace('support-policy', `${id}-policy`),
  [`${folder}/tools.txt`]: TOOLS,
});

const CONFIGURATIONS: readonly string[] = [
  'widening: fail\n',
  'fail-on: warn\n',
  'only-new: true\nmin-coverage: 100\n',
  'org: { policy: central/policy.yaml }\n',
  'agents: [{ name: linked, card: linked/card.yaml, policy: linked/policy.yaml, tools: [linked/tools.txt] }]\n',
  'ignore: [{ rule: unmapped-action, reason: "known" }]\nscope: all\n',
  'widening: sometimes\n',
];

const BASES: readonly FileTree[] = [
  {
    ...agentAt('agents/one', 'one'),
    ...agentAt('agents/two', 'two'),
    ...agentAt('shared/three', 'three'),
    'org/policy.yaml': ORG,
  },
  {
    ...agentAt('agents/one', 'one'),
    ...agentAt('shared/three', 'three'),
    linked: { symlink: 'shared/three' },
    central: { symlink: 'org' },
    'org/policy.yaml': ORG,
    '.github/card-gate.yml': CONFIGURATIONS[4]!,
  },
  {
    ...agentAt('agents/one', 'one'),
    ...agentAt('vendor/dist/four', 'four'),
    'agents/four': { symlink: '../vendor/dist/four' },
    'agents/one/policy.yaml': { symlink: '../../rules.txt' },
    'rules.txt': POLICY,
    '.github/card-gate.yml': CONFIGURATIONS[0]!,
  },
];

/** A small change of one kind. The number selects the path and the text. */
type Step = readonly [kind: keyof typeof KINDS, choice: number];

const pick = <T>(items: readonly T[], choice: number): T => items[choice % items.length]!;
const pathsOf = (tree: FileTree, ending: RegExp): readonly string[] =>
  Object.keys(tree).filter((file) => ending.test(file));
const edited = (
  tree: FileTree,
  file: string | undefined,
  edit: (text: string) => string,
): FileTree => {
  const text = file === undefined ? undefined : tree[file];
  return typeof text === 'string' ? { ...tree, [file!]: edit(text) } : tree;
};
const moved = (tree: FileTree, from: string, to: string): FileTree =>
  Object.fromEntries(
    Object.entries(tree).map(([file, content]) => [
      file === from || file.startsWith(`${from}/`) ? to + file.slice(from.length) : file,
      content,
    ]),
  );
const without = (tree: FileTree, file: string | undefined): FileTree =>
  Object.fromEntries(Object.entries(tree).filter(([other]) => other !== file));

const KINDS = {
  widen: (tree: FileTree, choice: number) =>
    edited(tree, pick(pathsOf(tree, /policy\.yaml$|rules\.txt$/), choice), (text) =>
      text.replace('mcp__mail__send_reply', 'mcp__mail__*'),
    ),
  narrow: (tree: FileTree, choice: number) =>
    edited(tree, pick(pathsOf(tree, /policy\.yaml$|rules\.txt$/), choice), (text) =>
      text.replace('mcp__tickets__get_*', 'mcp__tickets__get_t*'),
    ),
  forbidLess: (tree: FileTree, choice: number) =>
    edited(tree, pick(pathsOf(tree, /policy\.yaml$|rules\.txt$/), choice), (text) =>
      text.replace(/forbidden:.*?defaults:/s, 'forbidden: []\ndefaults:'),
    ),
  tools: (tree: FileTree, choice: number) =>
    edited(tree, pick(pathsOf(tree, /tools\.txt$/), choice), () =>
      pick([FORBIDDEN_TOOLS, '# none\n', `${TOOLS}mcp__x__y\n`], choice),
    ),
  id: (tree: FileTree, choice: number) =>
    edited(tree, pick(pathsOf(tree, /card\.yaml$/), choice), (text) =>
      text.replace(
        /agent_id: \w+/,
        `agent_id: ${pick(['one', 'two', 'three', 'new'], choice >> 3)}`,
      ),
    ),
  broken: (tree: FileTree, choice: number) =>
    edited(tree, pick(pathsOf(tree, /\.ya?ml$/), choice), (text) => `${text}[`),
  remove: (tree: FileTree, choice: number) => without(tree, pick(Object.keys(tree), choice)),
  rename: (tree: FileTree, choice: number) =>
    moved(
      tree,
      pick(Object.keys(tree), choice),
      pick(
        ['agents/one/other.yaml', 'spare.txt', 'agents/one/tools.json', 'agents/moved/card.yaml'],
        choice >> 4,
      ),
    ),
  moveFolder: (tree: FileTree, choice: number) =>
    moved(
      tree,
      pick(['agents/one', 'shared/three', 'agents', 'org', 'vendor'], choice),
      pick(['agents/five', 'shared/six', 'x'], choice >> 3),
    ),
  link: (tree: FileTree, choice: number) => ({
    ...without(tree, 'extra'),
    [pick(['linked', 'central', 'agents/four', 'agents/seven', 'org-link'], choice)]: {
      symlink: pick(
        ['shared/three', 'org', '../shared/three', '../agents/one', 'nowhere'],
        choice >> 3,
      ),
    },
  }),
  configuration: (tree: FileTree, choice: number) => ({
    ...tree,
    '.github/card-gate.yml': pick(CONFIGURATIONS, choice),
  }),
  agent: (tree: FileTree, choice: number) => ({
    ...tree,
    ...agentAt(pick(['agents/new', 'shared/new'], choice), pick(['new', 'one'], choice >> 2)),
  }),
  nothing: (tree: FileTree) => ({ ...tree, 'readme.md': 'more\n' }),
} as const;

const stepOf = fc.tuple(
  fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
  fc.nat(4095),
);
const changeOf = fc.tuple(
  fc.constantFrom(...BASES),
  fc.array(stepOf, { minLength: 1, maxLength: 3 }),
);

/**
 * A tree in which each path is either a file or a folder, never both, as links would otherwise
 * allow.
 */
function possible(tree: FileTree): FileTree {
  const paths = Object.keys(tree);
  return Object.fromEntries(
    Object.entries(tree).filter(
      ([file, content]) =>
        typeof content === 'string' || !paths.some((other) => other.startsWith(`${file}/`)),
    ),
  );
}

const after = (base: FileTree, steps: readonly Step[]): FileTree =>
  possible(
    steps.reduce<FileTree>(
      (tree, [kind, choice]) =>
        (KINDS[kind] as (tree: FileTree, choice: number) => FileTree)(tree, choice),
      base,
    ),
  );

/**
 * The result of one door for a change: the verdict, whether it widens, and each finding with its
 * rule and file.
 */
interface DoorResult {
  readonly verdict: string;
  readonly widened: string;
  readonly findings: readonly string[];
}

async function byAction(
  folder: string,
  files: string,
  before: string,
  head: string,
): Promise<DoorResult> {
  const event = join(files, 'event.json');
  await writeFile(event, JSON.stringify({ ref: 'refs/heads/main', before, after: head }));
  const { PATH = '', HOME = '' } = process.env;
  const { outputs } = await runAction({
    program: ACTION,
    now: NOW,
    workspace: folder,
    environment: {
      PATH,
      HOME,
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: head,
      GITHUB_REPOSITORY: 'octo-org/agents',
      'INPUT_REPORT-FILE': 'report.json',
    },
    folder: files,
  });
  const report = join(folder, 'report.json');
  const said = saidIn(await readFile(report, 'utf8'));
  await rm(report);
  expect([outputs.verdict, outputs.widened]).toEqual([said.verdict, said.widened]);
  return said;
}

async function byCheck(folder: string, base: string): Promise<DoorResult> {
  const { stdout } = await runCli(folder, [
    'check',
    '--base',
    base,
    '--format',
    'json',
    '--now',
    NOW,
  ]);
  return saidIn(stdout);
}

function saidIn(json: string): DoorResult {
  const { verdict, direction, findings } = JSON.parse(json) as {
    verdict: string;
    direction: string | null;
    findings: { rule: string; file: string | null }[];
  };
  const widened =
    direction === 'widens' ? 'true' : direction === null || verdict === 'error' ? '' : 'false';
  // A link to a floor of the base contains its commit, and only the action knows the repository's
  // name.
  return {
    verdict,
    widened,
    findings: findings.map(({ rule, file }) => `${rule} ${file ?? ''}`).sort(),
  };
}

describe('the action and `check --base`', () => {
  test(`say the same of ${CHANGES} small changes`, async () => {
    const changes = fc.sample(changeOf, { seed: 20261128, numRuns: CHANGES });
    const files = await newFolder('files');
    const verdicts = new Map<string, number>();
    for (const [before, steps] of changes) {
      const { folder, ids } = await openRepository([
        { name: 'base', files: before, parents: [] },
        { name: 'head', files: after(before, steps), parents: ['base'] },
      ]);
      const action = await byAction(folder, files, ids.base!, ids.head!);
      const check = await byCheck(folder, ids.base!);
      expect({ steps, said: check }).toEqual({ steps, said: action });
      verdicts.set(check.verdict, (verdicts.get(check.verdict) ?? 0) + 1);
    }
    // A generator that always or never breaks files would prove nothing.
    for (const verdict of ['pass', 'warn', 'fail', 'error'])
      expect(verdicts.get(verdict) ?? 0).toBeGreaterThan(CHANGES / 50);
  });
});
