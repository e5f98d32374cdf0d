import { expect, test } from '@jest/globals';
import { callsOfTools, forbiddenCalls } from '../../../src/formats/permissions/forbidden-calls.ts';
import { type CallKind, requestOfCall } from '../../../src/model/host-call.ts';
import { compilePattern } from '../../../src/pattern/match.ts';

test.each<[string, CallKind, string, boolean]>([
  ['Bash(git push *)', 'shell', 'git push origin main', true],
  ['Bash(git push *)', 'shell', 'git pull', false],
  ['shell: git push *', 'shell', 'git push', true],
  ['shell: git push *', 'shell', 'git push --force', true],
  ['shell: git push *', 'shell', 'git pushx', false],
  ['shell: git push *', 'read', 'git push', false],
  ['mcp__pay__*', 'mcp', 'mcp__pay__refund', true],
  ['mcp__pay__*', 'mcp', 'mcp__mail__send', false],
  ['Read(.env)', 'read', 'a/b/.env', true],
  ['edit: infra/*', 'write', 'infra/main.tf', true],
  ['fetch: *.example.com', 'fetch', 'a.example.com', true],
  ['*', 'shell', 'ls', true],
  ['*', 'mcp', 'mcp__a__b', true],
  ['send_money', 'tool', 'send_money', true],
  // The same calls, spelt as in other hosts.
  ['mcp__pay__*', 'mcp', 'pay_refund', true],
  ['mcp__pay__*', 'tool', 'pay_refund', true],
  ['mcp__pay__refund', 'mcp', 'pay/refund', true],
  ['mcp__pay__refund', 'mcp', 'mcp_pay_refund', true],
  ['mcp__pay__refund', 'mcp', 'pay_list', false],
  ['mcp__pay', 'mcp', 'pay/list', true],
  ['WebFetch(domain:evil.com)', 'fetch', 'https://evil.com/x', true],
  ['WebFetch(domain:evil.com)', 'fetch', 'https://good.com/evil.com', false],
  ['fetch: evil.com', 'fetch', 'http://evil.com:8080', true],
  // A form that Claude Code does not support has the meaning that its author intended.
  ['Write(secrets/**)', 'edit', 'secrets/a', true],
  ['Bash(curl && *)', 'shell', 'curl', false],
  ['send_money', 'shell', 'send_money', false],
  ['mcp__pay__refund', 'mcp', 'mcp:pay:refund', true],
  ['mcp__my.pay__refund', 'mcp', 'mcp__my_pay__refund', true],
  ['mcp__pay__refund?', 'mcp', 'mcp__pay__refund2', true],
  ['*delete*', 'mcp', 'mcp__tickets__delete', true],
  ['*delete*', 'mcp', 'mcp__tickets__create', false],
  ['*', 'tool', 'WebSearch', true],
  ['run_shell_command', 'shell', 'git push', true],
  ['write_file', 'write', 'a.ts', true],
  ['*write*', 'write', 'a.ts', false],
])('%j forbids the call %s %j: %j', (pattern, kind, text, expected) => {
  const patterns = forbiddenCalls(pattern) ?? [];
  const request = requestOfCall({ kind, prefix: '', text });
  expect(patterns.some((each) => compilePattern(each).matches(request))).toBe(expected);
});

test('a rule about a parameter of the call is not a pattern of calls', () => {
  expect(forbiddenCalls('Agent(model:opus)')).toBeUndefined();
});

test.each<[string, string, boolean]>([
  ['mcp__pay__*', 'refund', true],
  ['mcp__pay', 'refund', true],
  ['*delete*', 'delete_ticket', true],
  ['mcp__mail__*', 'refund', false],
])('%j forbids the tool %j of the server "pay" in Gemini CLI: %j', (pattern, text, expected) => {
  const patterns = forbiddenCalls(pattern) ?? [];
  const request = requestOfCall({ kind: 'mcp', prefix: 'mcp_pay_', text });
  expect(patterns.some((each) => compilePattern(each).matches(request))).toBe(expected);
});

test.each<[string, CallKind, string, boolean]>([
  ['mcp__pay__*', 'mcp', 'mcp__pay__refund', true],
  ['mcp__pay__*', 'mcp', 'pay_refund', true],
  // Only a rule of a host makes a server out of this name.
  ['mcp__pay', 'mcp', 'mcp__pay__refund', false],
  ['mcp__pay', 'mcp', 'pay_refund', false],
  ['Bash', 'shell', 'git push', true],
  ['Bash(git *)', 'shell', 'git push', false],
  ['B?sh', 'shell', 'git push', true],
  ['Read', 'edit', 'a.ts', false],
  ['Edit', 'write', 'a.ts', true],
  ['WebSearch', 'tool', 'WebSearch', true],
])('%j is a pattern of tools with the call %s %j: %j', (pattern, kind, text, expected) => {
  const request = requestOfCall({ kind, prefix: '', text });
  const patterns = callsOfTools(pattern);
  expect(patterns.some((each) => compilePattern(each).matches(request))).toBe(expected);
});
