import { describe, expect, test } from '@jest/globals';
import { rangeOf } from '../../src/document/document.ts';
import { floorSource } from '../../src/settings/floors.ts';
import { configurationOf, findingsOf, helpFor, problemRows } from './read.ts';

const elsewhere = (file: string, ref: string): object => ({
  kind: 'repository',
  owner: 'acme',
  repo: 'rules',
  file,
  ref,
});
const here = (file: string): object => ({ kind: 'file', file });

describe('where a floor is', () => {
  test.each<[string, object]>([
    ['org/policy.yaml', here('org/policy.yaml')],
    ['./org//a/../policy.yaml', here('org/policy.yaml')],
    ['policy.yaml', here('policy.yaml')],
    ['a/b/c/policy.yaml', here('a/b/c/policy.yaml')],
    // Text that begins with "./" is always a path, whatever follows.
    ['./acme/rules/policy.yaml@v1', here('acme/rules/policy.yaml@v1')],
    ['./org/@team/policy.yaml', here('org/@team/policy.yaml')],
    ['acme/rules/policy.yaml@main', elsewhere('policy.yaml', 'main')],
    ['acme/rules/org/deep/policy.yaml@v1.2', elsewhere('org/deep/policy.yaml', 'v1.2')],
    ['acme/rules/./org//policy.yaml@main', elsewhere('org/policy.yaml', 'main')],
    [
      'acme/rules/policy.yaml@refs/heads/release/1',
      elsewhere('policy.yaml', 'refs/heads/release/1'),
    ],
    ['acme/rules/policy.yaml@@acme/rules@1.0.0', elsewhere('policy.yaml', '@acme/rules@1.0.0')],
    [`acme/rules/policy@${'a'.repeat(40)}`, elsewhere('policy', 'a'.repeat(40))],
  ])('%s', (text, source) => {
    expect(floorSource(text)).toEqual({ source });
  });

  test.each<[string, string]>([
    ['../org/policy.yaml', 'the path "../org/policy.yaml" points outside the repository'],
    [
      '../acme/rules/policy.yaml@v1',
      'the path "../acme/rules/policy.yaml@v1" points outside the repository',
    ],
    ['/etc/policy.yaml@v1', 'the path "/etc/policy.yaml@v1" points outside the repository'],
    ['.', 'the path "." points outside the repository'],
    ['org/', '"org/" is a folder; expected a file'],
    [
      'https://github.com/acme/rules',
      '"https://github.com/acme/rules" is a URL, but a floor cannot be read from a URL',
    ],
    ['acme/rules/policy.yaml@', '"acme/rules/policy.yaml@" has no ref after the "@"'],
    ['acme/rules@main', '"acme/rules@main" has a repository but no file'],
    ['acme/rules/@main', '"acme/rules/@main" has a repository but no file'],
    ['acme/rules/org/@main', '"acme/rules/org/@main" has a repository but no file'],
    ['acme@main', '"acme@main" has no repository before the "@"'],
    ['@acme/rules/policy.yaml', '"@acme/rules/policy.yaml" has no repository before the "@"'],
    ['acme/../policy.yaml@main', '"acme/../policy.yaml@main" has no repository before the "@"'],
    [
      'ac me/rules/policy.yaml@main',
      '"ac me/rules/policy.yaml@main" has no repository before the "@"',
    ],
    [
      'acme/rules/../../x/policy.yaml@main',
      'the path in "acme/rules/../../x/policy.yaml@main" points outside its repository',
    ],
    ['org/v@1/a/policy.yaml', '"org/v@1/a/policy.yaml" has a repository but no file'],
    [
      'org/rules/a@1/policy.yaml',
      '"org/rules/a@1/policy.yaml" has a file after the "@"; expected a ref',
    ],
    ['acme/rules/policy.yaml@a b', '"a b" in "acme/rules/policy.yaml@a b" is not a valid ref'],
    ['acme/rules/policy.yaml@a..b', '"a..b" in "acme/rules/policy.yaml@a..b" is not a valid ref'],
    ['acme/rules/policy.yaml@-x', '"-x" in "acme/rules/policy.yaml@-x" is not a valid ref'],
    ['acme/rules/policy.yaml@a\nb', '"a\\nb" in "acme/rules/policy.yaml@a\\nb" is not a valid ref'],
    [
      'acme/rules/policy.yaml@HEAD~1',
      '"HEAD~1" in "acme/rules/policy.yaml@HEAD~1" is not a valid ref',
    ],
  ])('%j is reported', (text, message) => {
    const read = floorSource(text);
    expect(read).toMatchObject({ message, help: expect.stringMatching(/^(?:write|begin) /) });
    expect(JSON.stringify(read)).not.toMatch(/\n/);
  });
});

