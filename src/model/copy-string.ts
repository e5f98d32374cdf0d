/**
 * Copies a string into memory of its own. A substring keeps the whole text that it was taken from
 * in memory, so copy every string that is needed for longer than that text.
 */
export function copyString(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
