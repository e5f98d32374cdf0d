import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNamedHost } from '../../../src/discovery/named-host.ts';
import type { Dialect, DialectFile } from '../../../src/formats/permissions/dialect.ts';
import { DIALECTS } from '../../../src/formats/permissions/dialects.ts';
import { repositoryFile } from '../../support/command-line.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { runs } from '../../support/runs.ts';
import { type Files, sentences } from './compared-files.ts';

const read = (file: string): string => readFileSync(repositoryFile(file), 'utf8');
/** The two dialects of Cursor share a page and a test. */
const nameOf = ({ id }: Dialect): string => (id === 'cursor-cli' ? 'cursor' : id);
const pageOf = (dialect: Dialect): string => `docs/reference/${nameOf(dialect)}.md`;
const testOf = (dialect: Dialect): string =>
  `__tests__/formats/permissions/${nameOf(dialect)}.test.ts`;

/** Returns paths that a pattern of a dialect matches. */
function pathsOf({ path }: DialectFile): fc.Arbitrary<string> {
  // The generator does not support lookarounds, so paths that they exclude are removed afterwards.
  const source = path.source
    .replaceAll(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '')
    .replaceAll(/\(\?<\w+>/g, '(?:')
    .replaceAll('.*', '[a-z]{1,4}')
    .replaceAll(/(?<!\\)\.\+/g, '[a-z]{1,4}');
  return fc.stringMatching(new RegExp(source)).filter((text) => path.test(text));
}

/** Returns the dialects that have a pattern for a path. */
function claimantsOf(path: string): readonly string[] {
  return DIALECTS.filter(({ files }) => files.some((file) => file.path.test(path))).map(
    ({ id }) => id,
  );
}

describe('the dialects of permission files', () => {
  test('have different names', () => {
    expect(DIALECTS.length).toBeGreaterThan(0);
    expect(new Set(DIALECTS.map(({ id }) => id)).size).toBe(DIALECTS.length);
  });

  const dialects = DIALECTS.map((dialect) => [dialect.id, dialect] as const);

  test.each(dialects)('%s has a page that names its version', (_, dialect) => {
    expect(read(pageOf(dialect))).toContain(dialect.version);
  });

  test.each(dialects)('%s is in the table of all permission files', (_, { id }) => {
    expect(read('docs/reference/permission-files.md')).toMatch(
      new RegExp(`\\| \\[\`${id}\`\\]\\([\\w.#-]+\\) \\|`),
    );
  });

  test.each(dialects)('%s has a test that begins with a date and its version', (_, dialect) => {
    expect(existsSync(repositoryFile(testOf(dialect)))).toBe(true);
    const [beginning = ''] = read(testOf(dialect)).split(/^import /m);
    expect(beginning).toContain(dialect.version);
    expect(beginning).toMatch(/\b20\d\d-\d\d-\d\d\b/);
  });

  const files = DIALECTS.flatMap(({ id, files }) =>
    // Managed settings have no path in a repository.
    files.filter(({ role }) => role !== 'managed').map((file) => [id, file.path, file] as const),
  );
  test.each(files)('of %s, no file %s belongs to another dialect', (id, _, file) => {
    fc.assert(
      fc.property(pathsOf(file), (path) => {
        expect([path, claimantsOf(path)]).toEqual([path, [id]]);
      }),
      { numRuns: runs(50, 5_000) },
    );
  });
});

describe('the content of a file with another name', () => {
  test.each<[string, string, string]>([
    ['a.json', '{"permissions": {"allow": ["Bash(ls)", "mcp__git"]}}', 'claude-code settings'],
    ['a.json', '{"permissions": {"deny": []}}', 'claude-code settings'],
    ['a.json', '{"hooks": {"PreToolUse": []}}', 'claude-code settings'],
    [
      'a.json',
      '{"allowManagedHooksOnly": true, "permissions": {"deny": []}}',
      'claude-code managed',
    ],
    ['a.json', '{"permissions": {"allow": ["Shell(ls)"]}}', 'cursor-cli cli'],
    ['a.json', '{"permissions": {"allow": ["Write(a)"]}}', 'claude-code cursor-cli'],
    ['a.json', '{"permissions": {"allow": ["Bash(ls)"]}, "$version": 3}', 'claude-code qwen'],
    ['a.json', '{"permissions": {"allow": ["run_shell_command"]}}', 'claude-code qwen'],
    ['a.json', '{"tools": {"allowed": []}}', 'gemini qwen'],
    ['a.json', '{"mcpServers": {"a": {}}}', 'claude-code mcp-servers'],
    ['a.json', '{"servers": {"a": {}}}', 'mcp-servers vscode'],
    ['a.json', '{"enabledPlugins": {"a@b": true}}', 'claude-code copilot'],
    ['a.jsonc', '{"permission": {"bash": "ask"}, /* yes */}', 'opencode json'],
    ['a', '{"permission": {"bash": "ask"}}', 'opencode json'],
    ['a.toml', 'approval_policy = "never"\n', 'codex config'],
    ['a.toml', '[[rule]]\ndecision = "allow"\n', 'gemini policy'],
    ['a.rules', 'prefix_rule(pattern = ["git"], decision = "allow")\n', 'codex rules'],
    ['a.json', '{"chat.tools.edits.autoApprove": {}}', 'vscode settings'],
    ['a.json', '{"terminalAllowlist": []}', 'cursor permissions'],
    ['a.json', '{"hooks": {"beforeShellExecution": []}, "version": 1}', 'cursor hooks'],
    ['a.json', '{"agent": {"tool_permissions": {}}}', 'zed settings'],
    ['a.json', '{"amp.permissions": []}', 'amp settings'],
    ['a.json', '{"allowedTools": []}', 'kiro agent'],
    ['a.md', '---\nallowed-tools: Bash(ls)\n---\n', 'claude-code skill'],
    ['a.md', '---\nname: a\ntools: Read, Bash\n---\n', 'claude-code agent'],
    ['a.md', '---\nname: a\ntools: [read, edit]\n---\n', 'copilot agent'],
    ['a.md', '# Nothing\n', ''],
    ['a.json', '{"permissions": ["read"]}', ''],
    ['a.json', '[]', ''],
    ['a.json', '{ no', ''],
    ['a.yaml', 'permissions: { allow: ["Bash(ls)"] }\n', ''],
  ])('%s: %s is of %j', async (file, text, expected) => {
    const named = await readNamedHost(memoryTree({ [file]: text }), file, undefined);
    const found =
      named.kind === 'host'
        ? [named.host.dialect.id, named.host.files[0]?.role]
        : named.kind === 'unclear'
          ? named.fitting
          : [named.kind];
    expect(found.join(' ')).toBe(expected);
  });

  test('does not matter where the user states the dialect', async () => {
    const tree = memoryTree({ 'a.json': '{}', 'b.md': '# x\n', 'c.rules': '' });
    const kinds = async (file: string, id: string): Promise<string> => {
      const dialect = DIALECTS.find((each) => each.id === id);
      const named = await readNamedHost(tree, file, dialect);
      return named.kind === 'host' ? (named.host.files[0]?.role ?? 'nothing') : named.kind;
    };
    expect(await kinds('a.json', 'claude-code')).toBe('settings');
    expect(await kinds('a.json', 'codex')).toBe('other-syntax');
    expect(await kinds('c.rules', 'codex')).toBe('rules');
    expect(await kinds('gone.json', 'codex')).toBe('absent');
  });
});

describe('rules that take much work to compare', () => {
  const WORDS = 'git npm cargo make docker go yarn deno rake mix cmake tsc jest curl'.split(' ');
  const word = (at: number): string => WORDS[at % WORDS.length] ?? '';
  const list = <T>(count: number, itemOf: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => itemOf(at));
  const stars = (shift: number, between: string): readonly string[] =>
    list(
      60,
      (at) => `Bash(${[0, 1, 5, 9].map((by) => word(at * by + shift + by)).join(between)} *)`,
    );
  const claude = (shift: number): Files => ({
    'a/.claude/settings.json': {
      permissions: {
        allow: stars(shift, ' * '),
        ask: stars(shift + 2, '*'),
        deny: stars(shift + 3, ' *'),
      },
    },
  });
  const regexes = (end: string, source: (at: number) => string): Files => ({
    '.vscode/settings.json': {
      'chat.tools.terminal.autoApprove': Object.fromEntries(
        list(40, (at) => [`/${source(at)}${end}/`, at % 2 === 0]),
      ),
    },
  });
  const opencode = (shift: number): Files => {
    const patterns = list(
      400,
      (at) => `*${word(at)}*${word(at * 3 + shift)}?${word(at * 7)}${at}*`,
    );
    const actions = ['allow', 'ask', 'deny'];
    const rules = Object.fromEntries(patterns.map((text, at) => [text, actions[at % 3]]));
    return { 'opencode.json': { permission: { bash: rules, edit: rules } } };
  };
  const cases: readonly (readonly [what: string, base: Files, head: Files])[] = [
    ['many stars of Claude Code', claude(0), claude(4)],
    [
      'expressions of VS Code with large counts',
      regexes('c', (at) => `(a|b)*a(a|b){${20 + at}}`),
      regexes('d', (at) => `(a|b)*a(a|b){${20 + at}}`),
    ],
    [
      'expressions of VS Code that are too large to compile',
      regexes('c', (at) => `^(?:[a-z]{1,${200 + at}}[0-9]{2,300} ){1,40}`),
      regexes('d', (at) => `^(?:[a-z]{1,${200 + at}}[0-9]{2,300} ){1,40}`),
    ],
    ['many patterns of opencode', opencode(0), opencode(1)],
  ];

  // A limit that counts time would make this test depend on the machine. The bench has the time.
  test.each(cases)('widen if the work is too much: %s', async (_, base, head) => {
    for (const [before, after] of [
      [base, head],
      [head, base],
    ] as const)
      expect(await sentences(before, after)).toContainEqual(
        expect.stringMatching(/^widens: .*(?:could not decide|is not decided)/),
      );
  });

  test('leave enough work for the other units of the change', async () => {
    const other = (allow: readonly string[]): Files => ({
      'b/.claude/settings.json': { permissions: { allow } },
    });
    expect(
      await sentences(
        { ...claude(0), ...other([]) },
        { ...claude(4), ...other(['Bash(git push *)']) },
      ),
    ).toContain(
      'widens: calls such as "git push origin main" are now allowed without approval: the allow rule "Bash(git push *)" was added',
    );
  });
});
