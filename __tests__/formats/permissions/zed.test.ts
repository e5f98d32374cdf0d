/*
 * The dialect of Zed's settings since version 0.224 (read on 2026-11-28). Rows with `T` are cases
 * from its own tests.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  directions,
  messages,
  outcome,
  permissionsOf,
  sentences,
  UNCHANGED,
  unitsIn,
} from '../../support/host-units.ts';
import { runs } from '../../support/runs.ts';

type Files = Readonly<Record<string, unknown>>;

const zed = (permissions: unknown): Files => ({
  '.zed/settings.json': { agent: { tool_permissions: permissions } },
});
const list = (...patterns: readonly string[]): unknown => patterns.map((pattern) => ({ pattern }));
const terminal = (tool: unknown, fallback?: string): Files =>
  zed({ ...(fallback !== undefined && { default: fallback }), tools: { terminal: tool } });

describe('decisions', () => {
  it.each([
    ['T', terminal({ always_allow: list('cargo') }), 'cargo test / run cargo now', 'allow / allow'],
    ['T', terminal({ always_allow: list('^cargo') }), 'run cargo now', 'ask'],
    ['T, no match', terminal({ always_allow: list('cargo') }), 'npm test', 'ask'],
    ['T, the global default', terminal({}, 'allow'), 'npm test', 'allow'],
    ['T, the default of a tool', terminal({ default: 'confirm' }, 'allow'), 'npm test', 'ask'],
    ['T', terminal({ default: 'allow', always_deny: list('rm\\s+-rf') }), 'rm -rf ./temp', 'deny'],
    ['T', terminal({ always_deny: list('rm\\s+-rf') }), 'echo rm -rf ./temp', 'deny'],
    ['T, always denied', terminal({ default: 'allow' }, 'allow'), 'rm -rf /', 'deny'],
    [
      'T, allow and confirm',
      terminal({ always_allow: list('git'), always_confirm: list('push') }),
      'git push / git pull',
      'ask / allow',
    ],
    [
      'T, deny and allow',
      terminal({ always_allow: list('git'), always_deny: list('git') }),
      'git pull',
      'deny',
    ],
    ['T, no rules', terminal({}, 'deny'), 'ls', 'deny'],
    ['T, a substitution', terminal({ always_allow: list('cargo') }), 'cargo $(x)', 'deny'],
    ['case is ignored', terminal({ always_allow: list('^CARGO') }), 'cargo test', 'allow'],
    [
      'unless the rule says otherwise',
      terminal({ always_allow: [{ pattern: '^CARGO', case_sensitive: true }] }),
      'cargo test',
      'ask',
    ],
    ['an invalid expression', terminal({ always_allow: list('^ls', '(') }), 'ls', 'deny'],
  ])('%s: %j', async (_source, files, calls, expected) => {
    const permissions = await permissionsOf(files);
    const found = calls.split(' / ').map((call) => outcome(permissions, 'shell', call));
    expect(found.join(' / ')).toBe(expected);
  });

  it('of MCP tools have the exact name', async () => {
    const tools = { 'mcp:github:create_issue': { default: 'allow' } };
    const permissions = await permissionsOf(zed({ tools }));
    expect(outcome(permissions, 'mcp', 'mcp:github:create_issue')).toBe('allow');
    expect(outcome(permissions, 'mcp', 'mcp:github:get_issue')).toBe('ask');
  });
});

describe('changes', () => {
  it('name the rule and a call', async () => {
    expect(await sentences({}, terminal({ always_allow: list('^npm run\\b') }))).toEqual([
      'zed widens: calls such as "npm run" are now allowed without approval: the allow rule "terminal: ^npm run\\\\b" was added',
    ]);
  });

  it('of the default are noticed', async () => {
    const [widens, ...others] = await sentences({}, zed({ default: 'allow' }));
    expect(others).toEqual([]);
    expect(widens).toMatch(
      /^zed widens: calls such as .+: the default "allow" now applies instead of the default "confirm"$/,
    );
    expect(await messages(zed({ default: 'allow' }))).toEqual([
      'bypass-mode: the mode "agent.tool_permissions.default: allow" allows every call that no rule forbids, without asking for approval',
    ]);
  });

  it('of servers are code', async () => {
    const files = {
      '.zed/settings.json': { context_servers: { c: { command: 'npx', args: ['-y', 'c-mcp'] } } },
    };
    expect(await sentences({}, files)).toEqual([
      'zed widens: the MCP server "c" now automatically runs "npx -y c-mcp", a package without a fixed version',
    ]);
  });
});

it('settings without these keys are no unit', async () => {
  expect(await unitsIn({ '.zed/settings.json': { tab_size: 2 } })).toEqual([]);
  expect(await unitsIn({ '.zed/settings.json': { agent: { enabled: false } } })).toEqual([]);
});

it('reports invalid expressions and rules that allow everything', async () => {
  expect(await messages(terminal({ always_allow: list('.*', '[') }))).toEqual([
    'allows-everything: the rule ".*" allows every call to "terminal" that no other rule restricts',
    'dead-rule: the rule "[" has no effect: the regular expression is invalid, so Zed denies every call to "terminal"',
  ]);
});

/* Decides calls by the lists, according to their description alone. */

type Lists = Readonly<Record<'always_deny' | 'always_confirm' | 'always_allow', readonly string[]>>;

function referenceOutcome(lists: Lists, command: string): string {
  const met = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => new RegExp(pattern, 'i').test(command));
  if (met(lists.always_deny)) return 'deny';
  if (met(lists.always_confirm)) return 'ask';
  return met(lists.always_allow) ? 'allow' : 'ask';
}

const patterns = fc.array(
  fc.constantFrom('git', '^git', 'push$', '^git (push|pull)', 'A+', '\\bls\\b', '.*x', '[^a]'),
  { maxLength: 3 },
);
const listsOf = fc.record({
  always_deny: patterns,
  always_confirm: patterns,
  always_allow: patterns,
});
const filesOf = (lists: Lists): Files =>
  terminal(Object.fromEntries(Object.entries(lists).map(([key, value]) => [key, list(...value)])));
const commands = fc
  .array(fc.constantFrom('git', 'push', 'pull', 'a', 'x', 'ls', ' ', 'A'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

describe('properties', () => {
  it('decides as the reference does', async () => {
    const batch = fc.array(commands, { minLength: 50, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(listsOf, batch, async (lists, texts) => {
        const permissions = await permissionsOf(filesOf(lists));
        for (const text of texts)
          expect([text, outcome(permissions, 'shell', text)]).toEqual([
            text,
            referenceOutcome(lists, text),
          ]);
      }),
      { numRuns: runs(67, 20_000) },
    );
  });

  it('widens one way where it narrows the other, and order means nothing', async () => {
    await fc.assert(
      fc.asyncProperty(listsOf, listsOf, async (before, after) => {
        const [base, head] = [
          await permissionsOf(filesOf(before)),
          await permissionsOf(filesOf(after)),
        ];
        const [there, back] = [directions(base, head), directions(head, base)];
        expect(there.undecided).toBe(0);
        expect([there.widens > 0, there.narrows > 0]).toEqual([back.narrows > 0, back.widens > 0]);
        const { always_allow, ...others } = before;
        const same = filesOf({ ...others, always_allow: [...always_allow].reverse() });
        expect(directions(base, await permissionsOf(same))).toEqual(UNCHANGED);
      }),
      { numRuns: runs(10, 1000) },
    );
  });
});
