import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import {
  type MnemomStandIn,
  type MnemomStandInOptions,
  openMnemom,
  traceAt,
} from '../support/stand-in/mnemom.ts';
import { AGENT, CARD } from '../support/support-agent.ts';

const KEY = 'mnm_a-key-that-nobody-may-see';
const NOW = Date.parse('2026-11-21T12:00:00Z');
const HOUR = 3_600_000;
const ago = (hours: number): number => NOW - hours * HOUR;

const CONFIGURATION = `agents:
  - name: support
    card: agents/support/card.yaml
    policy: agents/support/policy.yaml
    tools: [agents/support/tools.txt]
    traces: { agent-id: mnm-support, window: 7d }
`;
const CHANGED: Scenario = {
  description: 'a change of an agent whose traces are at the API',
  event: 'pull_request',
  base: { ...AGENT, '.github/card-gate.yml': CONFIGURATION },
  head: { 'agents/support/card.yaml': CARD.replace('privacy', 'privacy, fairness') },
};
const trace = (
  id: string,
  at: number,
  tool: string,
  agent = 'mnm-support',
): Record<string, unknown> => ({
  ...traceAt(id, at, tool),
  agent_id: agent,
});
const GOOD = [
  trace('t1', ago(100), 'mcp__tickets__get_ticket'),
  trace('t2', ago(3), 'mcp__mail__send_reply'),
];

interface Seen {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly comment: string;
  readonly paths: readonly string[];
}

/** Runs the gate once with an API that behaves as given. No output may contain the key. */
async function run(
  options: MnemomStandInOptions,
  inputs: Readonly<Record<string, string>> = {},
  scenario: Partial<Scenario> = {},
): Promise<Seen> {
  const api: MnemomStandIn = await openMnemom({ key: KEY, ...options });
  const world = await openWorld({ ...CHANGED, ...scenario });
  try {
    const { exitCode, outputs, stdout, summary } = await world.run({
      inputs: { 'api-key': KEY, 'api-url': api.url, 'api-timeout': '20', ...inputs },
    });
    expect(world.standIn.problems).toEqual([]);
    const comment = world.standIn.comments.map(({ body }) => body).join('\n');
    // The key is passed to the runner once, to be masked. It must not appear anywhere else.
    const shown = `${stdout.replace(`::add-mask::${KEY}`, '')}${summary}${comment}${JSON.stringify(outputs)}${JSON.stringify(world.standIn.checkRuns)}`;
    expect(shown).not.toContain(KEY);
    expect(stdout).toContain(`::add-mask::${KEY}`);
    return { exitCode, outputs, log: stdout, comment, paths: api.requests.map(({ path }) => path) };
  } finally {
    await world.close();
    await api.close();
  }
}

describe('traces of the API', () => {
  test.concurrent.each([
    'object',
    'array',
    'rows',
    'text-rows',
  ] as const)('are evaluated, whichever generation answers (%s)', async (shape) => {
    const good = await run({ traces: { 'mnm-support': GOOD }, shape });
    expect([good.exitCode, good.outputs.verdict]).toEqual([0, 'pass']);
    expect(good.comment).toContain('all 2 traces would pass');
    const bad = await run({
      traces: { 'mnm-support': [...GOOD, trace('t3', ago(1), 'mcp__tickets__delete_ticket')] },
      shape,
    });
    expect([bad.exitCode, bad.outputs.verdict, bad.outputs.violations]).toEqual([1, 'fail', '1']);
    expect(bad.comment).toContain('`mcp__tickets__delete_ticket` was called once in 1 trace');
  });

  test.concurrent('are evidence for the grace period, and those before the window are left out', async () => {
    const fresh = trace('t3', ago(2), 'mcp__crm__lookup');
    const tolerated = await run({ traces: { 'mnm-support': [...GOOD, fresh] } });
    expect(tolerated.log).toContain('whose grace period ends in 22 hours');
    expect(tolerated.outputs.verdict).toBe('warn');
    const old = trace('t0', ago(24 * 8), 'mcp__tickets__delete_ticket');
    expect((await run({ traces: { 'mnm-support': [old, ...GOOD] } })).outputs.verdict).toBe('pass');
  });

  test.concurrent('that the limit cuts off are reported', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      trace(`t${index}`, ago(index), 'mcp__tickets__get_ticket'),
    );
    const { outputs, log } = await run(
      { traces: { 'mnm-support': many } },
      { 'trace-limit': '10' },
    );
    expect(outputs.verdict).toBe('warn');
    expect(log).toContain(
      'the API has more traces in the time window than the limit allows [traces-truncated]',
    );
  });

  test.concurrent('of several agents are asked for with the id of each', async () => {
    const base = {
      ...AGENT,
      ...Object.fromEntries(
        Object.entries(AGENT).map(([file, text]) => [
          file.replace('support', 'billing'),
          text.replace('agent_id: support', 'agent_id: billing'),
        ]),
      ),
      '.github/card-gate.yml': `${CONFIGURATION}${CONFIGURATION.replace('agents:\n', '').replaceAll('support', 'billing')}`,
    };
    const traces = {
      'mnm-support': GOOD,
      'mnm-billing': [trace('b1', ago(3), 'mcp__tickets__delete_ticket', 'mnm-billing')],
    };
    const { outputs, log } = await run({ traces }, { scope: 'all' }, { base });
    expect([outputs.agents, outputs.violations]).toEqual(['2', '1']);
    expect(log).toMatch(/Agent billing: fail/);
  });
});

