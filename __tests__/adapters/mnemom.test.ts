import { describe, expect, test } from '@jest/globals';
import { traceAt } from '../support/stand-in/mnemom.ts';
import { asked, failure, NOW, openClient } from './mnemom-client.ts';

const AGENT = 'mnm-demo';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Returns this many traces, one hour apart, newest first. `t0` is the newest. */
function traces(count: number, apart = HOUR): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => traceAt(`t${index}`, NOW - index * apart));
}

/** Returns the ids of rows, whether or not each row wraps a trace. */
function ids(rows: readonly unknown[]): readonly unknown[] {
  return rows.map((row) => {
    const { trace_id, trace_json } = row as { trace_id?: unknown; trace_json?: unknown };
    if (trace_json === undefined) return trace_id;
    return (
      (typeof trace_json === 'string' ? JSON.parse(trace_json) : trace_json) as {
        trace_id: unknown;
      }
    ).trace_id;
  });
}

const numbered = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, index) => `t${index + from}`);
const page = (limit: number, offset: number): string =>
  `/v1/traces?agent_id=${AGENT}&limit=${limit}&offset=${offset}`;

describe('traces come in every form the API has had', () => {
  test.each(['object', 'array', 'rows', 'text-rows'] as const)('%s', async (shape) => {
    const opened = await openClient({ traces: { [AGENT]: traces(3) }, shape });
    const found = await opened.client.traces(AGENT, { since: NOW - 90 * 60_000, limit: 10 });
    // The third trace is two hours old according to its own time, wherever it is in the list.
    expect(ids(found.rows)).toEqual(['t0', 't1']);
    expect({ ...found, rows: 0 }).toEqual({
      rows: 0,
      truncated: false,
      windowStart: NOW - 90 * 60_000,
      oldest: NOW - HOUR,
      skipped: 0,
    });
    expect(asked(opened)).toEqual([page(11, 0)]);
    expect(opened.lines).toEqual([`2 traces of agent "${AGENT}" fetched`]);
  });

  test('rows are handed on as they came', async () => {
    const row = {
      id: 7,
      created_at: '2026-03-01 11:00:00',
      trace_json: '{"trace_id":"a"}',
      __proto__: null,
      extra: [1],
    };
    const { client } = await openClient({ traces: { [AGENT]: [row] } });
    const { rows, oldest } = await client.traces(AGENT, { limit: 10 });
    expect(rows).toEqual([
      { id: 7, created_at: '2026-03-01 11:00:00', trace_json: '{"trace_id":"a"}', extra: [1] },
    ]);
    // A time without a zone is UTC.
    expect(oldest).toBe(Date.parse('2026-03-01T11:00:00Z'));
  });

  test('an older server knows the list by agent only', async () => {
    const opened = await openClient({ traces: { 'a/b c': traces(2) }, lists: 'by-agent' });
    expect(ids((await opened.client.traces('a/b c', { limit: 2 })).rows)).toEqual(['t0', 't1']);
    expect(asked(opened)).toEqual([
      '/v1/traces?agent_id=a%2Fb%20c&limit=3&offset=0',
      '/v1/agents/a%2Fb%20c/traces?limit=3&offset=0',
    ]);
  });

  test('an agent that neither list knows', async () => {
    const opened = await openClient({ lists: 'by-agent' });
    const { kind, status, code, message, help } = await failure(
      opened.client.traces(AGENT, { limit: 2 }),
    );
    expect([kind, status, code]).toEqual(['refused', 404, 'not_found']);
    expect(message).toBe(
      'the Mnemom API answered 404 (not_found) to a request for the traces of agent "mnm-demo": The stand-in says 404',
    );
    expect(help).toMatch(/^check agent-id/);
    expect(opened.api.requests.length).toBe(2);
  });

  test('a 404 on a later page does not mean that the server is another one', async () => {
    const opened = await openClient({
      traces: { [AGENT]: traces(1500, 1000) },
      faults: [{ path: /offset=1000/, answer: { status: 404 } }],
    });
    expect((await failure(opened.client.traces(AGENT, { limit: 2000 }))).status).toBe(404);
    expect(asked(opened)).toEqual([page(1000, 0), page(1000, 1000)]);
  });

  test('an agent without traces', async () => {
    const opened = await openClient({ traces: { [AGENT]: [] } });
    expect(await opened.client.traces(AGENT, { since: NOW - DAY, limit: 5 })).toEqual({
      rows: [],
      truncated: false,
      windowStart: NOW - DAY,
      skipped: 0,
    });
  });
});

