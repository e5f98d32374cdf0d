/**
 * Copies a string into separate memory. A substring keeps the whole original text in memory, so
 * copy any string that outlives the piece of the file it came from.
 */
export function copyString(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
