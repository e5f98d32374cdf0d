import { type Document, type Node, nodeAt, type Path, type Place } from '../document/document.ts';
import type { Fix } from './finding.ts';

/**
 * Characters of a mended line that are still shown; a file on one long line is better mended by its
 * message.
 */
const MAX_LINE = 200;

/**
 * The line of a stretch of a text with that stretch replaced; undefined where the stretch or its
 * line is too long to be shown as one.
 */
function lineWith(
  { text }: Document,
  start: number,
  end: number,
  replacement: string,
): string | undefined {
  // Only so far is looked that a file on one long line costs nothing for each of its values.
  const before = text.slice(Math.max(0, start - MAX_LINE), start);
  const after = text.slice(end, end + MAX_LINE);
  const from = before.lastIndexOf('\n') + 1;
  const newline = after.indexOf('\n');
  if ((from === 0 && start > MAX_LINE) || (newline === -1 && end + MAX_LINE < text.length))
    return undefined;
  const line = `${before.slice(from)}${replacement}${newline === -1 ? after : after.slice(0, newline)}`;
  return line.length > MAX_LINE ? undefined : line.replace(/\r$/, '');
}

/** The fix that writes another key in the place of the one at the end of a path. */
export function otherKey(at: Place, key: string, title: string): Fix | undefined {
  const parent = nodeAt(at.document, at.path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(at.path.at(-1))) : undefined;
  if (entry === undefined) return undefined;
  const quoted =
    /^["']/.test(at.document.text.slice(entry.keyStart, entry.keyEnd)) ||
    at.document.syntax === 'json';
  return mended(
    at.document,
    lineWith(at.document, entry.keyStart, entry.keyEnd, quoted ? JSON.stringify(key) : key),
    title,
  );
}

/** The fix that writes another scalar in the place of the one at a path. */
export function otherValue(at: Place, value: unknown, title: string): Fix | undefined {
  const node = nodeAt(at.document, at.path);
  // A value over several lines cannot be shown as a line, and one without text (an empty key) has
  // no place of its own.
  if (
    node?.kind !== 'scalar' ||
    node.end <= node.start ||
    at.document.text.slice(node.start, node.end).includes('\n')
  )
    return undefined;
  return mended(
    at.document,
    lineWith(at.document, node.start, node.end, scalar(value, at.document)),
    title,
  );
}

function mended(document: Document, line: string | undefined, title: string): Fix | undefined {
  return line === undefined ? undefined : { title, lines: line, language: document.syntax };
}

/**
 * The fix that writes a key with a value into the map at a place, in the way and the indentation of
 * the keys that are there.
 */
export function newKey(map: Place, key: string, value: unknown, title: string): Fix {
  const { document } = map;
  const { syntax } = document;
  if (syntax === 'yaml' && isFlow(map))
    return {
      title,
      lines: `${plainOrQuoted(key)}: ${flow(value)}${commaAfter(map, key)}`,
      language: syntax,
    };
  const lines =
    syntax === 'json'
      ? `${JSON.stringify(key)}: ${jsonValue(value)}${commaAfter(map, key)}`
      : yamlEntry(key, value).join('\n');
  return {
    title,
    lines: lines.replace(/^/gm, ' '.repeat(indentOf(document, map.path))),
    language: syntax,
  };
}

/** Whether a map of a YAML file is written in braces. */
function isFlow({ document, path }: Place): boolean {
  const node = nodeAt(document, path);
  return node?.kind === 'map' && document.text[node.start] === '{';
}

/** The comma that the entry needs: as it has one now, or before the keys that are there. */
function commaAfter({ document, path }: Place, key: string): string {
  const node = nodeAt(document, path);
  if (node?.kind !== 'map') return '';
  const now = node.entries.get(key);
  if (now === undefined) return node.entries.size > 0 ? ',' : '';
  return /^\s*,/.test(document.text.slice(now.node.end, now.node.end + 100)) ? ',' : '';
}

/** The column of the keys of a map: that of its first key, when it stands first in its line. */
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
 * Characters before an offset in its line when they are blank or the dash of a list, else
 * undefined.
 */
function leading({ text }: Document, offset: number): number | undefined {
  const before = text.slice(Math.max(0, offset - MAX_LINE), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < MAX_LINE && /^[ -]*$/.test(line) ? line.length : undefined;
}

/** A value as JSON over several lines; lists of plain values stay on theirs. */
function jsonValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonValue).join(', ')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) =>
    `${JSON.stringify(key)}: ${jsonValue(part)}`.replace(/^/gm, '  '),
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
}

/** A key and its value as block YAML, a string a line. */
function yamlEntry(key: string, value: unknown): string[] {
  const name = plainOrQuoted(key);
  if (Array.isArray(value) && value.length > 0)
    return [`${name}:`, ...value.flatMap((item) => yamlItem(item).map((line) => `  ${line}`))];
  if (isMap(value) && Object.keys(value).length > 0) {
    return [
      `${name}:`,
      ...Object.entries(value).flatMap(([inner, part]) =>
        yamlEntry(inner, part).map((line) => `  ${line}`),
      ),
    ];
  }
  return [`${name}: ${flow(value)}`];
}

function yamlItem(value: unknown): string[] {
  if (!isMap(value) || Object.keys(value).length === 0) return [`- ${flow(value)}`];
  return Object.entries(value)
    .flatMap(([key, part]) => yamlEntry(key, part))
    .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** A value as YAML in one line. */
function flow(value: unknown): string {
  if (typeof value === 'string') return plainOrQuoted(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, part]) => `${plainOrQuoted(key)}: ${flow(part)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function scalar(value: unknown, document: Document): string {
  return document.syntax === 'json' ? JSON.stringify(value) : flow(value);
}

const PLAIN = /^[A-Za-z_][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$/;

/** Words that some reader of YAML takes for something else than text. */
const RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** A text as YAML: plain where that is safe in every reader, else in double quotes. */
function plainOrQuoted(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
