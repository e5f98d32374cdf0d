import { digits } from '../document/digits.ts';
import { MAX_CARD_BYTES, NEAR_LIMIT } from '../document/limits.ts';
import { topOf, wording } from '../finding/finding.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  near: (bytes: number) => ({
    message: `the file has ${digits(bytes)} bytes; files of more than ${digits(MAX_CARD_BYTES)} bytes are not read`,
    help: 'move what does not belong in it to another file, or write patterns instead of long lists of tools',
  }),
});

/** A file that grows past the limit is no longer checked, so its author is warned before. */
export const nearSizeLimit = {
  id: 'near-size-limit',
  severity: 'warning',
  summary: 'The file is close to the size at which it is no longer read.',
  words,
  kinds: ['aap-card', 'unified-card', 'policy', 'access-list'],
  *check({ document, bytes }) {
    if (bytes < MAX_CARD_BYTES * NEAR_LIMIT) return;
    yield { at: topOf(document), ...words.near(bytes) };
  },
} as const satisfies FileRule;
