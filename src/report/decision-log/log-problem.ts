/** A problem in a decision log. */
export interface LogProblem {
  /** The line number, starting at 1. */
  readonly line: number;
  /** The end of a sentence that begins with "Line 3", such as `is not valid JSON`. */
  readonly message: string;
  /** An instruction to the user, beginning with a verb. */
  readonly help: string;
  readonly expected?: string;
  readonly found?: string;
}
