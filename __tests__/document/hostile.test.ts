import { describe, expect, test } from '@jest/globals';
import { MAX_ALIASES, MAX_CARD_BYTES, MAX_DEPTH, MAX_PROBLEMS } from '../../src/document/limits.ts';
import { documentOf, load, problemsOf } from './loading.ts';

const TOO_DEEP = 'the file has more than 64 levels of nesting';

/** Repeats a text as often as fits into the size limit of a card. */
function filling(piece: string): string {
  return piece.repeat(Math.floor(MAX_CARD_BYTES / new TextEncoder().encode(piece).length));
}

const around = (open: string, inner: string, close: string) => (levels: number) =>
  open.repeat(levels) + inner + close.repeat(levels);
const stairs = (line: string, inner: string) => (levels: number) =>
  `${Array.from({ length: levels }, (_, level) => ' '.repeat(level) + line).join('\n')}${inner}\n`;

describe('nesting', () => {
  test.each<[string, string, (levels: number) => string]>([
    ['flow lists', 'card.yaml', around('[', '1', ']')],
    ['flow lists with nothing in them', 'card.yaml', around('[', '', ']')],
    ['flow maps', 'card.yaml', around('{a: ', '1', '}')],
    ['flow maps in one another over lines', 'card.yaml', around('{\n "a":\n  ', '1', '\n}')],
    ['block maps', 'card.yaml', stairs('a:', ' 1')],
    ['block maps with nothing in them', 'card.yaml', stairs('a:', '')],
    ['lists on one line', 'card.yaml', (levels) => `${'- '.repeat(levels)}1`],
    ['block lists', 'card.yaml', stairs('-', ' 1')],
    [
      'block around flow',
      'card.yaml',
      (levels) => stairs('a:', ` ${around('[', '1', ']')(levels - 40)}`)(40),
    ],
    ['a pair in brackets', 'card.yaml', (levels) => around('[', 'a: 1', ']')(levels - 1)],
    [
      'anchors at every level',
      'card.yaml',
      (levels) => `- ${around('&a [', '1', ']')(levels - 1)}`,
    ],
    [
      'through an alias',
      'card.yaml',
      (levels) => `- &a ${around('[', '1', ']')(30)}\n- ${around('[', '*a', ']')(levels - 31)}`,
    ],
    ['lists', 'card.json', around('[', '1', ']')],
    ['lists with nothing in them', 'card.json', around('[', '', ']')],
    ['maps', 'card.json', around('{"a":', '"]]]]"', '}')],
  ])('%s in %s: 64 levels are read, 65 are not', async (_, file, text) => {
    expect(await documentOf(text(MAX_DEPTH), file)).toBeDefined();
    const problems = await problemsOf(text(MAX_DEPTH + 1), file);
    expect(problems).toEqual([expect.objectContaining({ rule: 'parse-error', message: TOO_DEEP })]);
  });

  test('brackets and dashes in texts and comments do not count as levels', async () => {
    const many = '[{'.repeat(500);
    expect(
      await documentOf(
        `a: "${many}"\nb: '${many}'\n# ${many}\nc: |\n  ${'- '.repeat(500)}\nd: x${many}\n`,
      ),
    ).toBeDefined();
    expect(await documentOf(`{"a": "${many}\\"${many}", "${many}": 1}`, 'card.json')).toBeDefined();
  });

  test('a thousand levels by many on every line end as too deep', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, line) => ' '.repeat(128 * line) + '- '.repeat(64),
    ).join('\n');
    expect((await problemsOf(lines)).map((problem) => problem.message)).toEqual([TOO_DEEP]);
  });
});

