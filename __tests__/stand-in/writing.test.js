import { afterEach, describe, expect, test } from '@jest/globals';
import { ask, HEAD, REPO, WORLD } from './asking.js';
import { startStandIn } from './server.js';
let standIn;
afterEach(() => standIn.close());
const send = (method, path, body) => ask(standIn, method, path, body);
const get = (path, headers = {}) => ask(standIn, 'GET', path, undefined, headers);
describe('comments', () => {
    test('are listed in pages, made, changed and deleted', async () => {
        const comments = Array.from({ length: 101 }, (_, index) => ({ issue: 7, author: 'someone', body: `${index}` }));
        standIn = await startStandIn({ ...WORLD, comments });
        const made = await send('POST', `${REPO}/issues/7/comments`, { body: 'hello' });
        expect([made.status, made.json.user.login, made.json.id]).toEqual([201, 'github-actions[bot]', 1102]);
        const second = await get(`${REPO}/issues/7/comments?per_page=100&page=2`);
        expect(second.json.map((comment) => comment.body)).toEqual(['100', 'hello']);
        expect(second.headers.get('link')).toContain('rel="prev"');
        expect((await send('PATCH', `${REPO}/issues/comments/1102`, { body: 'changed' })).json.body).toBe('changed');
        expect((await send('DELETE', `${REPO}/issues/comments/1102`)).status).toBe(204);
        expect((await send('PATCH', `${REPO}/issues/comments/1102`, { body: 'again' })).status).toBe(404);
        expect((await send('POST', `${REPO}/issues/8/comments`, { body: 'x' })).status).toBe(404);
        expect(standIn.problems).toEqual([]);
        expect(standIn.comments).toHaveLength(101);
    });
    test('of 65,536 characters are taken, one more is refused', async () => {
        standIn = await startStandIn(WORLD);
        expect((await send('POST', `${REPO}/issues/7/comments`, { body: '😀'.repeat(65_536) })).status).toBe(201);
        expect(standIn.problems).toEqual([]);
        const refused = await send('POST', `${REPO}/issues/7/comments`, { body: 'x'.repeat(65_537) });
        expect([refused.status, refused.json.errors[0].message]).toEqual([422, 'Body is too long (maximum is 65536 characters)']);
        expect(standIn.problems).toEqual([`POST ${REPO}/issues/7/comments: the comment has 65537 characters`]);
    });
    test('of others may be changed on GitHub, which is a problem for a gate', async () => {
        standIn = await startStandIn({ ...WORLD, comments: [{ issue: 7, author: 'someone', body: 'theirs' }] });
        expect((await send('PATCH', `${REPO}/issues/comments/1001`, { body: 'ours', extra: 1 })).status).toBe(200);
        expect(standIn.problems).toEqual([
            `PATCH ${REPO}/issues/comments/1001: the body has the unknown property "extra"`,
            `PATCH ${REPO}/issues/comments/1001: changes a comment of someone`,
        ]);
    });
    test('can appear between two requests', async () => {
        const onRequest = (request, running) => {
            if (request.method === 'POST')
                running.addComment({ issue: 7, author: 'rival', body: 'first' });
        };
        standIn = await startStandIn({ ...WORLD, onRequest });
        await send('POST', `${REPO}/issues/7/comments`, { body: 'second' });
        expect(standIn.comments.map((comment) => comment.body)).toEqual(['first', 'second']);
    });
});
describe('check runs', () => {
    const annotation = { path: 'card.yaml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'no' };
    const create = { name: 'report', head_sha: HEAD, status: 'in_progress' };
    const made = (body) => send('POST', `${REPO}/check-runs`, { ...create, ...body });
    const output = (annotations, more = {}) => ({
        output: { title: 't', summary: 's', annotations, ...more },
    });
    test('collect annotations over several requests', async () => {
        standIn = await startStandIn(WORLD);
        const first = await made(output(Array(50).fill(annotation)));
        expect([first.status, first.json.output.annotations_count]).toEqual([201, 50]);
        const rest = { status: 'completed', conclusion: 'failure', ...output([{ ...annotation, start_column: 1, end_column: 4 }]) };
        expect((await send('PATCH', `${REPO}/check-runs/${first.json.id}`, rest)).json.output.annotations_count).toBe(51);
        expect(standIn.problems).toEqual([]);
        expect(standIn.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
        expect((await get(`${REPO}/commits/${HEAD}/check-runs?check_name=report`)).json.total_count).toBe(1);
        expect((await send('PATCH', `${REPO}/check-runs/${first.json.id}`, { name: 'late' })).status).toBe(200);
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
        ['a message over 64 KB', output([{ ...annotation, message: 'é'.repeat(32_769) }]), 'message over 64 KB'],
        ['columns on several lines', output([{ ...annotation, end_line: 2, start_column: 1 }]), 'columns on several lines'],
        ['line 0', output([{ ...annotation, start_line: 0 }]), 'start_line below 1'],
        ['end before start', output([{ ...annotation, start_line: 2 }]), 'end_line before start_line'],
        ['an unknown level', output([{ ...annotation, annotation_level: 'error' }]), 'notice, warning, failure'],
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
        expect((await send('PATCH', `${REPO}/check-runs/${json.id}`, { output: { title: 't' } })).status).toBe(422);
        expect((await send('PATCH', `${REPO}/check-runs/${json.id}`, output([]))).status).toBe(200);
    });
});
