import { describe, expect, test } from '@jest/globals';
import { rangeOf, toRange } from '../../src/document/document.ts';
import { at, complaintsOf, documentOf, plainValue, problemsOf } from './loading.ts';

describe('values of the core schema', () => {
  test('dates are strings', async () => {
    expect(await plainValue('a: 2026-11-21\nb: 2026-11-21T12:00:00Z\nc: 12:30:45\n')).toEqual({
      a: '2026-11-21',
      b: '2026-11-21T12:00:00Z',
      c: '12:30:45',
    });
  });

  test.each([
    'yes',
    'no',
    'on',
    'off',
    'y',
    'n',
    'Yes',
    'NO',
    'On',
    'tRUE',
  ])('%s is a string', async (word) => {
    expect(await plainValue(`a: ${word}\n`)).toEqual({ a: word });
  });

  test.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
    ['~', null],
    ['null', null],
    ['NULL', null],
    ['', null],
  ])('%j is %j', async (text, value) => {
    expect(await plainValue(`a: ${text}\n`)).toEqual({ a: value });
  });

  test.each([
    ['1.0', 1],
    ['0x10', 16],
    ['0o17', 15],
    ['010', 10],
    ['+1', 1],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1e999', Number.POSITIVE_INFINITY],
    ['-.inf', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['12345678901234567890', Number('12345678901234567890')],
    ['1_000', '1_000'],
    ['0b11', '0b11'],
    ['"1.0"', '1.0'],
  ])('the number %s', async (text, value) => {
    const document = await documentOf(`a: ${text}\n`);
    expect((document.value as { a: unknown }).a).toBe(value);
  });

  test('keys keep the spelling of the file', async () => {
    expect(await plainValue('1.0: a\ntrue: b\nyes: c\n2026-11-21: d\n~: e\n')).toEqual({
      '1.0': 'a',
      true: 'b',
      yes: 'c',
      '2026-11-21': 'd',
      '~': 'e',
    });
  });

  test('keys of the language are data', async () => {
    const document = await documentOf(
      '__proto__: {x: 1}\nconstructor: 2\nhasOwnProperty: 3\ntoString: 4\n',
    );
    const value = document.value as Record<string, unknown>;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'hasOwnProperty', 'toString']);
    expect(JSON.stringify(Object.entries(value)[0]![1])).toBe('{"x":1}');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test.each([
    '',
    '   \n',
    '# only a comment\n',
    '---\n',
    '---\n# nothing\n...\n',
  ])('a file without content, %j, is null', async (text) => {
    expect(await plainValue(text)).toBeNull();
  });
});

describe('tags', () => {
  test.each([
    ['a: !!str 1', '!!str'],
    ['a: !!str x', '!!str'],
    ['a: !!int foo', '!!int'],
    ['a: !!null', '!!null'],
    ['a: !!map {b: 1}', '!!map'],
    ['a: !!set {b, c}', '!!set'],
    ['a: !!omap [b: 1]', '!!omap'],
    ['a: !!binary aGVsbG8=', '!!binary'],
    ['a: !!timestamp 2020-01-01', '!!timestamp'],
    ['a: !foo bar', '!foo'],
    ['a: ! 12', '!'],
    ['a: !<tag:yaml.org,2002:str> 1', '!<tag:yaml.org,2002:str>'],
    ['a: &x !!str\nb: *x', '!!str'],
    ['!!map\na: 1', '!!map'],
    ['!!str text', '!!str'],
    ['!!str a: 1', '!!str'],
    ['!foo a: 1', '!foo'],
    ['{!!str a: 1}', '!!str'],
    ['? !!str a\n: 1', '!!str'],
    ['- !!seq\n  - 1', '!!seq'],
    ['a: !!js/function "x"', '!!js/function'],
  ])('%j is refused at the tag', async (text, tag) => {
    expect(await complaintsOf(text)).toEqual([
      `parse-error at "${tag}": the tag "${tag}" is not supported in cards and policies`,
    ]);
  });

  test('every one of several is reported', async () => {
    const complaints = await complaintsOf('!a b: !c d\ne:\n  - !f g\n');
    expect(complaints.map((line) => line.slice(0, 21))).toEqual([
      'parse-error at "!a": ',
      'parse-error at "!c": ',
      'parse-error at "!f": ',
    ]);
  });

  test.each([
    'a: x !y',
    'a: "!y"',
    "a: '!!str 1'",
    'a: |\n  !y z\n',
    '# !y\na: 1',
    'a!b: 1',
    'c: tool_count != 3',
  ])('%j has none', async (text) => {
    expect(await documentOf(text)).toBeDefined();
  });
});

