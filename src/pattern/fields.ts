/**
 * Separates the fields of a request that is written as one string, such as actor, action and
 * resource. Unicode reserves this code point for internal use and assigns no character to it.
 */
export const FIELD_BREAK = '\ufdd0';

/** Replaces a field break inside a field, so that one field cannot pass for two. */
const REPLACEMENT = '\ufffd';

/**
 * Joins fields into one string. Joined patterns form one pattern, whose `*` and `?` each stay
 * inside their own field, because wildcards in such a pattern never match a field break.
 */
export function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}

/** The string that was split last. Many patterns are matched with one string after another. */
const last: { text: string; fields: readonly string[] } = { text: '', fields: [''] };

/** Splits a string that `joinFields` returned into its fields. */
export function fieldsOf(text: string): readonly string[] {
  if (text !== last.text) {
    last.text = text;
    last.fields = text.split(FIELD_BREAK);
  }
  return last.fields;
}
