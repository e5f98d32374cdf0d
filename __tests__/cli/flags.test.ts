import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import { openMnemom, traceAt } from '../support/stand-in/mnemom.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const NOW = ['--now', '2026-11-21T12:00:00Z'];
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-flags-')));
  write({ 'card.yaml': CARD, 'policy.yaml': POLICY, 'tools.txt': TOOLS });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
}

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('--context is the context of the answer', async () => {
  const evaluate = ['evaluate', 'card.yaml', '--policy', 'policy.yaml', '--format', 'json', ...NOW];
  const contexts = [[], ['--context', 'gateway']].map(async (flags) => {
    const { stdout } = await runCli(folder, [...evaluate, ...flags]);
    return JSON.parse(stdout).context;
  });
  expect(await Promise.all(contexts)).toEqual(['cicd', 'gateway']);
});

test('--baseline-expires is the date until which the written baseline counts', async () => {
  write({ 'tools.txt': FORBIDDEN_TOOLS });
  const check = ['check', '--write-baseline', 'baseline.json', ...NOW];
  await runCli(folder, [...check, '--baseline-expires', '2027-06-30']);
  const { findings, expires } = JSON.parse(
    readFileSync(path.join(folder, 'baseline.json'), 'utf8'),
  );
  expect([findings.length > 0, expires]).toEqual([true, '2027-06-30']);
  const refused = await runCli(folder, [...check, '--baseline-expires', 'soon']);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringContaining('--baseline-expires is "soon"; expected an RFC 3339 date'),
  ]);
});

test('--api fetches traces with the key of the environment, and nothing is fetched without', async () => {
  const api = await openMnemom({
    traces: {
      'mnm-support': [
        {
          ...traceAt('t1', Date.parse('2026-11-20T08:00:00Z'), 'mcp__tickets__delete_ticket'),
          agent_id: 'mnm-support',
        },
      ],
    },
  });
  try {
    write({ 'gate.yml': `agent-id: mnm-support\napi-url: ${api.url}\n` });
    const check = ['check', '--config', 'gate.yml', ...NOW];
    const env = { MNEMOM_API_KEY: 'mnm_key' };
    const without = await runCli(folder, check, env);
    expect([without.code, api.requests.length]).toEqual([0, 0]);
    const fetched = await runCli(folder, [...check, '--api'], env);
    expect([fetched.code, fetched.stdout]).toEqual([1, expect.stringContaining('delete_ticket')]);
    expect(api.requests.length).toBeGreaterThan(0);
    const keyless = await runCli(folder, [...check, '--api']);
    expect([keyless.code, keyless.stdout]).toEqual([2, expect.stringContaining('MNEMOM_API_KEY')]);
  } finally {
    await api.close();
  }
});

const PERMISSIONS = '{ "permissions": { "allow": ["Bash(git *)", "Write(x)"] } }';
const SERVERS = '{ "mcpServers": { "a": { "command": "b" } } }';
const run = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await runCli(folder, [...args, ...NOW]);
  return { code, text: stdout + stderr };
};

test('validate, diff and explain take a permission file whose content shows the dialect', async () => {
  write({ 'old.json': PERMISSIONS, 'new.json': PERMISSIONS.replace('git', 'npm') });
  expect(await run('validate', 'old.json')).toEqual({
    code: 0,
    text: expect.stringContaining('the rule "Write(x)" has no effect'),
  });
  expect(await run('diff', 'old.json', 'new.json')).toEqual({
    code: 0,
    text: expect.stringContaining('▲ calls such as "npm run build" are now allowed'),
  });
  expect(await run('explain', 'old.json', 'Bash(git push)')).toEqual({
    code: 0,
    text: expect.stringContaining('the allow rule "Bash(git *)" decides at old.json:1:30'),
  });
});

