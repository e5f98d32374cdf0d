/*
 * The dialect of Visual Studio Code's settings, as documented on 2026-09-16 (read on 2026-11-28).
 * Rows with `T` are cases from its own tests.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import { VSCODE } from '../../../src/formats/permissions/vscode/dialect.ts';
import { requestOfCall } from '../../../src/model/host-call.ts';
import type { HostPermissions } from '../../../src/model/host-permissions.ts';
import {
  answer,
  directions,
  messages,
  outcome,
  permissionsOf,
  sentences,
  UNCHANGED,
  unitsIn,
} from '../../support/host-units.ts';
import { agreementOf } from '../../support/reference/reference.ts';
import { HOST } from '../../support/reference/vscode.ts';
import { runs } from '../../support/runs.ts';

const FILE = '.vscode/settings.json';
const TERMINAL = 'chat.tools.terminal.autoApprove';
const NO_DEFAULTS = { 'chat.tools.terminal.ignoreDefaultAutoApproveRules': true };

const terminal = (rules: unknown): Readonly<Record<string, unknown>> => ({ [TERMINAL]: rules });
const files = (settings: unknown): Readonly<Record<string, unknown>> => ({ [FILE]: settings });

/** Returns what is decided about a command line. */
function ofLine(permissions: HostPermissions, line: string): string {
  return answer(VSCODE, permissions, `Bash(${line})`);
}

