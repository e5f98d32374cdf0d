import { type Document, type Node, nodeAt, type Path } from '../document/document.ts';
import { flowYaml, jsonBlock, yamlEntry, yamlText } from './yaml.ts';

/* Functions that edit a file without affecting the rest of its text. */

/** An edit to a document: the range of text to replace, and the replacement. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns a document's text with edits applied. The edits must not overlap. Added lines use the
 * document's line endings.
 */
export function edited({ text }: Pick<Document, 'text'>, edits: readonly Edit[]): string {
  const isCrLf = text.includes('\r\n');
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((done, { start, end, text: added }) => {
      const lines = isCrLf ? added.replace(/\r?\n/g, '\r\n') : added;
      return done.slice(0, start) + lines + done.slice(end);
    }, text);
}

/** A map entry or a list item to add. `lines` is the entry as block YAML, including comments. */
export interface NewEntry {
  readonly key?: string;
  readonly value: unknown;
  readonly lines?: string;
}

/**
 * Returns the edit that adds entries to the map at a path, or items to the list at a path. Creates
 * missing parent maps.
 */
export function addition(document: Document, path: Path, entries: readonly NewEntry[]): Edit {
  const node = nodeAt(document, path);
  if (node === undefined || node.kind === 'scalar') return creation(document, path, entries);
  const children = childrenOf(node);
  const last = children.at(-1);
  if (!isFlow(document, node)) {
    const first = children[0]?.start ?? node.start;
    const indent = ' '.repeat(columnOf(document, first, node.kind));
    const at = lineEnd(document.text, trimmedEnd(document.text, first, node.end));
    return { start: at, end: at, text: `\n${blockOf(entries, indent)}` };
  }
  const texts = entries.map((entry) => flowEntry(document, entry));
  if (last === undefined) {
    const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']'];
    const indent = indentOf(document, node.start);
    const inner = texts.join(',\n').replace(/^/gm, `${indent}  `);
    const isJson = document.syntax === 'json';
    const text = isJson
      ? `${open}\n${inner}\n${indent}${close}`
      : `${open} ${texts.join(', ')} ${close}`;
    return { start: node.start, end: node.end, text };
  }
  const isOneLine = !document.text.slice(node.start, last.start).includes('\n');
  const indent = indentOf(document, last.start);
  const text = texts.map((each) => (isOneLine ? `, ${each}` : `,\n${each.replace(/^/gm, indent)}`));
  return { start: last.end, end: last.end, text: text.join('') };
}

/** Returns the edit that creates the map or list at a path. */
function creation(document: Document, path: Path, entries: readonly NewEntry[]): Edit {
  const isMap = entries.every(({ key }) => key !== undefined);
  const whole: unknown = isMap
    ? Object.fromEntries(entries.map(({ key, value }) => [key, value]))
    : entries.map(({ value }) => value);
  const key = path.at(-1);
  const node = nodeAt(document, path);
  if (key === undefined)
    return { start: 0, end: document.text.length, text: `${textOf(document, whole)}\n` };
  if (node)
    return {
      start: node.start,
      end: node.end,
      text: textOf(document, whole, node.start === node.end),
    };
  const lines = `${yamlText(String(key))}:\n${blockOf(entries, '  ')}`;
  return addition(document, path.slice(0, -1), [{ key: String(key), value: whole, lines }]);
}

/**
 * Returns the edit that replaces a list item with other items. Returns undefined if the item does
 * not exist or cannot be replaced without affecting other text.
 */
export function substitution(
  document: Document,
  path: Path,
  index: number,
  entries: readonly NewEntry[],
): Edit | undefined {
  const list = nodeAt(document, path);
  const child = list && childrenOf(list)[index];
  if (list?.kind !== 'list' || child === undefined) return undefined;
  const { text } = document;
  if (isFlow(document, list)) {
    const indent = indentOf(document, child.start);
    const texts = entries.map((entry) => flowEntry(document, entry).replace(/\n/g, `\n${indent}`));
    return { start: child.start, end: child.end, text: texts.join(`,\n${indent}`) };
  }
  const start = lineStart(text, child.start);
  if (!/^ *- +$/.test(text.slice(start, child.start))) return undefined;
  const indent = ' '.repeat(columnOf(document, child.start, 'list'));
  const end = lineEnd(text, trimmedEnd(text, child.start, child.end));
  return { start, end, text: blockOf(entries, indent) };
}

function flowEntry({ syntax }: Document, { key, value }: NewEntry): string {
  if (syntax === 'json')
    return `${key === undefined ? '' : `${JSON.stringify(key)}: `}${jsonBlock(value)}`;
  return `${key === undefined ? '' : `${yamlText(key)}: `}${flowYaml(value)}`;
}

/** Formats entries as indented block YAML, without a trailing newline. */
function blockOf(entries: readonly NewEntry[], indent: string): string {
  return entries
    .map(
      ({ key, value, lines }) =>
        lines ?? (key === undefined ? `- ${flowYaml(value)}` : yamlEntry(key, value)),
    )
    .join('\n')
    .replace(/^(?=.)/gm, indent);
}

