import { describe, expect, test } from '@jest/globals';
import { changedNames } from '../../../src/discovery/changed-names.ts';
import { scriptsIn } from '../../../src/formats/permissions/named-scripts.ts';
import { compared, sentencesOf } from '../../support/hosts.ts';
import { memoryTree } from '../../support/memory-tree.ts';

describe('what a command line names', () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['hooks/guard.sh', ['hooks/guard.sh'], []],
    ['"$CLAUDE_PROJECT_DIR"/hooks/guard.sh --strict', ['./hooks/guard.sh'], []],
    [`\${CLAUDE_PLUGIN_ROOT}/a.py`, ['./a.py'], []],
    ['bash "$(git rev-parse --show-toplevel)/a.sh"', ['./a.sh'], []],
    ['node .claude/hooks/x.mjs', ['.claude/hooks/x.mjs'], []],
    ['python guard.py', ['guard.py'], []],
    ['FOO=1 ./run && ./b.sh; c.sh', ['./run', './b.sh', 'c.sh'], []],
    ['.\\\\hooks\\\\guard.ps1'.replaceAll('\\\\', '\\'), ['./hooks/guard.ps1'], []],
    ['curl https://a.example/x.sh', [], []],
    ['/usr/bin/env node ~/x.js', [], []],
    ['cat README.md', [], []],
    ['npm run deploy', [], ['deploy']],
    ['npm test -- --watch', [], ['test']],
    ['npm --silent run lint', [], ['lint']],
    ['npm install', [], []],
    ['pnpm lint && yarn build', [], ['lint', 'build']],
    ['pnpm install', [], []],
    ['npx prettier --write src', [], []],
  ];
  test.each(rows)('%s', (command, files, scripts) => {
    expect(scriptsIn(command)).toEqual({ files, scripts });
  });
});

const HOOK = (command: string): string =>
  JSON.stringify({
    hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command }] }] },
  });
const ALLOW = (...allow: readonly string[]): string => JSON.stringify({ permissions: { allow } });
const SETTINGS = '.claude/settings.json';