describe('commands', () => {
  it.each([
    ['V1 T', { echo: true }, 'echo hi / echotest / ECHO x', 'allow / ask / ask'],
    ['V2 T', { rm: false, '/.*/': true }, 'rm x / foo', 'ask / allow'],
    [
      'V3 T',
      { '/^git (status|show\\b.*)$/': true },
      'git status / git show HEAD / git push',
      'allow / allow / ask',
    ],
    ['V4 T', { rm: true, '/^rm\\s+/': false }, 'rm / rm f', 'allow / ask'],
    ['V5 T', { '': true }, 'echo', 'ask'],
    ['V6 T', { '/a*/': true, '//': true, '/[/': true }, 'a', 'ask'],
    [
      'V7 T',
      { 'bin/foo': true },
      'bin/foo --x / .\\bin\\foo / bin/foobar / notbin/foo',
      'allow / allow / ask / ask',
    ],
    ['V8 T', { echo: true }, './echo', 'ask'],
    ['V9', { foo: true }, 'foo && bar', 'ask'],
    [
      'V10',
      { foo: true, bar: true },
      'foo && bar / foo <(bar) / foo $(bar)',
      'allow / allow / allow',
    ],
    ['V10, with another command', { foo: true }, 'foo <(rm x) / foo `rm x`', 'ask / ask'],
    ['V11', { '/^x/': { approve: true, matchCommandLine: true } }, 'x && y', 'allow'],
    ['V12', { '/^x/': { approve: true, matchCommandLine: true }, y: false }, 'x && y', 'ask'],
    [
      'V13',
      { '/\\.ps1/i': { approve: false, matchCommandLine: true }, '/.*/': true },
      'run a.PS1 / ls && run a.PS1',
      'ask / ask',
    ],
    ['V15', { foo: true }, 'A=1 foo', 'ask'],
    ['V16', { 'npm run test*': true }, 'npm run test', 'ask'],
    ['V17', { git: true }, 'git-evil / git push', 'allow / allow'],
    ['a word boundary behind a sign', { 'foo-': true }, 'foo-bar / foo- x', 'allow / ask'],
    ['a traversal', { 'bin/': true }, 'bin/../../x / bin/x', 'ask / allow'],
  ])('%s: %j', async (_source, rules, calls, expected) => {
    const permissions = await permissionsOf(files({ ...NO_DEFAULTS, ...terminal(rules) }));
    const found = calls.split(' / ').map((call) => ofLine(permissions, call));
    expect(found.join(' / ')).toBe(expected);
  });

  it.each([
    ['a part', { '/^x/': { approve: true, matchCommandLine: true }, ls: true }, 'ls && x', 'ask'],
    [
      'a line',
      { '/^ls/': { approve: true, matchCommandLine: true } },
      'ls "a; rm x" && y',
      'allow',
    ],
    [
      'a part that is held',
      { '/./': { approve: true, matchCommandLine: true }, y: false },
      'x $(y)',
      'ask',
    ],
    [
      'a line that is held',
      { '/&&/': { approve: false, matchCommandLine: true }, x: true },
      'x && x / x; x',
      'ask / allow',
    ],
    ['an open quote', { foo: true }, "foo 'x", 'ask'],
    [
      'a file outside',
      { foo: true },
      'foo > /etc/x / foo > x / foo 2>/dev/null',
      'ask / allow / allow',
    ],
  ])('%s of a line: %j', async (_source, rules, calls, expected) => {
    const permissions = await permissionsOf(files({ ...NO_DEFAULTS, ...terminal(rules) }));
    const found = calls.split(' / ').map((call) => ofLine(permissions, call));
    expect(found.join(' / ')).toBe(expected);
  });

  it.each([
    ['all', 'ask / ask'],
    ['never', 'allow / allow'],
  ])('files that commands write, with the setting %s', async (value, expected) => {
    const settings = {
      ...terminal({ foo: true }),
      'chat.tools.terminal.blockDetectedFileWrites': value,
    };
    const permissions = await permissionsOf(files(settings));
    expect(['foo > x', 'foo > /etc/x'].map((line) => ofLine(permissions, line)).join(' / ')).toBe(
      expected,
    );
  });

  it('explains commands, edits and other calls as people write them', async () => {
    const permissions = await permissionsOf(files(terminal({ make: true })));
    const calls = [
      'make',
      'make && rm x',
      'Edit(src/a.ts)',
      'write: .env',
      'PowerShell((Make)',
      'WebFetch(a.com)',
      '',
    ];
    expect(calls.map((call) => answer(VSCODE, permissions, call)).join(' ')).toBe(
      'allow ask allow ask allow ask none',
    );
  });

  it('a bracket in PowerShell is not a beginning', async () => {
    const rules = terminal({ '/^foo|bar$/': false, '/./': true });
    const permissions = await permissionsOf(files({ ...NO_DEFAULTS, ...rules }));
    const calls = ['PowerShell((foo x)', 'PowerShell((x)', 'Bash((foo x))'];
    expect(calls.map((call) => answer(VSCODE, permissions, call)).join(' ')).toBe('ask allow ask');
  });

  it('a sticky expression is not decided', async () => {
    const { opaque } = await permissionsOf(files(terminal({ '/foo/y': true })));
    expect(opaque).toHaveLength(1);
  });

  it('V14: a built-in rule can be switched off', async () => {
    const permissions = await permissionsOf(files(terminal({ rm: null, '/^r/': true })));
    expect(outcome(permissions, 'shell', 'rm x')).toBe('allow');
    const unset = await permissionsOf(files(terminal({ rm: null })));
    expect(outcome(unset, 'shell', 'rm x')).toBe('ask');
  });

  it('V18: PowerShell ignores case and a bracket', async () => {
    const rules = terminal({ 'Get-Secret': true });
    const permissions = await permissionsOf(files(rules));
    const decide = compileDecisions(permissions.situations[0].policy);
    const found = (prefix: string, text: string): string =>
      decide(requestOfCall({ kind: 'shell', prefix, text })).level;
    expect(found('in PowerShell, ', '(get-secret f')).toBe('allowed');
    expect(found('in PowerShell, ', '(get-content f')).toBe('allowed');
    expect(found('', 'get-secret f')).toBe('needs approval');
  });

  it('V19: nothing is approved when approval is switched off', async () => {
    const settings = {
      ...terminal({ '/.*/': true }),
      'chat.tools.terminal.enableAutoApprove': false,
    };
    const permissions = await permissionsOf(files(settings));
    expect(['ls', 'foo'].map((call) => outcome(permissions, 'shell', call))).toEqual([
      'ask',
      'ask',
    ]);
  });

  it('have built-in rules', async () => {
    const permissions = await permissionsOf(files(terminal({})));
    const found = (calls: readonly string[]): readonly string[] => [
      ...new Set(calls.map((call) => outcome(permissions, 'shell', call))),
    ];
    expect(
      found([
        'ls -la',
        'git status',
        'git -C web log',
        'npm ci',
        'docker ps',
        'npm audit',
        'sed p x',
      ]),
    ).toEqual(['allow']);
    expect(
      found([
        'rm x',
        'git push',
        'git branch -D main',
        'npm install x',
        'npm audit fix',
        'find . -delete',
        'sed -e x f',
        'curl https://example.com',
        'jq . f',
      ]),
    ).toEqual(['ask']);
  });
});