describe('directives', () => {
  test('YAML 1.2 may say so', async () => {
    expect(await plainValue('%YAML 1.2\n---\na: yes\n')).toEqual({ a: 'yes' });
  });

  test.each([
    '%YAML 1.1',
    '%YAML 1.3',
    '%YAML',
    '%TAG ! tag:example.com,2000:',
    '%FOO bar',
  ])('%s is refused', async (line) => {
    expect(await complaintsOf(`${line}\n---\na: yes\n`)).toEqual([
      `parse-error at ${JSON.stringify(line)}: the directive ${JSON.stringify(line)} is not supported; files are read as YAML 1.2`,
    ]);
  });
});

describe('several documents', () => {
  test.each([
    ['a: 1\n---\nb: 2\n', 5],
    ['a: 1\n---\n', 5],
    ['---\n---\na: 1\n', 4],
    ['a: 1\n...\nb: 2\n', 9],
    ['a: 1\n...\n---\n', 9],
  ])('%j is refused at the second', async (text, start) => {
    const problems = await problemsOf(text);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'parse-error',
        start,
        message: 'the file contains more than one document',
      }),
    ]);
  });

  test.each([
    '---\na: 1\n',
    '---\na: 1\n...\n',
    '# c\n---\na: 1\n...\n# end\n',
    'a: "---"\n',
    'a: |\n  ---\n',
    '--- {a: 1}\n',
  ])('%j is one', async (text) => {
    expect(await documentOf(text)).toBeDefined();
  });
});

describe('equal keys', () => {
  test.each([
    ['a: 1\na: 2', 'a', 'a'],
    ['a: 1\n"a": 2', 'a', '"a"'],
    ["'a': 1\na: 2", "'a'", 'a'],
    ['"\\u0061": 1\na: 2', '"\\u0061"', 'a'],
    ['{a: 1, b: 2, "a": 3}', 'a', '"a"'],
    ['&x a: 1\na: 2', 'a', 'a'],
    ['? a\n: 1\n? a\n: 2', 'a', 'a'],
    ['a: 1\nb: 2\na:\n', 'a', 'a'],
    ['x:\n  - {a: 1}\n  - a: 1\n    a: 2\n', 'a', 'a'],
    ['__proto__: 1\n__proto__: 2', '__proto__', '__proto__'],
  ])('%j: the second is refused, and the first is named', async (text, first, second) => {
    const [problem, ...more] = await problemsOf(text);
    expect(more).toEqual([]);
    if (problem?.rule !== 'duplicate-key') throw new Error(problem?.rule);
    expect(text.slice(problem!.start, problem!.end)).toBe(second);
    expect(text.slice(problem.first.start, problem.first.end)).toBe(first);
    expect(problem.first.start).toBeLessThan(problem!.start);
  });

  test('a third names the first too', async () => {
    const problems = await problemsOf('a: 1\na: 2\na: 3\n');
    expect(
      problems.map((problem) => [
        problem.start,
        problem.rule === 'duplicate-key' && problem.first.start,
      ]),
    ).toEqual([
      [5, 0],
      [10, 0],
    ]);
  });

  test.each([
    '1: a\n"1": b',
    '1: a\n1.0: b',
    '16: a\n0x10: b',
    '~: a\nnull: b',
    'null: a\n"": b',
    'true: a\nTrue: b',
  ])('keys that other readers take for the same are refused: %j', async (text) => {
    expect((await problemsOf(text)).map((problem) => problem.rule)).toEqual(['duplicate-key']);
  });

  test.each([
    'a: 1\nA: 2',
    'a: {a: {a: 1}}',
    '- a: 1\n- a: 2',
    'yes: 1\ntrue: 2',
    '1: a\n2: b\n1.5: c',
  ])('%j has none', async (text) => {
    expect(await documentOf(text)).toBeDefined();
  });
});

