/**
 * Returns a copy of a string in separate memory. A substring keeps the whole original text in
 * memory, so copy every substring that outlives the text.
 */
export function copyString(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
