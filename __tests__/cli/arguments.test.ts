import { describe, expect, test } from '@jest/globals';
import { parseFlags, readArguments, UsageError } from '../../src/cli/arguments.ts';
import { SettingsError } from '../../src/settings/settings-error.ts';

const KINDS = {
  format: 'text',
  help: 'switch',
  base: 'text',
  tools: 'list',
  strict: 'switch',
} as const;
const read = (...args: string[]) => parseFlags(args, KINDS);

/** Returns the sentence with which arguments are refused. */
function refused(...args: string[]): string {
  try {
    read(...args);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

describe('what is given', () => {
  test('is distinguished by kind, in any order', () => {
    const given = read(
      'a.yaml',
      '--tools',
      'x',
      '--strict',
      'b.yaml',
      '--base=main',
      '--tools=y=z',
    );
    expect(given.positionals).toEqual(['a.yaml', 'b.yaml']);
    expect([given.text('base'), given.text('format')]).toEqual(['main', undefined]);
    expect([given.list('tools'), given.list('nothing')]).toEqual([['x', 'y=z'], []]);
    expect([given.has('strict'), given.has('help')]).toEqual([true, false]);
  });

  test('the last of several texts counts', () => {
    expect(read('--base', 'a', '--base', 'b').text('base')).toBe('b');
  });

  test('a dash is a value, and two end the options', () => {
    expect([read('-').positionals, read('--base', '-').text('base')]).toEqual([['-'], '-']);
    expect(read('--', '--bse').positionals).toEqual(['--bse']);
  });

  test('a value may begin with a dash when it is attached', () => {
    expect(read('--base=-1').text('base')).toBe('-1');
  });
});

describe('what is refused', () => {
  test.each([
    [['--bse', 'main'], 'unknown option "--bse"; did you mean "--base"?'],
    [['--bse=main'], 'unknown option "--bse"; did you mean "--base"?'],
    [['--Strict'], 'unknown option "--Strict"; did you mean "--strict"?'],
    [['-base', 'main'], 'unknown option "-base"; did you mean "--base"?'],
    [['--no-strict'], 'unknown option "--no-strict"'],
    [['--constructor'], 'unknown option "--constructor"'],
    [['-b'], 'unknown option "-b"'],
    [['a', '--base'], 'the option "--base" has no value; add a value after it'],
    [['--tools', ''], 'the option "--tools" has no value; add a value after it'],
    [['--tools='], 'the option "--tools" has no value; add a value after it'],
    [
      ['--base', '--strict'],
      'the option "--base" has no value before "--strict"; add a value, or write "--base=--strict" if that is what you meant',
    ],
    [['--strict=yes'], 'the option "--strict" does not accept a value; remove "=yes"'],
    [['--strict='], 'the option "--strict" does not accept a value; remove "="'],
  ])('%j', (args, sentence) => {
    expect(refused(...args)).toBe(sentence);
  });
});

describe('the table of options decides', () => {
  test.each([
    ['--base', 'evaluate', 'only "check" accepts it'],
    ['--strict', 'check', 'only "evaluate" and "test" accept it'],
  ] as const)('which command takes %s', (flag, command, words) => {
    expect(() => readArguments([flag], command)).toThrow(`unknown option "${flag}"; ${words}`);
  });

  test('values are read by their types, a list from one argument or from several', () => {
    const given = readArguments(
      ['--min-coverage', '90 %', '--tools', 'a,b', '--tools', 'github=c.json', '--only-new'],
      'check',
    );
    expect(given.value('min-coverage')).toBe(90);
    expect(given.value('tools')).toEqual([
      { text: 'a' },
      { text: 'b' },
      { server: 'github', text: 'c.json' },
    ]);
    expect([given.value('only-new'), given.value('api'), given.value('base')]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  test('settings are passed on under their names; flags that are not settings are not passed on', () => {
    const given = readArguments(
      [
        '--widening',
        'fail',
        '--cards',
        'a.yaml',
        '--base',
        'main',
        '--format',
        'json',
        '--config',
        'c.yml',
      ],
      'check',
    );
    expect(given.options()).toEqual({ widening: 'fail', cards: ['a.yaml'] });
  });

  test('a value that is not allowed is refused under the name of the flag', () => {
    const given = readArguments(['--widening', 'fial'], 'check');
    expect(() => given.value('widening')).toThrow(SettingsError);
    expect(() => given.options()).toThrow(
      '"--widening" is "fial"; expected one of "allow", "warn", "fail"; did you mean "fail"?',
    );
  });

  test('a file may be anywhere on the command line', () => {
    expect(readArguments(['--baseline-file', '../b.json'], 'check').options()).toEqual({
      'baseline-file': '../b.json',
    });
  });

  test('a flag of another command is unknown', () => {
    expect(() => readArguments(['--strict'], 'check')).toThrow(UsageError);
    expect(readArguments(['--strict'], 'evaluate').value('strict')).toBe(true);
  });
});
