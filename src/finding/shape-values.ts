import { type Document, type Node, nodeAt, type Path } from '../document/document.ts';
import type { Problem } from './finding.ts';
import { newKey, otherValue } from './lines.ts';
import { nearest } from './nearest.ts';
import { sampleOf, schemaAt } from './schema.ts';
import type { Context, ShapeProblem } from './shape.ts';
import { choice, clause, label, quoted, writtenAt } from './words.ts';

/** Words of other products and versions for a value of ours. */
const SYNONYMS: Readonly<Record<string, string>> = {
  block: 'deny',
  blocked: 'deny',
  pause: 'escalate',
  notify: 'warn',
  require_approval: 'escalate',
  observe: 'warn',
  organisation: 'organization',
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

/** Words for a value of another type than those expected. */
export function wrongType(path: Path, types: readonly string[], context: Context): ShapeProblem {
  const { document } = context;
  const at = { document, path };
  const node = nodeAt(document, path);
  const value = node?.kind === 'scalar' ? node.value : undefined;
  const numeric = types.includes('number') || types.includes('integer');
  if (numeric && typeof value === 'number' && !Number.isFinite(value))
    return outOfRange(path, 'a finite number', context);
  const wanted = types.filter((type) => type !== 'null');
  const expected = wanted.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
  return {
    rule: 'wrong-type',
    problem: {
      at,
      message: `${label(path)} must be ${expected}, but ${found(node, document, path)}`,
      ...mendedType(path, wanted, value, context),
    },
  };
}

/** What stands in the place, as the end of a sentence. */
function found(node: Node | undefined, document: Document, path: Path): string {
  if (node?.kind === 'list') return 'it is a list';
  if (node?.kind === 'map') return 'it is a map';
  const written = writtenAt(document, path);
  if (written === undefined || node === undefined) return 'it has no value';
  if (typeof node.value === 'string') return `${written} is a string`;
  if (typeof node.value === 'number')
    return Number.isInteger(node.value)
      ? `${written} is a number`
      : `${written} is a number with decimals`;
  return `it is ${node.value}`;
}

/**
 * The way out of a wrong type: quotes, no quotes, or brackets where that is all it takes, else what
 * the key is for.
 */
function mendedType(
  path: Path,
  types: readonly string[],
  value: unknown,
  context: Context,
): Pick<Problem, 'help' | 'fix'> {
  const { document, schema } = context;
  const at = { document, path };
  const means = (mended: unknown, help: string): Pick<Problem, 'help' | 'fix'> => {
    const fix = otherValue(at, mended, 'write it so');
    return { help, ...(fix && { fix }) };
  };
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return means(writtenText(document, path), 'put it in quotes');
  if (types.includes('boolean') && typeof value === 'string') {
    if (/^(true|yes|on)$/i.test(value)) return means(true, 'write true, without quotes');
    if (/^(false|no|off)$/i.test(value)) return means(false, 'write false, without quotes');
  }
  if (
    types.some((type) => type === 'number' || type === 'integer') &&
    typeof value === 'string' &&
    /^-?\d+(\.\d+)?$/.test(value)
  ) {
    return means(Number(value), 'take the quotes away');
  }
  const last = path.at(-1);
  if (types.includes('array') && typeof value === 'string' && typeof last === 'string') {
    return {
      help: 'write it as a list',
      fix: newKey({ document, path: path.slice(0, -1) }, last, [value], 'write it as a list'),
    };
  }
  const description = schemaAt(schema, path)?.description;
  if (value === null)
    return {
      help: `give it a value, or take the key out${description ? `: ${clause(description)}` : ''}`,
    };
  return description ? { help: clause(description) } : {};
}

function writtenText(document: Document, path: Path): string {
  const node = nodeAt(document, path);
  return node ? document.text.slice(node.start, node.end) : '';
}

/** Words for a value that is none of those allowed. */
export function unknownValue(
  path: Path,
  allowed: readonly unknown[],
  { document, schema }: Context,
): ShapeProblem {
  const at = { document, path };
  const words = allowed.filter((value) => value !== null).map(String);
  const node = nodeAt(document, path);
  const value = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  const message = `${label(path)} must be ${choice(words)}, but ${value === undefined ? found(node, document, path) : `it is ${quoted(value)}`}`;
  const synonym =
    value === undefined || !Object.hasOwn(SYNONYMS, value) ? undefined : SYNONYMS[value];
  const meant =
    value === undefined
      ? undefined
      : (nearest(value, words) ?? words.find((word) => word === synonym));
  const description = schemaAt(schema, path)?.description;
  const help =
    meant === undefined ? description && clause(description) : `did you mean ${quoted(meant)}?`;
  const fix = meant === undefined ? undefined : otherValue(at, meant, `write ${quoted(meant)}`);
  return {
    rule: 'unknown-value',
    problem: { at, message, ...(help && { help }), ...(fix && { fix }) },
  };
}

/**
 * Words for a text that does not have the form of its key; most such keys have a rule of their own
 * that says more.
 */
export function wrongForm(path: Path, { document, schema }: Context): ShapeProblem {
  const at = { document, path };
  const part = schemaAt(schema, path);
  const sample = part && sampleOf(schema, part);
  const expected =
    typeof sample === 'string' ? `; expected is a form such as ${quoted(sample)}` : '';
  const message = `${writtenAt(document, path) ?? 'the value'} does not have the form of ${label(path)}${expected}`;
  return {
    rule: 'unknown-value',
    problem: { at, message, ...(part?.description && { help: clause(part.description) }) },
  };
}

/** Words for a list, a map or a text that holds less than it must. */
export function tooFew(path: Path, limit: number, { document, schema }: Context): ShapeProblem {
  const at = { document, path };
  const kind = nodeAt(document, path)?.kind;
  const expected =
    kind === 'scalar'
      ? 'text is expected'
      : `at least ${limit === 1 ? 'one entry is' : `${limit} entries are`} expected`;
  const message = `${label(path)} ${limit === 1 ? 'is empty' : 'has too few'}; ${expected}`;
  const part = schemaAt(schema, path);
  const sample = part && sampleOf(schema, part);
  const last = path.at(-1);
  const fix =
    sample !== undefined && typeof last === 'string'
      ? newKey(
          { document, path: path.slice(0, -1) },
          last,
          sample,
          'write it so, with your own entry',
        )
      : undefined;
  return {
    rule: 'too-few',
    problem: {
      at,
      message,
      help: part?.description ? `fill it in: ${clause(part.description)}` : 'fill it in',
      ...(fix && { fix }),
    },
  };
}

/** Words for an empty name in a map of named things. */
export function emptyName(path: Path, name: string, { document }: Context): ShapeProblem {
  const at = { document, path: [...path, name] };
  return {
    rule: 'too-few',
    problem: {
      at,
      on: 'key',
      message: `a name in ${label(path)} is empty; text is expected`,
      help: 'give the entry a name of its own',
    },
  };
}

/** Words for a number outside of what is allowed; `expected` is the end of "must be". */
export function outOfRange(
  path: Path,
  expected: string,
  { document, schema }: Context,
): ShapeProblem {
  const at = { document, path };
  const message = `${label(path)} must be ${expected}, but it is ${writtenAt(document, path)}`;
  const description = schemaAt(schema, path)?.description;
  return {
    rule: 'out-of-range',
    problem: { at, message, ...(description && { help: clause(description) }) },
  };
}
