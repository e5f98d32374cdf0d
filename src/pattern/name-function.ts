/**
 * A policy in the form of a function from names to outcomes. Each stage gives a name its labels.
 */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/**
 * A list of labelled patterns. With `all`, a name gets the labels of every matching entry. With
 * `first`, it gets only the label of the first matching entry. Use as few different labels as
 * possible, because every combination of labels is a separate case.
 */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The labels that each stage gives to a name, sorted and without duplicates. */
export type Outcome = readonly (readonly string[])[];
