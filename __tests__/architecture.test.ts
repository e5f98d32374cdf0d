import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SRC = path.resolve('src');

/**
 * The folders of src, each with the folders that it may import. This table defines the
 * architecture.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  document: [],
  pattern: ['document'],
  finding: ['document'],
  model: ['document', 'finding', 'pattern'],
  rules: ['document', 'finding', 'model', 'pattern'],
  formats: ['document', 'finding', 'model', 'pattern', 'rules'],
  evaluation: ['document', 'finding', 'model', 'pattern', 'rules'],
  floors: ['document', 'finding', 'model', 'pattern', 'rules', 'evaluation'],
  diff: ['document', 'finding', 'model', 'pattern', 'evaluation', 'floors'],
  settings: ['document', 'finding', 'model', 'pattern', 'rules', 'formats', 'floors'],
  discovery: ['document', 'finding', 'model', 'pattern', 'rules', 'formats', 'floors', 'settings'],
  report: [
    'document',
    'finding',
    'model',
    'pattern',
    'rules',
    'evaluation',
    'floors',
    'diff',
    'settings',
  ],
  adapters: ['document', 'finding', 'model', 'settings', 'report', 'version.ts'],
  run: [
    'document',
    'finding',
    'model',
    'formats',
    'rules',
    'evaluation',
    'floors',
    'diff',
    'settings',
    'discovery',
    'report',
    'adapters',
  ],
  action: [
    'document',
    'finding',
    'model',
    'rules',
    'evaluation',
    'settings',
    'discovery',
    'report',
    'adapters',
    'run',
    'diff',
  ],
  cli: [
    'document',
    'finding',
    'model',
    'formats',
    'rules',
    'evaluation',
    'floors',
    'diff',
    'settings',
    'discovery',
    'report',
    'adapters',
    'run',
  ],
  playground: [
    'document',
    'finding',
    'model',
    'formats',
    'rules',
    'evaluation',
    'floors',
    'diff',
    'settings',
    'discovery',
    'report',
    'run',
  ],
  'version.ts': [],
  'index.ts': ['action', 'adapters', 'version.ts'],
  'cli.ts': ['cli', 'adapters'],
};

/**
 * The folders of `report`, each with the folders that it may import. Surfaces consist of sections,
 * and sections use writing.
 */
const MAY_IMPORT_IN_REPORT: Readonly<Record<string, readonly string[]>> = {
  'report.ts': [],
  'build.ts': ['report.ts'],
  'attestation.ts': [],
  writing: ['report.ts'],
  'decision-log': ['writing'],
  sections: ['report.ts', 'writing'],
  surfaces: ['report.ts', 'writing', 'sections', 'decision-log'],
};

/** Folders in which the same input always gives the same output. */
const PURE = [
  'document',
  'pattern',
  'finding',
  'model',
  'formats',
  'rules',
  'evaluation',
  'floors',
  'diff',
  'settings',
  'report',
];

/** Node modules that reach outside the program: disk, network, other programs, or this process. */
const EFFECTS =
  /^node:(?:fs|child_process|cluster|dgram|dns|http2?|https|inspector|net|os|process|readline|repl|sqlite|tls|tty|vm|worker_threads)(?:\/|$)/;

/** The files that may have effects: the adapters, and the entries that pass the process to them. */
const mayHaveEffects = (file: string): boolean =>
  file.startsWith('adapters/') || ['index.ts', 'cli.ts'].includes(file);

/** Packages, each with the only files that may import it. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  '@actions/core': /^adapters\/process\/runner\.ts$/,
  '@actions/github': /^adapters\/github\/github\.ts$/,
  yaml: /^document\/yaml(?:-brackets|-causes)?\.ts$/,
  'jsonc-parser': /^document\/json\.ts$/,
  'toml-eslint-parser': /^document\/toml\.ts$/,
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

/** Returns the text of a file without its comments. */
const codeOf = (file: string): string =>
  readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

const roomOf = (file: string): string => file.split('/')[0]!;

/** Returns the files of src that a file imports. */
const localImportsOf = (file: string): readonly string[] =>
  importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => path.posix.normalize(path.posix.join(path.posix.dirname(file), target)));

