/**
 * Edits within which a misspelt key or value is taken for another (docs/reference/limits.md#files).
 */
export const MAX_EDITS = 2;

/**
 * Candidates that are looked at: more names than a list of a card should have, so that hostile ones
 * cost little.
 */
const MAX_CANDIDATES = 200;

/**
 * The number of single-character edits (insert, delete, replace) between two words; a change of
 * case is one too. Past `limit` the answer is `limit + 1`, so that a long hostile word costs no
 * more than a short one.
 */
export function distance(one: string, other: string, limit: number = MAX_EDITS): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const [a, b] = [one, other];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = row[column - 1]! + (a[line - 1] === b[column - 1] ? 0 : 1);
      const edits = Math.min(replaced, row[column]! + 1, next[column - 1]! + 1);
      next.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}

/**
 * The candidate that a word is most likely a misspelling of, or undefined when none is within two
 * edits.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let edits = MAX_EDITS + 1;
  let left = MAX_CANDIDATES;
  for (const candidate of candidates) {
    left -= 1;
    if (left < 0) break;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    // A word of two letters is two edits away from every other: it resembles nothing.
    if (found < edits && found < Math.min(word.length, candidate.length)) {
      best = candidate;
      edits = found;
    }
  }
  return best;
}
