/** A unified card with thirty patterns in ten capabilities and four forbidden rules. */
export function thirtyPatterns() {
  const capabilities = {};
  for (let index = 0; index < 9; index += 1) {
    capabilities[`capability_${index}`] = {
      tools: [
        `mcp__server${index}__read*`,
        `mcp__*__list_${index}*`,
        `mcp__server${index + 9}__tool_${index}*`,
      ],
      required_actions: [`action_${index}`],
    };
  }
  return {
    card_version: 'unified/2026-04-26',
    card_id: 'ac-bench',
    agent_id: 'bench',
    issued_at: '2026-09-01T00:00:00Z',
    autonomy_mode: 'observe',
    integrity_mode: 'observe',
    principal: { type: 'organization', identifier: 'acme', relationship: 'delegated_authority' },
    values: { declared: ['transparency'] },
    autonomy: { bounded_actions: Object.keys(capabilities).map((_, index) => `action_${index}`) },
    capabilities,
    enforcement: {
      allow_unmapped_tools: false,
      forbidden_tools: ['mcp__*__delete*', 'mcp__server1__tool_11', '*drop_table*'].map(
        (pattern) => ({
          pattern,
          reason: 'bench',
          severity: 'high',
        }),
      ),
    },
    audit: { trace_format: 'ap-trace-v1', retention_days: 90, queryable: false },
  };
}

/** A policy with a hundred patterns, as stages. The two variants differ in a few patterns. */
export function hundredPatterns(variant) {
  const forbidden = Array.from({ length: 20 }, (_, index) => ({
    pattern: `mcp__*__delete_${index}*`,
    label: 'blocked',
  }));
  const approval = Array.from({ length: 10 }, (_, index) => ({
    pattern: `mcp__pay${index}__*`,
    label: 'approval',
  }));
  const mapped = Array.from({ length: 70 }, (_, index) => ({
    pattern:
      index % 7 === 0
        ? `mcp__*__list_${index}`
        : index % 5 === 0
          ? `mcp__server${index}__v?_read*`
          : `mcp__server${index}__tool_${index}*`,
    label: 'allowed',
  }));
  if (variant === 1) {
    forbidden.splice(3, 1);
    mapped[11] = { pattern: 'mcp__server11__*', label: 'allowed' };
    mapped.reverse();
  }
  return {
    stages: [
      { mode: 'all', entries: forbidden },
      { mode: 'all', entries: approval },
      { mode: 'first', entries: mapped },
    ],
  };
}

/** The same hundred patterns as a policy file, in the same two variants. */
export function hundredPatternPolicy(variant) {
  const [forbidden, approval, mapped] = hundredPatterns(variant).stages.map(({ entries }) =>
    entries.map(({ pattern }) => pattern),
  );
  const capabilities = Array.from({ length: 10 }, (_, index) => [
    `capability_${index}`,
    { tools: mapped.slice(index * 7, index * 7 + 7), card_actions: ['act'] },
  ]);
  return {
    meta: { name: 'bench' },
    capability_mappings: Object.fromEntries(capabilities),
    forbidden: forbidden.map((pattern) => ({ pattern, reason: 'bench', severity: 'high' })),
    escalation_triggers: approval.map((pattern) => ({
      condition: `tool_matches('${pattern}')`,
      action: 'escalate',
      reason: 'bench',
    })),
    defaults: { unmapped_tool_action: 'deny', unmapped_severity: 'high' },
  };
}

/** A valid unified card as YAML, about 40 lines. */
export function yamlCard(index) {
  return `# Card of agent ${index}
card_version: unified/2026-04-26
card_id: ac-bench-${index}
agent_id: bench-${index}
issued_at: "2026-09-01T00:00:00Z"
expires_at: "2027-03-01T00:00:00Z"
autonomy_mode: observe
integrity_mode: observe
principal:
  type: organization
  identifier: acme
  relationship: delegated_authority
values:
  declared:
    - transparency
    - honesty
autonomy:
  bounded_actions:
    - web_search
    - web_fetch
    - write_notes
  forbidden_actions:
    - contact_people
capabilities:
  searching:
    tools:
      - mcp__server1__tool_*
    required_actions:
      - web_search
  browsing:
    tools:
      - mcp__browser__navigate
      - mcp__browser__read_page
    required_actions:
      - web_fetch
  notes:
    tools:
      - mcp__notes__write*
    required_actions:
      - write_notes
enforcement:
  allow_unmapped_tools: false
  default_unmapped_severity: high
  forbidden_tools:
    - pattern: mcp__browser__evaluate*
      reason: Pages are read and never scripted
      severity: critical
audit:
  trace_format: ap-trace-v1
  retention_days: 90
  queryable: false
`;
}

/**
 * Claude Code settings with a hundred allow rules, a hundred deny rules and a hundred ask rules.
 * The two variants differ by ten edits.
 */
export function hundredRules(variant) {
  const tools = ['git', 'npm', 'docker', 'kubectl', 'gh', 'cargo', 'make', 'pnpm', 'aws', 'go'];
  const words = ['push', 'run', 'status', 'deploy', 'build', 'delete', 'list', 'apply', 'create'];
  const hundred = (ruleOf) =>
    Array.from({ length: 100 }, (_, index) =>
      ruleOf(index, tools[index % 10], words[Math.floor(index / 10)] ?? 'show'),
    );
  const allow = hundred((index, tool, word) =>
    [
      `WebFetch(domain:${word}.${tool}.com)`,
      `Bash(${tool} ${word} x${index}:*)`,
      `Edit(src/${tool}/${word}/**)`,
      `mcp__${tool}__${word}`,
    ].at(index % 4),
  );
  const ask = hundred((index, tool, word) =>
    index % 2 === 1 ? `Bash(${tool} ${word} *)` : `Edit(${tool}/${word}/*.ts)`,
  );
  const deny = hundred((index, tool, word) =>
    [`Read(./${word}/${tool}/**)`, `Bash(${tool} ${word} --force:*)`, `mcp__${tool}__${word}_*`].at(
      index % 3,
    ),
  );
  if (variant === 1) {
    allow[3] = 'Bash(python *)';
    allow[10] = 'Bash(npm publish *)';
    allow.splice(20, 1);
    allow.push('mcp__slack');
    ask.splice(5, 1);
    ask[7] = 'Bash(git *)';
    ask.push('WebFetch(domain:example.net)');
    deny.splice(9, 1);
    deny[30] = 'Bash(rm *)';
    deny.push('Read(~/.ssh/**)');
  }
  return { permissions: { allow, ask, deny } };
}
