/** Documents with places: the one shape into which YAML and JSON files are read. */

/** A point in a text: line and column from 1 (columns in UTF-16 code units), offset from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a text; the end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The keys and list indices that lead from the top of a document to a node. */
export type Path = readonly (string | number)[];

/**
 * A node of a document by its path. It is cheap to keep; `rangeOf` finds its lines only when a
 * finding needs them.
 */
export interface Place {
  readonly document: Document;
  readonly path: Path;
}

/** A value of a file with its place. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** One node of a parsed document with its offsets; maps keep the offsets of their keys. */
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

/** A key of a map with the offsets of the key itself. */
export interface Entry {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: Node;
}

export type Syntax = 'json' | 'yaml';

/**
 * A parsed file. `value` is plain data whose maps have no prototype, so that `__proto__` and
 * `constructor` are keys like any other.
 */
export interface Document {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  readonly syntax: Syntax;
  readonly text: string;
  readonly root: Node;
  readonly value: unknown;
  /** The path of `root` in its file when the document is a part of one; absent otherwise. */
  readonly base?: Path;
  /**
   * The owner of the file where that is not the agent, so that every part taken from the file can
   * name it (docs/reference/floors.md#where-each-part-comes-from).
   */
  readonly origin?: Origin;
}

/**
 * The scopes that files belong to, from outside in
 * (docs/reference/floors.md#where-each-part-comes-from). `environment` is the overlay of the
 * configuration, which belongs to the agent.
 */
const SCOPES = ['platform', 'org', 'team', 'agent', 'environment'] as const;
export type Scope = (typeof SCOPES)[number];

/** The source of a file that is not the agent's own. */
export interface Origin {
  readonly scope: Exclude<Scope, 'agent'>;
  /** `owner/repo@ref` for a file of another repository; its lines are linked there. */
  readonly repository?: string;
}

/** The scope that a place belongs to. */
export function scopeOf(place: Place): Scope {
  return place.document.origin?.scope ?? 'agent';
}

/** A stretch of a text, by offsets into it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Why a text could not be read, and where. This is data without words: the file of each rule under
 * `src/rules/` has them.
 */
export type LoadProblem = Span &
  (
    | { readonly rule: 'parse-error'; readonly fault: ParseFault }
    /** The span is that of the second of two equal keys. */
    | { readonly rule: 'duplicate-key'; readonly key: string; readonly first: Span }
    | { readonly rule: 'file-too-large'; readonly fault: SizeFault }
  );

/** A fault that a reader of YAML or JSON found. `code` is the code of a character. */
export type ParseFault =
  | { readonly kind: 'empty-json' }
  /** `name` is the name that the JSON parser has for the fault. */
  | { readonly kind: 'json-syntax'; readonly name: string }
  | { readonly kind: 'json-refused'; readonly said: string }
  /** `code` and `said` are the code and the message of the YAML parser. */
  | { readonly kind: 'yaml-syntax'; readonly code: string; readonly said: string }
  /** A bracket without the one that closes it; `closer` is another that is in its place. */
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

/** The size that exceeds its limit. Values have no count, because counting stops at the limit. */
export type SizeFault =
  | { readonly of: 'bytes' | 'front-matter'; readonly count: number; readonly most: number }
  | { readonly of: 'values'; readonly most: number };

/** The place that one or more steps lead to from another place. */
export function placeAt(place: Place, ...steps: Path): Place {
  return { document: place.document, path: [...place.path, ...steps] };
}

/** The RFC 6901 JSON Pointer of a path; empty for the whole document. */
export function pointerOf(path: Path): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The JSON Pointer of a place in its file, even where its document is a part of that file. */
export function pointerIn({ document, path }: Place): string {
  return pointerOf([...(document.base ?? []), ...path]);
}

/**
 * The map under a key at the top of a document, as a document with places of the same file;
 * undefined where there is no map.
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

/** The node at a path, or undefined when the document has none there. */
export function nodeAt(document: Pick<Document, 'root'>, path: Path): Node | undefined {
  let node: Node | undefined = document.root;
  for (const step of path) {
    node = childOf(node, step)?.node;
    if (node === undefined) return undefined;
  }
  return node;
}

/**
 * The range of a place in the text: the node itself, or its key with `at: 'key'`. A path that does
 * not exist has the range of its nearest parent, of the key if there is one, because the name of a
 * block shows best that the block lacks something.
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
 * The end of the first line of a block without a key of its own (the top, an item of a list), whose
 * range is that line and not the whole block.
 */
function firstLineEnd(document: Document, node: Node): number {
  const end = Math.min(node.end, lineEndAt(document, node.start));
  return Math.max(node.start, document.text[end - 1] === '\r' ? end - 1 : end);
}

/** The range between two offsets of a document's text. */
export function toRange(document: Pick<Document, 'text'>, start: number, end: number): Range {
  return { start: positionAt(document, start), end: positionAt(document, Math.max(start, end)) };
}

const lineStarts = new WeakMap<object, readonly number[]>();

/** The line and column of an offset. The table of line starts is made once for a document. */
export function positionAt(document: Pick<Document, 'text'>, offset: number): Position {
  const starts = lineStartsOf(document);
  const at = Math.max(0, Math.min(offset, document.text.length));
  const line = lineIndex(starts, at);
  return { line: line + 1, column: at - (starts[line] ?? 0) + 1, offset: at };
}

/**
 * The end of the line of an offset, without its line feed. It comes from the table of lines and not
 * from a search, because a document of one long line has many nodes.
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
 * Every key in a node, at any depth, with its path, in the order of the file. A node that aliases
 * share is visited once.
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
 * The plain value of a node: maps without a prototype, lists and scalars. Nodes that aliases share
 * become shared values.
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
