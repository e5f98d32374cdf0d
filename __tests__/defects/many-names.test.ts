import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { repositoryFile, startCli } from '../support/command-line.ts';
import { runs } from '../support/runs.ts';
import { BUNDLE } from '../support/scenario/entry-pool.ts';
import { NOW } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { CARD, POLICY, unmappedTools, VIOLATION } from '../support/support-agent.ts';

/** More names than a JavaScript call can have arguments in a process with the stack below. */
const MANY = runs(11_000, 384_000);
/**
 * With the default stack of 984 KiB, a call can have about 125,000 arguments. With this one, of 80
 * KiB, it can have about 9,500.
 */
const SMALL_STACK = process.env.RUNS === 'all' ? [] : ['--stack-size=80'];
/** More calls than a JavaScript call can have arguments. */
const CALLS = runs(11_000, 128_000);
/** The number, as the report formats it. */
const COUNT = `${MANY / 1000},000`;

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-names-')));
  mkdirSync(path.join(folder, 'support/traces'), { recursive: true });
  mkdirSync(path.join(folder, 'other'));
  writeFileSync(path.join(folder, 'support/card.yaml'), CARD);
  writeFileSync(path.join(folder, 'support/policy.yaml'), POLICY);
  writeFileSync(
    path.join(folder, 'other/policy.yaml'),
    POLICY.replace('unmapped_tool_action: deny', 'unmapped_tool_action: allow'),
  );
  writeFileSync(path.join(folder, 'names.txt'), unmappedTools(MANY));
  // A file with a single line. It must not be searched from its start again and again.
  writeFileSync(
    path.join(folder, 'names.json'),
    JSON.stringify({
      tools: unmappedTools(MANY)
        .trim()
        .split('\n')
        .map((name) => ({ name })),
    }),
  );
  const call = (name: string, id: number): string =>
    JSON.stringify({ tool_name: name, call_id: String(id), session_id: 's' });
  writeFileSync(
    path.join(folder, 'calls.jsonl'),
    unmappedTools(CALLS).trim().split('\n').map(call).join('\n'),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(
  args: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { code, stdout, stderr } = await startCli(folder, args, { node: SMALL_STACK });
  return { code, out: stdout, err: stderr };
}

const AGENT = ['support/policy.yaml', '--card', 'support/card.yaml'];
const CLOCK = ['--now', NOW];

describe('tens of thousands of names that nothing maps', () => {
  test('a few of them, as the control', async () => {
    writeFileSync(path.join(folder, 'few.txt'), unmappedTools(3));
    expect(await run(['evaluate', ...AGENT, '--tools', 'few.txt', ...CLOCK])).toMatchObject({
      code: 1,
      out: expect.stringContaining('mcp__crm__tool_2'),
    });
  });

  test.each(['names.txt', 'names.json'])('evaluate gives its result for %s', async (file) => {
    const { code, out, err } = await run(['evaluate', ...AGENT, '--tools', file, ...CLOCK]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(COUNT);
    expect(out.length).toBeLessThan(10_000);
  });

  test('check gives a report that names every one', async () => {
    const { code, out } = await run(['check', 'support', '--tools', 'names.txt', ...CLOCK]);
    expect(code).toBe(1);
    expect(out).toContain(`Found: ${COUNT} problems`);
    expect(out.match(/\[unmapped-tool\]/g)).toHaveLength(MANY);
  });

  test('diff of two policies gives its answer', async () => {
    const { code, out, err } = await run([
      'diff',
      'support/policy.yaml',
      'other/policy.yaml',
      '--tools',
      'names.txt',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(out.length).toBeLessThan(10_000);
  });

  test('test gives its answer for calls of as many names as a trace file has', async () => {
    const { code, out } = await run(['test', ...AGENT, '--traces', 'calls.jsonl', ...CLOCK]);
    expect(code).toBe(1);
    expect(out.length).toBeLessThan(10_000);
  });

  test('the action gives its verdict, and each surface stays within its limits', async () => {
    const command = [
      ...SMALL_STACK,
      repositoryFile('__tests__', 'support', 'scenario', 'own-process.mjs'),
      BUNDLE,
      NOW,
    ];
    const world = await openWorld(
      { ...VIOLATION, head: { 'agents/support/tools.txt': unmappedTools(CALLS) } },
      { command },
    );
    try {
      const { exitCode, outputs, stderr, summary } = await world.run({
        inputs: { annotations: 'commands' },
      });
      expect([exitCode, outputs.verdict, outputs.violations, stderr]).toEqual([
        1,
        'fail',
        String(CALLS),
        '',
      ]);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
      expect([...world.standIn.comments[0]!.body].length).toBeLessThanOrEqual(65_000);
    } finally {
      await world.close();
    }
  });
});

test('many spellings of one tool are one tool', async () => {
  // Characters that are not allowed in names become "_", so all of these have the same canonical
  // name.
  const spellings = Array.from(
    { length: runs(11_000, 50_000) },
    (_, index) =>
      `${String.fromCodePoint(0x4e00 + (index % 20_000))}${String.fromCodePoint(0x4e00 + Math.floor(index / 20_000))}`,
  );
  writeFileSync(path.join(folder, 'spellings.txt'), `${spellings.join('\n')}\n`);
  const { code, out } = await run([
    'evaluate',
    ...AGENT,
    '--tools',
    'crm=spellings.txt',
    '--format',
    'json',
    ...CLOCK,
  ]);
  expect(code).toBe(1);
  expect(
    (JSON.parse(out) as { violations: { tool: string }[] }).violations.map(({ tool }) => tool),
  ).toEqual(['mcp__crm____']);
});

test('a tool that two capabilities match is reported once for both, however many tools there are', async () => {
  const policy = readFileSync(path.join(folder, 'support/policy.yaml'), 'utf8');
  const two =
    '  first: { tools: ["mcp__crm__*"], card_actions: [read_ticket] }\n  second: { tools: ["mcp__*"], card_actions: [send_reply] }\nforbidden:';
  writeFileSync(path.join(folder, 'two.yaml'), policy.replace('forbidden:', two));
  const { code, out } = await run([
    'evaluate',
    'two.yaml',
    '--card',
    'support/card.yaml',
    '--tools',
    'names.txt',
    ...CLOCK,
  ]);
  expect([code, out.length < 10_000]).toEqual([0, true]);
});
