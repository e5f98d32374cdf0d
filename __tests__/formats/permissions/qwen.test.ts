/*
 * The dialect of Qwen Code, as of 2026-11-28. Rows with `S` follow from its source
 * (permissions/rule-parser.ts 00ac46f, permission-manager.ts 0605306).
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QWEN } from '../../../src/formats/permissions/qwen/dialect.ts';
import type { CallKind } from '../../../src/model/host-call.ts';
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
import { runs } from '../../support/runs.ts';

const PATH = '.qwen/settings.json';
const file = (settings: unknown): Files => ({ [PATH]: settings });

async function read(settings: unknown): Promise<HostPermissions> {
  return hostOf(QWEN, file(settings));
}

/** Returns the decisions about calls of one kind, separated by ` / `. */
async function outcomes(settings: unknown, kind: CallKind, calls: string): Promise<string> {
  const decide = decider(await read(settings));
  return calls
    .split(' / ')
    .map((call) => decide(kind, call))
    .join(' ');
}

const rules = (lists: Readonly<Record<string, readonly string[]>>): unknown => ({
  permissions: lists,
});
const allow = (...list: string[]): unknown => rules({ allow: list });
const deny = (...list: string[]): unknown => rules({ deny: list });

describe('decisions', () => {
  it.each([
    ['S', allow('Bash(git *)'), 'shell', 'git / git log / gitx', 'allow allow ask'],
    ['S', allow('Bash(ls*)'), 'shell', 'ls / lsof', 'allow allow'],
    ['S', allow('Bash(*)'), 'shell', 'make', 'allow'],
    ['S', allow('Bash(git:*)'), 'shell', 'git / git log / gitx', 'allow allow ask'],
    ['S, only the first', allow('Bash(a:* b:*)'), 'shell', 'a x b: / a x b:c', 'allow allow'],
    [
      'S, a prefix without a star',
      allow('Bash(git commit)'),
      'shell',
      'git commit / git commit -m x / git commitx',
      'allow allow ask',
    ],
    [
      'S, a blank and a star in the middle',
      allow('Bash(git * main)'),
      'shell',
      'git push main / git main',
      'allow allow',
    ],
    ['S, names', allow('ShellTool(a)', 'run_shell_command(b)'), 'shell', 'a / b', 'allow allow'],
    [
      'S, deny',
      rules({ deny: ['Bash(rm *)'], allow: ['Bash'] }),
      'shell',
      'rm x / ls',
      'deny allow',
    ],
    ['S, a star on one line', allow('Bash(echo *)'), 'shell', 'echo "a\nb"', 'ask'],
    ['S', deny('Read(.env)'), 'read', '.env / a/.env', 'deny allow'],
    ['S', deny('Read(/src/**)'), 'read', 'src/a / src/a/b / lib/src/a', 'deny deny allow'],
    [
      'S',
      deny('Read(./a)', 'Read(//etc/passwd)'),
      'read',
      'a / /etc/passwd / etc/passwd',
      'deny deny allow',
    ],
    [
      'S, dotfiles',
      deny('Read(**/*.{key,pem})'),
      'read',
      '.a/.b.key / x.pem / x.pub',
      'deny deny allow',
    ],
    ['S', deny('WebFetch(domain:a.com)'), 'fetch', 'a.com / sub.a.com / ba.com', 'deny deny ask'],
    ['S', allow('mcp__p'), 'mcp', 'mcp__p__x / mcp__pq__x', 'allow ask'],
    [
      'S',
      allow('mcp__p__*', 'mcp__q__get_*'),
      'mcp',
      'mcp__p__x / mcp__q__get_a / mcp__q__put',
      'allow allow ask',
    ],
    ['S', deny('Edit(x)'), 'write', 'x / y', 'deny ask'],
    [
      'S',
      rules({ allow: ['Bash(cat *)'], deny: ['Read(.env)'] }),
      'shell',
      'cat .env / cat -n ./.env / cat README.md',
      'deny deny allow',
    ],
    [
      'S, Read is about searches too',
      deny('Read'),
      'tool',
      'glob / grep_search / web_search',
      'deny deny ask',
    ],
    [
      'strictest first',
      rules({ allow: ['Bash(git push)'], ask: ['Bash(git push)'], deny: ['Bash(git push -f)'] }),
      'shell',
      'git push / git push -f',
      'ask deny',
    ],
    ['no rule', {}, 'shell', 'make', 'ask'],
    ['no rule, read-only', {}, 'shell-read', 'ls', 'allow'],
    [
      'older keys',
      { tools: { exclude: ['run_shell_command(rm)'], allowed: ['run_shell_command'] } },
      'shell',
      'rm x / make',
      'deny allow',
    ],
    [
      'older keys, only',
      { tools: { core: ['run_shell_command(ls)'] } },
      'shell',
      'ls / make',
      'allow deny',
    ],
    [
      'a trusted server',
      { mcpServers: { s: { command: 's', trust: true, excludeTools: ['b'] } } },
      'mcp',
      'mcp__s__a / mcp__s__b',
      'allow deny',
    ],
    [
      'included tools',
      { mcpServers: { s: { command: 's', includeTools: ['a'] } } },
      'mcp',
      'mcp__s__a / mcp__s__b',
      'ask deny',
    ],
    ['plan', { tools: { approvalMode: 'plan' } }, 'edit', 'a', 'deny'],
    ['auto-edit', { tools: { approvalMode: 'auto-edit' } }, 'edit', 'a', 'allow'],
    [
      'auto',
      { tools: { approvalMode: 'auto' }, permissions: { allow: ['Bash(npx *)', 'Bash(ls)'] } },
      'shell',
      'npx x / ls / make',
      'model allow model',
    ],
  ] as const)('%s %j %s', async (_source, settings, kind, calls, expected) => {
    expect(await outcomes(settings, kind, calls)).toBe(expected);
  });
});

