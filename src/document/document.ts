/*
 * The data structure for parsed YAML, JSON and TOML files. It records where each value appears in
 * the text.
 */

/**
 * A position in text. Lines and columns start from 1, offsets from 0. Columns and offsets are in
 * UTF-16 code units.
 */
interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A range of text. The end position is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The keys and list indices that lead from the top of a document to a node. */
export type Path = readonly (string | number)[];

/**
 * The place of a node: its document and its path. Places are cheap to create, because `rangeOf`
 * computes lines only when a finding needs them.
 */
export interface Place {
  readonly document: Document;
  readonly path: Path;
}

/** A value from a file, and the place where the value is written. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** A node of a parsed document, with its start and end offsets in the text. */
export type Node =
  | {
      readonly kind: 'scalar';
      readonly start: number;
      readonly end: number;
      readonly value: string | number | boolean | null;
    }
  | {
      readonly kind: 'list';
      readonly start: number;
      readonly end: number;
      readonly items: readonly Node[];
    }
  | {
      readonly kind: 'map';
      readonly start: number;
      readonly end: number;
      readonly entries: ReadonlyMap<string, Entry>;
    };

/** A map entry: the value's node, and the start and end offsets of the key. */
export interface Entry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: Node;
}

export type Syntax = 'json' | 'yaml';

/**
 * A parsed file. Maps in `value` have no prototype, so `__proto__` and `constructor` are ordinary
 * keys.
 */
export interface Document {
  /** The file's path from the root of the repository, with `/` as separator. */
  readonly file: string;
  readonly syntax: Syntax;
  readonly text: string;
  readonly root: Node;
  readonly value: unknown;
  /** The path of `root` within the file. Absent if the document is the whole file. */
  readonly base?: Path;
  /**
   * The first key of front matter whose text continues on lines without indentation, which YAML
   * does not allow. Absent if there is none.
   */
  readonly unindented?: string;
  /**
   * The file's owner, as shown in reports (docs/reference/floors.md#where-each-part-comes-from).
   * Absent for an agent's own files.
   */
  readonly origin?: Origin;
}

/**
 * The scopes to which a file can belong, outermost first
 * (docs/reference/floors.md#where-each-part-comes-from). `environment` is the scope of the
 * configuration's overlay, which belongs to the agent.
 */
const SCOPES = ['platform', 'org', 'team', 'agent', 'environment'] as const;
export type Scope = (typeof SCOPES)[number];

/** The owner of a file that does not belong to an agent. */
export interface Origin {
  readonly scope: Exclude<Scope, 'agent'>;
  /**
   * The repository that contains the file, as `owner/repo@ref`, for links in reports. Absent if the
   * file is in the checked repository.
   */
  readonly repository?: string;
}

/** Returns the scope of the file that contains a place. */
export function scopeOf(place: Place): Scope {
  return place.document.origin?.scope ?? 'agent';
}

/** A range of text between two offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The reason why a file could not be read, and the position of the problem in the text. The wording
 * is in the rule's file in `src/rules/`.
 */
export type LoadProblem = Span &
  (
    | { readonly rule: 'parse-error'; readonly fault: ParseFault }
    /**
     * The problem's position is that of the repeated key. `first` is the position of the earlier
     * key.
     */
    | { readonly rule: 'duplicate-key'; readonly key: string; readonly first: Span }
    | { readonly rule: 'file-too-large'; readonly fault: SizeFault }
  );

/**
 * A fault found by a parser. If the fault concerns a single character, `code` is its character
 * code.
 */
