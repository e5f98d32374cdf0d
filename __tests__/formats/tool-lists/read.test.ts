import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../../src/formats/tool-lists/formats.ts';
import {
  readToolList,
  type ToolListOptions,
  type ToolListResult,
} from '../../../src/formats/tool-lists/read.ts';
import { readArchive } from '../../support/text-archive.ts';

const FIXTURES = readArchive('__tests__/fixtures/tools.txt');
const fixture = (file: string): Uint8Array => new TextEncoder().encode(FIXTURES.get(file)!);
const read = (file: string, options?: ToolListOptions): Promise<ToolListResult> =>
  readToolList(file, fixture(file), options);
const readText = (file: string, text: string, options?: ToolListOptions): Promise<ToolListResult> =>
  readToolList(file, new TextEncoder().encode(text), options);

/** Returns `server|name` for each tool, as in the table below. */
function namesOf(result: ToolListResult): readonly string[] {
  if (result.kind === 'failed')
    throw new Error(`failed: ${result.findings.map((finding) => finding.message).join('; ')}`);
  return result.tools.map(({ name, server }) =>
    server === undefined ? name : `${server}|${name}`,
  );
}

/** Returns `rule line:column message` for each finding. */
const saidOf = (result: ToolListResult): readonly string[] =>
  result.findings.map(
    ({ rule, location, message }) =>
      `${rule} ${location.range?.start.line}:${location.range?.start.column} ${message}`,
  );

const warning = (text: string): unknown =>
  expect.stringMatching(new RegExp(`^incomplete-tool-list ${text}`));

describe('every format, recognised by content', () => {
  const table: readonly [
    file: string,
    format: string,
    names: readonly string[],
    complete: boolean,
    warnings: readonly string[],
  ][] = [
    ['desk.txt', 'lines', ['mcp__mail__send', 'Calendar', 'mcp:wiki/find_page'], true, []],
    ['names.json', 'names', ['mcp__mail__send', 'Calendar'], true, []],
    ['names.yaml', 'names', ['Calendar', 'mcp__mail__send'], true, []],
    [
      'kiro-agent.json',
      'names',
      ['mail|send', 'fs_read', '@'],
      false,
      ['1:42 "@git" covers every tool', '1:64 "@builtin" can match any number'],
    ],
    ['generated-agent.md', 'claude-agent', ['Glob', 'mcp__mail__send'], true, []],
    ['by-server.yaml', 'server-map', ['mail|send', 'mail|search', 'wiki|find_page'], true, []],
    ['tools-list.json', 'mcp', ['send', 'search.all'], true, []],
    [
      'tools-list.pages.jsonl',
      'mcp',
      ['Mail Room|send', 'Mail Room|search'],
      false,
      ['3:80 .*"nextCursor"'],
    ],
    ['signature.json', 'mcp', ['Mail|send'], true, []],
    ['openai-chat.json', 'openai', ['send', 'draft'], true, []],
    [
      'openai-responses.json',
      'openai',
      ['send', 'web_search', 'find_customer', 'wiki|find_page', 'files|open'],
      false,
      ['7:3 the MCP server "mail"'],
    ],
    [
      'anthropic.json',
      'anthropic',
      ['send', 'bash', 'wiki|find_page', 'files|open'],
      false,
      ['9:3 the MCP server "mail"'],
    ],
    ['gemini.json', 'gemini', ['send', 'search', 'googleSearch', 'codeExecution'], true, []],
    ['bedrock.json', 'bedrock', ['send'], true, []],
    [
      'claude-settings.json',
      'claude-settings',
      ['Bash', 'Read', 'mcp__mail__send', 'Write'],
      false,
      [
        '2:126 "mcp__files" covers every tool on the server "files"',
        '2:140 "mcp__forms__get_\\*" can match',
      ],
    ],
    ['claude-agent.md', 'claude-agent', ['Read', 'Bash', 'mcp__mail__send'], true, []],
    ['skill.md', 'claude-agent', ['Bash', 'Read'], false, []],
    [
      'copilot.agent.md',
      'copilot-agent',
      ['read', 'mail|send', 'mail|search', 'wiki|find_page'],
      false,
      ['4:45 "\\*" on the server "files" can match'],
    ],
    [
      'copilot-mcp.json',
      'copilot-mcp',
      ['mail|send', 'mail|search'],
      false,
      ['3:77 "\\*" on the server "files"', '4:3 the server "wiki"'],
    ],
    ['manifest.json', 'mcpb', ['mail|send'], false, ['2:69 "tools_generated"']],
  ];

  test.each(table)('%s is %s', async (file, format, names, complete, warnings) => {
    const result = await read(file);
    expect(namesOf(result)).toEqual(names);
    expect(result).toMatchObject({ kind: 'list', format: { id: format }, complete });
    expect(saidOf(result)).toEqual(warnings.map(warning));
  });

  test('every format of the list is in the table', () => {
    expect(new Set(table.map(([, format]) => format))).toEqual(
      new Set(FORMATS.map(({ id }) => id)),
    );
  });

  test.each(
    table,
  )('%s gives the same when its format %s is asked for', async (file, format, names) => {
    expect(namesOf(await read(file, { format }))).toEqual(names);
  });
});

