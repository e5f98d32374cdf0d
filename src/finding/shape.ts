import type { Document } from '../document/document.ts';
import type { Problem, Rule } from './finding.ts';
import type { JsonSchema } from './schema.ts';

/**
 * The options under which a schema is compiled so that the translator understands its errors, at
 * run time and by the build.
 */
export const VALIDATOR_OPTIONS = {
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  // The words are ours, below.
  messages: false,
} as const;

/** An error of a compiled schema, as ajv gives it. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A compiled schema; `errors` holds what was wrong with the last value. */
interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** A schema with its compiled form. */
export interface Shape {
  readonly schema: JsonSchema;
  readonly validate: Validator;
}

/** A problem of shape and the rule it belongs to. */
export interface ShapeProblem {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** What the words for an error are made from. */
export interface ShapeContext {
  readonly document: Document;
  readonly schema: JsonSchema;
  /** All errors of the document: a choice is told by those of its branches. */
  readonly errors: readonly ShapeError[];
}
