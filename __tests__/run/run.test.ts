import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../../src/adapters/github/github.ts';
import type { ChangedFile } from '../../src/model/changed-file.ts';
import type { Tree } from '../../src/model/tree.ts';
import type { Adapters } from '../../src/run/adapters.ts';
import { ComparisonError } from '../../src/run/base-and-head/commits.ts';
import type { ChangePlan } from '../../src/run/plan.ts';
import type { RunRequest } from '../../src/run/request.ts';
import { run } from '../../src/run/run.ts';
import { NothingNamed } from '../../src/run/scope/named-paths.ts';
import type { Options } from '../../src/settings/settings.ts';
import { wordsOf } from '../support/findings.ts';
import { treeOf } from '../support/sample-agents.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

type Files = Readonly<Record<string, string>>;

const FILES: Files = {
  'support/card.yaml': CARD,
  'support/policy.yaml': POLICY,
  'support/tools.txt': TOOLS,
};
const CONFIG = '.github/card-gate.yml';
const CHANGE: ChangePlan = {
  kind: 'changes',
  base: { from: 'commit', commit: 'b'.repeat(40) },
  head: { from: 'checkout', of: [] },
  reportSha: '',
  baseMayBeMissing: false,
};

const requestOf = (more: Partial<RunRequest> = {}, inputs: Options = {}): RunRequest => ({
  plan: { kind: 'all', reportSha: '' },
  purpose: 'check',
  event: 'push',
  repository: 'octo-org/agents',
  source: {
    inputs,
    configFile: CONFIG,
    configNamed: false,
    defaultId: 'gate',
    later: 'after the merge',
  },
  clock: { now: new Date('2026-11-21T12:00:00Z'), elapsed: () => 0, version: 'test' },
  onFailure: 'report',
  ...more,
});

/** Adapters that reach nothing outside the test. */
function adaptersOf(head: Files, base?: Files): Adapters {
  const tree = (files: Files): Tree => treeOf(files);
  const listed = Object.keys({ ...base, ...head }).flatMap((file): ChangedFile[] => {
    if (base?.[file] === head[file]) return [];
    return [
      {
        file,
        status:
          base?.[file] === undefined ? 'added' : head[file] === undefined ? 'removed' : 'modified',
      },
    ];
  });
  return {
    checkedOut: () => tree(head),
    openChange: async () => {
      if (base === undefined) return undefined;
      const baseTree = tree(base);
      return {
        head: tree(head),
        headCommit: 'HEAD',
        base: baseTree,
        baseCommit: 'b'.repeat(40),
        inForce: baseTree,
        inForceCommit: 'b'.repeat(40),
        listed,
        headBlobs: new Map(),
        notices: [],
      };
    },
    labels: async () => ({ kind: 'unreadable', why: 'there are none' }),
    traceApi: () => ({ missing: 'warning', words: wordsOf('nobody is asked') }),
  };
}

