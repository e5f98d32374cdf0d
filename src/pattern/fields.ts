/**
 * Stands between the fields of a request that is written as one text, such as actor, action and
 * resource. It is a code point that Unicode assigns to no character, for use inside programs.
 */
export const FIELD_BREAK = '\ufdd0';

/** What a field holds in place of a field break of its own, so that nobody can forge a field. */
const REPLACEMENT = '\ufffd';

/**
 * Fields as one text. Of patterns it makes one pattern whose `*` and `?` stay inside their field,
 * because a pattern with a field break in it never crosses one.
 */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}

/** The fields of a text that `joinFields` made. */
export function fieldsOf(text: string): readonly string[] {
  return text.split(FIELD_BREAK);
}
