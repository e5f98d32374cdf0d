import { counted, quoted, showTime } from '../finding/words.ts';

/** Where a rule applied: to a tool in a tool list (`listed`), or to calls in traces (`called`). */
export type Occurrence =
  | { readonly kind: 'listed' }
  | {
      readonly kind: 'called';
      /** The number of calls. 0 if the rule applied to a trace as a whole. */
      readonly calls: number;
      readonly traces: number;
      /** The time of the last call, in milliseconds since 1970. Absent if unknown. */
      readonly last?: number | undefined;
      /** The ids of some of the traces that contain these calls. */
      readonly traceIds: readonly string[];
    };

export const LISTED: Occurrence = { kind: 'listed' };

/**
 * Describes the calls to a tool, in words that follow the tool's name in a message: `was called 41
 * times in 3 traces, most recently at 2026-05-01 10:00 UTC ("tr-1", "tr-2", "tr-3")`. Returns
 * undefined for a tool that is only in a tool list.
 */
export function calledText(occurrence: Occurrence): string | undefined {
  if (occurrence.kind === 'listed') return undefined;
  const { calls } = occurrence;
  if (calls === 0) return seenText(occurrence);
  return `was called ${calls === 1 ? 'once' : counted(calls, 'time')} ${seenText(occurrence)}`;
}

/**
 * Describes the traces in which a rule applied: their number, the time of the last match, and some
 * trace ids.
 */
export function seenText(occurrence: Extract<Occurrence, { kind: 'called' }>): string {
  const { calls, traces, last, traceIds } = occurrence;
  const often = calls > 1 || traces > 1 ? 'most recently ' : '';
  const when = last === undefined ? '' : `, ${often}at ${showTime(last)}`;
  return `in ${counted(traces, 'trace')}${when} (${traceIds.map(quoted).join(', ')})`;
}
