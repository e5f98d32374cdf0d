import { describe, expect, test } from '@jest/globals';
import { GH_AW } from '../../../src/formats/traces/gh-aw.ts';
import { callRows, gather, survives } from './read-records.ts';

const AT = '2026-11-20T10:00:00.250Z';
const line = (more: object = {}): Record<string, unknown> => ({
  timestamp: AT,
  level: 'info',
  type: 'gateway',
  event: 'tool_call',
  server_name: 'desk',
  tool_name: 'open',
  ...more,
});
const entry = (id: string, outcome: string, tool_name = 'open'): object => ({
  tool_call_id: id,
  timestamp: AT,
  server_name: 'desk',
  tool_name,
  outcome,
});
const summary = (gateway: object, more: object = {}): unknown => ({
  schema: 'usage-activity-summary/v1',
  gateway,
  ...more,
});

describe('the gateway of GitHub Agentic Workflows', () => {
  test('calls with all that is known of them', () => {
    expect(gather(GH_AW, [line({ status: 'success' })]).calls).toEqual([
      { tool: 'open', server: 'desk', at: Date.parse(AT), status: 'ok' },
    ]);
  });

  test.each([
    [{ status: 'error' }, 'error'],
    [{ error: 'connection refused' }, 'error'],
    [{ status: 'success', error: '' }, 'ok'],
    [{ status: 'blocked' }, 'denied'],
    [{}, 'unknown'],
    [{ event: 'rpc_call', status: 'success' }, 'ok'],
    [
      { event: undefined, type: 'DIFC_FILTERED', server_name: undefined, server_id: 'desk' },
      'denied',
    ],
    [{ event: 'difc_filtered', type: undefined }, 'denied'],
    [{ type: 'GUARD_POLICY_BLOCKED', event: undefined }, 'denied'],
  ])('%j is %s', (more, status) => {
    expect(callRows(GH_AW, [line(more)])).toEqual([`desk/open ${status}`]);
  });

  test('lines about anything else are left out', () => {
    expect(
      callRows(GH_AW, [
        line({ event: 'startup' }),
        line({ tool_name: undefined }),
        { event: 'tool_call' },
        'x',
        null,
      ]),
    ).toEqual([]);
  });

  test.each([
    [line(), true],
    [line({ event: 'startup' }), false],
    [{ event: 'tool_call', tool: 'open' }, false],
    [line({ event: undefined, type: 'DIFC_FILTERED' }), false],
    [summary({}), true],
    [{ gateway: { tool_calls: [entry('1', 'success')] } }, true],
    [{ gateway: { url: 'x' } }, false],
  ])('recognises %j: %s', (record, is) => {
    expect(GH_AW.recognise(record)).toBe(is);
  });
});

describe('the summary of a run', () => {
  test('its calls, each once; their ids identify a call only together with the run', () => {
    const calls = [
      entry('1', 'success'),
      entry('2', 'error'),
      entry('2', 'error'),
      entry('3', 'denied', 'burn'),
    ];
    const about = { server: 'desk', at: Date.parse(AT) };
    const wanted = [
      { ...about, tool: 'open', status: 'ok' },
      { ...about, tool: 'open', status: 'error' },
      { ...about, tool: 'burn', status: 'denied' },
    ];
    expect(gather(GH_AW, [summary({ tool_calls: calls })]).calls).toEqual(wanted);
    const ofRun = gather(GH_AW, [summary({ tool_calls: calls }, { run_id: 77 })]).calls;
    expect(ofRun.map(({ id, session }) => [id, session])).toEqual([
      ['1', '77'],
      ['2', '77'],
      ['3', '77'],
    ]);
  });

  test('a tool that is only counted was called; one that is listed is not counted again', () => {
    const tools = [
      { server_name: 'desk', tool_name: 'open', call_count: 9 },
      { server_name: 'desk', tool_name: 'burn', call_count: 3, failed_calls: 1 },
    ];
    expect(callRows(GH_AW, [summary({ tool_calls: [entry('1', 'success')], tools })])).toEqual([
      'desk/open ok',
      'desk/burn error',
      'desk/burn ok',
      'desk/burn ok',
    ]);
  });

  test('an impossible count is not believed', () => {
    const count = (call_count: unknown): number =>
      callRows(GH_AW, [summary({ tools: [{ tool_name: 'open', call_count }] })]).length;
    expect([1e15, Number.POSITIVE_INFINITY, -1, 0, '5', 2.9].map(count)).toEqual([
      1000, 1000, 0, 0, 0, 2,
    ]);
  });

  test('reads any JSON without an error', () =>
    survives(GH_AW, [
      line(),
      summary({ tool_calls: [entry('1', 'success')], tools: [{ tool_name: 'a', call_count: 2 }] }),
    ]));
});
