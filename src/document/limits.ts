/**
 * Limits on what is read (docs/reference/limits.md#files); each one that is met is named in the
 * finding.
 */

/** Bytes of a card, policy, access list or configuration file: 128 KiB. */
export const MAX_CARD_BYTES = 131_072;
/** Share of the limit from which a warning is given. */
export const NEAR_LIMIT = 0.9;
/** Bytes of a tool list: 16 MiB. */
export const MAX_TOOL_LIST_BYTES = 16 * 1024 * 1024;
/** Levels of maps and lists inside one another. */
export const MAX_DEPTH = 64;
/** Nodes that aliases may stand for in one YAML file. */
export const MAX_ALIASES = 100;
/**
 * Problems that are told of one file: a hostile one could repeat a mistake a hundred thousand
 * times, and the first hundred say enough.
 */
export const MAX_PROBLEMS = 100;
