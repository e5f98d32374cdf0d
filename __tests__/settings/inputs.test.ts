import { describe, expect, test } from '@jest/globals';
import { readInputs, SETTING_INPUTS } from '../../src/settings/inputs.ts';
import { parseToolItem, splitList } from '../../src/settings/items.ts';
import { repositoryPath, takesAway } from '../../src/settings/paths.ts';
import type { Options } from '../../src/settings/settings.ts';
import { SettingsError } from '../../src/settings/settings-error.ts';

/** Returns the options of a step that sets these inputs. */
function inputs(set: Readonly<Record<string, string>>): Options {
  return readInputs((name) => set[name] ?? '', Object.keys(set));
}

/** Returns the message and the help of the findings about a step with these inputs. */
function refused(set: Readonly<Record<string, string>>): string {
  try {
    inputs(set);
  } catch (error) {
    if (error instanceof SettingsError)
      return `${error.message}${error.help ? ` | ${error.help}` : ''}`;
    throw error;
  }
  throw new Error('was not refused');
}

// every-option.test.ts reads every input. These are the spellings that each type allows.
describe('an input', () => {
  test.each<[keyof Options, string, unknown]>([
    ['id', ' gate-2 ', 'gate-2'],
    [
      'cards',
      'a/**/card.yaml\n  **/{card,policy}.{yaml,json}\n\n!b/**\n',
      ['a/**/card.yaml', '**/{card,policy}.{yaml,json}', '!b/**'],
    ],
    ['exclude', 'a/lab/**\nb/{x,y}/**', ['a/lab/**', 'b/{x,y}/**']],
    ['discover', 'false', false],
    [
      'tools',
      'tools.json, github=lists/*.json\r\nRead',
      [{ text: 'tools.json' }, { server: 'github', text: 'lists/*.json' }, { text: 'Read' }],
    ],
    ['scope', 'all', 'all'],
    ['environment', 'production', 'production'],
    ['fail-on', 'warn', 'warn'],
    ['min-coverage', '66.6', 66.6],
    ['max-coverage-drop', '2.5 %', 2.5],
    ['only-new', 'true', true],
    ['widening', 'fail', 'fail'],
    ['widening-label', ' power approved ', 'power approved'],
    ['baseline-file', './.github//baseline.json', '.github/baseline.json'],
    ['on-error', 'warn', 'warn'],
    ['on-no-cards', 'fail', 'fail'],
    ['on-no-tools', 'pass', 'pass'],
    ['comment', 'on-failure', 'on-failure'],
    ['annotations', 'commands', 'commands'],
    ['check-name', 'Cards', 'Cards'],
    ['summary', 'false', false],
    ['report-file', 'out/report.json', 'out/report.json'],
    ['base-ref', 'main', 'main'],
    ['head-ref', 'abc123', 'abc123'],
    ['working-directory', 'services/a', 'services/a'],
    [
      'traces',
      'traces/*.jsonl\n./agents//a/traces',
      [{ text: 'traces/*.jsonl' }, { text: 'agents/a/traces' }],
    ],
    ['agent-id', 'mnm-desk', 'mnm-desk'],
    ['api-url', 'https://api.example.com/v2', 'https://api.example.com/v2'],
    ['api-timeout', '30', 30],
    ['trace-window', '36h', 129_600],
    ['trace-limit', '50', 50],
    ['tracking-issue', 'true', true],
  ])('%s is read', (name, text, value) => {
    expect(inputs({ [name]: text })).toEqual({ [name]: value });
  });

  test('left empty, none is set', () => {
    expect(
      inputs(
        Object.fromEntries(
          [
            ...SETTING_INPUTS,
            'config',
            'github-token',
            'api-key',
            'publish-key',
            'floor-token',
          ].map((name) => [name, ' \n']),
        ),
      ),
    ).toEqual({});
  });
});