describe('128 KiB of one thing', () => {
  const deep = [
    '[',
    '{',
    '- ',
    '? ',
    ': ',
    '{a: ',
    'a: {',
    '[a,',
    '- [',
    '&a [',
    '- ? ',
    '? - ',
    '"a": ',
    '<<: ',
    '[,',
    '{?',
  ];
  test.each(deep)('%j is too deep in YAML', async (piece) => {
    expect((await problemsOf(filling(piece))).map((problem) => problem.message)).toEqual([
      TOO_DEEP,
    ]);
  });

  test.each([
    '[',
    '{"a":',
    '[1,',
    '[{"a":',
    '{"a" ',
    '[1 ',
  ])('%j is too deep in JSON', async (piece) => {
    expect(
      (await problemsOf(filling(piece), 'card.json')).map((problem) => problem.message),
    ).toEqual([TOO_DEEP]);
  });

  test.each([
    '"',
    '&a ',
    '*a ',
    '- *a\n',
    '!a ',
    '!!str ',
    '- !a\n',
    '[*a]',
    '[]',
    '[],',
    '{},',
    ',',
    '%a\n',
    '---\n',
    '...\n',
    '| ',
    '@',
    '\r',
    '\0',
  ])('%j is refused in YAML, with no more problems than anybody reads', async (piece) => {
    const problems = await problemsOf(filling(piece));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(MAX_PROBLEMS);
  });

  // These brackets do not match. A depth check that trusts them sees no nesting where a parser
  // nests deeply.
  test.each([
    '- ',
    '-\n',
    '"',
    '"\n',
    ']',
    '[},',
    '{],',
    '[{],},',
    '{"a":],',
    '{"a":[},',
    '//',
    '/*/',
    '\\"',
    '{} ',
    '1 ',
    'a\n',
  ])('%j is refused in JSON, with no more problems than anybody reads', async (piece) => {
    const problems = await problemsOf(filling(piece), 'card.json');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(MAX_PROBLEMS);
  });

  test('brackets that close before any opens do not buy depth', async () => {
    const half = MAX_CARD_BYTES / 2;
    for (const text of [
      ']'.repeat(half) + '['.repeat(half),
      '}'.repeat(half) + '{"a":'.repeat(half / 5),
    ])
      expect((await problemsOf(text, 'card.json')).map((problem) => problem.message)).toEqual([
        TOO_DEEP,
      ]);
  });

  test.each([
    "'",
    '&a',
    '- a\n',
    '-\n',
    '- &a\n',
    '#',
    '\n',
    ' ',
    '\t',
    '\\',
    '>\n',
    '-',
  ])('%j ends', async (piece) => {
    expect(['document', 'broken']).toContain((await load(filling(piece))).kind);
  });

  test.each([
    'a:',
    '-',
    '?',
    'a: &b',
    '- a:',
  ])('ever deeper indentation of %j is too deep', async (line) => {
    expect((await problemsOf(stairs(line, '')(500))).map((problem) => problem.message)).toEqual([
      TOO_DEEP,
    ]);
  });

  test('equal keys are reported a hundred times at most', async () => {
    expect(await problemsOf(filling('a: 1\n'))).toHaveLength(MAX_PROBLEMS);
    expect(await problemsOf(`{${'"a":1,'.repeat(20_000)}"a":1}`, 'card.json')).toHaveLength(
      MAX_PROBLEMS,
    );
  });
});

describe('alias bombs', () => {
  const bomb = (levels: number, fan: number): string =>
    [
      'a0: &a0 [x, x]',
      ...Array.from(
        { length: levels },
        (_, i) => `a${i + 1}: &a${i + 1} [${Array(fan).fill(`*a${i}`).join(', ')}]`,
      ),
    ].join('\n');

  test.each([
    [9, 9],
    [60, 2],
    [2000, 3],
  ])('%d levels of %d', async (levels, fan) => {
    const problems = await problemsOf(bomb(levels, fan));
    expect(problems.map((problem) => problem.message)).toContain(
      `aliases expand to more than ${MAX_ALIASES} nodes`,
    );
  });

  test('of maps, and by keys that are anchored', async () => {
    const lines = [
      '&k0 a0: &a0 {x: 1}',
      ...Array.from(
        { length: 20 },
        (_, i) => `a${i + 1}: &a${i + 1} {p: *a${i}, q: *a${i}, r: *k0}`,
      ),
    ];
    expect((await problemsOf(lines.join('\n'))).length).toBeGreaterThan(0);
  });

  test('many anchors and a hundred aliases are read', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `- &a${i} x`).concat(
      Array.from({ length: MAX_ALIASES }, (_, i) => `- *a${i * 40}`),
    );
    expect((await documentOf(lines.join('\n'))).value).toHaveLength(5100);
  });
});
