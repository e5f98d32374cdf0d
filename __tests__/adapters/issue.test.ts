import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../../src/adapters/github/github.ts';
import { type IssueResult, publishIssue } from '../../src/adapters/github/issue.ts';
import { commentMarker } from '../../src/report/surfaces/comment.ts';
import type { IssueDelivery } from '../../src/report/surfaces/delivery.ts';
import { issueMarker } from '../../src/report/surfaces/issue.ts';
import type { RunNumber } from '../../src/report/writing/marker.ts';
import { asked, type Client, openClient, writes } from '../support/github-client.ts';
import type { StandIn, StandInOptions } from '../support/stand-in/server.ts';
import type { GivenIssue, Permissions } from '../support/stand-in/state.ts';

const BOT = 'github-actions[bot]';
const ID = 'audit.yml/cards';
const TITLE = 'Card Gate: the audit needs attention (audit.yml/cards)';
const PERMISSIONS: Permissions = { contents: 'read', issues: 'write' };
const LIST =
  'GET /issues?state=all&creator=github-actions%5Bbot%5D&sort=created&direction=asc&per_page=100&page=1';
const NEWEST =
  'GET /issues?state=all&creator=github-actions%5Bbot%5D&sort=created&direction=desc&per_page=100&page=1';

const runOf = (number: number, attempt = 1): RunNumber => ({ number, attempt });
const bodyOf = (text: string, run: RunNumber = runOf(12), id = ID): string =>
  `${issueMarker(id, run)}\n${text}`;
const wantedOf = (text = 'new', more: Partial<IssueDelivery> = {}): IssueDelivery => {
  const run = more.run ?? runOf(12);
  return { id: ID, run, title: TITLE, body: bodyOf(text, run), state: 'open', ...more };
};
const issue = (body: string, more: Partial<GivenIssue> = {}): GivenIssue => ({
  author: BOT,
  title: TITLE,
  body,
  ...more,
});
const closed = { state: 'closed', stateReason: 'completed' } as const;
const resultOf = (result: IssueResult): string =>
  'url' in result ? `${result.kind} ${/\d+$/.exec(result.url)?.[0] ?? 'nothing'}` : result.kind;
/** Returns the number, state and body of each issue. Pull request 7 comes before them. */
const stand = ({ standIn }: { standIn: StandIn }) =>
  standIn.issues.map(({ number, state, stateReason, body }) => [
    number,
    stateReason === null ? state : `${state}, ${stateReason}`,
    body,
  ]);
const duplicateOf = (number: number, run = runOf(12)) =>
  expect.stringMatching(new RegExp(`^${issueMarker(ID, run)}\n.*duplicate of #${number}\\.`));

/**
 * Publishes to a repository with existing issues. Also checks that every request follows GitHub's
 * rules.
 */
async function publish(
  issues: StandInOptions['issues'] = [],
  wanted: IssueDelivery = wantedOf(),
  options: Partial<StandInOptions> = {},
): Promise<Client & { result: string }> {
  const client = await openClient({ issues, permissions: PERMISSIONS, ...options });
  const result = resultOf(await publishIssue(client.github, wanted));
  expect(client.standIn.problems).toEqual([]);
  return { ...client, result };
}

