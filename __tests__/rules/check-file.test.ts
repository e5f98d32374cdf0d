import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Document } from '../../src/document/document.ts';
import { loadDocument } from '../../src/document/load.ts';
import { readGoverned, recognise, shapeOf } from '../../src/formats/kinds.ts';
import type { Kind } from '../../src/model/governed.ts';
import { checkFile } from '../../src/rules/check-file.ts';
import type { FileContext } from '../../src/rules/rule.ts';
import { STANDARD_VALUES } from '../../src/rules/undefined-value.ts';
import { SHAPE_RULES } from '../support/findings.ts';
import { goldenFiles } from '../support/golden-files.ts';
import { findingsOf, NOW } from '../support/governed-file.ts';
import { runs } from '../support/runs.ts';

/** The golden files that can be read, as `<folder>/<name>`. */
const readable = (folder: 'ok' | 'err') =>
  goldenFiles(folder)
    .filter(([name]) => !/parse-error|duplicate-key/.test(name))
    .map(([name, text]) => [`${folder}/${name}`, text] as const);

/** Returns the text of a golden file without findings. */
const okFile = (name: string): string => new Map(goldenFiles('ok')).get(name)!;

async function contextOf(
  text: string,
  kind: Kind,
  mixed = false,
  file = 'a.json',
): Promise<FileContext> {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 1_000_000);
  if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems[0]));
  return {
    ...readGoverned(loaded.document, kind),
    mixed,
    bytes: text.length,
    now: NOW,
    standardValues: STANDARD_VALUES,
    shape: shapeOf(kind),
  };
}