test('--dialect states the dialect where the content fits several or none', async () => {
  write({ 'm.json': SERVERS, 'x.json': '{ "x": 1 }' });
  for (const command of [
    ['validate', 'm.json'],
    ['diff', 'm.json', 'm.json'],
    ['explain', 'm.json', 'x'],
  ])
    expect(await run(...command)).toEqual({
      code: 2,
      text: expect.stringContaining(
        'fits 2 dialects of permission files: claude-code or mcp-servers',
      ),
    });
  for (const command of [
    ['validate', 'x.json'],
    ['diff', 'x.json', 'x.json'],
    ['explain', 'x.json', 'x'],
  ])
    expect(await run(...command)).toEqual({
      code: 2,
      text: expect.stringMatching(/its content does not show a permission file[\s\S]*--dialect/),
    });
  const dialect = ['--dialect', 'mcp-servers'];
  expect((await run('validate', 'm.json', ...dialect)).code).toBe(0);
  expect((await run('diff', 'm.json', 'm.json', ...dialect)).text).toContain('unchanged');
  expect((await run('explain', 'x.json', 'Bash(ls)', '--dialect', 'qwen')).text).toContain('qwen:');
});

test.each<[string, readonly string[], string]>([
  ['an unknown dialect', ['--dialect', 'clod'], '--dialect is "clod"; expected claude-code, '],
  ['a dialect without such files', ['--dialect', 'codex'], 'that no permission file of codex has'],
])('%s is refused', async (_, flags, message) => {
  write({ 'x.json': PERMISSIONS });
  for (const command of [
    ['validate', 'x.json'],
    ['diff', 'x.json', 'x.json'],
    ['explain', 'x.json', 'x'],
  ])
    expect(await run(...command, ...flags)).toEqual({
      code: 2,
      text: expect.stringContaining(message),
    });
});

test.each<[string, readonly string[], string]>([
  ['a card', ['x.json', 'card.yaml'], '"x.json" is a permission file, and "card.yaml" is not'],
  ['another dialect', ['x.json', 'o.json'], 'give two files of one dialect'],
  ['a broken file', ['x.json', 'b.json', '--dialect', 'claude-code'], 'b.json:1:1: not valid JSON'],
  ['no file', ['x.json', 'gone.json', '--dialect', 'claude-code'], 'gone.json'],
])('diff does not compare a permission file with %s', async (_, args, message) => {
  write({ 'x.json': PERMISSIONS, 'o.json': '{ "permission": "ask" }', 'b.json': 'no {' });
  expect(await run('diff', ...args)).toEqual({ code: 2, text: expect.stringContaining(message) });
});

test('validate also reports what the host of an agent allows although the agent may not', async () => {
  mkdirSync(path.join(folder, '.claude'));
  mkdirSync(path.join(folder, '.github'));
  write({
    '.claude/settings.json': '{ "permissions": { "allow": ["mcp__tickets"] } }',
    '.github/card-gate.yml':
      'agents: [{ name: desk, card: card.yaml, policy: policy.yaml, host: .claude }]\n',
  });
  const expected = { code: 1, text: expect.stringContaining('forbids "mcp__tickets__delete_*"') };
  for (const file of ['.claude/settings.json', './.claude/settings.json', 'policy.yaml', '.'])
    expect(await run('validate', file)).toEqual(expected);
  expect((await run('validate', 'card.yaml')).code).toBe(0);
  const evaluate = ['evaluate', 'card.yaml', '--policy', 'policy.yaml', '--tools', 'tools.txt'];
  expect(await run(...evaluate)).toEqual(expected);
});

test('--org takes managed settings', async () => {
  mkdirSync(path.join(folder, '.claude'));
  write({
    '.claude/settings.json': '{ "permissions": { "allow": ["Bash(git *)"] } }',
    'org.json': '{ "permissions": { "deny": ["Bash(git push *)"] } }',
    'none.json': '{}',
  });
  expect(await run('check', '--org', 'org.json')).toEqual({
    code: 1,
    text: expect.stringContaining('but the organisation forbids "Bash(git push *)"'),
  });
  expect((await run('check', '--org', 'none.json')).code).toBe(2);
});
