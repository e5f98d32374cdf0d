/**
 * Formats a whole number with commas between thousands, regardless of locale. `toLocaleString` is
 * slower, because it has to load locale tables.
 */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
