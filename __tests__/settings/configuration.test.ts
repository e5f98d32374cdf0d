import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_CARD_BYTES } from '../../src/document/limits.ts';
import { isFixed, RULE_IDS, ruleOf } from '../../src/rules/catalogue.ts';
import { readConfiguration } from '../../src/settings/configuration.ts';
import { runs } from '../support/runs.ts';
import { configurationOf, FILE, findingsOf, helpFor, problemRows, utf8 } from './read.ts';

describe('a configuration', () => {
  test('with every key', async () => {
    const configuration = await configurationOf(`
$schema: https://example.com/config.schema.json
id: gate
agents:
  - name: support
    card: ./agents/support/card.yaml
    policy: agents//support/policy.yaml
    tools: [./agents/support/tools.json, github=names.txt, { file: ./more.json, server: srv, format: names }, Read]
  - name: other
    policy: p.yaml
    teams: [payments]
platform: { card: platform/card.yaml }
org: { policy: ./org/policy.yaml }
teams: { payments: { policy: acme/rules/payments/policy.yaml@v1 } }
exemptions: [{ agent: other, section: all }]
ignore: [{ rule: placeholder, reason: a template }]
environment: production
environments:
  production: { min-coverage: 100, max-coverage-drop: 0, only-new: false, widening: fail, widening-label: ok, baseline-file: ./b.json, fail-on: warn, defaults: { unmapped_tool_action: deny, unmapped_severity: critical, fail_open: false, enforcement_mode: enforce, grace_period_hours: 12 } }
  development:
    { scope: all, cards: [x.yaml], tools: [Read], on-error: warn, on-no-cards: pass, on-no-tools: fail, comment: never, annotations: none, check-name: dev, summary: false, report-file: r.json }
severity: { unused-pattern: off, unmapped-action: error }
aliases: { a: b, c: [d, e], f: [] }
standard-values: [kindness]
cards: ["**/card.yaml", "!lab/**"]
tools: [all.json]
scope: changed
fail-on: never
min-coverage: 0
max-coverage-drop: 2.5
only-new: true
widening: allow
widening-label: power approved
baseline-file: .github//card-gate.baseline.json
on-error: fail
on-no-cards: fail
on-no-tools: pass
comment: always
annotations: checks
check-name: Cards
summary: true
report-file: out.json
`);
    expect(configuration).toMatchObject({
      file: FILE,
      id: 'gate',
      agents: [
        {
          name: 'support',
          card: 'agents/support/card.yaml',
          policy: 'agents/support/policy.yaml',
          tools: [
            { text: 'agents/support/tools.json' },
            { server: 'github', text: 'names.txt' },
            { text: 'more.json', server: 'srv', format: 'names' },
            { text: 'Read' },
          ],
        },
        { name: 'other', policy: 'p.yaml', teams: ['payments'] },
      ],
      environment: 'production',
      standardValues: ['kindness'],
      cards: ['**/card.yaml', '!lab/**'],
      tools: [{ text: 'all.json' }],
      scope: 'changed',
      'fail-on': 'never',
      'min-coverage': 0,
      'max-coverage-drop': 2.5,
      'only-new': true,
      widening: 'allow',
      'widening-label': 'power approved',
      'baseline-file': '.github/card-gate.baseline.json',
      platform: { card: { kind: 'file', file: 'platform/card.yaml' } },
      org: { policy: { kind: 'file', file: 'org/policy.yaml' } },
      exemptions: [{ agent: { value: 'other' }, section: { value: 'all' }, patterns: [] }],
      ignore: [{ rule: 'placeholder', reason: 'a template' }],
      'on-error': 'fail',
      'on-no-cards': 'fail',
      'on-no-tools': 'pass',
      comment: 'always',
      annotations: 'checks',
      'check-name': 'Cards',
      summary: true,
      'report-file': 'out.json',
    });
    expect([...configuration.teams!.keys()]).toEqual(['payments']);
    expect([...configuration.severity]).toEqual([
      ['unused-pattern', 'off'],
      ['unmapped-action', 'error'],
    ]);
    expect([...configuration.aliases]).toEqual([
      ['a', ['b']],
      ['c', ['d', 'e']],
      ['f', []],
    ]);
    const production = configuration.environments.get('production')!;
    expect(production.options).toEqual({
      'min-coverage': 100,
      'max-coverage-drop': 0,
      'only-new': false,
      widening: 'fail',
      'widening-label': 'ok',
      'baseline-file': 'b.json',
      'fail-on': 'warn',
    });
    expect(
      Object.fromEntries(
        Object.entries(production.defaults).map(([key, part]) => [key, part.value]),
      ),
    ).toEqual({
      unmappedAction: 'deny',
      unmappedSeverity: 'critical',
      failOpen: false,
      mode: 'enforce',
      graceHours: 12,
    });
    expect(configuration.environments.get('development')!.options).toEqual({
      scope: 'all',
      cards: ['x.yaml'],
      tools: [{ text: 'Read' }],
      'on-error': 'warn',
      'on-no-cards': 'pass',
      'on-no-tools': 'fail',
      comment: 'never',
      annotations: 'none',
      'check-name': 'dev',
      summary: false,
      'report-file': 'r.json',
    });
  });

  test.each([
    '',
    '# nothing yet\n',
    '---\n',
    '~',
    '{}',
  ])('that says nothing, %j, is one', async (text) => {
    const configuration = await configurationOf(text);
    expect(configuration.file).toBe(FILE);
    expect(configuration.agents).toBeUndefined();
    expect([
      configuration.environments.size,
      configuration.severity.size,
      configuration.aliases.size,
    ]).toEqual([0, 0, 0]);
  });

  test('can be JSON', async () => {
    expect(await configurationOf('{"fail-on": "warn"}', 'gate.json')).toMatchObject({
      'fail-on': 'warn',
    });
    expect(await findingsOf('{"fail-on": "warn",}', 'gate.json')).toHaveLength(1);
  });

  test('names of the language are names', async () => {
    const configuration = await configurationOf(
      'environments: {__proto__: {fail-on: warn}, constructor: {}}\naliases: {__proto__: x, toString: y}\n',
    );
    expect([...configuration.environments.keys()]).toEqual(['__proto__', 'constructor']);
    expect([...configuration.aliases]).toEqual([
      ['__proto__', ['x']],
      ['toString', ['y']],
    ]);
  });
});

