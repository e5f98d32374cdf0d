import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ALL_OPTIONS } from '../src/settings/options/derived.ts';
import { isRestricted } from './support/option-values.ts';
import { historyOf } from './support/scenario/history.ts';
import type { Scenario } from './support/scenario/scenario.ts';
import { openWorld, type World } from './support/scenario/world.ts';
import type { Fault } from './support/stand-in/faults.ts';
import { type MnemomStandInOptions, openMnemom, traceAt } from './support/stand-in/mnemom.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS, POLICY, TOOLS, VIOLATION } from './support/support-agent.ts';

const action = parse(
  readFileSync(fileURLToPath(new URL('../action.yml', import.meta.url)), 'utf8'),
) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

/** The results of a run that an input may affect. */
interface Seen {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly requests: number;
  readonly summary: string;
  readonly log: string;
  /** The first line of each comment. */
  readonly comments: readonly string[];
  readonly checks: readonly string[];
  readonly issues: number;
  readonly suggestions: number;
  readonly report: boolean;
}

/**
 * An input with a value, and what must be different then. Only this table says how the effect of an
 * input is visible.
 */
interface Row {
  readonly scenario?: Partial<Scenario>;
  /** Inputs of both runs. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly value: string;
  /** The trace API that both runs may use. `{{api}}` in an input is its address. */
  readonly api?: MnemomStandInOptions;
  readonly prepare?: (world: World) => void;
  readonly without: Partial<Seen> | object;
  readonly with: Partial<Seen> | object;
}

const failed = {
  exitCode: 1,
  outputs: expect.objectContaining({ verdict: 'fail', conclusion: 'failure' }),
};
const isChecked = (agents: number, verdict: string): object => ({
  outputs: expect.objectContaining({ agents: String(agents), verdict }),
});
const BILLING = {
  'agents/billing/card.yaml': CARD,
  'agents/billing/policy.yaml': POLICY,
  'agents/billing/tools.txt': TOOLS,
};
const UNMAPPED = POLICY.replace(/ {2}replies:[\s\S]*?(?=forbidden)/, '');
const BROKEN: Partial<Scenario> = { head: { 'agents/support/card.yaml': 'aap_version: [\n' } };

/**
 * A change to an agent whose only problems are in its traces. An additional value grants no
 * permission.
 */
const IN_ORDER: Partial<Scenario> = {
  head: { 'agents/support/card.yaml': CARD.replace('privacy', 'privacy, fairness') },
};
/** A change that grants the agent every tool that no rule forbids. */
const WIDENED: Partial<Scenario> = {
  head: { 'agents/support/policy.yaml': POLICY.replace('action: deny', 'action: allow') },
};
/** A floor that forbids tools of the agent. */
const FLOOR = `meta: { schema_version: "1.0", name: org-policy, scope: org }
forbidden:
  - { pattern: "mcp__tickets__get_*", reason: tickets are read by people, severity: critical }
defaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }
`;
const traced = (id: string, at: string, tool: string): Record<string, unknown> => ({
  ...traceAt(id, Date.parse(at), tool),
  agent_id: 'mnm-support',
});
const TRACES = {
  'mnm-support': [
    traced('t1', '2026-11-21T08:00:00Z', 'mcp__tickets__get_ticket'),
    traced('t2', '2026-11-17T08:00:00Z', 'mcp__tickets__delete_ticket'),
  ],
};
const FETCHED = { 'agent-id': 'mnm-support', 'api-key': 'mnm_key', 'api-url': '{{api}}' };
const without = (name: keyof typeof FETCHED): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(FETCHED).filter(([one]) => one !== name));
/** An access list that denies a call because of its argument, and a trace with such a call. */
const NO_SECRET_TICKETS = `policies:
  - { name: secrets, effect: deny, resource: "mcp__tickets__*", argument: "*secret*" }
  - { name: tickets, effect: allow, resource: "mcp__tickets__*" }
`;
const SECRET_TICKET =
  '{"tool":"mcp__tickets__get_ticket","session_id":"s","timestamp":"2026-11-10T10:00:00Z","input":{"id":"secret-1"}}\n';
