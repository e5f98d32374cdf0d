import type { ListedEntry } from '../../evaluation/access/access-policy.ts';
import { limitText } from '../../evaluation/access/limit-text.ts';
import type { AccessEntry, AccessLists } from '../../model/access.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';

/**
 * An enabled entry before and after a change. `base` is absent for an added entry, and `head` is
 * absent for a removed entry.
 */
export type EntryPair = Partial<BaseAndHead<ListedEntry>>;

/**
 * Pairs the enabled entries of access lists before and after a change
 * (docs/reference/comparison.md#access-lists). A floor's entries are never paired with the agent's
 * own. Entries with the same name form a pair, preferably within the same file. The remaining
 * entries form pairs if they differ only in name.
 */
export function entryPairs({
  base,
  head,
}: BaseAndHead<AccessLists | undefined>): readonly EntryPair[] {
  return (['floors', 'own'] as const).flatMap((scope) => {
    const listed = (lists: AccessLists | undefined): readonly ListedEntry[] =>
      (lists?.[scope] ?? []).flatMap((list) =>
        list.entries.filter(({ enabled }) => enabled).map((entry) => ({ entry, list })),
      );
    return pairsOf(listed(base), listed(head));
  });
}

type KeyOf = (listed: ListedEntry) => string;

/** The keys used to pair entries, most reliable first. */
const KEYS: readonly KeyOf[] = [
  ({ entry, list }) => JSON.stringify([entry.name, list.document.file]),
  ({ entry }) => entry.name,
  ({ entry }) => contentOf(entry),
];

function pairsOf(base: readonly ListedEntry[], head: readonly ListedEntry[]): readonly EntryPair[] {
  const partners = new Map<ListedEntry, ListedEntry>();
  const taken = new Set<ListedEntry>();
  for (const keyOf of KEYS) {
    const free = new Map<string, ListedEntry[]>();
    for (const listed of base) {
      if (taken.has(listed)) continue;
      const key = keyOf(listed);
      const others = free.get(key);
      if (others) others.push(listed);
      else free.set(key, [listed]);
    }
    for (const others of free.values()) others.reverse();
    for (const listed of head) {
      const partner = partners.has(listed) ? undefined : free.get(keyOf(listed))?.pop();
      if (partner === undefined) continue;
      partners.set(listed, partner);
      taken.add(partner);
    }
  }
  return [
    ...head.map((listed): EntryPair => {
      const partner = partners.get(listed);
      return partner ? { base: partner, head: listed } : { head: listed };
    }),
    ...base.filter((listed) => !taken.has(listed)).map((listed): EntryPair => ({ base: listed })),
  ];
}

/** Returns a key for an entry's content: its effect, patterns and limit, but not its name. */
export function contentOf({ effect, patterns, sql, limit, hasBrokenLimit }: AccessEntry): string {
  const fields = Object.entries(patterns).map(([field, { text }]) => [field, text]);
  return JSON.stringify([effect, fields, sql?.text, limit && limitText(limit), hasBrokenLimit]);
}