describe('what does not load', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['broken YAML', 'agents: [', 'parse-error'],
    ['a key that appears twice', 'id: a\nid: b', 'duplicate-key'],
    ['a tag', 'id: !x a', 'parse-error'],
    ['two documents', 'id: a\n---\nid: b', 'parse-error'],
    ['a merge key', 'environments: {a: &a {}, b: {<<: *a}}', 'parse-error'],
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'parse-error'],
    ['too much', `id: ${'x'.repeat(MAX_CARD_BYTES)}`, 'file-too-large'],
  ])('%s', async (_, text, rule) => {
    expect((await findingsOf(text)).map((finding) => finding.rule)).toEqual([rule]);
  });
});

describe('wrong shapes', () => {
  test.each([
    ['text', ' the file must be a map, but "text" is a string'],
    ['[]', ' the file must be a map, but it is a list'],
    ['agents: {}', '/agents "agents" must be a list, but it is a map'],
    ['agents:', '/agents "agents" must be a list, but it has no value'],
    ['agents: []', '/agents "agents" is empty; expected at least 1 entry'],
    ['agents: [x]', '/agents/0 entry 1 of "agents" must be a map, but "x" is a string'],
    ['agents: [{card: c.yaml}]', '/agents/0/name entry 1 of "agents" has no "name"'],
    [
      'agents: [{name: a}]',
      '/agents/0/card entry 1 of "agents" must have "card", "policy" or "access"',
    ],
    [
      'agents: [{name: " ", card: c.yaml}]',
      '/agents/0/name "name" in entry 1 of "agents" is empty; expected a non-empty string',
    ],
    [
      'agents: [{name: a, card: ""}]',
      '/agents/0/card "card" in entry 1 of "agents" is empty; expected a non-empty string',
    ],
    [
      'agents: [{name: a, card: c, tools: t}]',
      '/agents/0/tools "tools" in entry 1 of "agents" must be a list, but "t" is a string',
    ],
    [
      'agents: [{name: a, card: c, tools: []}]',
      '/agents/0/tools "tools" in entry 1 of "agents" is empty; expected at least 1 entry',
    ],
    [
      'agents: [{name: 1, card: c}]',
      '/agents/0/name "name" in entry 1 of "agents" must be a string, but "1" is a number',
    ],
    ['tools: [{server: s}]', '/tools/0/file entry 1 of "tools" has no "file"'],
    ['tools: [[a]]', '/tools/0 entry 1 of "tools" must be a string or a map, but it is a list'],
    ['cards: x.yaml', '/cards "cards" must be a list, but "x.yaml" is a string'],
    ['cards: [""]', '/cards/0 entry 1 of "cards" is empty; expected a non-empty string'],
    [
      'environments: {p: }',
      '/environments/p "p" in "environments" must be a map, but it has no value',
    ],
    ['severity: [a]', '/severity "severity" must be a map, but it is a list'],
    [
      'aliases: {a: {b: c}}',
      '/aliases/a "a" in "aliases" must be a string or a list, but it is a map',
    ],
    [
      'aliases: {a: 3}',
      '/aliases/a "a" in "aliases" must be a string or a list, but "3" is a number',
    ],
    [
      'aliases: {a: [""]}',
      '/aliases/a/0 entry 1 of "a" in "aliases" is empty; expected a non-empty string',
    ],
    [
      'standard-values: x',
      '/standard-values "standard-values" must be a list, but "x" is a string',
    ],
    ['summary: yes', '/summary "summary" must be true or false, but "yes" is a string'],
    ['id: ""', '/id "id" is empty; expected a non-empty string'],
    ['min-coverage: 101', '/min-coverage "min-coverage" must be at most 100, but it is "101"'],
    ['min-coverage: -1', '/min-coverage "min-coverage" must be at least 0, but it is "-1"'],
    ['min-coverage: "90"', '/min-coverage "min-coverage" must be a number, but "90" is a string'],
    ['min-coverage: 90%', '/min-coverage "min-coverage" must be a number, but "90%" is a string'],
    [
      'min-coverage: .nan',
      '/min-coverage "min-coverage" must be a finite number, but it is ".nan"',
    ],
    [
      'min-coverage: .inf',
      '/min-coverage "min-coverage" must be a finite number, but it is ".inf"',
    ],
    [
      'max-coverage-drop: 100.5',
      '/max-coverage-drop "max-coverage-drop" must be at most 100, but it is "100.5"',
    ],
    [
      'max-coverage-drop: -1',
      '/max-coverage-drop "max-coverage-drop" must be at least 0, but it is "-1"',
    ],
    [
      'max-coverage-drop: "5"',
      '/max-coverage-drop "max-coverage-drop" must be a number, but "5" is a string',
    ],
    ['only-new: yes', '/only-new "only-new" must be true or false, but "yes" is a string'],
    ['only-new:', '/only-new "only-new" must be true or false, but it has no value'],
    [
      'widening-label: ""',
      '/widening-label "widening-label" is empty; expected a non-empty string',
    ],
    ['widening-label: [a]', '/widening-label "widening-label" must be a string, but it is a list'],
    ['baseline-file: true', '/baseline-file "baseline-file" must be a string, but it is true'],
    [
      'baseline-file: ../b.json',
      '/baseline-file the path "../b.json" points outside the repository',
    ],
    [
      'environments: {p: {baseline-file: /b.json}}',
      '/environments/p/baseline-file the path "/b.json" points outside the repository',
    ],
  ])('%s', async (text, message) => {
    expect(await problemRows(text)).toEqual([message]);
  });

  test.each([
    'scope',
    'fail-on',
    'on-error',
    'on-no-cards',
    'on-no-tools',
    'widening',
    'comment',
    'annotations',
  ])('a value that %s does not have, at the top and in an environment', async (key) => {
    const [top, inside] = await problemRows(
      `${key}: sometimes\nenvironments: {p: {${key}: sometimes}}\n`,
    );
    expect(top).toMatch(
      new RegExp(
        `^/environments/p/${key} "${key}" of "p" must be .*, but it is "sometimes"$|^/${key} "${key}" must be .*, but it is "sometimes"$`,
      ),
    );
    expect(inside).toMatch(/sometimes/);
    expect(top).not.toBe(inside);
  });

  test.each([
    ['unmapped_tool_action: block', 'allow'],
    ['unmapped_severity: error', 'critical'],
    ['enforcement_mode: nudge', 'enforce'],
    ['fail_open: no', 'true or false'],
    ['grace_period_hours: -1', 'at least 0'],
    ['grace_period_hours: .inf', 'finite'],
  ])('a policy default: %s', async (line, expected) => {
    const [message, ...more] = await problemRows(`environments: {p: {defaults: {${line}}}}`);
    expect(message).toContain(expected);
    expect(more).toEqual([]);
  });
});

