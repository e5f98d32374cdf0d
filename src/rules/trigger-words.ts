import { oneLine, quoted, quotedWhole } from '../finding/words.ts';
import { calledText, type Occurrence, seenText } from './occurrence.ts';

/** An escalation trigger that fired, with the tool, tool list or trace that caused it. */
export interface Triggered {
  /**
   * The tool that caused the trigger to fire. Undefined if the cause is a whole tool list or trace.
   */
  readonly tool: string | undefined;
  readonly condition: string;
  readonly reason: string;
  readonly occurrence: Occurrence;
}

/**
 * Returns a message about a trigger that fired. `verb` describes the trigger's effect, such as `is
 * denied`.
 */
export function triggerMessage(
  verb: string,
  { tool, condition, reason, occurrence }: Triggered,
): string {
  return `${subjectOf(tool, occurrence)} ${verb} because of the trigger on ${quoted(condition)}: ${oneLine(reason)}`;
}

function subjectOf(tool: string | undefined, occurrence: Occurrence): string {
  if (occurrence.kind === 'listed') return tool === undefined ? 'the tool list' : quotedWhole(tool);
  return tool === undefined
    ? `the agent's behaviour ${seenText(occurrence)}`
    : `${quotedWhole(tool)} ${calledText(occurrence)}, and`;
}

/** Returns the start of an instruction that explains how to keep a trigger from firing. */
export function avoiding({ tool }: Triggered): string {
  return tool === undefined
    ? 'change the tool list to avoid the condition'
    : 'remove the tool from the tool list';
}
