/** A policy as a function of names: each stage gives a name its labels. */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/**
 * A list of labelled patterns. `all`: a name gets the labels of every entry that matches; `first`:
 * the label of the first entry that matches. A label is best the answer to the question: every set
 * of labels that some name may have is a case of its own, so patterns of one label cost less than
 * many labels do.
 */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The labels that each stage gives to a name, sorted, each once. */
export type Outcome = readonly (readonly string[])[];