describe('unknown keys', () => {
  test.each([
    ['agnets: []', '/agnets unknown key "agnets" (write "agents" if that is what you meant)'],
    // With such a key, every audit would be a shard, which has no verdict.
    ['shard: 1/2', '/shard unknown key "shard"'],
    ['fail_on: warn', '/fail_on unknown key "fail_on" (write "fail-on" if that is what you meant)'],
    [
      'agents: [{name: a, card: c, polcy: p}]',
      '/agents/0/polcy unknown key "polcy" in entry 1 of "agents" (write "policy" if that is what you meant)',
    ],
    [
      'tools: [{file: f, sever: s}]',
      '/tools/0/sever unknown key "sever" in entry 1 of "tools" (write "server" if that is what you meant)',
    ],
    [
      'environments: {p: {min-covrage: 1}}',
      '/environments/p/min-covrage unknown key "min-covrage" in "p" in "environments" (write "min-coverage" if that is what you meant)',
    ],
    [
      'max-coverage-drob: 1',
      '/max-coverage-drob unknown key "max-coverage-drob" (write "max-coverage-drop" if that is what you meant)',
    ],
    [
      'only_new: true',
      '/only_new unknown key "only_new" (write "only-new" if that is what you meant)',
    ],
    [
      'widning: fail',
      '/widning unknown key "widning" (write "widening" if that is what you meant)',
    ],
    ['ignored: []', '/ignored unknown key "ignored" (write "ignore" if that is what you meant)'],
    [
      'exemption: []',
      '/exemption unknown key "exemption" (write "exemptions" if that is what you meant)',
    ],
    ['config: x', '/config unknown key "config"'],
    ['github-token: x', '/github-token unknown key "github-token"'],
    [
      'environments: {p: {environment: q}}',
      '/environments/p/environment unknown key "environment" in "p" in "environments"',
    ],
    [
      'environments: {p: {agents: []}}',
      '/environments/p/agents unknown key "agents" in "p" in "environments"',
    ],
    [
      'environments: {p: {severity: {}}}',
      '/environments/p/severity unknown key "severity" in "p" in "environments"; its content has no effect',
    ],
    [
      'environments: {p: {defaults: {unmaped_tool_action: deny}}}',
      '/environments/p/defaults/unmaped_tool_action unknown key "unmaped_tool_action" in "defaults" in "p"; its content has no effect (write "unmapped_tool_action" if that is what you meant)',
    ],
    ['__proto__: {fail-on: never}', '/__proto__ unknown key "__proto__"'],
  ])('%s', async (text, message) => {
    expect(await problemRows(text)).toEqual([message]);
  });
});

