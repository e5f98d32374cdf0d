/** The last code point that has upper and lower case in Unicode, rounded up. */
const LAST_WITH_CASE = 0x1ffff;
/** The Turkish dotless i, whose upper case is I but which does not fold to i. */
const DOTLESS_I = 0x131;

/**
 * Returns a character's case-folded form, according to Unicode's simple case folding. Two code
 * points differ only in case if their folded forms are equal. For example, the Kelvin sign equals
 * `k`, but `ß` does not equal `ss`. ASCII letters fold to lower case.
 */
export function foldPoint(point: number): number {
  if (point < 128) return point >= 65 && point <= 90 ? point + 32 : point;
  if (point === DOTLESS_I) return point;
  const upper = singlePoint(String.fromCodePoint(point).toUpperCase(), point);
  return singlePoint(String.fromCodePoint(upper).toLowerCase(), upper);
}

/** Returns the code point of a single-character string, or `fallback` for any other string. */
function singlePoint(text: string, fallback: number): number {
  const point = text.codePointAt(0) ?? fallback;
  return text.length === (point > 0xffff ? 2 : 1) ? point : fallback;
}

let knownFoldings: readonly (readonly [point: number, folded: number])[] | undefined;

/**
 * Returns all non-ASCII characters that fold to another character, in order and with the other
 * character. The table is created on first use, because few patterns need it.
 */
function foldings(): readonly (readonly [point: number, folded: number])[] {
  if (knownFoldings !== undefined) return knownFoldings;
  const found: (readonly [number, number])[] = [];
  for (let point = 128; point <= LAST_WITH_CASE; point += 1) {
    const folded = foldPoint(point);
    if (folded !== point) found.push([point, folded]);
  }
  knownFoldings = found;
  return found;
}

/**
 * Returns the folded forms of the characters in a range, as ranges. Characters that fold to
 * themselves are omitted.
 */
export function foldedForms(
  from: number,
  to: number,
): readonly (readonly [from: number, to: number])[] {
  const forms: (readonly [number, number])[] = [];
  const [first, last] = [Math.max(from, 65), Math.min(to, 90)];
  if (first <= last) forms.push([first + 32, last + 32]);
  if (to < 128) return forms;
  for (const [point, folded] of foldings()) {
    if (point >= from && point <= to) forms.push([folded, folded]);
  }
  return forms;
}
