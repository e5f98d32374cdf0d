import { describe, expect, test } from '@jest/globals';
import { type CommentResult, publishComment } from '../../src/adapters/github/comment.ts';
import { ApiError } from '../../src/adapters/github/github.ts';
import { commentMarker } from '../../src/report/surfaces/comment.ts';
import type { CommentDelivery } from '../../src/report/surfaces/delivery.ts';
import type { RunNumber } from '../../src/report/writing/marker.ts';
import { asked, type Client, openClient, writes } from '../support/github-client.ts';
import type { StandIn, StandInOptions } from '../support/stand-in/server.ts';

const BOT = 'github-actions[bot]';
const ID = 'cards.yml/gate';
const LIST = 'GET /issues/7/comments?per_page=100&page=1';

const runOf = (number: number, attempt = 1): RunNumber => ({ number, attempt });
const bodyOf = (text: string, run: RunNumber = runOf(12), id = ID): string =>
  `${commentMarker(id, run)}\n${text}`;
const wantedOf = (text = 'new', more: Partial<CommentDelivery> = {}): CommentDelivery => {
  const run = more.run ?? runOf(12);
  return { number: 7, id: ID, run, body: bodyOf(text, run), create: true, ...more };
};
const comment = (author: string, body: string, issue = 7) => ({ issue, author, body });
const idOf = (result: CommentResult): string =>
  'url' in result ? `${result.kind} ${/\d+$/.exec(result.url)?.[0] ?? 'nothing'}` : result.kind;
const bodies = ({ standIn }: { standIn: StandIn }) => standIn.comments.map((one) => one.body);

/**
 * Publishes to a pull request with existing comments. Also checks that every request follows
 * GitHub's rules.
 */
async function publish(
  comments: StandInOptions['comments'] = [],
  wanted: CommentDelivery = wantedOf(),
  options: Partial<StandInOptions> = {},
): Promise<Client & { result: string }> {
  const client = await openClient({ comments, ...options });
  const result = idOf(await publishComment(client.github, wanted));
  expect(client.standIn.problems).toEqual([]);
  return { ...client, result };
}

describe('the comment over several runs', () => {
  test('it is made, and looked for again in case another run made one at the same time', async () => {
    const client = await publish();
    expect([client.result, bodies(client)]).toEqual(['created 1001', [bodyOf('new')]]);
    expect(asked(client)).toEqual([LIST, 'POST /issues/7/comments', LIST]);
  });

  test('it is left alone when its content is the same, whichever run wrote it', async () => {
    const client = await publish([comment(BOT, bodyOf('new', runOf(11, 3)))]);
    expect([client.result, bodies(client)]).toEqual([
      'unchanged 1001',
      [bodyOf('new', runOf(11, 3))],
    ]);
    expect(asked(client)).toEqual([LIST, 'POST /graphql']);
  });

  test('it is updated when its content differs', async () => {
    const client = await publish([
      comment('someone', 'hello'),
      comment(BOT, bodyOf('old', runOf(11))),
    ]);
    expect([client.result, bodies(client)]).toEqual(['updated 1002', ['hello', bodyOf('new')]]);
    expect(asked(client)).toEqual([LIST, 'POST /graphql', 'PATCH /issues/comments/1002']);
  });

  test('it is not made where none is wanted, and an earlier one is still brought to its end', async () => {
    const end = wantedOf('nothing to check', { create: false });
    const none = await publish([comment('someone', 'hello')], end);
    expect([none.result, asked(none)]).toEqual(['none', [LIST]]);
    const ended = await publish([comment(BOT, bodyOf('red', runOf(11)))], end);
    expect([ended.result, bodies(ended)]).toEqual(['updated 1001', [bodyOf('nothing to check')]]);
  });

  test("several of the gate's own become one: the oldest", async () => {
    const client = await publish([
      comment(BOT, bodyOf('a', runOf(1))),
      comment(BOT, bodyOf('b', runOf(2))),
      comment(BOT, bodyOf('c', runOf(3))),
    ]);
    expect([client.result, bodies(client)]).toEqual(['updated 1001', [bodyOf('new')]]);
  });

  test('the run goes on when one of them has already been deleted', async () => {
    const comments = [comment(BOT, bodyOf('a', runOf(1))), comment(BOT, bodyOf('b', runOf(2)))];
    const client = await publish(comments, wantedOf(), {
      faults: [{ method: 'DELETE', path: '*', answer: { status: 404 } }],
    });
    expect([client.result, client.standIn.comments[0]!.body]).toEqual([
      'updated 1001',
      bodyOf('new'),
    ]);
  });

  test('several gates of a repository each have their own', async () => {
    const others = ['cards.yml/gate2', 'cards.yml', 'cards.yml/gate extra', 'CARDS.yml/gate'].map(
      (id) => comment(BOT, bodyOf('other', runOf(1), id)),
    );
    const client = await publish(others);
    expect([client.result, bodies(client).slice(0, 4)]).toEqual([
      'created 1005',
      others.map((one) => one.body),
    ]);
  });

  test.each([0, 99, 100, 999, 1000, 1100])('it is found behind %i others', async (count) => {
    const others = Array.from({ length: count }, (_, index) =>
      comment('someone', `comment ${index}`),
    );
    const client = await publish([...others, comment(BOT, bodyOf('old', runOf(1)))]);
    expect([client.result, client.standIn.comments.at(-1)!.body]).toEqual([
      `updated ${1001 + count}`,
      bodyOf('new'),
    ]);
    expect(asked(client).filter((line) => line.startsWith('GET'))).toHaveLength(
      Math.ceil((count + 1) / 100),
    );
  });
});

