import type { LoadProblem, Place } from '../../src/document/document.ts';
import * as finding from '../../src/finding/finding.ts';
import { loadWords } from '../../src/rules/broken-file.ts';
import { type RuleId, ruleOf } from '../../src/rules/catalogue.ts';

/** The words of a finding in a test, which need not be those of its rule. */
interface FindingWords extends Omit<finding.Problem, 'message' | 'help' | 'related'> {
  readonly at: Place;
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly {
    readonly at: Place;
    readonly on?: 'key' | 'value';
    readonly message: string;
  }[];
}

/** A finding of a rule at a place, in words of the test. */
export function findingAt(rule: RuleId, said: FindingWords, agent?: string): finding.Finding {
  return finding.findingAt(ruleOf(rule), said as finding.Problem, agent);
}

/** A finding of a rule about a file or the run, in words of the test. */
export function findingIn(
  rule: RuleId,
  file: string,
  message: string,
  {
    help,
    ...more
  }: { help?: string; agent?: string; severity?: finding.Severity; fix?: finding.Fix } = {},
): finding.Finding {
  return finding.findingIn(ruleOf(rule), file, { message, help } as finding.Words, more);
}

/** Words of a test where those of a rule are expected. */
export function wordsOf(message: string, help?: string): finding.Words {
  return { message, help } as finding.Words;
}

/** A problem of loading with the words of its rule. */
export function worded(
  problem: LoadProblem,
): LoadProblem & { readonly message: string; readonly help: string | undefined } {
  const [, { message, help }] = loadWords(problem);
  return { ...problem, message, help };
}

/** The rules of a schema's problems. */
export const SHAPE_RULES = [
  'missing-key',
  'wrong-type',
  'unknown-value',
  'unknown-key',
  'too-few',
  'out-of-range',
] as const satisfies readonly RuleId[];
