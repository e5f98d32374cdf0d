import { Reader } from '../document/reader.ts';
import { enumeration, quoted } from '../finding/words.ts';
import { MARKS } from '../formats/cards/recognise.ts';
import { CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const NAMES = { 'aap-card': 'an AAP card', 'unified-card': 'a unified card' } as const;

/** Half of such a card would be read by nobody (spec 2). */
export const mixedGenerations: FileRule = {
  id: 'mixed-generations',
  kinds: CARDS,
  *check({ document, kind, mixed }) {
    if (!mixed || (kind !== 'aap-card' && kind !== 'unified-card')) return;
    const other = kind === 'aap-card' ? 'unified-card' : 'aap-card';
    const top = Reader.of(document);
    const foreign = MARKS[other].filter((key) => top.has(key));
    const own = MARKS[kind].filter((key) => top.has(key));
    const first = foreign[0];
    if (first === undefined || own[0] === undefined) return;
    yield {
      at: top.get(first).place,
      on: 'key',
      message: `the card is read as ${NAMES[kind]} but carries ${enumeration(foreign)} of ${NAMES[other]}`,
      help: `keep the keys of one generation; what stands under ${quoted(first)} has no effect here`,
      related: [
        {
          at: top.get(own[0]).place,
          on: 'key',
          message: `${quoted(own[0])} makes it ${NAMES[kind]}`,
        },
      ],
    };
  },
};
