/*
 * Placeholders: names that Card Gate writes where only a person knows the right one, in the policy
 * that `init` makes and in lines to paste.
 */

/** The prefix of placeholders that `init` writes in place of the tools that perform an action. */
export const TODO = 'TODO-';
/** The placeholder of a tool in a mapping to paste. */
export const TOOL_STUB = 'the_tool_that_does_it';
/** The placeholder of an action in a mapping to paste. */
export const ACTION_STUB = 'the_action_it_performs';

const PLACEHOLDER = new RegExp(
  `(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`,
  'su',
);

/** The placeholder in a pattern or in the name of an action, or undefined. */
export function placeholderIn(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0];
}
