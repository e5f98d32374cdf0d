/**
 * Separates a request's fields, such as actor, action and resource, within one string. Unicode
 * reserves this code point for internal use, so it does not occur in real text.
 */
export const FIELD_BREAK = '\ufdd0';

/**
 * The character that replaces a separator inside a field, because the separator would split the
 * field in two.
 */
const REPLACEMENT = '\ufffd';

/**
 * Joins a request's fields, or the patterns for them, into one string. In a joined pattern,
 * wildcards do not match the separator, so each wildcard matches only within its own field.
 */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}

/**
 * The most recently split string and its fields. They are cached, because many patterns are
 * compared with the same string in succession.
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
