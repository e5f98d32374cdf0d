import { describe, expect, test } from '@jest/globals';
import { evaluateTraces } from './evaluate-traces.ts';

const LONG = 'toolu_01Q9aXkV7mNpRtUwYzBcDeFg';

const record = (tool: string, more: object = {}): object => ({
  tool,
  session_id: 's1',
  call_id: '1',
  status: 'ok',
  ...more,
});
const stream = (id: string, name: string, input: object, more: object = {}): object => ({
  type: 'assistant',
  session_id: 's1',
  parent_tool_use_id: null,
  message: { role: 'assistant', content: [{ type: 'tool_use', id, name, input }] },
  ...more,
});
const answered = (id: string, is_error: boolean): object => ({
  type: 'user',
  session_id: 's1',
  message: {
    role: 'user',
    content: [{ type: 'tool_result', tool_use_id: id, is_error, content: 'x' }],
  },
});
const ended = (...permission_denials: readonly object[]): object => ({
  type: 'result',
  session_id: 's1',
  num_turns: 2,
  permission_denials,
});
const line = (id: string, name: string, sessionId: string, timestamp: string): object => ({
  type: 'assistant',
  sessionId,
  timestamp,
  uuid: `u-${timestamp}`,
  message: {
    id: 'msg_1',
    role: 'assistant',
    content: [{ type: 'tool_use', id, name, input: { path: 'a' } }],
  },
});
const completion = (id: string, name: string, args: string, created = 1_795_255_200): object => ({
  id,
  object: 'chat.completion',
  created,
  choices: [
    {
      index: 0,
      message: {
        tool_calls: [{ id: 'call_0', type: 'function', function: { name, arguments: args } }],
      },
    },
  ],
});
const gemini = (name: string, args: object, id?: string): object => ({
  type: 'gemini',
  ...(id !== undefined && { id }),
  timestamp: '2026-11-20T10:00:00Z',
  toolCalls: [{ id: 'call_0', name, args, status: 'success' }],
});
const span = (
  spanId: string,
  tool: string,
  more: Readonly<Record<string, string>> = {},
  start = '1795168800000000000',
): object => ({
  traceId: 'a'.repeat(32),
  spanId,
  name: `execute_tool ${tool}`,
  startTimeUnixNano: start,
  attributes: Object.entries({
    'gen_ai.operation.name': 'execute_tool',
    'gen_ai.tool.name': tool,
    ...more,
  }).map(([key, stringValue]) => ({
    key,
    value: { stringValue },
  })),
});
const batch = (...spans: readonly object[]): object => ({
  resourceSpans: [{ scopeSpans: [{ spans }] }],
});
const apTrace = (trace_id: string, tool_name: string, more: object = {}): object => ({
  trace_id,
  agent_id: 'desk',
  card_id: 'c',
  timestamp: '2026-11-20T10:00:00Z',
  action: { type: 'execute', name: 'work', tool_calls: [{ tool_name }] },
  ...more,
});
const CODEX = [{ type: 'session_meta', payload: { id: 's1' } }];
const codex = (name: string, args: string): object => ({
  type: 'response_item',
  payload: { type: 'function_call', name, call_id: 'call_0', arguments: args },
});

type Case = readonly [
  string,
  Parameters<typeof evaluateTraces>[0],
  Readonly<Record<string, number>>,
];

