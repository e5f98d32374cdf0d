import { exactText, fromExactText } from '../writing/escape.ts';
import type { CsvCell } from './csv-records.ts';

/**
 * `FORMULA` matches text that a spreadsheet would run as a formula, with or without apostrophes
 * before it. `GUARDED` matches such text only if it begins with an apostrophe.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * Writes a value as a CSV cell (docs/decision-log.md#csv). If a spreadsheet would run the value as
 * a formula, adds an apostrophe before it. Null becomes an empty cell, and an empty string becomes
 * `""`.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = exactText(FORMULA.test(value) ? `'${value}` : value);
  return text === '' || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Restores the value that `csvCell` wrote to a cell. Numbers are returned as strings of digits. */
export function fromCsvCell({ text, isQuoted }: CsvCell): string | null {
  if (text === '' && !isQuoted) return null;
  const value = fromExactText(text);
  return GUARDED.test(value) ? value.slice(1) : value;
}