describe('somebody else’s comment', () => {
  const forged = bodyOf('all is well', runOf(999));

  test.each([
    ['another person', 'mallory', {}],
    ["a name that looks like the gate's", 'github-actions', {}],
    ['another case', 'GitHub-Actions[bot]', {}],
    ['another bot', 'dependabot[bot]', {}],
    ['a deleted account', '', {}],
    ['our bot, where the token is a person’s', BOT, { viewerLogin: 'octocat' }],
    ['a bot named after that person', 'octocat[bot]', { viewerLogin: 'octocat' }],
  ])('with our marker, by %s, is neither touched nor trusted', async (_, author, options) => {
    const client = await publish([comment(author, forged)], wantedOf(), options);
    expect([client.result, bodies(client)]).toEqual(['created 1002', [forged, bodyOf('new')]]);
  });

  test("between two of the gate's own stays where it is", async () => {
    const client = await publish([
      comment(BOT, bodyOf('a', runOf(1))),
      comment('mallory', forged),
      comment(BOT, bodyOf('b', runOf(2))),
    ]);
    expect([client.result, bodies(client)]).toEqual(['updated 1001', [bodyOf('new'), forged]]);
  });

  test('made while the gate makes its own is not mistaken for it', async () => {
    const onRequest: NonNullable<StandInOptions['onRequest']> = (request, standIn) => {
      if (request.method === 'POST' && request.path.endsWith('/comments'))
        standIn.addComment(comment('mallory', forged));
    };
    const client = await publish([], wantedOf(), { onRequest });
    expect([client.result, bodies(client)]).toEqual(['created 1002', [forged, bodyOf('new')]]);
  });

  test('is not asked about where no comment begins with our marker', async () => {
    const client = await publish([comment(BOT, 'hello'), comment(BOT, ` ${forged}`)]);
    expect(asked(client)).not.toContain('POST /graphql');
  });

  test.each([
    ['in the middle', `Look:\n${forged}`],
    ['after a space', ` ${forged}`],
    ['after a line', `\n${forged}`],
    ['quoted', `> ${forged}`],
    ['in code', `\`\`\`\n${forged}`],
    ['unfinished', `<!-- card-gate:${ID}`],
  ])('with our marker %s is none, even of our own author', async (_, body) => {
    const client = await publish([comment(BOT, body)]);
    expect([client.result, bodies(client)]).toEqual(['created 1002', [body, bodyOf('new')]]);
  });
});

