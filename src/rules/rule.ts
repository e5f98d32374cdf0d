import type { Problem, Rule } from '../finding/finding.ts';
import type { Shape } from '../finding/shape.ts';
import type { Agent } from '../model/agent.ts';
import type { Governed, Kind, Part } from '../model/governed.ts';

/** The information that a rule receives about the single file that it checks. */
export interface FileContext extends Governed {
  /** Whether the card has keys from both generations of the format. */
  readonly mixed: boolean;
  /** The file's size in bytes. */
  readonly bytes: number;
  readonly now: Date;
  /**
   * The values that do not need a definition: the standard values, and those from the
   * configuration.
   */
  readonly standardValues: readonly string[];
  /** The schema for the kind of file. Undefined if there is none. */
  readonly shape: Shape | undefined;
}

/** A rule with its messages. Each message is a function of plain data. */
export interface WordedRule extends Rule {
  readonly words: Readonly<Record<string, (...given: never[]) => unknown>>;
}

/**
 * The files that a rule checks. With `parts`, the rule examines the parsed model, and therefore
 * also supports kinds of file that are added later. With `kinds`, the rule examines the document's
 * keys, and therefore supports only the kinds listed.
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
