/*
 * The dialect of Codex, as of 2026-11-28. Rows with `T` are cases from Codex's own tests
 * (execpolicy/tests/basic.rs 0bfef31); the others follow from its source or documentation.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareHosts } from '../../../src/diff/hosts/compare-hosts.ts';
import { callsOf } from '../../../src/formats/permissions/codex/calls.ts';
import {
  commandText,
  shellWords,
  tokenText,
} from '../../../src/formats/permissions/codex/commands.ts';
import { CODEX } from '../../../src/formats/permissions/codex/dialect.ts';
import { permissionPathOf } from '../../../src/formats/permissions/dialects.ts';
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
import { HOST } from '../../support/reference/codex.ts';
import { agreementOf, chooser } from '../../support/reference/reference.ts';
import { runs } from '../../support/runs.ts';

const CONFIG = '.codex/config.toml';
const RULES = '.codex/rules/default.rules';

async function read(files: Files): Promise<HostPermissions> {
  return hostOf(CODEX, files);
}

/** Formats a rule about tokens. */
function rule(pattern: unknown, decision?: string): string {
  const more = decision === undefined ? '' : `, decision=${JSON.stringify(decision)}`;
  return `prefix_rule(pattern=${JSON.stringify(pattern)}${more})\n`;
}

/** Returns the decision about each command, inside and outside the sandbox. */
async function outcomes(files: Files, commands: readonly (readonly string[])[]): Promise<string> {
  const host = await read(files);
  const [inside, outside] = [decider(host), decider(host, 1)];
  return commands
    .map(commandText)
    .map((text) => `${inside('shell', text)}/${outside('shell', text)}`)
    .join(' ');
}

const words = (text: string): readonly string[] => shellWords(text) ?? [];
/** If no rule matches, the command runs in the sandbox, and outside it needs approval. */
const NONE = 'allow/ask';
const ALLOW = 'allow/allow';
const PROMPT = 'ask/ask';
const FORBIDDEN = 'deny/deny';

describe('rules', () => {
  it.each([
    ['1 T', rule(['git', 'status']), ['git status'], [ALLOW]],
    [
      '2 T',
      rule(['git'], 'prompt') + rule(['git', 'commit'], 'forbidden'),
      ['git status', 'git commit -m hi'],
      [PROMPT, FORBIDDEN],
    ],
    [
      '3 T',
      rule([
        ['bash', 'sh'],
        ['-c', '-l'],
      ]),
      ["bash -c 'echo hi > x'", 'sh -l echo hi'],
      [ALLOW, ALLOW],
    ],
    [
      '4 T',
      rule(['npm', ['i', 'install'], ['--legacy-peer-deps', '--no-save']]),
      ['npm install --no-save leftpad', 'npm install leftpad'],
      [ALLOW, NONE],
    ],
    ['5 T', rule(['git', 'status']), ['git --config color.status=always status'], [NONE]],
    ['6 T', rule(['rm'], 'forbidden'), ['rm -rf /some/folder', 'rmdir x'], [FORBIDDEN, NONE]],
    ['7 T', rule(['ls', '-l'], 'prompt'), ['ls -l /x', 'ls /x -l'], [PROMPT, NONE]],
    ['8', rule(['gh', 'pr', 'view']), ['gh pr --repo openai/codex view 7888'], [NONE]],
    ['9', rule(['git']), ['/usr/bin/git status', "'/opt/my tools/git' status"], [ALLOW, ALLOW]],
    ['13', rule(['rm'], 'forbidden'), ["bash -lc 'rm x > log'"], [NONE]],
    ['14', rule(['bash', '-lc'], 'forbidden'), ["bash -lc 'git status > a'"], [FORBIDDEN]],
    ['no decision (BastiDood/drap)', rule(['pnpm', 'lint']), ['pnpm lint'], [ALLOW]],
    ['-C is a token', rule(['git', 'push'], 'forbidden'), ['git -C . push'], [NONE]],
    ['case counts', rule(['RM'], 'forbidden'), ['rm x'], [NONE]],
    [
      'a token with blanks',
      rule(['git', 'commit', '-m', 'a b']),
      ["git commit -m 'a b'", 'git commit -m a b'],
      [ALLOW, NONE],
    ],
    ['a name with a folder', rule(['bin/sotp']), ['bin/sotp x', '/repo/bin/sotp x'], [ALLOW, NONE]],
    [
      'a path before its name',
      rule(['git'], 'forbidden') + rule(['/usr/bin/git', 'status'], 'allow'),
      ['/usr/bin/git status', '/usr/bin/git push', '/bin/git status'],
      [ALLOW, FORBIDDEN, FORBIDDEN],
    ],
    [
      'listed paths only',
      `${rule(['git'])}host_executable(name="git", paths=["/usr/bin/git"])`,
      ['git x', '/usr/bin/git x', '/tmp/git x'],
      [ALLOW, ALLOW, NONE],
    ],
  ])('%s', async (_source, text, commands, expected) => {
    expect(await outcomes({ [RULES]: text }, commands.map(words))).toBe(expected.join(' '));
  });

  it('reads every file, and the literals of Starlark', async () => {
    const host = await read({
      '.codex/rules/a.rules': `"""Our rules."""\nprefix_rule( # a comment\n  pattern = ['git', ("push")],\n  decision = "forbidden",\n)`,
      '.codex/rules/b.rules':
        'prefix_rule(["git", r"a\\b"], match=[["git", "a\\\\b"]],); prefix_rule(["\\x67h"])',
    });
    const decide = decider(host, 1);
    expect(
      [
        ['git', 'push'],
        ['git', 'a\\b'],
        ['gh', 'x'],
      ].map((call) => decide('shell', commandText(call))),
    ).toEqual(['deny', 'allow', 'allow']);
  });

  it('knows rules about connections', async () => {
    const text = `network_rule(host="API.example.com.", protocol="https_connect", decision="allow")
network_rule(host="evil.example:443", protocol="socks5_tcp", decision="deny")`;
    const decide = decider(await read({ [RULES]: text }));
    expect(decide('net', 'api.example.com', 'https://')).toBe('allow');
    expect(decide('net', 'api.example.com', 'http://')).toBe('ask');
    expect(decide('net', 'evil.example', 'socks5-tcp://')).toBe('deny');
  });
});

