import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SRC = path.resolve('src');

/** The rooms of src, and what each may import besides itself. This table is the architecture. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  document: [],
  pattern: ['document'],
  finding: ['document'],
  model: ['document', 'finding', 'pattern'],
  formats: ['document', 'finding', 'model', 'pattern'],
  rules: ['document', 'finding', 'model', 'pattern', 'formats'],
  judge: ['document', 'finding', 'model', 'pattern'],
  composition: ['document', 'finding', 'model', 'pattern'],
  comparison: ['document', 'finding', 'model', 'pattern', 'judge'],
  settings: ['document', 'finding', 'model', 'pattern', 'formats'],
  agents: ['document', 'finding', 'model', 'pattern', 'formats', 'composition', 'settings'],
  report: ['document', 'finding', 'model', 'pattern', 'judge', 'composition', 'comparison', 'settings'],
  world: ['finding', 'model', 'report', 'version.ts'],
  gate: ['document', 'finding', 'model', 'formats', 'rules', 'judge', 'composition', 'comparison', 'settings', 'agents', 'report', 'world'],
  commands: [
    'document',
    'finding',
    'model',
    'formats',
    'rules',
    'judge',
    'composition',
    'comparison',
    'settings',
    'agents',
    'report',
    'world',
    'gate',
  ],
  'version.ts': [],
  'index.ts': ['gate', 'world', 'version.ts'],
  'cli.ts': ['commands', 'world'],
};

/** Rooms in which the same input always gives the same output. */
const PURE = ['document', 'pattern', 'finding', 'model', 'formats', 'rules', 'judge', 'composition', 'comparison', 'settings', 'report'];

/** Packages, and the only places that may import them. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  '@actions/core': /^world\/runner\.ts$/,
  '@actions/github': /^world\/github\.ts$/,
  yaml: /^document\/yaml(?:-brackets)?\.ts$/,
  'jsonc-parser': /^document\/json\.ts$/,
  ajv: /^(?:formats\/schemas\/validators|settings\/config-validator)\.ts$/,
};

function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1]!);
}

const roomOf = (file: string): string => file.split('/')[0]!;

describe('architecture', () => {
  const files = sourceFiles();

  test('every room is in the table, and the table names no other', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  test.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const wrong = importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => path.posix.normalize(path.posix.join(path.posix.dirname(file), target)))
      .filter((target) => roomOf(target) !== room && !MAY_IMPORT[room]!.includes(roomOf(target)));
    expect(wrong).toEqual([]);
  });

  test.each(files)('%s imports packages only where they belong', (file) => {
    const wrong = importsOf(file).filter((target) => {
      if (target.startsWith('.')) return false;
      // Bytes are data; everything else of the platform is an effect.
      if (target.startsWith('node:')) return PURE.includes(roomOf(file)) && target !== 'node:buffer';
      return !ONLY_IN[target]?.test(file);
    });
    expect(wrong).toEqual([]);
  });

  test.each(files.filter((file) => PURE.includes(roomOf(file))))('%s asks neither clock, environment, network nor chance', (file) => {
    const text = readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(text).not.toMatch(/\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bMath\.random\b|\bperformance\./);
  });
});