describe('values that are not allowed', () => {
  test.each([
    [
      'traces',
      '../other/traces.jsonl',
      '"traces" is "../other/traces.jsonl", which points outside the repository | copy the traces into the checked-out folder first',
    ],
    [
      'traces',
      '/tmp/traces.jsonl',
      '"traces" is "/tmp/traces.jsonl", which points outside the repository | copy the traces into the checked-out folder first',
    ],
    [
      'api-url',
      'http://api.example.com',
      '"api-url" is "http://api.example.com"; expected an address that begins with https:// | write the address of the API, or remove the setting to use the default',
    ],
    [
      'api-url',
      'api.example.com',
      '"api-url" is "api.example.com"; expected an address that begins with https:// | write the address of the API, or remove the setting to use the default',
    ],
    [
      'api-timeout',
      '0',
      '"api-timeout" is "0"; expected a whole number of 1 or more | write a number such as 100, or remove the setting to use the default',
    ],
    [
      'api-timeout',
      '2m',
      '"api-timeout" is "2m"; expected a whole number of 1 or more | write a number such as 100, or remove the setting to use the default',
    ],
    [
      'trace-window',
      'week',
      '"trace-window" is "week"; expected a duration such as "7d", "24h" or "90m" | write a number and a unit, or remove the setting to use the default',
    ],
    [
      'trace-window',
      '0d',
      '"trace-window" is "0d"; expected a duration such as "7d", "24h" or "90m" | write a number and a unit, or remove the setting to use the default',
    ],
    [
      'trace-limit',
      '-1',
      '"trace-limit" is "-1"; expected a whole number of 1 or more | write a number such as 100, or remove the setting to use the default',
    ],
    [
      'tracking-issue',
      'yes',
      '"tracking-issue" is "yes"; expected "true" or "false" | write one of these values, or remove the setting to use the default',
    ],
    [
      'scope',
      'changes',
      '"scope" is "changes"; expected one of "auto", "changed", "all"; did you mean "changed"? | write one of these values, or remove the setting to use the default',
    ],
    [
      'scope',
      'ALL',
      '"scope" is "ALL"; expected one of "auto", "changed", "all"; did you mean "all"? | write one of these values, or remove the setting to use the default',
    ],
    [
      'fail-on',
      'error',
      '"fail-on" is "error"; expected one of "fail", "warn", "never" | write one of these values, or remove the setting to use the default',
    ],
    [
      'fail-on',
      'toString',
      '"fail-on" is "toString"; expected one of "fail", "warn", "never" | write one of these values, or remove the setting to use the default',
    ],
    [
      'max-coverage-drop',
      '101',
      '"max-coverage-drop" is "101"; expected a number from 0 to 100 | write a number such as 5, or remove the setting to use the default',
    ],
    [
      'only-new',
      '1',
      '"only-new" is "1"; expected "true" or "false" | write one of these values, or remove the setting to use the default',
    ],
    [
      'widening',
      'deny',
      '"widening" is "deny"; expected one of "allow", "warn", "fail" | write one of these values, or remove the setting to use the default',
    ],
    [
      'widening',
      'fial',
      '"widening" is "fial"; expected one of "allow", "warn", "fail"; did you mean "fail"? | write one of these values, or remove the setting to use the default',
    ],
    [
      'baseline-file',
      '../b.json',
      '"baseline-file" is "../b.json", which points outside the repository | write a path relative to the repository root',
    ],
    [
      'baseline-file',
      '/tmp/b.json',
      '"baseline-file" is "/tmp/b.json", which points outside the repository | write a path relative to the repository root',
    ],
    [
      'on-error',
      'never',
      '"on-error" is "never"; expected one of "fail", "warn" | write one of these values, or remove the setting to use the default',
    ],
    [
      'on-no-cards',
      'warm',
      '"on-no-cards" is "warm"; expected one of "pass", "warn", "fail"; did you mean "warn"? | write one of these values, or remove the setting to use the default',
    ],
    [
      'comment',
      'on_failure',
      '"comment" is "on_failure"; expected one of "auto", "always", "on-failure", "never"; did you mean "on-failure"? | write one of these values, or remove the setting to use the default',
    ],
    [
      'annotations',
      'check',
      '"annotations" is "check"; expected one of "auto", "checks", "commands", "none"; did you mean "checks"? | write one of these values, or remove the setting to use the default',
    ],
    [
      'summary',
      'yes',
      '"summary" is "yes"; expected "true" or "false" | write one of these values, or remove the setting to use the default',
    ],
    [
      'summary',
      'True',
      '"summary" is "True"; expected "true" or "false" | write one of these values, or remove the setting to use the default',
    ],
    [
      'cards',
      '!a/**\n!b/**',
      '"cards" is "!a/**", "!b/**"; expected at least one pattern without "!" | add a pattern without "!"; a pattern with "!" only excludes files that the other patterns match',
    ],
  ])('%s: %s', (name, value, message) => {
    expect(refused({ [name]: value })).toBe(message);
  });

  test.each([
    'abc',
    '101',
    '100.1',
    '-1',
    '+1',
    'NaN',
    'Infinity',
    '1e2',
    '0x10',
    '90%%',
    '9 0',
    '90,5',
    '.5',
    '٩',
    '90 % of all',
  ])('min-coverage: %s', (value) => {
    expect(refused({ 'min-coverage': value })).toBe(
      `"min-coverage" is ${JSON.stringify(value)}; expected a number from 0 to 100 | write a number such as 90, or remove the setting to use the default`,
    );
  });

  test.each([
    ['0', 0],
    ['100', 100],
    ['90%', 90],
    ['90 %', 90],
    ['33.3', 33.3],
  ])('min-coverage: %s is %d', (value, number) => {
    expect(inputs({ 'min-coverage': value })['min-coverage']).toBe(number);
  });
});

