import { exactText, fromExactText } from '../writing/escape.ts';
import type { CsvCell } from './csv-records.ts';

/** Matches values that a spreadsheet would treat as a formula, even after leading apostrophes. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** Matches values that `FORMULA` matches and that begin with an apostrophe. */
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * Formats a value as a CSV cell (docs/decision-log.md#csv). Adds a leading apostrophe if a
 * spreadsheet would otherwise run the value as a formula. Null becomes an empty cell, and an empty
 * string becomes `""`.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = exactText(FORMULA.test(value) ? `'${value}` : value);
  return text === '' || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Restores a value that `csvCell` formatted. Numbers are returned as strings of digits. */
export function fromCsvCell({ text, isQuoted }: CsvCell): string | null {
  if (text === '' && !isQuoted) return null;
  const value = fromExactText(text);
  return GUARDED.test(value) ? value.slice(1) : value;
}
