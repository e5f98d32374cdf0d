import { type Document, type LoadProblem, toRange } from '../document/document.ts';
import { type Finding, findingIn, type Rule, type Words } from '../finding/finding.ts';
import { duplicateKey } from './duplicate-key.ts';
import { fileTooLarge } from './file-too-large.ts';
import { parseError } from './parse-error.ts';

/** Creates a finding for each problem that prevented a file from being loaded. */
export function findingsOfBroken(
  file: string,
  text: string,
  problems: readonly LoadProblem[],
): Finding[] {
  const source: Pick<Document, 'text'> = { text };
  return problems.map((problem) => {
    const [rule, words] = loadWords(problem);
    const finding = findingIn(rule, file, words);
    const range = (part: { start: number; end: number }): Finding['location'] => ({
      file,
      pointer: '',
      ...(text !== '' && { range: toRange(source, part.start, part.end) }),
    });
    return {
      ...finding,
      location: range(problem),
      related:
        problem.rule === 'duplicate-key'
          ? [{ location: range(problem.first), message: duplicateKey.words.first(problem.key) }]
          : [],
    };
  });
}

/** Returns the rule and message for a problem that prevented a file from being loaded. */
export function loadWords(problem: LoadProblem): readonly [Rule, Words] {
  switch (problem.rule) {
    case 'parse-error':
      return [parseError, parseError.words.fault(problem.fault)];
    case 'duplicate-key':
      return [duplicateKey, duplicateKey.words.twice(problem.key)];
    case 'file-too-large':
      return [fileTooLarge, fileTooLarge.words.tooLarge(problem.fault)];
    default:
      return problem satisfies never;
  }
}
