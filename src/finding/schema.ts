import type { Path } from '../document/document.ts';

/**
 * The subset of JSON Schema (draft-07) that Card Gate's schemas use. `anyOf` and `then` contain
 * only requirements for keys, so every path in a document corresponds to exactly one subschema.
 */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/**
 * Returns the subschema for the node at a path, or undefined if the schema does not define the
 * path.
 */
export function schemaAt(root: JsonSchema, path: Path): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema =
      typeof step === 'number'
        ? schema.items
        : (ownProperty(schema.properties, step) ?? otherProperties(schema));
    schema = schema && resolve(root, schema);
  }
  return schema;
}

/** Returns the keys that a schema defines for the map at a path. */
export function knownKeys(root: JsonSchema, path: Path): readonly string[] {
  return Object.keys(schemaAt(root, path)?.properties ?? {});
}

/**
 * Returns the dotted paths of the maps that may contain a key, such as `enforcement` or
 * `capabilities.<name>`.
 */
export function homesOf(root: JsonSchema, key: string): readonly string[] {
  const homes = new Set<string>();
  visit(root, root, [], (schema, path) => {
    if (path.length > 0 && ownProperty(schema.properties, key)) homes.add(path.join('.'));
  });
  return [...homes];
}

/**
 * Creates a small valid value for a schema from the first example in each subschema. Returns
 * undefined if a required part has no example, because only the file's author can choose its value.
 */
export function sampleOf(root: JsonSchema, schema: JsonSchema): unknown {
  if (schema.examples && schema.examples.length > 0) return schema.examples[0];
  if (schema.type !== 'object') return undefined;
  const parts = (schema.required ?? []).map(
    (key) => [key, sampleOf(root, partOf(root, schema, key))] as const,
  );
  return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts);
}

function partOf(root: JsonSchema, schema: JsonSchema, key: string): JsonSchema {
  const part = ownProperty(schema.properties, key);
  return part ? resolve(root, part) : {};
}

function visit(
  root: JsonSchema,
  schema: JsonSchema,
  path: readonly string[],
  see: (schema: JsonSchema, path: readonly string[]) => void,
): void {
  const resolved = resolve(root, schema);
  see(resolved, path);
  for (const [key, part] of Object.entries(resolved.properties ?? {}))
    visit(root, part, [...path, key], see);
  const others = otherProperties(resolved);
  if (others) visit(root, others, [...path, '<name>'], see);
  if (resolved.items) visit(root, resolved.items, path, see);
}

function resolve(root: JsonSchema, schema: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace('#/definitions/', '');
  const found = ownProperty(root.definitions, name);
  if (found === undefined)
    throw new Error(`the schema does not define "${schema.$ref}", but refers to it`);
  return found;
}

function otherProperties(schema: JsonSchema): JsonSchema | undefined {
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

function ownProperty(
  map: Readonly<Record<string, JsonSchema>> | undefined,
  key: string,
): JsonSchema | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
