import { describe, expect, test } from '@jest/globals';
import { GEMINI_CLI } from '../../../src/formats/traces/gemini-cli.ts';
import { callRows, gather, survives } from './read-records.ts';

const AT = '2026-11-20T10:00:00.250Z';
const event = (attributes: object, more: object = {}): unknown => ({
  hrTime: [1795168800, 500_000_000],
  body: 'Tool call',
  attributes: {
    'event.name': 'gemini_cli.tool_call',
    'session.id': 's1',
    function_name: 'run_shell_command',
    ...attributes,
  },
  ...more,
});
const call = (id: string, status: string, more: object = {}): object => ({
  id,
  name: 'write_file',
  args: {},
  status,
  timestamp: AT,
  ...more,
});
const chat = (...toolCalls: object[]): unknown => ({
  sessionId: 's1',
  projectHash: 'h',
  messages: [
    { id: 'm0', type: 'user' },
    { id: 'm1', type: 'gemini', timestamp: AT, toolCalls },
  ],
});

describe('telemetry of Gemini CLI', () => {
  test('calls with all that is known of them', () => {
    expect(
      gather(GEMINI_CLI, [event({ 'event.timestamp': AT, success: true, decision: 'auto_accept' })])
        .calls,
    ).toEqual([{ tool: 'run_shell_command', at: Date.parse(AT), session: 's1', status: 'ok' }]);
  });

  test('the pair of seconds and nanoseconds is the time where no other is', () => {
    expect(gather(GEMINI_CLI, [event({})]).calls[0]?.at).toBe(1795168800500);
    for (const hrTime of [[1], ['1', 2], 'x', [1e30, 1], [Number.NaN, 0]])
      expect(gather(GEMINI_CLI, [event({}, { hrTime })]).calls[0]).not.toHaveProperty('at');
  });

  test.each([
    [{ success: false, decision: 'reject' }, 'denied'],
    [{ success: true, decision: 'reject' }, 'denied'],
    [{ success: 'true', decision: 'accept' }, 'ok'],
    [{ success: false, decision: 'modify' }, 'error'],
    [{ decision: 'accept' }, 'unknown'],
  ])('%j is %s', (attributes, status) => {
    expect(callRows(GEMINI_CLI, [event(attributes)])).toEqual([`run_shell_command ${status}`]);
  });

  test.each([
    ['mcp_my_desk_open', 'my desk', 'my desk/open'],
    ['my-desk__open', 'my-desk', 'my-desk/open'],
    ['open', 'desk', 'desk/open'],
    ['mcp_desk_open', undefined, 'mcp_desk_open'],
    ['mcp_desk_', 'desk', 'desk/mcp_desk_'],
  ])('%s of server %s is %s', (function_name, mcp_server_name, name) => {
    expect(
      callRows(GEMINI_CLI, [event({ function_name, ...(mcp_server_name && { mcp_server_name }) })]),
    ).toEqual([`${name} unknown`]);
  });

  test('other events, spans and OTLP are not read', () => {
    const records = [
      event({ 'event.name': 'gemini_cli.api_request' }),
      { name: 'tool_call', attributes: { 'gen_ai.tool.name': 'x' } },
      { resourceLogs: [{ scopeLogs: [] }] },
    ];
    expect(callRows(GEMINI_CLI, records)).toEqual([]);
    expect(records.map((record) => GEMINI_CLI.recognise(record))).toEqual([true, false, false]);
  });
});

describe('chats of Gemini CLI', () => {
  test('calls with all that is known of them', () => {
    const { calls } = gather(GEMINI_CLI, [
      chat(call('c1', 'success', { agentId: 'a' }), call('c2', 'error', { timestamp: undefined })),
    ]);
    const about = { tool: 'write_file', at: Date.parse(AT), session: 's1' };
    expect(calls).toEqual([
      { ...about, status: 'ok', id: 'c1' },
      { ...about, status: 'error', id: 'c2' },
    ]);
  });

  test('a call that was cancelled may have begun, so it is not proven denied', () => {
    expect(callRows(GEMINI_CLI, [chat(call('c1', 'cancelled'))])).toEqual(['write_file unknown']);
  });

  test('lines: the session first, then messages, which are written again as they grow', () => {
    const message = (...toolCalls: object[]): unknown => ({
      id: 'm1',
      timestamp: AT,
      type: 'gemini',
      content: '',
      toolCalls,
    });
    const records = [
      { sessionId: 's1', projectHash: 'h', startTime: AT },
      { id: 'm0', type: 'user', content: [] },
      message(call('c1', 'executing')),
      message(call('c1', 'success'), call('c2', 'executing')),
      { $set: { messages: [message(call('c1', 'success'), call('c2', 'error'))] } },
      { $rewindTo: 'm1' },
    ];
    expect(GEMINI_CLI.recognise(records[0]) && GEMINI_CLI.recognise(records[2])).toBe(true);
    const { calls } = gather(GEMINI_CLI, records);
    expect(calls.map(({ id, session, status }) => [id, session, status])).toEqual([
      ['c1', 's1', 'ok'],
      ['c2', 's1', 'error'],
    ]);
  });

  test('a call without an id is known by its place', () => {
    const anonymous = { name: 'ls', status: 'success' };
    expect(callRows(GEMINI_CLI, [chat(anonymous, anonymous), chat(anonymous, anonymous)])).toEqual([
      'ls ok',
      'ls ok',
    ]);
  });

  test.each([
    [chat(), true],
    [{ messages: [{ role: 'user', content: 'x' }] }, false],
    [{ type: 'gemini' }, false],
    [{ sessionId: 's' }, false],
  ])('recognises %j: %s', (record, is) => {
    expect(GEMINI_CLI.recognise(record)).toBe(is);
  });

  test('reads any JSON without an error', () =>
    survives(GEMINI_CLI, [
      event({ success: true, mcp_server_name: 'desk' }),
      chat(call('c1', 'success')),
    ]));
});
