import { Ajv } from 'ajv';
import { VALIDATOR_OPTIONS } from '../finding/shape.ts';
import schema from './config.schema.json' with { type: 'json' };

/**
 * The compiled schema of the configuration file. The build replaces this module with generated
 * code, so that no schema is compiled at run time.
 */
export const validateConfig = new Ajv(VALIDATOR_OPTIONS).compile(schema);
