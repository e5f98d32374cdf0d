import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/diff/change.ts';
import { compareAgents } from '../../src/diff/compare.ts';
import { compileAccess } from '../../src/evaluation/access/decide-access.ts';
import type { Agent } from '../../src/model/agent.ts';
import { accessListOf, callOf } from '../support/access-lists.ts';
import { runs } from '../support/runs.ts';

async function agentOf(lists: Readonly<Record<string, unknown>>, floors = {}): Promise<Agent> {
  const read = (files: object) =>
    Promise.all(
      Object.entries(files).map(([file, list]) => accessListOf(JSON.stringify(list), file)),
    );
  return {
    name: 'main',
    identity: '',
    access: { floors: await read(floors), own: await read(lists) },
    files: Object.keys(lists),
    findings: [],
  };
}

function changesBetween(base: Agent, head: Agent): readonly Change[] {
  return compareAgents({ agent: base, coverage: null }, { agent: head, coverage: null }).changes;
}

async function sentences(base: unknown, head: unknown): Promise<readonly string[]> {
  const [before, after] = [await agentOf({ a: base }), await agentOf({ a: head })];
  return changesBetween(before, after).map(
    ({ direction, sentence }) => `${direction}: ${sentence}`,
  );
}

const call = { action: 'call', resource: 'x' };
const AUDIT = { name: 'a', effect: 'audit', ...call, limit: { rate: '1000000/hour' } };
const DENY = { name: 'd', effect: 'deny', ...call, limit: { rate: '10/hour' } };

describe('a limit behind another limit is not hidden by it', () => {
  test.each<[string, readonly unknown[], string]>([
    ['removed', [AUDIT], 'which denied them once its limit is reached, was removed'],
    ['switched off', [AUDIT, { ...DENY, enabled: false }], 'was disabled'],
    ['narrowed', [AUDIT, { ...DENY, resource: 'xx' }], 'no longer matches them'],
    ['renamed and raised', [AUDIT, { ...DENY, name: 'e', limit: { rate: '20/hour' } }], 'removed'],
    ['an audit instead', [AUDIT, { ...DENY, effect: 'audit' }], 'now audits them'],
  ])('%s', async (_, head, reason) => {
    const [found] = await sentences([AUDIT, DENY], head);
    expect(found).toMatch(/^widens: requests such as \("main", "call", "x"\), once a limit/);
    expect(found).toContain(reason);
  });

  test('a new audit in front of a deny, behind another deny', async () => {
    const first = { ...DENY, name: 'first', limit: { rate: '90/hour' } };
    const last = { name: 'last', effect: 'deny', ...call };
    const found = await sentences([first, last], [first, AUDIT, last]);
    expect(found).toEqual([expect.stringMatching(/^widens: .*the new entry "a" audits them/)]);
  });
});

test('a limited entry that only gets another name changes nothing', async () => {
  expect(await sentences([AUDIT, DENY], [AUDIT, { ...DENY, name: 'other' }])).toEqual([]);
});

test('another name does not hide a lower severity', async () => {
  const deny = { name: 'd', effect: 'deny', ...call };
  const found = await sentences([deny], [{ ...deny, name: 'e', severity: 'low' }]);
  expect(found).toEqual([expect.stringMatching(/^widens: .* severity low instead of high$/)]);
});

test('entries of the same name in several lists are compared each with its own', async () => {
  const raised = { ...DENY, limit: { rate: '99/hour' } };
  const other = { ...DENY, resource: 'y' };
  const pairs = [
    [await agentOf({ a: [other], b: [DENY] }), await agentOf({ a: [other], b: [raised] })],
    [await agentOf({}, { p: [other], o: [DENY] }), await agentOf({}, { p: [other], o: [raised] })],
    [await agentOf({ b: [DENY] }), await agentOf({ a: [other], b: [raised] })],
  ] as const;
  for (const [base, head] of pairs)
    expect(changesBetween(base, head).map(({ sentence }) => sentence)).toContain(
      'the limit in the entry "d" is now 99 calls in 1h instead of 10 calls in 1h',
    );
});

test('too many changed limits count as a widening', async () => {
  const entries = (resource: string) =>
    Array.from({ length: 40 }, (_, at) => ({ ...DENY, name: `d${at}`, resource: resource + at }));
  const found = await sentences([AUDIT, ...entries('x')], [AUDIT, ...entries('y')]);
  expect(found).toContainEqual(
    expect.stringMatching(/^widens: Card Gate could not determine .* only some limits are reached/),
  );
});

