import type { Finding } from '../finding/finding.ts';
import { fingerprintOf, type Renames } from '../finding/fingerprint.ts';

/**
 * Tells of every finding of the head whether the base has it too. Each finding of the base stands for one of the head and no more: where
 * base has one and head two of a kind, one of them is new.
 */
export function markNew(head: readonly Finding[], base: readonly Finding[], renames: Renames): readonly Finding[] {
  const left = new Map<string, number>();
  for (const finding of base) {
    const key = fingerprintOf(finding, renames);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return head.map((finding) => {
    if (finding.isNew !== undefined) return finding;
    const key = fingerprintOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return { ...finding, isNew: count === 0 };
  });
}
