import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { JsonSchema } from '../../../src/finding/schema.ts';
import { VALIDATOR_OPTIONS } from '../../../src/finding/shape.ts';
import { validatorOf } from '../../../src/formats/schemas/validators.ts';
import { goldenFiles } from '../../support/golden-files.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
// By a name in a variable, since the script has no types.
const SCRIPT = join(ROOT, '.github/scripts/precompile.mjs');
const { generateFinder, withImports } = (await import(SCRIPT)) as {
  readonly generateFinder: (schemas: readonly object[], options: object) => string;
  readonly withImports: (code: string) => string;
};
/** The names of all schemas of the folder. */
const NAMES = readdirSync(join(ROOT, 'src/formats/schemas'))
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.replace('.schema.json', ''));
type Schema = JsonSchema & {
  readonly $id: string;
  readonly title: string;
  readonly definitions: NonNullable<JsonSchema['definitions']>;
};
const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(join(ROOT, `src/formats/schemas/${name}.schema.json`), 'utf8')) as Schema;

/** Every schema of a property, with the way to it. */
function* propertiesOf(
  schema: unknown,
  path = '',
): Iterable<readonly [string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties, definitions, additionalProperties, items } = schema as Record<
    string,
    object | undefined
  >;
  for (const [name, property] of [
    ...Object.entries(definitions ?? {}),
    ...Object.entries(properties ?? {}),
  ]) {
    yield [`${path}/${name}`, property as Record<string, unknown>];
    yield* propertiesOf(property, `${path}/${name}`);
  }
  yield* propertiesOf(additionalProperties, `${path}/*`);
  yield* propertiesOf(items, `${path}/-`);
}

describe.each(NAMES)('the schema of %s', (name) => {
  const schema = schemaOf(name);

  test('explains every key to an editor in a full sentence', () => {
    const properties = [...propertiesOf(schema)].filter(
      ([, property]) => property.$ref === undefined,
    );
    expect(properties.length).toBeGreaterThan(20);
    expect(
      properties
        .filter(([, { description }]) => !/^[A-Z].{10,}\.$/.test(String(description)))
        .map(([path]) => path),
    ).toEqual([]);
  });

  test('has an identifier under which it is published, and a title', () => {
    expect(schema.$id).toMatch(
      new RegExp(`^https://.*/src/formats/schemas/${name}\\.schema\\.json$`),
    );
    expect(schema.title).toMatch(/./);
  });
});

test.each([
  'aap-card',
  'unified-card',
])('%s checks the sections of a policy as the policy itself does', (name) => {
  expect(schemaOf(name).definitions).toEqual(schemaOf('policy').definitions);
});

test('a key that is only inherited is missing', () => {
  const validate = validatorOf(schemaOf('policy'));
  const inherited = Object.create({
    meta: { schema_version: '1.0', name: 'x', scope: 'org' },
  }) as object;
  expect(
    validate(
      Object.assign(inherited, {
        defaults: { unmapped_tool_action: 'deny', unmapped_severity: 'high', fail_open: false },
      }),
    ),
  ).toBe(false);
  expect(validate.errors?.map(({ params }) => params)).toEqual([{ missingProperty: 'meta' }]);
});

test('a definition that is in a list refers to no other', () => {
  // The validator copies all errors so far once for each call of a definition that it cannot write
  // in place.
  expect(JSON.stringify(schemaOf('policy').definitions.forbidden_tool)).not.toContain('$ref');
});

describe('the code that the build generates', () => {
  const schemas = NAMES.map(schemaOf);
  const code = generateFinder(schemas, VALIDATOR_OPTIONS);

  test('finds in every golden file exactly what the compiled schemas find', () => {
    const documents = (['agents', 'err', 'ok', 'report'] as const)
      .flatMap((folder) => goldenFiles(folder))
      .filter(([name]) => !/parse-error|duplicate-key/.test(name))
      .map(([, text]) => parse(text) as unknown);
    const validators = schemas.map(validatorOf);
    const expected = documents.flatMap((document) =>
      validators.map((validate) => (validate(document) ? [] : validate.errors)),
    );
    expect(expected.flat().length).toBeGreaterThan(500);
    // A real process, since a test runner would lend the code a `require` that plain modules do not
    // have.
    const input = `${code}
      const documents = JSON.parse(${JSON.stringify(JSON.stringify(documents))});
      const all = ${JSON.stringify(schemas.map(({ $id }) => ({ $id })))}.map(validatorOf);
      console.log(JSON.stringify(documents.flatMap((document) => all.map((validate) => (validate(document) ? [] : validate.errors)))));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
      input,
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(stderr).toBe('');
    // JSON has no way to write infinities, so both sides are compared as JSON.
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test('carries no explanations, which only people read', () => {
    expect(code).not.toContain('description":"');
    expect(code).not.toContain('examples');
  });

  test('asks for nothing that a module cannot have', () => {
    expect(withImports('const f = require("ajv/dist/runtime/ucs2length").default;')).toContain(
      'import runtime0 from "ajv/dist/runtime/ucs2length.js";',
    );
    expect(withImports('const f = require("ajv/dist/runtime/ucs2length").default;')).toContain(
      'const f = runtime0.default;',
    );
    expect(() => withImports('require("ajv/dist/runtime/uri")')).toThrow('ajv/dist/runtime/uri');
    expect(() => withImports('const name = "x"; require(name)')).toThrow('still call require');
  });
});
