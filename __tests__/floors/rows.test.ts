import { describe, expect, test } from '@jest/globals';
import type { Located } from '../../src/document/document.ts';
import { type Composed, composeAgent } from '../../src/floors/compose.ts';
import { floorOf, lineOf, ownOf, sourceOf } from './scopes.ts';

type Format = 'policy' | 'aap' | 'unified';

const HEADER: Readonly<Record<Format, string>> = {
  policy: 'capability_mappings: {}',
  aap: 'aap_version: "0.5.0"',
  unified: 'card_version: unified/2026-04-15',
};

/**
 * A part that can be stricter or weaker: its line in each format that supports it, with all its
 * values, weakest first.
 */
interface Row {
  readonly name: string;
  readonly order: readonly unknown[];
  readonly write: {
    readonly [F in Format]?: readonly [
      line: (value: unknown) => string,
      values?: readonly unknown[],
    ];
  };
  readonly held: (composed: Composed) => Located<unknown> | undefined;
}

const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const inDefaults = (key: string) => (value: unknown) => `defaults: {${key}: ${value}}`;
const ofDsl = (key: string) => ({ policy: [inDefaults(key)], aap: [inDefaults(key)] }) as const;

const ROWS: readonly Row[] = [
  {
    name: 'unmapped_tool_action',
    order: ['allow', 'warn', 'deny'],
    write: {
      ...ofDsl('unmapped_tool_action'),
      unified: [
        (value) => `enforcement: {allow_unmapped_tools: ${value === 'allow'}}`,
        ['allow', 'deny'],
      ],
    },
    held: ({ policy }) => policy?.defaults.unmappedAction,
  },
  {
    name: 'unmapped_severity',
    order: SEVERITIES,
    write: {
      ...ofDsl('unmapped_severity'),
      unified: [(value) => `enforcement: {default_unmapped_severity: ${value}}`],
    },
    held: ({ policy }) => policy?.defaults.unmappedSeverity,
  },
  {
    name: 'fail_open',
    order: [true, false],
    write: ofDsl('fail_open'),
    held: ({ policy }) => policy?.defaults.failOpen,
  },
  {
    name: 'the enforcement mode',
    order: ['off', 'observe', 'warn', 'nudge', 'enforce'],
    write: {
      policy: [inDefaults('enforcement_mode'), ['off', 'warn', 'enforce']],
      aap: [inDefaults('enforcement_mode'), ['off', 'warn', 'enforce']],
      unified: [(value) => `autonomy_mode: ${value}`, ['off', 'observe', 'nudge', 'enforce']],
    },
    held: ({ policy }) => policy?.defaults.mode,
  },
  {
    name: 'grace_period_hours',
    order: [48, 24, 0.5, 0],
    write: {
      ...ofDsl('grace_period_hours'),
      unified: [(value) => `enforcement: {grace_period_hours: ${value}}`],
    },
    held: ({ policy }) => policy?.defaults.graceHours,
  },
  {
    name: 'severity_on_unmapped',
    order: SEVERITIES,
    write: {
      unified: [
        (value) =>
          `capabilities: {web: {tools: [a], required_actions: [b], severity_on_unmapped: ${value}}}`,
      ],
    },
    held: ({ policy }) => policy?.capabilities[0]?.severityOnUnmapped,
  },
  {
    name: 'the integrity mode',
    order: ['off', 'observe', 'nudge', 'enforce'],
    write: { unified: [(value) => `integrity_mode: ${value}`] },
    held: ({ card }) => card?.integrityMode,
  },
  {
    name: 'the conscience mode',
    order: ['augment', 'replace'],
    write: {
      aap: [(value) => `conscience: {mode: ${value}}`],
      unified: [(value) => `conscience: {mode: ${value}}`],
    },
    held: ({ card }) => card?.conscienceMode,
  },
  {
    name: 'max_autonomous_value',
    order: [900, 100, 99.5, 0],
    write: {
      aap: [
        (value) => `autonomy_envelope: {max_autonomous_value: {amount: ${value}, currency: USD}}`,
      ],
      unified: [(value) => `autonomy: {max_autonomous_value: {amount: ${value}, currency: USD}}`],
    },
    held: ({ card }) =>
      card?.maxAutonomousValue && {
        value: card.maxAutonomousValue.value.amount,
        place: card.maxAutonomousValue.place,
      },
  },
  ...(
    [
      ['retention_days', [0, 30, 365], ({ card }) => card?.audit.retentionDays],
      ['queryable', [false, true], ({ card }) => card?.audit.queryable],
      [
        'tamper_evidence',
        ['append_only', 'signed', 'merkle'],
        ({ card }) => card?.audit.tamperEvidence,
      ],
    ] as const satisfies readonly (readonly [string, readonly unknown[], Row['held']])[]
  ).map(
    ([key, order, held]): Row => ({
      name: key,
      order,
      write: {
        aap: [(value) => `audit_commitment: {${key}: ${value}}`],
        unified: [(value) => `audit: {${key}: ${value}}`],
      },
      held,
    }),
  ),
];

