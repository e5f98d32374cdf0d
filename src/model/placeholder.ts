/*
 * Placeholders for names that only the user can supply. `init` writes them to a new policy, and
 * suggested fixes contain them.
 */

/** The prefix of the placeholder that `init` writes for an action's unknown tools. */
export const TODO = 'TODO-';
/** The placeholder for a tool name in a suggested capability. */
export const TOOL_STUB = 'the_tool_that_does_it';
/** The placeholder for an action name in a suggested capability. */
export const ACTION_STUB = 'the_action_it_performs';

const PLACEHOLDER = new RegExp(
  `(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`,
  'su',
);

/** Returns the placeholder in a pattern or action name, or undefined if there is none. */
export function placeholderIn(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0];
}
