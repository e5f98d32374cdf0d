import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_DOCUMENTS } from '../../../src/formats/tool-lists/json-forms.ts';
import {
  readToolList,
  type ToolListOptions,
  type ToolListResult,
} from '../../../src/formats/tool-lists/read.ts';
import { MAX_VALUES } from '../../../src/formats/tool-lists/value-limit.ts';
import { runs } from '../../support/runs.ts';

const readText = (file: string, text: string, options?: ToolListOptions): Promise<ToolListResult> =>
  readToolList(file, new TextEncoder().encode(text), options);

const messagesOf = (result: ToolListResult): readonly string[] =>
  result.kind === 'failed' ? result.findings.map(({ message }) => message) : [];

describe('texts that cannot be names', () => {
  const table: readonly [what: string, name: unknown, said: string][] = [
    ['empty', '', 'the tool name is empty'],
    ['a number', 7, 'expected a tool name, but found the number 7'],
    ['null', null, 'expected a tool name, but found nothing'],
    ['a list', [], 'expected a tool name, but found a list'],
    ['a map without a name', { title: 'x' }, 'the tool name is missing'],
    [
      'a newline',
      'a\nb',
      'the tool name "a\\nb" contains a control character or an invisible character',
    ],
    [
      'an escape',
      'a\u001b[31m',
      'the tool name "a\\u001b[31m" contains a control character or an invisible character',
    ],
    [
      'a turn of direction',
      'a\u202eb',
      'the tool name "a\\u202eb" contains a control character or an invisible character',
    ],
    [
      'half a character',
      'a\ud800',
      'the tool name "a\\ud800" contains a control character or an invisible character',
    ],
    ['white space around', 'Bash ', 'the tool name "Bash " begins or ends with white space'],
    [
      'too long',
      'a'.repeat(1025),
      `the tool name "${'a'.repeat(59)}…" has 1,025 characters; the limit is 1,024`,
    ],
  ];

  test.each(table)('%s', async (_, name, said) => {
    const result = await readText('a.json', JSON.stringify(['good', name]));
    expect(messagesOf(result)).toEqual([said]);
    expect(result.findings[0]?.location.pointer).toMatch(/^\/1/);
  });

  test('a server without a visible name', async () => {
    expect(messagesOf(await readText('tools.json', '{"":["a"],"b\\u0000":["a"]}'))).toEqual([
      'the server name is empty',
      'the server name "b\\u0000" contains a control character or an invisible character',
    ]);
  });

  test.each([
    ['Bash shell', 'line 2 contains white space inside the name: "Bash shell"'],
    ['Bash,', 'line 2 contains a comma, which is not allowed in a name: "Bash,"'],
    ['"Bash"', 'line 2 has quotes around the name: "\\"Bash\\""'],
  ])('the line %j', async (line, said) => {
    const result = await readText('a.txt', `Read\n${line} # x\nWrite`);
    expect(messagesOf(result)).toEqual([said]);
    expect(result.findings[0]?.location.range).toMatchObject({
      start: { line: 2, column: 1 },
      end: { line: 2, column: line.length + 1 },
    });
  });

  test('every mistake of a file is reported at once, up to a hundred', async () => {
    expect(messagesOf(await readText('a.json', '[1,"",null]'))).toHaveLength(3);
    expect(messagesOf(await readText('a.json', `[${'1,'.repeat(500)}1]`))).toHaveLength(100);
  });
});

describe('files that are too large', () => {
  test('over 16 MiB', async () => {
    const result = await readToolList('a.json', new Uint8Array(17 * 1024 * 1024).fill(0x20));
    expect(result).toMatchObject({
      kind: 'failed',
      findings: [
        { rule: 'file-too-large', blocking: true, message: expect.stringContaining('16,777,216') },
      ],
    });
  });

  test.each([
    ['a.json', `[${'1,'.repeat(MAX_VALUES)}1]`],
    ['a.yaml', '- a\n'.repeat(MAX_VALUES + 1)],
    ['a.txt', 'a\n'.repeat(MAX_VALUES + 1)],
  ])('too many values in %s', async (file, text) => {
    expect(messagesOf(await readText(file, text))).toEqual([
      'the file has more than 1,000,000 values, the limit for a tool list',
    ]);
  });

  test('commas inside strings do not count as values', async () => {
    const result = await readText(
      'a.json',
      JSON.stringify([{ name: 'a', description: ','.repeat(MAX_VALUES + 1) }]),
    );
    expect(result).toMatchObject({ kind: 'list', tools: [{ name: 'a' }] });
  });

  test('too many documents', async () => {
    expect(messagesOf(await readText('a.json', '{}'.repeat(MAX_DOCUMENTS + 1)))).toEqual([
      'the file contains more than 10,000 JSON documents',
    ]);
  });

  test('front matter over 128 KiB', async () => {
    expect(
      messagesOf(await readText('a.md', `---\ntools: a\nx: ${'y'.repeat(131_072)}\n---\n`)),
    ).toEqual([
      expect.stringMatching(/^the front matter has 131,\d{3} characters; the limit is 131,072$/),
    ]);
  });

  test.each([
    ['a.json', '['.repeat(100_000)],
    ['a.json', '{"a":'.repeat(100_000)],
    ['a.yaml', '- '.repeat(100_000)],
    ['a.json', `[]${'['.repeat(100_000)}`],
    ['a.json', `{"tools":${'['.repeat(65)}${']'.repeat(65)}}`],
  ])('%s nested too deep', async (file, text) => {
    expect(messagesOf(await readText(file, text))).toEqual([
      'the file has more than 64 levels of nesting',
    ]);
  });

  test('bytes that are not UTF-8', async () => {
    const result = await readToolList('a.txt', new Uint8Array([0x61, 0x0a, 0xff]));
    expect(result).toMatchObject({
      kind: 'failed',
      findings: [{ rule: 'parse-error', location: { range: { start: { line: 2, column: 1 } } } }],
    });
  });
});

