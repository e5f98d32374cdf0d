import { Ajv } from 'ajv';
import { VALIDATOR_OPTIONS } from '../../finding/shape.ts';
import aapCard from './aap-card.schema.json' with { type: 'json' };
import policy from './policy.schema.json' with { type: 'json' };
import unifiedCard from './unified-card.schema.json' with { type: 'json' };

// The build replaces this module with generated code that has the same exports, so that no schema
// is compiled at run time.
const ajv = new Ajv(VALIDATOR_OPTIONS);

/** The compiled schema of an AAP card. */
export const validateAapCard = ajv.compile(aapCard);

/** The compiled schema of a unified card. */
export const validateUnifiedCard = ajv.compile(unifiedCard);

/** The compiled schema of a policy file. */
export const validatePolicy = ajv.compile(policy);
