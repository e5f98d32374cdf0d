import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { runInMemory } from '../support/command-line.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import {
  CONTRACTS,
  type MnemomAnswer,
  type MnemomStandIn,
  type MnemomStandInOptions,
  openMnemom,
  type StandInEvaluation,
  traceAt,
} from '../support/stand-in/mnemom.ts';

const KEY = 'mnm_5f2e9a7c41d04b6f8e3a';
const AGENT = 'mnm-desk';
const NOW = '2026-11-21T12:00:00Z';
const HOUR = 3_600_000;
const CARD = `card_version: unified/2026-04-26
card_id: ac-desk
agent_id: ${AGENT}
issued_at: "2026-09-01T00:00:00Z"
expires_at: "2027-03-01T00:00:00Z"
autonomy_mode: enforce
integrity_mode: enforce
principal: { type: organization, identifier: acme, relationship: delegated_authority }
values: { declared: [transparency, honesty] }
autonomy: { bounded_actions: [read_ticket], forbidden_actions: [], escalation_triggers: [] }
capabilities:
  tickets: { tools: ["mcp__tickets__get*"], required_actions: [read_ticket] }
enforcement:
  allow_unmapped_tools: false
  default_unmapped_severity: high
  forbidden_tools: [{ pattern: "mcp__tickets__delete*", reason: records, severity: critical }]
audit: { trace_format: ap-trace-v1, retention_days: 90, queryable: false }
`;
const PUBLISHED = parse(CARD) as Record<string, object>;
const FILES = {
  'agents/desk/card.yaml': CARD,
  'agents/desk/tools.txt': 'mcp__tickets__get_one\n',
};
const GOOD: StandInEvaluation = { verdict: 'pass', mapped: ['read_ticket'], unmapped: [] };
const DELETE = {
  type: 'forbidden',
  tool: 'mcp__tickets__delete_all',
  severity: 'critical',
  reason: 'records',
};
const SEND = { type: 'unmapped', tool: 'mcp__mail__send', severity: 'high', reason: 'unmapped' };
const trace = (id: string, tool: string, hours: number) => ({
  ...traceAt(id, Date.parse(NOW) - hours * HOUR, tool),
  agent_id: AGENT,
});
const TRACES = [
  trace('tr-3', 'mcp__mail__send', 2),
  trace('tr-2', 'mcp__tickets__delete_all', 5),
  trace('tr-1', 'mcp__tickets__get_one', 9),
];
/** The traces, and what a server says about them that agrees with Card Gate. */
const HISTORY: StandInEvaluation = {
  ...GOOD,
  verdict: 'fail',
  violations: [
    { ...SEND, trace_id: 'tr-3' },
    { ...DELETE, trace_id: 'tr-2' },
  ],
  traces: [
    { id: 'tr-3', verdict: 'fail' },
    { id: 'tr-2', verdict: 'fail' },
    { id: 'tr-1', verdict: 'pass' },
  ],
};

const isReport = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('src/report/surfaces/report.schema.json', 'utf8')) as object,
);
const opened: MnemomStandIn[] = [];
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

interface JsonReport {
  readonly verdict: string;
  readonly agents: readonly { readonly name: string; readonly remote?: JsonRemote }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly file: string;
  }[];
  readonly notices: readonly string[];
}
interface JsonRemote {
  readonly published: string;
  readonly tools: JsonComparison | null;
  readonly traces: JsonComparison | null;
  readonly amendments: readonly object[];
  readonly reclassifications: readonly object[];
}
interface JsonComparison {
  readonly contract: string;
  readonly differences: readonly string[];
}

/** A check of files next to a stand-in. */
interface Check {
  readonly api?: MnemomStandInOptions;
  readonly files?: Readonly<Record<string, string>>;
  /** Lines of the configuration. */
  readonly configuration?: string;
  readonly args?: readonly string[];
  /** The value of api-timeout. The default is long, as the machine may be busy. */
  readonly timeout?: number;
  readonly key?: string | undefined;
}

