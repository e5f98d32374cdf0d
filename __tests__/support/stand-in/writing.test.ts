import { afterEach, describe, expect, test } from '@jest/globals';
import type { Answer, AnyJson } from './request.ts';
import { ask, HEAD, REPO, WORLD } from './request.ts';
import type { StandIn, StandInOptions } from './server.ts';
import { startStandIn } from './server.ts';

let standIn: StandIn;
afterEach(() => standIn.close());
const send = (method: string, path: string, body?: unknown): Promise<Answer> =>
  ask(standIn, method, path, body);
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(standIn, 'GET', path, undefined, headers);

describe('comments', () => {
  test('are listed in pages, made, changed and deleted', async () => {
    const comments = Array.from({ length: 101 }, (_, index) => ({
      issue: 7,
      author: 'someone',
      body: `${index}`,
    }));
    standIn = await startStandIn({ ...WORLD, comments });
    const made = await send('POST', `${REPO}/issues/7/comments`, { body: 'hello' });
    expect([made.status, made.json.user.login, made.json.id]).toEqual([
      201,
      'github-actions[bot]',
      1102,
    ]);
    const second = await get(`${REPO}/issues/7/comments?per_page=100&page=2`);
    expect(second.json.map((comment: AnyJson) => comment.body)).toEqual(['100', 'hello']);
    expect(second.headers.get('link')).toContain('rel="prev"');
    expect(
      (await send('PATCH', `${REPO}/issues/comments/1102`, { body: 'changed' })).json.body,
    ).toBe('changed');
    expect((await send('DELETE', `${REPO}/issues/comments/1102`)).status).toBe(204);
    expect((await send('PATCH', `${REPO}/issues/comments/1102`, { body: 'again' })).status).toBe(
      404,
    );
    expect((await send('POST', `${REPO}/issues/8/comments`, { body: 'x' })).status).toBe(404);
    expect(standIn.problems).toEqual([]);
    expect(standIn.comments).toHaveLength(101);
  });

  test('of 65,536 characters are taken, one more is refused', async () => {
    standIn = await startStandIn(WORLD);
    expect(
      (await send('POST', `${REPO}/issues/7/comments`, { body: '😀'.repeat(65_536) })).status,
    ).toBe(201);
    expect(standIn.problems).toEqual([]);
    const refused = await send('POST', `${REPO}/issues/7/comments`, { body: 'x'.repeat(65_537) });
    expect([refused.status, refused.json.errors[0].message]).toEqual([
      422,
      'Body is too long (maximum is 65536 characters)',
    ]);
    expect(standIn.problems).toEqual([
      `POST ${REPO}/issues/7/comments: the comment has 65537 characters`,
    ]);
  });

  test('of others may be changed on GitHub, which is a problem for a gate', async () => {
    standIn = await startStandIn({
      ...WORLD,
      comments: [{ issue: 7, author: 'someone', body: 'theirs' }],
    });
    expect(
      (await send('PATCH', `${REPO}/issues/comments/1001`, { body: 'ours', extra: 1 })).status,
    ).toBe(200);
    expect(standIn.problems).toEqual([
      `PATCH ${REPO}/issues/comments/1001: the body has the unknown property "extra"`,
      `PATCH ${REPO}/issues/comments/1001: changes a comment of someone`,
    ]);
  });

  test('can appear between two requests', async () => {
    const onRequest: StandInOptions['onRequest'] = (request, running) => {
      if (request.method === 'POST')
        running.addComment({ issue: 7, author: 'rival', body: 'first' });
    };
    standIn = await startStandIn({ ...WORLD, onRequest });
    await send('POST', `${REPO}/issues/7/comments`, { body: 'second' });
    expect(standIn.comments.map((comment) => comment.body)).toEqual(['first', 'second']);
  });
});

