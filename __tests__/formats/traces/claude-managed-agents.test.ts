import { describe, expect, test } from '@jest/globals';
import { CLAUDE_MANAGED_AGENTS } from '../../../src/formats/traces/claude-managed-agents.ts';
import { COPILOT_EVENTS } from '../../../src/formats/traces/copilot-events.ts';
import { callRows, gather, survives } from './read-records.ts';

const LONG = 'sevt_01XVQ9cZq6NMEGhXhXUW677S';
const AT = '2026-11-20T10:00:00.250Z';
const SESSION = {
  type: 'session',
  id: 'sesn_1',
  agent: { type: 'agent', id: 'agent_1', name: 'Desk' },
};
const use = (type: string, id: string, more: object = {}): Record<string, unknown> => ({
  type: `agent.${type}`,
  id,
  name: 'open',
  processed_at: AT,
  ...more,
});

describe('events of managed agents', () => {
  test('calls with all that is known of them, through every kind of tool', () => {
    const records = [
      SESSION,
      use('tool_use', LONG, { evaluated_permission: 'allow' }),
      { type: 'agent.tool_result', tool_use_id: LONG, is_error: false },
      use('mcp_tool_use', 'e2', { mcp_server_name: 'shelf', evaluated_permission: 'ask' }),
      { type: 'agent.mcp_tool_result', mcp_tool_use_id: 'e2', is_error: true },
      use('custom_tool_use', 'e3', { agent_name: 'Helper', session_id: 'sesn_2' }),
      { type: 'user.custom_tool_result', custom_tool_use_id: 'e3', session_id: 'sesn_2' },
      use('tool_use', 'e4', { evaluated_permission: 'deny' }),
    ];
    const [at, session, agent, tool] = [Date.parse(AT), 'sesn_1', 'Desk', 'open'];
    expect(gather(CLAUDE_MANAGED_AGENTS, records).calls).toEqual([
      { tool, at, session, agent, status: 'ok', id: LONG },
      { tool, server: 'shelf', at, session, agent, status: 'error', id: 'e2' },
      { tool, at, session: 'sesn_2', agent: 'Helper', status: 'ok', id: 'e3' },
      { tool, at, session, agent, status: 'denied', id: 'e4' },
    ]);
  });

  test('a refusal by a person makes it a denied attempt, also where only the recorded request shows it', () => {
    const refusal = { type: 'user.tool_confirmation', tool_use_id: 'e1', result: 'deny' };
    const failed = { type: 'agent.mcp_tool_result', mcp_tool_use_id: 'e1', is_error: true };
    const sent = ['client.beta.sessions.events.send', ['sesn_1', { events: [refusal] }]];
    for (const told_ of [
      refusal,
      sent,
      ['sesn_1', { events: [refusal] }],
      { data: [refusal], has_more: false },
    ])
      expect(callRows(CLAUDE_MANAGED_AGENTS, [use('mcp_tool_use', 'e1'), told_, failed])).toEqual([
        'open denied',
      ]);
    expect(
      callRows(CLAUDE_MANAGED_AGENTS, [
        use('mcp_tool_use', 'e1'),
        { ...refusal, result: 'allow' },
        failed,
      ]),
    ).toEqual(['open error']);
  });

  test('events behind the name of a method, and pages of them', () => {
    expect(
      callRows(CLAUDE_MANAGED_AGENTS, [
        ['client.beta.sessions.events.stream', use('tool_use', 'e1')],
      ]),
    ).toEqual(['open unknown']);
    expect(
      callRows(CLAUDE_MANAGED_AGENTS, [{ data: [use('tool_use', 'e1'), use('tool_use', 'e2')] }]),
    ).toHaveLength(2);
  });

  test('lists in lists are not followed without end', () => {
    let deep: unknown = use('tool_use', 'e1');
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(callRows(CLAUDE_MANAGED_AGENTS, [deep])).toEqual([]);
  });

  test("events of Copilot are not taken for these, nor these for Copilot's", () => {
    const start = {
      type: 'session.start',
      data: { sessionId: 's' },
      id: 'e1',
      timestamp: AT,
      parentId: null,
    };
    const spoken = {
      type: 'user.message',
      data: { content: 'hi' },
      id: 'e2',
      timestamp: AT,
      parentId: 'e1',
    };
    for (const record of [start, spoken]) {
      expect(CLAUDE_MANAGED_AGENTS.recognise(record)).toBe(false);
      expect(COPILOT_EVENTS.recognise(record)).toBe(true);
    }
    for (const record of [
      use('tool_use', 'e1'),
      { type: 'user.message', id: 'e1', processed_at: AT },
      ['m', use('tool_use', 'e1')],
    ]) {
      expect(CLAUDE_MANAGED_AGENTS.recognise(record)).toBe(true);
      expect(COPILOT_EVENTS.recognise(record)).toBe(false);
    }
  });

  test('reads any JSON without an error', () =>
    survives(CLAUDE_MANAGED_AGENTS, [
      SESSION,
      use('tool_use', 'e1'),
      ['m', use('mcp_tool_use', 'e2')],
    ]));
});
