import { describe, expect, test } from '@jest/globals';
import type { Change, Direction } from '../../src/diff/change.ts';
import { compareAgents } from '../../src/diff/compare.ts';
import { loadDocument } from '../../src/document/load.ts';
import type { Agent, Exemption } from '../../src/model/agent.ts';
import { aapCard, type Texts } from '../support/evaluated.ts';
import { compared, rowsOf, sideOf } from './compared.ts';

const aap = (more: string): Texts => ({ card: aapCard(['read'], ['harm'], more) });
const unified = (more: string, capabilities = ''): Texts => ({
  card: `card_version: unified/2026-04-26
autonomy: { bounded_actions: [read] }
${capabilities}
${more}`,
});
const policy = (more: string): Texts => ({
  policy: `capability_mappings: { all: { tools: ["*"], card_actions: [read] } }\n${more}`,
});
const domains = (list: string | undefined, name = 'web', tools = 'fetch*'): Texts =>
  unified(
    '',
    `capabilities: { ${name}: { tools: ["${tools}"], required_actions: [read]${list === undefined ? '' : `, allowed_domains: ${list}`} } }`,
  );

/**
 * Changes that grant more permissions, with their kind, before and after. The reverse must narrow.
 */
const ROWS: readonly (readonly [
  string,
  Texts,
  Texts,
  Change['kind'],
  string | null,
  string | null,
])[] = [
  [
    'an action becomes bounded',
    { card: aapCard([]) },
    { card: aapCard(['pay']) },
    'bounded-action',
    null,
    'bounded',
  ],
  [
    'an action stops being forbidden',
    { card: aapCard([], ['pay']) },
    { card: aapCard([]) },
    'forbidden-action',
    'forbidden',
    null,
  ],
  [
    'fail_open',
    policy('defaults: { fail_open: false }'),
    policy('defaults: { fail_open: true }'),
    'fail-open',
    'false',
    'true',
  ],
  [
    'fail_open that is not written',
    policy(''),
    policy('defaults: { fail_open: true }'),
    'fail-open',
    'false',
    'true',
  ],
  [
    'enforcement mode',
    policy('defaults: { enforcement_mode: enforce }'),
    policy('defaults: { enforcement_mode: warn }'),
    'mode',
    '"enforce"',
    '"warn"',
  ],
  [
    'enforcement mode off',
    policy(''),
    policy('defaults: { enforcement_mode: off }'),
    'mode',
    '"warn"',
    '"off"',
  ],
  [
    'autonomy mode',
    unified('autonomy_mode: enforce'),
    unified('autonomy_mode: nudge'),
    'mode',
    '"enforce"',
    '"nudge"',
  ],
  [
    'autonomy mode to observe',
    unified('autonomy_mode: nudge'),
    unified('autonomy_mode: observe'),
    'mode',
    '"nudge"',
    '"observe"',
  ],
  [
    'integrity mode',
    unified('integrity_mode: observe'),
    unified('integrity_mode: off'),
    'mode',
    '"observe"',
    '"off"',
  ],
  [
    'grace period',
    policy(''),
    policy('defaults: { grace_period_hours: 25 }'),
    'grace-period',
    '24 hours',
    '25 hours',
  ],
  [
    'no grace period',
    policy('defaults: { grace_period_hours: 0 }'),
    policy(''),
    'grace-period',
    '0 hours',
    '24 hours',
  ],
  [
    'unmapped severity',
    policy('defaults: { unmapped_severity: critical }'),
    policy('defaults: { unmapped_severity: low }'),
    'severity',
    '"critical"',
    '"low"',
  ],
  [
    'severity of a forbidden rule, where the level of no name changes',
    policy('forbidden: [{ pattern: Bash, reason: no, severity: critical }]'),
    policy('forbidden: [{ pattern: Bash, reason: no, severity: high }]'),
    'severity',
    '"critical"',
    '"high"',
  ],
  [
    'severity on unmapped',
    unified(
      '',
      'capabilities: { web: { tools: [x], required_actions: [read], severity_on_unmapped: high } }',
    ),
    unified(
      '',
      'capabilities: { net: { tools: [x], required_actions: [read], severity_on_unmapped: low } }',
    ),
    'severity',
    '"high"',
    '"low"',
  ],
  [
    'maximum autonomous value',
    aap('  max_autonomous_value: { amount: 10, currency: EUR }'),
    aap('  max_autonomous_value: { amount: 11, currency: EUR }'),
    'max-autonomous-value',
    '10 "EUR"',
    '11 "EUR"',
  ],
  [
    'no maximum any more',
    aap('  max_autonomous_value: { amount: 10, currency: EUR }'),
    aap(''),
    'max-autonomous-value',
    '10 "EUR"',
    null,
  ],
  [
    'a domain more',
    domains('[a.example]'),
    domains('[a.example, b.example]'),
    'allowed-domains',
    '"a.example"',
    '"a.example" and "b.example"',
  ],
  [
    'no list of domains any more',
    domains('[a.example]'),
    domains(undefined),
    'allowed-domains',
    '"a.example"',
    'any',
  ],
  [
    'no list of domains any more under another name and pattern',
    domains('[a.example]'),
    domains(undefined, 'net', 'fetch**'),
    'allowed-domains',
    '"a.example"',
    'any',
  ],
  [
    'retention',
    aap('audit_commitment: { retention_days: 90 }'),
    aap('audit_commitment: { retention_days: 89 }'),
    'audit',
    '90 days',
    '89 days',
  ],
  [
    'no retention',
    aap('audit_commitment: { retention_days: 90 }'),
    aap(''),
    'audit',
    '90 days',
    null,
  ],
  [
    'queryable',
    aap('audit_commitment: { queryable: true }'),
    aap('audit_commitment: { queryable: false }'),
    'audit',
    'true',
    'false',
  ],
  [
    'tamper evidence',
    aap('audit_commitment: { tamper_evidence: merkle }'),
    aap('audit_commitment: { tamper_evidence: signed }'),
    'audit',
    '"merkle"',
    '"signed"',
  ],
  [
    'no tamper evidence',
    aap('audit_commitment: { tamper_evidence: append_only }'),
    aap(''),
    'audit',
    '"append_only"',
    null,
  ],
  [
    'conscience mode',
    aap('conscience: { mode: replace }'),
    aap('conscience: { mode: augment }'),
    'conscience',
    '"replace"',
    '"augment"',
  ],
  [
    'conscience mode that is not written',
    aap('conscience: { mode: replace }'),
    aap(''),
    'conscience',
    '"replace"',
    '"augment"',
  ],
  [
    'a boundary goes',
    aap('conscience: { values: [{ type: BOUNDARY, content: never }] }'),
    aap(''),
    'conscience',
    'held',
    null,
  ],
  [
    'another value of the conscience goes',
    aap('conscience: { values: [{ type: HOPE, content: be kind }] }'),
    aap(''),
    'conscience',
    'held',
    null,
  ],
  [
    'a boundary becomes less',
    aap('conscience: { values: [{ type: BOUNDARY, content: never }] }'),
    aap('conscience: { values: [{ type: HOPE, content: never }] }'),
    'conscience',
    '"BOUNDARY"',
    '"HOPE"',
  ],
  [
    'a value of the conscience becomes advice',
    aap('conscience: { values: [{ type: HOPE, content: be kind, severity: mandatory }] }'),
    aap('conscience: { values: [{ type: HOPE, content: be kind, severity: advisory }] }'),
    'conscience',
    '"HOPE, mandatory"',
    '"HOPE, advisory"',
  ],
  [
    'a declared value goes',
    aap('values: { declared: [honesty, privacy] }'),
    aap('values: { declared: [honesty] }'),
    'declared-value',
    'declared',
    null,
  ],
  [
    'a conflicting value goes',
    aap('values: { conflicts_with: [haste] }'),
    aap(''),
    'conflicting-value',
    'declared',
    null,
  ],
  [
    'expiry later',
    aap('expires_at: "2027-01-01"'),
    aap('expires_at: "2027-01-01T00:00:01Z"'),
    'expiry',
    '"2027-01-01"',
    '"2027-01-01T00:00:01Z"',
  ],
  ['no expiry', aap('expires_at: "2027-01-01"'), aap(''), 'expiry', '"2027-01-01"', null],
  [
    'a trigger on other facts goes',
    aap('  escalation_triggers: [{ condition: "amount > 100", action: escalate, reason: big }]'),
    aap(''),
    'trigger',
    '"escalate"',
    null,
  ],
  [
    'a trigger on other facts softens',
    policy('escalation_triggers: [{ condition: "amount > 100", action: deny, reason: big }]'),
    policy('escalation_triggers: [{ condition: "amount > 100", action: log, reason: big }]'),
    'trigger',
    '"deny"',
    '"log"',
  ],
  [
    'a trigger on names and other facts',
    policy(
      `escalation_triggers: [{ condition: "tool_matches('mcp__pay__*') and amount > 100", action: escalate, reason: big }]`,
    ),
    policy(''),
    'trigger',
    '"escalate"',
    null,
  ],
  [
    'a trigger that cannot be read',
    policy('escalation_triggers: [{ condition: "when it is big", action: escalate, reason: big }]'),
    policy(''),
    'trigger',
    '"escalate"',
    null,
  ],
];

