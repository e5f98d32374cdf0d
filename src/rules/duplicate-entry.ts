import { nodeAt, placeAt } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { AccessEntry } from '../model/access.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  sameName: (name: string) => ({
    message: `another entry is already named ${quoted(name)}, but decisions refer to entries by name`,
    help: 'give each entry a different name',
  }),
  firstHere: () => 'the first entry with this name is here',
});

/** Whether an entry has a name in the file. If not, the schema reports the entry. */
function isNamed({ place, name }: AccessEntry): boolean {
  const node = nodeAt(place.document, [...place.path, 'name']);
  return node?.kind === 'scalar' && node.value === name;
}

export const duplicateEntry = {
  id: 'duplicate-entry',
  severity: 'error',
  summary: 'Two entries of an access list have the same name.',
  parts: ['access'],
  words,
  *check({ access }) {
    const first = new Map<string, AccessEntry>();
    for (const entry of access?.entries ?? []) {
      if (!isNamed(entry)) continue;
      const earlier = first.get(entry.name);
      if (earlier === undefined) {
        first.set(entry.name, entry);
        continue;
      }
      yield {
        at: placeAt(entry.place, 'name'),
        ...words.sameName(entry.name),
        related: [{ at: placeAt(earlier.place, 'name'), message: words.firstHere() }],
      };
    }
  },
} as const satisfies FileRule;
