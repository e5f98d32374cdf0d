import { wording } from '../finding/finding.ts';
import { counted, quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** An id that a card states, with the key of the id, such as `agent_id`. */
interface StatedId {
  readonly key: string;
  readonly value: string;
}

/**
 * Another card with the same id. `spelling` is the id as that card spells it, if the spelling
 * differs.
 */
interface OtherCard {
  readonly file: string;
  readonly spelling: string | undefined;
  /** The number of further cards with the same id. */
  readonly more: number;
}

const words = wording({
  same: ({ key, value }: StatedId, { file, spelling, more }: OtherCard) => ({
    message: `the card has the ${key} ${quoted(value)}, ${spelling === undefined ? 'the same as' : `which reads the same as ${quoted(spelling)} of`} ${quotedWhole(file)}${more > 0 ? ` and ${counted(more, 'more', 'more')}` : ''} in the same environment`,
    help: `give each card its own ${key}; put the card of another environment in a folder with its name, such as "staging"`,
  }),
  statedHere: () => 'the same id is here',
});

export const duplicateId = {
  id: 'duplicate-id',
  severity: 'error',
  summary: 'Two cards in one environment have the same id.',
  words,
} as const satisfies WordedRule;
