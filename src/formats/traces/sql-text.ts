/** Words that begin SQL statements but rarely any other text. */
const STATEMENTS: ReadonlySet<string> = new Set(
  'alter analyze begin commit create delete drop explain grant insert merge pragma revoke rollback select truncate update vacuum with'.split(
    ' ',
  ),
);

/**
 * Words that begin both SQL statements and shell commands. Such a word is treated as SQL only
 * before a name or a bracket.
 */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'attach call comment copy declare desc describe detach do exec execute load lock rename replace set show table use values'.split(
    ' ',
  ),
);

/** The maximum length of a statement's first word. */
const MAX_WORD = 12;

/**
 * The only words that can begin SQL after a line with `#`. Text with any other word may be a
 * script.
 */
const BEHIND_HASH: ReadonlySet<string> = new Set(
  'alter create delete drop grant insert merge revoke select truncate update'.split(' '),
);

/**
 * Whether a string begins with an SQL keyword, after optional white space, comments, semicolons and
 * opening parentheses. A comment that MySQL and MariaDB execute is treated as code. The running
 * time is proportional to the length of the text before the keyword.
 */
export function isSqlText(text: string): boolean {
  const begin = startOf(text);
  const start = text.charAt(begin) === '#' ? startBehindHash(text, begin) : begin;
  let end = start;
  while (end - start <= MAX_WORD && isLetter(text.charCodeAt(end))) end += 1;
  if (end === start || end - start > MAX_WORD || isWordPart(text.charCodeAt(end))) return false;
  const word = text.slice(start, end).toLowerCase();
  if (start !== begin) return BEHIND_HASH.has(word);
  if (STATEMENTS.has(word)) return true;
  if (!AMBIGUOUS.has(word)) return false;
  const next = startOf(text, end);
  return next > end && (isLetter(text.charCodeAt(next)) || '"`[@#_('.includes(text.charAt(next)))
    ? next < text.length
    : text.charAt(end) === '(';
}

/** Returns the offset after lines that begin with `#`, which are comments in MySQL. */
function startBehindHash(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === '#') at = startOf(text, after(text, '\n', at));
  return at;
}

/**
 * Matches the opening of a comment that MySQL or MariaDB executes. The opening may contain a
 * version, as in `/*!50000`.
 */
const EXECUTED = /^\/\*M?!\d{0,6}/;
/** The maximum length of such an opening, in characters. */
const MAX_OPENING = 10;
/** Matches white space, control characters, semicolons and opening parentheses. */
const BLANK = /[\s\x00-\x1f\x85;(\uFEFF]/;

/** Returns the offset after white space, comments, semicolons and opening parentheses. */
function startOf(text: string, from = 0): number {
  for (let at = from; ; ) {
    const char = text.charAt(at);
    if (char === '') return at;
    if (BLANK.test(char)) at += 1;
    else if (text.startsWith('--', at)) at = after(text, '\n', at + 2);
    else if (text.startsWith('/*', at) && EXECUTED.test(text.slice(at, at + MAX_OPENING)))
      at += EXECUTED.exec(text.slice(at, at + MAX_OPENING))?.[0].length ?? 1;
    else if (text.startsWith('*/', at)) at += 2;
    else if (text.startsWith('/*', at)) at = after(text, '*/', at + 2);
    else return at;
  }
}

/**
 * Returns the offset after the next occurrence of `found`, or the end of the text if there is none.
 */
function after(text: string, found: string, from: number): number {
  const at = text.indexOf(found, from);
  return at === -1 ? text.length : at + found.length;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isWordPart(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d;
}
