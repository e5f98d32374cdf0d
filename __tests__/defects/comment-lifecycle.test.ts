import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TOKEN } from '../support/scenario/environment.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World, type WorldOptions } from '../support/scenario/world.ts';
import type { StandIn } from '../support/stand-in/server.ts';
import { TOOLS, VIOLATION } from '../support/support-agent.ts';

const BOT = 'github-actions[bot]';
const LIST = 'agents/support/tools.txt';

async function inWorld(
  changes: Partial<Scenario>,
  work: (world: World) => Promise<void>,
  options: WorldOptions = {},
): Promise<void> {
  const world = await openWorld({ ...VIOLATION, ...changes }, options);
  try {
    await work(world);
    expect(world.standIn.problems).toEqual([]);
  } finally {
    await world.close();
  }
}

/** Returns the methods and paths of the requests about comments, starting with a given request. */
function about(world: World, from: number): readonly string[] {
  return world.standIn.requests
    .slice(from)
    .flatMap(({ method, path }) => (path.includes('/comments') ? [`${method} ${path}`] : []));
}

const marker = (run: string): string => `<!-- card-gate:cards.yml/gate run=${run} -->`;
const firstWords = (body: string): string => body.split('\n')[1]!.slice(0, 40);

/** Deletes a comment, as another run at the same moment would. */
async function removeAs(standIn: StandIn, id: number): Promise<void> {
  const url = `${standIn.url}/repos/octo-org/agents/issues/comments/${id}`;
  await fetch(url, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${TOKEN}`, 'user-agent': 'another run' },
  });
}

describe('the comment of a pull request', () => {
  test.concurrent('is made, left alone, updated, and turned green', () =>
    inWorld({}, async (world) => {
      await world.run({ run: { number: 12 } });
      expect(world.standIn.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining(`${marker('12.1')}\n❌ `),
      ]);
      const { body: first } = world.standIn.comments[0]!;

      // Another run of the same commit, with the same content but a link to another page.
      let asked = world.standIn.requests.length;
      await world.run({ run: { number: 13, id: 9_000_000_013 } });
      expect(about(world, asked)).toEqual([
        'GET /repos/octo-org/agents/issues/7/comments?per_page=100&page=1',
      ]);
      expect(world.standIn.comments.map(({ body }) => body)).toEqual([first]);

      asked = world.standIn.requests.length;
      await writeFile(
        join(world.workspace, LIST),
        `${TOOLS}mcp__tickets__delete_ticket\nmcp__tickets__delete_note\n`,
      );
      await world.run({ run: { number: 14 } });
      expect(about(world, asked).at(-1)).toBe('PATCH /repos/octo-org/agents/issues/comments/1001');
      expect(world.standIn.comments[0]!.body).toContain('mcp__tickets__delete_note');

      await writeFile(join(world.workspace, LIST), TOOLS);
      const { outputs } = await world.run({ run: { number: 15 } });
      expect(outputs['comment-url']).toBe(
        'https://github.com/octo-org/agents/pull/7#issuecomment-1001',
      );
      expect(
        world.standIn.comments.map(({ body }) => [body.split('\n')[0], firstWords(body)[0]]),
      ).toEqual([[marker('15.1'), '✅']]);
    }));

  test.concurrent('is found on page 11', () => {
    const others = Array.from({ length: 1010 }, (_, index) => ({
      author: 'octocat',
      body: `comment ${index}`,
    }));
    return inWorld(
      { comments: [...others, { author: BOT, body: `${marker('11.1')}\nold` }] },
      async (world) => {
        await world.run();
        const ours = world.standIn.comments.filter(({ author }) => author === BOT);
        expect(ours.map(({ body }) => body.split('\n')[0])).toEqual([marker('12.1')]);
        expect(about(world, 0)).toContain(
          'GET /repos/octo-org/agents/issues/7/comments?per_page=100&page=11',
        );
      },
    );
  });

  test.concurrent('is one when two runs make theirs at the same time, and has the content of the later one', () =>
    inWorld({}, async (world) => {
      // The contents differ. Equal contents would rightly be left unchanged, whichever run came
      // first.
      const earlier = world.run({ run: { number: 12 }, inputs: { 'fail-on': 'never' } });
      const later = world.run({ run: { number: 13 } });
      await Promise.all([earlier, later]);
      expect(world.standIn.comments.map(({ body }) => body.split('\n')[0])).toEqual([
        marker('13.1'),
      ]);
      expect(world.standIn.comments[0]!.body).not.toContain('fail-on');
    }));

  test.concurrent('of an earlier run that was quicker is brought up to date by the later one', () => {
    let raced = false;
    return inWorld(
      {},
      async (world) => {
        await world.run({ run: { number: 13 } });
        expect(world.standIn.comments.map(({ id, body }) => [id, body.split('\n')[0]])).toEqual([
          [1001, marker('13.1')],
        ]);
      },
      {
        onRequest: ({ method, path }, standIn) => {
          if (raced || method !== 'POST' || !path.endsWith('/issues/7/comments')) return;
          raced = true;
          standIn.addComment({
            issue: 7,
            author: BOT,
            body: `${marker('12.1')}\nof the earlier run`,
          });
        },
      },
    );
  });

  test.concurrent('of an earlier run is brought up to date also when that run has taken the later comment away', () => {
    let step: 'before' | 'made' | 'taken away' = 'before';
    return inWorld(
      {},
      async (world) => {
        await world.run({ run: { number: 13 } });
        expect(world.standIn.comments.map(({ id, body }) => [id, body.split('\n')[0]])).toEqual([
          [1001, marker('13.1')],
        ]);
      },
      {
        onRequest: async ({ method, path }, standIn) => {
          if (!path.includes('/issues/7/comments')) return;
          if (step === 'before' && method === 'POST') {
            step = 'made';
            standIn.addComment({
              issue: 7,
              author: BOT,
              body: `${marker('12.1')}\nof the earlier run`,
            });
          } else if (step === 'made' && method === 'GET') {
            step = 'taken away';
            await removeAs(standIn, 1002);
          }
        },
      },
    );
  });

  test.concurrent('of a later run that was quicker is left as it is', () => {
    let raced = false;
    return inWorld(
      {},
      async (world) => {
        await world.run({ run: { number: 12 } });
        expect(world.standIn.comments.map(({ id, body }) => [id, body])).toEqual([
          [1001, `${marker('13.1')}\nof the later run`],
        ]);
      },
      {
        onRequest: ({ method, path }, standIn) => {
          if (raced || method !== 'POST' || !path.endsWith('/issues/7/comments')) return;
          raced = true;
          standIn.addComment({
            issue: 7,
            author: BOT,
            body: `${marker('13.1')}\nof the later run`,
          });
        },
      },
    );
  });

  test.concurrent("of somebody else with the gate's marker stays untouched, and the gate adds its own", () =>
    inWorld(
      { comments: [{ author: 'mallory', body: `${marker('99.1')}\n✅ all is well` }] },
      async (world) => {
        const { outputs } = await world.run();
        expect(
          world.standIn.comments.map(({ author, body }) => [author, body.split('\n')[0]]),
        ).toEqual([
          ['mallory', marker('99.1')],
          [BOT, marker('12.1')],
        ]);
        expect(outputs['comment-url']).toContain('#issuecomment-1002');
      },
    ));

  test.concurrent('of each of two gates in one pull request is its own', () =>
    inWorld({}, async (world) => {
      await world.run({ inputs: { id: 'strict' } });
      await world.run({ inputs: { id: 'lenient', 'fail-on': 'never' } });
      await world.run({ inputs: { id: 'strict' } });
      expect(world.standIn.comments.map(({ body }) => body.split('\n')[0])).toEqual([
        '<!-- card-gate:strict run=12.1 -->',
        '<!-- card-gate:lenient run=12.1 -->',
      ]);
      expect(world.standIn.checkRuns.map(({ name, external_id }) => [name, external_id])).toEqual([
        ['Card Gate report (strict)', 'strict'],
        ['Card Gate report (lenient)', 'lenient'],
        ['Card Gate report (strict)', 'strict'],
      ]);
    }));
});
