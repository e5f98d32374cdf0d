import { describe, expect, test } from '@jest/globals';
import { rangeOf } from '../../src/document/document.ts';
import { Reader } from '../../src/document/reader.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { type Composed, composeAgent } from '../../src/floors/compose.ts';
import { applyExemptions, unmetPlaces } from '../../src/floors/exemptions/apply.ts';
import { readExemptions } from '../../src/floors/exemptions/in-force.ts';
import { located } from '../../src/formats/cards/parts.ts';
import type { Exemption, Floor, WrittenExemption } from '../../src/model/agent.ts';
import type { DeclaredTool } from '../../src/model/tool.ts';
import { fileOf, floorOf, lineOf, ownOf, toolsOf } from './scopes.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

/** The keys of an exemption that differ from a complete one. Undefined omits a key. */
type Keys = Readonly<Record<string, unknown>>;
const WHOLE: Keys = {
  agent: 'desk',
  section: 'forbidden_tools',
  patterns: ['mcp__pay__refund'],
  reason: 'the refund desk refunds',
  granted_by: 'sec@example.org',
  granted_at: '2026-11-01',
  expires_at: '2027-01-30',
};

async function writtenOf(keys: Keys): Promise<WrittenExemption> {
  const text = [
    'forbidden: []',
    'exemption:',
    ...Object.entries({ ...WHOLE, ...keys }).flatMap(([key, value]) =>
      value === undefined ? [] : [`  ${key}: ${JSON.stringify(value)}`],
    ),
  ].join('\n');
  const { document } = await fileOf('environment', 'config.yml', text);
  const at = Reader.of(document).get('exemption');
  const parts = {
    agent: 'agent',
    section: 'section',
    reason: 'reason',
    grantedBy: 'granted_by',
    grantedAt: 'granted_at',
    expiresAt: 'expires_at',
  };
  const texts = Object.entries(parts).map(
    ([key, name]) => [key, located(at.get(name), at.get(name).text())] as const,
  );
  return {
    ...Object.fromEntries(texts.filter(([, part]) => part)),
    patterns: at.get('patterns').texts(),
    place: at.place,
  };
}

const exemption = async (keys: Keys = {}): Promise<Exemption> => {
  const { exemptions, findings } = readExemptions([await writtenOf(keys)], NOW);
  expect(findings.map(({ message }) => message)).toEqual([]);
  return exemptions[0]!;
};

