import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cronIncludes } from '../../../src/pattern/time/cron.ts';
import { parseCron } from '../../../src/pattern/time/cron-parser.ts';
import { localTimeText } from '../../../src/pattern/time/local-time-text.ts';
import { firstNewTime } from '../../../src/pattern/time/new-time.ts';
import type { TimeSet, TimeWindow } from '../../../src/pattern/time/time-window.ts';
import { localTimeAt, timeZoneOf } from '../../../src/pattern/time/time-zone.ts';
import { runs } from '../../support/runs.ts';
import { cronText } from './cron-texts.ts';

const FROM = Date.UTC(2026, 11, 30, 12);
const MINUTE = 60_000;

/** One object for each zone, so that the brute-force search converts each instant only once. */
const ZONES = new Map(
  ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'].map(
    (name) => [name, timeZoneOf(name)!] as const,
  ),
);

function windowOf(zone: string, texts: readonly string[]): TimeWindow {
  const crons = texts.map((text) => {
    const cron = parseCron(text);
    if (cron.kind === 'fault') throw new Error(cron.problem);
    return cron;
  });
  return { crons, zone: ZONES.get(zone) ?? timeZoneOf(zone)! };
}

const inside = (zone: string, ...texts: readonly string[]): TimeSet => ({
  kind: 'inside',
  windows: [windowOf(zone, texts)],
});
const outside = (zone: string, ...texts: readonly string[]): TimeSet => ({
  ...inside(zone, ...texts),
  kind: 'outside',
});
const NEVER: TimeSet = { kind: 'inside', windows: [] };
const ALWAYS: TimeSet = { kind: 'outside', windows: [] };

function newTime(before: TimeSet, after: TimeSet, from = FROM): string | undefined {
  const found = firstNewTime(before, after, from);
  return found && `${found.time.year} ${localTimeText(found.time, found.zone)}`;
}

const BERLIN = 'Europe/Berlin';
const OFFICE = '* 9-17 * * 1-5';

