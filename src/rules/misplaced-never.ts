import { placeAt } from '../document/document.ts';
import { topOf, wording } from '../finding/finding.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  notInFloor: () => ({
    message:
      '"never" has no effect in a single agent\'s list; it works only in a list with the scope "org"',
    help: 'move "never" to one of the organisation\'s lists, or write an entry with the effect "deny"',
  }),
});

export const misplacedNever = {
  id: 'misplaced-never',
  severity: 'error',
  summary: 'A single agent\'s access list has "never", which works only in a floor.',
  parts: ['access'],
  words,
  *check({ access, document }) {
    if (access === undefined || access.scope === 'org' || access.never.length === 0) return;
    yield { at: placeAt(topOf(document), 'never'), on: 'key', ...words.notInFloor() };
  },
} as const satisfies FileRule;