const standIn = async (options: MnemomStandInOptions = {}): Promise<MnemomStandIn> => {
  const api = await openMnemom({
    cards: { [AGENT]: PUBLISHED },
    evaluations: { [AGENT]: GOOD },
    ...options,
  });
  opened.push(api);
  return api;
};

/** Runs `check` and returns its JSON. No output may contain the key. */
async function check(given: Check = {}) {
  const { api: options, files = FILES, configuration = '', timeout = 600, ...more } = given;
  const api = await standIn(options);
  const apiKey = 'key' in more ? more.key : KEY;
  const config = `remote-check: true\napi-url: ${api.url}\napi-timeout: ${timeout}\n${configuration}`;
  const { args = ['--api'] } = more;
  const run = (format: string) =>
    runInMemory(
      ['check', ...args, '--format', format, '--now', NOW],
      { ...files, '.github/card-gate.yml': config },
      apiKey === undefined ? {} : { apiKey },
    );
  const { code, out, err } = await run('json');
  expect(out + err).not.toContain(KEY);
  const requests = api.requests.map(({ method, path }) => `${method} ${path}`);
  const report = JSON.parse(out) as JsonReport;
  isReport(report);
  expect(isReport.errors ?? []).toEqual([]);
  const found = report.findings.filter(({ rule }) => /^(?:remote|not-published)/.test(rule));
  return { code, err, report, found, requests, remote: report.agents[0]?.remote, run };
}

const messages = (found: JsonReport['findings']): readonly string[] =>
  found.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);

const TRACED = `agents:
  - name: desk
    card: agents/desk/card.yaml
    tools: [agents/desk/tools.txt]
    traces: { agent-id: ${AGENT}, window: 7d }
`;

describe.each(CONTRACTS)('under the contract %s', (contract) => {
  test('the API agrees about tools', async () => {
    const { code, report, found, remote, requests } = await check({ api: { contract } });
    expect([code, report.verdict, found]).toEqual([0, 'pass', []]);
    expect(remote).toMatchObject({
      agent_id: AGENT,
      published: 'same',
      version: '7',
      floors: null,
      tools: { contract, compared: 1, verdict: 'pass', api_verdict: 'pass', differences: [] },
      traces: null,
      amendments: [],
    });
    expect(requests.length).toBe({ '2026-02': 2, '2026-05': 3, '2026-03': 4 }[contract]);
  });

  test('the API disagrees about tools', async () => {
    const evaluation = {
      ...GOOD,
      verdict: 'fail',
      violations: [{ ...DELETE, tool: 'mcp__tickets__get_one' }],
    };
    const { code, report, found, remote } = await check({
      api: { contract, evaluations: { [AGENT]: evaluation } },
    });
    const difference =
      '"mcp__tickets__get_one" is a critical violation (forbidden) in the API, and not a violation in Card Gate';
    expect([code, report.verdict]).toEqual([0, 'warn']);
    expect(messages(found)).toEqual([
      `warning remote-disagrees: the API evaluates the published card of agent "${AGENT}" differently: ${difference}`,
    ]);
    expect(found[0]!.file).toBe('agents/desk/card.yaml');
    expect(remote!.tools).toMatchObject({ api_verdict: 'fail', differences: [difference] });
  });

  test('the API agrees about traces', async () => {
    const { found, remote } = await check({
      configuration: TRACED,
      api: { contract, traces: { [AGENT]: TRACES }, evaluations: { [AGENT]: HISTORY } },
    });
    expect(remote!.traces).toEqual({
      contract,
      compared: 3,
      verdict: 'fail',
      api_verdict: 'fail',
      difference_count: 0,
      differences: [],
    });
    // The stand-in gives the same answer about tools, with which it disagrees.
    expect(found.map(({ rule }) => rule)).toEqual(['remote-disagrees']);
  });

  test('the API disagrees about traces', async () => {
    const evaluation = {
      ...HISTORY,
      violations: [{ ...DELETE, severity: 'medium', trace_id: 'tr-2' }],
      traces: [{ id: 'tr-3' }, { id: 'tr-2', verdict: 'warn' }, { id: 'tr-1' }],
    };
    const { remote } = await check({
      configuration: TRACED,
      api: { contract, traces: { [AGENT]: TRACES }, evaluations: { [AGENT]: evaluation } },
    });
    const [inTwo, inThree] =
      contract === '2026-03' ? ['', ''] : [' in trace "tr-2"', ' in trace "tr-3"'];
    expect(remote!.traces!.differences).toEqual([
      `"mcp__mail__send"${inThree} is not a violation in the API, and a high violation (unmapped) in Card Gate`,
      `"mcp__tickets__delete_all"${inTwo} is a medium violation (forbidden) in the API, and a critical violation (forbidden) in Card Gate`,
    ]);
  });

  test('the API has evaluated other traces', async () => {
    const evaluation = { ...GOOD, traces: [{ id: 'tr-8' }, { id: 'tr-9' }] };
    const { found, remote } = await check({
      configuration: TRACED,
      api: { contract, traces: { [AGENT]: TRACES }, evaluations: { [AGENT]: evaluation } },
    });
    expect([found, remote!.traces]).toEqual([
      [],
      expect.objectContaining({ compared: 0, differences: [] }),
    ]);
  });

  test('the API has evaluated no trace', async () => {
    const { found } = await check({
      configuration: TRACED,
      api: { contract, traces: { [AGENT]: TRACES } },
    });
    expect(found[0]!.message).toContain(
      'no trace was evaluated in the API, and 3 traces were evaluated in Card Gate',
    );
  });
});

