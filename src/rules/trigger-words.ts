import { oneLine, quoted, quotedWhole } from '../finding/words.ts';
import { calledText, type Occurrence, seenText } from './occurrence.ts';

/** An escalation trigger that fired, with the tool, tool list or trace that caused it. */
export interface Triggered {
  /** The tool that caused the trigger to fire. Undefined if a whole tool list or trace did. */
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
    ? `the behaviour of the agent ${seenText(occurrence)}`
    : `${quotedWhole(tool)} ${calledText(occurrence)}, and`;
}

/** Returns the beginning of an instruction for keeping a trigger from firing. */
export function avoiding({ tool }: Triggered): string {
  return tool === undefined
    ? 'change the tool list so that the condition is no longer true'
    : 'remove the tool from the tool list';
}