describe('the issue over several runs', () => {
  test('it is made, and looked for again in case another run made one at the same time', async () => {
    const client = await publish();
    expect([client.result, stand(client)]).toEqual(['created 8', [[8, 'open', bodyOf('new')]]]);
    expect(client.standIn.issues[0]).toMatchObject({ author: BOT, title: TITLE });
    expect(asked(client)).toEqual(['POST /graphql', LIST, 'POST /issues', NEWEST]);
  });

  test.each(['closed', 'kept'] as const)('none is made for the state %s', async (state) => {
    const client = await publish([issue('no marker')], wantedOf('all is well', { state }));
    expect([client.result, asked(client)]).toEqual(['none', ['POST /graphql', LIST]]);
  });

  test('it is left alone when only times differ, whichever run wrote it', async () => {
    const before = bodyOf(
      '_As of the audit at 2026-11-20 12:00 UTC: [run](https://github.com/o/a/actions/runs/1)_',
      runOf(11, 3),
    );
    const now = bodyOf(
      '_As of the audit at 2026-11-21 12:00 UTC: [run](https://github.com/o/a/actions/runs/2)_',
    );
    const client = await publish([issue(before)], wantedOf('', { body: now }));
    expect([client.result, stand(client), writes(client)]).toEqual([
      'unchanged 8',
      [[8, 'open', before]],
      [],
    ]);
  });

  test('it is updated when its content differs', async () => {
    const client = await publish([issue('hello'), issue(bodyOf('old', runOf(11)))]);
    expect([client.result, stand(client)]).toEqual([
      'updated 9',
      [
        [8, 'open', 'hello'],
        [9, 'open', bodyOf('new')],
      ],
    ]);
    expect(asked(client)).toEqual(['POST /graphql', LIST, 'PATCH /issues/9']);
  });

  test('it keeps the title that people gave it', async () => {
    const client = await publish([issue(bodyOf('old', runOf(11)), { title: 'Security: cards' })]);
    expect(client.standIn.issues[0]!.title).toBe('Security: cards');
  });

  test('it is closed as completed, with the reason, in one request', async () => {
    const client = await publish(
      [issue(bodyOf('old', runOf(11)))],
      wantedOf('all is well', { state: 'closed' }),
    );
    expect([client.result, stand(client)]).toEqual([
      'closed 8',
      [[8, 'closed, completed', bodyOf('all is well')]],
    ]);
    expect(writes(client)).toHaveLength(1);
  });

  test('it is closed also when its content is the same', async () => {
    const client = await publish(
      [issue(bodyOf('new', runOf(11)))],
      wantedOf('new', { state: 'closed' }),
    );
    expect([client.result, client.standIn.issues[0]!.state]).toEqual(['closed 8', 'closed']);
  });

  test('closed, it is left alone as long as nothing is wrong', async () => {
    const client = await publish(
      [issue(bodyOf('all is well', runOf(11)), closed)],
      wantedOf('all is well', { state: 'closed' }),
    );
    expect([client.result, writes(client)]).toEqual(['unchanged 8', []]);
  });

  test('closed by a person too early, it reports when nothing is wrong any more', async () => {
    const before = issue(bodyOf('red', runOf(11)), { state: 'closed', stateReason: 'not_planned' });
    const client = await publish([before], wantedOf('all is well', { state: 'closed' }));
    expect([client.result, stand(client)]).toEqual([
      'updated 8',
      [[8, 'closed, not_planned', bodyOf('all is well')]],
    ]);
  });

  test('it is reopened when a problem comes back', async () => {
    const client = await publish([issue(bodyOf('all is well', runOf(11)), closed)]);
    expect([client.result, stand(client)]).toEqual([
      'reopened 8',
      [[8, 'open, reopened', bodyOf('new')]],
    ]);
  });

  test('it is reopened also when a person closed it and nothing was fixed', async () => {
    const client = await publish([
      issue(bodyOf('new', runOf(11)), { state: 'closed', stateReason: 'not_planned' }),
    ]);
    expect([client.result, client.standIn.issues[0]!.state]).toEqual(['reopened 8', 'open']);
  });

  test('an audit that left something out changes its words and never its state', async () => {
    const kept = wantedOf('passed, not everything', { state: 'kept' });
    const open = await publish([issue(bodyOf('red', runOf(11)))], kept);
    expect([open.result, stand(open)]).toEqual([
      'updated 8',
      [[8, 'open', bodyOf('passed, not everything')]],
    ]);
    const ended = await publish([issue(bodyOf('all is well', runOf(11)), closed)], kept);
    expect([ended.result, writes(ended)]).toEqual(['unchanged 8', []]);
  });

  test('all states, run after run', async () => {
    const { github, standIn } = await openClient({ permissions: PERMISSIONS });
    const steps: readonly (readonly [string, IssueDelivery['state'], string])[] = [
      ['all is well', 'closed', 'none'],
      ['one problem', 'open', 'created 8'],
      ['one problem', 'open', 'unchanged 8'],
      ['two problems', 'open', 'updated 8'],
      ['all is well', 'closed', 'closed 8'],
      ['all is well', 'closed', 'unchanged 8'],
      ['one problem', 'open', 'reopened 8'],
      ['all is well', 'closed', 'closed 8'],
    ];
    for (const [index, [text, state, expected]] of steps.entries()) {
      const wanted = wantedOf(text, { state, run: runOf(index + 1) });
      expect(resultOf(await publishIssue(github, wanted))).toBe(expected);
    }
    expect([standIn.issues.length, standIn.problems]).toEqual([1, []]);
  });

  test('several gates of a repository each have their own', async () => {
    const others = [
      'audit.yml/cards2',
      'audit.yml',
      'audit.yml/cards extra',
      'AUDIT.yml/cards',
    ].map((id) => issue(bodyOf('other', runOf(1), id)));
    const client = await publish(others);
    expect([client.result, client.standIn.issues.slice(0, 4).map(({ body }) => body)]).toEqual([
      'created 12',
      others.map(({ body }) => body),
    ]);
  });
});

