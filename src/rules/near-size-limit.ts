import { digits } from '../document/digits.ts';
import { MAX_CARD_BYTES, NEAR_LIMIT } from '../document/limits.ts';
import { topOf, wording } from '../finding/finding.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  near: (bytes: number) => ({
    message: `the file has ${digits(bytes)} bytes; files of more than ${digits(MAX_CARD_BYTES)} bytes are not read`,
    help: 'move unrelated content to another file, or write patterns instead of long lists of tools',
  }),
});

/** Reports a file that is almost too large to check. */
export const nearSizeLimit = {
  id: 'near-size-limit',
  severity: 'warning',
  summary: 'The file is close to the size limit.',
  words,
  parts: 'all',
  *check({ document, bytes }) {
    if (bytes < MAX_CARD_BYTES * NEAR_LIMIT) return;
    yield { at: topOf(document), ...words.near(bytes) };
  },
} as const satisfies FileRule;
