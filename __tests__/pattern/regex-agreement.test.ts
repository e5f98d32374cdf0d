import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldPoint } from '../../src/pattern/regex/case-folding.ts';
import { compileRegex, type LinearRegex } from '../../src/pattern/regex/regex.ts';
import { samplesOf } from '../../src/pattern/regex/samples.ts';
import { runs } from '../support/runs.ts';

function compiled(source: string): LinearRegex {
  const regex = compileRegex(source);
  if (regex.kind === 'fault') throw new Error(`${source}: ${JSON.stringify(regex)}`);
  return regex;
}

/** Patterns of the subset over a few characters, which both engines can read. */
function patternsOver(characters: readonly string[]): fc.Arbitrary<string> {
  const escaped = characters.map((char) => char.replace(/[-\\\]^[$.*+?(){}|\n]/, '\\$&'));
  const member = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...characters.filter((char) => /[^\W_]/.test(char))) },
    fc.constantFrom('\\d', '\\w', '\\s', '\\D', '\\W', '\\S', 'a-c', 'A-b', '0-9', 'X-z', '\\n'),
  );
  const characterClass = fc
    .tuple(fc.boolean(), fc.array(member, { minLength: 1, maxLength: 4 }))
    .map(([isNegated, members]) => `[${isNegated ? '^' : ''}${members.join('')}]`);
  const atom = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...escaped) },
    { weight: 2, arbitrary: characterClass },
    fc.constantFrom('.', '\\d', '\\w', '\\s', '\\W', '\\S', '\\D', '\\x61', '\\u0042', '\\t'),
  );
  const assertion = fc.constantFrom('^', '$', '\\b', '\\B');
  const quantifier = fc.constantFrom(
    '*',
    '+',
    '?',
    '{2}',
    '{1,}',
    '{0,2}',
    '{0}',
    '*?',
    '+?',
    '??',
  );
  return fc.letrec<{ pattern: string; part: string }>((tie) => ({
    pattern: fc
      .array(fc.array(tie('part'), { maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((options) => options.map((parts) => parts.join('')).join('|')),
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      assertion,
      fc.tuple(atom, quantifier).map(([of, sign]) => of + sign),
      fc
        .tuple(fc.constantFrom('(', '(?:'), tie('pattern'), fc.oneof(fc.constant(''), quantifier))
        .map(([open, inside, sign]) => `${open}${inside})${sign}`),
    ),
  })).pattern;
}

const ASCII = ['a', 'b', 'B', 'c', '1', '_', ' ', '\n', '-', ';'];
/**
 * Characters with case forms of several bytes, the long s, the Kelvin sign, and both kinds of
 * surrogates.
 */
const UNICODE = ['a', 's', 'ſ', 'K', 'k', 'ß', 'ẞ', 'Σ', 'ς', 'ı', 'İ', '😀', '\ud83d', 'É', ' '];

/** Whether JavaScript finds a match. It may take exponential time, so texts are short. */
const found = (source: string, flags: string, text: string): boolean =>
  new RegExp(source, flags).test(text);

describe('a linear pattern', () => {
  test.each([
    ['ASCII', ASCII, 'is'],
    ['ASCII as code points', ASCII, 'isu'],
    ['characters beyond ASCII', UNICODE, 'isu'],
  ] as const)('matches what JavaScript matches, over %s', (_, characters, flags) => {
    const texts = fc.array(
      fc.array(fc.constantFrom(...characters), { maxLength: 9 }).map((parts) => parts.join('')),
      { minLength: 5, maxLength: 5 },
    );
    let [matching, compared] = [0, 0];
    fc.assert(
      fc.property(patternsOver(characters), texts, (source, tried) => {
        // With the flag u, JavaScript rejects `\-` outside a class.
        const theirs = source.replaceAll('\\-', '-').replaceAll('\\\n', '\n');
        const regex = compileRegex(source);
        if (source === '') {
          expect(regex).toMatchObject({ kind: 'fault', reason: 'empty' });
          return;
        }
        if (regex.kind === 'fault') throw new Error(JSON.stringify(regex));
        for (const text of tried) {
          const expected = found(theirs, flags, text);
          compared += 1;
          if (expected) matching += 1;
          expect([source, text, regex.matches(text)]).toEqual([source, text, expected]);
        }
      }),
      { numRuns: runs(130, 1_500), seed: 20261129 },
    );
    expect(matching).toBeGreaterThan(compared / 5);
    expect(compared - matching).toBeGreaterThan(compared / 5);
  });

  test('gives samples that JavaScript matches too, and some for each pattern that it matches', () => {
    fc.assert(
      fc.property(patternsOver(ASCII), fc.string({ maxLength: 5 }), (source, text) => {
        fc.pre(source !== '');
        const samples = samplesOf(compiled(source), 4);
        for (const sample of samples)
          expect([source, found(source, 'is', sample)]).toEqual([source, true]);
        expect(new Set(samples).size).toBe(samples.length);
        if (found(source, 'is', text)) expect([source, samples.length > 0]).toEqual([source, true]);
      }),
      { numRuns: runs(130, 2_000), seed: 20261129 },
    );
  });
});

describe('any text', () => {
  const signs = '()[]{}?*+|^$.\\-:=!<>Pi,&abdwxu019 \u{1f600}\ud83d';
  const pieces = fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom('(?', '(?<n>', '{2}', '[^', '\\u{'),
  );

  test('is a pattern, or a fault with a place in it', () => {
    let [regexes, faults] = [0, 0];
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const source = parts.join('');
        const regex = compileRegex(source);
        if (regex.kind === 'regex') {
          regexes += 1;
          expect(typeof regex.matches('ab1 \n')).toBe('boolean');
          return;
        }
        faults += 1;
        const { offset, text } = regex;
        expect(source.slice(offset, offset + text.length)).toBe(text);
        expect(offset).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: runs(500, 20_000), seed: 20261129 },
    );
    expect(regexes).toBeGreaterThan(runs(30, 100));
    expect(faults).toBeGreaterThan(runs(30, 100));
  });

  test('that is read is a pattern of JavaScript too, except for (?i) and (?P<name>)', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const source = parts
          .join('')
          .replace(/^\(\?i\)/, '')
          .replaceAll('(?P<', '(?<');
        fc.pre(compileRegex(source).kind === 'regex');
        expect(() => new RegExp(source, 'is')).not.toThrow();
      }),
      { numRuns: runs(500, 20_000), seed: 20261129 },
    );
  });
});

