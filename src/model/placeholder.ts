/**
 * Names that Card Gate itself writes where only a person knows the right one: in the policy that
 * `init` makes, and in lines to paste.
 */

/** What `init` writes before the name of an action, where the tools that perform it belong. */
export const TODO = 'TODO-';
/** The tool of a mapping to paste. */
export const TOOL_STUB = 'the_tool_that_does_it';
/** The action of a mapping to paste. */
export const ACTION_STUB = 'the_action_it_performs';

const INVENTED = new RegExp(
  `(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`,
  'su',
);

/**
 * The name in a pattern or in the name of an action that was left to be filled in, or undefined: it
 * is no tool and no action.
 */
export function inventedName(text: string): string | undefined {
  return INVENTED.exec(text)?.[0];
}
