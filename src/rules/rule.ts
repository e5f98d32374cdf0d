import type { RuleId } from '../finding/catalogue.ts';
import type { Problem } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { Governed, Kind } from '../model/governed.ts';

/** What a rule about one file may look at. */
export interface FileContext extends Governed {
  /** Both generations' marks stand in the file. */
  readonly mixed: boolean;
  /** Bytes of the file as it was read. */
  readonly bytes: number;
  readonly now: Date;
  /**
   * Names of values that need no definition: the standard ones and those that the configuration
   * adds.
   */
  readonly standardValues: readonly string[];
}

/**
 * A check of one governed file: the id names the problem, `check` finds it (spec 4). Severity,
 * title and documentation lie in the catalogue.
 */
export interface FileRule {
  readonly id: RuleId;
  readonly kinds: readonly Kind[];
  check(context: FileContext): Iterable<Problem>;
}

/** A check of a card and its policy and tools together (spec 4, last list). */
export interface AgentRule {
  readonly id: RuleId;
  check(agent: Agent): Iterable<Problem>;
}
