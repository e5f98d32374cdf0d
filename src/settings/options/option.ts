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

/** A default that depends on the run, with the words that describe it in documents. */
export interface DependentDefault {
  readonly depends: string;
}

/**
 * The changes to a key that make the gate weaker, which reports list:
 * - `fromWeakest`: a weaker value of a choice, whose values are listed from the weakest;
 * - `lower` and `higher`: a lower or higher percentage, or none;
 * - `on` and `off`: a switch that is turned on or off;
 * - `named`: any new value;
 * - `own words`: the changes that `weakened-settings.ts` describes;
 * - `unreported`: none.
 */
export type Weaker =
  | { readonly fromWeakest: readonly string[] }
  | 'lower'
  | 'higher'
  | 'on'
  | 'off'
  | 'named'
  | 'own words'
  | 'unreported';

/** An entry of the table of options: all properties of an option, without its implementation. */
export interface Option {
  readonly type: ValueType<unknown>;
  /** The effect of the option in one sentence, for help, documents and schemas. */
  readonly help: string;
  /** Further sentences for documents and schemas: the reach of the option, and what it costs. */
  readonly details?: string;
  /** The value where none is set; absent for an option without a default. */
  readonly default?: unknown;
  /** Whether the action has an input of this name. */
  readonly input?: true;
  /**
   * Where the configuration may have a key of this name: only at the top, or in an environment too.
   */
  readonly key?: 'top' | 'everywhere';
  /**
   * The default in action.yml. Only a secret has one there, because it would override the
   * configuration.
   */
  readonly actionDefault?: string;
  /** The commands that take a flag of this name. */
  readonly flags?: readonly CommandName[];
  /** False for an option that is needed before the settings exist, or is not a setting. */
  readonly setting?: false;
  /** Whether the JSON report shows the value under `settings`. */
  readonly reported?: true;
  /** The changes that make the gate weaker; every setting that is a key has it. */
  readonly weaker?: Weaker;
}
