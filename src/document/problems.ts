import type { LoadProblem } from './document.ts';
import { MAX_DEPTH } from './limits.ts';

/** What is said of a document nested deeper than the limit. */
export function depthProblem(offset: number): LoadProblem {
  return {
    rule: 'parse-error',
    message: `nested more than ${MAX_DEPTH} levels deep`,
    help: 'cards and policies need about six levels; check for a bracket that is never closed',
    start: offset,
    end: offset + 1,
  };
}

/** What is said of the second of two equal keys of one map. */
export function duplicateKeyProblem(
  key: string,
  start: number,
  end: number,
  first: { start: number; end: number },
): LoadProblem {
  return {
    rule: 'duplicate-key',
    message: `the key ${JSON.stringify(key)} stands twice in this map`,
    help: 'keep one of the two; a reader would silently use only one of them',
    start,
    end,
    related: { ...first, message: `${JSON.stringify(key)} first stands here` },
  };
}
