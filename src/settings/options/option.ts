import type { ValueType } from './value-types.ts';

/** The commands of the command line, in the order in which help lists them. */
export const COMMAND_NAMES = [
  'check',
  'validate',
  'evaluate',
  'test',
  'diff',
  'tools',
  'explain',
  'effective',
  'init',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A default that depends on the run, with the words that documents say for it. */
export interface DependentDefault {
  readonly depends: string;
}

/** An entry of the table of options: everything about an option but its effect. */
export interface Option {
  readonly type: ValueType<unknown>;
  /** What the option does, in one sentence; help, documents and schemas show it. */
  readonly help: string;
  /** Further sentences for documents and schemas: the reach of the option, and what it costs. */
  readonly details?: string;
  /** The value where nobody sets one; absent where there is none. */
  readonly default?: unknown;
  /** Whether the action has an input of this name. */
  readonly input?: true;
  /**
   * Where the configuration may hold a key of this name: at the top alone, or in an environment
   * too.
   */
  readonly key?: 'top' | 'everywhere';
  /**
   * What action.yml fills in. A default there would hide the configuration, so that only a secret
   * has one.
   */
  readonly actionDefault?: string;
  /** The commands that take a flag of this name. */
  readonly flags?: readonly CommandName[];
  /** False for what is needed before there are settings, and for what belongs in none. */
  readonly setting?: false;
  /** Whether the JSON report shows the value under `settings`. */
  readonly reported?: true;
  /**
   * The values of a choice from the weakest to the strictest, for a change to the configuration
   * that weakens it.
   */
  readonly fromWeakest?: readonly string[];
}
