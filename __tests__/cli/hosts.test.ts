import { describe, expect, test } from '@jest/globals';
import { HostReplay } from '../../src/evaluation/hosts/host-replay.ts';
import { runInMemory } from '../support/command-line.ts';

type Files = Readonly<Record<string, unknown>>;

/** Runs a command over files in memory. A value that is not a text is written as JSON. */
async function run(args: readonly string[], files: Files) {
  const texts = Object.entries(files).map(([path, value]) => [
    path,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return runInMemory(args, Object.fromEntries(texts));
}

const lines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** One call of a Claude transcript: its session, tool and arguments, and whether it was refused. */
type ClaudeCall = readonly [session: string, tool: string, input: unknown, refused?: 'refused'];

/** Writes a transcript of Claude Code. */
function transcript(calls: readonly ClaudeCall[], folder: string | undefined = '/home/ann/app') {
  return lines(
    calls.flatMap(([sessionId, name, input, refused], index) => {
      const id = `toolu_${String(index).padStart(20, '0')}`;
      const result = { type: 'tool_result', tool_use_id: id, content: 'x' };
      const about = { sessionId, ...(folder && { cwd: folder }) };
      const timestamp = `2026-11-${String(1 + (index % 20)).padStart(2, '0')}T10:00:00Z`;
      return [
        {
          ...about,
          type: 'assistant',
          uuid: `a${index}`,
          timestamp,
          message: { content: [{ type: 'tool_use', id, name, input }] },
        },
        {
          ...about,
          type: 'user',
          uuid: `u${index}`,
          message: { content: [{ ...result, ...(refused && { is_error: true }) }] },
          ...(refused && { toolUseResult: 'User rejected tool use' }),
        },
      ];
    }),
  );
}

const SETTINGS = `{
  "permissions": {
    "allow": ["Bash(npm run build)", "Read(/etc/hosts)"],
    "ask": ["Bash(git push *)"],
    "deny": ["Read(.env)", "Bash(curl *)"]
  }
}
`;

const CALLS: readonly ClaudeCall[] = [
  ['a', 'Bash', { command: 'npm run build' }],
  ['b', 'Bash', { command: 'npm run build', description: 'builds' }],
  ['a', 'Bash', { command: 'cd src && git push origin main' }],
  ['b', 'Bash', { command: 'git push --force' }, 'refused'],
  ['a', 'Bash', { command: 'curl -H "Authorization: Bearer abcdef123456" https://example.com' }],
  ['b', 'Read', { file_path: '/home/ann/app/.env' }, 'refused'],
  ['b', 'Read', { file_path: '/home/ann/app/src/app.ts' }],
  ['a', 'Edit', { file_path: '/home/ann/app/src/app.ts', old_string: 'a', new_string: 'b' }],
  ['a', 'Bash', { description: 'no command' }],
  ['a', 'mcp__github__create_issue', { title: 'x' }],
];

const testClaude = (
  calls: readonly ClaudeCall[],
  args: readonly string[] = [],
  settings = SETTINGS,
) =>
  run(['test', '.claude/settings.json', '--traces', 'a.jsonl', ...args], {
    '.claude/settings.json': settings,
    'a.jsonl': transcript(calls),
  });

/** What is decided about each distinct call, as JSON: the call, the decision, and the rule. */
async function decisions(files: Files, host: string, args: readonly string[] = []) {
  const { out, err } = await run(
    ['test', host, '--traces', 'traces.jsonl', '--format', 'json', ...args],
    files,
  );
  const { hosts } = JSON.parse(out);
  expect(err).not.toMatch(/internal/);
  return hosts[0].calls.map(
    (call: {
      call: string;
      why: string | null;
      decisions: readonly { decision: string; rule: string | null; part: string | null }[];
    }) => {
      const [first] = call.decisions;
      if (first === undefined) return `${call.call} -> ${call.why}`;
      const part = first.part === null ? '' : ` (${first.part})`;
      return `${call.call} -> ${first.decision}${part}`;
    },
  );
}

describe('test with a permission file', () => {
  test('says what the host would have decided, and which line decides', async () => {
    const { code, out } = await testClaude(CALLS);
    expect(code).toBe(1);
    expect(
      out,
    ).toBe(`claude-code: fail: 1 of 8 calls would be blocked, 3 held for approval; 1 could not be decided
  Calls   8 calls in 2 sessions, 9 distinct; 2 attempts were denied at the time
  Files   .claude/settings.json
  Traces  a.jsonl: 10 calls to 4 tools, 2 denied, read as claude-transcript

Blocked: 1 call and 1 attempt denied at the time
  the deny rule "Bash(curl *)" at .claude/settings.json:5:28
    curl -H "Authorization: …" https://example.com  1 call in 1 session
  the deny rule "Read(.env)" at .claude/settings.json:5:14
    read .env  1 attempt denied at the time in 1 session

Held for approval: 3 calls and 1 attempt denied at the time
  the ask rule "Bash(git push *)" at .claude/settings.json:4:13
    cd src && git push origin main  1 call in 1 session, because of git push origin main
    git push --force                1 attempt denied at the time in 1 session
  no rule matches, so the user's mode applies to edits in the working folder
    edit src/app.ts  1 call in 1 session
  no rule matches, so the user's mode applies
    mcp__github__create_issue  1 call in 1 session

Not decided: 1 call
  the trace lacks the argument that the decision depends on
    Bash  1 call in 1 session

Allowed: 3 calls
  the allow rule "Bash(npm run build)" at .claude/settings.json:3:15: 2 calls
  no rule matches, so the user's mode applies to files in the working folder: 1 call

In sessions that start in automatic mode:
  1 call allowed instead of held for approval, "edit src/app.ts"
  1 call left to a model instead of held for approval, "mcp__github__create_issue"

Denied at the time, and not blocked by these files
  git push --force  1 attempt  held for approval`);
  });

  test('the same as JSON', async () => {
    const { code, out } = await testClaude(CALLS, ['--format', 'json']);
    expect(code).toBe(1);
    const [host] = JSON.parse(out).hosts;
    expect(host).toMatchObject({
      host: 'claude-code',
      dialect: 'claude-code',
      files: ['.claude/settings.json'],
      verdict: 'fail',
      made: 8,
      denied: 2,
      sessions: 2,
      unlisted: 0,
      situations: [
        {
          situation: null,
          decisions: {
            blocked: { made: 1, denied: 1 },
            'needs approval': { made: 3, denied: 1 },
            'left to a model': { made: 0, denied: 0 },
            'not decided': { made: 1, denied: 0 },
            allowed: { made: 3, denied: 0 },
          },
        },
        { situation: 'in sessions that start in automatic mode' },
      ],
    });
    expect(host.calls).toContainEqual({
      call: 'cd src && git push origin main',
      kind: 'shell',
      made: 1,
      denied: 0,
      sessions: 1,
      why: null,
      decisions: [
        {
          decision: 'needs approval',
          list: 'ask',
          rule: 'Bash(git push *)',
          part: 'git push origin main',
          file: '.claude/settings.json',
          line: 4,
          column: 13,
        },
        expect.objectContaining({ decision: 'needs approval' }),
      ],
    });
    expect(out).not.toContain('abcdef123456');
  });

  test.each<[string, readonly ClaudeCall[], readonly string[], number, RegExp]>([
    ['all allowed', [CALLS[0]!], [], 0, /pass: the only call is allowed$/],
    ['held for approval', [CALLS[7]!], [], 0, /warn: 1 of 1 call would be held for approval$/],
    ['held for approval, strictly', [CALLS[7]!], ['--strict'], 1, /warn/],
    ['only a denied attempt', [CALLS[5]!], [], 0, /pass: no call was made/],
    ['nothing decided', [CALLS[8]!], [], 2, /error: 1 of 1 call could not be decided$/],
    ['older calls', [CALLS[4]!], ['--since', '1d', '--now', '2026-12-24T00:00:00Z'], 2, /error/],
  ])('%s: the exit code', async (_, calls, args, code, first) => {
    const ended = await testClaude(calls, args);
    expect([ended.code, ended.out.split('\n')[0]]).toEqual([code, expect.stringMatching(first)]);
  });

  test('a mode of the files leaves no situation open', async () => {
    const settings = '{"permissions": {"defaultMode": "dontAsk"}}';
    const { out } = await testClaude([CALLS[7]!], [], settings);
    expect(out).toContain('fail: 1 of 1 call would be blocked');
    expect(out).toContain('the mode "dontAsk" applies to edits in the working folder at .claude/');
    expect(out).not.toContain('automatic mode');
  });

  test('an absolute path is not decided without the folder of the session', async () => {
    const files = {
      '.claude/settings.json': SETTINGS,
      'traces.jsonl': transcript([CALLS[6]!, ['a', 'Read', { file_path: 'src/a.ts' }]], ''),
    };
    expect(await decisions(files, '.claude/settings.json')).toEqual([
      "read /home/ann/app/src/app.ts -> the path is absolute, and the trace does not state the session's folder",
      'read src/a.ts -> allowed',
    ]);
  });

  test('the folder of a session is the first one', async () => {
    const [first = '', , second = ''] = transcript([
      ['a', 'Read', { file_path: '/home/ann/app/src/app.ts' }],
      CALLS[7]!,
    ]).split('\n');
    const moved = second.replace('"cwd":"/home/ann/app"', '"cwd":"/home/ann/app/src"');
    const files = { '.claude/settings.json': SETTINGS, 'traces.jsonl': `${first}\n${moved}\n` };
    expect(await decisions(files, '.claude/settings.json')).toEqual([
      'edit src/app.ts -> needs approval',
      'read src/app.ts -> allowed',
    ]);
  });

  test('arguments of any shape are decided or say why not, and are never printed raw', async () => {
    const hostile: readonly unknown[] = [
      null,
      'text',
      [],
      { command: 7 },
      { command: ['rm', { a: 1 }] },
      { command: '' },
      { command: 'echo \u001b[31m\u202e ghp_abcdefghijklmnopqrstuvwxyz0123' },
      { command: `echo ${'x'.repeat(3000)}` },
      { command: 'npm run … [12 lines truncated]' },
      { command: '<REDACTED>' },
      { command: "echo 'unclosed" },
      JSON.parse('{"__proto__": {"command": "curl x"}}'),
    ];
    const calls = hostile.map((input): ClaudeCall => ['a', 'Bash', input]);
    const odd: readonly ClaudeCall[] = [
      ['a', 'constructor', {}],
      ['a', '__proto__', { command: 'curl x' }],
      ['a', 'mcp__x__', {}],
      ['a', 'Read', { file_path: { a: 1 } }],
    ];
    const { code, out } = await testClaude([...calls, ...odd]);
    expect([0, 1]).toContain(code);
    expect(out).toContain('the trace contains only part of the argument');
    expect(out).not.toMatch(/ghp_abc|\u001b|\u202e/);
    expect(out.split('\n').every((line) => line.length < 200)).toBe(true);
  });

  test('counts distinct calls and sessions beyond the limits, without listing them', () => {
    const replay = new HostReplay(({ tool }) => ({ text: tool, kind: 'tool', why: 'x' }), 1);
    const { call } = replay.from('a.jsonl', 'records');
    for (let index = 0; index < 120_000; index += 1)
      call({ tool: `t${index % 10_050}`, session: `s${index}`, status: 'ok' });
    const { calls, ...counts } = replay.result();
    expect(calls.length).toBe(10_000);
    expect(counts).toMatchObject({
      total: { made: 120_000, denied: 0 },
      sessions: 100_000,
      hasMoreSessions: true,
      unlisted: 550,
    });
  });

  test('--since leaves out older calls, and counts those without a time', async () => {
    const args = ['--since', '5d', '--now', '2026-11-06T12:00:00Z'];
    const { out } = await testClaude(CALLS, args);
    expect(out).toContain(
      '7 calls in 2 sessions, 9 distinct; 2 attempts were denied at the time; 1 older',
    );
  });

  test.each([
    ['--limit', '3'],
    ['--agent-id', 'x'],
    ['--policy', 'p.yaml'],
    ['--inspect-arguments'],
  ])('refuses %s, which has no meaning here', async (flag, ...value) => {
    const { code, err } = await testClaude(CALLS, [flag, ...value]);
    expect(code).toBe(2);
    expect(err).toContain(`${flag} does not apply to permission files; remove it`);
  });

  test('ends with 2 where it cannot answer', async () => {
    const file = '.claude/settings.json';
    const without = await run(['test', file], { [file]: SETTINGS });
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('--traces')]);
    const missing = await testClaude(CALLS, ['--traces', 'nowhere.jsonl']);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('nowhere.jsonl')]);
    const broken = await testClaude(CALLS, ['--format', 'json'], '{ "permissions": ');
    expect(broken.code).toBe(2);
    expect(JSON.parse(broken.out).findings[0].rule).toBe('parse-error');
    const plain = await run(['test', '.vscode/settings.json', '--traces', 'a.jsonl'], {
      '.vscode/settings.json': '{"editor.tabSize": 2}',
      'a.jsonl': transcript(CALLS),
    });
    expect([plain.code, plain.err]).toEqual([
      2,
      expect.stringContaining('".vscode/settings.json" does not define what agents may do'),
    ]);
    const absent = await run(['test', file, '--traces', 'a.jsonl'], { 'a.jsonl': 'x' });
    expect([absent.code, absent.err]).toEqual([2, expect.stringContaining('does not exist')]);
  });

  test('an agent of the host decides on top of it, and --agent chooses one', async () => {
    const files = {
      '.claude/settings.json': SETTINGS,
      '.claude/agents/reader.md': '---\nname: reader\ndescription: reads\ntools: Read\n---\nHi\n',
      'traces.jsonl': transcript([CALLS[0]!, CALLS[6]!]),
    };
    expect(await decisions(files, '.claude/agents/reader.md')).toEqual([
      'npm run build -> blocked',
      'read src/app.ts -> allowed',
    ]);
    const wrong = await run(
      ['test', '.claude/settings.json', '--traces', 'traces.jsonl', '--agent', 'nobody'],
      files,
    );
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining('there is no unit named "nobody"; the units are "claude-code"'),
    ]);
  });

  test('no credential of a rule or of a call is shown', async () => {
    const token = 'ghp_abcdefghijklmnopqrstuvwxyz0123';
    const settings = JSON.stringify({
      permissions: {
        deny: [`Bash(curl -H "token: ${token}" *)`],
        ask: ['Bash(mysql --password=hunter2 *)'],
      },
      hooks: { [token]: [{ hooks: [{ type: 'command', command: `echo ${token}` }] }] },
      [token]: 1,
    });
    const calls: readonly ClaudeCall[] = [
      ['a', 'Bash', { command: `curl -H "token: ${token}" x && ls` }],
      ['a', 'Bash', { command: 'mysql --password=hunter2 x' }],
      ['a', `mcp__x__${token}`, {}],
    ];
    for (const format of ['text', 'json']) {
      const tested = await testClaude(calls, ['--format', format], settings);
      expect(tested.out).toContain('mysql --password=…');
      expect(tested.out).not.toMatch(/ghp_|hunter2/);
    }
    const { out } = await run(['effective', '.claude/settings.json'], {
      '.claude/settings.json': settings,
    });
    expect(out).toContain('mysql --password=…');
    expect(out).not.toMatch(/ghp_|hunter2/);
  });

  test('rules about parameters count', async () => {
    const files = {
      '.claude/settings.json': { permissions: { deny: ['Bash(run_in_background:true)'] } },
      'traces.jsonl': transcript([
        ['a', 'Bash', { command: 'ls', run_in_background: true }],
        ['b', 'Bash', { command: 'ls' }],
      ]),
    };
    expect((await decisions(files, '.claude/settings.json')).sort()).toEqual([
      'ls -> allowed',
      'ls -> blocked',
    ]);
  });
});

