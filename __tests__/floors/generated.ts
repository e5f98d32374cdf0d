import fc from 'fast-check';
import type { Scope } from '../../src/document/document.ts';
import { ownPolicy } from '../../src/floors/own-policy.ts';
import type { Exemption, Floor, OwnParts } from '../../src/model/agent.ts';
import { RULE_SEVERITIES } from '../../src/model/policy.ts';
import { type DeclaredTool, type Tool, toolOf } from '../../src/model/tool.ts';
import { dataFileOf } from './scopes.ts';

/** Small worlds in which rules often match: a few names, patterns over them, and actions. */
const NAMES = [
  'refund',
  'get',
  'send',
  'rm',
  'rm_all',
  'mcp:pay/refund',
  'mcp__pay__refund',
  'a',
  'ab',
  '__proto__',
] as const;
const SERVERS = ['pay', 'mail'] as const;
const PATTERNS = [
  ...[
    '*',
    '?*',
    'mcp__*',
    'mcp__pay__*',
    'mcp__pay__refund',
    '*refund',
    'rm*',
    'rm',
    'a?',
    'a*',
    '*_*',
    '??',
  ],
  ...['mcp:pay/*', 'mcp:pay/refund', 'mcp:*/refund', '__proto__'],
] as const;
const URL_PATTERNS = PATTERNS.filter((pattern) => pattern.startsWith('mcp:'));
const ACTIONS = ['pay', 'read', 'write', 'constructor'] as const;
const CAPABILITIES = ['web', 'pay', 'toString'] as const;

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>, most = 3): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { maxLength: most });
const actions = few(fc.constantFrom(...ACTIONS));

/**
 * Patterns of one policy. Sometimes all are written `mcp:server/tool`, which gives each a second
 * spelling.
 */
const patternsOf = fc
  .boolean()
  .map((isUrl) => fc.constantFrom(...(isUrl ? URL_PATTERNS : PATTERNS)));

