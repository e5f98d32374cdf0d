import { describe, expect, test } from '@jest/globals';
import { type Door, through } from '../support/doors.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

type Change = Pick<Scenario, 'base' | 'head' | 'removed' | 'symlinks'>;

const LOOSE = POLICY.replace('"mcp__mail__send_reply"', '"*"').replace(
  '[send_reply]',
  '[issue_refund]',
);
const WIDER = POLICY.replace('"mcp__mail__send_reply"', '"mcp__mail__*"');
const ORG = POLICY.replace('support-policy, scope: agent', 'org-policy, scope: org').replace(
  'mcp__tickets__delete_*',
  'mcp__tickets__get_secret*',
);

const LAX_ORG = ORG.replace(/forbidden:.*?defaults:/s, 'forbidden: []\ndefaults:');

const CONFIG = `widening: fail
agents:
  - name: bot
    card: agents/bot/card.yaml
    policy: agents/bot/policy.yaml
    tools: [agents/bot/tools.txt]
`;

/**
 * An agent that the configuration lists with paths through a linked folder. The real paths match no
 * pattern.
 */
const configured: FileTree = {
  '.github/card-gate.yml': CONFIG,
  'agents/bot': { symlink: '../shared/bot' },
  'shared/bot/card.yaml': CARD,
  'shared/bot/policy.yaml': POLICY,
  'shared/bot/tools.txt': TOOLS,
  'shared/loose/card.yaml': CARD.replace('agent_id: support', 'agent_id: loose').replace(
    'ac-support',
    'ac-loose',
  ),
  'shared/loose/policy.yaml': WIDER,
  'shared/loose/tools.txt': TOOLS,
};

/**
 * The same agent, whose files can be found only through a link. No pattern matches the files in
 * `dist`.
 */
const behindDist: FileTree = {
  '.github/card-gate.yml': 'widening: fail\n',
  'agents/bot': { symlink: '../dist/bot' },
  'dist/bot/card.yaml': CARD,
  'dist/bot/policy.yaml': POLICY,
  'dist/bot/tools.txt': TOOLS,
};

const underFloor: FileTree = {
  '.github/card-gate.yml': `widening: fail\norg: { policy: org/policy.yaml }\n`,
  org: { symlink: 'central/org' },
  'central/org/policy.yaml': ORG,
  'central/lax/policy.yaml': LAX_ORG,
  ...AGENT,
};

const BASELINE = `${JSON.stringify({ schema: 'card-gate-baseline/1', created: '2026-11-01T00:00:00.000Z', findings: [] }, null, 2)}\n`;

/** The same agent, found with a pattern that leads through the link. */
const byPattern: FileTree = {
  ...configured,
  '.github/card-gate.yml': 'widening: fail\ncards: ["agents/bot/*.yaml"]\n',
};

const RULES = '{"permissions":{"allow":["Bash(git log:*)"]}}';
const MODE = '{"permissions":{"defaultMode":"bypassPermissions"}}';

