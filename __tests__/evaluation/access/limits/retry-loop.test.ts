import { describe, expect, test } from '@jest/globals';
import { limited, MINUTE, reasonsOf, replayed, START, type TestEvent } from './replayed.ts';

/** The status for each letter in the events below. The default is `d`. */
const STATUS = { d: 'denied', e: 'error', o: 'ok', u: 'unknown' } as const;

/** Creates events from texts such as `get d` (a denied call of the tool `get`) and `turn`. */
function eventsOf(texts: readonly string[], more: TestEvent = {}): TestEvent[] {
  return texts.map((text, index) => {
    const [tool = '', status = 'd', digest] = text.split(' ');
    const event: TestEvent = { session: 's', at: START + index * 1000, ...more };
    if (tool === 'turn') return { ...event, turn: true };
    return {
      ...event,
      tool,
      status: STATUS[status as keyof typeof STATUS],
      ...(digest !== undefined && { digest: Number(digest) }),
    };
  });
}

const marksOf = async (limit: object, texts: readonly string[], more?: TestEvent) => {
  const entry = limited({ retry_loop: limit }, { effect: 'audit' });
  return replayed([entry], eventsOf(texts, more));
};

describe('denied calls', () => {
  test.each([
    ['max - 1', 3, ['get d', 'get d'], '--'],
    ['max', 3, ['get d', 'get d', 'get d'], '--a'],
    ['max + 1', 3, ['get d', 'get d', 'get d', 'get d'], '--aa'],
    ['a max of 1', 1, ['get d', 'get o', 'put d'], 'a-a'],
    ['another tool', 3, ['get d', 'get d', 'put d', 'get d'], '----'],
    ['a call that succeeds', 3, ['get d', 'get d', 'get o', 'get d', 'get d'], '-----'],
    ['a failed call is not denied', 2, ['get d', 'get e', 'get d'], '---'],
    ['a turn', 3, ['get d', 'get d', 'turn', 'get d', 'get d', 'get d'], '----a'],
    ['unknown results in a short row', 3, ['get u', 'get u', 'put d'], '---'],
  ])('%s', async (_, max, texts, marks) => {
    const replay = await marksOf({ max }, texts);
    expect(replay.marks).toBe(marks);
    expect(reasonsOf(replay)).toBe('');
  });

  test('a call that the list denies counts, and the decisions of the loop do too', async () => {
    const entries = [
      { name: 'no-shell', effect: 'deny', action: 'call', resource: 'shell' },
      limited({ retry_loop: { max: 3 } }, { effect: 'audit', priority: 1 }),
    ];
    const replay = await replayed(entries, eventsOf(['shell o', 'shell o', 'shell o', 'shell o']));
    expect(replay.marks).toBe('xxaa');
    expect(replay.counts).toEqual([undefined, undefined, 3, 4]);
  });

  test('a call that another limit denies counts', async () => {
    const entries = [
      limited({ rate: { max: 1, per: '1m' } }, { name: 'rate' }),
      limited({ retry_loop: { max: 2 } }, { name: 'loop', priority: 1 }),
    ];
    const replay = await replayed(entries, eventsOf(['get o', 'get o', 'get o', 'get o']));
    expect(replay.marks).toBe('-xxx');
    expect(replay.result.limits.map(({ hits, decisions }) => [hits, decisions])).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });

  test('a denied request of a call makes the call denied', async () => {
    const entries = [
      { name: 'no-sql', effect: 'deny', action: 'execute' },
      limited({ retry_loop: { max: 2 } }, { action: 'execute', priority: 1 }),
    ];
    const events = [0, 1, 2].flatMap((order) => [
      { session: 's', order, tool: 'query' },
      { session: 's', order, tool: 'query', action: 'execute', resource: 'sql:DROP' },
    ]);
    const replay = await replayed(entries, events);
    expect(replay.marks).toBe('-x-x-x');
    expect(replay.counts[3]).toBe(2);
    expect(replay.counts[5]).toBe(3);
  });

  test('rows are those of one session, and without sessions of one file', async () => {
    const denied = { status: 'denied' as const };
    const entry = limited({ retry_loop: { max: 2 } });
    const sessions = ['s', 't', 's'].map((session) => ({ ...denied, session }));
    expect((await replayed([entry], sessions)).marks).toBe('--x');
    const files = ['a', 'b', 'a'].map((source) => ({ ...denied, source }));
    expect((await replayed([entry], files)).marks).toBe('--x');
  });
});