/** Different calls with the same id. Previously, the second of each pair was dropped. */
const COUNTED: readonly Case[] = [
  [
    'whose ids begin again in each file',
    { 'a.jsonl': [{ tool: 'read', call_id: '1' }], 'b.jsonl': [{ tool: 'burn', call_id: '1' }] },
    { read: 1, burn: 1 },
  ],
  [
    'whose ids begin again in each file, of one tool',
    { 'a.jsonl': [{ tool: 'read', call_id: '1' }], 'b.jsonl': [{ tool: 'read', call_id: '1' }] },
    { read: 2 },
  ],
  [
    'of two tools under one id of a session',
    { 'a.jsonl': [record('read'), record('burn')] },
    { read: 1, burn: 1 },
  ],
  [
    'denied and then made under one id',
    { 'a.jsonl': [record('burn', { status: 'denied' }), record('burn')] },
    { 'burn denied': 1, burn: 1 },
  ],
  [
    'denied in one file and made in another',
    { 'a.jsonl': [record('burn', { status: 'denied' })], 'b.jsonl': [record('burn')] },
    { 'burn denied': 1, burn: 1 },
  ],
  [
    'of two servers under one id',
    { 'a.jsonl': [record('burn', { server: 'a' }), record('burn', { server: 'b' })] },
    { mcp__a__burn: 1, mcp__b__burn: 1 },
  ],
  [
    'that ask for other things',
    { 'a.jsonl': [record('read', { input: 'x' }), record('read', { input: 'y' })] },
    { read: 2 },
  ],
  [
    'that ask for other things, written in another order of spaces and escapes',
    {
      'a.jsonl':
        '{"tool":"read","session_id":"s","call_id":1,"args":{"a": "\\u0041"}}\n{"tool":"read","session_id":"s","call_id":1,"args":{"a":"B"}}\n',
    },
    { read: 2 },
  ],
  [
    'at another time',
    {
      'a.jsonl': [
        record('read', { timestamp: '2026-11-20T10:00:00Z' }),
        record('read', { timestamp: '2026-11-20T10:00:01Z' }),
      ],
    },
    { read: 2 },
  ],
  [
    'of two agents',
    { 'a.jsonl': [record('read', { agent_id: 'a' }), record('read', { agent_id: 'b' })] },
    { read: 2 },
  ],
  [
    'of two traces of one session',
    { 'a.jsonl': [record('read', { trace_id: 'a' }), record('read', { trace_id: 'b' })] },
    { read: 2 },
  ],
  [
    'with an id that is a key of every object',
    {
      'a.jsonl': [
        record('read', { call_id: '__proto__' }),
        record('burn', { call_id: '__proto__' }),
      ],
    },
    { read: 1, burn: 1 },
  ],
  [
    'of one trace of AP-Trace in two files',
    { 'a.json': [apTrace('t', 'read')], 'b.json': [apTrace('t', 'burn')] },
    { read: 1, burn: 1 },
  ],
  [
    'of a gateway that numbers the calls of each answer again, in messages of Claude',
    {
      'a.jsonl': [
        stream('call_0', 'read', { a: 1 }),
        answered('call_0', false),
        stream('call_0', 'burn', {}),
        stream('call_0', 'read', { a: 2 }),
      ],
    },
    { read: 2, burn: 1 },
  ],
  [
    'denied in messages of Claude, and one that was made under its id',
    {
      'a.jsonl': [
        stream('call_0', 'burn', { a: 1 }),
        answered('call_0', false),
        stream('call_0', 'burn', { a: 2 }),
        answered('call_0', true),
        ended({ tool_name: 'burn', tool_use_id: 'call_0', tool_input: { a: 2 } }),
      ],
    },
    { burn: 1, 'burn denied': 1 },
  ],
  [
    'made in messages of Claude, although the last message lists its id as denied',
    {
      'a.jsonl': [
        stream(LONG, 'burn', {}),
        answered(LONG, false),
        ended({ tool_name: 'burn', tool_use_id: LONG }),
      ],
    },
    { burn: 1, 'burn denied': 1 },
  ],
  [
    'of a gateway that numbers the calls of each answer again, in answers of OpenAI',
    {
      'a.jsonl': [
        completion('c1', 'read', '{}'),
        completion('c1', 'burn', '{}'),
        completion('c1', 'read', '{"a":1}'),
      ],
    },
    { read: 2, burn: 1 },
  ],
  [
    'of a gateway that gives its answers no id',
    {
      'a.jsonl': [completion('', 'read', '{}'), completion('', 'read', '{}', 1_795_255_201)],
      'b.jsonl': [completion('', 'read', '{}')],
    },
    { read: 3 },
  ],
  [
    'of a gateway that numbers the calls of each answer again, in a chat of Gemini CLI',
    {
      'a.json': JSON.stringify({
        sessionId: 's',
        messages: [
          gemini('read', { a: 1 }, 'm1'),
          gemini('burn', {}, 'm2'),
          gemini('read', { a: 1 }, 'm3'),
        ],
      }),
    },
    { read: 2, burn: 1 },
  ],
  [
    'of a gateway that numbers the calls of each answer again, in a session of Codex',
    { 'a.jsonl': [...CODEX, codex('read', '{"a":1}'), codex('read', '{"a":2}')] },
    { read: 2 },
  ],
  [
    'of two spans of one id',
    { 'a.jsonl': [batch(span('01', 'read'), span('01', 'burn'))] },
    { read: 1, burn: 1 },
  ],
  [
    'of two spans of one id and one tool',
    {
      'a.jsonl': [
        batch(span('01', 'read')),
        batch(span('01', 'read', { 'gen_ai.tool.call.arguments': '{}' })),
      ],
    },
    { read: 2 },
  ],
  [
    'of two spans with the id of a gateway that numbers calls again',
    {
      'a.jsonl': [
        batch(
          span('01', 'read', { 'gen_ai.tool.call.id': 'call_0' }),
          span('02', 'read', { 'gen_ai.tool.call.id': 'call_0' }),
        ),
      ],
    },
    { read: 2 },
  ],
  [
    'denied in one span and made in another of one call id',
    {
      'a.jsonl': [
        batch(
          span('01', 'burn', { 'gen_ai.tool.call.id': LONG, decision: 'reject' }),
          span('02', 'burn', { 'gen_ai.tool.call.id': LONG, success: 'true' }),
        ),
      ],
    },
    { 'burn denied': 1, burn: 1 },
  ],
  [
    'of two entries of one id in the summary of a run',
    {
      'a.json': JSON.stringify({
        run_id: 7,
        gateway: {
          tool_calls: [
            { tool_call_id: '1', server_name: 'desk', tool_name: 'read' },
            { tool_call_id: '1', server_name: 'desk', tool_name: 'burn' },
          ],
        },
      }),
    },
    { mcp__desk__read: 1, mcp__desk__burn: 1 },
  ],
];

