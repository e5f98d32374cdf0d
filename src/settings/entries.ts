import type { Located, Place } from '../document/document.ts';
import type { RuleId } from '../rules/catalogue.ts';

/**
 * The source of a floor: a file in this repository, or in another one at a ref
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

/** The files that make up a floor, by the key that names them in the configuration. */
export const FLOOR_PARTS = ['policy', 'card', 'access'] as const;
export type FloorPart = (typeof FLOOR_PARTS)[number];

/** The files that the configuration names for one outer scope. */
export type ConfiguredFloor = { readonly [Part in FloorPart]?: FloorSource };

/** Returns the sources of a floor. */
export function sourcesOf(floor: ConfiguredFloor | undefined): readonly FloorSource[] {
  return FLOOR_PARTS.flatMap((part) => floor?.[part] ?? []);
}

/**
 * An entry in `ignore` (docs/reference/settings.md#ignored-findings). It accepts the findings of a
 * rule everywhere or below a path.
 */
export interface IgnoreEntry {
  readonly rule: RuleId;
  /** A glob of files, from the root of the repository. Absent for every file. */
  readonly path?: string;
  /** The name of an agent. Absent for every agent. */
  readonly agent?: string;
  readonly reason: string;
  /** An RFC 3339 date, as written. Absent if the entry never expires. */
  readonly expires?: Located<string>;
  readonly place: Place;
}

/** An entry in a list of traces: a file or a glob, with its format if the user states one. */
export interface TraceItem {
  readonly text: string;
  readonly format?: string;
}

/**
 * An entry in a list of tools: a file, glob or name, with its server and format if the user states
 * them.
 */
export interface ToolItem {
  readonly text: string;
  readonly server?: string;
  readonly format?: string;
}