describe('shapes that vary', () => {
  const table: readonly [
    what: string,
    file: string,
    text: string,
    format: string,
    names: readonly string[],
  ][] = [
    [
      'pages in one list',
      'a.json',
      '[{"tools":[{"name":"a"}]},{"tools":[{"name":"b"}]}]',
      'mcp',
      ['a', 'b'],
    ],
    [
      'pretty pages one after another',
      'a.json',
      '{"tools":[{"name":"a"}]}\n{\n "tools":[{"name":"b"}]\n}\n',
      'mcp',
      ['a', 'b'],
    ],
    [
      'an empty nextCursor',
      'a.json',
      '{"tools":[{"name":"a","inputSchema":{}}],"nextCursor":null}',
      'mcp',
      ['a'],
    ],
    ['a tool a line', 'a.jsonl', '{"name":"a"}\n{"name":"b"}\n', 'names', ['a', 'b']],
    ['older functions', 'a.json', '{"functions":[{"name":"a"}]}', 'openai', ['a']],
    [
      'tools of a request alone',
      'a.json',
      '[{"type":"function","function":{"name":"a"}}]',
      'openai',
      ['a'],
    ],
    [
      'a built-in tool that is not known yet',
      'a.json',
      '{"tools":[{"type":"web_browse"}]}',
      'openai',
      ['web_browse'],
    ],
    [
      'built-in tools alone',
      'a.json',
      '[{"type":"web_search_2025_08_26"},{"type":"function","name":"a"}]',
      'openai',
      ['web_search_2025_08_26', 'a'],
    ],
    [
      'tools of Gemini alone',
      'a.json',
      '[{"function_declarations":[{"name":"a"}]}]',
      'gemini',
      ['a'],
    ],
    ['toolConfig alone', 'a.json', '{"tools":[{"toolSpec":{"name":"a"}}]}', 'bedrock', ['a']],
    [
      'descriptions and arguments',
      'a.json',
      '[{"name":"a","description":"d","arguments":[{"name":"x"}]}]',
      'names',
      ['a'],
    ],
    ['flow YAML', 'a.yaml', '[a, b] # two', 'names', ['a', 'b']],
    [
      'a list of tools under a server map',
      'a.yaml',
      'x:\n  - mcp__x__a\n  - mcp__y__a\n',
      'server-map',
      ['mcp__x__a', 'x|mcp__y__a'],
    ],
    [
      'settings with MCP servers',
      'a.json',
      '{"permissions":{"allow":["a"]},"mcpServers":{"s":{}}}',
      'claude-settings',
      ['a'],
    ],
    [
      'a configs list',
      'a.json',
      '[{"type":"agent_toolset_20260401","default_config":{"enabled":false},"configs":[{"name":"read","enabled":true},{"name":"write"}]}]',
      'anthropic',
      ['read'],
    ],
    [
      'prototype keys',
      'a.json',
      '{"__proto__":["constructor"],"constructor":["__proto__"]}',
      'server-map',
      ['__proto__|constructor', 'constructor|__proto__'],
    ],
    ['a byte-order mark and CRLF', 'a.txt', '\uFEFFa\r\nb # c\r\n', 'lines', ['a', 'b']],
    [
      'front matter with CRLF',
      'a.md',
      '---\r\ntools: a, b\r\n---\r\ntext',
      'claude-agent',
      ['a', 'b'],
    ],
    [
      'a mode that asks for nothing',
      'a.json',
      '{"permissions":{"allow":["a"],"deny":["a(x)","Bash"]}}',
      'claude-settings',
      ['a'],
    ],
    [
      'Tool(*) denied',
      'a.json',
      '{"permissions":{"allow":["a","b"],"deny":["a(*)"]}}',
      'claude-settings',
      ['b'],
    ],
  ];

  test.each(table)('%s', async (_, file, text, format, names) => {
    const result = await readText(file, text);
    expect(namesOf(result)).toEqual(names);
    expect(result).toMatchObject({ format: { id: format } });
  });

  test('a tool knows the place of the node that names it', async () => {
    const result = await read('copilot.agent.md');
    const places = result.kind === 'list' ? result.tools.map(({ place }) => place?.path) : [];
    expect(places).toEqual([
      ['tools', 0],
      ['mcp-servers', 'mail', 'tools', 0],
      ['mcp-servers', 'mail', 'tools', 1],
      ['tools', 2],
    ]);
  });

  test('places in a file of several documents are those of the whole file', async () => {
    const result = await readText('a.jsonl', '{"tools":[{"name":"a"}]}\n{"tools":[{"name":7}]}\n');
    expect(saidOf(result)).toEqual(['tool-list 2:19 expected a tool name, but found the number 7']);
  });

  test('a mode without questions makes the list incomplete', async () => {
    const result = await readText(
      'a.json',
      '{"permissions":{"allow":["a"],"defaultMode":"bypassPermissions"}}',
    );
    expect(saidOf(result)).toEqual([warning('1:45 the mode "bypassPermissions"')]);
  });
});