describe('reading', () => {
  test('one that holds to every rule is in force, as written', async () => {
    const { exemptions, findings } = readExemptions(
      [await writtenOf({ reason: '  the refund desk refunds ' })],
      NOW,
    );
    expect(findings).toEqual([]);
    expect(exemptions).toMatchObject([
      {
        agent: 'desk',
        section: 'forbidden_tools',
        patterns: [{ value: 'mcp__pay__refund' }],
        reason: 'the refund desk refunds',
        grantedBy: 'sec@example.org',
        grantedAt: '2026-11-01',
        expiresAt: '2027-01-30',
      },
    ]);
  });

  test.each<[string, Keys]>([
    ['lasts exactly 90 days', { granted_at: '2026-11-01', expires_at: '2027-01-30' }],
    ['is granted this very moment', { granted_at: NOW.toISOString(), expires_at: '2026-11-22' }],
    ['ends in a second', { expires_at: '2026-11-21T12:00:01Z' }],
    ['has a reason of ten characters', { reason: '0123456789' }],
    ['has a reason of ten characters beyond the basic plane', { reason: '𝒶𝒷𝒸𝒹𝑒𝒻𝑔𝒽𝒾𝒿' }],
    ['is from actions', { section: 'forbidden_actions', patterns: ['pay'] }],
    ['is from the limit', { section: 'max_autonomous_value', patterns: undefined }],
    ['is from all', { section: 'all', patterns: [] }],
    ['is from rules by their section in a policy', { section: 'forbidden' }],
  ])('one that %s is honoured', async (_, keys) => {
    await exemption(keys);
  });

  test.each<[string, Keys, string, number]>([
    [
      'has no agent',
      { agent: undefined },
      'the exemption has no "agent", so it is not honoured',
      2,
    ],
    [
      'has an empty agent',
      { agent: ' ' },
      'the exemption has no "agent", so it is not honoured',
      3,
    ],
    [
      'has no section',
      { section: undefined },
      'the exemption has no "section", so it is not honoured',
      2,
    ],
    [
      'has no reason',
      { reason: undefined },
      'the exemption has no "reason", so it is not honoured',
      2,
    ],
    [
      'has no granter',
      { granted_by: undefined },
      'the exemption has no "granted_by", so it is not honoured',
      2,
    ],
    [
      'has no beginning',
      { granted_at: undefined },
      'the exemption has no "granted_at", so it is not honoured',
      2,
    ],
    [
      'has no end',
      { expires_at: undefined },
      'the exemption has no "expires_at", so it is not honoured',
      2,
    ],
    [
      'has no patterns',
      { patterns: undefined },
      'the exemption from "forbidden_tools" has no pattern, so it is not honoured',
      2,
    ],
    [
      'has no patterns of actions',
      { section: 'forbidden_actions', patterns: [] },
      'the exemption from "forbidden_actions" has no pattern, so it is not honoured',
      2,
    ],
    [
      'has patterns for everything',
      { section: 'all' },
      'an exemption from "all" cannot have patterns',
      5,
    ],
    [
      'has patterns for the limit',
      { section: 'max_autonomous_value' },
      'an exemption from "max_autonomous_value" cannot have patterns',
      5,
    ],
    [
      'is from conscience',
      { section: 'conscience' },
      'an exemption cannot cover the section "conscience"; expected "forbidden", "forbidden_tools", "forbidden_actions", "max_autonomous_value" or "all"',
      4,
    ],
    [
      'is from a name of the language',
      { section: '__proto__' },
      'an exemption cannot cover the section "__proto__"; expected "forbidden", "forbidden_tools", "forbidden_actions", "max_autonomous_value" or "all"',
      4,
    ],
    [
      'has a short reason',
      { reason: 'because.' },
      'the reason "because." is too short; expected 10 characters or more',
      6,
    ],
    [
      'fills its reason with blanks',
      { reason: ' because.    ' },
      'the reason " because.    " is too short; expected 10 characters or more',
      6,
    ],
    [
      'has expired',
      { expires_at: '2026-11-20' },
      'the exemption expired on "2026-11-20" and is no longer honoured',
      9,
    ],
    [
      'ends this very moment',
      { expires_at: NOW.toISOString() },
      'the exemption expired on "2026-11-21T12:00:00.000Z" and is no longer honoured',
      9,
    ],
    [
      'is granted tomorrow',
      { granted_at: '2026-11-22' },
      'the exemption is not honoured yet, because its "granted_at", "2026-11-22", is in the future',
      8,
    ],
    [
      'lasts 91 days',
      { expires_at: '2027-01-31' },
      'the exemption lasts until "2027-01-31", more than 90 days after it was granted',
      9,
    ],
    [
      'lasts a second more than 90 days',
      { expires_at: '2027-01-30T00:00:01Z' },
      'the exemption lasts until "2027-01-30T00:00:01Z", more than 90 days after it was granted',
      9,
    ],
    [
      'ends before it begins',
      { granted_at: '2026-11-20', expires_at: '2026-11-19' },
      'the exemption ends ("2026-11-19") before it begins ("2026-11-20")',
      9,
    ],
    [
      'has no date where it begins',
      { granted_at: 'long ago' },
      '"granted_at" is "long ago"; expected an RFC 3339 date such as "2027-01-31"',
      8,
    ],
    [
      'has no date where it ends',
      { expires_at: '31.1.2027' },
      '"expires_at" is "31.1.2027"; expected an RFC 3339 date such as "2027-01-31"',
      9,
    ],
    [
      'ends on a day that is none',
      { expires_at: '2027-02-30' },
      '"expires_at" is "2027-02-30"; expected an RFC 3339 date such as "2027-01-31"',
      9,
    ],
  ])('one that %s is an error at its line, and not honoured', async (_, keys, message, line) => {
    const written = await writtenOf(keys);
    // Lines refer to the complete exemption, in which each key has its own line.
    const { exemptions, findings } = readExemptions([written, await writtenOf({})], NOW);
    expect(exemptions).toHaveLength(1);
    expect(findings.map((finding) => finding.message)).toEqual([message]);
    expect(findings[0]).toMatchObject({
      rule: 'exemption',
      severity: 'error',
      location: { file: 'config.yml', range: { start: { line } } },
    });
    expect(findings[0]!.agent).toBe(
      'agent' in keys && keys.agent === undefined ? undefined : written.agent!.value,
    );
  });

  test('all problems of one are reported at once', async () => {
    const written = await writtenOf({
      agent: undefined,
      section: 'x',
      reason: 'y',
      granted_at: '2027-01-01',
      expires_at: '2030-01-01',
    });
    expect(
      readExemptions([written], NOW).findings.map(({ message }) => message.split(/[;:,]/)[0]),
    ).toEqual([
      'the exemption has no "agent"',
      'an exemption cannot cover the section "x"',
      'the reason "y" is too short',
      'the exemption is not honoured yet',
      'the exemption lasts until "2030-01-01"',
    ]);
  });
});