describe('the configuration', () => {
  it.each([
    ['1', '', 'rm x', 'allow/ask', 'allow', 'ask'],
    [
      '2',
      'approval_policy="never"\nsandbox_mode="danger-full-access"',
      'rm x',
      'allow/allow',
      'allow',
      'allow',
    ],
    [
      '3',
      'approval_policy="never"\nsandbox_mode="read-only"',
      'rm x',
      'allow/deny',
      'deny',
      'deny',
    ],
    ['4', 'approval_policy="untrusted"', 'make', 'ask/ask', 'ask', 'ask'],
    [
      '4, a command that only reads',
      'approval_policy="untrusted"',
      'ls',
      'allow/ask',
      'ask',
      'ask',
    ],
    ['5', 'sandbox_mode="workspace-write"', 'curl x', 'allow/ask', 'allow', 'ask'],
    [
      '5, with a network',
      '[sandbox_workspace_write]\nnetwork_access=true',
      'curl x',
      'allow/ask',
      'allow',
      'allow',
    ],
    [
      '9',
      '[approval_policy.granular]\nsandbox_approval=false\nrules=true',
      'rm x',
      'allow/deny',
      'allow',
      'deny',
    ],
    [
      'a profile',
      'default_permissions=":danger-full-access"',
      'rm x',
      'allow/allow',
      'allow',
      'allow',
    ],
    [
      'a profile of its own',
      'default_permissions="p"\n[permissions.p]\nextends=":workspace"\n[permissions.p.network]\nenabled=true',
      'rm x',
      'allow/ask',
      'allow',
      'allow',
    ],
    [
      'a profile that writes',
      'default_permissions="p"\n[permissions.p.filesystem.":workspace_roots"]\n"."="write"',
      'rm x',
      'allow/ask',
      'allow',
      'ask',
    ],
    [
      '14',
      'sandbox_mode="read-only"\ndefault_permissions=":danger-full-access"',
      'rm x',
      'allow/ask',
      'ask',
      'ask',
    ],
  ])('%s', async (_source, config, command, shell, edit, net) => {
    const host = await read({ [CONFIG]: config });
    const decide = decider(host);
    expect(`${decide('shell', command)}/${decider(host, 1)('shell', command)}`).toBe(shell);
    expect([decide('edit', 'src/app.ts'), decide('net', 'example.com', 'https://')]).toEqual([
      edit,
      net,
    ]);
  });

  it.each([
    ['7', 'approval_policy = "never"', 'deny'],
    ['8', '[approval_policy.granular]\nrules = false\nsandbox_approval = true', 'deny'],
    ['asked', 'approval_policy = "on-request"', 'ask'],
  ])('decides about rules that prompt (%s)', async (_source, config, expected) => {
    const host = await read({ [CONFIG]: config, [RULES]: rule(['git', 'push'], 'prompt') });
    expect(decider(host)('shell', 'git push')).toBe(expected);
  });

  it('lists, allows and hides the tools of servers (10, 11)', async () => {
    const config = `[mcp_servers.x]
command = "x"
enabled_tools = ["a", "b"]
disabled_tools = ["b"]
[mcp_servers.y]
url = "https://example.com"
default_tools_approval_mode = "approve"
tools.drop.approval_mode = "prompt"
[mcp_servers.z]
command = "z"
enabled = false`;
    const decide = decider(await read({ [CONFIG]: config }));
    const tools = ['x__a', 'x__b', 'x__c', 'y__a', 'y__drop', 'z__a', 'w__a'];
    expect(tools.map((tool) => decide('mcp', `mcp__${tool}`)).join(' ')).toBe(
      'ask deny deny allow ask deny deny',
    );
  });

  it('may write in more folders', async () => {
    const config =
      '[sandbox_workspace_write]\nwritable_roots = ["/data/"]\nexclude_slash_tmp = true';
    const decide = decider(await read({ [CONFIG]: config }));
    const paths = ['/data/x', '/database', '/tmp/x', '../x', 'a'];
    expect(paths.map((path) => decide('edit', path)).join(' ')).toBe('allow ask ask ask allow');
  });
});

