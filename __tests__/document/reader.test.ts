import { describe, expect, test } from '@jest/globals';
import { distinct, Reader } from '../../src/document/reader.ts';
import { documentOf } from './loading.ts';

const read = async (text: string): Promise<Reader> => Reader.of(await documentOf(text));

describe('Reader', () => {
  test('gives what has the right shape, and nothing for what has not', async () => {
    const top = await read(
      'text: a\nnumber: 2\nyes: true\nlist: [x, "", 3, [y], x]\nmap: {k: v}\nnothing:\n',
    );
    expect([
      top.get('text').text(),
      top.get('number').text(),
      top.get('nothing').text(),
      top.get('missing').text(),
    ]).toEqual(['a', undefined, undefined, undefined]);
    expect([top.get('number').number(), top.get('text').number()]).toEqual([2, undefined]);
    expect([top.get('yes').boolean(), top.get('text').boolean()]).toEqual([true, undefined]);
    expect(
      top
        .get('list')
        .texts()
        .map((one) => one.value),
    ).toEqual(['x', 'x']);
    expect(top.get('text').items()).toEqual([]);
    expect(top.get('list').entries()).toEqual([]);
    expect([
      top.has('nothing'),
      top.get('nothing').exists,
      top.has('missing'),
      top.get('missing').exists,
    ]).toEqual([true, true, false, false]);
    expect([top.isMap, top.get('map').isMap, top.get('list').isMap]).toEqual([true, true, false]);
  });

  test('keeps the index of an item in its place, whatever was left out before it', async () => {
    const top = await read('list: ["", 3, x]\n');
    expect(
      top
        .get('list')
        .texts()
        .map((one) => one.place.path),
    ).toEqual([['list', 2]]);
  });

  test('what is missing has a place too', async () => {
    expect((await read('a: 1')).get('b').get('c').place.path).toEqual(['b', 'c']);
  });

  test('reads an unreadable choice as the fallback', async () => {
    const top = await read('a: deny\nb: Deny\nc: [deny]\n');
    expect(
      ['a', 'b', 'c', 'd'].map((key) => top.get(key).oneOf(['allow', 'deny'], 'allow')),
    ).toEqual(['deny', 'allow', 'allow', 'allow']);
  });

  test('finds no key of the language that the file does not have', async () => {
    const top = await read('__proto__: x\n');
    expect(top.get('__proto__').text()).toBe('x');
    expect([top.has('constructor'), top.get('toString').exists]).toEqual([false, false]);
    expect(top.entries().map(([key]) => key)).toEqual(['__proto__']);
  });
});

test('distinct keeps the first of equal texts', async () => {
  const texts = (await read('[b, a, b, a]')).texts();
  expect(distinct(texts).map((one) => [one.value, one.place.path])).toEqual([
    ['b', [0]],
    ['a', [1]],
  ]);
});
