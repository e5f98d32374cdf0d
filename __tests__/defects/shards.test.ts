import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import { openCommit } from '../support/repository.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT } from '../support/support-agent.ts';

const TOOLS = ['get_ticket', 'get_ticket', 'delete_ticket', 'close_ticket'];
const line = (index: number, padding = ''): string =>
  `${JSON.stringify({
    tool: `mcp__tickets__${TOOLS[index % TOOLS.length]}`,
    session_id: `s${index % 40}`,
    timestamp: `2026-11-${10 + (index % 10)}T10:00:00Z`,
    call_id: String(index % 90),
    padding,
  })}\n`;
const history = (from: number, count: number, padding = ''): string =>
  Array.from({ length: count }, (_, index) => line(from + index, padding)).join('');

const FILES = {
  ...AGENT,
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `agents/support/traces/${index}.jsonl`,
      history(index * 3, 8),
    ]),
  ),
};

const NOW = ['--now', '2026-11-21T12:00:00Z'];
/** Removes what differs between runs: durations, and the version in them. */
const settled = (text: string): string =>
  text.replaceAll(/"duration_ms": ?\d+/g, '"duration_ms":0');

describe('the command line', () => {
  test('gives the same report for 1, 2, 7 and 16 shards as for one run', async () => {
    const { folder } = await openCommit(FILES);
    // A file that is too large for one shard: every shard records its own sessions.
    writeFileSync(
      join(folder, 'agents/support/traces/large.jsonl'),
      history(0, 17_000, 'x'.repeat(4000)),
    );
    const whole = await runCli(folder, ['check', '--format', 'json', ...NOW]);
    const text = await runCli(folder, ['check', ...NOW]);
    expect([whole.code, JSON.parse(whole.stdout).verdict]).toEqual([1, 'fail']);
    for (const of of [1, 2, 7, 16]) {
      const recorded: number[] = [];
      for (let number = 1; number <= of; number += 1) {
        const args = ['--shard', `${number}/${of}`, '--shard-file', `shards/${number}.ndjson`];
        const shard = await runCli(folder, ['check', ...args, ...NOW]);
        expect([shard.code, shard.stdout]).toEqual([0, '']);
        const [, calls] = /recorded ([\d,]+) calls? from/.exec(shard.stderr)!;
        recorded.push(Number(calls!.replaceAll(',', '')));
      }
      expect(recorded.reduce((sum, calls) => sum + calls)).toBe(17_160);
      // No shard has everything, and none has nothing.
      if (of > 1) for (const calls of recorded) expect(calls > 0 && calls < 12_000).toBe(true);
      const sum = await runCli(folder, ['merge', 'shards', '--format', 'json', ...NOW]);
      expect([sum.code, sum.stderr]).toEqual([1, '']);
      expect(settled(sum.stdout)).toBe(settled(whole.stdout));
      expect((await runCli(folder, ['merge', 'shards', ...NOW])).stdout).toBe(text.stdout);
      if (of === 7) await faultsIn(folder);
      rmSync(join(folder, 'shards'), { recursive: true });
    }
  });

  /** Spoils the partial reports in a folder in several ways, one after another. */
  async function faultsIn(folder: string): Promise<void> {
    const merge = async (): Promise<readonly [number, string]> => {
      const { code, stdout, stderr } = await runCli(folder, [
        'merge',
        'shards',
        '--fail-on',
        'never',
        ...NOW,
      ]);
      expect(stdout).toBe('');
      return [code, stderr];
    };
    const file = join(folder, 'shards/3.ndjson');
    const content = readFileSync(file, 'utf8');
    rmSync(file);
    expect(await merge()).toEqual([2, expect.stringContaining('1 shard of 7 is missing: 3')]);
    writeFileSync(file, content.slice(0, -500));
    expect(await merge()).toEqual([2, expect.stringContaining('"shards/3.ndjson" is cut off')]);
    writeFileSync(file, content.replace('"version":"', '"version":"0.'));
    expect(await merge()).toEqual([
      2,
      expect.stringContaining('is from a different version of Card Gate'),
    ]);
    writeFileSync(file, content);
    appendFileSync(join(folder, 'agents/support/policy.yaml'), '# a change\n');
    expect(await merge()).toEqual([
      2,
      expect.stringContaining('different agent files from those of this merge'),
    ]);
    writeFileSync(join(folder, 'agents/support/policy.yaml'), AGENT['agents/support/policy.yaml']);
  }

  test.each([
    [
      ['check', '--shard', '3/2'],
      '"--shard" is "3/2"; expected a shard number and the total number of shards',
    ],
    [
      ['check', '--shard', '1/2', 'agents'],
      '"shard" is set, but this run does not check every agent',
    ],
    [['check', '--shard', '1/2', '--base', 'HEAD'], '"shard" is set, but this run does not check'],
    [['merge'], 'merge needs the partial reports of the shards'],
    [['merge', 'nowhere'], '"nowhere" contains no partial report'],
  ])('%j is refused', async (args, words) => {
    const { folder } = await openCommit(FILES);
    const { code, stdout, stderr } = await runCli(folder, args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)]);
  });
});