describe('content that hides tools is refused', () => {
  test('a key that appears twice', async () => {
    expect(messagesOf(await readText('a.json', '{"tools":["a"],"tools":["b"]}'))).toEqual([
      'the key "tools" appears twice in this map',
    ]);
  });

  test('a second list of tools in front matter that is not YAML', async () => {
    const text = '---\ndescription: when: always\n"tools": Bash\ntools: Read\n---\n';
    expect(messagesOf(await readText('a.md', text))).toEqual([
      expect.stringMatching(/^not valid YAML/),
    ]);
    expect(await readText('a.md', text.replace('"tools": Bash\n', ''))).toMatchObject({
      kind: 'list',
      tools: [{ name: 'Read' }],
    });
  });

  test('a server cannot pass its tools off as those of another', async () => {
    const result = await readText(
      'a.json',
      '{"tools":[{"name":"mcp__bank__pay","inputSchema":{}}],"metadata":{"serverInfo":{"name":"evil"}}}',
    );
    expect(result).toMatchObject({ tools: [{ name: 'mcp__bank__pay', server: 'evil' }] });
  });
});

describe('any input', () => {
  const SECRET = 'hunter2hunter2';
  const seeds: readonly string[] = [
    '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"a","inputSchema":{}}],"nextCursor":"c"}}',
    '{"tools":[{"type":"mcp","server_label":"s","allowed_tools":{"tool_names":["a"]}},{"type":"x"}],"functions":[{"name":"f"}]}',
    '{"tools":[{"name":"a","input_schema":{}},{"type":"mcp_toolset","configs":{"x":{}}}],"mcp_servers":[{"name":"s","tool_configuration":{"allowed_tools":["t"]}}]}',
    '{"permissions":{"allow":["Bash(x:*)","mcp__s"],"ask":["Read"],"deny":["mcp__*__d*","W(x)"]}}',
    '{"mcpServers":{"s":{"tools":["*","a"]},"t":{}}}',
    '{"tools":[{"functionDeclarations":[{"name":"a"}]},{"googleSearch":{}}],"toolConfig":{"tools":[{"toolSpec":{"name":"a"}}]}}',
    '{"manifest_version":"1","name":"n","server":{},"tools":[{"name":"a"}],"tools_generated":true}',
    '---\nname: x\ntools: [read, "s/*", s/t]\nmcp-servers:\n  s:\n    tools: [a]\n---\ntext',
    '---\ntools: Read, Bash(a, b) mcp__s\ndisallowedTools: [Read]\n---\n',
    'tools:\n  - &a Read\n  - *a\n  - name: x\n',
    'a:\n  - b\n__proto__: [c]\n',
    'Read # x\nmcp__a__b\n',
    '{ // x\n "servers": {"a": {},}, }',
  ];
  const junk = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\n',
    '---\n',
    '#',
    '*',
    '(',
    ')',
    '/',
    ' ',
    '\0',
    '\ud800',
    'null',
    '7',
    '"name":',
    '- ',
    '__proto__',
    '&a ',
    '*a',
    '<<: ',
  );
  const mutated = fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(200), fc.nat(6), junk), { maxLength: 6 }),
    )
    .map(([seed, edits]) =>
      edits.reduce(
        (text, [at, cut, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut),
        seed,
      ),
    );
  const file = fc.constantFrom('a.json', 'a.yaml', 'a.txt', 'a.md', 'a');
  const format = fc.option(
    fc.constantFrom(
      'lines',
      'names',
      'server-map',
      'mcp',
      'openai',
      'anthropic',
      'gemini',
      'bedrock',
      'claude-settings',
      'claude-agent',
      'copilot-agent',
      'copilot-mcp',
      'mcpb',
      'x',
    ),
    { nil: undefined },
  );

  test('never throws, and ends in tools with names or in a blocking error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(mutated, fc.string({ unit: 'binary' })),
        file,
        format,
        async (text, name, id) => {
          const result = await readText(name, text, {
            server: 'srv',
            ...(id !== undefined && { format: id }),
          });
          if (result.kind === 'failed')
            return expect(result.findings.some(({ blocking }) => blocking)).toBe(true);
          expect(result.tools.length).toBeGreaterThan(0);
          for (const tool of result.tools) expect(tool.name).toMatch(/^[^\p{Cc}*]+$/u);
          expect(result.findings.every(({ rule }) => rule === 'incomplete-tool-list')).toBe(true);
          if (result.findings.length > 0) expect(result.complete).toBe(false);
        },
      ),
      { numRuns: runs(170, 3_000) },
    );
  });

  test('never throws on bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), file, async (bytes, name) =>
        expect((await readToolList(name, bytes)).kind).toMatch(/list|failed/),
      ),
    );
  });

  test('never prints the environment of a server, however the file is broken', async () => {
    const seed = `{"mcpServers":{"s":{"command":"c","env":{"TOKEN":"${SECRET}"},"tools":["a"]}}}`;
    const at = seed.indexOf(SECRET);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.nat(at - 1), fc.integer({ min: at + SECRET.length, max: seed.length })),
        junk,
        file,
        async (place, put, name) => {
          const result = await readText(name, seed.slice(0, place) + put + seed.slice(place));
          const findings = result.findings.filter(({ message }) => !/^line \d+ /.test(message));
          expect(JSON.stringify(findings)).not.toContain(SECRET);
        },
      ),
      { numRuns: runs(100, 1_000) },
    );
  });
});
