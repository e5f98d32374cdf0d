import type { Reader } from '../../document/reader.ts';
import { validatorFor } from '../../finding/validator.ts';
import type { Card } from '../../model/card.ts';
import { MARKS } from '../../model/marks.ts';
import { type Content, type FileKind, hasAnyKey } from '../file-kind.ts';
import schema from '../schemas/aap-card.schema.json' with { type: 'json' };
import { carriedPolicy } from './carried.ts';
import { commonParts } from './parts.ts';

/**
 * An AAP card, which is the older generation of the card format (Mnemom's "Alignment Card
 * Management").
 */
export const aapCard: FileKind = {
  id: 'aap-card',
  part: 'card',
  keys: {
    top: MARKS['aap-card'],
    certain: MARKS['aap-card'],
    shared: [],
    inner: ['escalation_triggers', 'bounded_actions', 'forbidden_actions'],
  },
  isKindOf: (root) => hasAnyKey(root, MARKS['aap-card']),
  read: readAapCard,
  shape: { schema, validate: validatorFor(schema) },
};

/** Reads an AAP card, and its policy if the card contains one. */
function readAapCard(top: Reader): Content {
  const card: Card = {
    generation: 'aap',
    ...commonParts(top, top.get('autonomy_envelope'), top.get('audit_commitment')),
  };
  const policy = carriedPolicy(top, card);
  return { card, ...(policy && { policy }) };
}
