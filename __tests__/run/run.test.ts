import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../../src/adapters/github/github.ts';
import type { ChangedFile } from '../../src/model/changed-file.ts';
import type { Tree } from '../../src/model/tree.ts';
import type { Adapters } from '../../src/run/adapters.ts';
import { ComparisonError } from '../../src/run/base-and-head/commits.ts';
import type { ChangePlan } from '../../src/run/plan.ts';
import type { RunRequest } from '../../src/run/request.ts';
import { run } from '../../src/run/run.ts';
import { NothingNamed } from '../../src/run/scope/named-paths.ts';
import type { Options } from '../../src/settings/settings.ts';
import { wordsOf } from '../support/findings.ts';
import { treeOf } from '../support/sample-agents.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

type Files = Readonly<Record<string, string>>;

const FILES: Files = {
  'support/card.yaml': CARD,
  'support/policy.yaml': POLICY,
  'support/tools.txt': TOOLS,
};
const CONFIG = '.github/card-gate.yml';
const CHANGE: ChangePlan = {
  kind: 'changes',
  base: { from: 'commit', commit: 'b'.repeat(40) },
  head: { from: 'checkout', of: [] },
  reportSha: '',
  baseMayBeMissing: false,
};

const requestOf = (more: Partial<RunRequest> = {}, inputs: Options = {}): RunRequest => ({
  plan: { kind: 'all', reportSha: '' },
  purpose: 'check',
  event: 'push',
  repository: 'octo-org/agents',
  source: {
    inputs,
    configFile: CONFIG,
    configNamed: false,
    defaultId: 'gate',
    later: 'after the merge',
  },
  clock: { now: new Date('2026-11-21T12:00:00Z'), elapsed: () => 0, version: 'test' },
  onFailure: 'report',
  ...more,
});

/** Adapters that reach nothing outside the test. */
function adaptersOf(head: Files, base?: Files): Adapters {
  const tree = (files: Files): Tree => treeOf(files);
  const listed = Object.keys({ ...base, ...head }).flatMap((file): ChangedFile[] => {
    if (base?.[file] === head[file]) return [];
    return [
      {
        file,
        status:
          base?.[file] === undefined ? 'added' : head[file] === undefined ? 'removed' : 'modified',
      },
    ];
  });
  return {
    checkedOut: () => tree(head),
    openChange: async () => {
      if (base === undefined) return undefined;
      const baseTree = tree(base);
      return {
        head: tree(head),
        headCommit: 'HEAD',
        base: baseTree,
        baseCommit: 'b'.repeat(40),
        inForce: baseTree,
        inForceCommit: 'b'.repeat(40),
        listed,
        headBlobs: new Map(),
        notices: [],
      };
    },
    labels: async () => ({ kind: 'unreadable', why: 'there are none' }),
    traceApi: () => ({ missing: 'warning', words: wordsOf('nobody is asked') }),
    remoteApi: () => ({ missing: 'warning', words: wordsOf('nobody is asked') }),
  };
}

