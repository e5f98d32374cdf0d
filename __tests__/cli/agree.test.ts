import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ended, runCli } from '../support/command-line.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const NOW = ['--now', '2026-11-21T12:00:00Z'];
const TRACE = '{"tool":"mcp__tickets__get_ticket","session_id":"s1"}\n';
const CLAUDE = '{ "permissions": { "allow": ["Bash(ls)"] } }\n';

/** The files of each test. Two agents share `pair`, and the configuration lists `listed`. */
const FILES: Readonly<Record<string, string>> = {
  '.github/card-gate.yml':
    'agents:\n  - { name: helpdesk, card: listed/a.yaml, policy: rules/b.yaml, tools: [listed/c.txt] }\n',
  'agents/support/card.yaml': CARD,
  'agents/support/policy.yaml': POLICY,
  'agents/support/tools.txt': TOOLS,
  'agents/support/traces/a.jsonl': TRACE,
  'failing/card.yaml': CARD.replace('agent_id: support', 'agent_id: other'),
  'failing/policy.yaml': POLICY,
  'failing/tools.txt': FORBIDDEN_TOOLS,
  'failing/traces/a.jsonl': '{"tool":"mcp__tickets__delete_ticket","session_id":"s1"}\n',
  'pair/one.card.yaml': CARD,
  'pair/one.policy.yaml': POLICY,
  'pair/one.tools.txt': TOOLS,
  'pair/traces/one/a.jsonl': TRACE,
  'pair/two.card.yaml': CARD.replace('agent_id: support', 'agent_id: second'),
  'pair/two.policy.yaml': POLICY,
  'listed/a.yaml': CARD.replace('agent_id: support', 'agent_id: third'),
  'listed/c.txt': TOOLS,
  'listed/traces/a.jsonl': TRACE,
  'rules/b.yaml': POLICY,
  'broken/card.yaml': 'aap_version: [\n',
  'broken/policy.yaml': POLICY,
  'hosts/.claude/settings.json': CLAUDE,
  'empty/readme.txt': 'nothing\n',
  'elsewhere/readme.txt': 'nothing\n',
  'drafts/card.yaml': CARD,
  'drafts/policy.yaml': POLICY,
  'drafts/new.yaml': POLICY,
};

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-agree-')));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  symlinkSync(folder, `${folder}-link`, 'dir');
});

afterAll(() => {
  rmSync(`${folder}-link`);
  rmSync(folder, { recursive: true });
});

const TOOL = 'mcp__tickets__get_ticket';
const COMMANDS = {
  check: (at) => ['check', at, ...NOW],
  validate: (at) => ['validate', at, ...NOW],
  evaluate: (at) => ['evaluate', at, ...NOW],
  test: (at) => ['test', at, ...NOW],
  explain: (at) => ['explain', at, TOOL, ...NOW],
  effective: (at) => ['effective', at],
  diff: (at) => ['diff', at, at],
} as const satisfies Readonly<Record<string, (at: string) => readonly string[]>>;
type Name = keyof typeof COMMANDS;

interface Answer {
  readonly code: number;
  /** What the command calls the agent, if its answer says that. */
  readonly agent: string | undefined;
  readonly json: Readonly<Record<string, unknown>> | undefined;
  readonly ended: Ended;
}

async function answerOf(name: Name, at: string, from = '.', more = JSON_FORMAT): Promise<Answer> {
  const ended = await runCli(path.join(folder, from), [...COMMANDS[name](at), ...more]);
  expect(ended.stderr).not.toMatch(/internal error|^\s+at /m);
  const { stdout, code } = ended;
  const json = stdout.startsWith('{') || stdout.startsWith('[') ? JSON.parse(stdout) : undefined;
  const [agent] = json?.agents ?? [];
  const called = agent?.name ?? json?.agent ?? /^(?<name>\S+): /.exec(stdout)?.groups?.name;
  return { code, agent: called, json, ended };
}

const JSON_FORMAT: readonly string[] = ['--format', 'json'];

/** How the files of an agent are named, and from which folder. */
const ARRANGEMENTS: readonly (readonly [at: string, agent: string, from?: string])[] = [
  ['agents/support', 'support'],
  ['agents/support/card.yaml', 'support'],
  ['agents/support/policy.yaml', 'support'],
  ['./agents//support/../support/policy.yaml', 'support'],
  ['<absolute>/agents/support', 'support'],
  ['<link>/agents/support/policy.yaml', 'support'],
  ['../agents/support', 'support', 'elsewhere'],
  ['../agents/support/policy.yaml', 'support', 'elsewhere'],
  ['.', 'root', 'agents/support'],
  ['card.yaml', 'root', 'agents/support'],
  ['pair/one.card.yaml', 'one'],
  ['pair/one.policy.yaml', 'one'],
  ['listed/a.yaml', 'helpdesk'],
  ['rules/b.yaml', 'helpdesk'],
  ['listed', 'helpdesk'],
];

const placed = (at: string): string =>
  at.replace('<absolute>', folder).replace('<link>', `${folder}-link`);

