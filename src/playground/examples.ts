/** An example on the page: a file before and after a change, and a tool or call to explain. */
export interface Example {
  readonly id: string;
  readonly title: string;
  /** The file's name. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly ask: string;
}

const POLICY = `meta:
  schema_version: "1.0"
  name: support-agent
  scope: agent

capability_mappings:
  knowledge:
    tools: ["mcp__helpcenter__search*"]
    card_actions: [search_knowledge_base]
  tickets:
    tools:
      - "mcp__tickets__get_ticket"
      - "mcp__tickets__update_ticket"
    card_actions: [read_ticket, update_ticket]

forbidden:
  - pattern: "mcp__tickets__delete*"
    reason: Tickets are records and are never deleted
    severity: critical

defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: enforce
`;

/**
 * Returns a card with the given expiry date. The date is in the future, so the card does not
 * expire.
 */
const cardAt = (expires: string): string => `aap_version: "0.5.0"
card_id: ac-billing-001
agent_id: billing-agent
issued_at: "2026-09-01T00:00:00Z"
expires_at: "${expires}"

principal:
  type: organization
  relationship: delegated_authority
  escalation_contact: mailto:billing@acme.example

values:
  declared: [principal_benefit, honesty, privacy]

autonomy_envelope:
  bounded_actions: [read_invoice, send_reminder]
  forbidden_actions: [issue_refund, delete_invoice]
  escalation_triggers:
    - condition: "amount > 100"
      action: escalate
      reason: A person approves large sums
  max_autonomous_value: { amount: 200, currency: EUR }

audit_commitment:
  trace_format: ap-trace-v1
  retention_days: 730
  queryable: false
`;

const ACCESS = `default: deny
policies:
  - name: no-exports
    effect: deny
    action: call
    resource: mcp__warehouse__export
    priority: 100
    message: Exports are a job for a person.
  - name: warehouse
    effect: allow
    action: call
    resource: mcp__warehouse__*
  - name: reports
    effect: audit
    action: call
    resource: mcp__reports__*
`;

const CLAUDE = `{
  "permissions": {
    "defaultMode": "default",
    "allow": [
      "Read(src/**)",
      "Bash(npm test)",
      "Bash(git diff:*)"
    ],
    "ask": ["Bash(git push:*)"],
    "deny": ["Read(.env)", "WebFetch"]
  }
}
`;

const CODEX = `model = "gpt-5-codex"
approval_policy = "on-request"
sandbox_mode = "workspace-write"

[sandbox_workspace_write]
network_access = false
`;

const SERVERS = `{
  "mcpServers": {
    "github": {
      "type": "http",
      "url": "https://api.githubcopilot.com/mcp/"
    }
  }
}
`;

function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((result, [from, to]) => result.replace(from, () => to), text);
}

const FIXED: readonly Example[] = [
  {
    id: 'claude-code',
    title: 'Claude Code: one star too many',
    name: '.claude/settings.json',
    before: CLAUDE,
    after: edited(CLAUDE, ['"Bash(npm test)"', '"Bash(npm *)"'], ['"Read(.env)", ', '']),
    ask: 'Bash(npm publish)',
  },
  {
    id: 'policy',
    title: 'Policy: a wider pattern and a removed rule',
    name: 'policy.yaml',
    before: POLICY,
    after: edited(
      POLICY,
      ['      - "mcp__tickets__get_ticket"\n      - "mcp__tickets__update_ticket"\n', ''],
      ['    tools:\n    card', '    tools: ["mcp__tickets__*"]\n    card'],
      [
        POLICY.slice(POLICY.indexOf('forbidden:'), POLICY.indexOf('defaults:')),
        'forbidden: []\n\n',
      ],
    ),
    ask: 'mcp__tickets__delete_ticket',
  },
  {
    id: 'access-list',
    title: 'Access list: an export is allowed',
    name: 'data-agent.access.yaml',
    before: ACCESS,
    after: edited(
      ACCESS,
      ['priority: 100', 'priority: -1'],
      ['resource: mcp__reports__*', 'resource: mcp__reports__list'],
    ),
    ask: 'mcp__warehouse__export',
  },
  {
    id: 'codex',
    title: 'Codex: the network opens',
    name: '.codex/config.toml',
    before: CODEX,
    after: edited(CODEX, ['network_access = false', 'network_access = true']),
    ask: 'shell(git push)',
  },
  {
    id: 'mcp-servers',
    title: 'MCP servers: an unpinned package runs',
    name: '.mcp.json',
    before: SERVERS,
    after: edited(SERVERS, [
      '    }\n  }',
      '    },\n    "files": {\n      "command": "npx",\n      "args": ["-y", "some-files-server"]\n    }\n  }',
    ]),
    ask: 'mcp__files__read',
  },
  {
    id: 'narrows',
    title: 'Claude Code: fewer permissions',
    name: '.claude/settings.json',
    before: CLAUDE,
    after: edited(
      CLAUDE,
      ['      "Bash(npm test)",\n', ''],
      ['"WebFetch"', '"WebFetch", "Bash(curl:*)"'],
    ),
    ask: 'Bash(curl https://example.com)',
  },
  {
    id: 'unchanged',
    title: 'Policy: only the order changes',
    name: 'policy.yaml',
    before: POLICY,
    after: edited(
      POLICY,
      ['      - "mcp__tickets__get_ticket"\n', ''],
      ['__update_ticket"\n', '__update_ticket"\n      - "mcp__tickets__get_ticket"\n'],
    ),
    ask: 'mcp__tickets__get_ticket',
  },
  {
    id: 'half-typed',
    title: 'Half-typed: a quote is missing',
    name: 'policy.yaml',
    before: POLICY,
    after: edited(POLICY, ['"mcp__tickets__update_ticket"', '"mcp__tickets__update_ticket']),
    ask: 'mcp__tickets__get_ticket',
  },
];

function cardExample(card: string): Example {
  return {
    id: 'card',
    title: 'Card: an action is no longer forbidden',
    name: 'card.yaml',
    before: card,
    after: edited(
      card,
      ['send_reminder]', 'send_reminder, issue_refund]'],
      ['[issue_refund, ', '['],
      ['amount: 200', 'amount: 1000'],
    ),
    ask: 'mcp__payments__issue_refund',
  };
}

const MONTHS = 150 * 24 * 3_600_000;

/** Returns the examples in the page's menu. The first is shown when the page opens. */
export function examplesAt(now: Date): readonly Example[] {
  const expires = new Date(now.getTime() + MONTHS).toISOString();
  const card = cardAt(`${expires.slice(0, 10)}T00:00:00Z`);
  return [...FIXED.slice(0, 2), cardExample(card), ...FIXED.slice(2)];
}