describe('the server that the user states', () => {
  test.each([
    ['names.json', ['mcp__mail__send', 'desk|Calendar']],
    ['by-server.yaml', ['mail|send', 'mail|search', 'wiki|find_page']],
    ['tools-list.json', ['desk|send', 'desk|search.all']],
    // Tool names contain the client's name for the server. It takes precedence over the server's
    // own name.
    ['signature.json', ['desk|send']],
    ['manifest.json', ['desk|send']],
  ])('%s', async (file, names) => {
    expect(namesOf(await read(file, { server: 'desk' }))).toEqual(names);
  });
});

describe('files that are not a tool list', () => {
  test.each([
    [
      'vscode-mcp.json',
      'tool-list 4:3 the file names only MCP servers ("mail"), not their tools',
      'inspector --cli',
    ],
    [
      'claude-desktop.json',
      'tool-list 1:3 the file names only MCP servers ("Mail Room"), not their tools',
      'docs/tool-lists.md',
    ],
    [
      'registry-server.json',
      'tool-list 1:51 the file is an MCP registry entry, which starts a server but does not list its tools',
      'inspector',
    ],
    [
      'a2a-card.json',
      'tool-list 1:40 the file is an A2A agent card: its skills are requests that the agent accepts, not tools that it calls',
      'docs/tool-lists.md',
    ],
    [
      'inherits.md',
      'tool-list 2:1 the front matter lists no tools, so the agent inherits all tools',
      '"tools:"',
    ],
  ])('%s', async (file, said, help) => {
    const result = await read(file);
    expect(result.kind).toBe('failed');
    expect(saidOf(result)).toEqual([said]);
    expect(result.findings[0]).toMatchObject({
      blocking: true,
      help: expect.stringContaining(help),
    });
  });

  const table: readonly [what: string, file: string, text: string, said: readonly string[]][] = [
    [
      'an empty list',
      'a.json',
      '[]',
      ['tool-list 1:1 the file contains no tools (read as: list of names)'],
    ],
    [
      'an empty file',
      'a.txt',
      '',
      ['tool-list 1:1 the file contains no tools (read as: plain list of names)'],
    ],
    [
      'comments only',
      'a.yaml',
      '# nothing\n',
      ['tool-list 1:1 the file contains no tools (read as: plain list of names)'],
    ],
    [
      'tools: []',
      'a.md',
      '---\ntools: []\n---\n',
      ['tool-list 2:1 the file contains no tools (read as: agent or skill front matter)'],
    ],
    [
      'every tool',
      'a.md',
      '---\ntools: ["*"]\n---\n',
      ['tool-list 2:1 the front matter lists no tools, so the agent inherits all tools'],
    ],
    [
      'every tool of Copilot',
      'a.md',
      '---\ntarget: vscode\n---\n',
      ['tool-list 2:1 the front matter lists no tools, so the agent inherits all tools'],
    ],
    [
      'Markdown without front matter',
      'a.md',
      '# Tools\nRead and Write\n',
      ['tool-list 1:1 a Markdown file without front matter lists no tools'],
    ],
    [
      'something else',
      'a.json',
      '{"a":1}',
      ['tool-list 1:1 the file is not a tool list in a known format'],
    ],
    [
      'JSON with comments that names tools',
      'a.json',
      '["a" /* b */]',
      [
        'parse-error 1:6 not valid JSON: JSON does not allow comments; rename the file to .yaml if it needs them',
      ],
    ],
    [
      'an answer that is an error',
      'a.json',
      '{"jsonrpc":"2.0","id":1,"error":{"code":-32601}}',
      ['tool-list 1:25 the file contains an error response from the server instead of a list'],
    ],
    [
      'two lists side by side',
      'a.json',
      '{"tools":["a"],"mail":["b"]}',
      [
        'tool-list 1:16 the list "mail" is next to "tools", so "tools" could be a server or the whole list',
      ],
    ],
    [
      'settings taken for servers',
      'tools.json',
      '{"allowedTools":["a"]}',
      ['tool-list 1:2 "allowedTools" is a settings key, not a server name'],
    ],
    [
      'a bracket left open',
      'a.md',
      '---\ntools: Bash(git, Write\n---\n',
      ['tool-list 2:8 the rule for "Bash" does not end with a closing bracket'],
    ],
    [
      'an MCP server without a label',
      'a.json',
      '{"tools":[{"type":"mcp"}]}',
      ['tool-list 1:11 an MCP server has no "server_label"'],
    ],
  ];

  test.each(table)('%s', async (_, file, text, said) => {
    const result = await readText(file, text);
    expect(result.kind).toBe('failed');
    expect(saidOf(result)).toEqual(said);
  });

  test('only wildcards: no tool, and each wildcard is reported', async () => {
    const result = await readText('a.json', '["mcp__mail__*"]');
    expect(result.kind).toBe('failed');
    expect(saidOf(result)).toEqual([
      'tool-list 1:1 the file contains no tools (read as: list of names)',
      'incomplete-tool-list 1:2 "mcp__mail__*" can match any number of tools, but the list does not name them',
    ]);
  });
});

