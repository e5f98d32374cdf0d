import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { aPart, byPart, type Governed, PART_NAMES } from '../../src/model/governed.ts';

describe('the parts of an agent', () => {
  test('are listed in the order in which reports list files', () => {
    expect(PART_NAMES).toEqual(['card', 'policy', 'access']);
    expect(PART_NAMES.map(aPart)).toEqual(['a card', 'a policy', 'an access list']);
  });

  test('sort files, which keep their order', () => {
    const files = ['access', 'card', 'access'].map((part, index) => ({ part, index }));
    expect(byPart(files as unknown as readonly Governed[])).toEqual({
      card: [{ part: 'card', index: 1 }],
      policy: [],
      access: [
        { part: 'access', index: 0 },
        { part: 'access', index: 2 },
      ],
    });
  });
});

describe('a new part', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'card-gate-parts-'));
  afterAll(() => rmSync(copy, { recursive: true }));

  test('does not compile until it is evaluated, compared, reported and configured', () => {
    for (const name of ['src', 'tsconfig.json', 'package.json'])
      cpSync(name, path.join(copy, name), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
    const governed = path.join(copy, 'src/model/governed.ts');
    const text = readFileSync(governed, 'utf8');
    const withToy = text
      .replace(/( {2}readonly access: AccessList;\n)/, '$1  readonly toy: object;\n')
      .replace(
        /( {2}access: \{ name: .*\n)/,
        "$1  toy: { name: 'toy', article: 'a', isList: true },\n",
      );
    expect(withToy.length - text.length).toBeGreaterThan(70);
    writeFileSync(governed, withToy);
    const tsc = path.resolve('node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, ['--noEmit', '-p', copy], { cwd: copy, encoding: 'utf8' });
    const missing = [...stdout.matchAll(/^src\/(\S+)\(.*: Property 'toy' is missing in type/gm)];
    expect(missing.map(([, file]) => file)).toEqual(
      expect.arrayContaining([
        'model/agent.ts',
        'evaluation/tool-decider.ts',
        'diff/compare.ts',
        'discovery/configured.ts',
        'rules/ambiguous-agent.ts',
        'report/sections/agents-table.ts',
        'report/surfaces/json.ts',
        'report/surfaces/answers/evaluate.ts',
        'report/surfaces/answers/effective.ts',
        'report/writing/effective-words.ts',
      ]),
    );
  });
});
