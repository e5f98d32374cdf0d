import { describe, expect, test } from '@jest/globals';
import { rangeOf } from '../../src/document/document.ts';
import { isFixed, RULE_IDS } from '../../src/rules/catalogue.ts';
import { configurationOf, findingsOf, helpFor, problemRows } from './read.ts';

describe('an entry of ignore', () => {
  test('with every key', async () => {
    const text = `ignore:
  - rule: overbroad-pattern
    path: ./agents//lab/**
    agent: lab
    reason: a sandbox
    expires: 2027-01-31
  - { rule: placeholder, reason: a template }
`;
    const { ignore } = await configurationOf(text);
    expect(ignore).toEqual([
      {
        rule: 'overbroad-pattern',
        path: 'agents/lab/**',
        agent: 'lab',
        reason: 'a sandbox',
        expires: { value: '2027-01-31', place: expect.anything() },
        place: expect.anything(),
      },
      { rule: 'placeholder', reason: 'a template', place: expect.anything() },
    ]);
    expect(ignore!.map(({ place }) => rangeOf(place).start.line)).toEqual([2, 7]);
    expect(rangeOf(ignore![0]!.expires!.place).start.line).toBe(6);
  });

  test('in JSON', async () => {
    const { ignore } = await configurationOf(
      '{"ignore": [{"rule": "placeholder", "reason": "lab", "agent": "__proto__"}]}',
      'gate.json',
    );
    expect(ignore).toMatchObject([{ rule: 'placeholder', reason: 'lab', agent: '__proto__' }]);
  });

  test.each([
    '2020-01-01',
    '2020-01-01T00:00:00Z',
    '2027-01-31T12:00:00+02:00',
    '2027-01-31 12:00:00',
  ])('that ends at %s is there, past or not', async (expires) => {
    const { ignore } = await configurationOf(
      `ignore: [{rule: placeholder, reason: lab, expires: "${expires}"}]`,
    );
    expect(ignore![0]!.expires!.value).toBe(expires);
  });

  test.each([
    'agents/**',
    '**',
    '{a,b}/*.yaml',
    'a(b|c)',
    '[!a]*.yaml',
  ])('may have the path %s', async (path) => {
    expect(
      (await configurationOf(`ignore: [{rule: placeholder, reason: lab, path: "${path}"}]`))
        .ignore![0]!.path,
    ).toBe(path);
  });
});

