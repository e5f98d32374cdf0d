import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Dialect, DialectFile } from '../../../src/formats/permissions/dialect.ts';
import { DIALECTS } from '../../../src/formats/permissions/dialects.ts';
import { repositoryFile } from '../../support/command-line.ts';
import { runs } from '../../support/runs.ts';

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
    files.map((file) => [id, file.path, file] as const),
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
