// Agents in GitHub Actions workflows, as of 2026-11-28: Claude Code 2.1.240,
// claude-code-action 24dcd50, claude-code-base-action 53ab25a, Copilot CLI of 2026-08-03,
// Gemini CLI 5411f113.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policySide } from '../../../src/diff/names/policy-side.ts';
import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import { answerInWorkflow } from '../../../src/formats/permissions/workflow-agent/answer.ts';
import { wordsOfClaudeArgs } from '../../../src/formats/permissions/workflow-agent/arguments.ts';
import { commandsIn } from '../../../src/formats/permissions/workflow-agent/shell-words.ts';
import { type CallKind, requestOfCall } from '../../../src/model/host-call.ts';
import type { HostUnit } from '../../../src/model/host-permissions.ts';
import {
  changesOf,
  comparisonOf,
  directionOf,
  findingsOf,
  unitsOf,
} from '../../support/host-files.ts';
import { runs } from '../../support/runs.ts';

const FILE = '.github/workflows/review.yml';

/** Returns a workflow whose step has the given lines. */
function workflow(step: string, { job = '', top = '' } = {}): string {
  const indented = step.trimEnd().replace(/^/gm, '        ');
  return `on: pull_request\n${top}jobs:\n  review:\n    runs-on: ubuntu-latest\n${job}    steps:\n      -\n${indented}\n`;
}

/** Returns a step that uses the action in agent mode. */
function action(lines: string, ref = 'v1'): string {
  const inputs = lines.trimEnd().replace(/^/gm, '  ');
  return workflow(`uses: anthropics/claude-code-action@${ref}\nwith:\n  prompt: review\n${inputs}`);
}

const args = (text: string): string => action(`claude_args: |\n${text.replace(/^/gm, '  ')}`);
const run = (text: string): string => workflow(`run: |\n${text.replace(/^/gm, '  ')}`);

type Letter = 'A' | 'D' | 'J';
const LETTERS = { allowed: 'A', denied: 'D', warned: 'J', 'needs approval': 'K' } as const;

async function unitOf(text: string): Promise<HostUnit> {
  const [unit] = await unitsOf({ [FILE]: text });
  if (unit === undefined) throw new Error('the workflow runs no agent');
  return unit;
}

function decide({ permissions }: HostUnit, kind: CallKind, text: string): string {
  const [{ policy }] = permissions.situations;
  return LETTERS[policySide(policy).decide(requestOfCall({ kind, prefix: '', text })).level];
}

/** Returns the names of the rules in a list. */
function rulesIn({ permissions }: HostUnit, list: string): readonly string[] {
  const [{ policy }] = permissions.situations;
  return policy.stages.flatMap(({ rules }) =>
    rules.filter(({ outcome }) => outcome === list).map(({ name }) => name),
  );
}

describe('claude_args', () => {
  // parse-sdk-options.ts and its tests at 24dcd50: the words, and the rules that they allow.
  test.each([
    ['W1', '--allowedTools Read,Grep', ['Read', 'Grep']],
    [
      'W2',
      '--allowedTools "Read" "Grep" "mcp__github__get_commit"',
      ['Read', 'Grep', 'mcp__github__get_commit'],
    ],
    ['W3', '# --allowedTools "X"\n--allowedTools "Read"', ['Read']],
    ['W4', '--allowedTools --allowedTools mcp__github__*', ['mcp__github__*']],
    ['W5', '--alloedTools X', []],
    ['W6', "--allowed-tools 'Read,Glob' --allowed-tools 'Glob,Grep'", ['Read', 'Glob', 'Grep']],
    ['W7', '--allowedTools Bash(gh:*)', ['Bash(gh:*)']],
    ['W8', "--allowedTools 'Read , Edit '", ['Read', 'Edit']],
    ['one word', '--allowedTools=Read,Grep --model opus', ['Read', 'Grep']],
    [
      'quotes within a word',
      '--allowedTools Read,"Bash(git status:*)","Bash(rg:*)"',
      ['Read', 'Bash(git status:*)', 'Bash(rg:*)'],
    ],
    ['line breaks', '--allowedTools "Read"\n"Edit"\n--max-turns 3', ['Read', 'Edit']],
    ['a comment at the end', '--allowedTools Read # Edit', ['Read']],
  ])('%s: %s', async (_, text, expected) => {
    const allowed = rulesIn(await unitOf(args(text)), 'allow');
    expect([...allowed].sort()).toEqual([...expected].sort());
  });

  test('a rule with a comma in its brackets is cut in two, and both parts are dead', async () => {
    const text = args('--allowedTools "Bash(echo a,b)"');
    expect(rulesIn(await unitOf(text), 'allow')).toEqual([]);
    const found = (await findingsOf({ [FILE]: text })).map(({ message }) => message);
    expect(found).toEqual([
      'the rule "Bash(echo a" has no effect: the action splits the list at every comma',
      'the rule "b)" has no effect: the action splits the list at every comma',
    ]);
  });

  test('operators of a shell are ordinary characters', () => {
    expect(wordsOfClaudeArgs('--a x|y;z (b) "c d" e\\ f')).toEqual([
      '--a',
      'x|y;z',
      '(b)',
      'c d',
      'e f',
    ]);
    expect(wordsOfClaudeArgs('--x \'{\n "a": "b c"\n}\'')).toEqual(['--x', '{\n "a": "b c"\n}']);
    const expression = `$\{{ inputs.model || 'opus 4' }}`;
    expect(wordsOfClaudeArgs(`--model ${expression} --tools ""`)).toEqual([
      '--model',
      expression,
      '--tools',
      '',
    ]);
  });

  test('words are those of an independent reader', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9()*:|;<>,./-]{1,12}$/);
    const quoted = fc.stringMatching(/^[A-Za-z0-9()*: ,#-]{0,12}$/);
    const part = fc.oneof(
      word.map((text) => ({ written: text, read: text })),
      quoted.map((text) => ({ written: `"${text}"`, read: text })),
      quoted.map((text) => ({ written: `'${text}'`, read: text })),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        (list) => {
          const text = list.map((parts) => parts.map(({ written }) => written).join('')).join('  ');
          expect(wordsOfClaudeArgs(text)).toEqual(
            list.map((parts) => parts.map(({ read }) => read).join('')),
          );
        },
      ),
      { numRuns: runs(330, 100_000), seed: 7 },
    );
  });
});

