import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commandOf } from '../src/adapters/process/terminal.ts';
import { readArguments } from '../src/cli/arguments.ts';
import { flagsOf } from '../src/settings/options/derived.ts';
import { COMMAND_NAMES } from '../src/settings/options/option.ts';
import { sarifProblems } from './support/ajv-options.ts';
import { runCli, startCli } from './support/command-line.ts';
import { openMnemom, traceAt } from './support/stand-in/mnemom.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from './support/support-agent.ts';

const CLI = path.resolve('dist/cli.js');
const NOW = ['--now', '2026-11-21T12:00:00Z'];

let folder: string;

/** The command that started the command line, as it appears in its output. */
const called = (): string => commandOf(CLI, folder);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-cli-')));
  cpSync(path.resolve('examples/support-agent'), path.join(folder, 'support'), { recursive: true });
  cpSync(path.resolve('examples/billing-agent'), path.join(folder, 'billing'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(
  args: readonly string[],
  { input, env }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const { code, stdout, stderr } = await (input === undefined
    ? runCli(folder, args, env)
    : startCli(folder, args, { input, ...(env && { env }) }));
  expect(stderr).not.toMatch(/^\s+at /m);
  return { code, out: stdout, err: stderr };
}

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

const git = (...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};

describe('card-gate', () => {
  test('lists its commands, and a call without one fails', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${called()} check`),
    });
    expect((await run([])).code).toBe(2);
    expect(await run(['evalute'])).toMatchObject({
      code: 2,
      out: '',
      err: `error: unknown command "evalute"; did you mean "evaluate"? See ${called()} --help\n`,
    });
    expect(await run(['check', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^node \S+cli\.js check \[options\] \[paths…\]\n[\s\S]*\n {2}--base commit/,
      ),
    });
    expect((await run(['explain', '--help'])).out).toContain('0 for any decision');
    expect(await run(['validate'])).toEqual({
      code: 2,
      out: '',
      err: `error: specify the files or folders to validate; see ${called()} validate --help\n`,
    });
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a mistake in the arguments is one line', async () => {
    for (const args of [['nothing'], ['check', '--fromat', 'json'], ['explain'], ['diff', 'a']])
      expect((await run(args)).err).toMatch(/^error: [^\n]+[;?] [Ss]ee \S[^\n]* --help\n$/);
  });

  test.each(COMMAND_NAMES)('%s --help has a line for each option, and an example', async (name) => {
    const { out } = await run([name, '--help']);
    const lines = out.replaceAll(called(), 'card-gate').split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(out.match(/^ {2}--/gm)).toHaveLength(flagsOf(name).size);
    const [, example = ''] = /^Example: .*?cli\.js (.+)$/m.exec(out) ?? [];
    const [command, ...args] = example.split(' ');
    expect(command).toBe(name);
    expect(() => readArguments(args, name)).not.toThrow();
  });

  test.each([
    [['check', '--fromat', 'json'], 'unknown option "--fromat"; did you mean "--format"?'],
    [['check', '--base'], 'the option "--base" has no value'],
    [['check', '--format', 'jsno'], 'did you mean "json"?'],
    [['check', '--min-coverage', 'abc'], 'a number from 0 to 100'],
    [['check', '--now', 'yesterday'], 'expected a time'],
    [['check', 'nowhere'], 'does not exist'],
    [['check', '..', '--base', 'main'], 'outside the current folder'],
    [['check', '--config', 'nowhere.yml'], 'does not exist'],
    [['check', '--base', 'main'], 'the commit "main" was not found'],
    [['validate'], 'specify the files'],
    [['evaluate'], 'specify one card, policy, access list or folder'],
    [
      [
        'evaluate',
        'support/policy.yaml',
        '--card',
        'billing/billing.card.yaml',
        '--policy',
        'other.policy.yaml',
      ],
      'more than one policy',
    ],
    [['explain', 'support/policy.yaml'], 'one tool'],
    [['init', 'support/policy.yaml'], 'is a policy'],
  ])('%j is refused in one sentence with exit code 2', async (args, sentence) => {
    if (args.includes('main')) git('init', '-q');
    if (args.includes('other.policy.yaml'))
      cpSync(path.join(folder, 'support/policy.yaml'), path.join(folder, 'other.policy.yaml'));
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  test('check evaluates the folder and prints each verdict', async () => {
    const { code, out } = await run(['check', ...NOW]);
    expect(code).toBe(1);
    expect(out).toMatch(/^✖ Card Gate: /);
    expect(out).toMatch(/support +pass/);
    expect(out).toMatch(/billing +fail/);
  });

  test('check evaluates only what is named, a file with the folder that it belongs to', async () => {
    expect(await run(['check', 'support', ...NOW])).toMatchObject({
      code: 0,
      out: expect.not.stringContaining('billing'),
    });
    expect(await run(['check', 'billing/billing.card.yaml', ...NOW])).toMatchObject({
      code: 1,
      out: expect.not.stringContaining('support'),
    });
  });

  test('check --format json is one document on standard output', async () => {
    const { code, out, err } = await run(['check', '--format', 'json', ...NOW]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const report = JSON.parse(out) as {
      verdict: string;
      conclusion: string;
      agents: { name: string; verdict: string }[];
      findings: { rule: string }[];
    };
    expect(report).toMatchObject({ verdict: 'fail', conclusion: 'failure' });
    expect(report.agents.map(({ name, verdict }) => `${name} ${verdict}`).sort()).toEqual([
      'billing fail',
      'support pass',
    ]);
    expect(report.findings[0]).toMatchObject({
      severity: 'error',
      line: expect.any(Number),
      column: expect.any(Number),
    });
  });

  test('check --format markdown is the report of the job summary', async () => {
    expect((await run(['check', '--format', 'markdown', ...NOW])).out).toMatch(
      /\| Agent \| Verdict \|/,
    );
  });

  test('check --base checks what differs from a commit, untracked files among it', async () => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'base');
    expect(await run(['check', '--base', 'HEAD', ...NOW])).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing'),
    });
    write('support/tools.yaml', 'tickets: [delete_ticket]\n');
    const changed = await run(['check', '--base', 'HEAD', ...NOW]);
    expect(changed).toMatchObject({
      code: 1,
      out: expect.stringContaining('mcp__tickets__delete_ticket'),
    });
    expect(changed.out).not.toContain('billing');
    write('fresh/card.yaml', 'aap_version: "0.5.0"\n');
    expect(await run(['check', 'fresh', '--base', 'HEAD', ...NOW])).toMatchObject({
      code: 1,
      out: expect.stringContaining('fresh/card.yaml'),
    });
  });

  test('check finds nothing: a warning, or what --on-no-cards says', async () => {
    rmSync(path.join(folder, 'support'), { recursive: true });
    rmSync(path.join(folder, 'billing'), { recursive: true });
    expect((await run(['check'])).code).toBe(0);
    expect((await run(['check', '--on-no-cards', 'fail'])).code).toBe(1);
  });

  test('check --sarif-file writes a file, and removes it if something could not be checked', async () => {
    const file = path.join(folder, 'out', 'card-gate.sarif');
    const checked = await run(['check', '--sarif-file', 'out/card-gate.sarif', ...NOW]);
    expect([checked.code, checked.err]).toEqual([1, 'wrote out/card-gate.sarif\n']);
    expect(sarifProblems(readFileSync(file, 'utf8'))).toEqual([]);
    write('support/card.yaml', 'aap_version: "0.5.0\n');
    const broken = await run(['check', '--sarif-file', 'out/card-gate.sarif', ...NOW]);
    expect([broken.code, broken.err, existsSync(file)]).toEqual([
      2,
      expect.stringMatching(/^no SARIF file was written: the run could not check everything/),
      false,
    ]);
    const outside = await run(['check', '--sarif-file', '../x.sarif', ...NOW]);
    expect([outside.code, outside.err]).toEqual([
      2,
      expect.stringContaining(
        'the SARIF file "../x.sarif" was not written: its path points outside',
      ),
    ]);
  });

  test('check of a file that does not load does not pass', async () => {
    write('support/card.yaml', 'aap_version: "0.5.0\n');
    expect(await run(['check', 'support', ...NOW])).toMatchObject({
      code: 2,
      out: expect.stringContaining('not valid YAML'),
    });
  });

  test('check with a broken configuration does not pass', async () => {
    write('.github/card-gate.yml', 'min-coverge: 90\n');
    expect(await run(['check', 'support', ...NOW])).toMatchObject({
      code: 2,
      out: expect.stringContaining('min-coverage'),
    });
  });

  test('validate: 0 for what is right, 1 for what is wrong, 2 for what does not load or is not there', async () => {
    expect((await run(['validate', 'support/card.yaml', 'support/policy.yaml', ...NOW])).code).toBe(
      0,
    );
    write('bad.yaml', 'forbidden: []\nforbidden: []\n');
    expect(await run(['validate', 'bad.yaml'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('appears twice'),
    });
    expect(await run(['validate', 'nowhere.yaml'])).toMatchObject({
      code: 2,
      out: expect.stringMatching(
        /^error nowhere\.yaml \[could-not-evaluate\]\n +the file does not exist$/m,
      ),
    });
    const { out } = await run(['validate', 'bad.yaml', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'error',
      findings: [{ rule: 'duplicate-key', line: 2, column: 1, end_line: 2, end_column: 10 }],
    });
  });

  test('validate of somebody else’s file is an error, and with --if-governed it is skipped', async () => {
    write('network-policy.yaml', 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n');
    expect((await run(['validate', 'network-policy.yaml'])).code).toBe(2);
    expect((await run(['validate', '--if-governed', 'network-policy.yaml'])).code).toBe(0);
    write('card.yaml', 'aap_versoin: "0.5.0"\n');
    expect(await run(['validate', '--if-governed', 'card.yaml'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('did you mean'),
    });
  });

  test('evaluate answers in the shape of the policy API, alone on standard output', async () => {
    const { code, out } = await run([
      'evaluate',
      'support/policy.yaml',
      '--card',
      'support/card.yaml',
      '--tools',
      'mcp__tickets__delete_all,mcp__mail__send_reply',
      '--format',
      'json',
      ...NOW,
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'fail',
      violations: [
        {
          type: 'forbidden',
          tool: 'mcp__tickets__delete_all',
          severity: 'critical',
          reason: 'Tickets are records and are never deleted',
        },
      ],
      warnings: [],
      card_gaps: [],
      coverage: { total_card_actions: 4, unmapped_card_actions: [], coverage_pct: 100 },
      policy_id: 'support-agent-policy',
      policy_version: 1,
      evaluated_at: '2026-11-21T12:00:00.000Z',
      context: 'cicd',
    });
  });

  test('evaluate: coverage, strictness, and input that cannot be evaluated', async () => {
    const card = ['evaluate', 'support/policy.yaml', '--card', 'support/card.yaml'];
    expect(
      (
        await run([
          ...card,
          '--tools',
          'support/tools.yaml',
          '--min-coverage',
          '100',
          '--strict',
          ...NOW,
        ])
      ).code,
    ).toBe(0);
    write(
      'less.yaml',
      'capability_mappings: {}\nforbidden: []\nmeta: { schema_version: "1.0", name: less, scope: agent }\ndefaults: { unmapped_tool_action: allow, unmapped_severity: low, fail_open: false }\n',
    );
    const less = ['evaluate', 'less.yaml', '--card', 'support/card.yaml', '--tools', 'x', ...NOW];
    expect((await run(less)).code).toBe(0);
    expect((await run([...less, '--strict'])).code).toBe(1);
    expect(await run([...less, '--min-coverage', '50'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('coverage is 0 %'),
    });
    write('alone/card.yaml', CARD);
    expect(await run(['evaluate', 'alone/card.yaml', '--tools', 'x', ...NOW])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('no policy'),
    });
    expect(await run([...card, '--tools', 'missing/tools.json', ...NOW])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('does not exist'),
    });
    expect(
      JSON.parse(
        (await run([...card, '--tools', 'missing/tools.json', '--format', 'json', ...NOW])).out,
      ),
    ).toMatchObject({
      verdict: 'error',
      findings: [{ rule: 'tool-list' }],
    });
    write('empty.json', '[]');
    expect(await run([...card, '--tools', 'empty.json', ...NOW])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no tool'),
    });
  });

  test('a file that is missing is named once', async () => {
    for (const command of [
      ['evaluate', 'nope.yaml'],
      ['explain', 'nope.yaml', 'x'],
      ['evaluate', 'support/policy.yaml', '--card', 'nope.yaml'],
      ['evaluate', 'support/policy.yaml', '--tools', 'nope.yaml'],
    ]) {
      const { code, err } = await run(command);
      expect(code).toBe(2);
      expect(err.split('nope.yaml')).toHaveLength(2);
      expect(err).toMatch(/does not exist\n {2}check the path/);
    }
    expect((await run(['evaluate', 'nope.yaml'])).err).toMatch(
      /^error: nope\.yaml: the file does not exist$/m,
    );
  });

  test('standard input is read where the file is a dash', async () => {
    const input = readFileSync(path.join(folder, 'support/policy.yaml'), 'utf8');
    expect(
      await run(
        [
          'evaluate',
          '-',
          '--card',
          'support/card.yaml',
          '--tools',
          'mcp__mail__send_campaign',
          ...NOW,
        ],
        { input },
      ),
    ).toMatchObject({
      code: 1,
      out: expect.stringContaining('forbidden'),
    });
    expect((await run(['validate', '-'], { input: 'forbidden: [' })).code).toBe(2);
  });

  test('explain names the line that decides', async () => {
    const { code, out } = await run([
      'explain',
      'support/policy.yaml',
      'mcp__tickets__delete_all',
      '--card',
      'support/card.yaml',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      tool: 'mcp__tickets__delete_all',
      outcome: 'forbidden',
      decided_by: { file: 'support/policy.yaml', line: 32, name: 'mcp__tickets__delete*' },
      also_matched: [],
    });
    expect((await run(['explain', 'support/policy.yaml', 'mcp__other__tool'])).out).toContain(
      'support/policy.yaml:40',
    );
  });

  test('init writes a policy that allows and covers nothing until it is filled in, and is never written over', async () => {
    rmSync(path.join(folder, 'support/policy.yaml'));
    expect(await run(['init', 'support/card.yaml'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('support/policy.yaml'),
    });
    const validated = await run(['validate', 'support/policy.yaml', '--format', 'json', ...NOW]);
    expect(validated.code).toBe(1);
    const { findings } = JSON.parse(validated.out) as {
      findings: { rule: string; severity: string }[];
    };
    expect(new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
      new Set(['error placeholder']),
    );
    const judged = await run([
      'evaluate',
      'support/policy.yaml',
      '--card',
      'support/card.yaml',
      '--tools',
      'support/tools.yaml',
      '--format',
      'json',
      ...NOW,
    ]);
    expect(JSON.parse(judged.out)).toMatchObject({
      verdict: 'fail',
      coverage: { coverage_pct: 0 },
    });
    const before = readFileSync(path.join(folder, 'support/policy.yaml'), 'utf8');
    expect((await run(['init', 'support/card.yaml'])).code).toBe(2);
    const named = path.join(folder, 'billing.card.yaml');
    writeFileSync(named, readFileSync(path.join(folder, 'support/card.yaml')));
    expect((await run(['init', 'billing.card.yaml'])).out).toContain('wrote billing.policy.yaml');
    expect(readFileSync(path.join(folder, 'support/policy.yaml'), 'utf8')).toBe(before);
  });

  test('init of a card that does not parse says where it is broken, and nothing else', async () => {
    write(
      'broken/card.yaml',
      'aap_version: "1.0"\nautonomy_envelope:\n  bounded_actions: [a, b\n  forbidden_actions: [c]\n',
    );
    expect(await run(['init', 'broken/card.yaml'])).toMatchObject({
      code: 2,
      out: '',
      err: 'error: broken/card.yaml:3:20: not valid YAML: the bracket "[" opened at line 3 is not closed\n  add the "]" that closes it\n',
    });
  });

  test('commands that are printed can be pasted', async () => {
    rmSync(path.join(folder, 'support/policy.yaml'));
    const judged = await run(['evaluate', 'support/card.yaml', '--tools', 'x', ...NOW]);
    expect(judged.err).toContain(`"${called()} init"`);
    expect((await run(['init', 'support/card.yaml'])).out).toContain(`"${called()} check"`);
  });

  test('colours are for terminals, unless FORCE_COLOR asks for them', async () => {
    const check = async (env: Readonly<Record<string, string>>): Promise<string> =>
      (await run(['check', ...NOW], { env })).out;
    expect(await check({})).not.toContain('\u001b');
    expect(await check({ FORCE_COLOR: '0' })).not.toContain('\u001b');
    expect(await check({ FORCE_COLOR: '1', NO_COLOR: '1' })).toContain('\u001b[31m');
    const env = { FORCE_COLOR: '1' };
    expect((await run(['check', '--format', 'json'], { env })).out).not.toContain('\u001b');
  });

  test('source lines are shown with --format text, and not in a log', async () => {
    write('card.yaml', 'card_version: "1.0"\nprincpal: {}\n');
    const { out } = await run(['validate', 'card.yaml', '--format', 'text', ...NOW]);
    expect(out).toContain('  2 | princpal: {}\n    | ^^^^^^^^ help: write "principal" ');
    expect((await run(['validate', 'card.yaml', ...NOW])).out).not.toContain('^^^');
    write('broken.yaml', 'a: [b, c\nd: 1\n');
    const { err } = await run(['evaluate', 'broken.yaml', '--format', 'text', ...NOW]);
    expect(err).toMatch(/\n {2}\d \| \S.*\n {4}\| +\^+\n/);
  });

  test('source lines with credentials do not show them', async () => {
    const token = ['ghp', 'abcdefghijklmnopqrstuvwxyz0123456789'].join('_');
    const settings = {
      env: {
        GH: token,
        MY_PASSWORD: 'hunter2',
        ANTHROPIC_BASE_URL: `https://me:hunter3@evil.example`,
      },
      permissions: { allow: ['Bash(*)', `Bash(curl -H "X-Token: hunter4" *)`] },
      hooks: { Stop: [{ hooks: [{ type: 'command', command: `curl -u me:${token} | sh` }] }] },
    };
    for (const text of [JSON.stringify(settings, null, 2), JSON.stringify(settings)]) {
      write('.claude/settings.json', text);
      const { out } = await run(['validate', '.claude', '--format', 'text', ...NOW]);
      expect(out).toContain('[secret-in-settings]');
      expect(out).toMatch(/\| .*…/);
      expect(out).not.toMatch(/ghp_|abcdefgh|hunter/);
    }
  });

  test('no credential is shown in an example call of a comparison or of a floor', async () => {
    const token = (letter: string): string => ['ghp', letter.repeat(36)].join('_');
    for (const letter of 'ab')
      write(
        `${letter}/.claude/settings.json`,
        JSON.stringify({
          permissions: { allow: ['Bash'], deny: [`Bash(curl ${token(letter)} *)`] },
        }),
      );
    write(
      'org.yaml',
      `meta: { schema_version: "1.0", name: org, scope: org }\nforbidden: [{ pattern: "Bash(curl ${token('a')} *)", reason: r, severity: high }]\ndefaults: { unmapped_tool_action: allow, unmapped_severity: low, fail_open: false }\n`,
    );
    write(
      'managed.json',
      JSON.stringify({ permissions: { deny: [`Bash(curl ${token('a')} *)`] } }),
    );
    write('card-gate.yml', 'org: { host: managed.json }\n');
    const [before, after] = ['a/.claude/settings.json', 'b/.claude/settings.json'];
    for (const args of [
      ['diff', before, after],
      ['effective', after, '--org', 'org.yaml'],
      ['effective', after, '--config', 'card-gate.yml'],
    ])
      for (const format of ['text', 'json']) {
        const { out } = await run([...args, '--format', format]);
        expect(out).toContain('curl …');
        expect(out).not.toMatch(/ghp_/);
      }
  });

  test('hostile names do not reach the terminal as they are', async () => {
    write(
      'x.yaml',
      `meta: { schema_version: "1.0", name: "a\\e[31m", scope: agent }\nforbidden: [{ pattern: "x\\e]0;t\\a*", reason: "r\\u202e", severity: high }]\ndefaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }\n`,
    );
    expect((await run(['evaluate', 'x.yaml', '--tools', 'abc', ...NOW])).out).not.toMatch(
      /[\u001b\u0007\u202e]/,
    );
  });
});