export type ParseFault =
  | { readonly kind: 'empty-json' }
  /** `name` is the JSON parser's name for the fault. */
  | { readonly kind: 'json-syntax'; readonly name: string }
  | { readonly kind: 'json-refused'; readonly said: string }
  /** `said` is the TOML parser's message. */
  | { readonly kind: 'toml-syntax'; readonly said: string }
  /**
   * A mistake that causes an agent host to reject a file. `why` is a clause with the reason, and
   * `lost` describes how the host behaves without the file.
   */
  | { readonly kind: 'refused-by-host'; readonly why: string; readonly lost: string }
  /** `code` and `said` are the YAML parser's error code and message. */
  | { readonly kind: 'yaml-syntax'; readonly code: string; readonly said: string }
  /**
   * An unquoted value that must be quoted, because of its first characters or because it contains a
   * colon followed by a space.
   */
  | { readonly kind: 'unquoted'; readonly value: string; readonly sign: string }
  /**
   * A line whose indentation matches no line above it, with the nearest line that it could be
   * aligned with.
   */
  | {
      readonly kind: 'indentation';
      readonly spaces: number;
      readonly wanted: number;
      readonly line: number;
    }
  /**
   * A first key or item that is indented deeper than the next one. `spaces` is its indentation,
   * `wanted` is that of the next one, and `line` is the next one's line number.
   */
  | {
      readonly kind: 'deeper-start';
      readonly spaces: number;
      readonly wanted: number;
      readonly line: number;
    }
  /**
   * A key that has an empty list or map as its value, although entries follow on the next lines.
   * `entry` is the key with its value, and `value` is `[]` or `{}`.
   */
  | { readonly kind: 'empty-before-entries'; readonly entry: string; readonly value: string }
  /** A list item that does not begin on a line of its own. */
  | { readonly kind: 'items-on-one-line' }
  /** Tabs used as indentation. `lines` is the number of lines affected. */
  | { readonly kind: 'tabs'; readonly lines: number }
  | { readonly kind: 'unclosed-quote'; readonly quote: string }
  | { readonly kind: 'toml-in-yaml' }
  /**
   * A bracket that is never closed. If a closing bracket of the wrong kind was written instead,
   * `closer` is that bracket.
   */
  | {
      readonly kind: 'bracket';
      readonly sign: string;
      readonly line: number;
      readonly expected: string;
      readonly closer?: string;
    }
  | { readonly kind: 'carriage-return' }
  | { readonly kind: 'control-character'; readonly code: number }
  | { readonly kind: 'hidden-break'; readonly code: number }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'directive'; readonly directive: string }
  | { readonly kind: 'second-document' }
  | { readonly kind: 'not-a-node' }
  | { readonly kind: 'complex-key' }
  | { readonly kind: 'merge-key' }
  | { readonly kind: 'unknown-alias'; readonly name: string }
  | { readonly kind: 'alias-in-itself'; readonly name: string }
  | { readonly kind: 'too-many-aliases'; readonly most: number }
  | { readonly kind: 'too-deep'; readonly most: number }
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'not-utf-8' }
  | { readonly kind: 'too-many-documents'; readonly most: number };

/**
 * A size that exceeds a limit. For `values`, there is no count, because counting stops at the
 * limit.
 */
export type SizeFault =
  | { readonly of: 'bytes' | 'front-matter'; readonly count: number; readonly most: number }
  | { readonly of: 'values'; readonly most: number };

/** Returns the place reached by following keys and indices from another place. */
export function placeAt(place: Place, ...steps: Path): Place {
  return { document: place.document, path: [...place.path, ...steps] };
}

/** Converts a path to a JSON Pointer (RFC 6901). The pointer is empty for the whole document. */
export function pointerOf(path: Path): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/**
 * Returns the JSON Pointer of a place within its file. The pointer includes the path of the
 * document, because a document may be only a part of its file.
 */
export function pointerIn({ document, path }: Place): string {
  return pointerOf([...(document.base ?? []), ...path]);
}

/**
 * Returns the map under a top-level key as a separate document. Places in the new document still
 * refer to the whole file. Returns undefined if the value is not a map.
 */
export function partOf(document: Document, key: string): Document | undefined {
  const node = nodeAt(document, [key]);
  if (node?.kind !== 'map') return undefined;
  return {
    ...document,
    root: node,
    value: plainValueOf(node),
    base: [...(document.base ?? []), key],
  };
}

/** Returns the node at a path, or undefined if the path does not exist. */
export function nodeAt(document: Pick<Document, 'root'>, path: Path): Node | undefined {
  let node: Node | undefined = document.root;
  for (const step of path) {
    node = childOf(node, step)?.node;
    if (node === undefined) return undefined;
  }
  return node;
}

/**
 * Returns the text range of a place: the value if the node is a scalar, otherwise the key. With
 * `at: 'key'`, always returns the key. If the path does not exist, returns the key of the nearest
 * existing ancestor, so that a finding about a missing value marks the section that lacks it.
 */
