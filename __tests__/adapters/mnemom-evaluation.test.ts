import { describe, expect, test } from '@jest/globals';
import type { MnemomError } from '../../src/adapters/mnemom/mnemom.ts';
import {
  CONTRACTS,
  type MnemomAnswer,
  type MnemomStandInOptions,
  type StandInEvaluation,
} from '../support/stand-in/mnemom.ts';
import { asked, failure, KEY, NOW, type Opened, openClient } from './mnemom-client.ts';

const AGENT = 'mnm-demo';
const CARD = { card_version: 'unified/2026-04-26', agent_id: AGENT, version: 4 };
const DELETE = {
  type: 'forbidden',
  tool: 'mcp__files__delete',
  reason: 'Deletion not permitted',
  severity: 'critical',
};
const RESULT: StandInEvaluation = {
  verdict: 'fail',
  violations: [{ ...DELETE, trace_id: 'tr-2' }],
  warnings: ['mcp__web__open'],
  mapped: ['fetch', 'search'],
  unmapped: ['read', 'write', 'send'],
  traces: [{ id: 'tr-1' }, { id: 'tr-2', verdict: 'fail' }, { id: 'tr-3', verdict: 'skipped' }],
};
const TOOLS = { tools: ['mcp__files__delete', 'mcp__web__open'], policy: { forbidden: [] } };
const TRACES = { start: NOW - 1000, end: NOW, count: 450, policy: { forbidden: [] } };

async function open(options: Partial<MnemomStandInOptions> = {}): Promise<Opened> {
  return openClient({ cards: { [AGENT]: CARD }, evaluations: { [AGENT]: RESULT }, ...options });
}

const bodies = ({ api }: Opened) =>
  api.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));

