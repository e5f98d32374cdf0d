import { type Document, placeAt } from '../../src/document/document.ts';
import { loadDocument } from '../../src/document/load.ts';
import { Reader } from '../../src/document/reader.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { findingsOf } from '../../src/evaluation/findings.ts';
import { responseOf } from '../../src/evaluation/response.ts';
import { conclude, verdictOfFinding, worst } from '../../src/evaluation/verdict.ts';
import { compareFindings, type Finding, topOf } from '../../src/finding/finding.ts';
import { readGoverned, recognise } from '../../src/formats/kinds.ts';
import type { Agent } from '../../src/model/agent.ts';
import { type Tool, toolOf } from '../../src/model/tool.ts';
import type { AgentReport, Report, ReportSettings, RunLinks } from '../../src/report/report.ts';
import { findingAt, findingIn } from './findings.ts';

/** The parts of a report that a test sets. All other parts are as for a typical pull request. */
export interface Sample {
  readonly agents?: readonly AgentReport[];
  /** Findings that belong to no agent. */
  readonly loose?: readonly Finding[];
  readonly settings?: Partial<ReportSettings>;
  readonly links?: RunLinks | null;
  readonly more?: Partial<Report>;
}

export const LINKS: RunLinks = {
  repository: 'https://github.com/octo-org/agents',
  sha: '0123456789abcdef0123456789abcdef01234567',
  run: 'https://github.com/octo-org/agents/actions/runs/9000000012',
  documentation: 'https://github.com/octo-org/card-gate/blob/v1/',
};

/** Builds a report with the gate's verdict and conclusion. */
export function reportOf({
  agents = [],
  loose = [],
  settings = {},
  links = LINKS,
  more = {},
}: Sample = {}): Report {
  const findings = [...loose, ...agents.flatMap((agent) => agent.findings)].sort(compareFindings);
  const verdict = worst([
    ...agents.map((agent) => agent.verdict),
    ...findings.map(verdictOfFinding),
  ]);
  const all: ReportSettings = {
    id: 'gate.yml/cards',
    event: 'pull_request',
    scope: 'changed',
    failOn: 'fail',
    onError: 'fail',
    onNoCards: 'warn',
    onNoTools: 'warn',
    inspectArguments: false,
    permissionFiles: true,
    ...settings,
  };
  return {
    verdict,
    ...conclude(findings, verdict, all),
    nothingToCheck: false,
    agents,
    findings,
    governed: [],
    notices: [],
    staleFiles: new Set(),
    settings: all,
    ...(links && { links }),
    durationMs: 123,
    version: '1.0.0',
    ...more,
  };
}

/** Loads a text that must be valid. */
export async function documentOf(file: string, text: string): Promise<Document> {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 16 * 1024 * 1024);
  if (loaded.kind !== 'document') throw new Error(`${file}: ${JSON.stringify(loaded.problems)}`);
  return loaded.document;
}

/** The texts of an agent's files, by path. The tool list is an MCP response. */
export interface Files {
  readonly name: string;
  readonly card?: readonly [file: string, text: string];
  readonly policy?: readonly [file: string, text: string];
  readonly tools?: readonly [file: string, text: string];
  /** Names of tools that are given without a file. */
  readonly inline?: readonly string[];
  /** Further findings, created from the agent's own documents. */
  readonly findings?: (agent: Agent) => readonly Finding[];
}

/** Returns an agent as the gate evaluates it. */
export async function agentOf(files: Files): Promise<AgentReport> {
  const read = async (entry: readonly [string, string] | undefined) => {
    if (entry === undefined) return undefined;
    const document = await documentOf(...entry);
    return readGoverned(document, recognise(document)!.kind);
  };
  const card = await read(files.card);
  const policy = (await read(files.policy))?.policy ?? card?.policy;
  const tools = files.tools
    ? await toolsIn(...files.tools)
    : files.inline?.map((name) => toolOf({ name }, new Map()));
  const sources = files.tools
    ? [`${files.tools[0]} (MCP tools/list, ${tools!.length} tools)`]
    : ['the tools input'];
  const agent: Agent = {
    name: files.name,
    identity: `agents/${files.name}`,
    ...(card?.card && { card: card.card }),
    ...(policy && { policy }),
    ...(tools && { tools: { tools, sources, complete: true } }),
    files: [files.card, files.policy, files.tools].flatMap((entry) => (entry ? [entry[0]] : [])),
    findings: [],
  };
  const evaluation = evaluate(agent);
  const response = responseOf(agent, evaluation, {
    now: new Date('2026-11-21T12:00:00Z'),
    context: 'cicd',
    durationMs: 7,
  });
  const findings = [...findingsOf(agent, evaluation), ...(files.findings?.(agent) ?? [])].sort(
    compareFindings,
  );
  return {
    agent,
    verdict: worst([evaluation.verdict, ...findings.map(verdictOfFinding)]),
    evaluation,
    response,
    findings,
  };
}

