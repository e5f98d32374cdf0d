import type { Reader } from '../document/reader.ts';
import { isFixed, isRuleId, RULE_IDS, type RuleId } from '../finding/catalogue.ts';
import type { Finding, Problem, Severity } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { meant, wrong } from './problems.ts';

/**
 * What is wrong with `severity`: rules that there are not, and those whose severity is fixed (spec
 * 12).
 */
export function severityFindings(top: Reader): readonly Finding[] {
  return top
    .get('severity')
    .entries()
    .flatMap(([id, { place }]) => {
      if (!isRuleId(id)) return [wrong({ at: place, on: 'key', ...unknownRule(id) })];
      if (!isFixed(id)) return [];
      const message = `the severity of ${quoted(id)} cannot be changed`;
      const help =
        'a violation is answered by changing the policy, a file that does not load by mending it';
      return [wrong({ at: place, on: 'key', message, help })];
    });
}

/** Words for an id that no rule has. */
export function unknownRule(id: string): Pick<Problem, 'message' | 'help'> {
  return {
    message: `there is no rule ${quoted(id)}${meant(id, RULE_IDS)}`,
    help: 'the ids of all rules are in src/rules/README.md',
  };
}

/** The severities that a valid configuration sets. */
export function toSeverities(at: Reader): ReadonlyMap<RuleId, Severity | 'off'> {
  return new Map(
    at
      .entries()
      .map(([id, severity]) => [id as RuleId, severity.text() as Severity | 'off'] as const),
  );
}