describe('traps', () => {
  it('5: one broken file empties all rules', async () => {
    const files = { '.codex/rules/a.rules': rule(['rm'], 'forbidden') };
    const broken = { ...files, '.codex/rules/b.rules': 'prefix_rule(pattern=["a"]\n' };
    expect(await findings(broken)).toEqual([
      'parse-error 1: the file cannot be loaded: a bracket is never closed; Codex then ignores the rules in all files',
    ]);
    expect(await sentences(files, broken)).toEqual([
      'widens: calls such as "rm -rf build" are now allowed: the deny rule "rm …" was removed',
    ]);
  });

  it.each([
    ['prefix_rule(pattern=[])', '"pattern" is empty'],
    ['prefix_rule(pattern=["a", []])', '"pattern" contains an empty list'],
    ['prefix_rule(pattern=["a"], justification="  ")', '"justification" is empty'],
    ['prefix_rule(pattern=["a"], decision="deny")', 'unknown decision "deny"'],
    ['prefix_rule(pattern=["a"], patern=["a"])', 'unknown argument "patern"'],
    ['prefix_rules(pattern=["a"])', 'unknown function "prefix_rules"'],
    [
      'prefix_rule(pattern=["git", "push"], match=["git -C . push"])',
      'the rule "git push …" does not match the example "git -C . push" in "match"',
    ],
    [
      'prefix_rule(pattern=["git"], not_match=[["git", "x"]])',
      'the rule "git …" matches the example "git x" in "not_match"',
    ],
    ['prefix_rule(pattern=["a"], match=["a \'b"])', 'the example "a \'b" has an unclosed quote'],
    [
      'network_rule(host="*.a.com", protocol="https")',
      'the host "*.a.com" contains a "*", a scheme, a path or a space',
    ],
    [
      'host_executable(name="git", paths=["/bin/sh"])',
      'the path "/bin/sh" is not an absolute path to "git"',
    ],
    ['prefix_rule(pattern=["a"]))', 'the bracket ")" was never opened'],
    ['prefix_rule(pattern=["a])', 'a string is never closed'],
  ])('5: %s', async (text, why) => {
    expect(await findings({ [RULES]: `\n${text}` })).toEqual([
      `parse-error 2: the file cannot be loaded: ${why}; Codex then ignores the rules in all files`,
    ]);
  });

  it('does not execute programs, and never skips them', async () => {
    const text = `${rule(['rm'], 'forbidden')}for name in ["a"]:\n    prefix_rule(pattern=[name])\n\n${rule(['git'], 'prompt')}`;
    const host = await read({ [RULES]: text });
    expect(host.opaque.map(({ subject }) => subject)).toEqual([
      'the statement "for name in [\\"a\\"]:"',
    ]);
    expect(['rm', 'git'].map((call) => decider(host)('shell', call))).toEqual(['deny', 'ask']);
    const [first] = await sentences(
      { [RULES]: rule(['rm'], 'forbidden') + rule(['git'], 'prompt') },
      { [RULES]: text },
    );
    expect(first).toContain('its effect is unknown');
    expect(first?.startsWith('widens')).toBe(true);
    const other = await read({
      [RULES]: 'prefix_rule(pattern=["a"] + ["b"])\nX = "a"\nprefix_rule(pattern=[X])',
    });
    expect(other.opaque).toHaveLength(3);
  });

  it('6: a rule that allows leaves the sandbox', async () => {
    expect(await sentences({ [RULES]: '' }, { [RULES]: rule(['npm', 'run']) })).toEqual([
      'widens: calls such as "npm run build", outside the sandbox, are now allowed without approval: the allow rule "npm run …" was added',
    ]);
  });

  it('6: without a rule that prompts, a command runs in the sandbox', async () => {
    expect(await sentences({ [RULES]: rule(['git', 'push'], 'prompt') }, { [RULES]: '' })).toEqual([
      'widens: calls such as "git push origin main" are now allowed without approval: the ask rule "git push …" was removed',
    ]);
  });

  it('6: a rule that allows leaves the sandbox, also where the mode changes', async () => {
    const never = 'approval_policy = "never"\nsandbox_mode = "read-only"\n';
    const added = await sentences({}, { [CONFIG]: never, [RULES]: rule(['npm', 'run']) });
    expect(added).toContain(
      'widens: calls such as "npm run build", outside the sandbox, are now allowed without approval: the allow rule "npm run …" was added',
    );
    const removed = await sentences({ [RULES]: rule(['npm', 'run']) }, { [CONFIG]: never });
    expect(removed).toContain(
      'narrows: calls such as "npm run build", outside the sandbox, are now held for approval: the allow rule "npm run …" was removed',
    );
    expect([...added, ...removed].join()).not.toContain('no effect');
  });

  it('says nothing of a rule that stays, although another rule is about a path of its program', async () => {
    const base = { [RULES]: rule(['git', 'log']) };
    const head = { [RULES]: rule(['git', 'log']) + rule(['/bin/git'], 'prompt') };
    expect(await sentences(base, head)).toEqual([
      'narrows: calls such as "/bin/git" are now held for approval: the ask rule "/bin/git …" was added',
    ]);
  });

  it('blames the rule about a path that is gone, and not the rule about its program', async () => {
    const forbidden = rule(['git'], 'forbidden');
    const base = { [RULES]: rule(['/bin/git', 'log']) + forbidden };
    expect(await sentences(base, { [RULES]: forbidden })).toEqual([
      'narrows: calls such as "/bin/git log" are now blocked: the allow rule "/bin/git log …" was removed',
    ]);
  });

  it('says which keys a repository cannot set', async () => {
    const config =
      'model = "x"\nnotify = ["say"]\nmodel_provider = "y"\n[profiles.z]\nmodel = "x"\n';
    expect(await findings({ [CONFIG]: config })).toEqual([
      'dead-rule 2: the setting "notify" has no effect here: a repository file cannot set it',
      'dead-rule 3: the setting "model_provider" has no effect here: a repository file cannot set it',
      'dead-rule 4: the setting "profiles" has no effect here: a repository file cannot set it',
    ]);
    expect(await sentences({}, { [CONFIG]: config })).toEqual([]);
  });

  it('warns where nothing is asked and nothing is contained', async () => {
    const bypass =
      'bypass-mode 2: the mode "never with danger-full-access" allows every call that no rule forbids, without asking for approval';
    expect(
      await findings({
        [CONFIG]: 'approval_policy = "never"\nsandbox_mode = "danger-full-access"',
      }),
    ).toEqual([bypass]);
    expect(
      await findings({
        [CONFIG]: 'approval_policy = "never"\ndefault_permissions = ":danger-full-access"',
      }),
    ).toEqual([bypass]);
  });

  it('names the line of broken TOML', async () => {
    expect(await findings({ [CONFIG]: 'a = 1\nb = \n' })).toEqual([
      'parse-error 2: not valid TOML: unspecified values are invalid',
    ]);
  });

  it('has no order between "never" and the policies that ask', async () => {
    const policy = (name: string): Files => ({ [CONFIG]: `approval_policy = "${name}"` });
    for (const name of ['untrusted', 'on-request']) {
      const [base, head] = [await read(policy(name)), await read(policy('never'))];
      expect(directions(base, head).widens).toBeGreaterThan(0);
      expect(directions(head, base).widens).toBeGreaterThan(0);
    }
    const less = await read(policy('untrusted'));
    expect(directions(less, await read(policy('on-request'))).narrows).toBe(0);
  });

  it('compares hooks and servers as code', async () => {
    const config = `[mcp_servers.a]\ncommand = "npx"\nargs = ["-y", "a"]\n[[hooks.PreToolUse]]\nmatcher = "Bash"\n[[hooks.PreToolUse.hooks]]\ntype = "command"\ncommand = "sh guard.sh"\n`;
    const found = await sentences({}, { [CONFIG]: config });
    expect(found).toContain(
      'widens: the MCP server "a" now automatically runs "npx -y a", a package without a fixed version',
    );
    expect(found).toContain(
      'widens: the hook "PreToolUse" for "Bash" now automatically runs "sh guard.sh"',
    );
  });
});

