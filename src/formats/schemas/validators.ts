import { Ajv } from 'ajv';
import type { JsonSchema } from '../../finding/schema.ts';
import { VALIDATOR_OPTIONS, type Validator } from '../../finding/shape.ts';

// The build replaces this module with generated code that contains a validator for every schema in
// this folder, so no schema is compiled at run time.
const ajv = new Ajv(VALIDATOR_OPTIONS);

/** Returns a validator for a schema in this folder. The schema is compiled on first use. */
export function validatorOf(schema: JsonSchema): Validator {
  const validator: Validator = (value) => {
    const validate = (schema.$id && ajv.getSchema(schema.$id)) || ajv.compile(schema);
    const isValid = validate(value) === true;
    validator.errors = validate.errors ?? null;
    return isValid;
  };
  return validator;
}
