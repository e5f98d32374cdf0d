import type { Located, Place } from '../document/document.ts';
import type { Part } from '../model/governed.ts';
import type { RuleId } from '../rules/catalogue.ts';

/**
 * The source of a floor: a file in this repository, or a file in another repository at a given ref
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

/** The kinds of file in a floor, which are also their configuration keys. */
export const FLOOR_PARTS = ['policy', 'card', 'access'] as const satisfies readonly Part[];
export type FloorPart = (typeof FLOOR_PARTS)[number];

/**
 * The keys of a floor in the configuration. `host` refers to an agent host's managed settings,
 * which apply to permission files.
 */
export const FLOOR_KEYS = [...FLOOR_PARTS, 'host'] as const;

/** The files of one floor, as specified in the configuration. */
export type ConfiguredFloor = { readonly [Key in (typeof FLOOR_KEYS)[number]]?: FloorSource };

/**
 * Whether a floor in the configuration applies to agents and therefore replaces the floors found by
 * convention. False if the floor contains only managed settings, which apply only to permission
 * files.
 */
export function isFloorOfAgents(floor: ConfiguredFloor | undefined): boolean {
  return FLOOR_PARTS.some((part) => floor?.[part] !== undefined);
}

/** Returns the sources of a floor's files. Empty if there is no floor. */
export function sourcesOf(floor: ConfiguredFloor | undefined): readonly FloorSource[] {
  return FLOOR_KEYS.flatMap((key) => floor?.[key] ?? []);
}

/**
 * An entry in `ignore` (docs/reference/settings.md#ignored-findings). It suppresses a rule's
 * findings everywhere, or only for some files or one agent.
 */
export interface IgnoreEntry {
  readonly rule: RuleId;
  /**
   * A pattern for file paths, relative to the root of the repository. Absent if the entry applies
   * to every file.
   */
  readonly path?: string;
  /** The agent's name. Absent if the entry applies to every agent. */
  readonly agent?: string;
  readonly reason: string;
  /** An RFC 3339 date, as written. Absent if the entry does not expire. */
  readonly expires?: Located<string>;
  readonly place: Place;
}

/**
 * An entry in a list of traces: a file or a file pattern. `format` is absent unless the user
 * specifies a format.
 */
export interface TraceItem {
  readonly text: string;
  readonly format?: string;
}

/**
 * An entry in a list of tools: a file, a file pattern or a tool name. `server` and `format` are
 * absent unless the user specifies them.
 */
export interface ToolItem {
  readonly text: string;
  readonly server?: string;
  readonly format?: string;
}