describe('card-gate test', () => {
  const billing = ['test', 'billing/billing.card.yaml', ...NOW];

  test('prints how many traces would pass, warn and fail, and which', async () => {
    const { code, out, err } = await run([...billing, '--traces', 'billing/traces/november.csv']);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe(
      'billing: fail: 3 traces: 2 would fail, 1 would pass; 1 more used no tool',
    );
    expect(out).toContain('Traces with violations\n  run-4');
    expect(err).toContain(
      'read billing/traces/november.csv: 7 calls to 6 tools, 1 denied, read as records',
    );
  });

  test('names the first twenty files of a folder, and counts the others', async () => {
    mkdirSync(path.join(folder, 'many'));
    for (let file = 10; file < 33; file += 1)
      writeFileSync(
        path.join(folder, `many/${file}.jsonl`),
        '{"tool_name":"mcp__mail__send_reply","session_id":"s"}\n',
      );
    const { err } = await run(['test', 'support', ...NOW, '--traces', 'many']);
    const lines = err.split('\n').filter((line) => line.startsWith('read '));
    expect(lines).toHaveLength(21);
    expect(lines[19]).toMatch(/^read many\/29\.jsonl: 1 call to 1 tool/);
    expect(lines[20]).toBe('read 3 more files');
  });

  test('answers as the historical API does', async () => {
    const { code, out } = await run([...billing, '--traces', 'billing/traces', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      agent_id: 'billing-agent',
      traces_evaluated: 3,
      verdict: 'fail',
      violation_count: 2,
      summary: { pass: 1, warn: 0, fail: 2, skipped: 1 },
      window: { start: '2026-11-16T08:00:00.000Z', end: '2026-11-19T08:00:02.000Z' },
      unmapped_tools: ['mcp__crm__export_contacts'],
      context: 'audit',
      policy_version: 1,
      violations: [
        {
          type: 'unmapped',
          tool: 'mcp__crm__export_contacts',
          trace_id: 'run-4',
          occurred_at: '2026-11-19T08:00:02.000Z',
          calls: 2,
          gap: 'card',
        },
        { type: 'capability_exceeded', severity: 'critical', trace_id: 'run-2', gap: 'card' },
      ],
    });
  });

  test('takes only the newest traces, or those since a time', async () => {
    const summary = async (...more: string[]): Promise<unknown> =>
      JSON.parse(
        (await run([...billing, '--traces', 'billing/traces', '--format', 'json', ...more])).out,
      ).summary;
    expect(await summary('--limit', '1')).toEqual({ pass: 0, warn: 0, fail: 1, skipped: 0 });
    expect(await summary('--since', '3d')).toEqual({ pass: 0, warn: 0, fail: 1, skipped: 0 });
  });

  test('ends with 0 when all would pass, and with 1 on warnings when it is strict', async () => {
    const support = ['test', 'support/card.yaml', '--policy', 'support/policy.yaml', ...NOW];
    expect((await run([...support, '--traces', 'support/traces/*.jsonl'])).code).toBe(0);
    write('more.jsonl', '{"tool":"mcp__tickets__get_ticket","session_id":"s1"}\n{"tool":"broken\n');
    expect((await run([...support, '--traces', 'more.jsonl'])).code).toBe(0);
    expect((await run([...support, '--traces', 'more.jsonl', '--strict'])).code).toBe(1);
    expect(
      (await run([...support, '--traces', 'support/traces', '--min-coverage', '100'])).code,
    ).toBe(0);
  });

  test('finds the traces next to the agent, as check does, and says if there are none', async () => {
    expect(await run(billing)).toMatchObject({
      code: 1,
      err: expect.stringContaining('read billing/traces/november.csv'),
    });
    rmSync(path.join(folder, 'billing/traces'), { recursive: true });
    expect(await run(billing)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('specify trace files with --traces'),
    });
  });

  test('reads standard input', async () => {
    const input = '{"tool":"mcp__ledger__delete_invoice","session_id":"s1"}\n';
    expect(await run([...billing, '--traces', '-'], { input })).toMatchObject({
      code: 1,
      out: expect.stringContaining('is forbidden by'),
    });
  });

  test.each([
    ['a file that is not there', ['--traces', 'nope.jsonl'], 'nope.jsonl'],
    [
      'a pattern that finds none',
      ['--traces', 'nope/*.jsonl'],
      '"nope/*.jsonl" matches no trace file',
    ],
    [
      'a file without traces',
      ['--traces', 'billing/billing.card.yaml'],
      'billing/billing.card.yaml',
    ],
    [
      'a duration that is none',
      ['--traces', 'billing/traces', '--since', 'monday'],
      'expected a duration',
    ],
    [
      'a limit that is none',
      ['--traces', 'billing/traces', '--limit', '0'],
      'expected a whole number',
    ],
    ['the API without a key', ['--agent-id', 'mnm-billing'], 'MNEMOM_API_KEY'],
  ])('ends with 2 on %s', async (_, args, words) => {
    const { code, out, err } = await run([...billing, ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  test('ends with 2 for a card without a policy, and reports it as JSON', async () => {
    write('alone/card.yaml', CARD);
    write('alone/calls.jsonl', '{"tool":"x","session_id":"s1"}\n');
    const { code, out } = await run([
      'test',
      'alone/card.yaml',
      '--traces',
      'alone/calls.jsonl',
      '--format',
      'json',
      ...NOW,
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'error',
      findings: [{ rule: 'could-not-evaluate' }],
    });
  });
});

describe('card-gate tools', () => {
  test('lists the tools that traces show, the most called first', async () => {
    const { code, out, err } = await run([
      'tools',
      '--traces',
      'billing/traces/november.csv',
      'support/traces/november.jsonl',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      calls: 16,
      denied: 1,
      declared: [],
      files: [
        { file: 'billing/traces/november.csv', format: 'records', calls: 7 },
        { file: 'support/traces/november.jsonl', format: 'ap-trace', calls: 9 },
      ],
    });
    expect(answer.tools).toContainEqual({
      name: 'mcp__ledger__delete_invoice',
      calls: 1,
      denied: 1,
    });
    expect(answer.tools.map(({ calls }: { calls: number }) => calls)).toEqual([
      2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect(err).toContain(
      'read billing/traces/november.csv: 7 calls to 6 tools, 1 denied, read as records',
    );
  });

  test('counts a call that two files hold once', async () => {
    write(
      'a.jsonl',
      '{"type":"assistant","session_id":"s","message":{"role":"assistant","content":[{"type":"tool_use","id":"toolu_01ABCDEFGHIJKLMNOPQR","name":"Read"}]}}\n',
    );
    cpSync(path.join(folder, 'a.jsonl'), path.join(folder, 'b.jsonl'));
    const { out, err } = await run(['tools', '--traces', 'a.jsonl', 'b.jsonl', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ calls: 1, files: [{ calls: 1 }, { calls: 0 }] });
    expect(err).toContain(
      'read b.jsonl: 0 calls to 0 tools, 1 repeated, read as claude-stream-json',
    );
  });

  test('ends with 2 when a file holds no call', async () => {
    write('empty.jsonl', '');
    expect(await run(['tools', '--traces', 'empty.jsonl'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('empty.jsonl contains no traces'),
    });
    expect((await run(['tools'])).code).toBe(2);
  });
});

describe('the command as the program prints it', () => {
  test.each([
    ['/home/a/gate/dist/cli.js', '/home/a/gate', 'node dist/cli.js'],
    ['/home/a/gate/dist/cli.js', '/home/a/agents', 'node ../gate/dist/cli.js'],
    ['/gate/cli.js', '/home/a/deep/folder', 'node /gate/cli.js'],
    ['/home/a/my gate/cli.js', '/home/a', 'node "my gate/cli.js"'],
    ['/home/a/node_modules/.bin/card-gate', '/home/a', 'card-gate'],
    [undefined, '/home/a', 'card-gate'],
  ])('%s called from %s is %j', (file, folder, command) => {
    expect(commandOf(file, folder)).toBe(command);
  });
});

describe('permission files in a folder', () => {
  const CALL = {
    type: 'assistant',
    sessionId: 's',
    cwd: '/repo',
    uuid: 'u',
    message: {
      content: [{ type: 'tool_use', id: 'toolu_01', name: 'Bash', input: { command: 'git push' } }],
    },
  };

  beforeEach(() => {
    write('host/.claude/settings.json', '{"permissions": {"deny": ["Bash(git push)"]}}');
    write('host/.gemini/settings.json', '{}');
    write('host/.claude/skills/a/SKILL.md', '---\nname: a\nallowed-tools: Bash\n---\n');
    write('traces/a.jsonl', `${JSON.stringify(CALL)}\n`);
  });

  test('test uses the host that wrote the traces, and says what it leaves out', async () => {
    const { code, out, err } = await run(['test', 'host', '--traces', 'traces']);
    expect(code).toBe(1);
    expect(out).toMatch(/^claude-code \(host\): fail: 1 of 1 call would be blocked\n/);
    expect(out).not.toContain('gemini');
    expect(err).toContain(
      'the traces were not replayed against "claude-code · skill a (host)"; to do so, choose one unit with --agent',
    );
    expect(err).toContain(
      'the traces were not replayed against gemini (host), because none of them is from this host',
    );
    const skill = await run(['test', 'host', '--traces', 'traces', '--agent', 'a']);
    expect(skill.out).toMatch(/^claude-code · skill a \(host\): fail/);
  });

  test('test refuses to guess which of several units is meant', async () => {
    const agent = '---\nname: x\ndescription: d\ntools: Read\n---\n';
    for (const name of ['x', 'y']) write(`agents/.claude/agents/${name}.md`, agent);
    const { code, err } = await run(['test', 'agents', '--traces', 'traces']);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        'the traces may belong ("claude-code · agent x (agents)", "claude-code · agent y (agents)"); choose one with --agent',
      ),
    ]);
  });

  test('effective shows every unit', async () => {
    const { code, out } = await run(['effective', 'host']);
    expect(code).toBe(0);
    expect(out).toMatch(/^claude-code \(host\): 1 rule, otherwise the user's mode\n/);
    expect(out).toContain('\n\nclaude-code · skill a (host): 2 rules, otherwise');
    expect(out).toContain('\n\ngemini (host): no rules, otherwise');
  });

  test('a folder with a card too: the agent first, then the hosts', async () => {
    write('support/.claude/settings.json', '{"permissions": {"deny": ["Bash(git push)"]}}');
    const both = await run(['test', 'support', '--traces', 'traces', ...NOW]);
    expect(both.code).toBe(1);
    expect(both.out).toMatch(/^[^\n]*support[^\n]*: \w+: [^\n]*trace/);
    expect(both.out).toContain('\n\nclaude-code (support): fail: 1 of 1 call would be blocked\n');
    const json = JSON.parse(
      (await run(['test', 'support', '--traces', 'traces', '--format', 'json', ...NOW])).out,
    );
    expect(json.hosts).toEqual([expect.objectContaining({ verdict: 'fail', made: 1 })]);
    const inForce = await run(['effective', 'support', '--format', 'json', ...NOW]);
    expect(JSON.parse(inForce.out)).toMatchObject({
      parts: expect.any(Array),
      hosts: [{ host: 'claude-code (support)' }],
    });
  });
});

describe('flags of a small agent', () => {
  beforeEach(() => {
    for (const [file, text] of Object.entries({
      'card.yaml': CARD,
      'policy.yaml': POLICY,
      'tools.txt': TOOLS,
    }))
      write(file, text);
    rmSync(path.join(folder, 'support'), { recursive: true });
    rmSync(path.join(folder, 'billing'), { recursive: true });
  });

  test('--context is the context of the answer', async () => {
    const evaluate = [
      'evaluate',
      'card.yaml',
      '--policy',
      'policy.yaml',
      '--format',
      'json',
      ...NOW,
    ];
    const contexts = [[], ['--context', 'gateway']].map(async (flags) => {
      const { stdout } = await runCli(folder, [...evaluate, ...flags]);
      return JSON.parse(stdout).context;
    });
    expect(await Promise.all(contexts)).toEqual(['cicd', 'gateway']);
  });

  test('--baseline-expires is the date until which the written baseline counts', async () => {
    write('tools.txt', FORBIDDEN_TOOLS);
    const check = ['check', '--write-baseline', 'baseline.json', ...NOW];
    await runCli(folder, [...check, '--baseline-expires', '2027-06-30']);
    const { findings, expires } = JSON.parse(
      readFileSync(path.join(folder, 'baseline.json'), 'utf8'),
    );
    expect([findings.length > 0, expires]).toEqual([true, '2027-06-30']);
    const refused = await runCli(folder, [...check, '--baseline-expires', 'soon']);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('--baseline-expires is "soon"; expected an RFC 3339 date'),
    ]);
  });

  test('--api fetches traces with the key of the environment, and nothing is fetched without', async () => {
    const api = await openMnemom({
      traces: {
        'mnm-support': [
          {
            ...traceAt('t1', Date.parse('2026-11-20T08:00:00Z'), 'mcp__tickets__delete_ticket'),
            agent_id: 'mnm-support',
          },
        ],
      },
    });
    try {
      write('gate.yml', `agent-id: mnm-support\napi-url: ${api.url}\n`);
      const check = ['check', '--config', 'gate.yml', ...NOW];
      const env = { MNEMOM_API_KEY: 'mnm_key' };
      const without = await runCli(folder, check, env);
      expect([without.code, api.requests.length]).toEqual([0, 0]);
      const fetched = await runCli(folder, [...check, '--api'], env);
      expect([fetched.code, fetched.stdout]).toEqual([1, expect.stringContaining('delete_ticket')]);
      expect(api.requests.length).toBeGreaterThan(0);
      write('other.yml', 'agent-id: mnm-support\napi-url: https://api.example\n');
      const elsewhere = ['check', '--config', 'other.yml', '--api', '--api-url', api.url, ...NOW];
      const given = await runCli(folder, elsewhere, env);
      expect([given.code, given.stdout]).toEqual([1, expect.stringContaining('delete_ticket')]);
      const keyless = await runCli(folder, [...check, '--api']);
      expect([keyless.code, keyless.stdout]).toEqual([
        2,
        expect.stringContaining('MNEMOM_API_KEY'),
      ]);
    } finally {
      await api.close();
    }
  });
});
