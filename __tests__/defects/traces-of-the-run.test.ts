import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DiskTree } from '../../src/adapters/files/disk-tree.ts';
import { evidenceIn } from '../../src/run/history/evidence.ts';
import { runCli } from '../support/command-line.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { CARD, POLICY as DESK, TOOLS } from '../support/support-agent.ts';

const POLICY = DESK.replace(
  '  fail_open: false\n',
  '  fail_open: false\n  grace_period_hours: 24\n',
);
const call = (tool: string, timestamp: string): string =>
  `${JSON.stringify({ tool, timestamp, session_id: timestamp })}\n`;
/**
 * The agent called an allowed tool long ago, and an unmapped tool eight hours before the scenario's
 * time.
 */
const OLD = call('mcp__tickets__get_ticket', '2026-11-01T09:00:00Z');
const NEW = call('mcp__crm__lookup', '2026-11-21T04:00:00Z');
const LIST = `${TOOLS}mcp__crm__lookup\n`;
const BASE: FileTree = {
  'agents/support/card.yaml': CARD,
  'agents/support/policy.yaml': POLICY,
  'agents/support/tools.txt': TOOLS,
};
const TRACES = 'agents/support/traces/november.jsonl';
const CHANGE: FileTree = { 'agents/support/policy.yaml': `${POLICY}# reviewed\n` };

interface Seen {
  readonly exitCode: number | null;
  readonly log: string;
}

async function run(changes: Partial<Scenario>): Promise<Seen> {
  const world = await openWorld({
    description: 'a change',
    event: 'pull_request',
    base: BASE,
    head: CHANGE,
    ...changes,
  });
  try {
    const { exitCode, stdout } = await world.run();
    expect(world.standIn.problems).toEqual([]);
    return { exitCode, log: stdout };
  } finally {
    await world.close();
  }
}

/**
 * Traces that a step or the change has created. They could claim any time for a tool's first call.
 */
const NO_EVIDENCE: readonly (readonly [string, Partial<Scenario>])[] = [
  ['an untracked file on a pull request', { untracked: { [TRACES]: OLD + NEW } }],
  [
    'an untracked file in a merge queue',
    { event: 'merge_group', untracked: { [TRACES]: OLD + NEW } },
  ],
  ['an untracked file on a push', { event: 'push', untracked: { [TRACES]: OLD + NEW } }],
  [
    'an untracked file on the push of a new branch',
    { event: 'push', push: 'new-branch', untracked: { [TRACES]: OLD + NEW } },
  ],
  [
    'an untracked file that git ignores',
    { base: { ...BASE, '.gitignore': 'traces/\n' }, untracked: { [TRACES]: OLD + NEW } },
  ],
  [
    'a tracked file that a step writes into',
    { base: { ...BASE, [TRACES]: OLD }, untracked: { [TRACES]: OLD + NEW } },
  ],
  ['a file that the change adds', { head: { ...CHANGE, [TRACES]: OLD + NEW } }],
  [
    'a file that the change edits',
    { base: { ...BASE, [TRACES]: OLD }, head: { ...CHANGE, [TRACES]: OLD + NEW } },
  ],
];

const EVIDENCE: readonly (readonly [string, Partial<Scenario>])[] = [
  [
    'a tracked file that the change leaves alone, on a pull request',
    { base: { ...BASE, [TRACES]: OLD + NEW } },
  ],
  [
    'a tracked file that the change leaves alone, in a merge queue',
    { event: 'merge_group', base: { ...BASE, [TRACES]: OLD + NEW } },
  ],
  [
    'a tracked file that the change leaves alone, on a push',
    { event: 'push', base: { ...BASE, [TRACES]: OLD + NEW } },
  ],
  ['an untracked file on a schedule', { event: 'schedule', untracked: { [TRACES]: OLD + NEW } }],
  [
    'an untracked file on a run by hand',
    { event: 'workflow_dispatch', untracked: { [TRACES]: OLD + NEW } },
  ],
];

describe('traces give no grace where the run or the change has made them', () => {
  test.concurrent.each(NO_EVIDENCE)('%s', async (_, changes) => {
    const { exitCode, log } = await run(changes);
    expect(exitCode).toBe(1);
    expect(log).toContain('[unmapped-tool]');
    expect(log).not.toContain('[in-grace]');
  });

  test.concurrent.each(EVIDENCE)('control: %s gives it', async (_, changes) => {
    const { exitCode, log } = await run(changes);
    expect(log).toContain('whose grace period ends in 16 hours [in-grace]');
    expect(exitCode).toBe(0);
  });

  test.concurrent.each([
    ['a first call in the future', call('mcp__crm__lookup', '2026-11-22T04:00:00Z')],
    [
      'a first call in the future, in another zone of time',
      call('mcp__crm__lookup', '2026-11-21T07:00:00-06:00'),
    ],
    [
      'a first call that was denied',
      NEW.replace('}', ',"status":"denied"}') + call('mcp__crm__lookup', '2026-11-22T04:00:00Z'),
    ],
    ['a first call without a time', '{"tool":"mcp__crm__lookup","session_id":"s"}\n'],
  ])('%s, in a file that is evidence', async (_, traces) => {
    const { exitCode, log } = await run({
      base: { ...BASE, [TRACES]: OLD + traces },
      head: { ...CHANGE, 'agents/support/tools.txt': LIST },
    });
    expect([exitCode, log.includes('[in-grace]')]).toEqual([1, false]);
  });
});

describe('check --base gives no grace', () => {
  test('for a file that git ignores; control: it does for one that the change leaves alone, and without a base', async () => {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-evidence-')));
    const write = (files: FileTree): void => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), text as string);
      }
    };
    const git = (...args: readonly string[]): void => {
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: folder,
      });
    };
    const check = async (...args: readonly string[]): Promise<readonly [number, boolean]> => {
      const { code, stdout } = await runCli(folder, [
        'check',
        ...args,
        '--now',
        '2026-11-21T12:00:00Z',
      ]);
      return [code, stdout.includes('grace period ends in 16 hours')];
    };
    try {
      write({ ...BASE, '.gitignore': 'agents/support/traces/today.jsonl\n' });
      git('init', '--quiet', '-b', 'main', '.');
      git('add', '-A');
      git('commit', '--quiet', '-m', 'base');
      write({ ...CHANGE, 'agents/support/traces/today.jsonl': OLD + NEW });
      expect(await check('--base', 'main')).toEqual([1, false]);
      expect(await check()).toEqual([0, true]);
      git('add', '-f', 'agents/support/traces/today.jsonl');
      git('commit', '--quiet', '-m', 'traces');
      expect(await check('--base', 'main')).toEqual([0, true]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('for any file where git cannot be asked, or the changed files are unknown', async () => {
    const disk = new DiskTree('/nowhere');
    expect([
      await evidenceIn(disk, [])('a.jsonl'),
      await evidenceIn(disk, undefined)('a.jsonl'),
    ]).toEqual([false, false]);
  });
});

describe('a trace file without a call', () => {
  test('is a note of the run where another holds one', async () => {
    const quiet =
      '{"type":"system","subtype":"init","session_id":"s","tools":["mcp__tickets__get_ticket"]}\n';
    const { exitCode, log } = await run({
      base: { ...BASE, [TRACES]: OLD, 'agents/support/traces/quiet.jsonl': quiet },
    });
    expect(log).toMatch(
      /note agents\/support\/traces\/quiet\.jsonl .*contains no tool calls \[trace-without-calls\]/,
    );
    expect(exitCode).toBe(0);
  });
});