describe('Claude Code in a workflow', () => {
  type Row = readonly [string, string, CallKind, string, Letter];
  // Facts of 2026-11-28, section 2.5. `K->D`: nobody can answer a question, so the call is denied.
  const rows: readonly Row[] = [
    ['W9', args('--allowedTools "Bash(git log:*),Edit"'), 'shell', 'npm ci', 'D'],
    ['W9', args('--allowedTools "Bash(git log:*),Edit"'), 'shell', 'git log -1', 'A'],
    ['W9', args('--allowedTools "Bash(git log:*),Edit"'), 'edit', 'src/app.ts', 'A'],
    [
      'W10',
      args('--dangerously-skip-permissions --disallowedTools "Bash(rm *)"'),
      'shell',
      'rm x',
      'D',
    ],
    [
      'W10',
      args('--dangerously-skip-permissions --disallowedTools "Bash(rm *)"'),
      'shell',
      'npm ci',
      'A',
    ],
    ['W11', args('--tools "Read" --allowedTools Bash'), 'shell', 'ls', 'D'],
    ['W11', args('--tools "Read" --allowedTools Bash'), 'read', 'src/app.ts', 'A'],
    ['W11', args('--tools "Read" --allowedTools mcp__a__b'), 'mcp', 'mcp__a__b', 'A'],
    ['no tools', args('--tools ""'), 'read', 'src/app.ts', 'D'],
    ['all tools', args('--tools default'), 'read', 'src/app.ts', 'A'],
    [
      'W13',
      action(`settings: '{"permissions":{"deny":["Bash"]}}'\nclaude_args: --allowedTools Bash`),
      'shell',
      'ls -la',
      'D',
    ],
    ['mode', args('--permission-mode acceptEdits'), 'edit', 'src/app.ts', 'A'],
    ['mode', args('--permission-mode auto'), 'shell', 'npm ci', 'J'],
    [
      'the last mode',
      args('--permission-mode plan --permission-mode acceptEdits'),
      'edit',
      'a',
      'A',
    ],
    [
      'mode of the settings',
      action(`settings: '{"permissions":{"defaultMode":"acceptEdits"}}'`),
      'edit',
      'a',
      'A',
    ],
    [
      'automatic mode of the settings',
      action(`settings: '{"permissions":{"defaultMode":"auto"}}'`),
      'shell',
      'npm ci',
      'J',
    ],
    [
      'ask is deny',
      action(`settings: '{"permissions":{"ask":["Bash(npm *)"],"allow":["Bash"]}}'`),
      'shell',
      'npm ci',
      'D',
    ],
    ['agent mode', action(''), 'edit', 'src/app.ts', 'D'],
    ['agent mode', action(''), 'read', 'src/app.ts', 'A'],
    ['protected path', args('--allowedTools Edit'), 'edit', '.git/config', 'D'],
  ];
  test.each(rows)('%s', async (_, text, kind, call, expected) => {
    expect(decide(await unitOf(text), kind, call)).toBe(expected);
  });

  const tag = workflow('uses: anthropics/claude-code-action@v1\nwith:\n  github_token: x');
  test.each<readonly [string, CallKind, string, Letter]>([
    ['W12', 'fetch', 'example.com', 'D'],
    ['W12', 'edit', 'src/app.ts', 'A'],
    ['its own comment', 'mcp', 'mcp__github_comment__update_claude_comment', 'A'],
    ['git', 'shell', 'git commit -m x', 'A'],
    ['git', 'shell', 'git push origin main', 'D'],
  ])('tag mode, %s', async (_, kind, call, expected) => {
    expect(decide(await unitOf(tag), kind, call)).toBe(expected);
  });

  test('signed commits go through a tool and not through git', async () => {
    const text = workflow(
      'uses: anthropics/claude-code-action@v1\nwith:\n  use_commit_signing: true',
    );
    const unit = await unitOf(text);
    expect(decide(unit, 'shell', 'git commit -m x')).toBe('D');
    expect(decide(unit, 'mcp', 'mcp__github_file_ops__commit_files')).toBe('A');
  });

  test('track_progress makes a step with a prompt answer comments', async () => {
    const unit = await unitOf(action('track_progress: true'));
    expect(decide(unit, 'edit', 'src/app.ts')).toBe('A');
  });

  test('every project server starts, whatever the settings say (trap 10)', async () => {
    const unit = await unitOf(action(`settings: '{"enableAllProjectMcpServers": false}'`));
    const [{ policy }] = unit.permissions.situations;
    const found = policy.settings.find(({ key }) => key === 'enableAllProjectMcpServers');
    expect(found?.value).toBe(true);
  });
});

