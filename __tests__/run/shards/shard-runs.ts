import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Tree } from '../../../src/model/tree.ts';
import type { Report } from '../../../src/report/report.ts';
import { printReport } from '../../../src/report/surfaces/list.ts';
import type { Adapters } from '../../../src/run/adapters.ts';
import type { TraceApi } from '../../../src/run/history/read-sources.ts';
import type { RunRequest } from '../../../src/run/request.ts';
import { run } from '../../../src/run/run.ts';
import { mergingAdapters, openMerge } from '../../../src/run/shards/open-merge.ts';
import { DIVIDED_BYTES } from '../../../src/run/shards/sources.ts';
import type { Options } from '../../../src/settings/settings.ts';
import { wordsOf } from '../../support/findings.ts';
import { newFolder } from '../../support/repository.ts';
import { treeOf } from '../../support/sample-agents.ts';

/*
 * Random repositories with agents and traces. All files are valid, so that what differs between a
 * run and its shards is a mistake of the shards.
 */

type Files = Readonly<Record<string, string>>;

/** The time of all runs. */
export const NOW = new Date('2026-11-21T12:00:00Z');

const card = (id: string): string => `aap_version: "0.5.0"
card_id: ac-${id}
agent_id: ${id}
issued_at: 2026-09-01T00:00:00Z
expires_at: 2027-06-01T00:00:00Z
principal: { type: organization, relationship: delegated_authority }
values: { declared: [honesty, privacy] }
autonomy_envelope:
  bounded_actions: [read, send]
  forbidden_actions: [sell]
  escalation_triggers:
    - { condition: amount > 100, action: escalate, reason: Much money }
    - { condition: "amount > 10 and tool_matches('loan_*')", action: deny, reason: A large loan }
    - { condition: tool_count > 3, action: warn, reason: Many tools }
audit_commitment: { trace_format: ap-trace-v1, retention_days: 90, queryable: false }
`;

const POLICY = `meta: { schema_version: "1.0", name: p, scope: agent }
capability_mappings:
  reading: { tools: ["get_*", "mcp__mail__get_*"], card_actions: [read] }
  sending: { tools: ["send_*"], card_actions: [send] }
forbidden: [{ pattern: "*_delete", reason: Nothing is deleted, severity: critical }]
defaults: { unmapped_tool_action: deny, unmapped_severity: medium, fail_open: false, grace_period_hours: 24 }
`;

const ACCESS = `defaults: { unmatched: allow }
policies:
  - { name: few, effect: deny, action: call, resource: "get_*", limit: { rate: { max: 3, per: 1h } } }
  - { name: loops, effect: deny, action: call, limit: { retry_loop: { max: 2, on: failed } } }
  - { name: budget, effect: audit, action: call, limit: { token_budget: { max: 500, per: session } } }
  - { name: hours, effect: deny, action: call, resource: send_mail, limit: { time_window: { allow: ["* 8-18 * * *"], timezone: UTC } } }
  - { name: secrets, effect: deny, resource: "*", argument: "*secret*" }
  - { name: drops, effect: deny, action: execute, sql: '\\bdrop\\b' }
`;

const TOOLS = [
  'get_mail',
  'get_loan',
  'send_mail',
  'loan_pay',
  'mail_delete',
  'shelf_scan',
  'sell',
];
const VALUES = ['a', 'a secret', 'drop table users', 'select 1'];

const tool = fc.constantFrom(...TOOLS);
/** A time in the last three days, or none. Equal times are frequent. */
const time = fc.option(
  fc
    .integer({ min: 0, max: 300 })
    .map((step) => new Date(NOW.getTime() - step * 900_000).toISOString()),
  { freq: 8 },
);
const session = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6', undefined);
const agentName = fc.constantFrom('desk', 'till', 'door', 'other', undefined);

/** A generic record, which may repeat another one. */
const generic = fc.record({
  tool,
  timestamp: time,
  session_id: session,
  agent_id: agentName,
  call_id: fc.constantFrom('c1', 'c2', 'c3', undefined),
  status: fc.constantFrom('ok', 'error', 'denied', undefined),
  input: fc.constantFrom(...VALUES).map((text) => ({ query: text })),
});

/** An AP-Trace record with facts, which may repeat another one. */
const apTrace = fc
  .record({
    id: fc.constantFrom('t1', 't2', 't3', 't4', 't5'),
    agent: agentName,
    at: time,
    amount: fc.constantFrom(5, 50, 500, undefined),
    tools: fc.array(tool, { maxLength: 5 }),
    type: fc.constantFrom('execute', 'execute', 'deny'),
    applied: fc.constantFrom(['honesty'], []),
  })
  .map(({ id, agent, at, amount, tools, type, applied }) => ({
    trace_id: id,
    ...(agent !== undefined && { agent_id: agent }),
    timestamp: at ?? '2026-11-20T10:00:00Z',
    action: {
      type,
      name: 'x',
      tool_calls: tools.map((name) => ({ name, input: { query: 'a secret' } })),
      parameters: { amount },
    },
    decision: { values_applied: applied },
    context: {},
  }));

const lines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** A broken line, which is skipped and counted. */
const withFaults = (text: string, isBroken: boolean): string =>
  isBroken ? `${text}{"tool": "get_mail"` : text;

const FIXTURES = readdirSync('__tests__/fixtures/traces').filter((file) => !file.startsWith('.'));

const traceFile = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.array(generic, { minLength: 12, maxLength: 40 }), fc.boolean())
      .map(([records, isBroken]) => withFaults(lines(records), isBroken)),
  },
  { weight: 2, arbitrary: fc.array(apTrace, { minLength: 3, maxLength: 12 }).map(lines) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...FIXTURES)
      .map((file) => readFileSync(`__tests__/fixtures/traces/${file}`, 'utf8')),
  },
);

