import type { Reader } from '../../document/reader.ts';
import type { Card } from '../../model/card.ts';
import type { Policy } from '../../model/policy.ts';
import { AUTONOMY_MODES, carriedPolicy } from './carried.ts';
import { commonParts } from './parts.ts';

/** Reads a unified card with the policy that it carries. */
export function readUnifiedCard(top: Reader): { readonly card: Card; readonly policy?: Policy } {
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
