import { describe, expect, test } from '@jest/globals';
import { discover } from '../../src/discovery/discover.ts';
import { isFileGlob, isToolList } from '../../src/discovery/patterns.ts';
import { type DeclaredTools, namesFile, readTools } from '../../src/discovery/tools.ts';
import { MAX_TOOL_LIST_BYTES } from '../../src/document/limits.ts';
import { parseToolItem } from '../../src/settings/items.ts';
import { AAP, type Content, memoryTree, ORG, POLICY, settingsOf } from '../support/memory-tree.ts';

const FILES: Readonly<Record<string, Content>> = {
  'tools.json': '["one", "two"]',
  'lists/a.json': '["a"]',
  'lists/b.txt': 'b\n# no tool\nc\n',
  'lists/deep/d.json': '["d"]',
  Read: '["from-a-file"]',
  'Write/tools.json': '["w"]',
  '!odd.json': '["odd"]',
  'star*.txt': 'starred',
};

const read = (
  items: readonly string[],
  files = FILES,
  aliases: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<DeclaredTools> => readTools(items.map(parseToolItem), memoryTree(files), aliases);
const names = async (...items: string[]): Promise<readonly string[] | undefined> =>
  (await read(items)).list?.tools.map((tool) => tool.canonical);

describe('items of a list of tools', () => {
  test.each<[string[], string[]]>([
    [['tools.json'], ['one', 'two']],
    [['./tools.json'], ['one', 'two']],
    [['lists/*.json'], ['a']],
    [['lists/**/*.{json,txt}'], ['a', 'b', 'c', 'd']],
    [['./lists/b.*'], ['b', 'c']],
    [['Read'], ['from-a-file']],
    [['Write'], ['w']],
    [['Bash'], ['Bash']],
    [['mcp:server/tool'], ['mcp:server/tool']],
    [['a/b'], ['a/b']],
    [['a.b'], ['a.b']],
    [['!Bash'], ['!Bash']],
    [['!odd.json'], ['odd']],
    [['star*.txt'], ['starred']],
    [['github=tools.json'], ['mcp__github__one', 'mcp__github__two']],
    [
      ['github=lists/*.json', 'x=get issue'],
      ['mcp__github__a', 'mcp__x__get_issue'],
    ],
    [
      ['Bash', 'tools.json', 'Bash', 'one'],
      ['Bash', 'one', 'two'],
    ],
    [
      ['__proto__', 'constructor'],
      ['__proto__', 'constructor'],
    ],
  ])('%j are %j', async (items, tools) => {
    expect(await names(...items)).toEqual(tools);
    expect((await read(items)).findings).toEqual([]);
  });

  test.each([
    ['gone/tools.json', 'the tool list "gone/tools.json" does not exist'],
    ['gone.yaml', 'the tool list "gone.yaml" does not exist'],
    ['lists/*.yml', 'the tool list "lists/*.yml" does not exist'],
    ['x=gone/tools.md', 'the tool list "gone/tools.md" does not exist'],
    ['!gone/tools.json', 'the tool list "!gone/tools.json" does not exist'],
    ['../outside.json', 'the tool list "../outside.json" does not exist'],
    ['mcp__github__*', '"mcp__github__*" matches no file and is not a tool name'],
    ['lists/none*', '"lists/none*" matches no file and is not a tool name'],
    ['Bash(git:*)', '"Bash(git:*)" matches no file and is not a tool name'],
    ['*', '"*" matches no file and is not a tool name'],
  ])('%s is refused', async (item, message) => {
    const { list, findings } = await read([item]);
    expect(list).toBeUndefined();
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'tool-list', severity: 'error', blocking: true, message }),
    ]);
  });

  test('the rest is read all the same', async () => {
    const { list, findings, files } = await read(['tools.json', 'gone.json', 'Bash']);
    expect(list?.tools.map((tool) => tool.canonical)).toEqual(['one', 'two', 'Bash']);
    expect(findings).toHaveLength(1);
    expect(files).toEqual(['tools.json']);
  });

  test('their source is reported', async () => {
    expect((await read(['tools.json', 'lists/a.json', 'Bash'])).list).toMatchObject({
      complete: true,
      sources: [
        'tools.json (list of names, 2 tools)',
        'lists/a.json (list of names, 1 tool)',
        '1 name specified directly',
      ].map((text) => expect.stringContaining(text.split(' (')[0]!)),
    });
    expect((await read(['Bash', 'Read2'])).list?.sources).toEqual(['2 names specified directly']);
  });

  test('one tool under two names of the list is one, with both as written', async () => {
    const { list } = await read(['github=lists/a.json', 'mcp__github__a']);
    expect(list?.tools).toMatchObject([
      { canonical: 'mcp__github__a', raw: ['a', 'mcp__github__a'], server: 'github' },
    ]);
  });

  test('aliases are added', async () => {
    const { list } = await read(
      ['github=lists/a.json', 'Bash'],
      FILES,
      new Map([
        ['mcp__github__a', ['x']],
        ['a', ['y']],
        ['Bash', ['shell', 'Bash']],
      ]),
    );
    expect(list?.tools.map((tool) => tool.aliases)).toEqual([['x', 'y'], ['shell']]);
  });
});

