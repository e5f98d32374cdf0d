/*
 * The dialect of Gemini CLI, as of 2026-08-21 (5411f113). Rows with `T` are cases from its own
 * tests; those with `S` follow from its source (config.ts, policy-engine.ts, settingsSchema.ts).
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GEMINI } from '../../../src/formats/permissions/gemini/dialect.ts';
import type { HostPermissions } from '../../../src/model/host-permissions.ts';
import {
  answer,
  decider,
  directions,
  type Files,
  findingsWithLines as findings,
  hostOf,
  changeSentences as sentences,
} from '../../support/host-units.ts';
import { HOST } from '../../support/reference/gemini.ts';
import { agreementOf } from '../../support/reference/reference.ts';
import { runs } from '../../support/runs.ts';

const PATH = '.gemini/settings.json';

async function read(settings: unknown): Promise<HostPermissions> {
  return hostOf(GEMINI, { [PATH]: settings });
}

/**
 * Returns the decision about a call: a command, `mcp server tool`, or the name of a tool in angle
 * brackets.
 */
function outcome(decide: ReturnType<typeof decider>, call: string): string {
  const [, server, tool] = /^mcp (\S+) (\S+)$/.exec(call) ?? [];
  if (server !== undefined && tool !== undefined) return decide('mcp', tool, `mcp_${server}_`);
  const name = /^<(\w+)>$/.exec(call)?.[1];
  return name === undefined ? decide('shell', call) : decide('tool', name);
}

async function outcomes(settings: unknown, calls: string): Promise<string> {
  const decide = decider(await read(settings));
  return calls
    .split(' / ')
    .map((call) => outcome(decide, call))
    .join(' ');
}

const core = (...list: string[]): unknown => ({ tools: { core: list } });
const allowed = (...list: string[]): unknown => ({ tools: { allowed: list } });
const exclude = (...list: string[]): unknown => ({ tools: { exclude: list } });

describe('decisions', () => {
  it.each([
    [
      'nothing',
      {},
      'make / ls -la / git status / <write_file> / <read_file> / <save_memory> / mcp a x',
      'ask allow allow ask allow ask ask',
    ],
    [
      '1 T',
      core('run_shell_command(ls)', 'run_shell_command(git status)'),
      'ls / git status / npm test',
      'allow allow deny',
    ],
    ['2 T', core('run_shell_command'), 'npm test / ls > x / <read_file>', 'allow ask deny'],
    ['3 S', allowed('run_shell_command(ls)'), 'ls / make / <write_file>', 'allow deny ask'],
    ['4 S', exclude('run_shell_command(rm)'), 'rm x', 'ask'],
    ['5 S', exclude('run_shell_command'), 'ls', 'deny'],
    ['6 S', { mcp: { allowed: ['a'] } }, 'mcp a x / mcp b x', 'allow deny'],
    [
      '7 S',
      { mcpServers: { s: { command: 's', trust: true } }, tools: { core: ['read_file'] } },
      'mcp s x / <read_file>',
      'deny allow',
    ],
    [
      '8 T',
      allowed('run_shell_command(git log)'),
      'git log / git log -1 / git logout',
      'allow allow deny',
    ],
    ['11 T', allowed('run_shell_command(git log)'), 'git log > /tmp/t', 'ask'],
    ['17 T', allowed('run_shell_command(git commit -m "fix")'), 'git commit -m "fix"', 'allow'],
    ['a quote ends a word', allowed('run_shell_command(echo)'), 'echo"x" / echo;', 'allow deny'],
    [
      'trust',
      { mcpServers: { s: { command: 's', trust: true } } },
      'mcp s x / mcp t x',
      'allow ask',
    ],
    [
      'excluded before trusted',
      { mcpServers: { s: { command: 's', trust: true } }, mcp: { excluded: ['s'] } },
      'mcp s x',
      'deny',
    ],
    ['every server', { mcp: { excluded: ['*'] } }, 'mcp s x', 'deny'],
    [
      'tools of a server',
      {
        mcpServers: {
          s: { command: 's', trust: true, includeTools: ['a', 'b(x)'], excludeTools: ['b'] },
        },
      },
      'mcp s a / mcp s b / mcp s c',
      'allow deny deny',
    ],
    [
      'one tool of a server',
      allowed('mcp_git_hub_create'),
      'mcp git_hub create / mcp git hub_create / mcp git x',
      'allow allow ask',
    ],
    [
      'confirmed',
      {
        tools: {
          confirmationRequired: ['read_file', 'run_shell_command'],
          allowed: ['read_file', 'run_shell_command'],
        },
      },
      '<read_file> / make / ls',
      'ask ask allow',
    ],
    [
      'a tool with arguments is the whole tool',
      allowed('write_file(src)'),
      '<write_file>',
      'allow',
    ],
    ['two names of one tool', exclude('search_file_content'), '<grep_search>', 'deny'],
    [
      'all commands, but not all deletions',
      allowed('run_shell_command'),
      'make / rm -rf x',
      'allow ask',
    ],
    [
      'auto_edit',
      {
        general: { defaultApprovalMode: 'auto_edit' },
        tools: { allowed: ['run_shell_command(ls)'] },
      },
      '<write_file> / ls > x',
      'allow allow',
    ],
    [
      'plan',
      { general: { defaultApprovalMode: 'plan' }, tools: { core: ['write_file'] } },
      '<write_file> / ls / <read_file>',
      'deny deny allow',
    ],
    ['empty brackets', allowed('run_shell_command()'), 'make', 'deny'],
  ])('%s', async (_source, settings, calls, expected) => {
    expect(await outcomes(settings, calls)).toBe(expected);
  });

  it('reads comments', async () => {
    expect(
      outcome(
        decider(await read('{/* x */ "tools": {"exclude": ["read_file",]}} // y')),
        '<read_file>',
      ),
    ).toBe('deny');
  });
});

