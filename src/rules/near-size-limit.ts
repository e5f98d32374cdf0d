import { MAX_CARD_BYTES, NEAR_LIMIT } from '../document/limits.ts';
import { topOf } from '../finding/finding.ts';
import type { FileRule } from './rule.ts';

/**
 * A file that grows past the limit is no longer judged, so its author is told before (spec 2,
 * "Loading").
 */
export const nearSizeLimit: FileRule = {
  id: 'near-size-limit',
  kinds: ['aap-card', 'unified-card', 'policy', 'access-list'],
  *check({ document, bytes }) {
    if (bytes < MAX_CARD_BYTES * NEAR_LIMIT) return;
    const [size, limit] = [bytes, MAX_CARD_BYTES].map((count) => count.toLocaleString('en-US'));
    yield {
      at: topOf(document),
      message: `the file has ${size} bytes; files of more than ${limit} bytes are not read`,
      help: 'move what does not belong in it elsewhere, or write patterns instead of long lists of tools',
    };
  },
};