const FORMATS: readonly Format[] = ['policy', 'aap', 'unified'];

/** Every row in every pair of formats that support it, floor first. */
const PAIRS = ROWS.flatMap((row) =>
  FORMATS.flatMap((above) =>
    FORMATS.flatMap((below) =>
      row.write[above] && row.write[below] ? [[row.name, above, below, row] as const] : [],
    ),
  ),
);

const written = (format: Format, line: string | undefined, ...before: readonly string[]): string =>
  [HEADER[format], ...before, ...(line === undefined ? [] : [line])].join('\n');
/** The part is on the third line of the floor and on the second line of the agent. */
const floorWith = (format: Format, line: string | undefined) =>
  floorOf('org', written(format, line, '# a floor'));
const agentWith = (format: Format, line: string | undefined) => ownOf(written(format, line));

const valuesOf = (row: Row, format: Format): readonly unknown[] =>
  row.write[format]?.[1] ?? row.order;

describe('a part that has a stricter and a weaker side', () => {
  test.each(PAIRS)('%s: floor in a %s, agent in a %s', async (_, above, below, row) => {
    let [stricter, weaker] = [0, 0];
    for (const floorValue of valuesOf(row, above)) {
      for (const agentValue of valuesOf(row, below)) {
        const floor = await floorWith(above, row.write[above]![0](floorValue));
        const own = await agentWith(below, row.write[below]![0](agentValue));
        const composed = composeAgent(own, [floor]);
        const held = row.held(composed)!;
        const [floorRank, agentRank] = [
          row.order.indexOf(floorValue),
          row.order.indexOf(agentValue),
        ];
        const what = { floorValue, agentValue };
        const findings = composed.findings.map(lineOf);
        if (agentRank > floorRank) {
          stricter += 1;
          expect({ what, value: held.value, source: sourceOf(held.place), findings }).toEqual({
            what,
            value: agentValue,
            source: 'agent.yaml:2 (agent)',
            findings: [],
          });
        } else {
          if (agentRank < floorRank) weaker += 1;
          expect({ what, value: held.value, source: sourceOf(held.place), findings }).toEqual({
            what,
            value: floorValue,
            source: 'org.yaml:3 (org)',
            findings: agentRank < floorRank ? ['weakens-org agent.yaml:2 <- org.yaml:3'] : [],
          });
        }
      }
    }
    expect(Math.min(stricter, weaker)).toBeGreaterThan(0);
  });

  test.each(
    PAIRS,
  )('%s: said by one of a floor in a %s and an agent in a %s', async (_, above, below, row) => {
    for (const value of valuesOf(row, above)) {
      const composed = composeAgent(await agentWith(below, undefined), [
        await floorWith(above, row.write[above]![0](value)),
      ]);
      expect([row.held(composed)!.value, sourceOf(row.held(composed)!.place)]).toEqual([
        value,
        'org.yaml:3 (org)',
      ]);
      expect(composed.findings).toEqual([]);
    }
    for (const value of valuesOf(row, below)) {
      const composed = composeAgent(await agentWith(below, row.write[below]![0](value)), [
        await floorWith(above, undefined),
      ]);
      expect([row.held(composed)!.value, sourceOf(row.held(composed)!.place)]).toEqual([
        value,
        'agent.yaml:2 (agent)',
      ]);
      expect(composed.findings).toEqual([]);
    }
  });

  test.each(ROWS.filter(({ write }) => !write.aap))('$name holds an AAP agent too', async (row) => {
    const value = row.order.at(-1);
    const composed = composeAgent(await agentWith('aap', undefined), [
      await floorWith('unified', row.write.unified![0](value)),
    ]);
    expect([row.held(composed)!.value, sourceOf(row.held(composed)!.place)]).toEqual([
      value,
      'org.yaml:3 (org)',
    ]);
  });

  test('what cannot be read takes no part, or is the strictest; it never loosens', async () => {
    const floor = await floorOf(
      'org',
      'aap_version: "1"\nautonomy_envelope: {max_autonomous_value: {amount: 10, currency: USD}}\naudit_commitment: {retention_days: 90, queryable: true, tamper_evidence: merkle}\ndefaults: {unmapped_tool_action: deny, unmapped_severity: high, fail_open: false, enforcement_mode: enforce, grace_period_hours: 4}',
    );
    for (const bad of [
      '.nan',
      '-.inf',
      'null',
      '[]',
      '{}',
      '"x"',
      '""',
      '~',
      '{amount: .nan, currency: USD}',
      '{amount: x}',
    ]) {
      const own = await ownOf(
        `aap_version: "1"\nautonomy_envelope: {max_autonomous_value: ${bad}}\naudit_commitment: {retention_days: ${bad}, queryable: ${bad}, tamper_evidence: ${bad}}\ndefaults: {unmapped_tool_action: ${bad}, unmapped_severity: ${bad}, fail_open: ${bad}, enforcement_mode: ${bad}, grace_period_hours: ${bad}}`,
      );
      const { card, policy } = composeAgent(own, [floor]);
      expect(policy!.defaults).toMatchObject({
        unmappedAction: { value: 'deny' },
        failOpen: { value: false },
        mode: { value: 'enforce' },
      });
      expect(['high', 'critical']).toContain(policy!.defaults.unmappedSeverity!.value);
      expect(policy!.defaults.graceHours!.value).toBeLessThanOrEqual(4);
      expect(card!.audit).toMatchObject({
        retentionDays: { value: 90 },
        queryable: { value: true },
        tamperEvidence: { value: 'merkle' },
      });
      expect(card!.maxAutonomousValue!.value.amount).toBeLessThanOrEqual(10);
    }
  });
});

