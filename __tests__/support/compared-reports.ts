import type { AgentComparison, Change, PermissionChanges } from '../../src/diff/change.ts';
import { directionOf } from '../../src/diff/change.ts';
import { type Document, placeAt } from '../../src/document/document.ts';
import { type Finding, type Location, locate } from '../../src/finding/finding.ts';
import { readGoverned, recognise } from '../../src/formats/kinds.ts';
import type { Exemption } from '../../src/model/agent.ts';
import type { AgentReport, Report } from '../../src/report/report.ts';
import { findingIn } from './findings.ts';
import { documentOf, LINKS, reportOf, supportAgent, tidyAgent } from './sample-reports.ts';

const BASE = 'fedcba9876543210fedcba9876543210fedcba98';

/** Returns a change with default values for all fields that a test does not set. */
export function change(more: Partial<Change> & Pick<Change, 'sentence'>): Change {
  return {
    agent: 'support-agent',
    direction: 'widens',
    kind: 'names',
    subject: 'some tools',
    before: 'blocked',
    after: 'allowed',
    tools: [],
    ...more,
  };
}

/** Returns the comparison of one agent. Its direction follows from its changes. */
export function comparisonOf(
  changes: readonly Change[],
  more: Partial<AgentComparison> = {},
): AgentComparison {
  const direction = directionOf(changes.map(({ direction }) => direction));
  return {
    agent: 'support-agent',
    status: 'kept',
    direction,
    changes,
    coverage: { before: 75, after: 75 },
    ...more,
  };
}

/** Combines the comparisons of several agents. */
export function together(
  agents: readonly AgentComparison[],
  more: Partial<PermissionChanges> = {},
): PermissionChanges {
  return { direction: directionOf(agents.map(({ direction }) => direction)), agents, ...more };
}

/** Returns a place with only a line. */
export function lineOf(file: string, line: number, repository?: string): Location {
  const at = { line, column: 5, offset: line * 100 };
  return {
    file,
    pointer: '',
    range: { start: at, end: { line, column: 12, offset: line * 100 + 7 } },
    ...(repository && { repository }),
  };
}

const POLICY = 'agents/support/policy.yaml';
const CARD = 'agents/support/card.yaml';

/** A policy that is loosened in five ways and made stricter in one. */
export const LOOSENED: readonly Change[] = [
  change({
    subject: 'tools that "mcp__pay__*" matches',
    sentence:
      '"mcp__pay__refund" and 11 more tools are now allowed: the rule that forbade "mcp__pay__*" was removed',
    tools: [
      'mcp__pay__refund',
      ...Array.from({ length: 11 }, (_, index) => `mcp__pay__tool_${index}`),
    ],
    at: lineOf(POLICY, 8),
    wasAt: lineOf(POLICY, 21),
  }),
  change({
    subject: 'tools that "mcp__shell__*" matches',
    sentence: 'unmapped tools are now allowed: "unmapped_tool_action" is "allow" instead of "deny"',
    tools: ['mcp__shell__run'],
    example: 'a',
    at: lineOf(POLICY, 30),
    wasAt: lineOf(POLICY, 30),
  }),
  change({
    subject: 'tools that "mcp__mail__send" matches',
    before: 'needs approval',
    sentence: 'tools that "mcp__mail__*" matches no longer need approval: the trigger was removed',
    example: 'mcp__mail__send',
    wasAt: lineOf(POLICY, 24),
  }),
  change({
    kind: 'bounded-action',
    subject: 'the bounded action "delete_account"',
    before: null,
    after: 'bounded',
    sentence: 'the card now lets the agent perform "delete_account", a new bounded action',
    at: lineOf(CARD, 12),
  }),
  change({
    kind: 'max-autonomous-value',
    subject: 'the maximum autonomous value',
    before: '50 EUR',
    after: '5000 EUR',
    sentence: 'the maximum autonomous value is now 5000 "EUR" instead of 50 "EUR"',
    at: lineOf(CARD, 20),
    wasAt: lineOf(CARD, 20),
  }),
  change({
    direction: 'narrows',
    before: 'allowed',
    after: 'blocked',
    sentence: '"mcp__browser__click" is now blocked: it is forbidden by "mcp__browser__click"',
    tools: ['mcp__browser__click'],
    at: lineOf(POLICY, 19),
    wasAt: lineOf(POLICY, 8),
  }),
  change({
    direction: 'neutral',
    kind: 'forbidden-rule',
    noEffect: true,
    sentence:
      'the rule that forbade "mcp__old__*" was removed, but this has no effect today: unmapped tools are denied anyway',
    wasAt: lineOf(POLICY, 22),
  }),
];

