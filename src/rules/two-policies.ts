import { Reader } from '../document/reader.ts';
import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

/** The sections of a policy, each with the equivalent section of a unified card. */
const PAIRS = [
  { section: 'capability_mappings', newer: 'capabilities' },
  { section: 'forbidden', newer: 'enforcement' },
  { section: 'defaults', newer: 'enforcement' },
] as const;

const words = wording({
  twoForms: (older: string, newer: string) => ({
    message: `${quoted(older)} and ${quoted(newer)} are two forms of the same section; a file can have only one`,
    help: 'move everything to one of the two sections, and remove the other',
  }),
  otherForm: () => 'the other section is here',
  twoFiles: (what: 'capabilities' | 'forbidden rules' | 'defaults', card: string) => ({
    message: `${what} are set both here and in the card ${quotedWhole(card)}`,
    help: `keep the ${what} in only one of the two files`,
  }),
  sameSection: () => 'the same section in the card',
});

/**
 * Reports a file that contains the same policy section in two forms, because it is unclear which
 * form applies. A section that appears in two files is reported elsewhere, when an agent's files
 * are combined.
 */
export const twoPolicies = {
  id: 'two-policies',
  severity: 'error',
  summary: 'A policy section appears in two places.',
  words,
  kinds: ['unified-card', 'aap-card', 'policy'],
  *check({ document }) {
    const top = Reader.of(document);
    for (const { section, newer } of PAIRS) {
      if (!top.has(section) || !top.has(newer)) continue;
      const tools = top.get(newer).get('forbidden_tools');
      const other = section === 'forbidden' && tools.exists ? tools : top.get(newer);
      yield {
        at: top.get(section).place,
        on: 'key',
        ...words.twoForms(section, other.place.path.join('.')),
        related: [{ at: other.place, on: 'key', message: words.otherForm() }],
      };
    }
  },
} as const satisfies FileRule;
