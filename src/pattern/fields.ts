/**
 * Separates a request's fields, such as actor, action and resource, within one string. Unicode
 * reserves this code point for internal use, so real text does not contain it.
 */
export const FIELD_BREAK = '\ufdd0';

/** The replacement for a separator inside a field, which would otherwise split the field in two. */
const REPLACEMENT = '\ufffd';

/**
 * Joins a request's fields, or the patterns for them, into one string. Wildcards in a joined
 * pattern do not match the separator, so each stays within its own field.
 */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}

/**
 * The most recently split string and its fields. Cached because many patterns are compared with the
 * same string in succession.
 */
const last: { text: string; fields: readonly string[] } = { text: '', fields: [''] };

/** Splits a string created by `joinFields` into its fields. */
export function fieldsOf(text: string): readonly string[] {
  if (text !== last.text) {
    last.text = text;
    last.fields = text.split(FIELD_BREAK);
  }
  return last.fields;
}
