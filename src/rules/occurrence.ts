import { counted, quoted, showTime } from '../finding/words.ts';

/**
 * How an agent met a rule: a tool list declares the tool, or traces record calls of it. The words
 * of a rule take it as data, so that both are described by one sentence.
 */
export type Occurrence =
  | { readonly kind: 'listed' }
  | {
      readonly kind: 'called';
      /** 0 where a trace met the rule and no single call did. */
      readonly calls: number;
      readonly traces: number;
      /** The time of the last call in milliseconds since 1970, where one is known. */
      readonly last?: number | undefined;
      /** Ids of some of the traces. */
      readonly traceIds: readonly string[];
    };

export const LISTED: Occurrence = { kind: 'listed' };

/**
 * What calls there were, to follow the name of a tool: `was called 41 times in 3 traces, last
 * 2026-05-01 10:00 UTC ("tr-1", "tr-2", "tr-3")`; undefined for a tool that is only listed.
 */
export function calledText(occurrence: Occurrence): string | undefined {
  if (occurrence.kind === 'listed') return undefined;
  const { calls } = occurrence;
  if (calls === 0) return seenText(occurrence);
  return `was called ${calls === 1 ? 'once' : counted(calls, 'time')} ${seenText(occurrence)}`;
}

/** In how many traces something was met, when last, and in which. */
export function seenText(occurrence: Extract<Occurrence, { kind: 'called' }>): string {
  const { traces, last, traceIds } = occurrence;
  const when = last === undefined ? '' : `, last ${showTime(last)}`;
  return `in ${counted(traces, 'trace')}${when} (${traceIds.map(quoted).join(', ')})`;
}
