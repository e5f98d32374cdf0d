import { pointerIn } from '../document/document.ts';
import { compareFindings, type Finding, findingAt } from '../finding/finding.ts';
import type { ShapeProblem } from '../finding/shape.ts';
import type { Kind } from '../model/governed.ts';
import { MARKS } from '../model/marks.ts';
import { FILE_RULES, isOf } from './catalogue.ts';
import type { FileContext, FileRule } from './rule.ts';
import { shapeProblems } from './shape-problems.ts';
import { unknownKey } from './unknown-key.ts';

/**
 * Everything that is wrong with one governed file: its shape, and every rule for its kind; worst
 * first.
 */
export function checkFile(context: FileContext): Finding[] {
  const said = FILE_RULES.filter((rule) => rule.kinds.includes(context.kind)).flatMap((rule) =>
    run(rule, context),
  );
  return [...ofShape(context, said), ...said].sort(compareFindings);
}

function ofShape(context: FileContext, said: readonly Finding[]): Finding[] {
  const { shape } = context;
  if (shape === undefined) return [];
  // These say of a value what its schema says too, in better words: where one speaks, the schema is
  // silent.
  const better = said.filter((finding) =>
    isOf(finding, 'schema-version', 'card-version', 'invalid-currency', 'legacy-key'),
  );
  const problems = shapeProblems(context.document, shape).filter(
    (problem) => !isSaid(problem, better) && !isForeignMark(problem, context),
  );
  return problems.map(({ rule, problem }) => findingAt(rule, problem));
}

/** A rule that throws is an internal error and never a finding of the user's. */
function run(rule: FileRule, context: FileContext): Finding[] {
  try {
    return [...rule.check(context)].map((problem) => findingAt(rule, problem));
  } catch (error) {
    throw new Error(
      `the rule "${rule.id}" failed on ${context.document.file}: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

function isSaid({ problem }: ShapeProblem, better: readonly Finding[]): boolean {
  const pointer = pointerIn(problem.at);
  // A block that only held a key of an older form is reported by that key.
  return better.some(
    (finding) =>
      finding.location.pointer === pointer ||
      (isOf(finding, 'legacy-key') && finding.location.pointer.startsWith(`${pointer}/`)),
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
    rule === unknownKey &&
    problem.at.path.length === 1 &&
    foreignMarks(kind).some((mark) => mark === key)
  );
}

function foreignMarks(kind: Kind): readonly string[] {
  if (kind === 'aap-card') return MARKS['unified-card'];
  return kind === 'unified-card' ? MARKS['aap-card'] : [];
}
