import type { Reader } from '../../document/reader.ts';
import type { Card } from '../../model/card.ts';
import type { Policy } from '../../model/policy.ts';
import { commonParts } from './parts.ts';
import { POLICY_SECTIONS, readPolicySections } from './policy.ts';

/** Reads an AAP card (document 004), with the policy sections that it may carry (document 001). */
export function readAapCard(top: Reader): { readonly card: Card; readonly policy?: Policy } {
  const card: Card = { generation: 'aap', ...commonParts(top, top.get('autonomy_envelope'), top.get('audit_commitment')) };
  const carries = POLICY_SECTIONS.some((section) => top.has(section));
  return { card, ...(carries && { policy: readPolicySections(top) }) };
}