describe('a run', () => {
  test('without a base checks everything, and compares nothing', async () => {
    const report = await run(
      requestOf(),
      adaptersOf({ ...FILES, 'support/tools.txt': FORBIDDEN_TOOLS }),
    );
    expect([report.verdict, report.settings.scope, report.comparison]).toEqual([
      'fail',
      'all',
      undefined,
    ]);
    expect(report.findings.map(({ rule }) => rule)).toContain('forbidden-tool');
  });

  test('of a change compares it with its base, and marks what is new', async () => {
    const head = { ...FILES, 'support/tools.txt': FORBIDDEN_TOOLS };
    const report = await run(requestOf({ plan: CHANGE }), adaptersOf(head, FILES));
    expect([report.verdict, report.settings.scope, report.governed.length]).toEqual([
      'fail',
      'changed',
      1,
    ]);
    expect(
      report.findings.filter(({ rule }) => rule === 'forbidden-tool').map(({ isNew }) => isNew),
    ).toEqual([true]);
    expect(report.compared).toBe('a test compared with bbbbbbb');
  });

  test('of an event without anything to check passes in any environment', async () => {
    const plan = { kind: 'nothing', because: 'the push deletes a branch' } as const;
    const report = await run(requestOf({ plan }, { environment: 'production' }), adaptersOf(FILES));
    expect([report.verdict, report.nothingToCheck, report.findings]).toEqual(['pass', true, []]);
  });

  test('of a listed agent without its card names the card, whatever traces it has', async () => {
    const listing = 'agents: [{ name: support, card: support/card.yaml }]\n';
    const report = await run(
      requestOf(),
      adaptersOf({
        [CONFIG]: listing,
        'support/one.card.yaml': CARD,
        'support/two.card.yaml': CARD,
        'support/traces/a.jsonl': `${JSON.stringify({ tool: 'mcp__tickets__get_ticket', timestamp: '2026-11-20T10:00:00Z' })}\n`,
      }),
    );
    expect(report.verdict).toBe('fail');
    expect(report.findings[0]).toMatchObject({
      rule: 'card-removed',
      severity: 'error',
      agent: 'support',
      location: { file: 'support/card.yaml' },
    });
  });

  test('of a change that touches nothing of the gate has nothing to check', async () => {
    const report = await run(
      requestOf({ plan: CHANGE }),
      adaptersOf({ ...FILES, 'readme.md': 'x' }, FILES),
    );
    expect([report.verdict, report.nothingToCheck, report.agents]).toEqual(['pass', true, []]);
  });

  test('checks everything where the base of a forced push is gone', async () => {
    const report = await run(requestOf({ plan: CHANGE }), adaptersOf(FILES));
    expect([report.settings.scope, report.notices.length, report.agents.length]).toEqual([
      'all',
      1,
      1,
    ]);
  });

  test('that only compares permissions evaluates nothing', async () => {
    const head = {
      ...FILES,
      'support/policy.yaml': POLICY.replace('mcp__mail__send_reply', 'mcp__mail__*'),
    };
    const report = await run(
      requestOf({ plan: CHANGE, purpose: 'permissions' }),
      adaptersOf(head, FILES),
    );
    expect([report.agents, report.findings]).toEqual([[], []]);
    expect(
      report.comparison?.agents.flatMap(({ changes }) => changes.map(({ direction }) => direction)),
    ).toEqual(['widens']);
  });

  test('says why permissions cannot be compared', async () => {
    const head = { ...FILES, 'support/policy.yaml': `${POLICY}[` };
    const report = await run(
      requestOf({ plan: CHANGE, purpose: 'permissions' }),
      adaptersOf(head, FILES),
    );
    expect([report.verdict, report.comparison]).toEqual(['error', undefined]);
    expect(report.findings.every(({ blocking }) => blocking)).toBe(true);
  });
});

describe('a run that cannot be done', () => {
  test('ends in a report, with what the inputs say of errors', async () => {
    const failing: Adapters = {
      ...adaptersOf(FILES),
      openChange: () => Promise.reject(new ApiError('refused', 'GitHub refused')),
    };
    const report = await run(requestOf({ plan: CHANGE }), failing);
    expect([report.verdict, report.conclusion, report.findings[0]?.rule]).toEqual([
      'error',
      'failure',
      'could-not-evaluate',
    ]);
    const relaxed = await run(
      requestOf({ plan: CHANGE }, { 'on-error': 'warn', widening: 'fail' }),
      failing,
    );
    // A failed comparison counts as a widening, which a relaxed error never lets through.
    expect([relaxed.conclusion, relaxed.findings.map(({ rule }) => rule)]).toEqual([
      'failure',
      ['could-not-evaluate', 'widening'],
    ]);
  });

  test('rejects where the request wants errors thrown, and reports a configuration that is not valid', async () => {
    const lost: Adapters = {
      ...adaptersOf(FILES),
      openChange: () => Promise.reject(new ComparisonError('lost', 'look')),
    };
    await expect(run(requestOf({ plan: CHANGE, onFailure: 'throw' }), lost)).rejects.toThrow(
      ComparisonError,
    );
    const broken = adaptersOf({ ...FILES, [CONFIG]: 'widening: sometimes\n' });
    const report = await run(requestOf({ onFailure: 'throw' }), broken);
    expect([report.verdict, report.agents, report.findings.map(({ rule }) => rule)]).toEqual([
      'error',
      [],
      ['configuration'],
    ]);
  });

  test('goes on by the inputs alone where it is asked to', async () => {
    const { source } = requestOf();
    const adapters = adaptersOf({ ...FILES, [CONFIG]: 'widening: sometimes\n' });
    const report = await run(requestOf({ source: { ...source, goesOnWithout: true } }), adapters);
    expect([report.verdict, report.agents.length]).toEqual(['error', 1]);
  });

  test('reports what the door could not make of its request', async () => {
    const internal: string[] = [];
    const adapters: Adapters = {
      ...adaptersOf(FILES),
      internalError: ({ message }) => internal.push(message),
    };
    const report = await run(
      requestOf({ failure: new TypeError('x is not a function') }),
      adapters,
    );
    expect([report.verdict, report.findings[0]?.rule, internal]).toEqual([
      'error',
      'internal-error',
      ['x is not a function'],
    ]);
  });

  test('names the first path that holds no agent', async () => {
    const named = { paths: ['other'], patterns: [], files: new Set<string>() };
    await expect(run(requestOf({ named, onFailure: 'throw' }), adaptersOf(FILES))).rejects.toThrow(
      NothingNamed,
    );
  });
});