const file = (settings: unknown): Files => ({ [PATH]: settings });

describe('traps', () => {
  it('9: the first command in the list denies all others', async () => {
    const found = await sentences(file({}), file(allowed('run_shell_command(npm test)')));
    expect(found).toEqual([
      'widens: calls such as "npm test" are now allowed without approval: the allow rule "tools.allowed: run_shell_command(npm test)" was added',
      'narrows: calls such as "rm -rf build" are now blocked: the deny rule "tools.allowed: unlisted commands" was added',
    ]);
    const gone = await sentences(
      file(allowed('run_shell_command(npm test)')),
      file(allowed('glob')),
    );
    expect(gone[0]).toBe(
      'widens: calls such as "rm -rf build" are no longer blocked, but held for approval: the deny rule "tools.allowed: unlisted commands" was removed',
    );
  });

  it('10: the first server that is allowed narrows and widens, a further one only widens', async () => {
    const [none, one, two] = [
      await read({}),
      await read({ mcp: { allowed: ['a'] } }),
      await read({ mcp: { allowed: ['a', 'b'] } }),
    ];
    expect(directions(none, one)).toEqual({ widens: 1, narrows: 1, undecided: 0 });
    expect(directions(one, two)).toEqual({ widens: 1, narrows: 0, undecided: 0 });
  });

  it('11: an excluded command is a dead rule', async () => {
    expect(await findings(file(exclude('run_shell_command(rm)', 'ShellTool')))).toEqual([
      'dead-rule 1: the rule "run_shell_command(rm)" has no effect: the whole entry is read as a tool name',
      'dead-rule 1: the rule "ShellTool" has no effect: a tool can be excluded only by its name',
    ]);
  });

  it('14: policies of a repository have no effect today', async () => {
    const policies = { '.gemini/policies/default.toml': '[[rule]]\nbroken' };
    expect(await findings(policies)).toEqual([
      'dead-rule 1: the setting "policies/default.toml" has no effect here: Gemini CLI currently does not load policies from a repository',
    ]);
    expect(await sentences({}, policies)).toEqual([]);
  });

  it('says which form works', async () => {
    expect(
      await findings(file(allowed('run_shell_command(git:*)', 'run_shell_command(npm *)'))),
    ).toEqual([
      'dead-rule 1: the rule "run_shell_command(git:*)" has no effect: it matches only commands that begin with "git:*", because "*" is literal here',
      'dead-rule 1: the rule "run_shell_command(npm *)" has no effect: it matches only commands that begin with "npm *", because "*" is literal here',
    ]);
  });

  it('names keys that are no longer read', async () => {
    expect(
      await findings(
        file({ coreTools: ['x'], autoAccept: true, general: { defaultApprovalMode: 'yolo' } }),
      ),
    ).toEqual([
      'dead-rule 1: the setting "coreTools" has no effect here: Gemini CLI now reads "tools.core" instead',
      'dead-rule 1: the setting "autoAccept" has no effect here: Gemini CLI no longer reads it',
      'dead-rule 1: the setting "general.defaultApprovalMode: yolo" has no effect here: only a command-line option can start this mode',
    ]);
  });

  it('warns of every command', async () => {
    expect(await findings(file(core('ShellTool')))).toHaveLength(1);
  });

  it('does not take one MCP tool for all of them', async () => {
    expect(await sentences(file({}), file(allowed('mcp_github_create_issue')))).toEqual([
      'widens: "mcp_github_create_issue" is now allowed without approval: the allow rule "tools.allowed: mcp_github_create_issue" was added',
    ]);
  });

  it('compares the other settings', async () => {
    const found = await sentences(
      file({
        security: { toolSandboxing: true },
        hooks: { BeforeTool: [{ hooks: [{ command: 'guard' }] }] },
      }),
      file({ tools: { sandboxNetworkAccess: true } }),
    );
    expect(found).toEqual([
      'widens: the setting "security.toolSandboxing" is now false instead of true',
      'widens: the setting "tools.sandboxNetworkAccess" is now true instead of false',
      'widens: the hook "BeforeTool", which could block calls with "guard", was removed',
      'narrows: the hook "BeforeTool", which automatically ran "guard", was removed',
    ]);
  });
});