describe('the findings of every golden file', () => {
  test.each(readable('err'))('%s: keeps to the style of messages', async (file, text) => {
    for (const { message, help, related } of await findingsOf(file, text)) {
      for (const sentence of [message, ...related.map((other) => other.message)])
        expect(sentence).toMatch(/^(?!\p{Lu}\p{Ll}).*[^.]$/u);
      expect(help).toMatch(/^(?!\p{Lu}\p{Ll}).*[^.]$/u);
    }
  });

  test.each(readable('err'))('%s: nothing is said twice', async (file, text) => {
    const findings = await findingsOf(file, text);
    const rows = findings.map(({ rule, message, location }) =>
      [rule, message, location.pointer].join(' '),
    );
    expect(new Set(rows).size).toBe(rows.length);
    const shapes = findings
      .filter(({ rule }) => SHAPE_RULES.some((shape) => shape === rule))
      .map(({ location }) => location.pointer);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

test('a rule that throws is an internal error, which names the rule', async () => {
  const context = await contextOf('{ "card_version": "unified/2026-04-26" }', 'unified-card');
  const broken = {
    ...context,
    get policy(): never {
      throw new Error('boom');
    },
  };
  expect(() => checkFile(broken)).toThrow('the rule "inferred-binding" failed on a.json: boom');
});

test('an access list is checked against its schema and every rule for it', async () => {
  expect(
    checkFile(await contextOf('[{ "effect": "deny", "tool": "YOUR_TOOL" }]', 'access-list'))
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(['denies-everything', 'missing-key', 'placeholder', 'unknown-key']);
});

test('the worst comes first', async () => {
  const findings = await findingsOf('a.yaml', 'aap_version: "0.5.0"\n');
  const ranks = findings.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
  expect(new Set(ranks).size).toBe(2);
  expect(ranks).toEqual(ranks.toSorted());
});

test('what the configuration adds to the standard values needs no definition', async () => {
  const text = okFile('aap.yaml').replace(/ {2}definitions:[\s\S]*?priority: 3\n/, '');
  expect((await findingsOf('a.yaml', text)).map(({ rule }) => rule)).toEqual(['undefined-value']);
  expect(
    await findingsOf('a.yaml', text, { standardValues: [...STANDARD_VALUES, 'quiet_help'] }),
  ).toEqual([]);
});

describe('the limits of time are exact', () => {
  const unified = okFile('unified.yaml');
  const aap = okFile('aap.yaml');
  test.each([
    ['2026-11-21T12:00:00Z', 'card-expired'],
    ['2026-11-21T12:00:00.001Z', 'card-expires-soon'],
    ['2026-12-21T12:00:00Z', 'card-expires-soon'],
    ['2026-12-21T12:00:00.001Z', undefined],
    ['2027-11-21T12:00:00Z', undefined],
    ['2027-11-21T12:00:00.001Z', 'card-expires-late'],
  ] as const)('%s: %s', async (expires, rule) => {
    const rules = rule === undefined ? [] : [rule];
    expect(
      (
        await findingsOf('u.yaml', unified.replace(/^expires_at:.*$/m, `expires_at: ${expires}`))
      ).map((finding) => finding.rule),
    ).toEqual(rules);
    expect(
      (await findingsOf('a.yaml', aap.replace(/^expires_at:.*$/m, `expires_at: ${expires}`))).map(
        (finding) => finding.rule,
      ),
    ).toEqual(rules);
  });

  test('a card may be issued at the moment at which it expires', async () => {
    const text = unified.replace(/^issued_at:.*$/m, 'issued_at: 2027-05-01T02:00:00+02:00');
    expect(await findingsOf('u.yaml', text)).toEqual([]);
  });
});

describe('a placeholder is distinguished from words that only resemble one', () => {
  const policy = okFile('policy.yaml');
  test.each([
    ['YOUR_AGENT_ID', true],
    ['ac-YOUR_', true],
    ['(YOUR_NAME)', true],
    ['mailto:you@example.com', true],
    ['write to you@example.com.', true],
    ['"\\x59OUR_NAME"', true],
    ['your_agent', false],
    ['MAKE_YOUR_DAY', false],
    ['BEYOUR_SELF', false],
    ['thankyou@example.com', false],
    ['you@example.com.au', false],
    ['you@example.community', false],
  ] as const)('%s: %s', async (description, found) => {
    const findings = await findingsOf(
      'p.yaml',
      policy.replace('What the desk agent may call', description),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(found ? ['placeholder'] : []);
  });
});

describe('whatever a document holds, it is checked', () => {
  /** Changes a random place in a value. The numbers choose the place, one for each level. */
  function mutate(value: unknown, choices: readonly number[], replacement: unknown): unknown {
    if (typeof value !== 'object' || value === null) return replacement;
    const [choice = 0, ...rest] = choices;
    const keys = Object.keys(value);
    const key = keys[choice % (keys.length + 1)];
    if (choices.length === 0) return replacement;
    if (Array.isArray(value))
      return key === undefined
        ? [...value, replacement]
        : value.map((item, index) =>
            String(index) === key ? mutate(item, rest, replacement) : item,
          );
    // An index after the last key adds a key. Undefined removes a key, because JSON cannot
    // represent it.
    return key === undefined
      ? { ...value, [`k${choice}`]: replacement }
      : { ...value, [key]: mutate((value as Record<string, unknown>)[key], rest, replacement) };
  }

  const KEYS = [
    '__proto__',
    'constructor',
    'toString',
    'forbiden',
    'severty',
    'defaults',
    'enforcement',
    'autonomy',
    'autonomy_envelope',
    'capabilities',
    'card_actions',
    'integrity',
    'meta',
    '',
  ];
  const anything = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue({ maxDepth: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
    fc.constantFrom('2026-02-30', 'YOUR_X', ' ', -1, 1e308, true, null),
  );
  const mutation = fc.record({
    choices: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
    replacement: anything,
  });

  test.each(readable('ok'))('%s, changed at random', async (file, text) => {
    const valid: unknown = parse(text);
    const kind = await kindOf(file, text);
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (mutations, mixed) => {
          const changed = mutations.reduce(
            (value, { choices, replacement }) => mutate(value, choices, replacement),
            valid,
          );
          const context = await contextOf(
            JSON.stringify(changed ?? null, undefined, 1),
            kind,
            mixed,
          );
          for (const finding of checkFile(context))
            expectPlaced(finding.location.range, context.document);
        },
      ),
      { numRuns: runs(30, 150) },
    );
  });

  async function kindOf(file: string, text: string): Promise<Kind> {
    const loaded = await loadDocument(file, new TextEncoder().encode(text), 100_000);
    const recognised = loaded.kind === 'document' ? recognise(loaded.document) : undefined;
    if (recognised === undefined) throw new Error(`${file} is of no kind`);
    return recognised.kind;
  }

  function expectPlaced(
    range:
      | { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
      | undefined,
    document: Document,
  ): void {
    expect(range).toBeDefined();
    expect(range!.start.offset).toBeLessThanOrEqual(range!.end.offset);
    expect(range!.end.offset).toBeLessThanOrEqual(document.text.length);
  }
});

test('keys of the language cannot replace a key of the format', async () => {
  const findings = await findingsOf(
    'a.json',
    '{ "aap_version": "0.5.0", "__proto__": { "principal": {}, "values": {} }, "constructor": 1 }',
  );
  const missing = findings.find(({ rule }) => rule === 'missing-key');
  expect(missing?.message).toMatch(/"principal", "values", .* are missing/);
});

test('a misspelt key is one finding: the key that it misspells is not also missing', async () => {
  const [, card] = goldenFiles('ok').find(([name]) => /aap/.test(name)) ?? ['', ''];
  const misspelt = card.replace(/^issued_at/m, 'issued_att').replace(/^principal:/m, 'principle:');
  const { findings } = await findingsIn(misspelt);
  expect(findings).toEqual([
    'error: unknown key "principle", and "principal" is missing',
    'warning: unknown key "issued_att"',
  ]);
});

async function findingsIn(text: string): Promise<{ readonly findings: readonly string[] }> {
  const findings = checkFile(await contextOf(text, 'aap-card', false, 'a.yaml'));
  return { findings: findings.map(({ severity, message }) => `${severity}: ${message}`) };
}