/** A rollout of Codex with function calls: the tool and its arguments. */
const rollout = (calls: readonly (readonly [tool: string, input: unknown])[]): string =>
  lines([
    { type: 'session_meta', payload: { id: 's', cwd: '/repo' } },
    ...calls.map(([name, input], index) => ({
      type: 'response_item',
      payload:
        typeof input === 'string'
          ? { type: 'custom_tool_call', name, call_id: `c${index}`, input }
          : { type: 'function_call', name, call_id: `c${index}`, arguments: JSON.stringify(input) },
    })),
  ]);

/** Plain records of calls, which no host writes by itself. */
const records = (calls: readonly (readonly [tool: string, input: unknown])[]): string =>
  lines(calls.map(([tool, input]) => ({ tool, session: 's', arguments: input })));

const bash = (...commands: readonly string[]): readonly [string, unknown][] =>
  commands.map((command) => ['bash', { command }]);

describe('the tools of each host', () => {
  test.each<[string, string, unknown, string, readonly string[]]>([
    [
      'Codex: argument vectors, scripts, patches and its own tools',
      '.codex/rules/a.rules',
      'prefix_rule(pattern = ["git", "push"], decision = "forbidden")\n',
      rollout([
        ['shell', { command: ['git', 'push', 'origin'] }],
        ['shell', { command: ['bash', '-lc', 'ls && git push'] }],
        ['exec_command', { cmd: 'git status' }],
        ['shell', { command: ['make'], with_escalated_permissions: true }],
        ['exec_command', { cmd: 'make', sandbox_permissions: 'require_escalated' }],
        ['shell', { command: ['make', 'a'] }],
        ['apply_patch', '*** Begin Patch\n*** Update File: a.ts\n*** Add File: /etc/x\n'],
        ['update_plan', { plan: [] }],
        ['shell', {}],
      ]),
      [
        'edit a.ts, /etc/x -> needs approval (edit /etc/x)',
        'git push origin -> blocked',
        'git status -> allowed',
        'ls && git push -> blocked (git push)',
        'make -> needs approval',
        'make a -> allowed',
        'shell -> the trace lacks the argument that the decision depends on',
        'update_plan -> allowed',
      ],
    ],
    [
      'Codex: the output of codex exec',
      '.codex/rules/a.rules',
      'prefix_rule(pattern = ["git", "push"], decision = "prompt")\n',
      lines([
        { type: 'thread.started', thread_id: 't' },
        {
          type: 'item.completed',
          item: {
            id: 'i1',
            type: 'command_execution',
            command: "bash -lc 'git push'",
            status: 'completed',
          },
        },
        {
          type: 'item.completed',
          item: { id: 'i2', type: 'file_change', changes: [{ path: 'b.ts' }], status: 'completed' },
        },
      ]),
      ["bash -lc 'git push' -> needs approval", 'edit b.ts -> allowed'],
    ],
    [
      'Gemini CLI: a saved chat, and calls without arguments',
      '.gemini/settings.json',
      { tools: { exclude: ['write_file'] } },
      lines([
        {
          sessionId: 's',
          projectHash: 'p',
          messages: [
            {
              id: 'm',
              type: 'gemini',
              toolCalls: [
                { id: '1', name: 'run_shell_command', args: { command: 'ls; rm x' } },
                { id: '2', name: 'write_file', args: { file_path: '/x/a.ts' } },
                { id: '3', name: 'glob', args: { pattern: '*' } },
                { id: '4', name: 'mcp_github_create_issue', args: {} },
                { id: '5', name: 'run_shell_command' },
              ],
            },
          ],
        },
      ]),
      [
        'ls; rm x -> needs approval (rm x)',
        'mcp_github_create_issue -> needs approval',
        'read . -> allowed',
        "run_shell_command -> the trace does not contain the call's arguments",
        'write /x/a.ts -> blocked',
      ],
    ],
    [
      'Copilot: the list of tools',
      '.github/agents/r.agent.md',
      '---\nname: r\ntools: [read, "github/*"]\n---\nHi\n',
      lines([
        { type: 'session.start', id: 'e0', parentId: null, data: { sessionId: 's' } },
        ...[
          ['view', { path: '/x' }],
          ['bash', { command: 'ls' }],
          ['grep', { pattern: 'x' }],
          ['report_intent', {}],
        ].map(([toolName, args], index) => ({
          type: 'tool.execution_start',
          id: `e${index + 1}`,
          parentId: 'e0',
          data: { toolCallId: `c${index}`, toolName, arguments: args },
        })),
      ]),
      ['ls -> blocked', 'read . -> blocked', 'read /x -> allowed', 'report_intent -> allowed'],
    ],
    [
      'opencode: each command of a line, and changes of the folder',
      'opencode.json',
      { permission: { bash: { '*': 'ask', 'git status *': 'allow' }, webfetch: 'deny' } },
      records([
        ...bash('git status && rm x', 'cd src && git status', 'cd src'),
        ['webfetch', { url: 'https://example.com/a' }],
        ['edit', { filePath: 'src/a.ts' }],
        ['read', { filePath: '.env' }],
        ['grep', { pattern: 'x' }],
      ]),
      [
        'cd src -> allowed',
        'cd src && git status -> allowed',
        'edit src/a.ts -> allowed',
        'fetch https://example.com/a -> blocked',
        'git status && rm x -> needs approval (rm x)',
        'read .env -> needs approval',
        'x -> allowed',
      ],
    ],
    [
      'a step of a workflow with Claude Code: nobody answers, and reading is free',
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with: {prompt: x, claude_args: "--allowedTools Bash(npm:*)"}\n',
      transcript([
        ['a', 'Bash', { command: 'npm test' }],
        ['a', 'Bash', { command: 'ls' }],
        ['a', 'Bash', { command: 'make' }],
      ]),
      ['ls -> allowed', 'make -> blocked', 'npm test -> allowed'],
    ],
    [
      'Visual Studio Code: a rule about whole lines',
      '.vscode/settings.json',
      {
        'chat.tools.terminal.autoApprove': {
          '/^make && ls$/': { approve: true, matchCommandLine: true },
        },
      },
      records([
        ['run_in_terminal', { command: 'make && ls' }],
        ['run_in_terminal', { command: 'make && pwd' }],
        ['read_file', { filePath: 'a.ts' }],
      ]),
      [
        'make && ls -> allowed',
        'make && pwd -> needs approval (make)',
        "read a.ts -> the host's files do not cover reading files",
      ],
    ],
    [
      'Cursor: several commands in one line are not documented',
      '.cursor/cli.json',
      { permissions: { allow: ['Shell(ls)', 'Mcp(github:*)'], deny: ['Read(.env*)'] } },
      records([
        ...bash('ls -l', 'ls && rm x'),
        ['read', { path: '.env.local' }],
        ['mcp__github__get_issue', {}],
      ]),
      [
        'ls && rm x -> Cursor does not document how it evaluates a line with several commands',
        'ls -l -> allowed',
        'mcp__github__get_issue -> allowed',
        'read .env.local -> blocked',
      ],
    ],
    [
      'Amp: the list of commands that only read is not published',
      '.amp/settings.json',
      { 'amp.permissions': [{ tool: 'Bash', matches: { cmd: 'npm *' }, action: 'allow' }] },
      records(bash('npm test && rm x', 'ls', 'make')),
      [
        'ls -> Amp does not publish which commands it considers read-only',
        'make -> needs approval',
        'npm test && rm x -> allowed',
      ],
    ],
    [
      'Qwen Code: parts of a line',
      '.qwen/settings.json',
      { permissions: { allow: ['Bash(npm run *)'], deny: ['Read(.env)'] } },
      records([
        ['run_shell_command', { command: 'npm run a && rm x' }],
        ['read_file', { file_path: '.env' }],
        ['glob', { pattern: 'x' }],
      ]),
      ['npm run a && rm x -> needs approval (rm x)', 'read . -> allowed', 'read .env -> blocked'],
    ],
    [
      'Zed: one denied command denies the line',
      '.zed/settings.json',
      {
        agent: {
          tool_permissions: {
            default: 'allow',
            tools: { terminal: { always_deny: [{ pattern: '^rm' }] } },
          },
        },
      },
      records([
        ['terminal', { command: 'ls && rm x' }],
        ['edit_file', { path: 'app/a.ts' }],
      ]),
      ['edit app/a.ts -> allowed', 'ls && rm x -> blocked (rm x)'],
    ],
    [
      'a file of servers decides only about their tools',
      '.kiro/settings/mcp.json',
      { mcpServers: { github: { command: 'x', autoApprove: ['get_issue'] } } },
      records([
        ['mcp__github__get_issue', {}],
        ['mcp__github__create_issue', {}],
        ['mcp__other__x', {}],
        ['bash', { command: 'ls' }],
      ]),
      [
        "ls -> the host's files do not cover commands",
        'mcp__github__create_issue -> needs approval',
        'mcp__github__get_issue -> allowed',
        'mcp__other__x -> blocked',
      ],
    ],
    [
      'the calls of another host are decided as those of the named one',
      '.codex/rules/a.rules',
      'prefix_rule(pattern = ["git", "push"], decision = "forbidden")\n',
      transcript([
        ['a', 'Bash', { command: 'git push' }],
        ['a', 'Write', { file_path: '/home/ann/app/a.ts', content: 'x' }],
        ['a', 'TodoWrite', { todos: [] }],
      ]),
      [
        'TodoWrite -> Codex has no tool with this name',
        'git push -> blocked',
        'write a.ts -> allowed',
      ],
    ],
  ])('%s', async (_, host, content, traces, expected) => {
    const found = await decisions({ [host]: content, 'traces.jsonl': traces }, host);
    expect(found.sort()).toEqual([...expected].sort());
  });
});

