import { afterEach, describe, expect, test } from '@jest/globals';
import { remoteFileReader } from '../../src/adapters/github/remote-file.ts';
import { asked, type Client, openClient } from '../support/github-client.ts';
import type { StandInOptions } from '../support/stand-in/server.ts';

const before = process.env.GITHUB_API_URL;
afterEach(() => {
  if (before === undefined) delete process.env.GITHUB_API_URL;
  else process.env.GITHUB_API_URL = before;
});

const COMMIT = 'd'.repeat(40);
const FLOORS = {
  'octo-org/floors': {
    commits: { [COMMIT]: { 'org/a b.yaml': 'floor\n', 'policy.yaml': 'top\n' } },
    refs: { main: COMMIT, 'refs/tags/v1': COMMIT },
  },
} as const;
const wanted = { owner: 'octo-org', repo: 'floors', file: 'org/a b.yaml', ref: 'v1' } as const;

async function openFloors(options: Partial<StandInOptions> = {}): Promise<Client> {
  const client = await openClient({ others: FLOORS, ...options });
  process.env.GITHUB_API_URL = client.standIn.url;
  return client;
}

describe('files of another repository', () => {
  test('are read at a ref, each once a run', async () => {
    const client = await openFloors();
    const read = remoteFileReader('secret');
    const [one, other] = await Promise.all([read(wanted), read({ ...wanted })]);
    expect(one).toBe(other);
    expect(one.kind === 'bytes' && new TextDecoder().decode(one.bytes)).toBe('floor\n');
    expect(asked(client)).toEqual(['GET /repos/octo-org/floors/contents/org/a%20b.yaml?ref=v1']);
  });

  test('are others at another ref or path', async () => {
    const client = await openFloors();
    const read = remoteFileReader('secret');
    await Promise.all([
      read(wanted),
      read({ ...wanted, ref: 'main' }),
      read({ ...wanted, file: 'policy.yaml' }),
    ]);
    expect(asked(client)).toHaveLength(3);
  });

  test.each([
    ['a file that is not there', { file: 'missing.yaml' }],
    ['a repository that the token may not see', { repo: 'secret-floors' }],
    ['a ref that is not there', { ref: 'v9' }],
    ['a folder', { file: 'org' }],
  ])('%s is refused and never absent', async (_, more) => {
    await openFloors();
    expect(await remoteFileReader('secret')({ ...wanted, ...more })).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(/\S/),
    });
  });

  test('fail on both sides alike when GitHub gives no answer', async () => {
    await openFloors({
      faults: [{ path: '*/contents/*', answer: { status: 502, headers: { 'retry-after': '0' } } }],
    });
    const read = remoteFileReader('secret');
    await expect(read(wanted)).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(read(wanted)).rejects.toMatchObject({ kind: 'unreachable' });
  }, 30_000);
});
