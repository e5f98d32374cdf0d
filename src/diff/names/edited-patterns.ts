import { inOrder } from '../../evaluation/decision/encoding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { isOtherwise, type Rule } from '../../model/decision.ts';
import { allRules, type PolicySide } from './policy-side.ts';

/**
 * Returns patterns that match every request for which two policies may have different decisions.
 * These are the patterns of the edited rules. Returns undefined if other requests may also be
 * affected, because a default or the order of the other rules changed, or because a rule has a
 * condition.
 */
export function editedPatterns(
  { base, head }: BaseAndHead<PolicySide>,
  isEdited: (rule: Rule) => boolean,
): readonly string[] | undefined {
  const rules = [base, head].flatMap(allRules);
  if (rules.some(({ condition }) => condition !== undefined)) return undefined;
  if (orderOf(base, isEdited) !== orderOf(head, isEdited)) return undefined;
  const patterns = new Set<string>();
  for (const rule of rules) {
    if (!isEdited(rule)) continue;
    if (isOtherwise(rule) || rule.match.patterns === undefined) return undefined;
    for (const { text } of rule.match.patterns) patterns.add(text);
  }
  return [...patterns];
}

/**
 * Serialises the unedited rules in order. Duplicates and the order of adjacent rules with the same
 * level are ignored.
 */
function orderOf({ policy }: PolicySide, isEdited: (rule: Rule) => boolean): string {
  const seen = new Set<string>();
  const text: string[] = [];
  const add = (mark: string, rules: readonly Rule[]): void => {
    let run: string[] = [];
    let level = '';
    const finish = (): void => {
      if (run.length > 0) text.push(`${mark} ${level}`);
      for (const pattern of run.sort()) text.push(pattern);
      run = [];
    };
    for (const rule of rules) {
      if (isEdited(rule) || seen.has(mark + rule.key)) continue;
      seen.add(mark + rule.key);
      if (rule.level !== level) finish();
      level = rule.level;
      run.push(rule.key);
    }
    finish();
  };
  const limiting = policy.stages.filter(({ role }) => role === 'limits');
  for (const [index, stage] of limiting.entries()) add(`limit ${index}`, inOrder(stage));
  add(
    'deciding',
    policy.stages.filter(({ role }) => role === 'decides').flatMap((stage) => inOrder(stage)),
  );
  return text.join('\n');
}
