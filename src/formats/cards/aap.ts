import type { Reader } from '../../document/reader.ts';
import type { Card } from '../../model/card.ts';
import type { Policy } from '../../model/policy.ts';
import { carriedPolicy } from './carried.ts';
import { commonParts } from './parts.ts';

/**
 * Reads an AAP card (Mnemom's "Alignment Card Management") with the policy that it may carry, in
 * either form.
 */
export function readAapCard(top: Reader): { readonly card: Card; readonly policy?: Policy } {
  const card: Card = {
    generation: 'aap',
    ...commonParts(top, top.get('autonomy_envelope'), top.get('audit_commitment')),
  };
  const policy = carriedPolicy(top, card);
  return { card, ...(policy && { policy }) };
}
