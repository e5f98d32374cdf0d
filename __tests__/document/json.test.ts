import { describe, expect, test } from '@jest/globals';
import { complaintsOf, documentOf, plainValue, problemsOf } from './loading.ts';

const FILE = 'card.json';

describe('strict JSON', () => {
  test.each([
    [
      '{"a":1,}',
      '}',
      'expected a key in double quotes (a comma before the closing brace is not allowed)',
    ],
    ['[1,]', ']', 'expected a value (a comma before the closing bracket is not allowed)'],
    [
      '{"a":1} // why',
      '// why',
      'JSON does not allow comments; rename the file to .yaml if it needs them',
    ],
    [
      '/* why */{"a":1}',
      '/* why */',
      'JSON does not allow comments; rename the file to .yaml if it needs them',
    ],
    ["{'a':1}", "'a'", 'single quotes are not allowed; write keys and strings in double quotes'],
    ['{a:1}', 'a', 'an unknown word; only true, false and null are written without quotes'],
    ['{"a":NaN}', 'NaN', 'an unknown word; only true, false and null are written without quotes'],
    ['{"a":012}', '12', 'expected a comma between two entries'],
    ['{"a" 1}', '1', 'expected a colon after the key'],
    ['{"a":"x\ty"}', '"x\ty"', 'a control character inside a string'],
    ['{"a":"x', '"x', 'an unclosed string; expected a closing double quote'],
    ['{"a":"\\x"}', '"\\x"', 'an unknown escape sequence'],
    ['{"a":"\\u12"}', '"\\u12"', 'a \\u escape sequence without four hexadecimal digits'],
    ['{"a":1.}', '1.', 'an incomplete number'],
    ['{} {}', '{', 'unexpected content after the end of the document'],
    ['{}\u0000', '\u0000', 'an unknown word; only true, false and null are written without quotes'],
    ['a: 1', 'a', 'an unknown word; only true, false and null are written without quotes'],
  ])('%j is refused', async (text, where, why) => {
    expect(await complaintsOf(text, FILE)).toEqual([
      `parse-error at ${JSON.stringify(where)}: not valid JSON: ${why}`,
    ]);
  });

  test.each(['', ' \n\t'])('an empty file, %j, is refused', async (text) => {
    expect(await problemsOf(text, FILE)).toEqual([
      expect.objectContaining({ message: 'the file is empty; a JSON file needs a value' }),
    ]);
  });

  test('a mistake is reported once, and mistakes on other lines too', async () => {
    expect(await complaintsOf('{"a": [1,],\n "b": tru,\n "c": 3,\n}\n', FILE)).toHaveLength(3);
  });

  test('the name of the file decides, whatever its case', async () => {
    expect(await problemsOf('a: 1', 'CARD.JSON')).toHaveLength(1);
    expect(await plainValue('{"a": 1,} # yaml', 'card.jsonx')).toEqual({ a: 1 });
  });

  test.each([
    'null',
    '0',
    '"x"',
    '[]',
    ' {"a":\r\n[true]}\r\n',
    '-0.5e-7',
    '"\\ud800"',
  ])('%j loads', async (text) => {
    expect(await plainValue(text, FILE)).toEqual(JSON.parse(text));
  });

  test('numbers too large are data', async () => {
    expect((await documentOf('[1e999, 12345678901234567890]', FILE)).value).toEqual([
      Number.POSITIVE_INFINITY,
      Number('12345678901234567890'),
    ]);
  });
});

describe('equal keys', () => {
  test.each([
    ['{"a":1,"a":2}', '"a"', '"a"'],
    ['{"b":[{"a":1,"\\u0061":2}]}', '"a"', '"\\u0061"'],
    ['{"\\u0061":1,\n"a":{"a":2}}', '"\\u0061"', '"a"'],
    ['{"":1,"":2}', '""', '""'],
    ['{"__proto__":1,"__proto__":2}', '"__proto__"', '"__proto__"'],
  ])('%j: the second is refused, and the first is named', async (text, first, second) => {
    const [problem, ...more] = await problemsOf(text, FILE);
    expect(more).toEqual([]);
    if (problem?.rule !== 'duplicate-key') throw new Error(problem?.rule);
    expect(text.slice(problem!.start, problem!.end)).toBe(second);
    expect(text.slice(problem.first.start, problem.first.end)).toBe(first);
    expect(problem.first.start).toBeLessThan(problem!.start);
  });

  test('of three, both later ones name the first', async () => {
    const problems = await problemsOf('{"a":1,"a":2,"a":3}', FILE);
    expect(
      problems.map((problem) => [
        problem.start,
        problem.rule === 'duplicate-key' && problem.first.start,
      ]),
    ).toEqual([
      [7, 1],
      [13, 1],
    ]);
  });

  test('in different maps they are fine', async () => {
    expect(await plainValue('{"a":{"a":1},"b":[{"a":1},{"a":2}],"A":0}', FILE)).toEqual({
      a: { a: 1 },
      b: [{ a: 1 }, { a: 2 }],
      A: 0,
    });
  });
});

test('keys of the language are data', async () => {
  const document = await documentOf(
    '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}',
    FILE,
  );
  expect(Object.keys(document.value as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