describe('where it is looked for', () => {
  const of = (count: number): GivenIssue[] =>
    Array.from({ length: count }, (_, index) => issue(`report ${index}`, index % 2 ? closed : {}));

  test.each([
    0, 98, 99, 100, 1010,
  ])('it is found behind %i others of the gate, open and closed', async (count) => {
    const client = await publish([...of(count), issue(bodyOf('old', runOf(1)))]);
    expect([client.result, client.standIn.issues.at(-1)!.body]).toEqual([
      `updated ${count + 8}`,
      bodyOf('new'),
    ]);
    expect(asked(client).filter((line) => line.startsWith('GET'))).toHaveLength(
      Math.ceil((count + 1) / 100),
    );
  });

  test('page 11 is asked for, and others’ issues fill no page', async () => {
    const others = Array.from({ length: 500 }, (_, index) =>
      issue(`report ${index}`, { author: 'octocat' }),
    );
    const client = await publish([...others, ...of(1000), issue(bodyOf('old', runOf(1)))]);
    expect(client.result).toMatch(/^updated/);
    expect(
      asked(client)
        .filter((line) => line.startsWith('GET'))
        .at(-1),
    ).toMatch(/&page=11$/);
  });

  test('a search without an end is given up, and no issue is made, since one may exist', async () => {
    const full = Array.from({ length: 100 }, (_, index) => ({
      number: index + 1,
      body: 'x',
      user: { login: BOT },
      state: 'open',
    }));
    const link = '<http://localhost/next>; rel="next"';
    const faults: StandInOptions['faults'] = [
      { method: 'GET', path: '*/issues', answer: { status: 200, headers: { link }, body: full } },
    ];
    const client = await openClient({ permissions: PERMISSIONS, faults });
    const error = await publishIssue(client.github, wantedOf()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as Error).message).toContain(
      "this gate's tracking issue is not among the first 5,000",
    );
    expect([asked(client).filter((line) => line.startsWith('GET')).length, writes(client)]).toEqual(
      [50, []],
    );
  });

  test('very many pages do no harm when one of them has the issue', async () => {
    const full = Array.from({ length: 100 }, (_, index) => ({
      number: index + 8,
      body: index ? 'x' : bodyOf('old', runOf(1)),
      user: { login: BOT },
      state: 'open',
    }));
    const link = '<http://localhost/next>; rel="next"';
    const faults: StandInOptions['faults'] = [
      { method: 'GET', path: '*&page=1', answer: { status: 200, headers: { link }, body: full } },
      {
        method: 'GET',
        path: '*/issues',
        answer: {
          status: 200,
          headers: { link },
          body: full.map((one) => ({ ...one, body: 'x' })),
        },
      },
    ];
    const client = await publish([issue(bodyOf('old', runOf(1)))], wantedOf(), { faults });
    expect([client.result.split(' ')[0], stand(client)]).toEqual([
      'updated',
      [[8, 'open', bodyOf('new')]],
    ]);
  });
});

