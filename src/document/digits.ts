/**
 * Formats a whole number with commas between thousands, in every locale. `toLocaleString` would be
 * slower, because it has to load locale tables.
 */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
