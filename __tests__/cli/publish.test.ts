import { afterEach, describe, expect, test } from '@jest/globals';
import { runInMemory } from '../support/command-line.ts';
import {
  type MnemomAnswer,
  type MnemomStandIn,
  type MnemomStandInOptions,
  openMnemom,
} from '../support/stand-in/mnemom.ts';

const KEY = 'mnm_5f2e9a7c41d04b6f8e3a';
const AGENT = 'mnm-desk';
const FILE = 'agents/desk/card.yaml';
const cardWith = (actions: string, tools: string): string => `card_version: unified/2026-04-26
card_id: ac-desk
agent_id: ${AGENT} # the id in the API
issued_at: "2026-09-01T00:00:00Z"
expires_at: "2027-03-01T00:00:00Z"
autonomy_mode: enforce
integrity_mode: enforce
principal: { type: organization, identifier: acme, relationship: delegated_authority }
values: { declared: [transparency, honesty] }
autonomy: { bounded_actions: [${actions}], forbidden_actions: [], escalation_triggers: [] }
capabilities:
  tickets: { tools: [${tools}], required_actions: [${actions}] }
enforcement:
  allow_unmapped_tools: false
  default_unmapped_severity: high
  forbidden_tools: [{ pattern: "mcp__tickets__delete*", reason: records, severity: critical }]
audit: { trace_format: ap-trace-v1, retention_days: 90, queryable: false }
`;
const NEW = cardWith('read_ticket', 'mcp__tickets__get, mcp__tickets__close');
const FORMER = {
  card_version: 'unified/2026-04-26',
  card_id: 'ac-desk',
  agent_id: AGENT,
  issued_at: '2026-09-01T00:00:00Z',
  expires_at: '2027-03-01T00:00:00Z',
  autonomy_mode: 'enforce',
  integrity_mode: 'enforce',
  principal: { type: 'organization', identifier: 'acme', relationship: 'delegated_authority' },
  values: { declared: ['transparency', 'honesty'] },
  autonomy: { bounded_actions: ['read_ticket'], forbidden_actions: [], escalation_triggers: [] },
  capabilities: {
    tickets: { tools: ['mcp__tickets__get'], required_actions: ['read_ticket'] },
  },
  enforcement: {
    allow_unmapped_tools: false,
    default_unmapped_severity: 'high',
    forbidden_tools: [
      { pattern: 'mcp__tickets__delete*', reason: 'records', severity: 'critical' },
    ],
  },
  audit: { trace_format: 'ap-trace-v1', retention_days: 90, queryable: false },
};

const opened: MnemomStandIn[] = [];
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

/** A call of the command line: its arguments, its files, and the server. */
interface Call {
  readonly files?: Readonly<Record<string, string>>;
  readonly api?: MnemomStandInOptions;
  /** The answer to the question. Absent if there is no terminal. */
  readonly says?: boolean;
  readonly key?: string | undefined;
}

/** Runs a command next to a stand-in with the former card. */
async function run(line: string, { files = { [FILE]: NEW }, api = {}, says, ...more }: Call = {}) {
  const server = await openMnemom({ cards: { [AGENT]: FORMER }, ...api });
  opened.push(server);
  const questions: string[] = [];
  const apiKey = 'key' in more ? more.key : KEY;
  const args = [...line.split(' '), '--api-url', server.url, '--now', '2026-11-21T12:00:00Z'];
  const answer = await runInMemory(args, files, {
    ...(says !== undefined && {
      ask: async (question: string) => {
        questions.push(question);
        return says;
      },
    }),
    ...(apiKey !== undefined && { apiKey }),
  });
  const ended = { ...answer, questions };
  expect(JSON.stringify(ended)).not.toContain(KEY);
  const puts = server.requests.filter(({ method }) => method === 'PUT');
  return { ...ended, server, puts };
}

const GRANTED = /grants "desk" new permissions[\s\S]*mcp__tickets__close/;

