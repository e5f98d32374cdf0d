import { nodeAt, type Path } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { sampleOf, schemaAt } from '../finding/schema.ts';
import type { ShapeContext, ShapeProblem } from '../finding/shape.ts';
import { choice, clause, label, quoted, writtenAt } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';
import { foundAt } from './shape-words.ts';

/** Maps words from other products and versions to the allowed values. */
const SYNONYMS: Readonly<Record<string, string>> = {
  block: 'deny',
  blocked: 'deny',
  denied: 'deny',
  forbid: 'deny',
  permit: 'allow',
  log: 'audit',
  pause: 'escalate',
  notify: 'warn',
  require_approval: 'escalate',
  observe: 'warn',
  organisation: 'organization',
};

const words = wording({
  /** `found` is a clause about the value. `description` explains the purpose of the key. */
  notAllowed: (
    path: Path,
    allowed: readonly string[],
    found: string,
    meant: string | undefined,
    description: string | undefined,
  ) => ({
    message: `${label(path)} must be ${choice(allowed)}, but ${found}`,
    help:
      meant === undefined
        ? description && `choose one of these values (${clause(description)})`
        : `write ${quoted(meant)} if you meant that`,
  }),
  /** `written` is the value in quotes, as written in the file. */
  wrongForm: (
    path: Path,
    written: string | undefined,
    sample: string | undefined,
    description: string | undefined,
  ) => ({
    message: `${written ?? 'the value'} is not valid for ${label(path)}${sample === undefined ? '' : `; expected a value such as ${quoted(sample)}`}`,
    help: description && `correct the value (${clause(description)})`,
  }),
});

export const unknownValue = {
  id: 'unknown-value',
  severity: 'error',
  summary: 'A value is not one of the allowed values.',
  words,
} as const satisfies WordedRule;

/** Reports a value that is not one of the allowed values. */
export function notAllowed(
  path: Path,
  allowed: readonly unknown[],
  { document, schema }: ShapeContext,
): ShapeProblem {
  const at = { document, path };
  const known = allowed.filter((value) => value !== null).map(String);
  const node = nodeAt(document, path);
  const value = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  const synonym =
    value === undefined || !Object.hasOwn(SYNONYMS, value) ? undefined : SYNONYMS[value];
  const meant =
    value === undefined
      ? undefined
      : (nearest(value, known) ?? known.find((word) => word === synonym));
  const found = value === undefined ? foundAt(document, path) : `it is ${quoted(value)}`;
  return {
    rule: unknownValue,
    problem: {
      at,
      ...words.notAllowed(path, known, found, meant, schemaAt(schema, path)?.description),
      fix: meant === undefined ? undefined : otherValue(at, meant, `write ${quoted(meant)}`),
    },
  };
}

/**
 * Reports a string that does not match the pattern in the schema. Most of these keys have a
 * dedicated rule, which provides more detail.
 */
export function wrongForm(path: Path, { document, schema }: ShapeContext): ShapeProblem {
  const part = schemaAt(schema, path);
  const sample = part && sampleOf(schema, part);
  return {
    rule: unknownValue,
    problem: {
      at: { document, path },
      ...words.wrongForm(
        path,
        writtenAt(document, path),
        typeof sample === 'string' ? sample : undefined,
        part?.description,
      ),
    },
  };
}