/** Faults of the API, each with the expected message. No case may pass. */
const FAULTS: readonly (readonly [
  string,
  MnemomStandInOptions,
  Readonly<Record<string, string>>,
  RegExp,
])[] = [
  ['breaks every connection', { faults: [{ answer: 'reset' }] }, {}, /could not be reached|broke/],
  ['never answers', { faults: [{ answer: 'stall' }] }, { 'api-timeout': '2' }, /2 s|in time/],
  [
    'breaks its answers off',
    { faults: [{ answer: 'truncated' }] },
    {},
    /could not be reached|broke/,
  ],
  ['answers a page of HTML', { faults: [{ answer: 'not-json' }] }, {}, /not JSON/],
  ['refuses the key', { faults: [{ answer: { status: 401 } }] }, {}, /401/],
  ['forbids the agent', { faults: [{ answer: { status: 403 } }] }, {}, /403/],
  ['does not know the agent', { faults: [{ answer: { status: 404 } }] }, {}, /404/],
  ['cannot process it', { faults: [{ answer: { status: 422 } }] }, {}, /422/],
  ['has a disturbance', { faults: [{ answer: { status: 500 } }] }, {}, /500/],
  [
    'asks to wait longer than there is time',
    { faults: [{ answer: { status: 429, headers: { 'retry-after': '3600' } } }] },
    {},
    /429/,
  ],
  [
    'redirects to another host',
    { faults: [{ answer: { redirect: 'https://elsewhere.example/v1/traces' } }] },
    {},
    /redirect|another host|elsewhere/,
  ],
  ['has no traces at all', { traces: { 'mnm-support': [] } }, {}, /contains no traces/],
  [
    'has traces without calls',
    { traces: { 'mnm-support': [{ ...GOOD[0], action: { type: 'escalate', name: 'x' } }] } },
    {},
    /contains no tool calls/,
  ],
  [
    'has traces of another agent',
    { traces: { 'mnm-support': [{ ...GOOD[0], agent_id: 'mnm-other' }] } },
    {},
    /does not belong to this agent/,
  ],
];

describe('an API that', () => {
  test.concurrent.each(
    FAULTS,
  )('%s is an error, and never a pass', async (_, options, inputs, words) => {
    const { exitCode, outputs, log, comment } = await run(
      { traces: { 'mnm-support': GOOD }, ...options },
      inputs,
    );
    expect([exitCode, outputs.verdict, outputs.conclusion]).toEqual([1, 'error', 'failure']);
    expect(log).toMatch(words);
    expect(log).toMatch(/\[trace-source\]/);
    expect(comment).toContain('⛔');
  });

  test.concurrent('limits its rate for a moment is waited for', async () => {
    const faults = [
      { times: 1, answer: { status: 429, headers: { 'retry-after': '1' } } } as const,
    ];
    expect((await run({ traces: { 'mnm-support': GOOD }, faults })).outputs.verdict).toBe('pass');
  });

  test.concurrent('would have to look back further than 30 days is not even asked', async () => {
    const base = { ...CHANGED.base, '.github/card-gate.yml': CONFIGURATION.replace('7d', '31d') };
    const { outputs, log, paths } = await run({ traces: { 'mnm-support': GOOD } }, {}, { base });
    expect([outputs.verdict, paths]).toEqual(['error', []]);
    expect(log).toContain('the trace window is 31 days long');
  });
});
