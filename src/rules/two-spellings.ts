import { placeAt } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  different: (key: string, other: string) => ({
    message: `${quoted(key)} and ${quoted(other)} are two spellings of the same key, but have different values`,
    help: `keep the correct value under ${quoted(key)}, and remove ${quoted(other)}`,
  }),
  otherHere: () => 'the other value is here',
});

export const twoSpellings = {
  id: 'two-spellings',
  severity: 'error',
  summary: 'Two spellings of the same key have different values.',
  parts: ['access'],
  words,
  *check({ access }) {
    for (const fault of access?.faults ?? []) {
      if (fault.kind !== 'two-spellings') continue;
      const { at, key, other } = fault;
      const map = { document: at.document, path: at.path.slice(0, -1) };
      yield {
        at,
        ...words.different(key, other),
        related: [{ at: placeAt(map, key), message: words.otherHere() }],
      };
    }
  },
} as const satisfies FileRule;
