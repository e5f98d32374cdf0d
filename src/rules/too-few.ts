import { nodeAt, type Path } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { sampleOf, schemaAt } from '../finding/schema.ts';
import type { ShapeContext, ShapeProblem } from '../finding/shape.ts';
import { aside, counted, label } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `limit` is the minimum number of entries. `isText` is true if the value must be a string. */
  tooFew: (path: Path, limit: number, isText: boolean, description: string | undefined) => ({
    message: `${label(path)} ${limit === 1 ? 'is empty' : 'has too few entries'}; expected ${isText ? 'a non-empty string' : `at least ${counted(limit, 'entry', 'entries')}`}`,
    help: description === undefined ? 'add a value' : `add a value${aside(description)}`,
  }),
  emptyName: (path: Path) => ({
    message: `a name in ${label(path)} is empty; expected a non-empty string`,
    help: 'give the entry a name',
  }),
});

export const tooFew = {
  id: 'too-few',
  severity: 'error',
  summary: 'A list or string is empty but must not be.',
  words,
} as const satisfies WordedRule;

/** Reports a list, map or string that is too short. */
export function fewer(path: Path, limit: number, { document, schema }: ShapeContext): ShapeProblem {
  const part = schemaAt(schema, path);
  const sample = part && sampleOf(schema, part);
  const last = path.at(-1);
  const isText = nodeAt(document, path)?.kind === 'scalar';
  return {
    rule: tooFew,
    problem: {
      at: { document, path },
      ...words.tooFew(path, limit, isText, part?.description),
      fix:
        sample !== undefined && typeof last === 'string'
          ? newKey(
              { document, path: path.slice(0, -1) },
              last,
              sample,
              'write the key like this, with your own entry',
            )
          : undefined,
    },
  };
}

/** Reports an entry whose name is empty. */
export function emptyName(path: Path, name: string, { document }: ShapeContext): ShapeProblem {
  return {
    rule: tooFew,
    problem: {
      at: { document, path: [...path, name] },
      on: 'key',
      ...words.emptyName(path),
    },
  };
}
