import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { JsonSchema } from '../../src/finding/schema.ts';
import type { ShapeError } from '../../src/finding/shape.ts';
import { validatorFor } from '../../src/finding/validator.ts';
import { AJV_OPTIONS } from '../support/ajv-options.ts';
import { goldenFiles } from '../support/golden-files.ts';
import { runs } from '../support/runs.ts';

const read = (file: string): JsonSchema => JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;

const SCHEMAS = [
  ...readdirSync('src/formats/schemas')
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => `src/formats/schemas/${file}`),
  'src/settings/config.schema.json',
].map((file) => [path.basename(file, '.schema.json'), read(file)] as const);

/** All documents in the golden files that load, as values. */
const DOCUMENTS = (['agents', 'err', 'ok'] as const)
  .flatMap((folder) => goldenFiles(folder))
  .filter(([name]) => !/parse-error|duplicate-key/.test(name))
  .map(([, text]) => parse(text) as unknown);

/** Returns a function that returns the errors of both validators for a value. */
function bothOn(schema: JsonSchema): (value: unknown) => readonly (readonly ShapeError[])[] {
  const validate = validatorFor(schema);
  const reference = new Ajv(AJV_OPTIONS).compile(schema);
  return (value) => [
    validate(value) ? [] : (validate.errors ?? []).map(belowDefinition),
    reference(value) ? [] : (reference.errors ?? []).map(belowDefinition),
  ];
}

/**
 * Shortens a schema path, because ajv includes the name of the definition only if it inlines the
 * definition.
 */
function belowDefinition(error: ShapeError): ShapeError {
  return { ...error, schemaPath: error.schemaPath.replace(/^#\/definitions\/[^/]+/, '#') };
}

describe.each(SCHEMAS)('the schema of %s', (_, schema) => {
  const both = bothOn(schema);

  test('gives every golden file the errors that ajv gives it', () => {
    const reported = DOCUMENTS.map((document) => both(document));
    expect(reported.map(([ours]) => ours)).toEqual(reported.map(([, ajv]) => ajv));
    expect(reported.flatMap(([, ajv]) => ajv).length).toBeGreaterThan(500);
  });

  test('gives damaged documents the errors that ajv gives them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DOCUMENTS),
        fc.array(fc.record({ at: fc.nat(), key: aKey(schema), value: aValue() }), {
          minLength: 1,
          maxLength: 4,
        }),
        (document, damages) => {
          const damaged = structuredClone(document);
          for (const damage of damages) damageAt(damaged, damage);
          const [ours, ajv] = both(damaged);
          expect(ours).toEqual(ajv);
        },
      ),
      { numRuns: runs(60, 2000) },
    );
  });
});

/** A key from any part of the schema, or any other key. */
function aKey(schema: JsonSchema): fc.Arbitrary<string> {
  const known = [...JSON.stringify(schema).matchAll(/"([\w$-]+)":\{/g)].map(([, key]) => key ?? '');
  return fc.oneof(fc.constantFrom(...known), fc.constantFrom('', ' ', 'a/b~c', 'x%y', '__proto__'));
}

function aValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(null, true, '', ' ', 'USD', '1.0', 'enforce', 0, -1, 1.5, 1e21),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, [], {}),
    fc.jsonValue({ maxDepth: 2 }),
  );
}

interface Damage {
  readonly at: number;
  readonly key: string;
  readonly value: unknown;
}

/** Replaces, adds or removes one value at a random place in a document. */
function damageAt(document: unknown, damage: Damage): void {
  const { at, key } = damage;
  const value = structuredClone(damage.value);
  const parts = [...partsOf(document)];
  const part = parts[at % Math.max(1, parts.length)];
  if (Array.isArray(part)) part.splice(at % (part.length + 1), at % 2, value);
  else if (part) {
    const keys = Object.keys(part);
    const chosen = at % 3 === 0 ? key : (keys[at % Math.max(1, keys.length)] ?? key);
    if (at % 5 === 0) delete part[chosen];
    else Object.defineProperty(part, chosen, { value, enumerable: true, configurable: true });
  }
}

function* partsOf(value: unknown): Iterable<unknown[] | Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* partsOf(part);
}

describe('a validator', () => {
  test.each<readonly [string, JsonSchema, unknown]>([
    ['a bound', { type: 'integer', minimum: 1, maximum: 3 }, 4],
    ['a bound of a number that is not finite', { minimum: 1 }, Number.NaN],
    ['one of several types', { type: ['string', 'null'] }, 1],
    ['a wrong type that is also not allowed', { enum: ['a'], type: 'string' }, 1],
    [
      'a key with special characters',
      { properties: { 'a/b~c d': { type: 'null' } } },
      { 'a/b~c d': 1 },
    ],
    ['too few of both', { type: ['array', 'object'], minItems: 1, minProperties: 1 }, []],
  ])('reports %s as ajv does', (_, schema, value) => {
    const [ours, ajv] = bothOn(schema)(value);
    expect(ours).toEqual(ajv);
  });

  test('reports the path in a definition that refers to itself', () => {
    const tree = { type: 'array', items: { $ref: '#/definitions/tree' } };
    const validate = validatorFor({ $ref: '#/definitions/tree', definitions: { tree } });
    expect(validate([[[1]], []])).toBe(false);
    expect(validate.errors).toEqual([
      {
        instancePath: '/0/0/0',
        schemaPath: '#/definitions/tree/type',
        keyword: 'type',
        params: { type: 'array' },
      },
    ]);
  });

  test('has no errors after a valid value', () => {
    const validate = validatorFor({ type: 'string' });
    expect([validate(1), validate.errors?.length]).toEqual([false, 1]);
    expect([validate('a'), validate.errors]).toEqual([true, null]);
  });

  test('refuses a schema with a keyword that it does not check', () => {
    const schema = { type: 'array', uniqueItems: true } as JsonSchema;
    expect(() => validatorFor(schema)([])).toThrow('unsupported keyword "uniqueItems"');
  });

  test('refuses a schema that refers to a definition it does not have', () => {
    expect(() => validatorFor({ $ref: '#/definitions/x' })(1)).toThrow('"#/definitions/x"');
  });
});