/** Returns the gate's finding about a widening. */
export function wideningFinding(severity: Finding['severity'], agent = 'support-agent'): Finding {
  return {
    ...findingIn(
      'trigger-warning',
      POLICY,
      `the change grants ${JSON.stringify(agent)} new permissions`,
      {
        severity,
        agent,
        help: 'undo the change, or ask an approver to set the label "power-approved"',
      },
    ),
    // The gate's catalogue may contain the rule with another severity.
    rule: 'widening' as Finding['rule'],
    location: lineOf(POLICY, 8),
    isNew: true,
  };
}

/** Returns an agent with a comparison, further findings and a matching verdict. */
function compared(
  agent: AgentReport,
  comparison: AgentComparison,
  more: Partial<AgentReport> = {},
): AgentReport {
  return { ...agent, comparison, ...more };
}

const ORG_POLICY = `meta:
  schema_version: "1.0"
  name: org-floor
  scope: org
capability_mappings:
  web_browsing:
    tools: ["mcp__search__*"]
    card_actions: [read]
forbidden:
  - pattern: "mcp__filesystem__delete*"
    reason: "The organisation keeps its files"
    severity: high
  - pattern: "mcp__shell__*"
    reason: "No shells"
    severity: critical
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: enforce
`;

const CONFIGURATION = `exemptions:
  - agent: tidy-agent
    section: forbidden
    patterns: ["mcp__shell__run_tests"]
    reason: "the build has to run its tests"
    granted_by: ada@example.com
    granted_at: 2026-11-01
    expires_at: 2026-12-24
`;

/** Returns a document of another repository, such as a floor in the configuration. */
export async function floorDocument(): Promise<Document> {
  const document = await documentOf('policies/floor.yaml', ORG_POLICY);
  return { ...document, origin: { scope: 'org', repository: 'octo-org/policies@v3' } };
}

/**
 * Returns an agent under a floor of another repository, with an exemption from the floor. It is
 * built in the same way as by composition.
 */
export async function flooredAgent(): Promise<AgentReport> {
  const report = await tidyAgent();
  const document = await floorDocument();
  const floor = readGoverned(document, recognise(document)!.kind).policy!;
  const configuration = await documentOf('.github/card-gate.yml', CONFIGURATION);
  const entry = placeAt({ document: configuration, path: [] }, 'exemptions', 0);
  const exemption: Exemption = {
    agent: 'tidy-agent',
    section: 'forbidden',
    patterns: [{ value: 'mcp__shell__run_tests', place: placeAt(entry, 'patterns', 0) }],
    reason: 'the build has to run its tests',
    grantedBy: 'ada@example.com',
    grantedAt: '2026-11-01',
    expiresAt: '2026-12-24',
    place: entry,
  };
  const own = report.agent.policy!;
  const [files, shells] = floor.forbidden;
  const exempt = {
    ...own.forbidden[0]!.pattern,
    text: 'mcp__shell__run_tests',
    place: exemption.patterns[0]!.place,
  };
  const { graceHours: _, mode, ...defaults } = own.defaults;
  const policy = {
    ...own,
    capabilities: [...floor.capabilities, ...own.capabilities],
    forbidden: [
      {
        ...files!,
        severity: 'critical' as const,
        reason: `${files!.reason}; ${own.forbidden[0]!.reason}`,
        also: own.forbidden,
      },
      { ...shells!, except: [exempt] },
    ],
    defaults: {
      ...defaults,
      ...(floor.defaults.unmappedAction && { unmappedAction: floor.defaults.unmappedAction }),
      ...(mode && { mode }),
    },
  };
  return {
    ...report,
    agent: {
      ...report.agent,
      policy,
      floors: [{ file: document.file, policy: floor }],
      exemptions: [exemption],
    },
  };
}

/** Returns a finding in a floor of another repository. */
export async function floorFinding(): Promise<Finding> {
  const document = await floorDocument();
  return {
    rule: 'unknown-key',
    severity: 'warning',
    message: 'unknown key "forbiden"',
    help: 'write "forbidden"',
    location: locate({ document, path: ['forbidden', 1, 'reason'] }, 'key'),
    related: [],
    agent: 'tidy-agent',
    isNew: true,
  };
}

