import { describe, expect, test } from '@jest/globals';
import { CODEX } from '../../../src/formats/traces/codex.ts';
import { callRows, gather, survives } from './read-records.ts';

const AT = '2026-11-20T10:00:00.250Z';
const LONG = 'call_Ab3dEf6hIj9lMn2pQr5t';
const meta = (id: string): unknown => ({ timestamp: AT, type: 'session_meta', payload: { id } });
const item = (payload: object): unknown => ({ timestamp: AT, type: 'response_item', payload });
const event = (payload: object): unknown => ({ timestamp: AT, type: 'event_msg', payload });
const fn = (name: string, call_id: string, more: object = {}): unknown =>
  item({ type: 'function_call', name, call_id, arguments: '{}', ...more });
const mcp = (server: string, tool: string, call_id: string, result?: unknown): unknown =>
  event({
    type: 'mcp_tool_call_end',
    call_id,
    invocation: { server, tool },
    ...(result !== undefined && { result }),
  });
const exec = (type: string, id: string, more: object): unknown => ({
  type: `item.${type}`,
  item: { id, ...more },
});

describe('rollouts of Codex', () => {
  test('calls with all that is known of them', () => {
    const records = [
      meta('s1'),
      fn('shell', LONG),
      item({
        type: 'function_call_output',
        call_id: LONG,
        output: '{"output":"x","metadata":{"exit_code":2}}',
      }),
      item({ type: 'custom_tool_call', name: 'apply_patch', call_id: 'p1', status: 'completed' }),
      event({ type: 'patch_apply_end', call_id: 'p1', success: true }),
      mcp('desk', 'open', 'm1', { Ok: { isError: true } }),
      item({ type: 'web_search_call', status: 'completed' }),
    ];
    const [at, session] = [Date.parse(AT), 's1'];
    expect(gather(CODEX, records).calls).toEqual([
      { tool: 'web_search', at, session, status: 'unknown' },
      { tool: 'shell', at, session, status: 'error', id: LONG },
      { tool: 'apply_patch', at, session, status: 'ok', id: 'p1' },
      { tool: 'open', server: 'desk', at, session, status: 'error', id: 'm1' },
    ]);
  });

  test.each([
    'mcp__desk__open',
    'desk.open',
    'open',
  ])('a call of a server that also appears as %s is one call, under the name of its field', (name) => {
    expect(
      callRows(CODEX, [
        fn(name, 'c1'),
        mcp('desk', 'open', 'c1', { Ok: {} }),
        item({ type: 'function_call_output', call_id: 'c1', output: 'x' }),
      ]),
    ).toEqual(['desk/open ok']);
    expect(callRows(CODEX, [mcp('desk', 'open', 'c1', { Err: 'x' }), fn(name, 'c1')])).toEqual([
      'desk/open error',
    ]);
  });

  test('two tools under one id are two calls, so that none hides behind the other', () => {
    expect(
      callRows(CODEX, [
        meta('s1'),
        fn('shell_command', 'c'),
        fn('apply_patch', 'c'),
        mcp('desk', 'burn', 'c'),
      ]),
    ).toEqual(['shell_command unknown', 'apply_patch unknown', 'desk/burn unknown']);
  });

  test('a name in two parts is put together', () => {
    expect(
      callRows(CODEX, [
        fn('open', 'c1', { namespace: 'mcp__desk' }),
        fn('open', 'c2', { namespace: 'mcp__desk__' }),
        fn('exec', 'c3', { namespace: 'functions' }),
      ]),
    ).toEqual(['mcp__desk__open unknown', 'mcp__desk__open unknown', 'exec unknown']);
  });

  test("a command that a person ran is not the agent's; one inside of another tool is", () => {
    const end = { type: 'exec_command_end', exit_code: 0 };
    expect(
      callRows(CODEX, [
        event({ ...end, call_id: 'u', source: 'user_shell' }),
        event({ ...end, call_id: 'n', source: 'agent' }),
      ]),
    ).toEqual(['exec_command ok']);
    expect(callRows(CODEX, [fn('shell', 'c'), event({ ...end, call_id: 'c' })])).toEqual([
      'shell ok',
    ]);
    expect(
      callRows(CODEX, [
        fn('shell', 'c'),
        event({ ...end, call_id: 'c', status: 'declined', exit_code: 1 }),
      ]),
    ).toEqual(['shell denied']);
  });

  test('a denied call that then succeeds under the same id is an attempt and a call', () => {
    const end = { type: 'exec_command_end', call_id: 'c' };
    const declined = event({ ...end, status: 'declined', exit_code: 1 });
    const failed = event({ ...end, exit_code: 1 });
    const done = event({ ...end, exit_code: 0 });
    const shell = fn('shell', 'c');
    expect(callRows(CODEX, [shell, declined, done])).toEqual(['shell denied', 'shell ok']);
    expect(callRows(CODEX, [shell, declined, done, done])).toEqual(['shell denied', 'shell ok']);
    expect(callRows(CODEX, [shell, declined, failed])).toEqual(['shell denied']);
    expect(callRows(CODEX, [shell, done, declined])).toEqual(['shell ok']);
  });

  test('an id that is repeated in the next session comes with that session: time and content decide', () => {
    const { calls } = gather(CODEX, [
      meta('s1'),
      fn('shell', 'c1'),
      meta('s2'),
      fn('shell', 'c1'),
      fn('shell', LONG),
      meta('s3'),
      fn('shell', LONG),
    ]);
    expect(calls.map(({ id, session }) => [id, session])).toEqual([
      ['c1', 's1'],
      ['c1', 's2'],
      [LONG, 's2'],
      [LONG, 's3'],
    ]);
  });

  test('the words of an output never make a denied attempt of a call', () => {
    expect(
      callRows(CODEX, [
        fn('shell', 'c'),
        item({
          type: 'function_call_output',
          call_id: 'c',
          output: 'exec command rejected by user',
        }),
      ]),
    ).toEqual(['shell unknown']);
  });
});