export function rangeOf(place: Place, at: 'value' | 'key' = 'value'): Range {
  const { document } = place;
  let node: Node = document.root;
  let entry: Entry | undefined;
  for (const step of place.path) {
    const child = childOf(node, step);
    if (child === undefined)
      return toRange(
        document,
        entry ? entry.keyStart : firstOffset(node),
        entry ? entry.keyEnd : firstLineEnd(document, node),
      );
    node = child.node;
    entry = child.entry;
  }
  if (entry && (at === 'key' || node.kind !== 'scalar'))
    return toRange(document, entry.keyStart, entry.keyEnd);
  if (node.kind === 'scalar' && node.end > node.start)
    return toRange(document, node.start, node.end);
  return entry
    ? toRange(document, entry.keyStart, entry.keyEnd)
    : toRange(document, firstOffset(node), firstLineEnd(document, node));
}

function childOf(
  node: Node | undefined,
  step: string | number,
): { node: Node; entry?: Entry } | undefined {
  if (node?.kind === 'map') {
    const entry = node.entries.get(String(step));
    return entry && { node: entry.node, entry };
  }
  if (node?.kind === 'list' && typeof step === 'number') {
    const item = node.items[step];
    return item && { node: item };
  }
  return undefined;
}

function firstOffset(node: Node): number {
  return node.start;
}

/**
 * Returns the end of the first line of a node without a key, such as a whole document or a list
 * item. A finding about such a node marks only its first line.
 */
function firstLineEnd(document: Document, node: Node): number {
  const end = Math.min(node.end, lineEndAt(document, node.start));
  return Math.max(node.start, document.text[end - 1] === '\r' ? end - 1 : end);
}

/** Converts two offsets into a range of a document's text. */
export function toRange(document: Pick<Document, 'text'>, start: number, end: number): Range {
  return { start: positionAt(document, start), end: positionAt(document, Math.max(start, end)) };
}

const lineStarts = new WeakMap<object, readonly number[]>();

/** Converts an offset to a line and column. The table of lines is built once for each document. */
export function positionAt(document: Pick<Document, 'text'>, offset: number): Position {
  const starts = lineStartsOf(document);
  const at = Math.max(0, Math.min(offset, document.text.length));
  const line = lineIndex(starts, at);
  return { line: line + 1, column: at - (starts[line] ?? 0) + 1, offset: at };
}

/**
 * Returns the end of the line that contains an offset, without the line feed. Uses the table of
 * lines, because a search would be slow in a document with many nodes on one long line.
 */
function lineEndAt(document: Pick<Document, 'text'>, offset: number): number {
  const starts = lineStartsOf(document);
  const next = starts[lineIndex(starts, offset) + 1];
  return next === undefined ? document.text.length : next - 1;
}

function lineIndex(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // biome-ignore lint/style/noNonNullAssertion: `middle` is between two indices of the list.
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineStartsOf(document: Pick<Document, 'text'>): readonly number[] {
  const known = lineStarts.get(document);
  if (known) return known;
  const starts = startsOfLines(document.text);
  lineStarts.set(document, starts);
  return starts;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Yields every key inside a node, at any depth, with its path and in file order. A node with
 * several aliases is visited only once.
 */
export function* keysOf(
  node: Node,
  path: Path = [],
  seen: Set<Node> = new Set(),
): Iterable<{ readonly key: string; readonly path: Path }> {
  if (node.kind === 'scalar' || seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* keysOf(item, [...path, index], seen);
    return;
  }
  for (const [key, entry] of node.entries) {
    yield { key, path: [...path, key] };
    yield* keysOf(entry.node, [...path, key], seen);
  }
}

/**
 * Converts a node to plain data: a scalar, a list, or a map without a prototype. All aliases of a
 * node become the same object.
 */
export function plainValueOf(node: Node, seen: Map<Node, unknown> = new Map()): unknown {
  if (node.kind === 'scalar') return node.value;
  const known = seen.get(node);
  if (known !== undefined) return known;
  if (node.kind === 'list') {
    const list = node.items.map((item) => plainValueOf(item, seen));
    seen.set(node, list);
    return list;
  }
  const map: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of node.entries) map[key] = plainValueOf(entry.node, seen);
  seen.set(node, map);
  return map;
}

/** The result of parsing text: the root node, or the problems that prevented parsing. */
export type Parsed = { readonly root: Node } | { readonly problems: readonly LoadProblem[] };