const LINES = ['get_ticket', 'delete_ticket', 'get_ticket']
  .map(
    (tool, index) =>
      `{"tool":"mcp__tickets__${tool}","session_id":"s${index}","timestamp":"2026-11-1${index}T10:00:00Z"}\n`,
  )
  .join('');

/** An agent with a trace file for each of two shards. */
const SHARDED = {
  ...AGENT,
  'agents/support/traces/0.jsonl': LINES.split('\n')[0]!,
  'agents/support/traces/1.jsonl': LINES.split('\n')[1]!,
};

/** A push to main that adds a value to the card of an agent, and the API with its former card. */
const PUSH: Partial<Scenario> = { ...IN_ORDER, event: 'push' };
const PUBLISHED = {
  cards: { support: parse(CARD) as object },
  amendment: { amendment_id: 'am-5' },
};
const PUBLISH = {
  publish: 'true',
  'publish-branch': 'main',
  'publish-key': 'mnm_publish',
  'api-url': '{{api}}',
};
const publishWithout = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(PUBLISH).filter(([one]) => one !== name));
const published = {
  exitCode: 0,
  outputs: expect.objectContaining({
    'published-version': '8',
    'published-amendment': 'am-5',
    published: expect.stringContaining('"agent_id":"support"'),
  }),
};
const notPublished = (words: string): object => ({
  exitCode: 1,
  outputs: expect.objectContaining({ verdict: 'error', conclusion: 'failure' }),
  log: expect.stringContaining(words),
});

