import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareAgents } from '../../src/diff/compare.ts';
import { compileAccess } from '../../src/evaluation/access/decide-access.ts';
import type { Agent } from '../../src/model/agent.ts';
import { accessListOf, callOf } from '../support/access-lists.ts';
import { runs } from '../support/runs.ts';

async function agentOf(
  content: unknown,
  { floor, tools = [] }: { readonly floor?: unknown; readonly tools?: readonly string[] } = {},
): Promise<Agent> {
  const listOf = async (list: unknown, file: string) => accessListOf(JSON.stringify(list), file);
  const named = tools.map((name) => ({ canonical: name, raw: [name], aliases: [] }));
  return {
    name: 'main',
    identity: '',
    access: {
      floors: floor === undefined ? [] : [await listOf(floor, 'org/access.json')],
      own: [await listOf(content, 'access.json')],
    },
    ...(tools.length > 0 && { tools: { tools: named, sources: [], complete: true } }),
    files: ['access.json'],
    findings: [],
  };
}

async function changes(
  base: unknown,
  head: unknown,
  options: Parameters<typeof agentOf>[1] = {},
): Promise<readonly string[]> {
  const [before, after] = [await agentOf(base, options), await agentOf(head, options)];
  const compared = compareAgents(
    { agent: before, coverage: null },
    { agent: after, coverage: null },
  );
  return compared.changes.map(({ direction, sentence }) => `${direction}: ${sentence}`);
}

const NO_SHELL = { name: 'no-shell', effect: 'deny', action: 'call', resource: 'shell_exec' };
const NO_SQL = { name: 'no-sql', effect: 'deny', action: 'execute', sql: '\\bdrop\\s+table\\b' };
const RATE = { name: 'rate', effect: 'deny', action: 'call', limit: { rate: '100/hour' } };
const ALLOW_READS = { name: 'reads', effect: 'allow', action: 'call', resource: 'read_*' };
const DENY_FILES = { name: 'files', effect: 'deny', action: 'call', resource: '*_file' };

