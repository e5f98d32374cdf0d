import { describe, expect, test } from '@jest/globals';
import { STANDARD_VALUES } from '../../src/rules/undefined-value.ts';
import { readConfiguration } from '../../src/settings/configuration.ts';
import { defaultOf, SETTING_NAMES, settingKey } from '../../src/settings/options/derived.ts';
import {
  type Configuration,
  type Options,
  type Settings,
  settle,
} from '../../src/settings/settings.ts';
import { SettingsError } from '../../src/settings/settings-error.ts';

async function configurationOf(text: string): Promise<Configuration> {
  const read = await readConfiguration('gate.yml', new TextEncoder().encode(text));
  if (read.kind === 'broken')
    throw new Error(read.findings.map((finding) => finding.message).join('\n'));
  return read.configuration;
}

const settled = async (inputs: Options, text: string): Promise<Settings> =>
  settle(inputs, await configurationOf(text), 'cards.yml/gate');

test('the defaults', () => {
  // Any other option has the default in the table.
  const ofTheTable = SETTING_NAMES.flatMap((name) =>
    defaultOf(name) === undefined ? [] : [[settingKey(name), defaultOf(name)] as const],
  );
  expect(settle({}, undefined, 'cards.yml/gate')).toEqual({
    ...Object.fromEntries(ofTheTable),
    id: 'cards.yml/gate',
    apiUrl: 'https://api.mnemom.ai',
    apiTimeout: 120,
    traceWindow: 604_800,
    trackingIssue: false,
    grace: 'on',
    scope: 'auto',
    environmentDefaults: {},
    failOn: 'fail',
    onlyNew: false,
    widening: 'warn',
    exemptions: [],
    ignore: [],
    onError: 'fail',
    onNoCards: 'warn',
    onNoTools: 'warn',
    comment: 'auto',
    discover: true,
    annotations: 'auto',
    checkName: 'Card Gate report (cards.yml/gate)',
    summary: true,
    severity: new Map(),
    aliases: new Map(),
    standardValues: STANDARD_VALUES,
  });
});

test('the name of the check follows the id, unless it is given', async () => {
  expect(settle({ id: 'two' }, undefined, 'x').checkName).toBe('Card Gate report (two)');
  expect((await settled({}, 'id: three\n')).checkName).toBe('Card Gate report (three)');
  expect(settle({ id: 'two', 'check-name': 'Cards' }, undefined, 'x').checkName).toBe('Cards');
});

