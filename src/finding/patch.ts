/* Creates patches that show the difference between two versions of a file. */

/** The number of unchanged lines around each change in a patch. */
const CONTEXT = 3;

/**
 * Returns a patch in `diff -u` format, which `git apply` accepts. Returns an empty string if
 * nothing has changed.
 */
export function unifiedPatch(file: string, before: string, after: string): string {
  const [old, next] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(changesOf(old, next), old.length);
  if (hunks.length === 0) return '';
  const out = [`--- a/${file}`, `+++ b/${file}`];
  for (const { from, to, changes } of hunks) {
    const shift = (changes[0]?.at ?? 0) - (changes[0]?.nextAt ?? 0);
    const lines: string[] = [];
    let [position, size] = [from, 0];
    const keep = (until: number): void => {
      for (; position < until; position += 1, size += 1) lines.push(` ${old[position]}`);
    };
    for (const { at, removed, nextAt, added } of changes) {
      keep(at);
      for (; position < at + removed; position += 1) lines.push(`-${old[position]}`);
      for (const line of next.slice(nextAt, nextAt + added)) lines.push(`+${line}`);
      size += added;
    }
    keep(to);
    const range = (start: number, count: number): string =>
      `${count === 0 ? start : start + 1},${count}`;
    out.push(`@@ -${range(from, to - from)} +${range(from - shift, size)} @@`);
    for (const line of lines) out.push(line);
  }
  return `${out.join('\n')}\n`;
}

interface Change {
  readonly at: number;
  readonly removed: number;
  readonly nextAt: number;
  readonly added: number;
}

/**
 * Returns the changes between two lists of lines. Each change ends where the two lists next have a
 * line in common.
 */
function changesOf(old: readonly string[], next: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [removed, added] = nearestMatch(old, next, i, j);
    changes.push({ at: i, removed, nextAt: j, added });
    i += removed;
    j += added;
  }
  return changes;
}

function nearestMatch(
  old: readonly string[],
  next: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  const [left, right] = [old.length - i, next.length - j];
  for (let distance = 1; distance < left + right; distance += 1)
    for (
      let skipped = Math.max(0, distance - right);
      skipped <= Math.min(distance, left);
      skipped += 1
    ) {
      const at = i + skipped;
      const nextAt = j + distance - skipped;
      if (at < old.length && nextAt < next.length && old[at] === next[nextAt])
        return [skipped, distance - skipped];
    }
  return [left, right];
}

function hunksOf(
  changes: readonly Change[],
  length: number,
): readonly { readonly from: number; readonly to: number; readonly changes: readonly Change[] }[] {
  const hunks: { from: number; to: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const from = Math.max(0, change.at - CONTEXT);
    const to = Math.min(length, change.at + change.removed + CONTEXT);
    const last = hunks.at(-1);
    if (last && from <= last.to) {
      last.to = to;
      last.changes.push(change);
    } else hunks.push({ from, to, changes: [change] });
  }
  return hunks;
}

/**
 * Splits text into lines. If the text does not end with a newline, appends the marker `\ No newline
 * at end of file` to the last line, as `diff` does.
 */
function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') return lines.slice(0, -1);
  return [...lines.slice(0, -1), `${lines.at(-1)}\n\\ No newline at end of file`];
}
