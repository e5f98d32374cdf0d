/**
 * The same text in memory of its own. A part of a longer text keeps all of that alive, so what is
 * kept of a file that is read piece by piece has to let go of its piece.
 */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