describe('differences', () => {
  const files = {
    ...FILES,
    'agents/desk/tools.txt': 'mcp__tickets__get_one\nmcp__tickets__delete_all\nmcp__mail__send\n',
  };
  const differences = async (
    evaluation: StandInEvaluation,
    contract: (typeof CONTRACTS)[number] = '2026-02',
  ) => {
    const { remote } = await check({
      files,
      api: { contract, evaluations: { [AGENT]: { ...GOOD, ...evaluation } } },
    });
    return remote!.tools!.differences;
  };

  test('names of types differ, and not every server reports every violation', async () => {
    const alike: readonly StandInEvaluation[] = [
      { verdict: 'fail', violations: [DELETE, SEND] },
      { verdict: 'fail', violations: [DELETE, { ...SEND, type: 'unmapped_denied' }] },
      // One server reports a forbidden tool as unmapped too.
      { verdict: 'fail', violations: [DELETE, SEND, { ...SEND, tool: DELETE.tool }] },
      { verdict: 'fail', violations: [{ ...DELETE, type: 'POLICY_VIOLATION' }, SEND] },
      { verdict: 'fail', violations: [{ ...DELETE, severity: undefined }, SEND] },
    ];
    for (const evaluation of alike) expect(await differences(evaluation)).toEqual([]);
  });

  test('severity, type, level, verdict, action and coverage', async () => {
    const both = { verdict: 'fail', violations: [DELETE, SEND] };
    expect(
      await differences({ ...both, violations: [{ ...DELETE, severity: 'low' }, SEND] }),
    ).toEqual([
      '"mcp__tickets__delete_all" is a low violation (forbidden) in the API, and a critical violation (forbidden) in Card Gate',
    ]);
    expect(
      await differences({ ...both, violations: [DELETE, { ...SEND, type: 'forbidden' }] }),
    ).toEqual([
      '"mcp__mail__send" is a high violation (forbidden) in the API, and a high violation (unmapped) in Card Gate',
    ]);
    expect(await differences({ ...both, violations: [DELETE], warnings: [SEND.tool] })).toEqual([
      '"mcp__mail__send" is a warning in the API, and a high violation (unmapped) in Card Gate',
    ]);
    expect(await differences({ ...both, verdict: 'warn' })).toEqual([
      'the verdict is "warn" in the API, and "fail" in Card Gate',
    ]);
    expect(await differences({ ...both, mapped: [], unmapped: ['read_ticket'] })).toEqual([
      'the bounded action "read_ticket" is not mapped in the API, and mapped in Card Gate',
    ]);
    expect(
      await differences({ ...both, mapped: ['a'], unmapped: ['b', 'c', 'd'] }, '2026-05'),
    ).toEqual(['the coverage is 25 % in the API, and 100 % in Card Gate']);
    // In one contract, the coverage is the share of mapped tools.
    expect(await differences({ ...both, mapped: ['a', 'b'], unmapped: ['c'] }, '2026-05')).toEqual(
      [],
    );
  });
});

