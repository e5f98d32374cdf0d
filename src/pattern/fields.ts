/**
 * Separates the fields of a request that is one string, such as actor, action and resource. Unicode
 * reserves this code point for internal use by programs and assigns no character to it.
 */
export const FIELD_BREAK = '\ufdd0';

/** Replaces a field break inside a field, so that nobody can forge a field. */
const REPLACEMENT = '\ufffd';

/**
 * Joins fields into one string. Patterns of fields become one pattern. Its `*` and `?` stay inside
 * their field, because no wildcard in such a pattern matches a field break.
 */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}

/** Splits a string from `joinFields` into its fields. */
export function fieldsOf(text: string): readonly string[] {
  return text.split(FIELD_BREAK);
}
