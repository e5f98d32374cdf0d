import { describe, expect, test } from '@jest/globals';
import { accessListOf } from '../../../support/access-lists.ts';
import { limited, reasonsOf, replayed, replayedBy, START, type TestEvent } from './replayed.ts';

const calls = (count: number, more: TestEvent = {}): TestEvent[] =>
  Array.from({ length: count }, (_, index) => ({ session: 's', at: START + index, ...more }));

describe('several limits', () => {
  test('audit above 2, deny above 4', async () => {
    const entries = [
      limited({ rate: { max: 2, per: '1h' } }, { name: 'soft', effect: 'audit' }),
      limited({ rate: { max: 4, per: '1h' } }, { name: 'hard', priority: 1 }),
    ];
    const { marks, result } = await replayed(entries, calls(6));
    expect(marks).toBe('--aaxx');
    expect(result.decisions).toEqual({ allow: 2, audit: 2, deny: 2 });
    const rows = result.limits.map(({ listed, hits, decisions }) => [
      listed.entry.name,
      hits,
      decisions,
    ]);
    expect(rows).toEqual([
      ['hard', 2, 2],
      ['soft', 4, 2],
    ]);
  });

  test('a limit behind an entry without one counts nothing', async () => {
    const entries = [
      { name: 'reads', effect: 'allow', action: 'call', resource: 'get', priority: 1 },
      limited({ rate: { max: 1, per: '1h' } }),
    ];
    const events = ['get', 'put', 'get', 'put'].map((tool, index) => ({
      tool,
      at: START + index,
    }));
    const { marks, result } = await replayed(entries, events);
    expect(marks).toBe('---x');
    expect(result.limits.map(({ evaluated }) => evaluated)).toEqual([2]);
  });

  test('the worse of a floor and the own list counts, each with limits of its own', async () => {
    const list = (max: number, effect: string) =>
      accessListOf(
        JSON.stringify([
          limited({ rate: { max, per: '1h' } }, { effect }),
          { name: 'rest', effect: 'allow' },
        ]),
      );
    const lists = { floors: [await list(3, 'deny')], own: [await list(1, 'audit')] };
    expect(replayedBy(lists, calls(5)).marks).toBe('-aaxx');
  });

  test('a disabled entry and a limit that no call matches are not listed', async () => {
    const entries = [
      limited({ rate: { max: 1, per: '1h' } }, { enabled: false }),
      limited({ rate: { max: 1, per: '1h' } }, { name: 'put', resource: 'put' }),
    ];
    const { marks, result } = await replayed(entries, calls(3));
    expect([marks, result.limits, result.notEvaluated]).toEqual(['---', [], []]);
  });
});

describe('stopped sessions', () => {
  test('each session is listed with its first call that is hit', async () => {
    const events = [
      ...calls(3, { session: 's' }),
      ...calls(2, { session: 't', tool: 'put', source: 'b.jsonl' }),
    ];
    const { result } = await replayed([limited({ rate: { max: 1, per: 'session' } })], events);
    expect(result.limits[0]).toMatchObject({ evaluated: 5, hits: 3, decisions: 3, sessions: 2 });
    expect(result.limits[0]?.stopped).toEqual([
      {
        session: 's',
        source: 'a.jsonl',
        order: 1,
        number: 2,
        tool: 'get',
        at: START + 1,
        count: 2,
        further: 1,
      },
      {
        session: 't',
        source: 'b.jsonl',
        order: 4,
        number: 2,
        tool: 'put',
        at: START + 1,
        count: 2,
        further: 0,
      },
    ]);
  });

  test('only so many sessions are listed, but all are counted', async () => {
    const list = await accessListOf(
      JSON.stringify([limited({ rate: { max: 1, per: 'session' } })]),
    );
    const events = ['s', 't', 'u'].flatMap((session) => calls(3, { session }));
    const { result } = replayedBy({ floors: [], own: [list] }, events, [...events.keys()], 2);
    const [limit] = result.limits;
    expect([limit?.sessions, limit?.hits, limit?.stopped.length]).toEqual([3, 6, 2]);
  });
});

describe('fields that the trace does not have', () => {
  const entries = [
    { name: 'force', effect: 'deny', action: 'call', argument: '*--force*', priority: 2 },
    { name: 'put', effect: 'deny', action: 'call', resource: 'put', priority: 1 },
    { name: 'drop', effect: 'deny', sql: 'drop', channel: 'web' },
  ];

  test('an entry that may match is not evaluated, unless another one decides first', async () => {
    const unknown = ['argument', 'sql', 'channel'] as const;
    const events: TestEvent[] = [
      { tool: 'get', unknown },
      { tool: 'put', unknown },
      { tool: 'get', unknown: ['sql'] },
      { tool: 'get' },
    ];
    const replay = await replayed(entries, events);
    expect(replay.marks).toBe('-x--');
    expect(
      replay.result.notEvaluated.map(({ listed, reason, calls }) => [
        listed.entry.name,
        reason,
        calls,
      ]),
    ).toEqual([
      ['force', 'argument', 2],
      ['drop', 'channel', 1],
    ]);
  });

  test('calls are counted for each file', async () => {
    const events = ['b', 'a', 'b'].map((source): TestEvent => ({ source, unknown: ['argument'] }));
    const { result } = await replayed(entries.slice(0, 1), events);
    expect(result.notEvaluated.map(({ source, calls }) => [source, calls])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});

describe('odd logs', () => {
  test('a log without calls', async () => {
    const { result } = await replayed([limited({ rate: { max: 1, per: '1h' } })], []);
    expect(result).toEqual({
      limits: [],
      notEvaluated: [],
      decisions: { allow: 0, deny: 0, audit: 0 },
    });
  });

  test('names of sessions and tools such as __proto__ are names', async () => {
    const names = ['__proto__', 'constructor', '', 'toString'];
    const events = names.flatMap((name): TestEvent[] => [
      { session: name, tool: name, at: START },
      { session: name, tool: name, at: START },
    ]);
    const entry = limited({ rate: { max: 1, per: '1h' } });
    const replay = await replayed([entry], events);
    expect([replay.marks, reasonsOf(replay)]).toEqual(['-x-x-x-x', '']);
    expect(replay.result.limits[0]?.stopped.map(({ session }) => session)).toEqual(names);
  });
});