describe.each(ARRANGEMENTS)('%s is the agent %s', (at, agent, from) => {
  test.each(Object.keys(COMMANDS) as Name[])('%s', async (name) => {
    // The JSON of the policy API has no name.
    const more = ['evaluate', 'test'].includes(name) ? [] : JSON_FORMAT;
    const answer = await answerOf(name, placed(at), from, more);
    const { stdout } = answer.ended;
    expect([answer.ended.stderr, answer.code]).toEqual([expect.anything(), 0]);
    // `validate` and `explain` answer about files and about a tool.
    if (!['validate', 'explain'].includes(name)) expect(answer.agent).toBe(agent);
    if (name === 'explain') expect(answer.json).toMatchObject({ outcome: 'mapped' });
    if (name === 'test') expect(stdout).toContain(': pass: 1 trace: 1 would pass');
    if (name === 'evaluate')
      expect(stdout).toMatch(
        /: pass: no violations among 2 tools\n {2}Coverage {2}100 % \(2 of 2\)/,
      );
    expect(stdout).not.toContain(folder);
  });
});

type Codes = Readonly<Record<Name, number>>;
const all = (code: number): Codes =>
  Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, code])) as Codes;

/** The exit code of each command where not all is well. */
const CODES: readonly (readonly [at: string, codes: Codes])[] = [
  ['failing', { ...all(0), check: 1, evaluate: 1, test: 1 }],
  ['failing/card.yaml', { ...all(0), check: 1, evaluate: 1, test: 1 }],
  ['failing/policy.yaml', { ...all(0), check: 1, evaluate: 1, test: 1 }],
  ['broken', all(2)],
  ['broken/card.yaml', all(2)],
  // `validate` reads the policy alone, and `diff` compares the file alone.
  ['broken/policy.yaml', { ...all(2), validate: 0, diff: 0 }],
  ['nowhere', all(2)],
  ['nowhere/card.yaml', all(2)],
  ['empty', all(2)],
  ['empty/readme.txt', all(2)],
  ['pair', { ...all(2), check: 0, validate: 0 }],
  ['drafts/new.yaml', { ...all(2), validate: 0, diff: 0 }],
];

describe.each(CODES)('the exit codes for %s', (at, codes) => {
  test.each(Object.entries(codes) as [Name, number][])('%s: %d', async (name, code) => {
    const { ended, json } = await answerOf(name, at);
    expect([ended.stdout, ended.code]).toEqual([expect.anything(), code]);
    if (json === undefined) {
      expect(ended.stderr).toMatch(/^error: /);
      return;
    }
    if (['check', 'validate', 'evaluate', 'test'].includes(name) || code === 2)
      expect(json.conclusion).toBe(code === 0 ? 'success' : 'failure');
    if (name === 'check') return;
    if (code === 2) expect(json.verdict).toBe('error');
    if ('reasons' in json) expect((json.reasons as unknown[]).length > 0).toBe(code !== 0);
  });
});

/** Permission files, which `check` takes with the whole repository. */
test.each([
  ['validate', 0],
  ['evaluate', 2],
  ['test', 2],
  ['explain', 0],
  ['effective', 0],
  ['diff', 0],
] as const)('permission files alone: %s ends with %d', async (name, code) => {
  for (const at of ['hosts', 'hosts/.claude/settings.json']) {
    const { ended } = await answerOf(name, at);
    expect([at, ended.code]).toEqual([at, code]);
  }
});

const run = (...args: readonly string[]): Promise<Ended> => runCli(folder, [...args, ...NOW]);

describe('the conclusion in JSON', () => {
  test('has the reasons of a failure, and those of --strict', async () => {
    const failed = JSON.parse((await run('evaluate', 'failing', '--format', 'json')).stdout);
    expect(failed).toMatchObject({
      verdict: 'fail',
      conclusion: 'failure',
      reasons: [
        { rule: 'forbidden-tool', severity: 'error', file: 'failing/policy.yaml', line: 10 },
      ],
    });
    const warned = ['evaluate', 'pair/two.card.yaml', '--format', 'json'];
    const lenient = JSON.parse((await run(...warned)).stdout);
    expect(lenient).toMatchObject({ conclusion: 'success', reasons: [] });
    const strict = await run(...warned, '--strict');
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.stdout)).toMatchObject({
      conclusion: 'failure',
      reasons: [{ rule: 'no-tools', severity: 'warning' }],
    });
  });

  test('of a replay against permission files names the host', async () => {
    writeFileSync(
      path.join(folder, 'denied.json'),
      '{ "permissions": { "deny": ["mcp__tickets__get_ticket"] } }',
    );
    const args = ['denied.json', '--dialect', 'claude-code', '--traces', 'pair/traces'];
    const { code, stdout } = await run('test', ...args, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      conclusion: 'failure',
      reasons: [{ rule: null, message: expect.stringContaining('would have blocked calls') }],
    });
  });
});

