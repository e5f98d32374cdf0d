import type { Document } from '../document/document.ts';
import type { Problem, Rule } from './finding.ts';
import type { JsonSchema } from './schema.ts';

/**
 * The ajv options for compiling a schema, at run time and in the build. The rules can only
 * translate errors of schemas compiled with them.
 */
export const VALIDATOR_OPTIONS = {
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  // The rules provide the wording.
  messages: false,
} as const;

/** An error of a compiled schema, as ajv reports it. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A compiled schema. `errors` are the errors of the last value. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** A schema with its compiled form. */
export interface Shape {
  readonly schema: JsonSchema;
  readonly validate: Validator;
}

/** A problem with the shape of a document, and its rule. */
export interface ShapeProblem {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** The document, its schema and its errors, which are needed to describe one error. */
export interface ShapeContext {
  readonly document: Document;
  readonly schema: JsonSchema;
  /**
   * All errors of the document. The error of an `anyOf` is explained by the errors in its branches.
   */
  readonly errors: readonly ShapeError[];
}
