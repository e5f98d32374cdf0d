import type { Finding } from '../../finding/finding.ts';
import { fingerprintOf, type Renames } from '../../finding/fingerprint.ts';
import { exemptionFindings } from '../../floors/exemptions/findings.ts';
import type { GateChange, GateContext, GateStep } from './gate-step.ts';
import { ignoreFindings } from './ignores.ts';
import { applySeverities } from './severities.ts';

/**
 * Marks each head finding as new or pre-existing. Each base finding matches only one equal head
 * finding. For example, if the base has one such finding and the head has two, one of the two is
 * new. If agents can be matched in several ways, a finding is pre-existing only if every match
 * makes it pre-existing.
 */
export function markNew(
  head: readonly Finding[],
  base: readonly Finding[],
  renames: Renames | readonly Renames[],
): readonly Finding[] {
  const marks = ([] as readonly Renames[])
    .concat(renames)
    .map((names) => newAmong(head, base, names));
  return head.map((finding, index) =>
    finding.isNew !== undefined
      ? finding
      : { ...finding, isNew: marks.some((isNew) => isNew[index] === true) },
  );
}

function newAmong(
  head: readonly Finding[],
  base: readonly Finding[],
  renames: Renames,
): readonly boolean[] {
  const left = new Map<string, number>();
  for (const finding of base) {
    const key = fingerprintOf(finding, renames);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return head.map((finding) => {
    if (finding.isNew !== undefined) return finding.isNew;
    const key = fingerprintOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

/** Marks each finding as new or pre-existing. Without a comparison, findings are not marked. */
export const markNewFindings: GateStep = (findings, context) => {
  const { change } = context;
  if (change === undefined) return findings;
  const { baseFindings } = change.comparison;
  const former = [...baseFindings, ...formerFindingsOfEntries(change, context)];
  return { ...findings, reported: markNew(findings.reported, former, renamesOf(change)) };
};

function renamesOf({ affected, comparison }: GateChange): readonly Renames[] {
  const files = new Map(
    affected.flatMap(({ file, previous }) =>
      previous === undefined ? [] : [[previous, file] as const],
    ),
  );
  return comparison.renamed.map((agents) => ({ files, agents }));
}

/**
 * Returns the base findings about exemptions and `ignore` entries. Head findings that are equal to
 * one of these findings are not new.
 */
function formerFindingsOfEntries(
  { own, comparison: { found, baseFindings } }: GateChange,
  { settings, now, isWhole }: GateContext,
): readonly Finding[] {
  return applySeverities(
    [
      ...exemptionFindings(own.base.exemptions, found.base.agents, now, isWhole),
      ...ignoreFindings(baseFindings, own.base.ignore, now, isWhole),
    ],
    settings,
  );
}