test('an API that answers exactly as Card Gate does agrees', async () => {
  const card = CARD.replace(
    'escalation_triggers: []',
    `escalation_triggers: [
      { condition: "tool_matches('mcp__mail__*')", action: escalate, reason: people read mail },
      { condition: "tool_matches('mcp__web__*')", action: deny, reason: no web },
      { condition: "tool_matches('mcp__tickets__*')", action: log, reason: tickets are logged },
      { condition: "tool_count > 3", action: deny, reason: too many }]`,
  ).replace('required_actions: [read_ticket]', 'required_actions: [read_ticket, close_ticket]');
  const files = {
    'agents/desk/card.yaml': card,
    'agents/desk/tools.txt':
      'mcp__tickets__get_one\nmcp__tickets__delete_all\nmcp__mail__send\nmcp__web__open\n',
  };
  const own = await check({
    files,
    args: [],
    configuration: TRACED.replace(/ {4}traces.*\n/, ''),
  });
  const [agent] = own.report.agents as unknown as [{ readonly evaluation: object }];
  const evaluation = agent.evaluation as { readonly violations: readonly object[] };
  expect(evaluation.violations.length).toBe(6);
  const { found, remote } = await check({
    files,
    api: {
      cards: { [AGENT]: parse(card) as object },
      faults: [{ path: /evaluate$/, answer: { status: 200, body: evaluation } }],
    },
  });
  expect([found, remote!.tools]).toMatchObject([[], { compared: 4, verdict: 'fail' }]);
});

test('an answer with very many problems is compared, and most of it only counted', async () => {
  const violations = Array.from({ length: 60_000 }, (_, index) => ({
    ...DELETE,
    tool: `t${index}`,
  }));
  const { found, remote } = await check({
    api: { evaluations: { [AGENT]: { ...GOOD, verdict: 'fail', violations } } },
  });
  expect(found[0]!.message).toMatch(/; 59,999 more differences$/);
  expect(remote!.tools).toMatchObject({ difference_count: 60_000, compared: 1 });
  expect(remote!.tools!.differences.length).toBe(20);
});

describe('floors come with the card', () => {
  const ORG = {
    card_version: 'unified/2026-04-26',
    enforcement: {
      forbidden_tools: [{ pattern: '*__get_*', reason: 'no reading', severity: 'high' }],
    },
  };
  const violation = { ...DELETE, tool: 'mcp__tickets__get_one', severity: 'high' };
  const evaluations = { [AGENT]: { ...GOOD, verdict: 'fail', violations: [violation] } };

  test('the published card is evaluated under its floors', async () => {
    const { found, remote } = await check({
      api: { evaluations, sources: { [AGENT]: { org: ORG, platform: { ...ORG } } } },
    });
    expect([found, remote]).toEqual([
      [],
      expect.objectContaining({ floors: ['platform', 'org'], published: 'same' }),
    ]);
  });

  test('a template with sections of no kind is a floor too', async () => {
    const { card_version: _, ...template } = ORG;
    const { found } = await check({
      api: { evaluations, sources: { [AGENT]: { teams: [{ team_id: 't', card: template }] } } },
    });
    expect(found).toEqual([]);
  });

  test('the composed card explains a difference', async () => {
    const composed = {
      ...PUBLISHED,
      enforcement: { ...PUBLISHED.enforcement, ...ORG.enforcement },
    };
    const { found } = await check({
      api: { evaluations, sources: { [AGENT]: { composed } } },
    });
    expect(messages(found)).toEqual([
      expect.stringMatching(
        / in Card Gate; the floors and exemptions that the API applied to the card explain the difference$/,
      ),
    ]);
  });

  test('a stale composition explains a difference', async () => {
    const { found } = await check({
      api: { sources: { [AGENT]: { org: ORG, composed_stale: true } } },
    });
    expect(messages(found)).toEqual([
      expect.stringMatching(/; the API has not composed the card again since one of its floors/),
    ]);
  });
});

