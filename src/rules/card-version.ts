import { Reader } from '../document/reader.ts';
import { otherValue } from '../finding/lines.ts';
import { choice, quoted } from '../finding/words.ts';
import type { FileRule } from './rule.ts';

/** Versions of the unified card that were published (spec 4). */
const KNOWN = ['unified/2026-04-15', 'unified/2026-04-26'] as const;
const LATEST = KNOWN[1];

/** By its version a reader knows what a card may say (spec 4). */
export const cardVersion: FileRule = {
  id: 'card-version',
  kinds: ['unified-card'],
  *check({ document }) {
    const version = Reader.of(document).get('card_version');
    const text = version.text();
    if (text === undefined || text.trim() === '' || KNOWN.some((known) => known === text)) return;
    const bare = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const wellFormed = /^unified\/\d{4}-\d{2}-\d{2}$/.test(text);
    const meant = bare ? `unified/${text}` : wellFormed ? undefined : LATEST;
    const fix =
      meant === undefined ? undefined : otherValue(version.place, meant, `write ${quoted(meant)}`);
    yield {
      at: version.place,
      message: bare
        ? `the version ${quoted(text)} is a date alone; expected is "unified/" before it`
        : `the version ${quoted(text)} is ${wellFormed ? `not known; expected is ${choice(KNOWN)}` : 'not of the form "unified/YYYY-MM-DD"'}`,
      help:
        meant === undefined
          ? 'check the date; a newer version may say things that are not understood here'
          : `write ${quoted(meant)}`,
      ...(!bare && !wellFormed && { severity: 'error' }),
      ...(fix && { fix }),
    };
  },
};