describe('keys that are not text', () => {
  test.each([
    '[1]: x',
    '{a: 1}: x',
    '? a: 1\n: x',
    '? - a\n: x',
    '? |\n  a\n: - b\n? *x\n: y',
    'a: &x b\n*x : 1',
  ])('%j is refused', async (text) => {
    const problems = await problemsOf(text);
    expect(problems.map((problem) => problem.message)).toContain('a key must be plain text');
  });
});

describe('merge keys', () => {
  test.each([
    'a: &x {b: 1}\nc:\n  <<: *x\n',
    'c: {<<: {b: 1}}',
    '? <<\n: {b: 1}',
  ])('%j is refused at the key', async (text) => {
    expect(await complaintsOf(text)).toEqual([
      'parse-error at "<<": "<<" is a merge key, which YAML 1.2 does not support, so nothing would be merged',
    ]);
  });

  test('in quotes it is a key like any other', async () => {
    expect(await plainValue('"<<": {b: 1}')).toEqual({ '<<': { b: 1 } });
  });
});

describe('aliases', () => {
  test('take the value of their anchor, also on keys and repeatedly', async () => {
    expect(await plainValue('&k key: &v value\na: *k\nb: *v\nc: &v other\nd: *v\n')).toEqual({
      key: 'value',
      a: 'key',
      b: 'value',
      c: 'other',
      d: 'other',
    });
  });

  test('an inner anchor of the same name takes over', async () => {
    expect(await plainValue('a: &x\n  b: &x 2\n  c: *x\nd: *x\n')).toEqual({
      a: { b: 2, c: 2 },
      d: 2,
    });
  });

  test.each([
    ['a: *x', '*x', 'has no anchor'],
    ['a: *x\nb: &x 1', '*x', 'has no anchor'],
    ['a: &x [*x]', '*x', 'refers to a value that contains it'],
    ['&a k: &x {b: [{c: *x}]}', '*x', 'refers to a value that contains it'],
  ])('%j is refused at the alias', async (text, alias, why) => {
    expect(await complaintsOf(text)).toEqual([
      `parse-error at "${alias}": the alias "${alias}" ${why}`,
    ]);
  });

  test('100 are read, the 101st is refused at its place', async () => {
    const text = (count: number): string => `a: &a x\nb: [${'*a,'.repeat(count)}]\n`;
    expect(((await plainValue(text(100))) as { b: unknown[] }).b).toHaveLength(100);
    const problems = await problemsOf(text(101));
    expect(problems).toEqual([
      expect.objectContaining({
        message: 'aliases expand to more than 100 nodes',
        start: 12 + 300,
        end: 14 + 300,
      }),
    ]);
  });

  test('what aliases bring along counts as if it were written out', async () => {
    const nine = Array(9).fill('*a').join(', ');
    const text = (more: string): string =>
      `a: &a x\nb: &b [${nine}]\nc: [${Array(9).fill('*b').join(', ')}${more}]\n`;
    // There are 9 aliases of a, and 9 of b with 9 more each, which makes 99.
    expect(await documentOf(text(', *a'))).toBeDefined();
    expect((await problemsOf(text(', *b'))).map((problem) => problem.message)).toEqual([
      'aliases expand to more than 100 nodes',
    ]);
  });

  test('one node is shared, and its place is where it is written', async () => {
    const document = await documentOf('a: &a {k: v}\nb: *a\n');
    const value = document.value as { a: unknown; b: unknown };
    expect(value.b).toBe(value.a);
    expect(rangeOf(at(document, 'b', 'k'))).toEqual(toRange(document, 10, 11));
  });
});

describe('control characters', () => {
  test.each([
    ['a: \0x', 3, 'the control character U+0000'],
    ['a: 1 # \u0002\n', 7, 'the control character U+0002'],
    ['"\u001b[31m": 1', 1, 'the control character U+001b'],
    ['a: \f', 3, 'the control character U+000c'],
    ['a: 1 # hidden\rforbidden: []\n', 13, 'a carriage return without a line feed'],
  ])('%j is refused', async (text, start, what) => {
    expect(await problemsOf(text)).toEqual([
      expect.objectContaining({
        rule: 'parse-error',
        start,
        message: `not valid YAML: the file contains ${what}`,
      }),
    ]);
  });

  test('written as an escape they are data', async () => {
    expect(await plainValue('a: "\\0\\e\\r"')).toEqual({ a: '\0\x1b\r' });
  });
});

