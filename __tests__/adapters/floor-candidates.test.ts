import { describe, expect, test } from '@jest/globals';
import { floorCandidates } from '../../src/adapters/files/floor-candidates.ts';
import { newFolder, write } from '../support/repository.ts';

async function near(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const root = await newFolder('near');
  await write(root, Object.fromEntries(files.map((file) => [file, ''])));
  return floorCandidates(root, folder);
}

describe('files that may be a floor of an agent', () => {
  test('are in a folder above it, or in one next to such a folder', async () => {
    const files = [
      'policy.yaml',
      'org/policy.yaml',
      'agents/x.yaml',
      'agents/org/policy.yaml',
      'agents/support/policy.yaml',
      'agents/support/sub/p.yaml',
    ];
    expect(
      await near('agents/support', [...files, 'org/deep/policy.yaml', 'other/deep/er/p.yaml']),
    ).toEqual([...files].sort());
  });

  test('are templates of the organisation and the platform, however deep', async () => {
    const files = ['.mnemom/orgs/a/b/c.yaml', '.mnemom/platform/p.yaml'];
    expect(await near('a', [...files, '.mnemom/agents/x/y.yaml', 'a/card.yaml'])).toEqual(
      [...files, 'a/card.yaml'].sort(),
    );
  });

  test('are found from the root itself, and each once', async () => {
    expect(await near('', ['a.yaml', 'org/policy.yaml', 'org/deep/p.yaml'])).toEqual([
      'a.yaml',
      'org/policy.yaml',
    ]);
  });

  test('are not in folders that hold nothing of the project', async () => {
    expect(
      await near('a', [
        'node_modules/policy.yaml',
        '.git/policy.yaml',
        'a/node_modules/policy.yaml',
      ]),
    ).toEqual([]);
  });

  test('are found above a folder with the look of a parent', async () => {
    expect(await near('..agents/support', ['org/policy.yaml', '..agents/support/p.yaml'])).toEqual([
      '..agents/support/p.yaml',
      'org/policy.yaml',
    ]);
  });

  test.each(['..', '../a', '/etc'])('are none of an agent outside: %s', async (folder) => {
    expect(await near(folder, ['org/policy.yaml'])).toEqual([]);
  });

  test('are absent where the folder does not exist', async () => {
    expect(await near('gone/away', ['a/b/c.yaml'])).toEqual([]);
  });
});
