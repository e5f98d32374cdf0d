import { counted, quoted, showTime } from '../finding/words.ts';

/**
 * The places where a rule applied: a tool in a tool list (`listed`), or calls in traces (`called`).
 */
export type Occurrence =
  | { readonly kind: 'listed' }
  | {
      readonly kind: 'called';
      /** The number of calls. 0 if the rule applied to a trace as a whole. */
      readonly calls: number;
      readonly traces: number;
      /** The time of the last call, in milliseconds since 1970. Absent if it is unknown. */
      readonly last?: number | undefined;
      /** The ids of some of the traces with such calls. */
      readonly traceIds: readonly string[];
    };

export const LISTED: Occurrence = { kind: 'listed' };

/**
 * Describes calls, as text that follows the name of a tool: `was called 41 times in 3 traces, last
 * 2026-05-01 10:00 UTC ("tr-1", "tr-2", "tr-3")`. Returns undefined for a tool that is only in a
 * tool list.
 */
export function calledText(occurrence: Occurrence): string | undefined {
  if (occurrence.kind === 'listed') return undefined;
  const { calls } = occurrence;
  if (calls === 0) return seenText(occurrence);
  return `was called ${calls === 1 ? 'once' : counted(calls, 'time')} ${seenText(occurrence)}`;
}

/**
 * Describes in how many traces a rule applied and when it last did, with the ids of some traces.
 */
export function seenText(occurrence: Extract<Occurrence, { kind: 'called' }>): string {
  const { calls, traces, last, traceIds } = occurrence;
  const often = calls > 1 || traces > 1 ? 'most recently ' : '';
  const when = last === undefined ? '' : `, ${often}at ${showTime(last)}`;
  return `in ${counted(traces, 'trace')}${when} (${traceIds.map(quoted).join(', ')})`;
}
