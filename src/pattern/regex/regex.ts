import { Automaton } from './automaton.ts';
import { type RegexFault, RegexStop } from './fault.ts';
import { parseRegex } from './parser.ts';
import { type Program, programOf } from './program.ts';

/**
 * A compiled regular expression for SQL text
 * (docs/reference/sql-patterns.md#what-a-pattern-matches).
 */
export interface LinearRegex {
  readonly kind: 'regex';
  /** The regular expression as written. */
  readonly source: string;
  readonly program: Program;
  /**
   * Whether the expression matches any part of the text, ignoring case. Takes time at most
   * proportional to the text's length times the number of instructions.
   */
  matches(text: string): boolean;
}

/**
 * Compiles a regular expression, or returns the reason why Card Gate refuses the expression
 * (docs/reference/sql-patterns.md#grammar). Never throws, and never creates a JavaScript `RegExp`.
 */
export function compileRegex(source: string): LinearRegex | RegexFault {
  try {
    const program = programOf(parseRegex(source));
    let automaton: Automaton | undefined;
    return {
      kind: 'regex',
      source,
      program,
      matches: (text) => {
        automaton ??= new Automaton(program);
        return automaton.matches(text);
      },
    };
  } catch (error) {
    if (error instanceof RegexStop) return error.fault;
    throw error;
  }
}
