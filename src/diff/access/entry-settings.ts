import { quoted } from '../../finding/words.ts';
import type { NeverAllowed } from '../../model/access.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { SEVERITY_RANK } from '../../model/policy.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { towards } from '../change-draft.ts';
import { type AccessSide, entriesByName } from './access-side.ts';

/**
 * Returns the changes of access lists that leave decisions as they are: severities of entries that
 * deny, and requests that no agent may be able to make.
 */
export function entrySettingChanges(sides: BaseAndHead<AccessSide>): readonly ChangeDraft[] {
  return [...severityChanges(sides), ...neverChanges(sides)];
}

function severityChanges({ base, head }: BaseAndHead<AccessSide>): readonly ChangeDraft[] {
  const former = entriesByName(base);
  return [...entriesByName(head)].flatMap(([key, { entry }]): readonly ChangeDraft[] => {
    const before = former.get(key)?.entry;
    if (before?.effect !== 'deny' || entry.effect !== 'deny' || before.severity === entry.severity)
      return [];
    return [
      {
        direction: towards(SEVERITY_RANK[before.severity], SEVERITY_RANK[entry.severity]),
        kind: 'severity',
        subject: `the severity of the entry ${quoted(entry.name)}`,
        before: before.severity,
        after: entry.severity,
        sentence: `a request that the entry ${quoted(entry.name)} denies now has severity ${entry.severity} instead of ${before.severity}`,
        at: entry.place,
        wasAt: before.place,
      },
    ];
  });
}

function neverChanges({ base, head }: BaseAndHead<AccessSide>): readonly ChangeDraft[] {
  const [before, after] = [neverOf(base), neverOf(head)];
  const draft = (
    direction: 'widens' | 'narrows',
    text: string,
    item: NeverAllowed,
  ): ChangeDraft => ({
    direction,
    kind: 'setting',
    subject: `requests of ${text} under "never"`,
    before: direction === 'widens' ? 'never allowed' : null,
    after: direction === 'widens' ? null : 'never allowed',
    sentence:
      direction === 'widens'
        ? `the floor no longer says that requests of ${text} may never be allowed`
        : `the floor now says that requests of ${text} may never be allowed`,
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

function neverOf({ lists }: AccessSide): ReadonlyMap<string, NeverAllowed> {
  const never = [...(lists?.floors ?? []), ...(lists?.own ?? [])].flatMap((list) => list.never);
  return new Map(
    never.map((item) => {
      const fields = Object.entries(item.patterns);
      return [fields.map(([field, { text }]) => `${field} ${quoted(text)}`).join(', '), item];
    }),
  );
}