describe('a program that changes alone', () => {
  test('a hook names it', async () => {
    const files = {
      [SETTINGS]: HOOK('$CLAUDE_PROJECT_DIR/hooks/guard.sh'),
      'hooks/guard.sh': 'exit 2',
    };
    expect(sentencesOf(await compared(files, { ...files, 'hooks/guard.sh': 'exit 0' }))).toEqual([
      '+ "hooks/guard.sh", which the hook "PreToolUse" for "Bash" runs automatically, changed',
    ]);
    expect(await compared(files, files)).toEqual([]);
  });

  test('a rule names a script of the package, and that names a file', async () => {
    const scripts = (deploy: string): string => JSON.stringify({ scripts: { deploy } });
    const files = {
      [SETTINGS]: ALLOW('Bash(npm run deploy)'),
      'package.json': scripts('./deploy.sh'),
      'deploy.sh': 'a',
    };
    expect(
      sentencesOf(
        await compared(files, { ...files, 'package.json': scripts('./deploy.sh --force') }),
      ),
    ).toEqual([
      '+ the script "deploy" in "package.json", which the rule "Bash(npm run deploy)" allows, is now "./deploy.sh --force" instead of "./deploy.sh"',
    ]);
    expect(sentencesOf(await compared(files, { ...files, 'deploy.sh': 'b' }))).toEqual([
      '+ "deploy.sh", which the rule "Bash(npm run deploy)" allows, changed',
    ]);
    const more = JSON.stringify({ scripts: { deploy: './deploy.sh', other: 'x' } });
    expect(sentencesOf(await compared(files, { ...files, 'package.json': more }))).toEqual([]);
  });

  test.each([
    ['Bash(./scripts/gh.sh)', 1],
    ['Bash(./scripts/gh.sh:*)', 1],
    ['Bash(./scripts/*)', 0],
    ['Bash(npm run *)', 0],
  ] as const)('the rule %s', async (rule, count) => {
    const files = { [SETTINGS]: ALLOW(rule), 'scripts/gh.sh': 'a' };
    const found = await compared(files, { ...files, 'scripts/gh.sh': 'b' });
    expect(sentencesOf(found)).toHaveLength(count);
  });

  test('a rule that denies makes nothing of it a concern', async () => {
    const files = {
      [SETTINGS]: JSON.stringify({ permissions: { deny: ['Bash(./a.sh)'] } }),
      'a.sh': 'a',
    };
    expect(await compared(files, { ...files, 'a.sh': 'b' })).toEqual([]);
  });

  test('a skill and a server name it, from the folder of the skill and of the host', async () => {
    const skill = '.claude/skills/a/SKILL.md';
    const files = {
      [skill]: '---\nname: a\n---\n!`bash scripts/look.sh`\n',
      '.claude/skills/a/scripts/look.sh': 'a',
      '.mcp.json': JSON.stringify({
        mcpServers: { s: { command: 'node', args: ['tools/s.mjs'] } },
      }),
      'tools/s.mjs': 'a',
    };
    const head = { ...files, '.claude/skills/a/scripts/look.sh': 'b', 'tools/s.mjs': 'b' };
    expect(sentencesOf(await compared(files, head))).toEqual([
      '+ "tools/s.mjs", which the MCP server "s" runs automatically, changed',
      '+ ".claude/skills/a/scripts/look.sh", which the skill "a" runs automatically, changed',
    ]);
  });

  test('the program of any of several skills that are alike', async () => {
    const names = ['a', 'b', 'c'];
    const hook = '{hooks: [{type: command, command: ./look.sh}]}';
    const skill = `---\ndescription: d\nhooks: {Stop: [${hook}]}\n---\nLook.\n`;
    const of = (look: (name: string) => string): Record<string, string> =>
      Object.fromEntries(
        names.flatMap((name) => [
          [`.claude/skills/${name}/SKILL.md`, skill],
          [`.claude/skills/${name}/look.sh`, look(name)],
        ]),
      );
    for (const changed of names) {
      const found = await compared(
        of(() => 'old'),
        of((name) => (name === changed ? 'new' : 'old')),
      );
      expect(sentencesOf(found)).toEqual([
        `+ ".claude/skills/${changed}/look.sh", which the hook "Stop" runs automatically, changed`,
      ]);
    }
    const all = await compared(
      of(() => 'old'),
      of(() => 'new'),
    );
    expect(sentencesOf(all)).toHaveLength(3);
  });

  test('an agent that is removed is not alike to those that lose their limits', async () => {
    const agent = (tools: string): string => `---\nname: x\ndescription: d\n${tools}---\nHelp.\n`;
    const limited = agent('tools: Read\n');
    const path = (name: string): string => `.claude/agents/${name}.md`;
    const base = { [path('a')]: limited, [path('b')]: limited, [path('c')]: limited };
    const head = { [path('b')]: agent(''), [path('c')]: agent('') };
    const widened = sentencesOf(await compared(base, head)).filter((text) => text.startsWith('+'));
    const alone = sentencesOf(
      await compared({ [path('b')]: limited }, { [path('b')]: agent('') }),
    ).filter((text) => text.startsWith('+'));
    expect(alone).not.toEqual([]);
    expect(widened).toEqual([...alone, ...alone]);
  });

  test('only permission files that may name a changed program are parsed', async () => {
    const skill = (command: string): string => `---\nname: a\n---\n!\`${command}\`\n`;
    const tree = memoryTree({
      '.claude/skills/a/SKILL.md': skill('./a.sh'),
      '.claude/skills/b/SKILL.md': skill('./b.sh'),
      'a.sh': '',
    });
    const { named, naming } = await changedNames({ base: tree, head: tree }, [
      'a.sh',
      'README.md',
      'src/x.ts',
    ]);
    expect([...named]).toEqual(['a.sh']);
    expect([...naming]).toEqual(['.claude/skills/a/SKILL.md']);
    expect((await changedNames({ base: tree, head: tree }, ['README.md'])).named.size).toBe(0);
  });

  test('a hook whose program is removed guards nothing, and one that appears is new', async () => {
    const guard = { [SETTINGS]: HOOK('./hooks/guard.sh') };
    const files = { ...guard, 'hooks/guard.sh': 'exit 2' };
    const named = '"hooks/guard.sh", which the hook "PreToolUse" for "Bash" runs automatically,';
    expect(sentencesOf(await compared(files, guard))).toEqual([
      `+ ${named} was removed`,
      `- ${named} was removed`,
    ]);
    expect(sentencesOf(await compared(guard, files))).toEqual([`+ ${named} is new`]);
  });

  test('what a new hook names is not said twice', async () => {
    const files = { 'hooks/guard.sh': 'exit 0', [SETTINGS]: HOOK('./hooks/guard.sh') };
    expect(sentencesOf(await compared({}, files))).toEqual([
      '+ the hook "PreToolUse" for "Bash" now automatically runs "./hooks/guard.sh"',
    ]);
  });

  test('a program that two hooks name is said once', async () => {
    const hook = { hooks: [{ type: 'command', command: 'a.sh' }] };
    const files = { [SETTINGS]: JSON.stringify({ hooks: { Stop: [hook], Notification: [hook] } }) };
    const found = await compared({ ...files, 'a.sh': 'a' }, { ...files, 'a.sh': 'b' });
    expect(sentencesOf(found)).toHaveLength(1);
  });

  test('a program outside the repository is not followed', async () => {
    const files = { [SETTINGS]: HOOK('../other/guard.sh'), 'guard.sh': 'a' };
    expect(await compared(files, { ...files, 'guard.sh': 'b' })).toEqual([]);
  });
});
