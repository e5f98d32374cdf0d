/**
 * The separator of the fields of a request that is one text, such as actor, action and resource. It
 * is a code point that Unicode reserves for use inside programs and assigns to no character.
 */
export const FIELD_BREAK = '\ufdd0';

/** Replaces a field break inside a field, so that nobody can forge a field. */
const REPLACEMENT = '\ufffd';

/**
 * Joins fields to one text. Patterns of fields become one pattern, whose `*` and `?` stay inside
 * their field because no wildcard of a pattern with field breaks matches one.
 */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}

/** The fields of a text that `joinFields` made. */
export function fieldsOf(text: string): readonly string[] {
  return text.split(FIELD_BREAK);
}
