/** A policy, as a function from names to outcomes. Each stage gives a name some labels. */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/**
 * A list of patterns with labels. In an `all` stage, a name gets the label of every pattern that it
 * matches. In a `first` stage, it gets only the label of the first. Use few different labels,
 * because a comparison treats every combination of labels as a separate case.
 */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The labels that a name gets from each stage, sorted and without duplicates. */
export type Outcome = readonly (readonly string[])[];
