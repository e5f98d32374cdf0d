import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Document,
  type Node,
  nodeAt,
  type Path,
  pointerOf,
  rangeOf,
} from '../../src/document/document.ts';
import { MAX_PROBLEMS } from '../../src/document/limits.ts';
import { worded } from '../support/findings.ts';
import { runs } from '../support/runs.ts';
import { load } from './loading.ts';

const YAML_SAMPLES = [
  `# a card
aap_version: "0.1.0"
issued_at: 2026-01-31T00:00:00Z
principal: &who
  type: human
  relationship: delegated_authority
values:
  declared: [honesty, "privacy", 'fairness']
  definitions:
    speed: {name: Speed, description: "fast: but \\"safe\\"", priority: 1}
autonomy_envelope:
  bounded_actions:
    - search
    - read
  escalation_triggers:
    - condition: amount > 100 and not contains(tool, "x")
      action: escalate
      reason: >-
        folded text
        goes on

  owner: *who
text: |
  literal
    text
`,
  `capability_mappings: {web: {tools: ["mcp__browser__*", a?b], card_actions: [web_fetch]}}
forbidden:
- {pattern: "*delete*", reason: 'no ''deleting''', severity: critical}
-
- ? explicit
  : value
defaults: {unmapped_tool_action: deny, unmapped_severity: high, fail_open: false, grace_period_hours: 0x18}
`,
  '---\na: &x [1, 2.5, ~, null, true, .inf]\nb: *x\n"c d": {e, f: , "g":h}\n...\n',
];

const JSON_SAMPLES = [
  '{"card_version":"unified/2026-04-15","autonomy":{"bounded_actions":["a","b"],"forbidden_actions":[]},\n "n":[1,-2.5e3,0,true,false,null,"\\u0061\\n\\"x\\""],"":{"":{}}}',
  '[{"effect":"deny","actor":"*"},{"effect":"allow"}]\r\n',
];

/** Fragments that parsers recognise, so that changes reach deeper than those of single letters. */
const PIECES = [
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  ': ',
  '- ',
  '? ',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '  ',
  '"',
  "'",
  '|',
  '>',
  '&x ',
  '*x',
  '!t ',
  '!',
  '#',
  '%',
  '---\n',
  '...\n',
  '<<: ',
  '~',
  '\\',
  '\0',
  '\uFEFF',
  '__proto__',
  '\u2028',
  '/*',
  '//',
];

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...PIECES).map((text) => new TextEncoder().encode(text)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }) },
);

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(6),
  piece,
  again: fc.integer({ min: 1, max: 3 }),
});

function mutated(samples: readonly string[]): fc.Arbitrary<Uint8Array> {
  return fc
    .record({ sample: fc.constantFrom(...samples), changes: fc.array(change, { maxLength: 6 }) })
    .map(({ sample, changes }) =>
      changes.reduce<Uint8Array>((bytes, { at, cut, piece: inserted, again }) => {
        const from = Math.floor(at * bytes.length);
        return Uint8Array.from([
          ...bytes.slice(0, from),
          ...Array(again)
            .fill([...inserted])
            .flat(),
          ...bytes.slice(from + cut),
        ]);
      }, new TextEncoder().encode(sample)),
    );
}

/** Yields every node of a document with its path. */
function* nodes(node: Node, path: Path = []): Generator<readonly [Path, Node]> {
  yield [path, node];
  if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* nodes(item, [...path, index]);
  if (node.kind === 'map')
    for (const [key, entry] of node.entries) yield* nodes(entry.node, [...path, key]);
}

