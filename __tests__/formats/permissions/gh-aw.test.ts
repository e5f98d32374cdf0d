// GitHub Agentic Workflows, as of 2026-11-28: the documentation and source of gh-aw 0.86, and lock
// files of the compilers 0.58 to 0.86.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policySide } from '../../../src/diff/names/policy-side.ts';
import { lockExcerpt } from '../../../src/formats/permissions/gh-aw/lock-text.ts';
import { type CallKind, requestOfCall } from '../../../src/model/host-call.ts';
import type { HostUnit } from '../../../src/model/host-permissions.ts';
import {
  changesOf,
  comparisonOf,
  directionOf,
  findingsOf,
  unitsOf,
} from '../../support/host-files.ts';
import { type LockParts, lockFile } from '../../support/lock-files.ts';
import { runs } from '../../support/runs.ts';

const SOURCE = '.github/workflows/triage.md';
const LOCK = '.github/workflows/triage.lock.yml';

const source = (lines: string): string => `---\non: issues\n${lines.trimEnd()}\n---\n\n# Triage\n`;

async function unitOf(files: Readonly<Record<string, string>>): Promise<HostUnit> {
  const [unit] = await unitsOf(files);
  if (unit === undefined) throw new Error(JSON.stringify(await findingsOf(files)));
  return unit;
}

function isAllowed({ permissions }: HostUnit, kind: CallKind, text: string): boolean {
  const [{ policy }] = permissions.situations;
  return policySide(policy).decide(requestOfCall({ kind, prefix: '', text })).level === 'allowed';
}

