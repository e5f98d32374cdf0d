import { describe, expect, test } from '@jest/globals';
import { COPILOT_EVENTS } from '../../../src/formats/traces/copilot-events.ts';
import { callRows, gather, survives } from './read-records.ts';

const AT = '2026-11-20T10:00:00.250Z';
const LONG = 'call_nf1RvU9GxssNg2g7WtPgHqQ4';
const event = (type: string, data: object): unknown => ({
  type,
  data,
  id: 'e1',
  timestamp: AT,
  parentId: null,
});
const start = (toolCallId: string, toolName: string, more: object = {}): unknown =>
  event('tool.execution_start', { toolCallId, toolName, arguments: {}, ...more });
const complete = (toolCallId: string, success: boolean, message?: string): unknown =>
  event('tool.execution_complete', {
    toolCallId,
    success,
    ...(message !== undefined && { error: { message } }),
  });
const SESSION = event('session.start', { sessionId: 's1' });
const MCP = { mcpServerName: 'my-desk', mcpToolName: 'open' };

describe('events of Copilot CLI', () => {
  test('calls with all that is known of them', () => {
    const records = [
      SESSION,
      start(LONG, 'my-desk-open', MCP),
      complete(LONG, true),
      start('c2', 'bash'),
      complete('c2', false),
      start('c3', 'view'),
    ];
    const [at, session] = [Date.parse(AT), 's1'];
    expect(gather(COPILOT_EVENTS, records).calls).toEqual([
      { tool: 'open', raw: 'my-desk-open', server: 'my-desk', at, session, status: 'ok', id: LONG },
      { tool: 'bash', at, session, status: 'error', id: 'c2' },
      { tool: 'view', at, session, status: 'unknown', id: 'c3' },
    ]);
  });

  test('the server comes from its field alone', () => {
    expect(callRows(COPILOT_EVENTS, [start('c1', 'my-desk-open')])).toEqual([
      'my-desk-open unknown',
    ]);
    expect(
      callRows(COPILOT_EVENTS, [start('c1', 'my-desk-open', { mcpServerName: 'my-desk' })]),
    ).toEqual(['my-desk/open unknown']);
    expect(callRows(COPILOT_EVENTS, [start('c1', 'open', { mcpServerName: 'my-desk' })])).toEqual([
      'my-desk/open unknown',
    ]);
  });

  test.each([
    'denied-by-rules',
    'denied-interactively-by-user',
    'denied-by-content-exclusion-policy',
    'denied-by-permission-request-hook',
    'denied-no-approval-rule-and-could-not-request-from-user',
  ])('a permission that is %s makes it a denied attempt, also of a call that never started', (kind) => {
    const denied = event('permission.completed', {
      requestId: 'r1',
      toolCallId: 'c1',
      result: { kind },
    });
    const asked = event('permission.requested', {
      requestId: 'r1',
      permissionRequest: { kind: 'shell', toolCallId: 'c1' },
    });
    const byQuestion = event('permission.completed', { requestId: 'r1', result: { kind } });
    const request = event('assistant.message', {
      toolRequests: [{ toolCallId: 'c1', name: 'my-desk-open', ...MCP }],
    });
    expect(
      callRows(COPILOT_EVENTS, [SESSION, start('c1', 'bash'), denied, complete('c1', false)]),
    ).toEqual(['bash denied']);
    expect(callRows(COPILOT_EVENTS, [SESSION, start('c1', 'bash'), asked, byQuestion])).toEqual([
      'bash denied',
    ]);
    expect(callRows(COPILOT_EVENTS, [SESSION, request, denied])).toEqual(['my-desk/open denied']);
    expect(
      callRows(COPILOT_EVENTS, [
        SESSION,
        request,
        denied,
        start('c1', 'my-desk-open', MCP),
        complete('c1', false),
      ]),
    ).toEqual(['my-desk/open denied']);
  });

  test('an approval, and what a tool says of itself, make none', () => {
    const approved = event('permission.completed', {
      toolCallId: 'c1',
      result: { kind: 'approved' },
    });
    expect(callRows(COPILOT_EVENTS, [start('c1', 'bash'), approved, complete('c1', true)])).toEqual(
      ['bash ok'],
    );
    for (const words of ['Permission denied', 'denied by policy', 'User rejected the call'])
      expect(
        callRows(COPILOT_EVENTS, [start('c1', 'open', MCP), complete('c1', false, words)]),
      ).toEqual(['my-desk/open error']);
  });

  test('a request without a result does not count as a call', () => {
    expect(
      callRows(COPILOT_EVENTS, [
        event('assistant.message', { toolRequests: [{ toolCallId: 'c1', name: 'bash' }] }),
      ]),
    ).toEqual([]);
  });

  test('a session that is resumed repeats no call, and another session has its own', () => {
    const again = event('session.resume', { sessionId: 's1' });
    const other = event('session.start', { sessionId: 's2' });
    expect(
      gather(COPILOT_EVENTS, [
        SESSION,
        start('c1', 'bash'),
        again,
        start('c1', 'bash'),
        other,
        start('c1', 'bash'),
      ]).calls.map(({ session }) => session),
    ).toEqual(['s1', 's2']);
  });

  test.each([
    [SESSION, true],
    [event('user.message', { content: 'x' }), true],
    [start('c1', 'bash'), true],
    [{ type: 'session.start', data: {} }, false],
    [{ type: 'tool.execution_start', data: { toolCallId: 'c1' } }, false],
    [{ type: 'user.message', id: 'e', processed_at: AT }, false],
  ])('recognises %j: %s', (record, is) => {
    expect(COPILOT_EVENTS.recognise(record)).toBe(is);
  });

  test('reads any JSON without an error', () =>
    survives(COPILOT_EVENTS, [SESSION, start('c1', 'bash', MCP), complete('c1', true)]));
});