const only = (changes: readonly Change[], direction: Direction): void =>
  expect(new Set(changes.map((change) => change.direction))).toEqual(new Set([direction]));

describe('fields', () => {
  test.each(
    ROWS,
  )('%s: widens, and the reverse narrows', async (_, base, head, kind, before, after) => {
    const there = await compared(base, head);
    expect(there.changes).toMatchObject([{ direction: 'widens', kind, before, after, tools: [] }]);
    expect(there.changes[0]).not.toHaveProperty('undecided');
    const back = await compared(head, base);
    expect(back.changes).toMatchObject([
      {
        direction: 'narrows',
        kind,
        before: after,
        after: before,
        subject: there.changes[0]!.subject,
      },
    ]);
    expect([there.direction, back.direction]).toEqual(['widens', 'narrows']);
  });

  test.each(ROWS)('%s: says it in one line, with a line of the files', async (_, base, head) => {
    const { changes } = await compared(base, head);
    for (const { sentence, at } of changes) {
      expect(sentence).toMatch(/^["a-z][^\n]*[^.\n]$/u);
      expect(at?.range).toBeDefined();
    }
  });

  test.each<readonly [string, Texts, Texts]>([
    [
      'the grace period that is the default',
      policy(''),
      policy('defaults: { grace_period_hours: 24 }'),
    ],
    ['the mode that is the default', policy(''), policy('defaults: { enforcement_mode: warn }')],
    [
      'the unmapped severity that is the default',
      policy(''),
      policy('defaults: { unmapped_severity: high }'),
    ],
    [
      'the unmapped action that is the default',
      policy(''),
      policy('defaults: { unmapped_tool_action: deny }'),
    ],
    ['fail_open that is the default', policy(''), policy('defaults: { fail_open: false }')],
    ['the conscience mode that is the default', aap('conscience: { mode: augment }'), aap('')],
    ['queryable that is not', aap('audit_commitment: { queryable: false }'), aap('')],
    [
      'the moment of expiry in other words',
      aap('expires_at: "2027-01-01"'),
      aap('expires_at: "2027-01-01T01:00:00+01:00"'),
    ],
    [
      'domains in another order',
      domains('[a.example, b.example]'),
      domains('[b.example, a.example, a.example]'),
    ],
    [
      'values in another order',
      aap('values: { declared: [honesty, privacy] }'),
      aap('values: { declared: [privacy, honesty] }'),
    ],
    [
      'definitions',
      aap('values: { declared: [honesty], definitions: { honesty: { description: be honest } } }'),
      aap('values: { declared: [honesty], definitions: { honesty: { description: do not lie } } }'),
    ],
    [
      'a condition written otherwise',
      policy(
        `escalation_triggers: [{ condition: "amount  >  100 and (kind == 'x')", action: deny, reason: a }]`,
      ),
      policy(
        `escalation_triggers: [{ condition: 'amount > 100 and kind == "x"', action: deny, reason: b }]`,
      ),
    ],
    [
      'white space of a condition that cannot be read',
      policy('escalation_triggers: [{ condition: "when  it is big ", action: deny, reason: a }]'),
      policy('escalation_triggers: [{ condition: "when it is big", action: deny, reason: a }]'),
    ],
    [
      'a trigger that moves from the card to the policy',
      {
        card: aapCard(
          ['read'],
          [],
          '  escalation_triggers: [{ condition: "amount > 100", action: deny, reason: a }]',
        ),
        ...policy(''),
      },
      {
        card: aapCard(['read']),
        ...policy('escalation_triggers: [{ condition: "amount > 100", action: deny, reason: a }]'),
      },
    ],
  ])('%s is not a change', async (_, base, head) => {
    expect(await compared(base, head)).toMatchObject({ direction: 'neutral', changes: [] });
    expect((await compared(head, base)).changes).toEqual([]);
  });

  test('an edited entry of a list is named as such', async () => {
    const card = (...forbidden: readonly string[]) => ({ card: aapCard([], forbidden) });
    const sentences = async (...both: readonly [Texts, Texts]) =>
      (await compared(...both)).changes.map(({ sentence }) => sentence);
    expect(await sentences(card('pay', 'refund'), card('pay', 'refunds'))).toEqual([
      'the action "refund" is no longer forbidden: the entry is now "refunds"',
      'the action "refunds" is now forbidden: the entry was "refund"',
    ]);
    expect(await sentences(card('pay', 'refund'), card('refunds', 'pay'))).toEqual([
      'the action "refund" is no longer forbidden',
      'the action "refunds" is now forbidden',
    ]);
  });

  test('another condition is one that goes and one that comes, which widens', async () => {
    const trigger = (amount: number) =>
      policy(
        `escalation_triggers: [{ condition: "amount > ${amount}", action: escalate, reason: big }]`,
      );
    const { direction, changes } = await compared(trigger(100), trigger(1000));
    expect(direction).toBe('widens');
    expect(changes.map(({ direction, before, after }) => [direction, before, after])).toEqual([
      ['widens', '"escalate"', null],
      ['narrows', null, '"escalate"'],
    ]);
  });

  test('the sentence about a removed expiry date is also right for a date in the future', async () => {
    const { changes } = await compared(aap('expires_at: "2999-01-01"'), aap(''));
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      'the card no longer expires; its expiry was "2999-01-01"',
    ]);
  });

  test('fields that cannot be compared widen in either direction, and the report says so', async () => {
    const value = (amount: string, currency: string) =>
      aap(`  max_autonomous_value: { amount: ${amount}, currency: ${currency} }`);
    const expiry = (text: string) => aap(`expires_at: "${text}"`);
    for (const [base, head] of [
      [value('10', 'EUR'), value('5', 'USD')],
      [expiry('2027-01-01'), expiry('next year')],
      [expiry('2027-02-30'), expiry('2027-02-28')],
      [expiry('soon'), expiry('next year')],
    ] as const) {
      for (const { changes } of [await compared(base, head), await compared(head, base)]) {
        expect(changes).toMatchObject([{ direction: 'widens', undecided: true }]);
        expect(changes[0]!.sentence).toContain('counts as a widening');
      }
    }
    only((await compared(value('10', 'EUR'), value('.nan', 'EUR'))).changes, 'widens');
    expect((await compared(value('.nan', 'EUR'), value('.nan', 'EUR'))).changes).toEqual([]);
  });

  test('a capability with domains that goes where the default allows widens, and where it denies does not', async () => {
    const bare = (allow: boolean) => unified('', `enforcement: { allow_unmapped_tools: ${allow} }`);
    const webbed = (allow: boolean) => ({
      card: `${domains('[a.example]').card}enforcement: { allow_unmapped_tools: ${allow} }`,
    });
    expect((await compared(webbed(true), bare(true))).changes).toMatchObject([
      { direction: 'widens', kind: 'allowed-domains', after: 'any' },
      { noEffect: true },
    ]);
    expect((await compared(webbed(false), bare(false))).changes).toMatchObject([
      { direction: 'narrows', kind: 'names' },
    ]);
  });

  test('removed and added domains are both reported', async () => {
    const { direction, changes } = await compared(domains('[a.example]'), domains('[b.example]'));
    expect(direction).toBe('widens');
    expect(changes.map(({ direction, sentence }) => `${direction} ${sentence}`)).toEqual([
      'widens tools in the capability "web" may now also reach "b.example"',
      'narrows tools in the capability "web" may no longer reach "a.example"',
    ]);
  });

  test('whom the agent serves is reported, and neutral', async () => {
    const principal = (text: string) => aap(`principal: ${text}`);
    const { direction, changes } = await compared(
      principal('{ type: human, identifier: a }'),
      principal('{ type: human, identifier: b }'),
    );
    expect([direction, changes.map(({ kind, direction }) => [kind, direction])]).toEqual([
      'neutral',
      [['principal', 'neutral']],
    ]);
    expect(
      (
        await compared(
          principal('{ type: human, identifier: a }'),
          principal('{ identifier: a, type: human }'),
        )
      ).changes,
    ).toEqual([]);
  });

  test('where the record is queried and kept is reported, and neutral', async () => {
    const audit = (at: string) =>
      aap(`audit_commitment: { query_endpoint: "https://${at}", storage: { type: ${at} } }`);
    const { direction, changes } = await compared(audit('a'), audit('b'));
    expect([direction, changes.map(({ kind }) => kind)]).toEqual(['neutral', ['audit', 'audit']]);
  });
});

