import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessPolicy } from '../../../src/evaluation/access/access-policy.ts';
import { compileAccess } from '../../../src/evaluation/access/decide-access.ts';
import { hiddenEntries } from '../../../src/evaluation/access/hidden-entries.ts';
import { overlappingEntries } from '../../../src/evaluation/access/overlapping-entries.ts';
import { requestDecidedBy } from '../../../src/evaluation/decision/compare-requests.ts';
import type { AccessList } from '../../../src/model/access.ts';
import { accessListOf } from '../../support/access-lists.ts';
import { runs } from '../../support/runs.ts';

const listOf = (content: unknown): Promise<AccessList> =>
  accessListOf(JSON.stringify(content), 'access.json');

const hiddenIn = async (content: unknown) =>
  hiddenEntries(await listOf(content)).map(({ entry, by }) => [
    entry.name,
    by.map(({ name }) => name),
  ]);

const entry = (name: string, more: object = {}) => ({ name, effect: 'deny', ...more });
const call = (name: string, resource: string, more: object = {}) =>
  entry(name, { action: 'call', resource, ...more });

describe('an entry that never decides', () => {
  test.each<[string, readonly object[], unknown]>([
    ['below the same pattern', [call('a', 'x'), call('b', 'x')], [['b', ['a']]]],
    ['below a wider pattern', [call('a', 'x*'), call('b', 'xy')], [['b', ['a']]]],
    ['below its own prefix', [call('a', 'tool:x'), call('b', 'x')], [['b', ['a']]]],
    ['with the prefix', [call('a', 'x'), call('b', 'tool:x')], [['b', ['a']]]],
    ['with a pattern of a prefix', [call('a', '*'), call('b', 'tool:x*')], [['b', ['a']]]],
    [
      'below several entries together',
      [entry('a', { action: 'call' }), call('b', 'x', { action: 'c*' })],
      [],
    ],
    [
      'below several entries together, all of them needed',
      [
        entry('a', { action: 'a*' }),
        entry('b', { action: '?*', resource: 'm' }),
        entry('c', { action: 'ab', resource: 'm' }),
      ],
      [['c', ['a']]],
    ],
    [
      'below an entry for each half',
      [call('a', 'x', { argument: 'y*' }), call('b', 'x', { argument: 'y' })],
      [['b', ['a']]],
    ],
    [
      'with an argument below one without',
      [call('a', 'x'), call('b', 'x', { argument: '*' })],
      [['b', ['a']]],
    ],
    ['below an argument', [call('a', 'x', { argument: '*' }), call('b', 'x')], []],
    ['below a channel', [call('a', 'x', { channel: '*' }), call('b', 'x')], []],
    ['below a limit', [call('a', 'x', { limit: { rate: '5/hour' } }), call('b', 'x')], []],
    ['below an entry that is off', [call('a', 'x', { enabled: false }), call('b', 'x')], []],
    ['that is off', [call('a', 'x'), call('b', 'x', { enabled: false })], []],
    ['below a higher priority', [call('a', 'x'), call('b', 'x', { priority: 1 })], [['a', ['b']]]],
    ['below a lower priority', [call('a', 'x', { priority: -1 }), call('b', 'x')], [['a', ['b']]]],
    ['of another action', [call('a', 'x'), entry('b', { action: 'write', resource: 'x' })], []],
    ['of any action', [call('a', '*'), entry('b', { resource: 'x' })], []],
    [
      'with the same SQL pattern',
      [entry('a', { sql: 'drop' }), entry('b', { sql: 'drop', action: 'execute' })],
      [['b', ['a']]],
    ],
    [
      'that allows what an earlier deny finds in some reading',
      [entry('a', { sql: 'drop' }), entry('b', { sql: 'drop', effect: 'allow' })],
      [['b', ['a']]],
    ],
    [
      'that denies what an earlier allow finds only in every reading',
      [entry('a', { sql: 'drop', effect: 'allow' }), entry('b', { sql: 'drop' })],
      [],
    ],
    [
      'with another SQL pattern',
      [entry('a', { sql: 'drop' }), entry('b', { sql: 'drop table' })],
      [],
    ],
    ['below an unreadable SQL pattern', [entry('a', { sql: '(' }), call('b', 'x')], []],
    [
      'below an unreadable limit',
      [entry('a', { limit: { rate: 'x' }, action: 'call' }), call('b', 'x')],
      [],
    ],
    ['below a reported deny of everything', [entry('a'), call('b', 'x')], []],
    [
      'below an allow of everything',
      [entry('a', { effect: 'allow' }), call('b', 'x')],
      [['b', ['a']]],
    ],
  ])('%s', async (_, entries, expected) => {
    expect(await hiddenIn(entries)).toEqual(expected);
  });

  test('two entries that match its requests only together', async () => {
    expect(
      await hiddenIn([
        entry('without-prefix', { action: 'call', resource: '*' }),
        entry('other-actions', { action: 'w*' }),
        entry('c', { action: 'write' }),
        entry('d', { action: 'call' }),
      ]),
    ).toEqual([
      ['c', ['other-actions']],
      ['d', ['without-prefix']],
    ]);
    expect(
      await hiddenIn([
        entry('some-argument', { argument: '*', channel: '*' }),
        entry('short', { action: 'a', channel: 'a*' }),
        entry('c', { action: 'a', argument: 'x', channel: 'b' }),
      ]),
    ).toEqual([['c', ['some-argument']]]);
  });

  const PATTERN = fc.constantFrom(
    '*',
    'a',
    'b',
    'a*',
    '*b',
    '?',
    '?*',
    'tool:a',
    'tool:*',
    'a:b',
    '*:*',
  );
  const ACTION = fc.constantFrom('*', 'call', 'c*', 'write', 'delegate');
  const ENTRY = fc.record(
    {
      effect: fc.constantFrom('allow', 'deny', 'audit'),
      actor: fc.constantFrom('*', 'a', 'agent:a', '?', 'agent:*'),
      action: ACTION,
      resource: PATTERN,
      argument: fc.constantFrom('*', 'x', 'x*'),
      priority: fc.constantFrom(0, 0, 1),
      sql: fc.constantFrom('x', 'y'),
    },
    { requiredKeys: ['effect'] },
  );
  const LIST = fc.array(ENTRY, { minLength: 2, maxLength: 5 });

  test('decides about no request at all, as the question about all requests says', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(LIST, async (entries) => {
        const list = await listOf(entries.map((one, index) => ({ name: `e${index}`, ...one })));
        const { policy, entryOf } = accessPolicy({ floors: [], own: [list] }, () => true);
        const rules = policy.stages.flatMap((stage) => stage.rules);
        const hidden = new Set(hiddenEntries(list).map((one) => one.entry));
        for (const rule of rules) {
          const listed = entryOf(rule)?.entry;
          const answer = requestDecidedBy(policy, rule);
          // If the larger set of texts contains no such request, the set of requests contains none
          // either.
          if (answer.kind !== 'none') continue;
          const isReported = rules.some((other) => {
            const above = entryOf(other)?.entry;
            return above?.effect === 'deny' && above !== listed && isAnything(above);
          });
          if (!isReported) expect(hidden).toContain(listed);
        }
        found += hidden.size;
      }),
      { numRuns: runs(80, 2000) },
    );
    expect(found).toBeGreaterThan(3);
  });

  const isAnything = ({ patterns, sql }: AccessList['entries'][number]): boolean =>
    sql === undefined && Object.values(patterns).every(({ text }) => text === '*');

  /** Requests from a small alphabet, with every kind of prefix. */
  const REQUESTS = ['a', 'b', 'agent:a', 'x:y'].flatMap((actor) =>
    ['call', 'write', 'delegate', 'c'].flatMap((action) =>
      ['a', 'b', 'ab', 'tool:a', 'a:b', 'tool:a:b', 'agent:a', 'agent:a:b', ':', 'abc'].flatMap(
        (resource) =>
          [{}, { argument: 'x' }, { argument: 'z' }, { sql: 'x y' }].map((more) => ({
            actor,
            action,
            resource,
            ...more,
          })),
      ),
    ),
  );

  test('decides about no request of a small alphabet', async () => {
    await fc.assert(
      fc.asyncProperty(LIST, async (entries) => {
        const list = await listOf(entries.map((one, index) => ({ name: `e${index}`, ...one })));
        const hidden = new Set(hiddenEntries(list).map((one) => one.entry));
        const { decideRequest } = compileAccess({ floors: [], own: [list] });
        const deciding = new Set(
          REQUESTS.map((request) => decideRequest(request, () => false).decidedBy?.entry),
        );
        for (const one of hidden) expect(deciding).not.toContain(one);
      }),
      { numRuns: runs(60, 1500) },
    );
  });

  test('is found in a long list', async () => {
    const long = Array.from({ length: 400 }, (_, index) => call(`e${index}`, `tool_${index}_*`));
    expect(await hiddenIn([...long, call('last', 'tool_7_x')])).toEqual([['last', ['e7']]]);
  });

  test('is not looked for in a hostile list for long', async () => {
    const hostile = Array.from({ length: 300 }, (_, index) =>
      call(`h${index}`, `${'*a?'.repeat(60)}${index}*`),
    );
    expect(Array.isArray(await hiddenIn(hostile))).toBe(true);
  });

  describe('entries of equal priority', () => {
    const overlapsIn = async (content: unknown) =>
      overlappingEntries(await listOf(content), new Set()).map((one) => [
        one.earlier.name,
        one.entry.name,
        one.request,
      ]);
    const request = { actor: 'main', action: 'call' };

    test.each<[string, readonly object[], unknown]>([
      [
        'with a request that a person could type',
        [call('a', 'sh_*', { effect: 'allow', priority: 1 }), call('b', '*_exec', { priority: 1 })],
        [['a', 'b', { ...request, resource: 'sh_exec' }]],
      ],
      [
        'through the prefix',
        [
          call('a', 'tool:sh_*', { effect: 'allow', priority: 1 }),
          call('b', 'sh_x', { priority: 1 }),
        ],
        [['a', 'b', { ...request, resource: 'sh_x' }]],
      ],
      [
        'with an argument',
        [
          call('a', 'x', { effect: 'audit', priority: 1, argument: '*--force*' }),
          call('b', 'x', { priority: 1 }),
        ],
        [['a', 'b', { ...request, resource: 'x', argument: 'x--force' }]],
      ],
      [
        'with two SQL patterns',
        [
          entry('a', { effect: 'audit', priority: 1, sql: 'drop' }),
          entry('b', { priority: 1, sql: 'table' }),
        ],
        [['a', 'b', { ...request, resource: 'sql:drop; table', sql: 'drop; table' }]],
      ],
      ['without any priority', [call('a', 'x*', { effect: 'allow' }), call('b', '*y')], []],
      [
        'of the same effect',
        [call('a', 'x*', { priority: 1 }), call('b', '*y', { priority: 1 })],
        [],
      ],
      [
        'of other priorities',
        [call('a', 'x*', { effect: 'allow', priority: 1 }), call('b', '*y')],
        [],
      ],
      [
        'without a common name',
        [call('a', 'x', { effect: 'allow', priority: 1 }), call('b', 'y', { priority: 1 })],
        [],
      ],
      [
        'with a limit',
        [
          call('a', 'x', { effect: 'audit', priority: 1, limit: { rate: '5/hour' } }),
          call('b', 'x', { priority: 1 }),
        ],
        [],
      ],
    ])('%s', async (_, entries, expected) => {
      expect(await overlapsIn(entries)).toEqual(expected);
    });

    test('are matched by the request that is named', async () => {
      await fc.assert(
        fc.asyncProperty(LIST, async (entries) => {
          const named = entries.map((one, index) => ({ name: `e${index}`, ...one }));
          const overlaps = overlappingEntries(await listOf(named), new Set());
          for (const overlap of overlaps)
            for (const one of [overlap.entry, overlap.earlier]) {
              const alone = await listOf([
                { ...named.find(({ name }) => name === one.name), enabled: true },
              ]);
              const { decideRequest } = compileAccess({ floors: [], own: [alone] });
              const { mode } = decideRequest(overlap.request, () => false);
              expect(mode).toBe('matched');
            }
        }),
        { numRuns: runs(100, 1500) },
      );
    });
  });
});