describe('very many SQL patterns', () => {
  const list = (count: number, last: string) =>
    Array.from({ length: count }, (_, at) => ({
      name: `e${at}`,
      effect: at === count - 1 ? last : 'deny',
      action: 'execute',
      sql: `drop_${at}`,
    }));

  test('that changed count as a widening', async () => {
    expect(await sentences(list(1000, 'deny'), list(1000, 'allow'))).toEqual([
      'widens: Card Gate could not determine whether the change allows more requests with SQL, so this counts as a widening',
    ]);
    expect(await sentences(list(1000, 'deny'), list(999, 'deny'))).toHaveLength(1);
  });

  test('that did not change give no line', async () => {
    expect(await sentences(list(1000, 'deny'), list(1000, 'deny'))).toEqual([]);
  });
});

const ENTRY = fc.record(
  {
    effect: fc.constantFrom('deny', 'deny', 'audit', 'allow'),
    resource: fc.constantFrom('a', 'a*', '*b', '*'),
    priority: fc.integer({ min: 0, max: 2 }),
    limit: fc.constant({ rate: '1/hour' }),
  },
  { requiredKeys: ['effect'] },
);
const EDIT = fc.record({
  kind: fc.constantFrom('remove', 'add', 'change', 'move', 'default'),
  at: fc.nat(5),
  entry: ENTRY,
});
const LIST = fc.record({
  policies: fc.array(ENTRY, { minLength: 1, maxLength: 5 }),
  edits: fc.array(EDIT, { minLength: 1, maxLength: 2 }),
  isStrict: fc.boolean(),
});

type Entry = Readonly<Record<string, unknown>>;

const NAMES: readonly unknown[] = ['e0', 'e1', 'e2', 'e3', 'e4', 'n0', 'n1'];

function edited(
  list: readonly Entry[],
  edits: readonly { kind: string; at: number; entry: Entry }[],
) {
  const entries = [...list];
  for (const [number, { kind, at, entry }] of edits.entries()) {
    const index = at % entries.length || 0;
    const old = entries[index];
    if (kind === 'add' || old === undefined)
      entries.splice(index, 0, { ...entry, name: `n${number}` });
    else if (kind === 'remove') entries.splice(index, 1);
    else if (kind === 'move') entries.push(...entries.splice(index, 1));
    else if (kind === 'change') entries[index] = { ...entry, name: old['name'] };
  }
  return entries;
}

test('the comparison equals brute force over requests and states of limits', async () => {
  const requests = ['a', 'b', 'ab', 'aa', 'c', 'bb'].map((resource) => callOf(resource, 'main'));
  const rank = { deny: 0, audit: 1, allow: 2 };
  await fc.assert(
    fc.asyncProperty(LIST, async ({ policies, edits, isStrict }) => {
      // Each limit is different, because entries that differ only in their name count as one.
      const valid = ({ limit, ...entry }: Entry): Entry =>
        limit && entry['effect'] !== 'allow'
          ? { ...entry, limit: { rate: `${NAMES.indexOf(entry['name']) + 1}/hour` } }
          : entry;
      const base = policies.map((entry, at) => valid({ name: `e${at}`, ...entry }));
      const head = edited(base, edits).map(valid);
      const isChanged = edits.some(({ kind }) => kind === 'default');
      const mode = (strict: boolean) => (strict ? 'deny' : 'allow');
      const [before, after] = [
        await agentOf({ a: { policies: base, policy_mode: mode(isStrict) } }),
        await agentOf({ a: { policies: head, policy_mode: mode(isStrict !== isChanged) } }),
      ];
      const found = changesBetween(before, after).map(({ direction }) => direction);
      const limited = new Set([...base, ...head].filter((e) => e['limit']).map((e) => e['name']));
      const [was, is] = [before, after].map(({ access }) => compileAccess(access!));
      const effects = [...limited]
        .reduce<unknown[][]>((sets, name) => sets.flatMap((set) => [set, [...set, name]]), [[]])
        .flatMap((reached) =>
          requests.map((request) =>
            [was!, is!].map(
              (side) =>
                rank[side.decideRequest(request, ({ name }) => reached.includes(name)).effect],
            ),
          ),
        );
      if (effects.some(([a, b]) => a! < b!)) expect(found).toContain('widens');
      if (effects.some(([a, b]) => a! > b!)) expect(found).toContain('narrows');
    }),
    { numRuns: runs(67, 5000) },
  );
});