describe('the published card is another one', () => {
  test('no card is published: a note, and nothing more is asked', async () => {
    const { code, found, requests, remote } = await check({ api: { cards: {} } });
    expect([code, messages(found)]).toEqual([
      0,
      [`note not-published: no card is published for agent "${AGENT}"`],
    ]);
    expect(requests).toEqual([`GET /v1/alignment/agent/${AGENT}?include=sources`]);
    expect(remote).toMatchObject({ published: 'none', tools: null });
  });

  test('it differs: the effect on permissions, and its amendments', async () => {
    const card = { ...PUBLISHED, capabilities: {}, version: 4 };
    const amendment = {
      amendment_id: 'am-31',
      field_changed: 'capabilities',
      created_at: '2026-11-20T08:00:00Z',
      triggered_by: 'reclassification',
      reason: 'not needed',
    };
    const { found, remote, requests, run } = await check({
      api: {
        cards: { [AGENT]: card },
        amendments: { [AGENT]: { amendments: [amendment] } },
        evaluations: {
          [AGENT]: {
            verdict: 'fail',
            violations: [{ ...SEND, tool: 'mcp__tickets__get_one' }],
            unmapped: ['read_ticket'],
          },
        },
      },
    });
    expect(messages(found)).toEqual([
      `note not-published: the published card of agent "${AGENT}" differs from "agents/desk/card.yaml": publishing this card would grant new permissions; its last amendment is "am-31" of "2026-11-20T08:00:00Z" by "reclassification": "capabilities"`,
    ]);
    expect(remote).toMatchObject({
      published: 'differs',
      tools: { verdict: 'fail', differences: [] },
      amendments: [{ id: 'am-31', change: 'capabilities', reason: 'not needed' }],
    });
    expect(requests.filter((request) => request.includes('amendments'))).toEqual([
      `GET /v1/agents/${AGENT}/card-amendments?limit=20&offset=0`,
    ]);
    expect((await run('text')).out).toContain(
      'amendment: am-31 (2026-11-20T08:00:00Z, by reclassification): capabilities; reason: not needed',
    );
  });

  test('amendments that cannot be listed are a notice, and no other card is hidden', async () => {
    const { report, found } = await check({
      api: { cards: { [AGENT]: { ...PUBLISHED, values: { declared: ['honesty'] } } } },
    });
    expect(found.map(({ rule }) => rule)).toEqual(['not-published']);
    expect(report.notices).toEqual([
      expect.stringMatching(/^the amendments could not be listed: the Mnemom API answered 404/),
    ]);
  });

  test('the last amendment is the newest one, whatever the order of the list is', async () => {
    const amendments = ['2026-11-01', '2026-11-20', '2026-11-09'].map((day, index) => ({
      id: `am-${index}`,
      created_at: `${day}T08:00:00Z`,
      amendment_type: 'other',
    }));
    const { found } = await check({
      api: {
        cards: { [AGENT]: { ...PUBLISHED, values: { declared: ['honesty'] } } },
        amendments: { [AGENT]: { amendments } },
      },
    });
    expect(found[0]!.message).toMatch(/; its last amendment is "am-1" of "2026-11-20T08:00:00Z"/);
  });

  test('the repository has no card of the agent', async () => {
    const { found, remote } = await check({
      configuration: `agent-id: ${AGENT}\n`,
      files: {
        'agents/desk/policy.yaml':
          'meta: { schema_version: "1.0", name: desk, scope: agent }\ndefaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }\n',
        'agents/desk/tools.txt': 'mcp__tickets__get_one\n',
      },
    });
    expect(messages(found)).toContain(
      `note not-published: a card is published for agent "${AGENT}", and the repository has none`,
    );
    expect(remote).toMatchObject({ published: 'differs', tools: { verdict: 'pass' } });
  });

  test('a policy that is not in the card is not published', async () => {
    const card = `aap_version: "0.5.0"
card_id: ac-desk
agent_id: ${AGENT}
issued_at: 2026-09-01T00:00:00Z
expires_at: 2027-06-01T00:00:00Z
principal: { type: organization, relationship: delegated_authority }
values: { declared: [honesty] }
autonomy_envelope: { bounded_actions: [read_ticket], forbidden_actions: [], escalation_triggers: [] }
audit_commitment: { trace_format: ap-trace-v1, retention_days: 90, queryable: false }
`;
    const policy = `meta: { schema_version: "1.0", name: desk, scope: agent }
capability_mappings: { tickets: { tools: ["mcp__tickets__get*"], card_actions: [read_ticket] } }
forbidden: []
defaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }
`;
    const { found, requests, remote } = await check({
      files: { ...FILES, 'agents/desk/card.yaml': card, 'agents/desk/policy.yaml': policy },
      api: { cards: { [AGENT]: parse(card) as object } },
    });
    expect(messages(found)).toEqual([
      `note not-published: the published card of agent "${AGENT}" has no policy, and "agents/desk/policy.yaml" is not published`,
    ]);
    expect([requests.length, remote!.tools]).toEqual([1, null]);
  });
});

