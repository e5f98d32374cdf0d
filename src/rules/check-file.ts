import { pointerIn } from '../document/document.ts';
import type { RuleId } from '../finding/catalogue.ts';
import { compareFindings, type Finding, findingAt } from '../finding/finding.ts';
import { type ShapeProblem, shapeProblems } from '../finding/shape.ts';
import { MARKS } from '../formats/cards/recognise.ts';
import { shapeOf } from '../formats/schemas/shapes.ts';
import type { Kind } from '../model/governed.ts';
import { FILE_RULES } from './list.ts';
import type { FileContext, FileRule } from './rule.ts';

/**
 * Rules that say of a value what its schema says too, in better words: where one speaks, the schema
 * is silent.
 */
const SPEAK_FOR_SCHEMA: readonly RuleId[] = [
  'schema-version',
  'card-version',
  'invalid-currency',
  'legacy-key',
];

/**
 * Everything that is wrong with one governed file: its shape, and every rule for its kind; worst
 * first (spec 4).
 */
export function checkFile(context: FileContext): Finding[] {
  const said = FILE_RULES.filter((rule) => rule.kinds.includes(context.kind)).flatMap((rule) =>
    run(rule, context),
  );
  return [...ofShape(context, said), ...said].sort(compareFindings);
}

function ofShape(context: FileContext, said: readonly Finding[]): Finding[] {
  const shape = shapeOf(context.kind);
  if (shape === undefined) return [];
  const better = said.filter(({ rule }) => SPEAK_FOR_SCHEMA.includes(rule));
  const problems = shapeProblems(context.document, shape).filter(
    (problem) => !isSaid(problem, better) && !isForeignMark(problem, context),
  );
  return problems.map(({ rule, problem }) => findingAt(rule, problem));
}

/** A rule that throws is a bug of ours and never a finding of the user's. */
function run(rule: FileRule, context: FileContext): Finding[] {
  try {
    return [...rule.check(context)].map((problem) => findingAt(rule.id, problem));
  } catch (error) {
    throw new Error(
      `the rule "${rule.id}" failed on ${context.document.file}: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

function isSaid({ problem }: ShapeProblem, better: readonly Finding[]): boolean {
  const pointer = pointerIn(problem.at);
  // A block that only held a key of an older form is told by that key.
  return better.some(
    ({ rule, location }) =>
      location.pointer === pointer ||
      (rule === 'legacy-key' && location.pointer.startsWith(`${pointer}/`)),
  );
}

/**
 * `mixed-generations` names the keys of the other generation; that they are unknown to this one
 * goes without saying.
 */
function isForeignMark({ rule, problem }: ShapeProblem, { kind, mixed }: FileContext): boolean {
  const key = problem.at.path[0];
  return (
    mixed &&
    rule === 'unknown-key' &&
    problem.at.path.length === 1 &&
    foreignMarks(kind).some((mark) => mark === key)
  );
}

function foreignMarks(kind: Kind): readonly string[] {
  if (kind === 'aap-card') return MARKS['unified-card'];
  return kind === 'unified-card' ? MARKS['aap-card'] : [];
}
