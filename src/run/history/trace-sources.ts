import { digits } from '../../document/digits.ts';
import { TRACE_FORMATS } from '../../formats/traces/formats.ts';
import type { TraceSource } from '../../formats/traces/read-traces.ts';

/** What a source was taken for, and what it holds. */
export function sourceText({
  name,
  format,
  beside,
  calls,
  denied,
  repeated,
  tools,
  leftovers,
}: TraceSource): string {
  const attempts = denied > 0 ? `, ${digits(denied)} denied` : '';
  const again = repeated > 0 ? `, ${digits(repeated)} met before` : '';
  const skipped = leftovers.unparsable + leftovers.tooLong + (leftovers.unclosed ?? 0);
  const others = beside.map(
    ({ format: { id }, records }) =>
      `, and ${digits(records)} ${records === 1 ? 'record' : 'records'} of it as ${id}`,
  );
  const left =
    skipped > 0 ? `, ${digits(skipped)} ${skipped === 1 ? 'line' : 'lines'} skipped` : '';
  return `${name}: ${digits(calls)} ${calls === 1 ? 'call' : 'calls'} of ${digits(tools)} ${tools === 1 ? 'tool' : 'tools'}${attempts}${again}${left}, as ${format?.id ?? 'nothing known'}${others.join('')}`;
}

/** Why a source cannot be what it should be. */
export interface SourceProblem {
  readonly message: string;
  readonly help: string;
  /** It was read, and holds no call: a problem where no other source holds one. */
  readonly isIdle?: true;
}

/**
 * Why a source cannot be what it should be. Whatever gives no call is never taken for an agent that
 * did nothing.
 */
export function problemOf(source: TraceSource): SourceProblem | undefined {
  const { name, format, calls, records, leftovers } = source;
  if (source.problem)
    return { message: `${name}: ${source.problem.message}`, help: source.problem.help };
  const of = name.startsWith('the API') ? 'it' : 'the file';
  if (
    records === 0 &&
    leftovers.unparsable === 0 &&
    leftovers.tooLong === 0 &&
    leftovers.unclosed === undefined
  )
    return {
      message: `${name} holds no trace`,
      help: `look why ${of} is empty: a history that is missing must not look like an agent that does nothing wrong`,
    };
  const unclosed = leftovers.unclosed ?? 0;
  if (unclosed > records)
    return {
      message: `${name}: ${digits(unclosed)} of ${digits(records + unclosed)} rows open a quotation mark that nothing closes`,
      help: 'write CSV as RFC 4180 says: a mark inside of a value is doubled, and the value stands in marks',
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
    isIdle: true,
    message: `${name} was read as ${format.title}, and holds no tool call`,
    help: 'check that it is the right file, and that its source writes tool calls; take it out of the traces if there were none',
  };
}

/** What of a source was left out, in words; undefined when nothing was. */
export function skippedText({
  name,
  leftovers: { unparsable, tooLong, cutOff, unclosed = 0 },
}: TraceSource): string | undefined {
  const parts = [
    ...(cutOff ? ['its last line is cut off'] : []),
    ...(unparsable > (cutOff ? 1 : 0) ? [linesText(unparsable - (cutOff ? 1 : 0), 'no JSON')] : []),
    ...(tooLong > 0 ? [linesText(tooLong, 'longer than 16 MiB')] : []),
    ...(unclosed === 1 ? ['1 row opens a quotation mark that nothing closes'] : []),
    ...(unclosed > 1 ? [`${digits(unclosed)} rows open a quotation mark that nothing closes`] : []),
  ];
  return parts.length === 0 ? undefined : `a part of ${name} was skipped: ${parts.join(', ')}`;
}

function linesText(count: number, are: string): string {
  return count === 1 ? `1 line is ${are}` : `${digits(count)} lines are ${are}`;
}