const CASES: readonly (readonly [string, 'fail' | 'error', Change])[] = [
  [
    'a permission file that is a link',
    'fail',
    {
      base: { 'shared/c.json': RULES, '.claude/settings.json': { symlink: '../shared/c.json' } },
      head: { 'shared/c.json': MODE },
    },
  ],
  [
    'a permission file in a folder that is a link',
    'fail',
    {
      base: { 'shared/settings.json': RULES, '.claude': { symlink: 'shared' } },
      head: { 'shared/settings.json': MODE },
    },
  ],
  [
    'a policy behind a link to a folder',
    'fail',
    { base: configured, head: { 'shared/bot/policy.yaml': WIDER } },
  ],
  [
    'a tool list behind a link to a folder',
    'fail',
    { base: configured, head: { 'shared/bot/tools.txt': FORBIDDEN_TOOLS } },
  ],
  [
    'a link that is pointed at another folder',
    'fail',
    { base: configured, head: { 'agents/bot': { symlink: '../shared/loose' } } },
  ],
  [
    'a folder in the place of the link',
    'fail',
    {
      base: configured,
      removed: ['agents/bot'],
      head: {
        'agents/bot/card.yaml': CARD,
        'agents/bot/policy.yaml': WIDER,
        'agents/bot/tools.txt': TOOLS,
      },
    },
  ],
  [
    'a link in the place of the folder',
    'fail',
    {
      base: {
        '.github/card-gate.yml': CONFIG,
        'agents/bot/card.yaml': CARD,
        'agents/bot/policy.yaml': POLICY,
        'agents/bot/tools.txt': TOOLS,
        'shared/loose/card.yaml': CARD,
        'shared/loose/policy.yaml': WIDER,
        'shared/loose/tools.txt': TOOLS,
      },
      removed: ['agents/bot/card.yaml', 'agents/bot/policy.yaml', 'agents/bot/tools.txt'],
      head: { 'agents/bot': { symlink: '../shared/loose' } },
    },
  ],
  [
    'a pattern of cards that leads through a link',
    'fail',
    { base: byPattern, head: { 'shared/bot/policy.yaml': WIDER } },
  ],
  [
    'a link over another link',
    'fail',
    {
      base: {
        ...configured,
        'agents/bot': { symlink: '../current/bot' },
        current: { symlink: 'shared' },
      },
      head: { 'shared/bot/policy.yaml': WIDER },
    },
  ],
  [
    'the middle link of two',
    'fail',
    {
      base: {
        ...configured,
        'agents/bot': { symlink: '../current/bot' },
        current: { symlink: 'shared' },
        'other/bot/card.yaml': CARD,
        'other/bot/policy.yaml': WIDER,
        'other/bot/tools.txt': TOOLS,
      },
      head: { current: { symlink: 'other' } },
    },
  ],
  [
    'a link whose name has an ending',
    'fail',
    {
      base: {
        ...configured,
        '.github/card-gate.yml': CONFIG.replaceAll('agents/bot/', 'agents/bot.v2/'),
        'agents/bot.v2': { symlink: '../shared/bot' },
      },
      head: { 'agents/bot.v2': { symlink: '../shared/loose' } },
    },
  ],
  [
    'a link to a folder of files that no pattern finds',
    'fail',
    { base: behindDist, head: { 'dist/bot/policy.yaml': WIDER } },
  ],
  [
    'a link to a file',
    'fail',
    {
      base: {
        ...AGENT,
        'agents/support/policy.yaml': { symlink: '../../shared/rules.txt' },
        'shared/rules.txt': POLICY,
      },
      head: { 'shared/rules.txt': LOOSE },
    },
  ],
  [
    'a link to a file that is pointed at another',
    'fail',
    {
      base: {
        ...AGENT,
        'agents/support/policy.yaml': { symlink: '../../shared/rules.txt' },
        'shared/rules.txt': POLICY,
        'shared/loose.txt': LOOSE,
      },
      head: { 'agents/support/policy.yaml': { symlink: '../../shared/loose.txt' } },
    },
  ],
  [
    'a floor behind a link to a folder',
    'fail',
    { base: underFloor, head: { 'central/org/policy.yaml': LAX_ORG } },
  ],
  [
    'a floor whose link is pointed at another folder',
    'fail',
    { base: underFloor, head: { org: { symlink: 'central/lax' } } },
  ],
  [
    'a baseline behind a link to a folder, broken',
    'error',
    {
      base: {
        '.github/card-gate.yml': 'baseline-file: gate/baseline.json\n',
        gate: { symlink: 'central/gate' },
        'central/gate/baseline.json': BASELINE,
        ...AGENT,
      },
      head: { 'central/gate/baseline.json': '{}\n' },
    },
  ],
  [
    'a configuration behind a link to a folder, broken',
    'error',
    {
      base: { '.github': { symlink: 'ci' }, 'ci/card-gate.yml': 'widening: fail\n', ...AGENT },
      head: { 'ci/card-gate.yml': 'widening: never\n' },
    },
  ],
  [
    'a tool list of a glob behind a link to a folder',
    'fail',
    {
      base: {
        ...configured,
        '.github/card-gate.yml': CONFIG.replace('agents/bot/tools.txt', 'agents/bot/lists/*.txt'),
        'shared/bot/lists/one.txt': TOOLS,
      },
      head: { 'shared/bot/lists/two.txt': FORBIDDEN_TOOLS },
    },
  ],
];

/**
 * The doors that read trees differently: disk and API, disk and git, API alone. `check --base` also
 * reads disk and git. `run/three-doors.test.ts` checks that its report is the same.
 */
const READING: readonly Door[] = ['one commit deep', 'whole checkout', 'pull_request_target'];

describe.each(READING)('through %s', (door) => {
  test.concurrent.each(CASES)('%s is seen', async (_, verdict, change) => {
    const said = await through(door, change);
    expect([said.verdict, said.text]).toEqual([
      verdict,
      expect.not.stringContaining('nothing to check'),
    ]);
  });

  test('the control: the same agent without any link is blocked', async () => {
    const base: FileTree = {
      '.github/card-gate.yml': CONFIG,
      'agents/bot/card.yaml': CARD,
      'agents/bot/policy.yaml': POLICY,
      'agents/bot/tools.txt': TOOLS,
    };
    expect((await through(door, { base, head: { 'agents/bot/policy.yaml': WIDER } })).verdict).toBe(
      'fail',
    );
  });

  test.concurrent.each([
    ['a file next to the link', { base: configured, head: { 'agents/readme.md': 'more\n' } }],
    [
      'a file next to the link that a pattern leads through',
      { base: byPattern, head: { 'agents/readme.md': 'more\n' } },
    ],
    [
      'a link of no agent that is pointed elsewhere',
      {
        base: {
          ...configured,
          'docs/latest': { symlink: 'v1' },
          'docs/v1/x.md': '',
          'docs/v2/x.md': '',
        },
        head: { 'docs/latest': { symlink: 'v2' } },
      },
    ],
    [
      'a link in a circle, of no agent',
      { base: configured, head: { 'docs/a': { symlink: 'b' }, 'docs/b': { symlink: 'a' } } },
    ],
    ['a link to its own folder', { base: configured, head: { 'docs/self': { symlink: '.' } } }],
  ] satisfies readonly (readonly [string, Change])[])('%s changes nothing', async (_, change) => {
    expect((await through(door, change)).verdict).toBe('pass');
  });
});