describe('case folding', () => {
  /**
   * Pairs that only newer versions of Unicode fold. Their upper-case forms have several characters.
   */
  const NEWER = new Set([0x390, 0x3b0, 0x1fd3, 0x1fe3, 0xfb05, 0xfb06]);

  test('puts the same characters together as JavaScript does with the flags iu', () => {
    const wrong: string[] = [];
    let folded = 0;
    for (let point = 0; point <= 0x1ffff; point += 1) {
      const form = foldPoint(point);
      if (form === point || NEWER.has(point)) continue;
      folded += 1;
      if (!new RegExp(`\\u{${form.toString(16)}}`, 'iu').test(String.fromCodePoint(point)))
        wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
    expect(folded).toBeGreaterThan(1_300);
  });

  test('leaves nothing apart that JavaScript puts together', () => {
    const forms: number[] = [];
    for (let point = 0; point <= 0x1ffff; point += 1) {
      const text = String.fromCodePoint(point);
      for (const other of [text.toUpperCase(), text.toLowerCase()]) {
        const [otherPoint = 0, ...more] = [...other].map((char) => char.codePointAt(0) ?? 0);
        if (more.length > 0 || otherPoint === point || NEWER.has(point)) continue;
        if (
          new RegExp(`\\u{${point.toString(16)}}`, 'iu').test(other) &&
          foldPoint(otherPoint) !== foldPoint(point)
        )
          forms.push(point);
      }
    }
    expect(forms).toEqual([]);
  });
});
