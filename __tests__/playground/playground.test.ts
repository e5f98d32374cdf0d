import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { permissionPathOf } from '../../src/formats/permissions/dialects.ts';
import type { answer, explainName } from '../../src/playground/answer.ts';
import type { examplesAt } from '../../src/playground/examples.ts';
import {
  fromFragment,
  MAX_FRAGMENT,
  nameFor,
  type PageState,
  toFragment,
} from '../../src/playground/state.ts';
import { repositoryFile, runCli } from '../support/command-line.ts';
import { endWithTests } from '../support/leftovers.ts';
import { runs } from '../support/runs.ts';
import { readScenario } from '../support/scenario/scenario-file.ts';

/** What the script of the page offers to tests. */
interface Bundle {
  readonly answer: typeof answer;
  readonly explainName: typeof explainName;
  readonly examplesAt: typeof examplesAt;
}

const PAGE = repositoryFile('docs', 'playground');
const NOW = new Date('2026-11-21T12:00:00Z');
/** The maximum size of all that the page loads, compressed, in bytes. */
const MAX_BYTES = 250_000;

/** Runs the script of the page where there is nothing of Node and no document. */
function openBundle(): Bundle {
  const globals = { TextEncoder, TextDecoder, atob, btoa, CompressionStream, DecompressionStream };
  const code = readFileSync(join(PAGE, 'playground.js'), 'utf8');
  return runInContext(`${code};CardGate`, createContext(globals)) as Bundle;
}

const bundle = openBundle();

/** A change of one file, and names to ask about. */
interface Pair {
  readonly title: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly asks: readonly string[];
}

const examples: readonly Pair[] = bundle
  .examplesAt(NOW)
  .map((example) => ({ ...example, asks: [example.ask] }));

/** Returns the changed files of the scenarios in the gallery that the page can read. */
function galleryPairs(): readonly Pair[] {
  const folder = repositoryFile('__tests__', 'scenarios');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .flatMap((file) => {
      const path = join(folder, file);
      if (!/^gallery:/m.test(readFileSync(path, 'utf8'))) return [];
      const { base = {}, head: changes = {} } = readScenario(path).scenario;
      const head = { ...base, ...changes };
      return Object.keys(head).flatMap((path): readonly Pair[] => {
        const after = String(head[path]);
        const before = String(base[path] ?? head[path]);
        const isRead =
          /(?:card|policy|access)\.(?:ya?ml|json)$/.test(path) || permissionPathOf(path);
        // The command line would also find the policy of an organisation as a floor.
        if (!isRead || path.startsWith('org/')) return [];
        const name = path.split('/').at(-1) ?? path;
        const asks = ['mcp__tickets__delete_ticket', 'Bash(git push)'];
        return [
          {
            title: `${file} ${path}`,
            name: permissionPathOf(path) ? path : name,
            before,
            after,
            asks,
          },
        ];
      });
    });
}

/** Returns the examples of the repository, each compared with another one of its kind. */
function examplePairs(): readonly Pair[] {
  const read = (file: string): string => readFileSync(repositoryFile('examples', file), 'utf8');
  const pair = (before: string, after: string, asks: readonly string[]): Pair => ({
    title: `${before} and ${after}`,
    name: after.split('/').at(-1) ?? after,
    before: read(before),
    after: read(after),
    asks,
  });
  return [
    pair('support-agent/policy.yaml', 'billing-agent/billing.card.yaml', ['mcp__mail__send_reply']),
    pair('support-agent/card.yaml', 'billing-agent/billing.card.yaml', ['mcp__payments__refund']),
    pair('research-agent/access.yaml', 'data-agent/access.yaml', [
      'mcp__warehouse__export',
      'sql:SELECT 1; DROP TABLE orders',
      'mcp__a=b',
    ]),
  ];
}

/** Texts that cannot be compared, or only partly. */
const odd: readonly Pair[] = [
  ['an unclosed bracket', 'policy.yaml', 'meta: {name: p', 'meta: {name: p}'],
  ['two kinds', 'file.json', '{"mcpServers": {}}', '{"permissions": {"allow": []}}'],
  ['no kind', 'file.yaml', 'a: 1', 'b: 2'],
  ['a list', 'file.json', '[1, 2]', '[]'],
  ['deep nesting', 'file.json', '['.repeat(5000), '{"a":'.repeat(5000)],
  [
    'hidden characters',
    'policy.yaml',
    'meta: {name: "\u202eevil"}\nforbidden: []\n',
    'meta: 1\nforbidden: []',
  ],
].map(([title = '', name = '', before = '', after = '']) => ({
  title,
  name,
  before,
  after,
  asks: ['Bash(git push)'],
}));

const folder = mkdtempSync(join(tmpdir(), 'playground-'));
const ended = endWithTests(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  ended();
});
let count = 0;

/** Writes a file of a pair to a folder of its own. Returns its path. */
function write(root: string, name: string, text: string): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return root;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

