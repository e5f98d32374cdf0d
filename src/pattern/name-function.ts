/** A policy as a function from names to outcomes. Each stage assigns labels to a name. */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/**
 * A list of patterns with labels. In an `all` stage, a name receives the label of every matching
 * pattern. In a `first` stage, it receives only the label of the first matching pattern. The number
 * of different labels should be small, because a comparison treats every combination of labels as a
 * separate case.
 */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The distinct labels that a name receives from each stage, sorted. */
export type Outcome = readonly (readonly string[])[];