describe('issues', () => {
  const permissions = { contents: 'read', issues: 'write' } as const;
  const given = { author: 'someone', title: 'theirs' };
  const numbers = async (query = ''): Promise<number[]> =>
    (await get(`${REPO}/issues${query}`)).json.map((issue: AnyJson) => issue.number);

  test('are made, listed, changed, closed and reopened; they share their numbers with pull requests', async () => {
    standIn = await startStandIn({ ...WORLD, permissions, issues: [given] });
    const made = await send('POST', `${REPO}/issues`, { title: 'ours', body: 'hello' });
    expect([made.status, made.json.number, made.json.user.login, made.json.state]).toEqual([
      201,
      9,
      'github-actions[bot]',
      'open',
    ]);
    const patch = (body: object): Promise<Answer> => send('PATCH', `${REPO}/issues/9`, body);
    expect((await patch({ body: 'changed' })).json).toMatchObject({
      title: 'ours',
      body: 'changed',
      state: 'open',
    });
    expect((await patch({ state: 'closed', state_reason: 'not_planned' })).json.state_reason).toBe(
      'not_planned',
    );
    expect((await patch({ state: 'closed', state_reason: 'completed' })).json.state_reason).toBe(
      'not_planned',
    );
    expect((await patch({ state: 'open' })).json.state_reason).toBe('reopened');
    expect((await patch({ state: 'closed' })).json.state_reason).toBe('completed');
    expect((await send('PATCH', `${REPO}/issues/99`, { body: 'x' })).status).toBe(404);
    expect(standIn.issues.map(({ number, state }) => [number, state])).toEqual([
      [8, 'open'],
      [9, 'closed'],
    ]);
    expect(standIn.problems).toEqual([]);
  });

  test('are listed in pages with the pull requests, newest first unless asked, by state and author', async () => {
    standIn = await startStandIn({
      ...WORLD,
      permissions,
      issues: [given, { ...given, author: 'a-bot[bot]', state: 'closed' }],
    });
    expect(await numbers()).toEqual([8, 7]);
    expect(await numbers('?state=all&direction=asc')).toEqual([7, 8, 9]);
    expect(await numbers('?state=closed')).toEqual([9]);
    expect(await numbers('?state=all&creator=A-Bot%5Bbot%5D')).toEqual([9]);
    expect(
      (await get(`${REPO}/issues`)).json.map((issue: AnyJson) => 'pull_request' in issue),
    ).toEqual([false, true]);
    const first = await get(`${REPO}/issues?state=all&per_page=2`);
    expect([first.json.length, /rel="next"/.test(first.headers.get('link')!)]).toEqual([2, true]);
    expect(standIn.problems).toEqual([]);
    expect((await get(`${REPO}/issues?state=shut`)).status).toBe(422);
    expect((await get(`${REPO}/issues?author=someone`)).status).toBe(200);
    expect(standIn.problems).toHaveLength(2);
  });

  test('can have comments', async () => {
    standIn = await startStandIn({ ...WORLD, permissions, issues: [given] });
    expect((await send('POST', `${REPO}/issues/8/comments`, { body: 'x' })).status).toBe(201);
    expect((await send('POST', `${REPO}/issues/9/comments`, { body: 'x' })).status).toBe(404);
  });

  test.each([
    ['no title', { body: 'x' }, "required property 'title'"],
    ['a blank title', { title: ' ' }, "title can't be blank"],
    ['a title of 257', { title: 'x'.repeat(257) }, 'title is too long (maximum is 256 characters)'],
    [
      'a body of 65,537',
      { title: 'x', body: 'x'.repeat(65_537) },
      'body is too long (maximum is 65536 characters)',
    ],
  ])('with %s are refused and recorded', async (_, body, message) => {
    standIn = await startStandIn({ ...WORLD, permissions });
    const refused = await send('POST', `${REPO}/issues`, body);
    expect([refused.status, refused.json.errors[0].message]).toEqual([
      422,
      expect.stringContaining(message),
    ]);
    expect([standIn.problems.length, standIn.issues]).toEqual([1, []]);
  });

  test('of 256 and 65,536 characters are taken', async () => {
    standIn = await startStandIn({ ...WORLD, permissions });
    expect(
      (await send('POST', `${REPO}/issues`, { title: '😀'.repeat(256), body: '😀'.repeat(65_536) }))
        .status,
    ).toBe(201);
    expect(standIn.problems).toEqual([]);
  });

  test.each([
    ['an unknown state', { state: 'done' }, 422],
    ['an unknown reason', { state: 'closed', state_reason: 'wontfix' }, 422],
    ['a reason without a state', { state_reason: 'completed' }, 200],
    ['an unknown property', { text: 'x' }, 200],
  ])('changed with %s are recorded', async (_, body, status) => {
    standIn = await startStandIn({
      ...WORLD,
      permissions,
      issues: [{ ...given, author: 'github-actions[bot]' }],
    });
    expect((await send('PATCH', `${REPO}/issues/8`, body)).status).toBe(status);
    expect(standIn.problems).toHaveLength(1);
  });

  test('of others, and pull requests, must not be changed by a gate', async () => {
    standIn = await startStandIn({ ...WORLD, permissions, issues: [given] });
    expect((await send('PATCH', `${REPO}/issues/8`, { body: 'ours' })).status).toBe(200);
    expect((await send('PATCH', `${REPO}/issues/7`, { body: 'ours' })).status).toBe(403);
    expect(standIn.problems).toEqual([
      `PATCH ${REPO}/issues/8: changes an issue of someone`,
      `PATCH ${REPO}/issues/7: changes pull request 7 as if it were an issue`,
    ]);
  });

  test('need a permission of their own to be made, and may be switched off', async () => {
    standIn = await startStandIn(WORLD);
    expect([
      (await get(`${REPO}/issues`)).status,
      (await send('POST', `${REPO}/issues`, { title: 'x' })).status,
    ]).toEqual([200, 403]);
    await standIn.close();
    standIn = await startStandIn({ ...WORLD, permissions, issuesDisabled: true });
    const statuses = [
      await get(`${REPO}/issues`),
      await send('POST', `${REPO}/issues`, { title: 'x' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([410, 410]);
    expect((await send('POST', `${REPO}/issues/7/comments`, { body: 'x' })).status).toBe(201);
  });
});

describe('check runs', () => {
  const annotation = {
    path: 'card.yaml',
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure',
    message: 'no',
  };
  const create = { name: 'report', head_sha: HEAD, status: 'in_progress' };
  const made = (body: object): Promise<Answer> =>
    send('POST', `${REPO}/check-runs`, { ...create, ...body });
  const output = (annotations: object[], more: object = {}): object => ({
    output: { title: 't', summary: 's', annotations, ...more },
  });

  test('collect annotations over several requests', async () => {
    standIn = await startStandIn(WORLD);
    const first = await made(output(Array(50).fill(annotation)));
    expect([first.status, first.json.output.annotations_count]).toEqual([201, 50]);
    const rest = {
      status: 'completed',
      conclusion: 'failure',
      ...output([{ ...annotation, start_column: 1, end_column: 4 }]),
    };
    expect(
      (await send('PATCH', `${REPO}/check-runs/${first.json.id}`, rest)).json.output
        .annotations_count,
    ).toBe(51);
    expect(standIn.problems).toEqual([]);
    expect(standIn.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(
      (await get(`${REPO}/commits/${HEAD}/check-runs?check_name=report`)).json.total_count,
    ).toBe(1);
    expect(
      (await send('PATCH', `${REPO}/check-runs/${first.json.id}`, { name: 'late' })).status,
    ).toBe(200);
    expect(standIn.problems).toHaveLength(1);
  });

  test.each([
    ['51 annotations', output(Array(51).fill(annotation)), 'No more than 50 items'],
    ['completed without conclusion', { status: 'completed' }, 'conclusion is required'],
    ['an unknown conclusion', { conclusion: 'broken' }, 'timed_out'],
    ['a conclusion only GitHub sets', { conclusion: 'stale' }, 'timed_out'],
    ['a long summary', output([], { summary: 'x'.repeat(65_536) }), 'Only 65535 characters'],
    ['a long text', output([], { text: 'x'.repeat(65_536) }), 'Only 65535 characters'],
    ['no title', { output: { summary: 's' } }, "required property 'title'"],
    ['no summary', { output: { title: 't' } }, "required property 'summary'"],
    ['a title of 256', output([{ ...annotation, title: 'x'.repeat(256) }]), 'title over 255'],
    [
      'a message over 64 KB',
      output([{ ...annotation, message: 'é'.repeat(32_769) }]),
      'message over 64 KB',
    ],
    [
      'columns on several lines',
      output([{ ...annotation, end_line: 2, start_column: 1 }]),
      'columns on several lines',
    ],
    ['line 0', output([{ ...annotation, start_line: 0 }]), 'start_line below 1'],
    ['end before start', output([{ ...annotation, start_line: 2 }]), 'end_line before start_line'],
    [
      'an unknown level',
      output([{ ...annotation, annotation_level: 'error' }]),
      'notice, warning, failure',
    ],
    ['an unknown commit', { head_sha: 'd'.repeat(40) }, 'No commit found'],
  ])('with %s are refused and recorded', async (_, body, message) => {
    standIn = await startStandIn(WORLD);
    const refused = await made(body);
    expect(refused.status).toBe(422);
    expect(refused.json.message).toContain(message);
    expect(standIn.problems).not.toEqual([]);
    expect(standIn.checkRuns).toEqual([]);
  });

  test('need a summary in a change of output too', async () => {
    standIn = await startStandIn(WORLD);
    const { json } = await made({});
    expect(
      (await send('PATCH', `${REPO}/check-runs/${json.id}`, { output: { title: 't' } })).status,
    ).toBe(422);
    expect((await send('PATCH', `${REPO}/check-runs/${json.id}`, output([]))).status).toBe(200);
  });
});