describe('somebody else’s issue', () => {
  const forged = bodyOf('all is well', runOf(999));

  test.each([
    ['another person', 'mallory', {}],
    ["a name that looks like the gate's", 'github-actions', {}],
    ['another case, which the listing does not distinguish', 'GitHub-Actions[bot]', {}],
    ['another bot', 'dependabot[bot]', {}],
    ['a deleted account', '', {}],
    ['our bot, where the token is a person’s', BOT, { viewerLogin: 'octocat' }],
  ])('with our marker, by %s, is neither touched nor trusted', async (_, author, options) => {
    const client = await publish([issue(forged, { author })], wantedOf(), options);
    expect([client.result, client.standIn.issues.map(({ body }) => body)]).toEqual([
      'created 9',
      [forged, bodyOf('new')],
    ]);
  });

  test("does not count as the gate's own even where the listing is not filtered by author", async () => {
    const entry = {
      number: 8,
      html_url: 'https://github.com/o/a/issues/8',
      body: forged,
      state: 'open',
      user: { login: 'mallory' },
    };
    const faults: StandInOptions['faults'] = [
      { method: 'GET', path: '*/issues', answer: { status: 200, body: [entry] } },
    ];
    const client = await publish([], wantedOf('x', { state: 'closed' }), { faults });
    expect(client.result).toBe('none');
  });

  test('made while the gate makes its own is not mistaken for it', async () => {
    const onRequest: NonNullable<StandInOptions['onRequest']> = (request, standIn) => {
      if (request.method === 'POST' && request.path.endsWith('/issues'))
        standIn.addIssue(issue(forged, { author: 'mallory' }));
    };
    const client = await publish([], wantedOf(), { onRequest });
    expect([client.result, client.standIn.issues.map(({ body, state }) => [body, state])]).toEqual([
      'created 9',
      [
        [forged, 'open'],
        [bodyOf('new'), 'open'],
      ],
    ]);
  });

  test.each([
    ['in the middle', `Look:\n${forged}`],
    ['after a space', ` ${forged}`],
    ['quoted', `> ${forged}`],
    ['unfinished', `<!-- card-gate-issue:${ID}`],
    ['of a comment', `${commentMarker(ID, runOf(1))}\nx`],
  ])('with our marker %s is none, even of our own author', async (_, body) => {
    const client = await publish([issue(body)]);
    expect([client.result, client.standIn.issues[0]!.body]).toEqual(['created 9', body]);
  });
});

test("a pull request by the gate's own user with its marker does not count as an issue", async () => {
  const pullRequests = [
    {
      number: 7,
      base: 'a'.repeat(40),
      head: 'b'.repeat(40),
      author: BOT,
      body: bodyOf('x', runOf(999)),
    },
  ];
  const client = await publish([], wantedOf(), { pullRequests });
  expect([client.result, stand(client)]).toEqual(['created 8', [[8, 'open', bodyOf('new')]]]);
});

describe('the identity of the token', () => {
  test.each([
    ['refused', { viewerLogin: null }],
    ['refused as a whole', { faults: [{ path: '/graphql', answer: { status: 403 } }] }],
    [
      'given as null',
      {
        faults: [
          { path: '/graphql', answer: { status: 200, body: { data: { viewer: { login: '' } } } } },
        ],
      },
    ],
  ])('is the workflow’s bot where the answer is %s', async (_, options) => {
    const client = await publish([issue(bodyOf('old', runOf(1)))], wantedOf(), options);
    expect([client.result, client.standIn.issues[0]!.body]).toEqual(['updated 8', bodyOf('new')]);
  });

  test('may be a person, or an app of one’s own', async () => {
    const issues = [
      issue(bodyOf('theirs', runOf(1))),
      issue(bodyOf('old', runOf(1)), { author: 'card-auditor[bot]' }),
    ];
    const client = await publish(issues, wantedOf(), { viewerLogin: 'card-auditor[bot]' });
    expect([client.result, client.standIn.issues.map(({ body }) => body)]).toEqual([
      'updated 9',
      [issues[0]!.body, bodyOf('new')],
    ]);
  });

  test('is not guessed without an answer', async () => {
    const client = await openClient({
      permissions: PERMISSIONS,
      faults: [{ path: '/graphql', answer: { status: 503 } }],
    });
    await expect(publishIssue(client.github, wantedOf())).rejects.toMatchObject({
      kind: 'unreachable',
    });
    expect(writes(client)).toEqual([]);
  });
});

