import type { Document } from '../document/document.ts';
import type { Problem, Rule } from './finding.ts';
import type { JsonSchema } from './schema.ts';

/** A validation error in ajv's format. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A compiled schema. `errors` contains the errors from the most recent validation. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

/** A JSON schema and its compiled validator. */
export interface Shape {
  readonly schema: JsonSchema;
  readonly validate: Validator;
}

/** A schema error in a document, with the rule that reports it. */
export interface ShapeProblem {
  readonly rule: Rule;
  readonly problem: Problem;
  /**
   * For an unknown key, the most similar keys that the same map may contain. All are equally
   * similar.
   */
  readonly meant?: readonly string[];
}

/**
 * The information that determines how a schema error is worded: the document, its schema and all
 * its schema errors.
 */
export interface ShapeContext {
  readonly document: Document;
  readonly schema: JsonSchema;
  /**
   * All schema errors in the document, including errors in the branches of an `anyOf`, which
   * explain why the `anyOf` fails.
   */
  readonly errors: readonly ShapeError[];
}
