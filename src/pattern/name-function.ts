/** A policy as a function from names to outcomes. Each stage gives labels to a name. */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/**
 * A list of labelled patterns. With `all`, a name gets the label of every matching entry. With
 * `first`, it gets only the label of the first matching entry. Use few different labels, because a
 * comparison treats every combination of labels as a separate case.
 */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The labels that each stage gives to a name, sorted and without duplicates. */
export type Outcome = readonly (readonly string[])[];
