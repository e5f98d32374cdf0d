/*
 * Placeholders, which Card Gate writes in place of names that only the user knows. `init` writes
 * them into a new policy, and fixes contain them.
 */

/** The prefix of the placeholder that `init` writes for the unknown tools of an action. */
export const TODO = 'TODO-';
/** The placeholder for the name of a tool in a suggested capability. */
export const TOOL_STUB = 'the_tool_that_does_it';
/** The placeholder for the name of an action in a suggested capability. */
export const ACTION_STUB = 'the_action_it_performs';

const PLACEHOLDER = new RegExp(
  `(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`,
  'su',
);

/** Returns the placeholder in a pattern or action name, or undefined if there is none. */
export function placeholderIn(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0];
}
