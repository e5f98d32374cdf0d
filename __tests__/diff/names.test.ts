import { describe, expect, test } from '@jest/globals';
import { compareAgents } from '../../src/diff/compare.ts';
import type { Agent } from '../../src/model/agent.ts';
import { compilePattern } from '../../src/pattern/match.ts';
import { aapCard, type Texts } from '../support/evaluated.ts';
import { compared, rowsOf, sideOf } from './compared.ts';

const DENY = 'defaults: { unmapped_tool_action: deny }';
const ALLOW = 'defaults: { unmapped_tool_action: allow }';
const rule = (pattern: string, severity = 'critical') =>
  `  - { pattern: "${pattern}", reason: "no", severity: ${severity} }`;
const forbidding = (rules: readonly string[], more = ALLOW): Texts => ({
  policy: `${more}\ncapability_mappings: {}\nforbidden:${rules.length > 0 ? `\n${rules.join('\n')}` : ' []'}`,
});
const mapping = (capabilities: Readonly<Record<string, readonly string[]>>, more = DENY): Texts => {
  const mappings = Object.entries(capabilities).map(([name, tools]) => [
    name,
    { tools, card_actions: ['read'] },
  ]);
  return {
    policy: `${more}\ncapability_mappings: ${JSON.stringify(Object.fromEntries(mappings))}`,
  };
};
const escalating = (triggers: readonly (readonly [string, string])[], more = ALLOW): Texts => ({
  policy: `${more}\ncapability_mappings: {}\nescalation_triggers: ${JSON.stringify(triggers.map(([condition, action]) => ({ condition, action, reason: 'a person decides' })))}`,
});
const withTools = (texts: Texts, ...tools: readonly string[]): Texts => ({ ...texts, tools });

