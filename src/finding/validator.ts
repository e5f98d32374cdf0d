import type { JsonSchema } from './schema.ts';
import type { ShapeError, Validator } from './shape.ts';

/** Checks a value and reports its schema errors. `at` is the value's JSON Pointer. */
type Check = (value: unknown, at: string, report: Report) => void;
type Report = (error: ShapeError) => void;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns a validator for a schema. For the keywords in Card Gate's schemas, the validator reports
 * the same errors as ajv with `allErrors`, in the same order. The schema is compiled to functions
 * on first use. ajv's generated code is not used, because it is several times larger than the
 * schemas and every run would spend time loading it.
 * @throws Error on first use if the schema contains an unsupported keyword
 */
export function validatorFor(schema: JsonSchema): Validator {
  let check: Check | undefined;
  const validator: Validator = (value) => {
    check ??= new Compiler(schema).compile(schema, '#');
    const errors: ShapeError[] = [];
    check(value, '', (error) => errors.push(error));
    validator.errors = errors.length > 0 ? errors : null;
    return errors.length === 0;
  };
  return validator;
}

/** Compiles a schema and its definitions to functions that check values. */
class Compiler {
  readonly #root: JsonSchema;
  readonly #definitions = new Map<string, Check>();

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  /** Compiles a part of the schema. `path` is the schema path shown in errors. */
  compile(schema: JsonSchema, path: string): Check {
    const checks = KEYWORDS.flatMap(([keyword, compile]) =>
      schema[keyword] === undefined ? [] : [compile(schema, `${path}/${keyword}`, this)],
    );
    const unsupported = Object.keys(schema).find((keyword) => !SUPPORTED.has(keyword));
    if (unsupported !== undefined)
      throw new Error(`the schema contains the unsupported keyword "${unsupported}"`);
    const [first] = checks;
    if (first !== undefined && checks.length === 1) return first;
    return (value, at, report) => {
      for (const check of checks) check(value, at, report);
    };
  }

  /** Returns the check for a definition. A definition may refer to itself. */
  definition(reference: string): Check {
    const known = this.#definitions.get(reference);
    if (known) return known;
    const schema = this.#root.definitions?.[reference.replace('#/definitions/', '')];
    if (schema === undefined)
      throw new Error(`the schema does not define "${reference}", but refers to it`);
    let compiled: Check | undefined;
    this.#definitions.set(reference, (value, at, report) => compiled?.(value, at, report));
    compiled = this.compile(schema, reference);
    this.#definitions.set(reference, compiled);
    return compiled;
  }
}

type Compile = (schema: JsonSchema, path: string, compiler: Compiler) => Check;

/** The keywords, in the order in which ajv reports their errors. */
const KEYWORDS: readonly (readonly [keyof JsonSchema, Compile])[] = [
  ['$ref', ({ $ref = '' }, _, compiler) => compiler.definition($ref)],
  ['type', typeCheck],
  [
    'maximum',
    ({ maximum: limit = 0 }, path) =>
      numberCheck((value) => value <= limit, path, 'maximum', { comparison: '<=', limit }),
  ],
  [
    'minimum',
    ({ minimum: limit = 0 }, path) =>
      numberCheck((value) => value >= limit, path, 'minimum', { comparison: '>=', limit }),
  ],
  ['pattern', patternCheck],
  ['enum', enumCheck],
  ['anyOf', anyOfCheck],
  ['if', conditionCheck],
  ['minItems', minItemsCheck],
  ['items', itemsCheck],
  ['minProperties', minPropertiesCheck],
  ['required', requiredCheck],
  ['propertyNames', namesCheck],
  ['additionalProperties', additionalCheck],
  ['dependencies', dependenciesCheck],
  ['properties', propertiesCheck],
];

/**
 * Keywords without checks of their own. Some are only for human readers. The checks for `$ref` and
 * `if` evaluate `definitions` and `then`, respectively.
 */
const WITHOUT_CHECK = [
  '$schema',
  '$id',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'definitions',
  'then',
];

const SUPPORTED: ReadonlySet<string> = new Set([
  ...KEYWORDS.map(([keyword]) => keyword),
  ...WITHOUT_CHECK,
]);

