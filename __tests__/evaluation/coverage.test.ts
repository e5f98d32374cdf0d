import { describe, expect, test } from '@jest/globals';
import { coverageOf, showPercent } from '../../src/evaluation/coverage.ts';
import { cardGaps } from '../../src/evaluation/evaluate.ts';
import { aapCard, agentOf, evaluated } from '../support/evaluated.ts';

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `action_${index}`);
const mapping = (actions: readonly string[]): string =>
  `capability_mappings:\n  some: { tools: [x], card_actions: ${JSON.stringify(actions)} }\ndefaults: { unmapped_tool_action: allow }\n`;

describe('coverage', () => {
  test.each([
    [0, 5, 0],
    [1, 3, (1 * 100) / 3],
    [2, 3, (2 * 100) / 3],
    [2, 5, 40],
    [5, 5, 100],
    // If division came first, the result would not be exact, and 57 of 100 would miss a minimum of
    // 57.
    [57, 100, 57],
    [29, 100, 29],
    [7, 25, 28],
    [999, 1000, 99.9],
  ])('%i of %i is %d, exactly', async (mapped, total, percent) => {
    const actions = names(total);
    const { response } = await evaluated({
      card: aapCard(actions),
      policy: mapping(actions.slice(0, mapped)),
    });
    expect(response.coverage).toEqual({
      total_card_actions: total,
      mapped_card_actions: actions.slice(0, mapped),
      unmapped_card_actions: actions.slice(mapped),
      coverage_pct: percent,
    });
  });

  test('actions count once, in the order of the card, whoever maps them and how often', async () => {
    const policy = `capability_mappings:
  one: { tools: [x], card_actions: [write, write, elsewhere] }
  two: { tools: [y], card_actions: [write] }
forbidden: [{ pattern: "*", reason: no, severity: critical }]
`;
    const { response } = await evaluated({
      card: aapCard(['read', 'write', 'read', 'write', 'read']),
      policy,
    });
    expect(response.coverage).toEqual({
      total_card_actions: 2,
      mapped_card_actions: ['write'],
      unmapped_card_actions: ['read'],
      coverage_pct: 50,
    });
  });

  test('a capability without any tool maps nothing', async () => {
    const policy =
      'capability_mappings:\n  one: { tools: [], card_actions: [read] }\n  two: { card_actions: [read] }\n';
    expect(
      (await evaluated({ card: aapCard(['read']), policy })).response.coverage.coverage_pct,
    ).toBe(0);
  });

  test.each([
    ['no card', { policy: mapping(['read']) }, 0],
    ['no bounded action', { card: aapCard([]), policy: mapping(['read']) }, 0],
    ['nothing that governs', { card: aapCard(['read']) }, 1],
    [
      'a unified card without bounded actions',
      { card: 'card_version: unified/2026-04-15\nautonomy: { bounded_actions: [] }\n' },
      0,
    ],
  ])('is unknown with %s, and the object stays', async (_, texts, total) => {
    const { response, evaluation } = await evaluated(texts);
    expect(response.coverage).toMatchObject({
      total_card_actions: total,
      mapped_card_actions: [],
      coverage_pct: null,
    });
    expect(showPercent(evaluation.coverage.percent)).toBe('n/a');
  });

  test('every gap says what would map it', async () => {
    const { response } = await evaluated({
      card: aapCard(['read', 'wri"te']),
      policy: mapping(['read']),
    });
    expect(response.card_gaps).toEqual([
      {
        card_action: 'wri"te',
        reason: 'no capability maps the bounded action "wri\\"te"',
        suggestion:
          'add a capability whose card actions include "wri\\"te", with the tools that perform it',
      },
    ]);
    const { card, policy } = await agentOf({ card: aapCard(['read']), policy: mapping(['read']) });
    expect(cardGaps(coverageOf(card, policy))).toEqual([]);
  });
});

describe('showPercent rounds down to one decimal', () => {
  test.each([
    [null, 'n/a'],
    [0, '0 %'],
    [0.09, '0 %'],
    [0.1, '0.1 %'],
    [33.3, '33.3 %'],
    [100 / 3, '33.3 %'],
    [200 / 3, '66.6 %'],
    [40, '40 %'],
    [99.9, '99.9 %'],
    [99.99, '99.9 %'],
    // One of a hundred million actions is missing, so the result must not be 100 %.
    [(99_999_999 * 100) / 100_000_000, '99.9 %'],
    [(9_999_999_999 * 100) / 10_000_000_000, '99.9 %'],
    [100, '100 %'],
  ])('%p is %s', (percent, shown) => {
    expect(showPercent(percent)).toBe(shown);
  });

  test('no tenth is shown as its neighbour', () => {
    for (let tenths = 0; tenths <= 1000; tenths += 1) {
      expect(showPercent(tenths / 10)).toBe(
        `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`,
      );
    }
  });
});
