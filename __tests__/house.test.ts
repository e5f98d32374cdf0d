import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The maximum width of a line of code. */
const COLUMNS = 100;

/** Names that are exported for use outside this repository: the entries of the bundle. */
const ENTRIES = ['src/index.ts', 'src/cli.ts'];

interface CodeFile {
  readonly name: string;
  readonly text: string;
}

function codeBelow(folder: string): readonly CodeFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.includes('/fixtures/'))
    .sort()
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
}

/**
 * Returns the files that a file imports, including type imports, as paths from the root of the
 * repository.
 */
function importsOf({ name, text }: CodeFile): readonly string[] {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'(\.[^']+)'/g)].map((match) =>
    path.posix.join(path.posix.dirname(name), match[1] ?? ''),
  );
}

/** Returns every circle of imports, each as a list of files. */
function circlesIn(files: readonly CodeFile[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.name, importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) circles.push([...way.slice(start), name].join(' → '));
    if (start >= 0 || done.has(name)) return;
    for (const next of imports.get(name) ?? []) follow(next, [...way, name]);
    done.add(name);
  };
  for (const { name } of files) follow(name, []);
  return circles;
}

/** Returns exported names that occur in no other file, as `file: name`. */
function unusedExports(files: readonly CodeFile[], all: readonly CodeFile[]): readonly string[] {
  const saidIn = new Map<string, Set<string>>();
  for (const { name, text } of all) {
    for (const word of new Set(text.match(/[A-Za-z_$][\w$]*/g))) {
      saidIn.set(word, (saidIn.get(word) ?? new Set()).add(name));
    }
  }
  return files.flatMap(({ name, text }) =>
    [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) ([\w$]+)/gm)]
      .map((match) => match[1] ?? '')
      .filter((exported) => (saidIn.get(exported)?.size ?? 0) < 2)
      .map((exported) => `${name}: ${exported}`),
  );
}

/**
 * Returns the lines that are too wide. Messages are never split, so that they can be searched for:
 * quoted text and addresses do not count.
 */
function wideLines({ name, text }: CodeFile): readonly string[] {
  const lines = text.split('\n');
  return withoutQuoted(text)
    .split('\n')
    .flatMap((counted, index) => {
      const isWide = (lines[index] ?? '').length > COLUMNS && counted.length > COLUMNS;
      return isWide ? [`${name}:${index + 1}`] : [];
    });
}

/** Returns the same lines without quoted text, regular expressions and addresses. */
function withoutQuoted(text: string): string {
  const lineBreaks = (quoted: string): string => quoted.replaceAll(/[^\n]/g, '');
  return text
    .replaceAll(/`(?:[^`\\]|\\[\s\S])*`/g, lineBreaks)
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|https?:\S+|\/(?:[^/\\\n]|\\.)+\//g, '');
}

/** Returns the folders on the map in CONTRIBUTING, in order. */
function roomsOnTheMap(): readonly string[] {
  const map = /```\nsrc\/\n([\s\S]*?)```/.exec(readFileSync('.github/CONTRIBUTING.md', 'utf8'));
  return [...(map?.[1] ?? '').matchAll(/^ {2}(\S.*?) {3,}\S/gm)]
    .flatMap((match) => (match[1] ?? '').split(/ +/))
    .map((room) => room.replace(/\/$/, ''));
}

describe('the house', () => {
  const src = codeBelow('src');
  const all = [...src, ...codeBelow('__tests__'), ...codeBelow('bench'), ...codeBelow('.github')];

  test('no import leads back to where it came from, types included', () => {
    expect(src.length).toBeGreaterThan(300);
    expect(circlesIn(src)).toEqual([]);
  });

  test('a circle is found', () => {
    const circle = [
      { name: 'src/a.ts', text: "import type { B } from './b.ts';" },
      { name: 'src/b.ts', text: "import { a } from './a.ts';" },
    ];
    expect(circlesIn(circle)).toEqual(['src/a.ts → src/b.ts → src/a.ts']);
  });

  test('what is exported is used', () => {
    const own = src.filter(({ name }) => !ENTRIES.includes(name));
    expect(unusedExports(own, all)).toEqual([]);
  });

  test('no line is wider than 100 columns', () => {
    expect(all.flatMap(wideLines)).toEqual([]);
  });

  test('the map in CONTRIBUTING lists the folders of src, each once', () => {
    const folders = readdirSync('src').filter((name) => name !== 'version.ts');
    const rooms = roomsOnTheMap();
    expect([...rooms].sort()).toEqual([...folders].sort());
    expect(new Set(rooms).size).toBe(rooms.length);
  });
});
