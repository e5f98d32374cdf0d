import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { counted, listed, quoted, quotedWhole } from '../../src/finding/words.ts';
import { flowYaml, jsonBlock, yamlEntry, yamlText } from '../../src/finding/yaml.ts';

/** Half of a surrogate pair, which a UTF-8 file cannot contain. */
const HALF = /\p{Cs}/u;

describe('what a user wrote, in quotes', () => {
  test('is cut after sixty characters where it is a value, and never where it is a path or a name', () => {
    expect(quoted('a'.repeat(61))).toBe(`"${'a'.repeat(59)}…"`);
    expect(quotedWhole('a'.repeat(61))).toBe(`"${'a'.repeat(61)}"`);
  });

  test.each([
    '\u202e',
    '\u200b',
    '\u2028',
    '\u0085',
    '\u007f',
    '\u001b',
    '\n',
    '\ud800',
  ])('hides nothing behind %j', (char) => {
    expect(quoted(`a${char}b`)).toMatch(/^"a\\(?:u[0-9a-f]{4}|n)b"$/);
  });
});

describe('numbers', () => {
  test.each([
    [0, '0 tools'],
    [1, '1 tool'],
    [1204, '1,204 tools'],
  ])('%d', (count, text) => expect(counted(count, 'tool')).toBe(text));

  test('a plural of its own', () => expect(counted(2, 'entry', 'entries')).toBe('2 entries'));
  test('a long list is cut and counted', () =>
    expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more'));
});

describe('lines to paste', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'yes',
      'Off',
      'y',
      '~',
      'null',
      '1_000',
      '0x1f',
      '.5',
      '..',
      '.inf',
      '1:30',
      '- a',
      'a: b',
      'a #b',
      '<<',
      '=',
      '2026-01-01',
      '',
      ' a',
      '*x',
      '!t',
    ),
  );
  const versions = ['1.1', '1.2'] as const;

  test('are read back as the same text by every YAML', () => {
    fc.assert(
      fc.property(
        text.filter((one) => !HALF.test(one)),
        (one) => {
          for (const version of versions) expect(parse(yamlText(one), { version })).toBe(one);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('are read back as the same data', () => {
    const part = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.boolean(),
        fc.integer(),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    fc.assert(
      fc.property(part, (value) => {
        const wanted = JSON.parse(JSON.stringify(value)) as unknown;
        if (/\\ud[89a-f]/.test(JSON.stringify(value))) return;
        expect(parse(yamlEntry('key', value))).toEqual({ key: wanted });
        expect(parse(`key: ${flowYaml(value)}`)).toEqual({ key: wanted });
        expect(JSON.parse(jsonBlock(value))).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});
