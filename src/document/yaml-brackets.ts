import { CST } from 'yaml';
import type { LoadProblem } from './document.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { parseProblem } from './problems.ts';

/** A syntax mistake, as reported by the YAML library. */
interface SyntaxMistake {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * Whether a mistake may be only a consequence of an earlier unclosed bracket. All text after such a
 * bracket appears to be inside it.
 */
function isConsequence({ code, message }: SyntaxMistake): boolean {
  return (
    code === 'MULTILINE_IMPLICIT_KEY' ||
    code === 'BLOCK_IN_FLOW' ||
    code === 'BLOCK_AS_IMPLICIT_KEY' ||
    message.startsWith('Missing , between flow')
  );
}

const NOT_CLOSED = /\bend with a [\]}]$/;

/**
 * Returns a problem for each unclosed bracket. The YAML library reports only wrong indentation on a
 * later line. `left` contains the mistakes with other causes. Never throws.
 */
export function unclosedBrackets<M extends SyntaxMistake>(
  text: string,
  tokens: readonly CST.Token[],
  mistakes: readonly M[],
): { readonly problems: readonly LoadProblem[]; readonly left: readonly M[] } {
  const unclosed = new Set(mistakes.filter(({ message }) => NOT_CLOSED.test(message)));
  const others = mistakes.filter((mistake) => !unclosed.has(mistake));
  // An unclosed quote hides the brackets after it, so only the quote is reported.
  if (unclosed.size > 0 && others.some(({ message }) => message.startsWith('Missing closing')))
    return { problems: [], left: others };
  const brackets = unclosed.size > 0 ? openIn(tokens) : [];
  const first = brackets[0];
  if (first === undefined) return { problems: [], left: mistakes };
  const last = [...unclosed].reduce((most, { pos }) => Math.max(most, pos[0]), 0);
  const left = others.filter(
    (mistake) => !isConsequence(mistake) || mistake.pos[0] < first.offset || mistake.pos[0] > last,
  );
  return {
    problems: brackets.slice(0, MAX_PROBLEMS).map((bracket) => problemOf(text, bracket)),
    left,
  };
}

/**
 * An opening bracket that is never closed. If a closing bracket of the wrong kind was written
 * instead, `closer` is that bracket.
 */
interface Bracket {
  readonly offset: number;
  readonly sign: string;
  readonly closer?: string;
}

/**
 * Returns the unclosed brackets in file order. If some of them are followed by a closing bracket of
 * the wrong kind, returns only those, because they cause the others.
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
