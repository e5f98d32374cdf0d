import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Ended, runCli } from '../support/command-line.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, POLICY } from '../support/support-agent.ts';

const STRICT = 'min-coverage: 100\n';
/** A change to an agent without problems. */
const IN_ORDER: FileTree = { 'agents/support/policy.yaml': POLICY.replace('are records', 'stay') };
const DEFAULT = '.github/card-gate.yml';

type Case = readonly [string, Partial<Scenario>, 'pass' | 'warn' | 'fail' | 'error', string?];

const CASES: readonly Case[] = [
  [
    'the control: the right name with a wrong value',
    { head: { [DEFAULT]: 'fail-on: nevr\n' } },
    'error',
  ],
  ['.yaml', { head: { '.github/card-gate.yaml': STRICT } }, 'fail', DEFAULT],
  ['.json', { head: { '.github/card-gate.json': '{"min-coverage": 100}' } }, 'fail', DEFAULT],
  ['another case', { head: { '.github/Card-Gate.yml': STRICT } }, 'fail', DEFAULT],
  ['another case of its ending', { head: { '.github/card-gate.YML': STRICT } }, 'fail', DEFAULT],
  ['at the root', { head: { 'card-gate.yml': STRICT } }, 'fail', DEFAULT],
  [
    'at the root with another ending, next to an agent that changes',
    { head: { 'card-gate.toml': '', ...IN_ORDER } },
    'fail',
    DEFAULT,
  ],
  [
    'a wrong ending, edited',
    {
      base: { ...AGENT, '.github/card-gate.yaml': STRICT },
      head: { '.github/card-gate.yaml': '' },
    },
    'fail',
    DEFAULT,
  ],
  [
    'renamed away from the right name',
    {
      base: { ...AGENT, [DEFAULT]: `${STRICT}widening: fail\nid: one\n` },
      removed: [DEFAULT],
      head: { '.github/card-gate.yaml': `${STRICT}widening: fail\nid: one\n` },
    },
    'fail',
    DEFAULT,
  ],
  [
    'the default name where the input names another',
    {
      head: { 'card-gate.yml': STRICT },
      base: { ...AGENT, 'gate.yml': '' },
      inputs: { config: 'gate.yml' },
    },
    'fail',
    'gate.yml',
  ],
  [
    'a wrong ending that was there',
    { base: { ...AGENT, '.github/card-gate.yaml': STRICT }, head: IN_ORDER },
    'warn',
    DEFAULT,
  ],
  [
    'a wrong ending that was there, in an audit',
    { event: 'schedule', base: { ...AGENT, '.github/card-gate.yaml': STRICT }, head: {} },
    'warn',
    DEFAULT,
  ],
  [
    'a wrong ending on a push',
    { event: 'push', head: { '.github/card-gate.yaml': STRICT } },
    'fail',
    DEFAULT,
  ],
  [
    'a wrong ending in a merge queue',
    { event: 'merge_group', head: { '.github/card-gate.yaml': STRICT } },
    'fail',
    DEFAULT,
  ],
  [
    'a wrong ending, read as data',
    { event: 'pull_request_target', head: { '.github/card-gate.yaml': STRICT } },
    'fail',
    DEFAULT,
  ],
  // Files that have an effect, or that were never meant as settings of this gate.
  ['the right name', { head: { [DEFAULT]: STRICT } }, 'pass'],
  [
    'a wrong ending that goes',
    { base: { ...AGENT, '.github/card-gate.yaml': STRICT }, removed: ['.github/card-gate.yaml'] },
    'pass',
  ],
  [
    'a wrong ending that is put right',
    {
      base: { ...AGENT, 'card-gate.yaml': STRICT },
      removed: ['card-gate.yaml'],
      head: { [DEFAULT]: STRICT },
    },
    'pass',
  ],
  [
    'a wrong ending that the input names',
    {
      base: { ...AGENT, '.github/card-gate.yaml': '' },
      head: { '.github/card-gate.yaml': STRICT },
      inputs: { config: '.github/card-gate.yaml' },
    },
    'pass',
  ],
  [
    'the configuration of another gate',
    {
      head: {
        '.github/card-gate.payments.yml': STRICT,
        'services/x/card-gate.yaml': STRICT,
        ...IN_ORDER,
      },
    },
    'pass',
  ],
  [
    'the default of another gate, where this one has its own',
    {
      base: { ...AGENT, 'gate.yml': '' },
      head: { [DEFAULT]: STRICT },
      inputs: { config: 'gate.yml' },
    },
    'pass',
  ],
  [
    'the workflow, a document and a picture of that name',
    {
      head: {
        '.github/workflows/card-gate.yaml': 'on: push\n',
        'card-gate.md': '',
        '.github/card-gate.svg': '',
        ...IN_ORDER,
      },
    },
    'pass',
  ],
  [
    'the target of a link that is the configuration',
    {
      base: { ...AGENT, [DEFAULT]: { symlink: '../card-gate.yaml' }, 'card-gate.yaml': '# none\n' },
      head: { 'card-gate.yaml': STRICT },
    },
    'pass',
  ],
];

describe('a file that looks like the configuration and is not read', () => {
  test.concurrent.each(CASES)('%s', async (_, changes, verdict, right) => {
    const world = await openWorld({
      description: 'a configuration',
      event: 'pull_request',
      base: AGENT,
      ...changes,
    });
    try {
      const { outputs, stdout } = await world.run();
      expect([outputs.verdict, stdout]).toEqual([verdict, expect.anything()]);
      if (right === undefined) expect(stdout).not.toContain('misplaced-configuration');
      else
        expect(stdout).toContain(`is not read; this gate reads its configuration from "${right}"`);
      expect(world.standIn.problems).toEqual([]);
    } finally {
      await world.close();
    }
  });

  test('is reported by check too: a warning, and an error where the change adds it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'card-gate-misplaced-'));
    try {
      const write = (file: string, text: string): void => {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), text);
      };
      const git = (...args: readonly string[]): void => {
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
          cwd: folder,
          stdio: 'ignore',
        });
      };
      const check = (...args: readonly string[]): Promise<Ended> =>
        runCli(folder, ['check', '--now', '2026-11-21T12:00:00Z', ...args]);
      for (const [file, text] of Object.entries(AGENT)) write(file, text);
      git('init', '--quiet', '-b', 'main', '.');
      git('add', '-A');
      git('commit', '--quiet', '-m', 'base');
      write('.github/card-gate.yaml', STRICT);
      const said = expect.stringContaining(
        'is not read; this gate reads its configuration from ".github/card-gate.yml"',
      );
      expect(await check()).toMatchObject({ code: 0, stdout: said });
      expect((await check('--fail-on', 'warn')).code).toBe(1);
      expect(await check('--base', 'HEAD')).toMatchObject({ code: 1, stdout: said });
      git('add', '-A');
      git('commit', '--quiet', '-m', 'head');
      write('agents/support/policy.yaml', POLICY.replace('are records', 'stay'));
      expect(await check('--base', 'HEAD')).toMatchObject({ code: 0, stdout: said });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