test('violations that may be gaps of the card come with the text of a reclassification', async () => {
  const { remote, run, requests } = await check({
    configuration: TRACED,
    api: { traces: { [AGENT]: TRACES }, evaluations: { [AGENT]: HISTORY } },
  });
  expect(remote!.reclassifications).toEqual([
    {
      tool: 'mcp__mail__send',
      violations: 1,
      trace_ids: ['tr-3'],
      body: {
        checkpoint_id: 'TODO-checkpoint-id',
        reason:
          'The agent called "mcp__mail__send" as intended, and its card is incomplete: no capability maps "mcp__mail__send".',
      },
    },
  ]);
  expect((await run('text')).out).toContain(
    'reclassification: 1 violation with "mcp__mail__send" in "tr-3" may indicate a gap in the card; text: The agent called "mcp__mail__send" as intended, and its card is incomplete',
  );
  const { out } = await run('markdown');
  expect(out).toContain(`POST /v1/agents/${AGENT}/reclassify`);
  expect(out).toContain('"checkpoint_id": "TODO-checkpoint-id"');
  expect(out).toContain('Nothing was sent.');
  expect(requests.some((request) => /reclassify/.test(request))).toBe(false);
});

/**
 * Ends of requests, each with a part of the sentence about it. The last value is the time limit of
 * a request that is tried again or never answered.
 */
const ENDS: readonly (readonly [MnemomAnswer, RegExp, number?])[] = [
  [{ status: 401 }, /answered 401 \(unauthorized\)/],
  [{ status: 403 }, /answered 403 \(forbidden\)/],
  [{ status: 404, body: '<html>' }, /answered 404/],
  [{ status: 429, headers: { 'retry-after': '900' } }, /answered 429 .* asks to wait 900 s/],
  [{ status: 500 }, /answered 500 \(internal_error\)|within 1 s/, 1],
  [{ status: 502, body: 'bad' }, /answered 502|within 1 s/, 1],
  ['reset', /could not be reached|within 1 s/, 1],
  ['truncated', /could not be reached|within 1 s/, 1],
  ['half-json', /is not JSON/],
  ['not-json', /is not JSON/],
  ['not-utf-8', /is not UTF-8/],
  [{ redirect: 'https://other.example/' }, /the key is sent only to the host of api-url/],
  [{ status: 200, body: ['other'] }, /is not an/],
  ['stall', /did not .* within 1 s/, 1],
  ['stall-in-body', /did not .* within 1 s/, 1],
];