describe('codex exec', () => {
  test('an item that begins and ends is one call without an id, because the next run numbers again', () => {
    const run = [
      { type: 'thread.started', thread_id: 'th1' },
      exec('started', 'item_0', {
        type: 'mcp_tool_call',
        server: 'desk',
        tool: 'open',
        status: 'in_progress',
      }),
      exec('completed', 'item_0', {
        type: 'mcp_tool_call',
        server: 'desk',
        tool: 'open',
        status: 'completed',
      }),
      exec('completed', 'item_1', { type: 'command_execution', command: 'ls', status: 'declined' }),
      exec('completed', 'item_2', { type: 'agent_message', text: 'done' }),
      exec('completed', 'item_3', { type: 'todo_list', items: [] }),
      exec('started', 'item_4', { type: 'command_execution', status: 'in_progress' }),
    ];
    const once = [
      { tool: 'open', server: 'desk', session: 'th1', status: 'ok' },
      { tool: 'command_execution', session: 'th1', status: 'denied' },
      { tool: 'command_execution', session: 'th1', status: 'unknown' },
    ];
    expect(gather(CODEX, [...run, ...run]).calls).toEqual([...once, ...once]);
  });

  test('older releases spell the type otherwise, or print events', () => {
    expect(
      callRows(CODEX, [
        exec('completed', 'i', {
          item_type: 'mcp_tool_call',
          server: 'desk',
          tool: 'open',
          status: 'failed',
        }),
      ]),
    ).toEqual(['desk/open error']);
    const records = [
      { id: '0', msg: { type: 'session_configured', session_id: 's1' } },
      { id: '1', msg: { type: 'exec_command_begin', call_id: 'c1' } },
      { id: '1', msg: { type: 'exec_command_end', call_id: 'c1', exit_code: 1 } },
      {
        id: '2',
        msg: {
          type: 'mcp_tool_call_begin',
          call_id: 'c2',
          invocation: { server: 'desk', tool: 'open' },
        },
      },
      {
        id: '2',
        msg: { type: 'mcp_tool_call_end', call_id: 'c2', result: { Ok: { content: [] } } },
      },
    ];
    expect(records.every((record) => CODEX.recognise(record))).toBe(true);
    expect(callRows(CODEX, records)).toEqual(['exec_command error', 'desk/open ok']);
  });

  test.each([
    [meta('s1'), true],
    [{ type: 'thread.started', thread_id: 't' }, true],
    [{ type: 'item.created', item: { id: 'x' } }, false],
    [{ type: 'event_msg' }, false],
    [{ id: 1, msg: { type: 'click' } }, false],
    [{ type: 'function_call', name: 'x', call_id: 'c' }, false],
  ])('recognises %j: %s', (record, is) => {
    expect(CODEX.recognise(record)).toBe(is);
  });

  test('reads any JSON without an error', () =>
    survives(CODEX, [
      meta('s1'),
      fn('shell', 'c1'),
      mcp('desk', 'open', 'c2', { Ok: {} }),
      exec('completed', 'i', { type: 'web_search' }),
    ]));

  test('memory does not grow with the file: the oldest call goes on first', () => {
    const records = Array.from({ length: 10_050 }, (_, number) => fn('shell', `c${number}`));
    const seen: (string | undefined)[] = [];
    const reader = CODEX.open({ call: ({ id }) => seen.push(id), trace() {}, declare() {} });
    for (const record of [meta('s'), ...records]) reader.read(record);
    expect(seen).toEqual(Array.from({ length: 50 }, (_, number) => `c${number}`));
    reader.end();
    expect(seen).toHaveLength(10_050);
  });
});
