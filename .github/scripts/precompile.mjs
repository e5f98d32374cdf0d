// Replaces the modules that compile JSON Schemas at run time with generated validators. Compiling
// would cost every run 40 ms and add the compiler to the bundle. Runs after tsc and before
// bundling.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const BUILD = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'build', 'src');

/**
 * The folder whose schemas all get a validator, and its module that looks up the validator of a
 * schema.
 */
const SCHEMAS = 'formats/schemas';
const FINDER = `${SCHEMAS}/validators.js`;

/** A module with one validator. */
const CONFIG = {
  module: 'settings/config-validator.js',
  name: 'validateConfig',
  schema: 'settings/config.schema.json',
};

/** Modules of ajv's runtime that generated code may import. */
const RUNTIME = ['ajv/dist/runtime/equal', 'ajv/dist/runtime/ucs2length'];

/** Keywords for people. They would more than double the size of the generated code. */
const ANNOTATIONS = ['$schema', 'title', 'description', 'examples', 'default', 'deprecated'];

/** Keywords whose value maps keys of the user's file to schemas. */
const MAPS_OF_SCHEMAS = ['properties', 'definitions', 'patternProperties', 'dependencies'];

/**
 * Returns the source of a module that exports one validator for each of the named schemas, compiled
 * with the given options.
 */
export function generate(schemas, options) {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true, lines: true } });
  const ids = {};
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(withoutAnnotations(schema));
    ids[name] = schema.$id;
  }
  return withImports(standalone.default(ajv, ids));
}

async function main() {
  const { VALIDATOR_OPTIONS } = await import(
    pathToFileURL(join(BUILD, 'finding', 'shape.js')).href
  );
  const read = (file) => JSON.parse(readFileSync(join(BUILD, file), 'utf8'));
  const schemas = readdirSync(join(BUILD, SCHEMAS))
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => read(`${SCHEMAS}/${file}`));
  writeFileSync(join(BUILD, FINDER), generateFinder(schemas, VALIDATOR_OPTIONS));
  const config = { [CONFIG.name]: read(CONFIG.schema) };
  writeFileSync(join(BUILD, CONFIG.module), generate(config, VALIDATOR_OPTIONS));
}

/**
 * Returns the source of a module whose `validatorOf` returns the validator for each of these
 * schemas.
 */
export function generateFinder(schemas, options) {
  const named = schemas.map((schema, index) => [`validate${index}`, schema]);
  const table = named.map(([name, { $id }]) => `${JSON.stringify($id)}: ${name}`);
  return [
    generate(Object.fromEntries(named), options),
    `const byId = { ${table.join(', ')} };`,
    'export function validatorOf({ $id }) { return byId[$id]; }',
  ].join('\n');
}

function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.includes(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      MAPS_OF_SCHEMAS.includes(keyword) ? mapOf(value) : withoutAnnotations(value),
    ]),
  );
}

function mapOf(schemas) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withoutAnnotations(schema)]),
  );
}

/** Replaces `require` in generated code with imports, because ES modules do not have `require`. */
export function withImports(code) {
  const imports = new Map();
  const body = code.replace(/require\("([^"]+)"\)/g, (_, request) => {
    if (!RUNTIME.includes(request))
      throw new Error(
        `the generated validators require "${request}", which the build does not know`,
      );
    if (!imports.has(request)) imports.set(request, `runtime${imports.size}`);
    return imports.get(request);
  });
  if (/\brequire\b/.test(body)) throw new Error('the generated validators still call require');
  const lines = [...imports].map(([request, name]) => `import ${name} from "${request}.js";`);
  return [
    '// Generated from the JSON Schemas by .github/scripts/precompile.mjs.',
    ...lines,
    body,
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main();