describe('edits', () => {
  it.each([
    ['V20', { '**/*.md': true, '**/.env*': false }, '.env.md', 'ask'],
    ['the last match', { '**/.env*': false, '**/*.md': true }, '.env.md', 'allow'],
    ['built in', {}, 'src/app.ts / web/.vscode/tasks.json / .git/config', 'allow / ask / ask'],
    [
      'built in, more',
      {},
      'package.json / a/b.csproj / yarn.lock / pnpm-lock.yaml / .env',
      'ask / ask / ask / ask / ask',
    ],
    // A built-in key keeps its position, so a later built-in key still decides.
    ['a built-in key', { '**/*': false }, 'src/app.ts / package.json', 'ask / ask'],
    ['a built-in key, changed', { '**/*.lock': true }, 'yarn.lock / package.json', 'allow / ask'],
    ['one folder', { 'src/*': false }, 'src/a.ts / src/b/a.ts', 'ask / allow'],
    ['alternatives', { '**/*.{key,pem}': false }, 'a.key / x/y.pem / keys', 'ask / ask / allow'],
  ])('%s: %j', async (_source, edits, calls, expected) => {
    const permissions = await permissionsOf(files({ 'chat.tools.edits.autoApprove': edits }));
    const found = calls.split(' / ').map((call) => outcome(permissions, 'edit', call));
    expect(found.join(' / ')).toBe(expected);
  });
});

