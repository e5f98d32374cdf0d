import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '../../../src/finding/schema.ts';
import { validatorFor } from '../../../src/finding/validator.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
/** The names of all schemas in the folder. */
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

/** Yields the schema of every property, with its path. */
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
  const validate = validatorFor(schemaOf('policy'));
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
