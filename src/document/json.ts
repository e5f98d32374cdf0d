import {
  type Node as JsonNode,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import type { Entry, LoadProblem, Node, Parsed } from './document.ts';
import { MAX_DEPTH, MAX_PROBLEMS } from './limits.ts';
import { depthProblem, duplicateKeyProblem, parseProblem } from './problems.ts';

/**
 * Parses strict JSON (RFC 8259). Comments, trailing commas and repeated keys are errors.
 * `JSON.parse` is not enough, because it silently uses the last value of a repeated key.
 */
export function readJson(text: string): Parsed {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { problems: [depthProblem(deep)] };
  if (text.trim() === '') return { problems: [parseProblem({ kind: 'empty-json' }, 0, 0)] };
  // The built-in parser determines whether the text is valid JSON. The tolerant parser below only
  // locates mistakes. The depth check above is exact only for valid JSON.
  try {
    JSON.parse(text);
  } catch (error) {
    return { problems: syntaxProblems(text, error as Error) };
  }
  const problems: LoadProblem[] = [];
  const tree = parseTree(text);
  // This cannot happen, because the built-in parser accepted the text.
  if (tree === undefined) return { problems: [parseProblem({ kind: 'empty-json' }, 0, 0)] };
  const root = convert(tree, problems);
  return problems.length > 0 ? { problems } : { root };
}

/** The result of parsing JSON leniently, as most programs do. */
interface TolerantJson {
  readonly root: Node;
  /** A problem for each repetition of a key. */
  readonly repeated: readonly LoadProblem[];
}

/**
 * Parses JSON as most programs do: the last value of a repeated key applies. With `comments`,
 * comments and trailing commas are also accepted.
 */
export function readTolerantJson(
  text: string,
  { comments }: { readonly comments: boolean },
): TolerantJson | Extract<Parsed, { readonly problems: unknown }> {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { problems: [depthProblem(deep)] };
  if (text.trim() === '') return { problems: [parseProblem({ kind: 'empty-json' }, 0, 0)] };
  if (!comments) {
    try {
      JSON.parse(text.replace(/^\ufeff/, ' '));
    } catch (error) {
      return { problems: syntaxProblems(text, error as Error) };
    }
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (tree === undefined || first !== undefined) {
    const { error, offset, length } = first ?? { error: 4, offset: 0, length: 0 };
    const fault = { kind: 'json-syntax', name: printParseErrorCode(error) } as const;
    return { problems: [parseProblem(fault, offset, offset + length)] };
  }
  const repeated: LoadProblem[] = [];
  return { root: convert(tree, repeated, 'last'), repeated };
}

/**
 * Returns the offset of the first bracket that exceeds the nesting limit, or undefined if there is
 * none. This check must come before recursive parsing, which cannot handle deeper text. Brackets in
 * strings are ignored. The depth is exact only for valid JSON.
 */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = endOfString(text, at);
    else if (char === 0x5b || char === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return at;
    } else if (char === 0x5d || char === 0x7d) depth = Math.max(0, depth - 1);
  }
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Returns the offset of a string's closing quote. If the string is not closed, returns the offset
 * of the end of its line.
 */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE || char === 0x0a) return at;
  }
  return text.length;
}

/**
 * Returns the syntax mistakes found by the tolerant parser. Only the first mistake on each line is
 * included, because it usually causes the others. If the tolerant parser finds none, returns a
 * problem for `refusal`, the strict parser's error.
 */
function syntaxProblems(text: string, refusal: Error): readonly LoadProblem[] {
  const problems: LoadProblem[] = [];
  let lineEnd = -1;
  const onError = (code: ParseErrorCode, offset: number, length: number): void => {
    if (offset <= lineEnd) return;
    const newline = text.indexOf('\n', offset);
    lineEnd = newline === -1 ? text.length : newline;
    if (problems.length === MAX_PROBLEMS) throw new EnoughProblems();
    const name = text.charAt(offset) === "'" ? 'SingleQuotes' : printParseErrorCode(code);
    const end = offset + Math.max(1, length);
    problems.push(parseProblem({ kind: 'json-syntax', name }, offset, end));
  };
  try {
    visit(
      text,
      { onError },
      { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
    );
  } catch (error) {
    // Mismatched brackets can overflow the tolerant parser's stack. The problems found until then
    // are still valid.
    if (!(error instanceof EnoughProblems || error instanceof RangeError)) throw error;
  }
  if (problems.length > 0) return problems;
  const at = Number(/position (\d+)/.exec(refusal.message)?.[1] ?? 0);
  const message = refusal.message.replace(/\s+/g, ' ');
  return [parseProblem({ kind: 'json-refused', said: message }, at, at + 1)];
}

class EnoughProblems extends Error {}

/**
 * Converts a node of the JSON parser's tree. `counts` selects whether the first or the last value
 * of a repeated key is used. Each repetition adds a problem.
 */
function convert(
  node: JsonNode,
  problems: LoadProblem[],
  counts: 'first' | 'last' = 'first',
): Node {
  const start = node.offset;
  const end = node.offset + node.length;
  switch (node.type) {
    case 'array':
      return {
        kind: 'list',
        start,
        end,
        items: (node.children ?? []).map((child) => convert(child, problems, counts)),
      };
    case 'object': {
      const entries = new Map<string, Entry>();
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (key === undefined || value === undefined) continue;
        const keyStart = key.offset;
        const keyEnd = key.offset + key.length;
        const first = entries.get(key.value);
        const node = convert(value, problems, counts);
        if (first === undefined || counts === 'last')
          entries.set(key.value, { keyStart, keyEnd, node });
        if (first !== undefined && problems.length < MAX_PROBLEMS)
          problems.push(
            duplicateKeyProblem(key.value, keyStart, keyEnd, {
              start: first.keyStart,
              end: first.keyEnd,
            }),
          );
      }
      return { kind: 'map', start, end, entries };
    }
    default:
      return { kind: 'scalar', start, end, value: node.value };
  }
}