describe('effective with a permission file', () => {
  const effective = (files: Files, file: string, args: readonly string[] = []) =>
    run(['effective', file, ...args], files);

  test('shows rules in order, settings, code, and what is not decided', async () => {
    const { code, out } = await effective(
      {
        '.claude/settings.json': `{
  "permissions": {
    "defaultMode": "acceptEdits",
    "allow": ["Bash(npm run build)"],
    "deny": ["Bash(curl *)"],
    "additionalDirectories": ["../docs"]
  },
  "env": { "STAGE": "ghp_abcdefghijklmnopqrstuvwxyz0123" },
  "hooks": { "PreToolUse": [{ "hooks": [{ "type": "command", "command": "guard.sh" }] }] }
}
`,
        '.claude/settings.local.json': '{"permissions": {"ask": ["Bash(git push *)"]}}',
        '.mcp.json': '{"mcpServers": {"tickets": {"command": "npx", "args": ["tickets"]}}}',
      },
      '.claude/settings.json',
    );
    expect(code).toBe(0);
    expect(out).toContain(
      'claude-code: 3 rules, otherwise the mode "acceptEdits"; 2 programs run automatically; 1 value is not decided\n',
    );
    const rules = out.slice(out.indexOf('\nRules;'), out.indexOf('\nCalls that no'));
    expect(
      rules
        .split('\n')
        .slice(1, 5)
        .map((line) => line.replace(/ +/g, ' ').trim()),
    ).toEqual([
      'Rules; the first matching rule applies',
      'blocked "Bash(curl *)" .claude/settings.json:5:14',
      'held for approval "Bash(git push *)" .claude/settings.local.json:1:26',
      expect.stringContaining(
        'held for approval commands that delete the root, home or working folder by the host',
      ),
    ]);
    expect(out).toMatch(
      /Calls that no rule matches\n +held for approval +the mode "acceptEdits" +\.claude\/settings\.json:3:20/,
    );
    expect(out).toMatch(
      /"permissions\.additionalDirectories" +"\.\.\/docs" +\.claude\/settings\.json:6:5/,
    );
    expect(out).toMatch(
      /The hook "PreToolUse" +"guard\.sh" +\.claude\/settings\.json:9:\d+, can block calls/,
    );
    expect(out).toMatch(/"npx tickets" +\.mcp\.json:1:17, runs a package without a fixed version/);
    expect(out).toMatch(
      /Not decided\n +the setting "env\.STAGE" +Card Gate does not know the variable, which every command can read/,
    );
    expect(out).toMatch(/Problems\n(?:.*\n)*.*\[secret-in-settings\]/);
    expect(out).toMatch(/Settings with the host's default\n(?:.*\n)* +"sandbox\.enabled" +false/);
    expect(out).not.toContain('ghp_abc');
    expect(out).not.toContain('automatic mode');
  });

  test('says where situations differ, and nothing where they do not', async () => {
    const { out } = await effective({ '.claude/settings.json': SETTINGS }, '.claude/settings.json');
    expect(out).toMatch(/left to a model +in sessions that start in automatic mode\n/);
    expect(out).toMatch(
      /Different in sessions that start in automatic mode\n(?: .*\n)* +allowed +edits in the working folder +by the host\n/,
    );
    expect(out).not.toContain('outside of the sandbox');
  });

  test.each([
    [
      'opencode.json',
      { permission: { bash: { '*': 'ask', 'git *': 'allow' } } },
      /in reverse file order[^\n]*\n.*by the host\n +allowed +"bash: git \*" +opencode\.json:1:42\n +held for approval +"bash: \*"/,
    ],
    [
      '.codex/rules/a.rules',
      'prefix_rule(pattern = ["git"], decision = "allow")\nprefix_rule(pattern = ["git", "push"], decision = "forbidden")\n',
      /the strictest matching rule applies\n +blocked +"git push …" +\.codex\/rules\/a\.rules:2:\d+\n +allowed +"git …"/,
    ],
  ])('%s: rules in the order of the host', async (file, content, expected) => {
    const { code, out } = await effective({ [file]: content }, file);
    expect([code, out]).toEqual([0, expect.stringMatching(expected)]);
  });

  test('shows the floors that apply, and what the host allows all the same', async () => {
    const files = {
      '.claude/settings.json': SETTINGS,
      'org.yaml':
        'meta: {schema_version: "1.0", name: o, scope: org}\nforbidden:\n  - {pattern: "Bash(npm *)", reason: no, severity: critical}\n',
    };
    const { out } = await effective(files, '.claude/settings.json', ['--org', 'org.yaml']);
    expect(out).toMatch(/Forbidden by floors\n +"Bash\(npm \*\)" +org\.yaml:3:\d+/);
    expect(out).toMatch(/error \.claude\/settings\.json:3:15 \[host-allows-forbidden\]/);
  });

  test('as JSON', async () => {
    const { out } = await effective(
      { '.claude/settings.json': SETTINGS },
      '.claude/settings.json',
      ['--format', 'json'],
    );
    const [host] = JSON.parse(out).hosts;
    expect(host).toMatchObject({
      host: 'claude-code',
      dialect: 'claude-code',
      folder: '',
      files: ['.claude/settings.json'],
      mode: null,
      code: [],
      not_decided: [],
      forbidden: [],
    });
    expect(host.situations[0]).toMatchObject({ situation: null, otherwise: 'needs approval' });
    expect(host.situations[0].rules[0]).toEqual({
      decision: 'blocked',
      list: 'deny',
      rule: 'Read(.env)',
      file: '.claude/settings.json',
      line: 5,
      column: 14,
    });
    expect(host.settings).toContainEqual(
      expect.objectContaining({ setting: 'disableAllHooks', value: 'false', file: null }),
    );
  });

  test('as Markdown, and refuses what has no meaning', async () => {
    const files = { '.claude/settings.json': SETTINGS };
    const args = ['--format', 'markdown'];
    const { out } = await effective(files, '.claude/settings.json', args);
    expect(out).toMatch(/^```text\nclaude-code: 5 rules/);
    const refused = await effective(files, '.claude/settings.json', ['--card', 'c.yaml']);
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining('--card does not apply to permission files'),
    ]);
    const broken = await effective({ '.claude/settings.json': '{' }, '.claude/settings.json');
    expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('not valid JSON')]);
  });
});

describe('the explanation of a call', () => {
  test('a situation is shown only if no earlier one has the same decision', async () => {
    const files = {
      '.claude/settings.json': { permissions: { allow: ['Bash(npm test)'] } },
    };
    const call = 'Bash(npm test && git push origin main)';
    const { out } = await run(['explain', '.claude/settings.json', call], files);
    const titles = out.split('\n').filter((line) => line.startsWith('claude-code'));
    expect(titles).toEqual([
      `claude-code: "${call}" needs approval`,
      `claude-code, in sessions that start in automatic mode: "${call}" is left to a model to decide`,
    ]);
  });

  test('a reason that all parts share is given once, and other reasons a line each', async () => {
    const files = { '.claude/settings.json': SETTINGS };
    const explain = async (call: string): Promise<readonly string[]> =>
      (await run(['explain', '.claude/settings.json', call], files)).out.split('\n');
    expect(await explain('Bash(git push a && git push b)')).toEqual([
      'claude-code: "Bash(git push a && git push b)" needs approval',
      '  because of the ask rule "Bash(git push *)" at .claude/settings.json:4:13',
      '',
    ]);
    expect(await explain('Bash(npm run build && curl x.io)')).toEqual([
      'claude-code: "Bash(npm run build && curl x.io)" is blocked',
      '  "npm run build" is allowed without approval because of the allow rule "Bash(npm run build)" at .claude/settings.json:3:15',
      '  "curl x.io" is blocked because of the deny rule "Bash(curl *)" at .claude/settings.json:5:28',
      '',
    ]);
  });
});