it.each([
  ['.codex/config.toml', ''],
  ['a/.codex/rules/x.rules', 'a'],
])('knows the path %s', (path, folder) => {
  expect(permissionPathOf(path)).toMatchObject({ dialect: { id: 'codex' }, folder });
});

const token = fc.constantFrom(
  'git',
  'a',
  'b c',
  "d'e",
  '/bin/git',
  '/x/a',
  '-m',
  '',
  '>',
  '/my x/a',
);
const pattern = fc.array(fc.array(token, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 3,
});
const ruleSets = fc.array(fc.tuple(pattern, fc.constantFrom('allow', 'prompt', 'forbidden')), {
  maxLength: 5,
});
function fileOf(rules: readonly (readonly [unknown, string])[]): Files {
  return { [RULES]: rules.map(([tokens, decision]) => rule(tokens, decision)).join('') };
}

it('explains calls as people write them', async () => {
  const text = rule(['rm'], 'forbidden') + rule(['bash', '-lc'], 'prompt');
  const host = await read({ [RULES]: text });
  const calls = [
    'rm x',
    'Bash(ls && rm x)',
    "echo 'a && rm x'",
    'rm x > log',
    'fetch: https://a.com',
    'edit: src/a',
    '',
  ];
  expect(calls.map((call) => answer(CODEX, host, call)).join(' ')).toBe(
    'deny deny allow ask ask allow none',
  );
});

