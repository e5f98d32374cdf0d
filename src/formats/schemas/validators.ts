import { Ajv } from 'ajv';
import type { JsonSchema } from '../../finding/schema.ts';
import { VALIDATOR_OPTIONS, type Validator } from '../../finding/shape.ts';

// The build replaces this module with generated code that contains the validators of all schemas in
// this folder, so that no schema is compiled at run time.
const ajv = new Ajv(VALIDATOR_OPTIONS);

/** Returns the validator for a schema in this folder. */
export function validatorOf(schema: JsonSchema): Validator {
  return (schema.$id === undefined ? undefined : ajv.getSchema(schema.$id)) ?? ajv.compile(schema);
}
