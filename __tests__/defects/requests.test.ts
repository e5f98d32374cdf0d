import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World } from '../support/scenario/world.ts';
import type { RecordedRequest } from '../support/stand-in/server.ts';
import { AGENT, VIOLATION } from '../support/support-agent.ts';

/**
 * Whether a request fetches the content of the base, which the documented numbers leave out
 * (docs/reference/limits.md#requests).
 */
function isBaseContent({ path, body }: RecordedRequest): boolean {
  return path === '/graphql' && JSON.stringify(body).includes('repository(');
}

const reads = (requests: readonly RecordedRequest[]): number =>
  requests.filter(({ method, path }) => method === 'GET' || path === '/graphql').length;

async function inWorld(
  changes: Partial<Scenario>,
  work: (world: World) => Promise<void>,
): Promise<void> {
  const world = await openWorld({ ...VIOLATION, ...changes });
  try {
    await work(world);
    expect(world.standIn.problems).toEqual([]);
  } finally {
    await world.close();
  }
}

const NOTHING: Partial<Scenario> = {
  base: { ...AGENT, 'README.md': '# Agents\n' },
  head: { 'README.md': '# Our agents\n' },
};

describe('requests', () => {
  test.concurrent('of a typical pull request are at most five at first and six afterwards, base content apart', () =>
    inWorld({}, async (world) => {
      await world.run({ run: { number: 12 } });
      const first = world.standIn.requests.filter((request) => !isBaseContent(request));
      expect(first.length).toBeLessThanOrEqual(5);
      expect(world.standIn.requests.length - first.length).toBeLessThanOrEqual(1);

      const asked = world.standIn.requests.length;
      await world.run({ run: { number: 13 }, inputs: { 'fail-on': 'never' } });
      const after = world.standIn.requests
        .slice(asked)
        .filter((request) => !isBaseContent(request));
      expect(after.map(({ method }) => method)).toContain('PATCH');
      expect(after.length).toBeLessThanOrEqual(6);
    }));

  test.concurrent.each<[string, Partial<Scenario>]>([
    ['one commit deep', {}],
    ['whole', { checkout: 'merge' }],
    ['at the head, whole', { checkout: 'head' }],
    ['of a fork', { fork: true }],
    ['sparse', { sparse: ['/README.md'] }],
  ])('are at most two reads and the check run where nothing governed changed, in a checkout %s', (_, changes) =>
    inWorld({ ...NOTHING, ...changes }, async (world) => {
      const { outputs } = await world.run();
      expect(outputs).toMatchObject({ verdict: 'pass', agents: '0' });
      const writes = world.standIn.requests.filter(
        ({ method, path }) => method !== 'GET' && path !== '/graphql',
      );
      expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'POST /repos/octo-org/agents/check-runs',
      ]);
      expect(reads(world.standIn.requests)).toBeLessThanOrEqual(2);
    }));

  test.concurrent('none names the token of the runner in its path, and each is made under our own name', () =>
    inWorld({}, async (world) => {
      await world.run();
      for (const { path, userAgent, authorization } of world.standIn.requests) {
        expect(path).not.toContain('token');
        expect(userAgent).toMatch(/card-gate/);
        expect(authorization).toBe(true);
      }
    }));
});
