import { describe, expect, test } from '@jest/globals';
import { limited, reasonsOf, replayed } from './replayed.ts';

const windows = (kind: 'allow' | 'deny', cron: string, timezone?: string) =>
  limited({ time_window: { [kind]: [cron], ...(timezone !== undefined && { timezone }) } });
const marksAt = async (entry: object, times: readonly string[]) =>
  (
    await replayed(
      [entry],
      times.map((time) => ({ at: Date.parse(time) })),
    )
  ).marks;

describe('windows', () => {
  test.each([
    ['2026-11-02T08:59:59.999Z', 'x', '-'],
    ['2026-11-02T09:00:00.000Z', '-', 'x'],
    ['2026-11-02T16:59:59.999Z', '-', 'x'],
    ['2026-11-02T17:00:00.000Z', 'x', '-'],
    ['2026-11-01T12:00:00.000Z', 'x', '-'],
  ])('%s with allow is %s, with deny %s', async (time, allow, deny) => {
    const cron = '* 9-16 * * 1-5';
    expect(await marksAt(windows('allow', cron), [time])).toBe(allow);
    expect(await marksAt(windows('deny', cron), [time])).toBe(deny);
  });

  test('seconds do not matter', async () => {
    const times = ['00.000', '30.500', '59.999'].map((second) => `2026-11-02T10:15:${second}Z`);
    expect(await marksAt(windows('deny', '15 10 * * *'), times)).toBe('xxx');
  });

  test('midnight ends a day', async () => {
    const times = ['2026-11-01T23:59:59.999Z', '2026-11-02T00:00:00.000Z'];
    expect(await marksAt(windows('deny', '* * * * SUN'), times)).toBe('x-');
    expect(await marksAt(windows('deny', '* 22-23,0-6 * * *'), times)).toBe('xx');
  });

  test.each([
    ['before the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', 'x-'],
    ['both hours when the clocks go back', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '--'],
  ])('in Berlin, %s', async (_, first, second, marks) => {
    const cron = marks === 'x-' ? '* 1 * * *' : '* 3 * * *';
    expect(await marksAt(windows('deny', cron, 'Europe/Berlin'), [first, second])).toBe(marks);
    const other = marks === 'x-' ? '* 3 * * *' : '* 2 * * *';
    const opposite = marks === 'x-' ? '-x' : 'xx';
    expect(await marksAt(windows('deny', other, 'Europe/Berlin'), [first, second])).toBe(opposite);
  });

  test('the count is the time of the call', async () => {
    const at = Date.parse('2026-11-02T10:15:30Z');
    const replay = await replayed([windows('deny', '* 10 * * *')], [{ at, session: 's' }]);
    expect(replay.result.limits[0]?.stopped).toEqual([
      {
        session: 's',
        source: 'a.jsonl',
        order: 0,
        number: 1,
        tool: 'get',
        at,
        count: at,
        further: 0,
      },
    ]);
  });

  test('a call without a time is not evaluated', async () => {
    const replay = await replayed([windows('allow', '* 9-16 * * *')], [{}]);
    expect([replay.marks, reasonsOf(replay)]).toEqual(['-', 'time 1']);
  });
});
