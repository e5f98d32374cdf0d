import { CST } from 'yaml';
import type { LoadProblem } from './document.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { parseProblem } from './problems.ts';

/** A mistake as the YAML library tells it: a code, a sentence, and where it noticed. */
interface SyntaxMistake {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Mistakes that only show that what stands behind an open bracket was read as inside it. */
function isConsequence({ code, message }: SyntaxMistake): boolean {
  return (
    code === 'MULTILINE_IMPLICIT_KEY' ||
    code === 'BLOCK_IN_FLOW' ||
    message.startsWith('Missing , between flow')
  );
}

const NOT_CLOSED = /\bend with a [\]}]$/;

/**
 * Tells of brackets of lists and maps in one line that are never closed, at the bracket itself: the
 * library takes them for mistakes of indentation where it noticed. What is left are the other
 * mistakes. Never throws.
 */
export function unclosedBrackets<M extends SyntaxMistake>(
  text: string,
  tokens: readonly CST.Token[],
  mistakes: readonly M[],
): { readonly problems: readonly LoadProblem[]; readonly left: readonly M[] } {
  const told = new Set(mistakes.filter(({ message }) => NOT_CLOSED.test(message)));
  const others = mistakes.filter((one) => !told.has(one));
  // A quote that is never closed takes in every bracket behind it, so that only the quote is to be
  // told.
  if (told.size > 0 && others.some(({ message }) => message.startsWith('Missing closing')))
    return { problems: [], left: others };
  const brackets = told.size > 0 ? openIn(tokens) : [];
  const first = brackets[0];
  if (first === undefined) return { problems: [], left: mistakes };
  const last = [...told].reduce((most, { pos }) => Math.max(most, pos[0]), 0);
  const left = others.filter(
    (one) => !isConsequence(one) || one.pos[0] < first.offset || one.pos[0] > last,
  );
  return {
    problems: brackets.slice(0, MAX_PROBLEMS).map((bracket) => problemOf(text, bracket)),
    left,
  };
}

/** An opening bracket without its counterpart; `closer` is another one that stands in its place. */
interface Bracket {
  readonly offset: number;
  readonly sign: string;
  readonly closer?: string;
}

/**
 * The brackets without counterpart, in the order of the file. Of a wrong one only itself is told:
 * it took the place of another's.
 */
function openIn(tokens: readonly CST.Token[]): readonly Bracket[] {
  const open: Bracket[] = [];
  const left: (CST.Token | null | undefined)[] = [...tokens];
  while (left.length > 0) {
    const token = left.pop();
    if (!token) continue;
    if (token.type === 'document') left.push(token.value);
    if (!CST.isCollection(token)) continue;
    for (const item of token.items) left.push(item.key, item.value);
    if (token.type !== 'flow-collection') continue;
    const [end] = token.end;
    if (end?.source === CLOSERS[token.start.source]) continue;
    const isCloser = end?.type === 'flow-seq-end' || end?.type === 'flow-map-end';
    open.push({
      offset: token.start.offset,
      sign: token.start.source,
      ...(isCloser && { closer: end.source }),
    });
  }
  const wrong = open.filter(({ closer }) => closer !== undefined);
  return (wrong.length > 0 ? wrong : open).sort((a, b) => a.offset - b.offset);
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function problemOf(text: string, { offset, sign, closer }: Bracket): LoadProblem {
  const line = text.slice(0, offset).split('\n').length;
  const expected = CLOSERS[sign] ?? '';
  return parseProblem(
    { kind: 'bracket', sign, line, expected, ...(closer !== undefined && { closer }) },
    offset,
    offset + 1,
  );
}
