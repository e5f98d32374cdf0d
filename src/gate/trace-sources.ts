import { digits } from '../document/digits.ts';
import { TRACE_FORMATS } from '../formats/traces/formats.ts';
import type { TraceSource } from '../formats/traces/read-traces.ts';

/** What a source was taken for, and what it holds. */
export function sourceText({ name, format, calls, denied, repeated, tools, leftovers }: TraceSource): string {
  const attempts = denied > 0 ? `, ${digits(denied)} denied` : '';
  const again = repeated > 0 ? `, ${digits(repeated)} met before` : '';
  const skipped = leftovers.unparsable + leftovers.tooLong;
  const left = skipped > 0 ? `, ${digits(skipped)} ${skipped === 1 ? 'line' : 'lines'} skipped` : '';
  return `${name}: ${digits(calls)} ${calls === 1 ? 'call' : 'calls'} of ${digits(tools)} ${tools === 1 ? 'tool' : 'tools'}${attempts}${again}${left}, as ${format?.id ?? 'nothing known'}`;
}

/** Why a source cannot be what it should be. Whatever gives no call is never taken for an agent that did nothing (spec 8). */
export function problemOf(source: TraceSource): { readonly message: string; readonly help: string } | undefined {
  const { name, format, calls, records, leftovers } = source;
  if (source.problem) return { message: `${name}: ${source.problem.message}`, help: source.problem.help };
  const of = name.startsWith('the API') ? 'it' : 'the file';
  if (records === 0 && leftovers.unparsable === 0 && leftovers.tooLong === 0)
    return {
      message: `${name} holds no trace`,
      help: `look why ${of} is empty: a history that is missing must not look like an agent that does nothing wrong`,
    };
  if (leftovers.unparsable > records) {
    return {
      message: `${name}: ${digits(leftovers.unparsable)} of ${digits(records + leftovers.unparsable)} lines are no JSON`,
      help: 'write JSON lines, one JSON document, or CSV with a line of column names',
    };
  }
  if (format === undefined) {
    return {
      message: `${name} is no trace of a known format`,
      help: `the formats are ${TRACE_FORMATS.map(({ id }) => id).join(', ')}; any other can be made into records with the fields tool, timestamp, session_id, agent_id and status`,
    };
  }
  if (calls + source.repeated > 0) return undefined;
  return {
    message: `${name} was read as ${format.title}, and holds no tool call`,
    help: 'check that it is the right file, and that its source writes tool calls; take it out of the traces if there were none',
  };
}

/** What of a source was left out, in words; undefined when nothing was. */
export function skippedText({ name, leftovers: { unparsable, tooLong, cutOff } }: TraceSource): string | undefined {
  const parts = [
    ...(cutOff ? ['its last line is cut off'] : []),
    ...(unparsable > (cutOff ? 1 : 0) ? [linesText(unparsable - (cutOff ? 1 : 0), 'no JSON')] : []),
    ...(tooLong > 0 ? [linesText(tooLong, 'longer than 16 MiB')] : []),
  ];
  return parts.length === 0 ? undefined : `a part of ${name} was skipped: ${parts.join(', ')}`;
}

function linesText(count: number, are: string): string {
  return count === 1 ? `1 line is ${are}` : `${digits(count)} lines are ${are}`;
}
