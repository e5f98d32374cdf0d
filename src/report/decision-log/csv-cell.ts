import { exactText, fromExactText } from '../writing/escape.ts';
import type { CsvCell } from './csv-records.ts';

/** The start of a value that a spreadsheet would run as a formula, and of one that is guarded. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * Writes a value as a CSV cell (docs/decision-log.md#csv). A value that a spreadsheet would run as
 * a formula gets an apostrophe in front. Null is an empty cell, and an empty string is `""`.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = exactText(FORMULA.test(value) ? `'${value}` : value);
  return text === '' || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Restores the value that `csvCell` was given. A number is returned as its digits. */
export function fromCsvCell({ text, isQuoted }: CsvCell): string | null {
  if (text === '' && !isQuoted) return null;
  const value = fromExactText(text);
  return GUARDED.test(value) ? value.slice(1) : value;
}