describe('traps', () => {
  it('takes "git commit" for a prefix, unlike Claude Code', async () => {
    expect(await sentences(file({}), file(allow('Bash(git commit)')))).toEqual([
      'widens: calls such as "git commit -m x" are now allowed without approval: the allow rule "Bash(git commit)" was added',
    ]);
    const [base, head] = [
      await read(allow('Bash(git commit)')),
      await read(allow('Bash(git commit:*)')),
    ];
    const sides = [directions(base, head), directions(head, base)];
    // The prefix matches text on several lines, but the star does not.
    expect(sides.map(({ widens }) => widens)).toEqual([0, 1]);
  });

  it('says what does not work', async () => {
    expect(
      await findings(file(rules({ allow: ['mcp__*__get'], deny: ['WebFetch(https://a.com/x)'] }))),
    ).toEqual([
      'dead-rule 1: the rule "WebFetch(https://a.com/x)" has no effect: a WebFetch rule must name a host with "domain:"',
      'dead-rule 1: the rule "mcp__*__get" has no effect: "*" has a special meaning only at the end',
    ]);
  });

  it('warns of rules and modes that allow everything', async () => {
    expect(
      await findings(
        file({ ...(allow('Bash', 'Bash(bunx *)') as object), tools: { approvalMode: 'yolo' } }),
      ),
    ).toEqual([
      'allows-everything 1: the rule "Bash" allows every shell command',
      'allows-everything 1: the rule "Bash(bunx *)" allows every program that "bunx" can start',
      'bypass-mode 1: the mode "yolo" allows every call that no rule forbids, without asking for approval',
    ]);
  });

  it('starts in the mode "auto" or "default" without the key', async () => {
    // `settingsSchema.ts` of Qwen Code: `default` until its pull request 6899 of July 2026.
    const without = await read({});
    expect(without.situations.map((_, index) => decider(without, index)('shell', 'make'))).toEqual([
      'ask',
      'model',
    ]);
    const mode = (approvalMode: string) => file({ tools: { approvalMode } });
    const found = await sentences(mode('default'), file({}));
    expect(found).toEqual([
      expect.stringMatching(
        /^widens: .*, in sessions that start in automatic mode, are no longer held for approval, but left to a model to decide: the user's mode now applies instead of the approval mode "default"$/,
      ),
    ]);
    expect(
      (await sentences(file({}), mode('default'))).every((text) => /^narrows/.test(text)),
    ).toBe(true);
    expect((await sentences(file({}), mode('auto')))[0]).toMatch(/^widens/);
    expect((await sentences(file({}), mode('yolo')))[0]).toMatch(/^widens/);
    expect(await sentences({}, file({}))).toEqual([]);
  });

  it('compares rules that it cannot read as text', async () => {
    const [first] = await sentences(file({}), file(allow('Grep(x)')));
    expect(first).toBe(
      'widens: the allow rule "Grep(x)" is new, and its effect is unknown: Card Gate does not recognise the specifier for Grep',
    );
  });
});

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** Qwen Code's decision on a command, according to its documentation. */
function reference(
  lists: Readonly<Partial<Record<'allow' | 'ask' | 'deny', readonly string[]>>>,
  command: string,
): string {
  const matches = (spec: string): boolean => {
    const glob = spec.replace(':*', ' *');
    if (!glob.includes('*')) return command === glob || command.startsWith(`${glob} `);
    const source = glob
      .split(/( \*|\*)/)
      .map((part) => (part === ' *' ? '( .*)?' : part === '*' ? '.*' : escaped(part)))
      .join('');
    return new RegExp(`^${source}$`).test(command);
  };
  for (const list of ['deny', 'ask', 'allow'] as const) if (lists[list]?.some(matches)) return list;
  return 'ask';
}

