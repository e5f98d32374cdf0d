import { describe, expect, test } from '@jest/globals';
import { parseCron } from '../../../src/pattern/time/cron-parser.ts';
import { localTimeText } from '../../../src/pattern/time/local-time-text.ts';
import { type TimeWindow, windowIncludes } from '../../../src/pattern/time/time-window.ts';
import { localTimeAt, timeZoneOf } from '../../../src/pattern/time/time-zone.ts';
import { runs } from '../../support/runs.ts';

const local = (zone: string, time: string): string => {
  const found = timeZoneOf(zone)!;
  return localTimeText(localTimeAt(Date.parse(time), found), found);
};

function windowOf(zone: string, ...texts: readonly string[]): TimeWindow {
  const crons = texts.map((text) => {
    const cron = parseCron(text);
    if (cron.kind === 'fault') throw new Error(cron.problem);
    return cron;
  });
  return { crons, zone: timeZoneOf(zone)! };
}

/** Returns the instants between two times that are inside a window, minute by minute. */
function inside(window: TimeWindow, from: string, to: string): readonly string[] {
  const found: string[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += 60_000)
    if (windowIncludes(window, at)) found.push(new Date(at).toISOString().slice(11, 16));
  return found;
}

describe('the name of a time zone', () => {
  test.each([
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['europe/BERLIN', 'Europe/Berlin'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Etc/GMT-2', 'Etc/GMT-2'],
    ['US/Pacific', 'US/Pacific'],
    ['CET', 'CET'],
    ['GB', 'GB'],
  ])('%s is %s', (text, name) => {
    expect(timeZoneOf(text)?.name).toBe(name);
  });

  test('has the same id for each name of a zone', () => {
    const ids = ['Asia/Kolkata', 'asia/calcutta', 'ASIA/KOLKATA'].map(
      (name) => timeZoneOf(name)?.id,
    );
    expect(ids[0]).toBeDefined();
    expect(new Set(ids).size).toBe(1);
    expect(timeZoneOf('Etc/UTC')?.id).toBe(timeZoneOf('UTC')?.id);
    expect(timeZoneOf('Europe/Berlin')?.id).not.toBe(timeZoneOf('Europe/Paris')?.id);
  });

  test.each([
    '',
    ' ',
    ' UTC',
    'UTC ',
    'Z',
    'local',
    '+02:00',
    '-0530',
    '+02',
    'GMT+2',
    'UTC+2',
    'gmt-0',
    'GMT+0',
    'PST',
    'IST',
    'SystemV/PST8',
    'Etc/Unknown',
    'Europe/Berlín',
    'Europe/Bonn',
    'Europe/',
    '/Europe',
    'Europe/Berlin/x',
    '__proto__',
    'constructor',
    `Europe/${'x'.repeat(100_000)}`,
  ])('%j is not one', (text) => {
    expect(timeZoneOf(text)).toBeUndefined();
  });
});

describe('local time', () => {
  test.each([
    ['UTC', '1970-01-01T00:00:59Z', 'Thursday 1 January, 00:00 UTC'],
    ['UTC', '1969-12-31T23:59:59Z', 'Wednesday 31 December, 23:59 UTC'],
    ['Europe/Berlin', '2027-01-02T08:00:00Z', 'Saturday 2 January, 09:00 Europe/Berlin'],
    ['Asia/Kolkata', '2026-05-03T18:29:59Z', 'Sunday 3 May, 23:59 Asia/Kolkata'],
    ['Asia/Kolkata', '2026-05-03T18:30:00Z', 'Monday 4 May, 00:00 Asia/Kolkata'],
    ['Asia/Kathmandu', '2026-05-03T18:15:00Z', 'Monday 4 May, 00:00 Asia/Kathmandu'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', 'Friday 1 January, 00:00 Pacific/Kiritimati'],
    ['America/New_York', '2028-02-29T04:59:00Z', 'Monday 28 February, 23:59 America/New_York'],
    // The last Thursday of 2011 was followed by a Saturday.
    ['Pacific/Apia', '2011-12-30T09:59:00Z', 'Thursday 29 December, 23:59 Pacific/Apia'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 'Saturday 31 December, 00:00 Pacific/Apia'],
    // The clocks changed at one minute past midnight or by less than an hour, or the offset had odd
    // seconds.
    ['America/St_Johns', '2006-04-02T03:30:59Z', 'Sunday 2 April, 00:00 America/St_Johns'],
    ['America/St_Johns', '2006-04-02T03:31:00Z', 'Sunday 2 April, 01:01 America/St_Johns'],
    ['Australia/Lord_Howe', '2026-04-04T14:59:00Z', 'Sunday 5 April, 01:59 Australia/Lord_Howe'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 'Sunday 5 April, 01:30 Australia/Lord_Howe'],
    ['Africa/Monrovia', '1971-06-01T12:44:29Z', 'Tuesday 1 June, 11:59 Africa/Monrovia'],
    ['Africa/Monrovia', '1971-06-01T12:44:30Z', 'Tuesday 1 June, 12:00 Africa/Monrovia'],
  ])('%s, %s: %s', (zone, time, text) => {
    expect(local(zone, time)).toBe(text);
  });

  test.each([
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Antarctica/Troll',
  ])('in %s is what Intl formats, in any order of instants', (name) => {
    const [format, utc] = [name, 'UTC'].map(
      (timeZone) =>
        new Intl.DateTimeFormat('en-GB', {
          timeZone,
          dateStyle: 'full',
          timeStyle: 'short',
          hourCycle: 'h23',
        }),
    ) as [Intl.DateTimeFormat, Intl.DateTimeFormat];
    const zone = timeZoneOf(name)!;
    const start = Date.UTC(1999, 5);
    const span = Date.UTC(2040, 0) - start;
    for (let index = 0; index < runs(170, 3_000); index++) {
      const at = start + ((index * 7_919_000_333) % span);
      const { year, month, day, weekday, hour, minute } = localTimeAt(at, zone);
      const same = new Date(Date.UTC(year, month - 1, day, hour, minute));
      expect(same.getUTCDay()).toBe(weekday);
      expect(format.format(at)).toBe(utc.format(same));
    }
  });

  test('of a hundred thousand instants in a year asks Intl about the ends of days', () => {
    const { prototype } = Intl.DateTimeFormat;
    const format = Object.getOwnPropertyDescriptor(prototype, 'format')!;
    let asked = 0;
    Object.defineProperty(prototype, 'format', {
      ...format,
      get() {
        asked += 1;
        return format.get?.call(this);
      },
    });
    try {
      const zone = timeZoneOf('America/Santiago')!;
      for (let index = 0; index < 100_000; index++)
        localTimeAt(Date.UTC(2031, 0) + index * 300_000, zone);
    } finally {
      Object.defineProperty(prototype, 'format', format);
    }
    expect(asked).toBeGreaterThan(300);
    expect(asked).toBeLessThan(500);
  });

  test('is not made of what is not an instant', () => {
    const zone = timeZoneOf('Europe/Berlin')!;
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, 9e15, -9e15])
      expect(() => localTimeAt(at, zone)).toThrow(RangeError);
    expect(localTimeAt(8.64e15, zone)).toMatchObject({ year: 275_760, hour: 2 });
  });
});

