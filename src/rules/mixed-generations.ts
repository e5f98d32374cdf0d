import { Reader } from '../document/reader.ts';
import { wording } from '../finding/finding.ts';
import { enumeration, quoted } from '../finding/words.ts';
import { MARKS } from '../model/marks.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const NAMES = { 'aap-card': 'an AAP card', 'unified-card': 'a unified card' } as const;
type Generation = keyof typeof NAMES;

const words = wording({
  mixed: (kind: Generation, other: Generation, foreign: readonly string[]) => ({
    message: `the card is read as ${NAMES[kind]} but has ${enumeration(foreign)}, which ${foreign.length === 1 ? 'belongs' : 'belong'} to ${NAMES[other]}`,
    help: `keep the keys of only one generation of the format; ${quoted(foreign[0] ?? '')} has no effect here`,
  }),
  makesIt: (key: string, kind: Generation) => `${quoted(key)} marks it as ${NAMES[kind]}`,
});

/**
 * Reports a card with keys from both generations of the format. Programs read the keys of one
 * generation and ignore the others.
 */
export const mixedGenerations = {
  id: 'mixed-generations',
  severity: 'error',
  summary: 'The card has keys from two generations of the format.',
  words,
  kinds: CARDS,
  *check({ document, kind, mixed }) {
    if (!mixed || (kind !== 'aap-card' && kind !== 'unified-card')) return;
    const other = kind === 'aap-card' ? 'unified-card' : 'aap-card';
    const top = Reader.of(document);
    const foreign = MARKS[other].filter((key) => top.has(key));
    const own = MARKS[kind].filter((key) => top.has(key));
    if (foreign[0] === undefined || own[0] === undefined) return;
    yield {
      at: top.get(foreign[0]).place,
      on: 'key',
      ...words.mixed(kind, other, foreign),
      related: [{ at: top.get(own[0]).place, on: 'key', message: words.makesIt(own[0], kind) }],
    };
  },
} as const satisfies FileRule;
