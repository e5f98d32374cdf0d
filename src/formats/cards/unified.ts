import type { Reader } from '../../document/reader.ts';
import { validatorFor } from '../../finding/validator.ts';
import type { Card } from '../../model/card.ts';
import { MARKS } from '../../model/marks.ts';
import { type Content, type FileKind, hasAnyKey } from '../file-kind.ts';
import schema from '../schemas/unified-card.schema.json' with { type: 'json' };
import { AUTONOMY_MODES, carriedPolicy } from './carried.ts';
import { commonParts } from './parts.ts';

/** A unified card, which is the newer generation of the card format. */
export const unifiedCard: FileKind = {
  id: 'unified-card',
  part: 'card',
  keys: {
    top: MARKS['unified-card'],
    certain: ['card_version', 'autonomy_mode', 'integrity_mode'],
    shared: ['autonomy'],
    inner: [
      'forbidden_tools',
      'required_actions',
      'allow_unmapped_tools',
      'default_unmapped_severity',
    ],
  },
  isKindOf: (root) => hasAnyKey(root, MARKS['unified-card']),
  read: readUnifiedCard,
  shape: { schema, validate: validatorFor(schema) },
};

/** Reads a unified card and its policy. */
function readUnifiedCard(top: Reader): Content {
  const integrity = top.get('integrity_mode');
  const card: Card = {
    generation: 'unified',
    ...commonParts(top, top.get('autonomy'), top.get('audit')),
    ...(integrity.exists && {
      integrityMode: { value: integrity.oneOf(AUTONOMY_MODES, 'enforce'), place: integrity.place },
    }),
  };
  const policy = carriedPolicy(top, card);
  return { card, ...(policy && { policy }) };
}