describe('what is wrong', () => {
  const entry = (more: string): string => `ignore: [{rule: placeholder, reason: lab, ${more}}]`;

  test.each([
    ['ignore: placeholder', '/ignore "ignore" must be a list, but "placeholder" is a string'],
    [
      'ignore: [placeholder]',
      '/ignore/0 entry 1 of "ignore" must be a map, but "placeholder" is a string',
    ],
    ['ignore: [{rule: placeholder}]', '/ignore/0/reason entry 1 of "ignore" has no "reason"'],
    [
      'ignore: [{rule: placeholder, reason: " "}]',
      '/ignore/0/reason "reason" in entry 1 of "ignore" is empty; expected a non-empty string',
    ],
    [
      'ignore: [{rule: placeholder, reason: }]',
      '/ignore/0/reason "reason" in entry 1 of "ignore" must be a string, but it has no value',
    ],
    ['ignore: [{reason: lab}]', '/ignore/0/rule entry 1 of "ignore" has no "rule"'],
    [
      'ignore: [{rule: "", reason: lab}]',
      '/ignore/0/rule "rule" in entry 1 of "ignore" is empty; expected a non-empty string',
    ],
    [
      'ignore: [{rule: plceholder, reason: lab}]',
      '/ignore/0/rule there is no rule "plceholder"; did you mean "placeholder"?',
    ],
    ['ignore: [{rule: toString, reason: lab}]', '/ignore/0/rule there is no rule "toString"'],
    ['ignore: [{rule: "*", reason: lab}]', '/ignore/0/rule there is no rule "*"'],
    [
      'ignore: [{rule: [placeholder], reason: lab}]',
      '/ignore/0/rule "rule" in entry 1 of "ignore" must be a string, but it is a list',
    ],
    [
      entry('expire: 2027-01-01'),
      '/ignore/0/expire unknown key "expire" in entry 1 of "ignore" (write "expires" if that is what you meant)',
    ],
    [
      entry('pth: x'),
      '/ignore/0/pth unknown key "pth" in entry 1 of "ignore" (write "path" if that is what you meant)',
    ],
    [entry('__proto__: x'), '/ignore/0/__proto__ unknown key "__proto__" in entry 1 of "ignore"'],
    [
      entry('agent: ""'),
      '/ignore/0/agent "agent" in entry 1 of "ignore" is empty; expected a non-empty string',
    ],
    [
      entry('path: ""'),
      '/ignore/0/path "path" in entry 1 of "ignore" is empty; expected a non-empty string',
    ],
    [entry('path: ../a/**'), '/ignore/0/path the path "../a/**" points outside the repository'],
    [entry('path: /a/**'), '/ignore/0/path the path "/a/**" points outside the repository'],
    [
      entry('path: "!a/**"'),
      '/ignore/0/path the path "!a/**" excludes files; expected a file pattern',
    ],
    [entry('path: a/b/'), '/ignore/0/path the path "a/b/" is a folder; expected a file pattern'],
    [
      entry('path: "!(a|b).yaml"'),
      '/ignore/0/path the pattern "!(a|b).yaml" contains "!(…)", which file patterns do not support',
    ],
    [
      entry('path: "{01..12}"'),
      '/ignore/0/path the pattern "{01..12}" has the range "{01..12}"; expected a range from one letter or digit to another',
    ],
    [
      entry('expires: 3'),
      '/ignore/0/expires "expires" in entry 1 of "ignore" must be a string, but "3" is a number',
    ],
  ])('%s', async (text, message) => {
    expect(await problemRows(text)).toEqual([message]);
  });

  test.each([
    'soon',
    '2027-02-30',
    '31.01.2027',
    '2027-1-31',
    '2027-01-31T25:00:00Z',
    '90d',
  ])('a date %s', async (expires) => {
    expect(await problemRows(entry(`expires: "${expires}"`))).toEqual([
      `/ignore/0/expires "expires" is "${expires}"; expected a date such as "2027-01-31", or an RFC 3339 date and time`,
    ]);
  });

  test('a folder, with the glob to write', async () => {
    expect(await helpFor(entry('path: agents/lab/'))).toEqual([
      'write "agents/lab/**" for all files in it',
    ]);
  });

  test('every entry is looked at', async () => {
    expect(
      await findingsOf(
        'ignore: [{rule: x, reason: y, expires: z}, {rule: placeholder, reason: y}, {}]',
      ),
    ).toHaveLength(3);
  });
});

describe('every rule', () => {
  test.each(
    RULE_IDS,
  )('%s can be ignored unless it is a violation or means that nothing was checked', async (rule) => {
    const text = `ignore: [{rule: ${rule}, reason: lab}]`;
    if (isFixed(rule))
      expect(await problemRows(text)).toEqual([
        `/ignore/0/rule findings from the rule "${rule}" cannot be ignored`,
      ]);
    else expect((await configurationOf(text)).ignore?.map((entry) => entry.rule)).toEqual([rule]);
  });

  test('the help for a violation differs from that for a file that does not load', async () => {
    expect(
      await helpFor('ignore: [{rule: forbidden-tool, reason: x}, {rule: parse-error, reason: x}]'),
    ).toEqual([
      'remove the entry, and fix the agent or its policy; if a floor contains the rule, add an entry under "exemptions"',
      'remove the entry, and fix the file or the source that could not be checked',
    ]);
  });
});