function typeCheck({ type = [] }: JsonSchema, schemaPath: string): Check {
  const types = [type].flat();
  const params = { type };
  return (value, instancePath, report) => {
    if (!types.some((name) => isOfType(value, name)))
      report({ instancePath, schemaPath, keyword: 'type', params });
  };
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'number':
      return Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(value: Fields, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined;
}

function numberCheck(
  isWithin: (value: number) => boolean,
  schemaPath: string,
  keyword: string,
  params: Fields,
): Check {
  return (value, instancePath, report) => {
    if (typeof value === 'number' && Number.isFinite(value) && !isWithin(value))
      report({ instancePath, schemaPath, keyword, params });
  };
}

function patternCheck({ pattern = '' }: JsonSchema, schemaPath: string): Check {
  const expression = new RegExp(pattern, 'u');
  const params = { pattern };
  return (value, instancePath, report) => {
    if (typeof value === 'string' && !expression.test(value))
      report({ instancePath, schemaPath, keyword: 'pattern', params });
  };
}

/** Creates the check for `enum`. The allowed values must be scalars. */
function enumCheck({ enum: allowedValues = [] }: JsonSchema, schemaPath: string): Check {
  const params = { allowedValues };
  return (value, instancePath, report) => {
    if (!allowedValues.includes(value))
      report({ instancePath, schemaPath, keyword: 'enum', params });
  };
}

/**
 * Creates the check for `anyOf`. If no branch matches, the check reports the errors of all
 * branches, followed by an error for the `anyOf` itself.
 */
function anyOfCheck({ anyOf = [] }: JsonSchema, schemaPath: string, compiler: Compiler): Check {
  const branches = anyOf.map((branch, index) => compiler.compile(branch, `${schemaPath}/${index}`));
  return (value, instancePath, report) => {
    const found = branches.map((branch) => errorsOf(branch, value, instancePath));
    if (found.some(({ length }) => length === 0)) return;
    for (const errors of found) for (const error of errors) report(error);
    report({ instancePath, schemaPath, keyword: 'anyOf', params: {} });
  };
}

function conditionCheck(schema: JsonSchema, schemaPath: string, compiler: Compiler): Check {
  const condition = compiler.compile(schema.if ?? {}, schemaPath);
  const consequence = compiler.compile(schema.then ?? {}, schemaPath.replace(/if$/, 'then'));
  const params = { failingKeyword: 'then' };
  return (value, instancePath, report) => {
    if (errorsOf(condition, value, instancePath).length > 0) return;
    const errors = errorsOf(consequence, value, instancePath);
    for (const error of errors) report(error);
    if (errors.length > 0) report({ instancePath, schemaPath, keyword: 'if', params });
  };
}

function errorsOf(check: Check, value: unknown, at: string): readonly ShapeError[] {
  const errors: ShapeError[] = [];
  check(value, at, (error) => errors.push(error));
  return errors;
}

function minItemsCheck({ minItems: limit = 0 }: JsonSchema, schemaPath: string): Check {
  const params = { limit };
  return (value, instancePath, report) => {
    if (Array.isArray(value) && value.length < limit)
      report({ instancePath, schemaPath, keyword: 'minItems', params });
  };
}

function itemsCheck({ items = {} }: JsonSchema, path: string, compiler: Compiler): Check {
  const check = compiler.compile(items, path);
  return (value, at, report) => {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) check(item, `${at}/${index}`, report);
  };
}

function minPropertiesCheck({ minProperties: limit = 0 }: JsonSchema, schemaPath: string): Check {
  const params = { limit };
  return (value, instancePath, report) => {
    if (isObject(value) && Object.keys(value).length < limit)
      report({ instancePath, schemaPath, keyword: 'minProperties', params });
  };
}

function requiredCheck({ required = [] }: JsonSchema, schemaPath: string): Check {
  return (value, instancePath, report) => {
    if (!isObject(value)) return;
    for (const missingProperty of required)
      if (!has(value, missingProperty))
        report({ instancePath, schemaPath, keyword: 'required', params: { missingProperty } });
  };
}

function dependenciesCheck({ dependencies = {} }: JsonSchema, schemaPath: string): Check {
  const lists = Object.entries(dependencies).map(([property, needed]) => ({
    property,
    needed,
    depsCount: needed.length,
    deps: needed.join(', '),
  }));
  return (value, instancePath, report) => {
    if (!isObject(value)) return;
    for (const { property, needed, depsCount, deps } of lists)
      if (has(value, property))
        for (const missingProperty of needed)
          if (!has(value, missingProperty)) {
            const params = { property, missingProperty, depsCount, deps };
            report({ instancePath, schemaPath, keyword: 'dependencies', params });
          }
  };
}

function namesCheck(
  { propertyNames = {} }: JsonSchema,
  schemaPath: string,
  compiler: Compiler,
): Check {
  const check = compiler.compile(propertyNames, schemaPath);
  return (value, instancePath, report) => {
    if (!isObject(value)) return;
    for (const propertyName of Object.keys(value)) {
      const errors = errorsOf(check, propertyName, instancePath);
      for (const error of errors) report({ ...error, propertyName });
      if (errors.length > 0)
        report({ instancePath, schemaPath, keyword: 'propertyNames', params: { propertyName } });
    }
  };
}

function additionalCheck(
  { additionalProperties = {}, properties = {} }: JsonSchema,
  schemaPath: string,
  compiler: Compiler,
): Check {
  const known = new Set(Object.keys(properties));
  if (additionalProperties === true) return () => {};
  const check = additionalProperties && compiler.compile(additionalProperties, schemaPath);
  return (value, instancePath, report) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      if (known.has(key)) continue;
      if (check) check(value[key], `${instancePath}/${escaped(key)}`, report);
      else {
        const params = { additionalProperty: key };
        report({ instancePath, schemaPath, keyword: 'additionalProperties', params });
      }
    }
  };
}

function propertiesCheck({ properties = {} }: JsonSchema, path: string, compiler: Compiler): Check {
  const parts = Object.entries(properties).map(([key, part]) => ({
    key,
    step: `/${escaped(key)}`,
    check: compiler.compile(part, `${path}/${encodeURIComponent(escaped(key))}`),
  }));
  return (value, at, report) => {
    if (!isObject(value)) return;
    for (const { key, step, check } of parts)
      if (has(value, key)) check(value[key], at + step, report);
  };
}

/** Escapes a key for a JSON Pointer. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
