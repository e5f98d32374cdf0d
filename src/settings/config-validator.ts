import { Ajv } from 'ajv';
import { VALIDATOR_OPTIONS } from '../finding/shape.ts';
import schema from './config.schema.json' with { type: 'json' };

/**
 * The compiled schema of the configuration file. The build puts generated code in the place of this
 * module, so that no schema is compiled while the program runs.
 */
export const validateConfig = new Ajv(VALIDATOR_OPTIONS).compile(schema);