/** All pairs of generations. */
const CARDS = [
  ['aap', 'aap'],
  ['unified', 'unified'],
  ['unified', 'aap'],
  ['aap', 'unified'],
] as const;

const AUTONOMY = { aap: 'autonomy_envelope', unified: 'autonomy' } as const;
const AUDIT = { aap: 'audit_commitment', unified: 'audit' } as const;

const located = (parts: readonly Located<unknown>[]): readonly string[] =>
  parts.map(({ value, place }) => `${value} ${sourceOf(place)}`);

describe.each(CARDS)('cards: a floor of %s, an agent of %s', (above, below) => {
  const compose = async (floor: string, agent: string): Promise<Composed> =>
    composeAgent(await agentWith(below, agent), [await floorWith(above, floor)]);

  test('declared and conflicting values are a union, each once, floor first', async () => {
    const { card, findings } = await compose(
      'values: {declared: [a, b], conflicts_with: [x]}',
      'values: {declared: [c, b], conflicts_with: [y, x]}',
    );
    expect(located(card!.declaredValues)).toEqual([
      'a org.yaml:3 (org)',
      'b org.yaml:3 (org)',
      'c agent.yaml:2 (agent)',
    ]);
    expect(located(card!.conflictsWith)).toEqual(['x org.yaml:3 (org)', 'y agent.yaml:2 (agent)']);
    expect(findings).toEqual([]);
  });

  test('a value that the floor is in conflict with is reported where the agent declares it', async () => {
    const { card, findings } = await compose(
      'values: {conflicts_with: [speed]}',
      'values: {declared: [care, speed]}',
    );
    expect(findings.map(lineOf)).toEqual(['weakens-org agent.yaml:2 <- org.yaml:3']);
    expect(card!.conflictsWith.map(({ value }) => value)).toEqual(['speed']);
  });

  test("definitions of a shared name are the floor's, others are both scopes'", async () => {
    const { card, findings } = await compose(
      'values: {definitions: {a: {name: A}, __proto__: {name: P}}}',
      'values: {definitions: {a: {name: Z}, b: {name: B}, __proto__: {name: P}}}',
    );
    const held = [...card!.definitions].map(
      ([name, { value, place }]) => `${name} ${JSON.stringify(value)} ${sourceOf(place)}`,
    );
    expect(held.sort()).toEqual([
      '__proto__ {"name":"P"} org.yaml:3 (org)',
      'a {"name":"A"} org.yaml:3 (org)',
      'b {"name":"B"} agent.yaml:2 (agent)',
    ]);
    expect(findings.map(lineOf)).toEqual(['weakens-org agent.yaml:2 <- org.yaml:3']);
  });

  test("the hierarchy is the floor's if it is set", async () => {
    const both = await compose(
      'values: {hierarchy: lexicographic}',
      'values: {hierarchy: weighted}',
    );
    expect(located([both.card!.hierarchy!])).toEqual(['lexicographic org.yaml:3 (org)']);
    expect(both.findings.map(lineOf)).toEqual(['weakens-org agent.yaml:2 <- org.yaml:3']);
    const equal = await compose('values: {hierarchy: weighted}', 'values: {hierarchy: weighted}');
    expect(equal.findings).toEqual([]);
    const one = await compose('values: {declared: [a]}', 'values: {hierarchy: weighted}');
    expect(located([one.card!.hierarchy!])).toEqual(['weighted agent.yaml:2 (agent)']);
    const other = await compose('values: {hierarchy: weighted}', 'values: {declared: [a]}');
    expect(located([other.card!.hierarchy!])).toEqual(['weighted org.yaml:3 (org)']);
    expect([...one.findings, ...other.findings]).toEqual([]);
  });

  test('forbidden actions are a union; a bounded action that the floor forbids is removed and reported', async () => {
    const { card, findings } = await compose(
      `${AUTONOMY[above]}: {forbidden_actions: [pay, burn]}`,
      `${AUTONOMY[below]}: {bounded_actions: [read, pay], forbidden_actions: [shout, burn]}`,
    );
    expect(located(card!.forbiddenActions)).toEqual([
      'pay org.yaml:3 (org)',
      'burn org.yaml:3 (org)',
      'shout agent.yaml:2 (agent)',
    ]);
    expect(located(card!.boundedActions)).toEqual(['read agent.yaml:2 (agent)']);
    expect(findings.map(lineOf)).toEqual(['forbidden-by-org agent.yaml:2 <- org.yaml:3']);
    expect(findings[0]).toMatchObject({ severity: 'error' });
  });

  test("bounded actions are the agent's own on an AAP card, and a union on a unified one", async () => {
    const { card } = await compose(
      `${AUTONOMY[above]}: {bounded_actions: [read, write]}`,
      `${AUTONOMY[below]}: {bounded_actions: [write, search]}`,
    );
    expect(located(card!.boundedActions)).toEqual(
      below === 'aap'
        ? ['write agent.yaml:2 (agent)', 'search agent.yaml:2 (agent)']
        : ['read org.yaml:3 (org)', 'write org.yaml:3 (org)', 'search agent.yaml:2 (agent)'],
    );
  });

  test('what the agent forbids itself, no floor gives it', async () => {
    const { card } = await compose(
      `${AUTONOMY[above]}: {bounded_actions: [read, write]}`,
      `${AUTONOMY[below]}: {forbidden_actions: [write]}`,
    );
    expect(card!.boundedActions.map(({ value }) => value)).toEqual(below === 'aap' ? [] : ['read']);
  });

  test('conscience values are a union by content, and a BOUNDARY of either stays one', async () => {
    const { card, findings } = await compose(
      'conscience: {values: [{type: BOUNDARY, content: never}, {type: FEAR, content: harm}, {type: HOPE, content: help}]}',
      'conscience: {values: [{type: COMMITMENT, content: never}, {type: BOUNDARY, content: harm}, {type: BOUNDARY, content: mine}]}',
    );
    expect(
      card!.conscienceValues.map(
        ({ type, content, place }) => `${type} ${content} ${sourceOf(place)}`,
      ),
    ).toEqual([
      'BOUNDARY never org.yaml:3 (org)',
      'BOUNDARY harm agent.yaml:2 (agent)',
      'HOPE help org.yaml:3 (org)',
      'BOUNDARY mine agent.yaml:2 (agent)',
    ]);
    expect(findings.map(lineOf)).toEqual(['weakens-org agent.yaml:2 <- org.yaml:3']);
  });

  test("a limit in another currency is an error, and the floor's holds", async () => {
    const limit = (amount: number, currency: string) =>
      `{max_autonomous_value: {amount: ${amount}, currency: ${currency}}}`;
    const { card, findings } = await compose(
      `${AUTONOMY[above]}: ${limit(10, 'USD')}`,
      `${AUTONOMY[below]}: ${limit(1, 'EUR')}`,
    );
    expect(card!.maxAutonomousValue!.value).toEqual({ amount: 10, currency: 'USD' });
    expect(findings.map(lineOf)).toEqual(['currency-differs agent.yaml:2 <- org.yaml:3']);
    expect(findings[0]).toMatchObject({ severity: 'error' });
  });

  test("query endpoint and storage are the floor's, otherwise the agent's", async () => {
    const both = await compose(
      `${AUDIT[above]}: {query_endpoint: u, storage: {type: s}}`,
      `${AUDIT[below]}: {query_endpoint: v, storage: {type: t}}`,
    );
    expect(located([both.card!.audit.queryEndpoint!])).toEqual(['u org.yaml:3 (org)']);
    expect(both.card!.audit.storage!.value).toEqual({ type: 's' });
    const one = await compose(
      `${AUDIT[above]}: {queryable: true}`,
      `${AUDIT[below]}: {query_endpoint: v, storage: {type: t}}`,
    );
    expect(located([one.card!.audit.queryEndpoint!])).toEqual(['v agent.yaml:2 (agent)']);
    expect(one.card!.audit.storage!.value).toEqual({ type: 't' });
    expect([...both.findings, ...one.findings]).toEqual([]);
  });

  test("principal, ids and dates are the agent's, said or not", async () => {
    const whole =
      'card_id: %c\nagent_id: %a\nprincipal: {type: human, identifier: %p}\nexpires_at: "%e"';
    const fill = (c: string) => whole.replaceAll(/%./g, c);
    const { card, findings } = await compose(fill('2027-01-01'), fill('2026-12-31'));
    expect(card).toMatchObject({
      cardId: '2026-12-31',
      agentId: '2026-12-31',
      principal: { value: { identifier: '2026-12-31' } },
      expiresAt: { value: '2026-12-31' },
      generation: below,
    });
    const silent = await compose(fill('2027-01-01'), '# nothing');
    for (const key of ['cardId', 'agentId', 'principal', 'expiresAt'] as const)
      expect(silent.card![key]).toBeUndefined();
    expect([...findings, ...silent.findings]).toEqual([]);
  });

  test('escalation triggers of the card: floor first, then agent, the same one once', async () => {
    const trigger = (text: string, action = 'deny') =>
      `{condition: "tool_matches('${text}')", action: ${action}, reason: r}`;
    const { card } = await compose(
      `${AUTONOMY[above]}: {escalation_triggers: [${trigger('a')}, ${trigger('b b')}]}`,
      `${AUTONOMY[below]}: {escalation_triggers: [${trigger('c')}, ${trigger('a')}, ${trigger('a', 'log')}, ${trigger('b  b')}]}`,
    );
    expect(
      card!.triggers.map(({ text, action, place }) => `${text} ${action} ${sourceOf(place)}`),
    ).toEqual([
      "tool_matches('a') deny org.yaml:3 (org)",
      "tool_matches('b b') deny org.yaml:3 (org)",
      "tool_matches('c') deny agent.yaml:2 (agent)",
      "tool_matches('a') log agent.yaml:2 (agent)",
      // White space inside quotes is significant.
      "tool_matches('b  b') deny agent.yaml:2 (agent)",
    ]);
  });
});

