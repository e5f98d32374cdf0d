import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ApiError, GitHub } from '../../src/adapters/github/github.ts';
import { asked, openClient } from '../support/github-client.ts';
import type { Fault, FaultAnswer } from '../support/stand-in/faults.ts';
import { HEAD, REPO } from '../support/stand-in/request.ts';
import type { StandInOptions } from '../support/stand-in/server.ts';

const COMMIT = 'GET /repos/{owner}/{repo}/commits/{ref}';
/** The route of `COMMIT`, as messages show it. */
const ASKED = `GET ${REPO}/commits/${HEAD.slice(0, 7)}`;
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

/** Describes the error of a rejected promise, with the fields that callers check. */
async function failure(
  promise: Promise<unknown>,
): Promise<{ kind: string; status: number | undefined; message: string }> {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: error.kind, status: error.status, message: error.message };
  }
  throw new Error('it did not fail');
}

/**
 * Replaces the time limits of requests, so that a test decides when a request times out. Returns
 * the requested limits.
 */
function timeLimits(): { readonly limits: number[]; readonly runOut: () => void } {
  const limits: number[] = [];
  let latest: AbortController | undefined;
  const real = AbortSignal.timeout.bind(AbortSignal);
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    limits.push(ms);
    // The real function rejects fractions, so this one must too.
    real(ms);
    latest = new AbortController();
    return latest.signal;
  });
  return {
    limits,
    runOut: () =>
      latest?.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
  };
}

