import { nodeAt, placeAt } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import { type AccessEntry, matchesEverything, PATTERN_FIELDS } from '../model/access.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  /** `below` is the number of entries after this one. */
  everything: (name: string, below: number) => ({
    message: `${quoted(name)} denies every request${below === 0 ? ' and is the only entry' : `, so ${below === 1 ? 'the entry' : `the ${counted(below, 'entry', 'entries')}`} below it never ${below === 1 ? 'decides' : 'decide'}`}`,
    help: 'add a pattern to the entry, or replace it with "default: deny" and an entry for each allowed request',
  }),
});

/** Whether an entry denies every request, and all of its fields are readable. */
function isDenyOfEverything(entry: AccessEntry): boolean {
  const { document, path } = entry.place;
  const isReadable = (key: string): boolean => {
    const node = nodeAt(document, [...path, key]);
    return node === undefined || (node.kind === 'scalar' && typeof node.value === 'string');
  };
  const effect = nodeAt(document, [...path, 'effect']);
  return (
    effect?.kind === 'scalar' &&
    effect.value === 'deny' &&
    matchesEverything(entry) &&
    [...PATTERN_FIELDS, 'sql'].every(isReadable)
  );
}

/**
 * Reports an entry that denies every request before other entries can decide, or that is the only
 * entry. At the end of a list, such an entry denies the remaining requests. Elsewhere, it is rarely
 * intended.
 */
export const deniesEverything = {
  id: 'denies-everything',
  severity: 'warning',
  summary: 'An entry denies every request before other entries can decide.',
  parts: ['access'],
  words,
  *check({ access }) {
    const entries = (access?.entries ?? [])
      .filter(({ enabled }) => enabled)
      .toSorted((a, b) => b.priority - a.priority);
    for (const [index, entry] of entries.entries()) {
      if (!isDenyOfEverything(entry)) continue;
      const below = entries.length - index - 1;
      if (below === 0 && entries.length > 1) return;
      yield { at: placeAt(entry.place, 'effect'), ...words.everything(entry.name, below) };
      return;
    }
  },
} as const satisfies FileRule;
