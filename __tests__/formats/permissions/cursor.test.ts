/* The dialects of Cursor's editor and command line, as documented on 2026-11-28. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CallKind } from '../../../src/model/host-call.ts';
import {
  directions,
  messages,
  outcome,
  permissionsOf,
  sentences,
  UNCHANGED,
} from '../../support/host-units.ts';
import { runs } from '../../support/runs.ts';

type Files = Readonly<Record<string, unknown>>;

const cli = (allow: readonly string[], deny: readonly string[] = []): Files => ({
  '.cursor/cli.json': { permissions: { allow, deny } },
});
const lists = (value: unknown): Files => ({ '.cursor/permissions.json': value });
const sandbox = (value: unknown): Files => ({ '.cursor/sandbox.json': value });

describe('rules of the command line', () => {
  it.each<[readonly string[], readonly string[], CallKind, string, string]>([
    // Cursor's documentation of permissions
    [['Shell(ls)'], [], 'shell', 'ls -la / ls / lsof', 'allow / allow / ask'],
    [['Shell(git)'], [], 'shell', 'git push origin main', 'allow'],
    [['Shell(curl:*)'], [], 'shell', 'curl x', 'allow'],
    [['Shell(npm)'], [], 'shell', 'npm test', 'allow'],
    [[], ['Shell(rm)'], 'shell', 'rm x', 'deny'],
    [['Shell(rm)'], ['Shell(rm)'], 'shell', 'rm x', 'deny'],
    [['Read(src/**/*.ts)'], [], 'read', 'src/a/b.ts / src/b.ts / src/a.js', 'allow / allow / ask'],
    [['Read(**/*.md)'], [], 'read', 'docs/a.md / a.md', 'allow / allow'],
    [[], ['Read(.env*)'], 'read', '.env.local / .env', 'deny / deny'],
    [['Read(/etc/passwd)'], [], 'read', '/etc/passwd', 'allow'],
    [['Write(src/**)'], [], 'edit', 'src/a/b.ts / a.ts', 'allow / ask'],
    [['Write(package.json)'], [], 'edit', 'package.json / web/package.json', 'allow / ask'],
    [[], ['Write(**/*.key)'], 'edit', 'a/b.key', 'deny'],
    [[], [], 'fetch', 'example.com', 'ask'],
    [['WebFetch(*.example.com)'], [], 'fetch', 'a.example.com / example.com', 'allow / ask'],
    [['Mcp(github:*)'], [], 'mcp', 'github:create_issue / gitlab:x', 'allow / ask'],
    // TradingChassis/infrastructure
    [['Shell(git:status)'], [], 'shell', 'git status / git status -s / git', 'allow / ask / ask'],
  ])('allow %j, deny %j', async (allow, deny, kind, calls, expected) => {
    const permissions = await permissionsOf(cli(allow, deny));
    const found = calls.split(' / ').map((call) => outcome(permissions, kind, call));
    expect(found.join(' / ')).toBe(expected);
  });

  it('are named in sentences', async () => {
    expect(await sentences(cli([]), cli(['Shell(git)']))).toEqual([
      'cursor-cli widens: calls such as "git push origin main" are now allowed without approval: the allow rule "Shell(git)" was added',
    ]);
    expect(await sentences(cli([], ['Shell(rm)']), {})).toEqual([
      'cursor-cli widens: calls such as "rm -rf build" are no longer blocked, but held for approval: the deny rule "Shell(rm)" was removed',
    ]);
  });

  it('with two words are not decided', async () => {
    // Stoobly/stoobly-agent
    expect(await sentences(cli([]), cli([], ['Shell(git push)']))).toEqual([
      'cursor-cli narrows: the deny rule "Shell(git push)" is new, and its effect is unknown: Cursor documents only rules whose command is a single word',
    ]);
  });

  it('that allow everything or nothing are reported', async () => {
    // IstiN/dmtools, CleanExpo/Pi-Dev-Ops
    const files = {
      '.cursor/cli.json': { permissions: { allow: ['Shell(*)', 'shell'] }, sandbox: {} },
    };
    expect(await messages(files)).toEqual([
      'dead-rule: the setting "sandbox" has no effect here: a repository file may contain only "permissions"',
      'allows-everything: the rule "Shell(*)" allows every shell command',
      'dead-rule: the rule "shell" has no effect: it is not a Cursor tool with a specifier in brackets',
    ]);
  });
});

