import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { publishCheckRun } from '../../src/adapters/github/check-run.ts';
import type { CheckAnnotation, CheckRunDelivery } from '../../src/report/surfaces/delivery.ts';
import { asked, type Client, openClient, writes } from '../support/github-client.ts';
import type { Fault } from '../support/stand-in/faults.ts';
import { HEAD } from '../support/stand-in/request.ts';
import type { StandInOptions } from '../support/stand-in/server.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

const annotation = (index: number): CheckAnnotation => ({
  path: 'card.yaml',
  start_line: index + 1,
  end_line: index + 1,
  annotation_level: 'failure',
  title: `finding ${index}`,
  message: 'no',
});
const annotations = (count: number): CheckAnnotation[] =>
  Array.from({ length: count }, (_, index) => annotation(index));
const wantedOf = (count: number, more: Partial<CheckRunDelivery> = {}): CheckRunDelivery => ({
  name: 'Card Gate report (gate)',
  headSha: HEAD,
  externalId: 'gate',
  conclusion: 'failure',
  title: 'fail',
  summary: 'one violation',
  annotations: annotations(count),
  ...more,
});

type Sent = {
  status?: string;
  conclusion?: string;
  output: { summary: string; annotations?: CheckAnnotation[] };
};
const sent = (client: Client): readonly Sent[] =>
  writes(client).map((request) => request.body as Sent);
const counts = (client: Client): readonly number[] =>
  sent(client).map((body) => body.output.annotations?.length ?? 0);
const statuses = (client: Client): readonly (string | undefined)[] =>
  sent(client).map((body) => body.status);

async function publish(
  count: number,
  options: Partial<StandInOptions> = {},
  more: Partial<CheckRunDelivery> = {},
) {
  const client = await openClient(options);
  return { client, result: await publishCheckRun(client.github, wantedOf(count, more)) };
}

describe('annotations', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [49, [49]],
    [50, [50]],
    [51, [50, 1]],
    [100, [50, 50]],
    [101, [50, 50, 1]],
    [500, Array(10).fill(50)],
  ])('%i go in requests of %j, and only the last completes', async (count, batches) => {
    const { client, result } = await publish(count);
    expect(result).toEqual({
      kind: 'complete',
      url: 'https://github.com/octo-org/agents/runs/5001',
    });
    expect(counts(client)).toEqual(batches);
    expect(statuses(client)).toEqual(
      batches.map((_, index) =>
        index === batches.length - 1 ? 'completed' : index === 0 ? 'in_progress' : undefined,
      ),
    );
    expect(client.standIn.problems).toEqual([]);
    expect(client.standIn.checkRuns).toMatchObject([
      { status: 'completed', conclusion: 'failure', annotations: annotations(count) },
    ]);
  });

  test('a run without any has no list of them, which GitHub would count', async () => {
    const { client } = await publish(0);
    expect(sent(client)[0]!.output).toEqual({ title: 'fail', summary: 'one violation' });
  });
});

test.each([
  'success',
  'failure',
] as const)('the run says who it is and what came out: %s', async (conclusion) => {
  const { client } = await publish(0, {}, { conclusion });
  expect(client.standIn.checkRuns).toMatchObject([
    {
      name: 'Card Gate report (gate)',
      external_id: 'gate',
      head_sha: HEAD,
      conclusion,
      output: { title: 'fail', summary: 'one violation' },
    },
  ]);
});