const ROWS: Readonly<Record<string, Row>> = {
  publish: {
    scenario: PUSH,
    api: PUBLISHED,
    beside: publishWithout('publish'),
    value: 'true',
    without: {
      exitCode: 0,
      outputs: expect.not.objectContaining({ published: expect.anything() }),
    },
    with: published,
  },
  'publish-branch': {
    scenario: PUSH,
    api: PUBLISHED,
    beside: publishWithout('publish-branch'),
    value: 'main',
    without: notPublished('set publish-branch to a branch'),
    with: published,
  },
  'publish-key': {
    scenario: PUSH,
    api: PUBLISHED,
    beside: publishWithout('publish-key'),
    value: 'mnm_publish',
    without: notPublished('the input publish-key is empty'),
    with: published,
  },
  suggestions: {
    scenario: {
      head: {
        'agents/support/policy.yaml': POLICY.replace('severity: critical', 'severity: critcal'),
      },
    },
    value: 'true',
    without: { suggestions: 0 },
    with: { suggestions: 1 },
  },
  'report-from': {
    scenario: {
      event: 'workflow_run',
      checkout: 'none',
      untracked: {
        'report.json':
          '{"schema":"card-gate-report/3","verdict":"error","conclusion":"failure","direction":null,"agents":[],"findings":[],"changes":[]}',
      },
    },
    value: 'report.json',
    without: { exitCode: 1, comments: [] },
    with: { exitCode: 0, comments: ['<!-- card-gate:cards.yml/gate run=36.1 -->'] },
  },
  config: {
    scenario: { base: { ...AGENT, 'gate.yml': 'fail-on: never\n' } },
    value: 'gate.yml',
    without: failed,
    with: {
      exitCode: 0,
      outputs: expect.objectContaining({ verdict: 'fail', conclusion: 'success' }),
    },
  },
  id: {
    value: 'nightly',
    without: {
      comments: ['<!-- card-gate:cards.yml/gate run=12.1 -->'],
      checks: ['Card Gate report (cards.yml/gate)'],
    },
    with: {
      comments: ['<!-- card-gate:nightly run=12.1 -->'],
      checks: ['Card Gate report (nightly)'],
    },
  },
  cards: {
    scenario: {
      base: { ...AGENT, ...BILLING },
      head: {
        'agents/support/tools.txt': FORBIDDEN_TOOLS,
        'agents/billing/tools.txt': `${TOOLS}# more\n`,
      },
    },
    value: 'agents/billing/*.yaml',
    without: isChecked(2, 'fail'),
    with: isChecked(1, 'pass'),
  },
  exclude: {
    scenario: {
      base: { ...AGENT, ...BILLING },
      head: {
        'agents/support/tools.txt': FORBIDDEN_TOOLS,
        'agents/billing/tools.txt': `${TOOLS}# more\n`,
      },
    },
    value: 'agents/support/**',
    without: isChecked(2, 'fail'),
    with: isChecked(1, 'pass'),
  },
  'permission-files': {
    scenario: {
      head: { '.claude/settings.json': '{"permissions":{"defaultMode":"bypassPermissions"}}' },
    },
    value: 'false',
    without: { ...failed, outputs: expect.objectContaining({ verdict: 'fail', widened: 'true' }) },
    with: { exitCode: 0, outputs: expect.objectContaining({ widened: '' }) },
  },
  discover: {
    scenario: IN_ORDER,
    value: 'false',
    without: isChecked(1, 'pass'),
    with: isChecked(0, 'fail'),
  },
  tools: {
    scenario: IN_ORDER,
    value: 'mcp__mail__send_reply\nmcp__tickets__delete_ticket',
    without: isChecked(1, 'pass'),
    with: isChecked(1, 'fail'),
  },
  traces: {
    scenario: { ...IN_ORDER, base: { ...AGENT, 'logs/all.jsonl': LINES } },
    value: 'logs/*.jsonl',
    without: isChecked(1, 'pass'),
    with: isChecked(1, 'fail'),
  },
  'trace-limit': {
    scenario: { ...IN_ORDER, base: { ...AGENT, 'agents/support/traces/all.jsonl': LINES } },
    value: '1',
    without: isChecked(1, 'fail'),
    with: isChecked(1, 'warn'),
  },
  'agent-id': {
    scenario: IN_ORDER,
    api: { traces: TRACES },
    beside: without('agent-id'),
    value: 'mnm-support',
    without: isChecked(1, 'pass'),
    with: isChecked(1, 'fail'),
  },
  'api-key': {
    scenario: IN_ORDER,
    api: { traces: TRACES },
    beside: without('api-key'),
    value: 'mnm_key',
    without: isChecked(1, 'warn'),
    with: isChecked(1, 'fail'),
  },
  'api-url': {
    // No server runs at the address in the configuration, and no test makes requests to the real
    // API.
    scenario: {
      ...IN_ORDER,
      base: { ...AGENT, '.github/card-gate.yml': 'api-url: http://127.0.0.1:9\n' },
    },
    api: { traces: TRACES },
    beside: without('api-url'),
    value: '{{api}}',
    without: isChecked(1, 'error'),
    with: isChecked(1, 'fail'),
  },
  'api-timeout': {
    scenario: IN_ORDER,
    api: {
      traces: TRACES,
      faults: [{ times: 1, answer: { status: 429, headers: { 'retry-after': '2' } } }],
    },
    beside: FETCHED,
    value: '1',
    without: isChecked(1, 'fail'),
    with: isChecked(1, 'error'),
  },
  'remote-check': {
    scenario: IN_ORDER,
    api: {},
    beside: { 'api-key': 'mnm_key', 'api-url': '{{api}}' },
    value: 'true',
    without: { exitCode: 0, log: expect.not.stringContaining('API:') },
    with: {
      exitCode: 0,
      log: expect.stringContaining('API: no card is published for agent "support"'),
    },
  },
  'trace-window': {
    scenario: IN_ORDER,
    api: { traces: TRACES },
    beside: FETCHED,
    value: '1d',
    without: isChecked(1, 'fail'),
    with: isChecked(1, 'pass'),
  },
  'tracking-issue': {
    scenario: {
      event: 'schedule',
      base: { ...AGENT, 'agents/support/tools.txt': FORBIDDEN_TOOLS },
      head: {},
      permissions: { contents: 'read', issues: 'write' },
    },
    value: 'true',
    without: { issues: 0 },
    with: {
      issues: 1,
      outputs: expect.objectContaining({ 'issue-url': expect.stringContaining('/issues/') }),
    },
  },
  scope: {
    scenario: { base: { ...AGENT, ...BILLING } },
    value: 'all',
    without: isChecked(1, 'fail'),
    with: isChecked(2, 'fail'),
  },
  environment: {
    scenario: {
      base: {
        ...AGENT,
        '.github/card-gate.yml': 'environments: { staging: { fail-on: never } }\n',
      },
    },
    value: 'staging',
    without: failed,
    with: { exitCode: 0 },
  },
  'fail-on': {
    value: 'never',
    without: failed,
    with: { exitCode: 0, outputs: expect.objectContaining({ conclusion: 'success' }) },
  },
  'min-coverage': {
    scenario: {
      base: { ...AGENT, 'agents/support/tools.txt': 'mcp__tickets__get_ticket\n' },
      head: { 'agents/support/policy.yaml': UNMAPPED },
    },
    value: '75',
    without: { exitCode: 0, outputs: expect.objectContaining({ coverage: '50' }) },
    with: { exitCode: 1, outputs: expect.objectContaining({ coverage: '50', verdict: 'fail' }) },
  },
  'max-coverage-drop': {
    scenario: {
      base: { ...AGENT, 'agents/support/tools.txt': 'mcp__tickets__get_ticket\n' },
      head: { 'agents/support/policy.yaml': UNMAPPED },
    },
    value: '40',
    without: { exitCode: 0, outputs: expect.objectContaining({ coverage: '50' }) },
    with: { exitCode: 1, outputs: expect.objectContaining({ coverage: '50', verdict: 'fail' }) },
  },
  'only-new': {
    scenario: { ...IN_ORDER, base: { ...AGENT, 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
    value: 'true',
    without: isChecked(1, 'fail'),
    with: { exitCode: 0, ...isChecked(1, 'pass') },
  },
  widening: {
    scenario: WIDENED,
    value: 'fail',
    without: { exitCode: 0, ...isChecked(1, 'warn') },
    with: failed,
  },
  'widening-label': {
    scenario: { ...WIDENED, labels: ['power-approved'] },
    beside: { widening: 'fail' },
    value: 'power-approved',
    without: failed,
    with: { exitCode: 0, outputs: expect.objectContaining({ conclusion: 'success' }) },
  },
  'baseline-file': {
    // A file that is not a baseline must not count as an empty one.
    scenario: { ...IN_ORDER, base: { ...AGENT, 'baseline.json': '{"findings": "none"}\n' } },
    value: 'baseline.json',
    without: isChecked(1, 'pass'),
    with: {
      exitCode: 1,
      outputs: expect.objectContaining({ verdict: 'error' }),
      log: expect.stringContaining('baseline.json'),
    },
  },
  'floor-token': {
    scenario: {
      ...IN_ORDER,
      base: {
        ...AGENT,
        '.github/card-gate.yml': 'org: { policy: octo-org/rules/org/policy.yaml@main }\n',
      },
      repositories: {
        'octo-org/rules': { files: { 'org/policy.yaml': FLOOR }, token: 'floor_secret' },
      },
    },
    value: 'floor_secret',
    without: { exitCode: 1, outputs: expect.objectContaining({ verdict: 'error' }) },
    with: { exitCode: 1, outputs: expect.objectContaining({ verdict: 'fail' }) },
  },
  'on-error': {
    scenario: BROKEN,
    value: 'warn',
    without: {
      exitCode: 1,
      outputs: expect.objectContaining({ verdict: 'error', conclusion: 'failure' }),
    },
    with: {
      exitCode: 0,
      outputs: expect.objectContaining({ verdict: 'error', conclusion: 'success' }),
    },
  },
  'on-no-cards': {
    scenario: { event: 'schedule', base: { 'README.md': '' }, head: {} },
    value: 'fail',
    without: { exitCode: 0, outputs: expect.objectContaining({ verdict: 'warn' }) },
    with: failed,
  },
  'on-no-tools': {
    scenario: {
      base: { 'agents/support/card.yaml': CARD, 'agents/support/policy.yaml': POLICY },
      head: { 'agents/support/policy.yaml': POLICY.replace('are records', 'stay') },
    },
    value: 'fail',
    without: { exitCode: 0, outputs: expect.objectContaining({ verdict: 'warn' }) },
    with: failed,
  },
  comment: { value: 'never', without: { comments: [expect.anything()] }, with: { comments: [] } },
  annotations: { value: 'none', without: { checks: [expect.anything()] }, with: { checks: [] } },
  'check-name': {
    value: 'Cards',
    without: { checks: ['Card Gate report (cards.yml/gate)'] },
    with: { checks: ['Cards'] },
  },
  summary: {
    value: 'false',
    without: { summary: expect.stringContaining('Card Gate') },
    with: { summary: '' },
  },
  'report-file': {
    value: 'out/report.json',
    without: {
      report: false,
      outputs: expect.not.objectContaining({ 'report-file': expect.anything() }),
    },
    with: {
      report: true,
      outputs: expect.objectContaining({
        'report-file': expect.stringMatching(/out\/report\.json$/),
      }),
    },
  },
  'decisions-file': {
    value: 'out/decisions.ndjson',
    without: { outputs: expect.not.objectContaining({ 'decisions-file': expect.anything() }) },
    with: {
      outputs: expect.objectContaining({
        'decisions-file': expect.stringMatching(/out\/decisions\.ndjson$/),
      }),
    },
  },
  'attestation-file': {
    value: 'out/attestation.json',
    without: { outputs: expect.not.objectContaining({ 'attestation-file': expect.anything() }) },
    with: {
      outputs: expect.objectContaining({
        'attestation-file': expect.stringMatching(/out\/attestation\.json$/),
      }),
    },
  },
  'sarif-file': {
    value: 'out/card-gate.sarif',
    without: { outputs: expect.not.objectContaining({ 'sarif-file': expect.anything() }) },
    with: {
      outputs: expect.objectContaining({
        'sarif-file': expect.stringMatching(/out\/card-gate\.sarif$/),
      }),
    },
  },
  'inspect-arguments': {
    scenario: {
      ...IN_ORDER,
      base: {
        ...AGENT,
        'agents/support/access.yaml': NO_SECRET_TICKETS,
        'agents/support/traces/all.jsonl': SECRET_TICKET,
      },
    },
    beside: { traces: 'agents/support/traces/*.jsonl' },
    value: 'true',
    without: { outputs: expect.not.objectContaining({ verdict: 'fail' }) },
    with: failed,
  },
  shard: {
    scenario: { event: 'schedule', base: SHARDED, head: {} },
    value: '2/2',
    without: { exitCode: 1, outputs: expect.objectContaining({ verdict: 'fail' }) },
    with: {
      exitCode: 0,
      outputs: {
        verdict: 'error',
        conclusion: 'failure',
        'shard-file': expect.stringMatching(/\/card-gate-shard-2-of-2\.ndjson$/),
      },
      log: expect.stringMatching(/shard 2 of 2 recorded \d calls? from \d of 2 trace sources/),
    },
  },
  'shard-file': {
    scenario: { event: 'schedule', base: SHARDED, head: {} },
    beside: { shard: '2/2' },
    value: 'out/second.ndjson',
    without: {
      outputs: expect.objectContaining({
        'shard-file': expect.stringMatching(/\/card-gate-shard-2-of-2\.ndjson$/),
      }),
    },
    with: {
      outputs: expect.objectContaining({
        'shard-file': expect.stringMatching(/\/out\/second\.ndjson$/),
      }),
    },
  },
  merge: {
    scenario: { event: 'schedule', base: SHARDED, head: {} },
    value: 'shards',
    without: { exitCode: 1, outputs: expect.objectContaining({ verdict: 'fail' }) },
    with: {
      exitCode: 1,
      outputs: expect.objectContaining({ verdict: 'error' }),
      log: expect.stringContaining('"shards" contains no partial report'),
    },
  },
  'base-ref': {
    scenario: { event: 'workflow_dispatch', base: { ...AGENT, ...BILLING } },
    value: '{{base}}',
    without: isChecked(2, 'fail'),
    with: isChecked(1, 'fail'),
  },
  'head-ref': {
    scenario: { event: 'workflow_dispatch', base: { ...AGENT, ...BILLING } },
    beside: { 'base-ref': '{{base}}' },
    value: '{{base}}',
    without: isChecked(1, 'fail'),
    with: isChecked(0, 'pass'),
  },
  'working-directory': {
    prepare: ({ workspace }) => {
      renameSync(workspace, `${workspace}-moved`);
      mkdirSync(workspace);
      renameSync(`${workspace}-moved`, join(workspace, 'repository'));
    },
    value: 'repository',
    without: isChecked(0, 'error'),
    with: isChecked(1, 'fail'),
  },
  'github-token': {
    scenario: { checkout: 'merge' },
    value: '',
    without: { comments: [expect.anything()], checks: [expect.anything()] },
    with: { requests: 0, comments: [], checks: [], exitCode: 1 },
  },
};

async function see(row: Row, inputs: Readonly<Record<string, string>>): Promise<Seen> {
  const world = await openWorld({ ...VIOLATION, ...row.scenario });
  const api = row.api && (await openMnemom(row.api));
  try {
    row.prepare?.(world);
    const given = Object.entries({ ...row.beside, ...inputs }).map(([name, value]) => [
      name,
      value.replace('{{api}}', api?.url ?? ''),
    ]);
    const { exitCode, outputs, summary, stdout } = await world.run({
      inputs: Object.fromEntries(given),
    });
    expect(world.standIn.problems).toEqual([]);
    return {
      exitCode,
      outputs,
      summary,
      log: stdout,
      requests: world.standIn.requests.length,
      comments: world.standIn.comments.map(({ body }) => body.split('\n')[0]!),
      checks: world.standIn.checkRuns.map(({ name }) => name),
      issues: world.standIn.issues.length,
      suggestions: world.standIn.reviewComments.length,
      report: existsSync(join(world.workspace, 'out/report.json')),
    };
  } finally {
    await world.close();
    await api?.close();
  }
}

/** The results of runs without any input, by scenario. Several rows share them. */
const shared = new Map<unknown, Promise<Seen>>();

/**
 * Returns the results of a row without its input. Rows that use the same scenario without changes
 * share a run.
 */
function seeWithout(row: Row): Promise<Seen> {
  if (row.beside || row.api || row.prepare) return see(row, {});
  const seen = shared.get(row.scenario) ?? see(row, {});
  shared.set(row.scenario, seen);
  return seen;
}

describe('inputs', () => {
  test('the effect of every input of action.yml is seen', () => {
    const unseen = Object.keys(action.inputs).filter((name) => !Object.hasOwn(ROWS, name));
    expect(
      unseen.map(
        (name) =>
          `No test shows what the input "${name}" does. Add a row "${name}" to ROWS of __tests__/inputs.test.ts: a value, and what is different with it.`,
      ),
    ).toEqual([]);
    expect(Object.keys(ROWS).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });

  test.concurrent.each(
    Object.entries(ROWS),
  )('%s changes what the action does', async (name, row) => {
    expect(await seeWithout(row)).toMatchObject(row.without);
    expect(await see(row, { [name]: row.value })).toMatchObject(row.with);
  });

  // An unknown value must not count as the default.
  test.concurrent.each(
    ALL_OPTIONS.filter(([, option]) => option.input === true && isRestricted(option)),
  )('%s with an unknown value is an error that names input and value', async (name) => {
    const { exitCode, outputs, log } = await see(
      { value: '', without: {}, with: {} },
      { [name]: 'nosuch' },
    );
    expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
    expect(log).toMatch(new RegExp(`^error "${name}" is "nosuch"; expected `, 'm'));
  });
});

describe('an input that the action does not have', () => {
  test.concurrent('is an error with the nearest name, since the runner passes it on', async () => {
    const world = await openWorld(VIOLATION, {
      actionFile: fileURLToPath(new URL('./defects/action-of-a-typo.yml', import.meta.url)),
    });
    try {
      const { exitCode, outputs, stdout } = await world.run({ inputs: { 'fail-no': 'warn' } });
      expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
      expect(stdout).toContain('unknown input "fail-no"; did you mean "fail-on"?');
    } finally {
      await world.close();
    }
  });
});

describe('the SARIF file', () => {
  /** Returns whether a run replaces an old file, its output, and its notices. */
  const stale = async (
    scenario: Partial<Scenario>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<readonly [boolean, string | undefined, readonly string[]]> => {
    const world = await openWorld({ ...VIOLATION, ...scenario });
    const file = join(world.workspace, 'out', 'card-gate.sarif');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'of an earlier run');
    try {
      const { outputs, stdout } = await world.run({
        inputs: { ...inputs, 'sarif-file': 'out/card-gate.sarif' },
      });
      return [
        existsSync(file) && readFileSync(file, 'utf8') !== 'of an earlier run',
        outputs['sarif-file'],
        stdout.split('\n').filter((line) => line.includes('SARIF')),
      ];
    } finally {
      if (existsSync(file)) expect(readFileSync(file, 'utf8')).toContain('"2.1.0"');
      await world.close();
    }
  };

  test.concurrent.each([
    ['something could not be checked', BROKEN, {}, 'could not check everything'],
    ['that does not block either', BROKEN, { 'on-error': 'warn' }, 'could not check everything'],
    ['a push has only what changed', { event: 'push' }, {}, 'set "scope" to "all"'],
    ['another commit is checked', { event: 'pull_request_target' }, {}, 'for the wrong commit'],
  ] as const)('is removed if %s', async (_, scenario, inputs, why) => {
    expect(await stale(scenario, inputs)).toEqual([
      false,
      undefined,
      [expect.stringMatching(/^::notice title=Card Gate::no SARIF file was written: /)],
    ]);
    expect((await stale(scenario, inputs))[2][0]).toContain(why);
  });

  test.concurrent('has the whole branch on a push with scope "all"', async () => {
    expect(await stale({ event: 'push' }, { scope: 'all' })).toEqual([
      true,
      expect.stringMatching(/card-gate\.sarif$/),
      [],
    ]);
  });
});

describe('publishing', () => {
  const tipIs = (sha: string): Fault => ({
    path: '*/commits/heads/main',
    answer: { status: 200, body: { sha } },
  });
  /** Runs the action with inputs that ask for publishing. Returns also the cards that were sent. */
  const push = async (
    scenario: Partial<Scenario>,
    api: MnemomStandInOptions = {},
    inputs: Readonly<Record<string, string>> = {},
  ) => {
    const world = await openWorld({ ...VIOLATION, ...PUSH, ...scenario });
    const server = await openMnemom({ ...PUBLISHED, ...api });
    try {
      const { exitCode, outputs, stdout, summary } = await world.run({
        inputs: { ...PUBLISH, 'api-url': server.url, ...inputs },
      });
      expect(stdout.replaceAll('::add-mask::mnm_publish', '')).not.toContain('mnm_publish');
      const { published: sent, requests } = server;
      return { exitCode, outputs, log: stdout, summary, sent, requests };
    } finally {
      await world.close();
      await server.close();
    }
  };

  test.concurrent('sends the card, shows the difference, and says it in the summary', async () => {
    const { sent, log, summary, outputs } = await push({});
    expect(sent).toEqual([
      { agentId: 'support', card: expect.objectContaining({ agent_id: 'support' }) },
    ]);
    expect(log).toMatch(/^publish: {3}▼ the declared value "fairness" was added/m);
    const words =
      'Published "agents/support/card.yaml" as the card of agent "support" (version 8, amendment am-5)';
    expect(log).toContain(`notice: ${words}`);
    expect(summary).toContain('Published ');
    expect(JSON.parse(outputs.published!)).toEqual([
      expect.objectContaining({ result: 'published', version: '8', amendment: 'am-5' }),
    ]);
  });

  test.concurrent('a card that is published already is not sent again', async () => {
    const card = parse(IN_ORDER.head!['agents/support/card.yaml'] as string) as object;
    const { exitCode, sent, log, outputs } = await push({}, { cards: { support: card } });
    expect([exitCode, sent, outputs['published-version']]).toEqual([0, [], '7']);
    expect(log).toContain('notice: Nothing to publish: ');
  });

  test.concurrent.each<readonly [string, Partial<Scenario>, object, RegExp]>([
    ['on a pull request', { event: 'pull_request' }, {}, /only pushes publish cards/],
    ['on another branch', {}, { 'publish-branch': 'release' }, /, not to release/],
    ['on a tag', { push: 'tag' }, {}, /the push is to refs\/tags\//],
    [
      'without a change to a card',
      { head: { 'agents/support/tools.txt': `${TOOLS}# x\n` } },
      {},
      /the push changes no card/,
    ],
    [
      'with a violation',
      { head: { ...IN_ORDER.head, 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
      {},
      /the check did not pass/,
    ],
    [
      'with a violation that does not block',
      { head: { ...IN_ORDER.head, 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
      { 'fail-on': 'never' },
      /the check did not pass/,
    ],
    [
      'after a commit with another version of the card',
      { faults: [tipIs(historyOf({ ...VIOLATION, ...PUSH }).base)] },
      {},
      /"agents.support.card.yaml" is not published, because "main" has a newer version/,
    ],
    [
      'after a commit that cannot be read',
      { faults: [tipIs('a'.repeat(40))] },
      {},
      /the card is not published, because|could not be read in the newest commit on "main"/,
    ],
    [
      'of an unknown branch',
      { faults: [{ path: '*/commits/heads/main', answer: { status: 403, body: {} } }] },
      {},
      /could not be read in the newest commit on "main"/,
    ],
    [
      'with a card that is not committed',
      { untracked: { 'agents/support/card.yaml': CARD.replace('privacy', 'honesty, privacy') } },
      {},
      /the card is not published, because "agents.support.card.yaml" differs from the pushed/,
    ],
  ])('sends nothing %s', async (_, scenario, inputs, words) => {
    const { requests, log } = await push(scenario, {}, inputs as Readonly<Record<string, string>>);
    expect(log).toMatch(words);
    expect(requests).toEqual([]);
  });

  test.concurrent.each([401, 412, 422])('%i fails the job with one sentence', async (status) => {
    const faults = [{ method: 'PUT', answer: { status } }] as const;
    const { exitCode, outputs, log, sent } = await push({}, { faults });
    expect([exitCode, outputs.verdict, sent]).toEqual([1, 'error', []]);
    expect(log).toMatch(
      new RegExp(
        `^error agents/support/card.yaml:? .*answered ${status} .*nothing was published.*\\[publishing-failed\\]|answered ${status}`,
        'm',
      ),
    );
  });

  test.concurrent('a card without an id is an error', async () => {
    const card = CARD.replace('agent_id: support\n', '');
    const { exitCode, log, requests } = await push({
      base: { ...AGENT, 'agents/support/card.yaml': card },
      head: { 'agents/support/card.yaml': card.replace('privacy', 'privacy, fairness') },
    });
    expect([exitCode, requests]).toEqual([1, []]);
    expect(log).toContain('it has no "agent_id"');
  });
});

describe('outputs', () => {
  test.concurrent('are those of action.yml, each of them set', async () => {
    const change = await see(
      { value: '', without: {}, with: {} },
      {
        'report-file': 'out/report.json',
        'decisions-file': 'out/decisions.ndjson',
        'attestation-file': 'out/attestation.json',
        'sarif-file': 'out/card-gate.sarif',
      },
    );
    const audit = await see({ ...ROWS['tracking-issue']! }, { 'tracking-issue': 'true' });
    const pushed = await see({ ...ROWS.publish! }, { publish: 'true' });
    const shard = await see({ ...ROWS.shard! }, { shard: '1/2' });
    const outputs = {
      ...shard.outputs,
      ...pushed.outputs,
      ...audit.outputs,
      ...change.outputs,
    };
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(Object.entries(outputs).filter(([, value]) => value === '')).toEqual([]);
  });

  test.concurrent('say nothing of a coverage that is unknown', async () => {
    const { outputs } = await see({ scenario: BROKEN, value: '', without: {}, with: {} }, {});
    expect(outputs.coverage).toBe('');
  });
});