describe('a run', () => {
  test('without a base checks everything, and compares nothing', async () => {
    const report = await run(
      requestOf(),
      adaptersOf({ ...FILES, 'support/tools.txt': FORBIDDEN_TOOLS }),
    );
    expect([report.verdict, report.settings.scope, report.comparison]).toEqual([
      'fail',
      'all',
      undefined,
    ]);
    expect(report.findings.map(({ rule }) => rule)).toContain('forbidden-tool');
  });

  test('of a change compares it with its base, and marks what is new', async () => {
    const head = { ...FILES, 'support/tools.txt': FORBIDDEN_TOOLS };
    const report = await run(requestOf({ plan: CHANGE }), adaptersOf(head, FILES));
    expect([report.verdict, report.settings.scope, report.governed.length]).toEqual([
      'fail',
      'changed',
      1,
    ]);
    expect(
      report.findings.filter(({ rule }) => rule === 'forbidden-tool').map(({ isNew }) => isNew),
    ).toEqual([true]);
    expect(report.compared).toBe('a test compared with bbbbbbb');
  });

  test('of an event without anything to check passes in any environment', async () => {
    const plan = { kind: 'nothing', because: 'the push deletes a branch' } as const;
    const report = await run(requestOf({ plan }, { environment: 'production' }), adaptersOf(FILES));
    expect([report.verdict, report.nothingToCheck, report.findings]).toEqual(['pass', true, []]);
  });

  test('of a listed agent without its card names the card, whatever traces it has', async () => {
    const listing = 'agents: [{ name: support, card: support/card.yaml }]\n';
    const report = await run(
      requestOf(),
      adaptersOf({
        [CONFIG]: listing,
        'support/one.card.yaml': CARD,
        'support/two.card.yaml': CARD,
        'support/traces/a.jsonl': `${JSON.stringify({ tool: 'mcp__tickets__get_ticket', timestamp: '2026-11-20T10:00:00Z' })}\n`,
      }),
    );
    expect(report.verdict).toBe('fail');
    expect(report.findings[0]).toMatchObject({
      rule: 'card-removed',
      severity: 'error',
      agent: 'support',
      location: { file: 'support/card.yaml' },
    });
  });

  test('of a change that touches nothing of the gate has nothing to check', async () => {
    const report = await run(
      requestOf({ plan: CHANGE }),
      adaptersOf({ ...FILES, 'readme.md': 'x' }, FILES),
    );
    expect([report.verdict, report.nothingToCheck, report.agents]).toEqual(['pass', true, []]);
  });

  test('checks everything where the base of a forced push is gone', async () => {
    const report = await run(requestOf({ plan: CHANGE }), adaptersOf(FILES));
    expect([report.settings.scope, report.notices.length, report.agents.length]).toEqual([
      'all',
      1,
      1,
    ]);
  });

  test('that only compares permissions evaluates nothing', async () => {
    const head = {
      ...FILES,
      'support/policy.yaml': POLICY.replace('mcp__mail__send_reply', 'mcp__mail__*'),
    };
    const report = await run(
      requestOf({ plan: CHANGE, purpose: 'permissions' }),
      adaptersOf(head, FILES),
    );
    expect([report.agents, report.findings]).toEqual([[], []]);
    expect(
      report.comparison?.agents.flatMap(({ changes }) => changes.map(({ direction }) => direction)),
    ).toEqual(['widens']);
  });

  test('says why permissions cannot be compared', async () => {
    const head = { ...FILES, 'support/policy.yaml': `${POLICY}[` };
    const report = await run(
      requestOf({ plan: CHANGE, purpose: 'permissions' }),
      adaptersOf(head, FILES),
    );
    expect([report.verdict, report.comparison]).toEqual(['error', undefined]);
    expect(report.findings.every(({ blocking }) => blocking)).toBe(true);
  });
});

describe('a run that cannot be done', () => {
  test('ends in a report, with what the inputs say of errors', async () => {
    const failing: Adapters = {
      ...adaptersOf(FILES),
      openChange: () => Promise.reject(new ApiError('refused', 'GitHub refused')),
    };
    const report = await run(requestOf({ plan: CHANGE }), failing);
    expect([report.verdict, report.conclusion, report.findings[0]?.rule]).toEqual([
      'error',
      'failure',
      'could-not-evaluate',
    ]);
    const relaxed = await run(
      requestOf({ plan: CHANGE }, { 'on-error': 'warn', widening: 'fail' }),
      failing,
    );
    // A failed comparison counts as a widening, which a relaxed error never lets through.
    expect([relaxed.conclusion, relaxed.findings.map(({ rule }) => rule)]).toEqual([
      'failure',
      ['could-not-evaluate', 'widening'],
    ]);
  });

  test('rejects where the request wants errors thrown, and reports a configuration that is not valid', async () => {
    const lost: Adapters = {
      ...adaptersOf(FILES),
      openChange: () => Promise.reject(new ComparisonError('lost', 'look')),
    };
    await expect(run(requestOf({ plan: CHANGE, onFailure: 'throw' }), lost)).rejects.toThrow(
      ComparisonError,
    );
    const broken = adaptersOf({ ...FILES, [CONFIG]: 'widening: sometimes\n' });
    const report = await run(requestOf({ onFailure: 'throw' }), broken);
    expect([report.verdict, report.agents, report.findings.map(({ rule }) => rule)]).toEqual([
      'error',
      [],
      ['configuration'],
    ]);
  });

  test('goes on by the inputs alone where it is asked to', async () => {
    const { source } = requestOf();
    const adapters = adaptersOf({ ...FILES, [CONFIG]: 'widening: sometimes\n' });
    const report = await run(requestOf({ source: { ...source, goesOnWithout: true } }), adapters);
    expect([report.verdict, report.agents.length]).toEqual(['error', 1]);
  });

  test('reports what the door could not make of its request', async () => {
    const internal: string[] = [];
    const adapters: Adapters = {
      ...adaptersOf(FILES),
      internalError: ({ message }) => internal.push(message),
    };
    const report = await run(
      requestOf({ failure: new TypeError('x is not a function') }),
      adapters,
    );
    expect([report.verdict, report.findings[0]?.rule, internal]).toEqual([
      'error',
      'internal-error',
      ['x is not a function'],
    ]);
  });

  test('names the first path that holds no agent', async () => {
    const named = { paths: ['other'], patterns: [], files: new Set<string>() };
    await expect(run(requestOf({ named, onFailure: 'throw' }), adaptersOf(FILES))).rejects.toThrow(
      NothingNamed,
    );
  });
});