describe('what is not YAML', () => {
  test.each([
    ['a:\n\tb: 1', 'a line is indented with tabs'],
    ['a: b: c', 'a value that contains a colon and a space needs quotes'],
    ['a: "open', 'the quote " is never closed'],
    ['a: [1, 2', 'the bracket "[" opened at line 1 is not closed'],
    ['- a\nb: 1', 'Unexpected scalar at node end'],
    ['a: @x', 'a value that begins with "@" needs quotes'],
    ['a: 1\n b: 2', 'a nested mapping on one line'],
    ['%FOO', 'the directive'],
  ])('%j: %s', async (text, said) => {
    const problems = await problemsOf(text);
    expect(
      problems.every((problem) => problem.rule === 'parse-error' && problem.end > problem.start),
    ).toBe(true);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(said);
  });

  test.each([
    ['a: 1\nb: [x, y\nc: 2\nd: {e: 1}\n', ['"[" opened at line 2 is not closed']],
    ['a:\n  b: {c: 1\n  d: 2\n', ['"{" opened at line 2 is not closed']],
    ['a:\n  b: [x,\n    y\n    c: d\n    e: f\ng: 1\n', ['"[" opened at line 2 is not closed']],
    [
      'a: [x, {b: c\nd: 1\n',
      ['"[" opened at line 1 is not closed', '"{" opened at line 1 is not closed'],
    ],
    ['a: [x, {b: c]\nd: 1\n', ['"{" opened at line 1 is closed by "]"']],
    ['[1, [2]\n', ['"[" opened at line 1 is not closed']],
    ['- "]"\r\n- [x # ]\r\n', ['"[" opened at line 2 is not closed']],
  ])('%j: an open bracket is reported once, where it opens', async (text, brackets) => {
    const problems = await problemsOf(text);
    expect(problems.map(({ message }) => message)).toEqual(
      brackets.map((bracket) => `not valid YAML: the bracket ${bracket}`),
    );
    for (const { message, start, end } of problems)
      expect(JSON.stringify(text.slice(start, end))).toBe(/"."/.exec(message)![0]);
  });

  test('other mistakes are reported as well as an open bracket, and an open quote alone', async () => {
    expect((await problemsOf('a: [b\nc: 1\nd: e: f\n')).map(({ message }) => message)).toEqual([
      expect.stringContaining('is not closed'),
      expect.stringContaining('needs quotes'),
    ]);
    expect((await problemsOf('a: ["x, b]\nc: 1\n')).map(({ message }) => message)).toEqual([
      expect.stringContaining('quote'),
    ]);
  });

  test('all mistakes of a file are reported together', async () => {
    const messages = (await problemsOf('a: 1\na: 2\nb: *none\n[x]: 1\n<<: {}\nc: !t 1\n')).map(
      (problem) => problem.message,
    );
    expect(messages).toHaveLength(5);
  });
});

describe('a character that ends a line for other readers', () => {
  test.each([
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
  ])('is an error wherever a reader could begin a new line: %j', async (mark) => {
    const name = `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    for (const text of [
      `# a${mark}b: 1\n`,
      `a: 1${mark}\n`,
      `a: 'x${mark}y'\n`,
      `a: |\n  x${mark}y\n`,
      `a: 1 #${mark}b: 2\n`,
      `a${mark}: 1\n`,
      `a: &x${mark} 1\n`,
      `${mark === '\ufeff' ? mark : ''}${mark}a: 1\n`,
    ])
      expect((await complaintsOf(text))[0]).toContain(
        `at ${JSON.stringify(mark)}: not valid YAML: the character ${name} `,
      );
  });

  test('is a letter like any other inside double quotes, and in JSON', async () => {
    expect(await plainValue('a: "x\u2028y\u2029z\ufeff"\n"b\u0085": 1\n')).toEqual({
      a: 'x\u2028y\u2029z\ufeff',
      'b\u0085': 1,
    });
    expect(await plainValue('{"a": "x\u2028y"}', 'card.json')).toEqual({ a: 'x\u2028y' });
  });
});