const FLOOR = `aap_version: "1"
autonomy_envelope: {forbidden_actions: [pay, pay_all, burn], max_autonomous_value: {amount: 5, currency: USD}}
conscience: {values: [{type: BOUNDARY, content: never}, {type: HOPE, content: help}]}
values: {declared: [care], hierarchy: weighted}
audit_commitment: {retention_days: 90}
forbidden: [{pattern: "mcp__pay__*", reason: money, severity: critical}, {pattern: "rm*", reason: files, severity: high}]
defaults: {unmapped_tool_action: allow}
`;
const CARD =
  'aap_version: "1"\nautonomy_envelope: {bounded_actions: [pay, read], max_autonomous_value: {amount: 50, currency: USD}}\n';

const compose = async (keys: Keys | undefined, agent = CARD, floor = FLOOR): Promise<Composed> =>
  composeAgent(
    await ownOf(agent),
    [await floorOf('org', floor)],
    keys ? [await exemption(keys)] : [],
  );

/** Returns those of the given tools that are forbidden to an agent. */
const forbidden = (
  composed: Composed,
  tools: readonly (string | DeclaredTool)[],
  aliases: Readonly<Record<string, string[]>> = {},
): readonly string[] =>
  evaluate({ name: 'agent', ...composed, ...toolsOf(tools, aliases) }).decisions.flatMap(
    ({ tool, outcome }) => (outcome === 'forbidden' ? [tool.canonical] : []),
  );

const PAY = ['mcp__pay__refund', 'mcp__pay__charge', 'mcp__pay__', 'rm_all', 'other'];