describe('the hosts of an agent', () => {
  const SETTINGS = '.claude/settings.json';
  const LISTED = `agents:
  - { name: desk, policy: a/rules.yaml, card: a/who.yaml, host: ${SETTINGS} }
`;
  const policyOf = (more: string): string => `capability_mappings:
  tickets: { tools: ["mcp__tickets__*"], card_actions: [read_ticket] }
${more}`;
  const WARN = 'defaults: { unmapped_tool_action: warn, unmapped_severity: low }\n';
  const DENY = 'defaults: { unmapped_tool_action: deny, unmapped_severity: high }\n';
  const PUSH = `forbidden: [{ pattern: "Bash(git push *)", reason: no, severity: high }]\n${WARN}`;
  const AAP =
    'aap_version: "0.5.0"\nautonomy_envelope: { bounded_actions: [read_ticket], forbidden_actions: [refund] }\n';
  const allows = (...rules: readonly string[]): string =>
    JSON.stringify({ permissions: { defaultMode: 'default', allow: rules } });
  const filesOf = (policy: string, settings: string, more: Files = {}): Files => ({
    [CONFIG]: LISTED,
    'a/rules.yaml': policy,
    'a/who.yaml': AAP,
    [SETTINGS]: settings,
    ...more,
  });
  const conflicts = async (head: Files, base?: Files): Promise<readonly string[]> => {
    const report = await run(requestOf(base ? { plan: CHANGE } : {}), adaptersOf(head, base));
    return report.findings
      .filter(({ rule }) => rule === 'host-allows-forbidden' || rule === 'could-not-evaluate')
      .map(({ agent, message, location: { file } }) => `${agent} ${file}: ${message}`);
  };

  test.each<[string, string, string, string | undefined]>([
    [
      'a forbidden call',
      policyOf(PUSH),
      allows('Bash(git *)'),
      'claude-code allows "git push origin main" without approval, but the policy forbids "Bash(git push *)"',
    ],
    ['other calls', policyOf(PUSH), allows('Bash(git log *)'), undefined],
    [
      'a forbidden call that the host denies',
      policyOf(PUSH),
      JSON.stringify({ permissions: { allow: ['Bash'], deny: ['Bash(git push:*)'] } }),
      undefined,
    ],
    [
      'a tool that a pattern of names forbids',
      policyOf(`forbidden: [{ pattern: "*delete*", reason: no, severity: high }]\n${WARN}`),
      allows('mcp__tickets'),
      'claude-code allows "mcp__tickets__delete" without approval, but the policy forbids "*delete*"',
    ],
    [
      'a tool that is forbidden with a warning alone',
      policyOf(`forbidden: [{ pattern: "*delete*", reason: no, severity: low }]\n${WARN}`),
      allows('mcp__tickets'),
      undefined,
    ],
    [
      'a tool that no capability maps',
      policyOf(DENY),
      allows('mcp__tickets', 'mcp__mail__send'),
      'claude-code allows "mcp__mail__send" without approval, but the policy denies tools that no capability maps',
    ],
    ['mapped tools alone', policyOf(DENY), allows('mcp__tickets', 'Bash(npm test)'), undefined],
    [
      'a tool of an action that the card forbids',
      policyOf('').replace(
        'card_actions: [read_ticket] }\n',
        `card_actions: [read_ticket] }\n  pay: { tools: ["mcp__*__refund"], card_actions: [refund] }\n${WARN}`,
      ),
      allows('mcp__tickets', 'mcp__pay__refund'),
      'claude-code allows "mcp__pay__refund" without approval, but the card does not permit the action "refund", to which "mcp__*__refund" is mapped',
    ],
    [
      'a tool that an earlier capability maps to another action',
      policyOf('').replace(
        'card_actions: [read_ticket] }\n',
        `card_actions: [read_ticket] }\n  pay: { tools: ["mcp__tickets__refund"], card_actions: [refund] }\n${WARN}`,
      ),
      allows('mcp__tickets'),
      undefined,
    ],
    [
      'a tool that a trigger denies',
      policyOf(
        `escalation_triggers:\n  - { condition: "tool_matches('mcp__tickets__*') and not tool_matches('*__get*')", action: deny, reason: x }\n${WARN}`,
      ),
      allows('mcp__tickets__get_one', 'mcp__tickets__close'),
      'claude-code allows "mcp__tickets__close" without approval, but the policy denies tools with "tool_matches(\'mcp__tickets__*\') and not tool_matches(\'*__ge…"',
    ],
    [
      'a tool that a trigger denies for some amounts',
      policyOf(
        `escalation_triggers: [{ condition: "amount > 100", action: deny, reason: x }]\n${WARN}`,
      ),
      allows('mcp__tickets'),
      undefined,
    ],
  ])('which allow %s', async (_, policy, settings, expected) => {
    expect(await conflicts(filesOf(policy, settings))).toEqual(
      expected === undefined ? [] : [`desk ${SETTINGS}: ${expected}`],
    );
  });

  test.each<[string, string, string | undefined]>([
    [
      'a tool that an entry denies',
      '- { name: no-mail, effect: deny, action: call, resource: "mcp__mail__*" }\n',
      'but the access list denies them with the entry "no-mail"',
    ],
    [
      'a tool that an earlier entry allows',
      '- { effect: allow, resource: "mcp__mail__send", priority: 9 }\n- { effect: deny, resource: "tool:mcp__mail__*" }\n',
      undefined,
    ],
    [
      'a tool that an entry denies to others',
      '- { effect: deny, actor: "agent:ops" }\n',
      undefined,
    ],
    [
      'a tool that an entry denies with some arguments',
      '- { effect: deny, resource: "mcp__mail__*", argument: "*secret*" }\n',
      undefined,
    ],
    [
      'a tool that no entry allows',
      'default: deny\npolicies: [{ effect: allow, resource: "mcp__tickets__*" }]\n',
      'but the access list denies tools that no entry allows',
    ],
  ])('which allow %s of an access list', async (_, list, expected) => {
    const files = {
      [CONFIG]: `agents: [{ name: desk, access: a/list.yaml, host: ${SETTINGS} }]\n`,
      'a/list.yaml': list,
      [SETTINGS]: allows('mcp__mail__send'),
    };
    const start = `desk ${SETTINGS}: claude-code allows "mcp__mail__send" without approval, `;
    expect(await conflicts(files)).toEqual(expected === undefined ? [] : [start + expected]);
  });

  test('are those of every file that the host reads there, and of what runs on it', async () => {
    const more = {
      '.claude/settings.local.json': allows('Bash(git push origin main)'),
      '.claude/skills/ship/SKILL.md': '---\nallowed-tools: Bash(git push:*)\n---\n',
      '.claude/agents/free.md':
        '---\nname: free\ndescription: x\npermissionMode: bypassPermissions\n---\n',
      'other/.claude/settings.json': allows('Bash'),
    };
    const files = filesOf(policyOf(PUSH), '{}', more);
    const named = async (host: string): Promise<readonly string[]> =>
      (await conflicts({ ...files, [CONFIG]: LISTED.replace(SETTINGS, host) })).map(
        (line) => / (\S+): (.*?) allows/.exec(line)?.[2] ?? line,
      );
    const own = ['claude-code', 'claude-code · agent free', 'claude-code · skill ship'];
    expect((await named(SETTINGS)).toSorted()).toEqual(own);
    expect((await named('.claude')).toSorted()).toEqual(own);
    expect(await named('.claude/skills/ship/SKILL.md')).toEqual(['claude-code · skill ship']);
    expect(await named('other')).toEqual(['claude-code (other)']);
    expect((await named('.')).toSorted()).toEqual([own[0], 'claude-code (other)', own[1], own[2]]);
    expect(await named('[other, .claude/agents/free.md]')).toEqual([
      'claude-code · agent free',
      'claude-code (other)',
    ]);
  });

  test.each<[string, string, Files, string]>([
    [
      'a file that does not exist',
      'b/.claude/settings.json',
      {},
      'the permission file "b/.claude/settings.json", which the configuration lists for the agent "desk", does not exist',
    ],
    [
      'a file that is not a permission file',
      'a/rules.yaml',
      {},
      '"a/rules.yaml", which the configuration lists under "host" for the agent "desk", is not the name of a permission file that Card Gate supports',
    ],
    [
      'a folder without permission files',
      'a',
      {},
      'the folder "a", which the configuration lists under "host" for the agent "desk", contains no permission file',
    ],
    [
      'a workflow without an agent',
      '.github/workflows/ci.yml',
      { '.github/workflows/ci.yml': 'on: push\njobs: {}\n' },
      'no agent host reads ".github/workflows/ci.yml", which the configuration lists for the agent "desk"',
    ],
  ])('that are %s are an error', async (_, host, more, message) => {
    const head = {
      ...filesOf(policyOf(PUSH), '{}', more),
      [CONFIG]: LISTED.replace(SETTINGS, host),
    };
    expect(await conflicts(head)).toEqual([`desk ${host}: ${message}`]);
    const { verdict } = await run(requestOf(), adaptersOf(head));
    expect(verdict).toBe('error');
  });

  test('that do not load are an error of the agent, which is said once', async () => {
    const head = filesOf(policyOf(PUSH), '{ "permissions": { // no\n } }');
    const base = filesOf(policyOf(PUSH), '{}');
    for (const given of [undefined, base]) {
      const report = await run(requestOf(given ? { plan: CHANGE } : {}), adaptersOf(head, given));
      const lines = report.findings.flatMap(({ rule, agent, location: { file } }) =>
        file === SETTINGS ? [`${rule} ${agent}`] : [],
      );
      expect(lines).toEqual(['parse-error desk']);
      expect([report.verdict, report.agents[0]?.verdict]).toEqual(['error', 'error']);
    }
  });

  test('are checked if they alone change, and what the base allows is not new', async () => {
    const base = filesOf(policyOf(PUSH), allows('Bash(git push)'));
    const head = { ...base, [SETTINGS]: allows('Bash(git push)', 'Bash(npm test)') };
    const report = await run(requestOf({ plan: CHANGE }), adaptersOf(head, base));
    const found = report.findings.filter(({ rule }) => rule === 'host-allows-forbidden');
    expect(found.map(({ agent, isNew }) => [agent, isNew])).toEqual([['desk', false]]);
    const local = { ...base, '.claude/settings.local.json': allows('Bash(git push --force)') };
    expect(await conflicts(local, base)).toHaveLength(1);
    expect(report.agents.map(({ agent, verdict }) => [agent.name, verdict])).toEqual([
      ['desk', 'fail'],
    ]);
  });

  test.each<[string, string | undefined]>([
    ['no longer names them', LISTED.replace(/, host: [^ ]*/, '')],
    ['names others', LISTED.replace(SETTINGS, 'other/.claude/settings.json')],
    ['no longer lists the agent', 'widening: warn\n'],
    ['is removed', undefined],
  ])('stay in force if the configuration %s, and the report says so', async (_, config) => {
    const base = filesOf(policyOf(PUSH), '{}', { 'other/.claude/settings.json': '{}' });
    const head = { ...base, [SETTINGS]: allows('Bash(git push)') } as Record<string, string>;
    if (config === undefined) delete head[CONFIG];
    else head[CONFIG] = config;
    const report = await run(requestOf({ plan: CHANGE }), adaptersOf(head, base));
    expect(report.findings.map(({ rule }) => rule)).toContain('host-allows-forbidden');
    expect(report.configurationChange?.weakens.join()).toMatch(
      config === undefined
        ? /^is removed$/
        : /no longer compares the agent "desk" with ".claude\/settings.json"/,
    );
  });

  test('that the change adds to the configuration are checked at once', async () => {
    const head = filesOf(policyOf(PUSH), allows('Bash(git push)'));
    const base = { ...head, [CONFIG]: LISTED.replace(/, host: [^ ]*/, '') };
    expect(await conflicts(head, base)).toHaveLength(1);
  });

  test('that the change moves are those of the new path', async () => {
    const base = filesOf(policyOf(PUSH), allows('Bash(git push)'));
    const { [SETTINGS]: text = '', ...rest } = base;
    const moved = { ...rest, 'app/.claude/settings.json': text };
    expect(await conflicts(moved, base)).toEqual([
      `desk ${SETTINGS}: the permission file "${SETTINGS}", which the configuration lists for the agent "desk", does not exist`,
    ]);
    const config = LISTED.replace(SETTINGS, 'app/.claude/settings.json');
    expect(await conflicts({ ...moved, [CONFIG]: config }, base)).toEqual([
      expect.stringContaining(
        'desk app/.claude/settings.json: claude-code (app) allows "git push"',
      ),
    ]);
  });

  test('are checked even where permission files are switched off', async () => {
    const head = filesOf(policyOf(PUSH), allows('Bash(git push)'));
    const off = { ...head, [CONFIG]: `permission-files: false\n${LISTED}` };
    expect(await conflicts(off)).toHaveLength(1);
    expect(await conflicts(off, { ...off, [SETTINGS]: '{}' })).toHaveLength(1);
  });

  test('are not said twice if a floor forbids the same', async () => {
    const org =
      'meta: { schema_version: "1.0", name: o, scope: org }\ncapability_mappings: {}\nforbidden: [{ pattern: "Bash(git push *)", reason: no, severity: high }]\n' +
      WARN;
    const files = {
      ...filesOf(policyOf(WARN), allows('Bash(git push)'), { 'org/policy.yaml': org }),
      [CONFIG]: `org: { policy: org/policy.yaml }\n${LISTED}`,
    };
    expect(await conflicts(files)).toEqual([
      `desk ${SETTINGS}: claude-code allows "git push" without approval, but the organisation forbids "Bash(git push *)"`,
    ]);
  });
});

