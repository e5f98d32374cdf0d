import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCardFile } from '../../src/discovery/files.ts';
import { foldedKey, looseKeys } from '../../src/document/loose-keys.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { runs } from '../support/runs.ts';

/** The keys of a policy with their values, as JSON, which is also YAML. */
const POLICY: readonly (readonly [string, string])[] = [
  ['meta', '{"schema_version": "1.0", "name": "x", "scope": "agent"}'],
  ['capability_mappings', '{"a": {"tools": ["mcp__a__*"], "card_actions": ["read"]}}'],
  ['forbidden', '[{"pattern": "mcp__a__delete", "reason": "no", "severity": "high"}]'],
  ['defaults', '{"unmapped_tool_action": "deny", "unmapped_severity": "high", "fail_open": false}'],
];

/** Ways to write a key. At least one parser reads each of them as the key. */
const WRITINGS: readonly ((key: string, at: number) => string)[] = [
  (key) => key,
  (key) => `"${key}"`,
  (key) => `'${key}'`,
  (key) => `"${key.toUpperCase()}"`,
  (key) => key[0]!.toUpperCase() + key.slice(1),
  (key, at) =>
    `"${key.slice(0, at)}\\u${key.charCodeAt(at).toString(16).padStart(4, '0')}${key.slice(at + 1)}"`,
  (key, at) => `"${key.slice(0, at)}\\x${key.charCodeAt(at).toString(16)}${key.slice(at + 1)}"`,
  (key) => `" ${key}\\t"`,
  (key) => `!!str ${key}`,
  (key) => `&k ${key}`,
  (key) => `\u00a0${key}`,
];
const BREAKS = ['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029'] as const;

const block = fc
  .record({
    writings: fc.array(fc.tuple(fc.nat(WRITINGS.length - 1), fc.nat(6)), {
      minLength: POLICY.length,
      maxLength: POLICY.length,
    }),
    newline: fc.constantFrom(...BREAKS),
    indent: fc.constantFrom('', ' ', '  ', '\t', '\u00a0', '\ufeff'),
    colon: fc.constantFrom(': ', ' : ', ':\t', ':   ', ':\u00a0', '\u00a0: '),
    head: fc.constantFrom(
      '',
      '# a policy',
      '%YAML 1.1',
      '---',
      '!!map',
      '\ufeff',
      '---\na: 1\n---',
    ),
    tail: fc.constantFrom('', '...', '# end', '---', '\u0000', '"', ']'),
  })
  .map(({ writings, newline, indent, colon, head, tail }) => {
    const lines = POLICY.map(([key, value], index) => {
      const [writing, at] = writings[index]!;
      return `${indent}${WRITINGS[writing]!(key, Math.min(at, key.length - 1))}${colon}${value}`;
    });
    return [head, ...lines, tail].join(newline);
  });

const braces = (comments: readonly string[]) =>
  fc
    .record({
      writings: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), {
        minLength: POLICY.length,
        maxLength: POLICY.length,
      }),
      space: fc.constantFrom('', ' ', '\n', '\r\n', '\t', '\u00a0', ...comments),
      comma: fc.constantFrom('', ',', ',,'),
      twice: fc.boolean(),
      around: fc.constantFrom<readonly [string, string]>(
        ['', ''],
        ['[', ']'],
        ['{"policy": ', '}'],
        ['', '\0'],
        ['\ufeff', ''],
        ['', ';'],
      ),
    })
    .map(({ writings, space, comma, twice, around }) => {
      const entries = POLICY.map(([key, value], index) => {
        const [writing, at] = writings[index]!;
        return `${WRITINGS[writing]!(key, Math.min(at, key.length - 1))}${space}:${space}${value}`;
      });
      if (twice) entries.push(entries[0]!);
      return `${around[0]}{${space}${entries.join(`,${space}`)}${comma}${space}}${around[1]}`;
    });