describe('the evaluation endpoints', () => {
  test.each(CONTRACTS)('tools are evaluated under the contract %s', async (contract) => {
    const opened = await open({ contract });
    const answer = await opened.client.evaluateTools(AGENT, TOOLS);
    expect(answer).toEqual({
      contract,
      result: {
        verdict: 'fail',
        problems: [
          {
            level: 'violation',
            tool: 'mcp__files__delete',
            type: 'forbidden',
            severity: 'critical',
            ...(contract === '2026-02' && { traceId: 'tr-2' }),
          },
          expect.objectContaining({ level: 'warning', tool: 'mcp__web__open' }),
        ],
        coverage:
          contract === '2026-02' ? { mapped: ['fetch', 'search'], percent: 40 } : { share: 0.4 },
      },
    });
    // A second agent is asked under the known contract.
    await opened.client.evaluateTools(AGENT, TOOLS);
    const sent = bodies(opened);
    expect(sent.length).toBe({ '2026-02': 2, '2026-05': 3, '2026-03': 4 }[contract]);
    expect(sent.at(-1)).toEqual(sent.at(-2));
    expect(sent.at(-1)).toEqual(
      {
        '2026-02': { agent_id: AGENT, tools: TOOLS.tools, context: 'audit' },
        '2026-05': {
          agent_id: AGENT,
          tools: TOOLS.tools.map((name) => ({ name })),
          context: 'audit',
          dry_run: true,
        },
        '2026-03': { agent_id: AGENT, tools: TOOLS.tools, policy: { forbidden: [] } },
      }[contract],
    );
  });

  test.each(CONTRACTS)('traces are evaluated under the contract %s', async (contract) => {
    const opened = await open({ contract });
    const { result } = await opened.client.evaluateTraces(AGENT, TRACES);
    const violation = { level: 'violation', tool: 'mcp__files__delete', severity: 'critical' };
    expect(result).toMatchObject({
      verdict: 'fail',
      problems: [expect.objectContaining(violation), ...(contract === '2026-03' ? [{}] : [])],
      evaluated: { '2026-02': 3, '2026-03': 3, '2026-05': 2 }[contract],
      ...(contract !== '2026-03' && { summary: { pass: 1, warn: 0, fail: 1 } }),
    });
    expect(result.listed).toEqual(contract === '2026-05' ? new Set(['tr-1', 'tr-2']) : undefined);
    expect(bodies(opened).at(-1)).toEqual(
      {
        '2026-02': {
          agent_id: AGENT,
          time_range: { start: '2026-03-01T11:59:59.000Z', end: '2026-03-01T12:00:00.000Z' },
          context: 'audit',
        },
        '2026-05': { agent_id: AGENT, limit: 200 },
        '2026-03': {
          agent_id: AGENT,
          policy: { forbidden: [] },
          from: '2026-03-01T11:59:59.000Z',
          to: '2026-03-01T12:00:00.000Z',
          limit: 450,
        },
      }[contract],
    );
  });

  test('422 leads to the next contract too, and both endpoints share the known one', async () => {
    const opened = await open({
      contract: '2026-05',
      faults: [{ method: 'POST', times: 1, answer: { status: 422 } }],
    });
    await opened.client.evaluateTools(AGENT, TOOLS);
    await opened.client.evaluateTraces(AGENT, TRACES);
    expect(bodies(opened).length).toBe(3);
  });

  test('each endpoint may have a contract of its own', async () => {
    const opened = await open({
      faults: [{ path: /evaluate$/, method: 'POST', times: 1, answer: { status: 400 } }],
    });
    const wanted = { ...TOOLS, tools: [...TOOLS.tools] };
    await failure(opened.client.evaluateTools(AGENT, wanted));
    expect((await opened.client.evaluateTraces(AGENT, TRACES)).contract).toBe('2026-02');
    expect((await opened.client.evaluateTools(AGENT, wanted)).contract).toBe('2026-02');
  });

  test('agents that are asked at the same time find the contract only once', async () => {
    const opened = await open({ contract: '2026-03' });
    await Promise.all([1, 2, 3].map(() => opened.client.evaluateTools(AGENT, TOOLS)));
    expect(bodies(opened).length).toBe(5);
  });

  test('a server that refuses every contract', async () => {
    const opened = await open({ faults: [{ method: 'POST', answer: { status: 400 } }] });
    const error = await failure(opened.client.evaluateTools(AGENT, TOOLS));
    expect([error.kind, error.message]).toEqual([
      'refused',
      'the Mnemom API answered 400 (invalid_request) to a request to evaluate the tools of agent "mnm-demo": The stand-in says 400; the API accepts none of the contracts that Card Gate supports (2026-02, 2026-05, 2026-03)',
    ]);
    expect(bodies(opened).length).toBe(3);
  });

  test('no more than 30 evaluations of traces start in a minute', async () => {
    const opened = await open();
    for (let index = 0; index < 31; index += 1) await opened.client.evaluateTraces(AGENT, TRACES);
    expect(opened.waits).toEqual([60_000]);
    expect(opened.api.requests.length).toBe(31);
  });

  test('other names of types and severities', async () => {
    const body = {
      verdict: 'warn',
      violations: [
        { type: 'UNMAPPED_TOOL', tool: 'a', severity: 'MEDIUM' },
        { tool: 'b', type: 7, severity: 'unknown' },
      ],
      coverage: { mapped_actions: 2, total_actions: 5, coverage_pct: 40 },
    };
    const opened = await open({ faults: [{ method: 'POST', answer: { status: 200, body } }] });
    expect((await opened.client.evaluateTools(AGENT, TOOLS)).result).toEqual({
      verdict: 'warn',
      problems: [
        { level: 'violation', type: 'unmapped_tool', tool: 'a', severity: 'medium' },
        { level: 'violation', tool: 'b' },
      ],
      coverage: { percent: 40 },
    });
  });
});