describe('an exemption from forbidden tools', () => {
  test('takes out what it names, and leaves the rule for the rest', async () => {
    expect(forbidden(await compose(undefined), PAY)).toEqual(PAY.slice(0, 4));
    for (const section of ['forbidden', 'forbidden_tools']) {
      const composed = await compose({ section });
      expect(forbidden(composed, PAY)).toEqual(PAY.slice(1, 4));
      expect(composed.exemptions).toHaveLength(1);
      // The rule still exists, with its exemptions.
      expect(
        composed.policy!.forbidden.map(({ pattern, except = [] }) => [
          pattern.text,
          except.map(({ text }) => text),
        ]),
      ).toEqual([
        ['mcp__pay__*', ['mcp__pay__refund']],
        ['rm*', []],
      ]);
    }
  });

  test.each([
    ['*', []],
    ['mcp__pay__*', ['rm_all']],
    ['*__charge', ['mcp__pay__refund', 'mcp__pay__', 'rm_all']],
    ['mcp__pay__?*', ['mcp__pay__', 'rm_all']],
  ])('may be as wide as %s', async (pattern, left) => {
    expect(forbidden(await compose({ patterns: [pattern] }), PAY)).toEqual(left);
  });

  test.each([
    'mcp__mail__*',
    'MCP__PAY__refund',
    'mcp__pay',
    'mcp:pay/refund',
    'r',
    '[',
    '__proto__',
  ])('that names %s meets no rule', async (pattern) => {
    const keys = { patterns: [pattern] };
    const composed = await compose(keys);
    expect(composed.exemptions).toBeUndefined();
    expect(forbidden(composed, PAY)).toEqual(PAY.slice(0, 4));
    const places = unmetPlaces(await fileOf('org', 'org.yaml', FLOOR), await exemption(keys));
    expect(places.map((place) => rangeOf(place).start.line)).toEqual([5]);
  });

  test('that matches one of two rules applies to that rule, and the other pattern is reported', async () => {
    const keys = { patterns: ['mcp__mail__send', 'rm_all'] };
    const composed = await compose(keys);
    expect(forbidden(composed, PAY)).toEqual(PAY.slice(0, 3));
    expect(composed.exemptions).toHaveLength(1);
    const places = unmetPlaces(await fileOf('org', 'org.yaml', FLOOR), await exemption(keys));
    expect(places.map(({ path }) => path)).toEqual([['exemption', 'patterns', 0]]);
  });

  test("leaves the agent's own rule of the same pattern", async () => {
    const own = `${CARD}forbidden: [{pattern: "mcp__pay__*", reason: mine, severity: low}]\n`;
    const composed = await compose({}, own);
    expect(forbidden(composed, PAY)).toEqual(PAY.slice(0, 4));
    const { decisions } = evaluate({
      name: 'agent',
      ...composed,
      ...toolsOf(['mcp__pay__refund']),
    });
    expect(decisions[0]!.forbidden.map(({ reason, severity }) => `${reason} ${severity}`)).toEqual([
      'mine low',
    ]);
  });

  test('takes a tool out by its canonical name and by an alias, and by no raw name', async () => {
    const tool = { name: 'refund', server: 'pay' };
    expect(forbidden(await compose({}), [tool])).toEqual([]);
    expect(forbidden(await compose({ patterns: ['mcp__pay__alias'] }), [tool])).toEqual([
      'mcp__pay__refund',
    ]);
    expect(
      forbidden(await compose({ patterns: ['mcp__pay__alias'] }), [tool], {
        mcp__pay__refund: ['mcp__pay__alias'],
      }),
    ).toEqual([]);
    // The raw name comes from a file of the pull request, which must not be able to exempt a tool
    // by renaming it.
    const raw = FLOOR.replace('"mcp__pay__*"', '"*"');
    expect(forbidden(await compose({ patterns: ['refund'] }, CARD, raw), [tool])).toEqual([
      'mcp__pay__refund',
    ]);
    expect(forbidden(await compose({ patterns: ['refund'] }, CARD, raw), ['refund'])).toEqual([]);
  });

  test('is from what all floors together forbid, and never from what the agent does', async () => {
    const platform = await floorOf('platform', FLOOR);
    const org = await floorOf('org', FLOOR.replace('rm*', '*fund'));
    const composed = composeAgent(await ownOf(CARD), [platform, org], [await exemption()]);
    expect(forbidden(composed, PAY)).toEqual(PAY.slice(1, 4));
    const none = composeAgent(
      await ownOf(`${CARD}forbidden: [{pattern: own, reason: r, severity: low}]`),
      [org],
      [await exemption({ patterns: ['own'] })],
    );
    expect(none.exemptions).toBeUndefined();
  });

  test('has no effect without a floor', async () => {
    const composed = composeAgent(await ownOf(FLOOR), [], [await exemption()]);
    expect(forbidden(composed, PAY)).toEqual(PAY.slice(0, 4));
    expect(composed.exemptions).toBeUndefined();
  });

  test.each([
    ['stars', '*a'.repeat(64)],
    ['stars and one of any', '*?'.repeat(500)],
    ['a long name', `mcp__pay__${'x'.repeat(50_000)}`],
    ['a half of a pair', 'mcp__pay__\ud800'],
    ['control characters', 'mcp__pay__\u0000\u001b[31m\n'],
  ])('ends, and takes out no more than it names: %s', async (_, pattern) => {
    const composed = await compose({ patterns: [pattern] });
    expect(forbidden(composed, ['mcp__pay__refund', 'rm_all'])).toEqual([
      'mcp__pay__refund',
      'rm_all',
    ]);
    expect(composed.exemptions).toHaveLength(1);
  });

  test('ends with many patterns against many rules', async () => {
    const rules = Array.from({ length: 300 }, (_, at) => ({
      pattern: `*a${at}*b*`,
      reason: 'r',
      severity: 'low',
    }));
    const patterns = Array.from({ length: 20 }, (_, at) => `*b${at}*a*`);
    const composed = await compose({ patterns }, CARD, JSON.stringify({ forbidden: rules }));
    expect(composed.exemptions).toHaveLength(1);
    expect(forbidden(composed, ['xa1xb', 'xb1xa1xb'])).toEqual(['xa1xb']);
  });
});

