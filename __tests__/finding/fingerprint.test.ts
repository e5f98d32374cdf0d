import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Document, Node, Path } from '../../src/document/document.ts';
import { loadDocument } from '../../src/document/load.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { fingerprintOf } from '../../src/finding/fingerprint.ts';
import { findingAt, findingIn } from '../support/findings.ts';
import { runs } from '../support/runs.ts';

const SEED = { seed: 20261123, numRuns: runs(60, 300) };

async function documentOf(file: string, text: string): Promise<Document> {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 1_000_000);
  if (loaded.kind !== 'document')
    throw new Error(`${file}: ${JSON.stringify(loaded.problems)}\n${text}`);
  return loaded.document;
}

const found = (document: Document, path: Path, agent?: string): Finding =>
  findingAt('unknown-value', { at: { document, path }, message: 'any' }, agent);

/** Returns the paths of all nodes, with indices. */
function pathsIn(node: Node | undefined, path: Path = []): readonly Path[] {
  if (node?.kind === 'map')
    return [
      path,
      ...[...node.entries].flatMap(([key, { node: one }]) => pathsIn(one, [...path, key])),
    ];
  if (node?.kind === 'list')
    return [path, ...node.items.flatMap((one, index) => pathsIn(one, [...path, index]))];
  return [path];
}

/** Returns the fingerprints that findings at all nodes would have, sorted, with duplicates. */
const allIn = (document: Document): readonly string[] =>
  pathsIn(document.root)
    .map((path) => fingerprintOf(found(document, path, 'support')))
    .sort();

const word = fc.string({ maxLength: 6 });
const scalar = fc.oneof(
  word,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('2026-11-21', '1.0', 'yes', '__proto__', '*'),
);
const { value } = fc.letrec<{ value: unknown; list: unknown; map: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(
    fc.oneof(word, fc.constantFrom('pattern', 'condition', 'name', 'reason')),
    tie('value'),
    { maxKeys: 4 },
  ),
}));
const top = fc.dictionary(fc.constantFrom('meta', 'forbidden', 'defaults', 'constructor'), value, {
  minKeys: 1,
});

/** Reverses the order of the keys in maps and of the entries in lists. */
function turned(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turned).reverse();
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, one]) => [key, turned(one)] as const)
      .reverse(),
  );
}

describe('a fingerprint survives', () => {
  test('other formatting, other lines, and YAML that becomes JSON', async () => {
    await fc.assert(
      fc.asyncProperty(top, async (data) => {
        const json = await documentOf('policy.json', JSON.stringify(data));
        const block = await documentOf('policy.yaml', `# moved down\n\n${stringify(data)}`);
        const flow = await documentOf('policy.yaml', JSON.stringify(data, null, 3));
        expect(allIn(block)).toEqual(allIn(json));
        expect(allIn(flow)).toEqual(allIn(json));
      }),
      SEED,
    );
  });

  test('reordered keys and entries, where the content distinguishes the entries', async () => {
    const named = fc.uniqueArray(fc.record({ pattern: word, reason: word, severity: word }), {
      selector: ({ pattern }) => pattern,
    });
    await fc.assert(
      fc.asyncProperty(named, fc.uniqueArray(word), async (forbidden, tools) => {
        const data = { forbidden, tools };
        const [one, other] = [
          await documentOf('a.json', JSON.stringify(data)),
          await documentOf('a.json', JSON.stringify(turned(data))),
        ];
        expect(allIn(other)).toEqual(allIn(one));
      }),
      SEED,
    );
  });

  test('an entry put before, quotes, and a reworded reason', async () => {
    const before = await documentOf(
      'p.yaml',
      'forbidden:\n  - { pattern: "a*", reason: old, severity: high }\n',
    );
    const after = await documentOf(
      'p.yaml',
      "forbidden:\n  - { pattern: 'b*', severity: low }\n  - severity: high\n    reason: new\n    pattern: 'a*'\n",
    );
    expect(fingerprintOf(found(after, ['forbidden', 1, 'pattern']))).toBe(
      fingerprintOf(found(before, ['forbidden', 0, 'pattern'])),
    );
  });

  test('another message, since that may hold days and counts', async () => {
    const document = await documentOf('p.yaml', 'a: 1\n');
    const one = found(document, ['a']);
    expect(fingerprintOf({ ...one, message: 'in 3 days', help: 'other' })).toBe(fingerprintOf(one));
  });

  test('renamed files and agents, when the names are given', async () => {
    const [old, now] = [
      await documentOf('old.yaml', 'a: 1\n'),
      await documentOf('new.yaml', 'a: 1\n'),
    ];
    const renames = {
      files: new Map([['old.yaml', 'new.yaml']]),
      agents: new Map([['desk', 'support']]),
    };
    expect(fingerprintOf(found(old, ['a']), renames)).toBe(fingerprintOf(found(now, ['a'])));
    expect(fingerprintOf(found(old, ['a']))).not.toBe(fingerprintOf(found(now, ['a'])));
    expect(fingerprintOf(found(old, ['a'], 'desk'), renames)).toBe(
      fingerprintOf(found(now, ['a'], 'support')),
    );
    // The file does not count for an agent, because its policy may be moved into its card.
    expect(fingerprintOf(found(old, ['a'], 'support'))).toBe(
      fingerprintOf(found(now, ['a'], 'support')),
    );
  });
});

