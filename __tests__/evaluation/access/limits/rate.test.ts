import { describe, expect, test } from '@jest/globals';
import { limited, MINUTE, reasonsOf, replayed, START, type TestEvent } from './replayed.ts';

/** Returns calls at the given milliseconds after the start, in one session. */
const callsAt = (...times: readonly number[]): TestEvent[] =>
  times.map((time) => ({ at: START + time, session: 's' }));

describe('the number of calls', () => {
  test.each([
    [1, 1, '-'],
    [1, 2, '-x'],
    [3, 2, '--'],
    [3, 3, '---'],
    [3, 4, '---x'],
    [3, 6, '---xxx'],
  ])('with max %i, %i calls in the window are %s', async (max, calls, marks) => {
    const events = callsAt(...Array.from({ length: calls }, (_, index) => index));
    expect((await replayed([limited({ rate: { max, per: '1m' } })], events)).marks).toBe(marks);
  });

  test('refused calls count, whether the trace or the list refuses them', async () => {
    const events = callsAt(0, 1, 2, 3).map((event, index) => ({
      ...event,
      ...(index < 2 && { status: 'denied' as const }),
    }));
    const replay = await replayed([limited({ rate: { max: 2, per: '1m' } })], events);
    expect(replay.marks).toBe('--xx');
    expect(replay.counts).toEqual([undefined, undefined, 3, 4]);
  });

  test('the second of two requests of one call does not count again', async () => {
    const entry = limited({ rate: { max: 2, per: '1m' } }, { action: '*' });
    const calls = callsAt(0, 1, 2).flatMap((event, order) => [
      { ...event, order, tool: 'query' },
      { ...event, order, tool: 'query', action: 'execute', resource: 'sql:SELECT 1' },
    ]);
    const replay = await replayed([entry], calls);
    expect(replay.marks).toBe('----xx');
    expect(replay.result.limits[0]).toMatchObject({ evaluated: 3, hits: 1, decisions: 2 });
  });
});

describe('the window', () => {
  test.each([
    ['a call as long ago as the window is outside it', [0, MINUTE], '--'],
    ['a millisecond less is inside', [1, MINUTE], '-x'],
    ['two calls at the same time are both inside', [0, 0], '-x'],
    ['it slides', [0, 40_000, MINUTE, 99_999, 160_000], '-xxx-'],
  ])('%s', async (_, times, marks) => {
    const replay = await replayed([limited({ rate: { max: 1, per: '1m' } })], callsAt(...times));
    expect(replay.marks).toBe(marks);
  });

  test('calls count in the order of their times, however they are added', async () => {
    const events = callsAt(30, 10, 20, 0);
    const entries = [limited({ rate: { max: 2, per: '1m' } })];
    for (const added of [
      [0, 1, 2, 3],
      [3, 0, 2, 1],
    ])
      expect((await replayed(entries, events, added)).marks).toBe('x-x-');
  });

  test('of calls at one time, the later one in the file is hit', async () => {
    const replay = await replayed(
      [limited({ rate: { max: 1, per: '1m' } })],
      callsAt(5, 5),
      [1, 0],
    );
    expect(replay.marks).toBe('-x');
  });
});