describe('a policy with small changes of case, quotes, escapes and white space is never taken for somebody else’s file', () => {
  test.each([
    ['in lines', 'x/policy.yaml', block],
    ['in braces, as YAML', 'x/policy.yaml', braces([])],
    ['in braces, as JSON', 'x/policy.json', braces([' /* why */ ', ' // why\n'])],
  ])('%s', async (_, file, texts) => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf16le'),
        async (text, encoding) => {
          const bytes = Uint8Array.from(
            Buffer.from(encoding === 'utf8' ? text : `\ufeff${text}`, encoding),
          );
          const { kind } = await readCardFile(memoryTree({ [file]: bytes }), file, {
            named: false,
          });
          expect(kind).not.toBe('foreign');
        },
      ),
      { numRuns: runs(100, 400) },
    );
  });
});

describe('a policy that loads, with keys that only other readers take for those of a policy,', () => {
  const policyOf = (written: (key: string) => string): string =>
    POLICY.map(([key, value]) => `${written(key)}${value}\n`).join('');
  const escaped = (key: string, letter: 'u' | 'x'): string =>
    `\\${letter}${key
      .charCodeAt(0)
      .toString(16)
      .padStart(letter === 'u' ? 4 : 2, '0')}${key.slice(1)}`;

  test.each<readonly [string, (key: string) => string]>([
    ['escapes in quotes after a no-break space', (key) => `\u00a0"${escaped(key, 'u')}": `],
    ['escapes of two digits there', (key) => `\u00a0"${escaped(key, 'x')}": `],
    ['escapes in two pairs of quotes', (key) => `'"${escaped(key, 'u')}"': `],
    ['escapes without quotes', (key) => `${escaped(key, 'u')}: `],
    ['escaped white space around them', (key) => `\u00a0"\\t${escaped(key, 'u')}\\u200b": `],
  ])('is not taken for somebody else’s file: %s', async (_, written) => {
    const text = policyOf(written);
    const { kind } = await readCardFile(memoryTree({ 'x/policy.yaml': text }), 'x/policy.yaml', {
      named: false,
    });
    expect(kind).toBe('broken');
  });

  test('is not taken for somebody else’s file: one text to this reader, with a no-break space after each colon', async () => {
    const text = 'forbidden:\u00a0[]\ncapability_mappings:\u00a0{}\n';
    const { kind } = await readCardFile(memoryTree({ 'x/policy.yaml': text }), 'x/policy.yaml', {
      named: false,
    });
    expect(kind).toBe('broken');
  });

  test('is named by the key that it holds', async () => {
    const file = await readCardFile(
      memoryTree({ 'x/policy.yaml': policyOf((key) => `\u00a0"${escaped(key, 'u')}": `) }),
      'x/policy.yaml',
      { named: false },
    );
    expect(file).toMatchObject({
      kind: 'broken',
      findings: [{ rule: 'unknown-kind', message: expect.stringContaining('it has the key') }],
    });
  });
});

describe('the loose keys of a text', () => {
  test('never throw, and take time in proportion to the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'"\'\\{}[],:#&*!|>?-% \n\t\r\u2028ab/'),
          maxLength: 300,
        }),
        fc.boolean(),
        (text, json) => {
          expect(looseKeys(text, json ? 'json' : 'yaml')).toBeInstanceOf(Set);
        },
      ),
      { numRuns: runs(170, 2_000) },
    );
  });

  test.each([
    '"',
    "'",
    '{"',
    '["a\\',
    ' ',
    '#',
    '? ',
    '&a ',
    '*a ',
    '- |\n ',
    '/*',
    '//',
    '"a" /',
    "'\n",
    '"a"\n',
    'a: |\n',
    ':',
    '!<',
    '{',
    '\\\n',
  ])('are found in a megabyte of %j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(looseKeys(text, 'json').size + looseKeys(text, 'yaml').size).toBeLessThan(10);
  });

  test('are the same word without escapes and invisible characters', () => {
    for (const key of [
      'Forbidden',
      ' forbidden ',
      'forb\u200bidden',
      '\ufeffforbidden',
      'ｆorbidden',
      'FORBIDDEN\t',
      '\u00a0forbidden',
      '\\u0066orbidden',
      '\\x66orbidden',
      '"\\u0066orbidden"',
      '\u00a0"\\u0066orbidden"',
      "'\\u{66}orbidden\\t'",
      '\\uff46orbidden',
    ])
      expect(foldedKey(key)).toBe('forbidden');
    for (const key of ['forbid den', 'forbidden_', 'for-bidden', '\\forbidden', '\\u0067orbidden'])
      expect(foldedKey(key)).not.toBe('forbidden');
  });
});
