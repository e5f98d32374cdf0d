import { Reader } from '../document/reader.ts';
import { wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { choice, quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

/** The published versions of the unified card format. */
const KNOWN = ['unified/2026-04-15', 'unified/2026-04-26'] as const;
const LATEST = KNOWN[1];

const words = wording({
  dateAlone: (version: string, meant: string) => ({
    message: `the version ${quoted(version)} is only a date; expected "unified/" before it`,
    help: `write ${quoted(meant)}`,
  }),
  malformed: (version: string, meant: string) => ({
    message: `the version ${quoted(version)} does not have the form "unified/YYYY-MM-DD"`,
    help: `write ${quoted(meant)}`,
  }),
  unknown: (version: string) => ({
    message: `the version ${quoted(version)} is not known; expected ${choice(KNOWN)}`,
    help: 'check the date; a newer version may have keys that Card Gate does not understand',
  }),
});

/** Reports an unknown version of a unified card. The version determines which keys are valid. */
export const cardVersion = {
  id: 'card-version',
  severity: 'warning',
  summary: 'The version of the card is not known.',
  words,
  kinds: ['unified-card'],
  *check({ document }) {
    const version = Reader.of(document).get('card_version');
    const text = version.text();
    if (text === undefined || text.trim() === '' || KNOWN.some((known) => known === text)) return;
    const at = version.place;
    if (/^unified\/\d{4}-\d{2}-\d{2}$/.test(text)) {
      yield { at, ...words.unknown(text) };
      return;
    }
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const meant = isDate ? `unified/${text}` : LATEST;
    yield {
      at,
      ...(isDate ? words.dateAlone(text, meant) : words.malformed(text, meant)),
      ...(!isDate && { severity: 'error' }),
      fix: otherValue(at, meant, `write ${quoted(meant)}`),
    };
  },
} as const satisfies FileRule;
