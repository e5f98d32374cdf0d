import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const NOW = ['--now', '2026-11-21T12:00:00Z'];
/** Commands whose output does not depend on the time. */
const TIMELESS = new Set(['init', 'tools']);

/** A folder with the example agents, folders without agents, and tool lists in separate folders. */
let folder: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

async function run(
  args: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { code, stdout, stderr } = await runCli(folder, [
    ...args,
    ...(TIMELESS.has(args[0] ?? '') ? [] : NOW),
  ]);
  expect(stderr).not.toMatch(/^\s+at /m);
  return { code, out: stdout, err: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'card-gate-nothing-'));
  cpSync(path.resolve('examples/support-agent'), path.join(folder, 'support'), { recursive: true });
  cpSync(path.resolve('examples/billing-agent'), path.join(folder, 'billing'), { recursive: true });
  write('docs/readme.md', '# Documents\n');
  write('docs/package.json', '{"name": "docs"}');
  write('two/one/card.yaml', AGENT['agents/support/card.yaml']);
  write('two/other/card.yaml', AGENT['agents/support/card.yaml']);
  write('lists/mail.json', '["mcp__mail__send_reply"]');
  write('lists/deep/tickets.txt', 'mcp__tickets__get_ticket\n');
  write('lists/readme.md', '# Lists\n');
  write('bad-lists/mail.json', '["mcp__mail__send_reply"');
  write('broken/card.yaml', 'aap_version: "0.5.0\n');
  write('left/.github/note.txt', '');
  git('init', '--quiet', '-b', 'main', '.');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'base');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line ends with 2 where it finds nothing', () => {
  test.each<[string, readonly string[], string]>([
    ['the control: a path that is not there', ['check', 'nowhere'], 'does not exist'],
    [
      'a folder without cards',
      ['check', 'docs'],
      '"docs" has no card, policy or access list, and no permission file that defines what agents may do',
    ],
    [
      'a folder without cards and one with cards',
      ['check', 'support', 'docs'],
      '"docs" has no card, policy or access list, and no permission file that defines what agents may do',
    ],
    [
      'a folder without cards, compared',
      ['check', 'docs', '--base', 'HEAD'],
      '"docs" has no card, policy or access list, and no permission file that defines what agents may do',
    ],
    [
      'a tool list in a folder without an agent',
      ['check', 'lists/deep/tickets.txt'],
      'is not a card, a policy or an access list',
    ],
    [
      'a folder that is left out',
      ['check', 'support', '--exclude', 'support/**'],
      '"support" has no card, policy or access list, and no permission file that defines what agents may do',
    ],
    ['a pattern of cards', ['check', '--cards', 'bots/**/card.yaml'], 'which matches no file'],
    [
      'one of several patterns of cards',
      ['check', 'support', '--cards', '**/card.yaml,bots/**'],
      '"bots/**", which matches no file',
    ],
    [
      'a pattern of cards, compared',
      ['check', '--cards', 'bots/**', '--base', 'HEAD'],
      'which matches no file',
    ],
    [
      'a pattern of cards, whatever on-no-cards says',
      ['check', '--cards', 'bots/**', '--on-no-cards', 'pass'],
      'which matches no file',
    ],
    [
      'a folder without a tool list',
      ['check', 'support', '--tools', 'docs'],
      'the folder "docs" contains no tool list',
    ],
    [
      'a folder of tools that is not there',
      ['check', 'support', '--tools', 'nowhere/'],
      'is neither a file nor a folder with files',
    ],
    [
      'a folder of tools, of evaluate',
      ['evaluate', 'support/policy.yaml', '--tools', 'docs'],
      'the folder "docs" contains no tool list',
    ],
    [
      'a folder of tools that does not load',
      ['evaluate', 'support/policy.yaml', '--tools', 'bad-lists'],
      'bad-lists/mail.json',
    ],
    [
      'a folder of tools, of diff',
      ['diff', 'HEAD', 'HEAD', '--tools', './docs/'],
      'contains no tool list',
    ],
    [
      'a folder to validate',
      ['validate', 'docs'],
      '"docs" contains no card, policy, access list or permission file',
    ],
    [
      'a folder to evaluate',
      ['evaluate', 'docs', '--tools', 'x'],
      '"docs" contains no card, policy or access list',
    ],
    [
      'a folder to explain',
      ['explain', 'docs', 'x'],
      '"docs" contains no card, policy or access list',
    ],
    [
      'a folder whose history is asked for',
      ['test', 'docs', '--traces', 'support/traces'],
      '"docs" contains no card, policy or access list',
    ],
    [
      'a folder of which is asked what holds',
      ['effective', 'docs'],
      '"docs" contains no card, policy or access list',
    ],
    ['a folder to begin with', ['init', 'docs'], 'no card was found'],
    ['a folder of several agents', ['evaluate', 'two', '--tools', 'x'], '"two" contains 2 agents'],
    ['a folder without traces', ['tools', '--traces', 'docs'], 'docs'],
    [
      'traces that are not there',
      ['check', 'support', '--traces', 'nowhere/*.jsonl'],
      'matches no trace file',
    ],
  ])('%s', async (_, args, words) => {
    const { code, out, err } = await run(args);
    expect([code, `${out}${err}`]).toEqual([2, expect.stringContaining(words)]);
  });

  test.each<[string, readonly string[]]>([
    ['check', ['check', 'broken']],
    ['validate', ['validate', 'broken/card.yaml']],
    ['validate of the folder', ['validate', 'broken']],
    [
      'evaluate',
      ['evaluate', 'broken/card.yaml', '--policy', 'support/policy.yaml', '--tools', 'x'],
    ],
    ['evaluate of the folder', ['evaluate', 'broken', '--tools', 'x']],
    ['explain', ['explain', 'broken/card.yaml', 'x']],
    ['effective', ['effective', 'broken/card.yaml']],
    ['test', ['test', 'broken/card.yaml', '--traces', 'support/traces']],
    ['diff', ['diff', 'broken/card.yaml', 'support/card.yaml']],
    ['init', ['init', 'broken/card.yaml']],
  ])('a file that does not load, in %s', async (_, args) => {
    const { code, out, err } = await run(args);
    expect([code, `${out}${err}`.toLowerCase()]).toEqual([
      2,
      expect.stringContaining('broken/card.yaml'),
    ]);
  });
});

