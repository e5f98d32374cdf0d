import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Entry, LoadProblem, Node } from './document.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Parsed } from './load.ts';

/**
 * Reads strict JSON (RFC 8259): comments and trailing commas are errors, and so is a key that stands twice in one object,
 * which JSON.parse would settle silently in favour of the last.
 */
export function readJson(text: string): Parsed {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { problems: [depthProblem(deep)] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  if (errors.length > 0 || tree === undefined)
    return { problems: errors.length > 0 ? errors.map((error) => syntaxProblem(text, error)) : [emptyProblem()] };
  // The tolerant parser lets a few things through (such as control characters in strings); the language's own parser has the last word.
  try {
    JSON.parse(text);
  } catch (error) {
    return {
      problems: [
        { rule: 'parse-error', message: `not valid JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`, ...offsetOf(error as Error) },
      ],
    };
  }
  const problems: LoadProblem[] = [];
  const root = convert(tree, problems);
  return problems.length > 0 ? { problems } : { root };
}

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
  first: { start: number; end: number } | undefined,
): LoadProblem {
  return {
    rule: 'duplicate-key',
    message: `the key ${JSON.stringify(key)} stands twice in this map`,
    help: 'keep one of the two; a reader would silently use only one of them',
    start,
    end,
    ...(first && { related: { ...first, message: `${JSON.stringify(key)} first stands here` } }),
  };
}

/** The tree parser calls itself for each level, so depth is measured on the brackets outside strings first. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = endOfString(text, at);
    else if (char === 0x5b || char === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return at;
    } else if (char === 0x5d || char === 0x7d) depth -= 1;
  }
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Offset of the quote that closes the string opened at `start`, or of the line's end when none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at += 1;
    else if (char === QUOTE || char === 0x0a) return at;
  }
  return text.length;
}

function emptyProblem(): LoadProblem {
  return { rule: 'parse-error', message: 'the file is empty; JSON needs a value', start: 0, end: 0 };
}

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that JSON does not know; only true, false and null stand without quotes',
  InvalidNumberFormat: 'a number that JSON cannot read',
  PropertyNameExpected: 'a key in double quotes was expected (a comma before the closing brace is not allowed)',
  ValueExpected: 'a value was expected (a comma before the closing bracket is not allowed)',
  ColonExpected: 'a colon was expected after the key',
  CommaExpected: 'a comma was expected between two entries',
  CloseBraceExpected: 'a closing brace } was expected',
  CloseBracketExpected: 'a closing bracket ] was expected',
  EndOfFileExpected: 'nothing was expected after the end of the document',
  InvalidCommentToken: 'comments are not part of JSON; name the file .yaml if it needs them',
  UnexpectedEndOfComment: 'a comment that never ends; comments are not part of JSON',
  UnexpectedEndOfString: 'a string that never ends; a closing double quote was expected',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'a \\u escape without four hexadecimal digits',
  InvalidEscapeCharacter: 'an escape that JSON does not know',
  InvalidCharacter: 'a control character inside a string',
};

function syntaxProblem(text: string, error: ParseError): LoadProblem {
  const code = printParseErrorCode(error.error);
  const message = text.trim() === '' ? 'the file is empty; JSON needs a value' : `not valid JSON: ${EXPECTED[code] ?? code}`;
  return { rule: 'parse-error', message, start: error.offset, end: error.offset + Math.max(1, error.length) };
}

function offsetOf(error: Error): { start: number; end: number } {
  const at = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
  return { start: at, end: at + 1 };
}

function convert(node: JsonNode, problems: LoadProblem[]): Node {
  const start = node.offset;
  const end = node.offset + node.length;
  switch (node.type) {
    case 'array':
      return { kind: 'list', start, end, items: (node.children ?? []).map((child) => convert(child, problems)) };
    case 'object': {
      const entries = new Map<string, Entry>();
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (key === undefined || value === undefined) continue;
        const keyStart = key.offset;
        const keyEnd = key.offset + key.length;
        const first = entries.get(key.value);
        if (first) problems.push(duplicateKeyProblem(key.value, keyStart, keyEnd, { start: first.keyStart, end: first.keyEnd }));
        entries.set(key.value, { keyStart, keyEnd, node: convert(value, problems) });
      }
      return { kind: 'map', start, end, entries };
    }
    default:
      return { kind: 'scalar', start, end, value: node.value };
  }
}
