import type { LoadProblem, ParseFault, Span } from './document.ts';
import { MAX_DEPTH } from './limits.ts';

/** Creates a problem for a syntax fault between two offsets. */
export function parseProblem(fault: ParseFault, start: number, end: number): LoadProblem {
  return { rule: 'parse-error', fault, start, end };
}

/** Creates a problem for a document that exceeds the nesting limit. */
export function depthProblem(offset: number): LoadProblem {
  return parseProblem({ kind: 'too-deep', most: MAX_DEPTH }, offset, offset + 1);
}

/** Creates a problem for a repeated key in a map. `first` is the position of the earlier key. */
export function duplicateKeyProblem(
  key: string,
  start: number,
  end: number,
  { start: from, end: to }: Span,
): LoadProblem {
  return { rule: 'duplicate-key', key, start, end, first: { start: from, end: to } };
}