describe('an exemption from another section', () => {
  test('of forbidden actions gives the action back', async () => {
    const before = await compose(undefined);
    expect(before.card!.boundedActions.map(({ value }) => value)).toEqual(['read']);
    expect(before.findings.map(lineOf)).toContain('forbidden-by-org agent.yaml:2 <- org.yaml:2');
    const after = await compose({ section: 'forbidden_actions', patterns: ['pay'] });
    expect(after.card!.boundedActions.map(({ value }) => value)).toEqual(['pay', 'read']);
    expect(after.card!.forbiddenActions.map(({ value }) => value)).toEqual(['pay_all', 'burn']);
    expect(after.findings.map(({ rule }) => rule)).not.toContain('forbidden-by-org');
    const globbed = await compose({ section: 'forbidden_actions', patterns: ['pay*'] });
    expect(globbed.card!.forbiddenActions.map(({ value }) => value)).toEqual(['burn']);
    expect(
      (await compose({ section: 'forbidden_actions', patterns: ['Pay'] })).exemptions,
    ).toBeUndefined();
  });

  test("of forbidden actions leaves what the agent's own card forbids", async () => {
    const own =
      'aap_version: "1"\nautonomy_envelope: {bounded_actions: [read], forbidden_actions: [pay]}\n';
    const { card } = await compose({ section: 'forbidden_actions', patterns: ['pay'] }, own);
    expect(card!.forbiddenActions.map(({ value }) => value)).toEqual(['pay_all', 'burn', 'pay']);
  });

  test('of forbidden actions helps an agent without a card too', async () => {
    const own =
      'capability_mappings: {money: {tools: [refund], card_actions: [pay]}}\ndefaults: {unmapped_tool_action: allow}';
    const outcome = (composed: Composed) =>
      evaluate({ name: 'agent', ...composed, ...toolsOf(['refund']) }).decisions[0]!.outcome;
    expect(outcome(await compose(undefined, own))).toBe('exceeded');
    expect(outcome(await compose({ section: 'forbidden_actions', patterns: ['burn'] }, own))).toBe(
      'exceeded',
    );
    expect(outcome(await compose({ section: 'forbidden_actions', patterns: ['pay'] }, own))).toBe(
      'mapped',
    );
  });

  test('of the limit lets the own one hold', async () => {
    const keys = { section: 'max_autonomous_value', patterns: undefined };
    expect((await compose(undefined)).card!.maxAutonomousValue!.value.amount).toBe(5);
    const composed = await compose(keys);
    expect(composed.card!.maxAutonomousValue!.value.amount).toBe(50);
    expect(composed.findings.map(({ rule }) => rule)).toEqual(['forbidden-by-org']);
    const none = FLOOR.replace(/, max_autonomous_value: \{[^}]*\}/, '');
    expect((await compose(keys, CARD, none)).exemptions).toBeUndefined();
    expect(
      unmetPlaces(await fileOf('org', 'org.yaml', none), await exemption(keys)).map(
        ({ path }) => path,
      ),
    ).toEqual([['exemption']]);
  });

  test('of all leaves the boundaries of the conscience, and nothing else', async () => {
    const own = `${CARD}values: {hierarchy: lexicographic}\naudit_commitment: {retention_days: 1}\nconscience: {values: [{type: HOPE, content: never}]}\ndefaults: {unmapped_tool_action: deny}\n`;
    const { card, policy, findings, exemptions } = await compose(
      { section: 'all', patterns: undefined },
      own,
    );
    expect(card!.conscienceValues.map(({ type, content }) => `${type} ${content}`)).toEqual([
      'BOUNDARY never',
    ]);
    expect(findings.map(lineOf)).toEqual(['weakens-org agent.yaml:5 <- org.yaml:3']);
    expect(exemptions).toMatchObject([{ section: 'all' }]);
    const alone = await ownOf(own);
    expect({ ...card!, conscienceValues: [] }).toEqual({ ...alone.card!, conscienceValues: [] });
    expect(policy).toEqual(alone.policy);
  });

  test.each([
    'forbidden_tools',
    'forbidden_actions',
  ])('of %s takes no boundary away, though it is named', async (section) => {
    const { card } = await compose({ section, patterns: ['*'] });
    expect(card!.conscienceValues.map(({ type, content }) => `${type} ${content}`)).toEqual([
      'BOUNDARY never',
      'HOPE help',
    ]);
  });

  test('of a floor of nothing meets nothing', async () => {
    for (const section of [
      'forbidden',
      'forbidden_actions',
      'max_autonomous_value',
      'all',
    ] as const) {
      const one = await exemption({
        section,
        patterns: section.startsWith('forbidden') ? ['*'] : undefined,
      });
      expect(applyExemptions({}, [one])).toEqual({ floor: {}, used: [] });
      expect(unmetPlaces({}, one)).toHaveLength(1);
    }
  });

  test('several add up', async () => {
    const floors: Floor[] = [await floorOf('org', FLOOR)];
    const many = [
      await exemption(),
      await exemption({ patterns: ['mcp__pay__charge'] }),
      await exemption({ section: 'forbidden_actions', patterns: ['pay'] }),
    ];
    const composed = composeAgent(await ownOf(CARD), floors, many);
    expect(forbidden(composed, PAY)).toEqual(['mcp__pay__', 'rm_all']);
    expect(composed.card!.boundedActions.map(({ value }) => value)).toEqual(['pay', 'read']);
    expect(composed.exemptions).toHaveLength(3);
  });
});