describe('pages are asked for until there is enough', () => {
  test('never more than is needed, and one more to know whether there is more', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(2500, 1000) } });
    const { rows, truncated, oldest } = await opened.client.traces(AGENT, { limit: 2100 });
    expect([ids(rows), truncated, oldest]).toEqual([numbered(2100), true, NOW - 2099 * 1000]);
    expect(asked(opened)).toEqual([page(1000, 0), page(1000, 1000), page(101, 2000)]);
  });

  test('exactly as many traces as the limit are not cut', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(1000, 1000) } });
    const { rows, truncated } = await opened.client.traces(AGENT, { limit: 1000 });
    expect([rows.length, truncated]).toEqual([1000, false]);
    expect(asked(opened)).toEqual([page(1000, 0), page(1, 1000)]);
  });

  test('one more than the limit is cut', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(1001, 1000) } });
    const { rows, truncated } = await opened.client.traces(AGENT, { limit: 1000 });
    expect([ids(rows), truncated]).toEqual([numbered(1000), true]);
  });

  test('a page that ends beyond the window is the last', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(3000) } });
    const { rows, truncated } = await opened.client.traces(AGENT, {
      since: NOW - 20 * HOUR,
      limit: 5000,
    });
    expect([ids(rows), truncated]).toEqual([numbered(21), false]);
    expect(asked(opened)).toEqual([page(1000, 0)]);
  });

  test('traces outside the window do not count against the limit', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(30) } });
    const { rows, truncated } = await opened.client.traces(AGENT, {
      since: NOW - 4 * HOUR,
      limit: 5,
    });
    expect([ids(rows), truncated]).toEqual([numbered(5), false]);
  });

  test('a list in the order of storing ends only where storing is past the window', async () => {
    const stored = (id: string, happened: number, at: number) => ({
      ...traceAt(id, NOW - happened * HOUR),
      created_at: new Date(NOW - at * HOUR).toISOString(),
    });
    // The second trace occurred before the window but was stored late, so traces after it may still
    // be inside.
    const list = [
      stored('a', 1, 1),
      stored('late', 30, 2),
      ...Array.from({ length: 9 }, (_, at) => stored(`b${at}`, 3, 3)),
      stored('c', 40, 40),
    ];
    const opened = await openClient({ traces: { [AGENT]: list }, maxPage: 4 });
    const { rows } = await opened.client.traces(AGENT, { since: NOW - DAY, limit: 100 });
    expect(ids(rows)).toEqual(['a', ...Array.from({ length: 9 }, (_, at) => `b${at}`)]);
    expect(opened.api.requests.length).toBe(3);
  });

  test('a server that gives shorter pages than requested, and states so', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(25, 1000) }, maxPage: 10 });
    const { rows, truncated } = await opened.client.traces(AGENT, { limit: 500 });
    expect([ids(rows), truncated]).toEqual([numbered(25), false]);
    expect(asked(opened)).toEqual([page(501, 0), page(491, 10), page(481, 20)]);
  });

  test('new traces that push the others back do not count any trace twice', async () => {
    const list = traces(1500, 1000);
    let pushed = 0;
    const onRequest = (): void => {
      pushed += 1;
      if (pushed === 2)
        list.unshift(
          ...Array.from({ length: 7 }, (_, index) => traceAt(`new${index}`, NOW + 1000)),
        );
    };
    const opened = await openClient({ traces: { [AGENT]: list }, onRequest });
    const { rows, truncated } = await opened.client.traces(AGENT, { limit: 5000 });
    expect([ids(rows), truncated]).toEqual([numbered(1500), false]);
  });

  test('nor do they hide that there is more', async () => {
    const list = traces(1200, 1000);
    let pushed = 0;
    const onRequest = (): void => {
      pushed += 1;
      if (pushed === 2)
        list.unshift(
          ...Array.from({ length: 5 }, (_, index) => traceAt(`new${index}`, NOW + 1000)),
        );
    };
    const opened = await openClient({ traces: { [AGENT]: list }, onRequest });
    expect((await opened.client.traces(AGENT, { limit: 1000 })).truncated).toBe(true);
    expect(asked(opened)).toEqual([page(1000, 0), page(1, 1000), page(1000, 1001)]);
  });

  test('a server that repeats the same page forever, and whatever comes after it', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(1000, 1000) }, pages: false });
    const { rows, truncated } = await opened.client.traces(AGENT, { limit: 50_000 });
    expect([ids(rows), truncated]).toEqual([numbered(1000), true]);
    expect(opened.api.requests.length).toBe(3);
  });

  test('rows without an id are distinguished by their content', async () => {
    const nameless = Array.from({ length: 1200 }, (_, index) => ({
      action: { name: `tool_${index}` },
    }));
    const opened = await openClient({ traces: { [AGENT]: [...nameless, ...nameless] } });
    expect((await opened.client.traces(AGENT, { limit: 5000 })).rows.length).toBe(1200);
  });

  test('a server that lists the oldest first is read to its end', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(1500, 10 * 60_000).reverse() } });
    const { rows, truncated } = await opened.client.traces(AGENT, {
      since: NOW - 2 * HOUR,
      limit: 5,
    });
    expect([ids(rows), truncated]).toEqual([numbered(5), true]);
  });

  test('traces without a time are kept, behind the others', async () => {
    const undated = [
      { trace_id: 'u1' },
      { trace_id: 'u2', timestamp: 'yesterday' },
      { trace_id: 'u3', timestamp: 5 },
    ];
    const opened = await openClient({ traces: { [AGENT]: [...undated, ...traces(2)] } });
    const found = await opened.client.traces(AGENT, { since: NOW - DAY, limit: 10 });
    expect([ids(found.rows), found.oldest]).toEqual([['t0', 't1', 'u1', 'u2', 'u3'], NOW - HOUR]);
  });

  test.each([
    ['seconds', NOW / 1000],
    ['milliseconds', NOW],
    ['microseconds', NOW * 1000],
    ['digits', String(NOW)],
    ['a zone', '2026-03-01T13:00:00+01:00'],
  ])('a time in %s', async (_, timestamp) => {
    const { client } = await openClient({ traces: { [AGENT]: [{ trace_id: 'a', timestamp }] } });
    expect((await client.traces(AGENT, { limit: 1 })).oldest).toBe(NOW);
  });

  test('entries that are not objects are counted', async () => {
    const { client } = await openClient({
      traces: { [AGENT]: ['text', null, ...traces(2), 4, []] },
    });
    const { rows, skipped } = await client.traces(AGENT, { limit: 10 });
    expect([ids(rows), skipped]).toEqual([['t0', 't1'], 4]);
  });

  test('the caller may end it', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(3000, 1000) } });
    const counts: number[] = [];
    const mayContinue = (count: number): boolean => counts.push(count) < 2;
    const { rows, truncated } = await opened.client.traces(AGENT, { limit: 5000, mayContinue });
    expect([rows.length, truncated, counts]).toEqual([2000, true, [1000, 2000]]);
  });
});