// W14 to W16 are about agents and skills, which have their own dialects.
describe('settings of a step', () => {
  test('W17: a denial of the settings wins over the arguments', async () => {
    const text = action(
      `settings: '{"permissions":{"deny":["Bash(git push *)"]}}'\nclaude_args: --allowedTools Bash`,
    );
    expect(decide(await unitOf(text), 'shell', 'git push origin main')).toBe('D');
  });

  test('W18: a server that the settings disable does not start', async () => {
    const after = action(`settings: '{"disabledMcpjsonServers":["s"]}'`);
    expect(await directionOf(FILE, action("settings: '{}'"), after)).toBe('narrows');
  });

  test('a question that nobody can answer is noted', async () => {
    const text = action(`settings: '{"permissions":{"ask":["Bash(git push *)"]}}'`);
    expect((await findingsOf({ [FILE]: text })).map(({ message }) => message)).toEqual([
      'the rule "Bash(git push *)" asks for approval, but nobody can approve calls here, so they are denied',
    ]);
  });

  test('settings and servers of another file are not decided', async () => {
    const after = action(
      'settings: .github/claude.json\nclaude_args: --mcp-config .github/mcp.json',
    );
    expect(await changesOf(FILE, action(''), after)).toEqual([
      'widens: the settings file ".github/claude.json" is new, and its effect is unknown: Card Gate does not read it',
      'widens: the MCP configuration ".github/mcp.json" is new, and its effect is unknown: the servers are in another file',
    ]);
  });
});

describe('versions of the action', () => {
  const lists = 'allowed_tools: "Bash(npm ci),Edit"\ndisallowed_tools: "WebFetch"';
  const legacy = ['beta', 'v0.0.63', `${'a'.repeat(40)} # v0.0.63`, `${'a'.repeat(40)} # beta`];
  test.each(legacy)('%s reads allowed_tools', async (ref) => {
    const unit = await unitOf(action(lists, ref));
    expect(rulesIn(unit, 'allow')).toEqual(expect.arrayContaining(['Bash(npm ci)', 'Edit']));
    expect(rulesIn(unit, 'deny')).toEqual(['WebFetch']);
  });

  test.each([
    'v1',
    'v1.0.168',
    'main',
    `${'a'.repeat(40)} # v1.0.168`,
  ])('%s ignores allowed_tools', async (ref) => {
    const text = action(lists, ref);
    expect(rulesIn(await unitOf(text), 'allow')).toEqual([]);
    expect((await findingsOf({ [FILE]: text })).map(({ message }) => message)).toEqual([
      'the setting "allowed_tools" has no effect here: version 1 of the action ignores it and reads claude_args with --allowedTools',
      'the setting "disallowed_tools" has no effect here: version 1 of the action ignores it and reads claude_args with --disallowedTools',
    ]);
  });

  test('a newer version without another effect is neutral', async () => {
    const at = (sha: string, version: string): string =>
      action('claude_args: --allowedTools Read', `${sha.repeat(40)} # ${version}`);
    expect(await directionOf(FILE, at('a', 'v1.0.1'), at('b', 'v1.0.2'))).toBe('neutral');
  });

  test('the action of somebody else runs other code', async () => {
    const other = action('').replace('anthropics/', 'somebody/');
    expect(await changesOf(FILE, action(''), other)).toEqual([
      'widens: the job "review" now automatically runs "somebody/claude-code-action" instead of "anthropics/claude-code-action"',
    ]);
  });
});

