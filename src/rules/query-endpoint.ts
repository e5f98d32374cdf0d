import { nodeAt } from '../document/document.ts';
import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  missing: (block: string) => ({
    message: `the card is queryable, but ${quoted(block)} has no "query_endpoint"`,
    help: 'add "query_endpoint", the address at which the traces can be queried, or set "queryable" to false',
  }),
});

/**
 * Reports a card that claims to be queryable but contains no address for queries. For an AAP card,
 * this is only a note, because the example that AAP publishes has no address either.
 */
export const queryEndpoint = {
  id: 'query-endpoint',
  severity: 'error',
  summary: 'The card is queryable but has no address for queries.',
  words,
  kinds: CARDS,
  *check(context) {
    const { audit } = blocksOf(context);
    const { place } = audit.get('query_endpoint');
    const node = nodeAt(context.document, place.path);
    const given = node !== undefined && !(node.kind === 'scalar' && node.value === null);
    if (audit.get('queryable').boolean() !== true || given) return;
    yield {
      at: place,
      ...words.missing(String(audit.place.path[0])),
      ...(context.kind === 'aap-card' && { severity: 'note' }),
    };
  },
} as const satisfies FileRule;
