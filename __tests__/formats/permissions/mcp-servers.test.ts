// MCP server files of VS Code (2026-09-16), Cursor, Kiro, Roo Code (cb83656) and Copilot, according
// to their documentation and sources of 2026-11-28.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareHosts } from '../../../src/diff/hosts/compare-hosts.ts';
import { loadDocument } from '../../../src/document/load.ts';
import { MCP_HOSTS, type McpRole } from '../../../src/formats/permissions/mcp/hosts.ts';
import { readMcpFile } from '../../../src/formats/permissions/mcp/mcp-servers.ts';
import type { HostPermissions } from '../../../src/model/host-permissions.ts';
import { compared, levelOf, sentencesOf, unitIn } from '../../support/hosts.ts';
import { runs } from '../../support/runs.ts';

const FILES: Readonly<Record<McpRole, string>> = {
  vscode: '.vscode/mcp.json',
  cursor: '.cursor/mcp.json',
  kiro: '.kiro/settings/mcp.json',
  roo: '.roo/mcp.json',
  copilot: '.github/mcp.json',
};
const ROLES = Object.keys(FILES) as McpRole[];

const fileOf = (role: McpRole, servers: unknown): string =>
  JSON.stringify({ [MCP_HOSTS[role].servers]: servers });

async function read(role: McpRole, servers: unknown): Promise<HostPermissions> {
  const bytes = new TextEncoder().encode(fileOf(role, servers));
  const loaded = await loadDocument(FILES[role], bytes, 1 << 20);
  if (loaded.kind === 'broken') throw new Error('the file is broken');
  return readMcpFile(MCP_HOSTS[role], { document: loaded.document });
}

const change = async (role: McpRole, before: unknown, after: unknown) =>
  compared(
    before === undefined ? {} : { [FILES[role]]: fileOf(role, before) },
    after === undefined ? {} : { [FILES[role]]: fileOf(role, after) },
  );