describe('front matter', () => {
  // Facts of 2026-11-28, section 3.
  test.each<readonly [string, string, CallKind, string, boolean]>([
    ['G1', 'tools:\n  bash:', 'shell', 'cat x', true],
    ['G1', 'tools:\n  bash:', 'shell', 'npm i', false],
    ['G2', 'tools:\n  bash: []', 'shell', 'cat x', false],
    ['G2', 'tools:\n  bash: false', 'shell-read', 'cat x', false],
    ['G3', 'tools:\n  bash: ["git status"]', 'shell', 'git status', true],
    ['G3', 'tools:\n  bash: ["git status"]', 'shell', 'git push', false],
    ['G3', 'tools:\n  bash: ["git status"]', 'shell', 'echo x', true],
    ['G4', 'tools:\n  bash: ["git:*"]', 'shell', 'git push', true],
    ['G5', 'tools:\n  bash: [":*"]', 'shell', 'npm i', true],
    ['G5', 'tools:\n  bash: true', 'shell', 'npm i', true],
    ['G6', 'network: {}', 'net', 'github.com', false],
    ['G7', 'network:\n  allowed: [python]', 'net', 'pypi.org', true],
    ['G7', 'network:\n  allowed: [python]', 'net', 'registry.example.org', false],
    [
      'G8',
      'network:\n  allowed: [defaults, node]\n  blocked: [cdn.example.com]',
      'net',
      'x.cdn.example.com',
      false,
    ],
    [
      'G8',
      'network:\n  allowed: ["*"]\n  blocked: [cdn.example.com]',
      'net',
      'x.cdn.example.com',
      false,
    ],
    ['G8', 'network:\n  allowed: ["*"]\n  blocked: [cdn.example.com]', 'net', 'example.com', true],
    ['G9', 'network:\n  allowed: ["example.com"]', 'net', 'api.example.com', true],
    ['G10', 'network:\n  allowed: ["https://a.com"]', 'net', 'a.com over http', false],
    ['G10', 'network:\n  allowed: ["https://a.com"]', 'net', 'a.com', true],
    [
      'G12',
      'tools:\n  github:\n    allowed: [issue_read]',
      'mcp',
      'mcp__github__list_labels',
      false,
    ],
    ['G12', 'tools:\n  github:\n    allowed: [issue_read]', 'mcp', 'mcp__github__issue_read', true],
    [
      'G13',
      'tools:\n  github:\n    allowed: ["issue_read:1"]',
      'mcp',
      'mcp__github__issue_read',
      false,
    ],
    [
      'G14',
      'tools:\n  github:\n    allowed: [{name: issue_read, max-calls: 1}]',
      'mcp',
      'mcp__github__issue_read',
      true,
    ],
    ['G15', 'safe-outputs:\n  create-issue:', 'output', 'create-issue', true],
    ['G16', 'safe-outputs:\n  add-labels:\n    allowed: [bug]', 'output', 'add-labels p1', false],
    ['G16', 'safe-outputs:\n  add-labels:\n    allowed: [bug]', 'output', 'add-labels bug', true],
    ['G17', 'safe-outputs:\n  create-issue:', 'output', 'add-comment', false],
    ['G19', 'mcp-servers:\n  s:\n    command: x', 'mcp', 'mcp__s__b', true],
    ['G19', 'mcp-servers:\n  s:\n    command: x\n    allowed: [a]', 'mcp', 'mcp__s__b', false],
    ['G20', 'tools:\n  jira:\n    allowed: ["*"]', 'mcp', 'mcp__jira__createJiraIssue', false],
    ['edits are granted', 'tools:\n  github:', 'edit', 'src/app.ts', true],
    ['edit: false', 'tools:\n  edit: false', 'edit', 'src/app.ts', false],
    ['web-fetch', 'tools:\n  web-fetch:', 'fetch', 'example.com', true],
    ['without web-fetch', 'tools:\n  github:', 'fetch', 'example.com', false],
    ['without a firewall', 'sandbox:\n  agent: false', 'net', 'example.com', true],
  ])('%s: %s |- %s %s', async (_, lines, kind, call, expected) => {
    expect(isAllowed(await unitOf({ [SOURCE]: source(lines) }), kind, call)).toBe(expected);
  });

  test('G14, G15: how often is a setting', async () => {
    const limit = (count: number): string =>
      source(`tools:\n  github:\n    allowed: [{name: issue_read, max-calls: ${count}}]`);
    expect(await directionOf(SOURCE, limit(1), limit(2))).toBe('widens');
    const max = (count: number): string =>
      source(`safe-outputs:\n  create-issue:\n    max: ${count}`);
    expect(await changesOf(SOURCE, source('safe-outputs:\n  create-issue:'), max(3))).toEqual([
      'widens: "max" in the output "create-issue" is now 3 instead of 1',
    ]);
    expect(await directionOf(SOURCE, max(3), max(1))).toBe('narrows');
  });

  test.each<readonly [string, string, string, string]>([
    [
      'a label more (pair 33)',
      'safe-outputs:\n  add-labels:\n    allowed: [bug]',
      'safe-outputs:\n  add-labels:\n    allowed: [bug, java]',
      'widens',
    ],
    [
      'any label',
      'safe-outputs:\n  add-labels:\n    allowed: [bug]',
      'safe-outputs:\n  add-labels:\n    max: 3',
      'widens',
    ],
    [
      'any item',
      'safe-outputs:\n  add-comment:',
      'safe-outputs:\n  add-comment:\n    target: "*"',
      'widens',
    ],
    [
      'another repository',
      'safe-outputs:\n  create-issue:',
      'safe-outputs:\n  create-issue:\n    target-repo: a/b',
      'widens',
    ],
    [
      'a prefix of the title',
      'safe-outputs:\n  create-issue:',
      'safe-outputs:\n  create-issue:\n    title-prefix: "[x] "',
      'narrows',
    ],
    [
      'staged',
      'safe-outputs:\n  create-issue:',
      'safe-outputs:\n  create-issue:\n    staged: true',
      'narrows',
    ],
    ['strict mode off', 'strict: true', 'strict: false', 'widens'],
    ['everybody may start it', 'roles: [write]', 'roles: all', 'widens'],
    [
      'more toolsets',
      'tools:\n  github:\n    toolsets: [repos]',
      'tools:\n  github:\n    toolsets: [repos, issues]',
      'widens',
    ],
    [
      'lower integrity',
      'tools:\n  github:\n    min-integrity: approved',
      'tools:\n  github:\n    min-integrity: none',
      'widens',
    ],
    [
      'a list where all tools were allowed (trap 9)',
      'mcp-servers:\n  s:\n    url: https://a.com',
      'mcp-servers:\n  s:\n    url: https://a.com\n    allowed: [a]',
      'narrows',
    ],
    [
      'write access of the job',
      'permissions:\n  contents: read',
      'permissions:\n  contents: read\n  id-token: write',
      'widens',
    ],
    ['another engine', 'engine: copilot', 'engine: claude', 'widens'],
    ['a description', 'description: a', 'description: b\ntimeout-minutes: 3', 'neutral'],
    ['the version of the model', 'model: a', 'model: b\nmetadata: {a: b}\nemoji: x', 'neutral'],
    ['an emoji at once', 'strict: true', 'strict: true\nlabels: [a]\ntracker-id: b', 'neutral'],
    ['an unknown key', 'strict: true', 'strict: true\ntrust-level: 3', 'widens'],
    ['a feature', 'strict: true', 'strict: true\nfeatures: {x: true}', 'widens'],
    ['a language server', 'strict: true', 'lsp: {rust: {command: x}}', 'widens'],
    ['a condition less', 'if: github.actor == github.owner', 'strict: true', 'widens'],
    ['a further condition', 'strict: true', 'if: github.actor == github.owner', 'narrows'],
    ['another limit of turns', 'max-turns: 5', 'max-turns: 50', 'widens'],
    ['another receiver of logs', 'strict: true', 'observability: {otlp: {endpoint: a}}', 'widens'],
    [
      'private data in public repositories',
      'tools:\n  github:\n    toolsets: [repos]',
      'tools:\n  github:\n    toolsets: [repos]\n    private-to-public-flows: allow',
      'widens',
    ],
    [
      'more repositories',
      'tools:\n  github:\n    allowed-repos: [a/b]',
      'tools:\n  github:\n    allowed-repos: [a/b, a/c]',
      'widens',
    ],
    [
      'certificates of the firewall',
      'network:\n  allowed: [node]',
      'network:\n  allowed: [node]\n  firewall: {ssl-bump: true}',
      'widens',
    ],
    ['a further sandbox', 'sandbox: {agent: awf}', 'sandbox: {agent: awf, mcp: {a: 1}}', 'widens'],
    [
      'links to any host',
      'safe-outputs:\n  create-issue:\n  allowed-domains: [a.com]',
      'safe-outputs:\n  create-issue:\n  allowed-domains: [a.com, b.com]',
      'widens',
    ],
    [
      'no search for threats',
      'safe-outputs:\n  create-issue:',
      'safe-outputs:\n  create-issue:\n  threat-detection: false',
      'widens',
    ],
    [
      'another footer',
      'safe-outputs:\n  create-issue:',
      'safe-outputs:\n  create-issue:\n  footer: false\n  messages: {footer: x}',
      'neutral',
    ],
    ['the order of keys', 'strict: true\nroles: all', 'roles: all\nstrict: true', 'neutral'],
    ['the defaults, written out', 'tools:\n  bash:', 'tools:\n  bash:\n  edit:', 'neutral'],
  ])('%s', async (_, before, after, expected) => {
    expect(await directionOf(SOURCE, source(before), source(after))).toBe(expected);
  });

  test('a new limit on the tools of a server narrows what the agent may call', async () => {
    const server = 'mcp-servers:\n  s:\n    command: x';
    expect(
      (await changesOf(SOURCE, source(server), source(`${server}\n    allowed: [a]`)))[0],
    ).toMatch(/^narrows: calls such as "mcp__s__create" are now blocked/);
  });

  test('G11: a name that stands for unknown hosts is not decided', async () => {
    const after = source('network:\n  allowed: [python, rustxxxx]');
    expect(await changesOf(SOURCE, source('network:\n  allowed: [python]'), after)).toEqual([
      'widens: the name "rustxxxx" in the list of hosts is new, and its effect is unknown: Card Gate does not know which hosts it represents',
    ]);
  });

  test('who may start it is not decided beyond events and roles', async () => {
    const on = (lines: string): string => `---\non:\n  issues:\n${lines}---\n`;
    const way = (before: string, after: string) => directionOf(SOURCE, on(before), on(after));
    expect(await way('', '  forks: ["*"]\n')).toBe('widens');
    expect(await way('  manual-approval: production\n', '')).toBe('widens');
    expect(await way('  skip-if-match: x\n', '')).toBe('widens');
    expect(await way('', '  reaction: eyes\n  status-comment: true\n')).toBe('neutral');
  });

  test('G18: write access is compared, although the compiler refuses it in strict mode', async () => {
    const access = (level: string): string => source(`permissions:\n  contents: ${level}`);
    expect(await directionOf(SOURCE, access('read'), access('write'))).toBe('widens');
  });

  test('a workflow without a lock file is noted', async () => {
    expect(
      (await findingsOf({ [SOURCE]: source('strict: true') })).map(({ rule }) => rule),
    ).toEqual(['unlocked-workflow']);
  });

  test('other Markdown files are not workflows', async () => {
    expect(await unitsOf({ [SOURCE]: '# Read me\n\non: issues\n' })).toEqual([]);
    expect(await unitsOf({ [SOURCE]: '---\ntools:\n  bash:\n---\nshared part\n' })).toEqual([]);
  });
});

