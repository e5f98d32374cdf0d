/**
 * Limits on what is read (docs/reference/limits.md#files). The finding names the limit that is
 * exceeded.
 */

/** Bytes of a card, policy, access list or configuration file: 128 KiB. */
export const MAX_CARD_BYTES = 131_072;
/** Share of a limit from which a file gets a warning. */
export const NEAR_LIMIT = 0.9;
/** Bytes of a tool list: 16 MiB. */
export const MAX_TOOL_LIST_BYTES = 16 * 1024 * 1024;
/** Levels of maps and lists inside one another. */
export const MAX_DEPTH = 64;
/** Aliases in one YAML file, those inside their targets included. */
export const MAX_ALIASES = 100;
/**
 * Problems that are reported of one file: a hostile file could repeat a mistake a hundred thousand
 * times, and the first hundred are enough.
 */
export const MAX_PROBLEMS = 100;