describe('a later run', () => {
  test.each([
    ['a later run', runOf(13), true],
    ['a later attempt of the same run', runOf(12, 2), true],
    ['the same attempt', runOf(12), false],
    ['an earlier attempt', runOf(12, 0), false],
    ['an earlier run in a later attempt', runOf(11, 9), false],
    ['an earlier run with a longer life', runOf(9), false],
  ])('is not overwritten: %s', async (_, run, later) => {
    const before = bodyOf('other', run);
    const client = await publish([issue(before)]);
    expect([client.result, stand(client)]).toEqual([
      later ? 'superseded 8' : 'updated 8',
      [[8, 'open', later ? before : bodyOf('new')]],
    ]);
  });

  test('that closed the issue is not contradicted, and one that opened it is not closed', async () => {
    const ended = await publish([issue(bodyOf('all is well', runOf(13)), closed)]);
    expect([ended.result, writes(ended)]).toEqual(['superseded 8', []]);
    const open = await publish(
      [issue(bodyOf('red', runOf(13)))],
      wantedOf('all is well', { state: 'closed' }),
    );
    expect([open.result, writes(open)]).toEqual(['superseded 8', []]);
  });

  test('keeps its issue also when an older one of the gate is there', async () => {
    const client = await publish([
      issue(bodyOf('old', runOf(5))),
      issue(bodyOf('later', runOf(13))),
    ]);
    expect([client.result, writes(client)]).toEqual(['superseded 9', []]);
  });
});

describe('several issues of one gate', () => {
  test('become one: the oldest stays, the others are closed as not planned and link to it', async () => {
    const client = await publish(
      ['a', 'b', 'c'].map((text, index) => issue(bodyOf(text, runOf(index + 1)))),
    );
    expect([client.result, stand(client)]).toEqual([
      'updated 8',
      [
        [8, 'open', bodyOf('new')],
        [9, 'closed, not_planned', duplicateOf(8)],
        [10, 'closed, not_planned', duplicateOf(8)],
      ],
    ]);
    // The next run finds nothing to fix.
    const before = client.standIn.requests.length;
    expect(resultOf(await publishIssue(client.github, wantedOf('new', { run: runOf(13) })))).toBe(
      'unchanged 8',
    );
    expect(asked(client).slice(before)).toEqual(['POST /graphql', LIST]);
  });

  test('a failure to close one of them does not stop the run', async () => {
    const faults: StandInOptions['faults'] = [
      { method: 'PATCH', path: '*/issues/9', answer: { status: 403 } },
    ];
    const client = await publish(
      [issue(bodyOf('a', runOf(1))), issue(bodyOf('b', runOf(2)))],
      wantedOf(),
      { faults },
    );
    expect([client.result, client.standIn.issues[0]!.body]).toEqual(['updated 8', bodyOf('new')]);
  });
});

describe('two runs that make an issue at the same time', () => {
  /** Another run's issue appears just before the request with this number is answered. */
  const rival = (at: number, run: RunNumber): NonNullable<StandInOptions['onRequest']> => {
    let count = 0;
    return (_, standIn) => {
      count += 1;
      if (count === at) standIn.addIssue(issue(bodyOf('rival', run)));
    };
  };

  test("the other was first and is of an earlier run: its issue stays, with this run's words", async () => {
    const client = await publish([], wantedOf(), { onRequest: rival(3, runOf(11)) });
    expect([client.result, stand(client)]).toEqual([
      'created 8',
      [
        [8, 'open', bodyOf('new')],
        [9, 'closed, not_planned', duplicateOf(8)],
      ],
    ]);
  });

  test('the other was first and is of a later run: its issue stays, with its words', async () => {
    const client = await publish([], wantedOf(), { onRequest: rival(3, runOf(13)) });
    expect([client.result, stand(client)]).toEqual([
      'created 8',
      [
        [8, 'open', bodyOf('rival', runOf(13))],
        [9, 'closed, not_planned', duplicateOf(8)],
      ],
    ]);
  });

  test("this run was first, and the other is of an earlier run: this run's issue stays", async () => {
    const client = await publish([], wantedOf(), { onRequest: rival(4, runOf(11)) });
    expect([client.result, stand(client)]).toEqual([
      'created 8',
      [
        [8, 'open', bodyOf('new')],
        [9, 'closed, not_planned', duplicateOf(8)],
      ],
    ]);
  });

  test('this run was first, and the other is of a later run: only that run closes it', async () => {
    const client = await publish([], wantedOf(), { onRequest: rival(4, runOf(13)) });
    expect([client.result, stand(client)]).toEqual([
      'created 8',
      [
        [8, 'open', bodyOf('new')],
        [9, 'open', bodyOf('rival', runOf(13))],
      ],
    ]);
  });

  test('two real runs end with one open issue, with the content of the later run', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { github, standIn } = await openClient({ permissions: PERMISSIONS });
      const runs = [runOf(20), runOf(21)];
      if (round % 2) runs.reverse();
      await Promise.all(
        runs.map((run) => publishIssue(github, wantedOf(`run ${run.number}`, { run }))),
      );
      const open = standIn.issues.filter(({ state }) => state === 'open');
      expect(open.map(({ number, body }) => [number, body])).toEqual([
        [8, bodyOf('run 21', runOf(21))],
      ]);
      expect(standIn.problems).toEqual([]);
    }
  });

  test('the listing afterwards may fail: the issue stays', async () => {
    const faults: StandInOptions['faults'] = [
      { method: 'GET', path: '*direction=desc*', answer: { status: 503 } },
    ];
    const client = await publish([], wantedOf(), { faults });
    expect([client.result, stand(client)]).toEqual(['created 8', [[8, 'open', bodyOf('new')]]]);
  });
});