describe('what a person reads about changed permissions for tools', () => {
  test.each<readonly [string, Texts, Texts, readonly string[]]>([
    [
      'a forbidden rule that goes',
      forbidding([rule('mcp__pay__*')]),
      forbidding([]),
      [
        'widens names: tools such as "mcp__pay__x" are now allowed: the rule that forbade "mcp__pay__*" was removed',
      ],
    ],
    [
      'a rule of medium severity that goes',
      forbidding([rule('mcp__pay__*', 'medium')]),
      forbidding([]),
      [
        'widens names: tools such as "mcp__pay__x" are now allowed without a warning: the rule that warned about "mcp__pay__*" was removed',
      ],
    ],
    [
      'one tool that is named',
      forbidding([rule('Bash')]),
      forbidding([]),
      ['widens names: "Bash" is now allowed: the rule that forbade "Bash" was removed'],
    ],
    [
      'a rule that is new',
      forbidding([]),
      forbidding([rule('mcp__pay__*'), rule('WebFetch', 'low')]),
      [
        'narrows names: tools such as "mcp__pay__x" are now blocked: a new rule forbids "mcp__pay__*"',
        'narrows names: "WebFetch" is now flagged with a warning: a new rule warns about "WebFetch"',
      ],
    ],
    [
      'a rule that softens',
      forbidding([rule('mcp__pay__*', 'high')]),
      forbidding([rule('mcp__pay__*', 'medium')]),
      [
        'widens names: tools such as "mcp__pay__x" are no longer blocked, only flagged with a warning: the rule against "mcp__pay__*" now has severity medium instead of high',
      ],
    ],
    [
      'a pattern that becomes wider',
      mapping({ reading: ['mcp__fs__read*'] }),
      mapping({ reading: ['mcp__fs__*'] }),
      [
        'widens names: tools such as "mcp__fs__x" are now allowed: the capability "reading" now maps "mcp__fs__*"',
      ],
    ],
    [
      'a capability that is new, and one that goes',
      mapping({ reading: ['mcp__fs__read*'] }),
      mapping({ writing: ['mcp__fs__write*', 'mcp__git__*', 'mcp__s3__*', 'mcp__gcs__*'] }),
      [
        'widens names: tools such as "mcp__s3__x" are now allowed: the new capability "writing" maps "mcp__fs__write*", "mcp__git__*" and 2 more patterns',
        'narrows names: tools such as "mcp__fs__read" are now blocked: the capability "reading", which mapped "mcp__fs__read*", was removed',
      ],
    ],
    [
      'the default',
      mapping({ reading: ['read*'] }),
      mapping({ reading: ['read*'] }, ALLOW),
      [
        'widens names: tools such as "x" are now allowed: unmapped tools are now allowed instead of denied with severity high',
      ],
    ],
    [
      'the severity of the default',
      mapping({ reading: ['read*'] }),
      mapping(
        { reading: ['read*'] },
        'defaults: { unmapped_tool_action: deny, unmapped_severity: low }',
      ),
      [
        'widens names: tools such as "x" are no longer blocked, only flagged with a warning: unmapped tools are now denied with severity low instead of denied with severity high',
      ],
    ],
    [
      'a pattern that becomes narrower, and a default that softens',
      mapping({ paying: ['mcp__pay__*'] }),
      mapping({ paying: ['mcp__pay__list'] }, 'defaults: { unmapped_tool_action: warn }'),
      [
        'widens names: tools such as "x" are no longer blocked, only flagged with a warning: unmapped tools are now flagged with a warning instead of denied with severity high',
        'narrows names: tools such as "mcp__pay__x" are now flagged with a warning: the capability "paying" no longer maps "mcp__pay__*"',
      ],
    ],
    [
      'a default that makes a new capability needless',
      mapping({ reading: ['read*'] }),
      mapping({ reading: ['read*'], writing: ['write*'] }, ALLOW),
      [
        'widens names: tools such as "x" are now allowed: unmapped tools are now allowed instead of denied with severity high',
        'neutral capability: the new capability "writing" maps "write*", but this has no effect today: unmapped tools are allowed anyway [no effect]',
      ],
    ],
    [
      'an approval that goes',
      escalating([["tool_matches('mcp__pay__*')", 'escalate']]),
      escalating([]),
      [
        'widens names: tools such as "mcp__pay__x" are now allowed without approval: the trigger on "tool_matches(\'mcp__pay__*\')" was removed',
      ],
    ],
    [
      'a trigger that hardens',
      escalating([["tool_matches('mcp__pay__*')", 'escalate']]),
      escalating([['tool_matches("mcp__pay__*")', 'deny']]),
      [
        'narrows names: tools such as "mcp__pay__x" are now blocked: the trigger on "tool_matches(\\"mcp__pay__*\\")" is now "deny" instead of "escalate"',
      ],
    ],
    [
      'a condition of several patterns',
      escalating([["tool_matches('mcp__pay__*') and not tool_matches('*__list')", 'deny']]),
      escalating([
        [
          "tool_matches('mcp__pay__*') and not (tool_matches('*__list') or tool_matches('*__get'))",
          'deny',
        ],
      ]),
      [
        'widens names: tools such as "mcp__pay__get" are now allowed: the trigger on "tool_matches(\'mcp__pay__*\') and not tool_matches(\'*__list\')" was removed',
      ],
    ],
    [
      'the policy that goes',
      { card: aapCard(['read']), ...forbidding([rule('Bash'), rule('mcp__pay__*')], DENY) },
      { card: aapCard(['read']) },
      [
        'widens names: tools such as "x" are now allowed: the agent is no longer governed by a policy',
      ],
    ],
    [
      'an action that the card comes to bound',
      { card: aapCard(['write']), ...mapping({ reading: ['read*'] }) },
      { card: aapCard(['read', 'write']), ...mapping({ reading: ['read*'] }) },
      [
        'widens names: tools such as "read" are now allowed: the card now declares "read"',
        'widens bounded-action: the card now lets the agent perform "read", a new bounded action',
      ],
    ],
    [
      'an action that the card comes to forbid',
      { card: aapCard(['read']), ...mapping({ reading: ['read*'] }) },
      { card: aapCard(['read'], ['read']), ...mapping({ reading: ['read*'] }) },
      [
        'narrows names: tools such as "read" are now blocked: the card now forbids "read"',
        'narrows forbidden-action: the action "read" is now forbidden',
      ],
    ],
    [
      'a card that goes',
      { card: aapCard(['write']), ...mapping({ reading: ['read*'] }) },
      mapping({ reading: ['read*'] }),
      [
        'widens names: tools such as "read" are now allowed: the card that declared "read" was removed',
        'widens card-removed: the card was removed, including its values, audit record and limits',
      ],
    ],
  ])('%s', async (_, base, head, rows) => {
    expect(rowsOf(await compared(base, head))).toEqual(rows);
  });

  test('the order of capabilities, where it matters', async () => {
    const card = aapCard(['read']);
    const policy = (...names: readonly string[]) => ({
      card,
      policy: `${DENY}\ncapability_mappings: {${names.map((name) => (name === 'pay' ? 'pay: { tools: ["*__pay*"], card_actions: [pay] }' : 'all: { tools: ["mcp__*"], card_actions: [read] }'))}}`,
    });
    expect(rowsOf(await compared(policy('pay', 'all'), policy('all', 'pay')))).toEqual([
      'widens names: tools such as "mcp__pay" are now allowed: the pattern "mcp__*" in the capability "all" is now the first match',
    ]);
    expect((await compared(policy('all', 'pay'), policy('pay', 'all'))).changes).toMatchObject([
      { direction: 'narrows', kind: 'names', before: 'allowed', after: 'blocked' },
    ]);
  });

  test('five rules that are loosened are five changes, each with its line on both sides', async () => {
    const base = {
      card: aapCard(['read']),
      policy: [
        DENY,
        'capability_mappings:',
        '  reading: { tools: ["mcp__fs__*", "mcp__mail__*", "mcp__crm__*"], card_actions: [read] }',
        'forbidden:',
        rule('mcp__fs__delete*'),
        rule('mcp__fs__delete_all'),
        rule('mcp__mail__send*'),
        'escalation_triggers:',
        `  - { condition: "tool_matches('mcp__crm__*')", action: escalate, reason: "a person" }`,
        `  - { condition: "tool_matches('mcp__crm__drop')", action: deny, reason: "never" }`,
      ].join('\n'),
    };
    const head = {
      card: aapCard(['read']),
      policy: [
        DENY,
        'capability_mappings:',
        '  reading: { tools: ["mcp__fs__*", "mcp__mail__*", "mcp__crm__*"], card_actions: [read] }',
      ].join('\n'),
    };
    const { changes, direction } = await compared(base, head);
    expect(direction).toBe('widens');
    expect(
      changes.map(({ subject, before, after, wasAt, at }) => [
        subject,
        before,
        after,
        wasAt?.range?.start.line,
        at?.range?.start.line,
      ]),
    ).toEqual([
      ['tools that "mcp__fs__delete*" matches', 'blocked', 'allowed', 5, 3],
      ['tools that "mcp__fs__delete_all" matches', 'blocked', 'allowed', 6, 3],
      ['tools that "mcp__mail__send*" matches', 'blocked', 'allowed', 7, 3],
      [
        'tools that the trigger on "tool_matches(\'mcp__crm__*\')" covers',
        'needs approval',
        'allowed',
        9,
        3,
      ],
      [
        'tools that the trigger on "tool_matches(\'mcp__crm__drop\')" covers',
        'blocked',
        'allowed',
        10,
        3,
      ],
    ]);
  });
});

