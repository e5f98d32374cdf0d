import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { Mnemom } from '../../src/adapters/mnemom/mnemom.ts';
import type { MnemomAnswer, MnemomFault } from '../support/stand-in/mnemom.ts';
import { traceAt } from '../support/stand-in/mnemom.ts';
import { asked, failure, KEY, NOW, type Opened, openClient } from './mnemom-client.ts';

const AGENT = 'mnm-demo';
const ONE = { traces: { [AGENT]: [traceAt('a', NOW)] } };

/** Opens a client whose stand-in has one trace and the given faults. */
const withFault = (answer: MnemomAnswer, fault: Partial<MnemomFault> = {}): Promise<Opened> =>
  openClient({ ...ONE, faults: [{ answer, ...fault }] });
const fetched = ({ client }: Opened): Promise<unknown> => client.traces(AGENT, { limit: 5 });

describe('temporary failures are retried up to four times', () => {
  const FAULTS: readonly (readonly [name: string, MnemomAnswer, expected: RegExp])[] = [
    [
      '500',
      { status: 500 },
      /^the Mnemom API answered 500 \(internal_error\) to a request for .*, 4 times: The stand-in says 500$/,
    ],
    [
      '502 with the page of a proxy',
      { status: 502, body: '<html>' },
      /^the Mnemom API answered 502 to a request for .*"mnm-demo", 4 times$/,
    ],
    ['408', { status: 408 }, /answered 408/],
    [
      'a broken connection',
      'reset',
      /^the Mnemom API could not be reached for the traces of agent "mnm-demo" \([A-Z_]+\), 4 times$/,
    ],
    [
      'half an answer',
      'truncated',
      /^the Mnemom API could not be reached for the traces of agent "mnm-demo" \([A-Z_]+\), 4 times$/,
    ],
  ];

  test.each(FAULTS)('%s, three times, then an answer', async (_, answer) => {
    const opened = await withFault(answer, { times: 3 });
    expect(await fetched(opened)).toMatchObject({ rows: [{ trace_id: 'a' }] });
    expect(opened.waits).toEqual([1000, 2000, 4000]);
  });

  test.each(FAULTS)('%s, always', async (name, answer, expected) => {
    const opened = await withFault(answer);
    const { kind, status, message } = await failure(fetched(opened));
    expect([kind, status, message]).toEqual([
      'unreachable',
      /^\d/.test(name) ? Number.parseInt(name, 10) : undefined,
      expect.stringMatching(expected),
    ]);
    expect(opened.api.requests.length).toBe(4);
  });

  test('chance shortens the waits to no less than half', async () => {
    const standIn = { ...ONE, faults: [{ answer: { status: 503 }, times: 3 }] };
    const waits: number[] = [];
    const sleep = async (ms: number): Promise<void> => void waits.push(ms);
    const { client } = await openClient(standIn, { effects: { random: () => 0, sleep } });
    await client.traces(AGENT, { limit: 1 });
    expect(waits).toEqual([500, 1000, 2000]);
  });

  test('a wait that the server asks for is kept, also with 503', async () => {
    const opened = await withFault({ status: 503, headers: { 'retry-after': '9' } }, { times: 1 });
    await fetched(opened);
    expect(opened.waits).toEqual([9000]);
  });

  test('not beyond the time that is left', async () => {
    const opened = await openClient({ faults: [{ answer: { status: 500 } }] }, { timeoutMs: 2500 });
    expect((await failure(fetched(opened))).message).toMatch(/answered 500 .* 2 times/);
    expect(opened.waits).toEqual([1000]);
    // All requests share one time limit, so the next one has only the rest of it.
    opened.pass(1500);
    const { kind, message } = await failure(fetched(opened));
    expect([kind, message]).toEqual([
      'unreachable',
      'the Mnemom API did not send the traces of agent "mnm-demo" within 3 s',
    ]);
    expect([opened.api.requests.length, opened.limits]).toEqual([2, [2500, 1500]]);
  });

  test('no server at all', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { client } = await openClient({}, { url: `http://127.0.0.1:${port}` });
    const { kind, message, help } = await failure(client.traces(AGENT, { limit: 1 }));
    expect([kind, message]).toEqual([
      'unreachable',
      expect.stringContaining('(ECONNREFUSED), 4 times'),
    ]);
    expect(help).toMatch(/NODE_USE_ENV_PROXY/);
  });
});