describe('the identity of the token', () => {
  test.each([
    ['refused', { viewerLogin: null }],
    ['refused as a whole', { faults: [{ path: '/graphql', answer: { status: 403 } }] }],
    [
      'not given',
      { faults: [{ path: '/graphql', answer: { status: 200, body: { data: { viewer: null } } } }] },
    ],
    [
      'given as null',
      {
        faults: [
          { path: '/graphql', answer: { status: 200, body: { data: { viewer: { login: '' } } } } },
        ],
      },
    ],
  ])('is the workflow’s bot where the answer is %s', async (_, options) => {
    const comments = [
      comment('', bodyOf('forged', runOf(1))),
      comment(BOT, bodyOf('old', runOf(1))),
    ];
    const client = await publish(comments, wantedOf(), options);
    expect([client.result, bodies(client)]).toEqual([
      'updated 1002',
      [bodyOf('forged', runOf(1)), bodyOf('new')],
    ]);
  });

  test('is not guessed without an answer: no second comment is made next to one that may be its own', async () => {
    const client = await openClient({
      comments: [comment(BOT, bodyOf('old'))],
      faults: [{ path: '/graphql', answer: { status: 503 } }],
    });
    await expect(publishComment(client.github, wantedOf())).rejects.toMatchObject({
      kind: 'unreachable',
    });
    expect(writes(client)).toEqual([]);
  });
});

describe('a later run', () => {
  test.each([
    ['a later run', runOf(13), true],
    ['a later attempt of the same run', runOf(12, 2), true],
    ['a later run in its first attempt', runOf(100), true],
    ['the same attempt', runOf(12), false],
    ['an earlier attempt', runOf(12, 0), false],
    ['an earlier run in a later attempt', runOf(11, 9), false],
    ['an earlier run with a longer life', runOf(9), false],
  ])('is not overwritten: %s', async (_, run, later) => {
    const before = bodyOf('other', run);
    const client = await publish([comment(BOT, before)]);
    expect([client.result, bodies(client)]).toEqual([
      later ? 'superseded 1001' : 'updated 1001',
      [later ? before : bodyOf('new')],
    ]);
  });

  test('keeps its comment also when an older one of the gate is there', async () => {
    const comments = [
      comment(BOT, bodyOf('old', runOf(5))),
      comment(BOT, bodyOf('later', runOf(13))),
    ];
    const client = await publish(comments);
    expect([client.result, bodies(client), writes(client)]).toEqual([
      'superseded 1002',
      comments.map((one) => one.body),
      [],
    ]);
  });

  test('is left alone even when it says the same', async () => {
    const client = await publish([comment(BOT, bodyOf('new', runOf(13)))]);
    expect([client.result, writes(client)]).toEqual(['superseded 1001', []]);
  });
});