describe('the window', () => {
  test('more than 30 days are refused before anything is asked', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(2) } });
    const { kind, status, message, help } = await failure(
      opened.client.traces(AGENT, { since: NOW - 31 * DAY, limit: 5 }),
    );
    expect([kind, status]).toEqual(['window', undefined]);
    expect(message).toBe(
      "the trace window is 31 days long; expected at most 30 days, which is the API's limit",
    );
    expect(help).toBe('set trace-window to 30d or less');
    expect((await failure(opened.client.traces(AGENT, { since: Number.NaN, limit: 5 }))).kind).toBe(
      'window',
    );
    expect(opened.api.requests).toEqual([]);
  });

  test('30 days are not, though some time went by before they are asked for', async () => {
    const opened = await openClient({ traces: { [AGENT]: traces(2) } });
    opened.pass(10 * 60_000);
    expect(
      (await opened.client.traces(AGENT, { since: NOW - 30 * DAY, limit: 5 })).rows.length,
    ).toBe(2);
  });

  test('another now can be stated', async () => {
    const { client } = await openClient({ traces: { [AGENT]: traces(2) } });
    const wanted = { since: NOW - 400 * DAY, limit: 5 };
    expect((await client.traces(AGENT, { ...wanted, now: NOW - 380 * DAY })).windowStart).toBe(
      wanted.since,
    );
    expect((await failure(client.traces(AGENT, { ...wanted, now: NOW - 360 * DAY }))).kind).toBe(
      'window',
    );
  });

  test('it is 30 days long when none is given', async () => {
    const { client } = await openClient({ traces: { [AGENT]: traces(40, DAY) } });
    const { rows, windowStart } = await client.traces(AGENT, { limit: 100 });
    expect([ids(rows), windowStart]).toEqual([numbered(31), NOW - 30 * DAY]);
  });
});

