import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Prose, proseOf, testNamesOf } from './support/prose.ts';

/** Words to avoid, with the words to use instead. */
const WORDS: readonly (readonly [word: RegExp, say: string])[] = [
  [/\bjudg(?:e|es|ed|ing|e?ments?)\b/i, 'check, evaluate'],
  [/\bpowers?\b/i, 'permissions'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\b(?:told|tells?|telling)\b/i, 'report, list, say'],
  [/\bways? out\b/i, 'fix'],
  [/\banew\b/i, 'again'],
  [/\bbeneath\b/i, 'under, below'],
  [/\bfor ever\b/i, 'forever'],
  [/(?<!\bthere )\bis no (?!longer\b|more\b|less\b)/i, 'is not a'],
  [/, else\b/i, 'otherwise'],
  [/\b(?:lies|lie|lying)\b/i, 'is, is listed'],
  [/\bstands?\b(?! for\b| in for\b|-in\b)/i, 'is, appears, is listed'],
  [/\bbesides?\b/i, 'next to; plus'],
  [/\bit (?:gives|takes away):/i, 'Added, Removed'],
  [/\bbugs? of ours\b/i, 'internal error'],
  [/\bthat the \w+ does without\b/i, 'does not have'],
];

/** Texts in which such a word is correct, each with the reason. */
const ALLOWED: readonly (readonly [file: RegExp, text: RegExp, reason: string])[] = [
  [
    /^docs\/json-report\.md$/,
    /"?\bpower\b`|"judged"/,
    'keys and values of version 2 of the report',
  ],
];

/** The files and folders in which these words are avoided. */
const SOURCES: readonly string[] = [
  'src/report',
  'src/rules',
  'src/discovery',
  'src/document',
  'src/finding',
  'src/formats',
  'src/settings',
  'src/diff',
  'src/evaluation',
  'src/floors',
  'src/model',
  'src/pattern',
  'src/action',
  'src/adapters',
  'src/cli',
  'src/cli.ts',
  'src/index.ts',
  'src/run',
];
const DOCUMENTS: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs',
  'src/rules/README.md',
  '.github/CONTRIBUTING.md',
  '.github/ISSUE_TEMPLATE',
  '.github/pull_request_template.md',
  'examples',
];
/** The extensions of documents: pages, and examples to copy. */
const TEXTS: readonly string[] = ['.md', '.yml', '.yaml', '.txt'];
/** Matches parts of documents that are generated from other texts. */
const GENERATED = /<!-- (\w+)(?::[^>]*)? -->[\s\S]*?<!-- \/\1 -->/g;
const TESTS: readonly string[] = readdirSync('__tests__')
  .filter((name) => !/^(?:fixtures|gallery|golden|scenarios)$/.test(name))
  .map((name) => `__tests__/${name}`);

/** Returns the files at or below a path whose name has one of the given endings. */
function filesOf(name: string, endings: readonly string[]): readonly string[] {
  const files = statSync(name).isDirectory()
    ? readdirSync(name, { recursive: true, encoding: 'utf8' }).map((file) => path.join(name, file))
    : [name];
  return files
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => file.split(path.sep).join('/'));
}

/** Returns the lines of a document. Lines in generated parts are empty. */
const linesOf = (text: string): readonly Prose[] =>
  text
    .replace(GENERATED, (stretch) => stretch.replace(/.+/g, ''))
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line }));

/** Returns every description in a JSON Schema. */
function descriptionsOf(node: unknown): readonly Prose[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'description' && typeof value === 'string'
      ? [{ line: 1, text: value }]
      : descriptionsOf(value),
  );
}

/** Returns the problems in some texts: `file:line: "word" (say: …)`. */
function wrongIn(file: string, prose: readonly Prose[]): readonly string[] {
  return prose.flatMap(({ line, text }) =>
    WORDS.flatMap(([word, say]) => {
      const found = word.exec(text);
      if (!found || ALLOWED.some(([allowed, words]) => allowed.test(file) && words.test(text)))
        return [];
      const at = line + text.slice(0, found.index).split('\n').length - 1;
      return [`${file}:${at}: "${found[0].trim()}" (say: ${say})`];
    }),
  );
}

describe('words that people read', () => {
  test.each(SOURCES)('in comments and texts of %s', (room) => {
    const wrong = filesOf(room, ['.ts']).flatMap((file) =>
      wrongIn(file, proseOf(readFileSync(file, 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });
  test('in the schema of the JSON report', () => {
    const file = 'src/report/surfaces/report.schema.json';
    expect(wrongIn(file, descriptionsOf(JSON.parse(readFileSync(file, 'utf8'))))).toEqual([]);
  });
  test.each(DOCUMENTS)('in %s', (document) => {
    expect(
      filesOf(document, TEXTS).flatMap((file) =>
        wrongIn(file, linesOf(readFileSync(file, 'utf8'))),
      ),
    ).toEqual([]);
  });
  test.each(TESTS)('in names of tests of %s', (folder) => {
    const wrong = filesOf(folder, ['.test.ts']).flatMap((file) =>
      wrongIn(file, testNamesOf(readFileSync(file, 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });
  test.each(TESTS)('in comments of %s', (folder) => {
    const wrong = filesOf(folder, ['.ts', '.mjs']).flatMap((file) =>
      wrongIn(
        file,
        proseOf(readFileSync(file, 'utf8')).filter(({ text }) => /^\/[/*]/.test(text)),
      ),
    );
    expect(wrong).toEqual([]);
  });
  test('in descriptions of scenarios', () => {
    const scenarios = filesOf('__tests__/scenarios', ['.yml']);
    const wrong = scenarios.flatMap((file) => {
      const [description = ''] = readFileSync(file, 'utf8').split('\n');
      return wrongIn(file, [{ line: 1, text: description }]);
    });
    expect(scenarios.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
  test.each(ALLOWED)('the exception for %s, %s is still needed', (file, text) => {
    const sources = SOURCES.flatMap((room) => filesOf(room, ['.ts'])).map(
      (name) => [name, proseOf(readFileSync(name, 'utf8'))] as const,
    );
    const documents = DOCUMENTS.flatMap((room) => filesOf(room, TEXTS)).map(
      (name) => [name, linesOf(readFileSync(name, 'utf8'))] as const,
    );
    const tests = TESTS.flatMap((room) => filesOf(room, ['.test.ts'])).map(
      (name) => [name, testNamesOf(readFileSync(name, 'utf8'))] as const,
    );
    const needed = [...sources, ...documents, ...tests].some(
      ([name, prose]) =>
        file.test(name) &&
        prose.some((one) => text.test(one.text) && WORDS.some(([word]) => word.test(one.text))),
    );
    expect(needed).toBe(true);
  });
});