describe('Copilot', () => {
  const copilot = (flags: string): string => run(`copilot -p "do it" ${flags}`);
  // Facts of 2026-11-28, section 4.1. Nobody answers questions in a workflow, so K is D.
  test.each<readonly [string, string, CallKind, string, Letter]>([
    ['L1', '--allow-tool=shell', 'shell', 'npm ci', 'A'],
    ['L2', "--allow-tool 'shell(git:*)'", 'shell', 'git push', 'A'],
    ['L2', "--allow-tool 'shell(git:*)'", 'shell', 'gitea x', 'D'],
    ['L3', "--allow-tool 'shell(git:*)' --deny-tool='shell(git push)'", 'shell', 'git push', 'D'],
    ['L3', "--allow-tool 'shell(git:*)' --deny-tool='shell(git push)'", 'shell', 'git pull', 'A'],
    ['L4', '--deny-tool=write --yolo', 'edit', 'src/app.ts', 'D'],
    [
      'L5',
      "--allow-tool 'read, write(.github/copilot-instructions.md)'",
      'write',
      'README.md',
      'D',
    ],
    [
      'L5',
      "--allow-tool 'read, write(.github/copilot-instructions.md)'",
      'write',
      '.github/copilot-instructions.md',
      'A',
    ],
    ['L6', "--allow-tool 'MyMCP(create_issue)'", 'mcp', 'mcp__MyMCP__delete_issue', 'D'],
    ['L6', "--allow-tool 'MyMCP(create_issue)'", 'mcp', 'mcp__MyMCP__create_issue', 'A'],
    ['L7', '--allow-tool MyMCP', 'mcp', 'mcp__MyMCP__delete_issue', 'A'],
    ['L8', "--deny-tool shell --allow-tool 'shell(cat)'", 'shell', 'cat x', 'D'],
    ['L9', '--available-tools=view --allow-tool=shell', 'shell', 'ls', 'D'],
    ['L10', '--available-tools=bash --excluded-tools=bash --allow-tool=shell', 'shell', 'ls', 'A'],
    ['L10', '--excluded-tools=bash --allow-tool=shell', 'shell', 'ls', 'D'],
    [
      'L11',
      "--excluded-tools='web_fetch' --allow-all-tools --allow-all-urls",
      'fetch',
      'example.com',
      'D',
    ],
    ['L12', "--allow-tool 'shell(glob:*)'", 'tool', 'glob', 'D'],
    ['L13', '', 'shell-read', 'ls', 'A'],
    ['L13', '', 'shell', 'npm i', 'D'],
    ['L14', '--allow-all-tools', 'fetch', 'example.com', 'D'],
    ['L14', '--allow-all-tools --allow-all-urls', 'fetch', 'example.com', 'A'],
    ['L15', "--allow-tool 'url(https://*.api.com)'", 'fetch', 'x.api.com', 'A'],
    ['L15', "--allow-tool 'url(https://*.api.com)'", 'fetch', 'x.api.com over http', 'D'],
    ['an address of its own option', '--allow-url github.com', 'fetch', 'github.com', 'A'],
    ['yolo', '--yolo', 'fetch', 'example.com', 'A'],
  ])('%s: %s', async (_, flags, kind, call, expected) => {
    expect(decide(await unitOf(copilot(flags)), kind, call)).toBe(expected);
  });

  test('rules agree with an independent matcher', async () => {
    const word = fc.constantFrom('git', 'git push', 'gitea', 'npm', 'npm run', 'ls');
    const rule = fc.tuple(word, fc.constantFrom('', ':*'), fc.boolean());
    const call = fc.tuple(word, fc.constantFrom('', ' push', ' origin', 'x', ' x'));
    // Deny takes precedence. A rule matches its own words, alone or before a blank.
    const matches = (rules: readonly string[], text: string): boolean =>
      rules.some((prefix) => text === prefix || text.startsWith(`${prefix} `));
    const cases = fc.sample(
      fc.tuple(
        fc.array(rule, { maxLength: 4 }),
        fc.array(call, { minLength: 100, maxLength: 100 }),
      ),
      {
        numRuns: runs(100, 10_000),
        seed: 3,
      },
    );
    for (const [rules, calls] of cases) {
      const flags = rules.map(
        ([text, end, isDeny]) =>
          `${isDeny ? '--deny-tool' : '--allow-tool'} 'shell(${text}${end})'`,
      );
      const unit = await unitOf(copilot(`--allow-tool memory ${flags.join(' ')}`));
      const { decide: level } = policySide(unit.permissions.situations[0].policy);
      const prefixes = (deny: boolean): readonly string[] =>
        rules.filter(([, , isDeny]) => isDeny === deny).map(([text]) => text);
      for (const [start, end] of calls) {
        const text = start + end;
        const isAllowed = !matches(prefixes(true), text) && matches(prefixes(false), text);
        const found = level(requestOfCall({ kind: 'shell', prefix: '', text })).level;
        expect([flags, text, found]).toEqual([flags, text, isAllowed ? 'allowed' : 'denied']);
      }
    }
  });
});

