import type { LoadProblem } from '../../document/document.ts';

/**
 * The maximum number of values in one tool list. An ordinary list of the maximum file size has half
 * as many values. A malicious file of that size, filled with `[],`, would exhaust the available
 * memory.
 */
export const MAX_VALUES = 1_000_000;

const [NEWLINE, QUOTE, COMMA, BACKSLASH, BRACKET, BRACE] = [0x0a, 0x22, 0x2c, 0x5c, 0x5b, 0x7b];

/**
 * Returns a problem if a file has too many values, or undefined otherwise. Counts the values
 * without parsing the file. In JSON, counts commas and brackets outside strings. In any other file,
 * counts all commas, brackets and lines.
 */
export function tooManyValues(text: string, json: boolean): LoadProblem | undefined {
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (json && char === QUOTE) at = endOfString(text, at);
    else if (char === COMMA || char === BRACKET || char === BRACE || (!json && char === NEWLINE)) {
      values += 1;
      if (values > MAX_VALUES) return problemAt(at);
    }
  }
  return undefined;
}

function problemAt(offset: number): LoadProblem {
  return {
    rule: 'file-too-large',
    fault: { of: 'values', most: MAX_VALUES },
    start: offset,
    end: offset + 1,
  };
}

/**
 * Returns the offset of the quote that closes the string beginning at `start`. If the string is not
 * closed, returns the text's length.
 */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE) return at;
  }
  return text.length;
}
