/**
 * Copies a string into its own memory. A substring keeps the whole original text in memory, so copy
 * every string that must outlive the original text.
 */
export function copyString(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