describe('failed and identical calls', () => {
  test.each([
    ['failed: errors and denials', 'failed', ['get e', 'get d', 'get e'], '--a'],
    ['failed: max - 1', 'failed', ['get e', 'get e', 'get o'], '---'],
    ['identical', 'identical', ['get o 1', 'get o 1', 'get o 1', 'get o 1'], '--aa'],
    ['identical: other arguments', 'identical', ['get o 1', 'get o 2', 'get o 1'], '---'],
    ['identical: another tool', 'identical', ['get o 1', 'get o 1', 'put o 1'], '---'],
    ['identical: a turn', 'identical', ['get o 1', 'get o 1', 'turn', 'get o 1'], '---'],
  ])('%s', async (_, on, texts, marks) => {
    const replay = await marksOf({ max: 3, on }, texts);
    expect([replay.marks, reasonsOf(replay)]).toEqual([marks, '']);
  });
});

describe('the time of a row', () => {
  test.each([
    ['a call as long ago as the window is outside it', [0, 30_000, MINUTE], '---'],
    ['a millisecond less is inside', [1, 30_000, MINUTE], '--a'],
    ['the window slides', [0, 50_000, MINUTE, 61_000], '---a'],
  ])('%s', async (_, times, marks) => {
    const events = times.map((time) => ({
      session: 's',
      at: START + time,
      status: 'denied' as const,
    }));
    const entry = limited({ retry_loop: { max: 3, within: '1m' } }, { effect: 'audit' });
    expect((await replayed([entry], events)).marks).toBe(marks);
  });

  test('calls of an earlier row do not count', async () => {
    const texts = ['get d', 'get d', 'put d', 'get d', 'get d', 'get d'];
    const replay = await marksOf({ max: 3, within: '1m' }, texts);
    expect(replay.marks).toBe('-----a');
  });
});

describe('what the trace does not show', () => {
  test.each([
    ['results', { max: 2 }, ['get u', 'get u', 'get o'], '---', 'status 1'],
    ['results before a denial', { max: 3 }, ['get u', 'get d', 'get d'], '---', 'status 1'],
    ['enough denials', { max: 2 }, ['get u', 'get d', 'get d'], '--a', 'status 1'],
    ['arguments', { max: 2, on: 'identical' }, ['get o', 'get o', 'put o'], '---', 'arguments 1'],
    [
      'arguments between equal ones',
      { max: 3, on: 'identical' },
      ['get o 1', 'get o', 'get o 1', 'get o 1'],
      '----',
      'arguments 2',
    ],
    [
      'arguments between other ones',
      { max: 3, on: 'identical' },
      ['get o 1', 'get o', 'get o 2', 'get o 2', 'get o 2'],
      '----a',
      'arguments 1',
    ],
  ])('%s', async (_, limit, texts, marks, reasons) => {
    const replay = await marksOf(limit, texts);
    expect([replay.marks, reasonsOf(replay)]).toEqual([marks, reasons]);
  });

  test('a call without a time is not known to be in the window', async () => {
    const texts = ['get d', 'get d', 'get d'];
    const timed = eventsOf(texts);
    const entry = limited({ retry_loop: { max: 3, within: '1m' } });
    const events = timed.map(({ at: _, ...event }) => event);
    const replay = await replayed([entry], events);
    expect([replay.marks, reasonsOf(replay)]).toEqual(['---', 'time 1']);
    const last = await replayed([entry], [...timed.slice(0, 2), ...events.slice(2)]);
    expect([last.marks, reasonsOf(last)]).toEqual(['---', 'time 1']);
  });

  test('the order of a session in two files, one of them without times', async () => {
    const entry = limited({ retry_loop: { max: 2 } });
    const events = [
      { session: 's', source: 'a', status: 'denied' as const, at: START },
      { session: 's', source: 'b', status: 'denied' as const },
    ];
    const replay = await replayed([entry], events);
    expect([replay.marks, reasonsOf(replay)]).toEqual(['--', 'order 1, order 1']);
  });
});
