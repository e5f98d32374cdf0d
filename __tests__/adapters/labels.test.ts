import { describe, expect, test } from '@jest/globals';
import { labelsOf } from '../../src/adapters/github/labels.ts';
import { asked, openClient } from '../support/github-client.ts';
import { WORLD } from '../support/stand-in/request.ts';

const pull = WORLD.pullRequests![0]!;

describe('labels of a pull request', () => {
  test('are those that it has now', async () => {
    const client = await openClient();
    client.standIn.setLabels(7, ['more power', '__proto__']);
    expect(await labelsOf(client.github, 7)).toEqual({
      kind: 'labels',
      names: new Set(['more power', '__proto__']),
    });
    expect(asked(client)).toHaveLength(1);
  });

  test('are read on every page', async () => {
    const labels = Array.from({ length: 201 }, (_, index) => `label ${index}`);
    const client = await openClient({ pullRequests: [{ ...pull, labels }] });
    expect(await labelsOf(client.github, 7)).toEqual({ kind: 'labels', names: new Set(labels) });
  });

  test('are an empty list where the pull request has no labels', async () => {
    const client = await openClient({ pullRequests: [{ ...pull, labels: [] }] });
    expect(await labelsOf(client.github, 7)).toEqual({ kind: 'labels', names: new Set() });
  });

  test('are unreadable where they cannot be requested', async () => {
    expect(await labelsOf(undefined, 7)).toEqual({
      kind: 'unreadable',
      why: 'no GitHub token is set',
    });
  });

  test.each([
    [
      'that the token may not read',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
    ],
    ['of a pull request that is not there', { status: 404 }],
    ['that GitHub does not give', { status: 502 }],
    ['that are no list', { status: 200, body: { labels: [] } }],
  ] as const)('%s are unreadable, and never none', async (_, answer) => {
    const client = await openClient({ faults: [{ path: '*/labels*', answer }] });
    expect(await labelsOf(client.github, 7)).toEqual({
      kind: 'unreadable',
      why: expect.stringMatching(/\S/),
    });
  });

  test('are unreadable as a whole where one page is', async () => {
    const labels = Array.from({ length: 150 }, (_, index) => `label ${index}`);
    const client = await openClient({
      pullRequests: [{ ...pull, labels }],
      faults: [{ path: '*page=2*', answer: { status: 403 } }],
    });
    expect(await labelsOf(client.github, 7)).toMatchObject({ kind: 'unreadable' });
  });
});
