import { expect, test } from '@jest/globals';
import { checkHosts } from '../../../src/run/hosts/hosts.ts';
import { memoryTree } from '../../support/memory-tree.ts';

async function messagesOf(file: string, text: string): Promise<readonly string[]> {
  const { findings } = await checkHosts(memoryTree({ [file]: text }), undefined);
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

test.each([
  [
    '.claude/settings.json',
    '{"permissions": {"denny": ["Read"]}}',
    'permissions.denny',
    'permissions.deny',
  ],
  ['.claude/settings.json', '{"permision": {"deny": ["Read"]}}', 'permision', 'permissions'],
  ['opencode.json', '{"permision": {"bash": "deny"}}', 'permision', 'permission'],
  ['.mcp.json', '{"mcpServer": {"x": {"command": "npx"}}}', 'mcpServer', 'mcpServers'],
  [
    '.mcp.json',
    '{"mcpServers": {"x": {"comand": "npx"}}}',
    'mcpServers.x.comand',
    'mcpServers.x.command',
  ],
  ['.cursor/mcp.json', '{"mcp_servers": {}}', 'mcp_servers', 'mcpServers'],
  [
    '.kiro/settings/mcp.json',
    '{"mcpServers": {"x": {"command": "npx", "autoAprove": ["*"]}}}',
    'mcpServers.x.autoAprove',
    'mcpServers.x.autoApprove',
  ],
  [
    '.claude/agents/a.md',
    '---\nname: a\ndescription: d\ndisalowedTools: Bash\n---\n',
    'disalowedTools',
    'disallowedTools',
  ],
  ['.opencode/agent/a.md', '---\ndescription: d\npermision: {}\n---\n', 'permision', 'permission'],
  ['.claude/agents/a.md', '---\nname: a\ndescription: d\ntool: Read\n---\n', 'tool', 'tools'],
  [
    '.claude/skills/a/SKILL.md',
    '---\nname: a\ndescription: d\nalowed-tools: Read\n---\n',
    'alowed-tools',
    'allowed-tools',
  ],
  [
    '.claude/commands/a.md',
    '---\ndescription: d\nallowed_tools: Read\n---\n',
    'allowed_tools',
    'allowed-tools',
  ],
])('%s: %s has a key that is probably misspelt', async (file, text, key, meant) => {
  expect(await messagesOf(file, text)).toEqual([
    `dead-rule: the key "${key}" is unknown, so it probably has no effect; did you mean "${meant}"?`,
  ]);
});

test.each([
  // Known keys, keys that resemble nothing, and keys that resemble one without an effect.
  ['.claude/settings.json', '{"permissions": {"deny": ["Read"]}}'],
  ['.claude/settings.json', '{"somethingNew": true, "permissions": {"later": []}}'],
  ['.mcp.json', '{"mcpServers": {"x": {"command": "npx", "commands": 1, "startupTimeout": 9}}}'],
  ['.mcp.json', '{"mcpServers": {"comand": {"command": "npx"}}, "servers": {}}'],
  ['.claude/agents/a.md', '---\nname: a\ndescription: d\ngoals: all\ntags: []\n---\n'],
  ['.claude/skills/a/SKILL.md', '---\nname: a\ndescription: d\ntools: Read\n---\n'],
])('%s: %s has none', async (file, text) => {
  expect(await messagesOf(file, text)).toEqual([]);
});
