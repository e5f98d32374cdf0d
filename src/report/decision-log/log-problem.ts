/** A problem in a decision log. */
export interface LogProblem {
  /** The line, from 1. */
  readonly line: number;
  /** What is wrong, as the rest of a sentence that begins with the line: `is not valid JSON`. */
  readonly message: string;
  /** What to do. It begins with a verb. */
  readonly help: string;
  readonly expected?: string;
  readonly found?: string;
}
