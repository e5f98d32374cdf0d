import { describe, expect, test } from '@jest/globals';
import { CLAUDE_TRANSCRIPT } from '../../../src/formats/traces/claude-transcript.ts';
import { callRows, gather, survives } from './read-records.ts';
import { askingSink } from './session-events.ts';

const LONG = 'toolu_01Q9aXkV7mNpRtUwYzBcDeFg';
const AT = '2026-11-20T10:00:00.250Z';
const use = (id: string, name: string, more: object = {}): Record<string, unknown> => ({
  type: 'assistant',
  sessionId: 't1',
  timestamp: AT,
  message: { role: 'assistant', content: [{ type: 'tool_use', id, name, input: {} }] },
  ...more,
});
const result = (id: string, block: object = {}, line: object = {}): Record<string, unknown> => ({
  type: 'user',
  sessionId: 't1',
  timestamp: AT,
  message: { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, ...block }] },
  ...line,
});

describe('transcripts of Claude Code', () => {
  test('calls with all that is known of them, between lines of every other kind', () => {
    const other = [
      { type: 'summary', summary: 'x', leafUuid: 'y' },
      'massive error',
      42,
      [1],
      null,
      { type: 'user', message: 'error' },
      { type: 'user', message: { contenst: [] } },
    ];
    expect(
      gather(CLAUDE_TRANSCRIPT, [
        ...other,
        use(LONG, 'Read'),
        ...other,
        result(LONG),
        use('short', 'Edit'),
      ]).calls,
    ).toEqual([
      { tool: 'Read', session: 't1', at: Date.parse(AT), status: 'ok', id: LONG },
      { tool: 'Edit', session: 't1', at: Date.parse(AT), status: 'unknown', id: 'short' },
    ]);
  });

  test('lines that a resumed session repeats are one call; sub-agents belong to the session', () => {
    const again = use(LONG, 'Read', { sessionId: 't2' });
    const inner = use('a1', 'Grep', { isSidechain: true, agentId: 'a9' });
    const { calls } = gather(CLAUDE_TRANSCRIPT, [use(LONG, 'Read'), again, inner]);
    expect(calls.map(({ tool, session, agent }) => [tool, session, agent])).toEqual([
      ['Read', 't1', undefined],
      ['Grep', 't1', undefined],
    ]);
  });

  test('a line about the progress of a sub-agent holds its calls', () => {
    const line = {
      type: 'progress',
      sessionId: 't1',
      timestamp: AT,
      data: { type: 'agent_progress', agentId: 'a9', message: use('a1', 'Grep') },
    };
    expect(callRows(CLAUDE_TRANSCRIPT, [line, result('a1')])).toEqual(['Grep ok']);
  });

  test('only a field of the line shows that a person refused, never the words of the result', () => {
    const words = {
      is_error: true,
      content: "The user doesn't want to proceed with this tool use.",
    };
    expect(
      callRows(CLAUDE_TRANSCRIPT, [
        use('1', 'Bash'),
        result('1', words, { toolDenialKind: 'user-rejected' }),
      ]),
    ).toEqual(['Bash denied']);
    expect(
      callRows(CLAUDE_TRANSCRIPT, [
        use('1', 'Bash'),
        result('1', words, { toolUseResult: 'User rejected tool use' }),
      ]),
    ).toEqual(['Bash denied']);
    expect(
      callRows(CLAUDE_TRANSCRIPT, [
        use('1', 'Bash'),
        result('1', words, { toolUseResult: `Error: ${words.content}` }),
      ]),
    ).toEqual(['Bash error']);
    expect(
      callRows(CLAUDE_TRANSCRIPT, [
        use('1', 'Bash'),
        result('1', {}, { toolUseResult: 'User rejected tool use' }),
      ]),
    ).toEqual(['Bash ok']);
  });

  test('a refusal after `Error:` counts for tools that cannot write the text themselves', () => {
    const rows = (tool: string, toolUseResult: string): readonly string[] =>
      callRows(CLAUDE_TRANSCRIPT, [
        use('1', tool),
        result('1', { is_error: true }, { toolUseResult }),
      ]);
    for (const words of [
      'Permission to use Write has been denied. IMPORTANT: You *may* attempt …',
      'Permission to use Write has been auto-denied (prompts unavailable).',
      'Permission for this action has been denied. Reason: …',
      "The user doesn't want to proceed with this tool use. The tool use was rejected.",
      "Claude requested permissions to write to /w/a, but you haven't granted it yet.",
    ])
      expect(rows('Write', `Error: ${words}`)).toEqual(['Write denied']);
    expect(rows('Edit', 'Error: Permission to use Write has been denied.')).toEqual(['Edit error']);
    expect(rows('Write', 'Error: Permission to use Write is fine')).toEqual(['Write error']);
    for (const tool of ['Bash', 'mcp__a__b', 'Task'])
      expect(rows(tool, `Error: Permission to use ${tool} has been denied.`)).toEqual([
        `${tool} error`,
      ]);
  });

  test('a call that was interrupted had begun, so it was not denied', () => {
    for (const toolDenialKind of ['interrupted', 'cancelled'])
      expect(
        callRows(CLAUDE_TRANSCRIPT, [
          use('1', 'Bash'),
          result('1', { is_error: true }, { toolDenialKind, toolUseResult: 'Error: Interrupted' }),
        ]),
      ).toEqual(['Bash error']);
  });

  test('a denied call that then succeeds under the same id is an attempt and a call', () => {
    const call = use('1', 'Bash');
    const denied = result('1', { is_error: true }, { toolDenialKind: 'user-rejected' });
    const failed = result('1', { is_error: true });
    const both = ['Bash denied', 'Bash ok'];
    expect(callRows(CLAUDE_TRANSCRIPT, [call, denied, call, result('1')])).toEqual(both);
    expect(callRows(CLAUDE_TRANSCRIPT, [call, denied, result('1'), result('1')])).toEqual(both);
    expect(callRows(CLAUDE_TRANSCRIPT, [call, denied, failed])).toEqual(['Bash denied']);
    expect(callRows(CLAUDE_TRANSCRIPT, [call, result('1'), denied])).toEqual(['Bash ok']);
  });

  test('text next to a tool result is not a turn of the user', () => {
    const { events, sink } = askingSink();
    const reader = CLAUDE_TRANSCRIPT.open(sink);
    const text = { type: 'text', text: 'go on' };
    const outcome = { type: 'tool_result', tool_use_id: '1', content: 'done' };
    for (const content of [[text], [outcome], [outcome, text], [text, outcome]])
      reader.read({ ...Object(result('1')), message: { role: 'user', content } });
    reader.end();
    expect(events.turns).toHaveLength(1);
  });

  test('an export wraps the lines', () => {
    const record = { title: 'x', loglines: [use('1', 'Read'), 'noise', result('1')] };
    expect(CLAUDE_TRANSCRIPT.recognise(record)).toBe(true);
    expect(callRows(CLAUDE_TRANSCRIPT, [record])).toEqual(['Read ok']);
  });

  test('a short id without a session goes no further than its file', () => {
    const [line, answer] = [
      use('1', 'Read', { sessionId: undefined }),
      result('1', {}, { sessionId: undefined }),
    ];
    expect(gather(CLAUDE_TRANSCRIPT, [line, answer]).calls).toEqual([
      { tool: 'Read', at: Date.parse(AT), status: 'ok', id: '1' },
    ]);
  });

  test.each([
    ['a line', use('1', 'Read'), true],
    [
      'a line without a session',
      { type: 'user', timestamp: AT, cwd: '/a', message: { content: 'hello' } },
      true,
    ],
    [
      'a call and nothing else',
      { type: 'assistant', message: { content: [{ type: 'tool_use', id: '1', name: 'Read' }] } },
      true,
    ],
    ['a summary', { type: 'summary', summary: 'x', leafUuid: 'y' }, true],
    ['a message of the SDK', use('1', 'Read', { sessionId: undefined, session_id: 's' }), false],
    ['an answer of the API', { type: 'message', role: 'assistant', content: [] }, false],
    ['lines of something else', { loglines: ['a'] }, false],
  ])('%s is recognised, or is not: %#', (_, record, is) => {
    expect(CLAUDE_TRANSCRIPT.recognise(JSON.parse(JSON.stringify(record)))).toBe(is);
  });

  test('reads any JSON without an error', () =>
    survives(CLAUDE_TRANSCRIPT, [use('1', 'Read'), result('1'), { loglines: [use('2', 'Edit')] }]));
});
