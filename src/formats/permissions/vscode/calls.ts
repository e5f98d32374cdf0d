/*
 * What precedes the text of a command, to tell apart how it is run
 * (docs/reference/vscode.md#commands-in-the-terminal).
 */

/** A command line of several commands, and one whose commands are all approved. */
export const LINE = 'the command line ';
export const APPROVED_LINE = 'the command line of approved commands ';
/** A command in PowerShell. */
export const POWERSHELL = 'in PowerShell, ';

/*
 * Two that only answers about one call use, not comparisons: a command of a line, to which rules
 * about lines do not apply, and a line, to which only they apply.
 */
export const COMMAND_OF_LINE = 'in a line, ';
export const ONLY_LINE = 'only the line ';
