import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { pointerOf } from '../../src/document/document.ts';
import { loadDocument } from '../../src/document/load.ts';
import type { JsonSchema } from '../../src/finding/schema.ts';
import { shapeProblems } from '../../src/rules/shape-problems.ts';
import { AJV_OPTIONS } from '../support/ajv-options.ts';

async function problemsOf(
  schema: JsonSchema & Record<string, unknown>,
  text: string,
): Promise<readonly string[]> {
  const loaded = await loadDocument('a.yaml', new TextEncoder().encode(text), 100_000);
  if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems[0]));
  const shape = { schema, validate: new Ajv(AJV_OPTIONS).compile(schema) };
  const problems = shapeProblems(loaded.document, shape);
  return problems.map(
    ({ rule, problem }) => `${rule.id} ${pointerOf(problem.at.path)}: ${problem.message}`,
  );
}

describe('errors of a schema become problems', () => {
  test('a value of the wrong type is not also one of those not allowed', async () => {
    const schema = {
      type: 'object',
      properties: { mode: { enum: ['a', 'b'], type: 'string' } },
    } as const;
    expect(await problemsOf(schema, 'mode: [a]')).toEqual([
      'wrong-type /mode: "mode" must be a string, but it is a list',
    ]);
  });

  test('keys with slashes, tildes and digits lead to their place', async () => {
    const schema = {
      type: 'object',
      additionalProperties: { type: 'array', items: { type: 'number' } },
    } as const;
    expect(await problemsOf(schema, '"a/b~c": [1, x]\n"1x": [y]')).toEqual([
      'wrong-type /a~1b~0c/1: entry 2 of "a/b~c" must be a number, but "x" is a string',
      'wrong-type /1x/0: entry 1 of "1x" must be a number, but "y" is a string',
    ]);
  });

  test('a key that two others need is missing once', async () => {
    const schema = { type: 'object', dependencies: { a: ['c'], b: ['c'] } } as const;
    expect(await problemsOf(schema, 'a: 1\nb: 1')).toEqual([
      'missing-key /c: "c" is missing, but "a" requires it',
    ]);
  });

  test('a missing key and a similar unknown key are one problem, at the unknown key', async () => {
    const schema = {
      type: 'object',
      required: ['name', 'other'],
      additionalProperties: false,
      properties: { name: {}, other: {} },
    } as const;
    expect(await problemsOf(schema as never, 'nmae: 1\nx: 2')).toEqual([
      'missing-key /other: "other" is missing',
      'unknown-key /nmae: unknown key "nmae", and "name" is missing',
      'unknown-key /x: unknown key "x"',
    ]);
  });

  test('a choice of keys is reported as a choice', async () => {
    const item = {
      type: 'object',
      required: ['name'],
      anyOf: [{ required: ['card'] }, { required: ['policy'] }],
    };
    const schema = { type: 'array', items: item } as const;
    expect(await problemsOf(schema as never, '- {}')).toEqual([
      'missing-key /0/card: entry 1 of the file must have "card" or "policy"',
      'missing-key /0/name: entry 1 of the file has no "name"',
    ]);
  });

  test('several types are named together, and null goes without saying', async () => {
    const schema = {
      type: 'object',
      properties: { a: { type: ['string', 'array', 'null'] } },
    } as const;
    expect(await problemsOf(schema as never, 'a: 5')).toEqual([
      'wrong-type /a: "a" must be a string or a list, but "5" is a number',
    ]);
  });

  test('limits are reported with their numbers', async () => {
    const percent = { type: 'number', minimum: 0, maximum: 100 };
    const schema = {
      type: 'object',
      properties: {
        a: percent,
        b: percent,
        c: { type: 'array', minItems: 2 },
        d: { type: 'string', minLength: 1 },
      },
    } as const;
    expect(await problemsOf(schema as never, 'a: 100.5\nb: -1\nc: [1]\nd: ""')).toEqual([
      'out-of-range /a: "a" must be at most 100, but it is "100.5"',
      'out-of-range /b: "b" must be at least 0, but it is "-1"',
      'too-few /c: "c" has too few entries; expected at least 2 entries',
      'too-few /d: "d" is empty; expected a non-empty string',
    ]);
  });

  test('the whole file may be of the wrong type', async () => {
    expect(await problemsOf({ type: 'object' }, '- 1')).toEqual([
      'wrong-type : the file must be a map, but it is a list',
    ]);
  });

  test('a text that is not valid for its key', async () => {
    const schema = {
      type: 'object',
      properties: { v: { type: 'string', pattern: '^v[0-9]$', examples: ['v1'] } },
    } as const;
    expect(await problemsOf(schema as never, 'v: x')).toEqual([
      'unknown-value /v: "x" is not valid for "v"; expected a value such as "v1"',
    ]);
  });

  test('a keyword without words is an internal error, and is reported as one', async () => {
    const schema = { type: 'array', uniqueItems: true } as const;
    await expect(problemsOf(schema as never, '[1, 1]')).rejects.toThrow(
      'there is no message for the schema keyword "uniqueItems"',
    );
  });

  test('keys of the language are keys like any other', async () => {
    const schema = {
      type: 'object',
      required: ['constructor'],
      additionalProperties: false,
      properties: { a: {} },
    } as const;
    expect(await problemsOf(schema, '__proto__: { constructor: 1 }\ntoString: 1')).toEqual([
      'missing-key /constructor: "constructor" is missing',
      'unknown-key /__proto__: unknown key "__proto__"',
      'unknown-key /toString: unknown key "toString"',
    ]);
  });

  test('long and strange text of the user is shown shortened and in one line', async () => {
    const schema = {
      type: 'object',
      additionalProperties: false,
      properties: { a: { type: 'number' } },
    } as const;
    const [first] = await problemsOf(schema, `"${'k'.repeat(500)}\\n::error::": 1`);
    expect(first?.length).toBeLessThan(600);
    expect((await problemsOf(schema, 'a: "x\\n##[error]\\u001b"'))[0]).toBe(
      'wrong-type /a: "a" must be a number, but "x\\n##[error]\\u001b" is a string',
    );
  });
});