describe('too many requests', () => {
  const limited = (headers: Record<string, string>): MnemomAnswer => ({ status: 429, headers });

  test.each([
    ['seconds', { 'retry-after': '30' }, 30_000],
    ['a date', { 'retry-after': new Date(NOW + 45_000).toUTCString() }, 45_000],
    ['the time of a reset', { 'x-ratelimit-reset': String(NOW / 1000 + 20) }, 20_000],
    ['a date that is past', { 'retry-after': new Date(NOW - 45_000).toUTCString() }, 1000],
    ['0 seconds', { 'retry-after': '0' }, 1000],
    ['nothing that can be read', { 'retry-after': '-7' }, 1000],
    ['nothing', {}, 1000],
  ])('a wait given as %s', async (_, headers, wait) => {
    const opened = await withFault(limited(headers), { times: 1 });
    expect(await fetched(opened)).toMatchObject({ rows: [{ trace_id: 'a' }] });
    expect(opened.waits).toEqual([wait]);
    expect(opened.lines[0]).toBe(
      `too many requests to the Mnemom API: waiting ${wait / 1000} s before the next request for the traces of agent "mnm-demo"`,
    );
  });

  test('more often than broken connections are borne', async () => {
    const opened = await withFault(limited({ 'retry-after': '10' }), { times: 5 });
    expect(await fetched(opened)).toMatchObject({ rows: [{ trace_id: 'a' }] });
    expect(opened.waits).toEqual([10_000, 10_000, 10_000, 10_000, 16_000]);
  });

  test('longer than there is time', async () => {
    const opened = await withFault(limited({ 'retry-after': '300' }));
    const { kind, status, code, message, help } = await failure(fetched(opened));
    expect([kind, status, code]).toEqual(['unreachable', 429, 'rate_limited']);
    expect(message).toBe(
      'the Mnemom API answered 429 (rate_limited) to a request for the traces of agent "mnm-demo", and asks to wait 300 s, but only 120 s are left for another attempt: The stand-in says 429',
    );
    expect(help).toMatch(/api-timeout/);
    expect([opened.waits, opened.api.requests.length]).toEqual([[], 1]);
  });

  test('without an end stop when the time is over', async () => {
    const opened = await withFault(limited({ 'retry-after': '0' }));
    expect((await failure(fetched(opened))).message).toMatch(
      /429 \(rate_limited\) .*, but only 57 s are left for another attempt/,
    );
    expect(opened.api.requests.length).toBe(7);
  });

  test('the wait holds for every request of the key', async () => {
    const waits: number[] = [];
    const wakes: (() => void)[] = [];
    const urls: string[] = [];
    let now = NOW;
    const client = new Mnemom({
      key: KEY,
      effects: {
        now: () => now,
        sleep: (ms) => new Promise((resolve) => wakes.push(resolve) && waits.push(ms)),
        fetch: async (url) => {
          urls.push(new URL(String(url)).searchParams.get('agent_id') ?? '');
          return urls.length === 1
            ? new Response('', { status: 429, headers: { 'retry-after': '30' } })
            : new Response('[]');
        },
      },
    });
    const settled = (): Promise<unknown> =>
      new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    const first = client.traces('a', { limit: 1 });
    await settled();
    now += 10_000;
    const second = client.traces('b', { limit: 1 });
    await settled();
    expect([urls, waits]).toEqual([['a'], [30_000, 20_000]]);
    now += 20_000;
    for (const wake of wakes) wake();
    expect(await Promise.all([first, second])).toMatchObject([{ rows: [] }, { rows: [] }]);
    expect(urls).toEqual(['a', 'a', 'b']);
  });

  test('the client keeps to 60 a minute by itself, for all agents together', async () => {
    const opened = await openClient({ traces: { a: [], b: [] } });
    for (let at = 0; at < 30; at += 1)
      await Promise.all([
        opened.client.traces('a', { limit: 1 }),
        opened.client.traces('b', { limit: 1 }),
      ]);
    expect(opened.waits).toEqual([]);
    opened.pass(10_000);
    await opened.client.traces('a', { limit: 1 });
    expect(opened.waits).toEqual([50_000]);
    // The other 59 requests of the first minute are allowed again too.
    for (let at = 0; at < 59; at += 1) await opened.client.traces('b', { limit: 1 });
    expect(opened.waits).toEqual([50_000]);
    // The next request would have to wait longer than the remaining time, of which 60 s are used
    // up.
    opened.pass(1000);
    const { kind, message } = await failure(
      opened.client.traces('a', { limit: 1 }).then(() => opened.client.traces('b', { limit: 1 })),
    );
    expect([kind, message]).toEqual(['unreachable', expect.stringContaining('within 120 s')]);
  });

  test('not more than four at a time, and no fewer', async () => {
    const agents = Array.from({ length: 10 }, (_, index) => `agent-${index}`);
    const open: ((response: Response) => void)[] = [];
    const fetch = (): Promise<Response> => new Promise((resolve) => open.push(resolve));
    const client = new Mnemom({ key: KEY, effects: { fetch } });
    const all = Promise.all(agents.map((id) => client.traces(id, { limit: 5 })));
    const underWay: number[] = [];
    for (let answered = 0; answered < agents.length; answered += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      underWay.push(open.length);
      open.shift()!(new Response('[]'));
    }
    await all;
    expect(underWay).toEqual([4, 4, 4, 4, 4, 4, 4, 3, 2, 1]);
  });
});

