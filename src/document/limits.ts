/*
 * The limits for files that Card Gate reads (docs/reference/limits.md#files). If a file
 * exceeds a limit, the finding states the limit.
 */

/** The maximum size of a card, policy, access list or configuration file in bytes: 128 KiB. */
export const MAX_CARD_BYTES = 131_072;
/** The fraction of the size limit above which a file causes a warning. */
export const NEAR_LIMIT = 0.9;
/** The maximum size of a tool list in bytes: 16 MiB. */
export const MAX_TOOL_LIST_BYTES = 16 * 1024 * 1024;
/** The maximum nesting depth of maps and lists. */
export const MAX_DEPTH = 64;
/**
 * The maximum number of aliases in one YAML file. Aliases inside an aliased node are counted again
 * for each alias of that node.
 */
export const MAX_ALIASES = 100;
/**
 * The maximum number of problems to report for one file. Without this limit, a malicious file could
 * cause 100,000 identical problems.
 */
export const MAX_PROBLEMS = 100;
