import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNamedHost } from '../../../src/discovery/named-host.ts';
import type { Dialect, DialectFile } from '../../../src/formats/permissions/dialect.ts';
import { DIALECTS, permissionPathOf } from '../../../src/formats/permissions/dialects.ts';
import { renderCheckRun } from '../../../src/report/surfaces/check-run.ts';
import { renderComment } from '../../../src/report/surfaces/comment.ts';
import { printReport, REPORT_FORMATS } from '../../../src/report/surfaces/list.ts';
import { renderSummary } from '../../../src/report/surfaces/summary.ts';
import { checkHosts, compareHostFiles } from '../../../src/run/hosts/hosts.ts';
import { repositoryFile } from '../../support/command-line.ts';
import { together } from '../../support/compared-reports.ts';
import { changeSentences, type Files } from '../../support/host-units.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { runs } from '../../support/runs.ts';
import { reportOf } from '../../support/sample-reports.ts';

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

test('a path belongs to the first pattern that matches it, whatever its extension', () => {
  const files = DIALECTS.flatMap((dialect) => dialect.files.map((file) => ({ dialect, file })));
  const ofDialects = fc.oneof(
    ...files.filter(({ file }) => file.path.source !== '(?!)').map(({ file }) => pathsOf(file)),
  );
  const endings = [
    '',
    '.json',
    '.JSON',
    '.jsonc',
    '.md',
    '.Yml',
    '.mts',
    '.toml',
    '.x',
    '/a',
    '\n',
  ];
  const paths = fc
    .tuple(ofDialects, fc.constantFrom(...endings), fc.boolean())
    .map(([path, ending, isCut]) => (isCut ? path.replace(/\.\w+$/, '') : path) + ending);
  let matching = 0;
  fc.assert(
    fc.property(paths, (path) => {
      const first = files.find(({ file }) => file.path.test(path));
      const found = permissionPathOf(path);
      if (first) matching += 1;
      expect([found?.dialect, found?.file]).toEqual([first?.dialect, first?.file]);
    }),
    { numRuns: runs(2000, 20_000) },
  );
  expect(matching).toBeGreaterThan(100);
});

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

/*
 * Real files of other projects, which may be next to the repository and are not part of it. Each
 * folder has the files of one host, which were at this path.
 */
const FOLDER = path.resolve('../shared/data/permissions');
const PATHS: Readonly<Record<string, string>> = {
  amp: '.amp/settings.json',
  'claude-action-workflow': '.github/workflows/agent.yml',
  'claude-agents': '.claude/agents/agent.md',
  'claude-commands': '.claude/commands/command.md',
  'claude-plugin': '.claude-plugin/plugin.json',
  'claude-settings': '.claude/settings.json',
  'claude-skills': '.claude/skills/skill/SKILL.md',
  'codex-config': '.codex/config.toml',
  'codex-rules': '.codex/rules/default.rules',
  'copilot-agent': '.github/agents/agent.agent.md',
  'copilot-settings': '.github/copilot/settings.json',
  'cursor-cli': '.cursor/cli.json',
  'cursor-mcp': '.cursor/mcp.json',
  'cursor-permissions': '.cursor/permissions.json',
  'gemini-policy': '.gemini/policies/default.toml',
  'gemini-settings': '.gemini/settings.json',
  'gh-aw': '.github/workflows/agent.md',
  'kiro-mcp': '.kiro/settings/mcp.json',
  'mcp-json': '.mcp.json',
  opencode: 'opencode.jsonc',
  'opencode-agents': '.opencode/agents/agent.md',
  qwen: '.qwen/settings.json',
  'roo-mcp': '.roo/mcp.json',
  'vscode-mcp': '.vscode/mcp.json',
  'vscode-settings': '.vscode/settings.json',
  zed: '.zed/settings.json',
};
/** Folders without the files of one host: changes, and modes of Roo Code, which no dialect reads. */
const OTHER_FOLDERS = ['pairs', 'roomodes'];

/** Returns the files of a folder. */
function filesIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(path.join(FOLDER, folder))
    .filter((name) => name !== 'index.md')
    .map((name) => ({ name, text: readFileSync(path.join(FOLDER, folder, name), 'utf8') }));
}

/** Returns everything that reports show of a change from one file to another. */
async function shown(file: string, base: string | undefined, head: string): Promise<string> {
  const trees = {
    base: memoryTree(base === undefined ? {} : { [file]: base }),
    head: memoryTree({ [file]: head }),
  };
  const { comparisons = [], findings } = await compareHostFiles(trees, undefined);
  const report = reportOf({ loose: findings, more: { comparison: together(comparisons) } });
  return [
    ...REPORT_FORMATS.map((format) => printReport(report, format, { colour: false })),
    renderComment(report),
    renderSummary(report),
    JSON.stringify(renderCheckRun(report)),
  ].join('\n');
}

