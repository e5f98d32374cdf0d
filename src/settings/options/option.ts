import type { ValueType } from './value-types.ts';

/** The commands of the command line, in help order. */
export const COMMAND_NAMES = [
  'check',
  'validate',
  'evaluate',
  'test',
  'diff',
  'tools',
  'explain',
  'effective',
  'decisions',
  'init',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A default that depends on the run, with its description for documents. */
export interface DependentDefault {
  readonly depends: string;
}

/**
 * The changes to a key that make the gate weaker. Reports list them:
 * - `fromWeakest`: a weaker value of a choice; the list begins with the weakest value;
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

/** An entry in the table of options: all properties of an option except its implementation. */
export interface Option {
  readonly type: ValueType<unknown>;
  /** The effect of the option in one sentence, for help, documents and schemas. */
  readonly help: string;
  /** Further sentences for documents and schemas, such as conditions and side effects. */
  readonly details?: string;
  /** The default value. Absent for an option without a default. */
  readonly default?: unknown;
  /** Whether the action has an input with this name. */
  readonly input?: true;
  /**
   * Whether the configuration may have a key with this name: only at the top level, or also in an
   * environment.
   */
  readonly key?: 'top' | 'everywhere';
  /**
   * The default in action.yml. Only a secret has one, because a default there would override the
   * configuration.
   */
  readonly actionDefault?: string;
  /** The commands that take a flag with this name. */
  readonly flags?: readonly CommandName[];
  /** False for an option that is not a setting, or that is needed before the settings exist. */
  readonly setting?: false;
  /** Whether the JSON report shows the value under `settings`. */
  readonly reported?: true;
  /** The changes that make the gate weaker. Every setting with a key has this property. */
  readonly weaker?: Weaker;
}