describe('inputs win over the environment, that over the configuration, and that over the defaults', () => {
  const ROWS: readonly [
    keyof Settings,
    keyof Options,
    string,
    string,
    string,
    Options,
    unknown,
    unknown,
    unknown,
  ][] = [
    ['failOn', 'fail-on', 'warn', 'never', '', { 'fail-on': 'fail' }, 'warn', 'never', 'fail'],
    ['scope', 'scope', 'changed', 'all', '', { scope: 'auto' }, 'changed', 'all', 'auto'],
    ['minCoverage', 'min-coverage', '50', '100', '', { 'min-coverage': 0 }, 50, 100, 0],
    ['maxCoverageDrop', 'max-coverage-drop', '5', '10', '', { 'max-coverage-drop': 0 }, 5, 10, 0],
    ['onlyNew', 'only-new', 'true', 'false', '', { 'only-new': true }, true, false, true],
    ['widening', 'widening', 'allow', 'fail', '', { widening: 'warn' }, 'allow', 'fail', 'warn'],
    [
      'wideningLabel',
      'widening-label',
      'one',
      'two',
      '',
      { 'widening-label': 'three' },
      'one',
      'two',
      'three',
    ],
    [
      'baselineFile',
      'baseline-file',
      'one',
      'two',
      '',
      { 'baseline-file': 'three' },
      'one',
      'two',
      'three',
    ],
    ['onError', 'on-error', 'fail', 'warn', '', { 'on-error': 'fail' }, 'fail', 'warn', 'fail'],
    [
      'onNoCards',
      'on-no-cards',
      'pass',
      'fail',
      '',
      { 'on-no-cards': 'warn' },
      'pass',
      'fail',
      'warn',
    ],
    [
      'onNoTools',
      'on-no-tools',
      'pass',
      'fail',
      '',
      { 'on-no-tools': 'warn' },
      'pass',
      'fail',
      'warn',
    ],
    ['comment', 'comment', 'never', 'always', '', { comment: 'auto' }, 'never', 'always', 'auto'],
    [
      'annotations',
      'annotations',
      'none',
      'checks',
      '',
      { annotations: 'auto' },
      'none',
      'checks',
      'auto',
    ],
    ['summary', 'summary', 'false', 'true', '', { summary: false }, false, true, false],
    ['checkName', 'check-name', 'one', 'two', '', { 'check-name': 'three' }, 'one', 'two', 'three'],
    [
      'reportFile',
      'report-file',
      'one',
      'two',
      '',
      { 'report-file': 'three' },
      'one',
      'two',
      'three',
    ],
    ['cards', 'cards', '[one]', '[two]', '', { cards: ['three'] }, ['one'], ['two'], ['three']],
    [
      'exclude',
      'exclude',
      '[one]',
      '[two]',
      '',
      { exclude: ['three'] },
      ['one'],
      ['two'],
      ['three'],
    ],
    ['discover', 'discover', 'false', 'true', '', { discover: false }, false, true, false],
    [
      'traces',
      'traces',
      '[one]',
      '[two]',
      '',
      { traces: [{ text: 'three' }] },
      [{ text: 'one' }],
      [{ text: 'two' }],
      [{ text: 'three' }],
    ],
    ['agentId', 'agent-id', 'one', 'two', '', { 'agent-id': 'three' }, 'one', 'two', 'three'],
    [
      'apiUrl',
      'api-url',
      'https://one',
      'https://two',
      '',
      { 'api-url': 'https://three' },
      'https://one',
      'https://two',
      'https://three',
    ],
    ['apiTimeout', 'api-timeout', '1', '2', '', { 'api-timeout': 3 }, 1, 2, 3],
    ['traceWindow', 'trace-window', '1m', '2m', '', { 'trace-window': 3 }, 60, 120, 3],
    ['traceLimit', 'trace-limit', '1', '2', '', { 'trace-limit': 3 }, 1, 2, 3],
    [
      'trackingIssue',
      'tracking-issue',
      'false',
      'true',
      '',
      { 'tracking-issue': false },
      false,
      true,
      false,
    ],
    [
      'tools',
      'tools',
      '[one]',
      '[two]',
      '',
      { tools: [{ text: 'three' }] },
      [{ text: 'one' }],
      [{ text: 'two' }],
      [{ text: 'three' }],
    ],
  ];

  test.each(ROWS)('%s', async (setting, key, below, above, _, inputs, first, second, third) => {
    const text = `${key}: ${below}\nenvironments: {p: {${key}: ${above}}, empty: {}}\n`;
    expect((await settled({}, text))[setting]).toEqual(first);
    expect((await settled({ environment: 'empty' }, text))[setting]).toEqual(first);
    expect((await settled({ environment: 'p' }, text))[setting]).toEqual(second);
    expect((await settled({ ...inputs, environment: 'p' }, text))[setting]).toEqual(third);
  });

  test('the environment itself is chosen by the input before the configuration', async () => {
    const text = 'environment: a\nenvironments: {a: {fail-on: never}, b: {fail-on: warn}}\n';
    expect(await settled({}, text)).toMatchObject({ environment: 'a', failOn: 'never' });
    expect(await settled({ environment: 'b' }, text)).toMatchObject({
      environment: 'b',
      failOn: 'warn',
    });
  });

  test('an option that is there and undefined sets nothing', async () => {
    expect(
      (await settled({ 'fail-on': undefined } as unknown as Options, 'fail-on: never\n')).failOn,
    ).toBe('never');
  });
});

