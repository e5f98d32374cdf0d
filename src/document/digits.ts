/**
 * A whole number with its thousands apart, the same in every locale; the language's own way to do
 * it loads its tables of locales first.
 */
export function digits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