/** Returns the edit that replaces the value at a path. `lines` is the new value as block YAML. */
export function replacement(document: Document, path: Path, value: unknown, lines?: string): Edit {
  const node = nodeAt(document, path);
  const parent = nodeAt(document, path.slice(0, -1));
  const key = String(path.at(-1));
  if (node === undefined)
    return addition(document, path.slice(0, -1), [
      {
        key,
        value,
        ...(lines !== undefined && {
          lines: `${yamlText(key)}:\n${lines.replace(/^(?=.)/gm, '  ')}`,
        }),
      },
    ]);
  const end = trimmedEnd(document.text, node.start, node.end);
  const entry = parent?.kind === 'map' ? parent.entries.get(key) : undefined;
  const isInFlow = parent !== undefined && isFlow(document, parent);
  const indent = indentOf(document, entry?.keyStart ?? node.start);
  if (document.syntax === 'json')
    return {
      start: node.start,
      end: node.end,
      text: jsonBlock(value).replace(/\n/g, `\n${indent}`),
    };
  if (isInFlow || lines === undefined || entry === undefined)
    return { start: node.start, end, text: flowYaml(value) };
  const block = lines.replace(/^(?=.)/gm, `${indent}  `);
  return { start: entry.keyEnd, end, text: `:\n${block}` };
}

/**
 * Returns the edits that remove list items or map entries. Returns undefined if removing them would
 * affect other text.
 */
export function removals(
  document: Document,
  path: Path,
  steps: readonly (string | number)[],
): readonly Edit[] | undefined {
  const node = nodeAt(document, path);
  if (steps.length === 0) return [];
  if (node === undefined || node.kind === 'scalar') return undefined;
  const children = childrenOf(node);
  const removed = new Set(steps.map(String));
  const isGone = ({ step }: Child): boolean => removed.has(step);
  if (children.every(isGone))
    return [
      {
        start: node.start,
        end: trimmedEnd(document.text, node.start, node.end),
        text: node.kind === 'map' ? '{}' : '[]',
      },
    ];
  const edits = children.flatMap((child, index): readonly (Edit | undefined)[] => {
    if (!isGone(child)) return [];
    if (!isFlow(document, node)) return [blockRemoval(document, child, node.kind)];
    const previous = children[index - 1];
    const hasKeptBefore = children.slice(0, index).some((each) => !isGone(each));
    return [
      hasKeptBefore && previous
        ? { start: previous.end, end: child.end, text: '' }
        : { start: child.start, end: children[index + 1]?.start ?? child.end, text: '' },
    ];
  });
  const all = edits.flatMap((edit) => edit ?? []);
  return all.length === edits.length ? all : undefined;
}

/**
 * Returns the edit that removes a child's lines in block YAML, or undefined if the child does not
 * begin its line. The edit also removes the line above if that line is a comment in which Card Gate
 * states the number of sessions.
 */
function blockRemoval({ text }: Document, child: Child, kind: Node['kind']): Edit | undefined {
  let start = lineStart(text, child.start);
  const before = text.slice(start, child.start);
  if (!(kind === 'map' ? /^ *$/ : /^ *- +$/).test(before)) return undefined;
  const above = lineStart(text, Math.max(0, start - 1));
  if (/^ *# \d[\d,]* of \d[\d,]* sessions?, /.test(text.slice(above, start))) start = above;
  const end = lineEnd(text, trimmedEnd(text, child.start, child.end));
  const past = end + (text[end] === '\r' ? 2 : 1);
  return { start, end: Math.min(text.length, past), text: '' };
}

interface Child {
  /** The key in a map, or the index in a list as a string. */
  readonly step: string;
  readonly start: number;
  readonly end: number;
}

function childrenOf(node: Node): readonly Child[] {
  if (node.kind === 'map')
    return [...node.entries].map(([step, { keyStart, node: value }]) => ({
      step,
      start: keyStart,
      end: Math.max(keyStart, value.end),
    }));
  if (node.kind === 'scalar') return [];
  return node.items.map(({ start, end }, index) => ({ step: String(index), start, end }));
}

function isFlow({ text, syntax }: Document, node: Node): boolean {
  return syntax === 'json' || /[[{]/.test(text[node.start] ?? '');
}

function textOf({ syntax }: Document, value: unknown, isEmpty = false): string {
  return `${isEmpty ? ' ' : ''}${syntax === 'json' ? jsonBlock(value) : flowYaml(value)}`;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

function indentOf({ text }: Document, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** Returns the column of a map entry, or of the dash before a list item. */
function columnOf({ text }: Document, offset: number, kind: Node['kind']): number {
  const before = text.slice(lineStart(text, offset), offset);
  return kind === 'list' ? before.replace(/- *$/, '').length : before.length;
}