describe('a server that stalls is left when the time is over', () => {
  test.each(['stall', 'stall-in-body'] as const)('%s', async (answer) => {
    let runOut = (): void => {};
    // The request times out as soon as it has arrived, or shortly after the start of the answer.
    const onRequest = (): void => void setImmediate(() => setImmediate(() => runOut()));
    const opened = await openClient({ ...ONE, faults: [{ answer }], onRequest });
    runOut = opened.runOut;
    const { kind, message } = await failure(fetched(opened));
    expect([kind, message]).toEqual([
      'unreachable',
      'the Mnemom API did not send the traces of agent "mnm-demo" within 120 s',
    ]);
    expect(opened.limits).toEqual([120_000]);
  });

  test('a time limit beyond what timers can hold does not end at once', async () => {
    const opened = await openClient(ONE, { timeoutMs: 1e12 });
    await fetched(opened);
    expect(opened.limits).toEqual([2 ** 31 - 1]);
  });
});

describe('refusals of the API', () => {
  const REFUSALS: readonly (readonly [status: number, code: string, help: RegExp])[] = [
    [400, 'invalid_request', /agent-id and api-url/],
    [401, 'unauthorized', /secret for api-key/],
    [403, 'forbidden', /scope api:read/],
    [422, 'validation_error', /agent-id and api-url/],
  ];

  test.each(REFUSALS)('%i', async (status, code, help) => {
    const opened = await withFault({ status });
    const error = await failure(fetched(opened));
    expect([error.kind, error.status, error.code, error.name]).toEqual([
      'refused',
      status,
      code,
      'MnemomError',
    ]);
    expect(error.message).toBe(
      `the Mnemom API answered ${status} (${code}) to a request for the traces of agent "mnm-demo": The stand-in says ${status}`,
    );
    expect(error.help).toMatch(help);
    // A refusal is not requested again.
    expect([opened.api.requests.length, opened.waits]).toEqual([1, []]);
  });

  test.each([
    [
      'object',
      'the Mnemom API answered 401 (unauthorized) to a request for the traces of agent "mnm-demo": The stand-in says 401',
    ],
    [
      'code',
      'the Mnemom API answered 401 (unauthorized) to a request for the traces of agent "mnm-demo": The stand-in says 401',
    ],
    [
      'text',
      'the Mnemom API answered 401 to a request for the traces of agent "mnm-demo": The stand-in says 401',
    ],
  ] as const)('in an envelope of the form %s', async (envelope, expected) => {
    const { client } = await openClient({ envelope, key: 'mnm_another' });
    expect((await failure(client.traces(AGENT, { limit: 1 }))).message).toBe(expected);
  });

  test.each([
    [
      'a code alone',
      { error: 'forbidden' },
      ' (forbidden) to a request for the traces of agent "mnm-demo"',
    ],
    [
      'an invalid code',
      { error: { code: 'Not A Code', message: 7 } },
      ' to a request for the traces of agent "mnm-demo"',
    ],
    ['no envelope', [1], ' to a request for the traces of agent "mnm-demo"'],
    ['nothing', '', ' to a request for the traces of agent "mnm-demo"'],
    ['null', null, ' to a request for the traces of agent "mnm-demo"'],
  ])('with %s', async (_, body, expected) => {
    // With a null body, the stand-in would send its own error.
    const opened = await withFault({ status: 403, body: body === null ? 'null' : body });
    expect((await failure(fetched(opened))).message).toBe(`the Mnemom API answered 403${expected}`);
  });

  test("the API's message is cut, and can neither end a line nor be a command", async () => {
    const message = `one\n::error::two\r\u202e##[group]three \u001b[31m${'x'.repeat(5000)}`;
    const opened = await withFault({
      status: 403,
      body: { error: { code: 'forbidden', message } },
    });
    const { message: said } = await failure(fetched(opened));
    expect(said).toMatch(
      /: one ::error::two \\u\{202e\}##\\x5b\[?group\]three \\x1b\[31mx+… \(4,\d+ more characters\)$/,
    );
    expect(said).not.toMatch(/[\n\r\u001b\u202e]|##\[/);
    expect(said.length).toBeLessThan(600);
  });

  test('an error of any length is read only as far as the message needs', async () => {
    const opened = await withFault({ status: 403, body: { error: 'x'.repeat(10_000_000) } });
    expect((await failure(fetched(opened))).message).toBe(
      'the Mnemom API answered 403 to a request for the traces of agent "mnm-demo"',
    );
  });
});

describe('an answer that is not what was asked for', () => {
  test.each([
    ['the page of a proxy', 'not-json', /is not JSON$/],
    ['half of the JSON', 'half-json', /is not JSON$/],
    ['bytes that are no text', 'not-utf-8', /is not UTF-8$/],
    ['a body without end', 'endless', /exceeds 64 MiB$/],
    ['a body that unpacks to too much', 'gzip-bomb', /exceeds 64 MiB$/],
    ['an object without traces', { status: 200, body: { items: [] } }, /has no list of traces$/],
    [
      'traces that are no list',
      { status: 200, body: { traces: { 0: 'a' } } },
      /has no list of traces$/,
    ],
    [
      'a list by inheritance',
      { status: 200, body: '{"__proto__":{"traces":[]}}' },
      /has no list of traces$/,
    ],
    ['null', { status: 200, body: 'null' }, /has no list of traces$/],
    ['a text', { status: 200, body: '"traces"' }, /has no list of traces$/],
    [
      'an error with status 200',
      { status: 200, body: { error: 'not_found', message: 'no' } },
      /has no list of traces$/,
    ],
    ['lists without end in lists', { status: 200, body: '['.repeat(1_000_000) }, /is not JSON$/],
  ] as readonly (readonly [string, MnemomAnswer, RegExp])[])('%s', async (_, answer, expected) => {
    const opened = await withFault(answer);
    const { kind, message } = await failure(fetched(opened));
    expect([kind, message]).toEqual(['nonsense', expect.stringMatching(expected)]);
  });
});

describe('redirects', () => {
  test('on the same host are followed, with the key', async () => {
    const opened = await openClient({
      ...ONE,
      faults: [
        { path: /^\/v1\/traces/, times: 1, answer: { redirect: '/v1/moved', status: 308 } },
        {
          path: /^\/v1\/moved/,
          times: 1,
          answer: { redirect: `/v1/agents/${AGENT}/traces?limit=6`, status: 301 },
        },
      ],
    });
    expect(await fetched(opened)).toMatchObject({ rows: [{ trace_id: 'a' }] });
    expect(opened.api.requests.map(({ headers }) => headers['x-mnemom-api-key'])).toEqual([
      KEY,
      KEY,
      KEY,
    ]);
  });

  test('again and again are not', async () => {
    const opened = await withFault({ redirect: '/v1/traces' });
    const { kind, message } = await failure(fetched(opened));
    expect([kind, message]).toEqual([
      'nonsense',
      expect.stringMatching(/redirects .* too many times$/),
    ]);
    expect(opened.api.requests.length).toBe(3);
  });

  test('to another host are refused, and that host never receives the key', async () => {
    const other = await openClient(ONE);
    for (const to of [`${other.api.url}/v1/traces`, `//${new URL(other.api.url).host}/x`]) {
      const opened = await withFault({ redirect: to });
      const { kind, status, message, help } = await failure(fetched(opened));
      expect([kind, status]).toEqual(['refused', 302]);
      expect(message).toBe(
        `the Mnemom API redirects a request for the traces of agent "mnm-demo" to "${other.api.url}"; the key is sent only to the host of api-url`,
      );
      expect(help).toMatch(/api-url/);
    }
    expect(other.api.requests).toEqual([]);
  });

  test.each([
    ['another scheme', 'https://{host}/v1/traces', 'refused'],
    ['another port', 'http://127.0.0.1:1/v1/traces', 'refused'],
    ['another name of the same machine', 'http://localhost/v1/traces', 'refused'],
    ['a name and a password', `http://user:${KEY}@{host}/v1/traces`, 'refused'],
    ['a file', 'file:///etc/passwd', 'refused'],
    ['nowhere', '', 'nonsense'],
    ['an invalid address', 'http://[', 'nonsense'],
  ])('to %s', async (_, redirect, kind) => {
    const opened = await withFault({ redirect });
    const error = await failure(fetched(opened));
    expect([error.kind, opened.api.requests.length]).toEqual([kind, 1]);
  });

  test('304 is not accepted as an answer', async () => {
    expect((await failure(fetched(await withFault({ status: 304, body: '' })))).kind).toBe(
      'nonsense',
    );
  });
});

describe('the address', () => {
  test.each([
    ['http://api.mnemom.ai', '"http://api.mnemom.ai"'],
    ['http://127.0.0.1.example.com', '"http://127.0.0.1.example.com"'],
    ['ftp://127.0.0.1', '"ftp://127.0.0.1"'],
    ['https://user:secret@api.mnemom.ai', '"https://api.mnemom.ai"'],
    ['api.mnemom.ai', 'not a valid address'],
    ['', 'not a valid address'],
  ])('%s gets no request', async (url, shown) => {
    const effects = { fetch: () => Promise.reject(new Error('it was asked')) };
    const client = new Mnemom({ key: KEY, url, effects });
    const { kind, message } = await failure(client.traces(AGENT, { limit: 1 }));
    expect([kind, message]).toEqual([
      'refused',
      `api-url is ${shown}; expected an address that begins with https://, without a user name or password`,
    ]);
  });

  test.each([
    ['', '/v1/traces'],
    ['/', '/v1/traces'],
    ['/v1', '/v1/traces'],
    ['/v1/', '/v1/traces'],
    ['/mnemom/', '/mnemom/v1/traces'],
    ['/mnemom/v1?x=1#y', '/mnemom/v1/traces'],
  ])('with "%s" at its end', async (end, path) => {
    const opened = await openClient({ faults: [{ answer: { status: 200, body: [] } }] });
    await new Mnemom({ key: KEY, url: opened.api.url + end }).traces(AGENT, { limit: 1 });
    expect(asked(opened)[0]!.split('?')[0]).toBe(path);
  });

  test.each([
    ['https://api.mnemom.ai', {}],
    ['https://other.example', { url: 'https://other.example' }],
    ['http://localhost:1', { url: 'http://localhost:1' }],
    ['http://[::1]:1', { url: 'http://[::1]:1' }],
  ])('%s gets it', async (expected, options) => {
    const urls: string[] = [];
    const effects = {
      fetch: async (url: unknown) => {
        urls.push(String(url));
        return new Response('[]');
      },
    };
    await new Mnemom({ key: KEY, ...options, effects }).traces(AGENT, { limit: 1 });
    expect(urls).toEqual([`${expected}/v1/traces?agent_id=mnm-demo&limit=2&offset=0`]);
  });
});

describe('the key', () => {
  test.each([
    ['an API key', KEY, { 'x-mnemom-api-key': KEY }],
    ['an API key with a line break behind it', `${KEY}\n`, { 'x-mnemom-api-key': KEY }],
    ['a token', 'eyJhbGciOi.J9.x', { authorization: 'Bearer eyJhbGciOi.J9.x' }],
  ])('%s', async (_, key, expected) => {
    const opened = await openClient(ONE, { key });
    await fetched(opened);
    const { headers } = opened.api.requests[0]!;
    const { authorization, 'x-mnemom-api-key': given } = headers;
    expect({
      ...(authorization !== undefined && { authorization }),
      ...(given !== undefined && { 'x-mnemom-api-key': given }),
    }).toEqual(expected);
    expect(headers['user-agent']).toMatch(/^card-gate\//);
  });

  test.each([
    ['', /^api-key is empty$/],
    ['   ', /^api-key is empty$/],
    ['mnm_first\nmnm_second', /^api-key contains a space/],
    ['mnm_schlüssel', /^api-key contains a space/],
  ])('%j is none, and nothing is asked', async (key, expected) => {
    const opened = await openClient(ONE, { key });
    const { kind, message, help } = await failure(fetched(opened));
    expect([kind, message]).toEqual(['refused', expect.stringMatching(expected)]);
    expect(`${message}${help}`).not.toMatch(/second|schl/);
    expect(opened.api.requests).toEqual([]);
  });

  test('it is in no message and no line, whatever the server does with it', async () => {
    const echo = { error: { code: 'unauthorized', message: `no such key: ${KEY}` } };
    const answers: readonly MnemomAnswer[] = [
      { status: 401, body: echo },
      { status: 401, body: { error: `bad ${KEY}` } },
      { status: 403, body: { error: 'forbidden', message: `${' '.repeat(400)}${KEY} ${KEY}` } },
      { status: 422, body: echo },
      { status: 429, headers: { 'retry-after': '900' }, body: echo },
      { status: 500, body: echo },
      { redirect: `https://${KEY}.example/` },
      { redirect: `https://${KEY}@example.com/${KEY}` },
      { status: 200, body: `"${KEY}"` },
      { status: 200, body: KEY },
      'reset',
      'truncated',
      'not-json',
    ];
    const texts: string[] = [];
    for (const answer of answers) {
      const opened = await withFault(answer);
      // Users may also paste the key into another input by mistake.
      for (const agent of [AGENT, KEY]) {
        const error = await failure(opened.client.traces(agent, { limit: 5 }));
        texts.push(
          error.message,
          error.help,
          error.stack ?? '',
          JSON.stringify(error),
          String(error.cause),
          ...opened.lines,
        );
      }
    }
    const lucky = await openClient({
      traces: { [KEY]: [] },
      faults: [{ times: 1, answer: { status: 429, body: echo } }],
    });
    await lucky.client.traces(KEY, { limit: 1 });
    texts.push(...lucky.lines);
    expect(lucky.lines.length).toBe(2);
    expect(texts.filter((text) => text.toLowerCase().includes(KEY.toLowerCase()))).toEqual([]);
    expect(texts.filter((text) => text.includes('***')).length).toBeGreaterThan(20);
  });
});
