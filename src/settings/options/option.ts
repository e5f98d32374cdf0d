import type { ValueType } from './value-types.ts';

/** The commands of the command line, in the order of the help. */
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

/** A default that depends on the run, with a description for documents. */
export interface DependentDefault {
  readonly depends: string;
}

/**
 * The changes to an option that make the gate weaker, so that reports list them:
 * - `fromWeakest`: a change to a value earlier in the list, which begins with the weakest;
 * - `lower` and `higher`: a lower or higher percentage, or its removal;
 * - `on` and `off`: turning a switch on or off;
 * - `named`: any new value;
 * - `own words`: the changes that `weakened-settings.ts` describes;
 * - `unreported`: no change.
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
 * An entry in the table of options. It contains everything about an option except its
 * implementation.
 */
export interface Option {
  readonly type: ValueType<unknown>;
  /** One sentence about what the option does, for help, documents and schemas. */
  readonly help: string;
  /** What `--help` says instead of `help`, if that is too long for a line. */
  readonly brief?: string;
  /** Further sentences for documents and schemas, such as conditions and side effects. */
  readonly details?: string;
  /** The default value. Absent if the option has no default. */
  readonly default?: unknown;
  /** Whether the action has an input with this name. */
  readonly input?: true;
  /**
   * The level at which the configuration may contain this key: only the top level, or also an
   * environment.
   */
  readonly key?: 'top' | 'everywhere';
  /**
   * The default in action.yml. Only a secret has one, because the default of any other input would
   * override the configuration.
   */
  readonly actionDefault?: string;
  /** The commands that have a flag with this name. */
  readonly flags?: readonly CommandName[];
  /** False if the option is not a setting, or is needed before the settings exist. */
  readonly setting?: false;
  /** Whether the JSON report shows the value under `settings`. */
  readonly reported?: true;
  /** The changes that make the gate weaker. Every setting with a configuration key states them. */
  readonly weaker?: Weaker;
}
