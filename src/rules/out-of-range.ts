import type { Path } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { schemaAt } from '../finding/schema.ts';
import type { ShapeContext, ShapeProblem } from '../finding/shape.ts';
import { clause, label, writtenAt } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /**
   * `expected` follows "must be" in the message. `written` is the number in quotes, as written in
   * the file.
   */
  outside: (
    path: Path,
    expected: string,
    written: string | undefined,
    description: string | undefined,
  ) => ({
    message: `${label(path)} must be ${expected}, but it is ${written}`,
    help: description && `write another number (${clause(description)})`,
  }),
});

export const outOfRange = {
  id: 'out-of-range',
  severity: 'error',
  summary: 'A number is out of range.',
  words,
} as const satisfies WordedRule;

/** Reports a number that is too small or too large. `expected` follows "must be" in the message. */
export function outsideRange(
  path: Path,
  expected: string,
  { document, schema }: ShapeContext,
): ShapeProblem {
  const description = schemaAt(schema, path)?.description;
  return {
    rule: outOfRange,
    problem: {
      at: { document, path },
      ...words.outside(path, expected, writtenAt(document, path), description),
    },
  };
}