const entry = fc.constantFrom(
  'run_shell_command',
  'run_shell_command(make)',
  'run_shell_command(make all)',
  'run_shell_command()',
  'read_file',
  'write_file',
  'mcp_a_x',
);
const list = fc.uniqueArray(entry, { maxLength: 3 });
const servers = fc.uniqueArray(fc.constantFrom('a', 'b', '*'), { maxLength: 2 });
const settingsOf = fc.record({
  tools: fc.record(
    { core: list, allowed: list, exclude: list, confirmationRequired: list },
    { requiredKeys: [] },
  ),
  mcp: fc.record(
    { allowed: servers.map((all) => all.filter((each) => each !== '*')), excluded: servers },
    { requiredKeys: [] },
  ),
});
it('explains calls as people write them', async () => {
  const host = await read({
    tools: { exclude: ['mcp_github_x', 'write_file'], allowed: ['run_shell_command(ls)'] },
  });
  const calls = [
    'ls -la',
    'run_shell_command(ls && make)',
    'mcp__github__x',
    'mcp_github_x',
    'write: a',
    'glob',
    '',
  ];
  expect(calls.map((call) => answer(GEMINI, host, call)).join(' ')).toBe(
    'allow deny deny deny deny allow none',
  );
});

describe('command lines', () => {
  const gitLog = 'run_shell_command(git log)';

  it.each([
    ['9 T', [gitLog], 'git log && rm -rf /', 'deny'],
    ['9 T, a substitution', [gitLog], 'git log $(rm -rf /)', 'deny'],
    ['9 T, a pipe', [gitLog], 'git log | rm -rf /', 'deny'],
    ['10 T', [gitLog, 'run_shell_command(echo)'], 'git log && echo $(git log)', 'allow'],
    ['11 T', [gitLog], 'git log > /tmp/t', 'ask'],
    [
      'a redirection behind quotes',
      ['run_shell_command(git commit)'],
      'git commit -m "a" > x',
      'ask',
    ],
    ['a sign in quotes', ['run_shell_command(git commit)'], "git commit -m 'a > b'", 'allow'],
    ['a script', [gitLog], "bash -c 'git log'", 'deny'],
    [
      'a script of a shell that is allowed',
      [gitLog, 'run_shell_command(bash)'],
      "bash -c 'git log'",
      'allow',
    ],
    ['another script', [gitLog, 'run_shell_command(bash)'], "bash -c 'git log && make'", 'deny'],
    ['no blank behind the first command', [gitLog], 'git log; git log', 'deny'],
    ['a blank behind it', [gitLog], 'git log ; git log', 'allow'],
    ['a quote that is never closed', [gitLog], "git log 'x", 'ask'],
  ])('%s: %j', async (_source, list, line, expected) => {
    expect(answer(GEMINI, await read(allowed(...list)), `run_shell_command(${line})`)).toBe(
      expected,
    );
  });
});

describe('properties', () => {
  it('decides as the reference does', () => {
    const { matched, disagreements } = agreementOf(HOST, 13, runs(2_000, 200_000));
    expect(disagreements).toEqual([]);
    expect(matched).toBeGreaterThan(0.3);
  });

  it('widens one way where it narrows the other, and a file with itself is neutral', async () => {
    await fc.assert(
      fc.asyncProperty(settingsOf, settingsOf, async (before, after) => {
        const [base, head] = [await read(before), await read(after)];
        const [there, back] = [directions(base, head), directions(head, base)];
        expect(there.undecided).toBe(0);
        expect([there.widens > 0, there.narrows > 0]).toEqual([back.narrows > 0, back.widens > 0]);
        expect(directions(base, await read(JSON.stringify(before, null, 4)))).toEqual({
          widens: 0,
          narrows: 0,
          undecided: 0,
        });
      }),
      { numRuns: runs(15, 300) },
    );
  });
});