/** The texts of the commands in a command line that people write. */
function commandsIn(line: string): readonly string[] {
  return callsOf(`Bash(${line})`).map(({ text }) => text);
}

describe('scripts', () => {
  it.each([
    ['10 T', "ls && pwd; echo 'hi there' | wc -l", 4],
    ['12 T', 'rg -n "foo" -g"*.py"', 1],
    ['a shell', "zsh -c 'ls && pwd'", 2],
    ['a semicolon at the end', 'ls; pwd;', 2],
    ['a dollar sign in quotes', `echo "it's" '$HOME'; ls`, 2],
  ])('%s are split: %s', (_source, line, count) => {
    const calls = commandsIn(line);
    expect(calls.length).toBe(count);
    expect(calls.filter((text) => /^(?:bash|zsh) /.test(text))).toEqual([]);
  });

  it('12 T: loses its quotes', () => {
    expect(commandsIn('rg -n "foo" -g"*.py"')).toEqual(['rg -n foo -g*.py']);
  });

  it.each([
    '(ls)',
    'ls > o',
    'echo $HOME',
    'FOO=bar ls',
    'echo hi & echo bye',
    'ls &&',
    'echo "$HOME"',
    'ls $(pwd)',
    '! ls',
    '{ ls; }',
    'if ls; then pwd; fi',
    'ls # all',
    "ls 'x",
  ])('11 T: %s are not split', (line) => {
    expect(commandsIn(line)).toEqual([commandText(['bash', '-lc', line])]);
    const inShell = commandText(['sh', '-c', line]);
    expect(commandsIn(inShell)).toEqual([inShell]);
  });

  it.each([
    ['13', rule(['rm'], 'forbidden'), "bash -lc 'rm x > log'", 'allow'],
    ['13, split', rule(['rm'], 'forbidden'), "bash -lc 'ls && rm x'", 'deny'],
    ['14', rule(['bash', '-lc'], 'forbidden'), "bash -lc 'git status'", 'allow'],
    ['14, not split', rule(['bash', '-lc'], 'forbidden'), "bash -lc 'git status > a'", 'deny'],
    ['15', rule(['a']), 'a && b', 'allow'],
  ])('%s: %s', async (_source, text, line, expected) => {
    expect(answer(CODEX, await read({ [RULES]: text }), line)).toBe(expected);
  });
});

