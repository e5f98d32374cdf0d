import { describe, expect, test } from '@jest/globals';
import { Cron as Croner } from 'croner';
import fc from 'fast-check';
import { type Cron, cronIncludes, isNarrowMinute } from '../../../src/pattern/time/cron.ts';
import type { CronFault } from '../../../src/pattern/time/cron-fault.ts';
import { parseCron } from '../../../src/pattern/time/cron-parser.ts';
import { windowIncludes } from '../../../src/pattern/time/time-window.ts';
import { localTimeAt, timeZoneOf } from '../../../src/pattern/time/time-zone.ts';
import { runs } from '../../support/runs.ts';
import { cronText } from './cron-texts.ts';

const UTC = timeZoneOf('UTC')!;

function cronOf(text: string): Cron {
  const cron = parseCron(text);
  if (cron.kind === 'fault') throw new Error(`${text}: ${cron.problem}`);
  return cron;
}

function faultOf(text: string): CronFault {
  const fault = parseCron(text);
  if (fault.kind === 'cron') throw new Error(`${text} is a pattern`);
  return fault;
}

const includes = (text: string, time: string): boolean =>
  cronIncludes(cronOf(text), localTimeAt(Date.parse(`${time.replace(' ', 'T')}Z`), UTC));

/** Each row has times that the pattern includes, and times that it leaves out. */
describe('a cron pattern', () => {
  test.each([
    ['45 7 * * *', ['2026-05-04 07:45'], ['2026-05-04 07:44', '2026-05-04 08:45']],
    ['*/20 * * * *', ['2026-05-04 03:00', '2026-05-04 03:40'], ['2026-05-04 03:10']],
    ['7-50/20 * * * *', ['2026-05-04 03:07', '2026-05-04 03:47'], ['2026-05-04 03:20']],
    ['*/90 * * * *', ['2026-05-04 03:00'], ['2026-05-04 03:30']],
    ['1,3,10-12 * * * *', ['2026-05-04 00:01', '2026-05-04 00:11'], ['2026-05-04 00:02']],
    ['05 007 * * *', ['2026-05-04 07:05'], ['2026-05-04 07:06']],
    [' \t0   6\t* * * ', ['2026-05-04 06:00'], ['2026-05-04 06:01']],
    ['* * * feb,Nov *', ['2026-02-28 00:00', '2026-11-01 12:00'], ['2026-03-01 00:00']],
    ['* * * MAR-may *', ['2026-04-15 00:00'], ['2026-06-01 00:00']],
    ['* * * * tue-THU', ['2026-05-05 00:00', '2026-05-07 23:59'], ['2026-05-08 00:00']],
    ['* * * * 0', ['2026-05-03 00:00'], ['2026-05-04 00:00']],
    ['* * * * 7', ['2026-05-03 00:00'], ['2026-05-04 00:00']],
    ['* * * * 5-7', ['2026-05-01 00:00', '2026-05-03 00:00'], ['2026-05-04 00:00']],
    [
      '* * * * 1-7/3',
      ['2026-05-04 00:00', '2026-05-07 00:00', '2026-05-03 00:00'],
      ['2026-05-05 00:00'],
    ],
    ['* * * * SUN-sat', ['2026-05-03 00:00', '2026-05-09 00:00'], []],
    ['* * 31 2 *', [], ['2026-02-28 00:00', '2026-03-03 00:00', '2028-02-29 00:00']],
    ['* * 29 2 *', ['2028-02-29 00:00'], ['2026-03-01 00:00']],
  ])('%s', (text, inside, outside) => {
    expect(inside.filter((time) => !includes(text, time))).toEqual([]);
    expect(outside.filter((time) => includes(text, time))).toEqual([]);
  });

  test.each([
    // 1 June 2026 is a Monday.
    ['0 8 15 * FRI', ['2026-06-15 08:00', '2026-06-05 08:00'], ['2026-06-01 08:00']],
    ['0 8 * * FRI', ['2026-06-05 08:00'], ['2026-06-15 08:00']],
    ['0 8 15 * *', ['2026-06-15 08:00'], ['2026-06-05 08:00']],
    ['0 8 1-31 * FRI', ['2026-06-05 08:00', '2026-06-15 08:00'], ['2026-06-15 09:00']],
    ['0 8 15 * 0-7', ['2026-06-16 08:00'], ['2026-06-16 09:00']],
    ['0 8 */2 * FRI', ['2026-06-05 08:00'], ['2026-06-12 08:00', '2026-06-15 08:00']],
    ['0 8 15 * */2', ['2026-12-15 08:00'], ['2026-06-15 08:00', '2026-06-16 08:00']],
    ['0 8 15,* * FRI', ['2026-06-16 08:00'], ['2026-06-16 09:00']],
    ['0 8 15 7 FRI', ['2026-07-15 08:00', '2026-07-03 08:00'], ['2026-06-05 08:00']],
  ])('%s follows the rule for two restricted days', (text, inside, outside) => {
    expect(inside.filter((time) => !includes(text, time))).toEqual([]);
    expect(outside.filter((time) => includes(text, time))).toEqual([]);
  });

  test.each([
    ['* 9-17 * * *', false],
    ['*/1 * * * *', false],
    ['0-59 * * * *', false],
    ['0-29,30-59 * * * *', false],
    ['0 9-17 * * *', true],
    ['*/2 * * * *', true],
    ['1-59 * * * *', true],
  ])('%s: has a narrow minute: %s', (text, narrow) => {
    expect(isNarrowMinute(cronOf(text))).toBe(narrow);
  });

  test('agrees with croner', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'America/St_Johns',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ];
    const counts = { inside: 0, outside: 0 };
    const first = Date.UTC(1990, 0);
    const minutes = (Date.UTC(2060, 0) - first) / 60_000;
    fc.assert(
      fc.property(
        cronText(),
        fc.constantFrom(...zones),
        fc.array(fc.integer({ min: 0, max: minutes }), { minLength: 8, maxLength: 8 }),
        (text, zoneName, times) => {
          const cron = cronOf(text);
          const [, , day = '', , weekday = ''] = text.split(' ');
          // A field that begins with a star is unrestricted. In croner, only a single star is.
          const domAndDow = day.startsWith('*') || weekday.startsWith('*');
          const oracle = new Croner(text, { timezone: zoneName, domAndDow });
          const window = { crons: [cron], zone: timeZoneOf(zoneName)! };
          const later = oracle.nextRuns(2, new Date(first + times[0]! * 60_000));
          const instants = [
            ...times.map((minute) => first + minute * 60_000),
            ...later.map((date) => date.getTime()),
          ];
          for (const at of instants) {
            const expected = oracle.match(new Date(at));
            counts[expected ? 'inside' : 'outside'] += 1;
            expect([text, zoneName, at, windowIncludes(window, at)]).toEqual([
              text,
              zoneName,
              at,
              expected,
            ]);
          }
        },
      ),
      { seed: 10, numRuns: runs(170, 10_000) },
    );
    expect(counts.inside).toBeGreaterThan(500);
    expect(counts.outside).toBeGreaterThan(1_000);
  });
});