describe('changes', () => {
  it('name the command and the rule', async () => {
    expect(await sentences({}, files(terminal({ 'npm run build': true })))).toEqual([
      'vscode widens: calls such as "npm run build" are now allowed without approval: the allow rule "npm run build" was added',
    ]);
    expect(await sentences(files(terminal({ rm: null, '/^rm /': true })), {})).toEqual([
      'vscode narrows: calls such as "rm -rf build" are now held for approval: the built-in list of commands now applies instead of the built-in list of commands without "rm"',
    ]);
  });

  it('of a folder of scripts name one of them', async () => {
    // github/spec-kit
    expect(await sentences({}, files(terminal({ '.specify/scripts/bash/': true })))).toEqual([
      'vscode widens: calls such as ".specify/scripts/bash/run.sh" are now allowed without approval: the allow rule ".specify/scripts/bash/" was added',
    ]);
  });

  it('of what the built-in rules say already are none', async () => {
    const settings = {
      ...terminal({ 'git status': true, rm: false }),
      'chat.tools.edits.autoApprove': { '**/*': true },
    };
    expect(await sentences({}, files(settings))).toEqual([]);
  });

  it('show when approval is switched off and on', async () => {
    const off = files({ 'chat.tools.terminal.enableAutoApprove': false });
    const [narrows, ...others] = await sentences({}, off);
    expect(others).toEqual([]);
    expect(narrows).toMatch(
      /^vscode narrows: calls such as .+: the setting "chat.tools.terminal.enableAutoApprove" with the value false now applies instead of the built-in list of commands$/,
    );
  });

  it('of rules about whole lines are noticed', async () => {
    const rule = { '/^make && ls$/': { approve: true, matchCommandLine: true } };
    const [widens] = await sentences({}, files(terminal(rule)));
    expect(widens).toBe(
      'vscode widens: "the command line make && ls" is now allowed without approval: the allow rule "/^make && ls$/" was added',
    );
  });

  it('of addresses and tools are compared as lists', async () => {
    const urls = 'chat.tools.urls.autoApprove';
    expect(
      await sentences(
        files({ [urls]: { 'https://a.example': { approveRequest: true } } }),
        files({ [urls]: { 'https://a.example': true } }),
      ),
    ).toEqual([
      'vscode widens: the setting "chat.tools.urls.autoApprove" now contains "responses from https://a.example"',
    ]);
    const eligible = files({ 'chat.tools.eligibleForAutoApproval': { runTask: false } });
    expect(await sentences(eligible, {})).toEqual([
      'vscode widens: the list of tools that always need approval no longer contains "runTask"',
    ]);
  });

  it('of a regular expression that cannot be compared are not decided', async () => {
    const found = await sentences({}, files(terminal({ '/^yarn(?!.*fix)/': true })));
    expect(found).toEqual([
      'vscode widens: the rule "/^yarn(?!.*fix)/" is new, and its effect is unknown: Card Gate cannot compare the regular expression',
    ]);
  });

  it('V21: of keys that only users can set are none', async () => {
    const settings = { 'chat.tools.global.autoApprove': true };
    expect(await sentences({}, files(settings))).toEqual([]);
    expect(await messages(files(settings))).toEqual([
      'dead-rule: the setting "chat.tools.global.autoApprove" has no effect here: Visual Studio Code reads the key only from user settings',
    ]);
  });
});

describe('traps', () => {
  it('false asks, and never denies', async () => {
    const permissions = await permissionsOf(files(terminal({ foo: false })));
    expect(outcome(permissions, 'shell', 'foo')).toBe('ask');
  });

  it('settings without a key that matters are no unit, even if they are broken', async () => {
    expect(await unitsIn(files({ 'editor.formatOnSave': true }))).toEqual([]);
    expect(await unitsIn(files({ 'chat.fontSize': 12 }))).toEqual([]);
    expect(await messages(files('{ "editor.tabSize": '))).toEqual([]);
  });

  it('comments and trailing commas are read', async () => {
    const text = `{\n  // commands\n  "${TERMINAL}": { "make": true, },\n}`;
    expect(outcome(await permissionsOf(files(text)), 'shell', 'make all')).toBe('allow');
  });

  it('keys without effect name the form that works', async () => {
    expect(await messages(files(terminal({ 'npx playwright *': true, '/[/': true })))).toEqual([
      'dead-rule: the rule "npx playwright *" has no effect: a key cannot contain wildcards, and already matches the beginning of a command',
      'dead-rule: the rule "/[/" has no effect: it is not a valid regular expression',
    ]);
  });

  it('rules that allow everything are reported', async () => {
    expect(await messages(files(terminal({ '/.*/': true, python3: true })))).toEqual([
      'allows-everything: the rule "/.*/" allows every command that no other rule restricts',
      'allows-everything: the rule "python3" allows every program that "python3" can start',
    ]);
  });

  it('no credential is shown', async () => {
    const token = `ghp_${'b'.repeat(36)}`;
    const settings = files(terminal({ [`curl -H ${token}`]: true, curl: null }));
    const texts = [...(await sentences({}, settings)), ...(await messages(settings))];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join('\n')).not.toContain(token);
  });
});