describe('lock files', () => {
  const lock = (parts: LockParts): Promise<HostUnit> => unitOf({ [LOCK]: lockFile(parts) });

  test.each<readonly [string, LockParts, CallKind, string, boolean]>([
    ['a listed command', {}, 'shell', 'cat x', true],
    ['another command', {}, 'shell', 'npm i', false],
    ['an edit', {}, 'edit', 'src/app.ts', true],
    ['a tool of the server', {}, 'mcp', 'mcp__github__issue_read', true],
    ['a host', {}, 'net', 'registry.npmjs.org', true],
    ['below a host', {}, 'net', 'api.github.com', true],
    ['another host', {}, 'net', 'example.com', false],
    ['without a firewall', { hosts: null }, 'net', 'example.com', true],
    ['an output', {}, 'output', 'add-comment', true],
    ['another output', {}, 'output', 'create-issue', false],
    [
      'all tools (trap 11)',
      { command: 'copilot --allow-all-tools --prompt x' },
      'shell',
      'npm i',
      true,
    ],
    [
      'a harness',
      {
        command: 'node copilot_harness.cjs /usr/local/bin/copilot --no-ask-user --allow-all-tools',
      },
      'shell',
      'npm i',
      true,
    ],
    [
      'a listed tool',
      { servers: { github: { tools: ['issue_read'] } } },
      'mcp',
      'mcp__github__issue_read',
      true,
    ],
    [
      'a tool that the gateway hides',
      { servers: { github: { tools: ['issue_read'] } } },
      'mcp',
      'mcp__github__merge',
      false,
    ],
    [
      'a server that is not granted',
      { servers: { other: { tools: ['*'] } } },
      'mcp',
      'mcp__other__x',
      false,
    ],
    [
      'a tool that is granted',
      { command: "copilot --allow-tool 'github(issue_read)'" },
      'mcp',
      'mcp__github__issue_read',
      true,
    ],
    [
      'a tool that is not granted',
      { command: "copilot --allow-tool 'github(issue_read)'" },
      'mcp',
      'mcp__github__merge',
      false,
    ],
    [
      'Claude',
      {
        command:
          "claude --print --permission-mode acceptEdits --allowed-tools 'Bash(cat),Read,mcp__github__issue_read'",
      },
      'shell',
      'cat',
      true,
    ],
    [
      'exact commands of Claude',
      { command: "claude --print --allowed-tools 'Bash(cat),Read'" },
      'shell',
      'cat x',
      false,
    ],
    [
      'edits of Claude',
      { command: "claude --print --permission-mode acceptEdits --allowed-tools 'Read'" },
      'edit',
      'a',
      true,
    ],
    [
      'a tool of Claude',
      { command: "claude --print --allowed-tools 'mcp__github__issue_read'" },
      'mcp',
      'mcp__github__issue_read',
      true,
    ],
    [
      'Codex',
      { command: 'codex exec --dangerously-bypass-approvals-and-sandbox x' },
      'shell',
      'npm i',
      true,
    ],
  ])('%s', async (_, parts, kind, call, expected) => {
    expect(isAllowed(await lock(parts), kind, call)).toBe(expected);
  });

  test('the lock decides, whatever the source says', async () => {
    const files = { [SOURCE]: source('tools:\n  bash: true'), [LOCK]: lockFile() };
    const units = await unitsOf(files);
    expect(units.map(({ name }) => name)).toEqual(['gh-aw · triage']);
    expect(isAllowed(units[0]!, 'shell', 'npm i')).toBe(false);
  });

  test('only the jobs of agents and outputs are read', () => {
    const excerpt = lockExcerpt(lockFile()) ?? '';
    expect(excerpt).toHaveLength(lockFile().length);
    expect(excerpt).not.toContain('activation');
    expect(lockExcerpt('on: push\njobs: {}\n')).toBeUndefined();
  });

  test.each<readonly [string, LockParts, LockParts, readonly string[]]>([
    [
      'a new compiler alone',
      { compiler: 'v0.83.0', filler: 30 },
      { compiler: 'v0.86.1', filler: 50 },
      [],
    ],
    [
      'a host',
      {},
      { hosts: ['github.com', 'registry.npmjs.org', 'pypi.org'] },
      ['widens: "connect to pypi.org" is now allowed: the allow rule "pypi.org" was added'],
    ],
    [
      'the firewall',
      {},
      { hosts: null },
      [
        'widens: calls such as "connect to example.com" are now allowed',
        'widens: the firewall is now off instead of on',
      ],
    ],
    [
      'a permission',
      {},
      { permissions: 'contents: write' },
      ['widens: the list of the agent\'s permissions now contains "contents: write"'],
    ],
    [
      'a role',
      {},
      { roles: 'admin,maintainer,write,read' },
      ['widens: the list of roles that may start the workflow now contains "read"'],
    ],
    [
      'a secret',
      {},
      { secrets: ['DEPLOY_KEY'] },
      ['widens: the list of secrets that the workflow uses now contains "DEPLOY_KEY"'],
    ],
    ['strict mode', {}, { isStrict: false }, ['widens: strict mode is now off instead of on']],
    [
      'an event',
      {},
      { on: 'issue_comment:' },
      [
        'widens: the list of events that start the workflow now contains "issue_comment" and no longer contains "workflow_dispatch"',
      ],
    ],
    [
      'an output',
      {},
      { outputs: { add_comment: { max: 1 }, create_issue: {} } },
      [
        'widens: calls such as "output create-issue" are now allowed: the allow rule "create-issue" was added',
      ],
    ],
    [
      'more outputs',
      {},
      { outputs: { add_comment: { max: 5 } } },
      ['widens: "max" in the output "add-comment" is now 5 instead of 1'],
    ],
    [
      'a server',
      {},
      {
        servers: {
          github: { env: { GITHUB_READ_ONLY: '1', GITHUB_TOOLSETS: 'context,repos,issues' } },
          x: { command: 'npx', args: ['x-mcp'] },
        },
      },
      [
        'widens: the MCP server "x" now automatically runs "npx x-mcp", a package without a fixed version',
      ],
    ],
    [
      'write access of the server',
      {},
      { servers: { github: { env: { GITHUB_TOOLSETS: 'context,repos,issues' } } } },
      ["widens: the GitHub server's write access is now on instead of off"],
    ],
  ])('%s', async (_, before, after, expected) => {
    const found = await changesOf(LOCK, lockFile(before), lockFile(after));
    expect(found).toHaveLength(expected.length);
    for (const [index, text] of expected.entries()) expect(found[index]).toContain(text);
  });

  describe('the search for threats', () => {
    const off = 'widens: threat detection for outputs is now off instead of on';
    const undecided =
      'widens: the threat detection job changed, and its effect is unknown: Card Gate does not evaluate its steps';
    const narrow = "copilot --allow-tool 'shell(cat)' --prompt x";
    const rm = `widens: calls such as "rm -rf build", in threat detection, are now allowed: the option "--allow-all-tools" now applies instead of Copilot's default`;
    type Parts = NonNullable<LockParts['detection']>;
    // The forms of the compilers 0.58 to 0.86, with their conditions.
    test.each<readonly [string, Parts, Parts, readonly string[]]>([
      ['without the job', {}, { form: 'none' }, [off]],
      ['without the steps', { form: 'steps' }, { form: 'none' }, [off]],
      ['without its condition', {}, { gate: 'always()' }, [off, undecided]],
      [
        'with a condition that anything meets',
        {},
        { gate: "needs.detection.result == 'success' || always()" },
        [off, undecided],
      ],
      [
        'with the opposite condition',
        {},
        { gate: "(!cancelled()) && needs.detection.result != 'success'" },
        [off, undecided],
      ],
      ['with a job that never runs', {}, { jobIf: 'false' }, [off, undecided]],
      ['with a step that never runs', {}, { stepIf: `$\{{ false }}` }, [off, undecided]],
      ['with a step that runs nothing', {}, { command: 'true' }, [off, undecided]],
      ['with a guard that skips it', {}, { stepIf: "github.actor == 'me'" }, [undecided]],
      ['with a further step', {}, { more: '      - run: echo x\n' }, [undecided]],
      ['with more tools', { command: narrow }, {}, [rm, undecided]],
      [
        'with errors that do not matter',
        { env: 'GH_AW_DETECTION_CONTINUE_ON_ERROR: "false"' },
        { env: 'GH_AW_DETECTION_CONTINUE_ON_ERROR: "true"' },
        [
          'widens: the option to continue after a threat detection error is now on instead of off',
          undecided,
        ],
      ],
      [
        'with write access',
        {},
        { permissions: 'contents: write' },
        [
          'widens: the list of permissions for threat detection now contains "contents: write"',
          undecided,
        ],
      ],
      ['with other words', {}, { env: 'WORKFLOW_DESCRIPTION: "Other"' }, []],
      ['with another model', {}, { env: 'GH_AW_MODEL_DETECTION_COPILOT: x' }, []],
      ['without outputs', { gate: null }, { gate: null, form: 'none' }, []],
    ])('%s', async (_, before, after, expected) => {
      const [base, head] = [before, after].map((detection) => lockFile({ detection }));
      const found = (await changesOf(LOCK, base!, head!)).filter((text) => /^widens/.test(text));
      expect(found.sort()).toEqual([...expected].sort());
      const back = (await changesOf(LOCK, head!, base!)).filter((text) => /^narrows/.test(text));
      expect(back.length >= expected.filter((text) => text !== undecided).length).toBe(true);
    });

    const forms = [
      "needs.detection.outputs.success == 'true'",
      "needs.agent.outputs.detection_success == 'true' && needs.agent.result != 'skipped'",
      `$\{{ (!cancelled()) && ((needs.detection.result == 'success')) }}`,
      "needs.detection.result == 'success' || needs.detection.result == 'skipped'",
    ];
    test.each(forms)('is on with the condition %s', async (gate) => {
      const changes = await changesOf(
        LOCK,
        lockFile({ compiler: 'v0.60.0', detection: { gate } }),
        lockFile({ compiler: 'v0.86.0' }),
      );
      expect(changes).toEqual([]);
    });

    test('of another compiler is compared by what it does', async () => {
      const before = lockFile({ compiler: 'v0.60.0', detection: { form: 'steps' } });
      const detection = { more: '      - run: echo x\n', stepIf: 'always()' };
      expect(await changesOf(LOCK, before, lockFile({ detection }))).toEqual([]);
      const less = lockFile({ detection: { form: 'none' } });
      expect(await changesOf(LOCK, before, less)).toEqual([off]);
    });

    test.each(['agent', 'detection'])('a further agent in the job "%s" is new', async (job) => {
      const step = '      - run: claude -p x --dangerously-skip-permissions\n';
      const [base, head] = [lockFile(), lockFile().replace(/(?=\n {2}detection:)/, `\n${step}`)];
      const found = await changesOf(
        LOCK,
        base,
        job === 'agent' ? head : lockFile({ detection: { more: step } }),
      );
      expect(found).toContain(`widens: the job "${job}" now automatically runs "claude"`);
      expect(found).toContainEqual(
        expect.stringMatching(/ are now allowed: the mode "bypassPermissions" applies/),
      );
    });

    test('a further agent in the command of the agent is not decided', async () => {
      const more =
        'copilot --allow-tool write --prompt-file /tmp/p; claude -p x --dangerously-skip-permissions';
      const found = await changesOf(LOCK, lockFile(), lockFile({ command: more }));
      expect(found).toContain(
        'widens: the additional agent "claude" in the same step is new, and its effect is unknown: Card Gate compares only one agent per step',
      );
    });
  });

  test('a source that changed without its lock is stale', async () => {
    const [before, after] = [source('tools:\n  bash: []'), source('tools:\n  bash: true')];
    const locked = { [LOCK]: lockFile() };
    const stale = await comparisonOf(
      { [SOURCE]: before, ...locked },
      { [SOURCE]: after, ...locked },
    );
    expect(stale.findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'stale-lock',
        'the front matter changed, but ".github/workflows/triage.lock.yml" did not, so the workflow still runs as before',
      ],
    ]);
    const prose = await comparisonOf(
      { [SOURCE]: before, ...locked },
      { [SOURCE]: `${before}More prose.\n`, ...locked },
    );
    expect(prose.findings).toEqual([]);
  });

  test('eleven locks that change in the same way are one answer', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `.github/workflows/w${index}.lock.yml`);
    const all = (parts: LockParts): Record<string, string> =>
      Object.fromEntries(names.map((name) => [name, lockFile(parts)]));
    const { comparisons = [] } = await comparisonOf(
      all({ compiler: 'v0.83.0' }),
      all({ compiler: 'v0.86.1', command: 'copilot --allow-all-tools --prompt x' }),
    );
    expect(comparisons.map(({ agent }) => agent)).toEqual(['gh-aw · w0, w1, w10 and 8 others']);
  });

  test('workflows that differ, but change in the same way, are one answer too', async () => {
    const all = (hosts: readonly string[]): Record<string, string> =>
      Object.fromEntries(
        ['bug', 'docs', 'java', 'test'].map((label) => [
          `.github/workflows/${label}.lock.yml`,
          lockFile({ hosts, outputs: { add_labels: { allowed: [label] } } }),
        ]),
      );
    const { comparisons = [] } = await comparisonOf(all([]), all(['pypi.org']));
    expect(
      comparisons.map(({ agent, changes }) => [agent, changes.map((each) => each.sentence)]),
    ).toEqual([
      [
        'gh-aw · bug, docs, java and 1 other',
        ['"connect to pypi.org" is now allowed: the allow rule "pypi.org" was added'],
      ],
    ]);
  });

  test('a new workflow widens, and its removal narrows', async () => {
    const plain = {};
    const added = await comparisonOf(plain, { [LOCK]: lockFile() });
    expect(added.comparisons?.map(({ direction }) => direction)).toEqual(['widens']);
    const removed = await comparisonOf({ [LOCK]: lockFile() }, plain);
    expect(removed.comparisons?.map(({ direction }) => direction)).toEqual(['narrows']);
  });
});