/** Folders without circular imports. */
const ROOMS_WITHOUT_CIRCLES: readonly string[] = [
  'model',
  'formats',
  'rules',
  'floors',
  'diff',
  'settings',
  'report',
  'adapters',
  'run',
  'action',
  'cli',
  'playground',
];

describe('architecture', () => {
  const files = sourceFiles();

  test('every room is in the table, and the table has no further one', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  test.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const wrong = localImportsOf(file).filter(
      (target) => roomOf(target) !== room && !MAY_IMPORT[room]!.includes(roomOf(target)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(
    files.filter((file) => roomOf(file) === 'report'),
  )('%s imports only what its part of the report may', (file) => {
    const part = file.split('/')[1]!;
    const wrong = localImportsOf(file)
      .filter((target) => roomOf(target) === 'report')
      .filter((target) => {
        const other = target.split('/')[1]!;
        return other !== part && !MAY_IMPORT_IN_REPORT[part]!.includes(other);
      });
    expect(wrong).toEqual([]);
  });

  test('no file of the report imports itself through others, not even for types', () => {
    const inReport = files.filter((file) => roomOf(file) === 'report');
    const targets = new Map(
      inReport.map((file) => [
        file,
        localImportsOf(file).filter((target) => inReport.includes(target)),
      ]),
    );
    const reached = (file: string): ReadonlySet<string> => {
      const found = new Set<string>();
      const visit = (from: string): void => {
        for (const target of targets.get(from) ?? []) {
          if (found.has(target)) continue;
          found.add(target);
          visit(target);
        }
      };
      visit(file);
      return found;
    };
    expect(inReport.filter((file) => reached(file).has(file))).toEqual([]);
  });

  test.each(files)('%s imports packages only where they belong', (file) => {
    const wrong = importsOf(file).filter((target) => {
      if (target.startsWith('.')) return false;
      // Buffers are only data. Every other Node module counts as an effect.
      if (target.startsWith('node:'))
        return PURE.includes(roomOf(file)) && target !== 'node:buffer';
      return !ONLY_IN[target]?.test(file);
    });
    expect(wrong).toEqual([]);
  });

  test.each(
    files.filter((file) => !mayHaveEffects(file)),
  )('%s has effects only through the adapters', (file) => {
    expect(importsOf(file).filter((target) => EFFECTS.test(target))).toEqual([]);
    expect(codeOf(file)).not.toMatch(/\bprocess\.|\bfetch\(/);
  });

  test.each(
    ROOMS_WITHOUT_CIRCLES,
  )('no file of %s imports itself by a circle, of types either', (room) => {
    const targets = new Map(files.map((file) => [file, localImportsOf(file)]));
    const reachable = (start: string): ReadonlySet<string> => {
      const reached = new Set<string>();
      const left = [...targets.get(start)!];
      for (let file = left.pop(); file !== undefined; file = left.pop()) {
        if (reached.has(file)) continue;
        reached.add(file);
        left.push(...(targets.get(file) ?? []));
      }
      return reached;
    };
    expect(files.filter((file) => roomOf(file) === room && reachable(file).has(file))).toEqual([]);
  });

  test('how exemptions work is in one folder; other files have their words or call it', () => {
    const others = files.filter(
      (file) => /exempt/.test(file) && !file.startsWith('floors/exemptions/'),
    );
    expect(others.sort()).toEqual([
      'diff/fields/exemptions.ts',
      'rules/exempt-all.ts',
      'rules/exemption.ts',
      'run/gate-policy/exemptions.ts',
    ]);
    for (const file of ['diff/fields/exemptions.ts', 'run/gate-policy/exemptions.ts'])
      expect(importsOf(file).join()).toContain('/floors/exemptions/');
  });

  test('the adapters have effects, so that the rule finds them', () => {
    expect(
      files.filter((file) => importsOf(file).some((target) => EFFECTS.test(target))).length,
    ).toBeGreaterThan(5);
  });

  test.each(
    files.filter((file) => PURE.includes(roomOf(file))),
  )('%s asks neither clock, environment, network nor chance', (file) => {
    expect(codeOf(file)).not.toMatch(
      /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bMath\.random\b|\bperformance\./,
    );
  });
});