/** Reports of changes that were compared with their base, by name. */
export async function comparedStates(): Promise<Readonly<Record<string, Report>>> {
  const [support, tidy, floored] = [await supportAgent(), await tidyAgent(), await flooredAgent()];
  const links = { ...LINKS, base: BASE };
  const about = {
    compared: 'the checked-out files compared with main at fedcba9',
    governed: [{ file: POLICY, status: 'modified' } as const],
  };
  const name = (agent: string, changes: readonly Change[]): readonly Change[] =>
    changes.map((one) => ({ ...one, agent }));
  const loosened = comparisonOf(name('tidy-agent', LOOSENED), {
    agent: 'tidy-agent',
    coverage: { before: 66.66666666666667, after: 100 },
  });
  const neutral = comparisonOf([], { agent: 'tidy-agent', coverage: { before: 100, after: 100 } });
  const narrowed = comparisonOf(
    name(
      'tidy-agent',
      LOOSENED.filter(({ direction }) => direction === 'narrows'),
    ),
    { agent: 'tidy-agent' },
  );
  const warning = wideningFinding('warning', 'tidy-agent');
  const error = wideningFinding('error', 'tidy-agent');
  const old = support.findings.map(
    (finding, index): Finding => ({ ...finding, isNew: index === 0 }),
  );
  const several = [
    comparisonOf(LOOSENED, { coverage: { before: 100, after: 75 } }),
    comparisonOf(
      [
        change({
          agent: 'new-agent',
          sentence:
            'tools such as "mcp__files__read" are now allowed: the capability "reading" maps "mcp__files__read*"',
          example: 'mcp__files__read',
          at: lineOf('agents/new/policy.yaml', 4),
          undecided: true,
        }),
      ],
      { agent: 'new-agent', status: 'added', coverage: { before: null, after: 50 } },
    ),
    comparisonOf(
      [
        change({
          agent: 'old-agent',
          kind: 'agent-removed',
          before: 'checked',
          after: null,
          sentence: 'the agent was removed, so its files are no longer checked',
          wasAt: lineOf('agents/old/card.yaml', 1),
        }),
      ],
      { agent: 'old-agent', status: 'removed', coverage: { before: 80, after: null } },
    ),
    neutral,
    comparisonOf([], {
      agent: 'renamed-agent',
      formerly: 'former-agent',
      coverage: { before: null, after: null },
    }),
  ];
  return {
    widened: reportOf({
      agents: [compared(tidy, loosened, { findings: [warning], verdict: 'warn' })],
      links,
      more: { ...about, comparison: together([loosened]) },
    }),
    'widening-blocked': reportOf({
      agents: [compared(tidy, loosened, { findings: [error], verdict: 'fail' })],
      links,
      more: { ...about, comparison: together([loosened]) },
    }),
    'let-through': reportOf({
      agents: [compared(tidy, loosened)],
      links,
      more: { ...about, comparison: together([loosened], { letThrough: 'power-approved' }) },
    }),
    'several-widened': reportOf({
      agents: [
        compared(support, several[0]!, { findings: [...old, wideningFinding('warning')] }),
        compared(tidy, neutral),
      ],
      links,
      more: { ...about, comparison: together(several) },
    }),
    neutral: reportOf({
      agents: [compared(tidy, neutral)],
      links,
      more: { ...about, comparison: together([neutral]) },
    }),
    narrowed: reportOf({
      agents: [compared(tidy, narrowed)],
      links,
      more: { ...about, comparison: together([narrowed]) },
    }),
    'only-new': reportOf({
      agents: [
        compared(support, comparisonOf([]), {
          findings: support.findings.map((finding) => ({ ...finding, isNew: false })),
          verdict: 'pass',
        }),
      ],
      settings: { onlyNew: true },
      links,
      more: {
        ...about,
        comparison: together([comparisonOf([])]),
        verdict: 'pass',
        conclusion: 'success',
      },
    }),
    floored: reportOf({
      agents: [compared(floored, neutral, { findings: [await floorFinding()], verdict: 'warn' })],
      links,
      more: {
        ...about,
        comparison: together([neutral]),
        ignored: [
          { rule: 'overbroad-pattern', path: 'agents/lab/**', reason: 'a sandbox', count: 2 },
          { rule: 'unused-pattern', reason: 'tools come and go', count: 1 },
          { rule: 'placeholder', reason: 'unused', count: 0 },
        ],
      },
    }),
  };
}
