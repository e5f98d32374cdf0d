import type { Reader } from '../document/reader.ts';
import type { Finding } from '../finding/finding.ts';
import { timeOf } from '../model/date.ts';
import { isFixed, isRuleId, isViolation, type RuleId } from '../rules/catalogue.ts';
import { configuration } from '../rules/configuration.ts';
import type { IgnoreEntry } from './entries.ts';
import { patternFindings } from './file-patterns.ts';
import { repositoryPath, takesAway } from './paths.ts';
import { outside, wrong } from './problems.ts';
import { unknownRule } from './severities.ts';

const { words } = configuration;

/**
 * Checks `ignore`. Reports unknown rules, rules that cannot be ignored, paths outside the
 * repository and malformed dates.
 */
export function ignoreFindings(top: Reader): readonly Finding[] {
  return top
    .get('ignore')
    .items()
    .flatMap((entry) => [
      ...ruleFindings(entry.get('rule')),
      ...pathFindings(entry.get('path')),
      ...expiryFindings(entry.get('expires')),
    ]);
}

function ruleFindings(at: Reader): readonly Finding[] {
  const id = at.text();
  if (id === undefined || id.trim() === '') return [];
  if (!isRuleId(id)) return [wrong({ at: at.place, ...unknownRule(id) })];
  if (!isFixed(id)) return [];
  return [wrong({ at: at.place, ...words.notIgnorable(id, isViolation(id)) })];
}

function pathFindings(at: Reader): readonly Finding[] {
  const text = at.text();
  if (text === undefined || text.trim() === '') return [];
  if (takesAway(text)) return [wrong({ at: at.place, ...words.ignoredTakesOut(text) })];
  const found = [...outside(at), ...patternFindings(at, [at], 'patterns')];
  if (found.length > 0 || !text.endsWith('/')) return found;
  return [wrong({ at: at.place, ...words.ignoredFolder(text) })];
}

function expiryFindings(at: Reader): readonly Finding[] {
  const text = at.text();
  if (text === undefined || text.trim() === '' || timeOf(text) !== undefined) return [];
  return [wrong({ at: at.place, ...words.ignoredUntil(text) })];
}

/**
 * Returns the entries of a valid `ignore` list, including expired entries, which are reported
 * later.
 */
export function toIgnore(list: Reader): readonly IgnoreEntry[] {
  return list.items().map((at): IgnoreEntry => {
    const [path, agent, expires] = [
      repositoryPath(at.get('path').text() ?? ''),
      at.get('agent').text(),
      at.get('expires').text(),
    ];
    return {
      rule: at.get('rule').text() as RuleId,
      ...(path !== undefined && { path }),
      ...(agent !== undefined && { agent }),
      reason: at.get('reason').text() ?? '',
      ...(expires !== undefined && { expires: { value: expires, place: at.get('expires').place } }),
      place: at.place,
    };
  });
}