async function toolsIn(file: string, text: string): Promise<readonly Tool[]> {
  const document = await documentOf(file, text);
  return Reader.of(document)
    .get('tools')
    .items()
    .map((item) =>
      toolOf(
        { name: item.get('name').text()!, ...serverOf(item), place: item.get('name').place },
        new Map(),
      ),
    );
}

function serverOf(item: Reader): { server?: string } {
  const server = item.get('server').text();
  return server === undefined ? {} : { server };
}

/** Returns an MCP response with one tool per line. */
export function toolList(names: readonly string[]): string {
  return `{\n  "tools": [\n${names.map((name) => `    { "name": ${JSON.stringify(name)} }`).join(',\n')}\n  ]\n}\n`;
}

export const SUPPORT_CARD = `aap_version: "1.0"
card_id: ac-support-01
agent_id: support-agent
principal:
  type: organization
values:
  declared: [transparency, user_control]
autonomy_envelope:
  bounded_actions:
    - web_fetch
    - read
    - write
    - refund
  forbidden_actions:
    - delete_account
audit_commitment:
  retention_days: 90
`;

export const SUPPORT_POLICY = `meta:
  schema_version: "1.0"
  name: support-agent-policy
  scope: agent
capability_mappings:
  web_browsing:
    tools:
      - "mcp__browser__*"
    card_actions: [web_fetch]
  file_operations:
    tools:
      - "mcp__filesystem__read*"
      - "mcp__filesystem__write*"
    card_actions: [read, write]
  accounts:
    tools: ["mcp__accounts__*"]
    card_actions: [delete_account, close_ticket]
forbidden:
  - pattern: "mcp__filesystem__delete*"
    reason: "File deletion is not permitted for support agents"
    severity: critical
escalation_triggers:
  - condition: "tool_matches('mcp__payment__*')"
    action: escalate
    reason: "Payment operations require human approval"
  - condition: "frustration_level > 3"
    action: log
    reason: "Unhappy people"
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: enforce
`;

const SUPPORT_TOOLS = [
  'mcp__browser__navigate',
  'mcp__browser__click',
  'mcp__filesystem__read_file',
  'mcp__filesystem__write_file',
  'mcp__filesystem__delete_file',
  'mcp__filesystem__delete_directory',
  'mcp__payment__refund',
  'mcp__accounts__close',
  'mcp__shell__run',
];

/** Returns an agent whose report fails for every possible reason. */
export async function supportAgent(): Promise<AgentReport> {
  return agentOf({
    name: 'support-agent',
    card: ['agents/support/card.yaml', SUPPORT_CARD],
    policy: ['agents/support/policy.yaml', SUPPORT_POLICY],
    tools: ['agents/support/tools.json', toolList(SUPPORT_TOOLS)],
    findings: ({ card }) => [
      findingAt(
        'card-without-expiry',
        {
          at: topOf(card!.place.document),
          message: 'the card never expires',
          help: 'add "expires_at"; six months from now is usual',
        },
        'support-agent',
      ),
      findingAt(
        'missing-recommended-key',
        {
          at: placeAt(card!.place, 'principal'),
          on: 'key',
          message: '"relationship" is missing',
          help: 'write delegated_authority, advisory or autonomous',
        },
        'support-agent',
      ),
    ],
  });
}

const FAQ_CARD = `{
  "card_version": "unified/2026-04-26",
  "agent_id": "faq-agent",
  "autonomy_mode": "observe",
  "autonomy": { "bounded_actions": ["read", "answer", "translate"] },
  "capabilities": {
    "answers": { "tools": ["search_*", "reply"], "required_actions": ["read", "answer"] }
  },
  "enforcement": { "allow_unmapped_tools": true }
}
`;

/** Returns an agent with a single JSON file, whose only problem is a coverage gap. */
export async function faqAgent(): Promise<AgentReport> {
  return agentOf({
    name: 'faq-agent',
    card: ['agents/faq/card.json', FAQ_CARD],
    inline: ['search_pages', 'search_tickets', 'reply', 'ping'],
  });
}

const TIDY_CARD = SUPPORT_CARD.replace('    - refund\n', '');
const TIDY_POLICY = SUPPORT_POLICY.replace(
  'card_actions: [delete_account, close_ticket]',
  'card_actions: [read]',
);