describe('managed settings as a floor', () => {
  const MANAGED = 'org/managed-settings.json';
  const SETTINGS = '.claude/settings.json';
  const FLOOR = `org: { host: ${MANAGED} }\n`;
  const text = (value: object): string => JSON.stringify(value);
  const filesOf = (managed: object, more: Files): Files => ({
    [CONFIG]: FLOOR,
    [MANAGED]: text(managed),
    ...more,
  });
  const problems = async (head: Files, base?: Files): Promise<readonly string[]> => {
    const report = await run(requestOf(base ? { plan: CHANGE } : {}), adaptersOf(head, base));
    return report.findings.flatMap(({ rule, message, severity, location: { file } }) =>
      /host-allows-forbidden|floor-unreadable|parse-error|dead-rule/.test(rule)
        ? [`${severity} ${file}: ${message}`]
        : [],
    );
  };
  const allow = (...rules: readonly string[]): string =>
    text({ permissions: { defaultMode: 'default', allow: rules } });

  test.each<[string, object, Files, readonly string[]]>([
    [
      'a rule that denies',
      { permissions: { deny: ['Bash(curl *)', 'mcp__pay'] } },
      { [SETTINGS]: allow('Bash(curl:*)') },
      [
        `error ${SETTINGS}: claude-code allows "curl https://example.com" without approval, but the organisation forbids "Bash(curl *)"`,
      ],
    ],
    [
      'a rule that denies, for another host',
      { permissions: { deny: ['Bash(curl *)', 'mcp__pay'] } },
      { 'opencode.json': text({ permission: { '*': 'ask', bash: { 'curl *': 'allow' } } }) },
      [
        'error opencode.json: opencode allows "curl https://example.com" without approval, but the organisation forbids "Bash(curl *)"',
      ],
    ],
    [
      'a rule about a parameter',
      { permissions: { deny: ['Agent(model:opus)'] } },
      { [SETTINGS]: allow() },
      [
        `warning ${MANAGED}: Card Gate could not determine whether claude-code allows calls that the organisation denies with "Agent(model:opus)"`,
      ],
    ],
    [
      'a mode that is disabled',
      { permissions: { disableBypassPermissionsMode: 'disable' } },
      { [SETTINGS]: text({ permissions: { defaultMode: 'bypassPermissions' } }) },
      [
        `error ${SETTINGS}: claude-code runs in the mode "bypassPermissions", but the organisation disables this mode`,
      ],
    ],
    [
      'rules of files',
      { allowManagedPermissionRulesOnly: true },
      { [SETTINGS]: allow('Bash(npm test)', 'WebSearch') },
      [
        `error ${SETTINGS}: claude-code has rules that allow calls, such as "Bash(npm test)", but the organisation permits only managed rules`,
      ],
    ],
    [
      'no rules of files, where a file only denies',
      { allowManagedPermissionRulesOnly: true },
      { [SETTINGS]: text({ permissions: { deny: ['WebSearch'] } }) },
      [],
    ],
    [
      'hooks of files',
      { allowManagedHooksOnly: true },
      {
        [SETTINGS]: text({
          hooks: { Stop: [{ hooks: [{ type: 'command', command: './done.sh' }] }] },
        }),
      },
      [
        `error ${SETTINGS}: claude-code runs the hook "Stop", but the organisation permits only managed hooks`,
      ],
    ],
    [
      'servers by their names',
      { allowedMcpServers: [{ serverName: 'git' }], deniedMcpServers: [{ serverName: 'mail' }] },
      {
        '.mcp.json': text({
          mcpServers: {
            git: { command: 'git-mcp' },
            mail: { command: 'm' },
            crm: { url: 'https://x' },
          },
        }),
      },
      [
        'error .mcp.json: claude-code starts the MCP server "mail", but the organisation does not permit this server',
        'error .mcp.json: claude-code starts the MCP server "crm", but the organisation does not permit this server',
      ],
    ],
    [
      'servers by their commands and addresses',
      {
        allowedMcpServers: [
          { serverCommand: ['npx', '-y', 'a@1.0.0'] },
          { serverUrl: 'https://*.acme.com/*' },
          { serverName: 'other' },
        ],
      },
      {
        '.mcp.json': text({
          mcpServers: {
            a: { command: 'npx', args: ['-y', 'a@1.0.0'] },
            other: { command: 'npx', args: ['-y', 'a@2.0.0'] },
            b: { type: 'http', url: 'https://mcp.acme.com/sse' },
            c: { type: 'http', url: 'https://acme.com.evil.com/sse' },
          },
        }),
      },
      [
        'error .mcp.json: claude-code starts the MCP server "other", but the organisation does not permit this server',
        'error .mcp.json: claude-code starts the MCP server "c", but the organisation does not permit this server',
      ],
    ],
    [
      'servers that a file adds to the list, which it may',
      { allowedMcpServers: [] },
      {
        '.mcp.json': text({ mcpServers: { a: { command: 'a' } } }),
        [SETTINGS]: text({ allowedMcpServers: [{ serverName: 'a' }] }),
      },
      [],
    ],
    [
      'servers that a file adds to the list, which it may not',
      { allowedMcpServers: [], allowManagedMcpServersOnly: true },
      {
        '.mcp.json': text({ mcpServers: { a: { command: 'a' } } }),
        [SETTINGS]: text({ allowedMcpServers: [{ serverName: 'a' }] }),
      },
      [
        'error .mcp.json: claude-code starts the MCP server "a", but the organisation does not permit this server',
      ],
    ],
    [
      'marketplaces',
      { strictKnownMarketplaces: [{ repo: 'acme/tools', source: 'github' }] },
      {
        [SETTINGS]: text({
          extraKnownMarketplaces: {
            ours: { source: { source: 'github', repo: 'acme/tools' } },
            theirs: { source: { source: 'github', repo: 'x/tools' } },
          },
        }),
      },
      [
        `error ${SETTINGS}: claude-code adds the plugin marketplace "theirs", but the organisation does not permit this marketplace`,
      ],
    ],
    [
      'marketplaces of other hosts',
      { strictKnownMarketplaces: [{ source: 'hostPattern', hostPattern: '^git\\.acme\\.com$' }] },
      {
        [SETTINGS]: text({
          extraKnownMarketplaces: {
            ours: { source: { source: 'git', url: 'https://git.acme.com/tools.git' } },
            theirs: { source: { source: 'github', repo: 'x/tools' } },
          },
        }),
      },
      [
        `error ${SETTINGS}: claude-code adds the plugin marketplace "theirs", but the organisation does not permit this marketplace`,
      ],
    ],
    [
      'the value of a setting',
      { sandbox: { enabled: true }, enableAllProjectMcpServers: false },
      { [SETTINGS]: text({ sandbox: { enabled: true }, enableAllProjectMcpServers: true }) },
      [
        `error ${SETTINGS}: claude-code sets "enableAllProjectMcpServers" to true, but the organisation sets it to false`,
      ],
    ],
  ])('has %s', async (_, managed, files, expected) => {
    expect(await problems(filesOf(managed, files))).toEqual(expected);
  });

  test.each<[string, Files, string]>([
    ['is not there', {}, `floor-unreadable ${CONFIG}`],
    ['is a policy', { [MANAGED]: '{"capability_mappings": {}}' }, `floor-unreadable ${CONFIG}`],
    ['is not a map', { [MANAGED]: '[]' }, `floor-unreadable ${CONFIG}`],
    ['has a comment', { [MANAGED]: '{ // no\n }' }, `parse-error ${MANAGED}`],
    [
      'has rules that are not a list',
      { [MANAGED]: '{"permissions": {"deny": "Bash"}}' },
      `floor-unreadable ${CONFIG}`,
    ],
    [
      'has a rule that is not text',
      { [MANAGED]: '{"permissions": {"deny": [1]}}' },
      `floor-unreadable ${CONFIG}`,
    ],
    [
      'has a switch that is text',
      { [MANAGED]: '{"allowManagedHooksOnly": "true"}' },
      `floor-unreadable ${CONFIG}`,
    ],
    [
      'has servers in a map',
      { [MANAGED]: '{"deniedMcpServers": {}}' },
      `floor-unreadable ${CONFIG}`,
    ],
    [
      'has marketplaces without a source',
      { [MANAGED]: '{"blockedMarketplaces": ["x"]}' },
      `floor-unreadable ${CONFIG}`,
    ],
    ['has a key twice', { [MANAGED]: '{"model": 1, "model": 2}' }, `duplicate-key ${MANAGED}`],
  ])('that %s is an error', async (_, files, expected) => {
    const head = { [CONFIG]: FLOOR, [SETTINGS]: '{}', ...files };
    for (const base of [undefined, filesOf({}, { [SETTINGS]: '{"model": "x"}' })]) {
      const report = await run(requestOf(base ? { plan: CHANGE } : {}), adaptersOf(head, base));
      expect(report.verdict).toBe('error');
      expect(report.findings.map(({ rule, location }) => `${rule} ${location.file}`)).toContain(
        expected,
      );
    }
  });

  test('is compared, and what it denied at the base still holds', async () => {
    const base = filesOf(
      { permissions: { deny: ['Bash(curl *)'] }, allowManagedHooksOnly: true },
      { [SETTINGS]: '{}' },
    );
    const head = { ...base, [MANAGED]: '{}', [SETTINGS]: allow('Bash(curl *)') };
    const report = await run(requestOf({ plan: CHANGE }), adaptersOf(head, base));
    expect(
      report.comparison?.agents.flatMap(({ agent, changes }) =>
        changes
          .filter(({ direction }) => direction === 'widens')
          .map(({ sentence }) => `${agent}: ${sentence}`),
      ),
    ).toEqual([
      'claude-code: calls such as "curl https://example.com" are now allowed without approval: the allow rule "Bash(curl *)" was added',
      `managed settings (${MANAGED}): calls such as "curl https://example.com" are no longer blocked, but held for approval: the deny rule "Bash(curl *)" was removed`,
      `managed settings (${MANAGED}): the setting "allowManagedHooksOnly" is now false instead of true`,
    ]);
    expect(await problems(head, base)).toEqual([
      `error ${SETTINGS}: claude-code allows "curl https://example.com" without approval, but the organisation forbids "Bash(curl *)"`,
    ]);
  });

  test.each<[string, string, string]>([
    ['no longer names it', 'widening: warn\n', 'removes the floor under "org"'],
    ['names another file', 'org: { host: org/other.json }\n', 'changes the floor under "org"'],
  ])('is compared if the configuration %s', async (_, config, clause) => {
    const base = filesOf({ permissions: { deny: ['Bash(curl *)'] } }, { 'org/other.json': '{}' });
    const report = await run(
      requestOf({ plan: CHANGE }),
      adaptersOf({ ...base, [CONFIG]: config, [SETTINGS]: allow('Bash(curl *)') }, base),
    );
    expect(report.configurationChange?.weakens).toEqual([clause]);
    expect(report.comparison?.agents.map(({ direction }) => direction)).toEqual([
      'widens',
      'widens',
    ]);
    expect(report.findings.map(({ rule }) => rule)).toContain('host-allows-forbidden');
  });

  test('leaves the floors of agents that are found by convention in force', async () => {
    const org =
      'meta: { schema_version: "1.0", name: o, scope: org }\ncapability_mappings: {}\nforbidden: [{ pattern: "mcp__pay__*", reason: no, severity: high }]\ndefaults: { unmapped_tool_action: warn, unmapped_severity: low }\n';
    const head = filesOf(
      {},
      { 'rules/org/policy.yaml': org, 'rules/.claude/settings.json': allow('mcp__pay') },
    );
    expect(await problems(head)).toEqual([
      expect.stringContaining('claude-code (rules) allows "mcp__pay__create"'),
    ]);
  });

  test('of a team apply to the hosts of its agents alone', async () => {
    const files = filesOf(
      { permissions: { deny: ['Bash(curl *)'] } },
      {
        [SETTINGS]: allow('Bash(curl *)'),
        'b/.claude/settings.json': allow('Bash(curl *)'),
        ...FILES,
      },
    );
    const config = `teams: { web: { host: ${MANAGED} } }
agents: [{ name: support, card: support/card.yaml, policy: support/policy.yaml, teams: [web], host: ${SETTINGS} }]
`;
    expect(await problems({ ...files, [CONFIG]: config })).toEqual([
      `error ${SETTINGS}: claude-code allows "curl https://example.com" without approval, but the team forbids "Bash(curl *)"`,
    ]);
  });
});
