import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  assemble,
  codePoints,
  codeUnits,
  type Item,
  type Part,
  type Size,
  utf8Bytes,
} from '../../src/report/writing/budget.ts';
import { counted } from '../../src/report/writing/words.ts';

const item = (text: string, ...longer: string[]): Item => ({
  weight: 1,
  forms: [() => text, ...longer.map((form) => () => form)],
});
const list = (rank: number, noun: string, ...items: Item[]): Part => ({
  kind: 'items',
  rank,
  open: `[${noun}:`,
  items,
  close: ']',
  noun: [noun, `${noun}s`],
});
const size = (limit: number): Size => ({
  limit,
  measure: codePoints,
  omitted: (what) => (what === '' ? '' : `(no room: ${what})`),
});
const omissions: Part = { kind: 'omissions' };

describe('measures', () => {
  test.each([
    ['abc', 3, 3, 3],
    ['日本', 2, 6, 2],
    ['👍x', 2, 5, 3],
    ['\ud800x', 2, 4, 2],
  ])('%j has %i code points, %i bytes, %i code units', (text, points, bytes, units) => {
    expect([codePoints(text), utf8Bytes(text), codeUnits(text)]).toEqual([points, bytes, units]);
  });

  test('code points are what iterating counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(codePoints(text)).toBe([...text].length),
      ),
    );
  });
});

describe('assemble', () => {
  test('everything is shown in its longest form when there is room', () => {
    const parts = [list(2, 'b', item('x', 'xx', 'xxx')), omissions, list(1, 'a', item('y', 'yy'))];
    expect(assemble(parts, size(1000))).toBe('[b:xxx][a:yy]');
  });

  test('short forms of all come before long forms of any, and the first get longer first', () => {
    const parts = [
      list(1, 'a', item('1', '111'), item('2', '222')),
      list(1, 'b', item('3', '333')),
    ];
    const room = '[a:12][b:3]'.length + '(no room: 2 as and 1 b)'.length;
    expect(assemble(parts, size(room + 3))).toBe('[a:1112][b:3]');
  });

  test('once something has no room, nothing lesser is shown, however small', () => {
    const parts = [
      list(1, 'a', item('1'), item('2'.repeat(500)), item('3')),
      list(2, 'b', item('4')),
      omissions,
    ];
    expect(assemble(parts, size(200))).toBe('[a:1](no room: 2 as and 1 b)');
  });

  test('items past the most that a part wants fall without closing the others out', () => {
    const most: Part = {
      kind: 'items',
      rank: 1,
      open: '',
      items: [item('1'), item('2'), item('3')],
      close: '',
      noun: ['a', 'as'],
      most: 1,
    };
    expect(assemble([most, list(2, 'b', item('4')), omissions], size(200))).toBe(
      '1[b:4](no room: 2 as)',
    );
  });

  test('equal nouns are counted together, with their weights', () => {
    const heavy: Item = { weight: 1000, forms: [() => 'x'.repeat(99)] };
    const parts = [list(1, 'a', heavy), list(1, 'a', item('1')), omissions];
    expect(assemble(parts, size(60))).toBe('(no room: 1,001 as)');
  });

  test('for any items: never over the limit, and shown and fallen make all', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.nat(400),
        fc.constantFrom(codePoints, codeUnits, utf8Bytes),
        (first, second, room, measure) => {
          let shown = 0;
          const counting = (texts: readonly string[]): Item[] =>
            texts.map((text) => ({
              weight: 1,
              forms: [() => `\u0001${text}`, () => `\u0001${text}${text}`],
            }));
          const fixed: Part = { kind: 'fixed', text: 'head' };
          const reserve = measure('(no room: 12 as and 12 bs)') + measure('head');
          const limit = reserve + room;
          const text = assemble(
            [fixed, list(1, 'a', ...counting(first)), list(2, 'b', ...counting(second)), omissions],
            {
              ...size(limit),
              measure,
            },
          );
          expect(measure(text)).toBeLessThanOrEqual(limit);
          shown = text.split('\u0001').length - 1;
          const fallen = [...(/\(no room: (.*)\)/.exec(text)?.[1] ?? '').matchAll(/\d+/g)].reduce(
            (sum, match) => sum + Number(match[0]),
            0,
          );
          expect(shown + fallen).toBe(first.length + second.length);
        },
      ),
    );
  });
});

test('counted', () => {
  expect([counted(0, ['a', 'as']), counted(1, ['a', 'as']), counted(1234, ['a', 'as'])]).toEqual([
    '0 as',
    '1 a',
    '1,234 as',
  ]);
});