const rules = (pattern: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  few(
    fc.record({
      pattern,
      reason: fc.constantFrom('r', 's; t', 's'),
      severity: fc.constantFrom(...RULE_SEVERITIES),
    }),
  );

const condition = fc
  .tuple(
    fc.constantFrom(...PATTERNS),
    fc.constantFrom(...PATTERNS),
    fc.constantFrom('one', 'and', 'or', 'not', 'count'),
  )
  .map(([a, b, form]) => {
    const [first, second] = [`tool_matches('${a}')`, `tool_matches('${b}')`];
    if (form === 'one') return first;
    if (form === 'count') return 'tool_count > 2';
    return form === 'not' ? `not ${first}` : `${first} ${form} ${second}`;
  });
const triggers = few(
  fc.record({
    condition,
    action: fc.constantFrom('deny', 'escalate', 'warn', 'log'),
    reason: fc.constant('r'),
  }),
  2,
);

const mappings = (
  pattern: fc.Arbitrary<string>,
  key: string,
): fc.Arbitrary<Record<string, unknown>> =>
  few(
    fc.tuple(
      fc.constantFrom(...CAPABILITIES),
      few(pattern),
      maybe(actions),
      maybe(few(fc.constantFrom('a.x', 'b.x'))),
      maybe(fc.constantFrom(...RULE_SEVERITIES)),
    ),
  ).map((list) =>
    Object.fromEntries(
      list.map(([name, tools, bound, domains, severity]) => [
        name,
        defined({
          tools,
          [key]: bound,
          ...(key === 'required_actions' && {
            allowed_domains: domains,
            severity_on_unmapped: severity,
          }),
        }),
      ]),
    ),
  );

const defaults = fc
  .record({
    unmapped_tool_action: maybe(fc.constantFrom('allow', 'warn', 'deny')),
    unmapped_severity: maybe(fc.constantFrom(...RULE_SEVERITIES)),
    fail_open: maybe(fc.boolean()),
    enforcement_mode: maybe(fc.constantFrom('off', 'warn', 'enforce')),
    grace_period_hours: maybe(fc.constantFrom(0, 1, 24, 48)),
  })
  .map(defined);

const sections = patternsOf.chain((pattern) =>
  fc
    .record({
      forbidden: maybe(rules(pattern)),
      escalation_triggers: maybe(triggers),
      capability_mappings: mappings(pattern, 'card_actions'),
      defaults: maybe(defaults),
    })
    .map(defined),
);

const common = fc.record({
  values: fc
    .record({
      declared: few(fc.constantFrom('care', 'speed', 'thrift')),
      conflicts_with: few(fc.constantFrom('care', 'speed')),
      hierarchy: maybe(fc.constantFrom('lexicographic', 'weighted')),
    })
    .map(defined),
  conscience: fc
    .record({
      mode: maybe(fc.constantFrom('augment', 'replace')),
      values: few(
        fc.record({
          type: fc.constantFrom('BOUNDARY', 'HOPE'),
          content: fc.constantFrom('never', 'harm'),
        }),
      ),
    })
    .map(defined),
});

const autonomy = fc
  .record({
    bounded_actions: actions,
    forbidden_actions: actions,
    escalation_triggers: triggers,
    max_autonomous_value: maybe(
      fc.record({ amount: fc.constantFrom(0, 5, 50), currency: fc.constantFrom('USD', 'EUR') }),
    ),
  })
  .map(defined);

const audit = fc
  .record({
    retention_days: maybe(fc.constantFrom(0, 30, 90)),
    queryable: maybe(fc.boolean()),
    tamper_evidence: maybe(fc.constantFrom('append_only', 'signed', 'merkle')),
    query_endpoint: maybe(fc.constantFrom('u', 'v')),
  })
  .map(defined);

const modes = maybe(fc.constantFrom('off', 'observe', 'nudge', 'enforce'));

const aapCard = fc
  .tuple(common, autonomy, audit, maybe(sections))
  .map(([parts, autonomy_envelope, audit_commitment, policy]) => ({
    aap_version: '1',
    ...parts,
    autonomy_envelope,
    audit_commitment,
    ...policy,
  }));

const unifiedCard = patternsOf.chain((pattern) =>
  fc
    .tuple(
      common,
      autonomy,
      audit,
      modes,
      modes,
      maybe(mappings(pattern, 'required_actions')),
      maybe(
        fc
          .record({
            forbidden_tools: maybe(rules(pattern)),
            allow_unmapped_tools: maybe(fc.boolean()),
            default_unmapped_severity: maybe(fc.constantFrom(...RULE_SEVERITIES)),
            grace_period_hours: maybe(fc.constantFrom(0, 24)),
          })
          .map(defined),
      ),
    )
    .map(
      ([parts, autonomyOf, auditOf, autonomy_mode, integrity_mode, capabilities, enforcement]) => ({
        card_version: 'unified/2026-04-15',
        ...parts,
        autonomy: autonomyOf,
        audit: auditOf,
        ...defined({ autonomy_mode, integrity_mode, capabilities, enforcement }),
      }),
    ),
);

type Data = Readonly<Record<string, unknown>>;
const cards: fc.Arbitrary<Data> = fc.oneof(aapCard, unifiedCard);

/** A card, a policy, or both. */
const files: fc.Arbitrary<{ readonly card?: Data; readonly policy?: Data }> = fc.oneof(
  cards.map((card) => ({ card })),
  sections.map((policy) => ({ policy })),
  fc.record({ card: cards, policy: sections }),
);

/** An agent and its floors, as in files, with the tools to evaluate. */
export interface World {
  readonly floors: readonly Floor[];
  readonly own: OwnParts;
  readonly tools: readonly Tool[];
}

const OUTER = ['platform', 'org', 'team', 'team'] as const satisfies readonly Scope[];

export const worlds: fc.Arbitrary<World> = fc
  .tuple(
    fc.tuple(...OUTER.map(() => maybe(files))),
    files,
    fc.array(
      fc.tuple(
        fc.constantFrom(...NAMES),
        maybe(fc.constantFrom(...SERVERS)),
        maybe(fc.constantFrom('mcp__pay__refund', 'alias_a', 'rm')),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([floors, own, declared]) => ({
    floors: floors.flatMap((one, index) =>
      one === undefined ? [] : floorsOf(OUTER[index]!, index, one),
    ),
    own: ownOf(own),
    tools: declared.map(([name, server, alias]) => {
      const tool: DeclaredTool = { name, ...(server && { server }) };
      return toolOf(tool, new Map(alias === undefined ? [] : [[name, [alias]]]));
    }),
  }));

function floorsOf(
  scope: Exclude<Scope, 'agent'>,
  index: number,
  { card, policy }: { readonly card?: Data; readonly policy?: Data },
): readonly Floor[] {
  return [
    ...(policy ? [{ file: `${scope}${index}.policy.json`, data: policy }] : []),
    ...(card ? [{ file: `${scope}${index}.card.json`, data: card }] : []),
  ].map(({ file, data }) => {
    const governed = dataFileOf(scope, file, data);
    return {
      file,
      ...(governed.card && { card: governed.card }),
      ...(governed.policy && { policy: governed.policy }),
    };
  });
}

function ownOf({ card, policy }: { readonly card?: Data; readonly policy?: Data }): OwnParts {
  const [ofCard, ofPolicy] = [
    card && dataFileOf('agent', 'card.json', card),
    policy && dataFileOf('agent', 'policy.json', policy),
  ];
  const together = ownPolicy(ofCard, ofPolicy, {}).policy;
  return { ...(ofCard?.card && { card: ofCard.card }), ...(together && { policy: together }) };
}

export const exemptions: fc.Arbitrary<readonly Exemption[]> = few(
  fc.oneof(
    fc.tuple(
      fc.constantFrom('forbidden' as const, 'forbidden_tools' as const),
      few(fc.constantFrom(...PATTERNS), 2),
    ),
    fc.tuple(
      fc.constant('forbidden_actions' as const),
      few(fc.constantFrom('pay', 'w*', '?e*', 'constructor'), 2),
    ),
    fc.tuple(fc.constant('max_autonomous_value' as const), fc.constant([])),
  ),
).map((list) => {
  const place = dataFileOf('environment', 'config.json', { forbidden: [] }).policy!.place;
  return list.map(([section, patterns]) => ({
    agent: 'a',
    section,
    patterns: patterns.map((value) => ({ value, place })),
    reason: 'a reason of the test',
    grantedBy: 'somebody',
    grantedAt: '2026-11-01',
    expiresAt: '2026-12-01',
    place,
  }));
});

function defined<T extends Readonly<Record<string, unknown>>>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}
