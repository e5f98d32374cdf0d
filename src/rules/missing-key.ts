import { nodeAt, type Path } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { knownKeys, sampleOf, schemaAt } from '../finding/schema.ts';
import type { ShapeContext, ShapeError, ShapeProblem } from '../finding/shape.ts';
import { aside, choice, label, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

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
 * Reports a missing key. `because` is the key that requires it. If the missing key is always
 * required, `because` is not a string.
 */
export function missing(
  path: Path,
  key: string,
  because: unknown,
  { document, schema }: ShapeContext,
): ShapeProblem {
  const at = { document, path: [...path, key] };
  const part = schemaAt(schema, at.path);
  const meant = misspellingOf(path, key, { document, schema });
  const sample = meant === undefined && part ? sampleOf(schema, part) : undefined;
  return {
    rule: missingKey,
    problem: {
      at,
      ...words.missing(path, key, {
        because: typeof because === 'string' ? because : undefined,
        meant,
        description: part?.description,
      }),
      fix:
        sample === undefined
          ? undefined
          : newKey({ document, path }, key, sample, `add this to ${label(path)}`),
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
  return nearest(
    key,
    [...parent.entries.keys()].filter((other) => !known.has(other)),
  );
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