describe('lists that cannot be read', () => {
  test.each<[string, Content, string]>([
    [
      'a link that leads out',
      { refused: 'a symbolic link points outside the workspace and is not followed' },
      'the tool list cannot be read: a symbolic link points outside the workspace and is not followed',
    ],
    [
      'too large',
      new Uint8Array(MAX_TOOL_LIST_BYTES + 1),
      'the tool list cannot be read: it has 16,777,217 bytes; the limit is 16,777,216',
    ],
  ])('%s', async (_, content, message) => {
    const { list, findings, files } = await read(['x/list.json'], { 'x/list.json': content });
    expect(list).toBeUndefined();
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'tool-list', blocking: true, message }),
    ]);
    expect(files).toEqual(['x/list.json']);
  });

  test.each([
    '',
    '[]',
    '{}',
    '[1, 2]',
    '["a"',
    '{"mcpServers": {"x": {"command": "y"}}}',
  ])('without a tool: %j', async (content) => {
    const { list, findings } = await read(['x.json'], { 'x.json': content });
    expect(list).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((finding) => finding.blocking)).toBe(true);
  });

  test('an incomplete list makes the whole incomplete', async () => {
    const page = '{"tools": [{"name": "a", "inputSchema": {}}], "nextCursor": "more"}';
    const { list, findings } = await read(['x.json', 'Bash'], { 'x.json': page });
    expect(list?.complete).toBe(false);
    expect(findings.map((finding) => finding.rule)).toEqual(['incomplete-tool-list']);
  });

  test('the format can be said, and one that there is not is refused', async () => {
    const tree = memoryTree({ 'x.json': '["a"]' });
    const { findings } = await readTools([{ text: 'x.json', format: 'no-such' }], tree, new Map());
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'tool-list', message: expect.stringContaining('"no-such"') }),
    ]);
  });
});

describe('paths of tool lists', () => {
  test.each([
    ['tools.json', true],
    ['a/Tools.YML', true],
    ['a/x.tools.txt', true],
    ['.hidden/tools.yaml', true],
    ['a/x-tools.json', false],
    ['tools.md', false],
    ['node_modules/tools.json', false],
    ['dist/x.tools.json', false],
  ])('%s: %s', (file, is) => {
    expect(isToolList(file)).toBe(is);
  });

  test.each([
    ['*.json', true],
    ['a?.json', true],
    ['{a,b}.json', true],
    ['!a*.json', false],
    ['!(a).json', false],
    ['a.json', false],
    ['mcp:server/tool', false],
  ])('%s is a glob: %s', (text, is) => {
    expect(isFileGlob(text)).toBe(is);
  });

  test.each([
    ['lists/*.txt', 'lists/a.txt', true],
    ['./lists/*.txt', 'lists/a.txt', true],
    ['lists/*.txt', 'lists/deep/a.txt', false],
    ['lists/a.txt', 'lists/a.txt', true],
    ['lists', 'lists/a.txt', true],
    ['lists', 'lists/deep/a.json', true],
    ['list', 'lists/a.txt', false],
    ['!lists/a.txt', 'lists/b.txt', false],
  ])('%s names %s: %s', (text, file, is) => {
    expect(namesFile({ text }, file)).toBe(is);
  });
});

describe('a pattern for all agents', () => {
  const TREE: Readonly<Record<string, Content>> = {
    'policy.yaml': ORG,
    'agents/a/card.yaml': AAP,
    'agents/a/policy.yaml': POLICY,
    'agents/a/mcp.json': '["a"]',
    'agents/a/deep/mcp.json': '["deep"]',
    'agents/b/card.yaml': AAP,
    'agents/b/mcp.json': '["b"]',
    'agents/c/card.yaml': AAP,
    'many/day.card.yaml': AAP,
    'many/night.card.yaml': AAP,
    'many/day.mcp.json': '["unpaired"]',
    'many/day.tools.json': '["day"]',
    'many/night.tools.json': '["night"]',
    'lists/mcp.json': '["all"]',
  };
  const toolsBy = async (tools: readonly string[], configuration = '', within?: Set<string>) => {
    const items = tools.map(parseToolItem);
    const settings = await settingsOf(configuration, { tools: items });
    const scope = within === undefined ? {} : { within, governedPaths: within };
    const { agents } = await discover(memoryTree(TREE), settings, scope);
    return Object.fromEntries(
      agents.map((agent) => [agent.name, agent.tools?.tools.map(({ canonical }) => canonical)]),
    );
  };

  test('gives each agent the lists in its folder and below, and all agents the others', async () => {
    expect(await toolsBy(['**/mcp.json'])).toEqual({
      a: ['deep', 'a', 'all'],
      b: ['b', 'all'],
      c: ['all'],
      day: ['all'],
      night: ['all'],
    });
  });

  test('pairs lists by the beginning of their names in a folder with several agents', async () => {
    const { day, night, a } = await toolsBy(['many/*.tools.json']);
    expect([day, night, a]).toEqual([['day'], ['night'], undefined]);
  });

  test('does not change files and names that are written out', async () => {
    const tools = await toolsBy(['agents/a/mcp.json', 'agents/b/m*.json', 'Bash']);
    expect(tools).toMatchObject({ a: ['a', 'Bash'], b: ['a', 'b', 'Bash'], c: ['a', 'Bash'] });
  });

  test('gives the same lists to an agent if only that agent is checked', async () => {
    const { a } = await toolsBy(['**/mcp.json'], '', new Set(['agents/a/card.yaml']));
    expect(a).toEqual((await toolsBy(['**/mcp.json'])).a);
  });

  test('gives a listed agent the lists in its folder', async () => {
    const listed = 'agents: [{ name: x, card: agents/b/card.yaml }]\n';
    const { x } = await toolsBy(['agents/**/mcp.json'], listed);
    expect(x).toEqual(['b']);
  });

  test('that finds nothing is an error', async () => {
    const settings = await settingsOf('', { tools: [parseToolItem('agents/*/none.json')] });
    const { agents } = await discover(memoryTree(TREE), settings, {});
    for (const { findings } of agents)
      expect(findings.map(({ message }) => message)).toContain(
        'the tool list "agents/*/none.json" does not exist',
      );
  });
});