/** The lines of a policy in each format. */
const POLICY_LINES = {
  policy: {
    capabilities: (text: string) => `capability_mappings: ${text}`,
    forbidden: (text: string) => `forbidden: ${text}`,
    actions: 'card_actions',
  },
  aap: {
    capabilities: (text: string) => `capability_mappings: ${text}`,
    forbidden: (text: string) => `forbidden: ${text}`,
    actions: 'card_actions',
  },
  unified: {
    capabilities: (text: string) => `capabilities: ${text}`,
    forbidden: (text: string) => `enforcement: {forbidden_tools: ${text}}`,
    actions: 'required_actions',
  },
} as const satisfies Readonly<Record<Format, unknown>>;

const ALL_PAIRS = FORMATS.flatMap((above) => FORMATS.map((below) => [above, below] as const));
const TOP: Readonly<Record<Format, string>> = {
  ...HEADER,
  policy: 'defaults: {unmapped_tool_action: warn}',
};

describe.each(ALL_PAIRS)('policies: a floor in a %s, an agent in a %s', (above, below) => {
  const compose = async (floor: string, agent: string): Promise<Composed> =>
    composeAgent(await ownOf(`${TOP[below]}\n${agent}`), [
      await floorOf('org', `${TOP[above]}\n# a floor\n${floor}`),
    ]);
  const capabilities = (
    format: Format,
    ...list: readonly (readonly [name: string, tools: string, actions: string])[]
  ): string =>
    POLICY_LINES[format].capabilities(
      `{${list.map(([name, tools, actions]) => `${name}: {tools: [${tools}], ${POLICY_LINES[format].actions}: [${actions}]}`).join(', ')}}`,
    );
  const rule = (pattern: string, severity: string, reason = 'no') =>
    `{pattern: "${pattern}", reason: ${reason}, severity: ${severity}}`;

  test("capabilities: the floor's first, in their order, a shared name as two entries, the same once", async () => {
    const { policy, findings } = await compose(
      capabilities(above, ['web', 'w1', 'read'], ['mail', 'm1', 'send']),
      capabilities(below, ['pay', 'p1', 'buy'], ['web', 'w2', 'write'], ['mail', 'm1', 'send']),
    );
    expect(
      policy!.capabilities.map(
        ({ name, patterns, actions, place }) =>
          `${name} ${patterns.map(({ text }) => text)} ${actions.map(({ value }) => value)} ${sourceOf(place)}`,
      ),
    ).toEqual([
      'web w1 read org.yaml:3 (org)',
      'mail m1 send org.yaml:3 (org)',
      'pay p1 buy agent.yaml:2 (agent)',
      'web w2 write agent.yaml:2 (agent)',
    ]);
    expect(findings).toEqual([]);
  });

  test('forbidden rules: a union, the same pattern once with the highest severity and both reasons', async () => {
    const { policy, findings } = await compose(
      POLICY_LINES[above].forbidden(
        `[${rule('a*', 'high', 'ours')}, ${rule('b*', 'low', 'ours')}]`,
      ),
      POLICY_LINES[below].forbidden(
        `[${rule('c*', 'low')}, ${rule('b*', 'critical', 'mine')}, ${rule('a*', 'medium', 'mine')}]`,
      ),
    );
    expect(
      policy!.forbidden.map(
        ({ pattern, severity, reason, place }) =>
          `${pattern.text} ${severity} ${reason} ${sourceOf(place)}`,
      ),
    ).toEqual([
      'a* high ours; mine org.yaml:3 (org)',
      'b* critical ours; mine org.yaml:3 (org)',
      'c* low no agent.yaml:2 (agent)',
    ]);
    expect(
      policy!.forbidden.map(({ also = [] }) => also.map(({ place }) => sourceOf(place))),
    ).toEqual([['agent.yaml:2 (agent)'], ['agent.yaml:2 (agent)'], []]);
    expect(findings.map(lineOf)).toEqual(['weakens-org agent.yaml:2 <- org.yaml:3']);
  });

  test('forbidden rules of equal severity and reason are not reported', async () => {
    const rules = `[${rule('a*', 'high')}]`;
    const { policy, findings } = await compose(
      POLICY_LINES[above].forbidden(rules),
      POLICY_LINES[below].forbidden(rules),
    );
    expect(policy!.forbidden).toMatchObject([{ reason: 'no', severity: 'high' }]);
    expect(findings).toEqual([]);
  });

  test.each([
    ['*', ['weakens-org agent.yaml:2 <- org.yaml:2']],
    ['?*', ['weakens-org agent.yaml:2 <- org.yaml:2']],
    ['mcp__pay__*', ['weakens-org agent.yaml:2 <- org.yaml:2']],
    ['mcp:pay/*', ['weakens-org agent.yaml:2 <- org.yaml:2']],
    ['mcp__pay__get_*', []],
    ['mcp__pay__refund', []],
  ])('mapping %s is the way round a floor of deny', async (pattern, expected) => {
    const floor = await floorOf(
      'org',
      `${TOP.policy.replace('warn', 'deny')}\nforbidden: []`.replace(
        /^defaults/,
        '# a floor\ndefaults',
      ),
    );
    const own = await ownOf(
      `${TOP[below]}\n${capabilities(below, ['web', `"${pattern}"`, 'read'])}`,
    );
    const { policy, findings } = composeAgent(own, [floor]);
    expect(findings.map(lineOf).filter((line) => !line.includes('agent.yaml:1'))).toEqual(expected);
    // The agent may decide this itself.
    expect(policy!.capabilities.map(({ name }) => name)).toEqual(['web']);
    const lenient = await floorOf('org', TOP.policy);
    expect(composeAgent(own, [lenient]).findings).toEqual([]);
  });
});