describe('lists of the editor', () => {
  it('are compared as sets', async () => {
    // TradingChassis/infrastructure
    expect(
      await sentences(
        lists({ terminalAllowlist: ['git status'] }),
        lists({ terminalAllowlist: ['git status', './tools/check'] }),
      ),
    ).toEqual([
      'cursor widens: the list "terminalAllowlist", whose matching rules Cursor does not document, now contains "./tools/check"',
    ]);
  });

  it.each([
    ['an empty list replaces the one of the user', {}, { mcpAllowlist: [] }, 'narrows'],
    ['and back', { mcpAllowlist: [] }, {}, 'widens'],
    ['one tool', { mcpAllowlist: [] }, { mcpAllowlist: ['a:b'] }, 'widens'],
    ['one tool of all', { mcpAllowlist: ['a:*'] }, { mcpAllowlist: ['a:*', 'a:b'] }, 'neutral'],
    ['an entry less', { terminalAllowlist: ['a', 'b'] }, { terminalAllowlist: ['b'] }, 'narrows'],
    [
      'another order',
      { terminalAllowlist: ['a', 'b'] },
      { terminalAllowlist: ['b', 'a'] },
      'neutral',
    ],
    [
      'prose',
      { autoRun: { allow_instructions: ['a'] } },
      { autoRun: { allow_instructions: [] } },
      'widens',
    ],
  ])('%s', async (_name, before, after, expected) => {
    const base = await permissionsOf(lists(before));
    const head = await permissionsOf(lists(after));
    const { widens, narrows } = directions(base, head);
    expect(widens > 0 ? 'widens' : narrows > 0 ? 'narrows' : 'neutral').toBe(expected);
  });

  it('that allow every tool are reported', async () => {
    expect(await messages(lists({ mcpAllowlist: ['*:*'] }))).toEqual([
      'allows-everything: the rule "*:*" allows every tool on every MCP server',
    ]);
  });
});

describe('the sandbox and the hooks', () => {
  it.each([
    [{}, { type: 'insecure_none' }, 'widens'],
    [{}, { type: 'workspace_readonly' }, 'narrows'],
    [{}, { additionalReadwritePaths: ['/tmp'] }, 'widens'],
    [{}, { networkPolicy: { default: 'allow' } }, 'widens'],
    [{ networkPolicy: { deny: ['a'] } }, {}, 'widens'],
    [{}, { readBoundary: 'x' }, 'widens'],
  ])('%j, then %j', async (before, after, expected) => {
    const [base, head] = [
      await permissionsOf(sandbox(before)),
      await permissionsOf(sandbox(after)),
    ];
    const { widens, narrows } = directions(base, head);
    expect(widens > 0 ? 'widens' : narrows > 0 ? 'narrows' : 'neutral').toBe(expected);
  });

  it('hooks run by themselves, and may block', async () => {
    const hooks = { version: 1, hooks: { beforeShellExecution: [{ command: './guard.sh' }] } };
    const files = { '.cursor/hooks.json': hooks };
    expect(await sentences({}, files)).toEqual([
      'cursor widens: the hook "beforeShellExecution" now automatically runs "./guard.sh"',
    ]);
    expect((await sentences(files, {})).map((text) => text.split(' ')[1])).toEqual([
      'widens:',
      'narrows:',
    ]);
  });
});

/* The commands that a rule matches, written from the documentation alone. */

function referenceMatch(rule: string, command: string): boolean {
  const spec = rule.slice('Shell('.length, -1);
  const [name = '', args = '*'] = spec.split(':');
  if (name === '*') return true;
  const [word, ...rest] = command.split(' ');
  if (word !== name) return false;
  return args === '*' || (rest.length > 0 && rest.join(' ') === args);
}

const rules = fc
  .tuple(fc.constantFrom('git', 'ls', 'a', '*'), fc.constantFrom('', ':*', ':status', ':b a'))
  .map(([name, args]) => `Shell(${name}${name === '*' ? '' : args})`);
const ruleLists = fc.array(rules, { maxLength: 4 });
const commands = fc
  .array(fc.constantFrom('git', 'ls', 'a', 'b', 'status', 'gitx'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

describe('properties', () => {
  it('decides as the reference does', async () => {
    const batch = fc.array(commands, { minLength: 25, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(ruleLists, ruleLists, batch, async (allow, deny, list) => {
        const permissions = await permissionsOf(cli(allow, deny));
        for (const command of list) {
          const has = (some: readonly string[]): boolean =>
            some.some((rule) => referenceMatch(rule, command));
          const expected = has(deny) ? 'deny' : has(allow) ? 'allow' : 'ask';
          expect([command, outcome(permissions, 'shell', command)]).toEqual([command, expected]);
        }
      }),
      { numRuns: runs(130, 40_000) },
    );
  });

  it('widens one way where it narrows the other, and order means nothing', async () => {
    await fc.assert(
      fc.asyncProperty(ruleLists, ruleLists, ruleLists, async (first, second, deny) => {
        const base = await permissionsOf(cli(first, deny));
        const head = await permissionsOf(cli(second, deny));
        const [there, back] = [directions(base, head), directions(head, base)];
        expect(there.undecided).toBe(0);
        expect([there.widens > 0, there.narrows > 0]).toEqual([back.narrows > 0, back.widens > 0]);
        const same = await permissionsOf(cli([...first].reverse(), [...deny].reverse()));
        expect(directions(base, same)).toEqual(UNCHANGED);
      }),
      { numRuns: runs(15, 1000) },
    );
  });
});
