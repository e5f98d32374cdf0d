import { wording } from '../finding/finding.ts';
import { counted, enumeration, listed, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The reason why an entry or its limit could not be evaluated for calls in traces. */
type UnknownReason =
  | 'time'
  | 'session'
  | 'order'
  | 'usage'
  | 'arguments'
  | 'status'
  | 'other-calls'
  | 'argument'
  | 'channel'
  | 'sql';

/**
 * Explains what information the traces lack in each case, as a clause that follows "because".
 */
const REASONS: Readonly<Record<UnknownReason, string>> = {
  time: 'the traces do not record when the calls were made',
  session: 'the traces do not record which session each call belongs to',
  order: 'the traces do not record the order of the calls',
  usage: 'the traces do not record how many tokens the sessions used',
  arguments: "the traces do not contain the calls' arguments",
  status: 'the traces do not record whether the calls succeeded',
  'other-calls':
    'it depends on other calls, and the traces do not contain enough information about them',
  argument: "the calls' arguments are not known",
  channel: 'the traces do not record the channel of the calls',
  sql: 'the SQL statements in the calls are not known',
};

/** The maximum number of trace files to name in the message. The rest are only counted. */
const MAX_NAMED = 3;

const words = wording({
  /**
   * `sources` contains trace file paths. `isInspecting` is true if the run inspects the arguments
   * of calls.
   */
  notEvaluated: (
    entry: string,
    isLimit: boolean,
    reason: UnknownReason,
    calls: number,
    sources: readonly string[],
    isInspecting: boolean,
  ) => ({
    message: `the ${isLimit ? 'limit in the entry' : 'entry'} ${quoted(entry)} was not evaluated for ${counted(calls, 'call')} in ${filesText(sources)}, because ${REASONS[reason]}`,
    help: helpFor(reason, isInspecting),
  }),
});

function filesText(files: readonly string[]): string {
  return files.length > MAX_NAMED ? listed(files.map(quoted), MAX_NAMED) : enumeration(files);
}

function helpFor(reason: UnknownReason, isInspecting: boolean): string | undefined {
  switch (reason) {
    case 'argument':
    case 'sql':
      return isInspecting
        ? 'record call arguments in the traces'
        : 'set "inspect-arguments" to true to match call arguments; Card Gate neither stores nor prints them';
    case 'time':
    case 'session':
    case 'order':
    case 'usage':
    case 'arguments':
    case 'status':
      return 'use a trace format that records this information information';
    case 'other-calls':
    case 'channel':
      return undefined;
    default:
      return reason satisfies never;
  }
}

export const limitNotEvaluated = {
  id: 'limit-not-evaluated',
  severity: 'note',
  summary: 'An entry in an access list depends on information that the traces lack.',
  words,
} as const satisfies WordedRule;
