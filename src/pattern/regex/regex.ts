import { Automaton } from './automaton.ts';
import { type RegexFault, RegexStop } from './fault.ts';
import { parseRegex } from './parser.ts';
import { type Program, programOf } from './program.ts';

/** A compiled pattern of SQL text (docs/reference/sql-patterns.md#what-a-pattern-matches). */
export interface LinearRegex {
  readonly kind: 'regex';
  /** The pattern as it was written. */
  readonly source: string;
  readonly program: Program;
  /**
   * Whether the pattern matches a part of a text, without regard to case. The time is at most the
   * length of the text times the size of the program.
   */
  matches(text: string): boolean;
}

/**
 * Compiles a pattern of the subset (docs/reference/sql-patterns.md#grammar), or returns the reason
 * why it is not one. Never throws, and never builds a JavaScript regular expression.
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
