import {
  type Document,
  type Node,
  nodeAt,
  type Path,
  type Place,
  positionAt,
} from '../document/document.ts';
import type { Fix } from './finding.ts';
import { flowYaml, jsonBlock, yamlEntry, yamlText } from './yaml.ts';

/** The maximum length of a line in a fix. If a line would be longer, the fix is omitted. */
const MAX_LINE = 200;

/**
 * Returns the line that contains a range of text, with the range replaced. Returns undefined if the
 * new line is too long to show.
 */
function lineWith(
  { text }: Document,
  start: number,
  end: number,
  replacement: string,
): string | undefined {
  // The search is limited, because searching for every value in a file with one long line would be
  // slow.
  const before = text.slice(Math.max(0, start - MAX_LINE), start);
  const after = text.slice(end, end + MAX_LINE);
  const from = before.lastIndexOf('\n') + 1;
  const newline = after.indexOf('\n');
  if ((from === 0 && start > MAX_LINE) || (newline === -1 && end + MAX_LINE < text.length))
    return undefined;
  const line = `${before.slice(from)}${replacement}${newline === -1 ? after : after.slice(0, newline)}`;
  return line.length > MAX_LINE ? undefined : line.replace(/\r$/, '');
}

/**
 * Formats list items for pasting into a document, one on each line. With `among`, the items are
 * inserted between existing items. With `instead`, they replace the last item, and no comma follows
 * them. If `list` is the path of a YAML list in brackets, the items are formatted for that list.
 */
export function listItems(
  document: Document,
  values: readonly string[],
  where: 'among' | 'instead' = 'among',
  list?: Path,
): string {
  const node = list && nodeAt(document, list);
  const isFlow = node?.kind === 'list' && document.text[node.start] === '[';
  if (document.syntax === 'yaml' && !isFlow)
    return values.map((value) => `- ${yamlText(value)}`).join('\n');
  const lines =
    document.syntax === 'yaml'
      ? values.map((value) => flowYaml(value)).join(', ')
      : values.map((value) => JSON.stringify(value)).join(',\n');
  return where === 'among' ? `${lines},` : lines;
}

/** Formats a key and its value in the document's syntax, without indentation. */
export function entryIn(document: Document, key: string, value: unknown): string {
  return document.syntax === 'json'
    ? `${JSON.stringify(key)}: ${jsonBlock(value)}`
    : yamlEntry(key, value);
}

/** Creates a fix that renames a key. Returns undefined if the new line is too long to show. */
export function otherKey(at: Place, key: string, title: string): Fix | undefined {
  const parent = nodeAt(at.document, at.path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(at.path.at(-1))) : undefined;
  if (entry === undefined) return undefined;
  const quoted =
    /^["']/.test(at.document.text.slice(entry.keyStart, entry.keyEnd)) ||
    at.document.syntax === 'json';
  return lineFix(
    at.document,
    entry.keyStart,
    lineWith(at.document, entry.keyStart, entry.keyEnd, quoted ? JSON.stringify(key) : key),
    title,
  );
}

/**
 * Creates a fix that replaces a scalar value. Returns undefined if the value is empty, spans
 * several lines, or is on a line that is too long to show.
 */
export function otherValue(at: Place, value: unknown, title: string): Fix | undefined {
  const node = nodeAt(at.document, at.path);
  // A value that spans several lines cannot be shown on one line. An empty value has no text to
  // replace.
  if (
    node?.kind !== 'scalar' ||
    node.end <= node.start ||
    at.document.text.slice(node.start, node.end).includes('\n')
  )
    return undefined;
  return lineFix(
    at.document,
    node.start,
    lineWith(at.document, node.start, node.end, scalar(value, at.document)),
    title,
  );
}

function lineFix(
  document: Document,
  offset: number,
  lines: string | undefined,
  title: string,
): Fix | undefined {
  if (lines === undefined) return undefined;
  const { file, syntax, text } = document;
  // A suggestion on GitHub may not preserve other line endings.
  const replaces = { file, line: positionAt(document, offset).line };
  return { title, lines, language: syntax, ...(!text.includes('\r') && { replaces }) };
}

/**
 * Creates a fix that adds a key and its value to a map. The new key has the style and indentation
 * of the map's other keys.
 */
export function newKey(map: Place, key: string, value: unknown, title: string): Fix {
  const { document } = map;
  const { syntax } = document;
  if (syntax === 'yaml' && isFlow(map))
    return {
      title,
      lines: `${yamlText(key)}: ${flowYaml(value)}${commaAfter(map, key)}`,
      language: syntax,
    };
  const lines =
    syntax === 'json'
      ? `${JSON.stringify(key)}: ${jsonBlock(value)}${commaAfter(map, key)}`
      : yamlEntry(key, value);
  return {
    title,
    lines: lines.replace(/^/gm, ' '.repeat(indentOf(document, map.path))),
    language: syntax,
  };
}

/** Creates a fix that adds several keys with their values to a map, in the style of `newKey`. */
export function newKeys(
  map: Place,
  entries: readonly (readonly [key: string, value: unknown])[],
  title: string,
): Fix {
  const hasCommas = map.document.syntax === 'json' || isFlow(map);
  const parts = entries.map(([key, value]) => newKey(map, key, value, title).lines);
  const last = parts.length - 1;
  return {
    title,
    lines: parts
      .map((part, index) => (hasCommas && index < last ? part.replace(/,?$/, ',') : part))
      .join('\n'),
    language: map.document.syntax,
  };
}

/** Returns whether a map in a YAML file is written in braces. */
function isFlow({ document, path }: Place): boolean {
  const node = nodeAt(document, path);
  return node?.kind === 'map' && document.text[node.start] === '{';
}

/**
 * Returns a comma if one must follow the map entry, otherwise an empty string. An existing entry
 * keeps its comma. A new entry needs a comma if the map is not empty.
 */
function commaAfter({ document, path }: Place, key: string): string {
  const node = nodeAt(document, path);
  if (node?.kind !== 'map') return '';
  const entry = node.entries.get(key);
  if (entry === undefined) return node.entries.size > 0 ? ',' : '';
  return /^\s*,/.test(document.text.slice(entry.node.end, entry.node.end + 100)) ? ',' : '';
}

/**
 * Returns the indentation of a map's keys. If the first key does not begin a line, returns the
 * indentation of the key that contains the map, plus two.
 */
function indentOf(document: Document, path: Path): number {
  const map = nodeAt(document, path);
  const first = map?.kind === 'map' ? map.entries.values().next().value : undefined;
  const own = first && leading(document, first.keyStart);
  if (own !== undefined) return own;
  if (path.length === 0) return 0;
  const parent: Node | undefined = nodeAt(document, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return ((entry && leading(document, entry.keyStart)) ?? 0) + 2;
}

/**
 * Returns the number of characters before an offset on its line. Returns undefined if those
 * characters include anything other than spaces and list dashes.
 */
function leading({ text }: Document, offset: number): number | undefined {
  const before = text.slice(Math.max(0, offset - MAX_LINE), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < MAX_LINE && /^[ -]*$/.test(line) ? line.length : undefined;
}

function scalar(value: unknown, document: Document): string {
  return document.syntax === 'json' ? JSON.stringify(value) : flowYaml(value);
}