describe('properties', () => {
  // An entry matches its host and all subdomains. A blocked host takes precedence.
  const matches = (entries: readonly string[], host: string): boolean =>
    entries.some((entry) => host === entry || host.endsWith(`.${entry}`));

  test('the network agrees with an independent matcher', async () => {
    const label = fc.constantFrom('a', 'b', 'ab');
    const host = fc
      .array(label, { minLength: 1, maxLength: 3 })
      .map((labels) => `${labels.join('.')}.com`);
    const cases = fc.sample(
      fc.tuple(
        fc.array(host, { maxLength: 4 }),
        fc.array(host, { maxLength: 2 }),
        fc.array(host, { minLength: 100, maxLength: 100 }),
      ),
      { numRuns: runs(100, 2000), seed: 5 },
    );
    for (const [allowed, blocked, calls] of cases) {
      const lines = `network:\n  allowed: ${JSON.stringify(allowed)}\n  blocked: ${JSON.stringify(blocked)}`;
      const { permissions } = await unitOf({ [SOURCE]: source(lines) });
      const { decide } = policySide(permissions.situations[0].policy);
      for (const call of calls) {
        const expected = !matches(blocked, call) && matches(allowed, call);
        const { level } = decide(requestOfCall({ kind: 'net', prefix: '', text: call }));
        expect([lines, call, level]).toEqual([lines, call, expected ? 'allowed' : 'denied']);
      }
    }
  });

  test('widens and narrows swap with base and head, and a file compared with itself is neutral', async () => {
    const line = fc.constantFrom(
      'tools:\n  bash: ["git:*"]',
      'tools:\n  bash: true',
      'tools:\n  web-fetch:\n  bash: []',
      'network: {}',
      'network:\n  allowed: [python]',
      'safe-outputs:\n  create-issue:\n    max: 2',
      'strict: false',
      'roles: all',
    );
    const cases = fc.sample(fc.tuple(line, line), { numRuns: runs(12, 400), seed: 9 });
    const opposite = { widens: 'narrows', narrows: 'widens' } as const;
    for (const [base, head] of cases) {
      const sides = async (a: string, b: string): Promise<ReadonlySet<string>> =>
        new Set(
          (await changesOf(SOURCE, source(a), source(b))).map((text) => text.split(':')[0] ?? ''),
        );
      const [there, back] = [await sides(base, head), await sides(head, base)];
      const directions = ['widens', 'narrows'] as const;
      expect([base, head, directions.map((each) => there.has(each))]).toEqual([
        base,
        head,
        directions.map((each) => back.has(opposite[each])),
      ]);
      expect(await directionOf(SOURCE, source(base), source(base))).toBe('neutral');
    }
  });

  test('no value of front matter or of a lock file stops the comparison', async () => {
    const value = fc.anything({ withNullPrototype: false });
    const key = fc.constantFrom(
      'on',
      'permissions',
      'tools',
      'network',
      'safe-outputs',
      'mcp-servers',
      'engine',
      'strict',
      'roles',
      'steps',
      'imports',
      'sandbox',
    );
    const nested = fc.dictionary(
      fc.constantFrom('bash', 'github', 'allowed', 'add-labels', 'agent', 'x'),
      value,
    );
    const matter = fc.dictionary(key, fc.oneof(value, nested));
    for (const each of fc.sample(matter, { numRuns: runs(100, 5000), seed: 6 })) {
      const text = `---\non: push\nx: 1\n---\n`.replace(
        'x: 1',
        JSON.stringify(each).slice(1, -1) === ''
          ? 'x: 1'
          : `tools: ${JSON.stringify(each)}\nsafe-outputs: ${JSON.stringify(each)}\nmcp-servers: ${JSON.stringify(each)}\nnetwork: ${JSON.stringify(each)}`,
      );
      for (const { permissions } of await unitsOf({ [SOURCE]: text }))
        expect(permissions.situations).toHaveLength(1);
    }
    const commands = fc.constantFrom(
      "copilot --allow-tool '",
      'copilot --allow-tool "x',
      'claude --print $(',
      'codex exec',
      'awf -- x',
      '',
    );
    for (const command of fc.sample(commands, 10))
      for (const { permissions } of await unitsOf({
        [LOCK]: lockFile({ command, servers: { a: { tools: [1] }, b: [] as never } }),
      }))
        expect(permissions.situations).toHaveLength(2);
  });
});

