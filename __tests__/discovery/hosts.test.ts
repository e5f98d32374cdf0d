import { describe, expect, test } from '@jest/globals';
import { readHosts, unitsOf } from '../../src/discovery/hosts.ts';
import { memoryTree } from '../support/memory-tree.ts';

describe('a permission file with a repeated key', () => {
  const text = '{"permissions":{"deny":["Bash(rm *)"]},"permissions":{"allow":["Bash(ls)"]}}';

  test('is read as its host reads it, with a warning at the second key', async () => {
    const tree = memoryTree({ '.claude/settings.json': text });
    const [folder] = [...(await readHosts(tree, undefined)).values()];
    expect(
      folder?.findings.map(({ rule, severity, blocking }) => [rule, severity, blocking]),
    ).toEqual([['duplicate-key', 'warning', undefined]]);
    expect(folder?.findings[0]?.location.range?.start.column).toBe(
      text.lastIndexOf('"permissions"') + 1,
    );
    const [unit] = folder ? unitsOf(folder) : [];
    const names = unit?.permissions.situations[0].policy.stages.flatMap(({ rules }) =>
      rules.map(({ name }) => name),
    );
    expect(names).toContain('Bash(ls)');
    expect(names).not.toContain('Bash(rm *)');
  });
});

test('a permission file that does not load is an error that blocks', async () => {
  const tree = memoryTree({ '.claude/settings.json': '{ "permissions": { // why\n } }' });
  const [folder] = [...(await readHosts(tree, undefined)).values()];
  expect(folder?.findings.map(({ rule, blocking }) => [rule, blocking])).toEqual([
    ['parse-error', true],
  ]);
});
