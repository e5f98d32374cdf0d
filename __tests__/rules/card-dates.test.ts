import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timeOf } from '../../src/model/date.ts';
import { monthsAfter, usualExpiry } from '../../src/rules/card-dates.ts';

describe('a moment is read', () => {
  test.each([
    ['2026-11-21', '2026-11-21T00:00:00.000Z'],
    ['2026-11-21T12:30:45Z', '2026-11-21T12:30:45.000Z'],
    ['2026-11-21t12:30:45z', '2026-11-21T12:30:45.000Z'],
    ['2026-11-21 12:30:45Z', '2026-11-21T12:30:45.000Z'],
    ['2026-11-21T12:30:45', '2026-11-21T12:30:45.000Z'],
    ['2026-11-21T12:30:45.5Z', '2026-11-21T12:30:45.500Z'],
    ['2026-01-31T23:56:51.177485Z', '2026-01-31T23:56:51.177Z'],
    ['2026-11-21T12:30:45+02:00', '2026-11-21T10:30:45.000Z'],
    ['2026-11-21T23:30:00-05:30', '2026-11-22T05:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2000-02-29', '2000-02-29T00:00:00.000Z'],
    ['0099-12-31', '0099-12-31T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2017-01-01T00:59:60+01:00', '2017-01-01T00:00:00.000Z'],
    ['2016-12-31T23:59:60.25Z', '2017-01-01T00:00:00.250Z'],
  ] as const)('%s', (text, moment) => {
    expect(new Date(timeOf(text) ?? Number.NaN).toISOString()).toBe(moment);
  });
});

describe('texts that are not a moment are refused', () => {
  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20261121',
    '2026-11-21T24:00:00Z',
    '2026-11-21T12:60:00Z',
    '2026-11-21T12:30:61Z',
    '2026-11-21T12:30:60Z',
    '2026-11-21T12:30Z',
    '2026-11-21T12:30:45+2:00',
    '2026-11-21T12:30:45+24:00',
    '2026-11-21T12:30:45+01:60',
    '2026-11-21T12:30:45,5Z',
    '2026-11-21Z',
    '+2026-11-21',
    ' 2026-11-21',
    '2026-11-21\n',
    'tomorrow',
    '',
  ])('%j', (text) => {
    expect(timeOf(text)).toBeUndefined();
  });
});

test('every moment that the language writes is read as itself', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('0000-01-01T00:00:00Z'),
        max: new Date('9999-12-31T23:59:59.999Z'),
        noInvalidDate: true,
      }),
      (date) => {
        expect(timeOf(date.toISOString())).toBe(date.getTime());
      },
    ),
  );
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9TtZz: .+-]{0,40}$/), (text) =>
      [undefined, 'number'].includes(typeof timeOf(text) === 'number' ? 'number' : undefined),
    ),
  );
});

test('six months ahead is proposed', () => {
  expect(usualExpiry(new Date('2026-11-21T12:00:00Z'))).toBe('2027-05-21T00:00:00Z');
  expect(monthsAfter(new Date('2026-08-31T12:00:00Z'), 6)).toBe(Date.parse('2027-03-03T00:00:00Z'));
});