describe('a file with the name of a lock', () => {
  const step = '    steps:\n      - run: claude -p x --dangerously-skip-permissions\n';
  const extra = `  extra:\n    runs-on: ubuntu-latest\n${step}`;
  const runsAgent = expect.arrayContaining([expect.stringMatching(/^widens: /)]);

  test('that is a workflow of its own is read as one', async () => {
    const workflow = `on: push\njobs:\n${extra}`;
    expect(
      await changesOf('.github/workflows/x.lock.yml', 'on: push\njobs: {}\n', workflow),
    ).toEqual(runsAgent);
    const rules = await findingsOf({ '.github/workflows/x.lock.yml': workflow });
    expect(rules.map(({ rule }) => rule)).toContain('bypass-mode');
  });

  test.each([
    ['in a further job', `${lockFile().trimEnd()}\n${extra}`],
    [
      'in a job of the compiler',
      lockFile().replace('node check_roles.cjs', 'claude -p x --dangerously-skip-permissions'),
    ],
    [
      'in a further job with a quoted name',
      `${lockFile().trimEnd()}\n${extra.replace('extra:', '"extra":')}`,
    ],
    [
      'in a further job that is written with escapes',
      `${lockFile().trimEnd()}\n${extra.replace('run: claude', 'run: "cl\\x61ude').replace('permissions\n', 'permissions"\n')}`,
    ],
  ])('that runs another agent %s is not only a lock', async (_, head) => {
    expect(await changesOf(LOCK, lockFile(), head)).toEqual(runsAgent);
    const rules = await findingsOf({ [LOCK]: head });
    expect(rules.map(({ rule }) => rule)).toContain('bypass-mode');
  });

  test('that is indented otherwise is read whole', () => {
    const wide = lockFile().replace(/^ +/gm, (blanks) => blanks.repeat(2));
    expect(lockExcerpt(wide)).toBe(wide);
  });
});