describe('one call', () => {
  test.each([
    ['Bash(git log -1)', 'allowed'],
    ['Bash(git push origin main)', 'denied'],
    ['Bash(git log && npm ci)', 'denied'],
    ["Bash(git log --grep 'a && b')", 'allowed'],
    ['Bash(NODE_ENV=test git log)', 'allowed'],
    ['Bash(FOO=1 git log)', 'denied'],
    ['read: src/app.ts', 'allowed'],
  ])('%s', async (text, expected) => {
    const unit = await unitOf(
      args('--allowedTools "Bash(git *)" --disallowedTools "Bash(git push *)"'),
    );
    const [situation] = unit.permissions.situations;
    const answer = answerInWorkflow(unit.permissions, situation, text, compileDecisions);
    expect(answer?.level).toBe(expected);
  });
});

describe('Codex and Gemini', () => {
  test.each<readonly [string, CallKind, string, Letter]>([
    ['codex exec "do it"', 'edit', 'src/app.ts', 'D'],
    ['codex exec "do it"', 'shell', 'npm ci', 'A'],
    ['codex exec --full-auto "do it"', 'edit', 'src/app.ts', 'A'],
    ['codex exec --full-auto "do it"', 'edit', '/etc/hosts', 'D'],
    ['codex exec -s workspace-write "do it"', 'net', 'example.com', 'D'],
    [
      'codex exec -s workspace-write -c sandbox_workspace_write.network_access=true x',
      'net',
      'example.com',
      'A',
    ],
    ['codex exec --sandbox danger-full-access x', 'edit', '/etc/hosts', 'A'],
    ['codex exec --dangerously-bypass-approvals-and-sandbox x', 'net', 'example.com', 'A'],
    ['codex --yolo exec x', 'net', 'example.com', 'A'],
    ['gemini -p x', 'shell', 'npm ci', 'D'],
    ['gemini -p x', 'read', 'src/app.ts', 'A'],
    ['gemini --yolo -p x', 'shell', 'npm ci', 'A'],
    ['gemini -y -p x', 'mcp', 'mcp__a__b', 'A'],
    ['gemini --approval-mode auto_edit -p x', 'edit', 'src/app.ts', 'A'],
    ['gemini --approval-mode auto_edit -p x', 'shell', 'npm ci', 'D'],
    ['gemini -p x --allowed-tools "run_shell_command(git status)"', 'shell', 'git status', 'A'],
    ['gemini -p x --allowed-tools "run_shell_command(git status)"', 'shell', 'git push', 'D'],
    ['gemini --yolo -p x --allowed-tools "run_shell_command(ls)"', 'shell', 'make', 'D'],
    ['claude -p x --allowedTools "Bash(git log *) Edit"', 'shell', 'git log -1', 'A'],
    ['claude -p x --allowedTools "Bash(git log *) Edit"', 'edit', 'src/app.ts', 'A'],
    ['claude -p x --dangerously-skip-permissions', 'shell', 'npm ci', 'A'],
  ])('%s: %s %s', async (command, kind, call, expected) => {
    expect(decide(await unitOf(run(command)), kind, call)).toBe(expected);
  });
});

