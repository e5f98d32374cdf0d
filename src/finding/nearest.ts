/**
 * The maximum number of edits between a misspelt key or value and its suggested spelling
 * (docs/reference/limits.md#files).
 */
export const MAX_EDITS = 2;

/**
 * The maximum number of candidates to compare. Valid cards have shorter lists, but a malicious list
 * must not slow down the check.
 */
const MAX_CANDIDATES = 200;

/**
 * Returns the number of single-character insertions, deletions and replacements that turn one word
 * into another. A change of case counts as one replacement. Returns at most `limit + 1`, so long
 * words take no longer than short ones.
 */
export function distance(a: string, b: string, limit: number = MAX_EDITS): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    let least = line;
    let left = line;
    let diagonal = line - 1;
    for (const [column, above] of row.slice(1).entries()) {
      const replaced = diagonal + (a[line - 1] === b[column] ? 0 : 1);
      left = Math.min(replaced, above + 1, left + 1);
      diagonal = above;
      next.push(left);
      least = Math.min(least, left);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return Math.min(row.at(-1) ?? 0, limit + 1);
}

/**
 * Returns the most likely candidate for a misspelt word. Returns undefined if no candidate is
 * within two edits, or if the words are too short for the distance to be significant.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let edits = MAX_EDITS + 1;
  let left = MAX_CANDIDATES;
  for (const candidate of candidates) {
    left -= 1;
    if (left < 0) break;
    const needed = distance(word.toLowerCase(), candidate.toLowerCase());
    // Any two words of two letters are within two edits of each other, so a short distance between
    // such words is not significant.
    if (needed < edits && needed < Math.min(word.length, candidate.length)) {
      best = candidate;
      edits = needed;
    }
  }
  return best;
}
