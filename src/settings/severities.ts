import type { Reader } from '../document/reader.ts';
import type { Finding, Severity, Words } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { isFixed, isRuleId, RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { configuration } from '../rules/configuration.ts';
import { wrong } from './problems.ts';

/** Checks `severity`. Reports unknown rules and rules with a fixed severity. */
export function severityFindings(top: Reader): readonly Finding[] {
  return top
    .get('severity')
    .entries()
    .flatMap(([id, { place }]) => {
      if (!isRuleId(id)) return [wrong({ at: place, on: 'key', ...unknownRule(id) })];
      if (!isFixed(id)) return [];
      return [wrong({ at: place, on: 'key', ...configuration.words.fixedSeverity(id) })];
    });
}

/** Returns the message and help text for an unknown rule id. */
export function unknownRule(id: string): Words {
  return configuration.words.unknownRule(id, nearest(id, RULE_IDS));
}

/** Returns the severities set in a valid configuration. */
export function toSeverities(at: Reader): ReadonlyMap<RuleId, Severity | 'off'> {
  return new Map(
    at
      .entries()
      .map(([id, severity]) => [id as RuleId, severity.text() as Severity | 'off'] as const),
  );
}
