import { type Document, type Node, type Path, pointerOf } from '../document/document.ts';
import type { Rule } from '../finding/finding.ts';
import type { Shape, ShapeContext, ShapeError, ShapeProblem } from '../finding/shape.ts';
import { missing, missingChoice, missingKey, misspellingOf } from './missing-key.ts';
import { outsideRange } from './out-of-range.ts';
import { emptyName, fewer } from './too-few.ts';
import { unknown, unknownKey } from './unknown-key.ts';
import { notAllowed, wrongForm } from './unknown-value.ts';
import { wrong } from './wrong-type.ts';

/** Validates a document against a schema and returns the errors as problems, without duplicates. */
export function shapeProblems(document: Document, shape: Shape): readonly ShapeProblem[] {
  if (shape.validate(document.value)) return [];
  const errors = shape.validate.errors ?? [];
  const translator = { document, schema: shape.schema, errors };
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  const found = new Map<string, ShapeProblem>();
  const misspelt = misspeltKeys(
    errors.filter((error) => !isPartOfChoice(error, choices)),
    translator,
  );
  const missingOf = new Map(misspelt.map(({ unknownError, key }) => [unknownError, key] as const));
  const replaced = new Set(misspelt.map(({ missingError }) => missingError));
  const reported = errors.filter(
    (error) => !isPartOfChoice(error, choices) && !replaced.has(error),
  );
  const missingKeys = missingKeysIn(reported);
  for (const error of reported) {
    const path = pathOf(document.root, error.instancePath);
    const keys = missingKeys.get(error);
    const translated = keys
      ? missing(path, keys, error.params.property, translator)
      : [translate(error, path, translator, missingOf.get(error)) ?? []].flat();
    for (const problem of translated) {
      const key = `${isAboutValue(problem.rule) ? 'value' : problem.rule.id} ${pointerOf(problem.problem.at.path)}`;
      // A value of the wrong type also fails any check against allowed values. The type error comes
      // first, and describes the problem better.
      if (!found.has(key)) found.set(key, problem);
    }
  }
  return [...found.values()];
}

/**
 * Groups the errors about missing keys by map and by the key that requires them. Returns the
 * missing keys of each group under its first error.
 */
function missingKeysIn(
  errors: readonly ShapeError[],
): ReadonlyMap<ShapeError, readonly [string, ...string[]]> {
  const groups = new Map<string, [ShapeError, ...ShapeError[]]>();
  for (const error of errors) {
    if (error.params.missingProperty === undefined) continue;
    const key = JSON.stringify([error.instancePath, error.params.property ?? null]);
    const group = groups.get(key);
    if (group) group.push(error);
    else groups.set(key, [error]);
  }
  const keyOf = ({ params }: ShapeError): string => String(params.missingProperty);
  return new Map(
    [...groups.values()].map(([first, ...others]) => [first, [keyOf(first), ...others.map(keyOf)]]),
  );
}

/** The two errors that one misspelt key causes. */
interface MisspeltKey {
  readonly missingError: ShapeError;
  readonly unknownError: ShapeError;
  /** The missing key. */
  readonly key: string;
}

/** Returns the missing keys for which the same map has an unknown key with a similar name. */
function misspeltKeys(
  errors: readonly ShapeError[],
  context: ShapeContext,
): readonly MisspeltKey[] {
  const pairs = new Map<ShapeError, MisspeltKey>();
  for (const missingError of errors) {
    const { instancePath, params } = missingError;
    if (params.missingProperty === undefined) continue;
    const key = String(params.missingProperty);
    const written = misspellingOf(pathOf(context.document.root, instancePath), key, context);
    const unknownError = errors.find(
      (other) =>
        other.keyword === 'additionalProperties' &&
        other.instancePath === instancePath &&
        other.params.additionalProperty === written,
    );
    if (unknownError && !pairs.has(unknownError))
      pairs.set(unknownError, { missingError, unknownError, key });
  }
  return [...pairs.values()];
}

/** Whether a rule about schema errors reports a value rather than a key. */
function isAboutValue(rule: Rule): boolean {
  return rule !== missingKey && rule !== unknownKey;
}

/**
 * Whether a schema error comes from one alternative of an `anyOf`. Only the error of the whole
 * `anyOf` is reported.
 */
function isPartOfChoice(error: ShapeError, choices: readonly ShapeError[]): boolean {
  return choices.some(
    ({ schemaPath, instancePath }) =>
      error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath),
  );
}

/** `meantKey` is the key that an unknown key probably misspells, if that key is missing. */
function translate(
  error: ShapeError,
  path: Path,
  context: ShapeContext,
  meantKey: string | undefined,
): ShapeProblem | undefined {
  const { params } = error;
  switch (error.keyword) {
    case 'required':
    case 'dependencies':
      // `missing` reports these errors once for each map.
      return undefined;
    case 'additionalProperties':
      return unknown(path, String(params.additionalProperty), context, meantKey);
    case 'type':
      return wrong(path, [params.type].flat().join(',').split(','), context);
    case 'enum':
      return notAllowed(path, params.allowedValues as readonly unknown[], context);
    case 'pattern':
      if (error.propertyName !== undefined) return emptyName(path, error.propertyName, context);
      return params.pattern === '\\S' ? fewer(path, 1, context) : wrongForm(path, context);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return fewer(path, Number(params.limit), context);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return outsideRange(
        path,
        `${COMPARISONS[String(params.comparison)]} ${params.limit}`,
        context,
      );
    case 'anyOf':
      return missingChoice(path, error, context);
    case 'if':
    case 'propertyNames':
      // Another error describes the failing part in more detail.
      return undefined;
    default:
      throw new Error(`there is no message for the schema keyword "${error.keyword}"`);
  }
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
};

/** Converts a JSON Pointer (RFC 6901) to a path. Positions in lists become numbers. */
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
