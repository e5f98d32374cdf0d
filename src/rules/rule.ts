import type { Problem, Rule } from '../finding/finding.ts';
import type { Shape } from '../finding/shape.ts';
import type { Agent } from '../model/agent.ts';
import type { Governed, Kind, Part } from '../model/governed.ts';

/** The input of a rule that checks a single file. */
export interface FileContext extends Governed {
  /** Whether the file has keys of both generations of cards. */
  readonly mixed: boolean;
  /** The size of the file in bytes. */
  readonly bytes: number;
  readonly now: Date;
  /**
   * The names of values that need no definition: the standard ones, and those that the
   * configuration adds.
   */
  readonly standardValues: readonly string[];
  /** The schema for the kind of file. Undefined if the kind has no schema. */
  readonly shape: Shape | undefined;
}

/** A rule with its messages, which are functions of plain data. */
export interface WordedRule extends Rule {
  readonly words: Readonly<Record<string, (...given: never[]) => unknown>>;
}

/**
 * The files that a rule checks. A rule about the content that was read names `parts`. The rule then
 * also checks kinds that are added later. A rule about the keys of a document names the `kinds` that
 * have these keys.
 */
export type FilesOfRule =
  | { readonly parts: readonly Part[] | 'all' }
  | { readonly kinds: readonly Kind[] };

/** A rule that checks a single card, policy or access list. */
export type FileRule = FilesOfRule &
  WordedRule & { check(context: FileContext): Iterable<Problem> };

/** A rule that checks an agent's card together with its policy and tools. */
export interface AgentRule extends WordedRule {
  check(agent: Agent): Iterable<Problem>;
}
