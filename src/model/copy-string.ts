/**
 * A copy of a text in memory of its own. A part of a longer text keeps the longer one in memory, so
 * texts that outlive a piece of a file have to be copied.
 */
export function copyString(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
