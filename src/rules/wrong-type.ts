import { type Document, nodeAt, type Path, plainValueOf } from '../document/document.ts';
import { type Fix, wording } from '../finding/finding.ts';
import { newKey, otherValue } from '../finding/lines.ts';
import { sampleOf, schemaAt } from '../finding/schema.ts';
import type { ShapeContext, ShapeProblem } from '../finding/shape.ts';
import { aside, clause, label } from '../finding/words.ts';
import { outsideRange } from './out-of-range.ts';
import type { WordedRule } from './rule.ts';
import { foundAt } from './shape-words.ts';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

/** The edit that gives a value the correct type. `none` if a single edit is not enough. */
type Remedy = 'quotes' | 'true' | 'false' | 'no-quotes' | 'list' | 'value' | 'none';

const words = wording({
  /** `found` is a clause about the value. `description` explains the purpose of the key. */
  wrong: (
    path: Path,
    types: readonly string[],
    found: string,
    remedy: Remedy,
    description: string | undefined,
  ) => ({
    message: `${label(path)} must be ${typesText(types)}, but ${found}`,
    help: helpFor(remedy, types, description),
  }),
});

function typesText(types: readonly string[]): string {
  return types
    .map((type) => TYPE_WORDS[type] ?? type)
    .join(' or ')
    .replaceAll(/ or (?=.* or )/g, ', ');
}

function helpFor(
  remedy: Remedy,
  types: readonly string[],
  description: string | undefined,
): string | undefined {
  switch (remedy) {
    case 'quotes':
      return 'put the value in quotes';
    case 'true':
    case 'false':
      return `write ${remedy}, without quotes`;
    case 'no-quotes':
      return 'remove the quotes';
    case 'list':
      return 'write the value as a list';
    case 'value':
      return `add a value, or remove the key${description ? aside(description) : ''}`;
    case 'none':
      return description && `write ${typesText(types)}${purposeText(clause(description))}`;
    default:
      return remedy satisfies never;
  }
}

/** Returns a key's purpose, such as `whether others can read it`, as a suffix for help text. */
function purposeText(purpose: string): string {
  if (purpose.startsWith('whether ')) return ` to state ${purpose}`;
  return `${purpose.startsWith('use ') ? ';' : ':'} ${purpose}`;
}

export const wrongType = {
  id: 'wrong-type',
  severity: 'error',
  summary: 'A value has the wrong type.',
  words,
} as const satisfies WordedRule;

/** Reports a value whose type is not one of the expected types. */
export function wrong(path: Path, types: readonly string[], context: ShapeContext): ShapeProblem {
  const { document, schema } = context;
  const node = nodeAt(document, path);
  const value = node?.kind === 'scalar' ? node.value : undefined;
  const numeric = types.includes('number') || types.includes('integer');
  if (numeric && typeof value === 'number' && !Number.isFinite(value))
    return outsideRange(path, 'a finite number', context);
  const part = schemaAt(schema, path);
  const { remedy, fix } = remedyFor(path, types, value, context);
  return {
    rule: wrongType,
    problem: {
      at: { document, path },
      ...words.wrong(
        path,
        types.filter((type) => type !== 'null'),
        foundAt(document, path),
        remedy,
        part?.description,
      ),
      fix,
    },
  };
}

/**
 * Returns the edit that gives a value the correct type, such as adding quotes. Returns `none` if a
 * single edit is not enough.
 */
function remedyFor(
  path: Path,
  types: readonly string[],
  value: unknown,
  context: Pick<ShapeContext, 'document' | 'schema'>,
): { readonly remedy: Remedy; readonly fix?: Fix | undefined } {
  const { document, schema } = context;
  const allowed = schemaAt(schema, path)?.enum;
  const at = { document, path };
  const means = (remedy: Remedy, fixed: unknown): ReturnType<typeof remedyFor> => ({
    remedy,
    fix: otherValue(at, fixed, 'write the value like this'),
  });
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    const text = writtenText(document, path);
    return allowed?.includes(text) === false ? { remedy: 'none' } : means('quotes', text);
  }
  if (types.includes('boolean') && typeof value === 'string') {
    if (/^(true|yes|on)$/i.test(value)) return means('true', true);
    if (/^(false|no|off)$/i.test(value)) return means('false', false);
  }
  const numeric = types.some((type) => type === 'number' || type === 'integer');
  if (numeric && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
    return means('no-quotes', Number(value));
  const last = path.at(-1);
  if (types.includes('array') && typeof value === 'string' && typeof last === 'string') {
    const parent = { document, path: path.slice(0, -1) };
    return { remedy: 'list', fix: newKey(parent, last, [value], 'write the value as a list') };
  }
  return { remedy: value === null ? 'value' : 'none', fix: mapFix(path, types, context) };
}

/**
 * Creates a fix that writes a map with all its required keys instead of a scalar or a list. The
 * user's value becomes the value of the key that accepts it, or the identifier. Returns undefined
 * if the value is neither a string nor a list, if the map's keys are names of the user's choice, or
 * if the schema has no example.
 */
function mapFix(
  path: Path,
  types: readonly string[],
  { document, schema }: Pick<ShapeContext, 'document' | 'schema'>,
): Fix | undefined {
  const node = nodeAt(document, path);
  const part = schemaAt(schema, path);
  const last = path.at(-1);
  if (!types.includes('object') || !part?.properties || !node || typeof last !== 'string')
    return undefined;
  const value = plainValueOf(node);
  const sample = sampleOf(schema, part);
  if (typeof sample !== 'object' || sample === null) return undefined;
  if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
  const keys = Object.keys(sample);
  if (keys.length === 0) return undefined;
  const accepts = (key: string): boolean => {
    const inner = schemaAt(schema, [...path, key]);
    return Array.isArray(value)
      ? value.length > 0 && inner?.type === 'array'
      : inner?.enum?.includes(value) === true;
  };
  const isName = (key: string): boolean => key === 'identifier' && typeof value === 'string';
  const accepting = keys.find(accepts) ?? keys.find(isName);
  return newKey(
    { document, path: path.slice(0, -1) },
    last,
    accepting === undefined ? sample : { ...sample, [accepting]: value },
    `write ${label(path)} as a map`,
  );
}

function writtenText(document: Document, path: Path): string {
  const node = nodeAt(document, path);
  return node ? document.text.slice(node.start, node.end) : '';
}
