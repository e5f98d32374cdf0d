import { quoted } from '../../finding/words.ts';
import type { AccessLists, NeverAllowed } from '../../model/access.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { SEVERITY_RANK } from '../../model/policy.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { towards } from '../change-draft.ts';
import type { EntryPair } from './entry-pairs.ts';

/**
 * Returns the access-list changes that do not affect decisions: a different severity for a `deny`
 * entry, and added or removed `never` items.
 */
export function entrySettingChanges(
  lists: BaseAndHead<AccessLists | undefined>,
  pairs: readonly EntryPair[],
): readonly ChangeDraft[] {
  return [...severityChanges(pairs), ...neverChanges(lists)];
}

function severityChanges(pairs: readonly EntryPair[]): readonly ChangeDraft[] {
  return pairs.flatMap(({ base, head }): readonly ChangeDraft[] => {
    const [before, entry] = [base?.entry, head?.entry];
    if (before?.effect !== 'deny' || entry?.effect !== 'deny' || before.severity === entry.severity)
      return [];
    return [
      {
        direction: towards(SEVERITY_RANK[before.severity], SEVERITY_RANK[entry.severity]),
        kind: 'severity',
        subject: `the severity of the entry ${quoted(entry.name)}`,
        before: before.severity,
        after: entry.severity,
        sentence: `requests that the entry ${quoted(entry.name)} denies now have severity ${entry.severity} instead of ${before.severity}`,
        at: entry.place,
        wasAt: before.place,
      },
    ];
  });
}

function neverChanges({
  base,
  head,
}: BaseAndHead<AccessLists | undefined>): readonly ChangeDraft[] {
  const [before, after] = [neverOf(base), neverOf(head)];
  const draft = (
    direction: 'widens' | 'narrows',
    text: string,
    item: NeverAllowed,
  ): ChangeDraft => ({
    direction,
    kind: 'setting',
    subject: `requests with ${text} under "never"`,
    before: direction === 'widens' ? 'never allowed' : null,
    after: direction === 'widens' ? null : 'never allowed',
    sentence:
      direction === 'widens'
        ? `the floor no longer forbids requests with ${text} for all agents`
        : `the floor now forbids requests with ${text} for all agents`,
    ...(direction === 'widens' ? { wasAt: item.place } : { at: item.place }),
  });
  return [
    ...[...before].flatMap(([text, item]) =>
      after.has(text) ? [] : [draft('widens', text, item)],
    ),
    ...[...after].flatMap(([text, item]) =>
      before.has(text) ? [] : [draft('narrows', text, item)],
    ),
  ];
}

function neverOf(lists: AccessLists | undefined): ReadonlyMap<string, NeverAllowed> {
  const all = [...(lists?.floors ?? []), ...(lists?.own ?? [])];
  const never = all.flatMap((list) => list.never);
  return new Map(
    never.map((item) => {
      const fields = Object.entries(item.patterns);
      return [fields.map(([field, { text }]) => `${field} ${quoted(text)}`).join(', '), item];
    }),
  );
}