describe('floors in the configuration', () => {
  test.each([
    'platform',
    'org',
  ] as const)('%s with policy and card, each with its place', async (scope) => {
    const text = `${scope}:\n  policy: org/policy.yaml\n  card: acme/rules/card.yaml@v2\n`;
    const floor = (await configurationOf(text))[scope]!;
    expect(floor.policy).toMatchObject(here('org/policy.yaml'));
    expect(floor.card).toMatchObject(elsewhere('card.yaml', 'v2'));
    expect(rangeOf(floor.policy!.place!).start.line).toBe(2);
    expect(rangeOf(floor.card!.place!).start.line).toBe(3);
  });

  test('JSON says the same', async () => {
    const { org } = await configurationOf('{"org": {"card": "org/card.json"}}', 'gate.json');
    expect(org).toEqual({ card: expect.objectContaining(here('org/card.json')) });
  });

  test.each([
    ['org: org/policy.yaml', '/org "org" must be a map, but "org/policy.yaml" is a string'],
    ['org:', '/org "org" must be a map, but it has no value'],
    ['org: {}', '/org/policy "org" must have "policy", "card", "access" or "host"'],
    ['org: {policy: }', '/org/policy "policy" in "org" must be a string, but it has no value'],
    ['org: {policy: " "}', '/org/policy "policy" in "org" is empty; expected a non-empty string'],
    ['org: {policy: [a, b]}', '/org/policy "policy" in "org" must be a string, but it is a list'],
    [
      'org: {polcy: a.yaml, card: c.yaml}',
      '/org/polcy unknown key "polcy" in "org" (write "policy" if that is what you meant)',
    ],
    [
      'platform: {card: ../c.yaml}',
      '/platform/card the path "../c.yaml" points outside the repository',
    ],
    [
      'platfrom: {card: c.yaml}',
      '/platfrom unknown key "platfrom" (write "platform" if that is what you meant)',
    ],
    ['orgs: {card: c.yaml}', '/orgs unknown key "orgs" (write "org" if that is what you meant)'],
    ['teams: {}', '/teams "teams" is empty; expected at least 1 entry'],
    ['teams: [payments]', '/teams "teams" must be a map, but it is a list'],
    [
      'teams: {"": {card: c.yaml}}',
      '/teams/ a name in "teams" is empty; expected a non-empty string',
    ],
  ])('%s', async (text, message) => {
    expect(await problemRows(text)).toEqual([message]);
  });

  test('a floor that is only a path is explained', async () => {
    expect(await helpFor('org: org/policy.yaml')).toEqual([
      "write a map: a floor, which agents can strengthen but never weaken: a policy, a card template, an access list, Claude Code's managed settings or several of them, each a path or owner/repo/path@ref",
    ]);
  });
});

describe('teams', () => {
  const agents = (...teams: string[]): string =>
    `agents: [{name: a, card: a.yaml, teams: [${teams.join(', ')}]}]\n`;

  test('an agent names those whose floors hold for it, each once', async () => {
    const text = `${agents('b', 'a', 'b')}teams: {a: {policy: a.yaml}, b: {card: acme/rules/b.yaml@v1}}\n`;
    const configuration = await configurationOf(text);
    expect(configuration.agents?.[0]?.teams).toEqual(['b', 'a']);
    expect([...configuration.teams!]).toEqual([
      ['a', { policy: expect.objectContaining(here('a.yaml')) }],
      ['b', { card: expect.objectContaining(elsewhere('b.yaml', 'v1')) }],
    ]);
  });

  test('names of the language are names', async () => {
    const text =
      'agents: [{name: __proto__, card: a.yaml, teams: [__proto__, constructor]}]\nteams: {__proto__: {policy: a.yaml}, constructor: {policy: b.yaml}}\n';
    const configuration = await configurationOf(text);
    expect([...configuration.teams!.keys()]).toEqual(['__proto__', 'constructor']);
    expect(configuration.agents).toEqual([
      { name: '__proto__', card: 'a.yaml', teams: ['__proto__', 'constructor'] },
    ]);
    expect(configuration.teams!.get('__proto__')?.policy).toMatchObject(here('a.yaml'));
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
  ])('%s is not a team unless the configuration has it', async (name) => {
    expect(await problemRows(agents(name))).toEqual([
      `/agents/0/teams/0 there is no team "${name}"`,
    ]);
  });

  test('one that there is not, with the one that may be meant', async () => {
    expect(
      await problemRows(`${agents('payment', 'payments')}teams: {payments: {policy: p.yaml}}`),
    ).toEqual(['/agents/0/teams/0 there is no team "payment"; did you mean "payments"?']);
  });

  test.each([
    [
      'agents: [{name: a, card: c, teams: []}]',
      '/agents/0/teams "teams" in entry 1 of "agents" is empty; expected at least 1 entry',
    ],
    [
      'agents: [{name: a, card: c, teams: x}]',
      '/agents/0/teams "teams" in entry 1 of "agents" must be a list, but "x" is a string',
    ],
    [
      'agents: [{name: a, card: c, teams: [""]}]',
      '/agents/0/teams/0 entry 1 of "teams" in entry 1 of "agents" is empty; expected a non-empty string',
    ],
    [
      'agents: [{name: a, card: c, teams: [{}]}]',
      '/agents/0/teams/0 entry 1 of "teams" in entry 1 of "agents" must be a string, but it is a map',
    ],
    [
      'agents: [{name: a, card: c, team: [x]}]',
      '/agents/0/team unknown key "team" in entry 1 of "agents" (write "teams" if that is what you meant)',
    ],
  ])('%s', async (text, message) => {
    expect(await problemRows(text)).toEqual([message]);
  });

  test('one that no agent names is reported, since its floor holds for no agent', async () => {
    const two = 'teams: {a: {policy: a.yaml}, b: {policy: b.yaml}}\n';
    expect(await problemRows(agents('a') + two)).toEqual([
      '/teams/b the floor for the team "b" has no effect, because the team has no agents',
    ]);
    expect(await findingsOf(two)).toHaveLength(2);
  });

  test('problems of its floor are reported at the floor', async () => {
    expect(
      await problemRows(`${agents('a')}teams: {a: {policy: acme/rules@v1, crad: c.yaml}}`),
    ).toEqual([
      '/teams/a/crad unknown key "crad" in "a" in "teams" (write "card" if that is what you meant)',
      '/teams/a/policy "acme/rules@v1" has a repository but no file',
    ]);
  });
});
