/*
 * Placeholders, which Card Gate writes where only the user knows the right name. They appear in the
 * policy that `init` writes and in suggested policy lines.
 */

/**
 * The prefix of the placeholders that `init` writes where it does not know the tools for an action.
 */
export const TODO = 'TODO-';
/** The placeholder for a tool in a suggested capability. */
export const TOOL_STUB = 'the_tool_that_does_it';
/** The placeholder for an action in a suggested capability. */
export const ACTION_STUB = 'the_action_it_performs';

const PLACEHOLDER = new RegExp(
  `(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`,
  'su',
);

/**
 * Returns the placeholder that a pattern or action name contains, or undefined if there is none.
 */
export function placeholderIn(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0];
}