describe('the published card', () => {
  test('its text', async () => {
    const opened = await openClient({
      cards: { [AGENT]: '{"card_version": "1", "deep": {"__proto__": 1}}' },
    });
    expect(await opened.client.publishedCard(AGENT)).toMatchObject({
      text: '{"card_version": "1", "deep": {"__proto__": 1}}',
      etag: expect.stringMatching(/^"sha256:[0-9a-f]{64}"$/),
      version: '7',
    });
    expect(asked(opened)).toEqual([`/v1/alignment/agent/${AGENT}`]);
    expect(opened.api.requests[0]!.headers.accept).toBe('application/json');
  });

  test('none', async () => {
    const { client } = await openClient();
    expect(await client.publishedCard(AGENT)).toBe('none');
  });

  test.each([
    ['a list', '[]', /not an object/],
    ['YAML', 'card_version: 1', /not JSON/],
    ['nothing', '', /not JSON/],
  ])('%s is not a card', async (_, card, expected) => {
    const { client } = await openClient({ cards: { [AGENT]: card } });
    const { kind, message } = await failure(client.publishedCard(AGENT));
    expect([kind, message]).toEqual(['nonsense', expect.stringMatching(expected)]);
  });

  test('any other refusal is a failure', async () => {
    const { client } = await openClient({ faults: [{ answer: { status: 403 } }] });
    expect((await failure(client.publishedCard(AGENT))).status).toBe(403);
  });
});

describe('ids', () => {
  test.each([
    '',
    ' ',
    '.',
    '..',
    'x'.repeat(257),
    'a\ud800',
  ])('%j is none, and nothing is asked', async (id) => {
    const opened = await openClient();
    for (const promise of [
      opened.client.traces(id, { limit: 1 }),
      opened.client.publishedCard(id),
    ]) {
      const { kind, message } = await failure(promise);
      expect([kind, message]).toEqual([
        'refused',
        expect.stringMatching(/^agent-id is ".*"; expected the id/),
      ]);
    }
    expect(opened.api.requests).toEqual([]);
  });

  test('they cannot lead to another path', async () => {
    const opened = await openClient();
    await opened.client.publishedCard('../../admin?x=1#y');
    expect(asked(opened)).toEqual(['/v1/alignment/agent/..%2F..%2Fadmin%3Fx%3D1%23y']);
  });
});