describe('the first new time', () => {
  test.each([
    ['a day', OFFICE, '* 9-17 * * 1-6', '2027 Saturday 2 January, 09:00 Europe/Berlin'],
    ['an hour', OFFICE, '* 8-17 * * 1-5', '2026 Thursday 31 December, 08:00 Europe/Berlin'],
    ['a minute', '1-59 * * * *', '* * * * *', '2026 Wednesday 30 December, 13:00 Europe/Berlin'],
    [
      '29 February',
      '* * 1-28,30,31 * *',
      '* * * * *',
      '2027 Friday 29 January, 00:00 Europe/Berlin',
    ],
    [
      'a rare date',
      '* * * 1,3-12 *',
      '* * 29 * *',
      '2028 Tuesday 29 February, 00:00 Europe/Berlin',
    ],
    ['either rule', '* * 13 * *', '* * 13 * FRI', '2027 Friday 1 January, 00:00 Europe/Berlin'],
    [
      'a full field',
      '* * * * FRI',
      '* * 1-31 * FRI',
      '2026 Wednesday 30 December, 13:00 Europe/Berlin',
    ],
  ])('for %s', (_, before, after, expected) => {
    expect(newTime(inside(BERLIN, before), inside(BERLIN, after))).toBe(expected);
  });

  test.each([
    ['the same', [OFFICE], [OFFICE]],
    ['less', [OFFICE], ['* 9-16 * * 1-4']],
    ['other spelling', ['* 22-23,0-6 * * *'], ['* 22-23 * * *', '* 0-6 * * *']],
    ['names', ['* * * JAN-MAR SUN'], ['* * * 1,2,3 7']],
    ['halves', ['0-29 * * * *', '30-59 * * * *'], ['* * * * *']],
    ['dates that never exist', [OFFICE], [OFFICE, '* * 31 4,6,9,11 *', '* * 30,31 2 *']],
    ['each date on its own', ['* * 1-28 2 *', '* * 29 2 *'], ['* * * 2 *']],
    ['nothing', [OFFICE], []],
  ])('is not there: %s', (_, before, after) => {
    expect(newTime(inside(BERLIN, ...before), inside(BERLIN, ...after))).toBeUndefined();
  });

  test('is there for the outside of windows', () => {
    expect(newTime(outside(BERLIN, OFFICE), outside(BERLIN, '* 9-16 * * 1-5'))).toBe(
      '2026 Wednesday 30 December, 17:00 Europe/Berlin',
    );
    expect(newTime(outside(BERLIN, OFFICE), outside(BERLIN, '* 9-18 * * 1-5'))).toBeUndefined();
    expect(newTime(inside(BERLIN, OFFICE), outside(BERLIN, OFFICE))).toBe(
      '2026 Wednesday 30 December, 18:00 Europe/Berlin',
    );
    const rest = inside(BERLIN, '* 0-8,18-23 * * *', '* * * * 0,6');
    expect(newTime(rest, outside(BERLIN, OFFICE))).toBeUndefined();
    expect(newTime(outside(BERLIN, OFFICE), rest)).toBeUndefined();
  });

  test('is there for no windows', () => {
    expect(newTime(NEVER, NEVER)).toBeUndefined();
    expect(newTime(ALWAYS, ALWAYS)).toBeUndefined();
    expect(newTime(ALWAYS, NEVER)).toBeUndefined();
    expect(newTime(NEVER, ALWAYS)).toBe('2026 Wednesday 30 December, 12:00 UTC');
    expect(newTime(inside(BERLIN, '* * * * *'), ALWAYS)).toBeUndefined();
    expect(newTime(inside(BERLIN, OFFICE), ALWAYS)).toBe(
      '2026 Wednesday 30 December, 18:00 Europe/Berlin',
    );
    expect(newTime(NEVER, inside(BERLIN, '* * 31 2 *'))).toBeUndefined();
  });

  test('is after the instant that is given, on its own day too', () => {
    const [before, after] = [NEVER, inside('UTC', '0 12 * * *')];
    expect(newTime(before, after, Date.parse('2026-06-01T12:00:59Z'))).toBe(
      '2026 Monday 1 June, 12:00 UTC',
    );
    expect(newTime(before, after, Date.parse('2026-06-01T12:01:00Z'))).toBe(
      '2026 Tuesday 2 June, 12:00 UTC',
    );
    expect(() => firstNewTime(before, after, Number.NaN)).toThrow(RangeError);
  });

  test('is one that clocks show, if there is one', () => {
    const [before, after] = [inside(BERLIN, '* 3-23 * * *'), inside(BERLIN, '* 2-23 * * *')];
    expect(newTime(before, after, Date.parse('2027-03-28T00:00:00Z'))).toBe(
      '2027 Monday 29 March, 02:00 Europe/Berlin',
    );
    // Friday 30 December 2011 did not exist in Samoa, but other Fridays do.
    const others = inside('Pacific/Apia', '* * 1-29,31 * *', '* * * 1-11 *', '* * * * 0-4,6');
    expect(newTime(others, ALWAYS, Date.parse('2011-12-29T12:00:00Z'))).toBe(
      '2016 Friday 30 December, 00:00 Pacific/Apia',
    );
  });

  test('in a year that has it: 29 February on each weekday, across 2100', () => {
    for (const weekday of [0, 1, 2, 3, 4, 5, 6]) {
      // Before: every day except 29 February, and 29 February on all other weekdays.
      const before = inside(
        'UTC',
        '* * 1-28,30,31 * *',
        '* * * 1,3-12 *',
        ...[0, 1, 2, 3, 4, 5, 6].filter((day) => day !== weekday).map((day) => `* * * * ${day}`),
      );
      const found = firstNewTime(before, ALWAYS, Date.UTC(2093, 0));
      expect(found?.time).toMatchObject({ month: 2, day: 29, weekday, hour: 0, minute: 0 });
    }
  });

  test('in other zones compares instants', () => {
    const york = 'America/New_York';
    expect(newTime(inside(BERLIN, OFFICE), inside(york, OFFICE))).toBe(
      '2026 Wednesday 30 December, 12:00 America/New_York',
    );
    expect(newTime(inside(BERLIN, OFFICE), inside('Europe/Paris', OFFICE))).toBeUndefined();
    expect(
      newTime(inside('Asia/Calcutta', OFFICE), inside('Asia/Kolkata', OFFICE)),
    ).toBeUndefined();
    expect(
      newTime(inside('UTC', '30 3 * * *'), inside('Asia/Kolkata', '0 9 * * *')),
    ).toBeUndefined();
    // Berlin is one hour ahead of UTC in winter, and two hours in summer.
    expect(newTime(inside('UTC', '* 8-16 * * *'), inside(BERLIN, '* 9-17 * * *'))).toBe(
      '2027 Sunday 28 March, 09:00 Europe/Berlin',
    );
    expect(newTime(inside('UTC', '* 7-16 * * *'), inside(BERLIN, '* 9-17 * * *'))).toBeUndefined();
    expect(
      newTime(outside(BERLIN, '* 9-17 * * *'), outside('UTC', '* 7-16 * * *')),
    ).toBeUndefined();
    expect(newTime(outside('UTC', '* 7-16 * * *'), outside(BERLIN, '* 9-17 * * *'))).toBe(
      '2026 Thursday 31 December, 08:00 Europe/Berlin',
    );
  });

  test('is found by brute force too, in one zone', () => {
    const counts = { found: 0, none: 0 };
    const days = runs(40, 4 * 366);
    fc.assert(
      fc.property(
        fc.array(cronText(), { maxLength: 3 }),
        fc.array(cronText(), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.constantFrom<TimeSet['kind']>('inside', 'outside'),
        fc.constantFrom<TimeSet['kind']>('inside', 'outside'),
        (before, added, keeps, kindBefore, kindAfter) => {
          const was: TimeSet = { kind: kindBefore, windows: [windowOf('UTC', before)] };
          const is: TimeSet = {
            kind: kindAfter,
            windows: [windowOf('UTC', keeps ? [...before, ...added] : added)],
          };
          const expected = bruteForce(was, is, days);
          const found = firstNewTime(was, is, FROM);
          const at = found && instantInUtc(found.time);
          counts[expected === undefined ? 'none' : 'found'] += 1;
          if (expected === undefined && at !== undefined)
            expect(at).toBeGreaterThanOrEqual(FROM + days * 1440 * MINUTE);
          else expect(at).toBe(expected);
        },
      ),
      { seed: 31, numRuns: runs(20, 400) },
    );
    expect(counts.found).toBeGreaterThan(10);
    expect(counts.none).toBeGreaterThan(0);
  });

  test('is found by brute force too, in several zones', () => {
    const days = runs(20, 300);
    const counts = { found: 0, none: 0 };
    const window = fc
      .tuple(fc.constantFrom(...ZONES.keys()), fc.array(cronText(), { minLength: 1, maxLength: 2 }))
      .map(([zone, texts]) => windowOf(zone, texts));
    fc.assert(
      fc.property(
        fc.array(window, { minLength: 1, maxLength: 2 }),
        fc.array(window, { minLength: 1, maxLength: 2 }),
        fc.constantFrom<TimeSet['kind']>('inside', 'outside'),
        (before, after, kind) => {
          const [was, is] = [before, after].map((windows) => ({ kind, windows }) as const);
          const expected = bruteForce(was!, is!, days);
          const found = firstNewTime(was!, is!, FROM);
          counts[expected === undefined ? 'none' : 'found'] += 1;
          if (expected !== undefined)
            expect(found?.time).toEqual(localTimeAt(expected, after[0]!.zone));
          else if (found !== undefined) {
            const end = FROM + (days - 2) * 1440 * MINUTE;
            expect(instantInUtc(found.time)).toBeGreaterThanOrEqual(end);
          }
        },
      ),
      { seed: 32, numRuns: runs(12, 300) },
    );
    expect(counts.found).toBeGreaterThan(5);
  });
});

/**
 * Returns the first instant in a range of days that is in one set but not in the other. Tries every
 * minute.
 */
function bruteForce(before: TimeSet, after: TimeSet, days: number): number | undefined {
  const zones = [...new Set([...before.windows, ...after.windows].map(({ zone }) => zone))];
  const [was, is] = [before, after].map(({ windows }) =>
    windows.flatMap(({ crons, zone }) =>
      crons.map((cron) => ({ cron, zone: zones.indexOf(zone) })),
    ),
  );
  for (let at = FROM; at < FROM + days * 1440 * MINUTE; at += MINUTE) {
    const times = zones.map((zone) => localTimeAt(at, zone));
    const isAfter = is!.some(({ cron, zone }) => cronIncludes(cron, times[zone]!));
    if (isAfter !== (after.kind === 'inside')) continue;
    const wasBefore = was!.some(({ cron, zone }) => cronIncludes(cron, times[zone]!));
    if (wasBefore !== (before.kind === 'inside')) return at;
  }
  return undefined;
}

const instantInUtc = (time: ReturnType<typeof localTimeAt>): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