describe('keys that have no effect at their place', () => {
  test.each([
    'agents',
    'platform',
    'org',
    'teams',
    'exemptions',
    'ignore',
    'severity',
    'aliases',
    'standard-values',
    'environment',
  ])('%s in an environment: the help names the top of the file', async (key) => {
    expect(await helpFor(`environments: {p: {${key}: x}}`)).toEqual([
      `move "${key}" to the top level of the file; it has no effect elsewhere`,
    ]);
  });

  test.each([
    'github-token',
    'api-key',
    'floor-token',
  ])('%s anywhere: the help names the step', async (key) => {
    const help = `store the value as a secret, and set the input "${key}" to that secret in the workflow`;
    expect(await helpFor(`${key}: s3cret\nenvironments: {p: {${key}: s3cret}}`)).toEqual([
      help,
      help,
    ]);
    for (const { message } of await findingsOf(`${key}: s3cret`))
      expect(message).not.toContain('s3cret');
  });

  test.each([
    'config',
    'base-ref',
    'head-ref',
    'working-directory',
  ])('%s: the help names the workflow', async (key) => {
    expect(await helpFor(`${key}: x`)).toEqual([
      `set "${key}" in the workflow; it is an action input, not a configuration key`,
    ]);
  });

  test('a policy at the top belongs to an agent, or to everybody', async () => {
    expect(await helpFor('policy: p.yaml')).toEqual([
      'move "policy" to an entry of "agents", or to "org" if it applies to all agents',
    ]);
  });

  test('a misspelt one is still taken for what it may be meant for', async () => {
    expect(await helpFor('environments: {p: {wideningg: fail}}')).toEqual([
      'write "widening" if that is what you meant',
    ]);
  });
});