/** Returns an agent without problems. */
export async function tidyAgent(): Promise<AgentReport> {
  const names = [
    'mcp__browser__navigate',
    'mcp__filesystem__read_file',
    'mcp__filesystem__write_file',
  ];
  return agentOf({
    name: 'tidy-agent',
    card: ['agents/tidy/card.yaml', TIDY_CARD],
    policy: [
      'agents/tidy/policy.yaml',
      TIDY_POLICY.replace(/ {2}- condition: "frustration.*?(?=defaults)/s, ''),
    ],
    tools: ['agents/tidy/tools.json', toolList(names)],
  });
}

/** Returns an agent whose only finding needs a person. */
export async function carefulAgent(): Promise<AgentReport> {
  return agentOf({
    name: 'careful-agent',
    card: ['agents/careful/card.yaml', TIDY_CARD],
    policy: [
      'agents/careful/policy.yaml',
      TIDY_POLICY.replace('unmapped_tool_action: deny', 'unmapped_tool_action: warn'),
    ],
    tools: [
      'agents/careful/tools.json',
      toolList(['mcp__browser__navigate', 'mcp__payment__refund', 'mcp__shell__run']),
    ],
  });
}

/** Returns a card without a policy, and a policy without tools. */
export async function quietAgents(): Promise<readonly AgentReport[]> {
  return [
    await agentOf({
      name: 'card-only',
      card: ['agents/card-only/card.yaml', SUPPORT_CARD],
      inline: ['reply'],
    }),
    await agentOf({
      name: 'no-tools',
      card: ['agents/no-tools/card.yaml', TIDY_CARD],
      policy: ['agents/no-tools/policy.yaml', TIDY_POLICY],
    }),
  ];
}

/** Returns findings about an unreadable file and about the run itself. */
export function unreadable(): readonly Finding[] {
  return [
    findingIn(
      'could-not-evaluate',
      '',
      'the base commit 1a2b3c4 is not in the checkout, and the API does not have it',
      {
        help: 'set "fetch-depth: 0" on actions/checkout',
      },
    ),
    {
      rule: 'parse-error',
      severity: 'error',
      message: 'expected a key, but found a list item',
      help: 'indent the list below its key',
      location: {
        file: 'agents/broken/card.yaml',
        pointer: '',
        range: {
          start: { line: 7, column: 3, offset: 120 },
          end: { line: 7, column: 4, offset: 121 },
        },
      },
      related: [],
      blocking: true,
    },
  ];
}

/** Returns a report in each state, by name. */
export async function states(): Promise<Readonly<Record<string, Report>>> {
  const [support, faq, tidy, careful] = [
    await supportAgent(),
    await faqAgent(),
    await tidyAgent(),
    await carefulAgent(),
  ];
  const governed = [
    { file: 'agents/support/policy.yaml', status: 'modified' },
    { file: 'agents/support/tools.json', status: 'renamed', previous: 'agents/support/mcp.json' },
  ] as const;
  const compared = 'the checked-out files compared with main at 1a2b3c4';
  const nothing = { nothingToCheck: true, verdict: 'pass', conclusion: 'success' } as const;
  return {
    fail: reportOf({
      agents: [tidy, support, faq],
      settings: { minCoverage: 60, config: '.github/card-gate.yml' },
      more: {
        governed,
        compared,
        notices: ['the comment could not be written: the token lacks "pull-requests: write"'],
      },
    }),
    warn: reportOf({ agents: [careful], more: { compared } }),
    'warn-fails': reportOf({ agents: [careful], settings: { failOn: 'warn' } }),
    pass: reportOf({ agents: [tidy], more: { compared } }),
    error: reportOf({ agents: [support], loose: unreadable() }),
    'relaxed-fail': reportOf({ agents: [support], settings: { failOn: 'never' } }),
    'relaxed-error': reportOf({
      agents: [tidy],
      loose: unreadable(),
      settings: { onError: 'warn' },
    }),
    nothing: reportOf({ more: { ...nothing, compared } }),
    'no-cards': reportOf({
      loose: [
        findingIn(
          'no-cards-found',
          '',
          'no card, policy or access list was found in the repository',
          {
            help: 'add a card, or set the input "cards"',
          },
        ),
      ],
      settings: { event: 'schedule', scope: 'all' },
    }),
    audit: reportOf({ agents: [support, tidy], settings: { event: 'schedule', scope: 'all' } }),
    quiet: reportOf({ agents: await quietAgents(), links: null }),
    stale: reportOf({
      agents: [careful],
      more: { staleFiles: new Set(['agents/careful/tools.json']) },
    }),
  };
}
