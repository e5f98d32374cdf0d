import type { ValueType } from './value-types.ts';

/** The commands of the command-line interface, in the order in which the help lists them. */
export const COMMAND_NAMES = [
  'check',
  'merge',
  'validate',
  'evaluate',
  'test',
  'diff',
  'tools',
  'recommend',
  'explain',
  'effective',
  'decisions',
  'show',
  'publish',
  'fleet',
  'init',
  'completion',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A default that depends on the run, described for the documentation. */
export interface DependentDefault {
  readonly depends: string;
}

/**
 * The changes to an option that weaken the gate and must be listed in reports:
 * - `fromWeakest`: a change to a value earlier in the list, which begins with the weakest value
 * - `lower` and `higher`: a lower or higher percentage, or removal of the percentage
 * - `on` and `off`: turning a switch on or off
 * - `named`: a change to any other value
 * - `own words`: the changes that `weakened-settings.ts` describes
 * - `unreported`: none
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

/**
 * An entry in the table of options. It defines everything about an option except its
 * implementation.
 */
export interface Option {
  readonly type: ValueType<unknown>;
  /** A sentence that describes the option's effect, for help, documentation and schemas. */
  readonly help: string;
  /** A shorter text for `--help`, if `help` is too long for a line. */
  readonly brief?: string;
  /** Further sentences for documentation and schemas, such as conditions and side effects. */
  readonly details?: string;
  /** The default value. Absent if the option has no default. */
  readonly default?: unknown;
  /** Whether the action has an input with this name. */
  readonly input?: true;
  /**
   * The levels at which the configuration may contain this key: only the top level, or also
   * environments.
   */
  readonly key?: 'top' | 'everywhere';
  /**
   * The default in action.yml. Only secrets have one, because the default of any other input would
   * override the configuration.
   */
  readonly actionDefault?: string;
  /** The commands that have a flag with this name. */
  readonly flags?: readonly CommandName[];
  /**
   * False if the option is not a setting, or if it is needed before the settings are determined.
   */
  readonly setting?: false;
  /** Whether the JSON report shows the value under `settings`. */
  readonly reported?: true;
  /** The changes that weaken the gate. Required for every setting with a configuration key. */
  readonly weaker?: Weaker;
}