describe('a check does not pass if the API cannot be asked', () => {
  test.each(ENDS)('%j', async (answer, sentence, timeout = 600) => {
    for (const path of [/include=sources/, /evaluate$/, /historical$/]) {
      const { code, report, found } = await check({
        configuration: TRACED,
        timeout,
        api: { traces: { [AGENT]: TRACES }, faults: [{ path, answer }] },
      });
      expect([code, report.verdict]).toEqual([2, 'error']);
      const failures = found.filter(({ rule }) => rule === 'remote-check-failed');
      expect(messages(failures)).toEqual([expect.stringMatching(sentence)]);
      expect(failures[0]!.message).toMatch(/^remote-check: the Mnemom API/);
    }
  });

  test('a published card that is not a card', async () => {
    const { code, found } = await check({ api: { cards: { [AGENT]: { title: 'a page' } } } });
    expect([code, messages(found).at(0)]).toEqual([
      2,
      expect.stringMatching(/^error remote-check-failed: .* of agent "mnm-desk" cannot be read: /),
    ]);
  });

  test('no policy for a card that has one: the API has not evaluated it', async () => {
    const { code, found } = await check({ api: { evaluations: {} } });
    expect([code, messages(found)]).toEqual([
      2,
      [expect.stringMatching(/answered 404 \(not_found\) to a request to evaluate the tools/)],
    ]);
  });

  test('a server that cannot be reached is asked about one agent only', async () => {
    const files = {
      ...FILES,
      ...Object.fromEntries(
        Object.entries(FILES).map(([file, text]) => [
          file.replace('desk', 'mail'),
          text.replaceAll(/(mnm|ac)-desk/g, '$1-mail'),
        ]),
      ),
    };
    const { requests, found } = await check({
      files,
      api: { faults: [{ answer: { status: 401 } }] },
    });
    expect(requests.length).toBe(1);
    expect(messages(found)).toEqual([
      expect.stringMatching(
        /^error remote-check-failed: remote-check: the Mnemom API answered 401/,
      ),
      expect.stringMatching(
        /the API was not asked about agent "mnm-mail", because an earlier request failed: the Mnemom/,
      ),
    ]);
    const healthy = await check({ files, api: { cards: {} } });
    expect(healthy.requests.length).toBe(2);
  });

  test('no key, or nobody asked for the API', async () => {
    const without = await check({ key: undefined });
    expect([without.code, messages(without.found), without.requests]).toEqual([
      2,
      ['error remote-check-failed: remote-check needs a key for the API'],
      [],
    ]);
    const unasked = await check({ args: [] });
    expect([unasked.code, messages(unasked.found), unasked.requests]).toEqual([
      0,
      [
        'warning remote-not-checked: the API was not asked about the published card, because --api is not set',
      ],
      [],
    ]);
    const asked = await check({ args: ['--remote-check'] });
    expect([asked.code, asked.requests.length]).toEqual([0, 2]);
  });

  test('an agent without an id', async () => {
    const files = { ...FILES, 'agents/desk/card.yaml': CARD.replace(/agent_id.*\n/, '') };
    const { found, requests } = await check({ files });
    expect([messages(found), requests]).toEqual([
      [
        'warning remote-not-checked: the API was not asked about the published card, because the agent has no id',
      ],
      [],
    ]);
  });
});

