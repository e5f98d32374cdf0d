import { describe, expect, test } from '@jest/globals';
import { compareAgents, compareAll } from '../../src/diff/compare.ts';
import { aapCard, type Texts } from '../support/evaluated.ts';
import { compared, rowsOf, sideOf } from './compared.ts';

const POLICY = `capability_mappings:
  reading: { tools: ["mcp__fs__read*", "mcp__fs__list*"], card_actions: [read] }
  paying: { tools: ["mcp__pay__*"], card_actions: [pay] }
forbidden:
  - { pattern: "mcp__*__delete*", reason: "never", severity: critical }
defaults: { unmapped_tool_action: deny }
`;
const AGENT: Texts = {
  card: aapCard(
    ['read', 'pay'],
    ['harm'],
    'values: { declared: [honesty] }\nexpires_at: "2027-01-01"',
  ),
  policy: POLICY,
};

describe('an agent that is new', () => {
  test('widens by what it may do, and by nothing else', async () => {
    const comparison = await compared(undefined, {
      ...AGENT,
      tools: ['mcp__pay__refund', 'mcp__pay__delete', 'Bash'],
    });
    expect(comparison).toMatchObject({
      agent: 'support',
      status: 'added',
      direction: 'widens',
      coverage: { before: null, after: 100 },
    });
    expect(rowsOf(comparison)).toEqual([
      'widens names: tools such as "mcp__fs__read" (not in the tool list) are now allowed: the capability "reading" maps "mcp__fs__read*" and "mcp__fs__list*"',
      'widens names: "mcp__pay__refund" is now allowed: the capability "paying" maps "mcp__pay__*"',
      'widens bounded-action: the new card lets the agent perform "read" and "pay"',
    ]);
  });

  test('reports its default, and that it has no policy', async () => {
    expect(
      rowsOf(
        await compared(undefined, {
          policy: 'capability_mappings: {}\ndefaults: { unmapped_tool_action: warn }',
        }),
      ),
    ).toEqual([
      'widens names: tools such as "x" are no longer blocked, only flagged with a warning: unmapped tools are flagged with a warning',
    ]);
    expect(rowsOf(await compared(undefined, { card: aapCard([]) }))).toEqual([
      'widens names: tools such as "x" are now allowed: no policy governs the agent',
    ]);
  });

  test('that may do nothing has no permissions', async () => {
    const comparison = await compared(undefined, {
      policy: 'capability_mappings: {}\nforbidden: [{ pattern: Bash, reason: no, severity: low }]',
    });
    expect(comparison).toMatchObject({ direction: 'neutral', changes: [] });
  });
});

describe('an agent that is gone', () => {
  test('counts as one widening, since it is no longer checked', async () => {
    expect(await compared(AGENT, undefined)).toMatchObject({
      agent: 'support',
      status: 'removed',
      direction: 'widens',
      changes: [
        {
          kind: 'agent-removed',
          direction: 'widens',
          before: 'checked',
          after: null,
          wasAt: { file: 'card.yaml' },
        },
      ],
      coverage: { before: 100, after: null },
    });
  });

  test('cannot be gone on both sides', () => {
    expect(() => compareAgents(undefined, undefined)).toThrow('absent on both sides');
  });
});

describe('an agent that stays', () => {
  test('has its former name, and coverage on both sides', async () => {
    const [base, head] = [
      (await sideOf(AGENT))!,
      (await sideOf({ ...AGENT, card: aapCard(['read', 'pay', 'more'], ['harm']) }))!,
    ];
    const comparison = compareAgents(base, { ...head, agent: { ...head.agent, name: 'helper' } });
    expect(comparison).toMatchObject({
      agent: 'helper',
      formerly: 'support',
      status: 'kept',
      coverage: { before: 100, after: 200 / 3 },
    });
    expect(new Set(comparison.changes.map(({ agent }) => agent))).toEqual(new Set(['helper']));
    expect(compareAgents(base, base)).not.toHaveProperty('formerly');
  });

  test('that gains and loses widens, and lists what widens first, names before fields', async () => {
    const head = {
      card: aapCard(
        ['read', 'pay', 'more'],
        ['harm', 'waste'],
        'values: { declared: [honesty] }\nexpires_at: "2027-01-01"',
      ),
      policy: POLICY.replace('"mcp__pay__*"', '"mcp__pay__list"').replace(
        'unmapped_tool_action: deny',
        'unmapped_tool_action: warn',
      ),
    };
    const { direction, changes } = await compared(AGENT, head);
    expect(direction).toBe('widens');
    expect(changes.map(({ direction, kind }) => `${direction} ${kind}`)).toEqual([
      'widens names',
      'widens bounded-action',
      'narrows names',
      'narrows forbidden-action',
    ]);
  });
});

describe('all agents together', () => {
  test('are in the order of their names, and widen when one does', async () => {
    const base = (await sideOf(AGENT))!;
    const wider = (await sideOf({ ...AGENT, policy: POLICY.replace('"mcp__pay__*"', '"*"') }))!;
    const named = (side: typeof base, name: string) => ({
      ...side,
      agent: { ...side.agent, name },
    });
    const all = compareAll([
      { base: named(base, 'b'), head: named(base, 'b') },
      { base: named(base, 'a'), head: named(wider, 'a'), names: ['Bash'] },
    ]);
    expect([
      all.direction,
      all.agents.map(({ agent, direction }) => `${agent} ${direction}`),
    ]).toEqual(['widens', ['a widens', 'b neutral']]);
    expect(all.agents[0]!.changes[0]).toMatchObject({ tools: ['Bash'] });
    expect(compareAll([])).toEqual({ direction: 'neutral', agents: [] });
  });

  test('share an amount of work, past which what they ask is undecided', async () => {
    const [base, head] = [
      (await sideOf(AGENT))!,
      (await sideOf({ ...AGENT, policy: POLICY.replace('"mcp__pay__*"', '"mcp__pay__list"') }))!,
    ];
    const { agents } = compareAll(
      [
        { base, head },
        { base, head },
        { base: head, head },
      ],
      { budget: { left: 300 } },
    );
    expect(agents.map(({ direction }) => direction)).toEqual(['narrows', 'widens', 'neutral']);
    expect(agents[1]!.changes.some(({ undecided }) => undecided)).toBe(true);
  });
});
