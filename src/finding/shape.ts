import { type Document, type Node, type Path, pointerOf } from '../document/document.ts';
import type { Problem } from './finding.ts';
import type { JsonSchema } from './schema.ts';
import { missingChoice, missingKey, unknownKey } from './shape-keys.ts';
import {
  emptyName,
  outOfRange,
  tooFew,
  unknownValue,
  wrongForm,
  wrongType,
} from './shape-values.ts';

/** Rules about the shape of a file: what its schema says, in words (spec 4, "Any file"). */
export const SHAPE_RULES = [
  'missing-key',
  'wrong-type',
  'unknown-value',
  'unknown-key',
  'too-few',
  'out-of-range',
] as const;
export type ShapeRule = (typeof SHAPE_RULES)[number];

/**
 * The options under which a schema is compiled so that the translator understands its errors, at
 * run time and by the build.
 */
export const VALIDATOR_OPTIONS = {
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  // The words are ours, below.
  messages: false,
} as const;

/** An error of a compiled schema, as ajv gives it. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A compiled schema; `errors` holds what was wrong with the last value. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** A schema with its compiled form. */
export interface Shape {
  readonly schema: JsonSchema;
  readonly validate: Validator;
}

/** A problem of shape and the rule it belongs to. */
export interface ShapeProblem {
  readonly rule: ShapeRule;
  readonly problem: Problem;
}

/** What the words for an error are made from. */
export interface Context {
  readonly document: Document;
  readonly schema: JsonSchema;
  /** All errors of the document: a choice is told by those of its branches. */
  readonly errors: readonly ShapeError[];
}

/** Everything that is wrong with the shape of a document, each thing once, in words (spec 4). */
export function shapeProblems(document: Document, shape: Shape): readonly ShapeProblem[] {
  if (shape.validate(document.value)) return [];
  const errors = shape.validate.errors ?? [];
  const translator = { document, schema: shape.schema, errors };
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  const found = new Map<string, ShapeProblem>();
  for (const error of errors) {
    if (isPartOfChoice(error, choices)) continue;
    const said = translate(error, pathOf(document.root, error.instancePath), translator);
    if (said === undefined) continue;
    const key = `${isAboutValue(said.rule) ? 'value' : said.rule} ${pointerOf(said.problem.at.path)}`;
    // A value of the wrong type is also none of those allowed; the type comes first and says it
    // better.
    if (!found.has(key)) found.set(key, said);
  }
  return [...found.values()];
}

function isAboutValue(rule: ShapeRule): boolean {
  return (
    rule === 'wrong-type' ||
    rule === 'unknown-value' ||
    rule === 'too-few' ||
    rule === 'out-of-range'
  );
}

/** Errors of the branches of a choice are told by the choice itself. */
function isPartOfChoice(error: ShapeError, choices: readonly ShapeError[]): boolean {
  return choices.some(
    ({ schemaPath, instancePath }) =>
      error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath),
  );
}

function translate(error: ShapeError, path: Path, context: Context): ShapeProblem | undefined {
  const { params } = error;
  switch (error.keyword) {
    case 'required':
    case 'dependencies':
      return missingKey(path, String(params.missingProperty), params.property, context);
    case 'additionalProperties':
      return unknownKey(path, String(params.additionalProperty), context);
    case 'type':
      return wrongType(path, [params.type].flat().join(',').split(','), context);
    case 'enum':
      return unknownValue(path, params.allowedValues as readonly unknown[], context);
    case 'pattern':
      if (error.propertyName !== undefined) return emptyName(path, error.propertyName, context);
      return params.pattern === '\\S' ? tooFew(path, 1, context) : wrongForm(path, context);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return tooFew(path, Number(params.limit), context);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return outOfRange(path, `${COMPARISONS[String(params.comparison)]} ${params.limit}`, context);
    case 'anyOf':
      return missingChoice(path, error, context);
    case 'if':
    case 'propertyNames':
      // The error of the part that failed stands beside this one and says more.
      return undefined;
    default:
      throw new Error(`the schema uses "${error.keyword}", for which the translator has no words`);
  }
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
};

/** The path of an RFC 6901 pointer; what counts as an index is told by the document. */
function pathOf(root: Node, pointer: string): Path {
  const path: (string | number)[] = [];
  let node: Node | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const step: string = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.kind === 'list') {
      path.push(Number(step));
      node = node.items[Number(step)];
    } else {
      path.push(step);
      node = node?.kind === 'map' ? node.entries.get(step)?.node : undefined;
    }
  }
  return path;
}
