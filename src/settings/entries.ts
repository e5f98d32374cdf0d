import type { Located, Place } from '../document/document.ts';
import type { RuleId } from '../rules/catalogue.ts';

/**
 * The source of a floor: a file of this repository, or of another one at a ref
 * (docs/reference/settings.md#floors-in-the-configuration).
 */
export type FloorSource =
  | { readonly kind: 'file'; readonly file: string; readonly place?: Place }
  | {
      readonly kind: 'repository';
      readonly owner: string;
      readonly repo: string;
      readonly file: string;
      readonly ref: string;
      readonly place?: Place;
    };

/** The policy and the card template of one outer scope that the configuration names. */
export interface ConfiguredFloor {
  readonly policy?: FloorSource;
  readonly card?: FloorSource;
}

/**
 * An entry of `ignore` (docs/reference/settings.md#ignored-findings): accepted findings of a
 * rule, everywhere or below a path.
 */
export interface IgnoreEntry {
  readonly rule: RuleId;
  /** A glob of files, from the root of the repository; absent: everywhere. */
  readonly path?: string;
  /** Name of an agent; absent: every one. */
  readonly agent?: string;
  readonly reason: string;
  /** RFC 3339, as written; absent: forever. */
  readonly expires?: Located<string>;
  readonly place: Place;
}

/** One entry of a list of traces: a file or a glob, with its format if the user states one. */
export interface TraceItem {
  readonly text: string;
  readonly format?: string;
}

/**
 * One entry of a list of tools: a file, a glob or a name, with its server and format if the user
 * states them.
 */
export interface ToolItem {
  readonly text: string;
  readonly server?: string;
  readonly format?: string;
}
