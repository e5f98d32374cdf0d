import type { Trace } from '../../model/call.ts';

/**
 * Returns a field's value from the first record that contains the field, or `known: false` if no
 * record contains it. A dot in the field's name refers to a nested record.
 */
export function lookupIn(
  facts: Trace['facts'],
  field: string,
): { readonly known: true; readonly value: unknown } | { readonly known: false } {
  const keys = field.split('.');
  for (const fact of facts) {
    let value: unknown = fact;
    const isKnown = keys.every((key) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
      value = (value as Record<string, unknown>)[key];
      return true;
    });
    if (isKnown) return { known: true, value };
  }
  return { known: false };
}
