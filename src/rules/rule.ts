import type { Problem, Rule } from '../finding/finding.ts';
import type { Shape } from '../finding/shape.ts';
import type { Agent } from '../model/agent.ts';
import type { Governed, Kind, Part } from '../model/governed.ts';

/** The input of a rule that checks a single file. */
export interface FileContext extends Governed {
  /** Whether the card has keys of both generations. */
  readonly mixed: boolean;
  /** The size of the file in bytes. */
  readonly bytes: number;
  readonly now: Date;
  /**
   * The values that need no definition: the standard ones, and those that the configuration adds.
   */
  readonly standardValues: readonly string[];
  /** The schema for the kind of file. Undefined if there is none. */
  readonly shape: Shape | undefined;
}

/** A rule and its messages. A message is a function of plain data. */
export interface WordedRule extends Rule {
  readonly words: Readonly<Record<string, (...given: never[]) => unknown>>;
}

/**
 * The files that a rule checks. With `parts`, the rule works on the parsed model, so it also covers
 * kinds of file that are added later. With `kinds`, it works on the keys of the document, so it
 * covers only those kinds.
 */
export type FilesOfRule =
  | { readonly parts: readonly Part[] | 'all' }
  | { readonly kinds: readonly Kind[] };

/** A rule that checks single files: cards, policies or access lists. */
export type FileRule = FilesOfRule &
  WordedRule & { check(context: FileContext): Iterable<Problem> };

/** A rule that checks an agent's card together with its policy and tools. */
export interface AgentRule extends WordedRule {
  check(agent: Agent): Iterable<Problem>;
}