describe('flags name files in place of those next to the named one', () => {
  test('a policy of its own in a folder of others', async () => {
    const args = ['drafts/new.yaml', '--card', 'drafts/card.yaml', '--tools', 'x'];
    expect((await run('evaluate', ...args)).stdout).toMatch(/^drafts: fail|^new: fail/);
    expect((await run('evaluate', 'agents/support', '--tools', 'x')).code).toBe(1);
  });

  test.each([
    '../agents/*/traces/*.jsonl',
    '<absolute>/agents/support/traces/*.jsonl',
  ])('a pattern of traces outside the current folder: %s', async (pattern) => {
    const traces = pattern.replace('<absolute>', folder);
    const args = ['tools', '--traces', traces, ...JSON_FORMAT];
    const { stdout } = await runCli(path.join(folder, 'elsewhere'), args);
    expect(JSON.parse(stdout).files).toEqual([
      expect.objectContaining({ file: '../agents/support/traces/a.jsonl' }),
    ]);
    const replayed = await answerOf('test', '../agents/support', 'elsewhere', [
      '--traces',
      traces,
      ...JSON_FORMAT,
    ]);
    expect(replayed.json).toMatchObject({ traces_evaluated: 1 });
  });

  test('explain suggests the listed tool that was probably meant', async () => {
    const meant = 'did you mean "mcp__tickets__get_ticket", which is in the tool list?';
    for (const tool of ['get_ticket', 'mcp__ticket__get_ticket'])
      expect((await run('explain', 'agents/support', tool)).stderr.trim()).toBe(meant);
    for (const tool of [TOOL, 'mcp__other__tool'])
      expect((await run('explain', 'agents/support', tool)).stderr).toBe('');
  });

  test('--agent chooses one of several agents', async () => {
    const { code, stdout } = await run('evaluate', 'pair', '--agent', 'one');
    expect([code, stdout.split('\n')[0]]).toEqual([0, expect.stringMatching(/^one: pass/)]);
    expect((await run('evaluate', 'pair')).stderr).toContain('or by its name with --agent');
  });
});

test('validate reports what a policy decides by itself', async () => {
  writeFileSync(
    path.join(folder, 'by-itself.yaml'),
    POLICY.replace(
      'forbidden:\n',
      '  late: { tools: ["mcp__tickets__get_x"], card_actions: [read_ticket] }\n' +
        '  never: { tools: ["mcp__tickets__delete_all"], card_actions: [read_ticket] }\n' +
        'forbidden:\n' +
        '  - { pattern: "mcp__tickets__delete_one", reason: r, severity: high }\n',
    ),
  );
  const { code, stdout } = await run('validate', 'by-itself.yaml', '--format', 'json');
  const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
  expect(code).toBe(0);
  expect(rules.sort()).toEqual(['always-forbidden', 'redundant-forbidden', 'shadowed-capability']);
});

test('diff of two files keeps the other files of the agent', async () => {
  writeFileSync(
    path.join(folder, 'wider.yaml'),
    POLICY.replace('["mcp__mail__send_reply"]', '["mcp__mail__*"]'),
  );
  const { code, stdout } = await run('diff', 'agents/support/policy.yaml', 'wider.yaml');
  expect([code, stdout]).toEqual([0, expect.stringContaining('mcp__mail__')]);
  expect(stdout).toContain('Agent "support": new permissions');
  expect(stdout).not.toMatch(/card|tool list "/);
  const scripted = ['diff', 'agents/support/policy.yaml', 'wider.yaml', '--exit-code'];
  expect((await run(...scripted)).code).toBe(1);
  expect((await run('diff', 'wider.yaml', 'agents/support/policy.yaml', '--exit-code')).code).toBe(
    0,
  );
});

test('diff of two folders with permission files pairs the files of each host', async () => {
  const wider = path.join(folder, 'hosts-2/.claude');
  mkdirSync(wider, { recursive: true });
  writeFileSync(path.join(wider, 'settings.json'), CLAUDE.replace('Bash(ls)', 'Bash(ls *)'));
  expect(await run('diff', 'hosts', 'hosts-2', '--exit-code')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('Bash(ls *)'),
  });
  expect((await run('diff', 'hosts-2', 'hosts', '--exit-code')).code).toBe(0);
});

test('init writes the policy next to its card, and never a second one', async () => {
  const init = (...args: readonly string[]): Promise<Ended> => runCli(folder, ['init', ...args]);
  for (const at of ['pair/one.card.yaml', 'agents/support', 'agents/support/card.yaml'])
    expect(await init(at)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is already the policy of this card'),
    });
  mkdirSync(path.join(folder, 'fresh'));
  for (const name of ['one', 'two'])
    writeFileSync(path.join(folder, `fresh/${name}.card.yaml`), CARD);
  expect((await init('fresh/one.card.yaml')).stdout).toContain('wrote fresh/one.policy.yaml');
  expect((await init(path.join(folder, 'fresh/two.card.yaml'))).code).toBe(0);
  for (const at of ['nowhere', 'empty', 'broken/card.yaml', 'hosts'])
    expect([at, (await init(at)).code]).toEqual([at, 2]);
});