/** A file that is an error for every agent that it belongs to. */
const faultyFile = fc.constantFrom('', 'no traces\n', '[1, 2]\n');

/** A random repository: some agents, traces of their own, and traces that all of them share. */
export interface RandomHistory {
  readonly files: Files;
  /** The trace files that count as too large for one shard. */
  readonly divided: readonly string[];
}

export const history: fc.Arbitrary<RandomHistory> = fc
  .record({
    agents: fc.subarray(['desk', 'till', 'door'], { minLength: 1 }),
    withAccess: fc.boolean(),
    overlapping: fc.array(generic, { minLength: 6, maxLength: 12 }),
    own: fc.array(traceFile, { minLength: 1, maxLength: 6 }),
    shared: fc.array(traceFile, { minLength: 1, maxLength: 2 }),
    faulty: fc.option(faultyFile, { freq: 1 }),
    isShared: fc.boolean(),
    limit: fc.constantFrom(undefined, undefined, 2),
    inspects: fc.boolean(),
    dividedPart: fc.integer({ min: 0, max: 3 }),
  })
  .map(
    ({
      agents,
      withAccess,
      overlapping,
      own,
      shared,
      faulty,
      isShared,
      limit,
      inspects,
      dividedPart,
    }) => {
      const traces = [
        ...[
          lines(overlapping),
          ...own,
          ...(faulty === null ? [] : [faulty]),
          lines(overlapping.slice(3)),
        ].map(
          (text, index) =>
            [`${agents[index % agents.length]}/traces/${index}.jsonl`, text] as const,
        ),
        ...(isShared ? shared : []).map((text, index) => [`logs/${index}.jsonl`, text] as const),
      ];
      const configuration = [
        ...(isShared ? ['traces: ["logs/*.jsonl", "*/traces/*.jsonl"]'] : []),
        ...(limit === undefined ? [] : [`trace-limit: ${limit}`]),
        ...(inspects ? ['inspect-arguments: true'] : []),
        'on-no-tools: pass',
      ];
      const files = Object.fromEntries([
        ...agents.flatMap((agent): [string, string][] => [
          [`${agent}/card.yaml`, card(agent)],
          [`${agent}/policy.yaml`, POLICY],
          ...(withAccess ? [[`${agent}/access.yaml`, ACCESS] as [string, string]] : []),
        ]),
        ['.github/card-gate.yml', `${configuration.join('\n')}\n`],
        ...traces,
      ]);
      return {
        files,
        divided: traces.flatMap(([file], index) => (index % 4 < dividedPart ? [file] : [])),
      };
    },
  );

export const IDENTITY = { version: 'test', commit: 'c'.repeat(40), run: '7' };

export const requestOf = (inputs: Options = {}): RunRequest => ({
  plan: { kind: 'all', reportSha: '' },
  purpose: 'check',
  event: 'schedule',
  repository: 'octo-org/agents',
  source: {
    inputs,
    configFile: '.github/card-gate.yml',
    configNamed: false,
    defaultId: 'gate',
    later: 'after the merge',
  },
  clock: { now: NOW, elapsed: () => 0, version: 'test' },
  onFailure: 'throw',
});

const NOT_ASKED = { missing: 'warning', words: wordsOf('nobody is asked') } as const;

export const adaptersOf = (tree: Tree, api: TraceApi = NOT_ASKED): Adapters => ({
  checkedOut: () => tree,
  openChange: async () => undefined,
  labels: async () => ({ kind: 'unreadable', why: 'there are none' }),
  traceApi: () => api,
  remoteApi: () => NOT_ASKED,
  runIdentity: async () => ({ commit: IDENTITY.commit, run: IDENTITY.run }),
});

/** Returns the tree of a history, in which some files count as large. */
export const treeWith = ({ files, divided }: RandomHistory): Tree => ({
  ...treeOf(files),
  size: async (file) => (divided.includes(file) ? DIVIDED_BYTES : files[file]?.length),
});

const textOf = (report: Report): string => {
  const texts: string[] = [];
  report.shard!.write((text) => texts.push(text));
  return texts.join('');
};

/** Records the shards of a history, and returns their partial reports. */
export async function partialsOf(
  of: number,
  past: RandomHistory,
  inputs: Options = {},
  api?: TraceApi,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    const report = await run(
      requestOf({ ...inputs, shard: `${number}/${of}` }),
      adaptersOf(treeWith(past), api),
    );
    expect([report.verdict, report.conclusion]).toEqual(['error', 'failure']);
    texts.push(textOf(report));
  }
  return texts;
}

let merges = 0;

/** Merges partial reports in a checkout that has no trace file. */
export async function merged(
  partials: readonly string[],
  { files }: RandomHistory,
  inputs: Options = {},
  identity: Parameters<typeof openMerge>[2] = IDENTITY,
): Promise<Report> {
  merges += 1;
  const folder = join(await newFolder('shards'), String(merges));
  mkdirSync(folder);
  for (const [index, text] of partials.entries())
    writeFileSync(join(folder, `${(index * 7) % 16}-${index}.ndjson`), text);
  const others = Object.entries(files).filter(([file]) => !file.endsWith('.jsonl'));
  const tree = treeOf(Object.fromEntries(others));
  const recorded = await openMerge([folder], '/', identity);
  return run(requestOf(inputs), mergingAdapters(adaptersOf(tree), recorded));
}

const OPTIONS = { colour: false } as never;
export const json = (report: Report): string => printReport(report, 'json', OPTIONS);
