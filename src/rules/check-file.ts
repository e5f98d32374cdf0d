import { pointerIn } from '../document/document.ts';
import { compareFindings, type Finding, findingAt } from '../finding/finding.ts';
import type { ShapeProblem } from '../finding/shape.ts';
import type { Kind } from '../model/governed.ts';
import { MARKS } from '../model/marks.ts';
import { FILE_RULES, isOf } from './catalogue.ts';
import type { FileContext, FileRule, FilesOfRule } from './rule.ts';
import { shapeProblems } from './shape-problems.ts';
import { unknownKey } from './unknown-key.ts';

/**
 * Checks a card, policy or access list against its schema and the rules for its kind. Returns the
 * findings, worst first.
 */
export function checkFile(context: FileContext): Finding[] {
  const findings = FILE_RULES.filter((rule) => isFor(rule, context)).flatMap((rule) =>
    run(rule, context),
  );
  const problems = ofShape(context, findings);
  const meant = new Set(problems.flatMap(meantPointers));
  return [
    ...problems.map(({ rule, problem }) => findingAt(rule, problem)),
    ...findings.filter((finding) => !isAbout(finding, meant)),
  ].sort(compareFindings);
}

/** Returns the JSON Pointers of the keys that the author may have meant by an unknown key. */
function meantPointers({ problem: { at }, meant = [] }: ShapeProblem): readonly string[] {
  return meant.map((key) => pointerIn({ ...at, path: [...at.path.slice(0, -1), key] }));
}

/** Whether a finding reports that the key at one of the JSON Pointers is missing. */
function isAbout(finding: Finding, pointers: ReadonlySet<string>): boolean {
  return (
    isOf(finding, 'missing-recommended-key', 'missing-section', 'card-without-expiry') &&
    pointers.has(finding.location.pointer)
  );
}

/** Whether a rule applies to files with the given part and kind. */
function isFor(rule: FilesOfRule, { part, kind }: Pick<FileContext, 'part' | 'kind'>): boolean {
  if ('kinds' in rule) return rule.kinds.includes(kind);
  return rule.parts === 'all' || rule.parts.includes(part);
}

function ofShape(context: FileContext, ofRules: readonly Finding[]): readonly ShapeProblem[] {
  const { shape } = context;
  if (shape === undefined) return [];
  // These rules describe a fault better than the schema does, so their findings replace the
  // schema's.
  const better = ofRules.filter((finding) =>
    isOf(finding, 'schema-version', 'card-version', 'invalid-currency', 'legacy-key'),
  );
  return shapeProblems(context.document, shape).filter(
    (problem) => !isCovered(problem, better) && !isForeignMark(problem, context),
  );
}

/**
 * Runs a rule on a file and returns the findings.
 * @throws an internal error that names the rule if the rule throws.
 */
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

function isCovered({ problem }: ShapeProblem, better: readonly Finding[]): boolean {
  const pointer = pointerIn(problem.at);
  // If a section's only key is an outdated name, the finding about that key is sufficient.
  return better.some(
    (finding) =>
      finding.location.pointer === pointer ||
      (isOf(finding, 'legacy-key') && finding.location.pointer.startsWith(`${pointer}/`)),
  );
}

/**
 * Whether a problem is an unknown key that belongs to the other generation of the card format. The
 * rule `mixed-generations` already reports such keys.
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