describe('the card', () => {
  const card = aapCard(['read'], [], 'values: { declared: [honesty] }\nexpires_at: "2027-01-01"');

  test('that is removed while the policy remains is one change', async () => {
    const there = await compared({ card, ...policy('') }, policy(''));
    expect(there).toMatchObject({
      direction: 'widens',
      changes: [{ kind: 'card-removed', direction: 'widens' }],
      status: 'kept',
    });
    const back = await compared(policy(''), { card, ...policy('') });
    expect(back).toMatchObject({
      direction: 'narrows',
      changes: [{ kind: 'card-added', direction: 'narrows' }],
    });
  });

  test('of which a floor forbids an action holds for agents without card too', async () => {
    const { agent } = (await sideOf(policy('')))!;
    const { document } = agent.policy!.place;
    const head: Agent = {
      ...agent,
      policy: {
        ...agent.policy!,
        forbiddenActions: [{ value: 'read', place: { document, path: [] } }],
      },
    };
    const { changes } = compareAgents({ agent, coverage: null }, { agent: head, coverage: null });
    expect(changes.map(({ direction, kind }) => `${direction} ${kind}`)).toEqual([
      'narrows names',
      'narrows forbidden-action',
    ]);
  });
});

describe('exemptions', () => {
  async function withExemption(...exemptions: readonly Partial<Exemption>[]) {
    const { agent } = (await sideOf(policy('')))!;
    const loaded = await loadDocument(
      '.github/card-gate.yml',
      new TextEncoder().encode('exemptions: []\n'),
      1000,
    );
    if (loaded.kind !== 'document') throw new Error('the test is wrong');
    const place = { document: loaded.document, path: ['exemptions'] };
    const whole = exemptions.map((one) => ({
      agent: 'support',
      section: 'forbidden' as const,
      patterns: [],
      reason: 'they need it',
      grantedBy: 'ann',
      grantedAt: '2026-11-01',
      expiresAt: '2026-12-01',
      place,
      ...one,
    }));
    return { agent: { ...agent, exemptions: whole }, coverage: null };
  }

  test('widen where they are there at head and not at base', async () => {
    const [none, one] = [await withExemption(), await withExemption({})];
    expect(rowsOf(compareAgents(none, one))).toEqual([
      'widens exemption: the exemption from "forbidden" is now in force until "2026-12-01"',
    ]);
    expect(compareAgents(one, none)).toMatchObject({
      direction: 'narrows',
      changes: [{ kind: 'exemption', before: 'in force until "2026-12-01"', after: null }],
    });
    expect(
      compareAgents(one, await withExemption({ reason: 'other words', grantedBy: 'bob' })).changes,
    ).toEqual([]);
  });

  test('widen where they last longer', async () => {
    const [short, long] = [
      await withExemption({}),
      await withExemption({ expiresAt: '2026-12-02' }),
    ];
    expect([compareAgents(short, long).direction, compareAgents(long, short).direction]).toEqual([
      'widens',
      'narrows',
    ]);
    // If two exemptions are for the same rule, the longer one counts.
    const both = await withExemption({ expiresAt: '2026-12-02' }, {});
    expect(compareAgents(long, both).changes).toEqual([]);
  });
});
