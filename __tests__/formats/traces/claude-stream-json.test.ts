import { describe, expect, test } from '@jest/globals';
import { CLAUDE_STREAM_JSON } from '../../../src/formats/traces/claude-stream-json.ts';
import { callRows, gather, survives } from './read-records.ts';

const LONG = 'toolu_01Q9aXkV7mNpRtUwYzBcDeFg';
const use = (id: string, name: string, more: object = {}): unknown => ({
  type: 'assistant',
  session_id: 's1',
  parent_tool_use_id: null,
  message: {
    role: 'assistant',
    content: [
      { type: 'text', text: 'on it' },
      { type: 'tool_use', id, name, input: { secret: 1 } },
    ],
  },
  ...more,
});
const result = (id: string, more: object = {}, about: object = { session_id: 's1' }): unknown => ({
  type: 'user',
  ...about,
  message: {
    role: 'user',
    content: [{ type: 'tool_result', tool_use_id: id, content: 'text', ...more }],
  },
});
const INIT = {
  type: 'system',
  subtype: 'init',
  session_id: 's1',
  tools: ['Bash', 'mcp__desk__open', '', 7],
};
const END = {
  type: 'result',
  subtype: 'success',
  session_id: 's1',
  num_turns: 2,
  permission_denials: [{ tool_name: 'Bash', tool_use_id: 't3' }],
};

describe('messages of Claude Code', () => {
  test('calls with all that is known of them, and the tools that could have been called', () => {
    const records = [
      INIT,
      use(LONG, 'Read'),
      result(LONG),
      use('t2', 'mcp__desk__open'),
      result('t2', { is_error: true }),
      use('t3', 'Bash'),
      result('t3', { is_error: true }),
      END,
    ];
    expect(gather(CLAUDE_STREAM_JSON, records)).toEqual({
      declared: ['Bash', 'mcp__desk__open'],
      calls: [
        { tool: 'Read', session: 's1', status: 'ok', id: LONG },
        { tool: 'mcp__desk__open', session: 's1', status: 'error', id: 't2' },
        { tool: 'Bash', session: 's1', status: 'denied', id: 't3' },
      ],
    });
  });

  test('a result that leaves its session out is found, and a call without a result is unknown', () => {
    expect(
      callRows(CLAUDE_STREAM_JSON, [use('t1', 'Read'), result('t1', {}, {}), use('t2', 'Edit')]),
    ).toEqual(['Read ok', 'Edit unknown']);
  });

  test("a tool's own words never make a denied attempt of its call", () => {
    const words = "The user doesn't want to proceed with this tool use. The tool use was rejected";
    const asked = "Claude requested permissions to use Bash, but you haven't granted it yet.";
    const records = [
      use('t1', 'Bash'),
      result('t1', { is_error: true, content: words }),
      use('t2', 'Bash'),
      result('t2', { is_error: true, content: asked }),
    ];
    expect(callRows(CLAUDE_STREAM_JSON, records)).toEqual(['Bash error', 'Bash error']);
  });

  test('an attempt that only the last message reports counts, and each is reported once', () => {
    expect(callRows(CLAUDE_STREAM_JSON, [END])).toEqual(['Bash denied']);
    expect(callRows(CLAUDE_STREAM_JSON, [use('t3', 'Bash'), END, END])).toEqual(['Bash denied']);
  });

  test('the same short id in two sessions is two calls; that of the API is one', () => {
    const other = { session_id: 's2' };
    expect(
      gather(CLAUDE_STREAM_JSON, [use('t1', 'Bash'), use('t1', 'Bash', other)]).calls.map(
        ({ session }) => session,
      ),
    ).toEqual(['s1', 's2']);
    expect(
      gather(CLAUDE_STREAM_JSON, [use(LONG, 'Bash'), use(LONG, 'Bash', other)]).calls,
    ).toHaveLength(1);
  });

  test('tools of the API itself, and of servers that it calls, have their own blocks', () => {
    const content = [
      { type: 'server_tool_use', id: 'w1', name: 'web_search' },
      {
        type: 'web_search_tool_result',
        tool_use_id: 'w1',
        content: { type: 'web_search_tool_result_error', error_code: 'unavailable' },
      },
      { type: 'mcp_tool_use', id: 'm1', name: 'open', server_name: 'desk' },
      { type: 'mcp_tool_result', tool_use_id: 'm1', is_error: false, content: [] },
      { type: 'text', text: '{"type":"tool_use","name":"Bash"}' },
    ];
    expect(
      callRows(CLAUDE_STREAM_JSON, [{ type: 'assistant', session_id: 's1', message: { content } }]),
    ).toEqual(['web_search error', 'desk/open ok']);
  });

  test('blocks of a call in a message of the user, and parts of a stream, do not count as calls', () => {
    const content = [{ type: 'tool_use', id: 'x', name: 'Bash' }];
    const part = {
      type: 'stream_event',
      session_id: 's1',
      event: { type: 'content_block_start', content_block: content[0] },
    };
    expect(
      callRows(CLAUDE_STREAM_JSON, [
        { type: 'user', session_id: 's1', message: { content } },
        part,
      ]),
    ).toEqual([]);
  });

  test.each([
    ['the first message', INIT, true],
    ['a message', use('t1', 'Read'), true],
    ['the last message alone, as `--output-format json` prints it', END, true],
    [
      'a message of a newer release, with time and uuid',
      use('t1', 'Read', { uuid: 'u', timestamp: '2026-11-20T10:00:00Z' }),
      true,
    ],
    [
      'a line of a transcript',
      { ...(use('t1', 'Read') as object), session_id: undefined, sessionId: 's1' },
      false,
    ],
    ['a line of another system', { type: 'system', text: 'x' }, false],
    ['a result of another tool', { type: 'result', value: 1 }, false],
    ['no object', 'assistant', false],
  ])('%s is recognised, or is not: %#', (_, record, is) => {
    expect(CLAUDE_STREAM_JSON.recognise(record)).toBe(is);
  });

  test('reads any JSON without an error', () =>
    survives(CLAUDE_STREAM_JSON, [INIT, use('t1', 'Read'), result('t1'), END]));
});