/** What every secret below contains, also if it is cut short. */
const MARK = 'Q7MARKER';
/** Secrets of every kind that reports know, one behind the other. */
const SECRETS: readonly string[] = [
  `sk-ant-${MARK.repeat(3)}`,
  `ghp_${MARK.repeat(4)}`,
  `github_pat_${MARK.repeat(4)}`,
  `glpat-${MARK.repeat(3)}`,
  `xoxb-${MARK.repeat(3)}`,
  `AKIA${MARK.repeat(2)}`,
  `AIza${MARK.repeat(4)}`,
  `npm_${MARK.repeat(4)}`,
  `sk-proj-${MARK.repeat(4)}`,
  `sk_live_${MARK.repeat(3)}`,
  `ntn_${MARK.repeat(4)}`,
  `eyJ${MARK.repeat(2)}.eyJ${MARK.repeat(2)}.${MARK.repeat(2)}`,
  `-----BEGIN RSA PRIVATE KEY-----\\n${MARK.repeat(3)}\\n-----END RSA PRIVATE KEY-----`,
  `https://me:${MARK}@a.example/x`,
  `--token ${MARK.repeat(2)}`,
  `API_KEY=${MARK.repeat(2)}`,
];

/** Ways to plant a secret in each place of a text that has a value. */
const PLACES: Readonly<Record<string, (text: string, secret: () => string) => string>> = {
  'behind each text in quotes': (text, secret) =>
    text.replace(/"((?:[^"\\\n]|\\.)*)"(?!\s*:)/g, (_, inner) => `"${inner} ${secret()}"`),
  'in each text in quotes': (text, secret) =>
    text.replace(
      /"((?:[^"\\\n]|\\.)*)([^"\\\n])"(?!\s*:)/g,
      (_, inner, last) => `"${inner} ${secret()}${last}"`,
    ),
  'in place of each text in quotes': (text, secret) =>
    text.replace(/"(?:[^"\\\n]|\\.)*"(?!\s*[:(])/g, () => `"${secret()}"`),
  'behind each key in quotes': (text, secret) =>
    text.replace(/"((?:[^"\\\n]|\\.)*)"(?=\s*:)/g, (_, key) => `"${key} ${secret()}"`),
  'behind each line': (text, secret) =>
    text.replace(/^(?!---|\s*[[{}\]#"]|\s*$).*[^\s,:|>{[(]$/gm, (line) => `${line} ${secret()}`),
};

const withFolder = existsSync(FOLDER) ? test : test.skip;

describe('real files', () => {
  withFolder('all belong to a dialect that reads them', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(PATHS), ...OTHER_FOLDERS].sort(),
    );
    for (const file of Object.values(PATHS))
      expect([file, permissionPathOf(file)]).not.toContain(undefined);
  });

  withFolder.each(Object.entries(PATHS))(
    'of %s load, and no secret in them is shown',
    async (folder, file) => {
      for (const [index, { name, text }] of filesIn(folder).entries()) {
        const { findings } = await checkHosts(memoryTree({ [file]: text }), undefined);
        const refusals = findings.filter(
          ({ rule }) => rule === 'parse-error' || rule === 'could-not-evaluate',
        );
        expect([name, refusals.map(({ message }) => message)]).toEqual([name, []]);
        // Usual runs plant secrets in one way, in every fourth file.
        if (index % runs(4, 1) !== 0) continue;
        const places = Object.entries(PLACES);
        const used = runs(1, places.length);
        for (const [place, plant] of [...places, ...places]
          .slice(index % places.length)
          .slice(0, used)) {
          let next = index;
          const secret = (): string => {
            next += 1;
            return SECRETS[next % SECRETS.length] ?? '';
          };
          const planted = plant(text, secret);
          for (const base of index % 2 === 0 || used > 1 ? [undefined, text] : [text]) {
            const leaks = (await shown(file, base, planted))
              .split('\n')
              .filter((line) => line.includes(MARK));
            expect([name, place, leaks.slice(0, 3)]).toEqual([name, place, []]);
          }
        }
      }
    },
  );
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
      expect(await changeSentences(before, after)).toContainEqual(
        expect.stringMatching(/^widens: .*(?:could not determine|effect is unknown)/),
      );
  });

  test('leave enough work for the other units of the change', async () => {
    const other = (allow: readonly string[]): Files => ({
      'b/.claude/settings.json': { permissions: { allow } },
    });
    expect(
      await changeSentences(
        { ...claude(0), ...other([]) },
        { ...claude(4), ...other(['Bash(git push *)']) },
      ),
    ).toContain(
      'widens: calls such as "git push origin main" are now allowed without approval: the allow rule "Bash(git push *)" was added',
    );
  });
});