describe('what a file of servers decides', () => {
  const command = { command: 'node', args: ['s.mjs'] };
  const rows: readonly (readonly [
    source: string,
    role: McpRole,
    server: Readonly<Record<string, unknown>>,
    tool: string,
    level: string,
  ])[] = [
    ['4.3 V1', 'vscode', command, 's/a', 'needs approval'],
    ['4.3 sandboxEnabled', 'vscode', { ...command, sandboxEnabled: true }, 's/a', 'allowed'],
    [
      '4.3 no autoApprove there',
      'vscode',
      { ...command, autoApprove: ['a'] },
      's/a',
      'needs approval',
    ],
    ['4.2 Cursor', 'cursor', command, 's/a', 'needs approval'],
    ['4.2 Cursor', 'cursor', { ...command, alwaysAllow: ['a'] }, 's/a', 'needs approval'],
    ['Kiro autoApprove', 'kiro', { ...command, autoApprove: ['a'] }, 's/a', 'allowed'],
    ['Kiro autoApprove', 'kiro', { ...command, autoApprove: ['a'] }, 's/b', 'needs approval'],
    ['Kiro ["*"]', 'kiro', { ...command, autoApprove: ['*'] }, 's/b', 'allowed'],
    ['Kiro disabledTools', 'kiro', { ...command, disabledTools: ['a'] }, 's/a', 'denied'],
    [
      'Kiro both: off',
      'kiro',
      { ...command, autoApprove: ['a'], disabledTools: ['a'] },
      's/a',
      'denied',
    ],
    ['Kiro disabled', 'kiro', { ...command, disabled: true, autoApprove: ['a'] }, 's/a', 'denied'],
    ['Roo alwaysAllow', 'roo', { ...command, alwaysAllow: ['a'] }, 's/a', 'allowed'],
    ['Roo disabledTools', 'roo', { ...command, disabledTools: ['a'] }, 's/a', 'denied'],
    ['Roo disabled: false', 'roo', { ...command, disabled: false }, 's/a', 'needs approval'],
    ['P12 tools', 'copilot', { ...command, tools: ['a'] }, 's/b', 'denied'],
    ['P12 tools', 'copilot', { ...command, tools: ['*'] }, 's/b', 'needs approval'],
    ['absent means all', 'copilot', command, 's/b', 'needs approval'],
    ['none', 'copilot', { ...command, tools: [] }, 's/b', 'denied'],
    ['another server', 'kiro', { ...command, autoApprove: ['*'] }, 't/a', 'denied'],
  ];
  test.each(rows)('%s: %s, %j, %s is %s', async (_, role, server, tool, level) => {
    expect(levelOf(await read(role, { s: server }), 'mcp', tool)).toBe(level);
  });

  test('a file is read with comments, and the servers of VS Code are under "servers"', async () => {
    const text = '{ // local\n "servers": {"s": {"command": "node",}},\n "inputs": [] }';
    const unit = await unitIn({ '.vscode/mcp.json': text }, 'mcp-servers · VS Code');
    expect(unit.permissions.code.map((code) => code.text)).toEqual(['node']);
  });

  test('an input that comes from a command of the editor is code', async () => {
    const text = JSON.stringify({
      inputs: [
        { id: 'key', type: 'promptString', password: true },
        { id: 'token', type: 'command', command: 'ext.token' },
      ],
    });
    const unit = await unitIn({ '.vscode/mcp.json': text }, 'mcp-servers · VS Code');
    expect(unit.permissions.code.map((code) => code.text)).toEqual(['ext.token']);
  });

  test('no sentence shows a token', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const comparisons = await change('cursor', undefined, {
      s: { command: 'npx', args: ['s@1.0.0', '--token', token], env: { T: token } },
      t: { url: `https://user:${token}@t.example/mcp?key=${token}` },
    });
    expect(JSON.stringify(comparisons)).not.toContain('a1B2a1B2');
    const { permissions } = await unitIn(
      { [FILES.cursor]: fileOf('cursor', { s: { env: { T: token } } }) },
      'mcp-servers · Cursor',
    );
    expect(permissions.remarks.map(({ kind }) => kind)).toEqual(['secret-in-settings']);
  });
});