describe('publish', () => {
  test('shows what changes, asks, and publishes the text of the file', async () => {
    const ended = await run(`publish ${FILE}`, {
      says: true,
      api: { amendment: { amendment_id: 'am-31' } },
    });
    expect([ended.code, ended.questions]).toEqual([
      0,
      [`Publish "${FILE}" as the card of agent "${AGENT}"?`],
    ]);
    expect(ended.out).toMatch(GRANTED);
    expect(ended.out).toMatch(
      new RegExp(
        `^Published "${FILE}" as the card of agent "${AGENT}" \\(version 8, amendment am-31\\)$`,
        'm',
      ),
    );
    expect(ended.puts.map(({ body }) => body)).toEqual([NEW]);
  });

  test('says the same words as diff --published, which sends nothing', async () => {
    const diff = await run(`diff --published ${FILE}`);
    expect([diff.code, diff.puts]).toEqual([0, []]);
    expect(diff.out).toMatch(GRANTED);
    const { out } = await run(`publish ${FILE}`, { says: false });
    expect(out.trim()).toBe(diff.out.trim());
  });

  test('sends nothing after a no', async () => {
    const ended = await run(`publish ${FILE}`, { says: false });
    expect([ended.code, ended.puts, ended.err]).toEqual([
      1,
      [],
      expect.stringMatching(/^error: nothing was published, because the answer was no$/m),
    ]);
  });

  test('with --yes asks nobody', async () => {
    const ended = await run(`publish ${FILE} --yes`, { says: false });
    expect([ended.code, ended.questions, ended.puts.length]).toEqual([0, [], 1]);
  });

  test('without a terminal refuses before any request', async () => {
    const ended = await run(`publish ${FILE}`);
    expect([ended.code, ended.server.requests]).toEqual([2, []]);
    expect(ended.err).toMatch(
      /^error: there is no terminal on which to ask for confirmation; pass --yes to publish without confirmation; see/,
    );
  });

  test('does not publish the same card again, whatever the order of its keys', async () => {
    const card = JSON.stringify(Object.fromEntries(Object.entries(FORMER).reverse()));
    const files = { 'card.json': card };
    const ended = await run('publish card.json --yes', { files });
    expect([ended.code, ended.puts, ended.out]).toEqual([
      0,
      [],
      `Nothing to publish: "card.json" is already the published card of agent "${AGENT}" (version 7)`,
    ]);
  });

  test('a first card', async () => {
    const ended = await run(`publish ${FILE} --yes`, { api: { cards: {} } });
    expect([ended.code, ended.err]).toEqual([
      0,
      expect.stringContaining(`note: no card is published for agent "${AGENT}" yet`),
    ]);
    expect(ended.puts[0]!.headers['if-none-match']).toBe('*');
  });

  test('replaces a published card that cannot be read', async () => {
    const api = { cards: { [AGENT]: { nothing: 'of use' } } };
    const ended = await run(`publish ${FILE} --yes`, { api });
    expect([ended.code, ended.puts.length]).toEqual([0, 1]);
    expect(ended.err).toMatch(
      /^warning: the published card could not be compared: the file is not a card/m,
    );
  });

  test('a card in an A2A card is published alone', async () => {
    const files = { 'agent.json': JSON.stringify({ name: 'Desk', alignment: FORMER }) };
    const ended = await run('publish agent.json --yes', { files, api: { cards: {} } });
    expect(ended.code).toBe(0);
    expect(ended.server.published).toEqual([{ agentId: AGENT, card: FORMER }]);
    expect(ended.puts[0]!.headers['content-type']).toMatch(/^application\/json/);
  });

  test('as JSON', async () => {
    const ended = await run(`publish ${FILE} --yes --format json`);
    expect(JSON.parse(ended.out)).toMatchObject({
      result: 'published',
      agent_id: AGENT,
      card: FILE,
      version: '8',
      amendment: null,
      changes: { direction: 'widens' },
    });
    // The person who is asked sees the changes, and standard output has only the answer.
    const asked = await run(`publish ${FILE} --format json`, { says: false });
    expect([JSON.parse(asked.out).result, asked.err]).toEqual([
      'declined',
      expect.stringMatching(GRANTED),
    ]);
  });
});

