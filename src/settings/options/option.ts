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

/**
 * Which change to a key makes the gate weaker, so that the report of the change says so:
 * - the values of a choice from the weakest to the strictest, where a weaker one does;
 * - `lower` and `higher`: a percentage that goes down or up, or is no longer set;
 * - `on` and `off`: a switch that is turned on or off;
 * - `named`: any value that was not there before;
 * - `own words`: `weakened-settings.ts` compares it;
 * - `unreported`: no change to it is called weaker.
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
  /** What makes the gate weaker; every setting that is a key says it. */
  readonly weaker?: Weaker;
}
