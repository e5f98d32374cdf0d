/**
 * Separates the fields of a request, such as actor, action and resource, in one string. Unicode
 * reserves this code point for internal use, so no real text contains it.
 */
export const FIELD_BREAK = '\ufdd0';

/** Replaces a field separator inside a field, so that one field cannot pass for two. */
const REPLACEMENT = '\ufffd';

/**
 * Joins the fields of a request, or the patterns for these fields, into one string. The wildcards
 * of a joined pattern never match a field separator, so each stays inside its own field.
 */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}

/**
 * The last string that was split, kept because many patterns are compared with the same string in
 * succession.
 */
const last: { text: string; fields: readonly string[] } = { text: '', fields: [''] };

/** Splits a string that `joinFields` created into its fields. */
export function fieldsOf(text: string): readonly string[] {
  if (text !== last.text) {
    last.text = text;
    last.fields = text.split(FIELD_BREAK);
  }
  return last.fields;
}