describe('inputs that there are not', () => {
  test.each([
    ['fail_on', '; did you mean "fail-on"?'],
    ['mincoverage', '; did you mean "min-coverage"?'],
    ['card', '; did you mean "cards"?'],
    ['floor_token', '; did you mean "floor-token"?'],
    ['exemptions', ''],
    ['ignore', ''],
    ['token', ''],
    ['policy', ''],
  ])('%s', (name, hint) => {
    const [message, help] = refused({ [name]: '' }).split(' | ');
    expect(message).toBe(`unknown input "${name}"${hint}`);
    expect(help).toBe(
      `use one of the inputs ${[...SETTING_INPUTS, 'merge', 'report-from', 'config', 'github-token', 'api-key', 'publish-key', 'floor-token'].join(', ')}`,
    );
  });
});

describe('lists', () => {
  test.each<[string, string[]]>([
    ['a,b', ['a', 'b']],
    ['a\nb\r\n', ['a', 'b']],
    [' , a ,, b ,', ['a', 'b']],
    ['{a,b}/*.{c,d},e', ['{a,b}/*.{c,d}', 'e']],
    ['{a,{b,c},d},e', ['{a,{b,c},d}', 'e']],
    ['@(a,b)[,],c', ['@(a,b)[,]', 'c']],
    ['a{b,c', ['a{b', 'c']],
    ['a}b,c{d', ['a}b', 'c{d']],
    ['{a,\nb}', ['{a', 'b}']],
    ['', []],
  ])('%j holds %j', (text, entries) => {
    expect(splitList(text)).toEqual(entries);
  });
});

describe('tools', () => {
  test.each([
    ['tools.json', { text: 'tools.json' }],
    ['github=tools.json', { server: 'github', text: 'tools.json' }],
    ['my.server-1_x=a=b', { server: 'my.server-1_x', text: 'a=b' }],
    ['github=', { text: 'github=' }],
    ['a b=c', { text: 'a b=c' }],
    ['mcp:server/tool', { text: 'mcp:server/tool' }],
    ['./agents//a/../tools.json', { text: 'agents/tools.json' }],
    ['x=./lists/*.json', { server: 'x', text: 'lists/*.json' }],
    ['../tools.json', { text: '../tools.json' }],
    ['/tmp/tools.json', { text: '/tmp/tools.json' }],
    ['a//b', { text: 'a//b' }],
    ['!tools', { text: '!tools' }],
  ])('%s', (entry, item) => {
    expect(parseToolItem(entry)).toEqual(item);
  });
});

describe('paths of the repository', () => {
  test.each([
    ['a/b.yaml', 'a/b.yaml'],
    ['./a/b.yaml', 'a/b.yaml'],
    ['a//b/./c.yaml', 'a/b/c.yaml'],
    ['a/b/../../c.yaml', 'c.yaml'],
    ['a/', 'a'],
    ['..', undefined],
    ['a/../../b', undefined],
    ['../a', undefined],
    ['/a', undefined],
    ['.', undefined],
    ['', undefined],
    ['...', '...'],
  ])('%j is %j', (text, path) => {
    expect(repositoryPath(text)).toBe(path);
  });

  test.each([
    ['!a/**', true],
    ['!(a|b).yaml', false],
    ['a/!b', false],
    ['!', true],
  ])('%s takes files away: %s', (pattern, away) => {
    expect(takesAway(pattern)).toBe(away);
  });
});