/** Ends of a request, each with a part of the sentence about it. */
const ENDS: readonly (readonly [MnemomAnswer, RegExp, MnemomError['kind']])[] = [
  [
    { status: 401 },
    /answered 401 \(unauthorized\) to a request .* The stand-in says 401$/,
    'refused',
  ],
  [{ status: 403 }, /answered 403 \(forbidden\)/, 'refused'],
  [{ status: 404 }, /answered 404 \(not_found\)/, 'refused'],
  [{ status: 404, body: '<html>not here</html>' }, /answered 404 to a request/, 'refused'],
  [
    { status: 429, headers: { 'retry-after': '600' } },
    /answered 429 \(rate_limited\).*, and asks to wait 600 s, but only 120 s are left for another attempt/,
    'unreachable',
  ],
  [{ status: 500 }, /answered 500 \(internal_error\) .*, 4 times: The stand-in/, 'unreachable'],
  [{ status: 503, body: 'busy' }, /answered 503 to a request .*, 4 times$/, 'unreachable'],
  ['reset', /could not be reached .*, 4 times/, 'unreachable'],
  ['truncated', /could not be reached .*, 4 times/, 'unreachable'],
  ['half-json', /answer .* is not JSON$/, 'nonsense'],
  ['not-json', /answer .* is not JSON$/, 'nonsense'],
  ['not-utf-8', /answer .* is not UTF-8$/, 'nonsense'],
  ['gzip-bomb', /answer .* exceeds 64 MiB$/, 'nonsense'],
  [{ redirect: 'https://other.example/v1' }, /redirects .* "https:\/\/other.example"/, 'refused'],
  [{ redirect: 'http://{host}/v1/other', status: 302 }, /redirects|answered/, 'refused'],
  [{ status: 200, body: [] }, /is not an evaluation$|is not an object$/, 'nonsense'],
  [{ status: 200, body: { error: { code: 'x', message: 'y' } } }, /./, 'nonsense'],
];

