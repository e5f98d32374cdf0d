import { describe, expect, test } from '@jest/globals';
import { COMMON_OPTIONS, readArguments, UsageError } from '../../src/cli/arguments.ts';

const KINDS = { base: 'text', tools: 'list', strict: 'switch' } as const;
const read = (...args: string[]) => readArguments(args, KINDS);

/** The sentence with which arguments are refused. */
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
    const given = read('a.yaml', '--tools', 'x', '--strict', 'b.yaml', '--base=main', '--tools=y=z');
    expect(given.positionals).toEqual(['a.yaml', 'b.yaml']);
    expect([given.text('base'), given.text('format')]).toEqual(['main', undefined]);
    expect([given.list('tools'), given.list('nothing')]).toEqual([['x', 'y=z'], []]);
    expect([given.has('strict'), given.has('help')]).toEqual([true, false]);
  });

  test('the last text of several counts', () => {
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
  const ALL = [...Object.keys(COMMON_OPTIONS), ...Object.keys(KINDS)].map((name) => `--${name}`).join(', ');

  test.each([
    [['--bse', 'main'], 'unknown option "--bse"; did you mean "--base"?'],
    [['--bse=main'], 'unknown option "--bse"; did you mean "--base"?'],
    [['--Strict'], 'unknown option "--Strict"; did you mean "--strict"?'],
    [['-base', 'main'], 'unknown option "-base"; did you mean "--base"?'],
    [['--no-strict'], `unknown option "--no-strict"; this command takes ${ALL}`],
    [['--constructor'], `unknown option "--constructor"; this command takes ${ALL}`],
    [['-b'], `unknown option "-b"; this command takes ${ALL}`],
    [['a', '--base'], 'the option "--base" has no value; add one after it'],
    [['--tools', ''], 'the option "--tools" has no value; add one after it'],
    [['--tools='], 'the option "--tools" has no value; add one after it'],
    [['--base', '--strict'], 'the option "--base" has no value before "--strict"; write one, or "--base=--strict" if that is meant'],
    [['--strict=yes'], 'the option "--strict" is a switch and takes no value; remove "=yes"'],
    [['--strict='], 'the option "--strict" is a switch and takes no value; remove "="'],
  ])('%j', (args, sentence) => {
    expect(refused(...args)).toBe(sentence);
  });
});