describe('the page says what the command line says', () => {
  const pairs = [...examples, ...galleryPairs(), ...examplePairs(), ...odd];

  test('the gallery has pairs of each kind', () => {
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.filter(({ before, after }) => before !== after).length).toBeGreaterThan(20);
  });

  test.each(pairs)('$title', async ({ name, before, after, asks }) => {
    const root = join(folder, String(++count));
    write(join(root, 'old'), name, before);
    write(join(root, 'new'), name, after);
    const clock = `--now=${NOW.toISOString()}`;
    const [old, present] = [`old/${name}`, `new/${name}`];
    const said = await bundle.answer(
      { name: old, text: before },
      { name: present, text: after },
      NOW,
    );
    // On the page, no folder gives the agent a name.
    const own = /"(?:[^"\\]|\\.)*"/.exec(said.changes?.text ?? '')?.[0];
    const isHost = said.after.kind?.startsWith('a permission file') ?? true;
    const flags = own && !isHost ? [clock, `--agent=${JSON.parse(own)}`] : [clock];
    const printed = await runCli(root, ['diff', old, present, ...flags]);
    if (printed.code === 0) expect(said.changes?.text).toBe(printed.stdout.trimEnd());
    else {
      expect(said.changes).toBeUndefined();
      const problems = [...said.before.problems, ...said.after.problems];
      // The page reports the problems of both files. The command line may end with the first.
      const isSaid = problems.some(({ message }) =>
        squeezed(printed.stderr).includes(squeezed(message)),
      );
      expect(said.refusal !== undefined || isSaid).toBe(true);
    }
    const shown = squeezed(printed.stdout);
    for (const { sentence } of said.changes?.changes ?? [])
      expect(shown).toContain(squeezed(sentence));
    // A host reads its permission files from the folder in which it runs.
    const [place, file] = isHost ? [join(root, 'new'), name] : [root, present];
    for (const ask of asks) {
      const explained = await runCli(place, ['explain', file, ask, ...flags]);
      const words = await bundle.explainName({ name: file, text: after }, ask, NOW);
      if (explained.code === 0) expect(words).toBe(explained.stdout.trimEnd());
      else if (words?.includes(' is a call, '))
        expect(explained.stderr).toContain(words.replace(/\.$/, ''));
      else expect(words ?? 'This is not a call.').toMatch(/^This is not a call\./);
    }
  });
});

describe('the page', () => {
  const html = readFileSync(join(PAGE, 'index.html'), 'utf8');

  test('loads less than 250 KB, compressed', () => {
    const sizes = readdirSync(PAGE).map((file) => gzipSync(readFileSync(join(PAGE, file))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_BYTES);
  });

  test('allows itself nothing but its own script and style', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    const loaded = [...html.matchAll(/(?:src|<link[^>]*href)="([^"]*)"/g)].map(([, url]) => url);
    expect(loaded.filter((url) => !url?.startsWith('data:'))).toEqual([
      'style.css',
      'playground.js',
    ]);
  });

  test('writes text of users only as text', () => {
    const source = readFileSync(repositoryFile('src', 'playground', 'page.ts'), 'utf8');
    expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });

  test('has a label for every field', () => {
    const ids = [...html.matchAll(/<(?:input|select|textarea)\s[^>]*?\bid="([^"]*)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(['example', 'name', 'before', 'after', 'ask']);
    for (const [, id] of ids) expect(html).toContain(`<label for="${id}"`);
  });
});

describe('a link', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  const state = fc.record({ name: text, before: text, after: text, ask: text });

  test('gives back what was on the page', async () => {
    await fc.assert(
      fc.asyncProperty(state, async (given: PageState) => {
        const wellFormed = Object.fromEntries(
          Object.entries(given).map(([key, value]) => [key, value.toWellFormed()]),
        );
        expect(await fromFragment(`#${await toFragment(given)}`)).toEqual(wellFormed);
      }),
      { numRuns: runs(50, 1_000) },
    );
  });

  test.each([
    '',
    '#',
    '#v1.',
    '#v1.!!!',
    '#v1.AAAA',
    '#v2.AAAA',
    `#v1.${'A'.repeat(MAX_FRAGMENT)}`,
    '#<script>alert(1)</script>',
  ])('that is garbage is refused: %s', async (fragment) => {
    expect(await fromFragment(fragment)).toBeUndefined();
  });

  test('that unpacks to far more than it holds is refused', async () => {
    const bomb = { name: '', before: 'a'.repeat(20_000_000), after: '', ask: '' };
    const fragment = await toFragment(bomb);
    expect(fragment.length).toBeLessThan(MAX_FRAGMENT);
    expect(await fromFragment(fragment)).toBeUndefined();
  });

  test('with something else inside is refused', async () => {
    const odd = { name: 1, before: [], after: null, ask: {} } as unknown as PageState;
    expect(await fromFragment(await toFragment(odd))).toBeUndefined();
  });
});

test.each([
  ['{"permissions": {}}', 'file.json'],
  ['// comment\n{}', 'file.json'],
  ['[\n  {}\n]', 'file.json'],
  ['# comment\nmodel = "x"', 'file.toml'],
  ['[features]\nx = true', 'file.toml'],
  ['---\nname: x\n---\ntext', 'file.md'],
  ['---\nmeta: {}\n', 'file.yaml'],
  ['meta:\n  name: a = b', 'file.yaml'],
  ['', 'file.yaml'],
])('the name of %j is found by its content', (text, name) => {
  expect(nameFor(text)).toBe(name);
});
