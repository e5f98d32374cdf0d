import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { type Ended, runCli } from '../support/command-line.ts';
import { newFolder } from '../support/repository.ts';

/** The three policies from the documentation of Moneypenny's policy engine, as one file. */
const POLICIES = [
  {
    name: 'no-destructive-sql',
    effect: 'deny',
    action: 'execute',
    resource: 'sql:*DROP*',
    message: 'Destructive SQL is blocked by policy',
  },
  { name: 'no-shell', effect: 'deny', action: 'call', resource: 'shell_exec' },
  { name: 'audit-memory-searches', effect: 'audit', action: 'search', resource: 'memory' },
];

/** A message from Claude that contains a tool use, as a line of a transcript. */
const use = (name: string, input: object, second: number) => ({
  sessionId: 'chat',
  timestamp: `2026-11-20T10:00:0${second}.000Z`,
  uuid: `u${second}`,
  isSidechain: false,
  type: 'assistant',
  message: {
    id: `msg_${second}`,
    role: 'assistant',
    content: [{ type: 'tool_use', id: `toolu_${second}`, name, input }],
  },
});

const TRANSCRIPT = [
  use('memory', { command: 'view', path: '/memories/customers.md' }, 1),
  use('memory', { command: 'create', path: '/memories/customers.md' }, 2),
];

/** OpenTelemetry spans: a tool call, and a memory search. */
const span = (spanId: string, attributes: Readonly<Record<string, string>>) => ({
  traceId: '5b8efff798038103d269b633813fc60c',
  spanId,
  name: 'span',
  startTimeUnixNano: '1795168802000000000',
  attributes: Object.entries(attributes).map(([key, stringValue]) => ({
    key,
    value: { stringValue },
  })),
});
const CALL = span('eee19b7ec3c1b174', {
  'gen_ai.operation.name': 'execute_tool',
  'gen_ai.tool.name': 'web_search',
});
const SEARCH = span('eee19b7ec3c1b175', {
  'gen_ai.operation.name': 'search_memory',
  'gen_ai.memory.store.name': 'customers',
});
const SPANS = { resourceSpans: [{ scopeSpans: [{ spans: [CALL, SEARCH] }] }] };
const SEARCHES = { resourceSpans: [{ scopeSpans: [{ spans: [SEARCH] }] }] };

let folder: string;

beforeAll(async () => {
  folder = await newFolder('moneypenny');
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('policies.json', JSON.stringify(POLICIES));
  write('transcript.jsonl', TRANSCRIPT.map((row) => `${JSON.stringify(row)}\n`).join(''));
  write('spans.jsonl', `${JSON.stringify(SPANS)}\n`);
  write('searches.jsonl', `${JSON.stringify(SEARCHES)}\n`);
});

const run = (...args: readonly string[]): Promise<Ended> => runCli(folder, args);

test('a DROP is denied with the message', async () => {
  const { code, stdout } = await run('test', 'policies.json', 'DROP TABLE users');
  expect([code, stdout]).toEqual([1, expect.stringContaining('sql:DROP TABLE users"): denied\n')]);
  expect(stdout).toContain('Destructive SQL is blocked by policy');
});

test('a SELECT is allowed', async () => {
  const { code, stdout } = await run('test', 'policies.json', 'SELECT * FROM facts');
  expect([code, stdout]).toEqual([0, expect.stringContaining('FROM facts"): allowed\n')]);
});

test('a drop in small letters gets through as in the original, and the file is warned about', async () => {
  expect((await run('test', 'policies.json', 'drop table users')).code).toBe(0);
  const { code, stdout } = await run('validate', 'policies.json');
  expect([code, stdout]).toEqual([0, expect.stringContaining('[sql-case]')]);
});

test('explain says why a call of shell_exec is denied', async () => {
  const request = ['--actor', 'main', '--action', 'call', '--resource', 'shell_exec'];
  const { code, stdout } = await run('explain', 'policies.json', ...request, '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    actor: 'main',
    action: 'call',
    resource: 'shell_exec',
    effect: 'deny',
    policy_id: 'no-shell',
    reason: 'the entry "no-shell" matches: action "call", resource "shell_exec"',
    mode: 'matched',
    matched: {
      policy_id: 'no-shell',
      effect: 'deny',
      priority: 0,
      file: 'policies.json',
      line: 1,
      patterns: 'action "call", resource "shell_exec"',
    },
    beaten: [],
    skipped: [],
    near: [],
  });
});

test.each([
  ['transcript.jsonl', ['call memory', 'search memory', 'call memory', 'write memory']],
  ['spans.jsonl', ['call web_search', 'search memory']],
  ['searches.jsonl', ['search memory']],
])('a search of the memory in %s is audited and in the log', async (traces, requests) => {
  const log = `${traces}.log.ndjson`;
  const tested = await run('test', 'policies.json', '--traces', traces, '--decisions-file', log);
  expect(tested.code).toBe(0);
  const listed = await run('decisions', '--log', log, '--format', 'ndjson');
  const rows: readonly Readonly<Record<string, string | null>>[] = listed.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ action, resource }) => `${action} ${resource}`)).toEqual(requests);
  const audited = rows.filter(({ effect }) => effect === 'audit');
  expect(audited.map(({ action, policy_id, mode }) => [action, policy_id, mode])).toEqual([
    ['search', 'audit-memory-searches', 'matched'],
  ]);
});