describe('a failure', () => {
  const BREAKS: readonly (readonly [string, Fault['answer']])[] = [
    ['an answer of 500', { status: 500 }],
    ['a broken connection', 'reset'],
    ['a connection that breaks after the request', 'reset-after'],
    ['a refusal', { status: 422 }],
  ];

  test.each(
    BREAKS,
  )('in the middle, by %s, completes the run, and nothing is sent twice', async (_, answer) => {
    let patches = 0;
    const onRequest: NonNullable<StandInOptions['onRequest']> = (request) => {
      if (request.method === 'PATCH') patches += 1;
    };
    const { client, result } = await publish(151, {
      onRequest,
      faults: [{ method: 'PATCH', path: '*', times: 1, answer }],
    });
    expect(result).toMatchObject({
      kind: 'partial',
      url: 'https://github.com/octo-org/agents/runs/5001',
      error: { name: 'ApiError' },
    });
    expect([patches, counts(client), statuses(client)]).toEqual([
      2,
      [50, 50, 0],
      ['in_progress', undefined, 'completed'],
    ]);
    const [run] = client.standIn.checkRuns;
    expect(run).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'fail', summary: 'one violation' },
    });
    // No annotation appears twice, whether or not the broken request took effect.
    const titles = run!.annotations.map((one) => (one as CheckAnnotation).title);
    expect(titles).toEqual([...new Set(titles)]);
    expect(client.standIn.problems).toEqual([]);
  });

  test('in the last request completes the run too', async () => {
    const { client, result } = await publish(51, {
      faults: [{ method: 'PATCH', path: '*', times: 1, answer: 'reset' }],
    });
    expect(result.kind).toBe('partial');
    expect(client.standIn.checkRuns).toMatchObject([
      { status: 'completed', conclusion: 'failure' },
    ]);
    expect(client.standIn.checkRuns[0]!.annotations).toHaveLength(50);
  });

  test('to complete the run is tried again, since that adds nothing', async () => {
    const { client, result } = await publish(101, {
      faults: [{ method: 'PATCH', path: '*', times: 3, answer: { status: 502 } }],
    });
    expect([result.kind, client.waits]).toEqual(['partial', [500, 1000]]);
    expect(client.standIn.checkRuns[0]!.status).toBe('completed');
  });

  test('to complete the run does not abort the action', async () => {
    const { client, result } = await publish(101, {
      faults: [{ method: 'PATCH', path: '*', answer: { status: 403 } }],
    });
    expect([result.kind, client.standIn.checkRuns[0]!.status]).toEqual(['partial', 'in_progress']);
    expect(result).toMatchObject({ error: { status: 403 } });
  });

  test.each(BREAKS)('to create it, by %s, is reported and not tried again', async (_, answer) => {
    const { client, result } = await publish(1, {
      faults: [{ method: 'POST', path: '*', answer }],
    });
    expect(result).toMatchObject({ kind: 'failed', error: { name: 'ApiError' } });
    expect(asked(client)).toEqual(['POST /check-runs']);
    expect(client.standIn.checkRuns.length).toBeLessThanOrEqual(1);
  });

  test('for a missing permission is reported', async () => {
    const { client, result } = await publish(60, { permissions: { contents: 'read' } });
    expect(result).toMatchObject({ kind: 'failed', error: { kind: 'refused', status: 403 } });
    expect(asked(client)).toEqual(['POST /check-runs']);
  });

  test('an answer without the id of a run counts as a failure', async () => {
    const { result } = await publish(1, {
      faults: [{ method: 'POST', path: '*', answer: { status: 201, body: { id: 'x' } } }],
    });
    expect(result).toMatchObject({ kind: 'failed', error: { kind: 'unreachable' } });
  });
});

describe('a run whose making was answered by a broken connection', () => {
  const lost: readonly Fault[] = [{ method: 'POST', path: '*', times: 1, answer: 'reset-after' }];

  test('is found in progress, and completed', async () => {
    const { client, result } = await publish(60, { faults: lost });
    expect(result.kind).toBe('failed');
    expect(client.standIn.checkRuns).toMatchObject([
      { status: 'completed', conclusion: 'failure' },
    ]);
    expect(client.standIn.problems).toEqual([]);
  });

  test('is not mistaken for another gate’s of that name, nor for one that is complete', async () => {
    const client = await openClient({
      faults: [{ method: 'POST', path: '*', times: 1, answer: 'reset' }],
    });
    const other = {
      name: 'Card Gate report (gate)',
      head_sha: HEAD,
      output: { title: 't', summary: 's' },
    };
    await expect(
      client.github.request('POST /repos/{owner}/{repo}/check-runs', other, { repeatable: false }),
    ).rejects.toThrow();
    for (const more of [
      { external_id: 'other', status: 'in_progress' },
      { external_id: 'gate', status: 'completed', conclusion: 'success' },
    ])
      await client.github.request('POST /repos/{owner}/{repo}/check-runs', { ...other, ...more });
    const faulty = await openClient({
      faults: [
        { method: 'POST', path: '*', answer: 'reset' },
        {
          method: 'GET',
          path: '*',
          answer: { status: 200, body: { check_runs: client.standIn.checkRuns } },
        },
      ],
    });
    expect((await publishCheckRun(faulty.github, wantedOf(60))).kind).toBe('failed');
    expect(writes(faulty).map((request) => request.method)).toEqual(['POST']);
  });

  test('is left where it cannot be looked for', async () => {
    const { result } = await publish(60, {
      faults: [...lost, { method: 'GET', path: '*', answer: { status: 403 } }],
    });
    expect(result.kind).toBe('failed');
  });
});

test('time is kept for completing the run', async () => {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const onRequest = () => {
    now += 15_000;
  };
  const client = await openClient({ onRequest });
  client.github.limit(60_000);
  const result = await publishCheckRun(client.github, wantedOf(500));
  expect(result).toMatchObject({
    kind: 'partial',
    error: { message: 'there was not enough time for all annotations' },
  });
  expect(counts(client)).toEqual([50, 50, 50, 0]);
  expect(client.standIn.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
});
