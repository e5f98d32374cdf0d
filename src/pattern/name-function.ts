/** A policy as a function of names: each stage gives a name its labels. */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/**
 * A list of labelled patterns. `all`: a name gets the labels of every entry that matches; `first`:
 * the label of the first entry that matches. Use as few labels as the question needs: every
 * combination of labels becomes a separate case.
 */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The labels that each stage gives to a name, sorted, each once. */
export type Outcome = readonly (readonly string[])[];