describe('a fingerprint differs', () => {
  test('where anything differs that makes a finding another', async () => {
    const document = await documentOf('p.yaml', 'a: [x, y]\nb: x\nc: "1"\nd: 1\n');
    const one = found(document, ['a', 0]);
    const all: readonly Finding[] = [
      one,
      found(document, ['a', 1]),
      found(document, ['a']),
      found(document, ['b']),
      found(document, ['c']),
      found(document, ['d']),
      found(document, ['a', 0], 'support'),
      found(document, ['a', 0], 'p.yaml'),
      { ...one, rule: 'wrong-type' },
      { ...one, severity: 'warning' },
      { ...one, violation: 'critical' },
      { ...one, violation: 'high' },
      { ...one, tool: 'x' },
      findingIn('idle', 'a.jsonl', 'any', { agent: 'support' }),
      findingIn('idle', 'b.jsonl', 'any', { agent: 'support' }),
    ];
    expect(new Set(all.map((finding) => fingerprintOf(finding))).size).toBe(all.length);
  });

  test('where only equal entries differ, and it shows nothing of their content', async () => {
    const of = async (token: string) =>
      fingerprintOf(found(await documentOf('a.json', `[{"env":{"TOKEN":"${token}"}}]`), [0, 'x']));
    expect(await of('hunter2')).not.toBe(await of('hunter3'));
    expect(await of('hunter2')).toBe(await of('hunter2'));
    expect(await of('hunter2')).not.toContain('hunter');
  });

  test('where only the value does', async () => {
    const texts = ['1', '"1"', 'true', '"true"', 'null', '""', '"null"', '[]', '{}', '"=1"'];
    const prints = await Promise.all(
      texts.map(async (text) =>
        fingerprintOf(found(await documentOf('a.json', `{"a":[${text}]}`), ['a', 0])),
      ),
    );
    expect(new Set(prints).size).toBe(texts.length);
  });

  test('whatever names, tools and values hold: no text looks like two parts', async () => {
    const hostile = fc.string({
      unit: fc.constantFrom('"', ',', '/', '=', '[', ']', ':', '\\', 'a', '{', '}'),
      maxLength: 5,
    });
    const what = fc.record({
      key: hostile,
      value: hostile,
      agent: hostile,
      tool: hostile,
      entry: fc.boolean(),
    });
    const printOf = async ({
      key,
      value: text,
      agent,
      tool,
      entry,
    }: typeof what extends fc.Arbitrary<infer T> ? T : never): Promise<string> => {
      const document = await documentOf(
        'a.json',
        JSON.stringify(entry ? { list: [{ pattern: key, x: text }] } : { [key]: text }),
      );
      return fingerprintOf({
        ...found(document, entry ? ['list', 0, 'x'] : [key], agent),
        ...(tool !== '' && { tool }),
      });
    };
    await fc.assert(
      fc.asyncProperty(what, what, async (one, other) => {
        expect((await printOf(one)) === (await printOf(other))).toBe(
          JSON.stringify(one) === JSON.stringify(other),
        );
      }),
      { ...SEED, numRuns: runs(170, 2_000) },
    );
  });

  test('between what shares a place by its shape alone', async () => {
    const of = async (text: string, path: Path): Promise<string> =>
      fingerprintOf(found(await documentOf('a.json', text), path));
    const prints = [
      await of('{"a":{"b":1}}', ['a', 'b']),
      await of('{"a/b":1}', ['a/b']),
      await of('{"a\\"/\\"b":1}', ['a"/"b']),
      await of('{"a":[{"b":1}]}', ['a', 0]),
      await of('{"a":[{"b":1}]}', ['a', 0, 'b']),
      await of('{"a":["{\\"b\\":1}"]}', ['a', 0]),
      await of('{"a":[{"pattern":"b"}]}', ['a', 0]),
      await of('{"a":[{"name":"b"}]}', ['a', 0]),
      await of('{"a":["pattern:\\"b\\""]}', ['a', 0]),
      await of('{"a":{"0":1}}', ['a', '0']),
      await of('{"a":[1]}', ['a', 0]),
      await of('{"__proto__":1}', ['__proto__']),
      await of('{"a":[{"__proto__":1}]}', ['a', 0]),
      await of('{"a":[{}]}', ['a', 0]),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });
});
