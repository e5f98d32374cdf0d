import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FlatLine } from '../../../src/formats/traces/flat-line.ts';

const KEYS = ['tool', 'timestamp', 'ok'];
const read = (line: string): unknown => new FlatLine(KEYS).read(line, 0, line.length)?.slice();

describe('a flat line', () => {
  test.each([
    ['{"tool":"a","timestamp":12.5e3,"ok":true}', ['a', 12500, true]],
    [
      '{ "tool" : "a" ,\t"other":{"tool":"inner","x":[1,{"y":"]}"}]}, "ok":null }\r',
      ['a', undefined, null],
    ],
    ['{"other":"a \\"tool\\":\\"b\\" \\\\","tool":"c"}', ['c', undefined, undefined]],
    ['{"tool":"a","tool":"b"}', ['b', undefined, undefined]],
  ])('%s', (line, values) => {
    expect(read(line)).toEqual(values);
  });

  test.each([
    ['an escape in a wanted value', '{"tool":"a\\u0062"}'],
    ['an escape in a key', '{"to\\u006fl":"a"}'],
    ['a map where a value is wanted', '{"tool":{}}'],
    ['no object', '["tool"]'],
    ['an empty object', '{}'],
    ['a line that is cut off', '{"tool":"a","other":"b'],
    ['a list that is cut off', '{"tool":"a","other":[1'],
    ['something behind the object', '{"tool":"a"}{"tool":"b"}'],
    ['a number that is none', '{"timestamp":01}'],
    ['a comma too many', '{"tool":"a",}'],
    ['a control character in a wanted value', '{"tool":"a\u0001"}'],
  ])('leaves %s to the JSON parser', (_, line) => {
    expect(read(line)).toBeUndefined();
  });

  test('gives what the JSON parser gives, or leaves it to it, line after line', () => {
    const key = fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 6 }));
    const lines = fc.array(
      fc
        .array(fc.tuple(key, fc.jsonValue()))
        .map(
          (entries) =>
            `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`,
        ),
    );
    fc.assert(
      fc.property(lines, fc.string(), (all, noise) => {
        const flat = new FlatLine(KEYS);
        for (const line of all) {
          const values = flat.read(
            `${noise}${line}\n${noise}`,
            noise.length,
            noise.length + line.length,
          );
          const parsed = JSON.parse(line) as Record<string, unknown>;
          if (values !== undefined)
            expect(values.slice()).toEqual(
              KEYS.map((one) => (Object.hasOwn(parsed, one) ? parsed[one] : undefined)),
            );
        }
      }),
    );
  });

  test('never takes a broken line for a whole one', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...KEYS, 'x'), fc.jsonValue(), { minKeys: 1 }),
        fc.nat(),
        (record, cut) => {
          const line = JSON.stringify(record);
          const part = line.slice(0, cut % line.length);
          expect(
            new FlatLine(KEYS).read(`${part}\n{"tool":"next"}`, 0, part.length),
          ).toBeUndefined();
        },
      ),
    );
  });
});