describe('severities', () => {
  test('of rules that there are not', async () => {
    expect(await problemRows('severity: {unused-patern: off, toString: off}')).toEqual([
      '/severity/unused-patern there is no rule "unused-patern"; did you mean "unused-pattern"?',
      '/severity/toString there is no rule "toString"',
    ]);
  });

  test('that there are not', async () => {
    expect(await problemRows('severity: {unused-pattern: fatal, placeholder: no}')).toEqual([
      '/severity/unused-pattern "unused-pattern" in "severity" must be "error", "warning", "note" or "off", but it is "fatal"',
      '/severity/placeholder "placeholder" in "severity" must be "error", "warning", "note" or "off", but it is "no"',
    ]);
  });

  test.each(
    RULE_IDS,
  )('%s can be changed unless it is a violation or means that nothing was checked', async (rule) => {
    const fixed = 'blocking' in ruleOf(rule) || 'violation' in ruleOf(rule);
    expect(isFixed(rule)).toBe(fixed);
    const text = `severity: {${rule}: off}`;
    if (fixed)
      expect(await problemRows(text)).toEqual([
        `/severity/${rule} the severity of the rule "${rule}" cannot be changed`,
      ]);
    else expect([...(await configurationOf(text)).severity]).toEqual([[rule, 'off']]);
  });
});

describe('names and paths', () => {
  test('two agents of one name, at the second, with the first', async () => {
    const [finding, ...more] = await findingsOf(
      'agents:\n  - {name: a, card: c.yaml}\n  - {name: b, card: c.yaml}\n  - {name: a, card: d.yaml}\n',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      message: 'two agents are named "a"',
      location: { pointer: '/agents/2/name', range: { start: { line: 4 } } },
      related: [{ location: { pointer: '/agents/0/name', range: { start: { line: 2 } } } }],
    });
  });

  test.each([
    '../x.yaml',
    'a/../../x.yaml',
    '/etc/x.yaml',
    '..',
    '.',
  ])('a path that leads out of the repository: %s', async (path) => {
    expect(await problemRows(`agents: [{name: a, card: ${path}, policy: p.yaml}]`)).toEqual([
      `/agents/0/card the path ${JSON.stringify(path)} points outside the repository`,
    ]);
  });

  test('an environment that there is not', async () => {
    expect(await problemRows('environment: prod\nenvironments: {prd: {}, dev: {}}')).toEqual([
      '/environment there is no environment "prod"; did you mean "prd"?',
    ]);
    expect(await problemRows('environment: toString')).toEqual([
      '/environment there is no environment "toString"',
    ]);
  });

  test.each([
    'cards: ["!a", "!b/**"]',
    'environments: {p: {cards: ["!a"]}}',
  ])('patterns that leave nothing: %s', async (text) => {
    expect((await findingsOf(text)).map((finding) => finding.message)).toEqual([
      'every pattern excludes files; expected at least one pattern without "!"',
    ]);
  });

  test('all problems are reported at once', async () => {
    expect(
      await problemRows(
        'fail-on: x\nagnets: 1\nseverity: {a-rule: off}\nenvironment: e\nagents: [{name: a, card: ../c}, {name: a, card: c}]',
      ),
    ).toHaveLength(6);
  });
});

test('whatever a configuration holds, it is read or refused for reasons that block', async () => {
  const words = [
    ...[
      'agents',
      'name',
      'card',
      'policy',
      'tools',
      'file',
      'server',
      'environments',
      'p',
      'environment',
      'defaults',
      'severity',
      'aliases',
      'cards',
      'org',
      'teams',
      'exemptions',
      'ignore',
      'rule',
      'reason',
      'patterns',
      'section',
      'baseline-file',
      'expires',
    ],
    ...[
      'standard-values',
      'scope',
      'fail-on',
      'min-coverage',
      'summary',
      'unmapped_tool_action',
      'grace_period_hours',
      'unused-pattern',
      '__proto__',
      '',
    ],
  ];
  const { value, map } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(...words, '!x', '../x', 'warn', 'off', 'all'),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('map'),
    ),
    list: fc.array(tie('value'), { maxLength: 3 }),
    map: fc.dictionary(fc.constantFrom(...words), tie('value'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  }));
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(map, value), async (content) => {
      const text = JSON.stringify(content);
      const { kind } = await readConfiguration(FILE, utf8(text));
      if (kind === 'configuration') read += 1;
      else expect((await findingsOf(text)).length).toBeGreaterThan(0);
    }),
    { numRuns: runs(67, 1_000) },
  );
  // Some of them must be valid by chance. Otherwise, the property proves little.
  expect(read).toBeGreaterThan(0);
});