describe('triggers of policies', () => {
  const trigger = (text: string, action: string) =>
    `{condition: "tool_matches('${text}')", action: ${action}, reason: r}`;

  test('floor first, then agent; all stay', async () => {
    const floor = await floorOf(
      'org',
      `forbidden: []\nescalation_triggers: [${trigger('a', 'escalate')}, ${trigger('b', 'deny')}]`,
    );
    const own = await ownOf(
      `forbidden: []\nescalation_triggers: [${trigger('a', 'log')}, ${trigger('b', 'deny')}]`,
    );
    expect(
      composeAgent(own, [floor]).policy!.triggers.map(
        ({ text, action, place }) => `${text} ${action} ${sourceOf(place)}`,
      ),
    ).toEqual([
      "tool_matches('a') escalate org.yaml:2 (org)",
      "tool_matches('b') deny org.yaml:2 (org)",
      "tool_matches('a') log agent.yaml:2 (agent)",
    ]);
  });

  test('those of a card template hold an agent without a card too, after those of the policy', async () => {
    const policy = await floorOf(
      'org',
      `forbidden: []\nescalation_triggers: [${trigger('p', 'warn')}]`,
      'policy.yaml',
    );
    const card = await floorOf(
      'org',
      `aap_version: "1"\nautonomy_envelope: {escalation_triggers: [${trigger('c', 'deny')}], forbidden_actions: [pay]}`,
    );
    const own = await ownOf('defaults: {unmapped_tool_action: warn}');
    const composed = composeAgent(own, [policy, card]);
    expect(composed.card).toBeUndefined();
    expect(composed.policy!.triggers.map(({ text }) => text)).toEqual([
      "tool_matches('p')",
      "tool_matches('c')",
    ]);
    expect(located(composed.policy!.forbiddenActions!)).toEqual(['pay org.yaml:2 (org)']);
    expect(composeAgent(own, [card]).policy!.triggers.map(({ text }) => text)).toEqual([
      "tool_matches('c')",
    ]);
  });
});