describe('the action', () => {
  const AUDIT: Scenario = {
    description: 'an audit in shards',
    event: 'schedule',
    base: FILES,
    permissions: { contents: 'read', issues: 'write' },
  };
  const report = (workspace: string): string =>
    settled(readFileSync(join(workspace, 'out.json'), 'utf8'));

  test('merges shards into the report and the issue of one run, without the traces', async () => {
    const world = await openWorld(AUDIT);
    try {
      const inputs = { 'report-file': 'out.json', 'tracking-issue': 'true' };
      const whole = await world.run({ inputs });
      const expected = report(world.workspace);
      const { body } = world.standIn.issues[0]!;
      const requests = world.standIn.requests.length;
      for (const shard of ['1/2', '2/2']) {
        const { exitCode, outputs, summary } = await world.run({ inputs: { shard } });
        expect([exitCode, outputs.verdict, outputs.conclusion, summary]).toEqual([
          0,
          'error',
          'failure',
          '',
        ]);
      }
      // A shard publishes nothing.
      expect(world.standIn.requests.length).toBe(requests);
      rmSync(join(world.workspace, 'agents/support/traces'), { recursive: true });
      mkdirSync(join(world.workspace, 'agents/support/traces'));
      const merge = 'card-gate-shard-1-of-2.ndjson\ncard-gate-shard-2-of-2.ndjson';
      const sum = await world.run({ inputs: { ...inputs, merge } });
      expect([sum.exitCode, sum.outputs.verdict]).toEqual([whole.exitCode, whole.outputs.verdict]);
      expect(report(world.workspace)).toBe(expected);
      expect(world.standIn.issues.map((issue) => issue.body)).toEqual([body]);

      const lacking = await world.run({
        inputs: {
          ...inputs,
          merge: 'card-gate-shard-1-of-2.ndjson',
          'on-error': 'warn',
          'fail-on': 'never',
        },
      });
      expect([lacking.exitCode, lacking.outputs.verdict, lacking.outputs.conclusion]).toEqual([
        1,
        'error',
        'failure',
      ]);
      expect(lacking.stdout).toContain('1 shard of 2 is missing: 2');
      expect(world.standIn.problems).toEqual([]);
    } finally {
      await world.close();
    }
  });

  test('refuses shards on a pull request, and shard and merge in one step', async () => {
    const world = await openWorld({
      ...AUDIT,
      event: 'pull_request',
      head: { 'agents/support/tools.txt': 'a\n' },
    });
    try {
      const shard = await world.run({ inputs: { shard: '1/2' } });
      expect([shard.exitCode, shard.outputs.verdict]).toEqual([1, 'error']);
      expect(shard.stdout).toContain('this run does not check every agent');
      const both = await world.run({ inputs: { shard: '1/2', merge: 'x', 'on-error': 'warn' } });
      expect([both.exitCode, both.outputs.conclusion]).toEqual([1, 'failure']);
      expect(both.stdout).toContain('the inputs shard and merge are both set');
    } finally {
      await world.close();
    }
  });
});