describe('steps that run an agent', () => {
  test.each([
    ['npx -y @anthropic-ai/claude-code@latest -p "x" --allowedTools Read', ['claude']],
    ['RESULT=$(claude -p "do it" --allowedTools Read)', ['claude']],
    ['if ! timeout -k 5 600 claude -p x; then\n  exit 1\nfi', ['claude']],
    ['cat prompt.md | codex exec --full-auto -', ['codex']],
    ['OUT="$(git diff | gemini --yolo -p "review")"', ['gemini']],
    ['claude --version\nclaude mcp add x -- npx y\nnpm i -g @openai/codex', []],
    ['echo "run claude -p x --dangerously-skip-permissions"', []],
    ['# claude -p x', []],
    ["cat <<'EOF' > help.txt\nclaude -p x\nEOF", []],
    ['/usr/local/bin/copilot \\\n  --allow-all-tools \\\n  -p "x"', ['copilot']],
    ['claude -p a --allowedTools Read || claude -p a --allowedTools Read', ['claude']],
  ])('%s', async (script, expected) => {
    const units = await unitsOf({ [FILE]: run(script) });
    expect(units.map(({ agent }) => agent)).toEqual(expected.map((name) => `review.yml: ${name}`));
  });

  const env = (lines: string, script: string): string =>
    workflow(`env:\n${lines.replace(/^/gm, '  ')}\nrun: |\n${script.replace(/^/gm, '  ')}`);
  const skip = '--dangerously-skip-permissions';
  test.each<readonly [string, string, string]>([
    ['a name in two parts', run(`c=clau; \${c}de -p x ${skip}`), 'claude'],
    ['a name that is printed', run(`$(echo claude) -p x ${skip}`), 'claude'],
    ['a name in a variable of the step', env('AGENT: claude', `$AGENT -p x ${skip}`), 'claude'],
    [
      'a name in a variable of the workflow',
      workflow(`run: "\${AGENT} -p x"`, { top: 'env: { AGENT: codex }\n' }).replace('-p', 'exec'),
      'codex',
    ],
    ['a package', run(`npx @anthropic-ai/claude-code ${skip} -p x`), 'claude'],
    ['another runner', run('bunx @google/gemini-cli --yolo -p x'), 'gemini'],
    ['a shell', run(`sh -c 'claude -p x ${skip}'`), 'claude'],
    ['a shell in a shell', run(`bash -lc "bash -c 'codex exec x'"`), 'codex'],
    ['a command that is evaluated', run(`eval "claude -p x ${skip}"`), 'claude'],
    ['arguments from a pipe', run(`echo x | xargs claude ${skip} -p`), 'claude'],
    ['a name that nobody knows', run(`$X -p x ${skip}`), 'unknown agent'],
    ['an expression', run(`\${{ matrix.agent }} --yolo -p x`), 'unknown agent'],
    ['another program', run('my-agent --allow-all-tools -p x'), 'unknown agent'],
    ['a list of tools', run(`$X -p x --allowedTools "Bash(*)"`), 'unknown agent'],
    ['Python', run(`python -c 'run(["clau" + "de", "${skip}"])'`), 'unknown agent'],
    ['a file that is written', run(`cat > x.sh <<E\nclaude ${skip}\nE\nsh x.sh`), 'unknown agent'],
    ['a printed command', run(`echo "claude ${skip}" | sh`), 'unknown agent'],
    ['a variable with options', env(`FLAGS: ${skip}`, '$X -p x $FLAGS'), 'unknown agent'],
    [
      'an action that nobody knows',
      workflow(`uses: o/run-agent@v1\nwith:\n  args: ${skip}`),
      'unknown agent',
    ],
    ['xargs with an argument', run('echo x | xargs -n 1 claude --yolo'), 'unknown agent'],
  ])('an agent hidden by %s', async (_, text, expected) => {
    const units = await unitsOf({ [FILE]: text });
    expect(units.map(({ agent }) => agent)).toEqual([`review.yml: ${expected}`]);
    expect(await directionOf(FILE, run('npm test'), text)).toBe('widens');
    expect(await directionOf(FILE, text, run('npm test'))).toBe('narrows');
    expect(await directionOf(FILE, text, text)).toBe('neutral');
  });

  test('options for a program without a name are not decided, whatever changes', async () => {
    const why =
      'and its effect is unknown: Card Gate cannot identify the program that receives these agent options';
    const found = await changesOf(FILE, run('npm test'), run(`$X -p x ${skip}`));
    expect(found).toContain(`widens: the step with "${skip}" is new, ${why}`);
    expect(await changesOf(FILE, run(`$X -p x --yolo`), run(`$X -p x --yolo; curl x`))).toEqual([
      `widens: the step with "--yolo" changed, ${why}`,
    ]);
    const both = await unitsOf({ [FILE]: run(`claude -p x --allowedTools Read; $X ${skip}`) });
    expect(both.map(({ agent }) => agent)).toEqual([
      'review.yml: claude',
      'review.yml: unknown agent',
    ]);
    const earlier = `${run('$X --yolo').replace('      -\n', '      - run: npm ci\n      -\n')}`;
    expect(await directionOf(FILE, run('$X --yolo'), earlier)).toBe('neutral');
    const more = await changesOf(
      FILE,
      workflow(`run: $X --yolo`),
      workflow(`run: $X --yolo`, { job: '    permissions: write-all\n' }),
    );
    expect(more.join()).toContain("the list of the job's permissions");
  });

  test.each([
    'cargo run -- --yolo-mode',
    'deno run --allow-all x.ts',
    '# claude --yolo',
    'claude -p x --allowedTools Read',
  ])('no agent is suspected in %s', async (script) => {
    const units = await unitsOf({ [FILE]: run(script) });
    expect(units.filter(({ agent }) => agent?.includes('unknown'))).toEqual([]);
  });

  test('commands of a script are those between its operators', () => {
    expect(commandsIn('a "b c" && d > out 2>&1; e <<< "x" | f $(g h) `i`')).toEqual([
      ['a', 'b c'],
      ['d'],
      ['e'],
      ['g', 'h'],
      ['i'],
      ['f', '$(g h)', '`i`'],
    ]);
  });

  test('several steps have names of their own', async () => {
    const text = `${run('claude -p x')}  other:\n    steps:\n      - run: claude -p y\n      - run: claude -p z\n`;
    expect((await unitsOf({ [FILE]: text })).map(({ name }) => name)).toEqual([
      'workflow-agent · review.yml: claude (job review)',
      'workflow-agent · review.yml: claude (job other, 1)',
      'workflow-agent · review.yml: claude (job other, 2)',
    ]);
  });

  test('a workflow without an agent is not parsed', async () => {
    const text = 'on: push\njobs: [\n  # not YAML, and nobody reads it: claude.\n';
    expect(await unitsOf({ [FILE]: text })).toEqual([]);
    expect(await findingsOf({ [FILE]: text })).toEqual([]);
  });
});

