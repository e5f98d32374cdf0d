import { describe, expect, test } from '@jest/globals';
import { limited, reasonsOf, replayed, START, type TestEvent } from './replayed.ts';

const budget = (max: number, count?: string) =>
  limited({ token_budget: { max, per: 'session', ...(count !== undefined && { count }) } });
const CALL: TestEvent = { session: 's' };
const usage = (...tokens: readonly [number, number, number, number]): TestEvent => ({
  session: 's',
  tokens,
});

describe('the tokens before a call', () => {
  test.each([
    [99, '-'],
    [100, 'x'],
    [101, 'x'],
  ])('with max 100, a call after %i tokens is %s', async (tokens, mark) => {
    const replay = await replayed([budget(100)], [usage(tokens, 0, 0, 0), CALL]);
    expect(replay.marks).toBe(mark);
    expect(replay.counts).toEqual([mark === 'x' ? tokens : undefined]);
  });

  test.each([
    ['total', 1111],
    ['output', 1000],
    ['input', 111],
    ['uncached', 1101],
  ])('%s counts %i of 1 + 10 read + 100 written + 1000 output', async (count, sum) => {
    const events = [usage(1, 10, 100, 1000), CALL];
    expect((await replayed([budget(sum, count)], events)).marks).toBe('x');
    expect((await replayed([budget(sum + 1, count)], events)).marks).toBe('-');
  });

  test('the total is the default', async () => {
    const events = [usage(1, 10, 100, 1000), CALL];
    expect((await replayed([budget(1111)], events)).counts).toEqual([1111]);
  });

  test('the answer that makes a call counts, and later answers do not', async () => {
    const events = [
      { ...usage(60, 0, 0, 0), order: 5 },
      { ...CALL, order: 5 },
      { ...usage(60, 0, 0, 0), order: 7 },
      { ...CALL, order: 8 },
    ];
    for (const added of [
      [0, 1, 2, 3],
      [3, 1, 2, 0],
    ])
      expect((await replayed([budget(60)], events, added)).marks).toBe('xx');
    expect((await replayed([budget(61)], events)).marks).toBe('-x');
  });

  test('tokens with a later time than their calls still come before them', async () => {
    const events = [
      { ...usage(100, 0, 0, 0), at: START + 5000 },
      { ...CALL, at: START },
      { ...CALL, at: START + 1 },
    ];
    expect((await replayed([budget(100)], events)).marks).toBe('xx');
  });

  test('sessions have budgets of their own', async () => {
    const events = [
      usage(100, 0, 0, 0),
      { session: 't' },
      { ...usage(1, 0, 0, 0), session: 't' },
      CALL,
    ];
    expect((await replayed([budget(100)], events)).marks).toBe('-x');
  });

  test('a session in two files adds up by time', async () => {
    const events = [
      { ...usage(100, 0, 0, 0), source: 'b', at: START + 1 },
      { ...CALL, source: 'a', at: START },
      { ...CALL, source: 'a', at: START + 2 },
    ];
    expect((await replayed([budget(100)], events)).marks).toBe('-x');
  });

  test('in a file that begins with the newest call, times count', async () => {
    const events = [
      { ...CALL, at: START + 3 },
      { ...usage(50, 0, 0, 0), at: START + 2 },
      { ...CALL, at: START + 1 },
      { ...usage(50, 0, 0, 0), at: START },
    ];
    const replay = await replayed([budget(100)], events);
    expect([replay.marks, replay.order]).toEqual(['x-', [1, 0]]);
  });
});

describe('what the trace does not show', () => {
  test.each<[string, readonly TestEvent[], string, string]>([
    ['no tokens of the session', [CALL, CALL], '--', 'usage 2'],
    ['no session', [{ tokens: [9, 9, 9, 9] }, {}], '-', 'session 1'],
    ['tokens only later', [CALL, usage(999, 0, 0, 0)], '-', ''],
    ['some tokens missing', [{ ...usage(9, 0, 0, 0), partial: true }, CALL], '-', 'usage 1'],
    [
      'some tokens missing, but enough spent',
      [{ ...usage(100, 0, 0, 0), partial: true }, CALL],
      'x',
      '',
    ],
    [
      'two files, one without times',
      [
        { ...usage(100, 0, 0, 0), source: 'b' },
        { ...CALL, at: START },
      ],
      '-',
      'order 1',
    ],
  ])('%s', async (_, events, marks, reasons) => {
    const replay = await replayed([budget(100)], events);
    expect([replay.marks, reasonsOf(replay)]).toEqual([marks, reasons]);
  });
});
