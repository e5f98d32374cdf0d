import { digits } from '../../document/digits.ts';
import type { Words } from '../../finding/finding.ts';
import { counted } from '../../finding/words.ts';
import { TRACE_FORMATS } from '../../formats/traces/formats.ts';
import type { TraceSource } from '../../formats/traces/read-traces.ts';
import { traceLinesSkipped } from '../../rules/trace-lines-skipped.ts';
import { traceSource } from '../../rules/trace-source.ts';
import { traceWithoutCalls } from '../../rules/trace-without-calls.ts';

/** Describes a trace source in one line, with the number of calls and tools, and the format. */
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
  const repetitions = repeated > 0 ? `, ${digits(repeated)} repeated` : '';
  const skipped = leftovers.unparsable + leftovers.tooLong + (leftovers.unclosed ?? 0);
  const others = beside.map(
    ({ format: { id }, records }) =>
      `, and ${counted(records, 'record')} in the file read as ${id}`,
  );
  const left = skipped > 0 ? `, ${counted(skipped, 'line')} skipped` : '';
  return `${name}: ${counted(calls, 'call')} to ${counted(tools, 'tool')}${attempts}${repetitions}${left}, read as ${format?.id ?? 'an unknown format'}${others.join('')}`;
}

interface SourceProblem {
  readonly words: Words;
  /**
   * True if the source could be read but does not contain calls. This is an error unless another
   * source contains calls.
   */
  readonly isIdle?: true;
}

/**
 * Returns the problem with a source, or undefined if the source contains calls. A source without
 * calls is always a problem, because it does not prove that the agent was idle.
 */
export function problemOf(source: TraceSource): SourceProblem | undefined {
  const { name, format, calls, records, leftovers, problem } = source;
  const { words } = traceSource;
  const { unparsable, tooLong, unclosed = 0 } = leftovers;
  if (problem) return { words: words.unreadable(name, problem) };
  if (records === 0 && unparsable === 0 && tooLong === 0 && leftovers.unclosed === undefined)
    return { words: words.empty(name, name.startsWith('the API')) };
  if (unclosed > records) return { words: words.unclosedRows(name, unclosed, records + unclosed) };
  if (unparsable > records) return { words: words.notJson(name, unparsable, records + unparsable) };
  if (format === undefined)
    return {
      words: words.noFormat(
        name,
        TRACE_FORMATS.map(({ id }) => id),
      ),
    };
  if (calls + source.repeated > 0) return undefined;
  return { isIdle: true, words: traceWithoutCalls.words.noCall(name, format.title) };
}

/** Describes a source's skipped lines. Returns undefined if no lines were skipped. */
export function skippedWords({
  name,
  leftovers: { unparsable, tooLong, cutOff, unclosed = 0 },
}: TraceSource): Words | undefined {
  const notJson = unparsable - (cutOff ? 1 : 0);
  if (!cutOff && notJson <= 0 && tooLong === 0 && unclosed === 0) return undefined;
  return traceLinesSkipped.words.skipped(name, {
    lastLineCutOff: cutOff,
    notJson,
    tooLong,
    unclosedRows: unclosed,
  });
}