describe('what cannot be written', () => {
  test.each([
    ['without any right to issues', { permissions: { contents: 'read' } }, 'refused', 403],
    [
      'with a right to read them',
      { permissions: { contents: 'read', issues: 'read' } },
      'refused',
      403,
    ],
    [
      'with the right to comment alone',
      { permissions: { contents: 'read', 'pull-requests': 'write' } },
      'refused',
      403,
    ],
    [
      'where GitHub hides them',
      { faults: [{ method: 'POST', path: '*/issues', answer: { status: 404 } }] },
      'refused',
      404,
    ],
    ['where issues are disabled', { issuesDisabled: true }, 'refused', 410],
    [
      'where only making one says that they are disabled',
      {
        faults: [
          {
            method: 'POST',
            path: '*/issues',
            answer: { status: 410, body: { message: 'Issues are disabled for this repo' } },
          },
        ],
      },
      'refused',
      410,
    ],
    [
      'where too much was asked at once',
      {
        faults: [
          {
            method: 'POST',
            path: '*/issues',
            answer: { status: 429, headers: { 'retry-after': '60' } },
          },
        ],
      },
      'unreachable',
      429,
    ],
  ] as const)('is reported: %s', async (_, options, kind, status) => {
    const client = await openClient({ permissions: PERMISSIONS, ...options });
    const error = await publishIssue(client.github, wantedOf()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind, status });
    expect([client.standIn.issues, client.standIn.problems]).toEqual([[], []]);
  });

  test('a refusal to close or to change is reported too', async () => {
    for (const state of ['open', 'closed'] as const) {
      const client = await openClient({
        issues: [issue(bodyOf('old', runOf(1)))],
        permissions: { contents: 'read', issues: 'read' },
      });
      await expect(publishIssue(client.github, wantedOf('new', { state }))).rejects.toMatchObject({
        kind: 'refused',
        status: 403,
      });
      expect(stand(client)).toEqual([[8, 'open', bodyOf('old', runOf(1))]]);
    }
  });

  test('an issue whose answer is lost is not made twice, and found by the next run', async () => {
    const faults: StandInOptions['faults'] = [
      { method: 'POST', path: '*/issues', times: 1, answer: 'reset-after' },
    ];
    const client = await openClient({ permissions: PERMISSIONS, faults });
    await expect(publishIssue(client.github, wantedOf())).rejects.toMatchObject({
      kind: 'unreachable',
    });
    expect(stand(client)).toEqual([[8, 'open', bodyOf('new')]]);
    expect(resultOf(await publishIssue(client.github, wantedOf('newer', { run: runOf(13) })))).toBe(
      'updated 8',
    );
  });

  test('a change is tried again, since saying it twice says the same', async () => {
    const faults: StandInOptions['faults'] = [
      { method: 'PATCH', path: '*', times: 2, answer: 'reset-after' },
    ];
    const client = await publish([issue(bodyOf('old', runOf(1)))], wantedOf(), { faults });
    expect([client.result, client.waits]).toEqual(['updated 8', [500, 1000]]);
  });

  test('a listing of strange entries is read as far as it goes', async () => {
    const body = bodyOf('forged', runOf(99));
    const user = { login: BOT };
    const entries = [
      null,
      'text',
      { number: 'x', body, user },
      { number: 5, user },
      { number: 6, body: null, user },
      { number: 7, body, user: null },
    ];
    const client = await openClient({
      permissions: PERMISSIONS,
      faults: [{ method: 'GET', path: '*', answer: { status: 200, body: entries } }],
    });
    expect(resultOf(await publishIssue(client.github, wantedOf()))).toBe('created 8');
  });
});