describe('nothing is sent', () => {
  const blocked: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['an expired card', { [FILE]: NEW.replace('2027-03', '2026-10') }, ''],
    [
      'a tool that the card forbids',
      { [FILE]: NEW, 'tools.txt': 'mcp__tickets__delete_all' },
      '--tools tools.txt',
    ],
    [
      'a trace that the card forbids',
      {
        [FILE]: NEW,
        'traces.jsonl':
          '{"tool":"mcp__tickets__delete","timestamp":"2026-11-20T10:00:00Z","session_id":"s"}\n',
      },
      '--traces traces.jsonl',
    ],
  ];

  test.each(blocked)('for %s', async (_, files, flags) => {
    const ended = await run(`publish ${FILE} --yes ${flags}`.trim(), { files });
    expect([ended.code, ended.server.requests]).toEqual([1, []]);
    expect(ended.err).toMatch(
      /error: nothing was published, because the card does not pass the check\n {2}fix the errors/,
    );
    const json = await run(`publish ${FILE} --yes --format json ${flags}`.trim(), { files });
    expect(JSON.parse(json.out)).toMatchObject({ result: 'blocked', changes: null });
  });

  test('even if the configuration lets every verdict pass', async () => {
    const files = {
      [FILE]: NEW.replace('2027-03', '2026-10'),
      '.github/card-gate.yml': 'fail-on: never\n',
    };
    expect(await run(`publish ${FILE} --yes`, { files })).toMatchObject({ code: 1, puts: [] });
  });

  test('traces that pass do not stop a card', async () => {
    const files = {
      [FILE]: NEW,
      'traces.jsonl':
        '{"tool":"mcp__tickets__get","timestamp":"2026-11-20T10:00:00Z","session_id":"s"}\n',
    };
    expect(await run(`publish ${FILE} --yes --traces traces.jsonl`, { files })).toMatchObject({
      code: 0,
    });
  });

  test.each([
    ['a card that does not load', { [FILE]: 'card_version: [' }, FILE, KEY, /card\.yaml:1/],
    ['a card that does not exist', {}, FILE, KEY, /does not exist/],
    [
      'a policy',
      { 'p.yaml': 'meta: {name: p, scope: agent}\ndefaults: {unmapped_tool_action: deny}\n' },
      'p.yaml',
      KEY,
      /"p.yaml" has no card/,
    ],
    [
      'a card without an id',
      { [FILE]: NEW.replace(/^agent_id.*\n/m, '') },
      FILE,
      KEY,
      /no "agent_id"/,
    ],
    [
      'traces that do not exist',
      { [FILE]: NEW },
      `${FILE} --traces none.jsonl`,
      KEY,
      /none.jsonl: the trace file cannot be read/,
    ],
    [
      'a missing key',
      { [FILE]: NEW },
      FILE,
      undefined,
      /set the environment variable MNEMOM_API_KEY/,
    ],
    ['two cards', { [FILE]: NEW }, `${FILE} other.yaml`, KEY, /specify one card/],
    ['a limit without traces', { [FILE]: NEW }, `${FILE} --limit 3`, KEY, /--limit needs --traces/],
  ] as const)('for %s', async (_, files, args, key, expected) => {
    const ended = await run(`publish ${args} --yes`, { files, key });
    expect([ended.code, ended.server.requests]).toEqual([2, []]);
    expect(ended.err).toMatch(expected);
  });

  test('over plain http', async () => {
    const ended = await run(`publish ${FILE} --yes --api-url http://api.example.com`);
    // The last address counts, so this one is given after the one of the stand-in.
    expect(ended.code).toBe(0);
    const args = ['publish', FILE, '--yes', '--api-url', 'http://api.example.com'];
    const { code, err } = await runInMemory(args, { [FILE]: NEW }, { apiKey: KEY });
    expect([code, err]).toEqual([2, expect.stringMatching(/begins with https:\/\//)]);
  });
});

describe('the API refuses', () => {
  const cases: readonly (readonly [number, 1 | 2])[] = [
    [400, 2],
    [401, 2],
    [403, 2],
    [409, 1],
    [412, 1],
    [422, 1],
    [428, 2],
  ];

  test.each(cases)('%i: one sentence, and exit code %i', async (status, code) => {
    const api = { faults: [{ method: 'PUT', answer: { status } as MnemomAnswer }] } as const;
    const ended = await run(`publish ${FILE} --yes`, { api });
    expect([ended.code, ended.puts.length, ended.server.published]).toEqual([code, 1, []]);
    expect(ended.err).toMatch(
      new RegExp(
        `^error: the Mnemom API answered ${status} .*; nothing was published\n {2}\\S.*$`,
        'm',
      ),
    );
    const json = await run(`publish ${FILE} --yes --format json`, { api });
    expect(JSON.parse(json.out)).toMatchObject({ result: 'failed', version: null });
  });
});

describe('show', () => {
  test('prints the published card as a card', async () => {
    const ended = await run(`show ${FILE}`);
    expect([ended.code, ended.err, JSON.parse(ended.out)]).toEqual([
      0,
      `the published card of agent "${AGENT}", version 7`,
      FORMER,
    ]);
  });

  test('by id and as JSON', async () => {
    const ended = await run(`show --agent-id ${AGENT} --format json`);
    expect(JSON.parse(ended.out)).toEqual({
      agent_id: AGENT,
      version: '7',
      etag: expect.stringMatching(/^"sha256:/),
      card: FORMER,
    });
  });

  test('no card', async () => {
    const ended = await run('show --agent-id mnm-other');
    expect([ended.code, ended.out, ended.err]).toEqual([
      1,
      '',
      'no card is published for agent "mnm-other"',
    ]);
  });

  test.each([
    ['show', /specify one card, or the id/],
    ['show a.yaml b.yaml', /specify one card, or the id/],
    ['diff --published', /specify one card or an agent's folder/],
  ])('%s', async (line, expected) => {
    const ended = await run(line);
    expect([ended.code, ended.server.requests]).toEqual([2, []]);
    expect(ended.err).toMatch(expected);
  });

  test('an answer of 304 that nobody asked for', async () => {
    const ended = await run(`show ${FILE}`, {
      api: { faults: [{ answer: { status: 304, body: '' } }] },
    });
    expect([ended.code, ended.err]).toEqual([2, expect.stringMatching(/answered 304/)]);
  });
});
