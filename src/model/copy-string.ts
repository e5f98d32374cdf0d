/**
 * Returns a copy of a string in separate memory. A substring keeps the whole original string in
 * memory, so copy every substring that must outlive the original.
 */
export function copyString(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