describe('each edit has a line with a request that a person can type', () => {
  test.each<[string, unknown, unknown, readonly string[]]>([
    [
      'a lifted deny',
      [NO_SHELL],
      { policies: [], policy_mode: 'allow' },
      [
        'widens: requests such as ("main", "call", "shell_exec") are now allowed: the entry "no-shell", which denied them, was removed',
      ],
    ],
    [
      'an entry that does not apply to the agent itself',
      { default: 'deny', policies: [{ name: 'not-main', effect: 'deny', actor: 'main' }] },
      {
        default: 'deny',
        policies: [{ name: 'not-main', effect: 'deny', actor: 'main' }, ALLOW_READS],
      },
      [
        'widens: requests such as ("another-agent", "call", "read_x") are now allowed: the new entry "reads" allows them',
      ],
    ],
    [
      'an entry that is switched off',
      [NO_SHELL],
      [{ ...NO_SHELL, enabled: false }],
      [
        'widens: requests such as ("main", "call", "shell_exec") are now allowed: the entry "no-shell", which denied them, was disabled',
      ],
    ],
    [
      'a new deny',
      [NO_SHELL],
      [NO_SHELL, DENY_FILES],
      [
        'narrows: requests such as ("main", "call", "x_file") are now blocked: the new entry "files" denies them',
      ],
    ],
    [
      'a raised limit',
      [RATE],
      [{ ...RATE, limit: { rate: '1000/hour' } }],
      ['widens: the limit in the entry "rate" is now 1,000 calls in 1h instead of 100 calls in 1h'],
    ],
    [
      'two reordered entries',
      [DENY_FILES, ALLOW_READS],
      [ALLOW_READS, DENY_FILES],
      [
        'widens: requests such as ("main", "call", "read_file") are now allowed: the entry "reads" now comes first',
      ],
    ],
    [
      'a changed priority',
      [DENY_FILES, ALLOW_READS],
      [DENY_FILES, { ...ALLOW_READS, priority: 1 }],
      [
        'widens: requests such as ("main", "call", "read_file") are now allowed: the entry "reads" now comes first',
      ],
    ],
    [
      'another default',
      { default: 'deny', policies: [ALLOW_READS] },
      { default: 'allow', policies: [ALLOW_READS] },
      [
        'widens: requests that no entry matches, such as ("main", "call", "x"), are now allowed: the default is now allow instead of deny',
      ],
    ],
    [
      'a deny that becomes an audit',
      [NO_SHELL],
      [{ ...NO_SHELL, effect: 'audit' }],
      [
        'widens: requests such as ("main", "call", "shell_exec") are no longer blocked, only audited: the entry "no-shell" now audits them instead of denying them',
      ],
    ],
    [
      'an audit that becomes an allow',
      [{ ...NO_SHELL, effect: 'audit' }],
      [{ ...NO_SHELL, effect: 'allow' }],
      [
        'widens: requests such as ("main", "call", "shell_exec") are now allowed without an audit: the entry "no-shell" now allows them instead of auditing them',
      ],
    ],
    [
      'an SQL pattern that is lifted',
      [NO_SQL],
      { policy_mode: 'allow', policies: [] },
      [
        'widens: requests such as ("main", "execute", "sql:drop table") are now allowed: the entry "no-sql", which denied them, was removed',
      ],
    ],
    [
      'a deny that now waits for a limit',
      [NO_SHELL],
      [{ ...NO_SHELL, limit: { rate: { max: 1, per: 'session' } } }],
      [
        'widens: requests such as ("main", "call", "shell_exec") are now allowed: the entry "no-shell" now denies them only once its limit is reached',
      ],
    ],
    [
      'a removed limit',
      [RATE],
      { policy_mode: 'allow', policies: [] },
      [
        'widens: requests such as ("main", "call", "x"), once a limit is reached, are now allowed: the entry "rate", which denied them once its limit is reached, was removed',
      ],
    ],
    [
      'an allow above a limit',
      [RATE],
      [ALLOW_READS, RATE],
      [
        'widens: requests such as ("main", "call", "read_x"), once a limit is reached, are now allowed: the new entry "reads" allows them',
      ],
    ],
    [
      'a limit on fewer requests',
      [RATE],
      [{ ...RATE, resource: 'read_*' }],
      [
        'widens: requests such as ("main", "call", "x"), once a limit is reached, are now allowed: the entry "rate" no longer matches them',
      ],
    ],
    ['only a renamed entry', [NO_SHELL], [{ ...NO_SHELL, name: 'shell' }], []],
    [
      'a lower severity',
      [NO_SHELL],
      [{ ...NO_SHELL, severity: 'low' }],
      ['widens: requests that the entry "no-shell" denies now have severity low instead of high'],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(await changes(base, head)).toEqual(expected);
  });
});

describe('limits', () => {
  const limited = (limit: unknown) => [{ name: 'l', effect: 'deny', limit }];
  const of = (limit: unknown) => limited(limit);
  test.each<[string, unknown, unknown, string]>([
    ['a lower rate', { rate: '100/hour' }, { rate: '10/hour' }, 'narrows'],
    ['a shorter time', { rate: { max: 5, per: '1h' } }, { rate: { max: 5, per: '1m' } }, 'widens'],
    ['a longer time', { rate: { max: 5, per: '1m' } }, { rate: { max: 5, per: '1h' } }, 'narrows'],
    ['a narrower key', { rate: { max: 5, per: '1h', by: 'agent' } }, { rate: '5/hour' }, 'widens'],
    [
      'keys that cannot be compared',
      { rate: { max: 5, per: '1h', by: 'tool' } },
      { rate: '5/hour' },
      'widens',
    ],
    ['another kind', { rate: '5/hour' }, { token_budget: { max: 5 } }, 'widens'],
    ['more in a row', { retry_loop: { max: 3 } }, { retry_loop: { max: 4 } }, 'widens'],
    [
      'a shorter time in a row',
      { retry_loop: { max: 3 } },
      { retry_loop: { max: 3, within: '1m' } },
      'widens',
    ],
    ['a larger budget', { token_budget: { max: 5 } }, { token_budget: { max: 6 } }, 'widens'],
    [
      'fewer kinds of token',
      { token_budget: { max: 5 } },
      { token_budget: { max: 5, count: 'output' } },
      'widens',
    ],
    [
      'more kinds of token',
      { token_budget: { max: 5, count: 'output' } },
      { token_budget: { max: 5 } },
      'narrows',
    ],
    [
      'more allowed time',
      { time_window: { allow: ['* 9-16 * * *'] } },
      { time_window: { allow: ['* 9-17 * * *'] } },
      'widens',
    ],
    [
      'less allowed time',
      { time_window: { allow: ['* 9-17 * * *'] } },
      { time_window: { allow: ['* 9-16 * * *'] } },
      'narrows',
    ],
    [
      'less denied time',
      { time_window: { deny: ['* 0-6 * * *'] } },
      { time_window: { deny: ['* 1-6 * * *'] } },
      'widens',
    ],
  ])('%s', async (_, base, head, direction) => {
    const found = await changes(of(base), of(head));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${direction}: the limit in the entry "l" is now `));
  });

  test('the same limit in another spelling is not a change', async () => {
    const moneypenny = {
      name: 'l',
      effect: 'deny',
      rule_type: 'rate_limit',
      rule_config: '{"max_calls": 100, "window_secs": 3600}',
    };
    expect(await changes(of({ rate: '100/hour' }), [moneypenny])).toEqual([]);
  });

  test('a time that is no longer denied is shown', async () => {
    const [line] = await changes(
      of({ time_window: { deny: ['* 0-6 * * *'] } }),
      of({ time_window: { deny: ['* 1-6 * * *'] } }),
    );
    expect(line).toContain('so it no longer applies on Monday 6 January, 00:00 UTC');
  });
});

test('a known tool is named', async () => {
  const options = { tools: ['shell_exec', 'read_file'] };
  expect(await changes([NO_SHELL], { policy_mode: 'allow', policies: [] }, options)).toEqual([
    'widens: calls to "shell_exec" are now allowed: the entry "no-shell", which denied them, was removed',
  ]);
});

test.each([
  [2, 'calls to "t0" and "t1" are'],
  [3, 'calls to "t0" and 2 more tools are'],
  [1_002, 'calls to "t0" and 1,001 more tools are'],
])('%i known tools are counted', async (count, words) => {
  const tools = Array.from({ length: count }, (_, index) => `t${index}`);
  const entry = { name: 'no-tools', effect: 'deny', action: 'call', resource: 't*' };
  const lifted = { policy_mode: 'allow', policies: [] };
  expect(await changes([entry], lifted, { tools })).toEqual([
    `widens: ${words} now allowed: the entry "no-tools", which denied them, was removed`,
  ]);
});

test('a floor that denies hides what the own list allows', async () => {
  const options = { floor: [NO_SHELL] };
  expect(await changes([NO_SHELL], { policy_mode: 'allow', policies: [] }, options)).toEqual([]);
});

const PATTERN = fc.constantFrom('*', 'a', 'b', 'a*', '*b', '?', 'aa', 'tool:a', 'tool:*');
const ENTRY = fc.record(
  {
    effect: fc.constantFrom('allow', 'deny', 'audit'),
    actor: fc.constantFrom('main', 'm*', 'other'),
    action: fc.constantFrom('call', 'search'),
    resource: PATTERN,
    argument: fc.constantFrom('x', '*', 'y*'),
    priority: fc.integer({ min: 0, max: 1 }),
  },
  { requiredKeys: ['effect'] },
);
const LIST = fc.record({
  policy_mode: fc.constantFrom('allow', 'deny'),
  policies: fc.array(ENTRY, { maxLength: 4 }),
});

test('the comparison equals brute force on a small alphabet', async () => {
  const words = [
    'a',
    'b',
    'aa',
    'ab',
    'ba',
    'bb',
    'aab',
    'c',
    ':',
    'a:b',
    'tool:a',
    'tool:b',
    'tool:ab',
  ];
  const requests = ['main', 'other', 'm', 'z'].flatMap((actor) =>
    ['call', 'search', 'write'].flatMap((action) =>
      words.flatMap((resource) =>
        [undefined, 'x', 'y', 'q'].map((argument) => ({
          ...callOf(resource, actor),
          action,
          ...(argument !== undefined && { argument }),
        })),
      ),
    ),
  );
  const rank = { deny: 0, audit: 1, allow: 2 };
  await fc.assert(
    fc.asyncProperty(LIST, LIST, async (base, head) => {
      const named = (list: typeof base) => ({
        ...list,
        policies: list.policies.map((entry, index) => ({ name: `e${index}`, ...entry })),
      });
      const [before, after] = [await agentOf(named(base)), await agentOf(named(head))];
      const { direction } = compareAgents(
        { agent: before, coverage: null },
        { agent: after, coverage: null },
      );
      const [was, is] = [before, after].map(({ access }) => compileAccess(access!));
      const effects = requests.map((request) =>
        [was!, is!].map(({ decideRequest }) => rank[decideRequest(request, () => false).effect]),
      );
      const widens = effects.some(([a, b]) => a! < b!);
      const narrows = effects.some(([a, b]) => a! > b!);
      if (direction === 'neutral') expect([widens, narrows]).toEqual([false, false]);
      expect(direction === 'widens').toBe(widens);
    }),
    { numRuns: runs(60, 5000) },
  );
});