describe('in the action', () => {
  const CHANGE: Scenario = {
    description: 'a change of an agent with a published card',
    event: 'pull_request',
    base: { ...FILES, '.github/card-gate.yml': 'remote-check: true\n' },
    head: { 'agents/desk/card.yaml': CARD.replace('honesty', 'honesty, privacy') },
  };
  const act = async (
    scenario: Partial<Scenario> = {},
    options: MnemomStandInOptions = {},
    key = KEY,
  ) => {
    const api = await standIn({ key: KEY, ...options });
    const world = await openWorld({ ...CHANGE, ...scenario });
    try {
      const { exitCode, outputs, stdout, summary } = await world.run({
        inputs: { 'api-url': api.url, ...(key && { 'api-key': key }) },
      });
      const [comment = ''] = world.standIn.comments.map(({ body }) => body);
      expect(`${stdout.replace(/^::add-mask::.*$/gm, '')}${summary}${comment}`).not.toContain(KEY);
      const requests = api.requests.map(({ method, path }) => `${method} ${path}`);
      return { exitCode, outputs, log: stdout, summary, comment, requests };
    } finally {
      await world.close();
    }
  };

  test.concurrent('a pull request compares with the card of the base', async () => {
    const { exitCode, outputs, log, summary, requests } = await act();
    expect([exitCode, outputs.verdict]).toEqual([0, 'pass']);
    expect(requests).toEqual([
      `GET /v1/alignment/agent/${AGENT}?include=sources`,
      'POST /v1/policies/evaluate',
    ]);
    expect(log).toContain(
      `API: the published card of agent "${AGENT}" (version 7) is the one in the repository`,
    );
    expect(log).toContain('API: no difference for 1 tool: verdict pass (contract 2026-02)');
    expect(summary).toContain('Remote check of desk: no difference');
  });

  test.concurrent('a difference is a warning that the change did not cause', async () => {
    const { outputs, comment, log } = await act(
      { inputs: {} },
      { evaluations: { [AGENT]: { ...GOOD, verdict: 'warn' } } },
    );
    expect(outputs).toMatchObject({ verdict: 'warn', conclusion: 'success' });
    expect(log).toMatch(/warning agents\/desk\/card.yaml.*\[remote-disagrees\]/);
    expect(comment).toContain('*1 warning was already present before this change.*');
    expect(comment).toContain('- difference: the verdict is `warn` in the API, and `pass` in Card');
  });

  test.concurrent('a change cannot choose the agent, and a new one is not asked about', async () => {
    const files = {
      'agents/desk/card.yaml': CARD.replace(AGENT, 'mnm-secret'),
      'agents/mail/card.yaml': CARD.replaceAll(/(mnm|ac)-desk/g, '$1-mail'),
    };
    for (const event of ['pull_request', 'pull_request_target', 'merge_group']) {
      const { requests, log } = await act({ event, head: files });
      expect(requests.join(' ')).not.toMatch(/secret|mail/);
      expect(log).toMatch(/the API was not asked about the new agent "mail"/);
    }
  });

  test.concurrent('a pull request without a key gets a warning, any other run fails', async () => {
    const pull = await act({}, {}, '');
    expect([pull.exitCode, pull.outputs.verdict, pull.requests]).toEqual([0, 'warn', []]);
    expect(pull.comment).toMatch(
      /the API was not asked about the published card, because the input/,
    );
    for (const event of ['merge_group', 'push', 'schedule']) {
      const { exitCode, outputs, log } = await act({ event }, {}, '');
      expect([event, exitCode, outputs.verdict]).toEqual([event, 1, 'error']);
      expect(log).toContain('"remote-check" is "true", but the input api-key is empty');
    }
  });

  test.concurrent('a server that fails turns the check red', async () => {
    const { exitCode, outputs } = await act({}, { faults: [{ answer: { status: 403 } }] });
    expect([exitCode, outputs.verdict, outputs.conclusion]).toEqual([1, 'error', 'failure']);
  });

  test.concurrent('a change cannot turn the comparison off for itself', async () => {
    const { requests, log } = await act({
      head: { ...CHANGE.head, '.github/card-gate.yml': 'remote-check: false\n' },
    });
    expect(requests.length).toBe(2);
    expect(log).toMatch(/weakens the configuration/);
  });
});