describe('what a change of servers does', () => {
  const server = { command: 'npx', args: ['-y', 'docs-mcp@1.2.3'] };

  test.each(ROLES)('a new server is code that starts, said once: %s', async (role) => {
    expect(sentencesOf(await change(role, undefined, { s: server }))).toEqual([
      '+ the MCP server "s" now automatically runs "npx -y docs-mcp@1.2.3"',
    ]);
    expect(sentencesOf(await change(role, { s: server }, undefined))).toEqual([
      '- the MCP server "s", which automatically ran "npx -y docs-mcp@1.2.3", was removed',
    ]);
  });

  test('a version pin that is removed widens, and one that is added narrows', async () => {
    const loose = { ...server, args: ['-y', 'docs-mcp'] };
    expect(sentencesOf(await change('cursor', { s: server }, { s: loose }))).toEqual([
      '+ the MCP server "s" now automatically runs "npx -y docs-mcp" instead of "npx -y docs-mcp@1.2.3", a package without a fixed version',
    ]);
    const [back] = await change('cursor', { s: loose }, { s: server });
    expect(back?.direction).toBe('narrows');
    const latest = { ...server, args: ['-y', 'docs-mcp@latest'] };
    expect((await change('cursor', { s: latest }, { s: server }))[0]?.direction).toBe('narrows');
    const other = { ...server, args: ['-y', 'evil-mcp@1.2.3'] };
    expect((await change('cursor', { s: loose }, { s: other }))[0]?.direction).toBe('widens');
  });

  test('an address, a helper for headers and a variable widen, by name', async () => {
    const remote = { url: 'https://a.example/mcp' };
    expect(
      sentencesOf(await change('vscode', { s: remote }, { s: { url: 'https://b.example/mcp' } })),
    ).toEqual([
      '+ the MCP server "s" now automatically connects to "https://b.example/mcp" instead of "https://a.example/mcp"',
    ]);
    expect(
      sentencesOf(
        await change('vscode', { s: server }, { s: { ...server, env: { GITHUB_TOKEN: '$T' } } }),
      ),
    ).toEqual([
      '+ the MCP server "s" changed in "env.GITHUB_TOKEN" and now automatically runs "npx -y docs-mcp@1.2.3"',
    ]);
    const [helped] = await change(
      'vscode',
      { s: remote },
      { s: { ...remote, headersHelper: './token.sh' } },
    );
    expect(helped?.direction).toBe('widens');
  });

  test('the name of the package manager of a server means nothing, nor do its notes', async () => {
    const [comparison] = await change(
      'cursor',
      { s: server },
      { s: { ...server, timeout: 60, description: 'x' } },
    );
    expect([comparison?.direction, comparison?.changes]).toEqual(['neutral', []]);
  });

  test('a server that is switched on is a new server', async () => {
    const [on] = await change('kiro', { s: { ...server, disabled: true } }, { s: server });
    expect(on?.direction).toBe('widens');
    expect(on?.changes.map(({ kind }) => kind)).toEqual(['code']);
  });

  test('a tool that is approved widens, and a tool that is switched off narrows', async () => {
    const with_ = (more: object) => ({ s: { ...server, ...more } });
    expect(
      sentencesOf(await change('kiro', { s: server }, with_({ autoApprove: ['write'] }))),
    ).toEqual([
      '+ calls such as "s/write" are now allowed without approval: the allow rule "autoApprove: write" was added',
    ]);
    expect(
      (await change('kiro', { s: server }, with_({ disabledTools: ['write'] })))[0]?.direction,
    ).toBe('narrows');
    expect(
      (await change('kiro', with_({ disabledTools: ['write'] }), { s: server }))[0]?.direction,
    ).toBe('widens');
  });

  test('the removal of a server takes its restrictions with it, and only narrows', async () => {
    const [gone] = await change(
      'kiro',
      { s: { ...server, disabledTools: ['a'] }, t: server },
      { t: server },
    );
    expect(gone?.direction).toBe('narrows');
  });

  test('a sandbox confines a server, and approves its tools: both', async () => {
    const [comparison] = await change(
      'vscode',
      { s: server },
      { s: { ...server, sandboxEnabled: true } },
    );
    expect(comparison?.changes.map(({ direction }) => direction)).toEqual(['widens', 'narrows']);
  });

  test('pair a31: an address becomes a local program', async () => {
    const at = (entry: unknown) => ({ '.mcp.json': JSON.stringify({ mcpServers: { s: entry } }) });
    const [comparison] = await compared(
      at({ type: 'http', url: 'http://localhost:8020/mcp' }),
      at({ command: 'uvx', args: ['forgetful-ai'] }),
    );
    expect(comparison?.agent).toBe('claude-code');
    expect(sentencesOf([comparison!])).toEqual([
      '+ the MCP server "s" now automatically runs "uvx forgetful-ai" instead of "http://localhost:8020/mcp", a package without a fixed version',
    ]);
  });

  test('pair b31: another program, and two tools that run without a question', async () => {
    const [comparison] = await change(
      'kiro',
      { rules: { command: 'npx', args: ['agent-rules-mcp@1.1.1'] } },
      {
        rules: {
          command: 'node',
          args: ['dist/index.js'],
          autoApprove: ['get_rules', 'list_rules'],
        },
      },
    );
    expect(comparison?.direction).toBe('widens');
    expect(comparison?.changes.map(({ kind }) => kind)).toEqual(['call', 'call', 'code']);
  });

  test('a rule of Claude Code that already allows the tools of a new server is in the sentence', async () => {
    const settings = (allow: readonly string[], more = {}) => ({
      '.claude/settings.json': JSON.stringify({ permissions: { allow }, ...more }),
    });
    const servers = { '.mcp.json': JSON.stringify({ mcpServers: { docs: server } }) };
    const of = async (files: Readonly<Record<string, string>>) =>
      sentencesOf(await compared(files, { ...files, ...servers }));
    expect(await of(settings(['mcp__docs__*']))).toEqual([
      '+ the MCP server "docs" now automatically runs "npx -y docs-mcp@1.2.3", and "mcp__docs__*" allows its tools',
    ]);
    expect((await of(settings(['mcp__docs__read'])))[0]).toMatch(
      /and "mcp__docs__read" allows some of its tools$/,
    );
    expect((await of(settings(['mcp__other'])))[0]).toMatch(
      /now automatically runs "npx -y docs-mcp@1\.2\.3"$/,
    );
    // W18
    expect(await of(settings([], { disabledMcpjsonServers: ['docs'] }))).toEqual([]);
  });
});