describe('what is not a cron pattern', () => {
  test.each([
    ['', { problem: 'empty', offset: 0 }],
    [' \t ', { problem: 'empty', offset: 0 }],
    ['* * * *', { problem: 'field-count', count: 4, found: '* * * *' }],
    [' 0 0 9 * * * ', { problem: 'field-count', count: 6, offset: 1, instead: '0 9 * * *' }],
    ['* 9-17 * * 1-5 2026', { problem: 'field-count', count: 6, instead: undefined }],
    ['0 0 12 * * * 2026', { problem: 'field-count', count: 7, instead: undefined }],
    [' @daily', { problem: 'nickname', found: '@daily', offset: 1, instead: '0 0 * * *' }],
    ['@Hourly', { problem: 'nickname', instead: '0 * * * *' }],
    ['@reboot', { problem: 'nickname', instead: undefined }],
    ['@daily * * * *', { problem: 'nickname', instead: undefined }],
    ['60 * * * *', { problem: 'out-of-range', found: '60', offset: 0 }],
    ['* 9-24 * * *', { problem: 'out-of-range', found: '24', offset: 4 }],
    ['* * 0 * *', { problem: 'out-of-range', found: '0', offset: 4 }],
    ['* * 32 * *', { problem: 'out-of-range', found: '32' }],
    ['* * * 13 *', { problem: 'out-of-range', found: '13' }],
    ['* * * * 8', { problem: 'out-of-range', found: '8' }],
    ['* 99999999999999999999999 * * *', { problem: 'out-of-range' }],
    ['* 22-6 * * *', { problem: 'descending', found: '22-6', offset: 2, instead: '22-23,0-6' }],
    ['* 8,22-0 * * *', { problem: 'descending', found: '22-0', offset: 4, instead: '22-23,0' }],
    ['* 22-6/2 * * *', { problem: 'descending', instead: '22,0,2,4,6' }],
    ['* 23-22/999999999999 * * *', { problem: 'descending', instead: '23' }],
    ['* * * NOV-feb *', { problem: 'descending', instead: 'NOV-DEC,JAN-FEB' }],
    ['* * * 11-FEB *', { problem: 'descending', instead: '11-12,1-2' }],
    ['* * * * fri-SUN', { problem: 'descending', instead: 'FRI-SAT,SUN' }],
    ['* * * * 7-2', { problem: 'descending', instead: '0-2' }],
    ['* * * * 6-1', { problem: 'descending', instead: '6,0-1' }],
    ['5/15 * * * *', { problem: 'step-without-range', found: '5/15', instead: '5-59/15' }],
    ['* * * * MON/2', { problem: 'step-without-range', instead: 'MON-6/2' }],
    ['* * * * 7/2', { problem: 'step-without-range', instead: '0-6/2' }],
    ['0 0 /10 * *', { problem: 'step-without-range', found: '/10', instead: '*/10' }],
    ['*/0 * * * *', { problem: 'not-a-step', found: '0', offset: 2 }],
    ['*/ * * * *', { problem: 'not-a-step', found: '*/', offset: 0 }],
    ['*/-5 * * * *', { problem: 'not-a-step', found: '-5' }],
    ['*/2/3 * * * *', { problem: 'not-a-step', found: '*/2/3' }],
    ['*/1.5 * * * *', { problem: 'not-a-step', found: '1.5' }],
    ['1,,2 * * * *', { problem: 'empty-entry', offset: 2 }],
    ['1, * * * *', { problem: 'empty-entry', offset: 2 }],
    [', * * * *', { problem: 'empty-entry', offset: 0 }],
    ['1-2-3 * * * *', { problem: 'not-a-value', found: '1-2-3' }],
    ['-5 * * * *', { problem: 'not-a-value', found: '-5' }],
    ['*-5 * * * *', { problem: 'not-a-value', found: '*', offset: 0 }],
    ['+5 * * * *', { problem: 'not-a-value', found: '+5' }],
    ['٣ * * * *', { problem: 'not-a-value', found: '٣' }],
    ['1e1 * * * *', { problem: 'not-a-value', found: '1e1' }],
    ['MON * * * *', { problem: 'not-a-value', found: 'MON', instead: undefined }],
    ['* * * MON *', { problem: 'not-a-value', found: 'MON', instead: undefined }],
    ['* * * * monday', { problem: 'not-a-value', found: 'monday', instead: 'MON' }],
    ['* * * June-AUG *', { problem: 'not-a-value', found: 'June', instead: 'JUN' }],
    ['* * * * TUESDAYS', { problem: 'not-a-value', instead: undefined }],
    ['* * L * *', { problem: 'not-a-value', found: 'L', offset: 4 }],
    ['* * ? * *', { problem: 'not-a-value', found: '?' }],
    ['* * 15W * *', { problem: 'not-a-value', found: '15W' }],
    ['* * * * FRI#2', { problem: 'not-a-value', found: 'FRI#2' }],
    ['* * * * +MON', { problem: 'not-a-value', found: '+MON' }],
    ['* * * * *\n', { problem: 'not-a-value', found: '*\n' }],
    ['* * * * \u00a0', { problem: 'not-a-value', found: '\u00a0' }],
    ['* * * * __proto__', { problem: 'not-a-value' }],
  ])('%j', (text, expected) => {
    const { instead, ...others } = expected as Partial<CronFault>;
    const fault = faultOf(text);
    expect(fault).toMatchObject(others);
    if ('instead' in expected) expect(fault.instead).toBe(instead);
    expect(text.startsWith(fault.found, fault.offset)).toBe(true);
  });

  test('has the values that the field allows', () => {
    expect(faultOf('* * * * 9')).toMatchObject({
      field: { name: 'day of the week', low: 0, high: 7, names: expect.arrayContaining(['SUN']) },
    });
    expect(faultOf('* 24 * * *')).toMatchObject({ field: { name: 'hour', low: 0, high: 23 } });
  });

  test('has an instead that is a pattern in its place, and includes what was meant', () => {
    const values = [
      [0, 59],
      [0, 23],
      [1, 31],
      [1, 12],
      [0, 7],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }).chain((index) => {
          const [min, max] = values[index]!;
          return fc.tuple(
            fc.constant(index),
            fc.integer({ min, max }),
            fc.integer({ min, max }),
            fc.integer({ min: 1, max: 70 }),
          );
        }),
        ([index, first, last, step]) => {
          fc.pre(first > last);
          const [low, high] = values[index]!;
          const size = index === 4 ? 7 : high - low + 1;
          const entry = `${first}-${last}${step > 60 ? '' : `/${step}`}`;
          const fields = ['*', '*', '*', '*', '*'];
          const { instead } = faultOf(fields.with(index, entry).join(' '));
          const cron = cronOf(fields.with(index, instead!).join(' '));
          const found = [cron.minute, cron.hour, cron.day, cron.month, cron.weekday][index]!;
          const meant = new Set<number>();
          for (let value = first; value <= last + size; value += step > 60 ? 1 : step)
            meant.add(((value - low) % size) + low);
          expect([...found.keys()].filter((value) => found[value])).toEqual(
            [...meant].sort((left, right) => left - right),
          );
        },
      ),
      { seed: 22, numRuns: runs(170, 5_000) },
    );
  });

  test('any text is a pattern or has a fault at its place', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom(...'*,-/ \t0159@#LMONFRI'), { maxLength: 30 })
            .map((signs) => signs.join('')),
        ),
        (text) => {
          const parsed = parseCron(text);
          if (parsed.kind === 'fault')
            expect(text.startsWith(parsed.found, parsed.offset)).toBe(true);
          else expect(parsed.text).toBe(text);
        },
      ),
      { numRuns: runs(170, 20_000) },
    );
  });

  test('a long text is parsed whole', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => index % 60).join(',');
    expect(parseCron(`${list} * * * *`).kind).toBe('cron');
    expect(faultOf(`${list},60 * * * *`)).toMatchObject({ found: '60', offset: list.length + 1 });
    expect(faultOf('* '.repeat(100_000))).toMatchObject({ count: 100_000 });
    expect(faultOf(`${'-'.repeat(100_000)} * * * *`).problem).toBe('not-a-value');
    expect(faultOf(`${'/'.repeat(100_000)} * * * *`).problem).toBe('not-a-step');
  });
});