const word = fc.constantFrom('git', 'a', '.', 'git a', 'x');
const spec = fc
  .array(fc.oneof(word, fc.constantFrom(' *', '*', ':*', ' ')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '' && !/\*\*|\* \*|^:?\*$/.test(text));
const specs = fc.array(spec, { maxLength: 2 });
const lists = fc.record({ allow: specs, ask: specs, deny: specs }, { requiredKeys: [] });
const commands = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));

const settingsOf = (all: Readonly<Partial<Record<string, readonly string[]>>>): unknown => ({
  permissions: Object.fromEntries(
    Object.entries(all).map(([list, texts = []]) => [list, texts.map((text) => `Bash(${text})`)]),
  ),
});

it('explains calls as people write them', async () => {
  const host = await read(rules({ allow: ['Bash(git *)'], deny: ['mcp__github__x', 'Write(a)'] }));
  const calls = ['Bash(git log)', 'git log; make', 'mcp__github__x', 'Write(a)', 'glob', ''];
  expect(calls.map((call) => answer(QWEN, host, call)).join(' ')).toBe(
    'allow ask deny deny allow none',
  );
});

describe('properties', () => {
  it('decides as the reference does', async () => {
    await fc.assert(
      fc.asyncProperty(
        lists,
        fc.array(commands, { minLength: 50, maxLength: 50 }),
        async (all, asked) => {
          const decide = decider(await read(settingsOf(all)));
          for (const command of asked)
            expect([command, decide('shell', command)]).toEqual([command, reference(all, command)]);
        },
      ),
      { numRuns: runs(67, 20_000) },
    );
  });

  it('widens one way where it narrows the other, and a file with itself is neutral', async () => {
    await fc.assert(
      fc.asyncProperty(lists, lists, async (before, after) => {
        const [base, head] = [await read(settingsOf(before)), await read(settingsOf(after))];
        const [there, back] = [directions(base, head), directions(head, base)];
        expect(there.undecided).toBe(0);
        expect([there.widens > 0, there.narrows > 0]).toEqual([back.narrows > 0, back.widens > 0]);
        const turned = Object.fromEntries(
          Object.entries(before).map(([list, texts]) => [list, texts?.toReversed()]),
        );
        expect(directions(base, await read(settingsOf(turned)))).toEqual({
          widens: 0,
          narrows: 0,
          undecided: 0,
        });
      }),
      { numRuns: runs(15, 300) },
    );
  });
});