describe('many edits at once', () => {
  const words = (count: number) =>
    forbidding(Array.from({ length: count }, (_, index) => rule(`*word${index}__*`)));

  test.each([8, 12, 60])('are each reported: %d removed rules', async (count) => {
    const { changes } = await compared(words(count), words(0));
    expect(new Set(changes.map(({ subject }) => subject)).size).toBe(count);
    expect(changes).toMatchObject(
      Array.from({ length: count }, () => ({
        direction: 'widens',
        before: 'blocked',
        after: 'allowed',
      })),
    );
  });

  test('are each reported where one rule is inside another', async () => {
    const nested = Array.from({ length: 12 }, (_, index) => rule(`${'a'.repeat(index + 1)}*`));
    const { changes } = await compared(forbidding(nested), forbidding([]));
    expect(new Set(changes.map(({ subject }) => subject)).size).toBe(12);
  });
});

describe('known tools', () => {
  const tools = ['mcp__pay__refund', 'mcp__pay__charge', 'mcp__pay__list', 'mcp__fs__read'];

  test('are named, the first and how many more', async () => {
    const { changes } = await compared(
      withTools(forbidding([rule('mcp__pay__*')]), ...tools),
      withTools(forbidding([]), ...tools),
    );
    expect(changes).toMatchObject([
      {
        sentence:
          '"mcp__pay__charge" and 2 more tools are now allowed: the rule that forbade "mcp__pay__*" was removed',
        tools: ['mcp__pay__charge', 'mcp__pay__list', 'mcp__pay__refund'],
      },
    ]);
    expect(changes[0]).not.toHaveProperty('example');
  });

  test.each([
    ['one', ['mcp__pay__refund'], '"mcp__pay__refund" is now allowed'],
    [
      'two',
      ['mcp__pay__refund', 'mcp__pay__list'],
      '"mcp__pay__list" and "mcp__pay__refund" are now allowed',
    ],
    ['none', ['Bash'], 'tools such as "mcp__pay__x" (not in the tool list) are now allowed'],
  ])('are counted in words: %s', async (_, list, words) => {
    const { changes } = await compared(
      withTools(forbidding([rule('mcp__pay__*')]), ...list),
      withTools(forbidding([]), ...list),
    );
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      `${words}: the rule that forbade "mcp__pay__*" was removed`,
    ]);
  });

  test.each([
    [['Grep'], '"Read" (not in the tool list) is'],
    [['Grep', 'Reads'], '"Read" (not in the tool list; did you mean "Reads"?) is'],
    [['Read'], '"Read" is'],
    [[], '"Read" is'],
  ])('a pattern that is one name, with the tools %j', async (list, words) => {
    const { changes } = await compared(
      withTools(mapping({}), ...list),
      withTools(mapping({ files: ['Read'] }), ...list),
    );
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining(`${words} now allowed: `),
    ]);
  });

  test('may be given in addition to the lists', async () => {
    const { changes } = await compared(forbidding([rule('mcp__pay__*')]), forbidding([]), {
      names: ['mcp__pay__refund'],
    });
    expect(changes).toMatchObject([{ tools: ['mcp__pay__refund'] }]);
  });

  test('are classified by all their names, as evaluating does', async () => {
    const listed = {
      tools: [{ name: 'refund', server: 'pay' }],
      aliases: { refund: ['payments/refund'] },
    };
    const base = { ...mapping({ paying: ['mcp__pay__*'] }), ...listed };
    const head = {
      ...mapping(
        { paying: ['mcp__pay__*'] },
        `${DENY}\nforbidden: [{ pattern: refund, reason: no, severity: high }]`,
      ),
      ...listed,
    };
    expect((await compared(base, head)).changes).toMatchObject([
      {
        direction: 'narrows',
        kind: 'names',
        tools: ['mcp__pay__refund'],
        before: 'allowed',
        after: 'blocked',
      },
    ]);
    const byAlias = {
      ...mapping(
        { paying: ['mcp__pay__*'] },
        `${DENY}\nforbidden: [{ pattern: "payments/*", reason: no, severity: high }]`,
      ),
      ...listed,
    };
    expect((await compared(base, byAlias)).changes).toMatchObject([
      { direction: 'narrows', tools: ['mcp__pay__refund'] },
    ]);
    // A raw name grants nothing.
    const byRaw = { ...mapping({ paying: ['refund'] }), ...listed };
    expect((await compared(base, byRaw)).changes).toMatchObject([
      { direction: 'widens', tools: [], example: 'refund' },
      { direction: 'narrows', tools: ['mcp__pay__refund'] },
    ]);
  });
});

