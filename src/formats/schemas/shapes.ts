import type { Shape } from '../../finding/shape.ts';
import type { Kind } from '../../model/governed.ts';
import aapCard from './aap-card.schema.json' with { type: 'json' };
import policy from './policy.schema.json' with { type: 'json' };
import unifiedCard from './unified-card.schema.json' with { type: 'json' };
import { validateAapCard, validatePolicy, validateUnifiedCard } from './validators.ts';

const AAP_CARD: Shape = { schema: aapCard, validate: validateAapCard };
const UNIFIED_CARD: Shape = { schema: unifiedCard, validate: validateUnifiedCard };
const POLICY: Shape = { schema: policy, validate: validatePolicy };

/** Returns the required shape for files of a kind; undefined for a kind without a schema. */
export function shapeOf(kind: Kind): Shape | undefined {
  switch (kind) {
    case 'aap-card':
      return AAP_CARD;
    case 'unified-card':
      return UNIFIED_CARD;
    case 'policy':
      return POLICY;
    case 'access-list':
      return undefined;
    default:
      return kind satisfies never;
  }
}