describe('calls that count together', () => {
  /** Alternating calls of two sessions, two agents and two tools. */
  const EVENTS: readonly TestEvent[] = [
    { session: 's', actor: 'main', tool: 'get' },
    { session: 't', actor: 'main', tool: 'get' },
    { session: 's', actor: 'help', tool: 'get' },
    { session: 's', actor: 'main', tool: 'put' },
    { session: 't', actor: 'main', tool: 'put' },
    { session: 's', actor: 'main', tool: 'get' },
  ].map((event, index) => ({ ...event, at: START + index }));

  test.each([
    ['session', '--xxxx', '1m'],
    ['agent', '-x-xxx', '1m'],
    ['tool', '-xx-xx', '1m'],
    ['entry', '-xxxxx', '1m'],
    ['session', '--xxxx', 'session'],
    ['agent', '---xxx', 'session'],
    ['tool', '--x--x', 'session'],
    ['entry', '--xxxx', 'session'],
  ])('by %s: %s in %s', async (by, marks, per) => {
    expect((await replayed([limited({ rate: { max: 1, per, by } })], EVENTS)).marks).toBe(marks);
  });

  test.each([
    'agent',
    'tool',
    'entry',
  ])('by %s, calls of two files have one timeline', async (by) => {
    const events = [
      { source: 'b.jsonl', at: START, session: 't' },
      { source: 'a.jsonl', at: START + 1, session: 's' },
      { source: 'b.jsonl', at: START + 2, session: 't' },
    ];
    const replay = await replayed([limited({ rate: { max: 1, per: '1m', by } })], events);
    expect(replay.marks).toBe('-xx');
  });

  test('a session in two files is one session', async () => {
    const events = [
      { source: 'b.jsonl', at: START, session: 's' },
      { source: 'a.jsonl', at: START + 1, session: 's' },
    ];
    for (const per of ['1m', 'session'])
      expect((await replayed([limited({ rate: { max: 1, per } })], events)).marks).toBe('-x');
  });

  test('without a session, the file counts, and it is not a session with the same name', async () => {
    const events = [
      { source: 'a.jsonl', at: START },
      { source: 'b.jsonl', at: START + 1 },
      { source: 'c.jsonl', at: START + 2, session: 'a.jsonl' },
      { source: 'a.jsonl', at: START + 3 },
    ];
    const replay = await replayed([limited({ rate: { max: 1, per: '1m' } })], events);
    expect(replay.marks).toBe('---x');
    expect(replay.result.limits[0]?.stopped[0]).not.toHaveProperty('session');
  });

  test('names are exact: an underscore and a part of a name match nothing else', async () => {
    const events = ['read_file', 'readXfile', 'read_file_2'].map((tool, index) => ({
      tool,
      at: START + index,
    }));
    const entry = limited({ rate: { max: 1, per: '1m', by: 'tool' } });
    expect((await replayed([entry], events)).marks).toBe('---');
  });
});

describe('what the trace does not show', () => {
  test('a call without a time is not evaluated, and may be in any window', async () => {
    const events: TestEvent[] = [
      { session: 's', at: START },
      { session: 's' },
      { session: 's', at: START + 1 },
      { session: 's', at: START + 2 },
    ];
    const replay = await replayed([limited({ rate: { max: 2, per: '1m' } })], events);
    expect(replay.marks).toBe('---x');
    // Whether the third call reaches the limit depends on the time of the second.
    expect(reasonsOf(replay)).toBe('time 2');
    expect(replay.result.limits[0]).toMatchObject({ evaluated: 2, hits: 1 });
  });

  test('a rate for a session needs no times, but a session', async () => {
    const entry = limited({ rate: { max: 1, per: 'session' } });
    expect((await replayed([entry], [{ session: 's' }, { session: 's' }])).marks).toBe('-x');
    const without = await replayed([entry], [{}, {}]);
    expect([without.marks, reasonsOf(without)]).toEqual(['--', 'session 2']);
  });

  test('a time that no calendar has is none', async () => {
    const entry = limited({ rate: { max: 1, per: '1m' } });
    const replay = await replayed([entry], [{ at: Number.POSITIVE_INFINITY }, { at: 1e300 }]);
    expect(reasonsOf(replay)).toBe('time 2');
  });

  test('calls that may match make the later ones of their session uncertain', async () => {
    const entry = limited({ rate: { max: 1, per: '1m' } }, { argument: '*--force*' });
    const force = { session: 's', argument: 'push --force' };
    const events: TestEvent[] = [
      { session: 's', at: START, unknown: ['argument'] },
      { ...force, at: START + 1 },
      { ...force, at: START + 2 },
      { session: 's', at: START + 3, argument: 'status' },
    ];
    const replay = await replayed([entry], events);
    expect(replay.marks).toBe('--x-');
    expect(reasonsOf(replay)).toBe('other-calls 1, argument 1');
  });
});