describe('every end is one sentence without the key', () => {
  const requests = {
    tools: ({ client }: Opened) => client.evaluateTools(AGENT, TOOLS),
    traces: ({ client }: Opened) => client.evaluateTraces(AGENT, TRACES),
  };
  test.each(ENDS)('%j', async (answer, message, kind) => {
    for (const request of Object.values(requests)) {
      const opened = await open({ faults: [{ method: 'POST', answer }] });
      const error = await failure(request(opened));
      expect(error.message).toMatch(message);
      expect(error.message).toContain('agent "mnm-demo"');
      expect(error.kind).toBe(kind);
      expect(error.message + error.help).not.toContain(KEY);
      expect(error.help).not.toBe('');
      expect(opened.api.requests.length).toBeLessThanOrEqual(4);
    }
  });

  test.each(['stall', 'stall-in-body'] as const)('%s', async (answer) => {
    const opened = await open({ faults: [{ answer }] });
    const request = failure(opened.client.evaluateTools(AGENT, TOOLS));
    while (opened.api.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    opened.runOut();
    expect((await request).message).toBe(
      'the Mnemom API did not evaluate the tools of agent "mnm-demo" within 120 s',
    );
  });

  test('an answer that has the form of a contract, but not its content', async () => {
    const results: readonly unknown[] = [
      { verdict: 'maybe', violations: [] },
      { verdict: 'pass', violations: {} },
      { verdict: 'pass', violations: ['delete'] },
      { verdict: 'pass', violations: [{ type: 'forbidden' }] },
    ];
    for (const body of results) {
      const opened = await open({ faults: [{ answer: { status: 200, body } }] });
      for (const request of Object.values(requests))
        expect((await failure(request(opened))).message).toMatch(/ is not an evaluation$/);
    }
  });
});

describe('the published card with its floors', () => {
  const ORG = { card_version: 'unified/2026-04-26', enforcement: { forbidden_tools: [] } };

  test('an envelope has the card, the floors and the composed card', async () => {
    const teams = [{ team_id: 't-1', card: { ...ORG, agent_id: 'team' } }];
    const sources = { [AGENT]: { org: ORG, teams, composed_stale: true } };
    const opened = await open({ sources });
    expect(await opened.client.publishedSources(AGENT)).toMatchObject({
      value: CARD,
      version: '7',
      floors: [
        { scope: 'org', value: ORG },
        { scope: 'team', value: teams[0]!.card },
      ],
      composed: CARD,
      isStale: true,
    });
    expect(asked(opened)).toEqual(['/v1/alignment/agent/mnm-demo?include=sources']);
  });

  test('an older server answers with the card alone', async () => {
    const published = await (await open()).client.publishedSources(AGENT);
    expect(published).toMatchObject({ value: CARD, version: '7', isStale: false });
    expect(published).not.toHaveProperty('floors');
  });

  test('no card is published', async () => {
    const opened = await open({ cards: {} });
    expect(await opened.client.publishedSources(AGENT)).toBe('none');
    const [none, org] = [{ agent: null }, { agent: null, org: ORG }];
    for (const sources of [none, org])
      expect(
        await (await open({ sources: { [AGENT]: sources } })).client.publishedSources(AGENT),
      ).toBe('none');
  });

  test('a page that says 404 is not the word of the API', async () => {
    const answer = { status: 404, body: '<html>nothing here</html>' };
    const opened = await open({ faults: [{ answer }] });
    const error = await failure(opened.client.publishedSources(AGENT));
    expect(error.message).toBe(
      'the Mnemom API answered 404 to a request for the card of agent "mnm-demo"; the answer is not in the API\'s format',
    );
  });

  test.each([
    { org: 'strict' },
    { platform: [ORG] },
    { teams: {} },
    { teams: ['team'] },
    { composed: 5 },
    { agent: 'card' },
  ])('a floor that is no card is never left out: %j', async (sources) => {
    const opened = await open({ sources: { [AGENT]: sources } });
    const error = await failure(opened.client.publishedSources(AGENT));
    expect([error.kind, error.message]).toEqual([
      'nonsense',
      expect.stringMatching(/ has an invalid value for "(?:org|platform|teams|composed|agent)"$/),
    ]);
  });
});

describe('amendments', () => {
  const list = async (body: unknown) => {
    const opened = await open({ amendments: { [AGENT]: body } });
    const found = await opened.client.amendments(AGENT);
    expect(asked(opened)).toEqual(['/v1/agents/mnm-demo/card-amendments?limit=20&offset=0']);
    return found;
  };

  test('three documented forms, and the newest', async () => {
    const lifecycle = {
      amendment_id: 'amend-7f3a',
      previous_version: 'ac-old',
      new_version: 'ac-new',
      changed_fields: ['autonomy_envelope.bounded_actions', 'values.declared'],
      timestamp: '2026-02-15T10:30:00Z',
      reason: 'Added web_fetch',
      linked_reclassification_id: 'reclass-9e4d',
    };
    const reclassification = {
      amendment_id: 'amend-xyz',
      field_changed: 'bounded_actions',
      previous_value: [],
      new_value: ['navigate'],
      reason: 'Legitimate\nworkflow',
      linked_reclassification_id: 'rcl-1',
      created_at: '2026-02-25T13:55:00.000Z',
    };
    const openapi = { amendment_id: 'am-1', field_changed: 'values', triggered_by: 'manual' };
    const newest = {
      id: 'am-2',
      amendment_type: 'bounded_action_added',
      diff_summary: 'added web_fetch',
      source: 'ddr_auto',
      created_by: 'user-1',
      created_at: '2026-05-01T00:00:00Z',
    };
    expect(await list({ amendments: [lifecycle] })).toEqual([
      {
        id: 'amend-7f3a',
        at: '2026-02-15T10:30:00Z',
        change: 'autonomy_envelope.bounded_actions, values.declared',
        reason: 'Added web_fetch',
        by: null,
        reclassification: 'reclass-9e4d',
      },
    ]);
    expect(await list({ card_amendments: [reclassification], total: 1 })).toEqual([
      {
        id: 'amend-xyz',
        at: '2026-02-25T13:55:00.000Z',
        change: 'bounded_actions',
        reason: 'Legitimate workflow',
        by: null,
        reclassification: 'rcl-1',
      },
    ]);
    expect(await list({ amendments: [openapi], total: 1 })).toMatchObject([
      { id: 'am-1', at: null, change: 'values', by: 'manual' },
    ]);
    expect(await list([newest])).toMatchObject([
      { id: 'am-2', change: 'added web_fetch', by: 'user-1', at: '2026-05-01T00:00:00Z' },
    ]);
  });

  test('an answer without a list is not taken for an empty list', async () => {
    for (const body of [{}, { amendments: 'none' }, '"text"', 'null']) {
      const opened = await open({ faults: [{ answer: { status: 200, body } }] });
      expect((await failure(opened.client.amendments(AGENT))).message).toMatch(
        /has no list of amendments$/,
      );
    }
  });
});
