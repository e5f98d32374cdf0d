import { afterEach, describe, expect, test } from '@jest/globals';
import type { Answer } from './request.ts';
import { ask, BASE, HEAD, REPO, WORLD } from './request.ts';
import type { StandIn } from './server.ts';
import { startStandIn } from './server.ts';

let standIn: StandIn;
afterEach(() => standIn.close());
const send = (method: string, path: string, body?: unknown): Promise<Answer> =>
  ask(standIn, method, path, body);
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(standIn, 'GET', path, undefined, headers);

describe('permissions', () => {
  const reads = [`compare/${BASE}...${HEAD}`, 'pulls/7/files', 'issues/7/comments'];
  const writes = [
    ['issues/7/comments', { body: 'x' }],
    ['check-runs', { name: 'n', head_sha: HEAD }],
  ] as const;
  const statuses = async (): Promise<number[]> => {
    const got: number[] = [];
    for (const path of reads) got.push((await get(`${REPO}/${path}`)).status);
    for (const [path, body] of writes)
      got.push((await send('POST', `${REPO}/${path}`, body)).status);
    return got;
  };

  test.each([
    [{}, [403, 403, 403, 403, 403]],
    [{ contents: 'read' }, [200, 403, 403, 403, 403]],
    [{ contents: 'read', 'pull-requests': 'read', checks: 'read' }, [200, 200, 200, 403, 403]],
    [{ issues: 'write' }, [403, 403, 200, 201, 403]],
    [{ contents: 'read', 'pull-requests': 'write', checks: 'write' }, [200, 200, 200, 201, 201]],
  ] as const)('%j', async (permissions, expected) => {
    standIn = await startStandIn({ ...WORLD, permissions });
    expect(await statuses()).toEqual(expected);
    expect(standIn.problems).toEqual([]);
  });

  test('a refusal looks like GitHub’s, and GET /user is always one', async () => {
    standIn = await startStandIn({ ...WORLD, permissions: {} });
    const { json, headers } = await send('POST', `${REPO}/issues/7/comments`, { body: 'x' });
    expect(json.message).toBe('Resource not accessible by integration');
    expect(json.documentation_url).toMatch(/^https:/);
    expect(headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect((await get('/user')).status).toBe(403);
  });
});

describe('faults', () => {
  test('meet in order, count down, and are reported when never met', async () => {
    standIn = await startStandIn({
      ...WORLD,
      faults: [
        {
          method: 'get',
          path: '/repos/*/compare/*',
          times: 2,
          answer: { status: 429, headers: { 'retry-after': '1' } },
        },
        { path: /compare/, times: 1, answer: 'not-json' },
        { path: '/nowhere', answer: 'timeout' },
      ],
    });
    const compare = (): Promise<Answer> => get(`${REPO}/compare/${BASE}...${HEAD}?x=1`);
    const limited = await compare();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await compare()).status).toBe(429);
    expect((await compare()).text).toMatch(/^<html>/);
    expect((await compare()).json.status).toBe('ahead');
    expect(standIn.neverMet()).toEqual(['no request met the fault for any /nowhere']);
  });

  test('break connections before or after the work is done', async () => {
    const path = '*/comments';
    standIn = await startStandIn({
      ...WORLD,
      faults: [
        { path, times: 1, answer: 'reset' },
        { path, times: 1, answer: 'reset-after' },
        { path, times: 1, answer: 'truncated-json' },
      ],
    });
    const post = (body: string): Promise<Answer> =>
      send('POST', `${REPO}/issues/7/comments`, { body });
    await expect(post('lost')).rejects.toThrow();
    await expect(post('done unseen')).rejects.toThrow();
    await expect(post('cut')).rejects.toThrow(SyntaxError);
    expect(standIn.comments.map((comment) => comment.body)).toEqual(['done unseen', 'cut']);
  });

  test('leave a request without answer until the client gives up', async () => {
    standIn = await startStandIn({ ...WORLD, faults: [{ path: '*', answer: 'timeout' }] });
    const abort = new AbortController();
    const waiting = fetch(`${standIn.url}/user`, { signal: abort.signal });
    while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    abort.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });
});

describe('requests', () => {
  test('are recorded without their token', async () => {
    standIn = await startStandIn(WORLD);
    await send('POST', `${REPO}/issues/7/comments?x=1`, { body: 'hello' });
    expect(standIn.requests).toEqual([
      {
        method: 'POST',
        path: `${REPO}/issues/7/comments?x=1`,
        body: { body: 'hello' },
        authorization: true,
        userAgent: 'a test',
        accept: '*/*',
      },
    ]);
    expect(JSON.stringify(standIn.requests)).not.toContain('secret');
  });

  test('that no GitHub would take are refused and recorded', async () => {
    standIn = await startStandIn(WORLD);
    expect((await get(`${REPO}/teapots`)).status).toBe(404);
    expect((await send('POST', `${REPO}/issues/7/comments`, '{')).status).toBe(400);
    expect((await fetch(`${standIn.url}${REPO}/pulls/7`)).status).toBe(404);
    expect(standIn.problems).toEqual([
      `GET ${REPO}/teapots: the stand-in does not know this endpoint`,
      `POST ${REPO}/issues/7/comments: the body is not JSON`,
    ]);
  });
});