describe('two runs that make a comment at the same time', () => {
  /** Another run's comment appears just before the request with this number is answered. */
  const rival = (at: number, run: RunNumber): NonNullable<StandInOptions['onRequest']> => {
    let count = 0;
    return (_, standIn) => {
      count += 1;
      if (count !== at) return;
      standIn.addComment(comment(BOT, bodyOf('rival', run)));
    };
  };

  test("the other was first and is older: its comment stays, with this run's words", async () => {
    const client = await publish([], wantedOf(), { onRequest: rival(2, runOf(11)) });
    expect([client.result, bodies(client)]).toEqual(['created 1001', [bodyOf('new')]]);
  });

  test('the other was first and is later: its comment stays, with its words', async () => {
    const client = await publish([], wantedOf(), { onRequest: rival(2, runOf(13)) });
    expect([client.result, bodies(client)]).toEqual(['created 1001', [bodyOf('rival', runOf(13))]]);
  });

  test('this run was first and is later: its comment stays', async () => {
    const client = await publish([], wantedOf(), { onRequest: rival(3, runOf(11)) });
    expect([client.result, bodies(client)]).toEqual(['created 1001', [bodyOf('new')]]);
  });

  test('this run was first and is older: the later run’s comment is never deleted', async () => {
    const client = await publish([], wantedOf(), { onRequest: rival(3, runOf(13)) });
    expect([client.result, bodies(client)]).toEqual([
      'created 1001',
      [bodyOf('new'), bodyOf('rival', runOf(13))],
    ]);
  });

  test("the other was first, and has already deleted this run's comment: the content is not lost", async () => {
    // The other, older run lists the comments after both runs created theirs, and deletes the newer
    // one.
    let listings = 0;
    const onRequest: NonNullable<StandInOptions['onRequest']> = (request, standIn) => {
      if (request.method === 'POST') standIn.addComment(comment(BOT, bodyOf('rival', runOf(11))));
      if (request.method === 'GET' && ++listings === 2) (standIn.comments as unknown[]).pop();
    };
    const client = await publish([], wantedOf(), { onRequest });
    expect([client.result, bodies(client)]).toEqual(['created 1001', [bodyOf('new')]]);
  });

  test('two real runs end with one comment, with the content of the later run', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { github, standIn } = await openClient();
      const runs = [runOf(20), runOf(21)];
      if (round % 2) runs.reverse();
      await Promise.all(
        runs.map((run) => publishComment(github, wantedOf(`run ${run.number}`, { run }))),
      );
      expect(bodies({ standIn })).toEqual([bodyOf('run 21', runOf(21))]);
      expect(standIn.problems).toEqual([]);
    }
  });

  test('the listing afterwards may fail: the comment stays', async () => {
    let posted = false;
    const client = await openClient({
      onRequest: (request) => {
        if (request.method === 'POST') posted = true;
        if (posted && request.method === 'GET') throw new Error('the connection breaks');
      },
    });
    expect(idOf(await publishComment(client.github, wantedOf()))).toBe('created 1001');
    expect(bodies(client)).toEqual([bodyOf('new')]);
  });
});

describe('what cannot be written', () => {
  test.each([
    ['refused', { permissions: { contents: 'read' } as const }, 'refused', 1],
    ['refused in the writing', { permissions: { 'pull-requests': 'read' } as const }, 'refused', 2],
    [
      'not answered',
      { faults: [{ method: 'POST', path: '*', answer: 'reset' as const }] },
      'unreachable',
      2,
    ],
    [
      'too much at once',
      {
        faults: [
          { method: 'POST', path: '*', answer: { status: 429, headers: { 'retry-after': '60' } } },
        ],
      },
      'unreachable',
      2,
    ],
  ])('is said: %s', async (_, options, kind, requests) => {
    const client = await openClient(options);
    await expect(publishComment(client.github, wantedOf())).rejects.toMatchObject({ kind });
    expect([asked(client).length, client.standIn.comments]).toEqual([requests, []]);
  });

  test('a comment whose answer is lost is not made twice, and is found by the next run', async () => {
    const client = await openClient({
      faults: [{ method: 'POST', path: '*/comments', times: 1, answer: 'reset-after' }],
    });
    await expect(publishComment(client.github, wantedOf())).rejects.toBeInstanceOf(ApiError);
    expect(bodies(client)).toEqual([bodyOf('new')]);
    expect(idOf(await publishComment(client.github, wantedOf('newer', { run: runOf(13) })))).toBe(
      'updated 1001',
    );
    expect(bodies(client)).toEqual([bodyOf('newer', runOf(13))]);
  });

  test('a change is tried again, since saying it twice says the same', async () => {
    const faults = [{ method: 'PATCH', path: '*', times: 2, answer: 'reset-after' as const }];
    const client = await publish([comment(BOT, bodyOf('old', runOf(1)))], wantedOf(), { faults });
    expect([client.result, bodies(client), client.waits]).toEqual([
      'updated 1001',
      [bodyOf('new')],
      [500, 1000],
    ]);
  });

  test('a listing of strange entries is read as far as it goes', async () => {
    const entries = [
      null,
      'text',
      { id: 'x', body: forgedBody() },
      { id: 5 },
      { id: 6, body: null },
      { id: 7, body: forgedBody(), user: null },
    ];
    const client = await openClient({
      faults: [{ method: 'GET', path: '*', answer: { status: 200, body: entries } }],
    });
    expect(idOf(await publishComment(client.github, wantedOf()))).toMatch(/^created/);
  });
});

function forgedBody(): string {
  return bodyOf('forged', runOf(99));
}