describe('an independent matcher', () => {
  interface Entry {
    readonly approved: readonly string[];
    readonly off: readonly string[];
    readonly disabled: boolean;
  }
  const tool = fc.constantFrom('a', 'b', 'c', '*');
  const entry: fc.Arbitrary<Entry> = fc.record({
    approved: fc.uniqueArray(tool, { maxLength: 3 }),
    off: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    disabled: fc.boolean(),
  });
  const servers = fc.dictionary(fc.constantFrom('s', 't', 'u.v'), entry, { maxKeys: 3 });
  const written = (key: string, entries: Readonly<Record<string, Entry>>): unknown =>
    Object.fromEntries(
      Object.entries(entries).map(([name, { approved, off, disabled }]) => [
        name,
        { command: name, [key]: approved, disabledTools: off, disabled },
      ]),
    );
  const expected = (
    entries: Readonly<Record<string, Entry>>,
    name: string,
    called: string,
  ): string => {
    const found = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (found === undefined || found.disabled || found.off.includes(called)) return 'denied';
    return found.approved.includes('*') || found.approved.includes(called)
      ? 'allowed'
      : 'needs approval';
  };
  const KEYS = { kiro: 'autoApprove', roo: 'alwaysAllow' } as const;

  test('it agrees on random servers and calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('kiro', 'roo'), servers, async (role, entries) => {
        const permissions = await read(role, written(KEYS[role], entries));
        for (const name of ['s', 't', 'u.v', 'uxv'])
          for (const called of ['a', 'b', 'c', 'd'])
            expect(levelOf(permissions, 'mcp', `${name}/${called}`)).toBe(
              expected(entries, name, called),
            );
      }),
      { numRuns: runs(60, 5_000) },
    );
  });

  test('widens and narrows swap, and a file is equal to itself in another order', async () => {
    await fc.assert(
      fc.asyncProperty(servers, servers, async (one, two) => {
        const [a, b] = [
          await read('kiro', written('autoApprove', one)),
          await read('kiro', written('autoApprove', two)),
        ];
        const calls = (base: HostPermissions, head: HostPermissions) =>
          compareHosts({ base, head }, {}).filter(({ kind }) => kind === 'call');
        const turned = { widens: 'narrows', narrows: 'widens', neutral: 'neutral' } as const;
        const there = calls(a, b)
          .map(({ direction }) => direction)
          .sort();
        const back = calls(b, a)
          .map(({ direction }) => turned[direction])
          .sort();
        expect(new Set(back)).toEqual(new Set(there));
        expect(calls(a, b).some(({ undecided }) => undecided)).toBe(false);
        const reversed = Object.fromEntries(Object.entries(one).reverse());
        expect(
          compareHosts({ base: a, head: await read('kiro', written('autoApprove', reversed)) }, {}),
        ).toEqual([]);
      }),
      { numRuns: runs(40, 1_000) },
    );
  });
});
