// Replaces the modules that compile JSON Schemas at run time with generated validators. Compiling
// would cost every run 40 ms and add the compiler to the bundle. Runs after tsc and before
// bundling.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const BUILD = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'build', 'src');

/** The modules to replace, with the schema of each export. */
const MODULES = [
  {
    module: 'formats/schemas/validators.js',
    exports: {
      validateAapCard: 'formats/schemas/aap-card.schema.json',
      validateUnifiedCard: 'formats/schemas/unified-card.schema.json',
      validatePolicy: 'formats/schemas/policy.schema.json',
    },
  },
  {
    module: 'settings/config-validator.js',
    exports: { validateConfig: 'settings/config.schema.json' },
  },
];

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
  for (const { module, exports } of MODULES) {
    const path = join(BUILD, module);
    if (!existsSync(path)) continue;
    const schemas = Object.entries(exports).map(([name, file]) => [
      name,
      JSON.parse(readFileSync(join(BUILD, file), 'utf8')),
    ]);
    writeFileSync(path, generate(Object.fromEntries(schemas), VALIDATOR_OPTIONS));
  }
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

/** Returns generated code that imports its runtime. ES modules do not have `require`. */
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