describe('properties', () => {
  it('decides as the reference matcher does', () => {
    const { matched, disagreements } = agreementOf(HOST, 11, runs(2_000, 200_000));
    expect(disagreements).toEqual([]);
    expect(matched).toBeGreaterThan(0.35);
  });

  it('calls no edit without effect that has one in a situation', async () => {
    const choose = chooser(5);
    const tokens = ['git', 'rm', 'push', '/bin/git'];
    const texts = tokens.flatMap((first) => tokens.map((second) => `${first} ${second}`));
    const randomRule = (): string =>
      rule(
        [choose.pick(['git', 'rm', '/bin/git']), ...choose.some(() => choose.pick(tokens), 1)],
        choose.pick(['allow', 'prompt', 'forbidden']),
      );
    const randomMode = (): string =>
      `approval_policy = "${choose.pick(['untrusted', 'on-request', 'never'])}"\n` +
      `sandbox_mode = "${choose.pick(['read-only', 'workspace-write', 'danger-full-access'])}"\n`;
    let claims = 0;
    for (let index = 0; index < runs(60, 3000); index += 1) {
      const kept = choose.some(randomRule, 3).join('');
      const added = randomRule();
      const [before, after] = [randomMode(), randomMode()];
      const base = await read({ [CONFIG]: before, [RULES]: kept });
      const head = await read({ [CONFIG]: after, [RULES]: kept + added });
      const drafts = compareHosts({ base, head }, { budget: { left: 20_000_000 } });
      const claimed = drafts.filter(({ noEffect }) => noEffect === true);
      claims += claimed.length;
      expect(claimed.length).toBeLessThanOrEqual(1);
      if (claimed.length === 0) continue;
      const without = await read({ [CONFIG]: after, [RULES]: kept });
      for (const situation of [0, 1]) {
        const [one, other] = [decider(head, situation), decider(without, situation)];
        for (const text of texts)
          expect([kept, added, after, text, one('shell', text)]).toEqual([
            kept,
            added,
            after,
            text,
            other('shell', text),
          ]);
      }
    }
    expect(claims).toBeGreaterThan(runs(5, 300));
  });

  it('writes tokens so that a shell reads them again', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (tokens) => {
        expect(shellWords(tokens.map(tokenText).join(' '))).toEqual(tokens);
      }),
      { numRuns: runs(170, 50_000) },
    );
  });

  it('widens one way where it narrows the other, and a file with itself is neutral', async () => {
    await fc.assert(
      fc.asyncProperty(ruleSets, ruleSets, async (before, after) => {
        const [base, head] = [await read(fileOf(before)), await read(fileOf(after))];
        const [there, back] = [directions(base, head), directions(head, base)];
        expect(there.undecided).toBe(0);
        expect([there.widens > 0, there.narrows > 0]).toEqual([back.narrows > 0, back.widens > 0]);
        const moved = await read(fileOf(before.toReversed()));
        expect(directions(base, moved)).toEqual({ widens: 0, narrows: 0, undecided: 0 });
      }),
      { numRuns: runs(15, 300) },
    );
  });
});
