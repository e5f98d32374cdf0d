import type { LoadProblem, Place } from '../../src/document/document.ts';
import * as finding from '../../src/finding/finding.ts';
import { loadWords } from '../../src/rules/broken-file.ts';
import { type RuleId, ruleOf } from '../../src/rules/catalogue.ts';

/** The wording of a finding in a test. It need not be the wording of the rule. */
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

/** Creates a finding of a rule at a place, with a test's own wording. */
export function findingAt(rule: RuleId, said: FindingWords, agent?: string): finding.Finding {
  return finding.findingAt(ruleOf(rule), said as finding.Problem, agent);
}

/** Creates a finding of a rule about a file or the run, with a test's own wording. */
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

/** Marks a test's own wording as that of a rule. */
export function wordsOf(message: string, help?: string): finding.Words {
  return { message, help } as finding.Words;
}

/** Returns a problem from loading, with the wording of its rule. */
export function worded(
  problem: LoadProblem,
): LoadProblem & { readonly message: string; readonly help: string | undefined } {
  const [, { message, help }] = loadWords(problem);
  return { ...problem, message, help };
}

/** The rules for schema problems. */
export const SHAPE_RULES = [
  'missing-key',
  'wrong-type',
  'unknown-value',
  'unknown-key',
  'too-few',
  'out-of-range',
] as const satisfies readonly RuleId[];