describe('Roo Code', () => {
  const roo = (
    allowed: readonly string[],
    denied: readonly string[],
  ): Readonly<Record<string, unknown>> =>
    files({ 'roo-cline.allowedCommands': allowed, 'roo-cline.deniedCommands': denied });

  it.each([
    [['git'], [], 'git status / gitx / GIT push', 'allow / allow / allow'],
    [['git'], ['git push'], 'git push origin / git pull', 'deny / allow'],
    [['git push --dry-run'], ['git push'], 'git push --dry-run', 'allow'],
    [['git'], ['rm'], 'rm f / unknown', 'deny / ask'],
    [['*'], ['rm'], 'ls / rm x', 'allow / deny'],
    [['*'], [], 'anything', 'allow'],
    [[], [], 'ls', 'ask'],
    [['git'], ['git'], 'git status', 'deny'],
  ])('allows %j and denies %j', async (allowed, denied, calls, expected) => {
    const permissions = await permissionsOf(roo(allowed, denied));
    const decide = compileDecisions(permissions.situations[0].policy);
    const levels = { denied: 'deny', 'needs approval': 'ask', warned: 'model', allowed: 'allow' };
    const found = calls.split(' / ').map((text) => {
      const call = { kind: 'shell', prefix: 'in Roo Code, ', text } as const;
      return levels[decide(requestOfCall(call)).level];
    });
    expect(found.join(' / ')).toBe(expected);
  });

  it('asks again when a list is removed', async () => {
    expect(await sentences(roo([], ['git push']), {})).toEqual([
      'vscode widens: calls such as "in Roo Code, git push origin main" are no longer blocked, but held for approval: the deny rule "git push" was removed',
    ]);
  });

  it('is named in sentences', async () => {
    expect(await sentences(roo(['git'], []), roo(['git', 'npm test'], []))).toEqual([
      'vscode widens: calls such as "in Roo Code, npm test" are now allowed without approval: the allow rule "npm test" was added',
    ]);
    expect(await messages(roo(['*'], []))).toEqual([
      'allows-everything: the rule "*" allows every Roo Code command that a longer prefix does not deny',
    ]);
  });
});

const keys = fc.oneof(
  fc.constantFrom('git', 'git-', 'ls', 'bin/foo', './x', 'a.b', 'npm run', '', '/.*/', '/a*/'),
  fc.constantFrom(
    '/^git (status|show\\b.*)$/',
    '/\\bfoo\\b/',
    '/^l/i',
    '/x$|^a/',
    '/^[^-]+$/',
    '/a.b/',
  ),
  fc
    .array(fc.constantFrom('a', 'b', ' ', '-', '/', '.'), { minLength: 1, maxLength: 4 })
    .map((list) => list.join('')),
);
const rulesOf = fc.dictionary(keys, fc.boolean(), { maxKeys: 5, noNullPrototype: true });
describe('properties', () => {
  it('decides as the reference does', () => {
    const { matched, disagreements } = agreementOf(HOST, 14, runs(2_000, 200_000));
    expect(disagreements).toEqual([]);
    expect(matched).toBeGreaterThan(0.25);
  });

  it('widens one way where it narrows the other', async () => {
    await fc.assert(
      fc.asyncProperty(rulesOf, rulesOf, async (before, after) => {
        const base = await permissionsOf(files({ ...NO_DEFAULTS, ...terminal(before) }));
        const head = await permissionsOf(files({ ...NO_DEFAULTS, ...terminal(after) }));
        const [there, back] = [directions(base, head), directions(head, base)];
        expect(there.undecided).toBe(0);
        expect([there.widens > 0, there.narrows > 0]).toEqual([back.narrows > 0, back.widens > 0]);
        const reversed = Object.fromEntries(Object.entries(before).reverse());
        const same = await permissionsOf(
          files(JSON.stringify({ ...terminal(reversed), ...NO_DEFAULTS }, null, 2)),
        );
        expect(directions(base, same)).toEqual(UNCHANGED);
      }),
      { numRuns: runs(8, 500) },
    );
  });
});
