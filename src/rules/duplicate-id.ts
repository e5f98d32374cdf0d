import { wording } from '../finding/finding.ts';
import { counted, quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** An id in a card, with its key, such as `agent_id`. */
interface StatedId {
  readonly key: string;
  readonly value: string;
}

/**
 * Another card with the same id. `spelling` is undefined if both cards spell the id the same way.
 */
interface OtherCard {
  readonly file: string;
  readonly spelling: string | undefined;
  /** The number of further cards with the same id. */
  readonly more: number;
}

const words = wording({
  same: ({ key, value }: StatedId, { file, spelling, more }: OtherCard) => {
    const others = more > 0 ? ` and ${counted(more, 'more card', 'more cards')}` : '';
    const have = more > 0 ? 'have' : 'has';
    const id =
      spelling === undefined
        ? `the same ${key} ${quoted(value)}`
        : `the ${key} ${quoted(spelling)}, which looks the same as ${quoted(value)}`;
    return {
      message: `${quotedWhole(file)}${others} in the same environment ${have} ${id}`,
      help: `give each card its own ${key}; if a card is for another environment, put it in a folder with that name, such as "staging"`,
    };
  },
  statedHere: () => 'the same id is here',
});

export const duplicateId = {
  id: 'duplicate-id',
  severity: 'error',
  summary: 'Two cards in one environment have the same id.',
  words,
} as const satisfies WordedRule;