describe('environments', () => {
  const text =
    'environments: {p: {defaults: {unmapped_tool_action: deny, fail_open: false}}, q: {}}\n';

  test('the policy defaults of the chosen one are in force, and of no other', async () => {
    const { environmentDefaults } = await settled({ environment: 'p' }, text);
    expect(environmentDefaults.unmappedAction).toMatchObject({
      value: 'deny',
      place: { path: ['environments', 'p', 'defaults', 'unmapped_tool_action'] },
    });
    expect(environmentDefaults.failOpen?.value).toBe(false);
    expect((await settled({ environment: 'q' }, text)).environmentDefaults).toEqual({});
    expect((await settled({}, text)).environmentDefaults).toEqual({});
  });

  test.each([
    ['prod', text, 'the configuration has no environment "prod"; it has "p", "q"'],
    ['toString', text, 'the configuration has no environment "toString"; it has "p", "q"'],
    ['p', 'id: x', 'the configuration has no environment "p"; it has none'],
  ])('%s that there is not is refused', async (environment, configuration, message) => {
    const read = await configurationOf(configuration);
    expect(() => settle({ environment }, read, 'x')).toThrow(new SettingsError(message));
  });

  test('one is refused without a configuration too', () => {
    expect(() => settle({ environment: 'p' }, undefined, 'x')).toThrow(
      'the configuration has no environment "p"; it has none',
    );
  });
});

describe('tools of agents', () => {
  const text = `
agents: [{name: a, card: a.yaml, tools: [own]}, {name: b, card: b.yaml}]
tools: [all]
environments: {p: {tools: [env]}}
`;
  const tools = async (inputs: Options): Promise<unknown> => {
    const settings = await settled(inputs, text);
    return [
      settings.tools?.map((item) => item.text),
      settings.agents?.map((agent) => agent.tools?.map((item) => item.text)),
    ];
  };

  test('win over those of the configuration for all', async () => {
    expect(await tools({})).toEqual([['all'], [['own'], undefined]]);
  });

  test('give way to those of the input and of the environment', async () => {
    expect(await tools({ tools: [{ text: 'input' }] })).toEqual([
      ['input'],
      [undefined, undefined],
    ]);
    expect(await tools({ environment: 'p' })).toEqual([['env'], [undefined, undefined]]);
  });
});

test('floors, exemptions and ignores arrive as the configuration has them, whatever the environment', async () => {
  const text = `
agents: [{name: a, card: a.yaml, teams: [payments]}]
platform: {policy: platform.yaml}
org: {card: acme/rules/card.yaml@v1}
teams: {payments: {policy: payments.yaml}}
exemptions: [{agent: a}]
ignore: [{rule: placeholder, reason: lab}]
environments: {p: {}}
`;
  for (const environment of [{}, { environment: 'p' }]) {
    const settings = await settled(environment, text);
    expect(settings.floors).toMatchObject({
      platform: { policy: { kind: 'file', file: 'platform.yaml' } },
      org: {
        card: { kind: 'repository', owner: 'acme', repo: 'rules', file: 'card.yaml', ref: 'v1' },
      },
    });
    expect(settings.floors?.teams.get('payments')).toMatchObject({
      policy: { kind: 'file', file: 'payments.yaml' },
    });
    expect(settings.agents).toEqual([{ name: 'a', card: 'a.yaml', teams: ['payments'] }]);
    expect(settings.exemptions).toMatchObject([{ agent: { value: 'a' } }]);
    expect(settings.ignore).toMatchObject([{ rule: 'placeholder', reason: 'lab' }]);
  }
});

test('floors that the configuration leaves out stay unset, so that the convention holds', async () => {
  expect((await settled({}, 'ignore: []\nexemptions: []\n')).floors).toBeUndefined();
});

test('what only the configuration says is passed on', async () => {
  const settings = await settled(
    {},
    'severity: {placeholder: note}\naliases: {a: [b]}\nstandard-values: [kindness]\n',
  );
  expect([...settings.severity]).toEqual([['placeholder', 'note']]);
  expect([...settings.aliases]).toEqual([['a', ['b']]]);
  expect(settings.standardValues).toEqual([...STANDARD_VALUES, 'kindness']);
  expect(settings.config).toBe('gate.yml');
});
