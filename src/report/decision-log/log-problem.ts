/** A problem in a decision log. */
export interface LogProblem {
  /** The line number, from 1. */
  readonly line: number;
  /** What is wrong with the line. It completes the sentence "Line 3 …": `is not valid JSON`. */
  readonly message: string;
  /** An instruction for the user. It begins with a verb. */
  readonly help: string;
  readonly expected?: string;
  readonly found?: string;
}