/** Legitimate exports that report one call more than once. */
const ONCE: readonly Case[] = [
  [
    'a record that is exported twice',
    {
      'a.jsonl': [record('read', { input: { a: [1, 'x'] } })],
      'b.jsonl': [record('read', { input: { a: [1, 'x'] } })],
    },
    { read: 1 },
  ],
  [
    'a record whose id is a number in one file and a text in the other, and its content written with other spaces',
    {
      'a.jsonl': '{"tool":"read","session_id":"s","call_id":1,"input":{"a": 1}}\n',
      'b.jsonl': '{"tool":"read","session_id":"s","call_id":"1","input":{"a":1}}\n',
    },
    { read: 1 },
  ],
  [
    'a record among the first of one file and deep in another',
    {
      'a.jsonl': [record('read', { call_id: 'x', input: 'ä "quoted"' })],
      'b.jsonl': [
        ...Array.from({ length: 600 }, (_, number) => record('read', { call_id: `n${number}` })),
        record('read', { call_id: 'x', input: 'ä "quoted"' }),
      ],
    },
    { read: 601 },
  ],
  [
    'a message of Claude that a stream repeats',
    {
      'a.jsonl': [
        stream(LONG, 'read', { a: 1 }),
        stream(LONG, 'read', { a: 1 }),
        answered(LONG, false),
      ],
    },
    { read: 1 },
  ],
  [
    'a message over several lines of a transcript',
    {
      'a.jsonl': [
        line(LONG, 'read', 's1', '2026-11-20T10:00:00Z'),
        line(LONG, 'read', 's1', '2026-11-20T10:00:01Z'),
      ],
    },
    { read: 1 },
  ],
  [
    'a call that a forked session copies',
    {
      'a.jsonl': [line(LONG, 'read', 's1', '2026-11-20T10:00:00Z')],
      'b.jsonl': [line(LONG, 'read', 's2', '2026-11-20T10:00:00Z')],
    },
    { read: 1 },
  ],
  [
    'a denial that two last messages list',
    {
      'a.jsonl': [
        stream('t1', 'burn', {}),
        answered('t1', true),
        ended({ tool_name: 'burn', tool_use_id: 't1' }),
        ended({ tool_name: 'burn', tool_use_id: 't1' }),
      ],
    },
    { 'burn denied': 1 },
  ],
  [
    'a batch of spans that is sent again',
    {
      'a.jsonl': [batch(span('01', 'read')), batch(span('01', 'read'))],
      'b.jsonl': [batch(span('01', 'read'))],
    },
    { read: 1 },
  ],
  [
    'a trace that two files hold',
    { 'a.json': [apTrace('t', 'read')], 'b.json': [apTrace('t', 'read')] },
    { read: 1 },
  ],
];

describe('calls count each', () => {
  test.concurrent.each(COUNTED)('%s', async (_, files, calls) => {
    const seen = await evaluateTraces(files);
    expect(seen.calls).toEqual(calls);
    expect(seen.code).toBe(Object.keys(calls).some((name) => name.endsWith('burn')) ? 1 : 0);
  });
});

describe('a call counts once', () => {
  test.concurrent.each(ONCE)('%s', async (_, files, calls) =>
    expect((await evaluateTraces(files)).calls).toEqual(calls));

  test('also where two patterns name its file', async () => {
    const files = { 'a.jsonl': [{ tool: 'read' }] };
    expect(
      (await evaluateTraces(files, '--traces', 'traces/a.jsonl', '--traces', 'traces/*.jsonl'))
        .calls,
    ).toEqual({ read: 1 });
  });
});

describe('what is dropped decides nothing', () => {
  test('a call of an id that was met before the time that is asked for', async () => {
    const files = {
      'a.jsonl': [
        record('burn', { timestamp: '2026-10-01T10:00:00Z' }),
        record('burn', { timestamp: '2026-11-21T10:00:00Z' }),
      ],
    };
    expect(await evaluateTraces(files, '--since', '7d')).toMatchObject({
      code: 1,
      calls: { burn: 1 },
    });
  });

  test('control: a forbidden call fails', async () => {
    expect(await evaluateTraces({ 'a.jsonl': [record('burn')] })).toMatchObject({
      code: 1,
      calls: { burn: 1 },
    });
    expect(await evaluateTraces({ 'a.jsonl': [record('read')] })).toMatchObject({
      code: 0,
      calls: { read: 1 },
    });
  });
});
