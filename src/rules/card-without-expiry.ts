import { nodeAt } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import { topOf, wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { usualExpiry } from './card-dates.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  without: () => ({
    message: 'the card has no "expires_at", so it never expires',
    help: 'add "expires_at"; a date six months ahead is usual',
  }),
});

/**
 * Reports an AAP card without an expiry date. Nothing would prompt a review of such a card. The
 * date is optional in unified cards.
 */
export const cardWithoutExpiry = {
  id: 'card-without-expiry',
  severity: 'warning',
  summary: 'The card never expires.',
  words,
  kinds: ['aap-card'],
  *check({ document, now }) {
    const expires = Reader.of(document).get('expires_at');
    const node = nodeAt(document, expires.place.path);
    if (node !== undefined && !(node.kind === 'scalar' && node.value === null)) return;
    yield {
      at: expires.place,
      ...words.without(),
      fix: newKey(
        topOf(document),
        'expires_at',
        usualExpiry(now),
        'let the card expire in six months',
      ),
    };
  },
} as const satisfies FileRule;
