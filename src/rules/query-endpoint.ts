import { nodeAt } from '../document/document.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/**
 * Traces that can be queried at no known place cannot be queried (spec 4); document 004's own AAP
 * example has none, so there it is a note.
 */
export const queryEndpoint: FileRule = {
  id: 'query-endpoint',
  kinds: CARDS,
  *check(context) {
    const { audit } = blocksOf(context);
    const { place } = audit.get('query_endpoint');
    const node = nodeAt(context.document, place.path);
    const given = node !== undefined && !(node.kind === 'scalar' && node.value === null);
    if (audit.get('queryable').boolean() !== true || given) return;
    yield {
      at: place,
      message: `the card is queryable, but ${quoted(String(audit.place.path[0]))} has no "query_endpoint"`,
      help: 'say where the traces can be queried, or set "queryable" to false',
      ...(context.kind === 'aap-card' && { severity: 'note' }),
    };
  },
};