describe('allowed_domains', () => {
  const web = (domains: string | undefined, name = 'web', tool = 't') =>
    `card_version: unified/2026-04-15\ncapabilities: {${name}: {tools: [${tool}], required_actions: [b]${domains === undefined ? '' : `, allowed_domains: [${domains}]`}}}`;
  const held = ({ policy }: Composed): readonly unknown[] =>
    policy!.capabilities.map(({ allowedDomains }) => allowedDomains?.value);

  test.each<
    [string, string | undefined, string | undefined, readonly string[] | undefined, number]
  >([
    ['are the intersection', 'a.x, b.x', 'b.x, c.x', ['b.x'], 1],
    ['may be narrowed', 'a.x, b.x', 'b.x', ['b.x'], 0],
    ['may be equal', 'a.x', 'a.x', ['a.x'], 0],
    ['may have nothing in common', 'a.x', 'b.x', [], 1],
    ['hold when only the floor says them', 'a.x', undefined, ['a.x'], 0],
    ['hold when only the agent says them', undefined, 'a.x', ['a.x'], 0],
    ["may be nobody's", undefined, undefined, undefined, 0],
  ])('%s', async (_, floorDomains, agentDomains, expected, told) => {
    const floor = await floorOf('org', `# a floor\n${web(floorDomains)}`);
    const composed = composeAgent(await ownOf(web(agentDomains, 'web', 'u')), [floor]);
    expect(held(composed)).toEqual([expected, expected]);
    expect(composed.findings.map(lineOf)).toEqual(
      Array(told).fill('weakens-org agent.yaml:2 <- org.yaml:3'),
    );
  });

  test('beyond the floor are named, as far as a message can', async () => {
    const floor = await floorOf('org', `# a floor\n${web('a.x')}`);
    const [finding] = composeAgent(await ownOf(web('a.x, b.x, c.x, d.x, e.x', 'web', 'u')), [
      floor,
    ]).findings;
    expect(finding!.message).toBe(
      'the capability "web" allows "b.x", "c.x", "d.x" and 1 more; the organisation does not',
    );
  });

  test('of two floors that share a capability are reported once', async () => {
    const platform = await floorOf('platform', web('a.x', 'web', 'p'));
    const org = await floorOf('org', web('a.x', 'web', 'o'));
    const composed = composeAgent(await ownOf(web('a.x, b.x')), [platform, org]);
    expect(held(composed)).toEqual([['a.x'], ['a.x'], ['a.x']]);
    expect(composed.findings).toHaveLength(1);
  });

  test('the same capability with fewer domains narrows the one of the floor', async () => {
    const composed = composeAgent(await ownOf(web('a.x')), [await floorOf('org', web('a.x, b.x'))]);
    expect(held(composed)).toEqual([['a.x']]);
  });
});

