/**
 * A whole number with commas between its thousands, the same in every locale. `toLocaleString`
 * would first load the tables of locales.
 */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