/** Checks a document that loads: every place is inside the text, and leads back to its node. */
function expectSoundPlaces(document: Document): void {
  for (const [path, node] of nodes(document.root)) {
    expect(nodeAt(document, path)).toBe(node);
    for (const on of ['key', 'value'] as const) {
      const { start, end } = rangeOf({ document, path }, on);
      expect(start.offset).toBeGreaterThanOrEqual(0);
      expect(end.offset).toBeLessThanOrEqual(document.text.length);
      expect(start.offset).toBeLessThanOrEqual(end.offset);
      expect(document.text.slice(0, start.offset).split('\n')).toHaveLength(start.line);
      expect(start.offset - (document.text.lastIndexOf('\n', start.offset - 1) + 1)).toBe(
        start.column - 1,
      );
    }
    expect(pointerOf(path).split('/').length - 1).toBe(path.length);
    if (node.kind !== 'scalar' || node.end === node.start) continue;
    const text = document.text.slice(node.start, node.end);
    // The content of a JSON file must be exactly what was read.
    if (document.syntax === 'json' || /^"[^\\\n]*"$/.test(text))
      expect(JSON.parse(text)).toEqual(node.value);
    else if (typeof node.value === 'string' && !/["'|>\n]/.test(text))
      expect(text).toBe(node.value);
    else if (typeof node.value === 'number' && Number.isFinite(node.value))
      expect(Number(text)).toBe(node.value);
  }
}

describe.each([
  ['YAML', 'card.yaml', YAML_SAMPLES],
  ['JSON', 'card.json', JSON_SAMPLES],
])('%s', (_, file, samples) => {
  test.each(
    samples.map((text, index) => [index, text] as const),
  )('sample %d loads, with sound places', async (_index, text) => {
    const loaded = await load(text, file);
    expect(loaded).toMatchObject({ kind: 'document' });
    if (loaded.kind === 'document') expectSoundPlaces(loaded.document);
  });

  test('whatever becomes of a file, it loads with sound places or is refused for reasons inside it', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(samples), async (bytes) => {
        const loaded = await load(bytes, file);
        if (loaded.kind === 'document') return expectSoundPlaces(loaded.document);
        expect(loaded.problems.length).toBeGreaterThan(0);
        expect(loaded.problems.length).toBeLessThanOrEqual(MAX_PROBLEMS);
        for (const problem of loaded.problems) {
          expect(worded(problem).message).not.toMatch(/[\r\n]/);
          expect(problem.start).toBeGreaterThanOrEqual(0);
          expect(problem.start).toBeLessThanOrEqual(loaded.text.length);
          expect(problem.end).toBeGreaterThanOrEqual(problem.start);
        }
      }),
      { numRuns: runs(60, 600) },
    );
  });
});

test('JSON is what the language takes for JSON, but for equal keys', async () => {
  await fc.assert(
    fc.asyncProperty(mutated(JSON_SAMPLES), async (bytes) => {
      const loaded = await load(bytes, 'card.json');
      if (loaded.kind === 'document')
        expect(JSON.stringify(loaded.document.value)).toBe(
          JSON.stringify(JSON.parse(loaded.document.text)),
        );
      else if (
        !loaded.problems.some((problem) => problem.rule === 'duplicate-key') &&
        !/UTF/.test(worded(loaded.problems[0]!).message)
      )
        expect(() => JSON.parse(loaded.text)).toThrow();
    }),
    { numRuns: runs(60, 600) },
  );
});

test('any JSON loads as YAML and as JSON to the same, place by place', async () => {
  const plain = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('map'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(fc.string({ maxLength: 8 }), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  })).value;
  await fc.assert(
    fc.asyncProperty(plain, fc.constantFrom(undefined, 1, 2), async (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const [json, yaml] = [await load(text, 'card.json'), await load(text, 'card.yaml')];
      expect([json.kind, yaml.kind]).toEqual(['document', 'document']);
      if (yaml.kind === 'document' && json.kind === 'document') {
        expectSoundPlaces(json.document);
        expect(JSON.stringify(yaml.document.value)).toBe(JSON.stringify(json.document.value));
        for (const [path] of nodes(json.document.root))
          expect(rangeOf({ document: yaml.document, path })).toEqual(
            rangeOf({ document: json.document, path }),
          );
      }
    }),
    { numRuns: runs(100, 300) },
  );
});
