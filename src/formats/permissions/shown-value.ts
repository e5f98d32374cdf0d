/** Formats a value from a file as text. Scalars are unchanged, and lists and maps become JSON. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
