import { describe, expect, test } from '@jest/globals';
import { GH_AW } from '../../../src/formats/traces/gh-aw.ts';
import { MCP_WIRE } from '../../../src/formats/traces/mcp-wire.ts';
import { callRows, gather, survives } from './read-records.ts';

const AT = '2026-11-20T10:00:00.250Z';
const call = (id: unknown, name = 'open'): object => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name, arguments: {} },
});
const answer = (id: unknown, result: object = { content: [] }): object => ({
  jsonrpc: '2.0',
  id,
  result,
});
const fault = (id: unknown, error: object): object => ({ jsonrpc: '2.0', id, error });
const wrapped = (payload: unknown, more: object = {}): Record<string, unknown> => ({
  timestamp: AT,
  type: 'REQUEST',
  server_id: 'desk',
  payload,
  ...more,
});

describe('messages of MCP', () => {
  test('calls with all that is known of them', () => {
    const records = [
      wrapped(call(1)),
      wrapped(answer(1)),
      wrapped(call(2, 'burn'), { session_id: 'w1' }),
      wrapped(answer(2, { isError: true }), { session_id: 'w1' }),
    ];
    const about = { server: 'desk', at: Date.parse(AT) };
    expect(gather(MCP_WIRE, records).calls).toEqual([
      { ...about, tool: 'open', status: 'ok' },
      { ...about, tool: 'burn', session: 'w1', status: 'error', id: expect.any(String) },
    ]);
  });

  test('bare, as a text, in any wrapper, and in a batch', () => {
    expect(callRows(MCP_WIRE, [call(1), answer(1)])).toEqual(['open ok']);
    for (const key of ['payload', 'message', 'msg', 'data', 'body'])
      expect(
        callRows(MCP_WIRE, [{ [key]: JSON.stringify(call(1)) }, { [key]: answer(1) }]),
      ).toEqual(['open ok']);
    expect(
      callRows(MCP_WIRE, [
        { payload: [call(1), call(2, 'burn')] },
        { payload: [answer(2), fault(1, { code: -32603 })] },
      ]),
    ).toEqual(['burn ok', 'open error']);
  });

  test("a number that comes again is the next connection's, and has no meaning in another file", () => {
    const { calls } = gather(MCP_WIRE, [call(1), call(1, 'burn'), answer(1)]);
    expect(calls).toEqual([
      { tool: 'open', status: 'unknown' },
      { tool: 'burn', status: 'ok' },
    ]);
  });

  test('numbers of another server, and a text in the place of a number, are others', () => {
    const records = [
      wrapped(call(1)),
      wrapped(call(1, 'burn'), { server_id: 'oven' }),
      wrapped(answer(1, { isError: true }), { server_id: 'oven' }),
      wrapped(answer('1')),
    ];
    expect(callRows(MCP_WIRE, records)).toEqual(['oven/burn error', 'desk/open unknown']);
  });

  test('what a server lists could have been called', () => {
    expect(
      gather(MCP_WIRE, [
        wrapped(answer(3, { tools: [{ name: 'open' }, { name: '' }, 'x', { name: 'burn' }] })),
      ]).declared,
    ).toEqual(['desk/open', 'desk/burn']);
  });

  test("what the server calls itself is not the server's name", () => {
    expect(callRows(MCP_WIRE, [answer(0, { serverInfo: { name: 'Desk' } }), call(1)])).toEqual([
      'open unknown',
    ]);
  });

  test('requests of other methods and notifications do not count as calls', () => {
    expect(
      callRows(MCP_WIRE, [
        { jsonrpc: '2.0', id: 1, method: 'tools/list' },
        { jsonrpc: '2.0', method: 'notifications/progress', params: { name: 'x' } },
      ]),
    ).toEqual([]);
  });
});

describe('the log of messages of GitHub Agentic Workflows', () => {
  test.each([
    [{ type: 'DIFC_FILTERED' }],
    [{ type: 'GUARD_POLICY_BLOCKED' }],
    [{ _schema: 'rpc-message/v2', event: 'difc_filtered' }],
  ])('a line of %j is a denied attempt', (kind) => {
    const record = { timestamp: AT, server_id: 'desk', tool_name: 'open', reason: 'x', ...kind };
    expect(MCP_WIRE.recognise(record)).toBe(true);
    expect(GH_AW.recognise(record)).toBe(false);
    expect(callRows(MCP_WIRE, [record])).toEqual(['desk/open denied']);
  });

  test('lines of the newer kind name an event', () => {
    const record = {
      _schema: 'rpc-message/v2',
      event: 'rpc_request',
      timestamp: AT,
      direction: 'OUT',
      server_id: 'desk',
      payload: call(1),
    };
    expect(
      callRows(MCP_WIRE, [record, { ...record, event: 'rpc_response', payload: answer(1) }]),
    ).toEqual(['desk/open ok']);
  });

  test.each([
    [{ code: -32002 }, 'denied'],
    [{ code: -32006 }, 'denied'],
    [{ code: -32001, data: { reason: 'access_denied' } }, 'denied'],
    [{ code: -32001 }, 'error'],
    [{ code: -32007 }, 'error'],
    [{ code: '-32002' }, 'error'],
  ])("the gateway answers %j: %s; a server of one's own cannot", (error, status) => {
    expect(callRows(MCP_WIRE, [wrapped(call(1)), wrapped(fault(1, error))])).toEqual([
      `desk/open ${status}`,
    ]);
    expect(callRows(MCP_WIRE, [call(1), fault(1, error)])).toEqual(['open error']);
  });

  test('reads any JSON without an error', () =>
    survives(MCP_WIRE, [
      wrapped(call(1)),
      wrapped(answer(1)),
      { type: 'DIFC_FILTERED', tool_name: 'x' },
    ]));
});