/** Faults for the first requests. A request without an answer times out as soon as it arrives. */
function failing(
  answer: FaultAnswer,
  fault: Partial<Fault> = {},
): Partial<StandInOptions> & { limits: number[] } {
  if (answer !== 'timeout') return { faults: [{ path: '*', answer, ...fault }], limits: [] };
  const { limits, runOut } = timeLimits();
  let left = fault.times ?? Number.POSITIVE_INFINITY;
  const onRequest = () => {
    left -= 1;
    if (left >= 0) runOut();
  };
  return { faults: [{ path: '*', answer, ...fault }], limits, onRequest };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('temporary failures are retried up to three times', () => {
  const FAULTS: readonly (readonly [name: string, FaultAnswer])[] = [
    ['500', { status: 500 }],
    ['502', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['408', { status: 408 }],
    ['a broken connection', 'reset'],
    ['a connection that breaks after the request', 'reset-after'],
    ['half an answer', 'truncated-json'],
    ['the page of a proxy', 'not-json'],
    ['no answer', 'timeout'],
  ];

  test.each(FAULTS)('%s, twice, then an answer', async (_, answer) => {
    const client = await openClient(failing(answer, { times: 2 }));
    const { status, data } = await client.github.request(
      COMMIT,
      { ref: HEAD },
      { expect: 'object' },
    );
    expect([status, (data as { sha: string }).sha]).toEqual([200, HEAD]);
    expect(asked(client)).toEqual(Array(3).fill(`GET /commits/${HEAD}`));
    expect(client.waits).toEqual([500, 1000]);
  });

  test.each(FAULTS)('%s, three times, is an error', async (name, answer) => {
    const client = await openClient(failing(answer));
    const { kind, status, message } = await failure(
      client.github.request(COMMIT, { ref: HEAD }, { expect: 'object' }),
    );
    expect([kind, status]).toEqual(['unreachable', /^\d+$/.test(name) ? Number(name) : undefined]);
    expect(message).toContain(ASKED);
    expect(message).not.toContain('{');
    expect(message).not.toMatch(/\n|secret/);
    expect([asked(client).length, client.waits]).toEqual([3, [500, 1000]]);
  });

  test('a request without an answer is given up after ten seconds', async () => {
    const { limits, ...faults } = failing('timeout');
    const client = await openClient(faults);
    expect((await failure(client.github.request(COMMIT, { ref: HEAD }))).message).toBe(
      `GitHub did not answer within 10 s: ${ASKED}`,
    );
    expect(limits).toEqual([10_000, 10_000, 10_000]);
  });

  test.each([
    [7_999, '8 s'],
    [900, '1 s'],
  ])('the message states the shorter limit when only %i ms are left', async (ms, words) => {
    const { limits: _, ...faults } = failing('timeout');
    const client = await openClient(faults);
    jest.spyOn(performance, 'now').mockReturnValue(0);
    client.github.limit(ms);
    expect((await failure(client.github.request(COMMIT, { ref: HEAD }))).message).toBe(
      `GitHub did not answer within ${words}: ${ASKED}`,
    );
  });

  test('an answer of another shape counts as no answer', async () => {
    const { github, waits } = await openClient();
    expect(
      (await failure(github.request(COMMIT, { ref: HEAD }, { expect: 'list' }))).message,
    ).toContain('is incomplete or not JSON');
    expect(waits).toHaveLength(2);
  });
});

describe('a refusal is taken at once', () => {
  test.each([400, 401, 403, 404, 409, 410, 422, 451])('%i', async (status) => {
    const client = await openClient({
      faults: [
        { path: '*/commits/*', answer: { status, body: { message: 'No,\n  you may not' } } },
      ],
    });
    expect(await failure(client.github.request(COMMIT, { ref: HEAD }))).toEqual({
      kind: 'refused',
      status,
      message: `GitHub answered ${status} to ${ASKED}: No, you may not`,
    });
    expect([asked(client).length, client.waits]).toEqual([1, []]);
  });

  test('a permission that is missing', async () => {
    const client = await openClient({ permissions: {} });
    expect(await failure(client.github.request(COMMIT, { ref: HEAD }))).toMatchObject({
      kind: 'refused',
      status: 403,
    });
  });
});

describe('requests that must not happen twice', () => {
  const create = { issue_number: 7, body: 'hello' };

  test.each([
    ['500', { status: 500 }],
    ['a broken connection', 'reset'],
    ['a connection that breaks after the request', 'reset-after'],
    ['half an answer', 'truncated-json'],
    ['no answer', 'timeout'],
  ] as const)('is not tried again after %s', async (_, answer) => {
    const client = await openClient(failing(answer));
    expect(
      (
        await failure(
          client.github.request(COMMENT, create, { repeatable: false, expect: 'object' }),
        )
      ).kind,
    ).toBe('unreachable');
    expect([asked(client), client.waits]).toEqual([['POST /issues/7/comments'], []]);
    expect(client.standIn.comments.length).toBeLessThanOrEqual(1);
  });

  test.each([
    429, 403,
  ])('is tried again after a rate limit (%i), which did nothing', async (status) => {
    const limit = { status, headers: { 'retry-after': '1' } };
    const client = await openClient({
      faults: [{ method: 'POST', path: '*', times: 1, answer: limit }],
    });
    await client.github.request(COMMENT, create, { repeatable: false });
    expect([client.standIn.comments.length, client.waits]).toEqual([1, [1000]]);
  });
});

describe('a server that asks to wait', () => {
  const soon = () => new Date(Date.now() + 3000).toUTCString();
  const late = () => new Date(Date.now() + 3_600_000).toUTCString();

  test.each([
    ['429 for 2 s', 429, () => ({ 'retry-after': '2' }), [2000, 2000]],
    ['403 for 2 s', 403, () => ({ 'retry-after': '2' }), [2000, 2000]],
    ['503 without a word', 503, () => ({}), [500, 1000]],
    ['429 without a word', 429, () => ({}), [500, 1000]],
    ['for 0 s', 429, () => ({ 'retry-after': '0' }), [0, 0]],
    [
      'until a time that is past',
      429,
      () => ({ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
      [0, 0],
    ],
    ['with nonsense', 429, () => ({ 'retry-after': 'soon' }), [500, 1000]],
    [
      'for exactly as long as is waited for',
      429,
      () => ({ 'retry-after': '10' }),
      [10_000, 10_000],
    ],
    ['for longer', 429, () => ({ 'retry-after': '11' }), []],
    ['for an hour', 403, () => ({ 'retry-after': '3600' }), []],
    ['until a late time', 429, () => ({ 'retry-after': late() }), []],
    [
      'until the limit is reset in an hour',
      403,
      () => ({
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.now() / 1000 + 3600),
      }),
      [],
    ],
  ])('%s', async (_, status, headers, waits) => {
    const client = await openClient({
      faults: [{ path: '*', answer: { status, headers: headers() } }],
    });
    expect(await failure(client.github.request(COMMIT, { ref: HEAD }))).toMatchObject({
      kind: 'unreachable',
      status,
    });
    expect([client.waits, asked(client).length]).toEqual([waits, waits.length + 1]);
  });

  test('until a time that is near is waited for', async () => {
    const client = await openClient({
      faults: [
        { path: '*', times: 1, answer: { status: 429, headers: { 'retry-after': soon() } } },
      ],
    });
    await client.github.request(COMMIT, { ref: HEAD });
    expect(client.waits).toHaveLength(1);
    expect(client.waits[0]).toBeGreaterThan(0);
    expect(client.waits[0]).toBeLessThanOrEqual(3000);
  });

  test('a 403 that is not a rate limit is a refusal, whatever remains of the limit', async () => {
    const client = await openClient({
      faults: [{ path: '*', answer: { status: 403, headers: { 'x-ratelimit-remaining': '17' } } }],
    });
    expect((await failure(client.github.request(COMMIT, { ref: HEAD }))).kind).toBe('refused');
  });
});

describe('the time of all requests together', () => {
  test('each request gets what is left, in whole milliseconds, and none is made after', async () => {
    const { limits } = timeLimits();
    let now = 1000.5;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const { github, standIn } = await openClient();
    github.limit(60_000);
    await github.request(COMMIT, { ref: HEAD });
    now += 50_000.25;
    await github.request(COMMIT, { ref: HEAD });
    now += 3000.3;
    await github.request(COMMIT, { ref: HEAD });
    expect(limits).toEqual([10_000, 9999, 6999]);
    now += 7000;
    expect(await failure(github.request(COMMIT, { ref: HEAD }))).toMatchObject({
      kind: 'unreachable',
      message: `there was no time left for the request ${ASKED}`,
    });
    expect(standIn.requests).toHaveLength(3);
  });

  test('a wait that is longer than what is left is not begun', async () => {
    const { github, waits, standIn } = await openClient({
      faults: [{ path: '*', answer: { status: 429, headers: { 'retry-after': '9' } } }],
    });
    github.limit(8000);
    expect((await failure(github.request(COMMIT, { ref: HEAD }))).status).toBe(429);
    expect([waits, standIn.requests.length]).toEqual([[], 1]);
  });

  test('a request that hangs ends when the time does', async () => {
    const { github } = await openClient({ faults: [{ path: '*', answer: 'timeout' }] });
    github.limit(80);
    expect((await failure(github.request(COMMIT, { ref: HEAD }))).kind).toBe('unreachable');
  });
});

describe('bytes', () => {
  const CONTENT = 'GET /repos/{owner}/{repo}/contents/{+path}';
  const raw = (path: string) => ({
    path,
    ref: HEAD,
    headers: { accept: 'application/vnd.github.raw+json' },
  });

  test('come as they are, also when they are not UTF-8', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0xfe, 0x00, 0x0d, 0x0a]);
    const { github } = await openClient({ commits: { [HEAD]: { 'card.yaml': bytes } } });
    const answer = await github.request(CONTENT, raw('card.yaml'), { expect: 'bytes' });
    expect([...(answer.data as Uint8Array)]).toEqual([...bytes]);
  });

  test('of an empty file are an empty text', async () => {
    const { github } = await openClient({ commits: { [HEAD]: { 'card.yaml': '' } } });
    expect(
      (await github.request(CONTENT, raw('card.yaml'), { expect: 'bytes' })).data,
    ).toHaveLength(0);
  });

  test('that break off in the middle are not a short file', async () => {
    // The stand-in shortens an answer and claims that it is complete. Here, the header promises
    // more bytes than the server sends.
    const server = createServer((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/vnd.github.raw+json; charset=utf-8',
        'content-length': '100',
      });
      response.write('aap_version: "1.0"\n', () => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const waits: number[] = [];
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const github = new GitHub({
      token: 'secret',
      owner: 'o',
      repo: 'r',
      apiUrl,
      sleep: async (ms) => void waits.push(ms),
    });
    const failed = await failure(
      github.request(CONTENT, raw('card.yaml'), { expect: 'bytes' }),
    ).finally(() => server.close());
    expect([failed.kind, waits]).toEqual(['unreachable', [500, 1000]]);
  });

  test('are not the page of a proxy', async () => {
    const { github, waits } = await openClient({
      faults: [{ path: '*/contents/*', answer: 'not-json' }],
    });
    expect(
      (await failure(github.request(CONTENT, raw('card.yaml'), { expect: 'bytes' }))).kind,
    ).toBe('unreachable');
    expect(waits).toHaveLength(2);
  });
});

describe('GraphQL', () => {
  const VIEWER = 'query { viewer { login } }';

  test('answers its data', async () => {
    const { github } = await openClient();
    expect(await github.graphql(VIEWER)).toEqual({ viewer: { login: 'github-actions[bot]' } });
  });

  test.each([
    [
      'no data',
      { data: null, errors: [{ message: 'Something went\nwrong' }] },
      'GitHub refused a query: Something went wrong',
    ],
    ['neither data nor a reason', {}, 'GitHub refused a query: no reason was given'],
    // The failed field is null, and would look like a missing file.
    [
      'some data and an error',
      { data: { repository: { f0: null } }, errors: [{ message: 'timed out' }] },
      'GitHub refused a query: timed out',
    ],
    [
      'errors of no shape',
      { data: null, errors: [null] },
      'GitHub refused a query: no reason was given',
    ],
  ])('refuses with %s', async (_, body, message) => {
    const { github } = await openClient({
      faults: [{ path: '/graphql', answer: { status: 200, body } }],
    });
    expect(await failure(github.graphql(VIEWER))).toEqual({
      kind: 'refused',
      status: undefined,
      message,
    });
  });

  test('is tried again like any request', async () => {
    const { github, waits } = await openClient({
      faults: [{ path: '/graphql', times: 2, answer: { status: 502 } }],
    });
    await github.graphql(VIEWER);
    expect(waits).toEqual([500, 1000]);
  });

  test.each([
    ['github.com', '', '/graphql'],
    ['GitHub Enterprise Server', '/api/v3', '/api/graphql'],
    ['GitHub Enterprise Server, with a slash', '/api/v3/', '/api/graphql'],
  ])('is asked at the address of %s', async (_, base, path) => {
    const client = await openClient({}, base);
    await failure(
      client.github.graphql(VIEWER).then(() => Promise.reject(new ApiError('refused', 'answered'))),
    );
    expect(client.standIn.requests.map((request) => request.path)).toEqual([path]);
  });
});

describe('pages', () => {
  const comments = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      issue: 7,
      author: 'someone',
      body: String(index),
    }));
  const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';

  test.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [1001, 11],
  ])('of %i entries are %i', async (count, pages) => {
    const client = await openClient({ comments: comments(count) });
    const bodies: unknown[] = [];
    for await (const page of client.github.pages(LIST, { issue_number: 7 }))
      bodies.push(...page.map((entry) => (entry as { body: string }).body));
    expect(bodies).toEqual(comments(count).map((comment) => comment.body));
    expect(asked(client)).toEqual(
      Array.from(
        { length: pages },
        (_, index) => `GET /issues/7/comments?per_page=100&page=${index + 1}`,
      ),
    );
  });

  test('a page that fails does not end the list', async () => {
    const client = await openClient({
      comments: comments(300),
      faults: [{ path: '*page=2', answer: { status: 500 } }],
    });
    const read = async () => {
      for await (const page of client.github.pages(LIST, { issue_number: 7 }))
        expect(page).toHaveLength(100);
    };
    expect((await failure(read())).kind).toBe('unreachable');
    expect(asked(client)).toHaveLength(4);
  });

  test('lists inside an object', async () => {
    const { github } = await openClient();
    const of = (data: unknown) => (data as { check_runs?: unknown }).check_runs;
    const pages: unknown[] = [];
    for await (const page of github.pages(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      { ref: HEAD },
      of,
    ))
      pages.push(page);
    expect(pages).toEqual([[]]);
    const none = (data: unknown) => (data as { runs?: unknown }).runs;
    const read = async () => {
      for await (const _ of github.pages(
        'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        { ref: HEAD },
        none,
      ))
        throw new Error('a page');
    };
    expect((await failure(read())).message).toContain('contains no list');
  });
});

test('every request says who asks, and carries the token to this host alone', async () => {
  const other = await openClient();
  const redirect = {
    status: 302,
    headers: {
      location: `${other.standIn.url.replace('127.0.0.1', 'localhost')}${REPO}/commits/${HEAD}`,
    },
  };
  const client = await openClient({ faults: [{ path: '*', answer: redirect }] });
  await failure(
    client.github
      .request(COMMIT, { ref: HEAD })
      .then(() => Promise.reject(new ApiError('refused', 'answered'))),
  );
  expect(
    client.standIn.requests.map(({ userAgent, authorization }) => [
      userAgent?.startsWith('card-gate'),
      authorization,
    ]),
  ).toEqual([[true, true]]);
  expect(other.standIn.requests.every((request) => !request.authorization)).toBe(true);
});
