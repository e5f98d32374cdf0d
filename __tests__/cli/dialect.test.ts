import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import { CARD, POLICY, TOOLS } from '../support/support-agent.ts';

const NOW = ['--now', '2026-11-21T12:00:00Z'];
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-dialect-')));
  write({ 'card.yaml': CARD, 'policy.yaml': POLICY, 'tools.txt': TOOLS });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

afterEach(() => {
  rmSync(folder, { recursive: true });
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
    text: expect.stringContaining('because of the allow rule "Bash(git *)" at old.json:1:30'),
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
        'matches 2 permission file dialects: claude-code or mcp-servers',
      ),
    });
  for (const command of [
    ['validate', 'x.json'],
    ['diff', 'x.json', 'x.json'],
    ['explain', 'x.json', 'x'],
  ])
    expect(await run(...command)).toEqual({
      code: 2,
      text: expect.stringMatching(
        /its content does not identify it as a permission file[\s\S]*--dialect/,
      ),
    });
  const dialect = ['--dialect', 'mcp-servers'];
  expect((await run('validate', 'm.json', ...dialect)).code).toBe(0);
  expect((await run('diff', 'm.json', 'm.json', ...dialect)).text).toContain('unchanged');
  expect((await run('explain', 'x.json', 'Bash(ls)', '--dialect', 'qwen')).text).toContain('qwen:');
});

test.each<[string, readonly string[], string]>([
  ['an unknown dialect', ['--dialect', 'clod'], '--dialect is "clod"; expected claude-code, '],
  [
    'a dialect without such files',
    ['--dialect', 'codex'],
    'does not have the file extension of a codex permission file',
  ],
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
  ['a card', ['x.json', 'card.yaml'], '"x.json" is a permission file, but "card.yaml" is not'],
  ['another dialect', ['x.json', 'o.json'], 'specify two files of the same dialect'],
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

test('test and effective take a permission file with another name', async () => {
  const call = { tool_name: 'Bash', tool_input: { command: 'git push' }, session_id: 's' };
  write({
    'old.json': PERMISSIONS,
    'm.json': SERVERS,
    'traces.jsonl': `${JSON.stringify({ ...call, call_id: '1', arguments: call.tool_input })}\n`,
  });
  expect(await run('effective', 'old.json')).toEqual({
    code: 0,
    text: expect.stringMatching(/^claude-code: 1 rule,[\s\S]*"Bash\(git \*\)" +old\.json:1:30/),
  });
  expect(await run('effective', 'm.json')).toEqual({
    code: 2,
    text: expect.stringContaining('matches 2 permission file dialects'),
  });
  expect(await run('effective', 'm.json', '--dialect', 'mcp-servers')).toEqual({
    code: 0,
    text: expect.stringMatching(/^mcp-servers.*: .*1 program runs automatically/),
  });
  expect(await run('test', 'old.json', '--traces', 'traces.jsonl')).toEqual({
    code: 0,
    text: expect.stringMatching(/^claude-code: pass/),
  });
  expect(await run('effective', '.', '--dialect', 'mcp-servers')).toEqual({
    code: 2,
    text: expect.stringContaining('--dialect applies to one permission file'),
  });
  expect(await run('effective', 'missing.json')).toEqual({
    code: 2,
    text: expect.stringContaining('does not exist'),
  });
});

test('agents with the same decision share a block in an explanation', async () => {
  const agent = '---\nname: NAME\ndescription: helps\ntools: Bash\n---\nHelp.\n';
  write({
    'app/.claude/settings.json': '{ "permissions": { "deny": ["Bash(curl *)"] } }',
    'app/.claude/agents/deployer.md': agent.replace('NAME', 'deployer'),
    'app/.claude/agents/reviewer.md': agent.replace('NAME', 'reviewer'),
  });
  expect((await run('explain', 'app', 'Bash(curl x.io)')).text.trimEnd().split('\n')).toEqual([
    'claude-code (app): "Bash(curl x.io)" is blocked',
    '  because of the deny rule "Bash(curl *)" at app/.claude/settings.json:1:29',
    '  the same for claude-code · agent deployer (app), claude-code · agent reviewer (app)',
  ]);
});