describe('a map of lists', () => {
  test.each<[string, string, string, string]>([
    [
      'Roo Code modes',
      '.roomodes',
      'customModes:\n  - slug: a\n    name: code-reviewer\n    groups: [read]\n',
      'Roo Code modes',
    ],
    [
      'a configuration of Prometheus',
      'prometheus.yml',
      'scrape_configs: [{job_name: a}]\nrule_files: [a]\n',
      'Prometheus configuration',
    ],
    [
      'only the rule files of Prometheus',
      'prometheus.yml',
      'rule_files: [first_rules]\n',
      'Prometheus configuration',
    ],
    [
      'rules of Prometheus',
      'alerts.yml',
      'groups: [{name: example, rules: []}]\n',
      'its key "groups" does not look',
    ],
    [
      'pipelines of OpenTelemetry',
      'collector.yaml',
      'receivers: [otlp]\nprocessors: [batch]\nexporters: [debug]\n',
      'OpenTelemetry configuration',
    ],
    [
      'tools that Gemini leaves out',
      'settings.json',
      '{"excludeTools": ["run_shell_command"]}',
      'settings that choose among tools',
    ],
    [
      'tools that Gemini has',
      'settings.json',
      '{"coreTools": ["read_file"], "other": ["x"]}',
      'settings that choose among tools',
    ],
    [
      'tools that need no question',
      'a.json',
      '{"always-allow-tools": ["read_file"]}',
      'its key "always-allow-tools" does not look',
    ],
    [
      'lists of permissions',
      'a.yaml',
      'allow: [read]\ndeny: [write]\n',
      'its key "allow" does not look',
    ],
    [
      'records of something else',
      'a.yaml',
      'github: [{name: bug, color: red}]\n',
      'its key "github" contains a value',
    ],
    ['sentences', 'a.yaml', 'github: [Fetches an issue]\n', 'its key "github" contains a value'],
    ['files', 'a.yaml', 'docs: [guide.md, api/reference.md]\n', 'its key "docs" contains a value'],
    [
      'addresses',
      'a.yaml',
      'sites: ["https://example.com/a"]\n',
      'its key "sites" contains a value',
    ],
    ['numbers', 'a.yaml', 'github: [1, 2]\n', 'its key "github" contains a value'],
    ['lists of lists', 'a.yaml', 'github: [[get_issue]]\n', 'its key "github" contains a value'],
  ])('is refused, and called what it is: %s', async (_, file, text, what) => {
    const result = await readText(file, text);
    expect(result.kind).toBe('failed');
    expect(saidOf(result)).toEqual([expect.stringContaining(what)]);
  });

  test.each<[string, string, string]>([
    ['servers and names', 'a.yaml', 'github: [get_issue]\nchrome-devtools: [click, "take*"]\n'],
    [
      'servers and records of tools',
      'a.json',
      '{"github": [{"name": "get_issue", "description": "Gets an issue", "inputSchema": {}}]}',
    ],
    ['a file that is named so', 'tools.yaml', 'processors: [{name: resize, engine: sharp}]\n'],
    ['a file that is named so for an agent', 'a/billing.tools.yml', 'rules: [list rules]\n'],
  ])('is a tool list: %s', async (_, file, text) => {
    expect(await readText(file, text)).toMatchObject({
      kind: 'list',
      format: { id: 'server-map' },
    });
  });

  test('is a tool list where the format is asked for', async () => {
    expect(
      await readText('a.yaml', 'processors: [resize]\n', { format: 'server-map' }),
    ).toMatchObject({
      kind: 'list',
      tools: [{ server: 'processors', name: 'resize' }],
    });
  });
});

