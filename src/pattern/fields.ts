/**
 * Separates the fields of a request, such as actor, action and resource, within one string. Unicode
 * reserves this code point for internal use, so it occurs in no real text.
 */
export const FIELD_BREAK = '\ufdd0';

/** Replaces a field separator inside a field, so that one field cannot look like two. */
const REPLACEMENT = '\ufffd';

/**
 * Joins the fields of a request, or patterns for these fields, into one string. In a pattern that
 * is joined in this way, a wildcard never matches a field separator, so it stays inside its own
 * field.
 */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}

/**
 * The last string that was split, with its fields. It is kept because many patterns are compared
 * with the same string in succession.
 */
const last: { text: string; fields: readonly string[] } = { text: '', fields: [''] };

/** Splits a string from `joinFields` into its fields. */
export function fieldsOf(text: string): readonly string[] {
  if (text !== last.text) {
    last.text = text;
    last.fields = text.split(FIELD_BREAK);
  }
  return last.fields;
}
