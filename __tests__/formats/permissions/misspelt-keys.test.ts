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
])('%s: %s has a key that is probably misspelt', async (file, text, key, meant) => {
  expect(await messagesOf(file, text)).toEqual([
    `dead-rule: the key "${key}" is unknown, so it probably has no effect; did you mean "${meant}"?`,
  ]);
});

test.each([
  // Known keys, keys that resemble nothing, and keys that resemble one without an effect.
  ['.claude/settings.json', '{"permissions": {"deny": ["Read"]}}'],
  ['.claude/settings.json', '{"somethingNew": true, "permissions": {"later": []}}'],
])('%s: %s has none', async (file, text) => {
  expect(await messagesOf(file, text)).toEqual([]);
});
