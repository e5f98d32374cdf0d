/** Returns a value of a file as text: a scalar as it is, and lists and maps as JSON. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