describe('the format that the user asks for', () => {
  test('an unknown one is an error that lists those there are', async () => {
    const result = await read('names.json', { format: 'name' });
    expect(result.findings.map(({ message }) => message)).toEqual([
      `the tool list format is "name"; expected one of ${FORMATS.map(({ id }) => id).join(', ')}; did you mean "names"?`,
    ]);
  });

  test('one that the file does not have is an error that says what it looks like', async () => {
    const result = await read('names.json', { format: 'mcp' });
    expect(result.findings).toMatchObject([
      {
        rule: 'tool-list',
        message: 'the file does not look like the requested format "mcp" (MCP tools/list)',
        help: expect.stringContaining('"names"'),
      },
    ]);
  });

  test('plain lines can be asked for where the text would be YAML', async () => {
    expect(namesOf(await readText('a.yaml', 'a:\nb\n', { format: 'lines' }))).toEqual(['a:', 'b']);
  });

  test('a structure can be asked for where the name says plain lines', async () => {
    expect(namesOf(await readText('a.txt', '- a\n- b\n', { format: 'names' }))).toEqual(['a', 'b']);
  });
});

describe('names with and without a server in one file', () => {
  const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

  test.each([
    ['a map with built-in tools', ['built-in: [Bash, Read]', 'mail: [send]']],
    ['a list with servers', ['- Bash', '- Read', '- mail: [send]']],
    ['a list under tools', ['tools:', '  - Bash', '  - built-in: [Read]', '    mail: [send]']],
  ])('%s', async (_, lines) => {
    const result = await readText('tools.yaml', text(lines));
    expect([namesOf(result), saidOf(result)]).toEqual([['Bash', 'Read', 'mail|send'], []]);
  });

  test('built-in tools stay bare if the user states a server', async () => {
    const options = { server: 'desk' };
    const both = text(['- built-in: [Bash]', '- send', '- mail: [send]']);
    expect(namesOf(await readText('tools.yaml', both, options))).toEqual([
      'Bash',
      'desk|send',
      'mail|send',
    ]);
  });

  test.each([
    [['- mail: send'], 'the tool name is missing'],
    [['- mail: [send]', '  other: x'], 'the tool name is missing'],
    [['- {}'], 'the tool name is missing'],
    [['built-in: [" Bash"]'], 'the tool name " Bash" begins or ends with white space'],
    [['- built-in: [[Bash]]'], 'expected a tool name, but found a list'],
  ])('%j is an error', async (lines, message) => {
    const { findings } = await readText('tools.yaml', text(lines));
    expect(findings.map((finding) => finding.message)).toEqual([message]);
  });

  test('a star among built-in tools makes the list incomplete', async () => {
    const result = await readText('tools.yaml', 'built-in: ["*", Bash]\n');
    expect(result.kind !== 'failed' && result.complete).toBe(false);
    expect(namesOf(result)).toEqual(['Bash']);
  });

  test('a rule of a host in plain text is explained', async () => {
    const { findings } = await readText('tools.txt', 'Bash(npm test)\n');
    expect(findings.map(({ message, help }) => [message, help])).toEqual([
      [
        'line 1 has a command in brackets after the tool name: "Bash(npm test)"',
        "write only the tool name; the command belongs in the host's permission file",
      ],
    ]);
  });
});

test('secrets of a configuration are never printed', async () => {
  const files = [
    'vscode-mcp.json',
    'claude-desktop.json',
    'copilot-mcp.json',
    'copilot.agent.md',
    'anthropic.json',
    'openai-responses.json',
  ];
  const results = await Promise.all(files.map((file) => read(file)));
  for (const [index, result] of results.entries()) {
    expect(new TextDecoder().decode(fixture(files[index]!))).toContain('hunter2');
    expect(result.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(result.findings)).not.toContain('hunter2');
  }
});
