import { describe, expect, test } from '@jest/globals';
import { hoursWindow } from '../../../src/pattern/time/hours-window.ts';
import { windowIncludes } from '../../../src/pattern/time/time-window.ts';
import { timeZoneOf } from '../../../src/pattern/time/time-zone.ts';

const UTC = timeZoneOf('UTC')!;

describe('a window of hours and days', () => {
  test.each([
    [9, 17, undefined, ['* 9-16 * * *'], false],
    [9, 10, [1], ['* 9 * * 1'], false],
    [9, 17, [5, 1, 5], ['* 9-16 * * 1,5'], false],
    [0, 24, [6, 7], ['* * * * 6,7'], false],
    [0, 24, undefined, ['* * * * *'], false],
    [18, 24, undefined, ['* 18-23 * * *'], false],
    [22, 0, [5], ['* 22-23 * * 5'], false],
    [22, 6, [5], ['* 22-23 * * 5', '* 0-5 * * 6'], true],
    [22, 6, [7], ['* 22-23 * * 7', '* 0-5 * * 1'], true],
    [22, 6, [6, 7], ['* 22-23 * * 6,7', '* 0-5 * * 1,7'], true],
    [23, 1, undefined, ['* 23 * * *', '* 0 * * *'], true],
    [undefined, undefined, [7], ['* * * * 7'], false],
  ])('%j to %j on %j', (start, end, days, texts, overMidnight) => {
    const window = hoursWindow(start, end, days);
    expect(window).toMatchObject({ kind: 'crons', overMidnight });
    expect(window.kind === 'crons' && window.crons.map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    [undefined, undefined, undefined, { problem: 'nothing' }],
    [9, undefined, [1], { problem: 'one-hour', missing: 'end_hour', instead: 24 }],
    [undefined, 6, undefined, { problem: 'one-hour', missing: 'start_hour', instead: 0 }],
    [9, 9, undefined, { problem: 'no-hours', found: 9 }],
    [0, 0, [1], { problem: 'no-hours', found: 0 }],
    [24, 6, undefined, { problem: 'hour', key: 'start_hour', found: 24, high: 23 }],
    [9, 25, undefined, { problem: 'hour', key: 'end_hour', found: 25, high: 24 }],
    [-1, 6, undefined, { problem: 'hour', key: 'start_hour', found: -1 }],
    [9.5, 17, undefined, { problem: 'hour', key: 'start_hour', found: 9.5 }],
    [9, Number.NaN, undefined, { problem: 'hour', key: 'end_hour', found: Number.NaN }],
    [9, 17, [], { problem: 'no-days' }],
    [9, 17, [1, 0], { problem: 'day', index: 1, found: 0 }],
    [9, 17, [8], { problem: 'day', index: 0, found: 8 }],
    [9, 17, [1.5], { problem: 'day', found: 1.5 }],
  ])('%j to %j on %j is not one', (start, end, days, fault) => {
    expect(hoursWindow(start, end, days)).toMatchObject({ kind: 'fault', ...fault });
  });

  test.each([
    [[1]],
    [[7]],
    [[2, 4, 6]],
  ])('has start ≤ hour < end on %j, over midnight too', (days) => {
    for (let start = 0; start < 24; start++)
      for (let end = 0; end <= 24; end++)
        expect([start, end, hoursOfWeek(start, end, days)]).toEqual([
          start,
          end,
          start === end ? 'no-hours' : expectedHours(start, end, days),
        ]);
  });
});

/** Returns the hours of a week that a window includes, counted from Monday, or the problem. */
function hoursOfWeek(start: number, end: number, days: readonly number[]): unknown {
  const monday = Date.UTC(2026, 5, 1);
  const window = hoursWindow(start, end, days);
  if (window.kind === 'fault') return window.problem;
  return Array.from({ length: 168 }, (_, hour) => hour).filter((hour) =>
    windowIncludes({ crons: window.crons, zone: UTC }, monday + hour * 3_600_000),
  );
}

function expectedHours(start: number, end: number, days: readonly number[]): readonly number[] {
  const length = start < end ? end - start : end + 24 - start;
  const hours = days.flatMap((day) =>
    Array.from({ length }, (_, hour) => ((day - 1) * 24 + start + hour) % 168),
  );
  return [...new Set(hours)].sort((left, right) => left - right);
}