describe('comparison', () => {
  const changes = (before: string, after: string): Promise<readonly string[]> =>
    changesOf(FILE, before, after);

  test('one command more', async () => {
    expect(
      await changes(
        args('--allowedTools "Bash(gh pr diff:*)"'),
        args('--allowedTools "Bash(gh pr diff:*),Bash(git push:*)"'),
      ),
    ).toEqual([
      'widens: calls such as "git push origin main" are now allowed: the allow rule "Bash(git push:*)" was added',
    ]);
  });

  test('a mode that asks nobody', async () => {
    const [first] = await changes(
      args('--allowedTools Read'),
      args('--allowedTools Read\n--dangerously-skip-permissions'),
    );
    expect(first).toContain('widens');
  });

  test('a rule that is dead before and after is neutral (pair 25)', async () => {
    const before = args('--allowedTools "Read,Write(out/*)"');
    expect(await directionOf(FILE, before, before.replace('out/*', '/out/**'))).toBe('neutral');
  });

  test('the order, the quotes and comments of arguments mean nothing', async () => {
    const before = args('--model opus --allowedTools "Read,Edit" --disallowedTools WebFetch');
    const after = args(
      "--disallowedTools 'WebFetch'\n# comment\n--allowedTools Edit Read\n--model sonnet",
    );
    expect(await directionOf(FILE, before, after)).toBe('neutral');
  });

  test.each([
    ['contents: read', 'contents: write', 'widens'],
    ['contents: write', 'contents: read', 'narrows'],
    ['contents: read', 'contents: read\n      id-token: write', 'widens'],
  ])('permissions of the job from %s to %s', async (before, after, expected) => {
    const job = (text: string): string =>
      workflow('run: claude -p x', { job: `    permissions:\n      ${text}\n` });
    expect(await directionOf(FILE, job(before), job(after))).toBe(expected);
  });

  test('without permissions the default of the repository counts', async () => {
    const before = workflow('run: claude -p x');
    const after = workflow('run: claude -p x', { job: '    permissions:\n      contents: read\n' });
    expect(await changes(before, after)).toEqual([
      "narrows: the list of the job's permissions is now contents: read instead of the repository's default",
    ]);
  });

  test('everybody may start the agent', async () => {
    expect(await changes(action(''), action('allowed_non_write_users: "*"'))).toEqual([
      'widens: the list of users without write access who may start the agent ("allowed_non_write_users") is now "*" instead of empty',
    ]);
  });

  test('a new agent, and one that is removed', async () => {
    const plain = 'on: pull_request\njobs:\n  review:\n    steps:\n      - run: npm test\n';
    const step = args('--allowedTools "Bash(npm ci)"');
    expect(await directionOf(FILE, plain, step)).toBe('widens');
    expect(await directionOf(FILE, step, plain)).toBe('narrows');
    expect((await changes(plain, step)).join('\n')).toContain(
      'the job "review" now automatically runs "anthropics/claude-code-action"',
    );
  });

  test('a server without a fixed version starts', async () => {
    const json = '{"mcpServers":{"bark":{"command":"npx","args":["bark-mcp"]}}}';
    expect(await changes(args('--model opus'), args(`--mcp-config '${json}'`))).toEqual([
      'widens: the MCP server "bark" now automatically runs "npx bark-mcp", a package without a fixed version',
    ]);
  });

  test('widens and narrows swap with base and head', async () => {
    const flag = fc.constantFrom(
      '--allowedTools Bash',
      '--allowedTools "Bash(git *)"',
      '--disallowedTools "Bash(git push *)"',
      '--permission-mode acceptEdits',
      '--dangerously-skip-permissions',
      '--tools "Read,Bash"',
      '--allowedTools Edit',
    );
    const opposite = { widens: 'narrows', narrows: 'widens', neutral: 'neutral' } as const;
    const cases = fc.sample(
      fc.tuple(fc.array(flag, { maxLength: 3 }), fc.array(flag, { maxLength: 3 })),
      { numRuns: runs(6, 400), seed: 11 },
    );
    for (const [base, head] of cases) {
      const [before, after] = [base, head].map((list) => args(`--model opus ${list.join(' ')}`));
      const sides = async (a = '', b = ''): Promise<ReadonlySet<string>> =>
        new Set((await changesOf(FILE, a, b)).map((text) => text.split(':')[0] ?? ''));
      const [there, back] = [await sides(before, after), await sides(after, before)];
      const directions = ['widens', 'narrows'] as const;
      expect(directions.map((each) => there.has(each))).toEqual(
        directions.map((each) => back.has(opposite[each])),
      );
    }
  });

  test('no secret appears in a sentence', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const text = action(
      `github_token: ${token}\nclaude_args: --mcp-config '{"mcpServers":{"x":{"command":"npx","args":["--token","${token}"]}}}'`,
    );
    const found = await findingsOf({ [FILE]: text });
    expect(found.map(({ rule }) => rule)).toContain('secret-in-settings');
    const words = found.map(({ message, help }) => [message, help]);
    const said = JSON.stringify([words, await changesOf(FILE, action(''), text)]);
    expect(said).not.toContain(token);
  });

  test('flow style, comments and the order of keys mean nothing', async () => {
    const inputs = { prompt: 'review', claude_args: '--allowedTools Read' };
    const step = { uses: 'anthropics/claude-code-action@v1', with: inputs };
    const flow = JSON.stringify({
      jobs: { review: { steps: [step], 'runs-on': 'ubuntu-latest' } },
      on: ['pull_request'],
    });
    expect(await directionOf(FILE, args('--allowedTools Read'), `# comment\n${flow}\n`)).toBe(
      'neutral',
    );
  });

  test('prefixes and globs are always decided', async () => {
    const rule = fc.constantFrom(
      'shell(git:*)',
      'shell(git push)',
      'shell',
      'write(src/*.ts)',
      'url(*.a.com)',
      'x(y)',
    );
    const list = fc.array(rule, { maxLength: 3 });
    for (const [base, head] of fc.sample(fc.tuple(list, list), {
      numRuns: runs(20, 400),
      seed: 2,
    })) {
      const [before, after] = [base, head].map((texts) =>
        run(
          `copilot -p x --allow-tool memory ${texts.map((text) => `--allow-tool '${text}'`).join(' ')}`,
        ),
      );
      const { comparisons = [] } = await comparisonOf(
        { [FILE]: before ?? '' },
        { [FILE]: after ?? '' },
      );
      const undecided = comparisons
        .flatMap(({ changes }) => changes)
        .filter((each) => each.undecided);
      expect(undecided).toEqual([]);
    }
  });

  test('no value of a workflow stops the comparison', async () => {
    const value = fc.oneof(
      fc.anything({ withNullPrototype: false }),
      fc.constantFrom(
        '--allowedTools "',
        "--mcp-config '{",
        '--tools',
        '$(',
        '`',
        '<<EOF',
        '{"permissions":{"allow":[1]}}',
        '{"mcpServers":[1]}',
      ),
    );
    const step = fc.record(
      {
        uses: fc.constantFrom('anthropics/claude-code-action@v1', 'x/claude-code-base-action@beta'),
        if: value,
        env: value,
        with: fc.dictionary(
          fc.constantFrom(
            'claude_args',
            'settings',
            'allowed_tools',
            'allowed_bots',
            'plugins',
            'github_token',
            'mcp_config',
            'mode',
          ),
          value,
        ),
      },
      { requiredKeys: ['uses'] },
    );
    const cases = fc.sample(fc.tuple(step, value, value), { numRuns: runs(100, 5000), seed: 4 });
    for (const [each, permissions, on] of cases) {
      const text = JSON.stringify({
        on,
        permissions,
        jobs: { a: { steps: [each, { run: `claude -p x ${String(each.if)}` }] } },
      });
      for (const { permissions: read } of await unitsOf({ [FILE]: text }))
        expect(read.situations).toHaveLength(1);
    }
  });
});

test('an agent whose name is written with escapes is found', async () => {
  const workflow = String.raw`on: push
jobs:
  a:
    steps:
      - uses: "anthropics/claude\x2dcode-action@v1"
        with: { prompt: x, claude_args: --dangerously-skip-permissions }
`;
  const rules = await findingsOf({ '.github/workflows/a.yml': workflow });
  expect(rules.map(({ rule }) => rule)).toContain('bypass-mode');
});