describe('several floors', () => {
  test('compose from outside in, and each part names its scope', async () => {
    const platform = await floorOf(
      'platform',
      'forbidden: [{pattern: p, reason: r, severity: low}]\ndefaults: {unmapped_tool_action: warn, grace_period_hours: 1}',
    );
    const org = await floorOf(
      'org',
      'forbidden: [{pattern: o, reason: r, severity: low}]\ndefaults: {unmapped_tool_action: deny, enforcement_mode: warn}',
    );
    const first = await floorOf(
      'team',
      'forbidden: [{pattern: t, reason: r, severity: low}]\ndefaults: {unmapped_severity: high}',
      'first.yaml',
    );
    const second = await floorOf(
      'team',
      'forbidden: [{pattern: t, reason: s, severity: high}]\ndefaults: {unmapped_severity: medium, fail_open: false}',
      'second.yaml',
    );
    const own = await ownOf(
      'forbidden: [{pattern: a, reason: r, severity: low}]\ndefaults: {unmapped_tool_action: allow, fail_open: true}',
    );
    const { policy, findings } = composeAgent(own, [platform, org, first, second]);
    expect(
      policy!.forbidden.map(
        ({ pattern, severity, place }) => `${pattern.text} ${severity} ${sourceOf(place)}`,
      ),
    ).toEqual([
      'p low platform.yaml:1 (platform)',
      'o low org.yaml:1 (org)',
      't high first.yaml:1 (team)',
      'a low agent.yaml:1 (agent)',
    ]);
    const { unmappedAction, unmappedSeverity, failOpen, mode, graceHours } = policy!.defaults;
    expect(located([unmappedAction!, unmappedSeverity!, failOpen!, mode!, graceHours!])).toEqual([
      'deny org.yaml:2 (org)',
      'high first.yaml:2 (team)',
      'false second.yaml:2 (team)',
      'warn org.yaml:2 (org)',
      '1 platform.yaml:2 (platform)',
    ]);
    expect(findings.map(lineOf)).toEqual([
      'weakens-org agent.yaml:2 <- org.yaml:2',
      'weakens-org agent.yaml:2 <- second.yaml:2',
    ]);
  });

  test('the strictest of several teams holds, whichever is named first', async () => {
    const lax = await floorOf(
      'team',
      'aap_version: "1"\naudit_commitment: {retention_days: 1}\nautonomy_envelope: {max_autonomous_value: {amount: 9, currency: USD}}',
      'lax.yaml',
    );
    const strict = await floorOf(
      'team',
      'aap_version: "1"\naudit_commitment: {retention_days: 99}\nautonomy_envelope: {max_autonomous_value: {amount: 1, currency: USD}}',
      'strict.yaml',
    );
    const own = await ownOf('aap_version: "1"');
    for (const floors of [
      [lax, strict],
      [strict, lax],
    ]) {
      const { card } = composeAgent(own, floors);
      expect([card!.audit.retentionDays!.value, card!.maxAutonomousValue!.value.amount]).toEqual([
        99, 1,
      ]);
    }
  });

  test('what an outer one forbids, no inner one gives', async () => {
    const org = await floorOf(
      'org',
      'card_version: unified/2026-04-15\nautonomy: {forbidden_actions: [pay]}',
    );
    const team = await floorOf(
      'team',
      'card_version: unified/2026-04-15\nautonomy: {bounded_actions: [pay, read]}',
    );
    const own = await ownOf('card_version: unified/2026-04-15');
    for (const floors of [
      [org, team],
      [team, org],
    ]) {
      const { card } = composeAgent(own, floors);
      expect(card!.boundedActions.map(({ value }) => value)).toEqual(['read']);
      expect(card!.forbiddenActions.map(({ value }) => value)).toEqual(['pay']);
    }
  });

  test('the same pattern twice in one floor is once in what holds', async () => {
    const org = await floorOf(
      'org',
      'forbidden: [{pattern: p, reason: r, severity: low}, {pattern: p, reason: s, severity: high}]',
    );
    const { policy } = composeAgent(await ownOf('defaults: {fail_open: false}'), [org]);
    expect(
      policy!.forbidden.map(
        ({ pattern, severity, reason }) => `${pattern.text} ${severity} ${reason}`,
      ),
    ).toEqual(['p high r; s']);
  });
});

describe('without floors', () => {
  test('an agent is what its own files say, exemptions or not', async () => {
    const own = await ownOf(
      'aap_version: "1"\nforbidden: [{pattern: p, reason: r, severity: low}]',
    );
    const composed = composeAgent(own, []);
    expect(composed.card).toBe(own.card);
    expect(composed.policy).toBe(own.policy);
    expect(composed).toMatchObject({ findings: [] });
  });

  test('a floor alone governs an agent that says nothing of tools', async () => {
    const { policy } = composeAgent(await ownOf('aap_version: "1"'), [
      await floorOf('org', 'forbidden: []\ndefaults: {unmapped_tool_action: deny}'),
    ]);
    expect(policy).toMatchObject({ defaults: { unmappedAction: { value: 'deny' } } });
  });
});
