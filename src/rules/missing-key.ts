import { nodeAt, type Path } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { newKey, newKeys } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { knownKeys, sampleOf, schemaAt } from '../finding/schema.ts';
import type { ShapeContext, ShapeError, ShapeProblem } from '../finding/shape.ts';
import { aside, choice, clause, enumeration, label, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';
import { otherNameOf } from './unknown-key.ts';

/** The maximum number of missing keys whose purpose the help explains. */
const MAX_EXPLAINED = 2;

function explained({ key, description }: { key: string; description: string | undefined }): string {
  return `${quoted(key)}${description === undefined ? '' : ` (${clause(description)})`}`;
}

const words = wording({
  /**
   * `because` is the key that requires the missing key. `meant` is a key in the file that may be a
   * misspelling of the missing key.
   */
  missing: (
    path: Path,
    key: string,
    {
      because,
      meant,
      description,
    }: {
      readonly because?: string | undefined;
      readonly meant?: string | undefined;
      readonly description?: string | undefined;
    },
  ) => {
    const needed = because === undefined ? '' : `, but ${quoted(because)} requires it`;
    const what = description === undefined ? '' : aside(description);
    return {
      message:
        path.length === 0
          ? `${quoted(key)} is missing${needed}`
          : `${label(path)} has no ${quoted(key)}${needed}`,
      help:
        meant === undefined
          ? `add ${quoted(key)}${what}`
          : `rename ${quoted(meant)} to ${quoted(key)} if that is what you meant`,
    };
  },
  /** The message for several missing keys of one map. */
  several: (
    path: Path,
    keys: readonly { readonly key: string; readonly description: string | undefined }[],
    because: string | undefined,
  ) => {
    const names = keys.map(({ key }) => key);
    const needed = because === undefined ? '' : `, but ${quoted(because)} requires them`;
    return {
      message:
        path.length === 0
          ? `${enumeration(names)} are missing${needed}`
          : `${label(path)} has no ${choice(names)}${needed}`,
      help: `add ${keys.length > MAX_EXPLAINED ? enumeration(names) : keys.map(explained).join(' and ')}`,
    };
  },
  noneOf: (path: Path, keys: readonly string[]) => ({
    message: `${label(path)} must have ${choice(keys)}`,
    help: `add ${choice(keys)}`,
  }),
});

export const missingKey = {
  id: 'missing-key',
  severity: 'error',
  summary: 'A required key is missing.',
  words,
} as const satisfies WordedRule;

/**
 * Reports the missing keys of a map in one problem, except those that are probably misspelt, which
 * have a problem each. `because` is the key that makes them necessary, or undefined if they are
 * always required.
 */
export function missing(
  path: Path,
  keys: readonly string[],
  because: unknown,
  context: ShapeContext,
): readonly ShapeProblem[] {
  const cause = typeof because === 'string' ? because : undefined;
  const found = [...new Set(keys)].map((key) => ({
    key,
    meant: misspellingOf(path, key, context),
  }));
  const alone = found.flatMap(({ key, meant }) =>
    meant === undefined ? [] : [missingOne(path, key, { because: cause, meant }, context)],
  );
  const [only, ...others] = found.flatMap(({ key, meant }) => (meant === undefined ? [key] : []));
  if (only === undefined) return alone;
  return others.length === 0
    ? [...alone, missingOne(path, only, { because: cause }, context)]
    : [...alone, missingTogether(path, [only, ...others], cause, context)];
}

function missingOne(
  path: Path,
  key: string,
  given: { readonly because: string | undefined; readonly meant?: string },
  { document, schema }: ShapeContext,
): ShapeProblem {
  const at = { document, path: [...path, key] };
  const part = schemaAt(schema, at.path);
  const sample = given.meant === undefined && part ? sampleOf(schema, part) : undefined;
  return {
    rule: missingKey,
    problem: {
      at,
      ...words.missing(path, key, { ...given, description: part?.description }),
      fix:
        sample === undefined
          ? undefined
          : newKey({ document, path }, key, sample, `add this to ${label(path)}`),
    },
  };
}

function missingTogether(
  path: Path,
  keys: readonly [string, ...string[]],
  because: string | undefined,
  { document, schema }: ShapeContext,
): ShapeProblem {
  const parts = keys.map((key) => ({ key, part: schemaAt(schema, [...path, key]) }));
  const samples = parts.flatMap(({ key, part }) => {
    const sample = part && sampleOf(schema, part);
    return sample === undefined ? [] : [[key, sample] as const];
  });
  return {
    rule: missingKey,
    problem: {
      at: { document, path: [...path, keys[0]] },
      ...words.several(
        path,
        parts.map(({ key, part }) => ({ key, description: part?.description })),
        because,
      ),
      fix:
        samples.length === 0
          ? undefined
          : newKeys(
              { document, path },
              samples,
              `add ${samples.length === 1 ? 'this' : 'these keys'} to ${label(path)}`,
            ),
    },
  };
}

/** Returns the unknown key in a map that is probably a misspelling of a missing key. */
export function misspellingOf(
  path: Path,
  key: string,
  { document, schema }: Pick<ShapeContext, 'document' | 'schema'>,
): string | undefined {
  const parent = nodeAt(document, path);
  if (parent?.kind !== 'map') return undefined;
  const known = new Set(knownKeys(schema, path));
  const unknownKeys = [...parent.entries.keys()].filter((other) => !known.has(other));
  return unknownKeys.find((other) => otherNameOf(other, [key])) ?? nearest(key, unknownKeys);
}

/** Reports a map that needs one of several keys but has none of them. */
export function missingChoice(
  path: Path,
  choiceError: ShapeError,
  { document, errors }: ShapeContext,
): ShapeProblem {
  const branches = errors.filter(
    (error) =>
      error.keyword === 'required' && error.schemaPath.startsWith(`${choiceError.schemaPath}/`),
  );
  const keys = branches
    .filter((error) => error.instancePath === choiceError.instancePath)
    .map((error) => String(error.params.missingProperty));
  const distinct = [...new Set(keys)];
  return {
    rule: missingKey,
    problem: {
      at: { document, path: [...path, distinct[0] ?? ''] },
      ...words.noneOf(path, distinct),
    },
  };
}
