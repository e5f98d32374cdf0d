import type { LoadProblem, ParseFault, Span } from './document.ts';
import { MAX_DEPTH } from './limits.ts';

/** The problem of a fault that a reader found between two offsets. */
export function parseProblem(fault: ParseFault, start: number, end: number): LoadProblem {
  return { rule: 'parse-error', fault, start, end };
}

/** The problem of a document that is nested deeper than the limit. */
export function depthProblem(offset: number): LoadProblem {
  return parseProblem({ kind: 'too-deep', most: MAX_DEPTH }, offset, offset + 1);
}

/** The problem of the second of two equal keys of one map. */
export function duplicateKeyProblem(
  key: string,
  start: number,
  end: number,
  { start: from, end: to }: Span,
): LoadProblem {
  return { rule: 'duplicate-key', key, start, end, first: { start: from, end: to } };
}
