/** A policy as a function of names. Each stage assigns labels to a name. */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/**
 * A list of labelled patterns. With `all`, a name gets the labels of every matching entry. With
 * `first`, it gets the label of the first matching entry. Use as few labels as the question needs,
 * because every combination of labels becomes a separate case.
 */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The labels that each stage assigns to a name, sorted and without duplicates. */
export type Outcome = readonly (readonly string[])[];
