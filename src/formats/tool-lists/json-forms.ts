import type { Entry, LoadProblem, Node, Parsed } from '../../document/document.ts';
import { readJson } from '../../document/json.ts';
import { endOfString } from './value-limit.ts';

/**
 * The maximum number of JSON documents in one file. A server usually lists dozens of tools, so the
 * limit is sufficient even with one document per tool.
 */
export const MAX_DOCUMENTS = 10_000;

/**
 * Whether a file contains several consecutive JSON documents, such as the pages of a `tools/list`
 * response.
 */
export function isSequence(text: string): boolean {
  const first = endOfValue(text, text.search(/[[{]/));
  return first !== undefined && /^[\s\x1e]*[[{]/.test(text.slice(first, first + 1024));
}

/**
 * Reads consecutive JSON documents as one list. Returns undefined if any other text separates the
 * documents.
 */
export function readSequence(text: string): Parsed | undefined {
  const items: Node[] = [];
  for (let at = nextValue(text, 0); at < text.length; ) {
    const end = endOfValue(text, at);
    if (end === undefined) return undefined;
    if (items.length === MAX_DOCUMENTS) return { problems: [tooMany(at, end)] };
    const parsed = readJson(text.slice(at, end));
    if ('problems' in parsed) {
      return {
        problems: parsed.problems.map((problem) => ({
          ...problem,
          start: problem.start + at,
          end: problem.end + at,
          ...(problem.rule === 'duplicate-key' && {
            first: { start: problem.first.start + at, end: problem.first.end + at },
          }),
        })),
      };
    }
    items.push(moved(parsed.root, at));
    at = nextValue(text, end);
  }
  return { root: { kind: 'list', start: 0, end: text.length, items } };
}

function tooMany(start: number, end: number): LoadProblem {
  return {
    rule: 'parse-error',
    fault: { kind: 'too-many-documents', most: MAX_DOCUMENTS },
    start,
    end,
  };
}

/**
 * Returns the offset of the next character that is neither white space nor a record separator (RFC
 * 7464).
 */
function nextValue(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\x1e]/.test(text.charAt(at))) at += 1;
  return at;
}

/**
 * Returns the offset after the JSON list or map that begins at `start`. Returns undefined if
 * `start` is not the beginning of a list or map, or if the list or map is not closed.
 */
function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at >= 0 && at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') at = endOfString(text, at);
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth === 0) return at === start ? undefined : at + 1;
  }
  return undefined;
}

/** Returns a copy of a node tree, with `by` added to all offsets. */
function moved(node: Node, by: number): Node {
  const at = { start: node.start + by, end: node.end + by };
  if (node.kind === 'scalar') return { ...node, ...at };
  if (node.kind === 'list')
    return { kind: 'list', ...at, items: node.items.map((item) => moved(item, by)) };
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries)
    entries.set(key, {
      keyStart: entry.keyStart + by,
      keyEnd: entry.keyEnd + by,
      node: moved(entry.node, by),
    });
  return { kind: 'map', ...at, entries };
}

/** Returns JSON with comments and trailing commas replaced by spaces. Offsets do not change. */
export function withoutComments(text: string): string {
  const bare = blanked(text, commentAt);
  return blanked(bare, lastCommaAt);
}

/**
 * Replaces parts of JSON with spaces, except inside strings. `endAt` returns the end of the part
 * that begins at an offset, or undefined if no such part begins there.
 */
function blanked(text: string, endAt: (text: string, at: number) => number | undefined): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') at = endOfString(text, at);
    const end = endAt(text, at);
    if (end === undefined) continue;
    pieces.push(text.slice(from, at), text.slice(at, end).replace(/[^\r\n]/g, ' '));
    from = end;
    at = end - 1;
  }
  return pieces.join('') + text.slice(from);
}

function commentAt(text: string, at: number): number | undefined {
  const block = text.startsWith('/*', at);
  if (!block && !text.startsWith('//', at)) return undefined;
  const end = text.indexOf(block ? '*/' : '\n', at + 2);
  return end === -1 ? text.length : end + (block ? 2 : 0);
}

const CLOSING = /\s*[\]}]/y;

function lastCommaAt(text: string, at: number): number | undefined {
  if (text[at] !== ',') return undefined;
  CLOSING.lastIndex = at + 1;
  return CLOSING.test(text) ? at + 1 : undefined;
}