describe('a folder is taken', () => {
  test.each<[string, readonly string[], number, string]>([
    ['by check', ['check', 'support'], 0, 'support'],
    [
      'by check, as all there is',
      ['check', '.', '--cards', 'support/*.yaml,!**/tools.yaml'],
      0,
      'support',
    ],
    [
      'by check, without a change in it',
      ['check', 'support', '--base', 'HEAD'],
      0,
      'nothing to check',
    ],
    ['by validate', ['validate', 'support'], 0, ''],
    ['by evaluate, with the policy and the tools in it', ['evaluate', 'support'], 0, 'pass'],
    ['by explain', ['explain', 'support', 'mcp__mail__send_campaign'], 0, 'support/policy.yaml'],
    ['by effective', ['effective', 'support'], 0, 'support/policy.yaml'],
    ['by test', ['test', 'support', '--traces', 'support/traces'], 0, 'pass'],
    ['by diff', ['diff', 'support', 'support'], 0, 'permissions unchanged'],
    [
      'as tools: the lists in it, at any depth',
      ['explain', 'support', 'mcp__mail__send_reply', '--tools', 'lists'],
      0,
      'mcp__mail__send_reply',
    ],
  ])('%s', async (_, args, code, words) => {
    const seen = await run(args);
    expect([seen.code, `${seen.out}${seen.err}`]).toEqual([code, expect.stringContaining(words)]);
  });

  test('that has only permission files, by check', async () => {
    const host = path.join(folder, 'host');
    const file = 'host/.claude/settings.json';
    write('host/.github/workflows/ci.yml', 'on: push\njobs: {}\n');
    write(file, '{"permissions": {"allow": ["Bash(ls)"]}}');
    write('other/.claude/settings.json', '{"permissions": {"allow": ["Bash(ls)"]}}');
    git('add', 'host', 'other');
    git('commit', '--quiet', '-m', 'hosts');
    write(file, '{"permissions": {"allow": ["Bash(*)"]}}');
    write('other/.claude/settings.json', '{"permissions": {"allow": ["Read"]}}');
    for (const named of ['host', 'host/.claude', file]) {
      const alone = await run(['check', named]);
      expect([alone.code, alone.out]).toEqual([0, expect.stringContaining('passed with 1 warn')]);
      const compared = await run(['check', named, '--base', 'HEAD', '--format', 'text']);
      expect(compared.code).toBe(0);
      expect(compared.out).toContain('grants "claude-code (host)" new permissions');
      expect(compared.out).not.toContain('other');
    }
    for (const named of ['host/.github', 'host/.github/workflows/ci.yml'])
      expect((await run(['check', named])).code).toBe(2);
    rmSync(path.join(folder, file));
    const removed = await run(['check', 'host', '--base', 'HEAD', '--format', 'text']);
    expect(removed.out).toContain('"claude-code (host)"');
    rmSync(host, { recursive: true });
    rmSync(path.join(folder, 'other'), { recursive: true });
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  test('as tools, for its lists and nothing else', async () => {
    const { code, out } = await run(['check', 'support', '--tools', 'lists', '--format', 'json']);
    const [agent] = (JSON.parse(out) as { agents: { evaluation: { verdict: string } }[] }).agents;
    expect([code, agent?.evaluation.verdict]).toEqual([0, 'pass']);
    expect((await run(['check', 'support', '--tools', 'lists', '--format', 'text'])).out).toMatch(
      /support +warn .* 2 +all 8 traces pass/,
    );
  });
});

type Case = readonly [string, Partial<Scenario>, string, string];

const TYPO = { cards: 'bots/**/card.yaml' };
const IN_ORDER = { 'agents/support/policy.yaml': POLICY.replace('are records', 'stay') };
const SAID = 'the patterns under "cards" match no file: "bots/**/card.yaml"';

/** In the action, a typing error must not look like a repository without agents. */
const CASES: readonly Case[] = [
  [
    'the control: the same change without patterns',
    { head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
    'fail',
    'forbidden',
  ],
  [
    'patterns that find nothing',
    { head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS }, inputs: TYPO },
    'warn',
    SAID,
  ],
  [
    'patterns that find nothing, and a change elsewhere',
    { head: { 'README.md': 'x' }, inputs: TYPO },
    'warn',
    SAID,
  ],
  [
    'patterns that find nothing, with on-no-cards',
    { head: { 'README.md': 'x' }, inputs: { ...TYPO, 'on-no-cards': 'fail' } },
    'fail',
    SAID,
  ],
  [
    'patterns that find nothing, in an audit',
    { event: 'schedule', head: {}, inputs: { ...TYPO, 'on-no-cards': 'fail' } },
    'fail',
    SAID,
  ],
  [
    'patterns that find nothing, and a listed agent',
    {
      base: {
        ...AGENT,
        '.github/card-gate.yml': 'agents: [{ name: a, card: agents/support/card.yaml }]\n',
      },
      event: 'schedule',
      head: {},
      inputs: TYPO,
    },
    'warn',
    SAID,
  ],
  [
    'patterns that find nothing, read as data',
    { event: 'pull_request_target', head: IN_ORDER, inputs: TYPO },
    'warn',
    SAID,
  ],
  [
    'patterns that find what the change removes',
    {
      base: { ...AGENT, 'bots/a/card.yaml': AGENT['agents/support/card.yaml'] },
      removed: ['bots/a/card.yaml'],
      inputs: TYPO,
    },
    'warn',
    'removes',
  ],
  [
    'a folder of tools with a forbidden one',
    {
      base: { ...AGENT, 'lists/all.txt': FORBIDDEN_TOOLS },
      head: IN_ORDER,
      inputs: { tools: 'lists' },
    },
    'fail',
    'forbidden',
  ],
  [
    'a change in a folder of tools',
    {
      base: { ...AGENT, 'lists/all.txt': TOOLS },
      head: { 'lists/all.txt': FORBIDDEN_TOOLS },
      inputs: { tools: 'lists/' },
    },
    'fail',
    'forbidden',
  ],
  [
    'a folder of tools without a list',
    { base: { ...AGENT, 'docs/readme.md': '# x\n' }, head: IN_ORDER, inputs: { tools: 'docs' } },
    'error',
    'the folder "docs" contains no tool list',
  ],
  [
    'a folder of tools with lists that are in order',
    { base: { ...AGENT, 'lists/all.txt': TOOLS }, head: IN_ORDER, inputs: { tools: 'lists' } },
    'pass',
    'may use all 2 tools',
  ],
];

describe('the action reports that it finds nothing', () => {
  test.concurrent.each(CASES)('%s', async (_, changes, verdict, words) => {
    const world = await openWorld({
      description: 'nothing found',
      event: 'pull_request',
      base: AGENT,
      ...changes,
    });
    try {
      const { outputs, stdout } = await world.run();
      expect([outputs.verdict, stdout]).toEqual([verdict, expect.stringContaining(words)]);
      expect(world.standIn.problems).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
