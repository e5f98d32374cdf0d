/**
 * The limits on files that Card Gate reads (docs/reference/limits.md#files). A finding names the
 * limit that a file exceeds.
 */

/** The maximum size of a card, policy, access list or configuration file in bytes: 128 KiB. */
export const MAX_CARD_BYTES = 131_072;
/** The share of a size limit above which a file gets a warning. */
export const NEAR_LIMIT = 0.9;
/** The maximum size of a tool list in bytes: 16 MiB. */
export const MAX_TOOL_LIST_BYTES = 16 * 1024 * 1024;
/** The maximum nesting of maps and lists. */
export const MAX_DEPTH = 64;
/**
 * The maximum number of aliases in one YAML file. If a node contains aliases, each alias of that
 * node counts them again.
 */
export const MAX_ALIASES = 100;
/**
 * The maximum number of problems reported for one file. A hostile file could repeat one mistake a
 * hundred thousand times.
 */
export const MAX_PROBLEMS = 100;