describe('exemptions take tools out of a rule', () => {
  async function exempt(texts: Texts, ...patterns: readonly string[]): Promise<Agent> {
    const { agent } = (await sideOf(texts))!;
    const policy = agent.policy!;
    const forbidden = policy.forbidden.map((one) => ({
      ...one,
      except: patterns.map((text) => ({
        text,
        place: one.place,
        spellings: [compilePattern(text)],
      })),
    }));
    return { ...agent, policy: { ...policy, forbidden } };
  }

  test('and what is exempt gains permissions', async () => {
    const texts = withTools(
      forbidding([rule('mcp__pay__*')]),
      'mcp__pay__list',
      'mcp__pay__refund',
    );
    const [base, head] = [await exempt(texts), await exempt(texts, 'mcp__pay__list*')];
    const there = compareAgents({ agent: base, coverage: null }, { agent: head, coverage: null });
    expect(rowsOf(there)).toEqual([
      'widens names: "mcp__pay__list" is now allowed: the exemptions from the rule against "mcp__pay__*" changed',
    ]);
    const back = compareAgents({ agent: head, coverage: null }, { agent: base, coverage: null });
    expect(back.changes).toMatchObject([{ direction: 'narrows', tools: ['mcp__pay__list'] }]);
    expect(
      compareAgents({ agent: head, coverage: null }, { agent: head, coverage: null }).changes,
    ).toEqual([]);
  });

  test('by its canonical name or an alias, and by no raw name', async () => {
    const listed = {
      ...forbidding([rule('*refund')]),
      tools: [{ name: 'refund', server: 'pay' }],
      aliases: { refund: ['payments/refund'] },
    };
    const base = { agent: await exempt(listed), coverage: null };
    for (const [pattern, tools] of [
      ['mcp__pay__*', ['mcp__pay__refund']],
      ['payments/*', ['mcp__pay__refund']],
      ['ref*', []],
    ] as const) {
      const { changes } = compareAgents(base, {
        agent: await exempt(listed, pattern),
        coverage: null,
      });
      expect([pattern, changes[0]?.tools]).toEqual([pattern, tools]);
    }
  });
});