describe('a window', () => {
  test('ignores seconds', () => {
    const window = windowOf('UTC', '15 10 * * *');
    const at = Date.parse('2026-05-04T10:15:00Z');
    expect(
      [at - 1, at, at + 30_000, at + 59_999, at + 60_000].map((time) =>
        windowIncludes(window, time),
      ),
    ).toEqual([false, true, true, true, false]);
  });

  test('without patterns includes nothing', () => {
    expect(windowIncludes({ crons: [], zone: timeZoneOf('UTC')! }, 0)).toBe(false);
  });

  test('includes the minutes of each of its patterns', () => {
    const window = windowOf('UTC', '1 0 * * *', '3 0 * * *');
    expect(inside(window, '2026-05-04T00:00Z', '2026-05-04T00:05Z')).toEqual(['00:01', '00:03']);
  });

  test.each([
    // The skipped hour in spring contains no minute, and the repeated hour in autumn contains each
    // twice.
    ['Europe/Berlin', '30 2 * * *', '2026-03-28T12:00Z', '2026-03-29T12:00Z', []],
    ['Europe/Berlin', '30 2 * * *', '2026-10-24T12:00Z', '2026-10-25T12:00Z', ['00:30', '01:30']],
    ['Europe/Berlin', '0 3 * * *', '2026-03-28T12:00Z', '2026-03-29T12:00Z', ['01:00']],
    ['America/New_York', '30 2 * * *', '2026-03-07T12:00Z', '2026-03-08T12:00Z', []],
    [
      'America/New_York',
      '30 1 * * *',
      '2026-10-31T12:00Z',
      '2026-11-01T12:00Z',
      ['05:30', '06:30'],
    ],
    ['Asia/Kolkata', '0 9 * * *', '2026-03-28T12:00Z', '2026-03-29T12:00Z', ['03:30']],
    // On Lord Howe Island, clocks change by half an hour.
    ['Australia/Lord_Howe', '15 2 * * *', '2026-10-03T06:00Z', '2026-10-04T06:00Z', []],
    ['Australia/Lord_Howe', '45 2 * * *', '2026-10-03T06:00Z', '2026-10-04T06:00Z', ['15:45']],
    [
      'Australia/Lord_Howe',
      '45 1 * * *',
      '2026-04-04T06:00Z',
      '2026-04-05T06:00Z',
      ['14:45', '15:15'],
    ],
  ])('in %s, %s from %s', (zone, text, from, to, expected) => {
    expect(inside(windowOf(zone, text), from, to)).toEqual(expected);
  });

  test('over midnight has one hour more in autumn and one less in spring', () => {
    const window = windowOf('Europe/Berlin', '* 22-23,0-5 * * *');
    const count = (from: string, to: string): number => inside(window, from, to).length;
    expect(count('2026-06-01T12:00Z', '2026-06-02T12:00Z')).toBe(8 * 60);
    expect(count('2026-03-28T12:00Z', '2026-03-29T12:00Z')).toBe(7 * 60);
    expect(count('2026-10-24T12:00Z', '2026-10-25T12:00Z')).toBe(9 * 60);
  });
});