describe('an edit without effect on any name', () => {
  test.each<readonly [string, Texts, Texts, readonly string[]]>([
    [
      'a prohibition that is lifted where the default denies anyway',
      forbidding([rule('x*')], DENY),
      forbidding([], DENY),
      [
        'the rule that forbade "x*" was removed, but this has no effect today: unmapped tools are denied anyway',
      ],
    ],
    [
      'a rule that another one makes needless',
      forbidding([rule('mcp__*')]),
      forbidding([rule('mcp__*'), rule('mcp__pay__*')]),
      [
        'a new rule forbids "mcp__pay__*", but this has no effect today: the rule against "mcp__*" applies anyway',
      ],
    ],
    [
      'a capability for what is forbidden',
      {
        policy: `${DENY}\ncapability_mappings: { a: { tools: [read], card_actions: [] } }\nforbidden:\n${rule('mcp__*')}`,
      },
      {
        policy: `${DENY}\ncapability_mappings: { a: { tools: [read, "mcp__pay__*"], card_actions: [] } }\nforbidden:\n${rule('mcp__*')}`,
      },
      [
        'the capability "a" now maps "mcp__pay__*", but this has no effect today: the rule against "mcp__*" applies anyway',
      ],
    ],
    [
      'a trigger that softens on what is forbidden',
      escalating([["tool_matches('x')", 'escalate']], `${ALLOW}\nforbidden:\n${rule('x*')}`),
      escalating([["tool_matches('x')", 'warn']], `${ALLOW}\nforbidden:\n${rule('x*')}`),
      [
        'the trigger on "tool_matches(\'x\')" is now "warn" instead of "escalate", but this has no effect today: the rule against "x*" applies anyway',
      ],
    ],
    [
      'a default where everything is mapped',
      mapping({ all: ['*'] }, 'defaults: { unmapped_tool_action: warn }'),
      mapping({ all: ['*'] }, ALLOW),
      [
        'unmapped tools are now allowed instead of flagged with a warning, but this has no effect today',
      ],
    ],
  ])('is reported as neutral: %s', async (_, base, head, sentences) => {
    const { direction, changes } = await compared(base, head);
    expect(direction).toBe('neutral');
    expect(changes.map(({ sentence }) => sentence)).toEqual(sentences);
    expect(changes).toMatchObject(
      sentences.map(() => ({ direction: 'neutral', noEffect: true, tools: [] })),
    );
  });

  test('more than a few are reported too', async () => {
    const rules = Array.from({ length: 12 }, (_, index) => rule(`mcp__a${index}__*`));
    const { direction, changes } = await compared(forbidding(rules, DENY), forbidding([], DENY));
    expect([direction, changes.filter(({ noEffect }) => noEffect).length]).toEqual(['neutral', 12]);
  });
});

describe('the bound', () => {
  const hostile = (count: number): Texts =>
    forbidding(Array.from({ length: count }, (_, index) => rule(`*w${index}x*y${index}z*`)));

  test('past it a change counts as widening, and the report says so', async () => {
    const { direction, changes } = await compared(hostile(12), hostile(0), { stateLimit: 40 });
    expect(direction).toBe('widens');
    expect(changes.filter(({ undecided }) => undecided)).toMatchObject([
      { direction: 'widens', kind: 'names', tools: [] },
    ]);
    // Results found before the limit was reached are kept.
    expect(changes).toHaveLength(13);
  });

  test('also where only less was found', async () => {
    const { direction, changes } = await compared(hostile(0), hostile(12), { stateLimit: 40 });
    expect(direction).toBe('widens');
    expect(changes.map(({ direction }) => direction)).toEqual([
      'widens',
      ...Array.from({ length: 12 }, () => 'narrows'),
    ]);
  });

  test('an agent that did not change needs no question', async () => {
    expect(
      (await compared(hostile(30), hostile(30), { stateLimit: 0, budget: { left: 0 } })).changes,
    ).toEqual([]);
  });
});
